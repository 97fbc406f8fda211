"""The heat map on paper: units × competencies, the colour saying how many of those assessed lack
what their posts require."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from asn_desktop.competencies.documents.areas import Area, areas_of
from asn_desktop.competencies.queries.heat_map import HeatMap, MapCell, heat_map
from asn_desktop.competencies.rules import charts
from asn_desktop.core.fields import group_thousands
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.drawing import Figure
from asn_desktop.documents.flow import Block, PageBreak
from asn_desktop.documents.pages import LIST_MARGINS, PageFrame
from asn_desktop.documents.text import Paragraph, Title
from asn_desktop.documents.writer import Document, Numbering
from asn_desktop.office.documents import Stationery, stationery
from asn_desktop.office.rules import date_in_words

LEGEND = "Bagian yang masih kurang (%)"
WITHOUT_UNIT, TOGETHER = "Tanpa unit kerja", "Seluruhnya"
NOTE = (
    "Angka: persen pegawai yang hasil penilaiannya di bawah standar jabatan, dari yang sudah"
    " dinilai; – berarti belum ada yang dinilai, kosong berarti tidak dipersyaratkan."
)
NOBODY = "Belum ada pegawai dengan standar jabatan di sini, sehingga peta tidak dapat dibuat."
#: What stands above the first part of a map, letterhead and title, and below the last: signature.
_ABOVE, _SIGNED = 150.0, 125.0


def heat_map_paper(database: Database, request: PaperRequest) -> Document:
    """The map of the office by agencies, or of units by what stands directly below them."""
    _, areas = areas_of(database, request)
    paper = stationery(database, request.day, request.paper)
    lying = request.landscape is not False
    frame = PageFrame.of(paper.paper, lying, LIST_MARGINS)
    return Document(
        title="Peta Panas Kompetensi",
        blocks=_parts(database, areas, request, paper, frame),
        paper=paper.paper,
        landscape=lying,
        margins=LIST_MARGINS,
        watermark=paper.watermark,
        numbering=Numbering.ALL,
        author=paper.office,
        steps=len(areas),
    )


def _parts(
    database: Database,
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
        with database.read() as session:
            found = heat_map(session, request.day, under=area.unit_id, units=area.units)
        yield Title(
            "PETA PANAS KESENJANGAN KOMPETENSI",
            [
                area.name,
                f"Keadaan {date_in_words(request.day)} · {group_thousands(found.people)} pegawai",
            ],
            before=6,
        )
        signed = replace(paper.signature, size=9.5, before=8) if paper.signature else None
        yield from map_blocks(found, frame, above=_ABOVE, below=_SIGNED if signed else 0)
        if signed:
            yield signed


def map_blocks(
    found: HeatMap, frame: PageFrame, *, above: float, below: float = 0
) -> Iterator[Block]:
    """The map in parts that fit on pages; ``above`` is what stands over the first of them and
    ``below`` what goes with the last."""
    if not found.columns or not found.rows:
        yield Paragraph(NOBODY, before=10)
        return
    columns = [each.name for each in found.columns]
    lines = [
        (row.name or WITHOUT_UNIT, [found.cell(row.key, each.id) for each in found.columns])
        for row in found.rows
    ]
    if len(lines) > 1:
        lines.append((TOGETHER, [found.total.get(each.id, MapCell()) for each in found.columns]))
    names = [name for name, _ in lines]
    head, row = charts.head_and_row(columns, names, frame.inner_width)
    begin = 0
    while begin < len(lines):
        room = frame.inner_height - head - _FOOT - (0 if begin else above)
        most, last = (max(3, int(height / row)) for height in (room, room - below))
        left = len(lines) - begin
        part = lines[begin : begin + (min(left, last) if left <= most else most)]
        begin += len(part)
        drawing = charts.heat_map(
            [name for name, _ in part],
            columns,
            [[shown(cell) for cell in cells] for _, cells in part],
            width=frame.inner_width,
            legend=LEGEND if begin >= len(lines) else "",
            widest=names,
        )
        yield Figure(drawing, before=8, at_left=True)
    yield Paragraph(NOTE, size=7, spacing=1.2, before=4)


#: The legend and the note below a map.
_FOOT = 50.0


def shown(cell: MapCell) -> charts.Cell:
    """A cell of the map: whole percent, and as much colour."""
    if not cell.required and not cell.assessed:
        return charts.Cell("")
    share = cell.share
    if share is None:
        return charts.Cell()
    return charts.Cell(percent(share * 100), float(share))


def percent(value: Fraction) -> str:
    """Whole percent, which are 0 or 100 only where they are exactly so."""
    rounded = round(value)
    if rounded == 0 and value > 0:
        return "<1"
    if rounded == 100 and value < 100:
        return ">99"
    return str(rounded)
