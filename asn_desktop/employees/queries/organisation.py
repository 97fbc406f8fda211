"""Reading units and posts: the tree, what a search box finds, the names to choose from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.employees.records import Position, Unit
from asn_desktop.employees.rules import org_key, position_key, reference


@dataclass(frozen=True, slots=True)
class UnitEntry:
    """A unit in its tree."""

    id: int
    name: str
    key: str
    kind: str | None
    parent_id: int | None
    abbreviation: str | None
    code: str | None


class UnitTree:
    """All units of the office in memory: a city has some hundreds to some thousands."""

    def __init__(self, entries: Iterable[UnitEntry]) -> None:
        self.by_id = {entry.id: entry for entry in entries}
        self._below: dict[int | None, list[UnitEntry]] = {}
        for entry in self.by_id.values():
            self._below.setdefault(entry.parent_id, []).append(entry)
        for below in self._below.values():
            below.sort(key=lambda entry: entry.key)
        self._named = Counter(entry.key for entry in self.by_id.values())

    def below(self, unit_id: int | None) -> list[UnitEntry]:
        """The units directly below one (None: the agencies), by name."""
        return self._below.get(unit_id, [])

    def path(self, unit_id: int) -> list[UnitEntry]:
        """The unit and those above it, from the agency down."""
        path: list[UnitEntry] = []
        entry = self.by_id.get(unit_id)
        while entry is not None and entry not in path:
            path.insert(0, entry)
            entry = self.by_id.get(entry.parent_id) if entry.parent_id else None
        return path

    def agency(self, unit_id: int) -> UnitEntry | None:
        """The agency a unit belongs to; itself for an agency."""
        path = self.path(unit_id)
        return path[0] if path else None

    def subtree(self, unit_id: int) -> set[int]:
        """The unit and everything below it."""
        found: set[int] = set()
        waiting = [unit_id]
        while waiting:
            at = waiting.pop()
            if at not in found:
                found.add(at)
                waiting += [entry.id for entry in self.below(at)]
        return found

    def walk(self) -> list[tuple[int, UnitEntry]]:
        """Every unit with its depth, each below its parent."""
        ordered: list[tuple[int, UnitEntry]] = []

        def visit(parent: int | None, depth: int) -> None:
            for entry in self.below(parent):
                ordered.append((depth, entry))
                visit(entry.id, depth + 1)

        visit(None, 0)
        return ordered

    def label(self, unit_id: int) -> str:
        """A unit so that it cannot be mistaken: "Sekretariat, Dinas Kesehatan"."""
        return ", ".join(entry.name for entry in reversed(self.path(unit_id)))

    def clear_name(self, unit_id: int) -> str:
        """The name, where no other unit has it; else the label."""
        entry = self.by_id[unit_id]
        return entry.name if self._named[entry.key] == 1 else self.label(unit_id)


def unit_tree(session: Session) -> UnitTree:
    """All units."""
    rows = session.execute(
        select(
            Unit.id,
            Unit.name,
            Unit.name_key,
            Unit.kind,
            Unit.parent_id,
            Unit.abbreviation,
            Unit.code,
        )
    )
    return UnitTree(UnitEntry(*row) for row in rows)


def unit_label(tree: UnitTree, unit_id: int) -> str:
    """A unit with those above it; see :meth:`UnitTree.label`."""
    return tree.label(unit_id)


def find_units(session: Session, text: str, limit: int) -> list[tuple[int, str, str]]:
    """Units whose name holds all the words, for a search box: id, name, where it stands."""
    tree = unit_tree(session)
    words = org_key(text).split() or text.casefold().split()
    found = [
        (
            entry.id,
            entry.name,
            ", ".join(above.name for above in reversed(tree.path(entry.id)[:-1])),
        )
        for _, entry in tree.walk()
        if all(word in entry.key or word in (entry.abbreviation or "").casefold() for word in words)
    ]
    return found[:limit]


def find_positions(session: Session, text: str, limit: int) -> list[tuple[int, str, str]]:
    """Posts whose name holds all the words: id, name, kind in words."""
    kinds = reference().position_kinds
    words = position_key(text).split()
    rows = session.execute(
        select(Position.id, Position.name, Position.name_key, Position.kind).order_by(Position.name)
    )
    found = [
        (row.id, row.name, kinds.label(row.kind))
        for row in rows
        if all(word in row.name_key for word in words)
    ]
    return found[:limit]


def names(session: Session) -> dict[str, list[str]]:
    """The names of all units and posts in alphabetical order, by the field that refers to them;
    for the unit above, which stands alone in its row, so that it cannot be mistaken."""
    tree = unit_tree(session)
    units = {entry.name for entry in tree.by_id.values()}
    return {
        "unit": sorted(units, key=str.casefold),
        "parent": sorted(map(tree.clear_name, tree.by_id), key=str.casefold),
        "position": sorted(session.scalars(select(Position.name)), key=str.casefold),
    }
