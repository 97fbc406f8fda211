"""The three columns lama, baru, alasan as a table; the reason is typed into its cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from asn_desktop.core.translation import translate
from asn_desktop.policies.rules.compare import Difference, Mark, MarkedParagraph
from asn_desktop.policies.screen.comparison.marked import first_mark, plain_side, side_document
from asn_desktop.widgets import theme

_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
OLD, NEW, REASON = range(3)
_SLICE = 24
_LEAST = 2


class Matrix(QAbstractTableModel):
    """The parts that are shown. ``own`` is the reason of a part as it is written in the version
    itself; ``write`` stores another one."""

    def __init__(
        self,
        names: tuple[str, str],
        own: Callable[[str], str],
        write: Callable[[Difference, str], None] | None,
    ) -> None:
        super().__init__()
        self._headings = (*names, translate("policies", "Reason"))
        self._own, self._write = own, write
        self.rows: list[Difference] = []

    def show_rows(self, rows: Sequence[Difference]) -> None:
        """Show these parts."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def set_reason(self, identity: str, reason: str) -> None:
        """Another reason is stored now."""
        for row, one in enumerate(self.rows):
            if one.identity == identity:
                self.rows[row] = replace(one, reason=reason)
                cell = self.index(row, REASON)
                self.dataChanged.emit(cell, cell)

    def rowCount(self, parent: _Index = _NONE) -> int:
        """How many parts."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NONE) -> int:
        """Old, new, reason."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the versions."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A side as letters."""
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return self._own(one.identity)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        match index.column():
            case 0:
                return plain_side(one.old_heading, one.old)
            case 1:
                return plain_side(one.new_heading, one.new)
            case _:
                return one.reason

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Reasons can be typed where the version may be changed."""
        usual = super().flags(index)
        if index.column() == REASON and self._write is not None:
            return usual | Qt.ItemFlag.ItemIsEditable
        return usual

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Store what was typed."""
        one, typed = self.rows[index.row()], str(value).strip()
        if role != Qt.ItemDataRole.EditRole or self._write is None:
            return False
        if typed != self._own(one.identity):
            self._write(one, typed)
        return True


class _ReasonBox(QPlainTextEdit):
    """Enter takes over, Shift+Enter is a new line."""

    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As in a spreadsheet."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class SideDelegate(QStyledItemDelegate):
    """Paints a cell with its marks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._documents: dict[tuple[int, int], QTextDocument] = {}

    def forget(self) -> None:
        """Other rows, or other colours."""
        self._documents.clear()

    def forget_cell(self, row: int, column: int) -> None:
        """Other words in one cell."""
        self._documents.pop((row, column), None)

    def document(self, index: _Index, width: float) -> QTextDocument:
        """The cell, laid out for this width."""
        key = (index.row(), index.column())
        known = self._documents.get(key)
        if known is None:
            known = self._documents[key] = self._make(index)
        if known.textWidth() != width:
            known.setTextWidth(width)
        return known

    def _make(self, index: _Index) -> QTextDocument:
        model = index.model()
        assert isinstance(model, Matrix)
        view = self.parent()
        assert isinstance(view, QWidget)
        one = model.rows[index.row()]
        if index.column() == OLD:
            return side_document(one.old_heading, one.old, view.font())
        if index.column() == NEW:
            return side_document(one.new_heading, one.new, view.font())
        lines = [MarkedParagraph("", 0, (Mark(line, "same"),)) for line in one.reason.split("\n")]
        return side_document("", lines if one.reason else (), view.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as its words at the width of its column."""
        view = self.parent()
        assert isinstance(view, QTableView)
        width = view.columnWidth(index.column()) - 1
        height = self.document(index, width).size().height()
        return QSize(width, max(round(height), _LEAST * theme.row_height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Ground, then words."""
        rect = option.rect
        state = option.state
        c = theme.colours()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, theme.colour(c.base))
        document = self.document(index, rect.width())
        painter.setClipRect(rect)
        painter.translate(QPointF(rect.topLeft()))
        document.drawContents(painter, QRectF(0, 0, rect.width(), rect.height()))
        painter.restore()
        if chosen:  # a frame, so that the colours of the marks stay what they are
            painter.save()
            pen = painter.pen()
            pen.setColor(theme.colour(c.focus))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
            painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """A box for the reason."""
        box = _ReasonBox(parent)
        box.setAccessibleName(translate("policies", "Reason for the change"))
        box.setTabChangesFocus(True)

        def take() -> None:
            self.commitData.emit(box)
            self.closeEditor.emit(box, QAbstractItemDelegate.EndEditHint.NoHint)

        box.taken.connect(take)
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """What is written."""
        assert isinstance(editor, QPlainTextEdit)
        editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """What was typed."""
        assert isinstance(editor, QPlainTextEdit)
        model.setData(index, editor.toPlainText())


class MatrixView(QTableView):
    """Rows as high as their words; the heights of rows that are not seen come a little later."""

    def __init__(self, model: Matrix, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = model
        self.setModel(model)
        self.sides = SideDelegate(self)
        self.setItemDelegate(self.sides)
        self.setAccessibleName(translate("policies", "Old, new, reason"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().setSingleStep(theme.row_height())
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._due: list[int] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._measure_some)
        self._settle = QTimer(self, singleShot=True, interval=60)
        self._settle.timeout.connect(self.measure)
        header.sectionResized.connect(lambda *_sizes: self._settle.start())
        model.modelReset.connect(self._new_rows)
        model.dataChanged.connect(lambda first, _last: self._changed(first))
        theme.notifier.changed.connect(self._new_rows)

    def _new_rows(self) -> None:
        self.sides.forget()
        self.measure()

    def _changed(self, cell: QModelIndex) -> None:
        self.sides.forget_cell(cell.row(), cell.column())
        self._measure(cell.row())

    def measure(self) -> None:
        """Find out how high the rows are: first those that are seen."""
        seen = self.rowAt(0)
        rows = self.matrix.rowCount()
        begin = max(seen, 0)
        self._due = [*range(begin, rows), *range(begin)]
        self._measure_some()

    def _measure_some(self) -> None:
        due, self._due = self._due[:_SLICE], self._due[_SLICE:]
        for row in due:
            self._measure(row)
        if self._due:
            self._next.start()

    def _measure(self, row: int) -> None:
        height = max(self.sizeHintForIndex(self.matrix.index(row, c)).height() for c in range(3))
        if self.rowHeight(row) != height:
            self.setRowHeight(row, height)

    def spread(self) -> None:
        """The columns over the whole width."""
        room = self.viewport().width()
        for column, share in ((OLD, 0.39), (NEW, 0.39)):
            self.setColumnWidth(column, round(room * share))

    def show_change(self, row: int) -> None:
        """Where the first marked words of a long row would be out of sight, show them."""
        places = []
        for column in (OLD, NEW):
            cell = self.matrix.index(row, column)
            document = self.sides.document(cell, self.columnWidth(column) - 1)
            places.append(first_mark(document))
        first = min((place for place in places if place), default=0.0)
        if first > self.viewport().height() * 0.6:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(first - self.viewport().height() * 0.25))

    def go_to(self, row: int) -> None:
        """Show this row at the upper edge."""
        column = max(self.currentIndex().column(), 0)
        cell = self.matrix.index(row, column)
        self.setCurrentIndex(cell)
        self.scrollTo(cell, QAbstractItemView.ScrollHint.PositionAtTop)
