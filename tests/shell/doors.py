"""What a person does at the door of an office, for the tests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from asn_desktop.widgets.working_dialog import WorkingDialog


def wait_for(qtbot: QtBot, dialog: WorkingDialog) -> None:
    """Until the dialog has done what it was told."""
    qtbot.waitUntil(lambda: not dialog.busy)


class Visitor:
    """Answers the dialogs that open themselves and wait: each ``step`` gets one dialog."""

    def __init__(self, *steps: Callable[[QDialog], None]) -> None:
        self._steps = list(steps)
        self.met: list[str] = []
        self._known: QDialog | None = None
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog is self._known or not self._steps:
            return
        self._known = dialog
        self.met.append(type(dialog).__name__)
        self._steps.pop(0)(dialog)

    def leave(self) -> None:
        """Answer nothing more; everything prepared was asked."""
        self._timer.stop()
        assert not self._steps
