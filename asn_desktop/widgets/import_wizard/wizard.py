"""The import wizard: file, columns, names, preview, result."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from asn_desktop._generated.forms.ui_widgets_import_wizard import Ui_ImportWizardDialog
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.widgets import messages
from asn_desktop.widgets.import_wizard.columns_page import ColumnsPage
from asn_desktop.widgets.import_wizard.file_page import FilePage
from asn_desktop.widgets.import_wizard.mapping_table import Shown
from asn_desktop.widgets.import_wizard.model import (
    ImportDesk,
    Question,
    Result,
    Session,
    Trial,
)
from asn_desktop.widgets.import_wizard.preview_page import PreviewPage
from asn_desktop.widgets.import_wizard.result_page import ResultPage
from asn_desktop.widgets.import_wizard.values_page import ValuesPage
from asn_desktop.widgets.jobs import Job, JobBar, JobRunner

T = TypeVar("T")

FILE, COLUMNS, VALUES, PREVIEW, RESULT = range(5)


class ImportWizard(QDialog):
    """Leads through one import. Nothing is stored before the last button is pressed.

    One wizard is for one visit: open it with ``open()``; :meth:`start_file` and :meth:`start_paste` begin with what was dropped
    on the window or pasted into a table. What can go wrong is said in the page, never in a box.
    """

    #: the result, after rows were written
    imported = Signal(object)

    def __init__(self, desk: ImportDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session: Session | None = None
        self._path = ""
        self._job: Job | None = None
        self._columns_changed = True
        self._asked = False  # whether the names step has anything to show
        self._reached = FILE
        self._closing = False
        self._began = 0.0
        self._to_write = 0  # rows that the import would add or change
        # its own runner: its jobs end with the wizard and do not wait behind the window's
        self.runner = JobRunner(self)
        self.ui = Ui_ImportWizardDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(translate("widgets", "Import: {what}").format(what=desk.title))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.file_page = FilePage(desk.senders)
        self.columns_page = ColumnsPage()
        self.values_page = ValuesPage(desk, self.runner)
        self.preview_page = PreviewPage(desk)
        self.result_page = ResultPage()
        self._build()
        self._connect()
        self._go(FILE)

    def _build(self) -> None:
        ui = self.ui
        ui.steps.set_steps(
            (
                translate("widgets", "File"),
                translate("widgets", "Sheets and columns"),
                translate("widgets", "Names"),
                translate("widgets", "Preview"),
                translate("widgets", "Result"),
            )
        )
        for page in (
            self.file_page,
            self.columns_page,
            self.values_page,
            self.preview_page,
            self.result_page,
        ):
            ui.pages.addWidget(page)
        ui.jobLayout.addWidget(JobBar(self.runner))

    def _connect(self) -> None:
        ui = self.ui
        ui.steps.chosen.connect(self._go_to_step)
        ui.backButton.clicked.connect(self.back)
        ui.nextButton.clicked.connect(self.next)
        ui.closeButton.clicked.connect(self.reject)
        self.file_page.file_chosen.connect(self.start_file)
        self.file_page.pasted.connect(self.start_paste)
        self.file_page.password_given.connect(self._open_with_password)
        self.file_page.said.connect(lambda text: self._say(text, "warning"))
        self.columns_page.said.connect(lambda text: self._say(text, "warning"))
        self.columns_page.changed.connect(self._columns_were_changed)
        self.values_page.changed.connect(self._values_were_changed)
        self.preview_page.check_wanted.connect(self._try_out)
        self.preview_page.stale.connect(self._show_buttons)
        self.preview_page.rejected_wanted.connect(self._save_rejected)
        self.result_page.rejected_wanted.connect(self._save_rejected)
        self.result_page.again_wanted.connect(self._start_over)

    def sizeHint(self) -> QSize:
        """Nearly the whole of a small screen."""
        screen = self.screen().availableGeometry()
        return QSize(min(1280, screen.width() - 40), min(720, screen.height() - 60))

    @property
    def step(self) -> int:
        """The step on show, from 0."""
        return int(self.ui.pages.currentIndex())

    # -- work in the background --

    def _work(
        self, title: str, function: Callable[[Progress], T], on_done: Callable[[T], None]
    ) -> None:
        """Run a piece of work; the pages rest meanwhile, and its failure is said in the page."""
        if self._job is not None:
            return
        self.ui.notice.clear()

        def ended() -> None:
            self._job = None
            self._show_buttons()

        def done(value: T) -> None:
            ended()
            on_done(value)

        def failed(error: BaseException) -> None:
            ended()
            self._show_failure(error)

        def stopped() -> None:
            ended()
            if self._closing:
                self.reject()
            else:
                self._say(translate("widgets", "Stopped. Nothing was changed."), "info")

        job = self.runner.run(
            function, title=title, on_done=done, on_error=failed, on_cancel=stopped, patience=0.05
        )
        if not job.delivered:  # else what came of it may have started the next work already
            self._job = job
        self._show_buttons()

    def _show_failure(self, error: BaseException) -> None:
        if isinstance(error, self._desk.password_needed):
            self.file_page.ask_password(True)
            self._say(str(error), "warning")
        elif isinstance(error, OfficeError):
            self._say(str(error), "error")
        else:
            messages.show_error(self, error)

    def _say(self, text: str, level: messages.Level) -> None:
        self.ui.notice.say(text, level)

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
        self._go(FILE)
        self._work(
            translate("widgets", "Reading {file}").format(file=name),
            lambda progress: self._desk.read(path, password, progress),
            self._take_session,
        )

    def start_paste(self, text: str) -> None:
        """Take pasted cells and go on to their columns."""
        self._path = ""
        self.file_page.show_file(translate("widgets", "cells from the clipboard"))
        self.file_page.ask_password(False)
        self._work(
            translate("widgets", "Reading the pasted cells"),
            lambda progress: self._desk.paste(text, progress),
            self._take_session,
        )

    def _take_session(self, session: Session) -> None:
        self._session = session
        self._columns_changed, self._asked, self._reached = True, False, FILE
        self.file_page.ask_password(False)
        for step in (VALUES, PREVIEW):
            self.ui.steps.set_badge(step, "")
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
        self._go(COLUMNS)
        if not self._session.chosen:
            self._say(
                translate(
                    "widgets",
                    "No headings were found. Choose the sheet, mark the row that holds the "
                    "headings and press “The headings are in the selected row”.",
                ),
                "warning",
            )

    def _columns_were_changed(self) -> None:
        self._columns_changed = True
        self._reached = COLUMNS
        self.ui.notice.clear()
        self._show_column_count()
        for step in (VALUES, PREVIEW):
            self.ui.steps.set_badge(step, "")
        self._show_buttons()

    def _show_column_count(self) -> None:
        table = self.columns_page.mapping
        taken, every = table.count(Shown.TAKEN), table.count(Shown.ALL)
        self.ui.steps.set_badge(COLUMNS, f"{taken}/{every}" if every else "")

    def _leave_columns(self) -> None:
        session = self._session
        if session is None:
            return
        sentence = self._columns_sentence(session)
        if sentence:
            self._say(sentence, "warning")
        elif self._columns_changed:
            self._work(
                translate("widgets", "Looking up the names"), session.questions, self._ask_names
            )
        elif self._asked:
            self._go(VALUES)
        else:
            self._try_out()

    def _columns_sentence(self, session: Session) -> str:
        """Why one cannot go on yet; empty where one can."""
        if not session.chosen:
            return translate("widgets", "Choose a sheet and the row with its headings first.")
        doubts = [ambiguity.sentence for ambiguity in session.ambiguities()]
        if doubts:
            return " ".join(doubts)
        missing = [self.columns_page.mapping.label(column.name) for column in session.missing()]
        if missing:
            return translate(
                "widgets",
                "No column was found for: {names}. Choose it under “Becomes”, or give one value "
                "for all rows.",
            ).format(names=", ".join(missing))
        return ""

    # -- step 3 --

    def _ask_names(self, questions: Sequence[Question]) -> None:
        if self._session is None:
            return
        self._columns_changed = False
        self._asked = bool(questions)
        self.values_page.show_questions(self._session, questions)
        self._show_open_count()
        if questions:
            self._go(VALUES)
        else:
            self._try_out()

    def _values_were_changed(self) -> None:
        self._reached = VALUES
        self._show_open_count()
        self._show_buttons()

    def _show_open_count(self) -> None:
        count = len(self.values_page.table.unanswered())
        self.ui.steps.set_badge(VALUES, group_thousands(count))

    # -- step 4 --

    def _try_out(self) -> None:
        session = self._session
        if session is None:
            return
        self._began = time.monotonic()
        self._work(translate("widgets", "Trying out"), session.trial, self._show_trial)

    def _show_trial(self, trial: Trial) -> None:
        if self._session is None:
            return
        seconds = time.monotonic() - self._began
        self.preview_page.show_trial(self._session, trial, seconds)
        self.ui.steps.set_badge(PREVIEW, group_thousands(trial.counts.read))
        self._to_write = trial.counts.added + trial.counts.changed
        self._go(PREVIEW)

    def _import(self) -> None:
        session = self._session
        if session is not None:
            self._work(translate("widgets", "Importing"), session.run, self._finish)

    # -- step 5 --

    def _finish(self, result: Result) -> None:
        self.result_page.show_result(result)
        self._go(RESULT)
        if result.changed is not None:
            self.imported.emit(result)

    def _save_rejected(self) -> None:
        session = self._session
        if session is None:
            return
        stem = Path(self._path).stem if self._path else translate("widgets", "pasted")
        name = translate("widgets", "{file} - refused.xlsx").format(file=stem)
        start = str(Path(self._path).parent / name) if self._path else name
        path, _kind = QFileDialog.getSaveFileName(
            self, translate("widgets", "Save the refused rows"), start, "Excel (*.xlsx)"
        )
        if not path:
            return
        self._work(
            translate("widgets", "Writing the refused rows"),
            lambda _progress: session.write_rejected(path, practice=self._desk.practice),
            lambda count: self._say(
                translate("widgets", "{count} refused rows are in {path}").format(
                    count=group_thousands(count), path=path
                ),
                "success",
            ),
        )

    def _start_over(self) -> None:
        self._session, self._path, self._reached = None, "", FILE
        self.file_page.show_file("")
        for step in range(RESULT):
            self.ui.steps.set_badge(step, "")
        self._go(FILE)

    # -- moving --

    def next(self) -> None:
        """Do what the main button says."""
        if self._job is not None:
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
        if self._job is None and step >= FILE:
            self._go(step)

    def _go_to_step(self, step: int) -> None:
        if self._job is None and self.step != RESULT and step <= self._reached:
            if step == VALUES and not self._asked:
                step = COLUMNS
            if step == PREVIEW and self.step < PREVIEW:
                self._try_out()
            else:
                self._go(step)

    def _go(self, step: int) -> None:
        self.ui.notice.clear()
        self._reached = max(self._reached, step)
        self.ui.pages.setCurrentIndex(step)
        self._show_buttons()
        focus = {
            FILE: self.file_page.ui.browseButton,
            COLUMNS: self.columns_page.ui.mapView,
            VALUES: self.values_page.ui.questions,
            PREVIEW: self.preview_page.ui.rows,
            RESULT: self.ui.closeButton,
        }[step]
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_buttons(self) -> None:
        ui, step, busy = self.ui, self.step, self._job is not None
        finished = step == RESULT
        ui.pages.setEnabled(not busy)
        ui.steps.setEnabled(not busy)
        # what was written cannot be gone back to
        reached = self._reached if self._session is not None and not finished else -1
        ui.steps.show_at(step, reached)
        ui.backButton.setVisible(not finished)
        ui.backButton.setEnabled(step > FILE and not busy)
        ui.nextButton.setVisible(not finished)
        ui.nextButton.setEnabled(self._session is not None and not busy)
        ui.nextButton.setText(self._next_text())
        if step == PREVIEW and not self.preview_page.is_stale:
            ui.nextButton.setEnabled(not busy and self._to_write > 0)
        ui.closeButton.setText(
            translate("widgets", "Close") if finished else translate("widgets", "Cancel import")
        )

    def _next_text(self) -> str:
        if self.step != PREVIEW:
            return translate("widgets", "&Next")
        if self.preview_page.is_stale:
            return translate("widgets", "Check &again")
        return translate("widgets", "&Import {count} rows").format(
            count=group_thousands(self._to_write)
        )

    # -- keys and closing --

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops running work first; Ctrl+Enter goes on from everywhere."""
        if event.key() == Qt.Key.Key_Escape and self._job is not None:
            self._job.cancel()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.next()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own close button asks like every other way out."""
        event.ignore()
        self.reject()

    def reject(self) -> None:
        """Leave; asks once where choices would be lost, and stops what is running first."""
        if self._session is not None and self.step != RESULT and not self._closing:
            choice = messages.ask(
                self,
                translate("widgets", "Stop this import? Nothing has been stored."),
                (
                    messages.Choice("stop", translate("widgets", "Stop the import")),
                    messages.Choice("back", translate("widgets", "Back to the import"), "primary"),
                ),
            )
            if choice != "stop":
                return
        self._closing = True
        if self._job is not None:
            self._job.cancel()  # leaves when the work has stopped
            return
        super().reject()

    def done(self, code: int) -> None:
        """End the wizard and its jobs."""
        self.runner.close()
        super().done(code)
