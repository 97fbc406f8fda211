"""The letter of a circular in its official layout: head, date, addressees, title, sections,
signature, copies to, and the list of those who get it (Permendagri 1/2023; Peraturan ANRI 5/2021).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from asn_desktop.circulars.queries.letters import Letter, heads, letter_of, signed_letter, signing
from asn_desktop.circulars.queries.templates import Template, template
from asn_desktop.circulars.rules.letters import URGENCY_WORDS, Urgency, addressee_lines, lines
from asn_desktop.circulars.rules.placeholders import fill
from asn_desktop.core.errors import RemovedMeanwhile
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.copies import AddressSlot
from asn_desktop.documents.flow import Block, PageBreak
from asn_desktop.documents.fonts import Face
from asn_desktop.documents.letterhead import Letterhead
from asn_desktop.documents.lines import Align
from asn_desktop.documents.official import AnnexHeading, Heading, NumberedList
from asn_desktop.documents.signature import SignatureBlock
from asn_desktop.documents.tables import Table, TableColumn
from asn_desktop.documents.text import Paragraph, bold
from asn_desktop.documents.writer import Document, Numbering
from asn_desktop.office import queries as office
from asn_desktop.office.documents import signature, stationery
from asn_desktop.office.queries import Profile
from asn_desktop.office.rules import Official, date_in_words
from asn_desktop.office.rules.numbers import SECURITY_WORDS
from asn_desktop.policies.documents import body as setting
from asn_desktop.policies.documents.layouts import use_layout
from asn_desktop.policies.documents.naskah import check_code, draft_mark, only_one, version_text
from asn_desktop.policies.queries import frozen, texts
from asn_desktop.policies.rules.enactment import Enactment, digest_heading
from asn_desktop.policies.rules.naming import short_name
from asn_desktop.policies.rules.paper_words import OPEN, office_names
from asn_desktop.policies.rules.stages import VersionState
from asn_desktop.policies.rules.text import Text, TextForm, short_code

SIZE = setting.SIZE
SPACING = setting.SPACING
#: A name that is not known yet.
_UNSIGNED = OPEN * 12
#: A list of copies of at most so many lines stays with the signature.
_KEPT_COPIES = 8
#: Whose signature bears neither rank nor NIP.
_RANKLESS = ("wali kota", "walikota", "wakil wali kota", "bupati", "gubernur")


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is printed on a letter beside its text."""

    letter: Letter
    number: str  # "" while it has none
    year: int | None
    day: dt.date | None
    code: str
    enacted: bool

    @property
    def number_line(self) -> str:
        """ "NOMOR 800.2.1/12/BKPSDM/2026"; the year only where the number does not hold it."""
        if not self.number:
            return f"NOMOR {OPEN}"
        if self.year is None or str(self.year) in self.number:
            return f"NOMOR {self.number}"
        return f"NOMOR {self.number} TAHUN {self.year}"

    @property
    def date(self) -> str:
        return date_in_words(self.day) if self.day else OPEN


def letter(
    database: Database,
    version_id: int,
    request: PaperRequest,
    final: Enactment | None = None,
) -> Document:
    """The letter of a version of a circular. ``final`` are the number and date under which a draft
    is being enacted. The addressees are an ``AddressSlot``, so that each recipient may get a copy
    of their own. A letter that names its paper is not asked for another one."""
    with database.read() as session:
        version = texts.version(session, version_id)
        found = letter_of(session, version.policy_id)
        if found is None:
            raise RemovedMeanwhile(translate("circulars", "There is no such circular (any more)."))
        if final is None and version.state is not VersionState.DRAFT:
            found = signed_letter(session, found, version_id)
        signed = frozen.signed_as(session, version_id)
        if signed is not None:  # an amendment may have another title
            found = replace(found, title=signed.title, number=signed.number, year=int(signed.year))
        nodes = texts.nodes(session, version_id)
        profile = office.profile(session)
        used = template(session, found.template_id)
        facts = _facts(found, version, nodes, final)
        day = facts.day or request.day
        official = signing(session, found.official_id, day)
        receiving = (found.with_list and (heads(session) or lines(found.addressees))) or []
    paper = stationery(database, day, found.paper or request.paper)
    mark = "" if facts.enacted else draft_mark(TextForm.CIRCULAR)
    name = short_name("circular", facts.number, facts.year, found.title)
    return Document(
        title=name if facts.enacted else f"{name} (versi {version.number})",
        blocks=[
            *_head(facts, profile),
            *_text(nodes, found.section_style),
            *_end(facts, official),
            *(_annex(facts, receiving) if found.with_list else ()),
        ],
        paper=paper.paper,
        letterhead=_letterhead(used, profile) or paper.letterhead,
        footer=" · ".join(
            part for part in (f"Kode periksa {facts.code}", mark if paper.watermark else "") if part
        ),
        watermark=paper.watermark or mark,
        numbering=Numbering.CENTRED_FROM_SECOND,
        author=paper.office,
    )


