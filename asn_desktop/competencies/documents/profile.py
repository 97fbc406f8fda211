"""The competency profile: one page a person, with the radar, what is still lacking, and hours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from asn_desktop.competencies.documents.words import (
    GAP_NOTE,
    UNKNOWN_NOTE,
    day_text,
    figures,
    method_note,
)
from asn_desktop.competencies.queries.dictionary import (
    CompetencyEntry,
    LevelText,
    competencies,
    levels,
)
from asn_desktop.competencies.queries.profiles import PersonProfile, profiles
from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.queries.training import YearHours
from asn_desktop.competencies.rules.hours import SOON_MONTHS
from asn_desktop.competencies.rules.profile_chart import profile_chart
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.settings import JpmMethod
from asn_desktop.competencies.rules.training import hours_text
from asn_desktop.core.listing import ListSource
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.drawing import Figure
from asn_desktop.documents.fitting import OnePage
from asn_desktop.documents.flow import Block, Bookmark, PageBreak
from asn_desktop.documents.lines import Align
from asn_desktop.documents.pages import LIST_MARGINS
from asn_desktop.documents.rich_table import RichColumn, RichTable
from asn_desktop.documents.tables import Table, TableColumn
from asn_desktop.documents.text import Fields, Paragraph, Title, bold
from asn_desktop.documents.writer import Document, Numbering
from asn_desktop.employees import queries as employees
from asn_desktop.employees.rules import format_nip
from asn_desktop.office.documents import LIST_PAGE, PERSONAL_DATA, Stationery, stationery
from asn_desktop.office.rules import date_in_words

NO_INDICATORS = "Belum ada indikator dalam kamus."
#: Years of learning that are shown.
YEARS = 3
#: How the page is set: type size, height of the picture, size of the signature. The first that
#: fits on the page is taken; hours are a sentence instead of a table from small type on.
_SMALL = 8.0
_WAYS = (
    (8.5, 268.0, 10.5),
    (8.0, 240.0, 10.0),
    (7.5, 215.0, 9.5),
    (7.0, 200.0, 9.0),
    (7.0, 172.0, 9.0),
    (6.5, 160.0, 8.5),  # who lacks everything, on A4
)
#: What is told of a person: columns of the list of people.
IDENTITY = ("full_name", "nip", "grade", "rank_name", "position", "unit", "agency")


@dataclass(frozen=True, slots=True)
class Dictionary:
    """The competencies of a day and what their levels mean, read once for all papers of a file."""

    entries: Sequence[CompetencyEntry]
    meanings: Mapping[int, Mapping[int, LevelText]]

    @classmethod
    def read(cls, database: Database, day: dt.date) -> Dictionary:
        """The dictionary that is in force on a day."""
        with database.read() as session:
            entries = competencies(session, day)
            return cls(entries, {each.id: levels(session, each.id, day) for each in entries})

    def names_for(self, person: PersonProfile) -> dict[int, str]:
        """What stands on a person's papers: the generic ones, what the post requires, what was
        found; in the order of the dictionary."""
        return {
            each.id: each.name
            for each in self.entries
            if each.generic or each.id in person.required or each.id in person.found
        }


@dataclass(frozen=True, slots=True)
class _Shared:
    """What is the same on every page of the file."""

    day: dt.date
    paper: Stationery
    dictionary: Dictionary
    method: JpmMethod


def competency_profile(database: Database, request: PaperRequest) -> Document:
    """A page for each of the people."""
    source = employees.employees(database)
    ids = source.ids(request.query) if request.ids is None else request.ids
    paper = stationery(database, request.day, request.paper)
    with database.read() as session:
        method = settings(session).jpm_method
    shared = _Shared(request.day, paper, Dictionary.read(database, request.day), method)
    return Document(
        title="Profil Kompetensi",
        blocks=_pages(database, source, ids, shared),
        paper=paper.paper,
        margins=LIST_MARGINS,
        footer=PERSONAL_DATA,
        watermark=paper.watermark,
        numbering=Numbering.FROM_SECOND,
        author=paper.office,
        steps=len(ids),
    )


def _pages(
    database: Database, source: ListSource, ids: Sequence[int], shared: _Shared
) -> Iterator[Block]:
    place = {column.name: at for at, column in enumerate(source.columns)}
    begun = False
    for start in range(0, len(ids), LIST_PAGE):
        page = ids[start : start + LIST_PAGE]
        rows = source.rows(page)
        with database.read() as session:
            found = profiles(session, page, shared.day, years=YEARS)
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
            yield OnePage(_ways(person, identity, shared), roomy=True)


def _ways(
    person: PersonProfile, identity: Mapping[str, str], shared: _Shared
) -> Iterator[Sequence[Block]]:
    """The page of a person, ever smaller."""
    names = shared.dictionary.names_for(person)
    words = figures(person.sums, shared.method)
    chart = profile_chart(person.required, person.actual, names, words)
    for size, picture, signed in _WAYS:
        figure = Figure(chart, before=6, most_height=picture)
        yield list(_page(person, identity, shared, names, figure, size, signed))


def _page(
    person: PersonProfile,
    identity: Mapping[str, str],
    shared: _Shared,
    names: Mapping[int, str],
    figure: Figure,
    size: float,
    signed: float,
) -> Iterator[Block]:
    if shared.paper.letterhead:
        yield shared.paper.letterhead
    yield Title(
        "PROFIL KOMPETENSI PEGAWAI",
        [f"Keadaan {date_in_words(shared.day)}"],
        before=6,
    )
    yield Fields(identity_pairs(identity), columns=2, size=size + 0.5, before=6, label_share=0.3)
    yield figure
    note = f"{method_note(shared.method)} {GAP_NOTE} {UNKNOWN_NOTE}"
    yield Paragraph(note, size=6.5, spacing=1.2, before=3)
    yield from _lacking(person, shared.dictionary, names, size)
    yield from _assessed(person, names, size, shared.day)
    yield from _learned(person, size)
    if shared.paper.signature:
        yield replace(shared.paper.signature, size=signed, before=10)


def identity_pairs(identity: Mapping[str, str]) -> list[tuple[str, str]]:
    """Who it is, as on every paper about one person."""
    rank = " – ".join(part for part in (identity["rank_name"], identity["grade"]) if part)
    unit = identity["unit"]
    agency = identity["agency"]
    return [
        ("Nama", identity["full_name"]),
        ("NIP", format_nip(identity["nip"]) if identity["nip"] else ""),
        ("Pangkat", rank),
        ("Jabatan", identity["position"] or "belum ada jabatan"),
        ("Unit kerja", unit),
        *([("Perangkat daerah", agency)] if agency != unit else []),
    ]


def _heading(text: str, size: float) -> Paragraph:
    return Paragraph([bold(text)], size=size + 0.5, before=6, keep_next=True)


def _lacking(
    person: PersonProfile, dictionary: Dictionary, names: Mapping[int, str], size: float
) -> Iterator[Block]:
    """The behaviours that the post requires and that were not seen yet."""
    rows = [row for key, name in names.items() for row in _steps(person, dictionary, key, name)]
    yield _heading("Indikator perilaku yang masih perlu ditunjukkan", size)
    if not rows:
        yield Paragraph(_nothing_lacks(person), size=size, before=2)
        return
    columns = [
        RichColumn("KOMPETENSI", 2.1),
        RichColumn("LEVEL", 0.7, Align.CENTER),
        RichColumn("INDIKATOR PERILAKU", 7.2),
    ]
    yield RichTable(columns, rows, size=size - 0.5, before=3)


def _steps(
    person: PersonProfile, dictionary: Dictionary, key: int, name: str
) -> Iterator[list[str]]:
    steps = list(indicators_of(person, dictionary, key))
    if len(steps) > 1 and all(text == NO_INDICATORS for _, text in steps):
        yield [name, f"{steps[0][0]}–{steps[-1][0]}", NO_INDICATORS]
        return
    for level, text in steps:
        yield [name, str(level), text]


def indicators_of(
    person: PersonProfile, dictionary: Dictionary, key: int
) -> Iterator[tuple[int, str]]:
    """What a person still has to show of a competency, for each level from what was found to what
    is required."""
    gap = person.gap(key)
    if gap is None or gap <= 0:
        return
    required = person.required[key]
    meanings = dictionary.meanings.get(key, {})
    for level in range(required - gap + 1, required + 1):
        text = meanings.get(level)
        shown = "; ".join(mark.rstrip(" .;") for mark in text.indicators) if text else ""
        shown = shown or (text.description if text else "") or NO_INDICATORS
        yield level, shown if shown.endswith(".") else f"{shown}."


def _nothing_lacks(person: PersonProfile) -> str:
    if person.position_id is None:
        return "Belum ada jabatan, sehingga standar kompetensinya belum ditetapkan."
    if not person.required:
        return "Standar kompetensi jabatan ini belum ditetapkan."
    if not person.sums.compared:
        return "Belum ada penilaian yang berlaku."
    missing = len([key for key in person.required if key not in person.found])
    if missing:
        return f"Yang sudah dinilai memenuhi standar; {missing} kompetensi belum dinilai."
    return "Semua standar jabatan terpenuhi."


def _assessed(
    person: PersonProfile, names: Mapping[int, str], size: float, day: dt.date
) -> Iterator[Block]:
    """The assessments that count, those of one day, method and assessor in a row."""
    together: dict[tuple[dt.date, str, str, dt.date | None], list[str]] = {}
    for key, name in names.items():
        each = person.found.get(key)
        if each is not None:
            kept = (each.assessed_on, each.method, each.assessor, each.until)
            together.setdefault(kept, []).append(name)
    if not together:
        return
    yield _heading("Penilaian yang dihitung", size)
    main = max(together.values(), key=len)
    rows = [
        [
            day_text(assessed_on),
            reference().methods.label(method),
            assessor,
            _ending(until, day),
            _which(which, main, len(together)),
        ]
        for (assessed_on, method, assessor, until), which in sorted(
            together.items(), key=lambda each: each[0][0], reverse=True
        )
    ]
    yield Table(
        [
            TableColumn("TANGGAL", whole=True),
            TableColumn("METODE", width=20),
            TableColumn("ASESOR", width=24),
            TableColumn("BERLAKU S.D.", whole=True),
            TableColumn("KOMPETENSI", width=40),
        ],
        rows,
        size=size - 0.5,
        before=3,
    )


def _which(names: Sequence[str], main: Sequence[str], groups: int) -> str:
    """The competencies of a row; those that most have in common are not told one by one."""
    if names is main and groups == 1 and len(names) > 1:
        return f"semua ({len(names)})"
    if names is main and len(names) > 3:
        return f"{len(names)} kompetensi lainnya"
    return ", ".join(names)


def _ending(until: dt.date | None, day: dt.date) -> str:
    """Until when an assessment holds; marked where that is soon."""
    if until is None:
        return "tanpa batas"
    soon = (until - day).days <= SOON_MONTHS * 31
    return f"{day_text(until)}{' (segera)' if soon else ''}"


def _learned(person: PersonProfile, size: float) -> Iterator[Block]:
    yield _heading("Pengembangan kompetensi (jam pelajaran)", size)
    years = [each for each in person.years if each.trainings or each.year == person.years[0].year]
    if size < _SMALL:
        said = "; ".join(
            f"{each.year}: {hours_text(each.recorded) or '0'} JP tercatat,"
            f" {hours_text(each.verified) or '0'} JP terverifikasi"
            f" dari target {hours_text(each.target.hours) or '–'} ({_share(each)})"
            for each in years
        )
        yield Paragraph(f"{said}.", size=size, before=2)
        return
    yield Table(
        [
            TableColumn("TAHUN", whole=True),
            TableColumn("KEGIATAN", Align.RIGHT, whole=True),
            TableColumn("JP TERCATAT", Align.RIGHT, whole=True),
            TableColumn("JP TERVERIFIKASI", Align.RIGHT, whole=True),
            TableColumn("TARGET JP", Align.RIGHT, whole=True),
            TableColumn("CAPAIAN", Align.RIGHT, whole=True),
        ],
        [
            [
                str(each.year),
                str(each.trainings),
                hours_text(each.recorded) or "0",
                hours_text(each.verified) or "0",
                hours_text(each.target.hours) or "–",
                _share(each),
            ]
            for each in years
        ],
        size=size - 0.5,
        before=3,
    )


def _share(year: YearHours) -> str:
    return "–" if year.fulfilment is None else f"{hours_text(year.fulfilment) or '0'} %"
