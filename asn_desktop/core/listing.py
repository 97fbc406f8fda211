"""What a list of records is to the screen, the export and the paper: ids in order, rows on demand.

Features answer these questions in ``queries.py``; tables, exports and printed lists ask them.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.shades import Shades


@dataclass(frozen=True, slots=True)
class SortKey:
    """Sort by this column."""

    column: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ListQuery:
    """Which records, in which order. ``filters`` maps a filter's name to the chosen values."""

    search: str = ""
    filters: Mapping[str, tuple[str | int, ...]] = field(default_factory=dict)
    sort: tuple[SortKey, ...] = ()


@dataclass(frozen=True, slots=True)
class FilterValue:
    """One value a filter offers, with the number of records it would leave.

    ``depth`` indents the values of a tree (units below units).
    """

    value: str | int
    label: str
    count: int
    depth: int = 0


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of a list: ``label`` is the English source of the heading on screen, translated in
    ``context``; ``heading`` is the Indonesian heading on paper and in workbooks. ``width`` counts
    characters. ``shown`` columns stand in the table until the person chooses otherwise. ``shades``
    colour its cells in workbooks."""

    name: str
    label: str
    heading: str
    kind: FieldKind = FieldKind.TEXT
    width: int = 16
    shown: bool = True
    sortable: bool = True
    sensitive: bool = False
    shades: Shades | None = None


@dataclass(frozen=True, slots=True)
class ListFilter:
    """A filter a list offers; ``label`` is the English source of its name."""

    name: str
    label: str


class ListSource(Protocol):
    """A list of records of one kind. Every method may run in a background thread."""

    kind: str
    context: str
    columns: tuple[ListColumn, ...]
    filters: tuple[ListFilter, ...]

    def total(self) -> int:
        """How many records there are in all."""

    def ids(self, query: ListQuery) -> array[int]:
        """All ids that the query leaves, in its order (array of type code "q")."""

    def first_ids(self, query: ListQuery, limit: int) -> array[int]:
        """The first ``limit`` of ``ids(query)``, fast enough for a keystroke at a million rows."""

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Value, ...]]:
        """The values of these records, in the order of ``columns`` (coded values already as the
        words a person reads, dates as dates); ids that are gone are missing."""

    def filter_values(self, name: str, query: ListQuery) -> list[FilterValue]:
        """The values of one filter with counts under the rest of the query."""
