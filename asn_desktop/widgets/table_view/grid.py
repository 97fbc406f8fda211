"""The rows themselves: Qt's table, taught what a list of a million records needs."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from asn_desktop.widgets import theme
from asn_desktop.widgets.delegates import RecordDelegate
from asn_desktop.widgets.table_model import RecordTableModel, RowRange
from asn_desktop.widgets.table_view.header import SortHeader

#: A selection in more pieces than this makes Qt's painting slow.
MAX_PIECES = 1000


def merged(ranges: list[RowRange]) -> list[RowRange]:
    """The ranges in order, those that touch or overlap made one."""
    made: list[RowRange] = []
    for first, last in sorted(ranges):
        if made and first <= made[-1][1] + 1:
            made[-1] = (made[-1][0], max(last, made[-1][1]))
        else:
            made.append((first, last))
    return made


class Grid(QTableView):
    """Whole rows are selected and counted by ranges; letters typed go to the search."""

    #: the clerk presses Enter or double-clicks
    opened = Signal()
    copy_wanted = Signal(bool)
    paste_wanted = Signal()
    typed = Signal(str)

    def __init__(self, model: RecordTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = model
        self.header = SortHeader(model, self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        # To paint a heading Qt asks row by row whether its whole column is selected: seconds with
        # a million rows. Headings show no selection, so they are given one that stays empty.
        self.header.setSelectionModel(QItemSelectionModel(model, self.header))
        self.setItemDelegate(RecordDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        theme.notifier.changed.connect(self._size_rows)
        self._size_rows()

    def _size_rows(self) -> None:
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(theme.row_height(self.font()))

    def selected_ranges(self) -> list[RowRange]:
        """The selected rows as ranges."""
        chosen = self.selectionModel().selection()
        parts = (chosen.at(number) for number in range(chosen.count()))
        return merged([(part.top(), part.bottom()) for part in parts])

    def select_ranges(self, ranges: list[RowRange]) -> bool:
        """Select these rows and no others; False (and none selected) where they are scattered
        over too many pieces."""
        selection = QItemSelection()
        fits = len(ranges) <= MAX_PIECES
        last = self._records.columnCount() - 1
        for top, bottom in ranges if fits else ():
            selection.append(
                QItemSelectionRange(self._records.index(top, 0), self._records.index(bottom, last))
            )
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        return fits

    def first_shown_column(self) -> int:
        """The leftmost column that is seen."""
        for place in range(self.header.count()):
            section = self.header.logicalIndex(place)
            if not self.header.isSectionHidden(section):
                return section
        return 0

    def keyboardSearch(self, search: str) -> None:
        """Qt would read every row to find the letter; the search box knows a better way."""
        if search.strip():
            self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, copy, paste; everything else as in any table."""
        with_headings = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_C and event.modifiers() == with_headings:
            self.copy_wanted.emit(True)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit(False)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        else:
            super().keyPressEvent(event)
