"""The values of one filter as a list with boxes to tick, counts, and a search over it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)

from asn_desktop.core.fields import group_thousands
from asn_desktop.core.listing import FilterValue
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.delegates import draw_focus_ring

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_INDENT = 16


class FilterValues(QAbstractListModel):
    """The values, narrowed by a search. Those that are ticked stay even where no record is left."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[FilterValue] = []
        self._seen: list[FilterValue] = []
        self._chosen: dict[str | int, FilterValue] = {}
        self._search = ""

    @property
    def chosen(self) -> tuple[str | int, ...]:
        """The ticked values, in the order in which they were ticked."""
        return tuple(self._chosen)

    def label_of(self, value: str | int) -> str:
        """The words of a ticked value; empty where they are not known yet."""
        known = self._chosen.get(value)
        return known.label if known else ""

    def choose(self, values: Iterable[str | int]) -> None:
        """Tick these and no others, without a signal."""
        known = {item.value: item for item in self._all} | self._chosen
        self._chosen = {value: known.get(value, FilterValue(value, "", 0)) for value in values}
        self._narrow()

    def offer(self, values: Sequence[FilterValue]) -> None:
        """Take the values that the source offers now."""
        offered = {item.value: item for item in values}
        for value, known in self._chosen.items():
            self._chosen[value] = offered.get(
                value, FilterValue(value, known.label or str(value), 0)
            )
        missing = [item for value, item in self._chosen.items() if value not in offered]
        self._all = [*missing, *values]
        self._narrow()

    def search(self, text: str) -> None:
        """Show only values with all of these words, below the values they stand under."""
        self._search = text
        self._narrow()

    def _narrow(self) -> None:
        words = self._search.casefold().split()
        self.beginResetModel()
        if not words:
            self._seen = list(self._all)
        else:
            self._seen = []
            above: list[FilterValue] = []
            for item in self._all:
                del above[item.depth :]
                if all(word in item.label.casefold() for word in words):
                    self._seen += [*(a for a in above if a not in self._seen), item]
                above.append(item)
        self.endResetModel()

    def toggle(self, row: int) -> None:
        """Tick or untick the value in this row."""
        item = self._seen[row]
        if item.value in self._chosen:
            del self._chosen[item.value]
        else:
            self._chosen[item.value] = item
        index = self.index(row)
        self.dataChanged.emit(index, index)
        self.ticked.emit()

    def item(self, row: int) -> FilterValue:
        """The value in this row."""
        return self._seen[row]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """How many values the search leaves."""
        return 0 if parent.isValid() else len(self._seen)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every value can be ticked."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Label, tick and what a screen reader says."""
        if not index.isValid():
            return None
        item = self._seen[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return item.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return translate("widgets", "{label}, {count} records").format(
                label=item.label, count=group_thousands(item.count)
            )
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = item.value in self._chosen
            state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            return state.value  # Qt takes no Python enum here
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if (Qt.CheckState(value) is Qt.CheckState.Checked) != (
            self._seen[index.row()].value in self._chosen
        ):
            self.toggle(index.row())
        return True


class FilterValueDelegate(QStyledItemDelegate):
    """Paints box, indented label and count."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one value."""
        model = index.model()
        if not isinstance(model, FilterValues):
            return
        item = model.item(index.row())
        colours = theme.colours()
        rect: QRect = option.rect
        painter.save()
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            painter.fillRect(rect, QColor(colours.hover))
        box = QStyleOptionButton()
        box.state = QStyle.StateFlag.State_Enabled | (
            QStyle.StateFlag.State_On if item.value in model.chosen else QStyle.StateFlag.State_Off
        )
        left = rect.left() + theme.SMALL + item.depth * _INDENT
        box.rect = QRect(left, rect.center().y() - 7, 16, 16)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, option.widget
        )
        count = group_thousands(item.count)
        metrics = option.fontMetrics
        right = rect.right() - theme.SMALL - metrics.horizontalAdvance(count)
        start = left + 16 + theme.SMALL
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(colours.text if item.count else colours.muted))
        words = QRect(start, rect.top(), right - start - theme.SMALL, rect.height())
        label = metrics.elidedText(item.label, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, middle, label)
        painter.setPen(QColor(colours.muted))
        painter.drawText(
            QRect(right, rect.top(), rect.right() - right, rect.height()), middle, count
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus_ring(painter, rect)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One row."""
        return QSize(0, theme.row_height(option.font))

    def editorEvent(
        self, event: QEvent, model: Any, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click anywhere in the row ticks it."""
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(model, FilterValues):
            model.toggle(index.row())
            return True
        return super().editorEvent(event, model, option, index)
