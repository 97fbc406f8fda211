"""The history of one record: who changed what, when, from which value to which."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.database.history import ToldChange, tell_record
from asn_desktop.database.tables import Action
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets.history_view import FieldChange, HistoryLine, HistoryView


class HistoryTab(QWidget):
    """Reads the history of the record that is shown. ``beside`` names further records (kind, id)
    whose changes belong to it."""

    def __init__(
        self,
        desk: Desk,
        kind: str,
        beside: Callable[[int], Sequence[tuple[str, int]]] = lambda record: (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._kind, self._beside = desk, kind, beside
        self._record: int | None = None
        self.view = HistoryView(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def show_record(self, record: int | None) -> None:
        """Show the history of this record, of none where it is None."""
        self._record = record
        if record is None:
            self.view.show_lines(())
            return
        self._desk.runner.run(
            lambda _progress: self._read(record),
            title="",
            on_done=lambda lines: self.view.show_lines(lines) if record == self._record else None,
            quiet=True,
        )

    def _read(self, record: int) -> list[HistoryLine]:
        kept = [(self._kind, record), *self._beside(record)]
        with self._desk.database.read() as session:
            told = [change for each in kept for change in tell_record(session, *each)]
        if len(kept) > 1:
            told.sort(key=lambda change: change.at, reverse=True)
        return [_line(change) for change in told]


def _line(change: ToldChange) -> HistoryLine:
    return HistoryLine(
        at=change.at,
        who=change.user,
        title=change.title,
        changes=field_changes(change) if change.action is not Action.REMOVE else (),
        undone=change.undone,
        added=change.action is Action.ADD,
    )


def field_changes(change: ToldChange) -> tuple[FieldChange, ...]:
    """The fields of a change for a view."""
    return tuple(FieldChange(field.label, field.before, field.after) for field in change.fields)
