"""The rows of a sheet as XML, column by column: every distinct value is formatted once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice

from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.translation import translate
from asn_desktop.spreadsheets.columns import Column
from asn_desktop.spreadsheets.writer.texts import MarkedText, escaped, marked_xml

#: The type of all cells and its size.
FONT = ("Arial", 10)
#: The last row a workbook has.
LAST_ROW = 1_048_576
#: Excel refuses a part of a workbook beyond this.
_LARGEST_PART = 2**31 - 2**20

_CHUNK = 500
#: Formatted values a column keeps; columns whose values never repeat must not fill the memory.
_KEPT = 4096
_EPOCH = dt.date(1899, 12, 30).toordinal()
#: Serials before it name another day in programs that believe in 29 February 1900.
FIRST_DATE = dt.date(1900, 3, 1)
#: Numbers beyond lose digits in a cell.
_EXACT_NUMBER = 10**15
_NUMBERS = {FieldKind.INTEGER, FieldKind.DECIMAL, FieldKind.MONEY}


@dataclass(frozen=True, slots=True)
class ColumnStyles:
    """Numbers of the cell formats of one column: by its kind, for text, for a point in time."""

    kind: str
    text: str
    moment: str


class _Formatted(dict[Value, str]):
    """The end of a cell's XML (after its reference) by value; "" for an empty cell."""

    def __init__(self, make: Callable[[Value], str]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, value: Value) -> str:
        if len(self) >= _KEPT:
            self.clear()
        made = self[value] = self._make(value)
        return made


def _maker(column: Column, styles: ColumnStyles) -> Callable[[Value], str]:
    """How a value of this column becomes a cell."""
    # A digits column has its text format as format of the kind; numbers and dates have not.
    shown_as_text = column.kind not in _NUMBERS and column.kind is not FieldKind.DATE
    text_style = styles.kind if shown_as_text else styles.text
    to_text = column.text

    def string(text: str) -> str:
        if not text:
            return ""
        if isinstance(text, MarkedText):
            runs = marked_xml(text, *FONT)
            return f'" s="{text_style}" t="inlineStr"><is>{runs}</is></c>'
        keep = ' xml:space="preserve"' if text[0].isspace() or text[-1].isspace() else ""
        return f'" s="{text_style}" t="inlineStr"><is><t{keep}>{escaped(text)}</t></is></c>'

    def number(value: object, style: str) -> str:
        return f'" s="{style}"><v>{value}</v></c>'

    def make(value: Value) -> str:
        if value is None:
            return ""
        if to_text is not None:
            return string(to_text(value))
        if isinstance(value, str):
            return string(value)
        if isinstance(value, bool):
            return string("Ya" if value else "Tidak")
        if isinstance(value, dt.datetime):
            if value.date() < FIRST_DATE or value.tzinfo is not None:
                return string(value_text(column.kind, value))
            day = (value.hour * 3600 + value.minute * 60 + value.second) / 86400
            return number(value.toordinal() - _EPOCH + day, styles.moment)
        if isinstance(value, dt.date):
            if value < FIRST_DATE:
                return string(value_text(column.kind, value))
            return number(
                value.toordinal() - _EPOCH,
                styles.kind if column.kind is FieldKind.DATE else styles.moment,
            )
        numeric = column.kind in _NUMBERS and isinstance(value, int | float | Decimal)
        if numeric and -_EXACT_NUMBER < value < _EXACT_NUMBER:
            return number(value, styles.kind)
        return string(value_text(column.kind, value))

    return make


def letters(position: int) -> str:
    """0 → "A", 26 → "AA"."""
    name = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, 26)
        name = chr(65 + rest) + name
    return name


def row_chunks(
    columns: Sequence[Column],
    styles: Sequence[ColumnStyles],
    rows: Iterable[Sequence[Value]],
    first_row: int,
) -> Iterator[tuple[int, bytes]]:
    """Pieces of the sheet: the number of the last row in it (1-based) and its XML.

    Raises :class:`PersonError` where a workbook cannot hold the rows.
    """
    formatted = [
        _Formatted(_maker(column, style)) for column, style in zip(columns, styles, strict=True)
    ]
    starts = [f'<c r="{letters(position)}' for position in range(len(columns))]
    source = iter(rows)
    row = first_row
    size = 0
    while chunk := list(islice(source, _CHUNK)):
        if row + len(chunk) - 1 > LAST_ROW or size > _LARGEST_PART:
            raise PersonError(
                translate(
                    "spreadsheets",
                    "These are more rows than a workbook can hold. Choose fewer with the filter, "
                    "or save as CSV.",
                )
            )
        ends = [
            list(map(known.__getitem__, values))
            for known, values in zip(formatted, zip(*chunk, strict=True), strict=True)
        ]
        pieces = []
        for number, cells in enumerate(zip(*ends, strict=True), row):
            line = "".join(
                [f"{start}{number}{end}" for start, end in zip(starts, cells, strict=True) if end]
            )
            pieces.append(f'<row r="{number}">{line}</row>')
        xml = "".join(pieces).encode()
        row += len(chunk)
        size += len(xml)
        yield row - 1, xml
