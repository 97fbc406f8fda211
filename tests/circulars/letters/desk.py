"""A regulation of the office and the deeds by which circulars about it come about."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from asn_desktop.circulars.commands.enacting import NumberChoice, enact_circular
from asn_desktop.circulars.commands.letters import new_circular, save_letter
from asn_desktop.circulars.commands.templates import give_first_templates
from asn_desktop.circulars.documents.letter import letter as make_letter
from asn_desktop.circulars.queries.letters import Letter, letter_of
from asn_desktop.circulars.queries.templates import templates
from asn_desktop.core.prose import Run
from asn_desktop.core.results import Changed
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.writer import Document
from asn_desktop.policies.commands import enacting, steps, texts
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.documents.naskah import freeze
from asn_desktop.policies.queries import texts as written
from asn_desktop.policies.rules.enactment import Enactment, Frozen
from asn_desktop.policies.rules.stages import Stage
from asn_desktop.policies.rules.text import Node, NodeKind

TODAY = dt.date(2026, 11, 28)
ENACTED, AMENDED = dt.date(2026, 10, 1), dt.date(2026, 11, 20)
#: The next number of the counter.
NEXT = NumberChoice()
TITLE = "Pengembangan Kompetensi Aparatur Sipil Negara"


def run(words: str) -> tuple[Run, ...]:
    return (Run(words),)


class Desk:
    """A regulation of seven articles in force, and circulars about it."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.regulation, _ = save_policy(
            database,
            {
                "kind": "mayor_regulation",
                "title": TITLE,
                "legal_basis": "Undang-Undang Nomor 20 Tahun 2023",
                "stage": "drafting",
            },
            today=TODAY,
        )
        self.explained = self.put_in_force()
        give_first_templates(database)
        with database.read() as session:
            self.templates = {each.name: each.id for each in templates(session)}

    def put_in_force(self, day: dt.date = ENACTED) -> int:
        """Write the next version of the regulation and enact it; returns the version."""
        with self.database.read() as session:
            draft = written.draft_of(session, self.regulation)
        version = draft.id if draft else texts.new_draft(self.database, self.regulation)[0]
        nodes = [
            Node("timbang", NodeKind.CONSIDERING, run("bahwa kompetensi perlu dikembangkan;")),
            Node("ingat", NodeKind.RECALLING, run("Undang-Undang Nomor 20 Tahun 2023;")),
            *(
                Node(f"pasal{n}", NodeKind.ARTICLE, run(f"Pegawai berhak atas hal ke-{n}."))
                for n in range(1, 8)
            ),
        ]
        self.write(version, nodes)
        enacting.enact(
            self.database,
            self.regulation,
            Enactment("12", 2026, day, day, "Berita Daerah Tahun 2026 Nomor 12", day),
            Frozen("Perwal 12-2026.pdf", b"%PDF-1.7 invented", 1, True),
            note="diuji",
            today=TODAY,
        )
        return version

    def replace(self) -> int:
        """Amend the regulation: a new version is in force; returns it."""
        for stage in (
            Stage.DISSEMINATION,
            Stage.APPLICATION,
            Stage.EVALUATION,
            Stage.AMENDMENT,
        ):
            steps.advance(
                self.database, self.regulation, stage, day=AMENDED, note="diuji", today=TODAY
            )
        return self.put_in_force(AMENDED)

    def write(self, version: int, nodes: list[Node]) -> None:
        """Let a draft say this."""
        with self.database.read() as session:
            saved = written.version(session, version).saved
        texts.save_text(self.database, version, nodes, saved=saved, broken=True)

    def begin(self, template: str = "Penjelasan pelaksanaan kebijakan", **values: Any) -> int:
        """A circular that explains articles 2 and 5; returns its policy."""
        usual: dict[str, Any] = {
            "explains_version_id": self.explained,
            "explains": ["pasal2", "pasal5"],
        }
        chosen = self.templates[template] if template else None
        policy, _ = new_circular(self.database, chosen, **usual | values, today=TODAY)
        return policy

    def save(self, policy: int, **changes: Any) -> Changed:
        """Change the letter."""
        return save_letter(self.database, policy, changes, today=TODAY)

    def letter(self, policy: int) -> Letter:
        """The circular as it is stored."""
        with self.database.read() as session:
            found = letter_of(session, policy)
        assert found is not None
        return found

    def version(self, policy: int) -> int:
        """Its draft, or its version in force."""
        with self.database.read() as session:
            found = written.draft_of(session, policy) or written.in_force_of(session, policy)
        assert found is not None
        return found.id

    def nodes(self, policy: int) -> tuple[Node, ...]:
        """Its text."""
        with self.database.read() as session:
            return written.nodes(session, self.version(policy))

    def paper(self, policy: int, size: str = "F4") -> Document:
        """Its letter as it stands."""
        request = PaperRequest(day=TODAY, paper=size)
        return make_letter(self.database, self.version(policy), request)

    def enact(self, policy: int, choice: NumberChoice = NEXT, day: dt.date = TODAY) -> str:
        """Enact it; returns the number."""

        def make(version: int, enactment: Enactment) -> Frozen:
            request = PaperRequest(day=day)
            return freeze(make_letter(self.database, version, request, enactment))

        number, _ = enact_circular(
            self.database,
            policy,
            choice,
            day=day,
            make_paper=make,
            note="Tanpa pembahasan",
            today=TODAY,
        )
        return number

    def of_sections(self, count: int, words: str = "Perangkat Daerah melaporkan.") -> list[Node]:
        """A text of so many paragraphs in one section."""
        head = Node("bagian", NodeKind.SECTION, run("Isi Edaran"))
        body = Node("", NodeKind.LETTER, run(words), 1)
        return [head, *(replace(body, identity=f"huruf{n}") for n in range(count))]
