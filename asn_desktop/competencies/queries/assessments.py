"""Reading assessments: what was found of a person, and what counts of it on a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.dictionary import competencies
from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.queries.standards import own_levels, standards, valid_days
from asn_desktop.competencies.records import Assessment, Competency
from asn_desktop.competencies.rules.assessments import Known, Subject
from asn_desktop.competencies.rules.counting import FOREVER, Finding, counted, holds_until
from asn_desktop.database.base import RecordTable, table_of
from asn_desktop.database.bulk.comparing import WHOLE_TABLE
from asn_desktop.database.sql import value_set
from asn_desktop.employees.records import Employee


@dataclass(frozen=True, slots=True)
class AssessmentEntry:
    """An assessment as it was recorded; ``counts``: it is the one that counts on the asked day.
    ``holds_until`` is its last day by its own end or by the settings (None: it does not end)."""

    id: int
    employee_id: int
    competency_id: int
    competency: str
    level: int
    assessed_on: dt.date
    method: str
    assessor: str | None
    evidence: str | None
    note: str | None
    valid_until: dt.date | None
    holds_until: dt.date | None
    void_reason: str | None
    carried_from: int | None
    counts: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """A person beside what the post requires of one competency on a day.

    ``required`` None: not set (*belum ditetapkan*), or, where it is ``waived``, not required of
    this post. ``actual``
    None: nothing counts on the day (*belum dinilai*); ``last`` is then the latest assessment there
    was, if any. Neither is ever a level 0.
    """

    competency_id: int
    competency: str
    group: str
    required: int | None
    actual: int | None
    counting: AssessmentEntry | None
    last: AssessmentEntry | None
    waived: bool = False

    @property
    def gap(self) -> int | None:
        """Required less actual: positive where something is lacking; None where it is not known."""
        if self.required is None or self.actual is None:
            return None
        return self.required - self.actual


def history(session: Session, employee_id: int, day: dt.date) -> list[AssessmentEntry]:
    """Every assessment of a person, the void ones too; the latest first."""
    choices = settings(session)
    valid = valid_days(session)
    rows = session.execute(
        select(Assessment, Competency.name, Competency.id.label("competency_id"))
        .join(Competency, Competency.id == Assessment.competency_id)
        .where(Assessment.employee_id == employee_id)
        .order_by(Competency.id, Assessment.assessed_on)
    ).all()
    found: list[AssessmentEntry] = []
    for competency, group in groupby(rows, attrgetter("competency_id")):
        mine = list(group)
        findings = {
            row.id: Finding(row.id, row.level, row.assessed_on, row.valid_until, row.method)
            for row, *_ in mine
        }
        living = [findings[row.id] for row, *_ in mine if row.void_reason is None]
        counting = {
            period.assessment_id
            for period in (counted(living, choices) if living else ())
            if period.from_day <= day <= period.to_day and valid[competency].holds(day)
        }
        for row, name, _ in mine:
            last = holds_until(findings[row.id], choices)
            found.append(
                AssessmentEntry(
                    row.id,
                    row.employee_id,
                    competency,
                    name,
                    row.level,
                    row.assessed_on,
                    row.method,
                    row.assessor,
                    row.evidence,
                    row.note,
                    row.valid_until,
                    None if last == FOREVER else last,
                    row.void_reason,
                    row.carried_from,
                    row.id in counting,
                )
            )
    return sorted(found, key=lambda entry: (entry.assessed_on, entry.id), reverse=True)


def standing(session: Session, employee_id: int, day: dt.date) -> list[Standing]:
    """What a person shows of everything that the post requires or that was assessed, in the order
    of the dictionary: the generic competencies first."""
    person = session.get(Employee, employee_id)
    if person is None:
        return []
    post = person.position_id
    required = standards(session, day, (post,)).get(post, {}) if post else {}
    own = own_levels(session, (post,)).get(post, {}) if post else {}
    living = [each for each in history(session, employee_id, day) if each.void_reason is None]
    counting = {each.competency_id: each for each in living if each.counts}
    last = {each.competency_id: each for each in reversed(living)}
    found = []
    for one in competencies(session):
        key = one.id
        if key not in required and key not in counting and not (one.generic and one.holds(day)):
            continue
        entry = counting.get(key)
        found.append(
            Standing(
                key,
                one.name,
                one.group,
                required.get(key),
                None if entry is None else entry.level,
                entry,
                last.get(key),
                # set to 0, or beside the standard of a post that has one
                waived=own.get(key) == 0 or (bool(required) and key not in required),
            )
        )
    return found


# what a new assessment is compared with


def subjects(session: Session, people: Collection[int]) -> dict[int, Subject]:
    """What is known of these people."""
    table = table_of(Employee)
    query = select(
        table.c.id,
        table.c.name,
        table.c.birth_date,
        table.c.retirement_date,
        table.c.position_id,
    )
    if len(people) < WHOLE_TABLE:
        query = query.where(table.c.id.in_(_inside(session, Employee, "id", people)))
    return {row[0]: Subject(*row[1:]) for row in session.execute(query) if row[0] in people}


def known_on(
    session: Session, people: Collection[int], days: Iterable[dt.date]
) -> dict[tuple[int, int, dt.date], list[Known]]:
    """What was found of these people on these days, by person, competency and day."""
    table = table_of(Assessment)
    found: dict[tuple[int, int, dt.date], list[Known]] = {}
    query = select(
        table.c.employee_id,
        table.c.competency_id,
        table.c.assessed_on,
        table.c.level,
        table.c.method,
        table.c.assessor,
    ).where(
        table.c.void_reason.is_(None),
        table.c.employee_id.in_(_inside(session, Assessment, "employee_id", people)),
        table.c.assessed_on.in_(sorted(set(days))),
    )
    for person, competency, day, level, method, assessor in session.execute(query):
        found.setdefault((person, competency, day), []).append(Known(level, method, assessor))
    return found


def _inside(session: Session, record: RecordTable, name: str, keys: Collection[int]) -> Any:
    column = table_of(record).c[name]
    return value_set(session.get_bind().dialect, keys, column)
