"""Tables of any length: columns as wide as their content asks, rows kept whole, header repeated.

Rows come from an iterator and leave for the page as soon as they are laid out. A text that comes
again in the same column (a unit, a rank) is measured and encoded once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from asn_desktop.core.fields import FieldKind
from asn_desktop.core.listing import ListColumn
from asn_desktop.documents import fonts
from asn_desktop.documents.column_widths import Need, measure, share
from asn_desktop.documents.flow import Piece, Setting
from asn_desktop.documents.fonts import Face, printable
from asn_desktop.documents.lines import (
    Align,
    Line,
    LinesPiece,
    LineStyle,
    column_text,
    line_at,
    wrap,
)
from asn_desktop.documents.surface import Surface

#: Space between a cell's text and its edges, in type sizes.
_PAD_X, _PAD_Y = 0.33, 0.24
_LEADING = 1.17
_SMALLEST = 6.5
#: So many rows are looked at to find the widths of the columns.
_SAMPLE = 500
#: A column remembers at most so many laid-out texts.
_REMEMBERED = 5000

_GRID, _EDGE = 0.72, 0.25
_HEAD_FILL, _BAND_FILL = 0.92, 0.96

_KEPT_WHOLE = {FieldKind.DIGITS, FieldKind.DATE, FieldKind.INTEGER, FieldKind.MONEY}
_TO_THE_RIGHT = {FieldKind.INTEGER, FieldKind.DECIMAL, FieldKind.MONEY}


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its heading, and how its texts stand. ``whole`` texts (numbers, dates) are not
    broken while there is any other way. ``width`` (characters) is used where there is nothing to
    measure; ``widest`` is a text that will come and that the first rows do not show (the last
    number of a counted list). ``by_turns``: texts stand at the left and in the middle, row by row,
    as places to sign do, so that everybody has the height of two rows. A line as long as
    ``unbroken`` (the NIP below a name) stands on one line while there is any other way."""

    heading: str
    align: Align = Align.LEFT
    whole: bool = False
    width: int = 12
    widest: str = ""
    by_turns: bool = False
    unbroken: str = ""

    @classmethod
    def of(cls, column: ListColumn) -> TableColumn:
        """The column of a list as it stands on paper."""
        align = Align.RIGHT if column.kind in _TO_THE_RIGHT else Align.LEFT
        return cls(column.heading, align, column.kind in _KEPT_WHOLE, column.width)


@dataclass(frozen=True, slots=True)
class Band:
    """A heading across the table, kept with the row below it."""

    text: str


@dataclass(frozen=True, slots=True)
class Total:
    """A row in bold: a sum, kept with the row above it."""

    cells: Sequence[str]


Row = Sequence[str] | Band | Total


@dataclass(frozen=True, slots=True)
class Table:
    """A table. ``rows`` may be an iterator that reads as it goes; ``count`` is how many there are,
    for the progress. ``size`` is the type size where the columns fit, down to 6.5 points. No row is
    lower than ``row_height`` (points; room to write)."""

    columns: Sequence[TableColumn]
    rows: Iterable[Row]
    count: int = 0
    size: float = 9
    before: float = 8
    empty: str = "Tidak ada data."
    row_height: float = 0

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        rows = iter(self.rows)
        sample = _sample(self.rows) or list(islice(rows, _SAMPLE))
        if not isinstance(self.rows, Sequence):
            rows = chain(sample, rows)
        layout = _Layout(self, sample, setting)
        piece: Piece | None = None
        for row in rows:
            previous, piece = piece, layout.row(row)
            if previous is None:
                piece.before = self.before
            yield piece
            setting.advance()
        if piece is None:
            piece = layout.row(Band(self.empty))
            piece.before, piece.keep_next = self.before, False
            yield piece


