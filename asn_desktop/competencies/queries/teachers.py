"""Competency by competency: who lacks it, and who could teach it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.gaps import in_service
from asn_desktop.competencies.queries.standards import standards
from asn_desktop.competencies.records import Assessment, CountedLevel
from asn_desktop.competencies.rules.teaching import teaches_from
from asn_desktop.database.sql import value_set
from asn_desktop.employees.records import Employee, Position, Unit
from asn_desktop.employees.rules import full_name

_LEVEL: Any = CountedLevel.__table__.c
_PERSON: Any = Employee.__table__.c


@dataclass(frozen=True, slots=True)
class LevelNeed:
    """Posts that require this level: how many of their people were assessed, how many of these
    lack it, and how many people of the office could teach it."""

    level: int
    assessed: int
    lacking: int
    teachers: int


@dataclass(frozen=True, slots=True)
class Held:
    """Somebody's level of a competency beside what the post requires (None: nothing)."""

    employee_id: int
    nip: str
    name: str
    position: str | None
    unit: str | None
    level: int
    required: int | None
    assessed_on: dt.date
    retirement_date: dt.date | None

    @property
    def gap(self) -> int | None:
        """Required less actual; None where nothing is required."""
        return None if self.required is None else self.required - self.level


@dataclass(frozen=True, slots=True)
class CompetencyNeed:
    """A competency: what is needed by level, who lacks it (the largest gap first), and who could
    teach it to some of them at least (the highest level first)."""

    levels: Sequence[LevelNeed]
    lacking: Sequence[Held]
    teachers: Sequence[Held]

    @property
    def taught_from(self) -> int | None:
        """The level from which ``teachers`` were chosen; None where nobody lacks anything."""
        needed = [each.level for each in self.levels if each.lacking]
        return teaches_from(min(needed)) if needed else None


def competency_need(
    session: Session, competency_id: int, day: dt.date, *, units: Collection[int] | None = None
) -> CompetencyNeed:
    """Everybody in service whose level of a competency counts on a day, as need and as supply
    (``units``: of these units alone, for who may see no others)."""
    everybody = _holders(session, competency_id, day, units)
    levels: dict[int, list[Held]] = defaultdict(list)
    for each in everybody:
        if each.required is not None:
            levels[each.required].append(each)
    needs = [
        LevelNeed(
            level,
            len(people),
            sum(each.level < level for each in people),
            sum(each.level >= teaches_from(level) for each in everybody),
        )
        for level, people in sorted(levels.items())
    ]
    lacking = [each for each in everybody if (each.gap or 0) > 0]
    lacking.sort(key=lambda each: (-(each.gap or 0), each.name, each.employee_id))
    found = CompetencyNeed(needs, lacking, ())
    lowest = found.taught_from
    teachers = [each for each in everybody if lowest is not None and each.level >= lowest]
    teachers.sort(key=lambda each: (-each.level, each.name, each.employee_id))
    return CompetencyNeed(needs, lacking, teachers)


def _holders(
    session: Session, competency_id: int, day: dt.date, units: Collection[int] | None
) -> list[Held]:
    required = standards(session, day)
    query = (
        sa.select(
            _PERSON.id,
            _PERSON.nip,
            _PERSON.title_front,
            _PERSON.name,
            _PERSON.title_back,
            Position.name,
            Unit.name,
            _PERSON.position_id,
            _LEVEL.level,
            Assessment.assessed_on,
            _PERSON.retirement_date,
        )
        .select_from(CountedLevel)
        .join(Employee, _PERSON.id == _LEVEL.employee_id)
        .join(Assessment, Assessment.id == _LEVEL.assessment_id)
        .outerjoin(Position, Position.id == _PERSON.position_id)
        .outerjoin(Unit, Unit.id == _PERSON.unit_id)
        .where(
            _LEVEL.competency_id == competency_id,
            _LEVEL.from_day <= day,
            _LEVEL.to_day >= day,
            in_service(),
        )
    )
    if units is not None:
        inside = value_set(session.get_bind().dialect, sorted(units), _PERSON.unit_id)
        query = query.where(_PERSON.unit_id.in_(inside))
    return [
        Held(
            key,
            nip,
            full_name(front, name, back),
            post,
            unit,
            level,
            required.get(post_id or 0, {}).get(competency_id),
            assessed,
            retires,
        )
        for key, nip, front, name, back, post, unit, post_id, level, assessed, retires in (
            session.execute(query)
        )
    ]
