"""Adding, changing and removing people by hand, one or many at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.imports import PlannedChange
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed, Problem, Severity, refuse_errors
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space
from asn_desktop.database.bulk import delete_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.failures import changed_meanwhile
from asn_desktop.database.rights import Actor
from asn_desktop.database.sql import value_set
from asn_desktop.database.stored import row_to_change
from asn_desktop.employees.commands import operations
from asn_desktop.employees.commands.derived import DERIVED, TYPED, Post, derive, facts, posts
from asn_desktop.employees.commands.limits import own_units, refuse_foreign_people
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.queries.holding import held_by
from asn_desktop.employees.records import Employee, Unit
from asn_desktop.employees.rules import check_draft, check_nip_cell

_COLUMNS = (*TYPED, *DERIVED)


def problems_of(
    session: Session,
    values: Mapping[str, Value],
    today: dt.date,
    actor: Actor,
    *,
    employee_id: int | None = None,
) -> list[Problem]:
    """What is wrong with a person as typed (by column name), before it is stored. Who works for
    some units only learns nothing about the people of others."""
    checked = check_nip_cell(values.get("nip"))
    problems = list(checked.problems)
    for field, sentence in (
        ("nip", translate("employees", "The NIP is missing. Please fill it in.")),
        ("name", translate("employees", "The name is missing. Please fill it in.")),
    ):
        if not values.get(field):
            problems.append(Problem(Severity.ERROR, f"missing.{field}", field, "", sentence))
    post = posts(session).get(values.get("position_id") or 0)
    problems += check_draft(facts(values, post), today)
    nip = checked.value
    if nip:
        holder = session.execute(
            select(Employee.id, Employee.name, Employee.unit_id).where(Employee.nip == nip)
        ).first()
        if holder is not None and holder.id != employee_id:
            own = own_units(actor, unit_tree(session))
            foreign = own is not None and holder.unit_id not in own
            problems.append(
                _taken_elsewhere(str(nip)) if foreign else _taken(str(nip), holder.name)
            )
    return problems


def _taken_elsewhere(nip: str) -> Problem:
    return Problem(
        Severity.ERROR,
        "nip.taken",
        "nip",
        nip,
        translate("employees", "This NIP already belongs to somebody of another unit."),
        translate("employees", "Correct the NIP, or ask the administrator of the office."),
    )


def _taken(nip: str, name: str) -> Problem:
    return Problem(
        Severity.ERROR,
        "nip.taken",
        "nip",
        nip,
        translate("employees", "This NIP already belongs to {name}.").format(name=name),
        translate("employees", "Open that person, or correct the NIP."),
    )


def save_employee(
    database: Database,
    values: Mapping[str, Value],
    *,
    employee_id: int | None = None,
    version: int | None = None,
    today: dt.date,
) -> tuple[int, Changed]:
    """Add a person (no id) or change one; ``values`` are typed columns by name.

    Raises ``PersonError`` with the first error, and where the record was changed since
    ``version`` was read.
    """
    operation = operations.CHANGE_EMPLOYEE if employee_id else operations.ADD_EMPLOYEE
    with database.write(operation) as work:
        row = (
            row_to_change(work.session, Employee, employee_id, version)
            if employee_id is not None
            else Employee()
        )
        stored = {column: getattr(row, column, None) for column in TYPED}
        stored |= {column: _tidy(column, values[column]) for column in TYPED if column in values}
        refuse_errors(problems_of(work.session, stored, today, work.actor, employee_id=employee_id))
        work.params["name"] = stored["name"]
        computed = derive(stored, _post(work.session, stored["position_id"]), today)
        for column, value in {**stored, **computed}.items():
            setattr(row, column, value)
        if employee_id is None:
            work.session.add(row)
        work.session.flush()
        return row.id, work.changed


def _tidy(column: str, value: Value) -> Value:
    """A value as it is kept: text without needless spaces, a NIP without its groups."""
    if not isinstance(value, str):
        return value
    text = fold_space(value)
    return (check_nip_cell(text).value or text) if column == "nip" else text or None


def _post(session: Session, position_id: int | None) -> Post | None:
    return posts(session).get(position_id) if position_id else None


def change_field(
    database: Database,
    ids: Sequence[int],
    column: str,
    value: Value,
    *,
    label: str = "",
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Give many people the same value in one column, as one step ("move 12 people to a unit").

    ``label`` is the column's heading for the history. Raises ``PersonError`` for a column that
    cannot be the same for many.
    """
    if column not in TYPED or column in ("nip", "name", "nik", "siasn_id"):
        raise PersonError(
            translate("employees", "This field cannot be the same for several people.")
        )
    with database.read() as session:
        unit = session.get(Unit, value) if column == "unit_id" and value else None
        unit_name = unit.name if unit else ""
    opening = (
        database.write(operations.MOVE, unit=unit_name)
        if unit_name
        else database.write(operations.CHANGE_FIELD, field=label or column)
    )
    with opening as work:
        known = posts(work.session)
        changes = []
        for record_id, before in stored_people(work.session, ids):
            if before[column] == value:
                continue
            changes.append(change_of(record_id, before, {column: value}, known, today))
        work.params["count"] = len(changes)
        if changes:
            update_rows(work, Employee, changes, progress)
        return work.changed


