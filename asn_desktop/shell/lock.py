"""Locking the window: nothing of the office is seen or heard until the passphrase is given again.

What is locked away stays as it is: forms keep what is typed in them, jobs go on, questions wait.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QToolTip, QWidget
from shiboken6 import isValid

from asn_desktop.core.errors import OfficeError
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.opening import verify
from asn_desktop.shell.idle import IdleWatch
from asn_desktop.shell.login import Countdown
from asn_desktop.shell.shroud import Shroud, neutral_title
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.passphrase import PassphraseEdit, caps_lock_sentence
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph, wrong

if TYPE_CHECKING:
    from asn_desktop.shell.main_window import MainWindow

#: Milliseconds between two looks at how long nobody has done anything.
_LOOK = 5_000


class _Later:
    """Answers nothing while the window is locked: what is to be said is said after, and whoever
    needs an answer waits for it."""

    def __init__(self, wait: Callable[[], messages.Answerer]) -> None:
        self._wait = wait
        self._held: list[Callable[[], None]] = []

    def ask(
        self, parent: QWidget | None, text: str, choices: Sequence[messages.Choice], detail: str
    ) -> str:
        return self._wait().ask(parent, text, choices, detail)

    def ask_text(self, parent: QWidget | None, text: str, initial: str) -> str | None:
        return self._wait().ask_text(parent, text, initial)

    def show(self, parent: QWidget | None, text: str, level: messages.Level) -> None:
        self._held.append(lambda: self._wait().show(_still(parent), text, level))

    def crash(self, parent: QWidget | None, error: BaseException) -> None:
        self._held.append(lambda: self._wait().crash(_still(parent), error))

    def speak(self) -> None:
        """Say what was held back."""
        held, self._held = self._held, []
        for say in held:
            say()


def _still(widget: QWidget | None) -> QWidget | None:
    """The widget, unless it went meanwhile."""
    return widget if widget is not None and isValid(widget) else None


class _GoesBack:
    """Takes the last choice of every question, and notes that there was one."""

    def __init__(self) -> None:
        self.asked = False

    def ask(
        self, parent: QWidget | None, text: str, choices: Sequence[messages.Choice], detail: str
    ) -> str:
        self.asked = True
        return choices[-1].key

    def ask_text(self, parent: QWidget | None, text: str, initial: str) -> str | None:
        self.asked = True
        return None

    def show(self, parent: QWidget | None, text: str, level: messages.Level) -> None:
        self.asked = True

    def crash(self, parent: QWidget | None, error: BaseException) -> None:
        raise error


class LockDialog(WorkingDialog):
    """Stands before everything else while the window is locked."""

    proved = Signal()
    switch_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, database: Database, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._database = database
        self.setWindowFlags(
            Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint
        )
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(neutral_title())
        picture = QLabel()
        picture.setPixmap(theme.icon("lock", theme.colours().accent).pixmap(32))
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(picture)
        head.addWidget(paragraph(neutral_title(), "title"), 1)
        self.content.addLayout(head)
        whose = translate("shell", "Locked by {login}.").format(login=database.actor.login)
        self.content.addWidget(paragraph(whose, "muted"))
        self.content.addSpacing(theme.SMALL)
        self.passphrase = PassphraseEdit()
        self.note = add_field(self.content, translate("shell", "Passphrase"), self.passphrase)
        self.countdown = Countdown(self, lambda: database.location)
        self.content.addWidget(self.countdown.label)
        self.content.addStretch(1)
        self.switch_button = self.add_button(
            translate("shell", "Switch user"), self.switch_wanted.emit, left=True
        )
        self.close_button = self.add_button(translate("shell", "Close"), self.close_wanted.emit)
        self.unlock_button = self.add_button(
            translate("shell", "Unlock"), self.unlock, primary=True
        )
        self.countdown.button = self.unlock_button
        self.passphrase.textEdited.connect(lambda _text: self.note.set_problem(None))
        self.passphrase.caps_lock.connect(
            lambda on: self.note.set_problem(wrong(caps_lock_sentence(on)) if on else None)
        )
        self.fit(66)
        self.countdown.look()
        self.passphrase.setFocus()

    def unlock(self) -> None:
        """Try what was typed."""
        passphrase = self.passphrase.text()
        if not passphrase or self.countdown.waiting:
            return
        database = self._database

        def work(_progress: Progress) -> None:
            verify(database, passphrase)

        self.work(
            work,
            says=translate("shell", "Looking at the passphrase …"),
            done=lambda _nothing: self.proved.emit(),
            failed=self._refused,
        )

    def _refused(self, error: OfficeError) -> None:
        self.passphrase.hide_letters()
        self.passphrase.clear()
        self.say(str(error))
        self.countdown.look()

    def say(self, sentence: str) -> None:
        """Say below the box why it stays locked."""
        self.note.set_problem(wrong(sentence))
        self.passphrase.setFocus()

    def reject(self) -> None:
        """Esc opens nothing."""


class Lock(QObject):
    """Locks the main window, on request and after nobody was there for a while."""

    #: whether it is locked now
    changed = Signal(bool)

    def __init__(self, window: MainWindow, clock: Callable[[], float] = time.time) -> None:
        super().__init__(window)
        self._window = window
        self._shrouds: list[Shroud] = []
        self._loops: list[QEventLoop] = []
        self._answerer: messages.Answerer | None = None
        #: what asks for the passphrase while it is locked
        self.dialog: LockDialog | None = None
        self.idle = IdleWatch(self, clock)
        self._minutes = 0
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)

    @property
    def locked(self) -> bool:
        """Whether nothing of the office is shown."""
        return self.dialog is not None

    def lock_after(self, minutes: int) -> None:
        """Lock when nobody was there for so many minutes; 0 for never."""
        self._minutes = minutes
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Lock where nobody was there for too long."""
        if self._minutes and not self.locked and self.idle.seconds() >= self._minutes * 60:
            self.lock()

    # locking

    def lock(self) -> None:
        """Hide everything and ask for the passphrase."""
        if self.locked:
            return
        for popup in iter(QApplication.activePopupWidget, None):
            popup.close()
        QToolTip.hideText()
        self.dialog = dialog = LockDialog(self._window.database, self._window)
        dialog.proved.connect(self.unlock)
        dialog.switch_wanted.connect(lambda: self._leave(self._window.switch_user))
        dialog.close_wanted.connect(lambda: self._leave(self._window.close))
        messages.hold_back()
        self._later = _Later(self._wait)
        self._answerer = messages.set_answerer(self._later)
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window is not dialog:
                self._cover(window)
        self._window.setAcceptDrops(False)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        dialog.show()
        dialog.activateWindow()
        self.changed.emit(True)

    def _cover(self, window: QWidget) -> None:
        shroud = Shroud(window)
        if window is not self._window:
            shroud.make_clear()
        self._shrouds.append(shroud)

    def unlock(self) -> None:
        """Show everything as it was."""
        dialog = self.dialog
        if dialog is None:
            return
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        self.dialog = None
        dialog.done(0)
        dialog.deleteLater()
        self._window.setAcceptDrops(True)
        for shroud in self._shrouds:
            shroud.lift()
        top = self._shrouds[-1].window if self._shrouds else self._window
        self._shrouds.clear()
        if isValid(top):
            top.activateWindow()
        self.idle.touch()
        if self._answerer is not None:
            messages.set_answerer(self._answerer)
        self.changed.emit(False)
        messages.speak_again()
        for loop in self._loops:
            loop.quit()
        # Not from within what has unlocked it: a box would keep that from ending.
        QTimer.singleShot(0, self._window, self._later.speak)

    def _wait(self) -> messages.Answerer:
        """Stay here until it is unlocked; returns who answers then."""
        answerer = self._answerer
        assert answerer is not None
        if self.locked:
            loop = QEventLoop()
            self._loops.append(loop)
            loop.exec()
            self._loops.remove(loop)
        return answerer

    # leaving while it is locked

    def _leave(self, go: Callable[[], object]) -> None:
        """Go, where nothing would have to be asked: nobody can be shown what it is about."""
        assert self.dialog is not None
        if self._window.runner.jobs():
            sentence = translate(
                "shell", "Something is still being done behind the lock. Try again in a moment."
            )
            self.dialog.say(sentence)
            return
        asked = _GoesBack()
        free: list[bool] = []
        with messages.answered_by(asked):
            self._window.leave_screen(lambda: free.append(True))
        if asked.asked or not free or len(self._shrouds) > 1:
            sentence = translate(
                "shell",
                "Behind the lock something is not finished or not saved. It has to be unlocked"
                " first.",
            )
            self.dialog.say(sentence)
            return
        self.unlock()
        go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While it is locked nothing new appears, and no key reaches what is hidden."""
        dialog = self.dialog
        if dialog is None:
            return False
        kind = event.type()
        if kind == QEvent.Type.Shortcut:
            return not _within(watched, dialog)
        if kind == QEvent.Type.Show and isinstance(watched, QWidget):
            if watched.isWindow():
                known = any(shroud.window is watched for shroud in self._shrouds)
                if watched is not dialog and not known and not _within(watched, dialog):
                    self._cover(watched)
            else:
                for shroud in self._shrouds:
                    if watched.parent() is shroud.window:
                        shroud.keep_hidden(watched)
        return False


def _within(watched: QObject, dialog: QWidget) -> bool:
    found: QObject | None = watched
    while found is not None and found is not dialog:
        found = found.parent()
    return found is dialog
