"""The arms of a city that does not exist, for the letterhead of a practice office.

Drawn here rather than kept as a picture, so that nobody's real arms stand on practice papers.
"""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

Point = tuple[float, float]

_WIDTH, _HEIGHT = 300, 360
#: Drawn larger and made smaller again, which smooths the edges.
_FINER = 3
_GOLD, _BLUE, _GREEN, _WHITE, _INK = "#D9A521", "#1F5FA8", "#2E7D46", "#FFFFFF", "#1B2A41"
#: Where the ground and the waves of the river begin, from above.
_BANDS = ((0.72, _GREEN), (0.86, _WHITE), (0.91, _BLUE), (0.96, _WHITE), (1.01, _BLUE))


def invented_arms() -> bytes:
    """A shield with a sun, a city hall and a river as a PNG file with a transparent ground."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGBA", (_WIDTH * _FINER, _HEIGHT * _FINER))
    draw = ImageDraw.Draw(picture)
    for inset, colour in ((0.0, _INK), (0.016, _GOLD), (0.06, _INK), (0.07, _BLUE)):
        draw.polygon(_scaled(_shield(inset)), fill=colour)
    _sun(draw)
    _land(picture)
    _hall(draw)
    target = io.BytesIO()
    picture.resize((_WIDTH, _HEIGHT), Image.Resampling.LANCZOS).save(target, "PNG", optimize=True)
    return target.getvalue()


def _scaled(points: list[Point]) -> list[Point]:
    """Points of a field one wide and 1.2 high, in pixels of the drawing."""
    side = _WIDTH * _FINER
    return [(x * side, y * side) for x, y in points]


def _shield(inset: float) -> list[Point]:
    """The outline: straight above, rounded to a point below."""
    left, right, top, low, tip = inset, 1 - inset, inset, 0.62, 1.2 - inset * 1.4
    steps = [step / 40 for step in range(41)]
    rounding = [
        (
            0.5 + (right - 0.5) * math.cos(share * math.pi / 2) ** 0.8,
            low + (tip - low) * math.sin(share * math.pi / 2),
        )
        for share in steps
    ]
    return [(left, top), (right, top), *rounding, *((1 - x, y) for x, y in reversed(rounding))]


def _sun(draw: ImageDraw) -> None:
    rays = 16
    points = []
    for corner in range(rays * 2):
        radius = 0.17 if corner % 2 == 0 else 0.115
        angle = corner * math.pi / rays
        points.append((0.5 + radius * math.sin(angle), 0.3 - radius * math.cos(angle)))
    draw.polygon(_scaled(points), fill=_GOLD)


def _land(picture: Image) -> None:
    """Green ground and a river, cut to the shield."""
    from PIL import Image, ImageChops, ImageDraw

    ground = Image.new("RGBA", picture.size)
    draw = ImageDraw.Draw(ground)
    for top, colour in _BANDS:
        wave = [(x / 60, top + 0.016 * math.sin(x / 10 * math.pi)) for x in range(61)]
        draw.polygon(_scaled([*wave, (1, 1.2), (0, 1.2)]), fill=colour)
    shield = Image.new("L", picture.size)
    ImageDraw.Draw(shield).polygon(_scaled(_shield(0.07)), fill=255)
    picture.paste(ground, mask=ImageChops.multiply(shield, ground.getchannel("A")))


def _hall(draw: ImageDraw) -> None:
    """A hall with a stepped roof and five pillars."""
    roof: list[Point] = [
        (0.22, 0.56),
        (0.36, 0.47),
        (0.42, 0.47),
        (0.5, 0.38),
        (0.58, 0.47),
        (0.64, 0.47),
        (0.78, 0.56),
    ]
    draw.polygon(_scaled(roof), fill=_WHITE)
    for pillar in range(5):
        left = 0.275 + pillar * 0.1
        (x1, y1), (x2, y2) = _scaled([(left, 0.58), (left + 0.05, 0.7)])
        draw.rectangle((x1, y1, x2, y2), fill=_WHITE)
    (x1, y1), (x2, y2) = _scaled([(0.24, 0.7), (0.76, 0.735)])
    draw.rectangle((x1, y1, x2, y2), fill=_WHITE)
