"""How people, units and posts are told in the change log: by the words of their workbooks."""

from __future__ import annotations

from asn_desktop.core.fields import Value, value_text
from asn_desktop.core.translation import noop
from asn_desktop.database.history import RecordWording
from asn_desktop.employees.sheets import EMPLOYEES, POSITIONS, UNITS
from asn_desktop.spreadsheets.columns import SheetLayout

CONTEXT = "employees"


def _wording(
    layout: SheetLayout, noun: str, key: str = "", references: tuple[str, ...] = ()
) -> RecordWording:
    """``references`` are fields of the workbook whose columns hold the id of another record."""
    columns = {column.name: column for column in layout.columns}

    def words(name: str, value: Value) -> str:
        column = columns[name]
        return column.text(value) if column.text else value_text(column.kind, value)

    labels = {
        f"{name}_id" if name in references else name: column.label
        for name, column in columns.items()
    }
    return RecordWording(layout.kind, noun, CONTEXT, "name", labels, words, key)


WORDINGS = (
    _wording(EMPLOYEES, noop("employees", "employee"), "nip", ("unit", "position")),
    _wording(UNITS, noop("employees", "work unit"), "code", ("parent",)),
    _wording(POSITIONS, noop("employees", "post")),
)
