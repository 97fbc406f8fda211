"""Tables whose cells hold text with looks: long cells run on over the page, the headings again
above them. For figures and lists of any length there is ``tables``, which is faster.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from asn_desktop.documents import fonts
from asn_desktop.documents.column_widths import measure, share
from asn_desktop.documents.flow import Piece, Setting
from asn_desktop.documents.fonts import Face, printable
from asn_desktop.documents.lines import (
    KEPT_LINES,
    Align,
    Line,
    LinesPiece,
    LineStyle,
    Rule,
    line_at,
)
from asn_desktop.documents.surface import Surface
from asn_desktop.documents.words import Span, Spans, plain_text, rows_of, set_row

_PAD_X, _PAD_Y = 0.4, 0.3
_LEADING = 1.2
_GRID, _HEAD_FILL = 0.45, 0.92
#: Types go down to this size where words would be cut otherwise.
_SMALLEST = 7.0


@dataclass(frozen=True, slots=True)
class CellText:
    """A paragraph in a cell; its ``marker`` hangs ``indent`` type sizes before the text."""

    spans: Spans
    marker: str = ""
    level: int = 0


#: What stands in a cell: plain or marked text, or several paragraphs.
Cell = Spans | Sequence[CellText]


@dataclass(frozen=True, slots=True)
class RichColumn:
    """A column; ``share`` says how wide it is beside the others (0: as its content asks)."""

    heading: str = ""
    share: float = 0
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class RichTable:
    """A table of text. Without any heading it is a plain grid; ``indent`` moves its left edge.
    With ``names_rows`` the first cell is shown again where a row runs on over the page."""

    columns: Sequence[RichColumn]
    rows: Iterable[Sequence[Cell]]
    size: float = 9.5
    before: float = 8
    indent: float = 0
    names_rows: bool = False

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        rows = self.rows
        if any(not column.share for column in self.columns):
            rows = list(rows)
        layout = _Layout(self, rows, setting)
        before = self.before
        for row in rows:
            piece = layout.row(row)
            piece.before, before = before, 0
            yield piece
            setting.advance()
        if before and layout.header is not None:
            layout.header.before = before
            yield layout.header


class _RowPiece(LinesPiece):
    """A row whose first cell is its name."""

    def split(self, height: float) -> tuple[Piece, Piece] | None:
        parts = super().split(height)
        if parts is None:
            return None
        upper, lower = parts
        assert isinstance(lower, LinesPiece)
        first, *others = lower.cells
        room = max(map(len, others), default=0)
        named = first or self.cells[0][:room]
        again = _RowPiece(
            lower.style, [named, *others], header=lower.header, rules=lower.rules, least=self.least
        )
        return upper, again


class _Layout:
    """The columns of one table on one document's pages."""

    def __init__(self, table: RichTable, rows: Iterable[Sequence[Cell]], setting: Setting) -> None:
        self._surface = setting.surface
        left, right = setting.frame.left + table.indent, setting.frame.right
        self._columns = table.columns
        self._kind = _RowPiece if table.names_rows else LinesPiece
        self._size, widths = _widths(table, rows, right - left)
        self._edges = [left]
        for width in widths:
            self._edges.append(self._edges[-1] + width)
        self._edges[-1] = right
        pad = self._size * _PAD_Y
        font = self._surface.font(Face.REGULAR, self._size)
        leading = self._size * _LEADING
        self._style = LineStyle(font, self._size, leading, pad, pad, decorate=self._grid)
        self._least = KEPT_LINES * leading + 2 * pad
        self.header: LinesPiece | None = None
        if any(column.heading for column in table.columns):
            head = LineStyle(font, self._size, leading, pad, pad, decorate=self._head)
            cells, rules = self._cells(
                [[Span(column.heading, Face.BOLD)] for column in table.columns],
                [Align.CENTER] * len(table.columns),
            )
            self.header = LinesPiece(head, cells, rules=rules)

    def row(self, row: Sequence[Cell]) -> LinesPiece:
        """The piece of a row, which may be cut where it is longer than a few lines."""
        cells, rules = self._cells(row, [column.align for column in self._columns])
        piece = self._kind(self._style, cells, header=self.header, rules=rules)
        if max(map(len, cells)) >= 2 * KEPT_LINES:
            piece.least = self._least
        return piece

    def _cells(
        self, row: Sequence[Cell], aligns: Sequence[Align]
    ) -> tuple[list[list[Line]], list[list[Rule]]]:
        columns: list[list[Line]] = []
        rules: list[list[Rule]] = []
        for place, (cell, align) in enumerate(zip(row, aligns, strict=True)):
            left = self._edges[place] + _PAD_X * self._size
            right = self._edges[place + 1] - _PAD_X * self._size
            hung: list[Line] = []
            lines: list[Line] = []
            for text in _paragraphs(cell):
                indent = left + text.level * 1.4 * self._size
                start = indent + (1.7 * self._size if text.marker else 0)
                if text.marker:
                    hung += [line_at(indent, "")] * (len(lines) - len(hung))
                    marker = self._surface.show(printable(text.marker), Face.REGULAR, self._size)
                    hung.append(line_at(indent, marker))
                for found in rows_of(text.spans, (right - start) / self._size):
                    line, marks = set_row(self._surface, found, start, right, align, self._size)
                    while len(rules) <= len(lines):
                        rules.append([])
                    rules[len(lines)] += marks
                    lines.append(line)
            columns.append(lines)
            if hung:
                columns.append(hung)
        return columns, rules if any(rules) else []

    def _grid(self, surface: Surface, top: float, bottom: float) -> None:
        left, right = self._edges[0], self._edges[-1]
        sides = " ".join(f"{x:.2f} {top:.2f} m {x:.2f} {bottom:.2f} l" for x in self._edges)
        ends = " ".join(f"{left:.2f} {y:.2f} m {right:.2f} {y:.2f} l" for y in (top, bottom))
        surface.add(f"0.5 w {_GRID} G {sides} {ends} S")

    def _head(self, surface: Surface, top: float, bottom: float) -> None:
        left, right = self._edges[0], self._edges[-1]
        surface.fill(left, bottom, right - left, top - bottom, _HEAD_FILL)
        self._grid(surface, top, bottom)


