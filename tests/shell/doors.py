"""What a person does at the door of an office, for the tests."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from asn_desktop.widgets.working_dialog import WorkingDialog

#: Seconds a dialog may stay after it was answered.
PATIENCE = 30.0


def wait_for(qtbot: QtBot, dialog: WorkingDialog) -> None:
    """Until the dialog has done what it was told."""
    qtbot.waitUntil(lambda: not dialog.busy)


def until(condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Let the program go on until this holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        QTest.qWait(10)


class Visitor:
    """Answers the dialogs that open themselves and wait: each ``step`` gets one dialog."""

    def __init__(self, *steps: Callable[[QDialog], None]) -> None:
        self._steps = list(steps)
        self.met: list[str] = []
        self._known: QDialog | None = None
        self._failure: BaseException | None = None
        self._patience = time.monotonic() + PATIENCE
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        if dialog is self._known or not self._steps:
            if time.monotonic() > self._patience:  # it would stand there for ever
                words = [label.text() for label in dialog.findChildren(QLabel)]
                self._failure = self._failure or AssertionError(f"still open: {words}")
                dialog.done(0)
            return
        self._known, self._patience = dialog, time.monotonic() + PATIENCE
        self.met.append(type(dialog).__name__)
        try:
            self._steps.pop(0)(dialog)
        except BaseException as error:
            self._failure = error
            self._steps.clear()
            dialog.done(0)  # nobody else would, and the test would stand still

    def leave(self) -> None:
        """Answer nothing more; everything prepared was asked."""
        self._timer.stop()
        if self._failure is not None:
            raise self._failure
        assert not self._steps
