"""The flaws of a check or a dimension summed up the tree of units."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from asn_desktop.competencies.queries.quality import Quality
from asn_desktop.competencies.rules.quality import Dimension
from asn_desktop.core.listing import FilterValue
from asn_desktop.core.translation import translate
from asn_desktop.database.listing import EMPTY
from asn_desktop.employees.queries import UnitTree


def counts_of(found: Quality, what: str | Dimension) -> Mapping[int | None, int]:
    """How many people of each unit (None: without one) have a flaw, by code or dimension."""
    if isinstance(what, Dimension):
        return {unit: count for (each, unit), count in found.flawed.items() if each is what}
    return {flaw.unit_id: flaw.people for flaw in found.flaws if flaw.check.code == what}


def unit_entries(tree: UnitTree, counts: Mapping[int | None, int]) -> Sequence[FilterValue]:
    """The units in which somebody has the flaw, each with all below it, in the order of the tree;
    people without a unit last."""
    sums: Counter[int] = Counter()
    for unit, count in counts.items():
        if unit is not None:
            for entry in tree.path(unit):
                sums[entry.id] += count
    entries = [
        FilterValue(entry.id, entry.name, sums[entry.id], depth)
        for depth, entry in tree.walk()
        if sums[entry.id]
    ]
    if counts.get(None):
        words = translate("competencies", "Without a work unit")
        entries.append(FilterValue(EMPTY, words, counts[None], 0))
    return entries
