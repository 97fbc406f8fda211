"""All that is shown of the competencies of one person at a glance."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.assessments import (
    AssessmentEntry,
    Standing,
    history,
    standing,
)
from asn_desktop.competencies.queries.dictionary import LevelText, levels
from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.rules.jpm import Sums, jpm, sums
from asn_desktop.competencies.rules.settings import JpmMethod


@dataclass(frozen=True, slots=True)
class Behaviours:
    """The levels of a competency that a person has still to show, the nearest first."""

    competency: str
    gap: int
    levels: Sequence[tuple[int, LevelText]]


@dataclass(frozen=True, slots=True)
class PersonCompetencies:
    """A person beside the post on a day. ``method`` is the one that the office has chosen."""

    standings: Sequence[Standing]
    history: Sequence[AssessmentEntry]
    sums: Sums
    method: JpmMethod
    behaviours: Sequence[Behaviours] = field(default=())

    def match(self, method: JpmMethod) -> Fraction | None:
        """The job person match; None where nothing can be compared."""
        return jpm(self.sums, method)

    @property
    def not_assessed(self) -> int:
        """How many required competencies nothing counts of."""
        return self.sums.required_count - self.sums.compared


def of_person(session: Session, employee_id: int, day: dt.date) -> PersonCompetencies:
    """What the post requires of a person, what was found, what is lacking and how it shows."""
    standings = standing(session, employee_id, day)
    required = {one.competency_id: one.required for one in standings if one.required}
    actual = {one.competency_id: one.actual for one in standings if one.actual is not None}
    return PersonCompetencies(
        standings,
        history(session, employee_id, day),
        sums(required, actual),
        settings(session).jpm_method,
        [_behaviours(session, one, day) for one in standings if (one.gap or 0) > 0],
    )


def _behaviours(session: Session, one: Standing, day: dt.date) -> Behaviours:
    assert one.actual is not None and one.required is not None and one.gap is not None
    texts = levels(session, one.competency_id, day)
    wanted = range(one.actual + 1, one.required + 1)
    return Behaviours(
        one.competency, one.gap, [(level, texts[level]) for level in wanted if level in texts]
    )
