"""Stored values as a person reads them, for histories, previews and lists."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import select

from asn_desktop.core.fields import Value, group_thousands, value_text
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.employees.queries.organisation import UnitTree, unit_tree
from asn_desktop.employees.records import Position
from asn_desktop.employees.rules import problem_label
from asn_desktop.employees.sheets import EMPLOYEES, POSITIONS, UNITS


def problems_in_words(joined: str) -> str | None:
    """ ",missing.unit,nip.age," → "The work unit is missing; …"; None where there are none."""
    return "; ".join(problem_label(code) for code in joined.split(",") if code) or None


def words(database: Database) -> Callable[[str, Value], str]:
    """Stored values of people, units and posts in words, by field (with or without "_id")."""
    layouts = {
        column.name: column for layout in (UNITS, POSITIONS, EMPLOYEES) for column in layout.columns
    }
    with database.read() as session:
        tree = unit_tree(session)
        posts = {row.id: row.name for row in session.execute(select(Position.id, Position.name))}

    def describe(field: str, value: Value) -> str:
        name = field.removesuffix("_id")
        if value is None:
            return ""
        if name in ("unit", "parent"):
            return _new(value) or _name_of(tree, value)
        if name == "position":
            return _new(value) or posts.get(value, "")
        if name == "data_problems":
            return problems_in_words(str(value)) or ""
        column = layouts.get(name)
        if column is None:
            return str(value)
        return column.text(value) if column.text else value_text(column.kind, value)

    return describe


def _new(value: int) -> str:
    """The word for a record that an import is going to make (a negative place)."""
    return (
        translate("employees", "new ({number})").format(number=group_thousands(-value))
        if value < 0
        else ""
    )


def _name_of(tree: UnitTree, unit_id: int) -> str:
    entry = tree.by_id.get(unit_id)
    return entry.name if entry else ""
