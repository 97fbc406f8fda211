"""The frame around the wizard's pages: steps above, buttons and progress below, ways out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from asn_desktop._generated.forms.ui_widgets_import_wizard import Ui_ImportWizardDialog
from asn_desktop.core.translation import translate
from asn_desktop.widgets import messages
from asn_desktop.widgets.jobs import JobBar
from asn_desktop.widgets.page_work import PageWork

FILE, COLUMNS, VALUES, PREVIEW, RESULT = range(5)


class WizardFrame(QDialog):
    """Five steps of which one is on show; pages rest while work is under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportWizardDialog()
        self.ui.setupUi(self)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.resize(self.sizeHint())  # of itself Qt gives a dialog two thirds of the screen
        self.work = PageWork(self.ui.notice, self, self.take_fault)
        self._reached = FILE
        self._closing = False
        self._homes: list[QWidget] = []
        self._focus: QWidget | None = None
        self.ui.steps.set_steps(
            (
                translate("widgets", "File"),
                translate("widgets", "Sheets and columns"),
                translate("widgets", "Names"),
                translate("widgets", "Preview"),
                translate("widgets", "Result"),
            )
        )
        bar = JobBar(self.work.runner)
        policy = bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # its coming and going must not move the page
        bar.setSizePolicy(policy)
        self.ui.jobLayout.addWidget(bar)
        self.ui.steps.chosen.connect(self.go_to_step)
        self.ui.backButton.clicked.connect(self.back)
        self.ui.nextButton.clicked.connect(self.next)
        self.ui.closeButton.clicked.connect(self.reject)
        self.work.starting.connect(self._note_focus)
        self.work.changed.connect(self.show_buttons)
        self.work.stopped.connect(self._was_stopped)

    def set_pages(self, pages: Sequence[tuple[QWidget, QWidget]]) -> None:
        """The pages in order, each with the control that has the focus when it is entered."""
        for page, home in pages:
            self.ui.pages.addWidget(page)
            self._homes.append(home)

    # -- what the wizard decides --

    def next(self) -> None:
        """Do what the main button says."""
        raise NotImplementedError

    def back(self) -> None:
        """One step back; all choices stay."""
        raise NotImplementedError

    def go_to_step(self, step: int) -> None:
        """Go to a step that was reached before."""
        raise NotImplementedError

    def next_button(self) -> tuple[str, bool]:
        """What the main button says, and whether it can be pressed."""
        raise NotImplementedError

    def is_under_way(self) -> bool:
        """Whether leaving now would lose choices."""
        raise NotImplementedError

    def take_fault(self, error: BaseException) -> bool:
        """Take over a fault of the work (True), or have it said in the banner."""
        raise NotImplementedError

    # -- showing --

    @property
    def step(self) -> int:
        """The step on show, from 0."""
        return int(self.ui.pages.currentIndex())

    def say(self, text: str, level: messages.Level) -> None:
        """Say something above the page."""
        self.ui.notice.say(text, level)

    def go(self, step: int) -> None:
        """Show this step."""
        if self._closing and step != RESULT:
            self.reject()  # the work was done before it could be stopped
            return
        self.ui.notice.clear()
        self._reached = max(self._reached, step)
        self.ui.pages.setCurrentIndex(step)
        self.show_buttons()
        self._homes[step].setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_focus(self) -> None:
        if self.ui.pages.isEnabled():
            self._focus = self.focusWidget()

    def _rest_pages(self, rest: bool) -> None:
        """Pages at rest take no input and are not painted anew.

        A table asks Python for every cell it paints. Beside a thread that is at work in Python each
        answer waits for its turn, and the window would stand still for a second.
        """
        pages = self.ui.pages
        if rest and pages.isEnabled():
            pages.setUpdatesEnabled(False)
            pages.setEnabled(False)
        elif not rest and not pages.isEnabled():
            pages.setEnabled(True)
            pages.setUpdatesEnabled(True)
            if self._focus is not None and self._focus.isVisible():
                self._focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_after(self, step: int) -> None:
        """What was reached after this step no longer holds."""
        self._reached = step
        for later in range(step + 1, RESULT):
            self.ui.steps.set_badge(later, "")
        self.show_buttons()

    def show_buttons(self) -> None:
        """Show what can be done now."""
        ui, step, busy = self.ui, self.step, self.work.is_busy
        finished = step == RESULT
        self._rest_pages(busy)
        ui.steps.setEnabled(not busy)
        # what was written cannot be gone back to
        ui.steps.show_at(step, -1 if finished else self._reached)
        ui.backButton.setVisible(not finished)
        ui.backButton.setEnabled(step > FILE and not busy)
        text, possible = self.next_button()
        ui.nextButton.setVisible(not finished)
        ui.nextButton.setText(text)
        ui.nextButton.setEnabled(possible and not busy)
        ui.closeButton.setText(
            translate("widgets", "Close") if finished else translate("widgets", "Cancel import")
        )

    def sizeHint(self) -> QSize:
        """Nearly the whole of a small screen."""
        screen = self.screen().availableGeometry()
        return QSize(min(1280, screen.width() - 40), min(720, screen.height() - 60))

    # -- keys and the ways out --

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops running work first; Ctrl+Enter goes on from everywhere."""
        if event.key() == Qt.Key.Key_Escape and self.work.is_busy:
            self.work.cancel()
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
        if not self._closing and self.is_under_way():
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
        if self.work.is_busy:
            self.work.cancel()  # leaves when the work has stopped
            return
        super().reject()

    def _was_stopped(self) -> None:
        if self._closing:
            self.reject()

    def done(self, code: int) -> None:
        """End the wizard and its jobs."""
        self.work.close()
        super().done(code)
