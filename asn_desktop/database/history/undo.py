"""Taking an operation back, however large, also tomorrow.

Added records go, changed ones return to their earlier value, removed ones come back under the same
id. A record that a later operation changed is kept and listed. The undo is an operation itself, and
undoing it is the redo.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, aliased

from asn_desktop.core.errors import PersonError
from asn_desktop.core.imports import PlannedChange
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database.base import record_table, record_tables
from asn_desktop.database.bulk import delete_rows, restore_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import UNDO_ANY, UNDO_OWN, Actor
from asn_desktop.database.sql import value_set
from asn_desktop.database.tables import Action, ChangeRow, OperationRow
from asn_desktop.database.types import decode_fields, to_json
from asn_desktop.database.unit_of_work import REDO, UNDO, Operation, UnitOfWork, operation_title


@dataclass(frozen=True, slots=True)
class Kept:
    """A record that the undo left as it is, and why."""

    kind: str
    record_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What an undo did: ``reversed`` counts the records taken back."""

    changed: Changed
    reversed: int
    kept: list[Kept]


@dataclass(slots=True)
class _Reversal:
    """What is to be done to one kind: by record id."""

    table: sa.Table
    remove: set[int] = field(default_factory=set)
    change: dict[int, PlannedChange] = field(default_factory=dict)
    restore: dict[int, dict[str, Any]] = field(default_factory=dict)

    def drop(self, record_ids: Iterable[int]) -> None:
        for record_id in record_ids:
            self.remove.discard(record_id)
            self.change.pop(record_id, None)
            self.restore.pop(record_id, None)

    @property
    def size(self) -> int:
        return len(self.remove) + len(self.change) + len(self.restore)


def undo(
    database: Database,
    operation_id: int,
    *,
    progress: Progress = silent,
    keep: bool = True,
) -> UndoResult:
    """Take back one operation. Raises ``PersonError`` where it was taken back already or nothing
    of it can be. ``keep`` is False for :func:`plan_undo` only."""
    with database.read() as session:
        done = session.get(OperationRow, operation_id)
        if done is None:
            raise PersonError(translate("database", "There is no such operation to undo."))
        first = done if done.root == done.id else session.get_one(OperationRow, done.root)
        about = {"code": first.code, "params": first.params}
        operation = REDO if done.code == UNDO.code else UNDO
    _demand_right(database.actor, first)
    with database.write(operation, undoes=operation_id, **about) as work:
        try:
            kept = _Undo(work, operation_id, progress).run()
        except IntegrityError as error:
            raise PersonError(_depends(about)) from error
        result = UndoResult(work.changed, work.size, kept)
        if not keep:
            raise _LookedAhead(result)
        return result


def _demand_right(actor: Actor, first: OperationRow) -> None:
    """Who may take an operation back: its author, or whoever looks after the work of others; both
    only with the right to do the thing itself."""
    title = operation_title(first.code, first.params)
    known = Operation.known.get(first.code)
    deed = translate("database", "Undo: {title}").format(title=title)
    if known is not None:
        actor.demand(known.right, deed)
    if first.user != actor.name:
        actor.demand(UNDO_ANY, deed)


def may_undo(session: Session, actor: Actor, operation_id: int) -> bool:
    """Whether this person may take back an operation that is still in effect."""
    done = session.get(OperationRow, operation_id)
    if done is None or done.undone_by is not None or not done.size:
        return False
    first = session.get_one(OperationRow, done.root)
    known = Operation.known.get(first.code)
    return (
        actor.may(UNDO_OWN)
        and (first.user == actor.name or actor.may(UNDO_ANY))
        and (known is None or actor.may(known.right))
    )


class _LookedAhead(Exception):  # noqa: N818 - no error: it ends the transaction unwritten
    def __init__(self, result: UndoResult) -> None:
        self.result = result


def plan_undo(database: Database, operation_id: int, *, progress: Progress = silent) -> UndoResult:
    """What :func:`undo` would do now. It is done and rolled back, so the two cannot differ."""
    try:
        undo(database, operation_id, progress=progress, keep=False)
    except _LookedAhead as seen:
        return seen.result
    raise AssertionError("looking ahead never stores anything")


def _depends(about: dict[str, Any]) -> str:
    return translate(
        "database",
        "“{title}” cannot be undone any more, because later records depend on it.",
    ).format(title=operation_title(about["code"], about["params"]))


