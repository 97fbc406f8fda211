"""A count with its word, which filters a list when it is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from asn_desktop.core.fields import group_thousands
from asn_desktop.widgets import theme


class Tile(QToolButton):
    """The word is the button's text; the count stands above it in the size of a title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "button")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count = QLabel("0")
        self._count.setProperty("role", "title")
        self._word = QLabel()
        self._word.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MEDIUM, theme.TIGHT, theme.MEDIUM, theme.TIGHT)
        column.setSpacing(0)
        for label in (self._count, self._word):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        self.toggled.connect(self._mark)

    def set_count(self, count: int) -> None:
        """Show this number."""
        self._count.setText(group_thousands(count))
        self._name()

    def count(self) -> str:
        """The number as shown."""
        return self._count.text()

    def set_word(self, word: str) -> None:
        """Say what is counted."""
        self._word.setText(word)
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(f"{self._word.text()} {self._count.text()}")

    def _mark(self, checked: bool) -> None:
        self.setProperty("chosen", "true" if checked else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def sizeHint(self) -> QSize:
        """As large as both labels need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
