"""Keeping what people learned by hand: one training, its mark of proof, removing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.queries.training import same_certificate
from asn_desktop.competencies.records import Proof, TrainingRecord
from asn_desktop.competencies.rules.training import (
    Trace,
    check_holder,
    check_training,
    settled_year,
)
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.imports import PlannedChange
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed, Problem, refuse_errors
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key, fold_space
from asn_desktop.database.bulk import delete_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.database.sql import value_set
from asn_desktop.database.stored import row_to_change
from asn_desktop.employees.commands.limits import own_units
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.records import Employee
from asn_desktop.employees.rules import full_name
from asn_desktop.employees.rules.problems import warning

#: Fields of forms and files → the columns that keep them.
COLUMNS: Mapping[str, str] = {
    "employee": "employee_id",
    "form": "form",
    "leadership": "leadership",
    "training_name": "name",
    "training_organizer": "organizer",
    "training_start": "start_date",
    "training_end": "end_date",
    "training_year": "year",
    "training_hours": "hours",
    "certificate_no": "certificate_no",
    "certificate_date": "certificate_date",
    "valid_until": "valid_until",
    "competency": "competency_id",
    "siasn_id": "siasn_id",
    "verified": "verified",
    "note": "note",
}


def search_key(name: str, organizer: str | None, certificate: str | None) -> str:
    """What the search looks into of a training; who learned it is searched beside it."""
    return fold_key(" ".join(part for part in (name, organizer, certificate) if part))


def problems_of(
    session: Session,
    values: Mapping[str, Value],
    today: dt.date,
    actor: Actor,
    *,
    training_id: int | None = None,
) -> list[Problem]:
    """What is wrong with a training as typed, by field name, and what looks wrong in it. Who works
    for some units learns nothing about the people of others."""
    problems = check_training(values, today)
    number, person_id = values.get("certificate_no"), values.get("employee")
    person = session.get(Employee, person_id) if person_id else None
    if person is not None:
        problems += check_holder(values, person.birth_date, person.retirement_date)
    if number and person_id:
        own = own_units(actor, unit_tree(session))
        for name, nip, unit in same_certificate(session, number, person_id)[:1]:
            other = f"{name} ({nip})" if own is None or unit in own else ""
            problems.append(certificate_of_another(number, other))
    return problems


def certificate_of_another(number: str, other: str) -> Problem:
    """Two people have one number: often a slip, sometimes one decree for a whole class."""
    sentence = (
        translate("competencies", "{other} has a certificate of this number, too.")
        if other
        else translate("competencies", "Somebody else has a certificate of this number, too.")
    )
    return warning(
        "certificate.double",
        "certificate_no",
        number,
        sentence.format(other=other),
        translate("competencies", "Compare with the certificate."),
    )


def save_training(
    database: Database,
    values: Mapping[str, Value],
    *,
    training_id: int | None = None,
    version: int | None = None,
    today: dt.date,
) -> tuple[int, Changed]:
    """Keep a new training (no id) or a changed one; ``values`` by field name.

    Raises ``PersonError`` with what is wrong, for one that the person already has, and where the
    record was changed since ``version`` was read.
    """
    with database.write(operations.SAVE_TRAINING) as work:
        session = work.session
        row = (
            row_to_change(session, TrainingRecord, training_id, version)
            if training_id is not None
            else TrainingRecord(verified=False)
        )
        typed = {field: getattr(row, column, None) for field, column in COLUMNS.items()}
        typed |= {field: _tidy(values[field]) for field in COLUMNS if field in values}
        typed["verified"] = bool(typed["verified"])
        person = session.get(Employee, typed["employee"]) if typed["employee"] else None
        if person is None:
            raise PersonError(
                translate("competencies", "It is not said who learned this. Choose the person.")
            )
        for field, sentence in (
            (
                "training_name",
                translate(
                    "competencies", "The name of the training is missing. Please fill it in."
                ),
            ),
            ("form", translate("competencies", "The form is missing. Choose what it was.")),
        ):
            if not typed[field]:
                raise PersonError(sentence)
        refuse_errors(problems_of(session, typed, today, work.actor, training_id=training_id))
        _refuse_double(session, typed, training_id)
        work.params |= {
            "training": typed["training_name"],
            "name": full_name(person.title_front, person.name, person.title_back),
        }
        typed["training_year"] = settled_year(typed)
        stored = {column: typed[field] for field, column in COLUMNS.items()}
        stored["search_key"] = search_key(
            str(typed["training_name"]), typed["training_organizer"], typed["certificate_no"]
        )
        for column, value in stored.items():
            setattr(row, column, value)
        if training_id is None:
            session.add(row)
        session.flush()
        return row.id, work.changed


def _tidy(value: Value) -> Value:
    return (fold_space(value) or None) if isinstance(value, str) else value


def _refuse_double(session: Session, typed: Mapping[str, Value], training_id: int | None) -> None:
    mine = Trace.of(typed)
    query = sa.select(TrainingRecord).where(TrainingRecord.employee_id == typed["employee"])
    for other in session.scalars(query):
        told = {field: getattr(other, column) for field, column in COLUMNS.items()}
        if other.id != training_id and mine.same(Trace.of(told)):
            day = other.end_date or other.start_date
            raise PersonError(
                translate(
                    "competencies",
                    "This person already has “{training}” of {day}. Open that training and change "
                    "it, or give this one its own name or days.",
                ).format(training=other.name, day=f"{day:%d-%m-%Y}" if day else other.year)
            )


def mark_verified(
    database: Database, ids: Sequence[int], seen: bool, *, progress: Progress = silent
) -> Changed:
    """Mark the proof of trainings as seen or as not seen, as one step."""
    operation = operations.VERIFY_TRAININGS if seen else operations.DOUBT_TRAININGS
    with database.write(operation) as work:
        column = TrainingRecord.__table__.c.id
        rows = work.session.scalars(
            sa.select(column).where(
                column.in_(value_set(work.connection.dialect, ids, column)),
                TrainingRecord.verified.is_(not seen),
            )
        ).all()
        work.params["count"] = group_thousands(len(rows))
        if rows:
            update_rows(
                work,
                TrainingRecord,
                [PlannedChange(0, key, {"verified": not seen}, {"verified": seen}) for key in rows],
                progress,
            )
        return work.changed


def remove_trainings(
    database: Database, ids: Sequence[int], *, progress: Progress = silent
) -> Changed:
    """Remove trainings with their proofs; undo brings them back."""
    with database.write(operations.REMOVE_TRAININGS, count=group_thousands(len(ids))) as work:
        column = Proof.__table__.c.training_id
        proofs = work.session.scalars(
            sa.select(Proof.id).where(column.in_(value_set(work.connection.dialect, ids, column)))
        ).all()
        if proofs:
            delete_rows(work, Proof, proofs, progress)
        delete_rows(work, TrainingRecord, ids, progress)
        return work.changed
