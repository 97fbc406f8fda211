"""Which part of the office a paper is about: units with all below them, or the whole office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asn_desktop.competencies.queries.index import visible_units
from asn_desktop.core.listing import ListSource
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.employees import queries as employees
from asn_desktop.employees.queries import UnitTree, unit_tree

WHOLE = "Seluruh perangkat daerah"


@dataclass(frozen=True, slots=True)
class Area:
    """A unit with all below it; ``unit_id`` None: the whole office. ``units`` are those whose
    people this person may see; None: all."""

    unit_id: int | None
    name: str
    units: frozenset[int] | None


def areas_of(database: Database, request: PaperRequest) -> tuple[UnitTree, list[Area]]:
    """The units that are asked for, without those below another one. All agencies together are
    the whole office: one paper about it, not one about each."""
    with database.read() as session:
        tree = unit_tree(session)
    own = visible_units(database.actor, tree)
    asked = request.ids
    if asked is None:
        source: ListSource = employees.units(database)
        asked = source.ids(request.query)
    chosen = [unit for unit in asked if unit in tree.by_id]
    everything = {entry.id for entry in tree.below(None)} <= set(chosen)
    if everything or not chosen:
        return tree, [Area(None, WHOLE, own if own is None else frozenset(own))]
    return tree, [
        Area(
            unit,
            tree.clear_name(unit),
            frozenset(visible_units(database.actor, tree, unit) or ()),
        )
        for unit in _outermost(tree, chosen)
    ]


def _outermost(tree: UnitTree, chosen: Sequence[int]) -> list[int]:
    known = set(chosen)
    return [
        unit
        for unit in dict.fromkeys(chosen)
        if not any(above.id in known for above in tree.path(unit)[:-1])
    ]
