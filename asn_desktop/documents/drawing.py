"""Drawings on paper, as vectors: sharp at every size, small in the file, with text that is text."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from asn_desktop.core.drawing import NARROWEST, Align, Area, Dot, Drawing, Line, Point, Word
from asn_desktop.documents import fonts
from asn_desktop.documents.flow import Piece, Setting
from asn_desktop.documents.fonts import Face, printable
from asn_desktop.documents.pages import PageFrame
from asn_desktop.documents.surface import Surface

#: The colours of the roles on white paper; they differ in brightness too, for grey printers.
PALETTE = {
    "text": "000000",
    "muted": "545D68",
    "line": "B9BFC7",
    "grid": "DADEE3",
    "border": "7F8893",
    "base": "FFFFFF",
    "accent": "1F5FA8",
    "danger": "B3261E",
    "warning": "B36B00",
    "success": "1B6B3A",
}
#: A quarter of a circle as a curve (Bézier) of radius 1.
_ROUND = 0.5523
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing across the page, made smaller where it is wider than the page or higher than
    ``most_height``; it stands in the middle, or at the left edge."""

    drawing: Drawing
    before: float = 8
    at_left: bool = False
    keep_next: bool = False
    most_height: float = 0

    def pieces(self, setting: Setting) -> Iterator[Piece]:
        yield _FigurePiece(self, setting.frame)


class _FigurePiece(Piece):
    def __init__(self, figure: Figure, frame: PageFrame) -> None:
        drawing = figure.drawing
        most = figure.most_height or frame.inner_height
        self._scale = min(1.0, frame.inner_width / drawing.width, most / drawing.height)
        self._drawing = drawing
        self._at_left = figure.at_left
        self.height = drawing.height * self._scale
        self.before = figure.before
        self.keep_next = figure.keep_next

    def draw(self, surface: Surface, frame: PageFrame, top: float) -> None:
        slack = frame.inner_width - self._drawing.width * self._scale
        left = frame.left + (0 if self._at_left else slack / 2)
        draw(surface, self._drawing, left, top, self._scale)


def draw(surface: Surface, drawing: Drawing, left: float, top: float, scale: float = 1) -> None:
    """Draw with the upper left corner at this place of the current page."""
    place = _Place(surface, left, top, scale)
    for shape in drawing.shapes:
        match shape:
            case Area():
                surface.add(f"q {_colour(shape.fill, shape.opacity)} rg {place.path(shape)} f Q")
            case Line():
                dash = " ".join(f"{length * scale:.2f}" for length in shape.dash)
                surface.add(
                    f"q {shape.width * scale:.2f} w 1 j [{dash}] 0 d {_colour(shape.stroke)} RG "
                    f"{place.path(shape)} S Q"
                )
            case Dot():
                surface.add(f"q {_colour(shape.fill)} rg {place.circle(shape)} f Q")
            case Word():
                place.word(shape)


def _colour(role: str, opacity: float = 1.0) -> str:
    """A role as PDF wants it. Paper is white, so what shines through is mixed with white: no
    printer has to know of transparency."""
    code = PALETTE[role]
    parts = (int(code[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return " ".join(f"{1 - opacity * (1 - part):.3f}" for part in parts)


class _Place:
    """Where a drawing stands on a page."""

    def __init__(self, surface: Surface, left: float, top: float, scale: float) -> None:
        self._surface, self._left, self._top, self._scale = surface, left, top, scale

    def _there(self, point: Point) -> Point:
        return self._left + point[0] * self._scale, self._top - point[1] * self._scale

    def path(self, shape: Line | Area) -> str:
        steps: Sequence[Point] = [self._there(point) for point in shape.points]
        drawn = " ".join(f"{x:.2f} {y:.2f} {'l' if n else 'm'}" for n, (x, y) in enumerate(steps))
        return f"{drawn} h" if isinstance(shape, Area) or shape.closed else drawn

    def circle(self, dot: Dot) -> str:
        x, y = self._there(dot.centre)
        radius = dot.radius * self._scale
        corners = ((1, 0), (0, 1), (-1, 0), (0, -1), (1, 0))
        parts = [f"{x + radius:.2f} {y:.2f} m"]
        for (x1, y1), (x2, y2) in pairwise(corners):
            curve = (
                (x1 + _ROUND * x2, y1 + _ROUND * y2),
                (x2 + _ROUND * x1, y2 + _ROUND * y1),
                (x2, y2),
            )
            parts.append(" ".join(f"{x + radius * a:.2f} {y + radius * b:.2f}" for a, b in curve))
            parts.append("c")
        return " ".join(parts)

    def word(self, word: Word) -> None:
        text = " ".join(printable(word.text).split())
        if not text:
            return
        face = Face.BOLD if word.bold else Face.REGULAR
        size, narrow = word.size * self._scale, 1.0
        if word.room:
            text, narrow = _fitting(text, face, word.room / word.size)
        back = {Align.CENTRE: 0.5, Align.RIGHT: 1.0}.get(word.align, 0.0)
        back *= fonts.text_width(text, face, size) * narrow
        x, y = self._there(word.at)
        angle = math.radians(word.turned)
        cos, sin = math.cos(angle), math.sin(angle)
        show = self._surface.show(text, face, size)
        self._surface.add(
            f"q BT {_colour(word.colour)} rg {self._surface.font(face, size)} "
            f"{cos * narrow:.4f} {sin * narrow:.4f} {-sin:.4f} {cos:.4f} "
            f"{x - back * cos:.2f} {y - back * sin:.2f} "
            f"Tm {show} ET Q"
        )


def _fitting(text: str, face: Face, room: float) -> tuple[str, float]:
    """The text and how narrow it is drawn, so that it keeps to its room (in type sizes): a little
    narrower before any letter of it is lost, then cut with an ellipsis."""
    width = fonts.text_width(text, face, 1)
    if width <= room:
        return text, 1.0
    if width * NARROWEST <= room:
        return text, room / width
    while text and fonts.text_width(text + _CUT, face, 1) * NARROWEST > room:
        text = text[:-1]
    return text.rstrip() + _CUT, NARROWEST
