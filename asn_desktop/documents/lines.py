"""Lines of text: where they break, and the piece that draws several columns of them side by side.

Widths inside this module are in units of the type size, so that they hold for every size.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from asn_desktop.documents.flow import Piece
from asn_desktop.documents.pages import PageFrame
from asn_desktop.documents.surface import Surface

#: How far the letters of the type reach above and below the base line.
ASCENT = 0.728
DESCENT = 0.21

#: Of lines that may be cut at a page's end at least so many stay and as many follow.
KEPT_LINES = 2
#: A word too long for its line is cut after one of these, if there is one.
_CUT_AFTER = frozenset("/-–._,;:@&")


class Align(StrEnum):
    """Where the lines of a text stand between its edges."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


def cut_word(word: str, available: float, advance: Mapping[str, float]) -> list[str]:
    """The parts of a word that is too long for a line; every part but the last fills one."""
    parts: list[str] = []
    start, chance, used = 0, 0, 0.0
    for index, letter in enumerate(word):
        used += advance[letter]
        while used > available and index > start:
            cut = chance if chance > start else index
            parts.append(word[start:cut])
            start = cut
            used = sum(advance[kept] for kept in word[start : index + 1])
        if letter in _CUT_AFTER:
            chance = index + 1
    parts.append(word[start:])
    return parts


def wrap(text: str, available: float, advance: Mapping[str, float]) -> list[tuple[str, float]]:
    """Printable text as lines with their widths; runs of spaces count as one."""
    width_of = advance.__getitem__
    space = advance[" "]
    lines: list[tuple[str, float]] = []
    for paragraph in text.split("\n"):
        line, used = "", 0.0
        for word in paragraph.split():
            width = sum(map(width_of, word))
            if line and used + space + width <= available:
                line, used = f"{line} {word}", used + space + width
                continue
            if line:
                lines.append((line, used))
            line, used = word, width
            if width > available:
                *full, line = cut_word(word, available, advance)
                lines.extend((part, sum(map(width_of, part))) for part in full)
                used = sum(map(width_of, line))
        lines.append((line, used))
    return lines


#: A line ready to be drawn: the operators before and after the height of its base line.
Line = tuple[str, str]


class Rule(NamedTuple):
    """A stroke under or through words: from where to where, and how far above the base line."""

    left: float
    right: float
    above: float
    width: float


def line_at(x: float, show: str) -> Line:
    """A line that begins at ``x``; ``show`` are the operators that show its text."""
    return f"1 0 0 1 {x:.2f} ", f" Tm {show}"


def column_text(lines: Sequence[Line], heights: Sequence[str]) -> str:
    """The operators of lines below each other on base lines of these heights."""
    return " ".join(
        [before + at + after for (before, after), at in zip(lines, heights, strict=False)]
    )


@dataclass(frozen=True, slots=True)
class LineStyle:
    """How the lines of a piece stand. ``font`` chooses the face they begin in (an operator).

    ``decorate`` draws beneath the text, between an upper and a lower edge.
    """

    font: str
    size: float
    leading: float
    pad_top: float = 0
    pad_bottom: float = 0
    gray: float = 0
    decorate: Callable[[Surface, float, float], None] | None = None

    @property
    def first_base(self) -> float:
        """From the upper edge of a piece down to its first base line."""
        slack = self.leading - (ASCENT + DESCENT) * self.size
        return self.pad_top + slack / 2 + ASCENT * self.size


class LinesPiece(Piece):
    """Columns of lines side by side: a table row, a label with its value, a line of a letter."""

    __slots__ = (
        "_count",
        "before",
        "cells",
        "header",
        "height",
        "keep_next",
        "keep_previous",
        "least",
        "rules",
        "style",
    )

    def __init__(
        self,
        style: LineStyle,
        cells: Sequence[Sequence[Line]],
        *,
        before: float = 0,
        header: Piece | None = None,
        keep_next: bool = False,
        keep_previous: int = 0,
        rules: Sequence[Sequence[Rule]] = (),
        least: float = 0,
    ) -> None:
        self.style = style
        self.cells = cells
        self._count = max(1, *map(len, cells))
        self.height = self._count * style.leading + style.pad_top + style.pad_bottom
        self.before = before
        self.header = header
        self.keep_next = keep_next
        self.keep_previous = keep_previous
        self.rules = rules  # by line, where any line has some
        self.least = least

    def draw(self, surface: Surface, frame: PageFrame, top: float) -> None:
        style = self.style
        if style.decorate is not None:
            style.decorate(surface, top, top - self.height)
        text = self._text(top - style.first_base)
        surface.add(f"BT {style.gray:g} g {style.font} {text} ET")
        for row, rules in enumerate(self.rules):
            base = top - style.first_base - row * style.leading
            for left, right, above, width in rules:
                surface.rule(left, base + above, right, base + above, width)

    def _text(self, base: float) -> str:
        """The operators of all columns, the first base line at ``base``."""
        leading = self.style.leading
        heights = [f"{base - row * leading:.2f}" for row in range(self._count)]
        return " ".join([column_text(cell, heights) for cell in self.cells])

    def split(self, height: float) -> tuple[Piece, Piece] | None:
        style = self.style
        count = int((height - style.pad_top - style.pad_bottom) / style.leading)
        if self.least:
            count = min(count, self._count - KEPT_LINES)
        if not 0 < count < self._count:
            return None
        upper = [cell[:count] for cell in self.cells]
        lower = [cell[count:] for cell in self.cells]
        return (
            LinesPiece(
                style, upper, before=self.before, header=self.header, rules=self.rules[:count]
            ),
            LinesPiece(
                style,
                lower,
                header=self.header,
                keep_next=self.keep_next,
                rules=self.rules[count:],
                least=self.least,
            ),
        )
