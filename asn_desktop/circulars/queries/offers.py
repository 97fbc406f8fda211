"""What criteria can be chosen from, each with how many people at work it has now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.core.listing import FilterValue, ListQuery
from asn_desktop.database.engine import Database
from asn_desktop.employees import queries as employees
from asn_desktop.employees.queries import UnitTree, unit_tree
from asn_desktop.employees.records import Employee, Position
from asn_desktop.employees.rules import LegalStatus, reference

#: Values of one criterion.
Offer = list[FilterValue]


def offers(session: Session) -> dict[str, Offer]:
    """The values of every criterion that is chosen from a list, by its name."""
    data = reference()
    tree = unit_tree(session)
    counted = (
        sa.select(Employee.unit_id, Employee.position_id, Employee.employee_type, sa.func.count())
        .where(sa.or_(Employee.legal_status.is_(None), Employee.legal_status == LegalStatus.ACTIVE))
        .group_by(Employee.unit_id, Employee.position_id, Employee.employee_type)
    )
    units: Counter[int | None] = Counter()
    posts: Counter[int | None] = Counter()
    types: Counter[str | None] = Counter()
    for unit, post, kind, count in session.execute(counted):
        units[unit] += count
        posts[post] += count
        types[kind] += count
    known = session.execute(
        sa.select(
            Position.id, Position.name, Position.kind, Position.level, Position.echelon
        ).order_by(Position.name)
    ).all()

    def of_posts(place: int, codes: Sequence[str], label: Callable[[str], str]) -> Offer:
        sums: Counter[str] = Counter()
        for row in known:
            if row[place]:
                sums[str(row[place])] += posts[row[0]]
        return [FilterValue(code, label(code), sums[code]) for code in codes if code in sums]

    return {
        "units": _units(tree, units),
        "unit_kinds": _unit_kinds(tree),
        "post_kinds": of_posts(2, data.position_kinds.codes, data.position_kinds.label),
        "positions": [FilterValue(row[0], row[1], posts[row[0]]) for row in known if posts[row[0]]],
        "levels": of_posts(3, data.functional_levels.codes, data.functional_levels.label),
        "echelons": of_posts(4, data.echelons.codes, data.echelons.label),
        "employee_types": [
            FilterValue(code, data.employee_types.label(code), types[code])
            for code in data.employee_types.codes
            if types[code]
        ],
    }


def _units(tree: UnitTree, people: Mapping[int | None, int]) -> Offer:
    sums = dict.fromkeys(tree.by_id, 0)
    for unit, count in people.items():
        for above in tree.path(unit) if unit is not None else ():
            sums[above.id] += count
    return [
        FilterValue(entry.id, entry.name, sums[entry.id], depth) for depth, entry in tree.walk()
    ]


def _unit_kinds(tree: UnitTree) -> Offer:
    data = reference()
    counts = Counter(entry.kind for entry in tree.by_id.values())
    return [
        FilterValue(code, data.unit_kinds.label(code), counts[code])
        for code in data.unit_kinds.codes
        if counts[code]
    ]


def find_people(database: Database, text: str, limit: int) -> list[tuple[int, str, str]]:
    """People for a search box, as the list of people finds them: id, name, what tells them
    apart."""
    source = employees.employees(database)
    return _told(database, source.first_ids(ListQuery(search=text), limit))


def people_named(database: Database, ids: Sequence[int]) -> list[tuple[int, str, str]]:
    """These people, as :func:`find_people` shows them."""
    return _told(database, ids)


def _told(database: Database, ids: Sequence[int]) -> list[tuple[int, str, str]]:
    source = employees.employees(database)
    place = {column.name: at for at, column in enumerate(source.columns)}
    rows = source.rows(ids)
    return [
        (
            key,
            str(rows[key][place["full_name"]]),
            " · ".join(
                str(rows[key][place[name]])
                for name in ("nip", "position", "unit")
                if rows[key][place[name]]
            ),
        )
        for key in ids
        if key in rows
    ]
