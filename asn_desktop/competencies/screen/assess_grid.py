"""The grid in which levels are entered: cells are typed over, copied and pasted as in a
spreadsheet. A cell that is no level stays as it was typed and says why it cannot be kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from asn_desktop.competencies.rules.assessments import check_level
from asn_desktop.core.fields import FieldKind
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.widgets import clipboard, theme
from asn_desktop.widgets.delegates import draw_focus_ring

Index = QModelIndex | QPersistentModelIndex

#: What a cell says beside its text: the level that counts now, the required one.
NOW, REQUIRED = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2

#: So many digits are no level but a NIP.
_NIP = 18


@dataclass(frozen=True, slots=True)
class Place:
    """A cell in which a level may stand: whose, of what, with the level that counts now and the
    one that is required."""

    person: int
    competency: int
    now: int | None
    required: int | None


class LevelModel(QAbstractTableModel):
    """Rows of words, and behind them cells for levels. ``typed`` holds what was typed, by person
    and competency; it outlives another set of rows."""

    #: what is typed is other now
    typed_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headings: tuple[str, ...] = ()
        self.tips: tuple[str, ...] = ()
        self.texts: list[tuple[str, ...]] = []
        self.places: list[tuple[Place, ...]] = []
        self.typed: dict[tuple[int, int], str] = {}
        #: what is said of a cell by whoever compares it with what is recorded
        self.told: dict[tuple[int, int], Problem] = {}

    @property
    def words(self) -> int:
        """How many columns of words stand before the levels."""
        return len(self.texts[0]) if self.texts else 0

    def show_rows(
        self,
        headings: Sequence[str],
        texts: Sequence[tuple[str, ...]],
        places: Sequence[tuple[Place, ...]],
        tips: Sequence[str] = (),
    ) -> None:
        """Show these rows; what was typed for the same people and competencies stays."""
        self.beginResetModel()
        self.headings, self.tips = tuple(headings), tuple(tips)
        self.texts, self.places = list(texts), list(places)
        shown = {(place.person, place.competency) for row in places for place in row}
        self.typed = {key: text for key, text in self.typed.items() if key in shown}
        self.told = {key: problem for key, problem in self.told.items() if key in shown}
        self.endResetModel()
        self.typed_changed.emit()

    def levels(self) -> dict[tuple[int, int], int]:
        """The levels that were typed, by person and competency."""
        read = {key: check_level(text).value for key, text in self.typed.items()}
        return {key: level for key, level in read.items() if level is not None}

    def problem(self, place: Place) -> Problem | None:
        """Why what stands in a cell is no level, or what is said of it."""
        key = (place.person, place.competency)
        checked = check_level(self.typed.get(key))
        return checked.problems[0] if checked.problems else self.told.get(key)

    def errors(self) -> list[tuple[int, int]]:
        """Row and column of the cells that cannot be kept, in reading order."""
        return [
            (row, self.words + column)
            for row, places in enumerate(self.places)
            for column, place in enumerate(places)
            if (problem := self.problem(place)) is not None and problem.is_error
        ]

    def tell(self, told: dict[tuple[int, int], Problem]) -> None:
        """Say this of the cells."""
        self.told = told
        self._all_changed()

    def place(self, index: Index) -> Place | None:
        """The place of a cell; None for words."""
        at = index.column() - self.words
        return self.places[index.row()][at] if index.isValid() and at >= 0 else None

    def put(self, top: int, left: int, cells: Sequence[Sequence[str]]) -> int:
        """Type a block of cells; returns how many cells of it have no place."""
        lost = 0
        for row, line in enumerate(cells, top):
            for column, text in enumerate(line, left):
                index = self.index(row, column) if row < len(self.texts) else QModelIndex()
                place = self.place(index) if index.isValid() else None
                if place is None:
                    lost += bool(text.strip())
                else:
                    self._type(place, text)
        self._all_changed()
        return lost

    def _type(self, place: Place, text: str) -> None:
        key = (place.person, place.competency)
        self.told.pop(key, None)
        if text.strip():
            self.typed[key] = text.strip()
        else:
            self.typed.pop(key, None)

    def _all_changed(self) -> None:
        if self.texts:
            end = self.index(len(self.texts) - 1, len(self.headings) - 1)
            self.dataChanged.emit(self.index(0, 0), end)
        self.typed_changed.emit()

    # what the view asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.texts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tips[section] if self.tips else self.headings[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if self.place(index) is None else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self.place(index)
        if place is None:
            words = self.texts[index.row()][index.column()]
            wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return words if role in wanted else None
        text = self.typed.get((place.person, place.competency), "")
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return text
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.ToolTipRole:
                return self._in_words(place)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{text or translate('competencies', 'empty')}. {self._in_words(place)}"
            case Qt.ItemDataRole.BackgroundRole:
                problem = self.problem(place)
                if problem is not None:
                    colours = theme.colours()
                    soft = colours.danger_soft if problem.is_error else colours.warning_soft
                    return theme.colour(soft)
        if role == NOW:
            return place.now
        return place.required if role == REQUIRED else None

    def _in_words(self, place: Place) -> str:
        problem = self.problem(place)
        if problem is not None:
            return problem.sentence
        required = (
            translate("competencies", "required level not set")
            if place.required is None
            else translate("competencies", "required {level}").format(level=place.required)
        )
        now = (
            translate("competencies", "not assessed yet")
            if place.now is None
            else translate("competencies", "now {level}").format(level=place.now)
        )
        return f"{required}; {now}"

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        place = self.place(index)
        if place is None:
            return False
        self._type(place, str(value or ""))
        self.dataChanged.emit(index, index)
        self.typed_changed.emit()
        return True


class _LevelDelegate(QStyledItemDelegate):
    """A cell shows what is typed; beside it, small and muted, the level now and the required one:
    "2/3"."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        now, required = index.data(NOW), index.data(REQUIRED)
        if now is not None or required is not None:
            small = QFont(option.font)
            small.setPointSizeF(option.font.pointSizeF() * 0.82)
            painter.save()
            painter.setFont(small)
            painter.setPen(QPen(QColor(theme.colours().muted)))
            room = QRect(option.rect).adjusted(0, 0, -theme.TIGHT, 0)
            text = f"{'–' if now is None else now}/{'–' if required is None else required}"
            painter.drawText(
                room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text
            )
            painter.restore()
        if focused:
            draw_focus_ring(painter, option.rect)