def _sample(rows: Iterable[Row]) -> list[Row]:
    """Rows from all over a sequence; nothing of an iterator, which can be read only once."""
    if not isinstance(rows, Sequence):
        return []
    return list(rows[:: max(1, len(rows) // _SAMPLE)])


class _Column:
    """Lays out the texts of one column in one face."""

    def __init__(
        self, surface: Surface, left: float, width: float, align: Align, face: Face, size: float
    ) -> None:
        self._surface = surface
        self._left = left
        self._available = width / size - 2 * _PAD_X
        self._align = align
        self._face = face
        self._size = size
        self._advance = fonts.widths(face)
        self._remembered: dict[str, list[Line]] = {}

    def lines(self, text: str) -> list[Line]:
        lines = self._remembered.get(text)
        if lines is None:
            if len(self._remembered) >= _REMEMBERED:
                self._remembered.clear()
            lines = self._remembered[text] = self._lay_out(printable(text))
        return lines

    def _lay_out(self, text: str) -> list[Line]:
        if not text:
            return []
        width = sum(map(self._advance.__getitem__, text)) if "\n" not in text else None
        if width is not None and width <= self._available:
            found = [(text, width)]
        else:
            # a thousandth more, lest a text that gave the column its width is broken by rounding
            found = wrap(text, self._available + 0.001, self._advance)
        return [
            line_at(self._x(width), self._surface.show(line, self._face, self._size))
            for line, width in found
        ]

    def _x(self, width: float) -> float:
        slack = (self._available - width) * self._size
        share = {Align.RIGHT: 1.0, Align.CENTER: 0.5}.get(self._align, 0.0)
        return self._left + _PAD_X * self._size + slack * share


class _Layout:
    """The columns of one table on one document's pages."""

    def __init__(self, table: Table, sample: Sequence[Row], setting: Setting) -> None:
        self._surface = surface = setting.surface
        frame = setting.frame
        columns = table.columns
        cells = [row for row in sample if not isinstance(row, Band)]
        texts = [row.cells if isinstance(row, Total) else row for row in cells]
        needs = [
            measure(
                column.heading,
                [*(row[index] for row in texts), *filter(None, (column.widest,))]
                or ["0" * column.width],
                column.whole,
                column.unbroken,
            )
            for index, column in enumerate(columns)
        ]
        size = self._fitting_size(table.size, needs, frame.inner_width)
        inner = frame.inner_width / size - 2 * _PAD_X * len(columns)
        shares = share(needs, [column.whole for column in columns], inner)
        self._edges = [frame.left]
        for width in shares:
            self._edges.append(self._edges[-1] + (width + 2 * _PAD_X) * size)
        self._edges[-1] = frame.right

        def layouts(face: Face, align: Callable[[TableColumn], Align]) -> list[_Column]:
            return [
                _Column(surface, left, right - left, align(column), face, size)
                for column, left, right in zip(columns, self._edges, self._edges[1:], strict=False)
            ]

        self._plain = layouts(Face.REGULAR, lambda column: column.align)
        edges = zip(columns, self._plain, self._edges, self._edges[1:], strict=False)
        moved = [
            _Column(
                surface, (left + right) / 2, (right - left) / 2, place.align, Face.REGULAR, size
            )
            if place.by_turns
            else column
            for place, column, left, right in edges
        ]
        self._turns = (self._plain, moved)
        self._rows = 0
        self._row_height = table.row_height
        self._bold = layouts(Face.BOLD, lambda column: column.align)
        self._across = _Column(surface, frame.left, frame.inner_width, Align.LEFT, Face.BOLD, size)
        self._plain_style = self._style(Face.REGULAR, size, self._grid)
        self._bold_style = self._style(Face.BOLD, size, self._grid)
        self._band_style = self._style(Face.BOLD, size, self._band)
        headings = layouts(Face.BOLD, lambda _: Align.CENTER)
        self._header = _HeaderPiece(
            self._style(Face.BOLD, size, self._head),
            [
                heading.lines(column.heading)
                for heading, column in zip(headings, columns, strict=True)
            ],
        )

    @staticmethod
    def _fitting_size(size: float, needs: Sequence[Need], width: float) -> float:
        """The largest type size at which no word has to be cut."""
        least = sum(need.least + 2 * _PAD_X for need in needs)
        while size > _SMALLEST and least * size > width:
            size -= 0.25
        return size

    def row(self, row: Row) -> LinesPiece:
        """The piece of a row."""
        if isinstance(row, Band):
            lines = [self._across.lines(row.text)]
            return LinesPiece(self._band_style, lines, header=self._header, keep_next=True)
        if isinstance(row, Total):
            lines = [column.lines(text) for column, text in zip(self._bold, row.cells, strict=True)]
            return LinesPiece(self._bold_style, lines, header=self._header, keep_previous=1)
        columns_now = self._turns[self._rows % 2]
        self._rows += 1
        lines = [column.lines(text) for column, text in zip(columns_now, row, strict=True)]
        piece = LinesPiece(self._plain_style, lines, header=self._header)
        piece.height = max(piece.height, self._row_height)
        return piece

    def _style(
        self, face: Face, size: float, decorate: Callable[[Surface, float, float], None]
    ) -> LineStyle:
        font = self._surface.font(face, size)
        pad = size * _PAD_Y
        return LineStyle(font, size, size * _LEADING, pad, pad, decorate=decorate)

    def _grid(self, surface: Surface, top: float, bottom: float) -> None:
        left, right = self._edges[0], self._edges[-1]
        upright = f"{top:.2f} m", f"{bottom:.2f} l"
        sides = " ".join(f"{x:.2f} {upright[0]} {x:.2f} {upright[1]}" for x in self._edges)
        below = f"{left:.2f} {bottom:.2f} m {right:.2f} {bottom:.2f} l"
        surface.add(f"0.4 w {_GRID} G {sides} {below} S")

    def _band(self, surface: Surface, top: float, bottom: float) -> None:
        left, right = self._edges[0], self._edges[-1]
        surface.fill(left, bottom, right - left, top - bottom, _BAND_FILL)
        surface.add(
            f"0.4 w {_GRID} G {left:.2f} {bottom:.2f} {right - left:.2f} {top - bottom:.2f} re S"
        )

    def _head(self, surface: Surface, top: float, bottom: float) -> None:
        left, right = self._edges[0], self._edges[-1]
        surface.fill(left, bottom, right - left, top - bottom, _HEAD_FILL)
        self._grid(surface, top, bottom)
        surface.rule(left, top, right, top, 0.8, _EDGE)
        surface.rule(left, bottom, right, bottom, 0.8, _EDGE)


class _HeaderPiece(LinesPiece):
    """The headings, each in the middle of its cell's height."""

    def __init__(self, style: LineStyle, cells: Sequence[Sequence[Line]]) -> None:
        super().__init__(style, cells)
        self._lowered = [(self._count - len(cell)) * style.leading / 2 for cell in cells]

    def _text(self, base: float) -> str:
        leading = self.style.leading
        return " ".join(
            column_text(cell, [f"{base - lower - row * leading:.2f}" for row in range(len(cell))])
            for cell, lower in zip(self.cells, self._lowered, strict=True)
        )
