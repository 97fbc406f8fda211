"""A small window for long work before the main window is there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.jobs import Job


class WaitingWindow(QWidget):
    """Says what is being done and how far it is; closing it stops the work."""

    stopped = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWindowTitle(translate("shell", "ASN personnel office"))
        self._label = QLabel(title)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        cancel = QPushButton(translate("shell", "Cancel"))
        cancel.clicked.connect(self.stopped)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.MEDIUM)
        for widget in (self._label, self._bar, cancel):
            layout.addWidget(widget)
        self.setMinimumWidth(380)

    def show_progress(self, job: Job, done: int, total: int, label: str) -> None:
        """Move the bar; ``total`` 0 means that nobody knows how much there is."""
        self._label.setText(label or job.title)
        self._bar.setRange(0, 1000 if total else 0)
        if total:
            self._bar.setValue(min(1000, done * 1000 // total))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the work."""
        self.stopped.emit()
        event.accept()
