"""An invented policy and the deeds by which it goes through its cycle."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from asn_desktop.core.prose import Run
from asn_desktop.core.results import Changed
from asn_desktop.database.engine import Database
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.commands import save_employee, save_unit
from asn_desktop.policies.commands import steps, texts
from asn_desktop.policies.commands.enacting import Enactment, Frozen, enact
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.queries import frozen, register
from asn_desktop.policies.queries import steps as known
from asn_desktop.policies.queries import texts as written
from asn_desktop.policies.queries.steps import Standing, Step
from asn_desktop.policies.rules.aims import Aim
from asn_desktop.policies.rules.stages import Stage
from asn_desktop.policies.rules.text import Node, NodeKind

TODAY = dt.date(2026, 11, 28)
PAPER = Frozen("Perwal 12-2026.pdf", b"%PDF-1.7 invented", 3, True)
AIM = Aim("competency", "Pegawai dengan 20 JP", "41", "90", "persen")


def day(of_november: int) -> dt.date:
    """A day of the month in which the tests take place."""
    return dt.date(2026, 11, of_november)


def enactment(**values: Any) -> Enactment:
    """Number and dates that nothing speaks against."""
    usual: dict[str, Any] = {
        "number": "12",
        "year": 2026,
        "enacted_on": day(20),
        "promulgated_on": day(20),
        "gazette": "Berita Daerah Kota Contoh Tahun 2026 Nomor 12",
        "valid_from": day(21),
    }
    return Enactment(**usual | values)


def text(*articles: str) -> list[Node]:
    """A regulation of these articles."""
    nodes = [Node("dasar", NodeKind.RECALLING, (Run("Undang-Undang Nomor 20 Tahun 2023"),))]
    for number, words in enumerate(articles or ("Pegawai berhak atas 20 JP setahun.",), 1):
        nodes.append(Node(f"pasal{number}", NodeKind.ARTICLE, (Run(words),)))
    return nodes


class Cycle:
    """One policy of an office."""

    def __init__(self, database: Database, kind: str = "mayor_regulation", **values: Any) -> None:
        self.database = database
        unit, _ = save_unit(database, {"name": "Bidang Pengembangan"})
        person, _ = save_employee(
            database, {"name": "Rina Kartika", "nip": "199001012015032001"}, today=TODAY
        )
        usual = {"kind": kind, "title": "Pengembangan Kompetensi"}
        owned = {"owner_unit_id": unit, "responsible_id": person}
        self.id, _ = save_policy(database, {**usual, **owned, **values}, aims=[AIM], today=TODAY)

    @classmethod
    def of(cls, database: Database, policy_id: int) -> Cycle:
        """A policy that is there, as another clerk sees it."""
        known = cls.__new__(cls)
        known.database, known.id = database, policy_id
        return known

    def to(self, *stages: Stage, on: int = 3, note: str = "") -> None:
        """Take these steps on one day."""
        for stage in stages:
            steps.advance(self.database, self.id, stage, day=day(on), note=note, today=TODAY)

    def draft(self, nodes: Sequence[Node] = ()) -> int:
        """A new draft, or the one that is there, that says this."""
        version = self.standing.draft_id
        if version is None:
            version, _ = texts.new_draft(self.database, self.id)
        self.write(version, nodes or text())
        return version

    def write(self, version: int, nodes: Sequence[Node]) -> Changed:
        """Let a draft say this."""
        with self.database.read() as session:
            saved = written.version(session, version).saved
        return texts.save_text(self.database, version, nodes, saved=saved, broken=True)

    def discussed(self, nodes: Sequence[Node] = ()) -> None:
        """From the plan to the end of the discussion."""
        self.to(Stage.DRAFTING)
        self.draft(nodes)
        self.to(Stage.PARTICIPATION)
        self.to(Stage.DISCUSSION, note="Berita acara harmonisasi 12-11-2026")

    def enact(
        self,
        *,
        paper: Frozen = PAPER,
        also: Callable[[UnitOfWork], None] | None = None,
        note: str = "",
        **values: Any,
    ) -> Changed:
        """Enact the draft."""
        return enact(
            self.database,
            self.id,
            enactment(**values),
            paper,
            note=note,
            today=TODAY,
            also=also,
        )

    def take_back(self, reason: str = "salah ketik") -> Changed:
        """Take the last step back."""
        return steps.take_back(self.database, self.id, reason=reason, today=TODAY)

    @property
    def standing(self) -> Standing:
        with self.database.read() as session:
            return known.standing(session, self.id)

    @property
    def stage(self) -> Stage:
        return self.standing.stage

    @property
    def timeline(self) -> tuple[Step, ...]:
        with self.database.read() as session:
            return known.timeline(session, self.id)

    @property
    def columns(self) -> dict[str, Any]:
        with self.database.read() as session:
            found = register.policy(session, self.id)
        assert found is not None
        return found

    @property
    def versions(self) -> list[tuple[int, str]]:
        """Number and state of every version."""
        with self.database.read() as session:
            found = written.versions(session, self.id)
        return [(one.number, str(one.state)) for one in reversed(found)]

    def missing(self, stage: Stage, on: int = 28) -> list[str]:
        """What stands against a step, in sentences."""
        with self.database.read() as session:
            return [
                problem.sentence for problem in known.missing(session, self.id, stage, day=day(on))
            ]

    def papers(self, version_id: int) -> list[str]:
        """The names of the kept papers of a version, the latest first."""
        with self.database.read() as session:
            return [paper.name for paper in frozen.papers(session, version_id)]

    @property
    def version_ids(self) -> list[int]:
        """The ids of its versions, the oldest first."""
        with self.database.read() as session:
            return [version.id for version in reversed(written.versions(session, self.id))]
