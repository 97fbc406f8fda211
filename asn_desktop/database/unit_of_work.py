"""One operation: one transaction, one undo step, one entry in the change log.

Every write goes through a :class:`UnitOfWork`, which :meth:`Database.write` opens and commits.
Objects changed through its session are captured as they are flushed; bulk writing captures in
sets.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import Connection
from sqlalchemy.orm import ORMExecuteState, Session, attributes
from sqlalchemy.orm.base import PASSIVE_NO_INITIALIZE

from asn_desktop.core.prose import storable
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.base import OWN_COLUMNS, Record, new_uid, table_of
from asn_desktop.database.chain import close_line
from asn_desktop.database.derived import follow_up
from asn_desktop.database.rights import UNDO_OWN, Actor, look_over
from asn_desktop.database.tables import Action, ChangeRow, OperationRow
from asn_desktop.database.types import now, to_json


@dataclass(frozen=True, slots=True)
class Operation:
    """Something a person can do and undo.

    ``title`` is the English source of its name with {placeholders} for the parameters, translated
    in ``context`` where it is shown. ``right`` is the right it needs. Declaring an operation makes
    its name known to the history.
    """

    code: str
    context: str
    title: str
    right: str

    known: ClassVar[dict[str, Operation]] = {}

    def __post_init__(self) -> None:
        if self.known.setdefault(self.code, self) != self:
            raise ValueError(f"two operations are called {self.code!r}")


UNDO = Operation("database.undo", "database", noop("database", "Undo: {title}"), UNDO_OWN)
REDO = Operation("database.redo", "database", noop("database", "Redo: {title}"), UNDO_OWN)


class _Blank(dict[str, Any]):
    """Parameters of a title; one that was not kept shows as an ellipsis."""

    def __missing__(self, key: str) -> str:
        return "…"


def operation_title(code: str, params: dict[str, Any]) -> str:
    """The name of a finished operation in the person's language."""
    operation = Operation.known.get(code)
    if operation is None:
        return code
    if operation in (UNDO, REDO):
        params = {"title": operation_title(params.get("code", ""), params.get("params", {}))}
    return translate(operation.context, operation.title).format_map(_Blank(params))


@dataclass(slots=True)
class UnitOfWork:
    """An operation under way. ``params`` may still grow; they are kept when it ends."""

    session: Session
    connection: Connection
    operation_id: int
    actor: Actor
    params: dict[str, Any]
    #: An operation that touched nothing is forgotten, unless this is set (an import is registered
    #: although every row was known).
    keep: bool = False
    #: the program does this by itself, whoever sits there
    automatic: bool = False
    #: what belongs to the operation and is not in the database: done when nothing can refuse it any
    #: more, just before it is stored; and done only when it is
    at_the_end: list[Callable[[], None]] = field(default_factory=list)
    when_stored: list[Callable[[], None]] = field(default_factory=list)
    #: puts back what was done at the end, where the database cannot store the operation after all
    otherwise: ExitStack = field(default_factory=ExitStack)
    size: int = 0
    _touched: dict[str, array[int]] = field(default_factory=dict)

    @property
    def user(self) -> str:
        """Who does this, as the change log keeps it."""
        return self.actor.name

    @property
    def touched(self) -> dict[str, array[int]]:
        """The ids touched so far by kind; an empty array means any of the kind."""
        return self._touched

    @property
    def changed(self) -> Changed:
        """What this operation has touched so far."""
        self.session.flush()
        ids = {kind: array("q", dict.fromkeys(ids)) for kind, ids in self._touched.items()}
        return Changed(self.operation_id, ids)

    def touch(self, kind: str, ids: Iterable[int], captured: int) -> None:
        """Note touched records and how many lines of history were written for them."""
        self._touched.setdefault(kind, array("q")).extend(ids)
        self.size += captured


def begin_operation(
    connection: Connection,
    operation: Operation,
    user: str,
    params: dict[str, Any],
    undoes: int | None,
) -> int:
    """Write the line of an operation; returns its id."""
    root = None
    if undoes is not None:
        root = connection.scalar(sa.select(OperationRow.root).where(OperationRow.id == undoes))
    operation_id: int | None = connection.scalar(
        sa.insert(OperationRow)
        .values(
            uid=new_uid(),
            code=operation.code,
            params=_storable_params(params),
            user=user,
            at=now(),
            undoes=undoes,
            root=root or 0,
        )
        .returning(OperationRow.id)
    )
    assert operation_id is not None
    if root is None:
        connection.execute(
            sa.update(OperationRow).where(OperationRow.id == operation_id).values(root=operation_id)
        )
    return operation_id


