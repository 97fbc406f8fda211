"""The import wizard: file, columns, names, preview, result."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.core.fields import group_thousands
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.widgets.import_wizard.columns_page import ColumnsPage
from asn_desktop.widgets.import_wizard.file_page import FilePage
from asn_desktop.widgets.import_wizard.frame import (
    COLUMNS,
    FILE,
    PREVIEW,
    RESULT,
    VALUES,
    WizardFrame,
)
from asn_desktop.widgets.import_wizard.mapping_table import Shown
from asn_desktop.widgets.import_wizard.model import (
    ImportDesk,
    Question,
    Result,
    Session,
)
from asn_desktop.widgets.import_wizard.preview_page import PreviewPage
from asn_desktop.widgets.import_wizard.rejected_file import ask_where
from asn_desktop.widgets.import_wizard.result_page import ResultPage
from asn_desktop.widgets.import_wizard.trial_rows import TrialRows, arrange
from asn_desktop.widgets.import_wizard.values_page import ValuesPage


class ImportWizard(WizardFrame):
    """Leads through one import. Nothing is stored before the last button is pressed.

    One wizard is for one visit: open it with ``open()``. :meth:`start_file` and
    :meth:`start_paste` begin with what was dropped on the window or pasted into a table. What can
    go wrong is said in the page, never in a box.
    """

    #: the result, after rows were written
    imported = Signal(object)

    def __init__(self, desk: ImportDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._session: Session | None = None
        self._path = ""
        self._columns_changed = True
        self._asked = False  # whether the names step has anything to show
        self._began = 0.0
        self._to_write = 0  # rows that the import would add or change
        super().__init__(parent)
        self.setWindowTitle(translate("widgets", "Import: {what}").format(what=desk.title))
        self.file_page = FilePage(desk.senders)
        self.columns_page = ColumnsPage()
        self.values_page = ValuesPage(desk, self.work.runner)
        self.preview_page = PreviewPage(desk)
        self.result_page = ResultPage()
        self.set_pages(
            (
                (self.file_page, self.file_page.ui.browseButton),
                (self.columns_page, self.columns_page.ui.mapView),
                (self.values_page, self.values_page.ui.questions),
                (self.preview_page, self.preview_page.ui.rows),
                (self.result_page, self.ui.closeButton),
            )
        )
        self._connect()
        self.go(FILE)

    def _connect(self) -> None:
        self.file_page.file_chosen.connect(self.start_file)
        self.file_page.pasted.connect(self.start_paste)
        self.file_page.password_given.connect(self._open_with_password)
        self.file_page.said.connect(lambda text: self.say(text, "warning"))
        self.columns_page.said.connect(lambda text: self.say(text, "warning"))
        self.columns_page.changed.connect(self._columns_were_changed)
        self.columns_page.sheets_wanted.connect(self._choose_sheets)
        self.columns_page.header_wanted.connect(self._choose_header)
        self.values_page.changed.connect(self._values_were_changed)
        self.preview_page.check_wanted.connect(self._try_out)
        self.preview_page.stale.connect(self.show_buttons)
        self.preview_page.rejected_wanted.connect(self._save_rejected)
        self.result_page.rejected_wanted.connect(self._save_rejected)
        self.result_page.again_wanted.connect(self._start_over)

    def take_fault(self, error: BaseException) -> bool:
        """A file with a password is no failure: the page asks for it."""
        if self.step == COLUMNS:
            self.columns_page.refresh()  # what was ticked and refused is not chosen
        if not isinstance(error, self._desk.password_needed):
            return False
        self.file_page.ask_password(True)
        self.say(str(error), "warning")
        return True

    # -- step 1 --

    def start_file(self, path: str) -> None:
        """Read this file and go on to its columns."""
        self.file_page.ask_password(False)
        self._read(path, None)

    def _open_with_password(self, password: str) -> None:
        self._read(self._path, password)

    def _read(self, path: str, password: str | None) -> None:
        self._path = path
        name = Path(path).name
        self.file_page.show_file(name)
        self.go(FILE)
        self.work.run(
            translate("widgets", "Reading {file}").format(file=name),
            lambda progress: self._desk.read(path, password, progress),
            self._take_session,
        )

    def start_paste(self, text: str) -> None:
        """Take pasted cells and go on to their columns."""
        self._path = ""
        self.file_page.show_file(translate("widgets", "cells from the clipboard"))
        self.file_page.ask_password(False)
        self.work.run(
            translate("widgets", "Reading the pasted cells"),
            lambda progress: self._desk.paste(text, progress),
            self._take_session,
        )

    def _take_session(self, session: Session) -> None:
        self._session = session
        self._columns_changed, self._asked = True, False
        self.file_page.ask_password(False)
        self.forget_after(FILE)
        self._apply_sender()
        self._enter_columns()

    def _apply_sender(self) -> None:
        """Tell the session who sent the list: it recalls how that sender's columns were mapped."""
        sender, session = self.file_page.sender_name(), self._session
        if session is not None and sender != session.sender:
            session.sender = sender
            self._columns_changed = True

    # -- step 2 --

    def _enter_columns(self) -> None:
        if self._session is None:
            return
        self.columns_page.show_session(self._session)
        self._show_column_count()
        self.go(COLUMNS)
        if not self._session.chosen:
            self.say(
                translate(
                    "widgets",
                    "No headings were found. Choose the sheet, mark the row that holds the "
                    "headings and press “The headings are in the selected row”.",
                ),
                "warning",
            )

    def _choose_sheets(self, names: Sequence[str]) -> None:
        if (session := self._session) is not None:
            self._look_anew(lambda _progress: session.choose_sheet(*names))

    def _choose_header(self, sheet: str, row: int) -> None:
        if (session := self._session) is not None:
            self._look_anew(lambda _progress: session.choose_header(sheet, row))

    def _look_anew(self, choose: Callable[[Progress], None]) -> None:
        """Another sheet or header: its rows are sorted again, in the background."""

        def done(_nothing: None) -> None:
            self.columns_page.refresh()
            self._columns_were_changed()

        self.work.run(translate("widgets", "Looking at the rows"), choose, done)

    def _columns_were_changed(self) -> None:
        self._columns_changed = True
        self.ui.notice.clear()
        self._show_column_count()
        self.forget_after(COLUMNS)

    def _show_column_count(self) -> None:
        table = self.columns_page.mapping
        taken, every = table.count(Shown.TAKEN), table.count(Shown.ALL)
        self.ui.steps.set_badge(COLUMNS, f"{taken}/{every}" if every else "")

    def _leave_columns(self) -> None:
        session = self._session
        if session is None:
            return
        sentence = self.columns_page.sentence()
        if sentence:
            self.say(sentence, "warning")
        elif self._columns_changed:
            self.work.run(
                translate("widgets", "Looking up the names"), session.questions, self._ask_names
            )
        elif self._asked:
            self.go(VALUES)
        else:
            self._try_out()

    # -- step 3 --

    def _ask_names(self, questions: Sequence[Question]) -> None:
        if self._session is None:
            return
        self._columns_changed = False
        self._asked = bool(questions)
        self.values_page.show_questions(self._session, questions)
        self._show_open_count()
        if questions:
            self.go(VALUES)
        else:
            self._try_out()

    def _values_were_changed(self) -> None:
        self._show_open_count()
        self.forget_after(VALUES)

    def _show_open_count(self) -> None:
        count = len(self.values_page.table.unanswered())
        self.ui.steps.set_badge(VALUES, group_thousands(count))

    # -- step 4 --

    def _try_out(self) -> None:
        session = self._session
        if session is None:
            return
        self._began = time.monotonic()
        self.work.run(
            translate("widgets", "Trying out"),
            lambda progress: arrange(session.trial(progress)),
            self._show_trial,
        )

    def _show_trial(self, rows: TrialRows) -> None:
        if self._session is None:
            return
        counts = rows.trial.counts
        seconds = time.monotonic() - self._began
        self.preview_page.show_trial(self._session, rows, seconds)
        self.ui.steps.set_badge(PREVIEW, group_thousands(counts.read))
        self._to_write = counts.added + counts.changed
        self.go(PREVIEW)

    def _import(self) -> None:
        session = self._session
        if session is not None:
            self.work.run(translate("widgets", "Importing"), session.run, self._finish)

    # -- step 5 --

    def _finish(self, result: Result) -> None:
        self.result_page.show_result(result)
        self.go(RESULT)
        if result.changed is not None:
            self.imported.emit(result)

    def _save_rejected(self) -> None:
        session = self._session
        if session is None:
            return
        path = ask_where(self, self._path)
        if not path:
            return
        self.work.run(
            translate("widgets", "Writing the refused rows"),
            lambda _progress: session.write_rejected(path, practice=self._desk.practice),
            lambda count: self.say(
                translate("widgets", "{count} refused rows are in {path}").format(
                    count=group_thousands(count), path=path
                ),
                "success",
            ),
        )

    def _start_over(self) -> None:
        self._session, self._path = None, ""
        self.file_page.show_file("")
        self.forget_after(FILE)
        self.go(FILE)

    # -- moving --

    def next(self) -> None:
        """Do what the main button says."""
        if self.work.is_busy:
            return
        match self.step:
            case 0:
                self._apply_sender()
                self._enter_columns()
            case 1:
                self._leave_columns()
            case 2:
                self._try_out()
            case 3 if self.preview_page.is_stale:
                self._try_out()
            case 3:
                self._import()

    def back(self) -> None:
        """One step back; all choices stay."""
        step = self.step - 1
        if step == VALUES and not self._asked:
            step = COLUMNS
        if not self.work.is_busy and step >= FILE:
            self.go(step)

    def go_to_step(self, step: int) -> None:
        """A step that was reached; a preview is made again."""
        if not self.work.is_busy and self.step != RESULT and step <= self._reached:
            if step == VALUES and not self._asked:
                step = COLUMNS
            if step == PREVIEW and self.step < PREVIEW:
                self._try_out()
            else:
                self.go(step)

    def next_button(self) -> tuple[str, bool]:
        """The main button goes on, tries out again, or imports."""
        if self.step != PREVIEW:
            return translate("widgets", "&Next"), self._session is not None
        if self.preview_page.is_stale:
            return translate("widgets", "Check &again"), True
        text = translate("widgets", "&Import {count} rows")
        return text.format(count=group_thousands(self._to_write)), self._to_write > 0

    def is_under_way(self) -> bool:
        """Whether there are choices that nothing was made of yet."""
        return self._session is not None and self.step != RESULT

    def done(self, code: int) -> None:
        """End the wizard and let go of the rows: a parent keeps closed dialogs."""
        super().done(code)
        self._session = None
        self.columns_page.let_go()
        self.values_page.let_go()
        self.preview_page.let_go()
