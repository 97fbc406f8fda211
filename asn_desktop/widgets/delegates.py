"""How cells are painted: figures of equal width, a sign beside warnings, a ring for the focus."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from asn_desktop.core.fields import FieldKind
from asn_desktop.widgets import theme
from asn_desktop.widgets.table_model import Role

_FIGURES = frozenset(
    kind.value
    for kind in (
        FieldKind.DIGITS,
        FieldKind.DATE,
        FieldKind.INTEGER,
        FieldKind.DECIMAL,
        FieldKind.MONEY,
    )
)


class RecordDelegate(QStyledItemDelegate):
    """Paints the cells of a record table. Fonts and icons are made once, not per cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figures: QFont | None = None
        self._warning = QIcon()
        theme.notifier.changed.connect(self._forget)
        self._forget()

    def _forget(self) -> None:
        self._figures = None
        self._warning = theme.icon("warning", theme.colours().warning)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Take the cell from the model and give it the look of its kind."""
        super().initStyleOption(option, index)
        if index.data(Role.KIND) in _FIGURES:
            if self._figures is None:
                self._figures = theme.tabular(option.font)
            option.font = self._figures
        if index.data(Role.WARNING):
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = self._warning
            option.decorationSize = QSize(16, 16)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the cell; the current one gets a ring instead of dots."""
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused:
            option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if focused:
            draw_focus_ring(painter, option.rect)


def draw_focus_ring(painter: QPainter, rect: QRect) -> None:
    """A ring in the focus colour just inside a rectangle."""
    painter.save()
    painter.setPen(QPen(QColor(theme.colours().focus), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(1, 1, -1, -1))
    painter.restore()
