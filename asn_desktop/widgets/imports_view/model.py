"""What the list of imports needs to know: the register, and what an undo does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.progress import Progress


class ImportEntry(Protocol):
    """A finished import as the register keeps it; ``at`` is a moment with its zone."""

    @property
    def import_id(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def file(self) -> str: ...
    @property
    def sheet(self) -> str: ...
    @property
    def sender(self) -> str: ...
    @property
    def at(self) -> dt.datetime: ...
    @property
    def user(self) -> str: ...
    @property
    def added(self) -> int: ...
    @property
    def changed(self) -> int: ...
    @property
    def unchanged(self) -> int: ...
    @property
    def refused(self) -> int: ...
    @property
    def undone(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """A record that an undo leaves as it is: its name, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class UndoOutcome:
    """What an undo did, or would do: how many records go back, and which are kept."""

    reversed: int
    kept: tuple[KeptRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportsDesk:
    """What the shell lends: the register, a look ahead (None where there is none), the undo, and
    the word for a kind of record. All but the last run in the background."""

    entries: Callable[[Progress], Sequence[ImportEntry]]
    undo: Callable[[int, Progress], UndoOutcome]
    plan_undo: Callable[[int, Progress], UndoOutcome] | None = None
    kind_word: Callable[[str], str] = str


def moment(at: dt.datetime) -> str:
    """A moment in local time as a clerk reads it."""
    return value_text(FieldKind.DATE, at.astimezone().replace(tzinfo=None))
