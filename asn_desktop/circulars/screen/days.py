"""A box for a day, typed the way clerks type days."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.values import parse_date

#: Letters a day takes: 12-11-2026.
_LETTERS = 14


class DayEdit(QLineEdit):
    """Holds a day or nothing; what is typed is put in its usual form when the box is left."""

    day_changed = Signal()

    def __init__(self, day: dt.date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_LETTERS * self.fontMetrics().averageCharWidth() + 16)
        self.show_day(day)
        self.editingFinished.connect(self._tidy)
        self.textChanged.connect(lambda _text: self.day_changed.emit())

    def show_day(self, day: dt.date | None) -> None:
        """Show this day."""
        self.setText(value_text(FieldKind.DATE, day))

    def day(self) -> dt.date | None:
        """The day that is typed; None for none, or for what is no day."""
        try:
            return parse_date(self.text().strip() or None, today=dt.date.today())
        except ValueError:
            return None

    @property
    def problem(self) -> bool:
        """Whether something is typed that is no day."""
        return bool(self.text().strip()) and self.day() is None

    def _tidy(self) -> None:
        day = self.day()
        if day is not None:
            self.show_day(day)
