"""The steps of the wizard across its top: where one is, what was reached, what needs a look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme


class StepBar(QFrame):
    """Numbered steps with a count each; steps that were reached can be gone back to."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: list[str] = []
        self._badges: list[str] = []
        self._buttons: list[QToolButton] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        self._line.setSpacing(theme.TIGHT)

    def set_steps(self, titles: Sequence[str]) -> None:
        """Name the steps, once."""
        for number in range(len(titles)):
            if number:
                arrow = QLabel("›")
                arrow.setProperty("role", "muted")
                self._line.addWidget(arrow)
            button = QToolButton()
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda _checked=False, number=number: self._click(number))
            self._line.addWidget(button)
            self._buttons.append(button)
        self._line.addStretch(1)
        self._titles = list(titles)
        self._badges = [""] * len(titles)
        self.show_at(0, 0)

    def set_badge(self, step: int, text: str) -> None:
        """The count that stands behind a step; empty for none."""
        self._badges[step] = text
        self._label(step)

    def badge(self, step: int) -> str:
        """The count that stands behind a step."""
        return self._badges[step]

    def show_at(self, current: int, reached: int) -> None:
        """Mark the current step; it and the steps up to ``reached`` can be chosen."""
        self._current = current
        for number, button in enumerate(self._buttons):
            button.setChecked(number == current)
            button.setEnabled(number <= reached or number == current)
            font = button.font()
            font.setBold(number == current)
            button.setFont(font)
            self._label(number)

    def _label(self, step: int) -> None:
        number, badge = step + 1, self._badges[step]
        text = f"{number}  {self._titles[step]}"
        button = self._buttons[step]
        button.setText(f"{text}  ({badge})" if badge else text)
        button.setAccessibleName(
            translate("widgets", "Step {number}: {title} {badge}")
            .format(number=number, title=self._titles[step], badge=badge)
            .strip()
        )

    def _click(self, step: int) -> None:
        self._buttons[step].setChecked(step == self._current)
        if step != self._current:
            self.chosen.emit(step)
