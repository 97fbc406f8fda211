"""The line under a box: its help, or in words what is wrong with what stands in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from asn_desktop.core.results import Problem
from asn_desktop.widgets import theme


class FieldNote(QWidget):
    """Help in a muted colour; a problem with an icon, so that colour is not all that tells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._help = ""
        self._problem: Problem | None = None
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        theme.notifier.changed.connect(self._show)
        self._show()

    def text(self) -> str:
        """What it says at present."""
        return self._text.text()

    def set_help(self, text: str) -> None:
        """What it says while nothing is wrong."""
        self._help = text
        self._show()

    def set_problem(self, problem: Problem | None) -> None:
        """Say what is wrong, or the help again."""
        if problem == self._problem:
            return
        self._problem = problem
        self._show()
        if problem is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, problem.sentence))

    def _show(self) -> None:
        problem = self._problem
        role, name, colour = "muted", "", ""
        if problem is not None:
            colours = theme.colours()
            role, name = ("error", "error") if problem.is_error else ("warning", "warning")
            colour = colours.danger if problem.is_error else colours.warning
        self._icon.setVisible(problem is not None)
        if name:
            self._icon.setPixmap(theme.icon(name, colour).pixmap(16))
        self._text.setText(problem.sentence if problem is not None else self._help)
        self._text.setProperty("role", role)
        self._text.style().unpolish(self._text)
        self._text.style().polish(self._text)
        self.setVisible(bool(self._text.text()))
