"""Sending a version out: whom to, when, and until when receipts are awaited. Lists of recipients
are kept by name."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from asn_desktop.circulars.commands.audiences import remove_audience, save_audience
from asn_desktop.circulars.commands.distributions import open_distribution
from asn_desktop.circulars.queries.audiences import SavedAudience, saved_audiences
from asn_desktop.circulars.rules.audience import Criteria
from asn_desktop.circulars.screen.audience_choice import AudienceChoice
from asn_desktop.circulars.screen.days import DayEdit
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.form.note import FieldNote
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph

#: Days until receipts are due where nobody says otherwise.
USUAL_DAYS = 14


class AudienceDialog(WorkingDialog):
    """Asks for everything a distribution needs, and opens it."""

    #: it was opened: its id and ``Changed``
    sent = Signal(int, object)

    def __init__(self, desk: Desk, version_id: int, name: str, parent: QWidget) -> None:
        super().__init__(desk.runner, parent)
        self._desk, self._version = desk, version_id
        self._saved: list[SavedAudience] = []
        title = translate("circulars", "Send to recipients")
        self.setWindowTitle(title)
        self.content.addWidget(paragraph(title, "title"))
        self.content.addWidget(paragraph(name, "muted"))
        self.content.addSpacing(theme.TIGHT)
        self._ask_list()
        self.choice = AudienceChoice(desk)
        self.content.addWidget(self.choice)
        self.content.addSpacing(theme.SMALL)
        self._ask_days()
        self.content.addStretch(1)
        self.add_button(translate("circulars", "Back"), self.reject)
        self.send_button = self.add_button(translate("circulars", "Send"), self.send, primary=True)
        self.choice.changed.connect(self._enable)
        self._enable()
        self._read_lists()
        self.fit(104)
        self.choice.people.setFocus()

    def _ask_list(self) -> None:
        self.lists = QComboBox()
        self.lists.setAccessibleName(translate("circulars", "Saved list"))
        self.lists.activated.connect(lambda _row: self._use_list())
        self.keep_button = QPushButton(translate("circulars", "Keep as a list…"))
        self.keep_button.setAutoDefault(False)
        self.keep_button.clicked.connect(self.keep)
        self.forget_button = QPushButton(translate("circulars", "Remove the list"))
        self.forget_button.setAutoDefault(False)
        self.forget_button.clicked.connect(self.forget)
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        row.addWidget(self.lists, 1)
        row.addWidget(self.keep_button)
        row.addWidget(self.forget_button)
        self.content.addLayout(row)

    def _ask_days(self) -> None:
        today = dt.date.today()
        self.sent_on = DayEdit(today)
        self.due_on = DayEdit(today + dt.timedelta(days=USUAL_DAYS))
        self.remark = QLineEdit()
        self.remark.setMaxLength(500)
        row = QHBoxLayout()
        row.setSpacing(theme.LARGE)
        self.notes: list[FieldNote] = []
        for label, box, stretch in (
            (translate("circulars", "Goes out on"), self.sent_on, 0),
            (translate("circulars", "Receipts due on"), self.due_on, 0),
            (translate("circulars", "Note"), self.remark, 1),
        ):
            column = QVBoxLayout()
            column.setSpacing(theme.TIGHT)
            self.notes.append(add_field(column, label, box))
            row.addLayout(column, stretch)
        self.content.addLayout(row)

    def _enable(self) -> None:
        size = self.choice.counted
        self.send_button.setEnabled(size is not None and size.recipients > 0)
        self.forget_button.setEnabled(self.lists.currentData() is not None)

    # lists

    def _read_lists(self, chosen: int | None = None) -> None:
        with self._desk.database.read() as session:
            self._saved = saved_audiences(session)
        self.lists.clear()
        self.lists.addItem(translate("circulars", "(no saved list)"), None)
        for each in self._saved:
            self.lists.addItem(each.name, each.id)
        self.lists.setCurrentIndex(max(0, self.lists.findData(chosen)))
        self._enable()

    def _current(self) -> SavedAudience | None:
        key = self.lists.currentData()
        return next((each for each in self._saved if each.id == key), None)

    def _use_list(self) -> None:
        saved = self._current()
        self.choice.show_criteria(saved.criteria if saved else Criteria())
        self._enable()

    def keep(self) -> None:
        """Keep what is chosen under a name; the same name again changes that list."""
        current = self._current()
        name = messages.ask_text(
            self, translate("circulars", "Name of the list"), current.name if current else ""
        )
        if name is None:
            return
        known = next((each for each in self._saved if each.name == name), None)
        try:
            key, changed = save_audience(
                self._desk.database,
                name,
                self.choice.criteria(),
                audience_id=known.id if known else None,
                version=known.version if known else None,
            )
        except OfficeError as error:
            self.notice.say(str(error), "error")
            return
        self._desk.note(changed)
        self._read_lists(key)

    def forget(self) -> None:
        """Take the chosen list away; what is chosen stays."""
        saved = self._current()
        if saved is None:
            return
        try:
            self._desk.note(remove_audience(self._desk.database, saved.id))
        except OfficeError as error:
            self.notice.say(str(error), "error")
        self._read_lists()

    # sending

    def send(self) -> None:
        """Open the distribution; where it cannot be, the sentence stands above."""
        sent_on, due_on = self.sent_on.day(), self.due_on.day()
        if sent_on is None or self.sent_on.problem or self.due_on.problem:
            self.notice.say(
                translate("circulars", "Type the days as day-month-year, for example 12-3-2026."),
                "error",
            )
            return
        criteria, note = self.choice.criteria(), self.remark.text()
        database, version = self._desk.database, self._version

        def work(progress: Progress) -> tuple[int, Changed]:
            return open_distribution(
                database,
                version,
                criteria,
                sent_on=sent_on,
                due_on=due_on,
                note=note,
                progress=progress,
            )

        self.work(work, says=translate("circulars", "Sending"), done=self._sent)

    def _sent(self, outcome: tuple[int, Changed]) -> None:
        number, changed = outcome
        self.sent.emit(number, changed)
        self.accept()


def sent_words(count: int) -> str:
    """What is told when a distribution is open."""
    return translate("circulars", "Sent to {count} recipients.").format(
        count=group_thousands(count)
    )
