"""Choosing the units to which an account is limited: a search box, and those chosen below it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme
from asn_desktop.widgets.reference_edit import ReferenceEdit

#: The kind of record that is chosen here, and how its name is called.
_KIND, _NAME = "units", "name"
#: Rows of the list that are seen at once.
_SEEN = 4


def unit_names(desk: Desk, ids: frozenset[int]) -> dict[int, str]:
    """The names of these units; one that is gone has none."""
    kind = desk.kinds().get(_KIND)
    if kind is None or not ids:
        return {}
    source = kind.source(desk.database)
    at = [column.name for column in source.columns].index(_NAME)
    return {unit: str(row[at]) for unit, row in source.rows(sorted(ids)).items()}


class _Chosen(QListWidget):
    """Del takes the current one away."""

    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del removes."""
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class UnitsBox(QWidget):
    """Everything, or only some units."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.limited = QCheckBox(translate("accounts", "Only some units"))
        self.search = ReferenceEdit()
        self.search.setPlaceholderText(translate("accounts", "Type the name of a unit…"))
        self.search.setAccessibleName(translate("accounts", "Add a unit"))
        kind = desk.kinds().get(_KIND)
        if kind is not None and kind.finders is not None:
            self.search.set_find(kind.finders(desk.database)["unit"], desk.runner)
        self.chosen = _Chosen()
        self.chosen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chosen.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.chosen.setAccessibleName(translate("accounts", "Units of this account"))
        self.remove_button = QPushButton(translate("accounts", "Take away"))
        self.remove_button.setAutoDefault(False)
        theme.set_icon(self.remove_button, "close")
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.SMALL)
        below.addWidget(self.chosen, 1)
        below.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(theme.LARGE + theme.SMALL, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self.search)
        column.addLayout(below)
        self.chosen.setFixedHeight(_SEEN * theme.row_height(self.font()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(self.limited)
        layout.addWidget(self._list)
        self.limited.toggled.connect(self._limit)
        self.search.current_changed.connect(self._add)
        self.chosen.removed.connect(self.remove_current)
        self.remove_button.clicked.connect(self.remove_current)
        self._limit(False)

    def show_units(self, ids: frozenset[int] | None, names: Mapping[int, str]) -> None:
        """Show what is stored."""
        self.chosen.clear()
        for unit in sorted(ids or (), key=lambda unit: names.get(unit, "")):
            self._put(unit, names.get(unit, str(unit)))
        self.limited.setChecked(ids is not None)

    def units(self) -> frozenset[int] | None:
        """What is chosen; None for the whole office."""
        if not self.limited.isChecked():
            return None
        items = (self.chosen.item(row) for row in range(self.chosen.count()))
        return frozenset(int(item.data(Qt.ItemDataRole.UserRole)) for item in items)

    def _limit(self, limited: bool) -> None:
        self._list.setVisible(limited)
        if limited:
            self.search.setFocus()
        self.changed.emit()

    def _add(self, unit: int | None) -> None:
        if unit is None:
            return
        name = self.search.current_name()
        self.search.set_current(None)
        if unit not in (self.units() or ()):
            self._put(unit, name)
            self.changed.emit()

    def _put(self, unit: int, name: str) -> None:
        item = QListWidgetItem(name)
        item.setData(Qt.ItemDataRole.UserRole, unit)
        item.setToolTip(name)
        item.setSizeHint(QSize(0, theme.row_height(self.font())))
        self.chosen.addItem(item)
        self.chosen.setCurrentItem(item)

    def remove_current(self) -> None:
        """Take the current unit away."""
        row = self.chosen.currentRow()
        if row >= 0:
            self.chosen.takeItem(row)
            self.changed.emit()
