"""A whole number with arrows, whose digits keep off its border."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

from asn_desktop.widgets import theme


class NumberBox(QSpinBox):
    """A spin box; the style sheet cannot set its text in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(theme.TIGHT, 0, 0, 0)
