"""The cells of a table of the text, edited as in a spreadsheet."""

from __future__ import annotations

import csv
import io

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.prose import Cells, Run, plain
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme


class _Grid(QTableWidget):
    """Ctrl+C and Ctrl+V as in a spreadsheet; Del empties."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a spreadsheet."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Delete):
            for item in self.selectedItems():
                item.setText("")
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        ranges = self.selectedRanges()
        if not ranges:
            return
        block = ranges[0]
        out = io.StringIO()
        writer = csv.writer(out, dialect="excel-tab", lineterminator="\n")
        for row in range(block.topRow(), block.bottomRow() + 1):
            columns = range(block.leftColumn(), block.rightColumn() + 1)
            writer.writerow([_text(self.item(row, column)) for column in columns])
        QGuiApplication.clipboard().setText(out.getvalue())

    def paste(self, text: str) -> None:
        """Cells of a spreadsheet from the marked one on; the table grows where it must."""
        rows = list(csv.reader(io.StringIO(text), dialect="excel-tab"))
        top, left = max(self.currentRow(), 0), max(self.currentColumn(), 0)
        for down, row in enumerate(rows):
            for across, value in enumerate(row):
                if top + down >= self.rowCount():
                    self.insertRow(self.rowCount())
                if left + across >= self.columnCount():
                    self.insertColumn(self.columnCount())
                words = " ".join(value.split())
                self.setItem(top + down, left + across, QTableWidgetItem(words))


def _text(item: QTableWidgetItem | None) -> str:
    return item.text() if item is not None else ""


class TableDialog(QDialog):
    """``done_with`` carries the cells. A cell whose words were not touched keeps bold, italic and
    references."""

    done_with = Signal(object)

    def __init__(self, cells: Cells, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("policies", "Table"))
        self.setModal(True)
        self._cells = cells
        rows = max(len(cells), 1) if cells else 3
        columns = max((len(row) for row in cells), default=3)
        self.grid = _Grid(rows, columns)
        self.grid.setAccessibleName(translate("policies", "Cells of the table"))
        self.grid.horizontalHeader().setStretchLastSection(True)
        self.grid.horizontalHeader().hide()
        self.grid.verticalHeader().hide()
        self.grid.setWordWrap(True)
        for row, values in enumerate(cells):
            for column, runs in enumerate(values):
                self.grid.setItem(row, column, QTableWidgetItem(plain(runs)))
        self.grid.setCurrentCell(0, 0)
        self._arrange()
        letter = self.fontMetrics().averageCharWidth()
        space = self.screen().availableSize()
        self.resize(min(110 * letter, space.width()), min(420, space.height()))
        # Equal shares: columns as narrow as an empty cell would leave no room to type.
        room = self.width() - 2 * theme.LARGE - self.grid.verticalScrollBar().sizeHint().width()
        self.grid.horizontalHeader().setDefaultSectionSize(max(12 * letter, room // columns))
        self.grid.setFocus()

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        grid = self.grid
        for words, act in (
            (translate("policies", "Add row"), lambda: grid.insertRow(grid.currentRow() + 1)),
            (
                translate("policies", "Add column"),
                lambda: grid.insertColumn(grid.currentColumn() + 1),
            ),
            (translate("policies", "Remove row"), self._remove_row),
            (translate("policies", "Remove column"), self._remove_column),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=act: act())
            tools.addWidget(button)
        tools.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        take = QPushButton(translate("policies", "Take over"))
        take.setProperty("role", "primary")
        take.setAutoDefault(False)
        take.clicked.connect(self._take)
        back = QPushButton(translate("policies", "Back"))
        back.setAutoDefault(False)
        back.clicked.connect(self.reject)
        foot.addWidget(take)
        foot.addWidget(back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(tools)
        layout.addWidget(self.grid, 1)
        layout.addLayout(foot)

    def _remove_row(self) -> None:
        if self.grid.rowCount() > 1:
            self.grid.removeRow(self.grid.currentRow())

    def _remove_column(self) -> None:
        if self.grid.columnCount() > 1:
            self.grid.removeColumn(self.grid.currentColumn())

    def cells(self) -> Cells:
        """The cells as they stand now."""
        known = {plain(cell): cell for row in self._cells for cell in row}

        def runs(text: str) -> tuple[Run, ...]:
            return known.get(text) or ((Run(text),) if text else ())

        grid = self.grid
        return tuple(
            tuple(runs(_text(grid.item(row, column))) for column in range(grid.columnCount()))
            for row in range(grid.rowCount())
        )

    def _take(self) -> None:
        made = self.cells()
        self.accept()
        self.done_with.emit(made)
