"""The matrix as two tables side by side: the posts stay where they are, the levels scroll."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.competencies.queries.requirements import Cell
from asn_desktop.competencies.rules.requirements import Origin, level_sign
from asn_desktop.competencies.screen.matrix_header import MatrixHeader
from asn_desktop.competencies.screen.matrix_model import FIXED, KIND, NAME, PEOPLE, MatrixModel
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.delegates import draw_focus_ring

Index = QModelIndex | QPersistentModelIndex
#: What a key sets.
LEVEL_KEYS = {str(level): level for level in range(6)} | {"-": 0}
#: Letters of the columns before the levels.
_LETTERS = {NAME: 36, KIND: 19, PEOPLE: 12}


class LevelDelegate(QStyledItemDelegate):
    """The current cell gets a ring."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if focused:
            draw_focus_ring(painter, option.rect)


class _SignDelegate(QStyledItemDelegate):
    """Paints a level by itself: hundreds are in sight, and the usual way asks for eight things of
    each."""

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._matrix = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The sign of the level, bold or muted; the ring where the current cell has the focus."""
        required = self._matrix.required(index)
        colours = theme.colours()
        own = required.origin is Origin.OWN
        ink = colours.text if own else colours.muted
        if option.state & QStyle.StateFlag.State_Selected:
            active = bool(option.state & QStyle.StateFlag.State_Active)
            ground = colours.selection if active else colours.selection_idle
            painter.fillRect(option.rect, theme.colour(ground))
            ink = colours.selection_text if active else colours.text
        painter.setFont(self._matrix.own_font if own else option.font)
        painter.setPen(theme.colour(ink))
        painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, level_sign(required.level))
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus_ring(painter, option.rect)


class _NameDelegate(QStyledItemDelegate):
    """The post whose levels are being looked at is marked."""

    def __init__(self, current: Callable[[], int], parent: QWidget) -> None:
        super().__init__(parent)
        self._current = current

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        if index.row() == self._current():
            painter.fillRect(option.rect, theme.colour(theme.colours().selection))
        super().paint(painter, option, index)


class _Names(QTableView):
    """The posts; a click on one selects its levels."""

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        _set_up(self, model)
        self.setAccessibleName(translate("competencies", "Posts of the matrix"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        header.setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        header.setSortIndicatorShown(False)  # the model says it beside the word
        header.setMinimumSectionSize(4 * self.fontMetrics().averageCharWidth())


class _Levels(QTableView):
    """The levels: digits are typed into them, blocks copied and pasted."""

    #: levels typed by cell, None for the default
    typed = Signal(object)
    #: a key that is no level
    mistyped = Signal(str)
    paste_wanted = Signal()
    copy_wanted = Signal()
    find_wanted = Signal(str)

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._matrix = model
        self.head = MatrixHeader(model, self)
        self.setHorizontalHeader(self.head)
        _set_up(self, model)
        self.setItemDelegate(_SignDelegate(model, self))
        self.setAccessibleName(translate("competencies", "Required levels of the posts"))
        self.selectionModel().currentColumnChanged.connect(lambda *_: self.head.viewport().update())

    def chosen(self) -> list[Cell]:
        """The selected cells."""
        found = (self._matrix.cell(index) for index in self.selectedIndexes())
        return [cell for cell in found if cell is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits set levels, Delete gives them up; the rest as in a spreadsheet."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        text, key = event.text(), event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif plain and text in LEVEL_KEYS:
            self.typed.emit(dict.fromkeys(self.chosen(), LEVEL_KEYS[text]))
        elif plain and text.isdigit():
            self.mistyped.emit(text)
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.typed.emit(dict.fromkeys(self.chosen()))
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step_down()
        elif plain and text.isalpha():
            self.find_wanted.emit(text)
        elif key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.select_post(self.currentIndex().row())
        elif key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.selectColumn(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def _step_down(self) -> None:
        """The cell below, as Enter does in a spreadsheet."""
        here = self.currentIndex()
        if here.row() + 1 < self._matrix.rowCount():
            self.setCurrentIndex(here.siblingAtRow(here.row() + 1))

    def select_post(self, row: int) -> None:
        """Select all levels of a post."""
        if row < 0 or not self._matrix.competencies:
            return
        first = self._matrix.index(row, FIXED)
        last = self._matrix.index(row, self._matrix.columnCount() - 1)
        model = self.selectionModel()
        model.setCurrentIndex(
            self.currentIndex() if self.currentIndex().row() == row else first,
            QItemSelectionModel.SelectionFlag.NoUpdate,
        )
        model.select(QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _set_up(table: QTableView, model: MatrixModel) -> None:
    table.setModel(model)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


class MatrixGrid(QWidget):
    """Both tables, which scroll and select as one."""

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = model
        self.names = _Names(model, self)
        self.levels = _Levels(model, self)
        self.names.setItemDelegate(
            _NameDelegate(lambda: self.levels.currentIndex().row(), self.names)
        )
        self.setFocusProxy(self.levels)
        # below the posts, as high as the scroll bar below the levels: rows stay side by side
        self._below = QWidget()
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.names, 1)
        left.addWidget(self._below)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left)
        layout.addWidget(self.levels, 1)
        self.levels.horizontalScrollBar().rangeChanged.connect(self._keep_level)
        self.levels.selectionModel().currentRowChanged.connect(
            lambda *_: self.names.viewport().update()
        )
        ours, theirs = self.names.verticalScrollBar(), self.levels.verticalScrollBar()
        ours.valueChanged.connect(theirs.setValue)
        theirs.valueChanged.connect(ours.setValue)
        self.names.clicked.connect(lambda index: self.levels.select_post(index.row()))
        self.names.horizontalHeader().sectionResized.connect(lambda *_: self._fit_names())
        model.modelReset.connect(self._fit)
        theme.notifier.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Hide in each table what the other shows, and give columns and rows their sizes."""
        height = theme.row_height(self.font())
        head = self.levels.head.sizeHint().height()
        letter = self.fontMetrics().averageCharWidth()
        for table in (self.names, self.levels):
            table.verticalHeader().setDefaultSectionSize(height)
            table.horizontalHeader().setFixedHeight(head)
            for column in range(self.matrix.columnCount()):
                table.setColumnHidden(column, (column < FIXED) is (table is self.levels))
        for column, letters in _LETTERS.items():
            self.names.setColumnWidth(column, letters * letter)
        for column in range(FIXED, self.matrix.columnCount()):
            self.levels.setColumnWidth(column, self.levels.head.width_of(column - FIXED))
        self._fit_names()

    def _keep_level(self, least: int, most: int) -> None:
        bar = self.levels.horizontalScrollBar()
        self._below.setFixedHeight(bar.sizeHint().height() if most > least else 0)

    def _fit_names(self) -> None:
        """The posts take the room of their columns, and no more."""
        width = sum(self.names.columnWidth(column) for column in range(FIXED))
        self.names.setFixedWidth(width + 2 * self.names.frameWidth())

    def go_to(self, row: int, column: int = FIXED) -> None:
        """Make a cell the current and only selected one."""
        index = self.matrix.index(row, column)
        if index.isValid():
            self.levels.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.levels.scrollTo(index)

    def on_current(self, tell: Callable[[QModelIndex], object]) -> None:
        """Call ``tell`` whenever another cell is the current one."""
        self.levels.selectionModel().currentChanged.connect(lambda now, _before: tell(now))
