"""Recording assessments and making one void. What was recorded is never overwritten."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.queries.assessments import known_on, subjects
from asn_desktop.competencies.queries.standards import valid_days
from asn_desktop.competencies.records import Assessment, Competency
from asn_desktop.competencies.rules.assessments import (
    Beside,
    Known,
    NewAssessment,
    beside,
    check_days,
    contradiction,
    difference,
    without_post,
)
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value
from asn_desktop.core.imports import PlannedChange
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed, Problem, refuse_errors
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space
from asn_desktop.database.base import table_of
from asn_desktop.database.bulk import insert_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import guard
from asn_desktop.database.sql import value_set
from asn_desktop.database.tables import Action, ChangeRow, OperationRow
from asn_desktop.database.unit_of_work import REDO, UNDO, UnitOfWork
from asn_desktop.employees.records import Employee

#: Letters that are kept of the texts.
LONGEST = {"assessor": 160, "evidence": 500, "note": 500, "void_reason": 300}


@dataclass(slots=True)
class Judged:
    """What is to be said of new assessments: problems by their place, and which are ``recorded``
    already: as the one at that place of those to be recorded, or (None) as a stored one."""

    problems: dict[int, list[Problem]] = field(default_factory=dict)
    recorded: dict[int, int | None] = field(default_factory=dict)

    def say(self, place: int, *problems: Problem) -> None:
        """Add what is to be said of one."""
        self.problems.setdefault(place, []).extend(problems)


def judge(session: Session, new: Sequence[NewAssessment], today: dt.date) -> Judged:
    """Compare new assessments with the people, the dictionary, what is recorded, and each other."""
    judged = Judged()
    people = subjects(session, {one.employee_id for one in new})
    valid = valid_days(session)
    names = competency_names(session)
    known = known_on(session, people.keys(), {one.assessed_on for one in new})
    label = reference().methods.label
    told: set[int] = set()
    #: the place of what stands alone so far: nearly everything does
    alone: dict[tuple[int, int, dt.date], int] = {}
    for place, one in enumerate(new):
        key = employee, competency, day = one.employee_id, one.competency_id, one.assessed_on
        person, name = people[employee], names[competency]
        if found := check_days(one, person, valid[competency].holds(day), name, today):
            judged.say(place, *found)
        if person.position_id is None and employee not in told:
            told.add(employee)
            if (warned := without_post(person)) is not None:
                judged.say(place, warned)
        others = known.get(key)
        if others is None:
            first = alone.setdefault(key, place)
            if first == place:
                continue
            others = known[key] = [_known(new, first)]
        what, other = beside(one, others)
        if other is not None and what is Beside.SAME:
            judged.recorded[place] = other.place
            continue
        if other is not None and what is Beside.CONTRADICTS:
            method = label(other.method)
            judged.say(place, contradiction(one.level, other.level, name, method))
            if other.place is not None:  # neither of two rows is known to be the right one
                judged.say(other.place, contradiction(other.level, one.level, name, method))
        elif other is not None:
            judged.say(place, difference(one, other, name, label(other.method)))
        others.append(_known(new, place))
    return judged


def _known(new: Sequence[NewAssessment], place: int) -> Known:
    one = new[place]
    return Known(one.level, one.method, one.assessor, place)


def competency_names(session: Session) -> dict[int, str]:
    """The names of all competencies."""
    rows = session.execute(select(Competency.id, Competency.name))
    return {row[0]: row[1] for row in rows}


def record_assessments(
    database: Database,
    new: Sequence[NewAssessment],
    *,
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Record assessments as one step; those that are recorded already are left out.

    Raises ``PersonError`` with the first error, and where nothing is new.
    """
    with database.write(operations.RECORD_ASSESSMENTS) as work:
        tidied = [_tidied(one) for one in new]
        judged = judge(work.session, tidied, today)
        for place in sorted(judged.problems):
            refuse_errors(judged.problems[place])
        fresh = [one for place, one in enumerate(tidied) if place not in judged.recorded]
        if not fresh:
            raise PersonError(
                translate(
                    "competencies",
                    "There is nothing new to record: these assessments are recorded already, or no"
                    " level was written.",
                )
            )
        work.params["name"] = _named(work.session, {one.employee_id for one in fresh})
        work.params["count"] = len(fresh)
        store(work, fresh, progress)
        return work.changed


