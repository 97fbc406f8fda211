"""Gives a practice office its policies: a regulation that was enacted twice, two drafts under way,
and the register of what the office has besides.

Days are counted from the day on which the office is made: nothing lies in the future but what is
still to come.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from asn_desktop.core import assets
from asn_desktop.core.fields import Value
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.prose import Passage, Run
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.declarations import PaperRequest
from asn_desktop.employees.queries.lists import employees
from asn_desktop.employees.queries.organisation import find_units
from asn_desktop.policies.commands import texts
from asn_desktop.policies.commands.enacting import Enactment, enact, repeal
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.commands.steps import advance
from asn_desktop.policies.documents.naskah import freeze, naskah
from asn_desktop.policies.queries.texts import draft_of, nodes, version
from asn_desktop.policies.rules.aims import Aim
from asn_desktop.policies.rules.recognise import recognise
from asn_desktop.policies.rules.relations import Relation
from asn_desktop.policies.rules.stages import Stage
from asn_desktop.policies.rules.text import Text, TextForm
from asn_desktop.policies.sample.revision import revised

CLERK = "Rina Kartika"
TEXT = "sample/perwal-pengembangan-kompetensi.txt"
CHANGES = "sample/perwal-pengembangan-kompetensi-perubahan.json"
#: Number of the regulation, first and now, and how many days ago it was enacted.
FIRST, SECOND = ("27", 700), ("9", 75)
#: How it came there: the stage, how many days ago, what was noted.
TO_FIRST = (
    (Stage.DRAFTING, 860, "Telaahan staf disetujui Kepala Badan."),
    (Stage.PARTICIPATION, 790, "Rancangan dibagikan kepada seluruh Perangkat Daerah."),
    (Stage.DISCUSSION, 740, "Berita acara pembahasan bersama Bagian Hukum."),
)
TO_SECOND = (
    (Stage.DISSEMINATION, 690, "Dimuat dalam JDIH dan disosialisasikan."),
    (Stage.APPLICATION, 670, ""),
    (Stage.EVALUATION, 240, "Evaluasi tahun pertama bersama pengelola kepegawaian."),
    (Stage.AMENDMENT, 200, "Hasil evaluasi: jadwal, sesi daring, dan beban Mentor disesuaikan."),
    (Stage.PARTICIPATION, 150, "Masukan dihimpun dari Perangkat Daerah dan perwakilan pegawai."),
    (Stage.DISCUSSION, 110, "Berita acara pembahasan bersama Bagian Hukum."),
)
SINCE = (
    (Stage.DISSEMINATION, 70, "Dimuat dalam JDIH."),
    (Stage.APPLICATION, 50, ""),
)


def working_day(today: dt.date, ago: int) -> dt.date:
    """So many days before today, or the Friday before that; fewer than none are to come."""
    day = today - dt.timedelta(days=ago)
    return day - dt.timedelta(days=max(day.weekday() - 4, 0))


@dataclass(slots=True)
class Register:
    """What the register is made with: the day, the units, who is responsible, and the policies that
    are in it by their word in the sample."""

    database: Database
    today: dt.date
    units: dict[str, int] = field(default_factory=dict)
    responsible: int | None = None
    known: dict[str, int] = field(default_factory=dict)

    def day(self, ago: int) -> dt.date:
        """A working day so long ago."""
        return working_day(self.today, ago)

    def unit(self, name: str) -> int | None:
        """The id of a unit."""
        if name not in self.units:
            with self.database.read() as session:
                self.units |= {found: key for key, found, _ in find_units(session, name, 1)}
        return self.units.get(name)


@contextmanager
def worked_by(database: Database, name: str) -> Iterator[None]:
    """What is done within is the work of this invented clerk."""
    actor = database.actor
    database.actor = Actor(name)
    try:
        yield
    finally:
        database.actor = actor


def fill(database: Database, people: int) -> None:
    """Store the invented policies; ``people`` does not matter here."""
    with worked_by(database, CLERK):
        _fill(database)


def _fill(database: Database) -> None:
    data = assets.read_json("sample/kebijakan.json")
    register = Register(database, dt.date.today())
    source = employees(database)
    heads = source.ids(ListQuery(search="Kepala Bidang Pengembangan Kompetensi"))
    register.responsible = next(iter(heads or source.ids(ListQuery())), None)
    first, *others = data["policies"]
    register.known[first["key"]] = _add(register, first)
    register.known["main"] = _regulation(register, data["regulation"])
    for entry in others:
        policy = register.known[entry["key"]] = _add(register, entry)
        if "repealed" in entry:
            day = register.day(entry["repealed"])
            repeal(database, policy, day=day, reason=entry["reason"], today=register.today)
    for entry in data["drafts"]:
        _draft(register, entry)


def _regulation(register: Register, entry: Mapping[str, Any]) -> int:
    """The regulation, enacted, evaluated, worked over and enacted again."""
    policy = _add(register, {**entry, "number": "", "enacted": None, "stage": Stage.PLANNING})
    _walk(register, policy, TO_FIRST[:1])
    draft, _ = texts.new_draft(register.database, policy)
    first = passages(TEXT)
    _write(register, draft, recognise(first, TextForm.REGULATION).nodes)
    _walk(register, policy, TO_FIRST[1:])
    _enact(register, policy, *FIRST)
    repeal(
        register.database,
        register.known[entry["repeals"]],
        day=register.day(FIRST[1]),
        revoked_by=policy,
        today=register.today,
    )
    _walk(register, policy, TO_SECOND[:4])
    with register.database.read() as session:
        now = draft_of(session, policy)
        assert now is not None
        before = nodes(session, now.id)
    changes = assets.read_json(CHANGES)
    text = revised(before, changes["changes"], words(register.today))
    _write(register, now.id, text.nodes)
    for identity, reason in text.removed.items():
        texts.set_reason(register.database, now.id, identity, reason)
    _walk(register, policy, TO_SECOND[4:])
    _enact(register, policy, *SECOND)
    _walk(register, policy, SINCE)
    return policy


def words(today: dt.date) -> dict[str, str]:
    """What stands for the {numbers} in the sample's texts."""
    first, second = (working_day(today, ago).year for _, ago in (FIRST, SECOND))
    return {
        "number": f"Nomor {SECOND[0]} Tahun {second}",
        "earlier_number": f"Nomor {FIRST[0]} Tahun {first}",
        "earlier_gazette": f"Tahun {first} Nomor {FIRST[0]}",
    }


