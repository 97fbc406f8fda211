"""People beside what their posts require, many at a time, with what papers and workbooks show."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.standards import standards, valid_days
from asn_desktop.competencies.queries.training import YearHours, learned
from asn_desktop.competencies.records import Assessment, CountedLevel
from asn_desktop.competencies.rules.counting import FOREVER
from asn_desktop.competencies.rules.hours import added, target_of
from asn_desktop.competencies.rules.jpm import Sums, sums
from asn_desktop.database.sql import value_set
from asn_desktop.employees.records import Employee


@dataclass(frozen=True, slots=True)
class Counting:
    """The assessment of a competency that counts; ``until`` None: it does not end."""

    level: int
    assessed_on: dt.date
    method: str
    assessor: str
    until: dt.date | None


@dataclass(frozen=True, slots=True)
class PersonProfile:
    """A person on a day. ``required`` are the levels of the post by competency, ``found`` what
    counts; ``years`` are hours of learning, this year first."""

    employee_id: int
    position_id: int | None
    unit_id: int | None
    required: Mapping[int, int] = field(default_factory=dict)
    found: Mapping[int, Counting] = field(default_factory=dict)
    years: Sequence[YearHours] = ()

    @property
    def actual(self) -> dict[int, int]:
        """The levels that count, by competency."""
        return {key: each.level for key, each in self.found.items()}

    @property
    def sums(self) -> Sums:
        """What the job person match is computed from."""
        return sums(self.required, self.actual)

    def gap(self, competency_id: int) -> int | None:
        """Required less found; None where one of them is not known."""
        required, found = self.required.get(competency_id), self.found.get(competency_id)
        return None if required is None or found is None else required - found.level


def profiles(
    session: Session, employee_ids: Collection[int], day: dt.date, *, years: int = 0
) -> list[PersonProfile]:
    """These people on a day, in the order given; ``years`` of learning, this one included.
    People that are gone are missing."""
    dialect = session.get_bind().dialect
    key = Employee.__table__.c.id
    people = {
        row.id: row
        for row in session.execute(
            select(
                Employee.id, Employee.position_id, Employee.unit_id, Employee.employee_type
            ).where(key.in_(value_set(dialect, employee_ids, key)))
        )
    }
    posts = {row.position_id for row in people.values() if row.position_id}
    needed = standards(session, day, posts) if posts else {}
    found = _counting(session, people, day)
    hours = learned(session, people) if years else {}
    made = []
    for employee_id in employee_ids:
        row = people.get(employee_id)
        if row is None:
            continue
        mine = hours.get(employee_id, ())
        made.append(
            PersonProfile(
                employee_id,
                row.position_id,
                row.unit_id,
                needed.get(row.position_id, {}),
                found.get(employee_id, {}),
                [
                    YearHours(
                        employee_id,
                        year,
                        added(each.hours for each in mine if each.counts_in == year),
                        added(
                            each.hours for each in mine if each.counts_in == year and each.verified
                        ),
                        sum(each.counts_in == year for each in mine),
                        target_of(row.employee_type, year),
                    )
                    for year in range(day.year, day.year - years, -1)
                ],
            )
        )
    return made


def _counting(
    session: Session, people: Collection[int], day: dt.date
) -> dict[int, dict[int, Counting]]:
    """What counts of each person on a day, of the competencies that are valid then."""
    column = CountedLevel.__table__.c.employee_id
    rows = session.execute(
        select(
            CountedLevel.employee_id,
            CountedLevel.competency_id,
            CountedLevel.level,
            CountedLevel.to_day,
            Assessment.assessed_on,
            Assessment.method,
            Assessment.assessor,
        )
        .join(Assessment, Assessment.id == CountedLevel.assessment_id)
        .where(
            column.in_(value_set(session.get_bind().dialect, people, column)),
            CountedLevel.from_day <= day,
            CountedLevel.to_day >= day,
        )
    )
    valid = {key for key, days in valid_days(session).items() if days.holds(day)}
    found: dict[int, dict[int, Counting]] = {}
    for row in rows:
        if row.competency_id in valid:
            until = None if row.to_day == FOREVER else row.to_day
            found.setdefault(row.employee_id, {})[row.competency_id] = Counting(
                row.level, row.assessed_on, row.method, row.assessor or "", until
            )
    return found
