"""Who stands in which box of talent on a day, and who cannot be placed yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.gaps import in_service
from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.records import PerformanceRating, PotentialRating
from asn_desktop.competencies.rules.settings import Settings
from asn_desktop.competencies.rules.talent import Box, boxes, expectation_of, potential_of
from asn_desktop.database.sql import value_set
from asn_desktop.employees.records import Employee, Position, Unit
from asn_desktop.employees.rules import full_name

_PERSON: Any = Employee.__table__.c


@dataclass(frozen=True, slots=True)
class Placed:
    """A person with the latest performance and the latest potential known on the day."""

    employee_id: int
    nip: str
    name: str
    position: str | None
    unit: str | None
    year: int | None
    rating: str | None
    score: float | None
    potential: float | None
    rated_on: dt.date | None


@dataclass(frozen=True, slots=True)
class TalentMap:
    """People by number of box, each by name; and how many cannot be placed for lack of what."""

    boxes: Mapping[int, Box]
    people: Mapping[int, Sequence[Placed]]
    settings: Settings
    without_potential: int
    without_performance: int
    without_both: int

    @property
    def placed(self) -> int:
        """Everybody who stands in a box."""
        return sum(map(len, self.people.values()))


def talent_map(
    session: Session, day: dt.date, *, units: Collection[int] | None = None
) -> TalentMap:
    """Everybody in service (``units``: of these units)."""
    choices, known = settings(session), boxes()
    people: dict[int, list[Placed]] = {box.number: [] for box in known.values()}
    missing = {(True, False): 0, (False, True): 0, (False, False): 0}
    for person in _rated(session, day, units):
        row = None
        if person.rating is not None:
            row = expectation_of(person.rating, person.score, choices)
        if row is None or person.potential is None:
            missing[row is not None, person.potential is not None] += 1
            continue
        people[known[row, potential_of(person.potential, choices)].number].append(person)
    return TalentMap(
        {box.number: box for box in known.values()},
        people,
        choices,
        without_potential=missing[True, False],
        without_performance=missing[False, True],
        without_both=missing[False, False],
    )


def _latest(table: Any, order: Any, condition: Any) -> sa.Subquery:
    """The latest row of each person; of two on one day the one recorded later."""
    place = (
        sa.func.row_number()
        .over(partition_by=table.c.employee_id, order_by=(order.desc(), table.c.id.desc()))
        .label("place")
    )
    return sa.select(*table.c, place).where(condition).subquery()


def _rated(session: Session, day: dt.date, units: Collection[int] | None) -> list[Placed]:
    performance, potential = PerformanceRating.__table__.c, PotentialRating.__table__.c
    worked = _latest(PerformanceRating.__table__, performance.year, performance.year <= day.year)
    able = _latest(PotentialRating.__table__, potential.rated_on, potential.rated_on <= day)
    query = (
        sa.select(
            _PERSON.id,
            _PERSON.nip,
            _PERSON.title_front,
            _PERSON.name,
            _PERSON.title_back,
            Position.name,
            Unit.name,
            worked.c.year,
            worked.c.rating,
            worked.c.score,
            able.c.score,
            able.c.rated_on,
        )
        .select_from(Employee)
        .outerjoin(Position, Position.id == _PERSON.position_id)
        .outerjoin(Unit, Unit.id == _PERSON.unit_id)
        .outerjoin(worked, sa.and_(worked.c.employee_id == _PERSON.id, worked.c.place == 1))
        .outerjoin(able, sa.and_(able.c.employee_id == _PERSON.id, able.c.place == 1))
        .where(in_service())
        .order_by(_PERSON.name_key, _PERSON.id)
    )
    if units is not None:
        inside = value_set(session.get_bind().dialect, sorted(units), _PERSON.unit_id)
        query = query.where(_PERSON.unit_id.in_(inside))
    return [
        Placed(key, nip, full_name(front, name, back), *rest)
        for key, nip, front, name, back, *rest in session.execute(query)
    ]
