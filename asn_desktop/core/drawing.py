"""A drawing that screen and paper share: shapes with coordinates, drawn once by rules.

Coordinates are points (1/72 inch) from the upper left corner, y downwards. Colours are names of
roles ("text", "accent", "grid", …), which the screen takes from its theme and the paper from its
own palette, so that a drawing is right in light, dark and print. ``widgets.drawing_view`` and
``documents.drawing`` draw it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

#: A word that is too long for its room is drawn so much narrower before it is cut.
NARROWEST = 0.82

#: A corner of a shape.
Point = tuple[float, float]


class Align(StrEnum):
    """Where a text stands of its point."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Line:
    """Straight lines from point to point; ``closed`` joins the last to the first. ``dash`` are
    lengths of strokes and gaps."""

    points: tuple[Point, ...]
    stroke: str = "text"
    width: float = 1.0
    closed: bool = False
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """A filled shape; ``opacity`` 0 to 1."""

    points: tuple[Point, ...]
    fill: str
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Dot:
    """A filled circle."""

    centre: Point
    radius: float
    fill: str


@dataclass(frozen=True, slots=True)
class Word:
    """A line of text; its point is the base line. Where it is longer than its ``room`` (0: any
    length) it is narrowed a little, then cut. It stands ``turned`` by degrees against the clock
    about its point."""

    at: Point
    text: str
    size: float = 9.0
    align: Align = Align.LEFT
    bold: bool = False
    colour: str = "text"
    room: float = 0
    turned: float = 0


Shape = Line | Area | Dot | Word


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in the order in which they are drawn. ``spoken`` says what is seen, for those who
    hear the screen and as the alternative text on paper."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    spoken: str = ""


def moved(drawing: Drawing, right: float, down: float) -> tuple[Shape, ...]:
    """The shapes of a drawing at another place, to become part of a larger one."""

    def there(point: Point) -> Point:
        return point[0] + right, point[1] + down

    shapes: list[Shape] = []
    for shape in drawing.shapes:
        if isinstance(shape, Dot):
            shapes.append(replace(shape, centre=there(shape.centre)))
        elif isinstance(shape, Word):
            shapes.append(replace(shape, at=there(shape.at)))
        else:
            shapes.append(replace(shape, points=tuple(map(there, shape.points))))
    return tuple(shapes)
