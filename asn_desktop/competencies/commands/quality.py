"""Mending what is held of people where it is flawed: what was typed into a grid, as one step.

The fields of people themselves are changed by ``employees.commands.mend_employees``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import sqlalchemy as sa

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.commands.training import COLUMNS, search_key
from asn_desktop.competencies.queries.mending import OF_PERSON
from asn_desktop.competencies.records import PerformanceRating, TrainingRecord
from asn_desktop.competencies.rules.mending import Target, refusals
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.training import check_holder, settled_year
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.imports import PlannedChange
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space
from asn_desktop.database.bulk import insert_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.failures import changed_meanwhile
from asn_desktop.database.sql import value_set
from asn_desktop.employees.commands import mend_employees
from asn_desktop.employees.records import Employee

#: What was typed, or read, by record and field.
Typed = Mapping[int, Mapping[str, Value]]


def mend(
    database: Database,
    kind: Target,
    typed: Typed,
    *,
    seen: Typed,
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Store what was typed into records of a kind, all as one step; ``seen`` holds these fields as
    they were read.

    Raises ``PersonError`` for what cannot be, with whose it is, ``ChangedMeanwhile``, and
    ``RightError`` for people of units that are not one's own.
    """
    match kind:
        case Target.PERSON:
            return mend_employees(
                database, _stored(typed), seen=_stored(seen), today=today, progress=progress
            )
        case Target.TRAINING:
            return mend_trainings(database, typed, seen=seen, today=today, progress=progress)
        case Target.RATING:
            ratings = {person: values["rating"] for person, values in typed.items()}
            return rate_many(database, ratings, year=today.year - 1, progress=progress)
    raise PersonError(translate("competencies", "This flaw is not mended by typing."))


def _stored(typed: Typed) -> dict[int, dict[str, Value]]:
    """Fields by the columns that keep them."""
    return {
        record: {OF_PERSON.get(name, name): value for name, value in values.items()}
        for record, values in typed.items()
    }


def mend_trainings(
    database: Database,
    typed: Typed,
    *,
    seen: Typed,
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Store what was typed into trainings, by field. See :func:`mend`."""
    with database.write(operations.MEND_TRAININGS) as work:
        column = TrainingRecord.__table__.c.id
        rows = work.session.execute(
            sa.select(TrainingRecord, Employee)
            .join(Employee, Employee.id == TrainingRecord.employee_id)
            .where(column.in_(value_set(work.connection.dialect, typed, column)))
        )
        stored = {training.id: (training, person) for training, person in rows}
        changes = []
        for key, values in typed.items():
            if key not in stored:
                raise changed_meanwhile()
            training, person = stored[key]
            before = {field: getattr(training, name) for field, name in COLUMNS.items()}
            if any(before[field] != value for field, value in seen[key].items()):
                raise changed_meanwhile()
            after = {field: _tidy(field, value) for field, value in values.items()}
            _refuse(before, after, person, today)
            change = _change(training, before | after, before)
            if change.after:
                changes.append(change)
        work.params["count"] = group_thousands(len(changes))
        if changes:
            update_rows(work, TrainingRecord, changes, progress)
        return work.changed


def _tidy(field: str, value: Value) -> Value:
    if field == "verified":
        return bool(value)
    return (fold_space(value) or None) if isinstance(value, str) else value


def _refuse(
    before: Mapping[str, Value], after: Mapping[str, Value], person: Employee, today: dt.date
) -> None:
    holder = person.birth_date, person.retirement_date
    known = {one.code for one in check_holder(before, *holder)}
    found = refusals(Target.TRAINING, before, after, today)
    found += [one for one in check_holder({**before, **after}, *holder) if one.code not in known]
    for problem in found:
        if problem.is_error:
            name = before["training_name"]
            raise PersonError(f"{person.name}, {name}: {problem.sentence}")


def _change(
    training: TrainingRecord, values: Mapping[str, Value], before: Mapping[str, Value]
) -> PlannedChange:
    """What differs in the columns of a training, with what follows from it."""
    settled = {**values, "training_year": settled_year(values)}
    after = {COLUMNS[name]: value for name, value in settled.items() if value != before[name]}
    key = search_key(
        settled["training_name"], settled["training_organizer"], settled["certificate_no"]
    )
    if key != training.search_key:
        after["search_key"] = key
    return PlannedChange(0, training.id, {name: getattr(training, name) for name in after}, after)


def rate_many(
    database: Database,
    ratings: Mapping[int, str],
    *,
    year: int,
    progress: Progress = silent,
) -> Changed:
    """Keep the predikat of one year of people who have none of it yet. See :func:`mend`."""
    book = reference().performance
    for code in ratings.values():
        if code not in book.codes:
            raise PersonError(
                translate(
                    "competencies", "“{value}” is no predikat. Write one of: {known}."
                ).format(value=code, known=", ".join(book.labels))
            )
    with database.write(operations.RATE_MANY, year=year, count=group_thousands(len(ratings))) as w:
        owner = PerformanceRating.__table__.c.employee_id
        column = Employee.__table__.c.id
        dialect = w.connection.dialect
        there = w.session.scalars(
            sa.select(owner).where(
                owner.in_(value_set(dialect, ratings, owner)), PerformanceRating.year == year
            )
        ).all()
        people = w.session.scalars(
            sa.select(column).where(column.in_(value_set(dialect, ratings, column)))
        ).all()
        if there or len(people) < len(ratings):
            raise changed_meanwhile()
        rows = [(person, year, code) for person, code in ratings.items()]
        insert_rows(w, PerformanceRating, ("employee_id", "year", "rating"), rows, progress)
        return w.changed
