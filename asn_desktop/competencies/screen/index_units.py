"""The table of units with their index, in the order of any column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from asn_desktop.competencies.queries.index import UnitIndex
from asn_desktop.competencies.rules.jpm import percent_text
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
#: Letters of the name of a unit; the rest is in its tip.
_LETTERS = 34
_UNIT, _TOTAL, _CATEGORY, _PEOPLE = range(4)


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit with its name and the category of its mean; ``index.unit_id`` None: all together."""

    name: str
    category: str
    index: UnitIndex


class UnitModel(QAbstractTableModel):
    """Units with their means. The row of all stays on top, and who has no mean below."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[UnitRow] = []
        self._sorted = (_TOTAL, Qt.SortOrder.DescendingOrder)
        self.headings = (
            translate("competencies", "Work unit"),
            translate("competencies", "IP ASN"),
            translate("competencies", "Category"),
            translate("competencies", "Counted"),
            translate("competencies", "Qualification"),
            translate("competencies", "Competency"),
            translate("competencies", "Performance"),
            translate("competencies", "Discipline"),
        )

    def show_units(self, rows: Sequence[UnitRow]) -> None:
        """Show these units, the first being all together."""
        self.beginResetModel()
        self.rows = list(rows)
        self._order()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the units in the order of a column."""
        if column < 0:
            return
        self._sorted = (column, order)
        self.beginResetModel()
        self._order()
        self.endResetModel()

    def _order(self) -> None:
        column, order = self._sorted
        down = order == Qt.SortOrder.DescendingOrder
        head, rest = self.rows[:1], self.rows[1:]
        if column == _UNIT:
            rest.sort(key=lambda row: row.name.casefold(), reverse=down)
        else:
            figure = _TOTAL if column == _CATEGORY else column
            known = [row for row in rest if _figure(row, figure) is not None]
            known.sort(key=lambda row: row.name.casefold())
            known.sort(key=lambda row: _figure(row, figure) or 0, reverse=down)
            rest = known + [row for row in rest if _figure(row, figure) is None]
        self.rows = head + rest

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """One row a unit."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Name, counts, mean, category, and the means of the dimensions."""
        return 0 if parent.isValid() else len(self.headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words of the headings, with the sign of the order."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            column, order = self._sorted
            sign = "↓" if order == Qt.SortOrder.DescendingOrder else "↑"
            return (
                f"{self.headings[section]} {sign}" if section == column else self.headings[section]
            )
        return int(_side(section)) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; the row of all in strong letters."""
        row, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(_side(column))
            case Qt.ItemDataRole.FontRole if index.row() == 0:
                return _strong(QFont())
        return None

    def _text(self, row: UnitRow, column: int) -> str:
        if column == _UNIT:
            return row.name
        if column == _CATEGORY:
            return row.category or "–"
        if column == _PEOPLE:
            return group_thousands(row.index.known)
        figure = _figure(row, column)
        return percent_text(figure) or "–"

    def _tip(self, row: UnitRow, column: int) -> str:
        if column == _PEOPLE and row.index.unknown:
            return translate("competencies", "Not yet computable: {count}").format(
                count=group_thousands(row.index.unknown)
            )
        return self._text(row, column)


def _strong(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made


def _figure(row: UnitRow, column: int) -> Fraction | int | None:
    found = row.index
    figures: tuple[Fraction | int | None, ...] = (
        None,
        found.total,
        None,
        found.known,
        found.qualification,
        found.competency,
        found.performance,
        found.discipline,
    )
    return figures[column]


def _side(column: int) -> Qt.AlignmentFlag:
    left = column in (_UNIT, _CATEGORY)
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


class UnitTable(QTableView):
    """One whole unit at a time, sorted by a click on a heading."""

    def __init__(self, model: UnitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._units = model
        self.setModel(model)
        self.setAccessibleName(translate("competencies", "Work units and their index"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicator(_TOTAL, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        header.setSortIndicatorShown(False)  # the model says it beside the word
        header.setSectionResizeMode(_UNIT, QHeaderView.ResizeMode.Interactive)
        model.modelReset.connect(self._fit)
        theme.notifier.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self.font()))
        letter = self.fontMetrics().averageCharWidth()
        bold = QFontMetrics(_strong(self.font()))
        words = {row.category for row in self._units.rows} | {self._units.headings[_CATEGORY]}
        for column, heading in enumerate(self._units.headings):
            widest = max(map(bold.horizontalAdvance, words if column == _CATEGORY else (heading,)))
            self.setColumnWidth(column, widest + 2 * theme.MEDIUM + letter)
        self.setColumnWidth(_UNIT, _LETTERS * letter)

    def chosen(self) -> UnitRow | None:
        """The chosen unit."""
        rows = self.selectionModel().selectedRows()
        return self._units.rows[rows[0].row()] if rows else None

    def choose(self, unit_id: int | None) -> None:
        """Select this unit; None: all together."""
        for place, row in enumerate(self._units.rows):
            if row.index.unit_id == unit_id:
                self.selectRow(place)
                return
