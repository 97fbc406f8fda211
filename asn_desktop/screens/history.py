"""The history of one record: who changed what, when, from which value to which."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.database.history import ToldChange, tell_record
from asn_desktop.database.tables import Action
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets.history_view import FieldChange, HistoryLine, HistoryView


class HistoryTab(QWidget):
    """Reads the history of the record that is shown."""

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._kind = desk, kind
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
        with self._desk.database.read() as session:
            return [_line(change) for change in tell_record(session, self._kind, record)]


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
