"""Names as they were at a moment of the change log, found for many records at once.

Nothing more is stored for this: a record was called what the first later "before" with its name
says, the removal's included; where there is none, what it is called now.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.core.fields import Value
from asn_desktop.database.base import record_tables
from asn_desktop.database.history.wording import wording_of
from asn_desktop.database.sql import value_set
from asn_desktop.database.tables import Action, ChangeRow
from asn_desktop.database.types import decode_fields

#: Which records of which kinds.
Wanted = Mapping[str, Iterable[int]]


def stored_key(column: Any, name: str) -> sa.ColumnElement[Any]:
    """What stands under a name in a stored before or after; SQL NULL where it is not there."""
    found: sa.ColumnElement[Any] = column.op("->", return_type=sa.Text())(sa.literal(name))
    return found


class NamesThen:
    """The names of records at any change from ``since`` on."""

    def __init__(self, session: Session, wanted: Wanted, since: int) -> None:
        self._later: dict[tuple[str, int], list[tuple[int, Mapping[str, Any]]]] = {}
        self._now: dict[tuple[str, int], Mapping[str, Any]] = {}
        for kind, ids in wanted.items():
            wording = wording_of(kind)
            table = record_tables().get(kind)
            keys = sorted(set(ids))
            if wording is not None and table is not None and keys:
                columns = [name for name in (wording.name, wording.key) if name]
                self._read(session, table, columns, keys, since)

    def _read(
        self, session: Session, table: sa.Table, columns: list[str], keys: list[int], since: int
    ) -> None:
        kind = table.name
        dialect = session.connection().dialect
        named = [stored_key(ChangeRow.before, name).is_not(None) for name in columns]
        befores = (
            sa.select(ChangeRow.id, ChangeRow.record_id, ChangeRow.before)
            .where(ChangeRow.kind == kind)
            .where(ChangeRow.record_id.in_(value_set(dialect, keys, table.c.id)))
            .where(ChangeRow.id >= since, sa.or_(*named))
            .order_by(ChangeRow.id)
        )
        for number, record_id, before in session.execute(befores):
            self._later.setdefault((kind, record_id), []).append((number, before))
        present = sa.select(table.c.id, *(table.c[name] for name in columns)).where(
            table.c.id.in_(value_set(dialect, keys, table.c.id))
        )
        for record_id, *values in session.execute(present):
            self._now[kind, record_id] = dict(zip(columns, values, strict=True))

    def name(self, kind: str, record_id: int, at: int) -> str:
        """What the record was called just before the change ``at``; empty where nobody knows."""
        wording = wording_of(kind)
        return self._value(kind, record_id, at, wording.name) if wording else ""

    def key(self, kind: str, record_id: int, at: int) -> str:
        """The number or code that told it apart then; empty where it has none."""
        wording = wording_of(kind)
        return self._value(kind, record_id, at, wording.key) if wording and wording.key else ""

    def _value(self, kind: str, record_id: int, at: int, column: str) -> str:
        for number, before in self._later.get((kind, record_id), ()):
            if number >= at and column in before:
                return str(before[column] or "")
        return str(self._now.get((kind, record_id), {}).get(column) or "")


def rows_as_added(
    session: Session, kind: str, additions: Sequence[tuple[int, int]]
) -> dict[int, Mapping[str, Value]]:
    """The rows as they were added, by number of the change; ``additions`` are (change, record).

    An addition keeps no copy: later befores, the removal's whole row and the present row tell.
    """
    table = record_tables().get(kind)
    if table is None:
        return {}
    dialect = session.connection().dialect
    ids = sorted({record_id for _, record_id in additions})
    since = min(number for number, _ in additions)
    later: dict[int, list[tuple[int, str, Mapping[str, Any]]]] = {}
    query = (
        sa.select(ChangeRow.record_id, ChangeRow.id, ChangeRow.action, ChangeRow.before)
        .where(ChangeRow.kind == kind)
        .where(ChangeRow.record_id.in_(value_set(dialect, ids, table.c.id)))
        .where(ChangeRow.id > since, ChangeRow.before.is_not(None))
        .order_by(ChangeRow.id)
    )
    for record_id, number, action, before in session.execute(query):
        later.setdefault(record_id, []).append((number, action, before))
    present = sa.select(table).where(table.c.id.in_(value_set(dialect, ids, table.c.id)))
    now = {row["id"]: row for row in session.execute(present).mappings()}
    told: dict[int, Mapping[str, Value]] = {}
    for number, record_id in additions:
        state: dict[str, Any] = {}
        removed = False
        for at, action, before in later.get(record_id, ()):
            if at > number:
                state = {**before, **state}
                if removed := action == Action.REMOVE:
                    break
        row = decode_fields(table, state)
        told[number] = row if removed else {**now.get(record_id, {}), **row}
    return told
