"""The figures of the index (IP ASN): people in their order, and what they come to together."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.index import (
    PersonIndex,
    UnitIndex,
    chosen_set,
    measure,
    names,
    together,
    visible_units,
)
from asn_desktop.competencies.rules.index import Parameters, Points
from asn_desktop.competencies.rules.index_parts import steps
from asn_desktop.database.rights import Actor
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.rules import full_name


@dataclass(frozen=True, slots=True)
class NamedIndex:
    """The index of a person with the names by which it is told."""

    nip: str
    name: str
    unit: str
    points: Points


@dataclass(frozen=True, slots=True)
class IndexFigures:
    """The index of people of the office, and together."""

    parameters: Parameters
    people: Sequence[NamedIndex]
    together: UnitIndex


def figures(session: Session, actor: Actor, day: dt.date, unit: int | None = None) -> IndexFigures:
    """The index on a day of those who are counted and may be seen, narrowed to a unit with all
    below it; by name."""
    chosen, tree = chosen_set(session), unit_tree(session)
    units = visible_units(actor, tree, unit)
    found = measure(session, chosen, day, units=units)
    named = names(session, [each.employee_id for each in found])
    people = []
    for each in found:
        person = named[each.employee_id]
        inside = tree.by_id.get(each.unit_id or 0)
        full = full_name(person.title_front, person.name, person.title_back)
        people.append((person.name_key, person.nip, NamedIndex(
            person.nip, full, inside.name if inside else "", each.points
        )))  # fmt: skip
    people.sort(key=lambda row: row[:2])
    return IndexFigures(chosen, [row[2] for row in people], together(found, unit))


@dataclass(frozen=True, slots=True)
class Lack:
    """What is lacking in many places: how many people lack it, and by how much the mean would rise
    if all of these had it."""

    kind: str
    people: int
    gain: Fraction


def what_raises(people: Iterable[PersonIndex], chosen: Parameters) -> list[Lack]:
    """What would raise the mean of these people, the greatest gain for the fewest first."""
    known = Counter(each.findings for each in people if each.points.total is not None)
    lacking: Counter[str] = Counter()
    gains: dict[str, Fraction] = {}
    for findings, often in known.items():
        for step in steps(findings, chosen):
            lacking[step.kind] += often
            gains[step.kind] = gains.get(step.kind, Fraction()) + step.gain * often
    count = sum(known.values())
    found = [Lack(kind, lacking[kind], gain / count) for kind, gain in gains.items()]
    return sorted(found, key=lambda lack: (-lack.gain, lack.people))


def day_of(year: int | None, today: dt.date) -> dt.date:
    """The day on which a year is measured: its last one, but today in the year that runs."""
    if year is None or year == today.year:
        return today
    return dt.date(year, 12, 31)
