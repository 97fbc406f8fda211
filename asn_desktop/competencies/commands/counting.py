"""What is derived of assessments follows every operation: the levels that count, and how people
match what their posts require."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import select, union
from sqlalchemy.orm import Session

from asn_desktop.competencies.commands.touched import referred
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
from asn_desktop.competencies.rules.counting import FOREVER, Finding, counted
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
    ids = work.touched.get(table_of(record).name)
    if ids is None:
        return set()
    return referred(work, record, name) if ids else None


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
    for person, rows in groupby(_findings(session, people), itemgetter(0)):
        mine = _Person(person, list(rows), basis)
        levels += mine.levels
        profiles += mine.profiles()
    return levels, profiles


def _findings(session: Session, people: Sequence[int]) -> Iterable[Sequence[Any]]:
    """Person, unit, post, competency, and what makes a ``Finding``."""
    one, person = table_of(Assessment).c, table_of(Employee).c
    owner = one.employee_id
    return session.execute(
        select(
            owner,
            person.unit_id,
            person.position_id,
            one.competency_id,
            one.id,
            one.level,
            one.assessed_on,
            one.valid_until,
            one.method,
        )
        .join_from(table_of(Assessment), table_of(Employee), person.id == owner)
        .where(
            owner.in_(value_set(session.get_bind().dialect, people, owner)),
            one.void_reason.is_(None),
        )
        .order_by(owner, one.competency_id, one.assessed_on)
    )


class _Person:
    """The assessments of one person, and what follows from them; ``levels`` are the rows of
    ``counted_levels``."""

    def __init__(self, person: int, rows: Sequence[Sequence[Any]], basis: Basis) -> None:
        self._person, self._basis = person, basis
        unit, post = rows[0][1] or 0, rows[0][2] or 0
        self._post = post
        self._days = sorted({row[6] for row in rows})
        findings: dict[int, list[Finding]] = {}
        for _, _, _, competency, *found in rows:
            findings.setdefault(competency, []).append(Finding._make(found))
        self.levels: list[Sequence[Any]] = []
        #: the levels that count on the same days: most people were assessed at one sitting
        self._spans: dict[tuple[dt.date, dt.date], dict[int, int]] = {}
        for competency, of_it in findings.items():
            valid = basis.valid[competency]
            for period in counted(of_it, basis.choices):
                first, last = max(period.from_day, valid.first), min(period.to_day, valid.last)
                if first > last:
                    continue
                level, assessment = period.level, period.assessment_id
                self._spans.setdefault((first, last), {})[competency] = level
                row = (person, competency, first, last, level, assessment, unit, post)
                self.levels.append(row)

    def profiles(self) -> Iterator[Sequence[Any]]:
        """Rows of ``competency_profiles``: from the first assessment on, without a break."""
        starts = self._turning_days()
        for first, after in zip(starts, [*starts[1:], None], strict=True):
            actual: dict[int, int] = {}
            ends = FOREVER
            for (from_day, to_day), levels in self._spans.items():
                if from_day <= first <= to_day:
                    actual |= levels
                    ends = min(ends, to_day)
            yield (
                self._person,
                first,
                FOREVER if after is None else after - _DAY,
                *sums(self._basis.required(self._post, first), actual),
                max(day for day in self._days if day <= first),
                None if ends == FOREVER else ends,
            )

    def _turning_days(self) -> list[dt.date]:
        """The days on which a figure may become another, from the first assessment on."""
        days = self._basis.turning_days(self._post).union(self._days)
        for first, last in self._spans:
            days |= {first} if last == FOREVER else {first, last + _DAY}
        return sorted(day for day in days if day >= self._days[0])


_FOLLOWED: tuple[type[Record], ...] = (Assessment, RequiredLevel, *_GENERAL)

follow(
    ("employees", "positions", *(table_of(record).name for record in _FOLLOWED)),
    follow_operation,
    rebuild,
)

__all__ = ["follow_operation", "follow_references", "rebuild"]
