"""Units and posts that lists of people keep in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select

from asn_desktop.database.engine import Database
from asn_desktop.employees.queries.organisation import UnitTree, unit_tree
from asn_desktop.employees.records import Position
from asn_desktop.employees.rules import CodeBook


@dataclass(frozen=True, slots=True)
class PostFacts:
    """What lists show and filter by of a post."""

    kind: str | None
    level: str | None
    echelon: str | None


class Kept:
    """Units and posts in memory, read again after they were changed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._trees: tuple[int, UnitTree] | None = None
        self._posts: tuple[int, dict[int, PostFacts]] | None = None

    def tree(self) -> UnitTree:
        """All units as they are now."""
        generation = self._database.generation("units")
        if self._trees is None or self._trees[0] != generation:
            with self._database.read() as session:
                self._trees = (generation, unit_tree(session))
        return self._trees[1]

    def posts(self) -> dict[int, PostFacts]:
        """What is known of every post, by id."""
        generation = self._database.generation("positions")
        if self._posts is None or self._posts[0] != generation:
            with self._database.read() as session:
                rows = session.execute(
                    select(Position.id, Position.kind, Position.level, Position.echelon)
                )
                self._posts = (generation, {row[0]: PostFacts(*row[1:]) for row in rows})
        return self._posts[1]

    def agency(self, unit_id: int | None) -> str | None:
        """The name of the agency a unit belongs to."""
        top = self.tree().agency(unit_id) if unit_id else None
        return top.name if top else None

    def above(self, unit_id: int | None) -> str | None:
        """A unit that others stand below, so that it cannot be mistaken."""
        tree = self.tree()
        return tree.clear_name(unit_id) if unit_id in tree.by_id else None

    def of_post(self, name: str, book: CodeBook) -> Callable[[int | None], str | None]:
        """The words of one fact of a post, by the post's id."""

        def words(position_id: int | None) -> str | None:
            post = self.posts().get(position_id) if position_id else None
            code = getattr(post, name) if post else None
            return book.label(code) if code else None

        return words
