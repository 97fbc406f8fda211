"""Saved views of lists: search, filters, sort and columns under a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.database.engine import Database
from asn_desktop.database.tables import SavedView


@dataclass(frozen=True, slots=True)
class View:
    """A saved view; ``definition`` is what the screen gave, as JSON holds it."""

    name: str
    definition: Mapping[str, Any]


def list_views(session: Session, screen: str) -> list[View]:
    """The saved views of a screen by name."""
    query = sa.select(SavedView.name, SavedView.definition).where(SavedView.screen == screen)
    return [View(name, definition) for name, definition in session.execute(query.order_by("name"))]


def save_view(database: Database, screen: str, name: str, definition: Mapping[str, Any]) -> None:
    """Save a view, in place of one with the same name."""
    with database.write_quietly() as session:
        view = session.scalar(_named(screen, name))
        if view is None:
            view = SavedView(screen=screen, name=name)
            session.add(view)
        view.definition = dict(definition)


def delete_view(database: Database, screen: str, name: str) -> None:
    """Forget a view; harmless where there is none."""
    with database.write_quietly() as session:
        view = session.scalar(_named(screen, name))
        if view is not None:
            session.delete(view)


def _named(screen: str, name: str) -> sa.Select[SavedView]:
    return sa.select(SavedView).where(SavedView.screen == screen, SavedView.name == name)