def store(work: UnitOfWork, new: Sequence[NewAssessment], progress: Progress = silent) -> None:
    """Write assessments inside an operation; they have been judged."""
    insert_rows(work, Assessment, NewAssessment._fields, new, progress)


def void_assessments(database: Database, ids: Sequence[int], reason: str) -> Changed:
    """Make assessments void that were wrong: they stay to be read and count no more.

    Raises ``PersonError`` without a reason, and for one that is void already.
    """
    tidied = fold_space(reason)
    if not tidied:
        raise PersonError(
            translate(
                "competencies", "Write why the assessment is void; the reason stays beside it."
            )
        )
    _refuse_long("void_reason", tidied)
    with database.write(operations.VOID_ASSESSMENTS, reason=tidied, count=len(ids)) as work:
        column = Assessment.__table__.c.id
        inside = column.in_(value_set(work.connection.dialect, ids, column))
        rows = work.session.execute(
            select(Assessment.id, Assessment.employee_id, Assessment.void_reason).where(inside)
        ).all()
        if len(rows) != len(set(ids)) or any(row.void_reason is not None for row in rows):
            raise PersonError(
                translate("competencies", "This assessment is void already. Nothing was changed.")
            )
        work.params["name"] = _named(work.session, {row.employee_id for row in rows})
        before: Mapping[str, Value] = {"void_reason": None}
        changes = [PlannedChange(0, row.id, before, {"void_reason": tidied}) for row in rows]
        update_rows(work, Assessment, changes)
        return work.changed


def _tidied(new: NewAssessment) -> NewAssessment:
    tidied = new._replace(
        assessor=fold_space(new.assessor or "") or None,
        evidence=fold_space(new.evidence or "") or None,
        note=fold_space(new.note or "") or None,
    )
    for name in ("assessor", "evidence", "note"):
        _refuse_long(name, getattr(tidied, name) or "")
    if new.method not in reference().methods.codes:
        raise PersonError(
            translate("competencies", "Choose the method by which the levels were found.")
        )
    return tidied


def _refuse_long(name: str, text: str) -> None:
    if len(text) > LONGEST[name]:
        raise PersonError(
            translate(
                "competencies",
                "The text has {count} characters, at most {limit} are kept. Shorten it.",
            ).format(count=len(text), limit=LONGEST[name])
        )


def _named(session: Session, people: set[int]) -> str:
    """Whom an operation is about, for its title: a name, or how many."""
    if len(people) == 1:
        return str(session.scalar(select(Employee.name).where(Employee.id.in_(people))))
    return translate("competencies", "{count} people").format(count=len(people))


# what was assessed is never overwritten


def _look_at_assessments(work: UnitOfWork) -> None:
    """An assessment may become void, and nothing else; it goes only with what added it."""
    kind = table_of(Assessment).name
    done = select(ChangeRow.action, ChangeRow.before).where(
        ChangeRow.operation_id == work.operation_id,
        ChangeRow.kind == kind,
        ChangeRow.action != Action.ADD.value,
    )
    if _taken_back(work):
        done = done.where(ChangeRow.action != Action.REMOVE.value)
    for action, before in work.session.execute(done):
        if action == Action.CHANGE and (before or {}).keys() <= {"void_reason"}:
            continue
        raise PersonError(
            translate(
                "competencies",
                "What was assessed is never overwritten. Make the assessment void with the reason,"
                " and record the right one.",
            )
        )


def _taken_back(work: UnitOfWork) -> bool:
    code = select(OperationRow.code).where(OperationRow.id == work.operation_id)
    return work.session.scalar(code) in (UNDO.code, REDO.code)


guard(table_of(Assessment).name, _look_at_assessments)