def circular(database: Database, request: PaperRequest) -> Document:
    """The chosen circular: as it was kept on the day of its enactment, byte for byte; a draft as it
    stands."""
    policy_id = only_one(request)
    with database.read() as session:
        shown = (
            texts.in_force_of(session, policy_id)
            or texts.draft_of(session, policy_id)
            or next(iter(texts.versions(session, policy_id)), None)
        )
    if shown is None:
        raise RemovedMeanwhile(translate("circulars", "This circular has no text yet."))
    return version_text(database, shown.id, request)


def _facts(found: Letter, version: texts.Version, nodes: Text, final: Enactment | None) -> _Facts:
    if final is not None:
        code = check_code(nodes, digest_heading("circular", found.title, final))
        return _Facts(found, final.number, final.year, final.enacted_on, code, enacted=True)
    if version.state is VersionState.DRAFT:
        number = found.reserved if not found.number else ""
        day = found.letter_date
        return _Facts(found, number, day.year if day else None, day, check_code(nodes), False)
    code = short_code(version.digest) if version.digest else check_code(nodes)
    return _Facts(found, found.number, found.year, version.enacted_on, code, enacted=True)


def _letterhead(used: Template | None, profile: Profile) -> Letterhead | None:
    """The lines of the template's own, with their emblem above them; None: those of the office."""
    if used is None or not used.letterhead:
        return None
    names = office_names(government=profile.government, office=profile.name, city=profile.city)
    values = {"kota": names["NAME"], "kantor": profile.name, "pemerintah": profile.government}
    own = [fill(line, values) for line in lines(used.letterhead)]
    return Letterhead(own, logo=used.emblem, above=True)


def _head(facts: _Facts, profile: Profile) -> Iterator[Block]:
    """Everything above the text: marks, place and date, addressees, title."""
    found = facts.letter
    place = found.place or profile.city
    when = ", ".join(part for part in (place, facts.date) if part)
    marks = _marks(found)
    yield Paragraph(
        when,
        Align.RIGHT,
        SIZE,
        SPACING,
        before=6,
        beside=[(0, bold(marks))] if marks else (),
    )
    yield Paragraph("Yth.", size=SIZE, spacing=SPACING, before=10, keep_next=True)
    yield AddressSlot(
        addressee_lines(found.addressees, found.addressed_at), SIZE, SPACING, before=0
    )
    yield Heading(["SURAT EDARAN", facts.number_line], Face.BOLD, SIZE, before=16)
    yield Heading(["TENTANG"], size=SIZE, before=6)
    yield Heading([found.title.upper()], Face.BOLD, SIZE, before=6)


def _marks(found: Letter) -> str:
    """What a letter says of itself where it is not an ordinary one: "RAHASIA · SEGERA"."""
    marks = []
    if found.security in SECURITY_WORDS and found.security != "B":
        marks.append(SECURITY_WORDS[found.security])
    if found.urgency != Urgency.ORDINARY:
        marks.append(URGENCY_WORDS[Urgency(found.urgency)])
    return " · ".join(marks).upper()


def _text(nodes: Text, section_style: str) -> Iterator[Block]:
    """The text, well below the title also where it begins without a section."""
    first = True
    for block in setting.body(nodes, size=SIZE, section_style=section_style):
        if first and isinstance(block, Paragraph):
            block, first = replace(block, before=max(block.before, 14)), False
        yield block


def _end(facts: _Facts, official: Official | None) -> Iterator[Block]:
    """Closing, signature, copies."""
    found = facts.letter
    for paragraph in lines(found.closing):
        yield Paragraph(paragraph, Align.JUSTIFY, SIZE, SPACING, before=12)
    copies = lines(found.copies_to)
    together = len(copies) <= _KEPT_COPIES
    yield replace(_signature(official), keep_next=bool(copies) and together)
    yield NumberedList(copies, "Tembusan:", size=SIZE - 1, before=16, together=together)


def _signature(official: Official | None) -> SignatureBlock:
    """Who signs; place and date stand at the head of a letter."""
    if official is None:
        return SignatureBlock("", "", (), _UNSIGNED, size=SIZE)
    block = replace(signature(official, "", dt.date.min), date="", size=SIZE)
    if fold_key(official.position_title).startswith(_RANKLESS):
        return replace(block, rank="", nip="", name_face=Face.REGULAR)
    return block


def _annex(facts: _Facts, receiving: Sequence[str]) -> Iterator[Block]:
    """The list of those who get the circular, on pages of its own."""
    yield PageBreak()
    yield AnnexHeading(
        ["LAMPIRAN", "SURAT EDARAN", facts.number_line, f"TANGGAL {facts.date.upper()}"], SIZE - 1
    )
    yield Heading(["DAFTAR DISTRIBUSI"], Face.BOLD, SIZE, before=18)
    rows = [
        [group_thousands(number), name, "1 (satu) naskah"]
        for number, name in enumerate(receiving, 1)
    ]
    yield Table(
        [
            TableColumn("NO", whole=True, width=5),
            TableColumn("PENERIMA", width=60),
            TableColumn("JUMLAH", whole=True, width=16),
        ],
        rows,
        count=len(rows),
        size=SIZE - 2,
    )


use_layout(TextForm.CIRCULAR, letter)
