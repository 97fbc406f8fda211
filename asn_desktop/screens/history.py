"""The history of one record: who changed what, when, from which value to which."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.core.fields import Value
from asn_desktop.core.translation import translate
from asn_desktop.database.history import HistoryEntry, record_history
from asn_desktop.database.tables import Action
from asn_desktop.declarations import RecordKind
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets.history_view import FieldChange, HistoryLine, HistoryView


class HistoryTab(QWidget):
    """Reads the history of the record that is shown."""

    def __init__(self, desk: Desk, kind: RecordKind, parent: QWidget | None = None) -> None:
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
            entries = record_history(session, self._kind.name, record)
        return [self._line(entry) for entry in entries]

    def _line(self, entry: HistoryEntry) -> HistoryLine:
        return HistoryLine(
            at=entry.at,
            who=entry.user,
            title=entry.title,
            changes=self._changes(entry.before or {}, entry.after or {}),
            undone=entry.undone,
            added=entry.action == Action.ADD,
        )

    def _changes(
        self, before: Mapping[str, Value], after: Mapping[str, Value]
    ) -> tuple[FieldChange, ...]:
        words = self._kind.words(self._desk.database) if self._kind.words else _plain
        labels = {
            column.name: translate(self._kind.context, column.label)
            for column in self._kind.layout.columns
        }
        changes = []
        for name in after:
            field = name.removesuffix("_id")
            if field not in labels:
                continue
            old, new = words(field, before.get(name)), words(field, after[name])
            if old != new:
                changes.append(FieldChange(labels[field], old, new))
        return tuple(changes)


def _plain(_field: str, value: Value) -> str:
    return "" if value is None else str(value)