def mend_employees(
    database: Database,
    typed: Mapping[int, Mapping[str, Value]],
    *,
    seen: Mapping[int, Mapping[str, Value]],
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Store what was typed for many people, each in columns of their own, as one step.

    ``seen`` holds these columns as they were read. Raises ``PersonError`` for what cannot be, with
    the name of the person, and ``ChangedMeanwhile``; an error that was there before passes.
    """
    for column in {name for values in typed.values() for name in values}:
        if column not in TYPED or column in ("nip", "name"):
            raise PersonError(translate("employees", "This field is changed in the form only."))
    with database.write(operations.MEND_EMPLOYEES) as work:
        known = posts(work.session)
        stored = dict(stored_people(work.session, typed))
        changes = []
        for record_id, values in typed.items():
            before = stored.get(record_id)
            if before is None or any(
                before[name] != value for name, value in seen[record_id].items()
            ):
                raise changed_meanwhile()
            after = {name: _tidy(name, value) for name, value in values.items()}
            _refuse_new_errors(before, after, known, today)
            change = change_of(record_id, before, after, known, today)
            if change.after:
                changes.append(change)
        work.params["count"] = group_thousands(len(changes))
        if changes:
            update_rows(work, Employee, changes, progress)
        return work.changed


def _refuse_new_errors(
    before: Mapping[str, Value],
    after: Mapping[str, Value],
    known: Mapping[int, Post],
    today: dt.date,
) -> None:
    def errors(values: dict[str, Value]) -> list[Problem]:
        # what is computed from the others proves nothing about them
        typed = {name: value for name, value in values.items() if name not in DERIVED}
        facts_of = facts(typed, known.get(typed["position_id"] or 0))
        return [problem for problem in check_draft(facts_of, today) if problem.is_error]

    there = {(problem.code, problem.field) for problem in errors(dict(before))}
    for problem in errors({**before, **after}):
        if (problem.code, problem.field) not in there:
            raise PersonError(f"{before['name']}: {problem.sentence}")


def stored_people(session: Session, ids: Iterable[int]) -> Iterable[tuple[int, dict[str, Value]]]:
    """The stored columns of these people, one after the other."""
    table = Employee.__table__
    wanted = value_set(session.get_bind().dialect, ids, table.c.id)
    query = select(table.c.id, *(table.c[name] for name in _COLUMNS)).where(table.c.id.in_(wanted))
    for row in session.execute(query):
        yield row[0], dict(zip(_COLUMNS, row[1:], strict=True))


def change_of(
    record_id: int,
    before: Mapping[str, Value],
    after: Mapping[str, Value],
    known: Mapping[int, Post],
    today: dt.date,
    index: int = 0,
) -> PlannedChange:
    """The change of one person with what follows from it in the derived columns."""
    values = {**before, **after}
    for name in DERIVED:  # what was computed before proves nothing now
        values.pop(name, None)
    post = known.get(values["position_id"]) if values["position_id"] else None
    all_after = {**after, **derive(values, post, today)}
    differing = {name: value for name, value in all_after.items() if before[name] != value}
    return PlannedChange(index, record_id, {name: before[name] for name in differing}, differing)


def remove_employees(
    database: Database, ids: Sequence[int], *, progress: Progress = silent
) -> Changed:
    """Take people off the list who should never have been on it; undo brings them back.

    Who left the service stays and gets another legal status. Raises ``PersonError`` where something
    is known of them that would be lost.
    """
    with database.write(operations.REMOVE_EMPLOYEES, count=len(ids)) as work:
        refuse_foreign_people(work, ids)
        if known := held_by(work.session, ids):
            raise PersonError(
                translate(
                    "employees",
                    "What is known of these people would be lost ({known}). Nothing was removed;"
                    " for who has left, change the legal status.",
                ).format(known=", ".join(known))
            )
        delete_rows(work, Employee, ids, progress)
        return work.changed
