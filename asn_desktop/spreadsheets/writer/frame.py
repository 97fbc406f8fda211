"""Everything of a workbook but its rows: formats, widths, choice lists, print set-up.

XlsxWriter makes a complete workbook in memory whose tables hold one *marker row*. The rows
themselves are streamed into its place by :mod:`~asn_desktop.spreadsheets.writer.rows`: a table of
100,000 rows costs neither memory nor a call per cell.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from asn_desktop.core.fields import FieldKind
from asn_desktop.core.shades import Grade, Shades
from asn_desktop.spreadsheets.columns import Column
from asn_desktop.spreadsheets.writer.rows import FONT, LAST_ROW, ColumnStyles, letters
from asn_desktop.spreadsheets.writer.texts import cell_string, sheet_name

#: Paper codes of the file format. F4 (215 × 330 mm) has none of its own; Folio (8½ × 13 in, that is
#: 215.9 × 330.2 mm) is what Indonesian offices print F4 with.
PAPER_CODES = {"F4": 14, "A4": 9}

HEADER_COLOUR = "#1F4E79"
COMPUTED_COLOUR = "#7F7F7F"
REQUIRED_MARK = " *"
#: The grounds of cells that say something good, fair or poor; black stands well on each.
GRADE_COLOURS = {Grade.GOOD: "#C9E7D1", Grade.FAIR: "#FFF0C4", Grade.POOR: "#F3B6B0"}

_NUMBER_FORMATS = {
    FieldKind.TEXT: "General",
    FieldKind.DIGITS: "@",
    FieldKind.DATE: "dd-mm-yyyy",
    FieldKind.INTEGER: "0",
    FieldKind.DECIMAL: "General",  # "#,##0.##" would leave a lone comma behind whole numbers
    FieldKind.MONEY: "#,##0",
    FieldKind.CHOICE: "General",
    FieldKind.REFERENCE: "General",
}
_MOMENT_FORMAT = "dd-mm-yyyy hh.mm"

#: A choice list in the rule itself holds no more characters; longer lists lie on a hidden sheet.
_INLINE_LIST = 255
_CHOICES_SHEET = "Pilihan"
_FONT = {"font_name": FONT[0], "font_size": FONT[1]}

_STYLE = re.compile(rb'<c r="[A-Z]+\d+" s="(\d+)"/>')
_DIMENSION = re.compile(rb'<dimension ref="[^"]*"/>')


@dataclass(frozen=True, slots=True)
class Look:
    """What is the same on all sheets of a workbook. ``personal``: it holds personal data."""

    office_name: str = ""
    practice: bool = False
    paper: str = "F4"
    personal: bool = False


@dataclass(frozen=True, slots=True)
class FrameTable:
    """One table to be: its texts, columns and choice lists (by field)."""

    title: str
    lines: Sequence[str]
    columns: Sequence[Column]
    choices: Mapping[str, Sequence[str]] = field(default_factory=dict)
    notes: Sequence[str] = ()
    mark_required: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """A finished workbook without rows: its parts, and for every table where its rows go.

    The sheet of table ``i`` is the part ``xl/worksheets/sheet{i + 1}.xml``.
    """

    parts: Mapping[str, bytes]
    order: Sequence[str]
    first_rows: Sequence[int]
    styles: Sequence[Sequence[ColumnStyles]]

    def before_rows(self, table: int) -> bytes:
        """The XML of a sheet up to its rows."""
        return self.parts[sheet_part(table)].partition(_marker(self.first_rows[table]))[0]

    def after_rows(self, table: int, last_row: int) -> bytes:
        """The XML of a sheet after its rows, the last of which (1-based) ends the filter."""
        rest = self.parts[sheet_part(table)].partition(_marker(self.first_rows[table]))[2]
        header = self.first_rows[table] - 1
        last_column = letters(len(self.styles[table]) - 1)
        return rest.partition(b"</row>")[2].replace(
            f'<autoFilter ref="A{header}:{last_column}{header}"'.encode(),
            f'<autoFilter ref="A{header}:{last_column}{last_row}"'.encode(),
            1,
        )


def sheet_part(table: int) -> str:
    """Where the sheet of a table lies in the file."""
    return f"xl/worksheets/sheet{table + 1}.xml"


def _marker(row: int) -> bytes:
    return b'<row r="%d"' % row


@dataclass(slots=True)
class _Formats:
    """The formats of one workbook, each made once."""

    workbook: Any
    made: dict[tuple[tuple[str, Any], ...], Any] = field(default_factory=dict)

    def get(self, **properties: Any) -> Any:
        key = tuple(sorted(properties.items()))
        if key not in self.made:
            self.made[key] = self.workbook.add_format({**_FONT, **properties})
        return self.made[key]


def build(
    tables: Sequence[FrameTable],
    last_rows: Sequence[int],
    look: Look,
    explanation: Sequence[Sequence[str]] = (),
) -> Frame:
    """The workbook around the tables. ``last_rows`` (1-based) are the last rows of the tables, 0
    where they are not known yet. ``explanation`` is a sheet of its own, its first row the
    headings."""
    import xlsxwriter

    target = BytesIO()
    workbook = xlsxwriter.Workbook(target, {"in_memory": True})
    workbook.set_properties({"title": tables[0].title, "company": look.office_name})
    formats = _Formats(workbook)
    taken: set[str] = {_CHOICES_SHEET.casefold()}
    sheets = [workbook.add_worksheet(sheet_name(table.title, taken)) for table in tables]
    if explanation:
        _explanation_sheet(workbook.add_worksheet(sheet_name("Petunjuk", taken)), explanation, look,
                           formats)  # fmt: skip
    lists = _ChoiceLists(workbook)
    first_rows = []
    for sheet, table, last_row in zip(sheets, tables, last_rows, strict=True):
        first_rows.append(_table_sheet(sheet, table, last_row, look, formats, lists))
    lists.write()
    workbook.close()
    with zipfile.ZipFile(target) as package:
        order = package.namelist()
        parts = {name: package.read(name) for name in order}
    styles = []
    for index, (table, first_row) in enumerate(zip(tables, first_rows, strict=True)):
        # The extent of the rows is not known when the sheet begins; the element is optional.
        name = sheet_part(index)
        parts[name] = _DIMENSION.sub(b"", parts[name], count=1)
        marked = parts[name].partition(_marker(first_row))[2].partition(b"</row>")[0]
        numbers = [number.decode() for number in _STYLE.findall(marked)]
        width = len(table.columns)
        styles.append([ColumnStyles(*numbers[column::width]) for column in range(width)])
    return Frame(parts, order, first_rows, styles)


def _table_sheet(
    sheet: Any,
    table: FrameTable,
    last_row: int,
    look: Look,
    formats: _Formats,
    lists: _ChoiceLists,
) -> int:
    """Write all but the rows; returns the first row of the data (1-based)."""
    row = 0
    titles = [(look.office_name, False), (table.title, True)]
    titles += [(line, False) for line in table.lines]
    if look.practice:
        titles.insert(0, ("LATIHAN – bukan data sebenarnya", True))
    for text, bold in titles:
        if text:
            sheet.write_string(row, 0, cell_string(text), formats.get(bold=bold))
            row += 1
    for note in table.notes:
        sheet.write_string(row, 0, cell_string(note), formats.get(italic=True))
        row += 1
    header = row + 1
    for position, column in enumerate(table.columns):
        text = column.heading
        if table.mark_required and column.required:
            text += REQUIRED_MARK
        sheet.write_string(header, position, cell_string(text), _header_format(formats, column))
        _column(sheet, position, column, header, formats, lists, table)
    sheet.set_row(header, 30)
    # The marker row: for every column its formats for the kind, for text and for a moment.
    width = len(table.columns)
    for position, column in enumerate(table.columns):
        kinds = (_number_format(column), "@", _MOMENT_FORMAT)
        for number, shown in enumerate(kinds):
            cell_format = formats.get(num_format=shown, valign="top")
            sheet.write_blank(header + 1, position + number * width, None, cell_format)
    last = max(last_row - 1, header)
    sheet.freeze_panes(header + 1, _frozen_columns(table.columns))
    sheet.autofilter(header, 0, last, width - 1)
    for position, column in enumerate(table.columns):
        if column.shades is not None:
            _shade(sheet, (header + 1, position, LAST_ROW - 1, position), column.shades, formats)
    set_up_print(sheet, look, header)
    return header + 2


def _number_format(column: Column) -> str:
    if column.places is None:
        return _NUMBER_FORMATS[column.kind]
    return f"0.{'0' * column.places}" if column.places else "0"


def _column(
    sheet: Any,
    position: int,
    column: Column,
    header: int,
    formats: _Formats,
    lists: _ChoiceLists,
    table: FrameTable,
) -> None:
    """Width, format of cells still to be typed, and choice list of one column."""
    shown = formats.get(num_format=_number_format(column), valign="top")
    sheet.set_column(position, position, column.width, shown)
    if column.kind is FieldKind.DIGITS:
        letter = letters(position)
        lists.as_text.setdefault(sheet, []).append(f"{letter}{header + 2}:{letter}{LAST_ROW}")
        ranges = " ".join(lists.as_text[sheet])
        sheet.ignore_errors({"number_stored_as_text": ranges})
    offered = table.choices.get(column.name)
    if offered is None and column.choices is not None and column.kind is FieldKind.CHOICE:
        offered = column.choices()
    if not offered or column.read_only:
        return
    closed = column.kind is FieldKind.CHOICE
    sheet.data_validation(
        header + 1,
        position,
        LAST_ROW - 1,
        position,
        {
            "validate": "list",
            "source": lists.source(offered),
            "error_type": "stop" if closed else "warning",
            "error_title": column.heading[:32],
            "error_message": (
                "Pilih salah satu dari daftar." if closed else "Nama ini tidak ada dalam daftar."
            ),
        },
    )


def _shade(sheet: Any, cells: tuple[int, int, int, int], shades: Shades, formats: _Formats) -> None:
    """Colours that follow the values of these cells."""
    for word, grade in shades.words.items():
        doubled = word.replace('"', '""')
        sheet.conditional_format(
            *cells,
            {
                "type": "cell",
                "criteria": "==",
                "value": f'"{doubled}"',
                "format": formats.workbook.add_format({"bg_color": GRADE_COLOURS[grade]}),
            },
        )
    if shades.worst != shades.best:
        ends = [(shades.worst, Grade.POOR), (shades.best, Grade.GOOD)]
        (low, at_low), (high, at_high) = sorted(ends, key=lambda end: end[0])
        sheet.conditional_format(
            *cells,
            {
                "type": "3_color_scale",
                "min_type": "num",
                "mid_type": "num",
                "max_type": "num",
                "min_value": low,
                "mid_value": (low + high) / 2,
                "max_value": high,
                "min_color": GRADE_COLOURS[at_low],
                "mid_color": GRADE_COLOURS[Grade.FAIR],
                "max_color": GRADE_COLOURS[at_high],
            },
        )


def _header_format(formats: _Formats, column: Column) -> Any:
    return formats.get(
        bold=True,
        font_color="#FFFFFF",
        bg_color=COMPUTED_COLOUR if column.read_only else HEADER_COLOUR,
        border=1,
        border_color="#FFFFFF",
        text_wrap=True,
        align="center",
        valign="vcenter",
    )


def _frozen_columns(columns: Sequence[Column]) -> int:
    """Key and name stay in sight while the clerk scrolls to the right."""
    leading = 0
    for column in columns[:2]:
        if not (column.key or column.required):
            break
        leading += 1
    return leading


def set_up_print(sheet: Any, look: Look, header: int) -> None:
    """Landscape, as wide as the page, header row on every page, page numbers, a word on privacy."""
    sheet.set_landscape()
    sheet.set_paper(PAPER_CODES.get(look.paper, PAPER_CODES["F4"]))
    sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(header)
    sheet.hide_gridlines(0)
    if look.practice:
        sheet.set_header('&C&"Arial,Bold"&14LATIHAN')
    office = look.office_name.replace("&", "&&")[:80]
    privacy = "Mengandung data pribadi: jaga kerahasiaannya" if look.personal else ""
    sheet.set_footer(f"&L&8{privacy}&C&8Halaman &P dari &N&R&8{office}")


def _explanation_sheet(
    sheet: Any, lines: Sequence[Sequence[str]], look: Look, formats: _Formats
) -> None:
    heading = formats.get(bold=True, font_color="#FFFFFF", bg_color=HEADER_COLOUR, border=1)
    body = formats.get(text_wrap=True, valign="top")
    for position, width in enumerate((28, 10, 26, 40, 60)):
        sheet.set_column(position, position, width)
    for row, cells in enumerate(lines):
        for position, text in enumerate(cells):
            if text:
                sheet.write_string(row, position, cell_string(text), body if row else heading)
    sheet.freeze_panes(1, 0)
    set_up_print(sheet, look, 0)


class _ChoiceLists:
    """Lists of values to choose from: short ones in the rule, others on a hidden sheet."""

    def __init__(self, workbook: Any) -> None:
        self._workbook = workbook
        self._lists: list[tuple[str, ...]] = []
        self.as_text: dict[Any, list[str]] = {}

    def source(self, values: Sequence[str]) -> list[str] | str:
        """What the rule of a column names as its list."""
        chosen = tuple(dict.fromkeys(cell_string(value) for value in values if value))
        in_rule = ",".join(chosen)
        if len(in_rule) <= _INLINE_LIST and not any(mark in v for v in chosen for mark in ',"'):
            return list(chosen)
        if chosen not in self._lists:
            self._lists.append(chosen)
        letter = letters(self._lists.index(chosen))
        return f"={_CHOICES_SHEET}!${letter}$1:${letter}${len(chosen)}"

    def write(self) -> None:
        """The hidden sheet, after all others."""
        if not self._lists:
            return
        sheet = self._workbook.add_worksheet(_CHOICES_SHEET)
        sheet.hide()
        for position, values in enumerate(self._lists):
            for row, value in enumerate(values):
                sheet.write_string(row, position, value)
