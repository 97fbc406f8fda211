"""What is derived of assessments follows every operation: the levels that count, and how people
match what their posts require."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Row, select, union
from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.queries.standards import ValidDays, standards, valid_days
from asn_desktop.competencies.records import (
    Assessment,
    Competency,
    CompetencyProfile,
    CompetencySettings,
    CountedLevel,
    Framework,
    RequiredLevel,
)
from asn_desktop.competencies.rules.counting import FOREVER, Finding, Period, counted
from asn_desktop.competencies.rules.jpm import sums
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.settings import Settings
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.translation import translate
from asn_desktop.database.base import Record, table_of
from asn_desktop.database.bulk import replace_derived
from asn_desktop.database.derived import follow
from asn_desktop.database.sql import chunks, value_set
from asn_desktop.database.tables import Action, ChangeRow
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.records import Employee

#: People computed at once.
AT_ONCE = 5_000
_DAY = dt.timedelta(days=1)

#: What a change of everybody's is a change of, by kind.
_GENERAL: Mapping[type[Record], frozenset[str]] = {
    Competency: frozenset(("framework_id", "group", "valid_from", "valid_to")),
    Framework: frozenset(("valid_from", "valid_to")),
    CompetencySettings: frozenset(("counting", "method_order", "valid_months", "default_reading")),
}


def follow_operation(work: UnitOfWork) -> None:
    """Compute again what follows from an operation for the people it is about."""
    people = _people_of(work)
    if people is None:
        rebuild(work.session)
    elif people:
        _compute(work.session, people)


def follow_references(work: UnitOfWork, today: dt.date, progress: Progress) -> None:
    """Compute everything again with the tables in use: the defaults of posts may be others."""
    rebuild(work.session, progress)


def rebuild(session: Session, progress: Progress = silent) -> None:
    """Compute everything again."""
    basis = Basis.of(session)
    # whose last assessment is gone still has rows
    tables = (Assessment, CountedLevel, CompetencyProfile)
    people = sorted(session.scalars(union(*(select(each.employee_id) for each in tables))))
    done = 0
    for some in chunks(people, AT_ONCE):
        progress(done, len(people), translate("competencies", "Comparing with what posts require"))
        _compute(session, some, basis)
        done += len(some)


# whom an operation is about


def _people_of(work: UnitOfWork) -> set[int] | None:
    """The people whose figures may be others now; None: everybody's."""
    touched = work.touched
    if any(_concerns_everybody(work, record) for record in _GENERAL):
        return None
    people = _of_assessments(work)
    posts = _of_required_levels(work)
    if people is None or posts is None:
        return None
    for kind in ("positions", "employees"):
        if kind in touched and not touched[kind]:
            return None
    posts.update(touched.get("positions", ()))
    asked = work.session.scalars
    dialect = work.connection.dialect
    if posts:
        column = Employee.__table__.c.position_id
        people.update(
            asked(select(Employee.id).where(column.in_(value_set(dialect, posts, column))))
        )
    if moved := set(touched.get("employees", ())):
        column = Assessment.__table__.c.employee_id
        inside = column.in_(value_set(dialect, moved, column))
        people.update(asked(select(Assessment.employee_id).where(inside).distinct()))
    return people


def _concerns_everybody(work: UnitOfWork, record: type[Record]) -> bool:
    """Whether what was done to a general record may change anybody's figures: words of it do not,
    nor does a competency that no post requires by itself."""
    kind = table_of(record).name
    if kind not in work.touched:
        return False
    if not work.touched[kind]:
        return True
    done = work.session.execute(
        select(ChangeRow.action, ChangeRow.record_id, ChangeRow.before).where(
            ChangeRow.operation_id == work.operation_id, ChangeRow.kind == kind
        )
    )
    others = []
    for action, key, before in done:
        if action != Action.CHANGE.value:
            others.append((key, (before or {}).get("group")))
        elif _GENERAL[record] & (before or {}).keys():
            return True
    if record is not Competency:
        return bool(others) and record is CompetencySettings
    known = {
        key: group for key, group in work.session.execute(select(Competency.id, Competency.group))
    }
    generic = reference().generic_groups
    return any(known.get(key, gone) in generic for key, gone in others)


def _of_assessments(work: UnitOfWork) -> set[int] | None:
    return _referred(work, Assessment, "employee_id")


def _of_required_levels(work: UnitOfWork) -> set[int] | None:
    return _referred(work, RequiredLevel, "position_id")


def _referred(work: UnitOfWork, record: type[Record], name: str) -> set[int] | None:
    """What the touched records of a kind refer to, those that are gone too; None: anything."""
    table = table_of(record)
    if table.name not in work.touched:
        return set()
    ids = work.touched[table.name]
    if not ids:
        return None
    key = table.c.id
    inside = key.in_(value_set(work.connection.dialect, ids, key))
    found = set(work.session.scalars(select(table.c[name]).where(inside).distinct()))
    gone = select(ChangeRow.before).where(
        ChangeRow.operation_id == work.operation_id,
        ChangeRow.kind == table.name,
        ChangeRow.action != Action.ADD.value,
    )
    before = (row or {} for row in work.session.scalars(gone))
    return found | {row[name] for row in before if row.get(name)}


# computing


