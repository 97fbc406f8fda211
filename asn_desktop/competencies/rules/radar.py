"""The radar of a person: what the post requires against what was found.

What is not known is not drawn as 0: a competency without a required level or without an assessment
leaves a gap in its line.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from asn_desktop.competencies.rules.lettering import LEADING, NAME, SMALL, box, lines_of
from asn_desktop.core.drawing import Align, Area, Dot, Drawing, Line, Point, Shape, Word, moved

REQUIRED, FOUND = "Standar jabatan", "Hasil penilaian"
NOT_ASSESSED, NOTHING = "belum dinilai", "Hasil penilaian (belum ada)"
HIGHEST = 5

#: With more axes than this the names stand along them, with fewer than three there are bars.
_MOST_AROUND, _FEWEST = 12, 3
#: The more room on every side that names along their axes need.
_MORE = 48.0
_DASH = (4.0, 2.5)


@dataclass(frozen=True, slots=True)
class Frame:
    """The room of the star and the size of its words. ``name`` is that of names, in points."""

    width: float
    height: float
    radius: float
    centre: Point
    name: float

    @property
    def small(self) -> float:
        """The size of the least important words."""
        return self.name * SMALL / NAME


#: Beside the figures of a profile on paper; and alone on a screen, where letters are larger.
NARROW = Frame(300.0, 268.0, 88.0, (150.0, 122.0), NAME)
WIDE = Frame(400.0, 270.0, 84.0, (200.0, 127.0), 10.0)


@dataclass(frozen=True, slots=True)
class Axis:
    """A competency with what is required and what was found; None: not known."""

    name: str
    required: int | None
    found: int | None

    @property
    def lacks(self) -> bool:
        """Whether less was found than is required."""
        return self.gap is not None and self.gap > 0

    @property
    def gap(self) -> int | None:
        """Required less found; None where one of them is not known."""
        if self.required is None or self.found is None:
            return None
        return self.required - self.found


def radar(
    required: Mapping[int, int],
    actual: Mapping[int, int],
    names: Mapping[int, str],
    frame: Frame = WIDE,
) -> Drawing:
    """Required against actual levels of the competencies in ``names``, in their order.

    A competency that is in ``names`` only has neither a standard nor an assessment.
    """
    axes = [Axis(name, required.get(key), actual.get(key)) for key, name in names.items()]
    if not axes:
        word = Word((frame.width / 2, 16), "Tidak ada kompetensi", 9, Align.CENTRE, colour="muted")
        return Drawing(frame.width, 24, (word,), word.text)
    anybody = any(axis.found is not None for axis in axes)
    if len(axes) < _FEWEST:
        height = 22.0 * len(axes) + 34
        shapes = (*_bars(axes, frame), *_legend(height - 8, anybody, frame, bars=True))
        return Drawing(frame.width, height, shapes, _spoken(axes))
    more = _MORE if len(axes) > _MOST_AROUND else 0.0
    star = _Star(frame, axes)
    shapes = (*star.shapes(anybody), *_legend(frame.height - 8 + more, anybody, frame))
    spoken = _spoken(axes)
    drawing = Drawing(frame.width + 2 * more, frame.height + 2 * more, shapes, spoken)
    return replace(drawing, shapes=moved(drawing, more, more)) if more else drawing


def _spoken(axes: Sequence[Axis]) -> str:
    def said(axis: Axis) -> str:
        standard = "belum ditetapkan" if axis.required is None else axis.required
        found = NOT_ASSESSED if axis.found is None else axis.found
        return f"{axis.name}: standar {standard}, hasil {found}"

    return f"{REQUIRED} dan {FOUND.lower()}. " + "; ".join(map(said, axes)) + "."


class _Star:
    """The axes and polygons, and the names around them."""

    def __init__(self, frame: Frame, axes: Sequence[Axis]) -> None:
        self._frame, self._axes = frame, axes

    def shapes(self, anybody: bool) -> Iterator[Shape]:
        """All of it, from below upwards; ``anybody``: something was assessed at all."""
        frame, axes = self._frame, self._axes
        found = [axis.found for axis in axes]
        for run in _runs(found):
            yield Area(tuple(self._ring(run, found, closing=True)), "accent", 0.18)
        places = range(len(axes))
        for level in range(1, HIGHEST + 1):
            outer = level == HIGHEST
            ring = tuple(self._corner(place, level) for place in places)
            stroke, width = ("border", 0.7) if outer else ("line", 0.5)
            yield Line(ring, stroke, width, closed=True)
        for place in places:
            yield Line((frame.centre, self._corner(place, HIGHEST)), "line", 0.5)
        yield from self._outline([axis.required for axis in axes], "text", 1.2, _DASH)
        yield from self._outline(found, "accent", 1.8)
        for place, axis in enumerate(axes):
            if axis.required is not None:
                yield Dot(self._corner(place, axis.required), 1.3, "text")
            if axis.found is not None:
                fill = "danger" if axis.lacks else "accent"
                yield Dot(self._corner(place, axis.found), 2.6, fill)
        for level in range(1, HIGHEST + 1):
            x, y = self._corner(0, level)
            yield Word((x - 3, y - 0.8), str(level), frame.small, Align.RIGHT, colour="muted")
        label = self._around if len(axes) <= _MOST_AROUND else self._along
        for place, axis in enumerate(axes):
            yield from label(place, axis, anybody)

    def _angle(self, place: int) -> float:
        """The first axis points upwards, the others follow the clock."""
        return 2 * math.pi * place / len(self._axes) - math.pi / 2

    def _corner(self, place: int, level: float) -> Point:
        """A level on an axis."""
        angle = self._angle(place)
        reach = self._frame.radius * level / HIGHEST
        x, y = self._frame.centre
        return x + reach * math.cos(angle), y + reach * math.sin(angle)

    def _ring(
        self, run: Sequence[int], levels: Sequence[int | None], closing: bool = False
    ) -> list[Point]:
        """The corners of a run; a part of the star is closed at its centre."""
        corners = [self._corner(place, levels[place] or 0) for place in run]
        part = closing and len(run) < len(levels)
        return [self._frame.centre, *corners] if part else corners

    def _outline(
        self,
        levels: Sequence[int | None],
        stroke: str,
        width: float,
        dash: tuple[float, ...] = (),
    ) -> Iterator[Line]:
        for run in _runs(levels):
            if len(run) > 1:
                corners = tuple(self._ring(run, levels))
                yield Line(corners, stroke, width, closed=len(run) == len(levels), dash=dash)

    def _around(self, place: int, axis: Axis, say_missing: bool) -> Iterator[Word]:
        """The name of an axis beside its end, in lines."""
        frame, angle = self._frame, self._angle(place)
        x = frame.centre[0] + (frame.radius + 8) * math.cos(angle)
        y = frame.centre[1] + (frame.radius + 8) * math.sin(angle)
        side = 0 if abs(math.cos(angle)) < 0.2 else math.copysign(1, math.cos(angle))
        room = 110.0 if not side else (frame.width - x if side > 0 else x) - 1
        lines = [(text, "text") for text in lines_of(axis.name, room, frame.name, 3 if side else 2)]
        if axis.found is None and say_missing:
            lines.append((f"({NOT_ASSESSED})", "muted"))
        step = frame.name * LEADING
        height = len(lines) * step
        top = y - height / 2 + math.sin(angle) * height / 2
        align = Align.CENTRE if not side else Align.LEFT if side > 0 else Align.RIGHT
        for row, (text, colour) in enumerate(lines):
            at = x, top + row * step + frame.name * 0.82
            named = colour == "text"
            size = frame.name if named else frame.small
            yield Word(at, text, size, align, axis.lacks and named, colour, room)

    def _along(self, place: int, axis: Axis, say_missing: bool) -> Iterator[Word]:
        """The name of one of many axes, running on along it."""
        frame, angle = self._frame, self._angle(place)
        cos, sin = math.cos(angle), math.sin(angle)
        outward = cos > -1e-9
        lower = frame.small * (0.34 if outward else -0.34)
        reach = frame.radius + 5
        at = (
            frame.centre[0] + reach * cos - lower * sin,
            frame.centre[1] + reach * sin + lower * cos,
        )
        across = (frame.width / 2 + _MORE) / max(abs(cos), 1e-9)
        upwards = (min(frame.centre[1], frame.height - frame.centre[1]) + _MORE - 14) / max(
            abs(sin), 1e-9
        )
        yield Word(
            at,
            axis.name,
            frame.small,
            Align.LEFT if outward else Align.RIGHT,
            axis.lacks,
            "muted" if axis.found is None and say_missing else "text",
            min(across, upwards) - reach - 1,
            -math.degrees(angle) + (0 if outward else 180),
        )


def _runs(levels: Sequence[int | None]) -> list[list[int]]:
    """Neighbouring places whose level is known, around the star; all of them are one run."""
    count = len(levels)
    unknown = [place for place, level in enumerate(levels) if level is None]
    if not unknown:
        return [list(range(count))]
    runs: list[list[int]] = [[]]
    for step in range(1, count + 1):
        place = (unknown[0] + step) % count
        if levels[place] is None:
            runs.append([])
        else:
            runs[-1].append(place)
    return [run for run in runs if run]


def _bars(axes: Sequence[Axis], frame: Frame) -> Iterator[Shape]:
    """One or two competencies."""
    left, step = frame.width * 0.43, frame.width * 0.1
    for row, axis in enumerate(axes):
        middle = 14 + 22.0 * row
        lines = lines_of(axis.name, left - 12, frame.name, 2)
        leading = min(frame.name * LEADING, 22 / len(lines))
        for place, text in enumerate(lines):
            base = middle + frame.name * 0.35 + (place - (len(lines) - 1) / 2) * leading
            at = left - 8, base
            yield Word(at, text, frame.name, Align.RIGHT, axis.lacks, room=left - 8)
        if axis.found is not None:
            bar = box(left, middle - 4, step * axis.found, 8)
            yield Area(bar, "danger" if axis.lacks else "accent", 0.8)
        else:
            yield Word((left + 4, middle + 2.4), NOT_ASSESSED, frame.small, colour="muted")
        for level in range(HIGHEST + 1):
            x = left + step * level
            yield Line(((x, middle - 7), (x, middle + 7)), "line", 0.5)
        if axis.required is not None:
            x = left + step * axis.required
            yield Line(((x, middle - 8), (x, middle + 8)), "text", 1.8)


def _legend(y: float, anybody: bool, frame: Frame, bars: bool = False) -> Iterator[Shape]:
    """What the two lines mean, below the star."""
    half = frame.name * 11.8
    left, right, middle = frame.width / 2 - half, frame.width / 2 + frame.name * 2, y - 2.5
    if bars:
        yield Line(((left + 9, middle - 6), (left + 9, middle + 6)), "text", 1.8)
        yield Area(box(right, middle - 4, 18, 8), "accent", 0.8)
    else:
        yield Line(((left, middle), (left + 18, middle)), "text", 1.2, dash=_DASH)
        yield Line(((right, middle), (right + 18, middle)), "accent", 1.8)
        yield Dot((right + 9, middle), 2.6, "accent")
    yield Word((left + 22, y), REQUIRED, frame.name)
    yield Word((right + 22, y), FOUND if anybody else NOTHING, frame.name)
