"""List items whose sentences wrap instead of being cut."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from asn_desktop.widgets import theme


class WrappedDelegate(QStyledItemDelegate):
    """As high as the text needs at the width its column has now, up to ``LINES`` lines.

    A tree view measures its rows without their width, so the delegate asks the view.
    """

    LINES = 4
    ASIDE = 32  # pixels beside the text: icon and margins

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The size that the wrapped text needs."""
        metrics = option.fontMetrics
        width = self._view.columnWidth(index.column()) - self.ASIDE
        room = QRect(0, 0, max(width, 40), self.LINES * metrics.lineSpacing())
        text = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(index.data() or ""))
        height = min(text.height(), room.height()) + theme.SMALL
        return QSize(width, max(height, theme.row_height()))
