"""What a feature declares about a list: its columns and its filters."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from asn_desktop.core.fields import Value
from asn_desktop.core.listing import FilterValue, ListColumn, ListFilter
from asn_desktop.core.translation import translate
from asn_desktop.database.references import Reference, ReferenceTexts
from asn_desktop.database.sql import value_set

Texts = Callable[[Reference], ReferenceTexts]

#: The value of a filter that means "empty".
EMPTY = ""


def _same(value: Value) -> Value:
    return value


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """Another table that tells something of the records of a list. ``key`` is its column that
    refers to the record; of the rows for which ``holds`` (made when asked, because it may depend
    on today) each record has one at most."""

    key: Any
    holds: Callable[[], sa.ColumnElement[bool]]

    def joined(self, source: sa.FromClause, record: Any) -> sa.FromClause:
        """A source of records with what this tells of each, or nothing."""
        return source.outerjoin(self.key.table, sa.and_(self.key == record, self.holds()))


@dataclass(frozen=True, slots=True)
class SqlColumn:
    """A column of a list.

    It shows ``value(*fields)`` of the stored ``fields``, or with a ``reference`` the text of the
    record that the one field refers to. It sorts by ``order`` (default: the first field; with a
    reference, the referred records' order). ``reverse``: the value falls where that rises (an age
    beside a date of birth). ``fields`` and ``order`` are of the table ``beside``, where there is
    one.
    """

    column: ListColumn
    fields: tuple[Any, ...]
    value: Callable[..., Value] = _same
    reference: Reference | None = None
    order: Any = None
    reverse: bool = False
    beside: Beside | None = None

    @property
    def sort_column(self) -> Any:
        """The stored column or expression that sorting uses."""
        return self.fields[0] if self.order is None else self.order


@dataclass(frozen=True, slots=True)
class SqlFilter(ABC):
    """A filter of a list; the kinds below say how."""

    filter: ListFilter

    @abstractmethod
    def condition(
        self, chosen: Sequence[str | int], texts: Texts, dialect: Dialect
    ) -> sa.ColumnElement[bool]:
        """What a record must meet for one of these values."""

    def members(self, chosen: Sequence[str | int]) -> sa.Select[Any] | None:
        """The ids of the records that meet the condition, where another table tells them without a
        visit to the records."""
        return None

    @abstractmethod
    def counted(self) -> Sequence[Any]:
        """The columns or conditions to count by."""

    @abstractmethod
    def offered(self, counts: Mapping[Any, int], texts: Texts) -> list[FilterValue]:
        """The values to choose from; ``counts`` by stored value, or by place of condition."""


def _one_of(column: Any, values: Iterable[Any], dialect: Dialect) -> sa.ColumnElement[bool]:
    chosen = list(values)
    known = [value for value in chosen if value != EMPTY]
    parts: list[sa.ColumnElement[bool]] = []
    if len(known) == 1:
        parts.append(column == known[0])
    elif known:
        parts.append(column.in_(value_set(dialect, known, column)))
    if len(known) < len(chosen):
        parts.append(column.is_(None))
    return sa.or_(*parts) if parts else sa.false()


def _empty(counts: Mapping[Any, int]) -> list[FilterValue]:
    if not counts.get(None):
        return []
    return [FilterValue(EMPTY, translate("database", "(empty)"), counts[None])]


@dataclass(frozen=True, slots=True)
class ChoiceFilter(SqlFilter):
    """One value of a coded column. ``label`` gives the words for a stored value; ``order`` lists
    stored values first in this order."""

    column: Any
    label: Callable[[Any], str] = str
    order: tuple[Any, ...] = ()

    def condition(
        self, chosen: Sequence[str | int], texts: Texts, dialect: Dialect
    ) -> sa.ColumnElement[bool]:
        return _one_of(self.column, chosen, dialect)

    def counted(self) -> Sequence[Any]:
        return (self.column,)

    def offered(self, counts: Mapping[Any, int], texts: Texts) -> list[FilterValue]:
        places = {value: place for place, value in enumerate(self.order)}
        values = [value for value in counts if value is not None]
        values.sort(key=lambda value: (places.get(value, len(places)), self.label(value)))
        return [
            *(FilterValue(value, self.label(value), counts[value]) for value in values),
            *_empty(counts),
        ]


@dataclass(frozen=True, slots=True)
class ReferenceFilter(SqlFilter):
    """A record referred to; in a tree, with all below it."""

    column: Any
    reference: Reference

    def condition(
        self, chosen: Sequence[str | int], texts: Texts, dialect: Dialect
    ) -> sa.ColumnElement[bool]:
        keys = {int(value) for value in chosen if value != EMPTY}
        if self.reference.parent is not None:
            keys = texts(self.reference).with_below(keys)
        empty = [EMPTY] if EMPTY in chosen else []
        return _one_of(self.column, [*sorted(keys), *empty], dialect)

    def counted(self) -> Sequence[Any]:
        return (self.column,)

    def offered(self, counts: Mapping[Any, int], texts: Texts) -> list[FilterValue]:
        known = texts(self.reference)
        if self.reference.parent is None:
            listed = [(key, 0) for key in known.ordered]
            sums = dict(counts)
        else:
            listed = known.tree()
            sums = {
                key: sum(counts.get(k, 0) for k in known.with_below((key,))) for key in known.text
            }
        return [
            *(
                FilterValue(key, known.text[key], sums[key], depth)
                for key, depth in listed
                if sums.get(key)
            ),
            *_empty(counts),
        ]


@dataclass(frozen=True, slots=True)
class NamedRange:
    """A range a filter offers under a name ("within a year"). ``label`` is its English source;
    ``condition`` is made when asked, because it may depend on today. ``members`` gives the ids of
    the records that meet it, each once, where another table tells them."""

    name: str
    label: str
    condition: Callable[[], sa.ColumnElement[bool]]
    members: Callable[[], sa.Select[Any]] | None = None

    @classmethod
    def of_members(
        cls, name: str, label: str, key: Any, members: Callable[[], sa.Select[Any]]
    ) -> NamedRange:
        """The records whose id (``key``) is one of these."""
        return cls(name, label, lambda: key.in_(members()), members)


@dataclass(frozen=True, slots=True)
class RangeFilter(SqlFilter):
    """Ranges by name; ``context`` is that of their labels."""

    context: str
    ranges: tuple[NamedRange, ...] = field(default=())

    def parts(self) -> Sequence[NamedRange]:
        """The ranges as they now are."""
        return self.ranges

    def condition(
        self, chosen: Sequence[str | int], texts: Texts, dialect: Dialect
    ) -> sa.ColumnElement[bool]:
        parts = [part.condition() for part in self.parts() if part.name in chosen]
        return sa.or_(*parts) if parts else sa.false()

    def members(self, chosen: Sequence[str | int]) -> sa.Select[Any] | None:
        parts = [part.members for part in self.parts() if part.name in chosen]
        known = [part() for part in parts if part is not None]
        if not known or len(known) < len(parts):
            return None
        if len(known) == 1:
            return known[0]
        together = sa.union(*known).subquery()
        return sa.select(*together.columns)

    def counted(self) -> Sequence[Any]:
        return tuple(
            part.condition() if part.members is None else part.members() for part in self.parts()
        )

    def offered(self, counts: Mapping[Any, int], texts: Texts) -> list[FilterValue]:
        return [
            FilterValue(part.name, translate(self.context, part.label), counts.get(place, 0))
            for place, part in enumerate(self.parts())
        ]