class LevelGrid(QTableView):
    """Digits are typed straight into a cell and the next one is current; Del empties; Enter goes
    down; Ctrl+C and Ctrl+V work as in a spreadsheet."""

    #: a block was pasted that has no place here: the cells, row and column where it began
    pasted_outside = Signal(object)

    def __init__(self, model: LevelModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels = model
        self.setModel(model)
        self.setItemDelegate(_LevelDelegate(self))
        self.setAccessibleName(name)
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
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.notifier.changed.connect(self._size_rows)
        self._size_rows()
        #: the cells that were copied in a spreadsheet; raises ``PersonError`` where there are none
        self.read_cells: Callable[[], list[Sequence[str]]] = list

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self.font()))

    def size_columns(self, letters: Sequence[int]) -> None:
        """So many letters wide, each column."""
        letter = self.fontMetrics().averageCharWidth()
        for column, count in enumerate(letters):
            self.setColumnWidth(column, count * letter + 2 * theme.SMALL)

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current and only selected one."""
        index = self._levels.index(row, column)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)

    def first_level(self) -> None:
        """Go to the first cell for a level."""
        if self._levels.rowCount():
            self.go_to(0, self._levels.words)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, Del, Enter, copy and paste; everything else as in any table."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif plain and event.text() in set("012345") and event.text():
            self._type(event.text())
        elif plain and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            for index in self.selectedIndexes():
                self._levels.setData(index, "")
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The key that ends typing in a cell arrives here, too.
            if self.state() is not QAbstractItemView.State.EditingState:
                self._move(1, 0)
        else:
            super().keyPressEvent(event)

    def _type(self, digit: str) -> None:
        """A level is one digit: it is kept at once, and the next cell waits for the next one."""
        index = self.currentIndex()
        if self._levels.place(index) is None:
            return
        self._levels.setData(index, digit)
        several = self._levels.columnCount() - self._levels.words > 1
        if several and index.column() + 1 < self._levels.columnCount():
            self._move(0, 1)
        elif several:
            self._move(1, self._levels.words - index.column())
        else:
            self._move(1, 0)

    def _move(self, down: int, right: int) -> None:
        index = self.currentIndex()
        row, column = index.row() + down, index.column() + right
        if 0 <= row < self._levels.rowCount():
            self.go_to(row, column)

    def copy(self) -> None:
        """Put the block around the selected cells on the clipboard."""
        indexes = self.selectedIndexes()
        if not indexes:
            return
        rows = range(min(i.row() for i in indexes), max(i.row() for i in indexes) + 1)
        columns = range(min(i.column() for i in indexes), max(i.column() for i in indexes) + 1)
        cells = clipboard.Cells(
            kinds=tuple(FieldKind.TEXT for _ in columns),
            headings=tuple(self._levels.headings[column] for column in columns),
            rows=[[self._levels.index(row, column).data() for column in columns] for row in rows],
        )
        clipboard.put(
            clipboard.Copied(len(rows), clipboard.to_text(cells), clipboard.to_html(cells))
        )

    def paste(self) -> None:
        """Put the copied cells where the selection begins, as far as they fit."""
        cells = self.read_cells()
        if not cells:
            return
        indexes = self.selectedIndexes() or [self.currentIndex()]
        top = max(min(index.row() for index in indexes), 0)
        left = max(min(index.column() for index in indexes), 0)
        if left < self._levels.words or not self._levels.texts or _holds_nip(cells):
            self.pasted_outside.emit(cells)
            return
        self._levels.put(top, left, cells)


def _holds_nip(cells: Sequence[Sequence[str]]) -> bool:
    return any(sum(map(str.isdigit, text)) >= _NIP for line in cells for text in line)
