"""A window that keeps its place while nothing in it may be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from asn_desktop.core.translation import translate


class Shroud:
    """One window without anything in it. It stays where it is, for hiding it would end a question
    that somebody has not answered yet."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self._title = window.windowTitle()
        self._focus = window.focusWidget()
        self._opacity = window.windowOpacity()
        self._children = [
            child
            for child in window.children()
            if isinstance(child, QWidget) and not child.isWindow() and not child.isHidden()
        ]
        for child in self._children:
            child.hide()
        window.setWindowTitle(neutral_title())

    def make_clear(self) -> None:
        """Let even the empty window vanish where the system can do that."""
        self.window.setWindowOpacity(0.0)

    def keep_hidden(self, child: QWidget) -> None:
        """Something appears in the window while nothing may be seen."""
        child.hide()
        if child not in self._children:
            self._children.append(child)

    def lift(self) -> None:
        """Show everything again, the cursor where it was."""
        if not isValid(self.window):
            return
        for child in self._children:
            if isValid(child):
                child.show()
        self.window.setWindowTitle(self._title)
        self.window.setWindowOpacity(self._opacity)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)


def neutral_title() -> str:
    """What a window is called that tells nothing of the office."""
    return translate("shell", "Locked")