def passages(name: str, words: Mapping[str, str] | None = None) -> list[Passage]:
    """The paragraphs of a text of the sample; lines of cells between tabs are a table."""
    found: list[Passage] = []
    rows: list[tuple[tuple[Run, ...], ...]] = []
    text = assets.read_text(name)
    for line in (text.format(**words) if words else text).splitlines():
        if "\t" in line:
            rows.append(tuple((Run(cell),) for cell in line.split("\t")))
            continue
        if rows:
            found.append(Passage(cells=tuple(rows)))
            rows = []
        if line.strip():
            found.append(Passage((Run(line.strip()),)))
    return found


def _walk(register: Register, policy: int, steps: Sequence[tuple[Stage, int, str]]) -> None:
    for stage, ago, note in steps:
        day = register.day(ago)
        advance(register.database, policy, stage, day=day, note=note, today=register.today)


def _write(register: Register, version_id: int, text: Text) -> None:
    with register.database.read() as session:
        saved = version(session, version_id).saved
    texts.save_text(register.database, version_id, text, saved=saved)


def _enact(register: Register, policy: int, number: str, ago: int) -> None:
    day = register.day(ago)
    enactment = Enactment(
        number=number,
        year=day.year,
        enacted_on=day,
        promulgated_on=day,
        gazette=_gazette("mayor_regulation", day.year, number),
        valid_from=day,
    )
    with register.database.read() as session:
        draft = draft_of(session, policy)
    assert draft is not None
    paper = naskah(register.database, draft.id, PaperRequest(day=day), final=enactment)
    enact(register.database, policy, enactment, freeze(paper), today=register.today)


def _draft(register: Register, entry: Mapping[str, Any]) -> None:
    """A policy that is being made, with its text."""
    policy = _add(register, {**entry, "number": "", "enacted": None, "stage": entry["from"]})
    draft, _ = texts.new_draft(register.database, policy)
    form = TextForm(entry["form"])
    _write(register, draft, recognise(passages(entry["text"]), form).nodes)
    _walk(register, policy, [(Stage(stage), ago, note) for stage, ago, note in entry["steps"]])


def _add(register: Register, entry: Mapping[str, Any]) -> int:
    """A line of the register."""
    enacted = register.day(entry["enacted"]) if entry["enacted"] else None
    year = enacted.year if enacted else register.today.year
    promulgated = enacted if "regulation" in entry["kind"] else None
    values: dict[str, Value] = {
        "kind": entry["kind"],
        "number": entry["number"].format(year=year) or None,
        "year": year if entry["number"] else None,
        "title": entry["title"].format(next_year=year + 1),
        "stage": str(entry["stage"]),
        "classification": entry["classification"],
        "owner_unit_id": register.unit(entry["unit"]),
        "responsible_id": register.responsible,
        "legal_basis": "\n".join(entry.get("basis", ())),
        "enacted_on": enacted,
        "promulgated_on": promulgated,
        "gazette": _gazette(entry["kind"], year, entry["number"]) if promulgated else None,
        "valid_from": enacted,
        "valid_to": _ahead(register, entry.get("valid_to")),
        "review_on": _ahead(register, entry.get("review")),
        "note": entry.get("note"),
    }
    key, _ = save_policy(
        register.database,
        values,
        aims=[
            Aim(**{**aim, "due_on": _ahead(register, aim["due_on"])})
            for aim in entry.get("aims", ())
        ],
        relations=[
            Relation(kind, register.known[target], "", note)
            for kind, target, note in entry.get("relations", ())
        ],
        today=register.today,
    )
    return key


def _gazette(kind: str, year: int, number: str) -> str:
    book = "Lembaran" if kind == "regional_regulation" else "Berita"
    return f"{book} Daerah Kota Contoh Tahun {year} Nomor {number}"


def _ahead(register: Register, days: int | None) -> dt.date | None:
    """So many days from now; fewer than none lie behind."""
    return None if days is None else register.day(-days)
