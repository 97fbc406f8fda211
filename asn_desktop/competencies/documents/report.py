"""The competency report of a unit or of the city: numbers, categories, the map, who lacks what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from asn_desktop.competencies.documents.areas import Area, areas_of
from asn_desktop.competencies.documents.heat_map import map_blocks, percent
from asn_desktop.competencies.documents.words import METHOD_NAMES, NOT_ASSESSED, method_note
from asn_desktop.competencies.queries.dictionary import competencies
from asn_desktop.competencies.queries.gaps import PersonGaps, person_gaps
from asn_desktop.competencies.queries.heat_map import HeatMap, MapCell, heat_map
from asn_desktop.competencies.queries.profiles import PersonProfile, profiles
from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.rules import jpm
from asn_desktop.competencies.rules.jpm import MAPPING, SELECTION, bands, percent_text
from asn_desktop.competencies.rules.settings import JpmMethod
from asn_desktop.core.fields import group_thousands
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.flow import Block, PageBreak
from asn_desktop.documents.lines import Align
from asn_desktop.documents.pages import LIST_MARGINS, PageFrame
from asn_desktop.documents.tables import Band, Row, Table, TableColumn, Total
from asn_desktop.documents.text import Fields, Paragraph, Title, bold
from asn_desktop.documents.writer import Document, Numbering
from asn_desktop.employees.queries import UnitTree
from asn_desktop.employees.rules import format_nip
from asn_desktop.office.documents import PERSONAL_DATA, Stationery, stationery
from asn_desktop.office.rules import date_in_words

_NUMBER = Align.RIGHT
_UNKNOWN = "belum dapat dihitung"


def competency_report(database: Database, request: PaperRequest) -> Document:
    """A report of each unit asked for, or one of the whole office."""
    tree, areas = areas_of(database, request)
    paper = stationery(database, request.day, request.paper)
    frame = PageFrame.of(paper.paper, False, LIST_MARGINS)
    return Document(
        title="Laporan Kompetensi",
        blocks=_parts(database, tree, areas, request, paper, frame),
        paper=paper.paper,
        margins=LIST_MARGINS,
        footer=PERSONAL_DATA,
        watermark=paper.watermark,
        numbering=Numbering.ALL,
        author=paper.office,
        steps=len(areas),
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """What is known of the people of an area on the day."""

    area: Area
    method: JpmMethod
    people: Sequence[PersonGaps]
    levels: Sequence[PersonProfile]
    map: HeatMap
    names: dict[int, str]

    @classmethod
    def read(cls, database: Database, area: Area, request: PaperRequest) -> _Found:
        with database.read() as session:
            method = settings(session).jpm_method
            people = person_gaps(session, request.day, method, units=area.units)
            # one by one only of a unit: a list of all gaps of a city is read by nobody
            ids = [each.employee_id for each in people] if area.unit_id is not None else []
            return cls(
                area,
                method,
                people,
                profiles(session, ids, request.day),
                heat_map(session, request.day, under=area.unit_id, units=area.units),
                {each.id: each.name for each in competencies(session, request.day)},
            )


def _parts(
    database: Database,
    tree: UnitTree,
    areas: Sequence[Area],
    request: PaperRequest,
    paper: Stationery,
    frame: PageFrame,
) -> Iterator[Block]:
    for place, area in enumerate(areas):
        if place:
            yield PageBreak(new_part=True)
        if paper.letterhead:
            yield paper.letterhead
        yield Title(
            "LAPORAN KOMPETENSI PEGAWAI",
            [area.name, f"Keadaan {date_in_words(request.day)}"],
            before=6,
        )
        found = _Found.read(database, area, request)
        if not found.people:
            yield Paragraph("Tidak ada pegawai pada unit kerja ini.", before=10)
        else:
            yield from _report(found, tree, frame)
        if paper.signature:
            yield replace(paper.signature, size=10.5)


def _report(found: _Found, tree: UnitTree, frame: PageFrame) -> Iterator[Block]:
    yield Fields(_numbers(found), columns=2, size=9, label_share=0.56)
    yield Paragraph(method_note(found.method), size=7, spacing=1.2, before=4)
    yield _heading("Kategori")
    yield _categories(found)
    yield _heading("Kompetensi")
    yield _by_competency(found)
    if len(found.map.rows) > 1:
        yield _heading("Unit kerja")
        yield _by_unit(found, tree)
    yield _heading("Peta kesenjangan")
    yield from map_blocks(found.map, frame, above=frame.inner_height * 0.55)
    if found.area.unit_id is not None:
        yield _heading("Siapa yang masih kurang")
        yield _who(found, tree)


def _heading(text: str) -> Paragraph:
    return Paragraph([bold(text)], size=10, before=10, keep_next=True)


def _share(part: int, whole: int) -> str:
    return f"{percent(Fraction(100 * part, whole))} %" if whole else "–"


def _counted(part: int, whole: int) -> str:
    return f"{group_thousands(part)} ({_share(part, whole)})"


def _mean(values: Iterable[Fraction | None]) -> str:
    known = [value for value in values if value is not None]
    return f"{percent_text(sum(known, Fraction()) / len(known))} %" if known else _UNKNOWN


def _matches(people: Sequence[PersonGaps], method: JpmMethod) -> list[Fraction | None]:
    if method is JpmMethod.AGGREGATE:
        return [each.match.aggregate if each.match else None for each in people]
    return [each.match.per_item if each.match else None for each in people]


def _numbers(found: _Found) -> list[tuple[str, str]]:
    people = found.people
    whole = len(people)
    assessed = [each for each in people if each.match is not None]
    compared = [each.match for each in assessed if each.match and each.match.sums.compared]
    open_gaps = sum(1 for match in compared if match.sums.open_gaps)
    return [
        ("Pegawai", group_thousands(whole)),
        ("Sudah dinilai", _counted(len(assessed), whole)),
        ("Belum dinilai", _counted(whole - len(assessed), whole)),
        ("Tanpa jabatan", group_thousands(sum(each.position_id is None for each in people))),
        # the others are assessed, but too long ago, or their post requires nothing that was
        ("Dapat dibandingkan", _counted(len(compared), whole)),
        *(
            (f"Rata-rata {METHOD_NAMES[method]}", _mean(_matches(people, method)))
            for method in JpmMethod
        ),
        ("Pegawai yang masih kurang", _counted(open_gaps, len(compared))),
        (
            "Kompetensi yang masih kurang",
            group_thousands(sum(match.sums.open_gaps for match in compared)),
        ),
    ]


def _categories(found: _Found) -> Table:
    rows: list[Row] = []
    compared = [each.match for each in found.people if each.match and each.match.mapping]
    for title, purpose in (
        ("Pemetaan kompetensi", MAPPING),
        ("Pengisian jabatan", SELECTION),
    ):
        rows.append(Band(title))
        counts = Counter(
            (match.mapping if purpose == MAPPING else match.selection).code  # type: ignore[union-attr]
            for match in compared
        )
        above: jpm.Band | None = None
        for each in bands(purpose):
            count = counts[each.code]
            share = _share(count, len(compared))
            rows.append([each.label, _limits(each, above), group_thousands(count), share])
            above = each
    missing = len(found.people) - len(compared)
    rows.append(Band("Belum dapat dikategorikan"))
    why = "Belum dinilai, kedaluwarsa, atau standar belum ditetapkan"
    rows.append([why, "", group_thousands(missing), ""])
    return Table(
        [
            TableColumn("KATEGORI", width=36),
            TableColumn("JPM", whole=True),
            TableColumn("PEGAWAI", _NUMBER, whole=True),
            TableColumn("BAGIAN", _NUMBER, whole=True),
        ],
        rows,
        size=8.5,
        before=3,
    )


def _limits(band: jpm.Band, above: jpm.Band | None) -> str:
    """From where to where a category holds: "78 % – di bawah 90 %"."""
    lowest = percent_text(band.lowest).removesuffix(",00")
    if above is None:
        return f"{lowest} % ke atas"
    highest = percent_text(above.lowest).removesuffix(",00")
    return f"{lowest} % – di bawah {highest} %" if band.lowest else f"di bawah {highest} %"


def _by_competency(found: _Found) -> Table:
    """The most lacking first."""
    known = [(each.name, found.map.total.get(each.id, MapCell())) for each in found.map.columns]
    known.sort(key=lambda each: (-(each[1].share or Fraction(-1)), -each[1].lacking))
    return Table(
        [
            TableColumn("KOMPETENSI", width=34),
            TableColumn("DIPERSYARATKAN", _NUMBER, whole=True),
            TableColumn("DINILAI", _NUMBER, whole=True),
            TableColumn("MASIH KURANG", _NUMBER, whole=True),
            TableColumn("BAGIAN", _NUMBER, whole=True),
            TableColumn("RATA-RATA GAP", _NUMBER, whole=True),
        ],
        [
            [
                name,
                group_thousands(cell.required),
                group_thousands(cell.assessed),
                group_thousands(cell.lacking),
                _share(cell.lacking, cell.assessed),
                percent_text(cell.mean_gap) or "–",
            ]
            for name, cell in known
        ],
        size=8.5,
        before=3,
        empty="Belum ada standar jabatan.",
    )


def _by_unit(found: _Found, tree: UnitTree) -> Table:
    rows: list[Row] = []
    row_of = _row_of(found, tree)
    groups: dict[int | str, list[PersonGaps]] = {}
    for each in found.people:
        groups.setdefault(row_of.get(each.unit_id or 0, 0), []).append(each)
    for row in found.map.rows:
        mine = groups.get(row.key, [])
        rows.append([row.name or "Tanpa unit kerja", *_unit_figures(mine, found.method)])
    rows.append(Total(["Seluruhnya", *_unit_figures(found.people, found.method)]))
    return Table(
        [
            TableColumn("UNIT KERJA", width=40),
            TableColumn("PEGAWAI", _NUMBER, whole=True),
            TableColumn("DIBANDINGKAN", _NUMBER, whole=True),
            TableColumn("RATA-RATA JPM", _NUMBER, whole=True),
            *(TableColumn(band.label.upper(), _NUMBER, whole=True) for band in bands(MAPPING)),
        ],
        rows,
        size=8.5,
        before=3,
    )


def _row_of(found: _Found, tree: UnitTree) -> dict[int, int]:
    """The row of the map in which the people of a unit are."""
    under = found.area.unit_id
    below = {unit: row.id for row in tree.below(under) for unit in tree.subtree(row.id)}
    return below if under is None else {**below, under: under}


def _unit_figures(people: Sequence[PersonGaps], method: JpmMethod) -> list[str]:
    counts = Counter(
        each.match.mapping.code for each in people if each.match and each.match.mapping
    )
    return [
        group_thousands(len(people)),
        group_thousands(sum(counts.values())),
        _mean(_matches(people, method)) if sum(counts.values()) else "–",
        *(group_thousands(counts[band.code]) for band in bands(MAPPING)),
    ]


def _who(found: _Found, tree: UnitTree) -> Table:
    return Table(
        [
            TableColumn("NAMA / NIP", width=30, unbroken=f"NIP {format_nip('0' * 18)}"),
            TableColumn("JABATAN", width=28),
            TableColumn("JPM", _NUMBER, whole=True),
            TableColumn("MASIH KURANG (GAP)", width=44),
        ],
        list(_who_rows(found, tree)),
        count=len(found.people),
        size=8,
        before=3,
        empty="Semua yang dinilai memenuhi standar jabatannya.",
    )


def _who_rows(found: _Found, tree: UnitTree) -> Iterator[Row]:
    """By unit, whoever lacks most first; then those of whom nothing is known."""
    levels = {each.employee_id: each for each in found.levels}
    groups: dict[int | None, list[PersonGaps]] = {}
    for each in found.people:
        if each.match is None or each.match.sums.open_gaps or not each.match.sums.compared:
            groups.setdefault(each.unit_id, []).append(each)
    order = [entry.id for _, entry in tree.walk() if entry.id in groups]
    for unit in [*order, *(key for key in groups if key is None)]:
        mine = groups[unit]
        mine.sort(key=lambda each: -each.match.sums.gap_total if each.match else 1)
        yield Band(tree.clear_name(unit) if unit is not None else "Tanpa unit kerja")
        for each in mine:
            nip = f"\nNIP {format_nip(each.nip)}" if each.nip else ""
            match = each.match
            value = None
            if match is not None:
                by_item = found.method is JpmMethod.PER_ITEM
                value = match.per_item if by_item else match.aggregate
            yield [
                f"{each.name}{nip}",
                each.position or "belum ada jabatan",
                percent_text(value) or "–",
                _lacking(levels.get(each.employee_id), found.names),
            ]


def _lacking(person: PersonProfile | None, names: dict[int, str]) -> str:
    if person is None or not person.found:
        return NOT_ASSESSED
    if not person.required:
        return "standar belum ditetapkan"
    gaps = [(key, person.gap(key)) for key in names]
    lacking = [f"{names[key]} ({gap})" for key, gap in gaps if gap is not None and gap > 0]
    return ", ".join(lacking) or "yang dipersyaratkan belum dinilai"
