"""The four dimensions of quality at a glance: how much of what is held is without a flaw."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from asn_desktop.competencies.rules.quality import DIMENSIONS, Dimension
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme

#: Below these shares a dimension is bad, or not good yet.
_BAD, _GOOD = 0.8, 0.95
_BAR = 4


def share_text(share: float) -> str:
    """ "97,3 %", rounded down: only what is whole reads 100."""
    return f"{math.floor(share * 1000 + 1e-9) / 10:.1f} %".replace(".", ",")


class DimensionTile(QAbstractButton):
    """A dimension: its share, how many people have a flaw of it, and a bar."""

    def __init__(self, dimension: Dimension, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dimension = dimension
        name, meaning = (translate("competencies", words) for words in DIMENSIONS[dimension])
        self._name, self._people = name, ""
        #: None: not known yet
        self._share: float | None = None
        self.setCheckable(True)
        self.setToolTip(meaning)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def show_share(self, share: float, flawed: int) -> None:
        """So much is without a flaw, and so many people have one."""
        self._share = share
        words = translate("competencies", "people with flaws: {count}")
        self._people = words.format(count=group_thousands(flawed))
        self.setText(f"{self._name}: {share_text(share)}")
        self.setAccessibleName(f"{self.text()}, {self._people}")
        self.update()

    def _large(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        return font

    def sizeHint(self) -> QSize:
        """Room for two lines and the bar."""
        metrics = self.fontMetrics()
        return QSize(26 * metrics.averageCharWidth(), 3 * metrics.lineSpacing() + theme.LARGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name and people at the left, the share large at the right, the bar below."""
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.isChecked() or self.hasFocus()
        pen = QPen(theme.colour(colours.focus if strong else colours.border))
        pen.setWidth(2 if strong else 1)
        painter.setPen(pen)
        ground = colours.hover if self.underMouse() else colours.base
        painter.setBrush(theme.colour(colours.accent_soft if self.isChecked() else ground))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.TIGHT, theme.TIGHT)
        inside = self.rect().adjusted(
            theme.SMALL, theme.TIGHT, -theme.SMALL, -2 * theme.TIGHT - _BAR
        )
        # the share stands above the people, never over them, however large the letters are
        half = inside.height() - painter.fontMetrics().lineSpacing()
        above = QRect(inside.left(), inside.top(), inside.width(), half)
        below = QRect(inside.left(), above.bottom() + 1, inside.width(), inside.height() - half)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour(colours.text))
        painter.drawText(above, left, self._name)
        painter.setPen(theme.colour(colours.muted))
        people = painter.fontMetrics().elidedText(
            self._people, Qt.TextElideMode.ElideRight, below.width()
        )
        painter.drawText(below, left, people)
        painter.setPen(theme.colour(colours.text))
        painter.setFont(self._large())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if self._share is not None:
            painter.drawText(above, right, share_text(self._share))
            self._paint_bar(painter, self._share)

    def _paint_bar(self, painter: QPainter, share: float) -> None:
        colours = theme.colours()
        tone = colours.success if share >= _GOOD else colours.warning
        tone = colours.danger if share < _BAD else tone
        room = self.rect().adjusted(theme.SMALL, 0, -theme.SMALL, -theme.TIGHT)
        bar = QRect(room.left(), room.bottom() - _BAR, room.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.line))
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(round(bar.width() * share))
        painter.setBrush(theme.colour(tone))
        painter.drawRoundedRect(bar, 2, 2)
