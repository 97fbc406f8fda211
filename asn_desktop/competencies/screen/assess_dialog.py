"""What both ways of entering levels have in common: the fields, the grid, recording."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from asn_desktop.competencies.commands.assessments import judge, record_assessments
from asn_desktop.competencies.rules.assessments import NewAssessment
from asn_desktop.competencies.screen.assess_fields import CommonFields
from asn_desktop.competencies.screen.assess_grid import LevelGrid, LevelModel
from asn_desktop.core.errors import PersonError
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.office.sheets import pasted_cells
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import clipboard, messages
from asn_desktop.widgets.form.note import FieldNote
from asn_desktop.widgets.working_dialog import WorkingDialog, wrong


class AssessingDialog(WorkingDialog):
    """Levels in a grid, with what is the same for all of them above it. ``recorded`` is what came
    of it, None where nothing was recorded."""

    def __init__(self, desk: Desk, title: str, parent: QWidget) -> None:
        super().__init__(desk.runner, parent)
        self._desk = desk
        self.recorded: Changed | None = None
        self.setWindowTitle(title)
        self.fields = CommonFields()
        self.model = LevelModel(self)
        self.grid = LevelGrid(self.model, translate("competencies", "Levels"))
        self.grid.read_cells = self._pasted
        self.note = FieldNote()
        self.back_button = self.add_button(translate("competencies", "Back"), self.reject)
        self.record_button = self.add_button(
            translate("competencies", "Record levels"), self.record, primary=True
        )
        self.record_button.setShortcut("Ctrl+S")
        self.record_button.setToolTip("Ctrl+S")
        # what was said of cells was said of the earlier day and method
        self.fields.edited.connect(lambda: self.model.tell({}))
        self.model.typed_changed.connect(self.say)
        self.grid.selectionModel().currentChanged.connect(lambda *_: self.say())

    def in_order(self, *widgets: QWidget) -> None:
        """Let Tab go through these after the fields, then to the buttons."""
        order = [self.fields.note, *widgets, self.back_button, self.record_button]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _pasted(self) -> list[Sequence[str]]:
        try:
            return pasted_cells(clipboard.pasted_text())
        except PersonError as error:
            self.note.set_problem(wrong(str(error)))
            return []

    def say(self) -> None:
        """What is wrong with the current cell or the first wrong one, or how much is typed."""
        place = self.model.place(self.grid.currentIndex())
        problem = self.model.problem(place) if place else None
        errors = self.model.errors()
        if problem is None and errors:
            at = self.model.place(self.model.index(*errors[0]))
            problem = self.model.problem(at) if at else None
        self.note.set_problem(problem)
        self.note.set_help(
            translate(
                "competencies",
                "Levels typed: {count}. What stays empty is not assessed, which is no level 0.",
            ).format(count=len(self.model.levels()))
        )

    # recording

    def record(self) -> None:
        """Record what was typed as one step; warnings are asked about first."""
        common = self.fields.read()
        if common is None:
            return
        if self.model.errors():
            self._go_to_error()
            return
        new = [
            common.assessment(person, competency, level)
            for (person, competency), level in self.model.levels().items()
        ]
        if not new:
            self.grid.first_level()
            self.note.set_problem(
                wrong(translate("competencies", "Type at least one level, 0 to 5."))
            )
            return
        database = self._desk.database
        with database.read() as session:
            judged = judge(session, new, dt.date.today())
        said = [problem for problems in judged.problems.values() for problem in problems]
        if any(problem.is_error for problem in said):
            self._refuse(new, judged.problems)
        elif not said or self._agreed(said):
            self._store(new)

    def _refuse(self, new: Sequence[NewAssessment], problems: Mapping[int, list[Problem]]) -> None:
        errors = {
            at: next(problem for problem in found if problem.is_error)
            for at, found in problems.items()
            if any(problem.is_error for problem in found)
        }
        first = next(iter(errors.values()))
        if len(errors) == len(new) and first.field in ("assessed_on", "valid_until"):
            box = self.fields.day if first.field == "assessed_on" else self.fields.until
            self.fields.say(first.sentence, box.setFocus)
            return
        self.model.tell(
            {(new[at].employee_id, new[at].competency_id): error for at, error in errors.items()}
        )
        self._go_to_error()

    def _go_to_error(self) -> None:
        self.grid.go_to(*self.model.errors()[0])
        self.grid.setFocus()
        self.say()

    def _agreed(self, said: Sequence[Problem]) -> bool:
        choices = (
            messages.Choice("record", translate("competencies", "Record levels"), "primary"),
            messages.Choice("back", translate("competencies", "Back")),
        )
        detail = "\n".join(dict.fromkeys(problem.sentence for problem in said))
        question = translate("competencies", "Record all the same?")
        return messages.ask(self, question, choices, detail=detail) == "record"

    def _store(self, new: Sequence[NewAssessment]) -> None:
        database, today = self._desk.database, dt.date.today()

        def work(progress: Progress) -> Changed:
            return record_assessments(database, new, today=today, progress=progress)

        def done(changed: Changed) -> None:
            self.recorded = changed
            self.accept()

        self.work(work, says=translate("competencies", "Recording"), done=done)

    def reject(self) -> None:
        """Close, after asking about what was typed."""
        if self.model.typed and not self.busy:
            answer = messages.ask_about_changes(self)
            if answer == "save":
                self.record()
                return
            if answer == "back":
                return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own button closes as the button does."""
        event.ignore()
        self.reject()