class _Undo:
    """One undo under way."""

    def __init__(self, work: UnitOfWork, operation_id: int, progress: Progress) -> None:
        self.work = work
        self.connection = work.connection
        self.operation_id = operation_id
        self.progress = progress
        self.kinds: dict[str, _Reversal] = {}
        self.kept: list[Kept] = []

    def run(self) -> list[Kept]:
        """Do it; returns what was kept. Raises ``PersonError`` where nothing can be done."""
        self._mark_undone()
        self._collect()
        self._keep_changed_since()
        self._remove_unreferenced(last=False)
        self._keep_taken_values()
        self._keep_without_reference()
        ordered = self._ordered()
        for reversal in ordered:
            restore_rows(self.work, reversal.table, reversal.restore, self.progress)
        for reversal in ordered:
            update_rows(self.work, reversal.table, list(reversal.change.values()), self.progress)
        self._remove_unreferenced(last=True)
        if not self.work.size:
            raise PersonError(self._nothing())
        return self.kept

    def _nothing(self) -> str:
        if not self.kept:
            return translate("database", "There is nothing left of this operation to undo.")
        return translate("database", "Nothing could be undone. {reason}").format(
            reason=self.kept[0].reason
        )

    def _mark_undone(self) -> None:
        session = self.work.session
        done = session.get_one(OperationRow, self.operation_id)
        if done.undone_by is not None:
            raise PersonError(translate("database", "This was undone already."))
        done.undone_by = self.work.operation_id
        if done.root != done.id:
            first = session.get_one(OperationRow, done.root)
            first.undone_by = None if first.undone_by is not None else self.work.operation_id
        self.root = done.root
        session.flush()

    def _collect(self) -> None:
        """What the operation did, folded into one reversal a record."""
        query = (
            sa.select(ChangeRow.kind, ChangeRow.record_id, ChangeRow.action)
            .add_columns(ChangeRow.before, ChangeRow.after)
            .where(ChangeRow.operation_id == self.operation_id)
            .order_by(ChangeRow.id)
        )
        folded: dict[tuple[str, int], tuple[str, str, dict[str, Any], dict[str, Any]]] = {}
        for kind, record_id, action, before, after in self.connection.execute(query):
            key = (kind, record_id)
            if key in folded:
                first, _, earlier, later = folded[key]
                before, after = {**(before or {}), **earlier}, {**later, **(after or {})}
                folded[key] = (first, action, before, after)
            else:
                folded[key] = (action, action, before or {}, after or {})
        for (kind, record_id), (first, last, before, after) in folded.items():
            self._reverse(kind, record_id, (first, last), before, after)

    def _reverse(
        self,
        kind: str,
        record_id: int,
        actions: tuple[str, str],
        before: dict[str, Any],
        after: dict[str, Any],
    ) -> None:
        if kind not in self.kinds:
            self.kinds[kind] = _Reversal(record_table(kind))
        reversal = self.kinds[kind]
        if actions == (Action.ADD, Action.REMOVE):
            return
        if actions[0] == Action.ADD:
            reversal.remove.add(record_id)
        elif actions[1] == Action.REMOVE:
            reversal.restore[record_id] = decode_fields(reversal.table, before)
        else:
            names = [name for name in before if before[name] != after.get(name)]
            if names:
                reversal.change[record_id] = PlannedChange(
                    0,
                    record_id,
                    decode_fields(reversal.table, {name: after.get(name) for name in names}),
                    decode_fields(reversal.table, {name: before[name] for name in names}),
                )

    def _keep_changed_since(self) -> None:
        """Leave out what a later operation changed.

        An operation, its undo and its redo have one root. A later chain changed a record if an odd
        number of its members touched it since; the operation's own chain shows in the same way
        that it is not in effect for a record, which then needs nothing.
        """
        mine, later, chain = aliased(ChangeRow), aliased(ChangeRow), aliased(OperationRow)
        for kind, reversal in self.kinds.items():
            own = sa.select(mine.record_id).where(
                mine.operation_id == self.operation_id, mine.kind == kind
            )
            times = sa.func.count(later.operation_id.distinct())
            query = (
                sa.select(later.record_id, chain.root, sa.func.max(later.operation_id))
                .join(chain, chain.id == later.operation_id)
                .where(later.operation_id > self.operation_id)
                .where(later.kind == kind, later.record_id.in_(own))
                .group_by(later.record_id, chain.root)
                .having(times % 2 == 1)
            )
            found = self.connection.execute(query).all()
            since: dict[int, set[int]] = {}
            for record_id, root, last in found:
                if root != self.root:
                    since.setdefault(last, set()).add(record_id)
            for last, record_ids in sorted(since.items(), reverse=True):
                self._keep(kind, record_ids, self._changed_by(last))
            reversal.drop(record_id for record_id, root, _ in found if root == self.root)

    def _changed_by(self, operation_id: int) -> str:
        """Why a record is kept: who changed it since, and when by the clock of this computer."""
        last = self.work.session.get_one(OperationRow, operation_id)
        if not last.user:
            return translate("database", "It was changed since.")
        return translate("database", "It was changed since by {who} ({when}).").format(
            who=last.user, when=f"{last.at.astimezone():%d-%m-%Y %H.%M}"
        )

    def _keep(self, kind: str, record_ids: Iterable[int], reason: str) -> None:
        reversal = self.kinds[kind]
        ids = set(record_ids)
        known = reversal.remove | reversal.change.keys() | reversal.restore.keys()
        self.kept += [Kept(kind, record_id, reason) for record_id in sorted(ids & known)]
        reversal.drop(ids)

    def _remove_unreferenced(self, *, last: bool) -> None:
        """Remove added records that nothing refers to. What still stands in a row that is about
        to change waits for the last round; what is referred to then is kept."""
        held: dict[str, set[int]] = {kind: set() for kind in self.kinds}
        found = True
        while found:
            found = False
            for kind, reversal in self.kinds.items():
                free = reversal.remove - held[kind]
                used = self._referred(reversal.table, free, held) if free else set()
                if used:
                    held[kind] |= used
                    found = True
        for reversal in reversed(self._ordered()):
            free = reversal.remove - held[reversal.table.name]
            delete_rows(self.work, reversal.table, sorted(free), self.progress)
            reversal.remove -= free
        if last:
            reason = translate("database", "Other records refer to it.")
            for kind, ids in held.items():
                self._keep(kind, ids, reason)

    def _referred(self, table: sa.Table, ids: set[int], held: dict[str, set[int]]) -> set[int]:
        """Which of these records are referred to by a record that stays."""
        used: set[int] = set()
        dialect = self.connection.dialect
        for other in record_tables().values():
            for column in _references(other, table):
                query = sa.select(column).where(column.in_(value_set(dialect, ids, column)))
                going = self.kinds.get(other.name)
                if going is not None:
                    leaves = going.remove - held[other.name]
                    query = query.where(other.c.id.not_in(value_set(dialect, leaves, other.c.id)))
                used.update(self.connection.scalars(query.distinct()))
        return used

    def _keep_taken_values(self) -> None:
        """Leave out what would take a value that another record has now."""
        reason = translate("database", "Another record has its earlier value now.")
        for kind, reversal in self.kinds.items():
            for names in _unique_columns(reversal.table):
                self._keep(kind, self._taken(reversal, names), reason)

    def _taken(self, reversal: _Reversal, names: tuple[str, ...]) -> set[int]:
        table, dialect = reversal.table, self.connection.dialect
        columns = [table.c[name] for name in names]
        wanted: dict[tuple[Any, ...], int] = {
            tuple(row.get(name) for name in names): record_id
            for record_id, row in reversal.restore.items()
        }
        moving = {i for i, change in reversal.change.items() if change.after.keys() & set(names)}
        if moving:
            present = sa.select(table.c.id, *columns).where(
                table.c.id.in_(value_set(dialect, moving, table.c.id))
            )
            for record_id, *values in self.connection.execute(present):
                after = {
                    **dict(zip(names, values, strict=True)),
                    **reversal.change[record_id].after,
                }
                wanted[tuple(after[name] for name in names)] = record_id
        wanted = {values: i for values, i in wanted.items() if None not in values}
        if not wanted:
            return set()
        firsts = {to_json(values[0]) for values in wanted}
        holders = sa.select(table.c.id, *columns).where(
            columns[0].in_(value_set(dialect, firsts, columns[0]))
        )
        taken = set()
        for holder, *values in self.connection.execute(holders):
            record_id = wanted.get(tuple(values))
            if record_id not in (None, holder):
                taken.add(record_id)
        return taken

    def _keep_without_reference(self) -> None:
        """Leave out what would refer to a record that is gone."""
        reason = translate("database", "A record it referred to is gone.")
        tables = record_tables()
        found = True
        while found:
            found = False
            for kind, reversal in self.kinds.items():
                for target in tables.values():
                    for column in _references(reversal.table, target):
                        lost = self._lost(reversal, column.name, target)
                        found = found or bool(lost)
                        self._keep(kind, lost, reason)

    def _lost(self, reversal: _Reversal, name: str, target: sa.Table) -> set[int]:
        wanted: dict[int, list[int]] = {}
        rows = [(i, change.after) for i, change in reversal.change.items()]
        for record_id, row in (*rows, *reversal.restore.items()):
            if row.get(name) is not None:
                wanted.setdefault(row[name], []).append(record_id)
        if not wanted:
            return set()
        present = sa.select(target.c.id).where(
            target.c.id.in_(value_set(self.connection.dialect, wanted, target.c.id))
        )
        there = set(self.connection.scalars(present))
        coming = self.kinds.get(target.name)
        if coming is not None:
            there |= coming.restore.keys()
        return {i for value, ids in wanted.items() if value not in there for i in ids}

    def _ordered(self) -> list[_Reversal]:
        """The kinds, those referred to first."""
        tables = [reversal.table for reversal in self.kinds.values()]
        ordered = sa.schema.sort_tables_and_constraints(tables)  # type: ignore[no-untyped-call]
        return [self.kinds[table.name] for table, _ in ordered if table is not None]


def _references(table: sa.Table, target: sa.Table) -> list[sa.Column[Any]]:
    """The columns of a table that hold ids of another."""
    return [key.parent for key in table.foreign_keys if key.column is target.c.id]


def _unique_columns(table: sa.Table) -> list[tuple[str, ...]]:
    """What must be unique in a table, besides its id."""
    parts: list[sa.UniqueConstraint | sa.Index] = []
    parts += [part for part in table.constraints if isinstance(part, sa.UniqueConstraint)]
    parts += [index for index in table.indexes if index.unique]
    return [tuple(column.name for column in part.columns) for part in parts]
