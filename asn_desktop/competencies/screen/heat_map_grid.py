"""The grid of the heat map: rows of people, columns of competencies, cells in the colour of what
is lacking. The figure stands in every cell, so that colour is not all that tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import groupby

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from asn_desktop.competencies.queries.heat_map import HeatMap, MapCell
from asn_desktop.competencies.rules.charts import tint
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.core.fields import FieldKind, group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.widgets import clipboard, theme

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

#: Letters of a column at least, and of the names of rows at most; lines of a competency's name.
COLUMN_LETTERS, ROW_LETTERS, HEAD_LINES = 9, 42, 4
#: A mean gap of so many levels has the deepest colour.
DEEPEST_GAP = 2


class Measure(StrEnum):
    """What stands in the cells."""

    SHARE = "share"
    LACKING = "lacking"
    MEAN_GAP = "mean_gap"
    NOT_ASSESSED = "not_assessed"


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row as it is shown; ``key`` None: all rows together."""

    key: int | str | None
    name: str
    people: int
    deeper: bool = False


def decimal_text(value: Fraction | None) -> str:
    """One decimal with a comma; "–" where nothing is known."""
    if value is None:
        return "–"
    return f"{float(value):.1f}".replace(".", ",")


def cell_text(cell: MapCell, measure: Measure) -> str:
    """The figure of a cell; empty where the competency is required of nobody."""
    if not cell.required:
        return ""
    if measure is Measure.NOT_ASSESSED:
        return group_thousands(cell.not_assessed)
    if not cell.assessed:
        return "–"
    if measure is Measure.SHARE:
        assert cell.share is not None
        return f"{round(100 * cell.share)} %"
    if measure is Measure.LACKING:
        return group_thousands(cell.lacking)
    return decimal_text(cell.mean_gap)


def cell_tone(cell: MapCell, measure: Measure) -> float | None:
    """How deep the colour is, 0 to 1; None for none."""
    if measure is Measure.NOT_ASSESSED:
        return cell.not_assessed / cell.required if cell.required else None
    if not cell.assessed:
        return None
    if measure is Measure.MEAN_GAP:
        return min(float(cell.mean_gap or 0) / DEEPEST_GAP, 1.0)
    return float(cell.share or 0)