def _paragraphs(cell: Cell) -> Sequence[CellText]:
    if not isinstance(cell, str) and cell and isinstance(cell[0], CellText):
        return [text for text in cell if isinstance(text, CellText)]
    if isinstance(cell, str):
        return [CellText(cell)]
    return [CellText([span for span in cell if not isinstance(span, CellText)])]


def _widths(
    table: RichTable, rows: Iterable[Sequence[Cell]], width: float
) -> tuple[float, list[float]]:
    """The type size, and the widths of the columns in points."""
    if all(column.share for column in table.columns):
        return table.size, _shared(table, width)
    texts = [
        ["\n".join(plain_text(text.spans) for text in _paragraphs(cell)) for cell in row]
        for row in rows
    ]
    needs = [
        measure(column.heading, [row[place] for row in texts], False)
        for place, column in enumerate(table.columns)
    ]
    size = table.size
    least = sum(need.least + 2 * _PAD_X for need in needs)
    while size > _SMALLEST and least * size > width:
        size -= 0.25
    shares = share(needs, [False] * len(needs), width / size - 2 * _PAD_X * len(needs))
    return size, [(found + 2 * _PAD_X) * size for found in shares]


def _shared(table: RichTable, width: float) -> list[float]:
    """The widths by the shares; no heading is broken in a word while another column can give."""
    whole = sum(column.share for column in table.columns)
    widths = [width * column.share / whole for column in table.columns]
    advance = fonts.widths(Face.BOLD)
    least = [
        (
            max(
                (sum(map(advance.__getitem__, word)) for word in printable(heading).split()),
                default=0,
            )
            + 2 * _PAD_X
            + 0.01
        )
        * table.size
        for heading in (column.heading for column in table.columns)
    ]
    lacking = sum(max(0, need - has) for need, has in zip(least, widths, strict=True))
    spare = sum(max(0, has - need) for need, has in zip(least, widths, strict=True))
    if not lacking or lacking > spare:
        return widths
    return [
        need if has < need else has - (has - need) * lacking / spare
        for need, has in zip(least, widths, strict=True)
    ]
