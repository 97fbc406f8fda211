"""For how long nobody was at the computer, as far as this program can tell."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class IdleWatch(QObject):
    """Knows for how long nobody has touched keys, mouse or screen in any window.

    It listens to windows, not to all that happens inside them: a table that is painted sends
    thousands of events, and each would pass through here.
    """

    #: Ctrl+L was pressed in a window that has no such shortcut, such as the print preview
    lock_wanted = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = clock()
        self._windows: set[QWindow] = set()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._listen)
        self._listen(application.focusWindow())

    def _listen(self, window: QWindow | None) -> None:
        self.touch()
        self._windows = {known for known in self._windows if isValid(known)}
        if window is not None and window not in self._windows:
            window.installEventFilter(self)
            self._windows.add(window)

    def touch(self) -> None:
        """Somebody is there."""
        self._last = self._clock()

    def seconds(self) -> float:
        """How long nobody was there. A clock that was set back begins anew."""
        passed = self._clock() - self._last
        if passed < 0:
            self.touch()
        return max(0.0, passed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every key and every move counts."""
        if event.type() in _INPUT:
            self._last = self._clock()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() == Qt.Key.Key_L:
                self.lock_wanted.emit()
                return True
        return False
