"""Reading units and posts: the tree, what names in a file mean, what a search box finds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.core.imports import NameKey, Resolution, Suggestion
from asn_desktop.employees.records import Position, Unit
from asn_desktop.employees.rules import org_key, position_key, reference

#: A name at least so similar (0–100) is offered as what was meant.
OFFERED = 70.0
OFFERS = 3


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

    def subtree(self, unit_id: int) -> list[int]:
        """The unit and everything below it."""
        found = [unit_id]
        for at in found:
            found += [entry.id for entry in self.below(at)]
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


def resolve_units(session: Session, keys: Sequence[NameKey]) -> dict[NameKey, Resolution]:
    """What unit a name in a file means; (unit, agency) looks inside the agency first.

    A name that several units have ("Sekretariat") is only clear together with its agency.
    """
    tree = unit_tree(session)
    by_key: dict[str, list[UnitEntry]] = {}
    for entry in tree.by_id.values():
        for text in (entry.key, org_key(entry.abbreviation or ""), org_key(entry.code or "")):
            if text and entry not in by_key.setdefault(text, []):
                by_key[text].append(entry)
    return {key: _resolve_unit(tree, by_key, key) for key in keys}


def _resolve_unit(
    tree: UnitTree, by_key: Mapping[str, list[UnitEntry]], key: NameKey
) -> Resolution:
    name, agency = key[0], key[1] if len(key) > 1 else ""
    found = by_key.get(org_key(name), [])
    inside: list[UnitEntry] | None = None
    if agency:
        tops = {entry.id for entry in by_key.get(org_key(agency), [])}
        if tops:
            inside = [
                entry
                for entry in tree.by_id.values()
                if any(above.id in tops for above in tree.path(entry.id))
            ]
            found = [entry for entry in found if entry in inside]
    if len(found) == 1:
        return Resolution(found[0].id)
    if found:  # one name, several units
        return Resolution(
            None,
            tuple(
                Suggestion(entry.id, unit_label(tree, entry.id), 100) for entry in found[:OFFERS]
            ),
        )
    candidates = inside if inside else list(tree.by_id.values())
    near = _near(org_key(name), {entry.id: entry.key for entry in candidates})
    return Resolution(
        None, tuple(Suggestion(at, unit_label(tree, at), score) for at, score in near)
    )


def unit_label(tree: UnitTree, unit_id: int) -> str:
    """A unit so that it cannot be mistaken: "Sekretariat, Dinas Kesehatan"."""
    return ", ".join(entry.name for entry in reversed(tree.path(unit_id)))


def resolve_positions(session: Session, keys: Sequence[NameKey]) -> dict[NameKey, Resolution]:
    """What post a name in a file means; kind, level and echelon in the key serve new posts."""
    rows = session.execute(select(Position.id, Position.name, Position.name_key)).all()
    by_key = {row.name_key: row.id for row in rows}
    names = {row.id: row.name for row in rows}
    texts = {row.id: row.name_key for row in rows}
    resolved = {}
    for key in keys:
        wanted = position_key(key[0])
        if wanted in by_key:
            resolved[key] = Resolution(by_key[wanted])
        else:
            resolved[key] = Resolution(
                None,
                tuple(Suggestion(at, names[at], score) for at, score in _near(wanted, texts)),
            )
    return resolved


def _near(text: str, choices: Mapping[int, str]) -> list[tuple[int, float]]:
    """The most similar names, best first."""
    from rapidfuzz import fuzz, process

    found = process.extract(
        text, choices, scorer=fuzz.token_sort_ratio, limit=OFFERS, score_cutoff=OFFERED
    )
    return [(at, score) for _, score, at in found]


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
    """The names of all units and posts in alphabetical order, by the field that refers to them."""
    units = sorted(set(session.scalars(select(Unit.name))), key=str.casefold)
    posts = sorted(session.scalars(select(Position.name)), key=str.casefold)
    return {"unit": units, "parent": units, "position": posts}
