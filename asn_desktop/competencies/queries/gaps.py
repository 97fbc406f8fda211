"""Everybody in service beside what their posts require, on a day: the figures of the report."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.competencies.records import CompetencyProfile
from asn_desktop.competencies.rules.jpm import MAPPING, SELECTION, Band, Sums, band, jpm
from asn_desktop.competencies.rules.settings import JpmMethod
from asn_desktop.database.sql import value_set
from asn_desktop.employees.records import Employee, Position, Unit
from asn_desktop.employees.rules import LEFT_STATUSES

_PROFILE: Any = CompetencyProfile.__table__.c


@dataclass(frozen=True, slots=True)
class Match:
    """What follows from sums: the match by both methods, unrounded, and the categories by the
    method in use. Nothing is known where nothing could be compared."""

    sums: Sums
    aggregate: Fraction | None
    per_item: Fraction | None
    mapping: Band | None
    selection: Band | None

    @classmethod
    def of(cls, of: Sums, method: JpmMethod) -> Match:
        """The match of these sums."""
        value = jpm(of, method)
        return cls(
            of,
            jpm(of, JpmMethod.AGGREGATE),
            jpm(of, JpmMethod.PER_ITEM),
            band(MAPPING, value),
            band(SELECTION, value),
        )


@dataclass(frozen=True, slots=True)
class PersonGaps:
    """A person; ``match`` None: never assessed (*belum dinilai*)."""

    employee_id: int
    nip: str
    name: str
    unit_id: int | None
    unit: str | None
    position_id: int | None
    position: str | None
    match: Match | None
    last_assessed_on: dt.date | None
    expires_on: dt.date | None


def person_gaps(
    session: Session,
    day: dt.date,
    method: JpmMethod,
    *,
    employees: Collection[int] | None = None,
    units: Collection[int] | None = None,
) -> list[PersonGaps]:
    """Everybody in service by name (``units``: of these units), or these ``employees``."""
    dialect = session.get_bind().dialect
    person: Any = Employee.__table__.c
    now = sa.and_(
        _PROFILE.employee_id == person.id, _PROFILE.from_day <= day, _PROFILE.to_day >= day
    )
    query = (
        sa.select(
            person.id,
            person.nip,
            person.name,
            person.unit_id,
            Unit.name,
            person.position_id,
            Position.name,
            _PROFILE.required_count,
            _PROFILE.compared,
            _PROFILE.required_total,
            _PROFILE.actual_total,
            _PROFILE.capped_total,
            _PROFILE.open_gaps,
            _PROFILE.gap_total,
            _PROFILE.last_assessed_on,
            _PROFILE.expires_on,
        )
        .select_from(Employee)
        .outerjoin(Unit, Unit.id == person.unit_id)
        .outerjoin(Position, Position.id == person.position_id)
        .outerjoin(CompetencyProfile, now)
        .order_by(person.name_key, person.id)
    )
    if employees is not None:
        query = query.where(person.id.in_(value_set(dialect, employees, person.id)))
    else:
        query = query.where(in_service())
    if units is not None:
        query = query.where(person.unit_id.in_(value_set(dialect, sorted(units), person.unit_id)))
    return list(_people(session.execute(query), method))


def in_service() -> sa.ColumnElement[bool]:
    """Who has not left the service."""
    status = Employee.__table__.c.legal_status
    return sa.or_(status.is_(None), status.not_in(sorted(LEFT_STATUSES)))


def _people(rows: Iterable[Any], method: JpmMethod) -> Iterator[PersonGaps]:
    known: dict[tuple[int, ...], Match] = {}  # thousands of people have few different sums
    for key, nip, name, unit_id, unit, post_id, post, *counts, assessed, expires in rows:
        match = None
        if counts[0] is not None:
            match = known.get(tuple(counts))
            if match is None:
                match = known[tuple(counts)] = Match.of(Sums(*counts), method)
        yield PersonGaps(key, nip, name, unit_id, unit, post_id, post, match, assessed, expires)
