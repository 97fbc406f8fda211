"""Charts of competencies as drawings: the radar of a person (:mod:`radar`) and the map of gaps.

Words are Indonesian, as on every paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asn_desktop.competencies.rules.lettering import LEADING, LETTER, NAME, box, lines_of
from asn_desktop.competencies.rules.radar import HIGHEST, NOT_ASSESSED, radar
from asn_desktop.core.drawing import Align, Area, Drawing, Line, Shape, Word

__all__ = ["HIGHEST", "Cell", "head_and_row", "heat_map", "radar", "tint"]


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
    names = max(min(longest * NAME * LETTER + 8, width * 0.3), 90.0)
    step = min((width - names) / max(len(columns), 1), 80.0)
    head, turned = _head_height(columns, step)
    shapes: list[Shape] = list(_headings(columns, names, step, head, turned))
    for row, (name, line) in enumerate(zip(rows, cells, strict=True)):
        top = head + row * _ROW
        shapes.append(Word((0, top + _ROW - 4.6), name, NAME, room=names - 6))
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
    if longest * NAME * LETTER <= step - 4:
        most = max((len(lines_of(name, step - 4, NAME, 4)) for name in columns), default=1)
        return most * NAME * LEADING + 8, False
    whole = max((len(name) for name in columns), default=0) * NAME * LETTER + 10
    return min(whole, 136.0), True


def _headings(
    columns: Sequence[str], left: float, step: float, head: float, turned: bool
) -> Iterator[Word]:
    leading = NAME * LEADING
    for place, name in enumerate(columns):
        middle = left + (place + 0.5) * step
        if turned:
            most = max(1, min(3, int(step // leading)))
            lines = lines_of(name, head - 8, NAME, most)
            first = middle - (len(lines) - 1) * leading / 2 + NAME * 0.34
            for row, text in enumerate(lines):
                at = first + row * leading, head - 4
                yield Word(at, text, NAME, room=head - 6, turned=90)
        else:
            lines = lines_of(name, step - 4, NAME, 4)
            for row, text in enumerate(lines):
                base = head - 5 - (len(lines) - 1 - row) * leading
                yield Word((middle, base), text, NAME, Align.CENTRE, room=step - 2)


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
