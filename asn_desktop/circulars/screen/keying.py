"""Keying receipts as fast as paper is turned over: a line says what has become of a sheet, Enter
keeps it and goes to the next one. A row code may be typed or scanned in the same line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.circulars.commands.receipts import key_sheet
from asn_desktop.circulars.queries import distributions as queries
from asn_desktop.circulars.queries.distributions import (
    DistributionEntry,
    RecipientEntry,
    SheetEntry,
)
from asn_desktop.circulars.rules.codes import RowCode, read_row_code
from asn_desktop.circulars.rules.receipts import SIGNED, Mark, read_keying, receipt_problem
from asn_desktop.circulars.screen.days import DayEdit
from asn_desktop.circulars.screen.keying_rows import RowsModel, RowsTable
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.form.note import FieldNote
from asn_desktop.widgets.working_dialog import WorkingDialog, wrong


class KeyingDialog(WorkingDialog):
    """The sheets of one distribution, one after the other."""

    #: a sheet was kept (``Changed``)
    kept = Signal(object)

    def __init__(
        self,
        desk: Desk,
        entry: DistributionEntry,
        sheets: Sequence[SheetEntry],
        first: int,
        parent: QWidget,
    ) -> None:
        super().__init__(desk.runner, parent)
        self._desk, self._entry, self._sheets = desk, entry, list(sheets)
        self._shown = 0
        self._count = 0
        self.setWindowTitle(
            translate("circulars", "Receipts of distribution {number}").format(number=entry.number)
        )
        self.model = RowsModel(self)
        self.table = RowsTable(self.model)
        self._ask()
        self.add_button(translate("circulars", "Close"), self.reject)
        self.keep_button = self.add_button(
            translate("circulars", "Keep and next sheet"), self.keep, primary=True
        )
        self.line.textEdited.connect(lambda _text: self._look())
        self.table.turned.connect(self._say)
        self.table.finished.connect(self.keep)
        self.sheet_box.activated.connect(self._chosen)
        for keys, step in (
            ("Ctrl+PgDown", 1),
            ("Ctrl+PgUp", -1),
            ("Alt+Right", 1),
            ("Alt+Left", -1),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda step=step: self.go(self._place() + step))
        self.fit(176)
        self.resize(self.width(), max(self.height(), 560))
        self.go(next((at for at, each in enumerate(self._sheets) if each.number == first), 0))
        self.line.setFocus()

    def _ask(self) -> None:
        self.sheet_box = QComboBox()
        self.sheet_box.setAccessibleName(translate("circulars", "Sheet"))
        self._name_sheets()
        self.before_button = QPushButton()
        self.next_button = QPushButton()
        for button, icon, tip, step in (
            (
                self.before_button,
                "chevron-left",
                translate("circulars", "Sheet before (Ctrl+PgUp)"),
                -1,
            ),
            (
                self.next_button,
                "chevron-right",
                translate("circulars", "Next sheet (Ctrl+PgDn)"),
                1,
            ),
        ):
            theme.set_icon(button, icon)
            button.setAutoDefault(False)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _checked=False, step=step: self.go(self._place() + step))
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(self.before_button)
        head.addWidget(self.sheet_box, 1)
        head.addWidget(self.next_button)
        self.content.addLayout(head)
        self.content.addSpacing(theme.SMALL)
        self.line = QLineEdit()
        self.line.setPlaceholderText(
            translate(
                "circulars", "semua · semua kecuali 3, 17 · 1-12, 15 · 3 (menolak) · row code"
            )
        )
        self.day = DayEdit(dt.date.today())
        self.by = QLineEdit()
        self.by.setMaxLength(160)
        fields = QHBoxLayout()
        fields.setSpacing(theme.LARGE)
        for label, box, stretch in (
            (translate("circulars", "Who has signed"), self.line, 3),
            (translate("circulars", "On"), self.day, 0),
            (translate("circulars", "Brought by"), self.by, 1),
        ):
            words = QLabel(label)
            words.setBuddy(box)
            box.setAccessibleName(label)
            column = QVBoxLayout()
            column.setSpacing(theme.TIGHT)
            column.addWidget(words)
            column.addWidget(box)
            fields.addLayout(column, stretch)
        self.content.addLayout(fields)
        self.note = FieldNote()
        self.content.addWidget(self.note)
        self.content.addWidget(self.table, 1)

    # sheets

    def _place(self) -> int:
        return self.sheet_box.currentIndex()

    def _name_sheets(self) -> None:
        place = self.sheet_box.currentIndex()
        self.sheet_box.clear()
        for each in self._sheets:
            done = each.completion
            self.sheet_box.addItem(
                translate("circulars", "Sheet {number}: {name} – {received} of {total}").format(
                    number=each.number,
                    name=each.name,
                    received=group_thousands(done.received),
                    total=group_thousands(done.total),
                )
            )
        self.sheet_box.setCurrentIndex(place)

    def _chosen(self, place: int) -> None:
        if not self._left(lambda: self._open(place)):
            self.sheet_box.setCurrentIndex(self._shown)

    def go(self, place: int) -> None:
        """To the sheet at this place, after what is typed is kept or thrown away."""
        place = max(0, min(place, len(self._sheets) - 1))
        self._left(lambda: self._open(place))

    def _left(self, then: Callable[[], object]) -> bool:
        """Whether this sheet may be left; asks where something on it is not kept."""
        if self.model.marks():
            answer = messages.ask_about_changes(self)
            if answer == "save":
                self._store(then)
                return True
            if answer == "back":
                return False
        then()
        return True

    def _open(self, place: int) -> None:
        self._shown = place
        self.sheet_box.setCurrentIndex(place)
        sheet = self._sheets[place].number
        with self._desk.database.read() as session:
            rows = queries.recipients(
                session, self._entry.id, self._desk.database.actor, sheet=sheet
            )
            self._count = queries.sheet_rows(session, self._entry.id, sheet)
        self._show(rows)

    def _show(self, rows: Sequence[RecipientEntry]) -> None:
        self.model.show_rows(rows)
        self.line.clear()
        self.before_button.setEnabled(self._shown > 0)
        self.next_button.setEnabled(self._shown < len(self._sheets) - 1)
        if rows:
            self.table.selectRow(0)
        self.table.scrollToTop()
        self._say()

    # the line

    def _look(self) -> None:
        """Show what the line does, while it is typed; what cannot be yet is not an error yet."""
        try:
            marks = self._read()
        except PersonError:
            marks = {}
        self.model.show_typed(marks)
        self._say()

    def _read(self) -> Mapping[int, Mark]:
        text = self.line.text()
        return read_keying(text, self._count) if text.strip() else {}

    def _code(self) -> RowCode | None:
        """The row code that stands in the line; None for anything else. Raises ``PersonError`` for
        one that was mistyped."""
        text = self.line.text().strip()
        parts = [part for part in text.replace(".", "-").replace("/", "-").split("-") if part]
        if len(parts) < 3 or "," in text or "(" in text or not parts[0].isdecimal():
            return None
        return read_row_code(text)

    def _say(self) -> None:
        self.note.set_problem(None)
        changes = self.model.marks()
        self.note.set_help(
            translate("circulars", "Rows that change: {count}. Enter keeps them.").format(
                count=group_thousands(len(changes))
            )
            if changes
            else translate(
                "circulars",
                "Type a line, or press the space bar on a row. Enter goes to the next sheet.",
            )
        )

    # keeping

    def keep(self) -> None:
        """Keep the sheet, or the row whose code was typed, and go on. Without anything typed just
        go on."""
        try:
            code = self._code()
            if code is not None:
                self._key_code(code)
                return
            self.model.show_typed(self._read())
        except PersonError as error:
            self.note.set_problem(wrong(str(error)))
            self.line.setFocus()
            return
        following = self._next()
        if self.model.marks():
            self._store(lambda: self._open(following))
        else:
            self._open(following)
            self.line.setFocus()

    def _next(self) -> int:
        """The next sheet on which somebody is missing; this one where there is none."""
        count = len(self._sheets)
        for step in range(1, count):
            place = (self._shown + step) % count
            if self._sheets[place].completion.pending:
                return place
        return min(self._shown + 1, count - 1)

    def _key_code(self, code: RowCode) -> None:
        place = next(
            (at for at, each in enumerate(self._sheets) if each.number == code.sheet), None
        )
        if code.distribution != self._entry.number or place is None:
            self.note.set_problem(
                wrong(
                    translate(
                        "circulars",
                        "{code} belongs to another distribution; this is number {number}.",
                    ).format(code=code, number=self._entry.number)
                )
            )
            return
        self._store(lambda: self._open(place), {code.row: SIGNED}, code.sheet)

    def _store(
        self,
        then: Callable[[], object],
        marks: Mapping[int, Mark] | None = None,
        sheet: int | None = None,
    ) -> None:
        marks = self.model.marks() if marks is None else marks
        sheet = self._sheets[self._shown].number if sheet is None else sheet
        day, by, today = self.day.day(), self.by.text(), dt.date.today()
        problem = (
            translate("circulars", "Type the day of the receipt, for example 12-3-2026.")
            if day is None
            else receipt_problem(day, self._entry.sent_on, today)
        )
        if day is None or problem:
            self.sheet_box.setCurrentIndex(self._shown)
            self.note.set_problem(wrong(problem or ""))
            self.day.setFocus()
            return
        database, entry = self._desk.database, self._entry

        def work(_progress: Progress) -> tuple[Changed, list[SheetEntry]]:
            changed = key_sheet(
                database, entry.id, sheet, marks, received_on=day, received_by=by, today=today
            )
            with database.read() as session:
                return changed, queries.sheets(session, entry.id, database.actor)

        def done(outcome: tuple[Changed, list[SheetEntry]]) -> None:
            changed, found = outcome
            by_number = {each.number: each for each in found}
            self._sheets = [by_number.get(each.number, each) for each in self._sheets]
            self.model.show_rows(())
            self._name_sheets()
            self.kept.emit(changed)
            then()
            self.line.setFocus()

        self.work(work, says=translate("circulars", "Keeping"), done=done)

    def reject(self) -> None:
        """Close, after what is typed is kept or thrown away."""
        self._left(super().reject)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own button closes as the button does."""
        event.ignore()
        self.reject()
