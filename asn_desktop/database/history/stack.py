"""Ctrl+Z and Ctrl+Y of one session."""

from __future__ import annotations

from asn_desktop.core.errors import PersonError
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.database.history.reading import operation_entry
from asn_desktop.database.history.undo import UndoResult, undo

#: Steps that are remembered.
DEPTH = 200


class UndoStack:
    """The operations of this session in order. A new operation forgets what was undone."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._done: list[tuple[int, str]] = []
        self._undone: list[tuple[int, str]] = []

    def push(self, changed: Changed) -> None:
        """Remember a finished operation; one that touched nothing is no step."""
        if not changed.ids:
            return
        with self._database.read() as session:
            entry = operation_entry(session, changed.operation_id)
        if entry is not None:
            self._done = [*self._done[1 - DEPTH :], (entry.operation_id, entry.title)]
            self._undone.clear()

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone step."""
        return bool(self._undone)

    @property
    def undo_title(self) -> str:
        """The name of the operation that :meth:`undo` would take back; empty where none."""
        return self._done[-1][1] if self._done else ""

    @property
    def redo_title(self) -> str:
        """The name of the operation that :meth:`redo` would do again; empty where none."""
        return self._undone[-1][1] if self._undone else ""

    def undo(self) -> UndoResult:
        """Take back the last operation. Raises ``PersonError`` where there is none."""
        return self._step(self._done, self._undone)

    def redo(self) -> UndoResult:
        """Do again what was undone last. Raises ``PersonError`` where there is nothing."""
        return self._step(self._undone, self._done)

    def clear(self) -> None:
        """Forget all steps; the history keeps them."""
        self._done.clear()
        self._undone.clear()

    def _step(self, source: list[tuple[int, str]], target: list[tuple[int, str]]) -> UndoResult:
        if not source:
            raise PersonError(translate("database", "There is nothing to undo or redo."))
        operation_id, title = source.pop()  # a step that cannot be taken back is not offered again
        result = undo(self._database, operation_id)
        target.append((result.changed.operation_id, title))
        return result
