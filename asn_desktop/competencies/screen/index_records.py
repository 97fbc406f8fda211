"""What the index of a person is fed from: performance (SKP), punishments, potential. Records are
added, changed and removed here, each as one step that can be undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from asn_desktop.competencies.commands import index_records as commands
from asn_desktop.competencies.commands.index_records import KindOfRecord
from asn_desktop.competencies.commands.operations import WRITE
from asn_desktop.competencies.queries.index_records import of_person
from asn_desktop.competencies.rules.index_records import score_text
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.sheets import index_records as sheets
from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.translation import noop, translate
from asn_desktop.employees.rules.reference import CodeBook
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.part_table import PartModel, PartTable, saving
from asn_desktop.spreadsheets.columns import SheetLayout
from asn_desktop.widgets import theme
from asn_desktop.widgets.form import FormField, RecordForm
from asn_desktop.widgets.wrapping import WrappingRow

#: Rows that are seen at once before the table scrolls.
_SEEN = 5


@dataclass(frozen=True, slots=True)
class _Kind:
    """How a kind of record is shown and asked for."""

    kept: KindOfRecord
    layout: SheetLayout
    noun: str
    new: str
    books: Mapping[str, Callable[[], CodeBook]]

    def words(self, row: Any) -> tuple[str, str]:
        """What a row says: when, and what."""
        when = value_text(FieldKind.DATE, getattr(row, self.kept.once))
        if self.kept is commands.PERFORMANCE:
            score = f" ({score_text(row.score)})" if row.score is not None else ""
            return when, reference().performance.label(row.rating) + score
        if self.kept is commands.DISCIPLINE:
            severity = reference().severities.label(row.severity)
            return when, f"{severity}: {row.kind}" if row.kind else severity
        return when, score_text(row.score)


_KINDS = (
    _Kind(
        commands.PERFORMANCE,
        sheets.PERFORMANCE,
        noop("competencies", "SKP"),
        noop("competencies", "Performance (SKP)…"),
        {"rating": lambda: reference().performance},
    ),
    _Kind(
        commands.DISCIPLINE,
        sheets.DISCIPLINE,
        noop("competencies", "Punishment"),
        noop("competencies", "Punishment…"),
        {"severity": lambda: reference().severities},
    ),
    _Kind(
        commands.POTENTIAL,
        sheets.POTENTIAL,
        noop("competencies", "Potential"),
        noop("competencies", "Potential…"),
        {},
    ),
)


@dataclass(frozen=True, slots=True)
class _Kept:
    """A record as it was read."""

    kind: _Kind
    id: int
    version: int
    when: str
    what: str
    note: str
    values: Mapping[str, Value]


class RecordDialog(QDialog):
    """The form of a record; ``save`` is called with its values and tells the form of a refusal."""

    def __init__(
        self,
        title: str,
        fields: Sequence[FormField],
        values: Mapping[str, Value],
        desk: Desk,
        save: Callable[[Mapping[str, Value], RecordForm], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumSize(480, 380)
        self.form = RecordForm(fields, today=dt.date.today, runner=desk.runner, parent=self)
        self.form.discard_button.setText(translate("competencies", "Back"))
        self.form.load(values)
        self.form.discard_button.setEnabled(True)
        self.form.discard_button.clicked.connect(self.reject)
        self.form.save_requested.connect(lambda _changes: save(self.form.values(), self.form))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.addWidget(self.form)
        self.form.focus_first()


class KeptRecords(QWidget):
    """The records of one person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person: int | None = None
        self._rows: list[_Kept] = []
        #: the dialog that was opened last
        self.dialog: RecordDialog | None = None
        title = QLabel(translate("competencies", "Performance, discipline and potential"))
        title.setProperty("role", "strong")
        title.setWordWrap(True)
        self._model = PartModel(
            (
                translate("competencies", "Record"),
                translate("competencies", "Of"),
                translate("competencies", "What"),
            )
        )
        self.table = PartTable(
            self._model, translate("competencies", "Performance, discipline and potential")
        )
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.doubleClicked.connect(lambda _index: self.change())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self._empty = QLabel(translate("competencies", "Nothing is recorded yet."))
        self._empty.setProperty("role", "muted")
        self.add_button = self._button(translate("competencies", "Add"), "new")
        menu = QMenu(self.add_button)
        for kind in _KINDS:
            action = QAction(translate("competencies", kind.new), menu)
            action.triggered.connect(lambda _checked=False, kind=kind: self.add(kind.layout.kind))
            menu.addAction(action)
        self.add_button.setMenu(menu)
        self.change_button = self._button(translate("competencies", "Change…"), "edit", self.change)
        self.remove_button = self._button(
            translate("competencies", "Remove"), "delete", self.remove
        )
        for key, run in (("Del", self.remove), ("Return", self.change), ("Enter", self.change)):
            shortcut = QShortcut(QKeySequence(key), self.table, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        buttons = WrappingRow()
        for button in (self.add_button, self.change_button, self.remove_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(title)
        layout.addLayout(buttons)
        layout.addWidget(self.table)
        layout.addWidget(self._empty)

    def _button(self, text: str, icon: str, run: Callable[[], object] | None = None) -> QPushButton:
        button = QPushButton(text)
        theme.set_icon(button, icon)
        if run is not None:
            button.clicked.connect(lambda _checked=False: run())
        return button

    # reading

    def show_person(self, person: int | None) -> None:
        """Read the records of this person."""
        self._person = person
        if person is None:
            self._show([])
            return
        self._desk.runner.run(
            lambda _progress: self._read(person),
            title="",
            on_done=lambda rows: self._show(rows) if person == self._person else None,
            quiet=True,
        )

    def _read(self, person: int) -> list[_Kept]:
        found = []
        with self._desk.database.read() as session:
            for kind in _KINDS:
                rows = of_person(session, kind.kept.record, person)
                for row in sorted(rows, key=lambda row: getattr(row, kind.kept.once), reverse=True):
                    values = {name: getattr(row, name) for name in kind.kept.fields}
                    when, what = kind.words(row)
                    found.append(
                        _Kept(kind, row.id, row.version, when, what, row.note or "", values)
                    )
        return found

    def _show(self, rows: Sequence[_Kept]) -> None:
        self._rows = list(rows)
        chosen = self.table.chosen_row()
        self._model.show_texts(
            [
                (
                    translate("competencies", row.kind.noun),
                    row.when,
                    f"{row.what} · {row.note}" if row.note else row.what,
                )
                for row in rows
            ]
        )
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        seen = min(len(rows), _SEEN)
        height = seen * theme.row_height(self.table.font())
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 4)
        if rows:
            self.table.choose_row(chosen)
        self._enable()

    def _enable(self) -> None:
        may = self._desk.database.actor.may(WRITE) and self._person is not None
        self.add_button.setEnabled(may)
        for button in (self.change_button, self.remove_button):
            button.setEnabled(may and self.table.chosen_row() >= 0)

    def _chosen(self) -> _Kept | None:
        row = self.table.chosen_row()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    # changing

    def add(self, name: str) -> None:
        """Ask for a new record of a kind ("performance", "discipline", "potential")."""
        kind = next(each for each in _KINDS if each.layout.kind == name)
        start: dict[str, Value] = {}
        if kind.kept is commands.PERFORMANCE:
            start = {"year": dt.date.today().year - 1}
        self._ask(kind, None, start)

    def change(self) -> None:
        """Open the chosen record."""
        chosen = self._chosen()
        if chosen is not None and self.change_button.isEnabled():
            self._ask(chosen.kind, chosen, chosen.values)

    def remove(self) -> None:
        """Take the chosen record away; undo brings it back."""
        chosen = self._chosen()
        if chosen is None or not self.remove_button.isEnabled():
            return
        self._desk.operate(
            self,
            saving(),
            lambda _progress: (
                None,
                commands.remove_record(self._desk.database, chosen.kind.kept, chosen.id),
            ),
            told=translate("competencies", "Removed: {record} {when}").format(
                record=translate("competencies", chosen.kind.noun), when=chosen.when
            ),
        )

    def _ask(self, kind: _Kind, chosen: _Kept | None, values: Mapping[str, Value]) -> None:
        person = self._person
        if person is None:
            return

        def save(typed: Mapping[str, Value], form: RecordForm) -> None:
            self._desk.operate(
                self,
                saving(),
                lambda _progress: (
                    None,
                    commands.save_record(
                        self._desk.database,
                        kind.kept,
                        person,
                        {**values, **typed},
                        record_id=chosen.id if chosen else None,
                        version=chosen.version if chosen else None,
                        today=dt.date.today(),
                    ),
                ),
                done=lambda _none: dialog.accept(),
                failed=form.failed,
                told=translate("competencies", "Saved."),
            )

        title = translate("competencies", kind.noun)
        dialog = RecordDialog(title, _fields(kind), values, self._desk, save, self)
        self.dialog = dialog
        dialog.open()


def _fields(kind: _Kind) -> list[FormField]:
    fields = []
    for name in kind.kept.fields:
        column = kind.layout.column(name)
        book = kind.books.get(name)
        fields.append(
            FormField(
                name,
                translate("competencies", column.label),
                column.kind,
                required=name in kind.kept.needed,
                help=translate("competencies", column.help) if column.help else "",
                choices=_choices(book) if book is not None else None,
            )
        )
    return fields


def _choices(book: Callable[[], CodeBook]) -> Callable[[], Sequence[tuple[Value, str]]]:
    return lambda: [(code, book().label(code)) for code in book().codes]
