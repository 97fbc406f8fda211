"""Changes in words: who did what to which record, from which value to which.

Whole pages of the change log are told at once; every name is the one the record had then.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Row
from sqlalchemy.orm import Session

from asn_desktop.core.fields import Value
from asn_desktop.core.translation import translate
from asn_desktop.database.base import record_tables
from asn_desktop.database.history.past import NamesThen, rows_as_added
from asn_desktop.database.history.wording import noun, wording_of
from asn_desktop.database.sql import value_set
from asn_desktop.database.tables import Action, ChangeRow, OperationRow
from asn_desktop.database.types import decode_fields
from asn_desktop.database.unit_of_work import REDO, UNDO, operation_title

#: Changes told at once.
PAGE = 500


@dataclass(frozen=True, slots=True)
class ToldField:
    """One field of a change: its word, and the values in words; empty text for no value."""

    label: str
    before: str
    after: str

    @property
    def sentence(self) -> str:
        """The change of one field as a part of a sentence."""
        if self.before == self.after:  # a picture or a table, of which the words tell only the size
            pattern = translate("database", "{field} replaced")
        elif not self.before:
            pattern = translate("database", "{field} filled in with {after}")
        elif not self.after:
            pattern = translate("database", "{field} emptied (it was {before})")
        else:
            pattern = translate("database", "{field} from {before} to {after}")
        return pattern.format(field=self.label, before=self.before, after=self.after)


@dataclass(frozen=True, slots=True)
class ToldChange:
    """One change of one record, or an operation that changed none (``action`` None).

    ``number`` is that of the change; an operation without changes has its own, negative. ``about``
    is the title of the operation that an undo or redo is about. Of an added record ``fields`` are
    the values it began with, of a removed one those it had.
    """

    number: int
    operation_id: int
    at: dt.datetime
    user: str
    code: str
    title: str
    about: str
    undone: bool
    action: Action | None
    kind: str = ""
    record_id: int = 0
    name: str = ""
    key: str = ""
    fields: tuple[ToldField, ...] = ()

    @property
    def who(self) -> str:
        """Who did it."""
        return self.user or translate("database", "Somebody")

    @property
    def noun(self) -> str:
        """The kind of the record, as inside a sentence."""
        return noun(self.kind) if self.kind else ""

    @property
    def record(self) -> str:
        """The record as it was called then."""
        if self.name or not self.kind:
            return self.name
        return translate("database", "number {number}").format(number=self.record_id)

    @property
    def key_in_words(self) -> str:
        """ "NIP 1980…"; empty where the record had no number or code."""
        wording = wording_of(self.kind)
        return f"{wording.label(wording.key)} {self.key}" if wording and self.key else ""

    @property
    def sentence(self) -> str:
        """ "Rina changed employee Siti: Grade from III/a to III/b." """
        words = translate("database", "{who} {deed}").format(who=self.who, deed=self.deed)
        return words if words.endswith(".") else f"{words}."  # a title such as "M.Si." ends it too

    @property
    def deed(self) -> str:
        """The sentence without who and without its end."""
        what = f"{self.noun} {self.record}".strip()
        if self.action is None:
            return translate("database", "did “{title}”, which changed no record").format(
                title=self.title
            )
        if self.code in (UNDO.code, REDO.code):
            return self._again(what)
        if self.action is Action.ADD:
            return translate("database", "added {what}").format(what=what)
        if self.action is Action.REMOVE:
            return translate("database", "removed {what}").format(what=what)
        return translate("database", "changed {what}: {changes}").format(
            what=what, changes=self.changes
        )

    def _again(self, what: str) -> str:
        if self.action is Action.ADD:
            result = translate("database", "{what} is there again").format(what=what)
        elif self.action is Action.REMOVE:
            result = translate("database", "{what} is gone").format(what=what)
        else:
            result = f"{what}: {self.changes}"
        if self.code == UNDO.code:
            pattern = translate("database", "took back “{title}”; {result}")
        else:
            pattern = translate("database", "did “{title}” again; {result}")
        return pattern.format(title=self.about, result=result)

    @property
    def changes(self) -> str:
        """The changed fields as a part of a sentence."""
        if not self.fields:
            return translate("database", "only what the program computes itself")
        return "; ".join(field.sentence for field in self.fields)


_OPERATION = (
    OperationRow.id.label("operation_id"),
    OperationRow.at,
    OperationRow.user,
    OperationRow.code,
    OperationRow.params,
    OperationRow.undone_by,
)
_CHANGE = (
    ChangeRow.id.label("number"),
    ChangeRow.kind,
    ChangeRow.record_id,
    ChangeRow.action,
    ChangeRow.before,
    ChangeRow.after,
    *_OPERATION,
)


def tell_changes(session: Session, numbers: Sequence[int]) -> dict[int, ToldChange]:
    """These entries of the log in words; those that are not there are missing."""
    told: dict[int, ToldChange] = {}
    dialect = session.connection().dialect
    for start in range(0, len(numbers), PAGE):
        page = numbers[start : start + PAGE]
        changes = [number for number in page if number > 0]
        if changes:
            chosen = ChangeRow.id.in_(value_set(dialect, changes, ChangeRow.id.expression))
            told |= {each.number: each for each in _tell(session, _changes(chosen))}
        alone = [-number for number in page if number < 0]
        if alone:
            query = sa.select(*_OPERATION).where(
                OperationRow.id.in_(value_set(dialect, alone, OperationRow.id.expression))
            )
            for row in session.execute(query):
                told[-row.operation_id] = ToldChange(-row.operation_id, *_operation(row), None)
    return told


def tell_record(session: Session, kind: str, record_id: int) -> list[ToldChange]:
    """Everything that happened to one record, newest first."""
    chosen = sa.and_(ChangeRow.kind == kind, ChangeRow.record_id == record_id)
    return _tell(session, _changes(chosen))


def tell_operation(session: Session, operation_id: int, limit: int) -> list[ToldChange]:
    """The first changes of an operation, in the order in which they were made."""
    query = _changes(ChangeRow.operation_id == operation_id).order_by(None)
    return _tell(session, query.order_by(ChangeRow.id).limit(limit))


def _changes(chosen: sa.ColumnElement[bool]) -> sa.Select[Any]:
    return (
        sa.select(*_CHANGE)
        .join(OperationRow, OperationRow.id == ChangeRow.operation_id)
        .where(chosen)
        .order_by(ChangeRow.id.desc())
    )


def _operation(row: Row[Any]) -> tuple[int, dt.datetime, str, str, str, str, bool]:
    about = ""
    if row.code in (UNDO.code, REDO.code):
        about = operation_title(row.params.get("code", ""), row.params.get("params", {}))
    return (
        row.operation_id,
        row.at,
        row.user,
        row.code,
        operation_title(row.code, row.params),
        about,
        row.undone_by is not None,
    )


def _tell(session: Session, query: sa.Select[Any]) -> list[ToldChange]:
    rows = session.execute(query).all()
    if not rows:
        return []
    additions: dict[str, list[tuple[int, int]]] = {}
    for row in rows:
        if row.action == Action.ADD:
            additions.setdefault(row.kind, []).append((row.number, row.record_id))
    added: dict[int, Mapping[str, Value]] = {}
    for kind, pairs in additions.items():
        added |= rows_as_added(session, kind, pairs)
    kinds = {kind: _KindInWords(kind) for kind in {row.kind for row in rows}}
    values = {row.number: kinds[row.kind].values(row, added) for row in rows}
    wanted: dict[str, set[int]] = {}
    for row in rows:
        wanted.setdefault(row.kind, set()).add(row.record_id)
        for column, kind in kinds[row.kind].targets.items():
            for side in values[row.number]:
                wanted.setdefault(kind, set()).update(_ids(side.get(column)))
    names = NamesThen(session, wanted, min(row.number for row in rows))
    return [
        ToldChange(
            row.number,
            *_operation(row),
            Action(row.action),
            row.kind,
            row.record_id,
            names.name(row.kind, row.record_id, row.number),
            names.key(row.kind, row.record_id, row.number),
            kinds[row.kind].fields(row.number, values[row.number], names),
        )
        for row in rows
    ]


#: Before and after of a change, decoded; of an added record only after, of a removed one before.
_Values = tuple[Mapping[str, Value], Mapping[str, Value]]


class _KindInWords:
    """What is the same for every change of a kind: what is told, its words, what it refers to."""

    def __init__(self, kind: str) -> None:
        self.wording = wording = wording_of(kind)
        self.table = table = record_tables().get(kind)
        self.labels: dict[str, str] = {}
        self.targets: dict[str, str] = {}
        self._known: dict[tuple[str, Value], str] = {}
        if wording is not None and table is not None:
            self.labels = {name: wording.label(name) for name in wording.labels if name in table.c}
            referring = {key.parent.name: key.column.table.name for key in table.foreign_keys}
            self.targets = referring | dict(wording.lists)

    def values(self, row: Row[Any], added: Mapping[int, Mapping[str, Value]]) -> _Values:
        """What a change holds; ``added`` are the rows of additions."""
        if self.table is None:
            return {}, {}
        if row.action == Action.ADD:
            return {}, added.get(row.number, {})
        before, after = (decode_fields(self.table, side or {}) for side in (row.before, row.after))
        return before, after

    def fields(self, number: int, values: _Values, names: NamesThen) -> tuple[ToldField, ...]:
        """The told fields of one change."""
        before, after = values
        told = []
        for column, label in self.labels.items():
            old, new = before.get(column), after.get(column)
            if old != new:
                was = "" if old is None else self._word(column, old, number, names)
                is_now = "" if new is None else self._word(column, new, number, names)
                if was or is_now:
                    told.append(ToldField(label, was, is_now))
        return tuple(told)

    def _word(self, column: str, value: Value, number: int, names: NamesThen) -> str:
        if column in self.targets:
            kind = self.targets[column]
            found = (names.name(kind, each, number) for each in _ids(value))
            return ", ".join(name or translate("database", "(removed)") for name in found)
        assert self.wording is not None
        if isinstance(value, dict | list):
            return self.wording.words(column, value)
        word = self._known.get((column, value))
        if word is None:
            word = self._known[column, value] = self.wording.words(column, value)
        return word


def _ids(value: Value) -> Iterable[int]:
    """The records a value refers to: one, or a list of them."""
    if value is None:
        return ()
    return value if isinstance(value, list) else (value,)
