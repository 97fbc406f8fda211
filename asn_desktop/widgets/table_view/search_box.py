"""The search box above a table: as you type, with the keys that lead out of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme

#: Milliseconds after the last letter before the list is searched.
SEARCH_PAUSE = 120


class SearchBox(QLineEdit):
    """Says when the text has settled. Esc clears, then leaves; Down and Enter go to the rows."""

    settled = Signal()
    left = Signal()

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint or translate("widgets", "search…"))
        self.setAccessibleName(translate("widgets", "Search in the list"))
        keys = QKeySequence(QKeySequence.StandardKey.Find)
        self.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self.setMinimumWidth(180)
        self.setAcceptDrops(False)  # a file dropped here is meant for the window
        sign = QAction(self)
        theme.set_icon(sign, "search", "muted")
        self.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        self._wipe = QAction(translate("widgets", "Clear the search"), self)
        theme.set_icon(self._wipe, "close", "muted")
        self._wipe.triggered.connect(self.clear)
        self.addAction(self._wipe, QLineEdit.ActionPosition.TrailingPosition)
        self._wipe.setVisible(False)
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE)
        self._pause.timeout.connect(self.settled)
        self.textChanged.connect(self._changed)

    def show_text(self, text: str) -> None:
        """Show this text without searching for it."""
        self.blockSignals(True)
        self.setText(text)
        self.blockSignals(False)
        self._wipe.setVisible(bool(text))
        self._pause.stop()

    def start(self, text: str) -> None:
        """Begin a search with what was typed elsewhere."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Down and Enter; all else is text."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self._pause.stop()
                self.settled.emit()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _changed(self, text: str) -> None:
        self._wipe.setVisible(bool(text))
        self._pause.start()
