"""What is stored of units, posts and people and follows from reference data."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from sqlalchemy import select

from asn_desktop.core.errors import PersonError
from asn_desktop.core.imports import PlannedChange
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.base import Record
from asn_desktop.database.bulk import update_rows
from asn_desktop.database.sql import chunks
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.commands.derived import posts
from asn_desktop.employees.commands.people import change_of, stored_people
from asn_desktop.employees.records import Employee, Position, Unit
from asn_desktop.employees.rules import org_key, position_key

#: People computed between two reports.
AT_ONCE = 1_000


def follow_references(work: UnitOfWork, today: dt.date, progress: Progress) -> None:
    """Compute again, with the tables in use, the keys of all units and posts and the derived
    columns of all people.

    Raises ``PersonError`` where two posts would have the same name.
    """
    _change(work, Unit, _other_keys(work, Unit, org_key))
    renamed = _other_keys(work, Position, position_key)
    _refuse_equal_names(work, renamed)
    _change(work, Position, renamed)
    _follow_people(work, today, progress)


def _change(work: UnitOfWork, record: type[Record], changes: list[PlannedChange]) -> None:
    if changes:  # a kind that is touched in no record counts as touched in all
        update_rows(work, record, changes)


def _follow_people(work: UnitOfWork, today: dt.date, progress: Progress) -> None:
    known = posts(work.session)
    ids = work.session.scalars(select(Employee.id).order_by(Employee.id)).all()
    label = translate("employees", "Computing again")
    done = 0
    for part in chunks(ids, AT_ONCE):
        progress(done, len(ids), label)
        changes = [
            change_of(record_id, before, {}, known, today)
            for record_id, before in stored_people(work.session, part)
        ]
        _change(work, Employee, [change for change in changes if change.after])
        done += len(part)
    progress(done, done, label)


def _other_keys(
    work: UnitOfWork, record: type[Unit] | type[Position], key: Callable[[str], str]
) -> list[PlannedChange]:
    """The records whose name now has another key."""
    rows = work.session.execute(select(record.id, record.name, record.name_key))
    return [
        PlannedChange(0, row.id, {"name_key": row.name_key}, {"name_key": key(row.name)})
        for row in rows
        if key(row.name) != row.name_key
    ]


def _refuse_equal_names(work: UnitOfWork, renamed: list[PlannedChange]) -> None:
    """Posts have different keys. A key that another post only just gives up counts as taken: the
    rows are stored one after the other."""
    rows = work.session.execute(select(Position.id, Position.name, Position.name_key))
    names = {row.id: row.name for row in rows}
    holders = {
        row.name_key: row.id for row in work.session.execute(select(Position.id, Position.name_key))
    }
    for change in renamed:
        holder = holders.setdefault(change.after["name_key"], change.record_id)
        if holder != change.record_id:
            raise PersonError(
                translate(
                    "employees",
                    "With this table the posts “{one}” and “{other}” would have the same name. "
                    "Rename or remove one of them first.",
                ).format(one=names[holder], other=names[change.record_id])
            )
