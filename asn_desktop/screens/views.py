"""Saved views of a list, kept in the office for everybody who works in it."""

from __future__ import annotations

from collections.abc import Sequence

from asn_desktop.database.engine import Database
from asn_desktop.database.views import delete_view, list_views, save_view
from asn_desktop.widgets.table_view.saved_views import SavedView


class OfficeViews:
    """The views of one screen in the office."""

    def __init__(self, database: Database, screen: str) -> None:
        self._database = database
        self._screen = screen

    def load(self) -> Sequence[SavedView]:
        """All saved views; one that an older program cannot understand is left out."""
        with self._database.read() as session:
            stored = list_views(session, self._screen)
        views = []
        for view in stored:
            try:
                views.append(SavedView.from_plain({**view.definition, "name": view.name}))
            except (KeyError, TypeError, ValueError):
                continue
        return views

    def save(self, views: Sequence[SavedView]) -> None:
        """Keep these views and no others."""
        wanted = {view.name for view in views}
        for view in views:
            save_view(self._database, self._screen, view.name, view.to_plain())
        with self._database.read() as session:
            known = [view.name for view in list_views(session, self._screen)]
        for name in known:
            if name not in wanted:
                delete_view(self._database, self._screen, name)
