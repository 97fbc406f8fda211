"""Choosing recipients: what people must meet, single people, or the heads of units; how many that
makes is told at every choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.circulars.queries.audiences import AudienceSize, audience_size, without_unit
from asn_desktop.circulars.queries.offers import Offer, offers, people_named
from asn_desktop.circulars.rules.audience import Criteria, To
from asn_desktop.circulars.screen.people_box import PeopleBox
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import noop, translate
from asn_desktop.employees.rules import grade_text, reference
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.filters.button import FilterButton
from asn_desktop.widgets.form.note import FieldNote
from asn_desktop.widgets.jobs import Job

#: Milliseconds after the last choice until it is counted.
_PAUSE = 150
#: Names that are shown of people without a unit.
_NAMED = 5

_BOTH = (("units", noop("circulars", "Work unit")),)
_OF_HEADS = (("unit_kinds", noop("circulars", "Kind of unit")),)
_OF_PEOPLE = (
    ("post_kinds", noop("circulars", "Kind of post")),
    ("positions", noop("circulars", "Post")),
    ("levels", noop("circulars", "Level")),
    ("echelons", noop("circulars", "Echelon")),
    ("employee_types", noop("circulars", "Kind of employee")),
)


class AudienceChoice(QWidget):
    """The criteria and their size."""

    #: another choice was made
    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._offers: dict[str, Offer] = {}
        self._job: Job | None = None
        #: how many the choice makes; None while that is not known
        self.counted: AudienceSize | None = None
        self.people = QRadioButton(translate("circulars", "Every employee"))
        self.heads = QRadioButton(translate("circulars", "One copy for the head of each unit"))
        self.people.setChecked(True)
        self.buttons = {
            name: FilterButton(name, translate("circulars", title), self._offer)
            for name, title in (*_BOTH, *_OF_HEADS, *_OF_PEOPLE)
        }
        self.grade_from, self.grade_to = QComboBox(), QComboBox()
        for box, first in (
            (self.grade_from, translate("circulars", "from the lowest grade")),
            (self.grade_to, translate("circulars", "to the highest grade")),
        ):
            box.addItem(first, None)
            box.setAccessibleName(first)
            for code in sorted(reference().grade_names):
                box.addItem(grade_text(code), code)
        self.active = QCheckBox(translate("circulars", "Only who is at work"))
        self.active.setToolTip(
            translate("circulars", "Legal status active, or nothing known of it")
        )
        self.active.setChecked(True)
        self.added = PeopleBox(desk, translate("circulars", "Also these people"))
        self.left_out = PeopleBox(desk, translate("circulars", "Not these people"))
        self.told = QLabel()
        self.told.setProperty("role", "strong")
        self.note = FieldNote()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._count)
        self._arrange()
        for button in self.buttons.values():
            button.changed.connect(self._choose)
        for combo in (self.grade_from, self.grade_to):
            combo.currentIndexChanged.connect(self._choose)
        self.heads.toggled.connect(self._choose)
        self.active.toggled.connect(self._choose)
        self.added.changed.connect(self._choose)
        self.left_out.changed.connect(self._choose)
        self._read_offers()
        self._choose()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        to = QHBoxLayout()
        to.setSpacing(theme.LARGE)
        to.addWidget(self.people)
        to.addWidget(self.heads)
        to.addStretch(1)
        layout.addLayout(to)
        grid = QGridLayout()
        grid.setSpacing(theme.SMALL)
        grid.addWidget(self.buttons["units"], 0, 0)
        for names in (_OF_HEADS, _OF_PEOPLE):  # only one of these is shown at a time
            for place, (name, _) in enumerate(names, 1):
                grid.addWidget(self.buttons[name], place // 3, place % 3)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        layout.addLayout(grid)
        grades = QHBoxLayout()
        grades.setSpacing(theme.SMALL)
        self._grades = QWidget()
        grades.setContentsMargins(0, 0, 0, 0)
        label = QLabel(translate("circulars", "Grade"))
        grades.addWidget(label)
        grades.addWidget(self.grade_from)
        grades.addWidget(self.grade_to)
        grades.addWidget(self.active)
        grades.addStretch(1)
        self._grades.setLayout(grades)
        layout.addWidget(self._grades)
        single = QGridLayout()
        single.setHorizontalSpacing(theme.LARGE)
        single.setVerticalSpacing(theme.TIGHT)
        for column, (words, box) in enumerate(
            (
                (translate("circulars", "Also these people"), self.added),
                (translate("circulars", "Not these people"), self.left_out),
            )
        ):
            title = QLabel(words)
            title.setBuddy(box.search)
            single.addWidget(title, 0, column)
            single.addWidget(box, 1, column)
            single.setColumnStretch(column, 1)
        layout.addLayout(single)
        layout.addWidget(self.told)
        layout.addWidget(self.note)

    # what is chosen

    def criteria(self) -> Criteria:
        """What is chosen. Choices of the other kind of recipients do not count."""
        to = To.HEADS if self.heads.isChecked() else To.PEOPLE
        names = [*_BOTH, *(_OF_HEADS if to is To.HEADS else _OF_PEOPLE)]
        chosen: dict[str, Any] = {name: self.buttons[name].chosen for name, _ in names}
        criteria = Criteria(
            to=to, added=self.added.people(), left_out=self.left_out.people(), **chosen
        )
        if to is To.HEADS:
            return criteria
        return replace(
            criteria,
            grade_from=self.grade_from.currentData(),
            grade_to=self.grade_to.currentData(),
            active_only=self.active.isChecked(),
        )

    def show_criteria(self, criteria: Criteria) -> None:
        """Show what was chosen at another time."""
        self.heads.setChecked(criteria.to is To.HEADS)
        self.people.setChecked(criteria.to is To.PEOPLE)
        for name, button in self.buttons.items():
            button.choose(getattr(criteria, name))
        self.grade_from.setCurrentIndex(max(0, self.grade_from.findData(criteria.grade_from)))
        self.grade_to.setCurrentIndex(max(0, self.grade_to.findData(criteria.grade_to)))
        self.active.setChecked(criteria.active_only)
        database = self._desk.database
        self.added.show_people(people_named(database, criteria.added))
        self.left_out.show_people(people_named(database, criteria.left_out))
        self._choose()

    # what there is to choose from

    def _read_offers(self) -> None:
        database = self._desk.database

        def read(_progress: Progress) -> dict[str, Offer]:
            with database.read() as session:
                return offers(session)

        self._desk.runner.run(
            read, title="", on_done=self._take_offers, owner=self, quiet=True, patience=0.05
        )

    def _take_offers(self, found: dict[str, Offer]) -> None:
        self._offers = found
        for button in self.buttons.values():
            self._offer(button)

    def _offer(self, button: FilterButton) -> None:
        if self._offers:
            button.offer(self._offers[button.name])

    # how many that makes

    def _choose(self) -> None:
        to_heads = self.heads.isChecked()
        for name, _ in _OF_HEADS:
            self.buttons[name].setVisible(to_heads)
        for name, _ in _OF_PEOPLE:
            self.buttons[name].setVisible(not to_heads)
        self._grades.setVisible(not to_heads)
        self._pause.start()
        self.changed.emit()

    def _count(self) -> None:
        criteria, database = self.criteria(), self._desk.database
        if self._job is not None:
            self._job.forget()

        def count(_progress: Progress) -> tuple[AudienceSize, list[str]]:
            with database.read() as session:
                size = audience_size(session, criteria)
                names = without_unit(session, criteria, _NAMED) if size.without_unit else []
                return size, names

        self._job = self._desk.runner.run(
            count,
            title="",
            on_done=self._tell,
            on_error=self._refuse,
            owner=self,
            quiet=True,
            patience=0.05,
        )

    def _tell(self, found: tuple[AudienceSize, list[str]]) -> None:
        size, names = found
        self.counted = size
        self.told.setText(size_words(size))
        self.note.set_problem(_warning(size, names))
        self.changed.emit()

    def _refuse(self, error: BaseException) -> None:
        self.counted = None
        self.told.setText("")
        if isinstance(error, OfficeError):
            self.note.set_problem(Problem(Severity.ERROR, "criteria", "", "", str(error)))
        else:
            messages.show_error(self, error)
        self.changed.emit()


def size_words(size: AudienceSize) -> str:
    """ "1.234 recipients on 66 receipt sheets" """
    return translate("circulars", "{count} recipients on {sheets} receipt sheets").format(
        count=group_thousands(size.recipients), sheets=group_thousands(size.sheets)
    )


def _warning(size: AudienceSize, names: Sequence[str]) -> Problem | None:
    if not size.without_unit:
        return None
    more = ", …" if size.without_unit > len(names) else ""
    reason = translate(
        "circulars",
        "Without a work unit: {count}. They get a receipt sheet of their own, “Tanpa unit”:"
        " {names}",
    ).format(count=group_thousands(size.without_unit), names=", ".join(names) + more)
    return Problem(Severity.WARNING, "recipients.without_unit", "", "", reason)
