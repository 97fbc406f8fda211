"""The units of the office as a tree with the number of people in each."""

from __future__ import annotations

from asn_desktop.core.listing import FilterValue, ListQuery
from asn_desktop.database.engine import Database
from asn_desktop.employees import queries


def unit_entries(database: Database) -> list[FilterValue]:
    """Every unit below its parent, with the people in it and in all units below; also units
    without people."""
    people = {
        value.value: value.count
        for value in queries.employees(database).filter_values("unit", ListQuery())
    }
    with database.read() as session:
        tree = queries.unit_tree(session)
    return [
        FilterValue(entry.id, entry.name, people.get(entry.id, 0), depth)
        for depth, entry in tree.walk()
    ]
