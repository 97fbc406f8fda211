"""What stands in place of the rows where there are none: why, and the next step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme


@dataclass(frozen=True, slots=True)
class EmptyState:
    """What a list without any record says ("No employees yet. Import them from Excel."), and the
    actions offered as buttons; the first is the one to take."""

    text: str
    actions: tuple[QAction, ...] = ()


class EmptyPanel(QFrame):
    """Tells a list without records from one in which nothing fits the search."""

    clear_wanted = Signal()

    def __init__(self, state: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._state = state
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setProperty("role", "muted")
        self._steps = [self._button(action) for action in state.actions]
        if self._steps:
            self._steps[0].setProperty("role", "primary")
        self.clear = QPushButton(translate("widgets", "Clear search and filters"))
        self.clear.clicked.connect(self.clear_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
        buttons.addStretch(1)
        for button in (*self._steps, self.clear):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.MEDIUM)
        layout.addStretch(2)
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        layout.addStretch(3)

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.icon(), action.text())
        button.clicked.connect(action.trigger)
        return button

    def tell(self, *, narrowed: bool) -> None:
        """Say that nothing fits the conditions, or that there is nothing yet."""
        if narrowed:
            self.text.setText(translate("widgets", "Nothing fits the search and the filters."))
        else:
            self.text.setText(self._state.text)
        for button in self._steps:
            button.setVisible(not narrowed)
        self.clear.setVisible(narrowed)
