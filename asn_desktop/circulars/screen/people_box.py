"""Single people who get a copy, or get none, whatever else is chosen: a search box and a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from asn_desktop.circulars.queries.offers import find_people
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme
from asn_desktop.widgets.reference_edit import ReferenceEdit

#: Rows of the list that are seen at once.
_SEEN = 3


class _Chosen(QListWidget):
    """Del takes the current one away."""

    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del removes."""
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class PeopleBox(QWidget):
    """Some people; the list shows only while somebody is in it."""

    changed = Signal()

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        database = desk.database
        self.search = ReferenceEdit()
        self.search.setPlaceholderText(translate("circulars", "Type a name or NIP…"))
        self.search.setAccessibleName(name)
        self.search.set_find(lambda text, limit: find_people(database, text, limit), desk.runner)
        self.chosen = _Chosen()
        self.chosen.setAccessibleName(name)
        self.chosen.setToolTip(translate("circulars", "Del takes the selected person away"))
        self.chosen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chosen.setFixedHeight(_SEEN * theme.row_height(self.font()))
        self.chosen.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(self.search)
        layout.addWidget(self.chosen)
        self.setFocusProxy(self.search)
        self.search.current_changed.connect(self._add)
        self.chosen.removed.connect(self._remove)

    def people(self) -> tuple[int, ...]:
        """The ids of those who are chosen."""
        items = (self.chosen.item(row) for row in range(self.chosen.count()))
        return tuple(int(item.data(Qt.ItemDataRole.UserRole)) for item in items)

    def show_people(self, people: Sequence[tuple[int, str, str]]) -> None:
        """Show these people: id, name, what tells them apart."""
        self.chosen.clear()
        for key, name, detail in people:
            self._put(key, name, detail)
        self.chosen.setVisible(bool(people))

    def _add(self, person: int | None) -> None:
        if person is None:
            return
        name = self.search.current_name()
        self.search.set_current(None)
        if person not in self.people():
            self._put(person, name, "")
            self.chosen.show()
            self.changed.emit()

    def _put(self, key: int, name: str, detail: str) -> None:
        item = QListWidgetItem(name)
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setToolTip(detail or name)
        item.setSizeHint(QSize(0, theme.row_height(self.font())))
        self.chosen.addItem(item)

    def _remove(self) -> None:
        row = self.chosen.currentRow()
        if row >= 0:
            self.chosen.takeItem(row)
            self.chosen.setVisible(self.chosen.count() > 0)
            self.changed.emit()
