"""Reading people, units and posts: lists, single records, what names mean."""

from asn_desktop.employees.queries.lists import (
    Lent,
    employees,
    lend,
    lent_kinds,
    positions,
    units,
    words,
)
from asn_desktop.employees.queries.organisation import (
    UnitEntry,
    UnitTree,
    find_positions,
    find_units,
    names,
    unit_label,
    unit_tree,
)
from asn_desktop.employees.queries.people import person, position, unit
from asn_desktop.employees.queries.resolving import resolve_positions, resolve_units

__all__ = [
    "Lent",
    "UnitEntry",
    "UnitTree",
    "employees",
    "find_positions",
    "find_units",
    "lend",
    "lent_kinds",
    "names",
    "person",
    "position",
    "positions",
    "resolve_positions",
    "resolve_units",
    "unit",
    "unit_label",
    "unit_tree",
    "units",
    "words",
]
