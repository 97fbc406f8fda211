"""What the program says in passing: a note over the window, a sentence inside a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme

#: Each level has an icon of the same name.
Level = Literal["info", "success", "warning", "error"]

_TOAST_MILLISECONDS = 6000


def colour_of(level: Level) -> str:
    """The colour of a level's icon."""
    c = theme.colours()
    colours = {"info": c.accent, "success": c.success, "warning": c.warning, "error": c.danger}
    return colours[level]


def tell(
    parent: QWidget,
    text: str,
    level: Level = "info",
    *,
    action: tuple[str, Callable[[], None]] | None = None,
) -> None:
    """Say something in passing: a note at the lower edge of the window that goes by itself.

    ``action`` is a button on it: its text and what it does ("Undo").
    """
    if _held is not None:
        _held.append(lambda: tell(parent, text, level, action=action))
        return
    if not isValid(parent):  # it went while the note was held back
        return
    window = parent.window()
    toast = window.findChild(Toast)
    if toast is None:
        toast = Toast(window)
    toast.say(text, level, action)


#: What was to be said in passing while the window was locked; None while it is not.
_held: list[Callable[[], None]] | None = None


def hold_back() -> None:
    """Say nothing in passing until :func:`speak_again`; what is under way is taken away."""
    global _held
    _held = [] if _held is None else _held
    for window in QApplication.topLevelWidgets():
        for toast in window.findChildren(Toast):
            toast.hide()


def speak_again() -> None:
    """Say what was held back; each note takes the place of the one before it in its window."""
    global _held
    held, _held = _held or [], None
    for say in held:
        say()


class Toast(QFrame):
    """A note over the lower edge of a window; made by :func:`tell`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._host = window
        self.setProperty("role", "toast")
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton()
        self._button.clicked.connect(self._act)
        self._action: Callable[[], None] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        for widget in (self._icon, self._text, self._button):
            layout.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=_TOAST_MILLISECONDS)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, level: Level, action: tuple[str, Callable[[], None]] | None) -> None:
        """Show this text now in place of an earlier one."""
        self._icon.setPixmap(theme.icon(level, theme.colours().tip_text).pixmap(16))
        self._text.setText(text)
        self._button.setVisible(action is not None)
        self._action = action[1] if action else None
        if action:
            self._button.setText(action[0])
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the window is resized."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        window, text = self._host, self._text
        text.setWordWrap(False)
        beside = 2 * theme.MEDIUM + self._icon.sizeHint().width() + theme.SMALL
        if self._action is not None:
            beside += self._button.sizeHint().width() + theme.SMALL
        space = window.width() - 2 * theme.LARGE - beside
        if text.sizeHint().width() > space:
            text.setWordWrap(True)
            text.setFixedSize(space, text.heightForWidth(space))
        else:
            text.setFixedSize(text.sizeHint())
        self.adjustSize()
        # Above the status bar, which says the counts and the running job.
        lift = 2 * theme.LARGE + theme.row_height()
        self.move((window.width() - self.width()) // 2, window.height() - self.height() - lift)

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()


class Banner(QFrame):
    """A sentence inside a page, with its level as icon and colour, that stays until it is closed
    or cleared."""

    #: the person has closed it
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setAccessibleName(translate("widgets", "Close this note"))
        theme.set_icon(self._close, "close")
        self._close.clicked.connect(self._closed_by_hand)
        self._bar = QWidget()
        self._buttons = QHBoxLayout(self._bar)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(theme.SMALL)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(theme.SMALL, theme.TIGHT, theme.TIGHT, theme.TIGHT)
        self._layout.setSpacing(theme.SMALL)
        self._layout.addWidget(self._icon, 0, 0)
        self._layout.addWidget(self._text, 0, 1)
        self._layout.addWidget(self._bar, 0, 2)
        self._layout.addWidget(self._close, 0, 3)
        self._layout.setColumnStretch(1, 1)
        self._bar.hide()
        self._level: Level = "info"
        theme.notifier.changed.connect(self._colour)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(
        self,
        text: str,
        level: Level = "info",
        actions: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        """Show this sentence. ``actions`` are buttons behind it: their words and what they do."""
        self._text.setText(text)
        self._give_buttons(actions)
        self._level = level
        self.setProperty("level", level)
        self.style().unpolish(self)
        self.style().polish(self)
        self._colour()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _give_buttons(self, actions: Sequence[tuple[str, Callable[[], object]]]) -> None:
        for old in self.buttons():
            self._buttons.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        for words, act in actions:
            button = QPushButton(words)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._buttons.addWidget(button)
        self._bar.setVisible(bool(actions))
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Beside the sentence where both have room, else below it."""
        narrow = self.width() < 3 * self._bar.sizeHint().width()
        place = (1, 1, Qt.AlignmentFlag.AlignLeft) if narrow else (0, 2, Qt.AlignmentFlag(0))
        self._layout.addWidget(self._bar, *place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons keep their words."""
        super().resizeEvent(event)
        self._place_buttons()

    def buttons(self) -> list[QPushButton]:
        """The buttons behind the sentence at present."""
        return self._bar.findChildren(QPushButton)

    def _closed_by_hand(self) -> None:
        self.clear()
        self.closed.emit()

    def clear(self) -> None:
        """Take the sentence away."""
        self._text.clear()
        self._give_buttons(())
        self.hide()

    def _colour(self) -> None:
        self._icon.setPixmap(theme.icon(self._level, colour_of(self._level)).pixmap(18))
