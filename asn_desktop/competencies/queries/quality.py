"""Whose records have which flaws: counts for each unit, and the filter of the list of people.

People who have left are asked for nothing any more.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Session, aliased

from asn_desktop.competencies.queries.standards import standards
from asn_desktop.competencies.records import (
    Assessment,
    CompetencyProfile,
    PerformanceRating,
    TrainingRecord,
)
from asn_desktop.competencies.rules.quality import (
    MOST_HOURS_A_DAY,
    Check,
    Dimension,
    check,
    own_check,
    record_checks,
)
from asn_desktop.database.sql import is_sqlite, value_set
from asn_desktop.employees.queries.filters import years_after
from asn_desktop.employees.records import Employee
from asn_desktop.employees.rules.codes import LEFT_STATUSES

#: Years after which an assessment is old.
OLD_YEARS = 2
#: The form of a training that has a level of leadership.
_STRUCTURAL = "structural"

Condition = sa.ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class Flaw:
    """So many people of a unit (None: without one) have this flaw."""

    check: Check
    unit_id: int | None
    people: int


@dataclass(frozen=True, slots=True)
class Quality:
    """The flaws by check and unit; how many people there are by unit, and how many of them have any
    flaw of a dimension."""

    flaws: tuple[Flaw, ...]
    people: Mapping[int | None, int]
    flawed: Mapping[tuple[Dimension, int | None], int]

    def share(self, dimension: Dimension, units: Collection[int | None] | None = None) -> float:
        """The part (0–1) of the people of these units (None: all) without a flaw of a dimension;
        1 where there is nobody."""
        chosen = self.people if units is None else units
        people = sum(self.people.get(unit, 0) for unit in chosen)
        flawed = sum(self.flawed.get((dimension, unit), 0) for unit in chosen)
        return 1 - flawed / people if people else 1.0


def in_service() -> Condition:
    """Everybody who has not left."""
    status = Employee.legal_status
    return sa.or_(status.is_(None), status.not_in([each.value for each in LEFT_STATUSES]))


def quality(session: Session, day: dt.date, units: Collection[int] | None = None) -> Quality:
    """The quality of everybody in service, of these units only where they are given."""
    limits = [in_service()]
    dialect = session.get_bind().dialect
    unit = Employee.__table__.c.unit_id
    if units is not None:
        limits.append(unit.in_(value_set(dialect, sorted(units), unit)))

    def counted(*conditions: Condition) -> dict[int | None, int]:
        rows = session.execute(
            sa.select(unit, sa.func.count()).where(*limits, *conditions).group_by(unit)
        )
        return {key: count for key, count in rows}

    checks = _checks(session, day)
    flaws = [
        Flaw(each, key, count)
        for each, condition in checks.items()
        for key, count in counted(condition).items()
    ]
    own: Counter[tuple[str, int | None]] = Counter()
    joined = session.execute(
        sa.select(Employee.data_problems, unit, sa.func.count())
        .where(*limits, Employee.data_problems != "")
        .group_by(Employee.data_problems, unit)
    )
    for codes, key, count in joined:
        for code in filter(None, codes.split(",")):
            own[code, key] += count
    flaws += [Flaw(own_check(code), key, count) for (code, key), count in own.items()]
    flawed = {}
    for dimension in Dimension:
        of_records = [met for each, met in checks.items() if each.dimension is dimension]
        codes = {code for code, _ in own if own_check(code).dimension is dimension}
        of_own = [_has_code(code) for code in sorted(codes)]
        for key, count in counted(sa.or_(sa.false(), *of_records, *of_own)).items():
            flawed[dimension, key] = count
    return Quality(tuple(flaws), counted(), flawed)


def condition_of(session: Session, code: str, day: dt.date) -> Condition:
    """What a person in service must meet to have the flaw of this code."""
    if check(code).own:
        return sa.and_(in_service(), _has_code(code))
    return sa.and_(in_service(), _condition(session, code, day))


def _has_code(code: str) -> Condition:
    return Employee.data_problems.contains(f",{code},", autoescape=True)


def _checks(session: Session, day: dt.date) -> dict[Check, Condition]:
    return {each: _condition(session, each.code, day) for each in record_checks()}


# the conditions


def _with_standard(session: Session, day: dt.date) -> Condition:
    known = [post for post, required in standards(session, day).items() if required]
    column = Employee.__table__.c.position_id
    return column.in_(value_set(session.get_bind().dialect, known, column))


def _no_standard(session: Session, day: dt.date) -> Condition:
    return sa.and_(Employee.position_id.is_not(None), sa.not_(_with_standard(session, day)))


def _profiled(day: dt.date, *conditions: Any) -> Condition:
    profile = CompetencyProfile
    now = (profile.from_day <= day, profile.to_day >= day)
    return Employee.id.in_(sa.select(profile.employee_id).where(*now, *conditions))


def _never(session: Session, day: dt.date) -> Condition:
    return sa.and_(_with_standard(session, day), sa.not_(_profiled(day)))


def _partly(session: Session, day: dt.date) -> Condition:
    profile = CompetencyProfile
    return _profiled(day, profile.compared > 0, profile.compared < profile.required_count)


def _old(session: Session, day: dt.date) -> Condition:
    return _profiled(day, CompetencyProfile.last_assessed_on < years_after(day, -OLD_YEARS))


def _expired(session: Session, day: dt.date) -> Condition:
    return _profiled(day, CompetencyProfile.compared == 0, CompetencyProfile.required_count > 0)


def _no_performance(session: Session, day: dt.date) -> Condition:
    """Who was in service through last year has a rating of it."""
    last = day.year - 1
    rated = sa.select(PerformanceRating.employee_id).where(PerformanceRating.year == last)
    there = sa.or_(Employee.service_start.is_(None), Employee.service_start < dt.date(last, 1, 1))
    return sa.and_(there, Employee.id.not_in(rated))


def _outside(session: Session, day: dt.date) -> Condition:
    person = aliased(Employee)
    beyond = sa.or_(
        Assessment.assessed_on <= person.birth_date,
        Assessment.assessed_on >= person.retirement_date,
    )
    return Employee.id.in_(
        sa.select(Assessment.employee_id)
        .join(person, person.id == Assessment.employee_id)
        .where(Assessment.void_reason.is_(None), beyond)
    )


def _contradiction(session: Session, day: dt.date) -> Condition:
    """The same method found two levels of a competency on one day."""
    keys = (
        Assessment.employee_id,
        Assessment.competency_id,
        Assessment.assessed_on,
        Assessment.method,
    )
    twice = (
        sa.select(Assessment.employee_id)
        .where(Assessment.void_reason.is_(None))
        .group_by(*keys)
        .having(sa.func.min(Assessment.level) < sa.func.max(Assessment.level))
    )
    return Employee.id.in_(twice)


def _learned(*conditions: Condition) -> Condition:
    return Employee.id.in_(sa.select(TrainingRecord.employee_id).where(*conditions))


def _no_certificate(session: Session) -> Condition:
    return sa.func.coalesce(TrainingRecord.certificate_no, "") == ""


def _no_hours(session: Session) -> Condition:
    return TrainingRecord.hours.is_(None)


def _too_many_hours(session: Session) -> Condition:
    days = _days_between(
        session.get_bind().dialect, TrainingRecord.start_date, TrainingRecord.end_date
    )
    met: Condition = TrainingRecord.hours > MOST_HOURS_A_DAY * (days + 1)
    return met


def _days_between(dialect: Dialect, first: Any, last: Any) -> Any:
    if is_sqlite(dialect):
        return sa.func.julianday(last) - sa.func.julianday(first)
    return last - first


def _shared_certificate(session: Session) -> Condition:
    number = TrainingRecord.certificate_no
    shared = (
        sa.select(number)
        .where(number.is_not(None), number != "")
        .group_by(number)
        .having(sa.func.min(TrainingRecord.employee_id) < sa.func.max(TrainingRecord.employee_id))
    )
    return number.in_(shared)


def _unverified(session: Session) -> Condition:
    return TrainingRecord.verified.is_(False)


def _other_year(session: Session) -> Condition:
    return TrainingRecord.year != sa.extract("year", TrainingRecord.end_date)


def _no_leadership(session: Session) -> Condition:
    return sa.and_(TrainingRecord.form == _STRUCTURAL, TrainingRecord.leadership.is_(None))


_OF_TRAININGS: Mapping[str, Callable[[Session], Condition]] = {
    "training.no_certificate": _no_certificate,
    "training.no_hours": _no_hours,
    "training.hours": _too_many_hours,
    "training.certificate_shared": _shared_certificate,
    "training.unverified": _unverified,
    "training.year": _other_year,
    "education.leadership": _no_leadership,
}


def training_condition(session: Session, code: str) -> Condition:
    """What a training must meet to be what the flaw of this code is found in."""
    return _OF_TRAININGS[code](session)


_OF_RECORDS: Mapping[str, Callable[[Session, dt.date], Condition]] = {
    "standard.missing": _no_standard,
    "assessment.never": _never,
    "assessment.partly": _partly,
    "performance.missing": _no_performance,
    "assessment.outside": _outside,
    "assessment.old": _old,
    "assessment.expired": _expired,
    "assessment.contradiction": _contradiction,
}


def _condition(session: Session, code: str, day: dt.date) -> Condition:
    if code in _OF_TRAININGS:
        return _learned(training_condition(session, code))
    return _OF_RECORDS[code](session, day)


def offered_checks(flaws: Sequence[Flaw]) -> list[tuple[Check, int]]:
    """Every check that somebody fails with how many do: by dimension, the most first."""
    sums: Counter[Check] = Counter()
    for flaw in flaws:
        sums[flaw.check] += flaw.people
    order = list(Dimension)
    return sorted(sums.items(), key=lambda each: (order.index(each[0].dimension), -each[1]))
