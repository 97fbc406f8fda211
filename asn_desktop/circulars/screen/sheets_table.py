"""The receipt sheets of a distribution with how far each is: figures, and a bar to look at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from asn_desktop.circulars.queries.distributions import Completion, SheetEntry
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import noop, translate
from asn_desktop.widgets import theme

Index = QModelIndex | QPersistentModelIndex

HEADINGS = (
    noop("circulars", "Sheet"),
    noop("circulars", "Work unit"),
    noop("circulars", "Received"),
)
_UNIT, _SHARE = 1, 2
#: The share that a bar shows.
_DONE = Qt.ItemDataRole.UserRole


def received_words(done: Completion) -> str:
    """ "6 of 9" """
    return translate("circulars", "{received} of {total}").format(
        received=group_thousands(done.received), total=group_thousands(done.total)
    )


def percent(done: Completion) -> str:
    """The share in whole percent; never 100 while anybody is missing."""
    return f"{int(done.share * 100)} %"


class SheetsModel(QAbstractTableModel):
    """The sheets, the most missing first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheets: list[SheetEntry] = []

    def show_sheets(self, sheets: Sequence[SheetEntry]) -> None:
        """Show these sheets."""
        self.beginResetModel()
        self.sheets = list(sheets)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One row a sheet."""
        return 0 if parent.isValid() else len(self.sheets)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One column a heading."""
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words of a heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("circulars", HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell."""
        sheet = self.sheets[index.row()]
        done = sheet.completion
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            shown = role == Qt.ItemDataRole.DisplayRole
            counted = received_words(done)
            received = counted if shown else f"{counted} ({percent(done)})"
            return (str(sheet.number), sheet.name, received)[index.column()]
        if role == _DONE and index.column() == _SHARE:
            return done.share
        return None


class _Bar(QStyledItemDelegate):
    """A bar with the figures beside it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell as it is, then the bar in its left part."""
        share = index.data(_DONE)
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        colours = theme.colours()
        words = option.fontMetrics.horizontalAdvance(text)
        area = option.rect.adjusted(theme.SMALL, 0, -theme.SMALL, 0)
        bar = QRect(
            area.left(), area.center().y() - 3, max(0, area.width() - words - theme.SMALL), 7
        )
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.line))
        painter.drawRoundedRect(bar, 3, 3)
        if share:
            filled = QRect(bar)
            filled.setWidth(max(3, int(bar.width() * share)))
            done = colours.success if share >= 1 else colours.accent
            painter.setBrush(theme.colour(done))
            painter.drawRoundedRect(filled, 3, 3)
        selected = bool(option.state & style.StateFlag.State_Selected)
        role = (
            option.palette.ColorRole.HighlightedText if selected else option.palette.ColorRole.Text
        )
        painter.setPen(option.palette.color(role))
        painter.setFont(option.font)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, align, text)
        painter.restore()


class SheetsTable(QTableView):
    """One whole row at a time; Enter or two clicks open a sheet for keying."""

    #: the sheet with this number is wanted
    wanted = Signal(int)

    def __init__(self, model: SheetsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._sheets = model
        self.setAccessibleName(translate("circulars", "Receipt sheets"))
        self.setItemDelegateForColumn(_SHARE, _Bar(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setResizeContentsPrecision(50)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_UNIT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_SHARE, QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _index: self._open())
        theme.notifier.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self.font()))
        self.setColumnWidth(_SHARE, 22 * self.fontMetrics().averageCharWidth())

    def chosen(self) -> list[int]:
        """The numbers of the selected sheets."""
        rows = self.selectionModel().selectedRows()
        return [self._sheets.sheets[index.row()].number for index in rows]

    def choose(self, numbers: Sequence[int]) -> None:
        """Select the sheet with the first of these numbers; the first one where it is gone."""
        known = [each.number for each in self._sheets.sheets]
        wanted = next((known.index(each) for each in numbers if each in known), 0)
        if known:
            self.selectRow(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the sheet."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.wanted.emit(chosen[0])
