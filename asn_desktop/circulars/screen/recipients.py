"""The tab of recipients beside a circular or another policy: its distributions, how far each is,
and the keying of receipts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.circulars.commands import distributions as commands
from asn_desktop.circulars.queries import distributions as queries
from asn_desktop.circulars.queries.distributions import DistributionEntry, SheetEntry, missing_first
from asn_desktop.circulars.rules.receipts import DISTRIBUTION_LABELS, DistributionState
from asn_desktop.circulars.screen.audience import AudienceDialog, sent_words
from asn_desktop.circulars.screen.keying import KeyingDialog
from asn_desktop.circulars.screen.receipt_outputs import ReceiptOutputs
from asn_desktop.circulars.screen.sheets_table import (
    SheetsModel,
    SheetsTable,
    percent,
    received_words,
)
from asn_desktop.core.fields import FieldKind, group_thousands, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.core.values import parse_date
from asn_desktop.policies.commands.operations import WRITE
from asn_desktop.policies.queries import texts
from asn_desktop.policies.rules.naming import short_name
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.widgets import messages, theme

_Found = tuple[list[DistributionEntry], dict[int, list[SheetEntry]], int | None]


class RecipientsTab(RecordTab):
    """Shows one distribution of the record at a time."""

    depends_on = ("policies", "distributions", "recipients", "policy_versions")

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, kind, parent)
        self._entries: list[DistributionEntry] = []
        self._sheets: dict[int, list[SheetEntry]] = {}
        self._version: int | None = None  # the version in force
        self._wanted: int | None = None  # the distribution to show when read again
        #: what was opened last
        self.dialog: AudienceDialog | KeyingDialog | None = None
        self.outputs = ReceiptOutputs(desk, self)
        self.box = QComboBox()
        self.box.setAccessibleName(translate("circulars", "Distribution"))
        self.box.activated.connect(lambda _row: self._show_entry())
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.send_button = self._button(translate("circulars", "Send…"), "new", self.send)
        self.more_button = self._button(translate("circulars", "More"), "chevron-down", None)
        self.more_button.setMenu(self._more())
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(translate("circulars", "Received"))
        self.model = SheetsModel(self)
        self.table = SheetsTable(self.model)
        self.table.wanted.connect(self.key)
        self.key_button = self._button(
            translate("circulars", "Key receipts…"), "edit", lambda: self.key(None)
        )
        self.key_button.setProperty("role", "primary")
        theme.set_icon(self.key_button, "edit", "accent_text")
        self.print_button = self._button(translate("circulars", "Print"), "print", None)
        self.print_button.setMenu(self._menu(self.outputs.paper_entries()))
        self.files_button = self._button("Excel", "export", None)
        self.files_button.setMenu(self._menu(self.outputs.file_entries()))
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "muted")
        self.empty.setMargin(theme.SMALL)
        self._arrange()
        self._show_nothing()

    def _button(self, text: str, icon: str, run: Callable[[], object] | None) -> QPushButton:
        button = QPushButton(text)
        theme.set_icon(button, icon)
        if run is not None:
            button.clicked.connect(lambda _checked=False: run())
        return button

    def _menu(self, entries: list[tuple[str, Callable[[], object]]]) -> QMenu:
        menu = QMenu(self)
        for text, run in entries:
            action = QAction(text, menu)
            action.triggered.connect(lambda _checked=False, run=run: run())
            menu.addAction(action)
        return menu

    def _more(self) -> QMenu:
        menu = self._menu(
            [
                (translate("circulars", "Add who joined since"), self.add_late),
                (translate("circulars", "Change the day receipts are due…"), self.change_due),
                (translate("circulars", "Close: no more receipts"), self.close_it),
                (translate("circulars", "Cancel the distribution…"), self.cancel),
                (translate("circulars", "Open again"), self.reopen),
            ]
        )
        self._deeds = menu.actions()
        return menu

    def _arrange(self) -> None:
        head = _row(self.key_button, self.send_button)
        foot = _row(self.print_button, self.files_button, self.more_button)
        filled = QWidget()
        inside = QVBoxLayout(filled)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.SMALL)
        inside.addWidget(self.told)
        inside.addWidget(self.bar)
        inside.addWidget(self.table, 1)
        nothing = QWidget()
        around = QVBoxLayout(nothing)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.empty)
        around.addStretch(1)
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.box)
        layout.addLayout(head)
        layout.addLayout(foot)
        # First of all it belongs here: a stack of nobody shows what it gets as a window of its own.
        layout.addLayout(self._stack, 1)
        self._stack.addWidget(filled)
        self._stack.addWidget(nothing)

    # reading

    def read(self) -> None:
        """All distributions of the record, with their sheets."""
        record = self.record
        if record is None:
            self._show_nothing()
            return
        database = self.desk.database

        def find(_progress: Progress) -> _Found:
            with database.read() as session:
                entries = queries.distributions_of(session, record, database.actor)
                sheets = {
                    each.id: queries.sheets(session, each.id, database.actor) for each in entries
                }
                version = texts.in_force_of(session, record)
                return entries, sheets, version.id if version else None

        def show(found: _Found) -> None:
            if record == self.record:
                self._show(found)

        self.desk.runner.run(find, title="", on_done=show, owner=self, quiet=True, patience=0.05)

    def _show(self, found: _Found) -> None:
        chosen = self._wanted or self.box.currentData()
        self._wanted = None
        self._entries, self._sheets, self._version = found
        self.box.clear()
        for each in self._entries:
            self.box.addItem(_entry_words(each), each.id)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)) if self._entries else -1)
        self._show_entry()

    def _show_nothing(self) -> None:
        self._entries, self._sheets, self._version = [], {}, None
        self.box.clear()
        self._show_entry()

    @property
    def entry(self) -> DistributionEntry | None:
        """The distribution that is shown."""
        key = self.box.currentData()
        return next((each for each in self._entries if each.id == key), None)

    def _show_entry(self) -> None:
        entry = self.entry
        self._stack.setCurrentIndex(0 if entry else 1)
        self.box.setVisible(entry is not None)
        if entry is None:
            self.model.show_sheets(())
            self.empty.setText(
                translate(
                    "circulars",
                    "It has not gone out yet. Send chooses the recipients and makes their receipt"
                    " sheets.",
                )
                if self._version is not None
                else translate("circulars", "Recipients can be chosen when a version is in force.")
            )
        else:
            before = self.table.chosen()
            self.model.show_sheets(missing_first(self._sheets[entry.id]))
            self.table.choose(before)
            self.told.setText(told_words(entry, dt.date.today()))
            self.bar.setValue(int(entry.completion.share * 1000))
        self._enable(entry)

    def _enable(self, entry: DistributionEntry | None) -> None:
        may = self.desk.database.actor.may(WRITE)
        is_open = entry is not None and entry.state is DistributionState.OPEN
        self.send_button.setEnabled(may and self._version is not None)
        self.more_button.setEnabled(may and entry is not None)
        self.key_button.setEnabled(may and is_open)
        late, due, close, cancel, reopen = self._deeds
        for action in (late, due, close, cancel):
            action.setEnabled(is_open)
        reopen.setEnabled(entry is not None and not is_open)
        for button in (self.print_button, self.files_button):
            button.setEnabled(entry is not None)

    # what can be done

    def send(self) -> None:
        """Choose recipients for the version in force, and open a distribution."""
        if self._version is None:
            return
        with self.desk.database.read() as session:
            version = texts.version(session, self._version)
        name = translate("circulars", "Version {number}").format(number=version.number)
        if self._entries:
            entry = self._entries[0]
            policy = short_name(entry.kind, entry.policy_number, entry.year, entry.title)
            name = f"{policy} · {name}"
        dialog = self.dialog = AudienceDialog(self.desk, self._version, name, self)

        def sent(number: int, changed: Changed) -> None:
            self._wanted = number
            self.desk.note(changed)
            count = len(changed.ids.get("recipients", ()))
            self.desk.tell_done(self, sent_words(count))
            self.renew_now()

        dialog.sent.connect(sent)
        dialog.open()

    def key(self, sheet: int | None) -> None:
        """Key receipts, beginning with this sheet or the selected one."""
        entry = self.entry
        if entry is None or not self.key_button.isEnabled():
            return
        chosen = self.table.chosen()
        first = sheet if sheet is not None else (chosen[0] if chosen else 1)
        dialog = self.dialog = KeyingDialog(self.desk, entry, self._sheets[entry.id], first, self)
        dialog.kept.connect(self.desk.note)
        dialog.open()

    def add_late(self) -> None:
        """Add whom the criteria choose today and who is not there yet."""
        entry = self.entry
        if entry is None:
            return
        database = self.desk.database

        def told(count: int) -> None:
            if count:
                text = translate("circulars", "Recipients added: {count}").format(
                    count=group_thousands(count)
                )
                self.desk.tell_done(self, text)
            else:
                messages.tell(
                    self,
                    translate("circulars", "Nobody has joined since; nothing was changed."),
                    "info",
                )

        self.desk.operate(
            self,
            translate("circulars", "Adding recipients"),
            lambda progress: commands.add_late_comers(database, entry.id, progress=progress),
            done=told,
        )

    def change_due(self) -> None:
        """Another day on which receipts are due; none where the box is left empty."""
        entry = self.entry
        if entry is None:
            return
        typed = messages.ask_text(
            self,
            translate("circulars", "Receipts are due on (day-month-year)"),
            value_text(FieldKind.DATE, entry.due_on),
        )
        if typed is None:
            return
        try:
            due = parse_date(typed, today=dt.date.today())
        except ValueError as error:
            messages.tell(self, str(error), "warning")
            return
        self._do(
            lambda: commands.change_distribution(
                self.desk.database, entry.id, due_on=due, note=entry.note, version=entry.version
            )
        )

    def close_it(self) -> None:
        """No more receipts are waited for."""
        entry = self.entry
        if entry is not None:
            self._do(lambda: commands.close_distribution(self.desk.database, entry.id))

    def cancel(self) -> None:
        """Ask once, then cancel; everybody who was asked stays on record."""
        entry = self.entry
        if entry is None:
            return
        choices = (
            messages.Choice("cancel", translate("circulars", "Cancel the distribution"), "danger"),
            messages.Choice("back", translate("circulars", "Back")),
        )
        question = translate("circulars", "Cancel distribution {number}?").format(
            number=entry.number
        )
        detail = translate(
            "circulars",
            "The receipts are no longer needed. Who was asked and what came back stays on record.",
        )
        if messages.ask(self, question, choices, detail=detail) == "cancel":
            self._do(lambda: commands.cancel_distribution(self.desk.database, entry.id))

    def reopen(self) -> None:
        """Receipts are waited for again."""
        entry = self.entry
        if entry is not None:
            self._do(lambda: commands.reopen_distribution(self.desk.database, entry.id))

    def _do(self, work: Callable[[], Changed]) -> None:
        self.desk.operate(
            self,
            translate("circulars", "Saving"),
            lambda _progress: (None, work()),
            told=translate("circulars", "Saved."),
        )


def _row(*buttons: QPushButton) -> QHBoxLayout:
    """Buttons beside each other, as wide as their words: the tab may be narrow."""
    row = QHBoxLayout()
    row.setSpacing(theme.SMALL)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def _entry_words(entry: DistributionEntry) -> str:
    words = translate("circulars", "Distribution {number} · {day} · {state}").format(
        number=entry.number,
        day=value_text(FieldKind.DATE, entry.sent_on),
        state=translate("circulars", DISTRIBUTION_LABELS[entry.state]),
    )
    return f"{words} · {percent(entry.completion)}"


def told_words(entry: DistributionEntry, today: dt.date) -> str:
    """How far a distribution is, in one line."""
    done = entry.completion
    parts = [translate("circulars", "Received: {counted}").format(counted=received_words(done))]
    for label, count in (
        (translate("circulars", "refused: {count}"), done.refused),
        (translate("circulars", "not reached: {count}"), done.unreachable),
        (translate("circulars", "not yet: {count}"), done.pending),
    ):
        if count:
            parts.append(label.format(count=group_thousands(count)))
    if entry.due_on is not None:
        due = translate("circulars", "due on {day}").format(
            day=value_text(FieldKind.DATE, entry.due_on)
        )
        late = translate("circulars", "overdue")
        parts.append(f"{due} ({late})" if entry.is_overdue(today) else due)
    if entry.is_outdated:
        parts.append(
            translate("circulars", "old version {number}: another one has replaced it").format(
                number=entry.version_number
            )
        )
    return " · ".join(parts)
