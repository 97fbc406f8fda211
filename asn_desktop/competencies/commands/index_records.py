"""Performance (SKP), punishments and potential of one person: stored, changed, removed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.records import DisciplineRecord, PerformanceRating, PotentialRating
from asn_desktop.competencies.rules.index_records import (
    Subject,
    check_day,
    check_end,
    check_potential,
    check_rating,
    score_text,
)
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.core.errors import ChangedMeanwhile, PersonError
from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.results import Changed, Problem, refuse_errors
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space
from asn_desktop.database.engine import Database
from asn_desktop.database.unit_of_work import Operation, UnitOfWork
from asn_desktop.employees.records import Employee

#: What is kept of one of these records besides whose it is.
Values = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class KindOfRecord:
    """How one kind is kept. ``once`` is what a person has one of: no second one beside it."""

    record: type[Any]
    save: Operation
    remove: Operation
    fields: tuple[str, ...]
    needed: tuple[str, ...]
    once: str


PERFORMANCE = KindOfRecord(
    PerformanceRating,
    operations.SAVE_PERFORMANCE,
    operations.REMOVE_PERFORMANCE,
    ("year", "rating", "score", "note"),
    ("year", "rating"),
    "year",
)
DISCIPLINE = KindOfRecord(
    DisciplineRecord,
    operations.SAVE_DISCIPLINE,
    operations.REMOVE_DISCIPLINE,
    ("severity", "kind", "decided_on", "ended_on", "decree", "note"),
    ("severity", "decided_on"),
    "decided_on",
)
POTENTIAL = KindOfRecord(
    PotentialRating,
    operations.SAVE_POTENTIAL,
    operations.REMOVE_POTENTIAL,
    ("rated_on", "score", "method", "note"),
    ("rated_on", "score"),
    "rated_on",
)


def problems(
    kind: KindOfRecord, values: Values, subject: Subject | None, today: dt.date
) -> Iterable[Problem]:
    """What is wrong with the values of a record."""
    if kind is PERFORMANCE:
        return check_rating(values.get("year"), values.get("score"), subject, today)
    if kind is DISCIPLINE:
        day = values.get("decided_on")
        ends = check_end(day, values.get("ended_on"))
        return [*check_day(day, "decided_on", subject, today), *ends]
    measured = check_day(values.get("rated_on"), "rated_on", subject, today)
    return [*measured, *check_potential(values.get("score"))]


def save_record(
    database: Database,
    kind: KindOfRecord,
    employee_id: int,
    values: Values,
    *,
    record_id: int | None = None,
    version: int | None = None,
    today: dt.date,
) -> Changed:
    """Store a new record of a person, or change the one that was read in this ``version``.

    Raises ``PersonError`` for values that cannot be and for a second record of the same year or
    day, ``ChangedMeanwhile`` where another version is stored by now.
    """
    with database.write(kind.save) as work:
        person = _person(work, employee_id)
        row = _to_change(work, kind, employee_id, record_id, version)
        new = {name: _tidied(values.get(name)) for name in kind.fields}
        _refuse_empty(kind, new)
        subject = Subject(employee_id, person.birth_date, person.service_start)
        refuse_errors(problems(kind, new, subject, today))
        _refuse_second(work, kind, employee_id, row, new)
        for name, value in new.items():
            setattr(row, name, value)
        work.session.add(row)
        work.params |= {"name": person.name, **_told(kind, new)}
        return work.changed


def remove_record(database: Database, kind: KindOfRecord, record_id: int) -> Changed:
    """Take a record away that should never have been there; undo brings it back."""
    with database.write(kind.remove) as work:
        row = work.session.get(kind.record, record_id)
        if row is not None:
            work.params["name"] = _person(work, row.employee_id).name
            work.session.delete(row)
        return work.changed


def _person(work: UnitOfWork, employee_id: int) -> Employee:
    person = work.session.get(Employee, employee_id)
    if person is None:
        raise PersonError(translate("competencies", "This person is no longer in the list."))
    return person


def _to_change(
    work: UnitOfWork,
    kind: KindOfRecord,
    employee_id: int,
    record_id: int | None,
    version: int | None,
) -> Any:
    if record_id is None:
        return kind.record(employee_id=employee_id)
    row = work.session.get(kind.record, record_id)
    if row is None or (version is not None and row.version != version):
        raise ChangedMeanwhile(
            translate("competencies", "This was changed meanwhile; nothing was saved. Look again.")
        )
    return row


def _tidied(value: Value) -> Value:
    if isinstance(value, Decimal):
        return float(value)
    return (fold_space(value) or None) if isinstance(value, str) else value


def _refuse_empty(kind: KindOfRecord, values: Values) -> None:
    words = {
        "year": translate("competencies", "Write the year that was rated."),
        "rating": translate("competencies", "Choose the predikat."),
        "severity": translate("competencies", "Choose how heavy the punishment is."),
        "decided_on": translate("competencies", "Write the day of the decree."),
        "rated_on": translate("competencies", "Write the day of the measurement."),
        "score": translate("competencies", "Write the potential, from 0 to 100."),
    }
    for name in kind.needed:
        if values[name] is None:
            raise PersonError(words[name])


def _refuse_second(
    work: UnitOfWork, kind: KindOfRecord, employee_id: int, row: Any, values: Values
) -> None:
    """One year has one rating, one day one decree: a second one is a slip."""
    record = kind.record
    with work.session.no_autoflush:
        other = work.session.scalar(
            select(record.id).where(
                record.employee_id == employee_id,
                getattr(record, kind.once) == values[kind.once],
                record.id != (row.id or 0),
            )
        )
    if other is not None:
        raise PersonError(
            translate(
                "competencies",
                "There is a record of {once} already. Change that one instead of adding a second.",
            ).format(once=value_text(FieldKind.DATE, values[kind.once]))
        )


def _told(kind: KindOfRecord, values: Values) -> dict[str, Value]:
    """What the change log says of a record."""
    data = reference()
    if kind is PERFORMANCE:
        return {"year": values["year"], "rating": data.performance.label(values["rating"])}
    if kind is DISCIPLINE:
        return {"severity": data.severities.label(values["severity"])}
    return {"score": score_text(values["score"])}
