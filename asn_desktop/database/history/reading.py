"""Reading the history: of one record, of one operation, of the office."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.core.fields import Value
from asn_desktop.database.base import record_table
from asn_desktop.database.tables import Action, ChangeRow, OperationRow
from asn_desktop.database.types import decode_fields
from asn_desktop.database.unit_of_work import operation_title


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What one operation did to one record. ``before`` and ``after`` hold the changed columns; of
    an added record ``after`` is the row as it was added, of a removed one ``before`` is all of it.
    """

    operation_id: int
    at: dt.datetime
    user: str
    code: str
    params: Mapping[str, Any]
    action: Action
    before: Mapping[str, Value] | None
    after: Mapping[str, Value] | None
    undone: bool

    @property
    def title(self) -> str:
        """The operation's name in the person's language."""
        return operation_title(self.code, dict(self.params))


@dataclass(frozen=True, slots=True)
class OperationEntry:
    """One line of the change log. ``size`` counts its changes."""

    operation_id: int
    at: dt.datetime
    user: str
    code: str
    params: Mapping[str, Any]
    size: int
    undone: bool
    undoes: int | None

    @property
    def title(self) -> str:
        """The operation's name in the person's language."""
        return operation_title(self.code, dict(self.params))


def record_history(session: Session, kind: str, record_id: int) -> list[HistoryEntry]:
    """Everything that happened to one record, newest first."""
    table = record_table(kind)
    rows = session.execute(
        sa.select(
            OperationRow.id,
            OperationRow.at,
            OperationRow.user,
            OperationRow.code,
            OperationRow.params,
            ChangeRow.action,
            ChangeRow.before,
            ChangeRow.after,
            OperationRow.undone_by,
        )
        .join(OperationRow, OperationRow.id == ChangeRow.operation_id)
        .where(ChangeRow.kind == kind, ChangeRow.record_id == record_id)
        .order_by(ChangeRow.id.desc())
    )
    entries = [
        HistoryEntry(
            operation_id=row.id,
            at=row.at,
            user=row.user,
            code=row.code,
            params=row.params,
            action=Action(row.action),
            before=None if row.before is None else decode_fields(table, row.before),
            after=None if row.after is None else decode_fields(table, row.after),
            undone=row.undone_by is not None,
        )
        for row in rows
    ]
    return _with_added_rows(session, table, record_id, entries)


def _with_added_rows(
    session: Session, table: sa.Table, record_id: int, entries: list[HistoryEntry]
) -> list[HistoryEntry]:
    """An addition keeps no copy of its row: the present row, wound back, is what was added."""
    stored = session.execute(sa.select(table).where(table.c.id == record_id)).mappings().first()
    state: dict[str, Value] = dict(stored or {})
    told = []
    for entry in entries:
        if entry.action is Action.ADD:
            shown = {name: value for name, value in state.items() if name not in ("id", "version")}
            told.append(replace(entry, after=shown))
        else:
            state.update(entry.before or {})
            told.append(entry)
    return told


def _entries(session: Session, query: sa.Select[Any]) -> list[OperationEntry]:
    return [
        OperationEntry(
            row.id,
            row.at,
            row.user,
            row.code,
            row.params,
            row.size,
            row.undone_by is not None,
            row.undoes,
        )
        for row in session.scalars(query)
    ]


def recent_operations(session: Session, limit: int) -> list[OperationEntry]:
    """The last operations of the office, newest first."""
    return _entries(session, sa.select(OperationRow).order_by(OperationRow.id.desc()).limit(limit))


def operation_entry(session: Session, operation_id: int) -> OperationEntry | None:
    """One line of the change log, or None."""
    found = _entries(session, sa.select(OperationRow).where(OperationRow.id == operation_id))
    return found[0] if found else None


def touched(session: Session, operation_id: int) -> dict[str, int]:
    """How many records of each kind an operation touched."""
    counting = (
        sa.select(ChangeRow.kind, sa.func.count(ChangeRow.record_id.distinct()))
        .where(ChangeRow.operation_id == operation_id)
        .group_by(ChangeRow.kind)
    )
    return {kind: count for kind, count in session.execute(counting)}
