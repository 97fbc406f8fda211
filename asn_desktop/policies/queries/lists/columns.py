"""What the columns of lists and of workbooks have in common."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from asn_desktop.core.listing import ListColumn
from asn_desktop.spreadsheets.columns import SheetLayout

#: Context of the labels of columns and filters.
CONTEXT = "policies"
#: A letter for each length, in their order: what is shorter comes first.
_LENGTHS = "abcdefghijklmnopqrstuvwxyz"


def of_layout(layout: SheetLayout, *, shown: tuple[str, ...] = ()) -> dict[str, ListColumn]:
    """The columns of a workbook as columns of a list, by name."""
    return {
        column.name: ListColumn(
            name=column.name,
            label=column.label,
            heading=column.heading,
            kind=column.kind,
            width=column.width,
            shown=not shown or column.name in shown,
            sensitive=column.sensitive,
        )
        for column in layout.columns
    }


def by_number(number: Any) -> Any:
    """Numbers in their order: 2 before 12, both before the longer numbers of letters."""
    length = sa.func.length(number)
    capped = sa.case((length > len(_LENGTHS), len(_LENGTHS)), else_=length)
    return sa.func.substr(sa.literal(_LENGTHS), capped, 1) + number


def by_place(code: Any, order: list[str]) -> Any:
    """The place of a code in this order; none where there is no code."""
    return sa.case({value: place for place, value in enumerate(order)}, value=code)
