"""The grid in which flaws are mended: cells are typed over, copied and pasted as in a
spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from asn_desktop.competencies.screen.quality_model import ABOUT, FIXED, NAME, NIP, UNIT, MendModel
from asn_desktop.core.fields import FieldKind
from asn_desktop.core.translation import translate
from asn_desktop.widgets import clipboard, theme
from asn_desktop.widgets.delegates import draw_focus_ring

Index = QModelIndex | QPersistentModelIndex
#: Letters of the columns of words.
_LETTERS = {NAME: 24, NIP: 23, ABOUT: 24, UNIT: 20}


class _MendDelegate(QStyledItemDelegate):
    """Offers the known words while one types; the current cell gets a ring."""

    def __init__(self, model: MendModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._mending = model

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line to type into."""
        line = QLineEdit(parent)
        line.setFrame(False)
        field = self._mending.field(index)
        if field is not None:
            line.setAccessibleName(field.label)
            if field.choices:
                completer = QCompleter(field.choices, line)
                completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                completer.setMaxVisibleItems(12)
                line.setCompleter(completer)
        return line

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take what stands in the line."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if focused:
            draw_focus_ring(painter, option.rect)


class MendGrid(QTableView):
    """Typing opens a cell, Enter goes down, Del brings back what is stored; Enter on the name of
    somebody opens the person."""

    #: this person is wanted
    person_wanted = Signal(int)
    #: something was pasted that has no place here: a sentence
    lost = Signal(str)

    def __init__(self, model: MendModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mending = model
        self.setModel(model)
        self.setItemDelegate(_MendDelegate(model, self))
        self.setAccessibleName(translate("competencies", "Records to mend"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        self.doubleClicked.connect(self._clicked)
        model.modelReset.connect(self._fit)
        theme.notifier.changed.connect(self._fit)
        #: the cells that were copied in a spreadsheet; raises ``PersonError`` where there are none
        self.read_cells: Callable[[], list[Sequence[str]]] = list

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self.font()))
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _LETTERS.items():
            self.setColumnWidth(column, letters * letter + 2 * theme.SMALL)
        for place, field in enumerate(self._mending.fields):
            self.setColumnWidth(FIXED + place, field.letters * letter + 2 * theme.MEDIUM)
        # the fields stand beside the name: whoever types sees whose they are
        header = self.horizontalHeader()
        for place in range(len(self._mending.fields)):
            header.moveSection(header.visualIndex(FIXED + place), 2 + place)

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the current and only selected one."""
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)

    def first_field(self) -> None:
        """Go to the first cell to type into."""
        if self._mending.rowCount():
            self.go_to(self._mending.index(0, FIXED if self._mending.fields else NAME))

    def chosen_people(self) -> list[int]:
        """The people of the selected rows; all of them where one cell at most is selected."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        records = self._mending.records
        wanted = [records[row] for row in rows] if len(rows) > 1 else records
        return list(dict.fromkeys(record.person for record in wanted))

    def _clicked(self, index: QModelIndex) -> None:
        if self._mending.field(index) is None:
            self.person_wanted.emit(self._mending.records[index.row()].person)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del, Enter, copy and paste; everything else as in any table."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif plain and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            for index in self.selectedIndexes():
                self._mending.setData(index, "")
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The key that ends typing in a cell arrives here, too.
            if self.state() is not QAbstractItemView.State.EditingState:
                self._enter()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """Enter keeps what was typed and goes down, as in a spreadsheet."""
        super().closeEditor(editor, hint)
        if hint is QStyledItemDelegate.EndEditHint.SubmitModelCache:
            self._down()

    def _enter(self) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        if self._mending.field(index) is None:
            self.person_wanted.emit(self._mending.records[index.row()].person)
        else:
            self._down()

    def _down(self) -> None:
        index = self.currentIndex()
        if index.row() + 1 < self._mending.rowCount():
            self.go_to(self._mending.index(index.row() + 1, index.column()))

    def _columns(self) -> list[int]:
        """The columns from left to right as they are seen."""
        header = self.horizontalHeader()
        return [header.logicalIndex(place) for place in range(self._mending.columnCount())]

    def copy(self) -> None:
        """Put the block around the selected cells on the clipboard."""
        indexes = self.selectedIndexes()
        if not indexes:
            return
        rows = range(min(i.row() for i in indexes), max(i.row() for i in indexes) + 1)
        chosen = {index.column() for index in indexes}
        columns = [column for column in self._columns() if column in chosen]
        model = self._mending
        cells = clipboard.Cells(
            kinds=tuple(FieldKind.TEXT for _ in columns),
            headings=tuple(
                str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns
            ),
            rows=[[model.index(row, column).data() for column in columns] for row in rows],
        )
        clipboard.put(
            clipboard.Copied(len(rows), clipboard.to_text(cells), clipboard.to_html(cells))
        )

    def paste(self) -> None:
        """Put the copied cells where the selection begins; a single one into all selected cells;
        a block that begins with NIPs to the people it names."""
        cells = self.read_cells()
        model = self._mending
        if not cells or not model.fields or not model.editable:
            return
        by_nip = model.put_by_nip(cells)
        if by_nip is not None:
            self._tell_lost(by_nip)
            return
        indexes = self.selectedIndexes() or [self.currentIndex()]
        if len(cells) == 1 and len(cells[0]) == 1 and len(indexes) > 1:
            for index in indexes:
                model.setData(index, cells[0][0])
            return
        top = max(min(index.row() for index in indexes), 0)
        left = min(index.column() for index in indexes)
        if left < FIXED:
            self.lost.emit(
                translate("competencies", "Go to a cell to type into first, then paste.")
            )
            return
        self._tell_lost(model.put(top, left, cells))

    def _tell_lost(self, count: int) -> None:
        if count:
            sentence = translate(
                "competencies",
                "Pasted, except what has no place here: {count}. Copy the column of NIPs along, or"
                " choose the upper left cell.",
            )
            self.lost.emit(sentence.format(count=count))
