"""What the columns of lists and of workbooks have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.listing import ListColumn
from asn_desktop.core.translation import noop
from asn_desktop.database.listing import Reference
from asn_desktop.employees.records import Position, Unit
from asn_desktop.spreadsheets.columns import SheetLayout

#: Context of the labels of columns and filters.
CONTEXT = "employees"
UNIT = Reference(Unit.name, parent=Unit.parent_id, also=(Unit.abbreviation,))
POST = Reference(Position.name)
#: How many people a unit or a post has.
PEOPLE = ListColumn("people", noop("employees", "People"), "JUMLAH PEGAWAI", FieldKind.INTEGER, 10)


def of_layout(layout: SheetLayout, *, shown: tuple[str, ...]) -> dict[str, ListColumn]:
    """The columns of a workbook as columns of a list, by name."""
    return {
        column.name: ListColumn(
            name=column.name,
            label=column.label,
            heading=column.heading,
            kind=column.kind,
            width=column.width,
            shown=column.name in shown,
            sensitive=column.sensitive,
        )
        for column in layout.columns
    }


def coded(text: Callable[[Any], str] | None) -> Callable[[Value], Value]:
    """How a stored value is shown: by ``text``, or (None) as it is."""
    if text is None:
        return _same
    return lambda value: None if value is None else text(value)


def _same(value: Value) -> Value:
    return value
