"""Workbooks about competencies, made for reading and reckoning: real numbers and dates, and colours
that follow them. What is not known is an empty cell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from asn_desktop.competencies.documents.areas import areas_of
from asn_desktop.competencies.documents.heat_map import LEGEND, TOGETHER, WITHOUT_UNIT
from asn_desktop.competencies.documents.profile import Dictionary, indicators_of
from asn_desktop.competencies.documents.words import GAP_NOTE, METHOD_NAMES, METHODS, method_note
from asn_desktop.competencies.queries.gaps import PersonGaps, person_gaps
from asn_desktop.competencies.queries.heat_map import HeatMap, MapCell, heat_map
from asn_desktop.competencies.queries.profiles import PersonProfile, profiles
from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.rules.jpm import MAPPING, SELECTION
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.settings import JpmMethod
from asn_desktop.competencies.rules.shades import (
    GAP,
    GAP_COUNT,
    LACKING,
    MATCH,
    category_shades,
)
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.shades import Shades
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.employees import queries as employees
from asn_desktop.office.documents import LIST_PAGE
from asn_desktop.office.rules import date_in_words
from asn_desktop.spreadsheets.columns import Column
from asn_desktop.spreadsheets.writer import SheetTable


def gaps_workbook(database: Database, request: PaperRequest) -> Sequence[SheetTable]:
    """Who matches how far, and a row for everything that is lacking."""
    found = _People.read(database, request)
    lacking = (
        row
        for person in found.profiles()
        for row in found.levels(person, lambda gap: gap is not None and gap > 0)
    )
    return [
        found.summary("Kesenjangan Pegawai"),
        found.table("Yang Masih Kurang", lacking),
    ]


def profile_workbook(database: Database, request: PaperRequest) -> Sequence[SheetTable]:
    """Every competency of the people: required, found, gap, how it was found, what is still to be
    shown."""
    found = _People.read(database, request)
    rows = (row for person in found.profiles() for row in found.levels(person, lambda gap: True))
    return [found.table("Profil Kompetensi", rows), found.summary("JPM")]


def heat_map_workbook(database: Database, request: PaperRequest) -> Sequence[SheetTable]:
    """The map of each area in percent, and the counts from which it comes."""
    _, areas = areas_of(database, request)
    sheets: list[SheetTable] = []
    for area in areas:
        with database.read() as session:
            found = heat_map(session, request.day, under=area.unit_id, units=area.units)
        day = f"Keadaan {date_in_words(request.day)}"
        sheets.append(
            SheetTable(
                f"Peta {area.name}",
                [
                    _text("unit", "UNIT KERJA", 44),
                    _count("people", "PEGAWAI"),
                    *_map_columns(found),
                ],
                list(_map_rows(found)),
                lines=[day, LEGEND],
                in_words=True,
            )
        )
        sheets.append(
            SheetTable(
                f"Angka {area.name}",
                _COUNTS,
                list(_count_rows(found)),
                lines=[day, GAP_NOTE],
                in_words=True,
            )
        )
    return sheets


# people


@dataclass(frozen=True, slots=True)
class _People:
    """The people of a workbook and how they match; levels are read page by page."""

    database: Database
    request: PaperRequest
    ids: Sequence[int]
    method: JpmMethod
    people: dict[int, PersonGaps]
    dictionary: Dictionary

    @classmethod
    def read(cls, database: Database, request: PaperRequest) -> _People:
        ids = request.ids
        if ids is None:
            ids = employees.employees(database).ids(request.query)
        with database.read() as session:
            method = settings(session).jpm_method
            people = person_gaps(session, request.day, method, employees=ids)
        known = {each.employee_id: each for each in people}
        dictionary = Dictionary.read(database, request.day)
        return cls(database, request, ids, method, known, dictionary)

    def profiles(self) -> Iterator[PersonProfile]:
        for start in range(0, len(self.ids), LIST_PAGE):
            with self.database.read() as session:
                page = profiles(session, self.ids[start : start + LIST_PAGE], self.request.day)
            yield from page

    @property
    def lines(self) -> list[str]:
        day = f"Keadaan {date_in_words(self.request.day)}"
        return [line for line in (self.request.conditions, day) if line]

    def summary(self, title: str) -> SheetTable:
        """A row for each person."""
        return SheetTable(
            title,
            _summary_columns(),
            [self._summary(self.people[key]) for key in self.ids if key in self.people],
            lines=self.lines,
            notes=[
                method_note(self.method),
                *(f"{METHOD_NAMES[each]}: {METHODS[each]}." for each in JpmMethod),
            ],
            in_words=True,
            personal=True,
        )

    def _summary(self, person: PersonGaps) -> list[Value]:
        match = person.match
        known = match is not None and match.aggregate is not None
        of = match.sums if match else None
        return [
            person.nip,
            person.name,
            person.unit,
            person.position,
            of.required_count if of else None,
            of.compared if of else None,
            of.required_total if of and known else None,
            of.actual_total if of and known else None,
            _number(match.aggregate if match else None),
            _number(match.per_item if match else None),
            match.mapping.label if match and match.mapping else None,
            match.selection.label if match and match.selection else None,
            of.open_gaps if of and known else None,
            person.last_assessed_on,
            person.expires_on,
        ]

    def table(self, title: str, rows: Iterator[list[Value]]) -> SheetTable:
        """A row for each competency of a person."""
        return SheetTable(
            title,
            _LEVEL_COLUMNS,
            rows,
            lines=self.lines,
            notes=[GAP_NOTE, "Kosong: belum ditetapkan atau belum dinilai."],
            in_words=True,
            personal=True,
        )

    def levels(
        self, person: PersonProfile, wanted: Callable[[int | None], bool]
    ) -> Iterator[list[Value]]:
        """The competencies of a person whose gap is wanted."""
        who = self.people[person.employee_id]
        groups = {each.id: each.group for each in self.dictionary.entries}
        for key, name in self.dictionary.names_for(person).items():
            gap = person.gap(key)
            if not wanted(gap):
                continue
            found = person.found.get(key)
            yield [
                who.nip,
                who.name,
                who.unit,
                who.position,
                reference().groups.label(groups[key]),
                name,
                person.required.get(key),
                found.level if found else None,
                gap,
                found.assessed_on if found else None,
                reference().methods.label(found.method) if found else None,
                found.assessor if found else None,
                found.until if found else None,
                "\n".join(
                    f"{level}: {text}"
                    for level, text in indicators_of(person, self.dictionary, key)
                ),
            ]


def _number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


def _text(name: str, heading: str, width: int = 18) -> Column:
    return Column(name, heading, heading, width=width)


def _count(name: str, heading: str, shades: Shades | None = None) -> Column:
    return Column(name, heading, heading, FieldKind.INTEGER, width=11, shades=shades)


def _day(name: str, heading: str) -> Column:
    return Column(name, heading, heading, FieldKind.DATE, width=12)


def _percent(name: str, heading: str, shades: Shades) -> Column:
    return Column(name, heading, heading, FieldKind.DECIMAL, width=11, shades=shades, places=2)


_WHO = (
    Column("nip", "NIP", "NIP", FieldKind.DIGITS, width=21),
    _text("name", "NAMA", 28),
    _text("unit", "UNIT KERJA", 30),
    _text("position", "JABATAN", 30),
)


def _summary_columns() -> list[Column]:
    """With the categories of the tables in use."""
    return [
        *_WHO,
        _count("required_count", "DIPERSYARATKAN"),
        _count("compared", "DIBANDINGKAN"),
        _count("required_total", "JUMLAH STANDAR"),
        _count("actual_total", "JUMLAH HASIL"),
        _percent("jpm_aggregate", "JPM JUMLAH LEVEL (%)", MATCH),
        _percent("jpm_per_item", "JPM PER KOMPETENSI (%)", MATCH),
        Column(
            "mapping_category",
            "KATEGORI PEMETAAN KOMPETENSI",
            "",
            width=20,
            shades=category_shades(MAPPING),
        ),
        Column(
            "selection_category",
            "KATEGORI PENGISIAN JABATAN",
            "",
            width=28,
            shades=category_shades(SELECTION),
        ),
        _count("open_gaps", "KOMPETENSI YANG KURANG", GAP_COUNT),
        _day("last_assessed_on", "TERAKHIR DINILAI"),
        _day("expires_on", "BERLAKU SAMPAI"),
    ]


_LEVEL_COLUMNS = (
    *_WHO,
    _text("group", "KELOMPOK", 16),
    _text("competency", "KOMPETENSI", 34),
    _count("required", "STANDAR"),
    _count("found", "HASIL"),
    _count("gap", "GAP", GAP),
    _day("assessed_on", "DINILAI"),
    _text("method", "METODE", 20),
    _text("assessor", "ASESOR", 24),
    _day("until", "BERLAKU SAMPAI"),
    _text("indicators", "INDIKATOR YANG MASIH PERLU DITUNJUKKAN", 70),
)
_COUNTS = (
    _text("unit", "UNIT KERJA", 44),
    _text("competency", "KOMPETENSI", 36),
    _count("required", "DIPERSYARATKAN"),
    _count("assessed", "DINILAI"),
    _count("lacking", "MASIH KURANG"),
    _percent("share", "BAGIAN KURANG (%)", LACKING),
    Column(
        "mean_gap", "RATA-RATA GAP", "", FieldKind.DECIMAL, width=11, shades=Shades(2, 0), places=2
    ),
)


# the map


def _map_columns(found: HeatMap) -> list[Column]:
    return [_percent(f"competency_{each.id}", each.name, LACKING) for each in found.columns]


def _lines(found: HeatMap) -> Iterator[tuple[str, int, list[MapCell]]]:
    for row in found.rows:
        cells = [found.cell(row.key, each.id) for each in found.columns]
        yield row.name or WITHOUT_UNIT, row.people, cells
    if len(found.rows) > 1:
        total = [found.total.get(each.id, MapCell()) for each in found.columns]
        yield TOGETHER, found.people, total


def _map_rows(found: HeatMap) -> Iterator[list[Value]]:
    for name, people, cells in _lines(found):
        yield [name, people, *(_share(cell) for cell in cells)]


def _count_rows(found: HeatMap) -> Iterator[list[Value]]:
    for name, _, cells in _lines(found):
        for each, cell in zip(found.columns, cells, strict=True):
            if cell.required or cell.assessed:
                yield [
                    name,
                    each.name,
                    cell.required,
                    cell.assessed,
                    cell.lacking,
                    _share(cell),
                    _number(cell.mean_gap),
                ]


def _share(cell: MapCell) -> float | None:
    return None if cell.share is None else float(cell.share * 100)
