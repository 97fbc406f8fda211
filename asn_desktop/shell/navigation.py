"""The screens of the program at the left, in menu order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from asn_desktop.core.translation import translate
from asn_desktop.declarations import ScreenEntry
from asn_desktop.widgets import theme

#: Pixels: easy to hit, and the letters in which the width of the list is measured.
ITEM_HEIGHT, WIDTH_LETTERS = 34, 20
_ICON = 20


class Navigation(QListWidget):
    """Says which screen is wanted; shows the one that is there."""

    #: the name of a screen
    wanted = Signal(str)

    def __init__(self, entries: Sequence[ScreenEntry], window: QWidget) -> None:
        super().__init__()
        self._entries = list(entries)
        self.setObjectName("navigation")
        self.setAccessibleName(translate("shell", "Screens"))
        self.setIconSize(QSize(_ICON, _ICON))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for number, entry in enumerate(self._entries, 1):
            keys = QKeySequence(f"Alt+{number}")
            label = translate(entry.context, entry.label)
            item = QListWidgetItem(label)
            item.setToolTip(f"{label} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
            self.addItem(item)
            QShortcut(keys, window, lambda name=entry.name: self.wanted.emit(name))
        self.currentRowChanged.connect(self._tell)
        theme.notifier.changed.connect(self._dress)
        self._dress()

    def show_current(self, name: str) -> None:
        """Mark this screen as the one that is shown, without a signal."""
        row = [entry.name for entry in self._entries].index(name)
        self.blockSignals(True)
        self.setCurrentRow(row)
        self.blockSignals(False)

    def _tell(self, row: int) -> None:
        if row >= 0:
            self.wanted.emit(self._entries[row].name)

    def _dress(self) -> None:
        height = max(ITEM_HEIGHT, theme.row_height(self.font()) + theme.SMALL)
        for row, entry in enumerate(self._entries):
            item = self.item(row)
            item.setIcon(theme.icon(entry.icon))
            item.setSizeHint(QSize(0, height))
        letters = WIDTH_LETTERS * self.fontMetrics().averageCharWidth()
        self.setFixedWidth(letters + _ICON + theme.LARGE)
