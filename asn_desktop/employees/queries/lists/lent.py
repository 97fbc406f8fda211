"""What higher features lend to the list of people: columns and filters of their own records.

Whoever lends knows people; the list of people knows nobody who lends. Words are those of the list,
so they are translated in its context.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from asn_desktop.database.engine import Database
from asn_desktop.database.listing import SqlColumn, SqlFilter


@dataclass(frozen=True, slots=True)
class Lent:
    """Columns and filters of a feature, made for an office; the list is read again where one of
    its ``kinds`` (names of tables) has changed."""

    kinds: frozenset[str]
    columns: Callable[[Database], Sequence[SqlColumn]]
    filters: Callable[[Database], Sequence[SqlFilter]]


_lent: dict[str, Lent] = {}


def lend(name: str, lent: Lent) -> None:
    """Let every list of people made from now on have these; again under a name: instead."""
    _lent[name] = lent


def lent_columns(database: Database) -> list[SqlColumn]:
    """The columns that others lend, in the order in which they came."""
    return [column for lent in _lent.values() for column in lent.columns(database)]


def lent_filters(database: Database) -> list[SqlFilter]:
    """The filters that others lend."""
    return [each for lent in _lent.values() for each in lent.filters(database)]


def lent_kinds() -> frozenset[str]:
    """The kinds of records whose changes the list shows besides its own."""
    return frozenset(kind for lent in _lent.values() for kind in lent.kinds)
