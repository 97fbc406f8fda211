"""Charts of competencies as drawings: the radar of a person and the map of gaps.

What is not known is not drawn as 0: a competency without a required level or without an assessment
leaves a gap in its line. Words are Indonesian, as on every paper.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from asn_desktop.core.drawing import Align, Area, Dot, Drawing, Line, Point, Shape, Word, moved

REQUIRED, FOUND = "Standar jabatan", "Hasil penilaian"
NOT_ASSESSED, NOTHING = "belum dinilai", "Hasil penilaian (belum ada)"
HIGHEST = 5

_RADIUS, _CENTRE = 88.0, (150.0, 122.0)
_WIDTH, _HEIGHT = 300.0, 268.0
_NAME, _SMALL, _LEADING = 7.5, 6.5, 1.15
#: With more axes than this the names stand along them, with fewer than three there are bars.
_MOST_AROUND, _FEWEST = 12, 3
#: The more room on every side that names along their axes need.
_MORE = 48.0
_DASH = (4.0, 2.5)
#: An average letter is so wide, in type sizes.
_LETTER = 0.54


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
    required: Mapping[int, int], actual: Mapping[int, int], names: Mapping[int, str]
) -> Drawing:
    """Required against actual levels of the competencies in ``names``, in their order.

    A competency that is in ``names`` only has neither a standard nor an assessment.
    """
    axes = [Axis(name, required.get(key), actual.get(key)) for key, name in names.items()]
    if not axes:
        return Drawing(_WIDTH, 24, (_middle("Tidak ada kompetensi", 16),), "Tidak ada kompetensi")
    anybody = any(axis.found is not None for axis in axes)
    if len(axes) < _FEWEST:
        height = 22.0 * len(axes) + 34
        shapes = (*_bars(axes), *_legend(height - 8, anybody, bars=True))
        return Drawing(_WIDTH, height, shapes, _spoken(axes))
    more = _MORE if len(axes) > _MOST_AROUND else 0.0
    shapes = (*_star(axes), *_legend(_HEIGHT - 8 + more, anybody))
    drawing = Drawing(_WIDTH + 2 * more, _HEIGHT + 2 * more, shapes, _spoken(axes))
    return replace(drawing, shapes=moved(drawing, more, more)) if more else drawing


def _spoken(axes: Sequence[Axis]) -> str:
    def said(axis: Axis) -> str:
        standard = "belum ditetapkan" if axis.required is None else axis.required
        found = NOT_ASSESSED if axis.found is None else axis.found
        return f"{axis.name}: standar {standard}, hasil {found}"

    return f"{REQUIRED} dan {FOUND.lower()}. " + "; ".join(map(said, axes)) + "."


def _middle(text: str, y: float) -> Word:
    return Word((_CENTRE[0], y), text, 9, Align.CENTRE, colour="muted")


# -- the star --------------------------------------------------------------------------------------


def _corner(place: int, of: int, level: float) -> Point:
    """A level on the axis; the first axis points upwards, the others follow the clock."""
    angle = 2 * math.pi * place / of - math.pi / 2
    reach = _RADIUS * level / HIGHEST
    return _CENTRE[0] + reach * math.cos(angle), _CENTRE[1] + reach * math.sin(angle)


def _star(axes: Sequence[Axis]) -> Iterator[Shape]:
    count = len(axes)
    found = [axis.found for axis in axes]
    for run in _runs(found):
        yield Area(tuple(_ring(run, found, closing=True)), "accent", 0.18)
    for level in range(1, HIGHEST + 1):
        ring = tuple(_corner(place, count, level) for place in range(count))
        outer = level == HIGHEST
        yield Line(ring, "border" if outer else "line", 0.7 if outer else 0.5, closed=True)
    for place in range(count):
        yield Line((_CENTRE, _corner(place, count, HIGHEST)), "line", 0.5)
    yield from _outline([axis.required for axis in axes], "text", 1.2, _DASH)
    yield from _outline(found, "accent", 1.8)
    for place, axis in enumerate(axes):
        if axis.required is not None:
            at = _corner(place, count, axis.required)
            yield Dot(at, 1.3, "text")
        if axis.found is not None:
            at = _corner(place, count, axis.found)
            yield Dot(at, 2.6, "danger" if axis.lacks else "accent")
    for level in range(1, HIGHEST + 1):
        x, y = _corner(0, count, level)
        yield Word((x - 3, y - 0.8), str(level), _SMALL, Align.RIGHT, colour="muted")
    label = _around if count <= _MOST_AROUND else _along
    anybody = any(axis.found is not None for axis in axes)
    for place, axis in enumerate(axes):
        yield from label(place, count, axis, say_missing=anybody)


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


def _ring(run: Sequence[int], levels: Sequence[int | None], closing: bool = False) -> list[Point]:
    """The corners of a run; a part of the star is closed at its centre."""
    corners = [_corner(place, len(levels), levels[place] or 0) for place in run]
    return [_CENTRE, *corners] if closing and len(run) < len(levels) else corners


def _outline(
    levels: Sequence[int | None], stroke: str, width: float, dash: tuple[float, ...] = ()
) -> Iterator[Line]:
    for run in _runs(levels):
        if len(run) > 1:
            corners = tuple(_ring(run, levels))
            yield Line(corners, stroke, width, closed=len(run) == len(levels), dash=dash)


def _around(place: int, count: int, axis: Axis, *, say_missing: bool) -> Iterator[Word]:
    """The name of an axis beside its end, in lines."""
    angle = 2 * math.pi * place / count - math.pi / 2
    x = _CENTRE[0] + (_RADIUS + 8) * math.cos(angle)
    y = _CENTRE[1] + (_RADIUS + 8) * math.sin(angle)
    side = 0 if abs(math.cos(angle)) < 0.2 else math.copysign(1, math.cos(angle))
    room = 110.0 if not side else (_WIDTH - x if side > 0 else x) - 1
    lines = [(text, "text") for text in lines_of(axis.name, room, _NAME, 3 if side else 2)]
    if axis.found is None and say_missing:
        lines.append((f"({NOT_ASSESSED})", "muted"))
    height = len(lines) * _NAME * _LEADING
    top = y - height / 2 + math.sin(angle) * height / 2
    align = Align.CENTRE if not side else Align.LEFT if side > 0 else Align.RIGHT
    bold = axis.lacks
    for row, (text, colour) in enumerate(lines):
        base = top + row * _NAME * _LEADING + _NAME * 0.82
        size = _NAME if colour == "text" else _SMALL
        yield Word((x, base), text, size, align, bold and colour == "text", colour, room)


def _along(place: int, count: int, axis: Axis, *, say_missing: bool) -> Iterator[Word]:
    """The name of one of many axes, running on along it."""
    angle = 2 * math.pi * place / count - math.pi / 2
    outward = math.cos(angle) > -1e-9
    reach, lower = _RADIUS + 5, _SMALL * 0.34
    x = _CENTRE[0] + reach * math.cos(angle) - (lower if outward else -lower) * math.sin(angle)
    y = _CENTRE[1] + reach * math.sin(angle) + (lower if outward else -lower) * math.cos(angle)
    turned = -math.degrees(angle) + (0 if outward else 180)
    missing = axis.found is None and say_missing
    across = (_WIDTH / 2 + _MORE) / max(abs(math.cos(angle)), 1e-9) - reach
    upwards = (_CENTRE[1] + _MORE) / max(abs(math.sin(angle)), 1e-9) - reach
    align = Align.LEFT if outward else Align.RIGHT
    colour = "muted" if missing else "text"
    room = min(across, upwards) - 1
    yield Word((x, y), axis.name, _SMALL, align, axis.lacks, colour, room, turned)


# -- few competencies ------------------------------------------------------------------------------


def _bars(axes: Sequence[Axis]) -> Iterator[Shape]:
    left, step = 130.0, 30.0
    for row, axis in enumerate(axes):
        middle = 14 + 22.0 * row
        lines = lines_of(axis.name, left - 12, _NAME, 2)
        for place, text in enumerate(lines):
            base = middle + 2.6 + (place - (len(lines) - 1) / 2) * _NAME * _LEADING
            yield Word((left - 8, base), text, _NAME, Align.RIGHT, axis.lacks, room=left - 8)
        if axis.found is not None:
            end = left + step * axis.found
            bar = box(left, middle - 4, end - left, 8)
            yield Area(bar, "danger" if axis.lacks else "accent", 0.8)
        else:
            yield Word((left + 4, middle + 2.4), NOT_ASSESSED, _SMALL, colour="muted")
        for level in range(HIGHEST + 1):
            x = left + step * level
            yield Line(((x, middle - 7), (x, middle + 7)), "line", 0.5)
        if axis.required is not None:
            x = left + step * axis.required
            yield Line(((x, middle - 8), (x, middle + 8)), "text", 1.8)


def _legend(y: float, anybody: bool, bars: bool = False) -> Iterator[Shape]:
    left, right, middle = 62.0, 166.0, y - 2.5
    if bars:
        yield Line(((left + 9, middle - 6), (left + 9, middle + 6)), "text", 1.8)
        yield Area(box(right, middle - 4, 18, 8), "accent", 0.8)
    else:
        yield Line(((left, middle), (left + 18, middle)), "text", 1.2, dash=_DASH)
        yield Line(((right, middle), (right + 18, middle)), "accent", 1.8)
        yield Dot((right + 9, middle), 2.6, "accent")
    yield Word((left + 22, y), REQUIRED, _NAME)
    yield Word((right + 22, y), FOUND if anybody else NOTHING, _NAME)


def box(left: float, top: float, width: float, height: float) -> tuple[Point, ...]:
    """The corners of a rectangle."""
    right, bottom = left + width, top + height
    return (left, top), (right, top), (right, bottom), (left, bottom)


# -- the map ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cell:
    """A place of the map: what is written there, and how much is lacking from 0 to 1 (None:
    nothing is known)."""

    text: str = "–"
    tone: float | None = None


def tint(tone: float | None) -> tuple[str, float]:
    """The colour of a cell as a role and an opacity: none where nothing is known, the colour of
    success where nothing is lacking, and the deeper the more is lacking. Text stays readable."""
    if tone is None:
        return "base", 0.0
    if tone <= 0:
        return "success", 0.16
    return "danger", 0.10 + 0.45 * min(tone, 1.0)


def heat_map(
    rows: Sequence[str],
    columns: Sequence[str],
    cells: Sequence[Sequence[Cell]],
    *,
    width: float = 760.0,
    legend: str = "",
    widest: Sequence[str] = (),
) -> Drawing:
    """Rows × columns of coloured cells; ``legend`` says what the depth of the colour means.
    ``widest`` are the names of all rows where this is a part of a longer map, so that the columns
    of all parts stand below each other."""
    longest = max((len(name) for name in widest or rows), default=10)
    names = max(min(longest * _NAME * _LETTER + 8, width * 0.3), 90.0)
    step = min((width - names) / max(len(columns), 1), 80.0)
    head, turned = _head_height(columns, step)
    shapes: list[Shape] = list(_headings(columns, names, step, head, turned))
    for row, (name, line) in enumerate(zip(rows, cells, strict=True)):
        top = head + row * _ROW
        shapes.append(Word((0, top + _ROW - 4.6), name, _NAME, room=names - 6))
        for place, cell in enumerate(line):
            shapes += _cell(cell, names + place * step, top, step)
    right, bottom = names + len(columns) * step, head + len(rows) * _ROW
    shapes += _grid(names, right, head, bottom, step, len(rows))
    if legend:
        shapes += _scale(legend, names, bottom + 8)
        bottom += 22
    return Drawing(right, bottom + 1, tuple(shapes), _map_spoken(rows, columns, cells))


_ROW = 15.0


def head_and_row(columns: Sequence[str], rows: Sequence[str], width: float) -> tuple[float, float]:
    """The height of the headings and of a row of such a map, for cutting it into pages."""
    empty = heat_map(rows, columns, [[Cell()] * len(columns) for _ in rows], width=width)
    return empty.height - len(rows) * _ROW, _ROW


def _head_height(columns: Sequence[str], step: float) -> tuple[float, bool]:
    """How high the headings are, and whether they are turned upright."""
    longest = max((len(word) for name in columns for word in name.split()), default=0)
    if longest * _NAME * _LETTER <= step - 4:
        most = max((len(lines_of(name, step - 4, _NAME, 4)) for name in columns), default=1)
        return most * _NAME * _LEADING + 8, False
    whole = max((len(name) for name in columns), default=0) * _NAME * _LETTER + 10
    return min(whole, 136.0), True


def _headings(
    columns: Sequence[str], left: float, step: float, head: float, turned: bool
) -> Iterator[Word]:
    leading = _NAME * _LEADING
    for place, name in enumerate(columns):
        middle = left + (place + 0.5) * step
        if turned:
            most = max(1, min(3, int(step // leading)))
            lines = lines_of(name, head - 8, _NAME, most)
            first = middle - (len(lines) - 1) * leading / 2 + _NAME * 0.34
            for row, text in enumerate(lines):
                at = first + row * leading, head - 4
                yield Word(at, text, _NAME, room=head - 6, turned=90)
        else:
            lines = lines_of(name, step - 4, _NAME, 4)
            for row, text in enumerate(lines):
                base = head - 5 - (len(lines) - 1 - row) * leading
                yield Word((middle, base), text, _NAME, Align.CENTRE, room=step - 2)


def _cell(cell: Cell, left: float, top: float, width: float) -> Iterator[Shape]:
    fill, opacity = tint(cell.tone)
    if opacity:
        yield Area(box(left, top, width, _ROW), fill, opacity)
    colour = "muted" if cell.tone is None else "text"
    at = left + width / 2, top + _ROW - 4.8
    yield Word(at, cell.text, 7, Align.CENTRE, colour=colour, room=width - 1)


def _grid(
    left: float, right: float, top: float, bottom: float, step: float, rows: int
) -> Iterator[Line]:
    for row in range(rows + 1):
        y = top + row * _ROW
        yield Line(((0.0, y), (right, y)), "line", 0.5)
    for place in range(round((right - left) / step) + 1):
        x = left + place * step
        yield Line(((x, top), (x, bottom)), "line", 0.5)


def _scale(legend: str, left: float, top: float) -> Iterator[Shape]:
    """Five colours from nothing to everything."""
    yield Word((left - 6, top + 9), legend, 7, Align.RIGHT, room=left - 6)
    for place, tone in enumerate((0.0, 0.25, 0.5, 0.75, 1.0)):
        at = left + place * 40
        fill, opacity = tint(tone)
        yield Area(box(at, top, 40, 12), fill, opacity)
        yield Word((at + 20, top + 8.6), f"{tone * 100:.0f} %", 7, Align.CENTRE)
    yield Word((left + 212, top + 8.6), f"– = {NOT_ASSESSED}", 7, colour="muted")


def _map_spoken(
    rows: Sequence[str], columns: Sequence[str], cells: Sequence[Sequence[Cell]]
) -> str:
    known = [
        (cell.tone, name, column, cell.text)
        for name, line in zip(rows, cells, strict=True)
        for column, cell in zip(columns, line, strict=True)
        if cell.tone is not None
    ]
    size = f"Peta {len(rows)} baris dan {len(columns)} kolom"
    if not known:
        return f"{size}; {NOT_ASSESSED}."
    _, name, column, text = max(known, key=lambda each: each[0])
    return f"{size}; paling kurang: {name}, {column} ({text})."


# -- text ------------------------------------------------------------------------------------------


def lines_of(text: str, room: float, size: float, most: int) -> list[str]:
    """The text in at most so many lines of about this width and of about one length; the last
    holds what is left."""
    letters = max(4, int(room / (size * _LETTER)))
    lines = _broken(text, letters, most)
    while len(narrower := _broken(text, letters - 1, most)) == len(lines) and letters > 4:
        if max(map(len, narrower), default=0) > letters - 1:
            break
        lines, letters = narrower, letters - 1
    return lines


def _broken(text: str, letters: int, most: int) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and (len(lines[-1]) + 1 + len(word) <= letters or len(lines) == most):
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
