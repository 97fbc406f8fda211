"""One sheet for each unit: where no column tells the unit, the name of the sheet does."""

from __future__ import annotations

from collections.abc import Sequence

from asn_desktop.core.imports import Lookup
from asn_desktop.spreadsheets.columns import Cell
from asn_desktop.spreadsheets.importing.intake import RawRows

#: So many of the sheets must have the name of a record, or their names mean something else.
_ENOUGH = 0.5


def told_by_sheets(raw: RawRows, lookup: Lookup) -> Sequence[Cell] | None:
    """The name of its sheet for every row; None where there is one sheet only, or where most of
    the sheets ("Lembar1", "Januari") are not called like records."""
    if len(raw.sheets) < 2:
        return None
    keys = [(name, *("" for _ in lookup.context)) for name in raw.sheets]
    found = lookup.resolve(keys)
    known = [name for name, *more in keys if found[name, *more].record_id is not None]
    if len(known) < _ENOUGH * len(keys):
        return None
    ends = (*raw.starts[1:], len(raw.rows))
    return [
        name
        for name, start, end in zip(raw.sheets, raw.starts, ends, strict=True)
        for _ in range(start, end)
    ]
