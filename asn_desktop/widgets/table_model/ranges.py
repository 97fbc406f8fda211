"""Rows as ranges, and the way between rows and ids. Run in the background: ids are many."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Sequence

_PART = 10_000

#: Rows from first to last, both included.
RowRange = tuple[int, int]


def rows_of(ids: Sequence[int], wanted: Collection[int]) -> list[RowRange]:
    """The rows, as ranges, at which the wanted ids stand."""
    ranges: list[RowRange] = []
    start = last = -2
    for row, record in enumerate(ids):
        if record not in wanted:
            continue
        if row != last + 1:
            if start >= 0:
                ranges.append((start, last))
            start = row
        last = row
    if start >= 0:
        ranges.append((start, last))
    return ranges


def records_in(ids: array[int], rows: Iterable[RowRange]) -> set[int]:
    """The ids in these rows."""
    records: set[int] = set()
    for first, last in rows:
        # In parts: one call over a million ids would hold up the window.
        for start in range(first, last + 1, _PART):
            records.update(ids[start : min(start + _PART, last + 1)])
    return records