class MapModel(QAbstractTableModel):
    """The map with the row of all together on top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.map: HeatMap | None = None
        self.rows: Sequence[GridRow] = ()
        self.measure = Measure.SHARE

    def show_map(self, found: HeatMap, rows: Sequence[GridRow]) -> None:
        """Show this map; ``rows`` in their order, with the words of the screen."""
        self.beginResetModel()
        self.map, self.rows = found, rows
        self.endResetModel()

    def show_measure(self, measure: Measure) -> None:
        """Show other figures of the same map."""
        self.measure = measure
        if self.rows and self.columnCount():
            last = self.index(len(self.rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def cell(self, row: int, column: int) -> MapCell:
        """The people of a row beside a competency."""
        assert self.map is not None
        key, competency = self.rows[row].key, self.map.columns[column].id
        if key is None:
            return self.map.total[competency]
        return self.map.cell(key, competency)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """All together, and each row."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """One column a competency."""
        return 0 if parent.isValid() or self.map is None else len(self.map.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of competencies above, of units or posts at the left."""
        across = orientation is Qt.Orientation.Horizontal
        # a header asks for sections of the map before, while another one is taken in
        if self.map is None or section >= (self.columnCount() if across else len(self.rows)):
            return None
        if across:
            entry = self.map.columns[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return entry.name
            if role == Qt.ItemDataRole.ToolTipRole:
                return f"{entry.name} ({reference().groups.label(entry.group)})"
            return None
        row = self.rows[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.ToolTipRole:
                people = translate("competencies", "{count} people")
                return f"{row.name} · {people.format(count=group_thousands(row.people))}"
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The figure of a cell, and the sentence that says it whole."""
        cell = self.cell(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell_text(cell, self.measure)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.sentence(index.row(), index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignCenter)
            case Qt.ItemDataRole.FontRole:
                return _font(bold=index.row() == 0)
        return None

    def sentence(self, row: int, column: int) -> str:
        """What a cell says."""
        assert self.map is not None
        cell = self.cell(row, column)
        head = f"{self.rows[row].name} · {self.map.columns[column].name}: "
        if not cell.required:
            return head + translate("competencies", "no post requires it.")
        if not cell.assessed:
            return head + translate(
                "competencies", "required of {required} people, none of them assessed."
            ).format(required=group_thousands(cell.required))
        return head + translate(
            "competencies",
            "{lacking} of {assessed} people assessed lack it ({share} %), {gap} levels on "
            "average; not assessed: {missing}.",
        ).format(
            lacking=group_thousands(cell.lacking),
            assessed=group_thousands(cell.assessed),
            share=round(100 * (cell.share or 0)),
            gap=decimal_text(cell.mean_gap),
            missing=group_thousands(cell.not_assessed),
        )


def _font(*, bold: bool) -> QFont:
    font = QFont()
    font.setBold(bold)
    return font


class _CellDelegate(QStyledItemDelegate):
    """Paints the colour of a cell below its figure."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The tint, the figure, and the frame of the chosen cell."""
        model = index.model()
        assert isinstance(model, MapModel)
        colours = theme.colours()
        painter.save()
        painter.fillRect(option.rect, theme.colour(colours.base))
        tone = cell_tone(model.cell(index.row(), index.column()), model.measure)
        role, opacity = tint(tone)
        if opacity:
            ground = QColor(getattr(colours, role))
            ground.setAlphaF(opacity)
            painter.fillRect(option.rect, ground)
        painter.setFont(theme.tabular(index.data(Qt.ItemDataRole.FontRole)))
        painter.setPen(theme.colour(colours.text))
        text = index.data(Qt.ItemDataRole.DisplayRole)
        painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            pen = painter.pen()
            pen.setColor(theme.colour(colours.focus))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(theme.colour(colours.focus))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()


class _Header(QHeaderView):
    """Plain names: of competencies in as many lines as they need, of rows in one."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """High enough for the longest name of a competency, wide enough for that of a row."""
        metrics, model = self.fontMetrics(), self.model()
        if self.orientation() is Qt.Orientation.Horizontal:
            return QSize(self.length(), metrics.lineSpacing() * HEAD_LINES + theme.SMALL)
        names = (str(model.headerData(row, self.orientation())) for row in range(model.rowCount()))
        widest = max(map(metrics.horizontalAdvance, names), default=0) + theme.LARGE
        return QSize(min(widest, ROW_LETTERS * metrics.averageCharWidth()), self.length())

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """One name; that of a competency stands on its column."""
        colours = theme.colours()
        painter.save()
        painter.fillRect(rect, theme.colour(colours.header))
        painter.setPen(theme.colour(colours.line))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(theme.colour(colours.text))
        name = str(self.model().headerData(logical, self.orientation()))
        if self.orientation() is Qt.Orientation.Horizontal:
            inside = rect.adjusted(theme.TIGHT // 2, theme.TIGHT, -theme.TIGHT // 2, -theme.TIGHT)
            side = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(inside, int(side) | int(Qt.TextFlag.TextWordWrap), name)
        else:
            painter.setFont(_font(bold=logical == 0))
            inside = rect.adjusted(theme.SMALL, 0, -theme.TIGHT, 0)
            shown = painter.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, inside.width()
            )
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(inside, int(side), shown)
        painter.restore()


class MapGrid(QTableView):
    """Cells to walk through with the arrow keys; Enter leads to the people, Backspace upwards."""

    #: the people behind the current cell are wanted
    people_wanted = Signal()
    #: the row of the current cell is to be looked into, or left again
    deeper_wanted = Signal()
    up_wanted = Signal()

    def __init__(self, model: MapModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(_CellDelegate(self))
        self.setHorizontalHeader(_Header(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Header(Qt.Orientation.Vertical, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.sectionDoubleClicked.connect(self._enter_row)
        self.doubleClicked.connect(lambda _index: self.people_wanted.emit())
        model.modelReset.connect(self._fit)
        theme.notifier.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self.font()))
        words = [
            word
            for column in range(self.map.columnCount())
            for word in str(self.map.headerData(column, Qt.Orientation.Horizontal)).split()
        ]
        widest = max(map(self.horizontalHeader().fontMetrics().horizontalAdvance, words), default=0)
        width = max(widest, COLUMN_LETTERS * letter) + theme.SMALL
        self.horizontalHeader().setDefaultSectionSize(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Backspace and copying; arrows as in every table."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.deeper_wanted.emit()
            else:
                self.people_wanted.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.up_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _enter_row(self, row: int) -> None:
        self.setCurrentIndex(self.map.index(row, max(0, self.currentIndex().column())))
        self.deeper_wanted.emit()

    def copy(self) -> None:
        """The chosen cells with their headings, to paste into a spreadsheet."""
        chosen = sorted(self.selectedIndexes(), key=lambda index: (index.row(), index.column()))
        if not chosen or self.map.map is None:
            return
        columns = sorted({index.column() for index in chosen})
        cells = clipboard.Cells(
            (FieldKind.TEXT,) * (len(columns) + 1),
            ("", *(self.map.map.columns[each].name for each in columns)),
            [
                (self.map.rows[row].name, *(str(index.data() or "") for index in line))
                for row, line in groupby(chosen, key=lambda index: index.row())
            ],
        )
        clipboard.put(
            clipboard.Copied(
                len(cells.rows),
                clipboard.to_text(cells, headings=True),
                clipboard.to_html(cells, headings=True),
            )
        )
