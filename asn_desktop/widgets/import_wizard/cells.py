"""How a cell of a file reads on screen."""

from __future__ import annotations

import datetime as dt
from typing import Any

from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.translation import translate


def cell_text(cell: Any) -> str:
    """The cell as a clerk reads it; line breaks become spaces."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return translate("widgets", "yes") if cell else translate("widgets", "no")
    if isinstance(cell, dt.datetime) and cell.time() == dt.time():
        cell = cell.date()  # a spreadsheet's date is a moment at midnight
    if isinstance(cell, dt.date):
        return value_text(FieldKind.DATE, cell)
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(cell).replace(".", ",")
    return " ".join(str(cell).split())
