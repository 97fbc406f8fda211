"""Running text: paragraphs, titles, and labels with their values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asn_desktop.documents import fonts
from asn_desktop.documents.flow import Piece, Setting
from asn_desktop.documents.fonts import Face, printable
from asn_desktop.documents.lines import (
    Align,
    Line,
    LinesPiece,
    LineStyle,
    line_at,
    wrap,
)
from asn_desktop.documents.surface import Surface
from asn_desktop.documents.words import (
    Mark,
    Span,
    Spans,
    added,
    bold,
    italic,
    removed,
    rows_of,
    set_row,
)

__all__ = [
    "Fields",
    "Mark",
    "Paragraph",
    "Span",
    "Spans",
    "Title",
    "added",
    "bold",
    "italic",
    "removed",
]

#: Between a marker that is wider than its room and the text, in type sizes.
_AFTER_MARKER = 0.4


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. ``before`` is the space above, ``indent`` moves the whole of it, ``first``
    its first line, ``inset`` its right edge. A ``marker`` ("1.", "(2)") stands at ``marker_at``
    points from the left edge; ``beside`` are further words on the first line, each with its place
    ("Menimbang", ":"). Sizes are points, ``spacing`` is in type sizes. Two lines at its beginning
    and end stay together; ``keep_next`` ties it to what follows."""

    spans: Spans
    align: Align = Align.LEFT
    size: float = 11
    spacing: float = 1.3
    before: float = 6
    indent: float = 0
    first: float = 0
    marker: str | Span = ""
    keep_next: bool = False
    marker_at: float = 0
    beside: Sequence[tuple[float, str | Span]] = ()
    inset: float = 0

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        surface, frame = setting.surface, setting.frame
        style = LineStyle(
            surface.font(Face.REGULAR, self.size), self.size, self.size * self.spacing
        )
        left, right = frame.left + self.indent, frame.right - self.inset
        markers, first = self._markers(surface, frame.left)
        rows = rows_of(self.spans, (right - left) / self.size, first / self.size)
        for index, row in enumerate(rows):
            start = left + (0 if index else first)
            line, rules = set_row(surface, row, start, right, self.align, self.size)
            cells = [[line]]
            if index == 0:
                cells += [[marker] for marker in markers]
            at_edge = index == 0 or index == len(rows) - 2
            last = index == len(rows) - 1
            yield LinesPiece(
                style,
                cells,
                before=0 if index else self.before,
                keep_next=self.keep_next if last else at_edge,
                rules=[rules] if rules else (),
            )

    def _markers(self, surface: Surface, left: float) -> tuple[list[Line], float]:
        """What stands on the first line beside the text, and where that begins: behind them."""
        given = [*self.beside, *([(self.marker_at, self.marker)] if self.marker else [])]
        lines, end = [], 0.0
        for place, words in given:
            text, face, _ = words if isinstance(words, Span) else Span(words)
            text = " ".join(printable(text).split())
            show = surface.show(text, face, self.size)
            if face is not Face.REGULAR:
                there, back = surface.font(face, self.size), surface.font(Face.REGULAR, self.size)
                show = f"{there} {show} {back}"
            lines.append(line_at(left + place, show))
            width = fonts.text_width(text, face, self.size)
            end = max(end, place + width + _AFTER_MARKER * self.size)
        return lines, max(self.first, end - self.indent) if given else self.first


@dataclass(frozen=True, slots=True)
class Title:
    """The name of a paper in the middle of the page, with lines below it (filter, period)."""

    text: str
    lines: Sequence[str] = ()
    size: float = 12
    before: float = 10

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        yield from Paragraph(
            [bold(self.text)], Align.CENTER, self.size, before=self.before, keep_next=True
        ).pieces(setting)
        for line in self.lines:
            yield from Paragraph(
                line, Align.CENTER, self.size - 2.5, before=0, keep_next=True
            ).pieces(setting)


@dataclass(frozen=True, slots=True)
class Fields:
    """Labels with their values, one or two pairs side by side, under an optional heading.

    Empty values are shown as a dash; a value may have any length.
    """

    pairs: Sequence[tuple[str, str]]
    heading: str = ""
    columns: int = 1
    size: float = 10
    before: float = 10
    label_share: float = 0.3

    _GAP = 14.0
    _EMPTY = "–"

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        surface, frame = setting.surface, setting.frame
        before = self.before
        if self.heading:
            yield self._heading(setting)
            before = 3
        style = LineStyle(
            surface.font(Face.REGULAR, self.size), self.size, self.size * 1.25, 1.5, 1.5
        )
        width = (frame.inner_width - self._GAP * (self.columns - 1)) / self.columns
        # read downwards: the first column is filled first
        depth = -(-len(self.pairs) // self.columns)
        for index in range(depth):
            cells: list[list[Line]] = []
            for column, pair in enumerate(self.pairs[index::depth]):
                left = frame.left + column * (width + self._GAP)
                cells.extend(self._pair(surface, pair, left, width))
            yield LinesPiece(style, cells, before=before if index == 0 else 0)

    def _pair(
        self, surface: Surface, pair: tuple[str, str], left: float, width: float
    ) -> list[list[Line]]:
        label_width = width * self.label_share
        colon = left + label_width + 4
        value = colon + self.size * 0.7
        return [
            self._lines(surface, pair[0], left, label_width),
            self._lines(surface, ":", colon, self.size),
            self._lines(surface, pair[1].strip() or self._EMPTY, value, left + width - value),
        ]

    def _lines(self, surface: Surface, text: str, left: float, width: float) -> list[Line]:
        advance = fonts.widths(Face.REGULAR)
        return [
            line_at(left, surface.show(line, Face.REGULAR, self.size))
            for line, _ in wrap(printable(text), width / self.size, advance)
        ]

    def _heading(self, setting: Setting) -> Piece:
        surface, frame = setting.surface, setting.frame

        def underline(surface: Surface, top: float, bottom: float) -> None:
            surface.rule(frame.left, bottom, frame.right, bottom, 0.6, 0.5)

        size = self.size + 0.5
        style = LineStyle(surface.font(Face.BOLD, size), size, size * 1.2, 0, 2, decorate=underline)
        lines = wrap(printable(self.heading), frame.inner_width / size, fonts.widths(Face.BOLD))
        shown = [line_at(frame.left, surface.show(line, Face.BOLD, size)) for line, _ in lines]
        return LinesPiece(style, [shown], before=self.before, keep_next=True)
