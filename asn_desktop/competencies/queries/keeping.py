"""What is known of people here and would be lost with them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.competencies.records import (
    Assessment,
    DisciplineRecord,
    PerformanceRating,
    PotentialRating,
    TrainingRecord,
)
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.base import Record, table_of
from asn_desktop.database.sql import value_set
from asn_desktop.employees.queries.holding import hold

_WORDS: dict[type[Record], str] = {
    Assessment: noop("competencies", "assessments: {count}"),
    TrainingRecord: noop("competencies", "trainings: {count}"),
    PerformanceRating: noop("competencies", "performance ratings: {count}"),
    DisciplineRecord: noop("competencies", "disciplinary punishments: {count}"),
    PotentialRating: noop("competencies", "potential ratings: {count}"),
}


def _known(record: type[Record], session: Session, people: Sequence[int]) -> str:
    column = table_of(record).c.employee_id
    inside = column.in_(value_set(session.get_bind().dialect, people, column))
    count = session.scalar(select(func.count()).select_from(record).where(inside)) or 0
    text = translate("competencies", _WORDS[record])
    return text.format(count=group_thousands(count)) if count else ""


for _record in _WORDS:
    hold(partial(_known, _record))
