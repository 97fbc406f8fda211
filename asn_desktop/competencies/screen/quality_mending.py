"""The records with a flaw, mended in a grid; what no typing mends leads to where it is mended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from asn_desktop.competencies.commands.operations import DICTIONARY, WRITE
from asn_desktop.competencies.commands.quality import mend
from asn_desktop.competencies.queries.mending import MOST, FlawedRecords
from asn_desktop.competencies.rules.mending import Target, target
from asn_desktop.competencies.screen.assess_many import AssessManyDialog
from asn_desktop.competencies.screen.heat_map import PEOPLE
from asn_desktop.competencies.screen.quality_fields import mend_fields
from asn_desktop.competencies.screen.quality_grid import MendGrid
from asn_desktop.competencies.screen.quality_model import MendModel
from asn_desktop.core.errors import OfficeError, PersonError
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.imports import Resolution
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import noop, translate
from asn_desktop.employees.commands.operations import WRITE as WRITE_PEOPLE
from asn_desktop.employees.queries import resolve_positions, resolve_units
from asn_desktop.office.sheets import pasted_cells
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import clipboard, messages, theme
from asn_desktop.widgets.form.note import FieldNote
from asn_desktop.widgets.working_dialog import wrong

#: People whose levels are entered at once at most.
MANY = 200
#: How the flaws of a kind are mended.
_HOW = {
    Target.PERSON: noop(
        "competencies",
        "Type into the columns beside the NIP or paste from Excel, then save. What is mended leaves"
        " the list.",
    ),
    Target.ASSESSMENT: noop(
        "competencies",
        "An assessment mends it: select people (none: all of them) and record their levels.",
    ),
    Target.STANDARD: noop(
        "competencies", "Set what the post requires in Position standards; it is no gap of 0."
    ),
    Target.LOOK: noop(
        "competencies", "Open the person (Enter) and correct what is wrong in the records there."
    ),
}


class MendPanel(QWidget):
    """What is looked at, how it is mended, and the grid."""

    #: the list of these people is wanted
    people_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: FlawedRecords | None = None
        self._busy = False
        #: the entry for many that was opened last
        self.dialog: AssessManyDialog | None = None
        self.title = QLabel()
        self.title.setProperty("role", "strong")
        self.title.setWordWrap(True)
        self.how = QLabel()
        self.how.setProperty("role", "muted")
        self.how.setWordWrap(True)
        self.model = MendModel(self)
        self.grid = MendGrid(self.model)
        self.grid.read_cells = self._pasted
        self.note = FieldNote()
        policy = self.note.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the buttons beside it stay where they are
        self.note.setSizePolicy(policy)
        self.people = self._button("", "people", self.people_wanted.emit)
        self.assess = self._button(
            translate("competencies", "Record levels…"), "new", self.enter_levels
        )
        self.standards = self._button(
            translate("competencies", "Position standards"), "post", self._show_standards
        )
        self.discard = self._button(translate("competencies", "Discard"), "", self.model.forget)
        self.save_button = self._button(translate("competencies", "Save"), "save", self.save)
        self.save_button.setProperty("role", "primary")
        self.save_button.setToolTip("Ctrl+S")
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        self._lay_out()
        self.model.typed_changed.connect(self._say)
        self.grid.selectionModel().currentChanged.connect(lambda *_: self._say())
        self.grid.person_wanted.connect(lambda person: desk.record_wanted.emit(PEOPLE, person))
        self.grid.lost.connect(lambda sentence: self.note.set_problem(wrong(sentence)))

    def _button(self, text: str, icon: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        if icon:
            theme.set_icon(button, icon, "accent_text" if icon == "save" else "text")
        button.clicked.connect(lambda _checked=False: run())
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(self.title, 1)
        for button in (self.standards, self.assess, self.people):
            head.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SMALL)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.discard)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addLayout(head)
        layout.addWidget(self.how)
        layout.addWidget(self.grid, 1)
        layout.addLayout(foot)

    # showing

    def show_records(self, title: str, people: int, found: FlawedRecords | None) -> None:
        """Show these records; None: of several flaws together, which are not mended at once."""
        self._found = found
        self.title.setText(title)
        words = translate("competencies", "Show people ({count})")
        self.people.setText(words.format(count=group_thousands(people)))
        self.people.setEnabled(people > 0)
        self.grid.setVisible(found is not None)
        shown = found or FlawedRecords("", (), 0, {})
        self.model.editable = self._may(shown)
        fields = mend_fields(shown.code, shown.words, self._resolve, dt.date.today())
        place = self.grid.currentIndex()
        row, column, code = place.row(), place.column(), self.model.found.code
        self.model.show_records(shown, fields)
        if code == shown.code and row >= 0 and self.model.records:
            row = min(row, self.model.rowCount() - 1)
            self.grid.go_to(self.model.index(row, max(column, 0)))
        else:
            self.grid.first_field()
        kind = self.model.kind
        typed = bool(fields)
        self.how.setText(self._how(found) if people else self._nothing())
        self.discard.setVisible(typed)
        self.save_button.setVisible(typed)
        may = self._desk.database.actor.may
        self.assess.setVisible(kind is Target.ASSESSMENT and found is not None)
        self.assess.setEnabled(may(WRITE) and bool(shown.records))
        self.standards.setVisible(kind is Target.STANDARD)
        self.standards.setEnabled(may(DICTIONARY))
        self._say()

    def _may(self, found: FlawedRecords) -> bool:
        right = WRITE_PEOPLE if target(found.code) is Target.PERSON else WRITE
        return self._desk.database.actor.may(right)

    def _how(self, found: FlawedRecords | None) -> str:
        if found is None:
            return translate("competencies", "Choose a flaw below the dimension to mend it here.")
        kind = target(found.code)
        typed = kind in (Target.PERSON, Target.TRAINING, Target.RATING)
        lines = [translate("competencies", _HOW[Target.PERSON if typed else kind])]
        if typed and not self.model.editable:
            lines = [
                translate("competencies", "Your role reads this; whoever keeps the data mends it.")
            ]
        if found.total > len(found.records):
            told = translate("competencies", "The first {most} of {total} are shown.")
            lines.append(
                told.format(most=group_thousands(MOST), total=group_thousands(found.total))
            )
        return " ".join(lines)

    def _nothing(self) -> str:
        return translate("competencies", "Nobody has a flaw of this kind here.")

    def _say(self) -> None:
        """What is wrong with the current cell, or how much is typed."""
        typed = self.model.typed
        may_save = bool(typed) and not self._busy
        self.save_button.setEnabled(may_save)
        self.discard.setEnabled(may_save)
        current = self.grid.currentIndex()
        self.note.set_problem(self.model.problem(current))
        count = translate("competencies", "typed and not saved: {count}")
        waiting = count.format(count=group_thousands(len(typed)))
        self.note.set_help(waiting if typed else self.model.reason(current))

    # typing

    def _pasted(self) -> list[Sequence[str]]:
        try:
            return pasted_cells(clipboard.pasted_text())
        except PersonError as error:
            self.note.set_problem(wrong(str(error)))
            return []

    def _resolve(self, field: str, text: str) -> Resolution:
        with self._desk.database.read() as session:
            resolve = resolve_units if field == "unit" else resolve_positions
            return resolve(session, [(text,)])[(text,)]

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Store everything that was typed, as one step; then call ``then``."""
        self.grid.setFocus()  # a cell that is being typed into is finished
        if self._busy or not self.model.typed:
            return
        first = self.model.first_error()
        if first.isValid():
            self.grid.go_to(first)
            return
        typed, seen = self.model.changes()
        database, kind, today = self._desk.database, self.model.kind, dt.date.today()
        self._set_busy(True)

        def work(progress: Progress) -> tuple[None, Changed]:
            return None, mend(database, kind, typed, seen=seen, today=today, progress=progress)

        def done(_nothing: None) -> None:
            self._set_busy(False)
            self.model.forget()
            if then is not None:
                then()

        def failed(error: OfficeError) -> None:
            self._set_busy(False)
            self.note.set_problem(wrong(str(error)))

        told = translate("competencies", "Saved: {count}").format(count=group_thousands(len(typed)))
        title = translate("competencies", "Saving")
        self._desk.operate(self, title, work, done=done, failed=failed, told=told)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.grid.setEnabled(not busy)
        self._say()

    def leave(self, then: Callable[[], None]) -> None:
        """Call ``then`` when what is typed is saved or given up."""
        if not self.model.typed:
            then()
            return
        match messages.ask_about_changes(self):
            case "save":
                self.save(then)
            case "discard":
                self.model.forget()
                then()

    # elsewhere

    def enter_levels(self) -> None:
        """Enter the levels of the selected people, of all where none are selected."""
        people = self.grid.chosen_people()[:MANY]
        dialog = self.dialog = AssessManyDialog(self._desk, people, self)

        def recorded() -> None:
            self._desk.note(dialog.recorded)
            self._desk.tell_done(self, translate("competencies", "Recorded."))

        dialog.accepted.connect(recorded)
        dialog.open()

    def _show_standards(self) -> None:
        self._desk.list_wanted.emit("required_levels", ListQuery())
