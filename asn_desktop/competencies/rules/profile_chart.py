"""The picture of a person's competencies: the radar, and beside it the same as figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from asn_desktop.competencies.rules.charts import tint
from asn_desktop.competencies.rules.lettering import box
from asn_desktop.competencies.rules.radar import NARROW, Axis, radar
from asn_desktop.core.drawing import Align, Area, Drawing, Line, Shape, Word, moved

_WIDTH, _GAP = 206.0, 4.0
_HEAD, _ROW, _LINE = 18.0, 15.0, 12.0
#: The columns of figures with their widths.
_COLUMNS = (("STANDAR", 33.0), ("HASIL", 27.0), ("GAP", 25.0))


def profile_chart(
    required: Mapping[int, int],
    actual: Mapping[int, int],
    names: Mapping[int, str],
    figures: Sequence[tuple[str, str]],
) -> Drawing:
    """The radar at the left; at the right a row for each competency and below them ``figures``:
    labels with their values ("JPM", "94,44 % – Optimal"). Gap is required less found."""
    star = radar(required, actual, names, NARROW)
    axes = [Axis(name, required.get(key), actual.get(key)) for key, name in names.items()]
    left = star.width + _GAP
    foot = _LINE * len(figures) + 8
    wanted = _HEAD + _ROW * len(axes) + foot
    row = _ROW if wanted <= star.height else max(8.0, (star.height - _HEAD - foot) / len(axes))
    height = max(star.height, _HEAD + row * len(axes) + foot)
    top = (height - _HEAD - row * len(axes) - foot) / 2
    shapes = [*moved(star, 0, (height - star.height) / 2)]
    shapes += _table(axes, left, top, row)
    shapes += _foot(figures, left, top + _HEAD + row * len(axes) + 8)
    spoken = " ".join([star.spoken, *(f"{label}: {text}." for label, text in figures)])
    return Drawing(left + _WIDTH, height, tuple(shapes), spoken)


def _table(axes: Sequence[Axis], left: float, top: float, row: float) -> Iterator[Shape]:
    size = min(7.5, row * 0.72)
    middles, edges = [], [left + _WIDTH - sum(width for _, width in _COLUMNS)]
    yield Word((left, top + 11), "KOMPETENSI", 6, bold=True)
    for heading, width in _COLUMNS:
        middles.append(edges[-1] + width / 2)
        edges.append(edges[-1] + width)
        yield Word((middles[-1], top + 11), heading, 6, Align.CENTRE, True)
    for number, axis in enumerate(axes):
        upper = top + _HEAD + number * row
        base = upper + row / 2 + size * 0.35
        yield Line(((left, upper), (left + _WIDTH, upper)), "line", 0.5)
        yield Word((left, base), axis.name, size, bold=axis.lacks, room=edges[0] - left - 3)
        gap = axis.gap
        tone = None if gap is None else max(0.0, gap / 3)
        fill, opacity = tint(tone)
        if opacity:
            shape = box(edges[-2] + 1, upper + 1, edges[-1] - edges[-2] - 1, row - 2)
            yield Area(shape, fill, opacity)
        shown = (axis.required, axis.found, gap)
        for place, value in enumerate(shown):
            text = "–" if value is None else str(value).replace("-", "−")
            at = middles[place], base
            colour = "muted" if value is None else "text"
            yield Word(at, text, size, Align.CENTRE, place == 2 and axis.lacks, colour)
    end = top + _HEAD + row * len(axes)
    yield Line(((left, end), (left + _WIDTH, end)), "line", 0.5)


def _foot(figures: Sequence[tuple[str, str]], left: float, top: float) -> Iterator[Word]:
    for number, (label, text) in enumerate(figures):
        base = top + (number + 1) * _LINE - 3
        yield Word((left, base), label, 7.5, colour="muted", room=94)
        yield Word((left + 98, base), text, 7.5, bold=True, room=_WIDTH - 98)
