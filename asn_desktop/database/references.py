"""Small tables that many records refer to (units, posts), kept in memory as texts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from asn_desktop.core.values import fold_key
from asn_desktop.database.sql import is_sqlite

if TYPE_CHECKING:
    from asn_desktop.database.engine import Database


@dataclass(frozen=True, slots=True)
class Reference:
    """A small table and its text: ``Reference(Unit.name, parent=Unit.parent_id)``.

    ``order`` sorts it (default: by the folded text); ``parent`` makes it a tree; ``also`` are more
    columns that the search looks into (abbreviations).
    """

    text: Any
    parent: Any = None
    order: Any = None
    also: tuple[Any, ...] = ()

    @property
    def table(self) -> sa.Table:
        """The table referred to."""
        table = sa.inspect(self.text).class_.__table__
        assert isinstance(table, sa.Table)
        return table

    @property
    def kind(self) -> str:
        """The kind of the records referred to."""
        return self.table.name


class ReferenceTexts:
    """The texts of a small table at one moment."""

    def __init__(
        self, rows: Iterable[tuple[int, str, int | None, Any, str]], ordered: bool
    ) -> None:
        entries = [
            (key, text, parent, order, fold_key(f"{text} {more}"))
            for key, text, parent, order, more in rows
        ]
        entries.sort(key=lambda e: (e[3] is None, e[3], e[4], e[0]) if ordered else (e[4], e[0]))
        self.text = {entry[0]: entry[1] for entry in entries}
        self._parent = {entry[0]: entry[2] for entry in entries}
        folded = {entry[0]: f" {entry[4]}" for entry in entries}
        # Who looks for an agency means everybody in it: a text holds those above it too.
        self._folded = {key: "".join(folded[k] for k in self._path(key)) for key in folded}
        #: All ids in the order of the table.
        self.ordered = [entry[0] for entry in entries]

    def _path(self, key: int) -> list[int]:
        """The id and those above it; a circle ends where it began."""
        path: list[int] = []
        above: int | None = key
        while above in self.text and above not in path:
            path.append(above)
            above = self._parent[above]
        return path

    @cached_property
    def children(self) -> dict[int | None, list[int]]:
        """The ids below each id; those at the top, or below nothing known, under None."""
        below: dict[int | None, list[int]] = {}
        for key in self.ordered:
            parent = self._parent[key]
            below.setdefault(parent if parent in self.text else None, []).append(key)
        return below

    def containing(self, word: str, *, begins: bool) -> list[int]:
        """Ids whose folded text contains a word, or has a word that begins with it."""
        part = f" {word}" if begins else word
        return [key for key, folded in self._folded.items() if part in folded]

    def with_below(self, keys: Iterable[int]) -> set[int]:
        """These ids and all below them, however deep; a circle ends where it began."""
        found: set[int] = set()
        waiting = list(keys)
        while waiting:
            key = waiting.pop()
            if key not in found:
                found.add(key)
                waiting += self.children.get(key, ())
        return found

    def tree(self) -> list[tuple[int, int]]:
        """All ids with their depth, each parent before what is below it."""
        listed: list[tuple[int, int]] = []
        seen: set[int] = set()
        waiting = [(key, 0) for key in reversed(self.children.get(None, []))]
        while waiting:
            key, depth = waiting.pop()
            if key in seen:
                continue
            seen.add(key)
            listed.append((key, depth))
            waiting += [(child, depth + 1) for child in reversed(self.children.get(key, []))]
        return listed + [(key, 0) for key in self.ordered if key not in seen]


class ReferenceCache:
    """Texts of references, read again after an operation that touched their kind."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: dict[Reference, tuple[int, ReferenceTexts]] = {}

    def __call__(self, reference: Reference) -> ReferenceTexts:
        """The texts of a reference as they are now."""
        generation = self._database.generation(reference.kind)
        kept = self._kept.get(reference)
        if kept is not None and kept[0] == generation:
            return kept[1]
        texts = self._read(reference)
        # on a server others may change them unheard
        if is_sqlite(self._database.dialect) or self._database.is_watched:
            self._kept[reference] = (generation, texts)
        return texts

    def _read(self, reference: Reference) -> ReferenceTexts:
        nothing = sa.null()
        parent = nothing if reference.parent is None else reference.parent
        order = nothing if reference.order is None else reference.order
        query = sa.select(reference.table.c.id, reference.text, parent, order, *reference.also)
        with self._database.read() as session:
            rows = [
                (key, text or "", above, position, " ".join(str(part) for part in more if part))
                for key, text, above, position, *more in session.execute(query)
            ]
        return ReferenceTexts(rows, reference.order is not None)
