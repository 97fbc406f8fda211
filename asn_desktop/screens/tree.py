"""A tree beside a list: what records belong to, with counts; choosing narrows the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.fields import group_thousands
from asn_desktop.core.listing import FilterValue, ListQuery
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.jobs import Job, JobRunner
from asn_desktop.widgets.table_view import RecordTable

_VALUE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Tree:
    """A tree beside a list.

    ``read`` gives the entries in the order of the tree, each with its depth and count, in a
    background thread. ``filter`` is the filter of the list that a chosen entry sets; ``depends_on``
    names the kinds whose changes the tree shows; ``shown``: it is there before anybody asks.
    """

    title: str
    read: Callable[[], Sequence[FilterValue]]
    filter: str
    depends_on: tuple[str, ...] = ()
    shown: bool = False


class TreePanel(QWidget):
    """Reads its entries in the background; keeps what is open and chosen when they change."""

    #: the value of the chosen entry, None for all
    chosen = Signal(object)

    def __init__(
        self,
        tree: Tree,
        runner: JobRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._runner = tree.read, runner
        self._depends_on = frozenset(tree.depends_on)
        self._job: Job | None = None
        self._items: dict[str | int, QTreeWidgetItem] = {}
        self._wanted: str | int | None = None
        self._stale = True
        self.title = QLabel(tree.title)
        self.title.setProperty("role", "strong")
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(theme.LARGE)
        self.tree.setAccessibleName(tree.title)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(self.title)
        layout.addWidget(self.tree, 1)
        self.setMinimumWidth(140)

    def take_news(self, changed: Changed) -> None:
        """Read anew what an operation has touched."""
        if changed.ids.keys() & self._depends_on:
            self.refresh()

    def refresh(self) -> None:
        """Read the entries again, now or when the tree is next seen."""
        self._stale = True
        if self.isVisible():
            self._reload()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is not known yet or has changed."""
        super().showEvent(event)
        if self._stale:
            self._reload()

    def _reload(self) -> None:
        self._stale = False
        if self._job is not None:
            self._job.forget()

        def read(_progress: Progress) -> Sequence[FilterValue]:
            return self._read()

        self._job = self._runner.run(
            read,
            title=self.title.text(),
            on_done=self._fill,
            owner=self,
            quiet=True,
        )

    def choose(self, value: str | int | None) -> None:
        """Show this entry as the chosen one, without a signal."""
        self._wanted = value
        item = self.tree.topLevelItem(0) if value is None else self._items.get(value)
        self.tree.blockSignals(True)
        if item is None:
            self.tree.setCurrentIndex(QModelIndex())
        else:
            self.tree.setCurrentItem(item)
            self.tree.scrollToItem(item)
        self.tree.blockSignals(False)

    def has_children(self, value: str | int) -> bool:
        """Whether anything stands below this entry."""
        item = self._items.get(value)
        return item is not None and item.childCount() > 0

    def above(self, value: str | int) -> str | int | None:
        """The entry this one stands under; None at the top."""
        item = self._items.get(value)
        parent = item.parent() if item is not None else None
        found: str | int | None = parent.data(0, _VALUE) if parent is not None else None
        return found

    def _fill(self, entries: Sequence[FilterValue]) -> None:
        opened = {value for value, item in self._items.items() if item.isExpanded()}
        place = self.tree.verticalScrollBar().value()
        self.tree.blockSignals(True)
        self.tree.clear()
        self._items.clear()
        everything = sum(entry.count for entry in entries if entry.depth == 0)
        tops = [_item(None, translate("screens", "All"), everything)]
        path: list[QTreeWidgetItem] = []
        for entry in entries:
            item = _item(entry.value, entry.label, entry.count)
            del path[entry.depth :]
            if path:
                path[-1].addChild(item)
            else:
                tops.append(item)
            path.append(item)
            self._items[entry.value] = item
        self.tree.addTopLevelItems(tops)
        for value in opened:
            if value in self._items:
                self._items[value].setExpanded(True)
        self.tree.blockSignals(False)
        self.choose(self._wanted)
        self.tree.verticalScrollBar().setValue(place)

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._wanted = item.data(0, _VALUE)
            self.chosen.emit(self._wanted)


class TreeFilter:
    """Lets a tree set a filter of a table, and shows in the tree what the filter says."""

    def __init__(self, tree: Tree, panel: TreePanel, table: RecordTable) -> None:
        self._name, self._panel, self._table = tree.filter, panel, table
        self._picking = False
        table.query_changed.connect(self._follow)

    def narrow(self, value: str | int | None) -> None:
        """Leave what belongs to this entry; None: everything."""
        query = self._table.query()
        filters = dict(query.filters)
        filters.pop(self._name, None)
        if value is not None:
            filters[self._name] = (value,)
        self._picking = True
        self._table.show_query(replace(query, filters=filters))
        self._picking = False

    def _follow(self, query: ListQuery) -> None:
        """The entry that is filtered by, unless the tree itself has set the filter."""
        if not self._picking:
            chosen = query.filters.get(self._name, ())
            self._panel.choose(chosen[0] if len(chosen) == 1 else None)


def _item(value: str | int | None, label: str, count: int) -> QTreeWidgetItem:
    item = QTreeWidgetItem([label, group_thousands(count) if count else ""])
    item.setData(0, _VALUE, value)
    item.setToolTip(0, label)
    item.setSizeHint(0, QSize(0, theme.row_height() - 2))
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    words = translate("screens", "{label}, {count}").format(
        label=label, count=group_thousands(count)
    )
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)
    return item