def end_operation(work: UnitOfWork) -> None:
    """Close the line of an operation and chain it, or forget it where nothing happened."""
    work.session.flush()
    follow_up(work)
    look_over(work)
    this = OperationRow.id == work.operation_id
    if not work.size and not work.keep:
        work.connection.execute(sa.delete(OperationRow).where(this))
        return
    params = _storable_params(work.params)
    work.connection.execute(
        sa.update(OperationRow).where(this).values(params=params, size=work.size)
    )
    close_line(work.connection, work.operation_id)


def _storable_params(params: dict[str, Any]) -> dict[str, Any]:
    return {
        name: storable(value) if isinstance(value, str) else value for name, value in params.items()
    }


class WritingSession(Session):
    """A session whose changes are captured. It belongs to one unit of work."""

    work: UnitOfWork


def _before_row(record: Record) -> dict[str, Any]:
    """The whole stored row of an object, unsaved edits left out."""
    row = {}
    for prop in sa.inspect(type(record)).column_attrs:
        history = attributes.get_history(record, prop.key)
        value = (history.deleted or history.unchanged or [None])[0]
        row[prop.columns[0].name] = to_json(value)
    del row["id"]
    return row


def _changed_columns(record: Record) -> tuple[dict[str, Any], dict[str, Any]]:
    before, after = {}, {}
    for prop in sa.inspect(type(record)).column_attrs:
        name = prop.columns[0].name
        if name in OWN_COLUMNS:
            continue
        history = attributes.get_history(record, prop.key, PASSIVE_NO_INITIALIZE)
        if not history.has_changes():
            continue
        if not history.deleted:
            raise RuntimeError(f"{name} of {type(record).__name__} changed without its old value")
        before[name] = to_json(history.deleted[0])
        after[name] = to_json(history.added[0] if history.added else None)
    return before, after


@event.listens_for(WritingSession, "before_flush")
def _complete(session: WritingSession, context: Any, instances: Any) -> None:
    """What is never set on a new object is stored empty and known to be; words are stored as every
    database keeps them; the row of a removed one is read while it can still be."""
    for record in session.new:
        if isinstance(record, Record):
            _empty_unset(record)
    for record in (*session.new, *session.dirty):
        if isinstance(record, Record):
            _keep_storable(record)
    removed = session.info.setdefault("removed", {})
    for record in session.deleted:
        if isinstance(record, Record):
            removed[record] = _before_row(record)


def _empty_unset(record: Record) -> None:
    given = sa.inspect(record).dict
    for prop in sa.inspect(type(record)).column_attrs:
        column = prop.columns[0]
        own = column.name in OWN_COLUMNS
        if not own and prop.key not in given and column.default is None:
            setattr(record, prop.key, None)


def _keep_storable(record: Record) -> None:
    """Take out what a server refuses and a file takes: pasted texts hold it now and then."""
    given = sa.inspect(record).dict
    for name, value in list(given.items()):
        if isinstance(value, str) and value != (kept := storable(value)):
            setattr(record, name, kept)


@event.listens_for(WritingSession, "after_flush")
def _capture(session: WritingSession, context: Any) -> None:
    """Write what this flush did to the history."""
    work = session.work
    rows: list[dict[str, Any]] = []

    def add(record: Record, action: Action, before: Any = None, after: Any = None) -> None:
        kind = table_of(type(record)).name
        work.touch(kind, (record.id,), 1)
        rows.append(
            {
                "operation_id": work.operation_id,
                "kind": kind,
                "record_id": record.id,
                "action": action.value,
                "before": before,
                "after": after,
            }
        )

    for record in session.new:
        if isinstance(record, Record):
            add(record, Action.ADD)
    # a set without an order of its own: the same operation is told in the same words
    changed = (record for record in session.dirty if isinstance(record, Record))
    for record in sorted(changed, key=lambda one: (table_of(type(one)).name, one.id)):
        before, after = _changed_columns(record)
        if before:
            add(record, Action.CHANGE, before, after)
    removed = session.info.pop("removed", {})
    for record in session.deleted:
        if isinstance(record, Record):
            add(record, Action.REMOVE, removed[record])
    if rows:
        work.connection.execute(sa.insert(ChangeRow), rows)


@event.listens_for(WritingSession, "do_orm_execute")
def _refuse_uncaptured(state: ORMExecuteState) -> None:
    """A statement that writes would leave no history."""
    if state.is_insert or state.is_update or state.is_delete:
        raise RuntimeError("write through objects or database.bulk, so that history is kept")
