"""Searching the change log: people, operations, records by any name they had, fields, values.

Every word must be found in an entry somewhere: in who did it or the operation's title, in the
name or key of the record (now or earlier), in its kind, in the word for a changed field, in a
changed value, or in the name of a record that a changed value refers to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.core.values import fold_key
from asn_desktop.database.base import record_tables
from asn_desktop.database.history.past import stored_key
from asn_desktop.database.history.wording import RecordWording, all_wordings
from asn_desktop.database.sql import is_sqlite, value_set
from asn_desktop.database.tables import ChangeRow, OperationRow
from asn_desktop.database.unit_of_work import operation_title


@dataclass(frozen=True, slots=True)
class LogTerm:
    """What one word asks of a change, and of an operation without changes."""

    change: sa.ColumnElement[bool]
    operation: sa.ColumnElement[bool]


class LogSearch:
    """Keeps the titles of operations, which never change once they are written."""

    def __init__(self) -> None:
        self._titles: dict[int, str] = {}
        self._read_up_to = 0

    def terms(self, session: Session, typed: str) -> list[LogTerm]:
        """One term a word; an entry is found if it meets all of them."""
        self._read_titles(session)
        words = dict.fromkeys(fold_key(typed).split())
        return [self._term(session, word) for word in words]

    def _read_titles(self, session: Session) -> None:
        new = sa.select(
            OperationRow.id, OperationRow.user, OperationRow.code, OperationRow.params
        ).where(OperationRow.id > self._read_up_to)
        for number, user, code, params in session.execute(new):
            self._titles[number] = fold_key(f"{user} {operation_title(code, params)}")
            self._read_up_to = max(self._read_up_to, number)

    def _term(self, session: Session, word: str) -> LogTerm:
        dialect = session.connection().dialect
        sqlite = is_sqlite(dialect)
        numbers = [number for number, title in self._titles.items() if word in title]
        found = value_set(dialect, numbers, OperationRow.id.expression)
        parts: list[sa.ColumnElement[bool]] = [ChangeRow.operation_id.in_(found)]
        for side in (ChangeRow.before, ChangeRow.after):
            parts.append(_in_values(side, word, sqlite))
        for wording in all_wordings():
            parts += _of_kind(wording, word, sqlite)
        return LogTerm(sa.or_(*parts), OperationRow.id.in_(found))


def _holds(text: Any, word: str, sqlite: bool) -> sa.ColumnElement[bool]:
    where = sa.func.instr if sqlite else sa.func.strpos
    return sa.func.coalesce(where(sa.func.lower(text), word), 0) > 0


def _in_values(side: Any, word: str, sqlite: bool) -> sa.ColumnElement[bool]:
    """Whether a told value holds the word; names of columns and what the program keeps for itself
    do not count. Only where the whole text holds it are the values taken apart."""
    told = sorted({name for wording in all_wordings() for name in wording.labels})
    each = sa.func.json_each if sqlite else sa.func.jsonb_each_text
    values = each(side).table_valued("key", "value")
    found = sa.select(sa.literal(1)).select_from(values)
    found = found.where(values.c.key.in_(told), _holds(values.c.value, word, sqlite))
    return sa.and_(_holds(sa.cast(side, sa.Text), word, sqlite), found.exists())


def _of_kind(wording: RecordWording, word: str, sqlite: bool) -> list[sa.ColumnElement[bool]]:
    table = record_tables().get(wording.kind)
    if table is None:
        return []
    is_kind = ChangeRow.kind == wording.kind
    parts: list[sa.ColumnElement[bool]] = []
    if word in fold_key(wording.spoken):
        parts.append(is_kind)
    for name in (wording.name, wording.key):
        if name:
            parts.append(
                sa.and_(is_kind, ChangeRow.record_id.in_(_named(table, name, word, sqlite)))
            )
            earlier = _text(ChangeRow.before, name)
            once = sa.select(ChangeRow.record_id).where(is_kind, _holds(earlier, word, sqlite))
            parts.append(sa.and_(is_kind, ChangeRow.record_id.in_(once)))
    for name in wording.labels:
        if word in fold_key(wording.label(name)):
            parts.append(sa.and_(is_kind, stored_key(ChangeRow.after, name).is_not(None)))
    for key in table.foreign_keys:
        target = next((w for w in all_wordings() if w.kind == key.column.table.name), None)
        if target is not None and key.parent.name in wording.labels:
            named = _named(key.column.table, target.name, word, sqlite)
            for side in (ChangeRow.before, ChangeRow.after):
                value = sa.cast(_text(side, key.parent.name), sa.BigInteger)
                parts.append(sa.and_(is_kind, value.in_(named)))
    return parts


def _text(column: Any, name: str) -> sa.ColumnElement[Any]:
    found: sa.ColumnElement[Any] = column.op("->>", return_type=sa.Text())(sa.literal(name))
    return found


def _named(table: Any, name: str, word: str, sqlite: bool) -> sa.Select[Any]:
    return sa.select(table.c.id).where(_holds(table.c[name], word, sqlite))
