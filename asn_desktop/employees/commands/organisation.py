"""Adding, changing and removing units and posts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database.bulk import delete_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.sql import value_set
from asn_desktop.database.stored import row_to_change
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.commands import operations
from asn_desktop.employees.commands.derived import posts
from asn_desktop.employees.commands.people import change_of, stored_people
from asn_desktop.employees.records import Employee, Position, Unit
from asn_desktop.employees.rules import org_key, position_key

UNIT_FIELDS = ("code", "name", "kind", "parent_id", "abbreviation", "address")
POSITION_FIELDS = ("name", "kind", "level", "echelon", "job_class", "retirement_age", "note")

#: Removes what belongs to posts before they are removed, in the same operation.
TakeAlong = Callable[[UnitOfWork, Sequence[int]], None]

_along: list[TakeAlong] = []


def goes_with_posts(take: TakeAlong) -> None:
    """Let ``take`` remove what a higher feature keeps of posts when these are removed."""
    _along.append(take)


def save_unit(
    database: Database,
    values: Mapping[str, Value],
    *,
    unit_id: int | None = None,
    version: int | None = None,
) -> tuple[int, Changed]:
    """Add a unit or change the given fields of one. Raises ``PersonError`` for a missing name, a
    code in use, a unit below itself, and a unit changed since ``version`` was read."""
    with database.write(operations.SAVE_UNIT) as work:
        session = work.session
        row = row_to_change(session, Unit, unit_id, version) if unit_id else Unit()
        name = work.params["name"] = _name(values, row.name if unit_id else None)
        code = values.get("code")
        if code:
            holder = session.scalars(select(Unit).where(Unit.code == code)).first()
            if holder is not None and holder.id != unit_id:
                raise PersonError(
                    translate("employees", "The code {code} already belongs to {name}.").format(
                        code=code, name=holder.name
                    )
                )
        if unit_id and values.get("parent_id"):
            _refuse_circle(session, unit_id, values["parent_id"])
        for field in UNIT_FIELDS:
            if field in values:
                setattr(row, field, values[field])
        row.name_key = org_key(name)
        session.add(row)
        session.flush()
        return row.id, work.changed


def _refuse_circle(session: Session, unit_id: int, parent_id: int) -> None:
    parents = {row.id: row.parent_id for row in session.execute(select(Unit.id, Unit.parent_id))}
    above: int | None = parent_id
    while above is not None:
        if above == unit_id:
            raise PersonError(
                translate("employees", "A unit cannot stand below itself. Choose another parent.")
            )
        above = parents.get(above)


def save_position(
    database: Database,
    values: Mapping[str, Value],
    *,
    position_id: int | None = None,
    version: int | None = None,
    today: dt.date,
) -> tuple[int, Changed]:
    """Add a post or change the given fields of one; what follows for its holders (retirement)
    changes with it."""
    with database.write(operations.SAVE_POSITION) as work:
        session = work.session
        row = row_to_change(session, Position, position_id, version) if position_id else Position()
        name = work.params["name"] = _name(values, row.name if position_id else None)
        key = position_key(name)
        holder = session.scalars(select(Position).where(Position.name_key == key)).first()
        if holder is not None and holder.id != position_id:
            raise PersonError(
                translate("employees", "There is already a post called {name}.").format(
                    name=holder.name
                )
            )
        for field in POSITION_FIELDS:
            if field in values:
                setattr(row, field, values[field])
        row.name_key = key
        session.add(row)
        session.flush()
        refresh_holders(work, [row.id], today)
        return row.id, work.changed


def refresh_holders(work: UnitOfWork, position_ids: Iterable[int], today: dt.date) -> None:
    """Compute again what people have from these posts."""
    held = value_set(work.connection.dialect, position_ids, Employee.__table__.c.position_id)
    holders = work.session.scalars(select(Employee.id).where(Employee.position_id.in_(held))).all()
    if not holders:
        return
    known = posts(work.session)
    changes = [
        change_of(record_id, before, {}, known, today)
        for record_id, before in stored_people(work.session, holders)
    ]
    differing = [change for change in changes if change.after]
    if differing:
        update_rows(work, Employee, differing)


def remove_units(database: Database, ids: Sequence[int]) -> Changed:
    """Remove units nobody works in and nothing stands below."""
    with database.write(operations.REMOVE_UNITS, count=len(ids)) as work:
        people = _users(work.session, Employee.unit_id, ids)
        if people:
            raise PersonError(
                translate(
                    "employees", "People still work there ({count}). Move them first."
                ).format(count=group_thousands(people))
            )
        below = work.session.scalar(
            select(func.count()).where(Unit.parent_id.in_(ids), Unit.id.not_in(ids))
        )
        if below:
            raise PersonError(
                translate("employees", "Units still stand below it. Move or remove them first.")
            )
        delete_rows(work, Unit, ids)
        return work.changed


def remove_positions(database: Database, ids: Sequence[int]) -> Changed:
    """Remove posts that nobody holds."""
    with database.write(operations.REMOVE_POSITIONS, count=len(ids)) as work:
        people = _users(work.session, Employee.position_id, ids)
        if people:
            raise PersonError(
                translate(
                    "employees", "People still hold this post ({count}). Give them another first."
                ).format(count=group_thousands(people))
            )
        for take in _along:
            take(work, ids)
        delete_rows(work, Position, ids)
        return work.changed


def _users(session: Session, column: InstrumentedAttribute[int | None], ids: Sequence[int]) -> int:
    return session.scalar(select(func.count()).where(column.in_(ids))) or 0


def _name(values: Mapping[str, Value], stored: str | None) -> str:
    """The name as it will be: given, or as stored where it is not changed."""
    name = str(values.get("name", stored) or "").strip()
    if not name:
        raise PersonError(translate("employees", "The name is missing. Please fill it in."))
    return name
