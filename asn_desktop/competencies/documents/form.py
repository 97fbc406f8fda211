"""The assessment form on paper: to be filled in by hand for each person, empty, or filled with what
counts; behind the forms the levels and indicators by which is judged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from asn_desktop.competencies.documents.profile import IDENTITY, Dictionary, identity_pairs
from asn_desktop.competencies.documents.words import day_text
from asn_desktop.competencies.queries.profiles import PersonProfile, profiles
from asn_desktop.competencies.rules.radar import HIGHEST
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.core.listing import ListSource
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.fitting import OnePage
from asn_desktop.documents.flow import Block, Bookmark, PageBreak
from asn_desktop.documents.lines import Align
from asn_desktop.documents.pages import LIST_MARGINS, MM
from asn_desktop.documents.rich_table import CellText, RichColumn, RichTable
from asn_desktop.documents.tables import Table, TableColumn
from asn_desktop.documents.text import Fields, Paragraph, Title
from asn_desktop.documents.writer import Document, Numbering
from asn_desktop.employees import queries as employees
from asn_desktop.office.documents import LIST_PAGE, PERSONAL_DATA, Stationery, stationery

_DOTS = "." * 34
_CROSS = "X"
#: Heights of a row: room to write, less where there are many competencies.
_ROWS = (11 * MM, 8.5 * MM, 6.5 * MM)
_ROOM = "\n" * 4
#: Where the person and the assessor sign, side by side.
_SIGNATURES = Table(
    [TableColumn("PEGAWAI YANG DINILAI", width=40), TableColumn("ASESOR", width=40)],
    [[f"Tanda tangan:{_ROOM}"] * 2, ["Nama:", "Nama:"], ["Tanggal:", "Tanggal:"]],
    size=9,
    before=12,
    row_height=18,
)
_HINT = (
    "Beri tanda silang (X) pada satu level untuk setiap kompetensi, sesuai perilaku yang terbukti:"
    " 0 berarti belum ditunjukkan. Kosongkan kompetensi yang tidak dinilai."
)
_COUNTED = (
    "Diisi dengan hasil penilaian yang dihitung pada tanggal ini; baris tanpa tanda belum dinilai."
)


@dataclass(frozen=True, slots=True)
class _Filling:
    """What is written into a form: ``results`` says whether levels are crossed."""

    results: bool
    day: dt.date
    paper: Stationery
    dictionary: Dictionary


def assessment_form(database: Database, request: PaperRequest) -> Document:
    """A form for each person, with the standard, to be filled in by hand."""
    return _forms(database, request, results=False)


def filled_form(database: Database, request: PaperRequest) -> Document:
    """A form for each person, with the levels that count."""
    return _forms(database, request, results=True)


def blank_form(database: Database, request: PaperRequest) -> Document:
    """An empty form to be copied: the generic competencies, and what the posts of these people
    require besides."""
    paper = stationery(database, request.day, request.paper)
    dictionary = Dictionary.read(database, request.day)
    ids = employees.employees(database).ids(request.query) if request.ids is None else request.ids
    with database.read() as session:
        required = {key for each in profiles(session, ids, request.day) for key in each.required}
    names = {
        each.id: each.name for each in dictionary.entries if each.generic or each.id in required
    }
    filling = _Filling(False, request.day, paper, dictionary)
    pairs = [(label, _DOTS) for label, _ in identity_pairs({name: name for name in IDENTITY})]
    person = PersonProfile(0, None, None)
    blocks = [_sheet(person, pairs, names, filling), *_guide(dictionary, names)]
    return _document(paper, blocks, 1, personal=False)


def _forms(database: Database, request: PaperRequest, *, results: bool) -> Document:
    source = employees.employees(database)
    ids = source.ids(request.query) if request.ids is None else request.ids
    paper = stationery(database, request.day, request.paper)
    filling = _Filling(results, request.day, paper, Dictionary.read(database, request.day))
    return _document(paper, _pages(database, source, ids, filling), len(ids), personal=True)


def _document(
    paper: Stationery, blocks: Iterable[Block], steps: int, *, personal: bool
) -> Document:
    return Document(
        title="Formulir Penilaian Kompetensi",
        blocks=blocks,
        paper=paper.paper,
        margins=LIST_MARGINS,
        footer=PERSONAL_DATA if personal else "",
        watermark=paper.watermark,
        numbering=Numbering.FROM_SECOND,
        author=paper.office,
        steps=steps,
    )


def _pages(
    database: Database, source: ListSource, ids: Sequence[int], filling: _Filling
) -> Iterator[Block]:
    place = {column.name: at for at, column in enumerate(source.columns)}
    used: dict[int, str] = {}
    begun = False
    for start in range(0, len(ids), LIST_PAGE):
        page = ids[start : start + LIST_PAGE]
        rows = source.rows(page)
        with database.read() as session:
            found = profiles(session, page, filling.day)
        for person in found:
            row = rows.get(person.employee_id)
            if row is None:
                continue
            if begun:
                yield PageBreak(new_part=True)
            begun = True
            identity = {name: str(row[place[name]] or "") for name in IDENTITY}
            if len(ids) > 1:
                yield Bookmark(identity["full_name"])
            names = filling.dictionary.names_for(person)
            used |= names
            yield _sheet(person, identity_pairs(identity), names, filling)
    if not filling.results:
        ordered = {each.id: each.name for each in filling.dictionary.entries if each.id in used}
        yield from _guide(filling.dictionary, ordered)


def _sheet(
    person: PersonProfile,
    pairs: Sequence[tuple[str, str]],
    names: Mapping[int, str],
    filling: _Filling,
) -> OnePage:
    return OnePage(list(_form(person, pairs, names, filling, height)) for height in _ROWS)


def _form(
    person: PersonProfile,
    pairs: Sequence[tuple[str, str]],
    names: Mapping[int, str],
    filling: _Filling,
    height: float,
) -> Iterator[Block]:
    paper = filling.paper
    if paper.letterhead:
        yield paper.letterhead
    kind = "HASIL" if filling.results else "FORMULIR"
    yield Title(f"{kind} PENILAIAN KOMPETENSI", before=6)
    more = [] if filling.results else [("Tanggal penilaian", _DOTS), ("Metode", _DOTS)]
    yield Fields([*pairs, *more], columns=2, size=9, before=6, label_share=0.32)
    said = f"{_COUNTED} ({day_text(filling.day)})" if filling.results else _HINT
    yield Paragraph(said, size=8.5, before=6, keep_next=True)
    yield _levels(person, names, filling, height)
    if not filling.results:
        yield _SIGNATURES
    elif paper.signature:
        yield paper.signature


def _levels(
    person: PersonProfile, names: Mapping[int, str], filling: _Filling, height: float
) -> Table:
    levels = range(HIGHEST + 1)
    return Table(
        [
            TableColumn("NO", Align.RIGHT, whole=True, widest="00"),
            TableColumn("KOMPETENSI", width=30),
            TableColumn("STANDAR", Align.CENTER, whole=True),
            *(TableColumn(str(level), Align.CENTER, whole=True, widest="000") for level in levels),
            TableColumn("BUKTI / CATATAN", width=34, widest="m" * 18),
        ],
        [
            [
                str(number),
                name,
                str(person.required.get(key, "–" if person.employee_id else "")),
                *(_mark(person, key, level, filling.results) for level in levels),
                _evidence(person, key) if filling.results else "",
            ]
            for number, (key, name) in enumerate(names.items(), 1)
        ],
        size=9,
        before=4,
        row_height=height if not filling.results else 0,
        empty="Belum ada kompetensi dalam kamus.",
    )


def _mark(person: PersonProfile, key: int, level: int, results: bool) -> str:
    found = person.found.get(key)
    return _CROSS if results and found is not None and found.level == level else ""


def _evidence(person: PersonProfile, key: int) -> str:
    found = person.found.get(key)
    if found is None:
        return ""
    method = reference().methods.label(found.method)
    return ", ".join(filter(None, (day_text(found.assessed_on), method, found.assessor)))


def _guide(dictionary: Dictionary, names: Mapping[int, str]) -> Iterator[Block]:
    """By what is judged: once for all forms of the file."""
    rows = list(_meanings(dictionary, names))
    if not rows:
        return
    yield PageBreak(new_part=True)
    yield Bookmark("Pedoman level")
    yield Title("PEDOMAN LEVEL DAN INDIKATOR PERILAKU", before=0)
    yield RichTable(
        [
            RichColumn("KOMPETENSI", 1.9),
            RichColumn("LEVEL", 1.4),
            RichColumn("ARTI", 3),
            RichColumn("INDIKATOR PERILAKU", 5),
        ],
        rows,
        size=7.5,
        names_rows=True,
    )


def _meanings(
    dictionary: Dictionary, names: Mapping[int, str]
) -> Iterator[list[str | list[CellText]]]:
    for key, name in names.items():
        for place, (level, text) in enumerate(sorted(dictionary.meanings.get(key, {}).items())):
            marks = [CellText(mark, "–") for mark in text.indicators]
            yield [
                name if place == 0 else "",
                f"{level} {text.name}".strip(),
                text.description,
                marks or "",
            ]
