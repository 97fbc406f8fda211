"""What the names of units and posts in a file mean. Nothing is guessed: what is not certain is
offered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.core.imports import NameKey, Resolution, Suggestion
from asn_desktop.core.values import fold_key
from asn_desktop.employees.queries.organisation import UnitEntry, UnitTree, unit_tree
from asn_desktop.employees.records import Position
from asn_desktop.employees.rules import org_key, position_key
from asn_desktop.office.queries import profile

#: A name at least so similar (0–100) is offered as what was meant.
OFFERED = 70.0
OFFERS = 3

#: First words of what names the government as a whole and not an agency of it.
_GOVERNMENT = frozenset({"pemerintah", "pemkot", "pemkab", "pemprov", "pemda"})
#: Kinds of regions, which stand before the name of a city.
_REGIONS = frozenset({"kota", "kabupaten", "kab"})


def resolve_units(session: Session, keys: Sequence[NameKey]) -> dict[NameKey, Resolution]:
    """What unit a name in a file means; (unit, agency) looks inside the agency only.

    A unit is known by name, abbreviation, code, or name with those above it ("Sekretariat, Dinas
    Kesehatan"), each also with the office's own city behind it. A name that several units have is
    only clear together with its agency; below an agency that is not known nothing is certain.
    """
    units = _Units(unit_tree(session), _City(profile(session).city))
    return {key: units.resolve(*(*key, "")[:2]) for key in keys}


class _City:
    """The office's own city, which people write behind the names of its units and posts."""

    def __init__(self, name: str) -> None:
        words = org_key(name).split()
        while words and words[0] in _REGIONS:
            del words[0]
        self._words = words

    def without(self, key: str) -> str:
        """The key without the city at its end; as it is where the city does not stand there."""
        parts, size = key.split(), len(self._words)
        if not size or len(parts) <= size or parts[-size:] != self._words:
            return key
        del parts[-size:]
        if len(parts) > 1 and parts[-1] in _REGIONS:
            del parts[-1]
        return " ".join(parts)

    def governs(self, key: str) -> bool:
        """Whether a key names the city or its government, not an agency."""
        parts = [part for part in key.split() if part not in _REGIONS]
        return bool(parts) and (parts == self._words or parts[0] in _GOVERNMENT)


class _Units:
    """All units by everything they are called."""

    def __init__(self, tree: UnitTree, city: _City) -> None:
        self._tree = tree
        self._city = city
        self._called: dict[str, list[UnitEntry]] = {}
        self._inside: dict[str, set[int]] = {}
        for entry in tree.by_id.values():
            names = (entry.name, entry.abbreviation, entry.code, tree.label(entry.id))
            for key in {org_key(name) for name in names if name} - {""}:
                self._called.setdefault(key, []).append(entry)

    def resolve(self, name: str, agency: str) -> Resolution:
        """The one unit meant, or what may be meant."""
        found = self._find(name)
        inside: Iterable[int] = self._tree.by_id
        certain = not _names_any_city(name) or any(_names_any_city(one.name) for one in found)
        if agency and not self._city.governs(org_key(agency)):
            below = self._below(agency)
            certain = certain and bool(below)
            if below:
                inside = below
                found = [entry for entry in found if entry.id in below]
        if certain and len(found) == 1:
            return Resolution(found[0].id)
        if found:
            return Resolution(None, self._suggest((entry.id, 100) for entry in found[:OFFERS]))
        keys = {at: self._tree.by_id[at].key for at in inside}
        return Resolution(None, self._suggest(_near(self._city.without(org_key(name)), keys)))

    def _find(self, text: str) -> list[UnitEntry]:
        key = org_key(text)
        found = self._called.get(key) or self._called.get(self._city.without(key), [])
        named = [entry for entry in found if entry.key == key]
        return named or found  # a name goes before an abbreviation or a code

    def _below(self, agency: str) -> set[int]:
        if agency not in self._inside:
            trees = [self._tree.subtree(entry.id) for entry in self._find(agency)]
            self._inside[agency] = set().union(*trees)
        return self._inside[agency]

    def _suggest(self, scored: Iterable[tuple[int, float]]) -> tuple[Suggestion, ...]:
        return tuple(Suggestion(at, self._tree.label(at), score) for at, score in scored)


def _names_any_city(name: str) -> bool:
    """Whether a name ends in "Kota" without saying which: perhaps another city's, perhaps not."""
    return fold_key(name).endswith(" kota")


def resolve_positions(session: Session, keys: Sequence[NameKey]) -> dict[NameKey, Resolution]:
    """What post a name in a file means; kind, level and echelon in the key serve new posts."""
    city = _City(profile(session).city)
    rows = session.execute(select(Position.id, Position.name, Position.name_key)).all()
    by_key = {row.name_key: row.id for row in rows}
    names = {row.id: row.name for row in rows}
    texts = {row.id: row.name_key for row in rows}
    resolved = {}
    for key in keys:
        wanted = position_key(key[0])
        known = by_key.get(wanted) or by_key.get(city.without(wanted))
        offers = () if known else _near(city.without(wanted), texts)
        resolved[key] = Resolution(
            known, tuple(Suggestion(at, names[at], score) for at, score in offers)
        )
    return resolved


def _near(text: str, choices: Mapping[int, str]) -> list[tuple[int, float]]:
    """The most similar names, best first."""
    from rapidfuzz import fuzz, process

    found = process.extract(
        text, choices, scorer=fuzz.token_sort_ratio, limit=OFFERS, score_cutoff=OFFERED
    )
    return [(at, score) for _, score, at in found]
