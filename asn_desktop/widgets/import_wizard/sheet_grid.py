"""The rows of a sheet as they stand in the file, with the header row marked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from asn_desktop.widgets import theme
from asn_desktop.widgets.import_wizard.cells import cell_text
from asn_desktop.widgets.import_wizard.model import Sheet, Table

Index = QModelIndex | QPersistentModelIndex

MOST_ROWS = 2000  # a header further down is not found by looking
MOST_COLUMNS = 200


def column_letter(number: int) -> str:
    """1 → "A", 27 → "AA"."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


class SheetGrid(QAbstractTableModel):
    """One sheet. The header rows are bold on a tint; rows that are no data are muted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._rows: list[list[Any]] = []
        self._columns = 0
        self._header = range(0)
        self._data: frozenset[int] = frozenset()
        theme.notifier.changed.connect(self._repaint)

    def show(self, sheet: Sheet | None, table: Table | None) -> None:
        """Show this sheet and where its table is (None: no header known)."""
        self.beginResetModel()
        self._sheet = sheet
        self._rows = sheet.rows[:MOST_ROWS] if sheet is not None else []
        self._columns = min(MOST_COLUMNS, max((len(row) for row in self._rows), default=0))
        self._header, self._data = range(0), frozenset()
        if sheet is not None and table is not None:
            first = table.header_row - sheet.first_row
            self._header = range(first, first + table.header_rows)
            self._data = frozenset(table.data_rows)
        self.endResetModel()

    def header_position(self) -> int:
        """The position of the header's first row in this grid; -1 where there is none."""
        return self._header.start if self._header else -1

    def file_row(self, position: int) -> int:
        """The row number in the file of a row of this grid."""
        return position + (self._sheet.first_row if self._sheet is not None else 1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Rows shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Columns shown."""
        return 0 if parent is not None and parent.isValid() else self._columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, and how a header or a row without data looks."""
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            cells = self._rows[row]
            return cell_text(cells[index.column()]) if index.column() < len(cells) else ""
        if role == Qt.ItemDataRole.FontRole and row in self._header:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.BackgroundRole and row in self._header:
            return QBrush(QColor(theme.colours().accent_soft))
        aside = bool(self._header) and row not in self._header and row not in self._data
        if role == Qt.ItemDataRole.ForegroundRole and aside:
            return QBrush(QColor(theme.colours().muted))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Column letters and row numbers as the spreadsheet program shows them."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            mark = "► " if section in self._header else ""
            return f"{mark}{self.file_row(section)}"
        first = self._sheet.first_column if self._sheet is not None else 1
        return column_letter(first + section)

    def _repaint(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, max(0, self._columns - 1))
            self.dataChanged.emit(self.index(0, 0), last)