@dataclass(frozen=True, slots=True)
class Basis:
    """What holds for everybody."""

    choices: Settings
    valid: Mapping[int, ValidDays]
    standards: Mapping[int, Mapping[int, int]]
    #: what was asked before: many people have one post and were assessed on one day
    _required: dict[tuple[int, dt.date], dict[int, int]] = field(default_factory=dict)
    _turning: dict[int, frozenset[dt.date]] = field(default_factory=dict)

    @classmethod
    def of(cls, session: Session) -> Basis:
        return cls(settings(session), valid_days(session), standards(session, None))

    def required(self, post: int, day: dt.date) -> dict[int, int]:
        """What a post requires on a day."""
        known = self._required.get((post, day))
        if known is None:
            known = self._required[post, day] = {
                key: level
                for key, level in self.standards.get(post, {}).items()
                if self.valid[key].holds(day)
            }
        return known

    def turning_days(self, post: int) -> frozenset[dt.date]:
        """The days on which a post comes to require something else."""
        known = self._turning.get(post)
        if known is None:
            valid = [self.valid[key] for key in self.standards.get(post, {})]
            days = {each.first for each in valid}
            days |= {each.last + _DAY for each in valid if each.last < FOREVER}
            known = self._turning[post] = frozenset(days)
        return known


def _compute(session: Session, people: Collection[int], basis: Basis | None = None) -> None:
    basis = basis or Basis.of(session)
    connection = session.connection()
    for some in chunks(sorted(people), AT_ONCE):
        levels, profiles = computed_rows(session, some, basis)
        for record, computed in ((CountedLevel, levels), (CompetencyProfile, profiles)):
            table: Any = record.__table__
            replace_derived(connection, table, "employee_id", some, computed)


def computed_rows(
    session: Session, people: Sequence[int], basis: Basis
) -> tuple[list[Sequence[Any]], list[Sequence[Any]]]:
    """The rows of ``counted_levels`` and ``competency_profiles`` that follow for these people."""
    levels: list[Sequence[Any]] = []
    profiles: list[Sequence[Any]] = []
    for person, rows in groupby(_findings(session, people), attrgetter("employee_id")):
        mine = _Person(person, list(rows), basis)
        levels += mine.levels()
        profiles += mine.profiles()
    return levels, profiles


def _findings(session: Session, people: Sequence[int]) -> Iterable[Row[Any]]:
    column = Assessment.__table__.c.employee_id
    return session.execute(
        select(
            Assessment.employee_id,
            Assessment.competency_id,
            Assessment.id,
            Assessment.level,
            Assessment.assessed_on,
            Assessment.valid_until,
            Assessment.method,
            Employee.unit_id,
            Employee.position_id,
        )
        .join(Employee, Employee.id == Assessment.employee_id)
        .where(
            column.in_(value_set(session.get_bind().dialect, people, column)),
            Assessment.void_reason.is_(None),
        )
        .order_by(Assessment.employee_id, Assessment.competency_id, Assessment.assessed_on)
    )


class _Person:
    """The assessments of one person, and what follows from them."""

    def __init__(self, person: int, rows: Sequence[Row[Any]], basis: Basis) -> None:
        self._person, self._basis = person, basis
        self._unit, self._post = rows[0].unit_id or 0, rows[0].position_id or 0
        self._days = sorted({row.assessed_on for row in rows})
        self._periods = {
            competency: list(self._counted(competency, found))
            for competency, found in groupby(rows, attrgetter("competency_id"))
        }

    def _counted(self, competency: int, rows: Iterable[Row[Any]]) -> Iterator[Period]:
        """The periods that count, within the days on which the competency is valid."""
        findings = [
            Finding(row.id, row.level, row.assessed_on, row.valid_until, row.method) for row in rows
        ]
        valid = self._basis.valid[competency]
        for period in counted(findings, self._basis.choices):
            if valid.first <= period.from_day and period.to_day <= valid.last:
                yield period
                continue
            first, last = max(period.from_day, valid.first), min(period.to_day, valid.last)
            if first <= last:
                yield Period(first, last, period.level, period.assessment_id)

    def levels(self) -> Iterator[Sequence[Any]]:
        """Rows of ``counted_levels``."""
        for competency, periods in self._periods.items():
            for period in periods:
                yield (
                    self._person,
                    competency,
                    period.from_day,
                    period.to_day,
                    period.level,
                    period.assessment_id,
                    self._unit,
                    self._post,
                )

    def profiles(self) -> Iterator[Sequence[Any]]:
        """Rows of ``competency_profiles``: from the first assessment on, without a break."""
        starts = self._turning_days()
        for first, after in zip(starts, [*starts[1:], None], strict=True):
            required = self._basis.required(self._post, first)
            now = {
                key: period
                for key, periods in self._periods.items()
                for period in periods
                if period.from_day <= first <= period.to_day
            }
            found = sums(required, {key: period.level for key, period in now.items()})
            last = FOREVER if after is None else after - _DAY
            ends = min((period.to_day for period in now.values()), default=FOREVER)
            assessed = max(day for day in self._days if day <= first)
            yield (
                self._person,
                first,
                last,
                found.required_count,
                found.compared,
                found.required_total,
                found.actual_total,
                found.capped_total,
                found.open_gaps,
                found.gap_total,
                assessed,
                None if ends == FOREVER else ends,
            )

    def _turning_days(self) -> list[dt.date]:
        """The days on which a figure may become another, from the first assessment on."""
        days = self._basis.turning_days(self._post).union(self._days)
        starts = {period.from_day for periods in self._periods.values() for period in periods}
        ends = {period.to_day for periods in self._periods.values() for period in periods}
        days |= starts | {day + _DAY for day in ends if day < FOREVER}
        return sorted(day for day in days if day >= self._days[0])


_FOLLOWED: tuple[type[Record], ...] = (Assessment, RequiredLevel, *_GENERAL)

follow(
    ("employees", "positions", *(table_of(record).name for record in _FOLLOWED)),
    follow_operation,
    rebuild,
)

__all__ = ["follow_operation", "follow_references", "rebuild"]
