"""The signing officials as a table: who, in which capacity, from when to when, who signs today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

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
