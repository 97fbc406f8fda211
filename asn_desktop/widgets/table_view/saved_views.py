"""Views that a person has saved: search, filters, order and columns under a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from asn_desktop.core.listing import ListQuery, SortKey
from asn_desktop.core.translation import translate
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.table_view.columns import ColumnState, states_from_plain


@dataclass(frozen=True, slots=True)
class SavedView:
    """What a list shows, under a name."""

    name: str
    query: ListQuery
    columns: tuple[ColumnState, ...] = ()

    def to_plain(self) -> dict[str, Any]:
        """As a value that JSON can hold."""
        return {
            "name": self.name,
            "search": self.query.search,
            "filters": {name: list(values) for name, values in self.query.filters.items()},
            "sort": [[key.column, key.descending] for key in self.query.sort],
            "columns": [column.to_plain() for column in self.columns],
        }

    @classmethod
    def from_plain(cls, value: dict[str, Any]) -> SavedView:
        """The view that was kept. Raises ``KeyError``, ``TypeError`` or ``ValueError`` for what
        is no view."""
        query = ListQuery(
            search=str(value["search"]),
            filters={str(name): tuple(chosen) for name, chosen in value["filters"].items()},
            sort=tuple(SortKey(str(column), bool(down)) for column, down in value["sort"]),
        )
        return cls(str(value["name"]), query, tuple(states_from_plain(value["columns"])))


class ViewStore(Protocol):
    """Keeps the saved views of one list."""

    def load(self) -> Sequence[SavedView]:
        """The views in the order of their names."""

    def save(self, views: Sequence[SavedView]) -> None:
        """Keep these views and no others."""


class ShortViewStore:
    """Keeps views as long as the program runs."""

    def __init__(self) -> None:
        self._views: list[SavedView] = []

    def load(self) -> Sequence[SavedView]:
        """The views in the order of their names."""
        return tuple(self._views)

    def save(self, views: Sequence[SavedView]) -> None:
        """Keep these until the program ends."""
        self._views = list(views)


class ViewsButton(QPushButton):
    """Applies, saves, renames and deletes views. ``current`` is what the list shows now, under
    the name that is given to it."""

    #: a SavedView is to be shown
    chosen = Signal(object)
    #: the list as it is at first
    standard_wanted = Signal()

    def __init__(
        self, store: ViewStore, current: Callable[[str], SavedView], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._current = store, current
        self.active = ""
        self.setText(translate("widgets", "Views"))
        self.setToolTip(translate("widgets", "Saved search, filters, order and columns"))
        theme.set_icon(self, "view")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def views(self) -> list[SavedView]:
        """All saved views by name."""
        return sorted(self._store.load(), key=lambda view: view.name.casefold())

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        for view in self.views():
            entry = menu.addAction(view.name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(view.name == self.active)
            entry.triggered.connect(lambda _checked=False, wanted=view: self.apply(wanted))
        if menu.actions():
            menu.addSeparator()
        menu.addAction(translate("widgets", "Standard view"), self._standard)
        menu.addAction(translate("widgets", "Save as a new view…"), self.save_as)
        if self.active:
            name = self.active.replace("&", "&&")
            for text, act in (
                (translate("widgets", "Save changes to “{name}”"), self.update_active),
                (translate("widgets", "Rename “{name}”…"), self.rename_active),
                (translate("widgets", "Delete “{name}”"), self.delete_active),
            ):
                menu.addAction(text.format(name=name), act)

    def apply(self, view: SavedView) -> None:
        """Show a saved view."""
        self.active = view.name
        self._name()
        self.chosen.emit(view)

    def _standard(self) -> None:
        self.active = ""
        self._name()
        self.standard_wanted.emit()

    def save_as(self) -> None:
        """Ask for a name and keep what is seen under it."""
        name = messages.ask_text(self, translate("widgets", "Name of the view"))
        if name is None or not self._may_replace(name):
            return
        self._keep(self._current(name), instead_of=name)

    def update_active(self) -> None:
        """Keep what is seen under the name of the view that was applied."""
        self._keep(self._current(self.active), instead_of=self.active)

    def rename_active(self) -> None:
        """Give the view that was applied another name."""
        view = next((v for v in self._store.load() if v.name == self.active), None)
        name = messages.ask_text(self, translate("widgets", "Name of the view"), self.active)
        if view is None or name is None or name == view.name or not self._may_replace(name):
            return
        self._store.save([v for v in self._store.load() if v.name != name])
        self._keep(replace(view, name=name), instead_of=view.name)

    def delete_active(self) -> None:
        """Delete the view that was applied; what is seen stays."""
        question = translate("widgets", "Delete the view “{name}”?").format(name=self.active)
        choices = (
            messages.Choice("delete", translate("widgets", "Delete"), "danger"),
            messages.Choice("back", translate("widgets", "Back")),
        )
        if messages.ask(self, question, choices) == "delete":
            self._store.save([v for v in self._store.load() if v.name != self.active])
            self.active = ""
            self._name()

    def _may_replace(self, name: str) -> bool:
        if all(view.name != name for view in self._store.load()):
            return True
        question = translate("widgets", "There is a view “{name}” already. Replace it?")
        choices = (
            messages.Choice("replace", translate("widgets", "Replace"), "primary"),
            messages.Choice("back", translate("widgets", "Back")),
        )
        return messages.ask(self, question.format(name=name), choices) == "replace"

    def _keep(self, view: SavedView, *, instead_of: str) -> None:
        others = [v for v in self._store.load() if v.name != instead_of]
        self._store.save([*others, view])
        self.active = view.name
        self._name()

    def _name(self) -> None:
        self.setText(self.active.replace("&", "&&") or translate("widgets", "Views"))
