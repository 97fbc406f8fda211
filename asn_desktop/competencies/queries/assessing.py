"""What whoever enters levels has in sight: people, what their posts require, what counts now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.standards import standards
from asn_desktop.competencies.records import CountedLevel
from asn_desktop.core.listing import ListQuery
from asn_desktop.database.base import table_of
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.database.sql import value_set
from asn_desktop.employees.queries import employees, unit_tree
from asn_desktop.employees.records import Employee, Position, Unit
from asn_desktop.employees.rules import LegalStatus, full_name

#: People of one unit that are put into a grid at most.
MOST = 500


@dataclass(frozen=True, slots=True)
class Assessee:
    """A person whose levels are entered: ``required`` and ``now`` hold levels by competency; what
    is not in them is not set, and was not assessed."""

    id: int
    nip: str
    name: str
    unit: str
    position: str
    required: dict[int, int] = field(default_factory=dict)
    now: dict[int, int] = field(default_factory=dict)


def assessees(session: Session, ids: Sequence[int], day: dt.date) -> list[Assessee]:
    """These people as they are on a day, in this order; those that are gone are left out."""
    dialect = session.get_bind().dialect
    column = table_of(Employee).c.id
    rows = session.execute(
        select(
            Employee.id,
            Employee.nip,
            Employee.title_front,
            Employee.name,
            Employee.title_back,
            Employee.position_id,
            Unit.name.label("unit"),
            Position.name.label("position"),
        )
        .outerjoin(Unit, Unit.id == Employee.unit_id)
        .outerjoin(Position, Position.id == Employee.position_id)
        .where(column.in_(value_set(dialect, ids, column)))
    ).all()
    required = standards(session, day, {row.position_id for row in rows if row.position_id})
    owner: Any = CountedLevel.__table__.c.employee_id
    counted = session.execute(
        select(CountedLevel.employee_id, CountedLevel.competency_id, CountedLevel.level).where(
            owner.in_(value_set(dialect, ids, owner)),
            CountedLevel.from_day <= day,
            CountedLevel.to_day >= day,
        )
    )
    now: dict[int, dict[int, int]] = {}
    for person, competency, level in counted:
        now.setdefault(person, {})[competency] = level
    found = {
        row.id: Assessee(
            row.id,
            row.nip,
            full_name(row.title_front, row.name, row.title_back) or row.name,
            row.unit or "",
            row.position or "",
            dict(required.get(row.position_id or 0, {})),
            now.get(row.id, {}),
        )
        for row in rows
    }
    return [found[key] for key in ids if key in found]


def find_people(database: Database, text: str, limit: int) -> list[tuple[int, str, str]]:
    """People for a search box, as the list of people finds them: id, name, what tells them
    apart."""
    source = employees(database)
    place = {column.name: at for at, column in enumerate(source.columns)}
    ids = source.first_ids(ListQuery(search=text), limit)
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


def people_of_unit(session: Session, unit: int, actor: Actor) -> list[int]:
    """Who works in a unit or below it, by name, as far as the actor may see them."""
    tree = unit_tree(session)
    inside = tree.subtree(unit)
    if actor.units is not None:
        inside &= set().union(*(tree.subtree(each) for each in actor.units))
    column = table_of(Employee).c.unit_id
    return list(
        session.scalars(
            select(Employee.id)
            .where(
                column.in_(value_set(session.get_bind().dialect, sorted(inside), column)),
                (Employee.legal_status.is_(None)) | (Employee.legal_status == LegalStatus.ACTIVE),
            )
            .order_by(Employee.name_key, Employee.id)
            .limit(MOST)
        )
    )


def people_by_nip(session: Session, nips: Collection[str]) -> dict[str, int]:
    """The people with these NIPs."""
    column = table_of(Employee).c.nip
    inside = column.in_(value_set(session.get_bind().dialect, nips, column))
    return {
        row[0]: row[1] for row in session.execute(select(Employee.nip, Employee.id).where(inside))
    }
