"""An invented office whose papers are read back, and the policies in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from asn_desktop.core import assets
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.arms import invented_arms
from asn_desktop.documents.writer import Document, make_pdf
from asn_desktop.office.commands import save_official, save_profile
from asn_desktop.office.rules import Official
from asn_desktop.policies.commands.enacting import Enactment
from asn_desktop.policies.documents.naskah import freeze, naskah
from asn_desktop.policies.rules.recognise import recognise
from asn_desktop.policies.rules.stages import Stage
from asn_desktop.policies.rules.text import Node, TextForm
from asn_desktop.policies.sample import CHANGES, TEXT, passages, words
from asn_desktop.policies.sample.revision import revised
from tests.policies.stages.cycle import Cycle, day, enactment

TODAY = dt.date(2026, 11, 28)
MAYOR = Official("WALI KOTA CONTOH", "Raden Kusumawardhani")
SECRETARY = Official(
    "SEKRETARIS DAERAH", "Bambang Notonegoro", "Pembina Utama, IV/e", "197001011995012001"
)
HEAD = Official(
    "KEPALA BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA",
    "Dr. Satria Wibisana, M.Si.",
    "Pembina Utama Muda, IV/c",
    "197203151992031001",
)
OFFICE = {
    "government": "PEMERINTAH KOTA CONTOH",
    "name": "BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA",
    "city": "Contoh",
    "address": "Jalan Latihan Nomor 1",
    "paper": "F4",
}


def furnish(database: Database, officials: Sequence[Official] = (MAYOR, SECRETARY, HEAD)) -> None:
    """Give the office its name, its letterhead and those who sign."""
    save_profile(database, {**OFFICE, "logo": invented_arms()})
    for official in officials:
        save_official(database, official)


def regulation() -> list[Node]:
    """A whole regulation of 42 articles."""
    return list(recognise(passages(TEXT), TextForm.REGULATION).nodes)


def revision(nodes: Sequence[Node]) -> list[Node]:
    """Its second version, as a drafter worked it over."""
    changes = assets.read_json(CHANGES)["changes"]
    return list(revised(nodes, changes, words(TODAY)).nodes)


def request(*ids: int, paper: str = "") -> PaperRequest:
    """The request for a paper about these records."""
    return PaperRequest(TODAY, ids or None, paper=paper)


def pdf_of(document: Document) -> bytes:
    """The finished pages."""
    return make_pdf(document)[0]


def enact(policy: Cycle, version: int, **values: Any) -> bytes:
    """Enact the draft with its real paper; returns the kept bytes."""
    under: Enactment = enactment(**values)
    paper = freeze(naskah(policy.database, version, request(), final=under))
    policy.enact(paper=paper, **values)
    return paper.content


def twice_enacted(database: Database, title: str = "Pengembangan Kompetensi") -> tuple[Cycle, int]:
    """A policy with a version in force, and the draft that is to follow it: (policy, draft)."""
    policy = Cycle(database, title=title)
    nodes = regulation()
    policy.discussed(nodes)
    draft = policy.standing.draft_id
    assert draft is not None
    enact(policy, draft, enacted_on=day(20), promulgated_on=day(20), valid_from=day(21))
    policy.to(Stage.DISSEMINATION, on=21)
    policy.to(Stage.APPLICATION, on=22)
    policy.to(Stage.EVALUATION, Stage.AMENDMENT, on=23, note="Hasil evaluasi")
    return policy, policy.draft(revision(nodes))
