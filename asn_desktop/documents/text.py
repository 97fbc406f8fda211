"""Running text: paragraphs, titles, and labels with their values.

Texts are plain: emphasis is asked for with :func:`bold` and :func:`italic`, never by markup, so
that nothing in a name or a note can be taken for an instruction.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from asn_desktop.documents import fonts
from asn_desktop.documents.flow import Piece, Setting
from asn_desktop.documents.fonts import Face, printable
from asn_desktop.documents.lines import (
    Align,
    Line,
    LinesPiece,
    LineStyle,
    cut_word,
    line_at,
    wrap,
)
from asn_desktop.documents.surface import Surface


class Span(NamedTuple):
    """A run of text in one face."""

    text: str
    face: Face = Face.REGULAR


def bold(text: str) -> Span:
    """The text in bold."""
    return Span(text, Face.BOLD)


def italic(text: str) -> Span:
    """The text in italics."""
    return Span(text, Face.ITALIC)


class _Word(NamedTuple):
    """Letters without a break between them; ``width`` in type sizes."""

    parts: tuple[Span, ...]
    width: float


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. ``before`` is the space above, ``indent`` moves the whole of it, ``first``
    its first line; a ``marker`` ("1.") stands in the indent. Sizes are points, ``spacing`` is in
    type sizes. Two lines at its beginning and end stay together; ``keep_next`` ties it to what
    follows."""

    spans: Sequence[str | Span] | str
    align: Align = Align.LEFT
    size: float = 11
    spacing: float = 1.3
    before: float = 6
    indent: float = 0
    first: float = 0
    marker: str = ""
    keep_next: bool = False

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        surface, frame = setting.surface, setting.frame
        style = LineStyle(
            surface.font(Face.REGULAR, self.size), self.size, self.size * self.spacing
        )
        left = frame.left + self.indent
        rows = self._rows((frame.right - left) / self.size)
        for index, (words, ends) in enumerate(rows):
            first = self.first if index == 0 else 0
            cells = [[self._line(surface, words, left + first, frame.right, ends)]]
            if index == 0 and self.marker:
                show = surface.show(printable(self.marker), Face.REGULAR, self.size)
                cells.append([line_at(frame.left, show)])
            at_edge = index == 0 or index == len(rows) - 2
            last = index == len(rows) - 1
            yield LinesPiece(
                style,
                cells,
                before=0 if index else self.before,
                keep_next=self.keep_next if last else at_edge,
            )

    def _rows(self, available: float) -> list[tuple[list[_Word], bool]]:
        """The words of each line, and whether the line ends where the writer ended it."""
        rows: list[tuple[list[_Word], bool]] = []
        space = fonts.widths(Face.REGULAR)[" "]
        spans = [self.spans] if isinstance(self.spans, str) else self.spans
        for words in _words(spans):
            row: list[_Word] = []
            used = self.first / self.size if not rows else 0.0
            for word in (part for whole in words for part in _cut(whole, available)):
                if row and used + space + word.width > available:
                    rows.append((row, False))
                    row, used = [], 0.0
                used += word.width + (space if row else 0)
                row.append(word)
            rows.append((row, True))
        return rows

    def _line(
        self, surface: Surface, words: Sequence[_Word], left: float, right: float, ends: bool
    ) -> Line:
        space = fonts.widths(Face.REGULAR)[" "]
        gaps = max(0, len(words) - 1)
        width = (sum(word.width for word in words) + gaps * space) * self.size
        slack = right - left - width
        if self.align is Align.JUSTIFY and gaps and not ends:
            show = f"{slack / gaps:.3f} Tw {self._show(surface, words)} 0 Tw"
            return line_at(left, show)
        share = {Align.RIGHT: 1.0, Align.CENTER: 0.5}.get(self.align, 0.0)
        return line_at(left + slack * share, self._show(surface, words))

    def _show(self, surface: Surface, words: Sequence[_Word]) -> str:
        """The operators of a line; the face they begin and end in is the regular one."""
        runs: list[Span] = []
        for index, word in enumerate(words):
            if index:
                runs.append(Span(" "))
            runs.extend(word.parts)
        joined: list[Span] = []
        for run in runs:
            if joined and joined[-1].face == run.face:
                joined[-1] = Span(joined[-1].text + run.text, run.face)
            else:
                joined.append(run)
        operators = []
        for text, face in joined:
            show = surface.show(text, face, self.size)
            if face is not Face.REGULAR:
                there, back = surface.font(face, self.size), surface.font(Face.REGULAR, self.size)
                show = f"{there} {show} {back}"
            operators.append(show)
        return " ".join(operators)


def _words(spans: Sequence[str | Span]) -> list[list[_Word]]:
    """The words between the line ends that the writer put."""
    paragraphs: list[list[_Word]] = [[]]
    parts: list[Span] = []

    def end_word() -> None:
        if parts:
            width = sum(fonts.text_width(part.text, part.face, 1) for part in parts)
            paragraphs[-1].append(_Word(tuple(parts), width))
            parts.clear()

    for given in spans:
        span = Span(given) if isinstance(given, str) else given
        for number, line in enumerate(printable(span.text).split("\n")):
            if number:
                end_word()
                paragraphs.append([])
            for place, text in enumerate(line.split(" ")):
                if place:
                    end_word()
                if text:
                    parts.append(Span(text, span.face))
    end_word()
    return paragraphs


def _cut(word: _Word, available: float) -> list[_Word]:
    """The word, in parts where it is longer than a line (such a word keeps its first face)."""
    if word.width <= available:
        return [word]
    face = word.parts[0].face
    advance = fonts.widths(face)
    return [
        _Word((Span(part, face),), sum(map(advance.__getitem__, part)))
        for part in cut_word("".join(part.text for part in word.parts), available, advance)
    ]


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
