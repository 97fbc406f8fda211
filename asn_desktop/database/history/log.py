"""The change log as a list: every change of every record, newest first.

An entry is one change; an operation that changed no record is an entry by itself, under its own
negative number. Only people with the right to read it get an answer, from every function.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.listing import FilterValue, ListColumn, ListFilter, ListQuery, SortKey
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.engine import Database
from asn_desktop.database.history import periods
from asn_desktop.database.history.log_search import LogSearch
from asn_desktop.database.history.reading import OperationEntry, operation_entry
from asn_desktop.database.history.telling import (
    ToldChange,
    tell_changes,
    tell_operation,
)
from asn_desktop.database.history.undo import may_undo
from asn_desktop.database.history.wording import noun
from asn_desktop.database.rights import READ_LOG
from asn_desktop.database.tables import Action, ChangeRow, OperationRow
from asn_desktop.database.unit_of_work import Operation, operation_title

#: Changes of one operation that are told with it.
TOLD_AT_ONCE = 200

#: The value of a filter for entries without a record.
NONE = ""

_ACTIONS = {
    Action.ADD: noop("database", "added"),
    Action.CHANGE: noop("database", "changed"),
    Action.REMOVE: noop("database", "removed"),
}


def _wide(name: str, label: str, heading: str, width: int, *, shown: bool = False) -> ListColumn:
    return ListColumn(name, label, heading, width=width, shown=shown, sortable=False)


COLUMNS = (
    ListColumn("at", noop("database", "When"), "WAKTU", width=16),
    ListColumn("who", noop("database", "Who"), "OLEH", width=18),
    _wide("deed", noop("database", "What was done"), "PERUBAHAN", 70, shown=True),
    ListColumn("operation", noop("database", "Operation"), "OPERASI", width=34, shown=False),
    ListColumn("action", noop("database", "Action"), "TINDAKAN", width=12, shown=False),
    ListColumn("kind", noop("database", "Kind of record"), "JENIS DATA", width=16, shown=False),
    _wide("record", noop("database", "Record"), "DATA", 28),
    _wide("key", noop("database", "NIP or code"), "NIP/KODE", 20),
    _wide("fields", noop("database", "Field"), "KOLOM", 24),
    _wide("before", noop("database", "Before"), "SEMULA", 30),
    _wide("after", noop("database", "After"), "MENJADI", 30),
    _wide("sentence", noop("database", "Sentence"), "KALIMAT", 80),
    _wide("state", noop("database", "State"), "KETERANGAN", 14),
    ListColumn(
        "number",
        noop("database", "Number of the operation"),
        "NOMOR OPERASI",
        FieldKind.INTEGER,
        width=10,
        shown=False,
    ),
)
FILTERS = (
    ListFilter("period", noop("database", "Period")),
    ListFilter("who", noop("database", "Who")),
    ListFilter("kind", noop("database", "Kind of record")),
    ListFilter("action", noop("database", "Action")),
    ListFilter("operation", noop("database", "Operation")),
)


def action_word(action: Action) -> str:
    """What happened to a record, in a word."""
    return translate("database", _ACTIONS[action])


@dataclass(frozen=True, slots=True)
class ToldOperation:
    """An operation with its first changes; ``entry.size`` counts all of them. ``may_undo``: whether
    the person at work may take it back."""

    entry: OperationEntry
    changes: list[ToldChange]
    may_undo: bool


class ChangeLog:
    """A :class:`~asn_desktop.core.listing.ListSource` of the change log."""

    kind = "changes"
    context = "database"
    columns: tuple[ListColumn, ...] = COLUMNS
    filters: tuple[ListFilter, ...] = FILTERS

    def __init__(self, database: Database) -> None:
        self._database = database
        self._search = LogSearch()

    def _demand(self) -> None:
        self._database.actor.demand(READ_LOG, translate("database", "read the change log"))

    def total(self) -> int:
        """How many entries there are in all."""
        self._demand()
        alone = OperationRow.size == 0
        with self._database.read() as session:
            changes = session.scalar(sa.select(sa.func.count()).select_from(ChangeRow)) or 0
            return changes + (session.scalar(sa.select(sa.func.count()).where(alone)) or 0)

    def ids(self, query: ListQuery) -> array[int]:
        """All entries that the query leaves, in its order."""
        return self._ids(query, None)

    def first_ids(self, query: ListQuery, limit: int) -> array[int]:
        """The first ``limit`` of :meth:`ids`."""
        return self._ids(query, limit)

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Value, ...]]:
        """The values of these entries, in the order of ``columns``."""
        self._demand()
        with self._database.read() as session:
            told = tell_changes(session, ids)
        return {number: _row(change) for number, change in told.items()}

    def filter_values(self, name: str, query: ListQuery) -> list[FilterValue]:
        """The values of one filter with counts under the rest of the query."""
        self._demand()
        others = {other: chosen for other, chosen in query.filters.items() if other != name}
        with self._database.read() as session:
            entries = self._entries(session, ListQuery(query.search, others))
            return _OFFERS[name](session, entries)

    def operation(self, number: int) -> ToldOperation | None:
        """The operation that an entry belongs to; None where there is no such entry."""
        self._demand()
        with self._database.read() as session:
            operation_id = (
                -number
                if number < 0
                else session.scalar(sa.select(ChangeRow.operation_id).where(ChangeRow.id == number))
            )
            entry = operation_entry(session, operation_id) if operation_id else None
            if entry is None:
                return None
            return ToldOperation(
                entry,
                tell_operation(session, entry.operation_id, TOLD_AT_ONCE),
                may_undo(session, self._database.actor, entry.operation_id),
            )

    # entries

    def _ids(self, query: ListQuery, limit: int | None) -> array[int]:
        self._demand()
        with self._database.read() as session:
            entries = self._entries(session, query)
            chosen = sa.select(entries.c.number).select_from(entries)
            if any(key.column in _NEEDS_OPERATION for key in query.sort):
                chosen = chosen.join(OperationRow, OperationRow.id == entries.c.operation)
            order = [
                place.desc() if key.descending else place.asc()
                for key in query.sort
                for place in _places(key, entries)
            ]
            chosen = chosen.order_by(*order, entries.c.operation.desc(), entries.c.number.desc())
            cursor: Any = session.connection().execute(chosen.limit(limit)).cursor
            return array("q", [number for (number,) in cursor])

    def _entries(self, session: Session, query: ListQuery) -> sa.Subquery:
        """Number, operation, kind and action of the entries a query leaves."""
        of_operation: list[sa.ColumnElement[bool]] = []
        of_change: list[sa.ColumnElement[bool]] = []
        of_alone: list[sa.ColumnElement[bool]] = [OperationRow.size == 0]
        for name, chosen in query.filters.items():
            if not chosen:
                continue
            if name in ("kind", "action"):
                column = ChangeRow.kind if name == "kind" else ChangeRow.action
                of_change.append(column.in_(chosen))
                of_alone.append(sa.true() if NONE in chosen else sa.false())
            elif name == "period":
                of_operation.append(periods.condition(OperationRow.at, chosen))
            else:
                of_operation.append(
                    (OperationRow.user if name == "who" else OperationRow.code).in_(chosen)
                )
        if query.search.strip():
            terms = self._search.terms(session, query.search)
            of_change += [term.change for term in terms]
            of_alone += [term.operation for term in terms]
        if of_operation:
            meeting = sa.select(OperationRow.id).where(*of_operation)
            of_change.append(ChangeRow.operation_id.in_(meeting))
        changes = sa.select(
            ChangeRow.id.label("number"),
            ChangeRow.operation_id.label("operation"),
            ChangeRow.kind.label("kind"),
            ChangeRow.action.label("action"),
        ).where(*of_change)
        alone = sa.select(
            -OperationRow.id, OperationRow.id, sa.literal(NONE), sa.literal(NONE)
        ).where(*of_operation, *of_alone)
        return changes.union_all(alone).subquery("entries")


# order


_NEEDS_OPERATION = frozenset({"who", "operation"})


def _places(key: SortKey, entries: sa.Subquery) -> list[Any]:
    if key.column == "who":
        return [sa.func.lower(OperationRow.user)]
    if key.column == "operation":
        codes = sorted(Operation.known, key=operation_word)
        return [sa.case({code: at for at, code in enumerate(codes)}, value=OperationRow.code)]
    if key.column in ("at", "number"):
        return [entries.c.operation, entries.c.number]
    return [entries.c[key.column]]


# filters


def operation_word(code: str) -> str:
    """What an operation is called without what each single one was about."""
    title = operation_title(code, {"title": "…"})
    head = title.partition(" (")[0].partition(": ")[0]
    return head.replace(" “…”", "").rstrip(" …")


def _counts(session: Session, entries: sa.Subquery, column: Any) -> Mapping[Any, int]:
    counting = sa.select(column, sa.func.count()).select_from(entries)
    if column.table is not entries:
        counting = counting.join(OperationRow, OperationRow.id == entries.c.operation)
    return {value: count for value, count in session.execute(counting.group_by(column))}


def _people(session: Session, entries: sa.Subquery) -> list[FilterValue]:
    counts = _counts(session, entries, OperationRow.__table__.c.user)
    nobody = translate("database", "Somebody")
    return [
        FilterValue(user, user or nobody, counts[user]) for user in sorted(counts, key=str.casefold)
    ]


def _kinds(session: Session, entries: sa.Subquery) -> list[FilterValue]:
    return _worded(_counts(session, entries, entries.c.kind), lambda kind: capital(noun(kind)))


def _actions(session: Session, entries: sa.Subquery) -> list[FilterValue]:
    counts = _counts(session, entries, entries.c.action)
    return _worded(counts, lambda action: capital(action_word(Action(action))))


def _operations(session: Session, entries: sa.Subquery) -> list[FilterValue]:
    return _worded(_counts(session, entries, OperationRow.__table__.c.code), operation_word)


def _periods(session: Session, entries: sa.Subquery) -> list[FilterValue]:
    counting = (
        sa.select(OperationRow.at, sa.func.count())
        .select_from(entries)
        .join(OperationRow, OperationRow.id == entries.c.operation)
        .group_by(OperationRow.id, OperationRow.at)
    )
    return periods.offered((at, count) for at, count in session.execute(counting))


def _worded(counts: Mapping[str, int], word: Callable[[str], str]) -> list[FilterValue]:
    words = [FilterValue(value, word(value), counts[value]) for value in counts if value != NONE]
    words.sort(key=lambda value: value.label)
    if counts.get(NONE):
        words.append(FilterValue(NONE, translate("database", "(no record)"), counts[NONE]))
    return words


_OFFERS = {
    "who": _people,
    "kind": _kinds,
    "action": _actions,
    "operation": _operations,
    "period": _periods,
}


# rows


def capital(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def _row(change: ToldChange) -> tuple[Value, ...]:
    return (
        change.at.astimezone().replace(tzinfo=None, microsecond=0),
        change.who,
        capital(change.deed),
        change.title,
        capital(action_word(change.action)) if change.action else None,
        capital(change.noun) or None,
        change.record or None,
        change.key or None,
        "; ".join(field.label for field in change.fields) or None,
        _side([(field.label, field.before) for field in change.fields]),
        _side([(field.label, field.after) for field in change.fields]),
        change.sentence,
        translate("database", "taken back") if change.undone else None,
        change.operation_id,
    )


def _side(words: Sequence[tuple[str, str]]) -> str | None:
    """One side of a change; of several fields each under its word."""
    if len(words) == 1:
        return words[0][1] or None
    return "; ".join([f"{label}: {word}" for label, word in words if word]) or None
