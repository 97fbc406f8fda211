"""Stored values of policies as a person reads them, for histories, previews and lists."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import select

from asn_desktop.core.fields import Value, value_text
from asn_desktop.database.engine import Database
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.records import Employee
from asn_desktop.employees.rules import full_name
from asn_desktop.policies.sheets import POLICIES


def words(database: Database) -> Callable[[str, Value], str]:
    """Stored values in words, by field (with or without "_id")."""
    columns = {column.name: column for column in POLICIES.columns}
    with database.read() as session:
        tree = unit_tree(session)

    def person(employee_id: int) -> str:
        with database.read() as session:
            row = session.execute(
                select(Employee.title_front, Employee.name, Employee.title_back).where(
                    Employee.id == employee_id
                )
            ).first()
        return full_name(*row) if row else ""

    def describe(field: str, value: Value) -> str:
        name = field.removesuffix("_id")
        if value is None:
            return ""
        if name == "owner_unit":
            return tree.clear_name(value) if value in tree.by_id else ""
        if name == "responsible":
            return person(value)
        column = columns.get(name)
        if column is None:
            return str(value)
        return column.text(value) if column.text else value_text(column.kind, value)

    return describe
