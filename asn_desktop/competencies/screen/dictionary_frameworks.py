"""The frameworks of competencies: which regulation sets which dictionary, and until when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.competencies.commands.frameworks import remove_framework, save_framework
from asn_desktop.competencies.commands.operations import DICTIONARY
from asn_desktop.competencies.queries.dictionary import FrameworkEntry, frameworks
from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space, parse_date
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.rights import not_allowed
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.form.note import FieldNote
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, wrong

_NEW = FrameworkEntry(0, "", "", "", None, None, None, 0)


class FrameworksDialog(WorkingDialog):
    """Add, change, end and remove frameworks. Leaving with something unsaved asks first."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.runner, parent)
        self._desk = desk
        self._entries: list[FrameworkEntry] = []
        self._shown = _NEW
        self._loading = False
        self.setWindowTitle(translate("competencies", "Frameworks of competencies"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("competencies", "Frameworks of competencies"))
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.TIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        fields = self._fields()
        splitter.addWidget(fields)
        splitter.setStretchFactor(1, 2)
        splitter.setMinimumHeight(fields.sizeHint().height() + 6 * self.fontMetrics().lineSpacing())
        self.content.addWidget(splitter, 1)
        self.new_button = self.add_button(
            translate("competencies", "&New framework"), self.begin, left=True
        )
        self.remove_button = self.add_button(translate("competencies", "&Remove…"), self.remove)
        self.close_button = self.add_button(translate("competencies", "Close"), self.reject)
        self.save_button = self.add_button(
            translate("competencies", "&Save"), self.save, primary=True
        )
        self._may = desk.database.actor.may(DICTIONARY)
        for button in (self.new_button, self.remove_button, self.save_button):
            button.setEnabled(self._may)
            button.setToolTip("" if self._may else not_allowed())
        self.list.currentRowChanged.connect(self._choose)
        self.fit(110)
        self.read()

    def _fields(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(theme.MEDIUM, 0, 0, 0)
        self.name, self.basis, self.code = QLineEdit(), QLineEdit(), QLineEdit()
        self.first, self.last = QLineEdit(), QLineEdit()
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + theme.LARGE)
        add_field(layout, translate("competencies", "N&ame *"), self.name)
        add_field(
            layout,
            translate("competencies", "&Legal basis"),
            self.basis,
            help=translate("competencies", "As people write it: Permenpan-RB 38/2017"),
        )
        add_field(
            layout,
            translate("competencies", "&Code"),
            self.code,
            help=translate("competencies", "Empty: made of the name"),
        )
        days = QHBoxLayout()
        days.setSpacing(theme.MEDIUM)
        for label, box, empty in (
            (
                translate("competencies", "&Valid from"),
                self.first,
                translate("competencies", "Empty: since ever"),
            ),
            (
                translate("competencies", "Valid &until"),
                self.last,
                translate("competencies", "Empty: until further notice"),
            ),
        ):
            column = QVBoxLayout()
            box.setPlaceholderText(empty)
            add_field(column, label, box)
            days.addLayout(column)
        layout.addLayout(days)
        self._days_note = FieldNote()
        layout.addWidget(self._days_note)
        add_field(layout, translate("competencies", "No&te"), self.note)
        layout.addStretch(1)
        return page

    # showing

    def read(self, chosen: int = 0) -> None:
        """Read the frameworks again and show the chosen one."""
        database = self._desk.database

        def look(_progress: Progress) -> list[FrameworkEntry]:
            with database.read() as session:
                return frameworks(session)

        self.work(
            look,
            says=translate("competencies", "Reading"),
            done=lambda found: self.show_frameworks(found, chosen),
        )

    def show_frameworks(self, found: Sequence[FrameworkEntry], chosen: int = 0) -> None:
        """List these frameworks."""
        self._entries = list(found)
        self._loading = True
        self.list.clear()
        self.list.addItems([each.label for each in found])
        rows = [row for row, each in enumerate(found) if each.id == chosen]
        self.list.setCurrentRow(rows[0] if rows else 0)
        self._loading = False
        self._show(self._entries[self.list.currentRow()] if found else _NEW)

    def _choose(self, row: int) -> None:
        if self._loading or not 0 <= row < len(self._entries):
            return
        wanted = self._entries[row]
        if self.is_dirty and not self._may_leave():
            self._loading = True
            ids = [each.id for each in self._entries]
            self.list.setCurrentRow(ids.index(self._shown.id) if self._shown.id in ids else -1)
            self._loading = False
            return
        self._show(wanted)

    def _show(self, shown: FrameworkEntry) -> None:
        self._shown = shown
        self.name.setText(shown.name)
        self.basis.setText(shown.legal_basis)
        self.code.setText(shown.code)
        self.first.setText(value_text(FieldKind.DATE, shown.valid_from))
        self.last.setText(value_text(FieldKind.DATE, shown.valid_to))
        self.note.setPlainText(shown.note or "")
        self._days_note.set_problem(None)
        self.remove_button.setEnabled(bool(shown.id) and self._may)

    def _words(self) -> tuple[str, ...]:
        boxes = (self.name, self.basis, self.code, self.first, self.last)
        return (*(fold_space(box.text()) for box in boxes), self.note.toPlainText().strip())

    @property
    def is_dirty(self) -> bool:
        """Whether something is typed that is not saved."""
        shown = self._shown
        return self._words() != (
            shown.name,
            shown.legal_basis,
            shown.code,
            value_text(FieldKind.DATE, shown.valid_from),
            value_text(FieldKind.DATE, shown.valid_to),
            shown.note or "",
        )

    # deeds

    def begin(self) -> None:
        """An empty framework."""
        if self.is_dirty and not self._may_leave():
            return
        self._loading = True
        self.list.setCurrentRow(-1)
        self._loading = False
        self._show(_NEW)
        self.name.setFocus()

    def _may_leave(self) -> bool:
        """Ask what becomes of what is typed: saved and stayed with, thrown away, or gone on."""
        answer = messages.ask_about_changes(self)
        if answer == "save":
            self.save()
        return answer == "discard"

    def _typed(self) -> Mapping[str, Value] | None:
        """What is typed by column; None where a day is none, which is told beside it."""
        name, basis, code, *_, note = self._words()
        values: dict[str, Value] = {
            "name": name,
            "legal_basis": basis,
            "code": code,
            "note": note or None,
        }
        self._days_note.set_problem(None)
        for column, box in (("valid_from", self.first), ("valid_to", self.last)):
            try:
                values[column] = parse_date(box.text().strip() or None, today=dt.date.today())
            except ValueError as error:
                self._days_note.set_problem(wrong(str(error)))
                box.setFocus()
                return None
        return values

    def save(self) -> None:
        """Store the framework."""
        values = self._typed()
        if values is None:
            return
        database, shown = self._desk.database, self._shown

        def work(_progress: Progress) -> tuple[int, Changed]:
            return save_framework(
                database,
                values,
                framework_id=shown.id or None,
                version=shown.version if shown.id else None,
            )

        def done(outcome: tuple[int, Changed]) -> None:
            stored, changed = outcome
            self._desk.note(changed)
            self.read(stored)
            self.notice.say(translate("competencies", "Saved."), "success")

        self.work(work, says=translate("competencies", "Saving"), done=done)

    def remove(self) -> None:
        """Ask once, then take the framework away."""
        shown = self._shown
        if not shown.id:
            return
        question = translate("competencies", "Remove the framework “{name}”?").format(
            name=shown.name
        )
        choices = (
            messages.Choice("remove", translate("competencies", "Remove"), "danger"),
            messages.Choice("back", translate("competencies", "Back")),
        )
        detail = translate(
            "competencies", "Only one without competencies can be removed. This can be undone."
        )
        if messages.ask(self, question, choices, detail=detail) != "remove":
            return
        database = self._desk.database

        def done(changed: Changed) -> None:
            self._desk.note(changed)
            self.read()

        self.work(
            lambda _progress: remove_framework(database, shown.id),
            says=translate("competencies", "Removing"),
            done=done,
        )

    def reject(self) -> None:
        """Leave; what is typed and not saved is asked about."""
        if self.is_dirty and self._may and not self._may_leave():
            return
        super().reject()
