"""The signing officials as a table: who, in which capacity, from when to when, who signs today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.translation import noop, translate
from asn_desktop.office.rules import (
    CAPACITY_WORDS,
    STANDING_WORDS,
    Official,
    Standing,
    standing,
)
from asn_desktop.widgets import theme

Index = QModelIndex | QPersistentModelIndex

HEADINGS = (
    noop("office", "Name"),
    noop("office", "Today"),
    noop("office", "Title of the post"),
    noop("office", "Signs"),
    noop("office", "First day"),
    noop("office", "Last day"),
)


#: Letters that a column takes at most; the rest is in its tip.
WIDEST = 40


class OfficialsModel(QAbstractTableModel):
    """All officials of the office as they stand on ``day``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.officials: list[Official] = []
        self._texts: list[tuple[str, ...]] = []
        self._standings: list[Standing] = []

    def show(self, officials: Sequence[Official], day: dt.date) -> None:
        """Show these officials."""
        self.beginResetModel()
        self.officials = list(officials)
        self._standings = [standing(official, officials, day) for official in officials]
        self._texts = [
            _texts(official, stands)
            for official, stands in zip(self.officials, self._standings, strict=True)
        ]
        self.endResetModel()

    def row_of(self, official_id: int) -> int:
        """The row of the official with this id, -1 where there is none."""
        ids = [official.id for official in self.officials]
        return ids.index(official_id) if official_id in ids else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One row an official."""
        return 0 if parent.isValid() else len(self.officials)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One column a heading."""
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words of a heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("office", HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; whoever signs today is marked by a tick, words and bold type."""
        row, column = index.row(), index.column()
        signs = self._standings[row] is Standing.SIGNS
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._texts[row][column]
            case Qt.ItemDataRole.DecorationRole if signs and column == 0:
                return theme.icon("check", theme.colours().success)
            case Qt.ItemDataRole.FontRole if signs:
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.ForegroundRole if self._standings[row] is Standing.ENDED:
                return theme.colour(theme.colours().muted)
        return None


def _texts(official: Official, stands: Standing) -> tuple[str, ...]:
    return (
        official.name,
        translate("office", STANDING_WORDS[stands]),
        official.position_title,
        translate("office", CAPACITY_WORDS[official.capacity]),
        value_text(FieldKind.DATE, official.valid_from),
        value_text(FieldKind.DATE, official.valid_to),
    )


class OfficialsTable(QTableView):
    """Whole rows, one at a time, as wide as their words."""

    def __init__(self, model: OfficialsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(translate("office", "Signing officials"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        theme.notifier.changed.connect(self._fit_rows)
        self._fit_rows()

    def _fit_rows(self) -> None:
        height = theme.row_height(self.font())
        self.verticalHeader().setDefaultSectionSize(height)
        self.setMinimumHeight(height * 4)
        self.fit_columns()

    def fit_columns(self) -> None:
        """As wide as the words are, within reason; there are few rows to measure."""
        self.resizeColumnsToContents()
        widest = WIDEST * self.fontMetrics().averageCharWidth()
        for column in range(len(HEADINGS)):
            if self.columnWidth(column) > widest:
                self.setColumnWidth(column, widest)
