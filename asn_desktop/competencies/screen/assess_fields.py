"""What is the same for all levels that are entered together: the day, the method, the assessor."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.competencies.commands.assessments import LONGEST
from asn_desktop.competencies.rules.assessments import NewAssessment
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space, parse_date
from asn_desktop.widgets import theme
from asn_desktop.widgets.form.note import FieldNote
from asn_desktop.widgets.working_dialog import wrong

#: Letters that a day takes: 12-11-2026.
_DAY_LETTERS = 13


@dataclass(frozen=True, slots=True)
class Common:
    """What stands in the fields."""

    day: dt.date
    method: str
    assessor: str
    evidence: str
    note: str
    valid_until: dt.date | None

    def assessment(self, person: int, competency: int, level: int) -> NewAssessment:
        """An assessment with these."""
        return NewAssessment(
            person,
            competency,
            level,
            self.day,
            self.method,
            self.assessor or None,
            self.evidence or None,
            self.note or None,
            self.valid_until,
        )


class CommonFields(QWidget):
    """Two rows of boxes, and below them one line for what is wrong with one of them."""

    #: the day is another now
    day_changed = Signal()
    #: anything is another now
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        today = value_text(FieldKind.DATE, dt.date.today())
        self.day = self._day_box(today)
        self.until = self._day_box("")
        self.until.setPlaceholderText(translate("competencies", "by settings"))
        self.method = QComboBox()
        self.method.addItem(translate("competencies", "Choose…"), "")
        book = reference().methods
        for code, label in zip(book.codes, book.labels, strict=True):
            if code != "carried":  # that is what a migration does
                self.method.addItem(label, code)
        self.assessor, self.evidence, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        for name in ("assessor", "evidence", "note"):
            getattr(self, name).setMaxLength(LONGEST[name])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.TIGHT)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.MEDIUM)
        grid.setVerticalSpacing(theme.TIGHT // 2)
        for place, (label, box) in enumerate(
            (
                (translate("competencies", "Assessed on"), self.day),
                (translate("competencies", "Method"), self.method),
                (translate("competencies", "Assessor"), self.assessor),
                (translate("competencies", "Valid until"), self.until),
                (translate("competencies", "Evidence"), self.evidence),
                (translate("competencies", "Note"), self.note),
            )
        ):
            line, column = divmod(place, 3)
            words = QLabel(label)
            words.setBuddy(box)
            box.setAccessibleName(label)
            grid.addWidget(words, 2 * line, column)
            grid.addWidget(box, 2 * line + 1, column)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        rows.addLayout(grid)
        self.problem = FieldNote()
        rows.addWidget(self.problem)
        self.day.editingFinished.connect(self.day_changed.emit)
        self.method.currentIndexChanged.connect(lambda _row: self._other())
        for box in (self.day, self.until, self.assessor, self.evidence, self.note):
            box.textEdited.connect(lambda _text: self._other())

    def _day_box(self, text: str) -> QLineEdit:
        box = QLineEdit(text)
        box.setFixedWidth(_DAY_LETTERS * self.fontMetrics().averageCharWidth() + 2 * theme.MEDIUM)
        return box

    def _other(self) -> None:
        self.problem.set_problem(None)
        self.edited.emit()

    def shown_day(self) -> dt.date:
        """The day that is typed, or today where none is."""
        try:
            return parse_date(self.day.text(), today=dt.date.today()) or dt.date.today()
        except ValueError:
            return dt.date.today()

    def read(self) -> Common | None:
        """What stands in the fields; None where something is wrong, which is then said and
        reached."""
        today = dt.date.today()
        day = self._day(self.day, today, translate("competencies", "Write the day."))
        if day is None:
            return None
        until = None
        if self.until.text().strip():
            until = self._day(self.until, today, "")
            if until is None:
                return None
        method = str(self.method.currentData())
        if not method:
            self.say(
                translate("competencies", "Choose the method by which the levels were found."),
                self.method.setFocus,
            )
            return None
        assessor, evidence, note = (
            fold_space(box.text()) for box in (self.assessor, self.evidence, self.note)
        )
        return Common(day, method, assessor, evidence, note, until)

    def _day(self, box: QLineEdit, today: dt.date, missing: str) -> dt.date | None:
        try:
            day = parse_date(box.text().strip() or None, today=today)
        except ValueError as error:
            self.say(str(error), box.setFocus)
            return None
        if day is None:
            self.say(missing, box.setFocus)
        return day

    def say(self, sentence: str, reach: Callable[[], object]) -> None:
        """Say what is wrong and go there."""
        self.problem.set_problem(wrong(sentence))
        reach()
