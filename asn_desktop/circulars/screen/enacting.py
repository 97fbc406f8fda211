"""Enacting a circular: its number from the book, its date, and what it would leave out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from asn_desktop.circulars.commands.enacting import (
    NumberChoice,
    PlannedNumber,
    enact_circular,
    plan_number,
)
from asn_desktop.circulars.documents.letter import letter
from asn_desktop.circulars.queries.letters import Letter, explained, letter_of
from asn_desktop.circulars.rules.letters import check_date
from asn_desktop.circulars.screen.days import DayEdit
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.declarations import PaperRequest
from asn_desktop.office.queries.numbers import Number, reserved
from asn_desktop.policies.documents.naskah import freeze
from asn_desktop.policies.rules.enactment import Enactment, Frozen
from asn_desktop.policies.rules.text import TextForm
from asn_desktop.policies.screen.enact import use_enactment
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph, wrong


@dataclass(frozen=True, slots=True)
class _Look:
    """What the choice comes to: the number (None: none), and what stands against the day."""

    planned: PlannedNumber | None
    against: str = ""


class EnactDialog(WorkingDialog):
    """Asks for number and date, tells what they come to, and enacts the circular."""

    #: it is enacted: its number
    enacted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        policy_id: int,
        parent: QWidget,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(desk.runner, parent)
        self._desk, self._policy, self._today = desk, policy_id, today
        self._letter: Letter | None = None
        self.setWindowTitle(translate("circulars", "Enact the circular"))
        self.content.addWidget(paragraph(translate("circulars", "Enact the circular"), "title"))
        self.named = paragraph("", "muted")
        self.content.addWidget(self.named)
        self.content.addSpacing(theme.SMALL)
        self._ask_number()
        self.day = DayEdit(today())
        self.day_note = add_field(
            self.content, translate("circulars", "&Date of the circular"), self.day
        )
        self.last_day = DayEdit()
        self.last_note = add_field(
            self.content,
            translate("circulars", "&Last day on which it holds"),
            self.last_day,
            help=translate("circulars", "Empty: until it is repealed"),
        )
        self.note_box = QPlainTextEdit()
        self.note_box.setTabChangesFocus(True)
        self.note_box.setFixedHeight(self.fontMetrics().lineSpacing() * 2 + 14)
        add_field(
            self.content,
            translate("circulars", "N&ote"),
            self.note_box,
            help=translate("circulars", "Needed where stages are skipped or a warning is passed."),
        )
        self.add_button(translate("circulars", "Back"), self.reject)
        self.enact_button = self.add_button(
            translate("circulars", "&Enact"), self.enact, primary=True
        )
        self.day.day_changed.connect(self._look)
        self.fit(76)
        self._read()

    def _ask_number(self) -> None:
        self.next_choice = QRadioButton(translate("circulars", "&Next number of the counter"))
        self.kept_choice = QRadioButton(translate("circulars", "A number that was &reserved"))
        self.typed_choice = QRadioButton(translate("circulars", "&Typed (from SRIKANDI)"))
        self.kept = QComboBox()
        self.kept.setAccessibleName(translate("circulars", "Reserved number"))
        self.typed = QLineEdit()
        self.typed.setMaxLength(120)
        self.typed.setAccessibleName(translate("circulars", "Number as it was given"))
        self._choices = QButtonGroup(self)
        for choice, box in (
            (self.next_choice, None),
            (self.kept_choice, self.kept),
            (self.typed_choice, self.typed),
        ):
            self._choices.addButton(choice)
            self.content.addWidget(choice)
            if box is not None:
                self.content.addWidget(box)
        self.next_choice.setChecked(True)
        self.told = paragraph("")
        self.content.addWidget(self.told)
        self.content.addSpacing(theme.SMALL)
        self._choices.buttonToggled.connect(lambda _button, _on: self._look())
        self.kept.currentIndexChanged.connect(lambda _row: self._look())
        self.typed.textChanged.connect(lambda _text: self._look())

    def _read(self) -> None:
        database, policy = self._desk.database, self._policy

        def look(_progress: Progress) -> tuple[Letter | None, list[Number]]:
            with database.read() as session:
                return letter_of(session, policy), reserved(session)

        self._desk.runner.run(
            look,
            title="",
            on_done=lambda found: self.show_letter(*found),
            quiet=True,
            patience=0.05,
            owner=self,
        )

    def show_letter(self, found: Letter | None, numbers: list[Number]) -> None:
        """Show the circular and the numbers that are reserved."""
        self._letter = found
        if found is None:
            self.reject()
            return
        self.named.setText(found.title)
        self.kept.clear()
        own = [each for each in numbers if each.id == found.number_id]
        for each in [*own, *(each for each in numbers if each.id != found.number_id)]:
            self.kept.addItem(f"{each.text}  {each.subject}"[:120], each.id)
        self.kept_choice.setEnabled(bool(numbers))
        if own:
            # The keys go on from the choice that is made, or Space would undo it unseen.
            if self.focusWidget() in (None, self.next_choice):
                self.kept_choice.setFocus()
            self.kept_choice.setChecked(True)
        if found.letter_date is not None:
            self.day.show_day(found.letter_date)
        self._look()

    def choice(self) -> NumberChoice | None:
        """The number as it is chosen; None while none is."""
        if self.typed_choice.isChecked():
            text = self.typed.text().strip()
            return NumberChoice(typed=text) if text else None
        if self.kept_choice.isChecked():
            return NumberChoice(reserved=self.kept.currentData())
        return NumberChoice()

    def _look(self) -> None:
        """Tell what the choice comes to."""
        self.kept.setEnabled(self.kept_choice.isChecked())
        self.typed.setEnabled(self.typed_choice.isChecked())
        found, day, choice = self._letter, self.day.day(), self.choice()
        self.enact_button.setEnabled(found is not None and day is not None and choice is not None)
        if found is None or day is None:
            problem = wrong(translate("circulars", "Type the date as 31-12-2026."))
            self.day_note.set_problem(problem if self.day.problem else None)
            self.told.setText("")
            return
        database = self._desk.database

        def plan(_progress: Progress) -> _Look:
            with database.read() as session:
                against = check_date(day, explained(session, found.explains_version_id))
                planned = plan_number(session, found, choice, day) if choice else None
            return _Look(planned, against[0].sentence if against else "")

        def show(looked: _Look) -> None:
            if self.day.day() == day and self.choice() == choice:
                self._show_plan(looked)

        self._desk.runner.run(plan, title="", on_done=show, quiet=True, patience=0.05, owner=self)

    def _show_plan(self, looked: _Look) -> None:
        problem: Problem | None = wrong(looked.against) if looked.against else None
        self.day_note.set_problem(problem)
        if looked.planned is None:
            self.told.setText("")
            return
        words = translate("circulars", "Number: {number}").format(number=looked.planned.text)
        if looked.planned.skipped is not None:
            skipped = translate(
                "circulars",
                "This leaves out the numbers {numbers}; the book shows them until a reason is"
                " entered.",
            ).format(numbers=looked.planned.skipped)
            words = f"{words}\n{skipped}"
        self.told.setText(words)

    def enact(self) -> None:
        """Make the paper and enact the circular."""
        day, choice = self.day.day(), self.choice()
        if day is None or choice is None:
            return
        database, policy, today = self._desk.database, self._policy, self._today()
        note, last_day = self.note_box.toPlainText(), self.last_day.day()
        if self.last_day.problem:
            self.last_note.set_problem(
                wrong(translate("circulars", "Type the date as 31-12-2026."))
            )
            return
        self.last_note.set_problem(None)

        def make_paper(version_id: int, enactment: Enactment) -> Frozen:
            return freeze(letter(database, version_id, PaperRequest(day=day), enactment))

        def work(_progress: Progress) -> tuple[str, Changed]:
            return enact_circular(
                database,
                policy,
                choice,
                day=day,
                make_paper=make_paper,
                valid_to=last_day,
                note=note,
                today=today,
            )

        def done(outcome: tuple[str, Changed]) -> None:
            number, changed = outcome
            self._desk.note(changed)
            self.accept()
            self.enacted.emit(number)

        def failed(error: OfficeError) -> None:
            self.notice.say(str(error), "error")
            self._look()

        self.work(work, says=translate("circulars", "Enacting"), done=done, failed=failed)


def open_enactment(desk: Desk, policy_id: int, parent: QWidget) -> None:
    """Enact a circular from wherever its stages are shown."""
    EnactDialog(desk, policy_id, parent).open()


use_enactment(TextForm.CIRCULAR, open_enactment)
