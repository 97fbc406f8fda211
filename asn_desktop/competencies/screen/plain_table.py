"""A table of words that is only read: whole rows, each leading to something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from asn_desktop.widgets import theme

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
#: Letters that a column takes at most; the rest is in its tip.
WIDEST = 30
#: Letters of a name that stay in sight beside figures.
LEAST = 22


@dataclass(frozen=True, slots=True)
class PlainRow:
    """Words in the order of the columns; ``key`` is what the row is about."""

    key: int
    texts: tuple[str, ...]


class PlainModel(QAbstractTableModel):
    """Rows below translated headings; columns in ``figures`` stand at the right."""

    def __init__(
        self, headings: Sequence[str], figures: Sequence[int] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.headings, self.figures = tuple(headings), frozenset(figures)
        self.rows: Sequence[PlainRow] = ()

    def show_rows(self, rows: Sequence[PlainRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """One row a record."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """One column a heading."""
        return 0 if parent.isValid() else len(self.headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words of a heading, on the side of its figures."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section]
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.rows[index.row()].texts[index.column()]
        return self._side(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _side(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if column in self.figures else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


class PlainTable(QTableView):
    """One whole row at a time; two clicks or Enter open what it is about."""

    #: the key of the row that is wanted
    opened = Signal(object)
    #: the key of the row that is chosen now, None for none
    chosen = Signal(object)

    def __init__(self, model: PlainModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plain = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # words take the room that is left, figures stand close together
        words_last = model.columnCount() - 1 not in model.figures
        header.setStretchLastSection(words_last)
        self._names_stretch, self._names_need = not words_last, 0
        self.doubleClicked.connect(lambda _index: self._open())
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit(self.key()))
        model.modelReset.connect(self._fit)
        theme.notifier.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self.font()))
        widest = WIDEST * self.fontMetrics().averageCharWidth()
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(50)  # the first rows are measured, not all of them
        self.resizeColumnsToContents()
        for column in range(self.plain.columnCount() - 1):
            self.setColumnWidth(column, min(self.columnWidth(column) + theme.SMALL, widest))
        self._names_need = self.columnWidth(0)
        self._fit_names()

    def _fit_names(self) -> None:
        """Before figures the names take the room that is left, and never so little that nobody
        can read them: then the figures are scrolled to."""
        if not self._names_stretch:
            return
        room = self.viewport().width() - sum(
            self.columnWidth(column) for column in range(1, self.plain.columnCount())
        )
        least = min(self._names_need, LEAST * self.fontMetrics().averageCharWidth())
        self.setColumnWidth(0, max(room, least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names take the room that is left."""
        super().resizeEvent(event)
        self._fit_names()

    def fit_height(self) -> None:
        """As high as the rows are, which are few."""
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        height += len(self.plain.rows) * self.verticalHeader().defaultSectionSize()
        if self.horizontalHeader().length() > self.viewport().width():
            height += self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(height + theme.TIGHT)

    def key(self) -> int | None:
        """What the current row is about."""
        row = self.currentIndex().row()
        return self.plain.rows[row].key if 0 <= row < len(self.plain.rows) else None

    def choose(self, key: int | None) -> None:
        """Make the row of this key the current one; the first where it is not there."""
        keys = [row.key for row in self.plain.rows]
        if keys:
            self.selectRow(keys.index(key) if key in keys else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self.key() is not None:
            self.opened.emit(self.key())
