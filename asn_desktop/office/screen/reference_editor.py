"""One table of reference data while it is shown and edited: rows, legal basis, validity."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.errors import OfficeError
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.progress import Progress
from asn_desktop.core.reference import Content, ReferenceTable, in_row
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.office.screen.reference_grid import ReferenceGrid
from asn_desktop.office.screen.reference_model import ReferenceModel
from asn_desktop.office.sheets import read_reference, write_reference
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.files import EXCEL
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.form import FormField
from asn_desktop.widgets.form.editors import Editor, editor_for
from asn_desktop.widgets.form.note import FieldNote


class ReferenceEditor(QWidget):
    """Edits; storing is another's affair: ``save_wanted`` carries the content."""

    save_wanted = Signal(object)
    reset_wanted = Signal()
    #: what was typed is thrown away
    discarded = Signal()

    def __init__(
        self, desk: Desk, today: Callable[[], dt.date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._today = desk, today
        self.table: ReferenceTable | None = None
        self._stored: Content = {}
        self._then: Callable[[], None] | None = None
        self.model = ReferenceModel(today, self)
        self.grid = ReferenceGrid(self.model)
        self.title, self.help = QLabel(), QLabel()
        self.notice = messages.Banner()
        self.problem = FieldNote()
        self.state = QLabel()
        self.boxes = self._make_boxes()
        self._make_buttons()
        self._arrange()
        for box in self.boxes.values():
            box.edited.connect(self._edited)
        self.model.edited.connect(self._edited)
        self.grid.selectionModel().currentChanged.connect(lambda *_cells: self._say_problem())
        self.setEnabled(False)

    # building

    def _make_boxes(self) -> dict[str, Editor]:
        fields = (
            FormField("legal_basis", translate("office", "Legal basis")),
            FormField("valid_from", translate("office", "First day"), FieldKind.DATE),
            FormField("valid_to", translate("office", "Last day"), FieldKind.DATE),
        )
        return {field.name: editor_for(field, QLineEdit(), self._desk.runner) for field in fields}

    def _make_buttons(self) -> None:
        def button(text: str, icon: str, act: Callable[[], object], tip: str = "") -> QPushButton:
            made = QPushButton(text)
            made.setToolTip(tip)
            if icon:
                theme.set_icon(made, icon)
            made.clicked.connect(lambda _checked: act())
            return made

        self.import_button = button(
            translate("office", "Take in Excel…"), "import", self.import_rows
        )
        self.export_button = button(translate("office", "Write Excel…"), "export", self.export_rows)
        self.add_button = button(translate("office", "Add row"), "new", self.add_row, "Ctrl+N")
        self.remove_button = button(
            translate("office", "Remove rows"), "delete", self.remove_rows, "Ctrl+Del"
        )
        self.up_button = button(
            translate("office", "Up"), "chevron-up", lambda: self.move_row(-1), "Alt+↑"
        )
        self.down_button = button(
            translate("office", "Down"), "chevron-down", lambda: self.move_row(1), "Alt+↓"
        )
        self.reset_button = button(
            translate("office", "Reset…"),
            "undo",
            self.reset_wanted.emit,
            translate("office", "Use the table again as it came with the program"),
        )
        self.save_button = button(translate("office", "Save"), "", self.save, "Ctrl+S")
        self.save_button.setProperty("role", "primary")
        self.discard_button = button(translate("office", "Discard"), "", self.discard)
        for keys, act in (
            (QKeySequence.StandardKey.New, self.add_row),
            (QKeySequence.StandardKey.Save, self.save),
            ("Ctrl+Del", self.remove_rows),
            ("Alt+Up", lambda: self.move_row(-1)),
            ("Alt+Down", lambda: self.move_row(1)),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked, act=act: act())
            self.addAction(action)

    def only_show(self) -> None:
        """Show the tables to somebody who may not change them."""
        for button in (
            *self.row_buttons,
            self.import_button,
            self.reset_button,
            self.save_button,
            self.discard_button,
        ):
            button.hide()
        for action in self.actions():
            action.setEnabled(False)
        for box in self.boxes.values():
            box.widget.setEnabled(False)
        self.grid.setEditTriggers(self.grid.EditTrigger.NoEditTriggers)

    def _arrange(self) -> None:
        self.title.setProperty("role", "strong")
        self.help.setProperty("role", "muted")
        self.help.setWordWrap(True)
        self.state.setProperty("role", "muted")
        about = QGridLayout()
        about.setHorizontalSpacing(theme.SMALL)
        about.setVerticalSpacing(2)
        for place, (name, box) in enumerate(self.boxes.items()):
            label = QLabel(box.field.label)
            label.setBuddy(box.widget)
            about.addWidget(label, 0, place)
            about.addWidget(box.widget, 1, place)
            about.setColumnStretch(place, 4 if name == "legal_basis" else 1)
        rows, foot = QHBoxLayout(), QHBoxLayout()
        for bar in (rows, foot):
            bar.setSpacing(theme.SMALL)
        self.row_buttons = (self.add_button, self.remove_button, self.up_button, self.down_button)
        for one in self.row_buttons:
            rows.addWidget(one)
        rows.addStretch(1)
        rows.addWidget(self.reset_button)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.save_button)
        foot.addWidget(self.discard_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        for widget in (self.title, self.help, self.notice):
            layout.addWidget(widget)
        layout.addLayout(about)
        layout.addLayout(rows)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self.problem)
        layout.addLayout(foot)

    # showing

    def show_table(self, table: ReferenceTable, content: Content, *, edited: bool) -> None:
        """Show a table as it is stored; ``edited``: it differs from the delivered one."""
        self.setEnabled(True)
        self.notice.clear()
        self.table, self._stored = table, content
        self.title.setText(table.title)
        self.help.setText(translate(table.context, table.help))
        self.reset_button.setEnabled(edited)
        self.model.show(table, content)
        for name, box in self.boxes.items():
            day = box.field.kind is FieldKind.DATE and content[name]
            box.show_value(dt.date.fromisoformat(content[name]) if day else content[name])
        for one in self.row_buttons:
            one.setVisible(self.model.can_add)
        self.grid.go_to(self.model.index(0, 0))
        self._refresh()

    def saved(self, content: Content, *, edited: bool) -> None:
        """The table is stored like this now."""
        assert self.table is not None
        place = self.grid.currentIndex()
        row, column = place.row(), place.column()
        self.show_table(self.table, content, edited=edited)
        self.grid.go_to(self.model.index(min(row, len(self.model.rows) - 1), column))
        then, self._then = self._then, None
        if then is not None:
            then()

    def failed(self, error: OfficeError) -> None:
        """Nothing was stored: say why and keep what was typed."""
        self._then = None
        self.setEnabled(True)
        self.notice.say(str(error), "error")

    # what is typed

    def _typed(self) -> tuple[dict[str, Value], Problem | None]:
        """What stands around the rows, and the first problem with it."""
        about: dict[str, Value] = {}
        wrong = None
        for name, box in self.boxes.items():
            value, problem = box.take(self._today())
            wrong = wrong or problem
            about[name] = value.isoformat() if isinstance(value, dt.date) else value
        about["legal_basis"] = about["legal_basis"] or ""
        return about, wrong

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not stored."""
        return self.table is not None and (
            self._typed()[1] is not None or self.model.content != self._stored
        )

    def _edited(self) -> None:
        self.model.describe(**self._typed()[0])
        self._refresh()

    def _refresh(self) -> None:
        dirty = self.is_dirty
        self.save_button.setEnabled(dirty)
        self.discard_button.setEnabled(dirty)
        self.state.setText(
            translate("office", "Changed, not saved yet")
            if dirty
            else translate("office", "Rows: {count}").format(count=len(self.model.rows))
        )
        self._say_problem()

    def _say_problem(self) -> None:
        """What is wrong with the current cell, else with the table."""
        found = self.model.problem_at(self.grid.currentIndex())
        if found is None:
            found = next(iter([*self.model.errors, *self.model.problems]), None)
        if found is None:
            self.problem.set_problem(self._typed()[1])
        elif found.row is None or self.table is None:
            self.problem.set_problem(found.problem)
        else:
            about = found.problem
            sentence = in_row(self.table, found.row + 1, about.field, about.sentence)
            self.problem.set_problem(replace(about, reason=sentence, remedy=""))

    # rows

    def add_row(self) -> None:
        """An empty row above the current one, or at the end from the last row."""
        if not self.model.can_add:
            return
        row = self.grid.currentIndex().row()
        at = row if 0 <= row < len(self.model.rows) - 1 else len(self.model.rows)
        self.model.insert(at)
        self.grid.go_to(self.model.index(at, 0))
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove_rows(self) -> None:
        """Take the selected rows away; discarding brings them back."""
        rows = self.grid.chosen_rows()
        if not rows or not self.model.can_add:
            return
        self.model.remove(rows)
        left = len(self.model.rows)
        if left:
            self.grid.go_to(self.model.index(min(rows[0], left - 1), 0))

    def move_row(self, by: int) -> None:
        """Move the current row up (-1) or down (1)."""
        place: QModelIndex = self.grid.currentIndex()
        if place.isValid() and self.model.can_add:
            row = self.model.move(place.row(), by)
            self.grid.go_to(self.model.index(row, place.column()))

    # saving and leaving

    def save(self) -> None:
        """Ask for the table to be stored, or go to the first error."""
        if not self.is_dirty:
            return
        wrong = self._typed()[1]
        errors = self.model.errors
        if errors or wrong:
            self._then = None
            if errors:
                place = self.model.place_of(errors[0])
                if place.isValid():
                    self.grid.go_to(place)
                    self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
            self._say_problem()
            return
        self.save_wanted.emit(self.model.content)

    def discard(self) -> None:
        """Show the table again as it is stored."""
        if self.table is not None:
            edited = self.reset_button.isEnabled()
            self.show_table(self.table, self._stored, edited=edited)
            self.discarded.emit()

    def leave(self, then: Callable[[], None]) -> None:
        """Call ``then`` when the table may be left: at once, or after asking about changes once."""
        if not self.is_dirty:
            then()
            return
        choice = messages.ask_about_changes(self)
        if choice == "save":
            self._then = then
            self.save()
        elif choice == "discard":
            self.discard()
            then()

    # workbooks

    def export_rows(self) -> None:
        """Write the table, as it is stored, to a workbook."""
        table, content = self.table, self._stored
        if table is None:
            return
        path = self._desk.files.save(self, f"{table.name}.xlsx", EXCEL)
        if path is None:
            return
        office, practice = self._desk.office_name, self._desk.database.is_practice
        told = translate("office", "Saved as {path}").format(path=path)
        self._desk.runner.run(
            lambda progress: write_reference(
                path, table, content, office_name=office, practice=practice, progress=progress
            ),
            title=translate("office", "Writing {name}").format(name=path.name),
            on_done=lambda _nothing: messages.tell(self, told, "success"),
            owner=self,
        )

    def import_rows(self) -> None:
        """Put the rows of a workbook in place of those shown; nothing is stored yet."""
        table = self.table
        if table is None:
            return
        path = self._desk.files.open(self, translate("office", "Take in Excel"), EXCEL)
        if path is not None:
            self._read(path, table)

    def _read(self, path: Path, table: ReferenceTable) -> None:
        def read(progress: Progress) -> list[dict[str, Value]]:
            return read_reference(path, table, self._today(), progress)

        def done(rows: list[dict[str, Value]]) -> None:
            if self.table is not table:
                return
            self.model.replace_rows(rows)
            self.grid.go_to(self.model.index(0, 0))
            text = translate("office", "Rows read: {count}. Look at them, then save.")
            messages.tell(self, text.format(count=len(rows)), "info")

        title = translate("office", "Reading {name}").format(name=path.name)
        self._desk.runner.run(read, title=title, on_done=done, owner=self)
