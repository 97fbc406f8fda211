"""A list of records, answered by the database: ids in order, rows for ids, counts of filters."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asn_desktop.core.fields import Value
from asn_desktop.core.listing import (
    FilterValue,
    ListColumn,
    ListFilter,
    ListQuery,
    SortKey,
)
from asn_desktop.database.base import Record, table_of
from asn_desktop.database.engine import Database
from asn_desktop.database.listing.declaration import RangeFilter, SqlColumn, SqlFilter
from asn_desktop.database.listing.order import Key, index_of, sorted_ids, walked_ids, with_beside
from asn_desktop.database.references import ReferenceCache
from asn_desktop.database.search import SearchSpec, Term, proposals, search_terms
from asn_desktop.database.sql import is_sqlite, value_set

#: A term that fits at most so many records is answered from its index. Measured at a million
#: encrypted records: reading the sort keys of 4,000 scattered rows costs as much as walking on.
FEW = 4_000

#: The same where all ids are wanted.
FEW_OF_ALL = 20_000

#: Rows looked at in the hope that the first ones of another order than the search's are enough.
BEGINNING = 1_000

#: Rows read in one statement.
_ROWS = 2_000


class SqlListSource:
    """A :class:`~asn_desktop.core.listing.ListSource` from declarations.

    ``default_sort`` orders a query without a sort of its own. A list of very many records needs
    an index on every column it sorts or filters by, and for the search one index that begins with
    the default sort column and holds all columns of the search. ``scope`` is the filter by units
    that always holds for a person who is limited to some; ``only`` always holds for everybody (the
    circulars among all policies).
    """

    def __init__(
        self,
        database: Database,
        *,
        record: type[Record],
        context: str,
        columns: Sequence[SqlColumn],
        filters: Sequence[SqlFilter] = (),
        search: SearchSpec | None = None,
        default_sort: tuple[SortKey, ...] = (),
        scope: SqlFilter | None = None,
        only: sa.ColumnElement[bool] | None = None,
    ) -> None:
        self._database = database
        self._table = table_of(record)
        self.kind = self._table.name
        self.context = context
        self.columns: tuple[ListColumn, ...] = tuple(column.column for column in columns)
        self.filters: tuple[ListFilter, ...] = tuple(each.filter for each in filters)
        self._columns = {column.column.name: column for column in columns}
        self._filters = {each.filter.name: each for each in filters}
        self._search = search
        self._default_sort = default_sort
        self._scope = scope
        self._only = only
        self._texts = ReferenceCache(database)

    def total(self) -> int:
        """How many records there are in all."""
        with self._database.read() as session:
            counting = sa.select(sa.func.count()).select_from(self._table)
            return session.scalar(counting.where(*self._limits(session.connection()))) or 0

    def ids(self, query: ListQuery) -> array[int]:
        """All ids that the query leaves, in its order."""
        with self._database.read() as session:
            return self._all(session.connection(), query)

    def first_ids(self, query: ListQuery, limit: int) -> array[int]:
        """The first ``limit`` of :meth:`ids`, without finding the others."""
        with self._database.read() as session:
            found = self._ordered(session.connection(), query, limit)
            return array("q", islice(found, limit))

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Value, ...]]:
        """The values of these records, in the order of ``columns``; ids that are gone are
        missing."""
        readers, fields = self._readers()
        found: dict[int, tuple[Value, ...]] = {}
        with self._database.read() as session:
            dialect = session.connection().dialect
            limits = self._limits(session.connection())
            for start in range(0, len(ids), _ROWS):
                some = value_set(dialect, ids[start : start + _ROWS], self._table.c.id)
                query = sa.select(self._table.c.id, *fields).where(self._table.c.id.in_(some))
                query = query.select_from(with_beside(self._table, self._columns.values()))
                query = query.where(*limits)
                for key, *row in session.execute(query):
                    found[key] = tuple([read(row) for read in readers])
        return found

    def filter_values(self, name: str, query: ListQuery) -> list[FilterValue]:
        """The values of one filter with counts under the rest of the query."""
        asked = self._filters[name]
        others = {other: chosen for other, chosen in query.filters.items() if other != name}
        rest = ListQuery(query.search, others, query.sort)
        with self._database.read() as session:
            connection = session.connection()
            counts = self._counts(connection, asked, rest)
        return asked.offered(counts, self._texts)

    # ids

    def _limits(self, connection: Connection) -> list[sa.ColumnElement[bool]]:
        """What every record must meet that this person may see; nothing for most people."""
        limits = [] if self._only is None else [self._only]
        units = self._database.actor.units
        if units is not None and self._scope is not None:
            limits.append(self._scope.condition(sorted(units), self._texts, connection.dialect))
        return limits

    def _terms(self, connection: Connection, query: ListQuery) -> tuple[list[Term], list[Term]]:
        """The conditions of the search box and those of the filters."""
        search: list[Term] = []
        if self._search is not None and query.search.strip():
            search = search_terms(connection, self._table, self._search, query.search, self._texts)
        filters = [
            Term(limit, [sa.select(self._table.c.id).where(limit)])
            for limit in self._limits(connection)
        ]
        for name, chosen in query.filters.items():
            if chosen:
                asked = self._filters[name]
                met = asked.condition(chosen, self._texts, connection.dialect)
                members = asked.members(chosen)
                way = sa.select(self._table.c.id).where(met) if members is None else members
                filters.append(Term(met, [way]))
        return search, filters

    def _all(self, connection: Connection, query: ListQuery) -> array[int]:
        return array("q", self._ordered(connection, query, None))

    def _ordered(
        self, connection: Connection, query: ListQuery, limit: int | None
    ) -> Iterator[int]:
        """The ids in order, at least the first ``limit`` of them (None: all)."""
        search, filters = self._terms(connection, query)
        terms = [*search, *filters]
        keys = [
            (column, key.descending is not column.reverse)
            for key in query.sort or self._default_sort
            for column in (self._columns[key.column],)
        ]
        if not is_sqlite(connection.dialect):
            return self._sorted(connection, keys, terms, None, limit)
        few = proposals(connection, terms, FEW if limit else FEW_OF_ALL)
        if few is not None:
            return self._sorted(connection, keys, terms, few, limit)
        if search and not self._searched_in_order(keys):
            if limit is not None:
                found = self._at_the_beginning(connection, keys, terms)
                if len(found) >= limit:
                    return iter(found)
            met = set(self._searched(connection, search))
            if len(met) <= FEW:
                return self._sorted(connection, keys, filters, met, limit)
            return self._meeting(
                connection, self._walked(connection, keys, (), limit), filters, met
            )
        if limit is not None:
            return self._walked(connection, keys, terms, limit)
        return self._meeting(connection, self._walked(connection, keys, search, None), filters)

    def _sorted(
        self,
        connection: Connection,
        keys: Sequence[Key],
        terms: Sequence[Term],
        few: set[int] | None,
        limit: int | None,
    ) -> Iterator[int]:
        """By finding all records and sorting them; ``few`` are those that may meet the terms."""
        conditions = self._conditions(connection, terms, few)
        chosen = sorted_ids(self._table, keys, conditions, self._texts, connection.dialect)
        return _column(connection, chosen.limit(limit))

    def _walked(
        self,
        connection: Connection,
        keys: Sequence[Key],
        terms: Sequence[Term],
        limit: int | None,
    ) -> Iterator[int]:
        """By walking the index of the order and looking at each record."""
        conditions = [term.condition for term in terms]
        statements = walked_ids(self._table, keys, conditions, self._texts)
        # without conditions somebody else stops the walk; what is no walk is sorted as a whole
        most = limit if terms or (keys and keys[0][0].beside) else None
        return chain.from_iterable(
            _column(connection, statement.limit(most), given) for statement, given in statements
        )

    def _meeting(
        self,
        connection: Connection,
        ordered: Iterator[int],
        filters: Sequence[Term],
        met: set[int] | None = None,
    ) -> Iterator[int]:
        """Those of the ordered ids that the filters leave. Each filter has its index and the order
        has its own: reading both and meeting here visits no row."""
        if met is not None:
            ordered = filter(met.__contains__, ordered)
        for term in filters:
            left: set[int] = set().union(*(_column(connection, way) for way in term.ways or ()))
            ordered = filter(left.__contains__, ordered)
        return ordered

    def _at_the_beginning(
        self, connection: Connection, keys: Sequence[Key], terms: Sequence[Term]
    ) -> list[int]:
        """What meets the terms among the first records of the order: very common words do."""
        first = list(islice(self._walked(connection, keys, (), None), BEGINNING))
        conditions = self._conditions(connection, terms, set(first))
        met = set(_column(connection, sa.select(self._table.c.id).where(*conditions)))
        return [each for each in first if each in met]

    def _searched(self, connection: Connection, search: Sequence[Term]) -> Iterator[int]:
        """All records the search leaves, in no order, by the index that holds what it compares."""
        query = sa.select(self._table.c.id).where(*(term.condition for term in search))
        index = index_of(self._table, self._search and self._search.text, widest=True)
        if index is not None:
            query = query.with_hint(self._table, f"INDEXED BY {index}", "sqlite")
        return _column(connection, query)

    def _searched_in_order(self, keys: Sequence[Key]) -> bool:
        """Whether the index of the order also holds what the search compares."""
        text = None if self._search is None else self._search.text
        return bool(keys) and text is not None and keys[0][0].sort_column is text

    def _conditions(
        self, connection: Connection, terms: Sequence[Term], few: set[int] | None
    ) -> list[sa.ColumnElement[bool]]:
        conditions = [term.condition for term in terms]
        if few is not None:
            key = self._table.c.id
            conditions.insert(0, key.in_(value_set(connection.dialect, sorted(few), key)))
        return conditions

    # rows

    def _readers(self) -> tuple[list[Callable[[Sequence[Any]], Value]], list[Any]]:
        """A function a column that takes its value from a row of ``fields``."""
        fields: list[Any] = []
        readers: list[Callable[[Sequence[Any]], Value]] = []
        for column in self._columns.values():
            start = len(fields)
            fields += column.fields
            texts = None if column.reference is None else self._texts(column.reference).text
            readers.append(_reader(column, start, texts))
        return readers, fields

    # filters

    def _counts(
        self, connection: Connection, asked: SqlFilter, rest: ListQuery
    ) -> Mapping[Any, int]:
        search, filters = self._terms(connection, rest)
        terms = [*search, *filters]
        few: set[int] | None = None
        if terms and is_sqlite(connection.dialect):
            few = proposals(connection, terms, FEW_OF_ALL)
            if few is None:
                return self._met_counts(connection, asked, set(self._all(connection, rest)))
        limits = self._conditions(connection, terms, few)
        if isinstance(asked, RangeFilter):
            return {
                place: connection.scalar(self._counting(met, limits)) or 0
                for place, met in enumerate(asked.counted())
            }
        (column,) = asked.counted()
        counting = sa.select(column, sa.func.count()).select_from(self._table)
        counting = counting.where(*limits).group_by(column)
        return {value: count for value, count in connection.execute(counting)}

    def _counting(self, met: Any, limits: Sequence[sa.ColumnElement[bool]]) -> sa.Select[Any]:
        """How many records meet a condition, or are members of a select, within the limits."""
        if isinstance(met, sa.Select):
            if not limits:
                return sa.select(sa.func.count()).select_from(met.subquery())
            met = self._table.c.id.in_(met)
        return sa.select(sa.func.count()).select_from(self._table).where(met, *limits)

    def _met_counts(
        self, connection: Connection, asked: SqlFilter, kept: set[int]
    ) -> Mapping[Any, int]:
        """Counts among very many kept ids: the filter's own index is read beside them, which
        costs less than a visit to every row."""
        key = self._table.c.id
        if isinstance(asked, RangeFilter):
            return {
                place: sum(
                    map(
                        kept.__contains__,
                        _column(
                            connection,
                            met if isinstance(met, sa.Select) else sa.select(key).where(met),
                        ),
                    )
                )
                for place, met in enumerate(asked.counted())
            }
        (column,) = asked.counted()
        counts: Counter[Any] = Counter()
        for value, record_id in connection.execute(sa.select(column, key)):
            if record_id in kept:
                counts[value] += 1
        return counts


def _column(
    connection: Connection,
    statement: sa.Select[Any] | sa.TextClause,
    given: Mapping[str, Any] | None = None,
) -> Iterator[int]:
    """The one column of a result, from the driver's cursor: a million ids are no rows."""
    cursor: Any = connection.execute(statement, given or {}).cursor
    ids: Iterator[int] = chain.from_iterable(cursor)
    return ids


def _reader(
    column: SqlColumn, start: int, texts: Mapping[int, str] | None
) -> Callable[[Sequence[Any]], Value]:
    if texts is not None:
        return lambda row: texts.get(row[start])
    end, value = start + len(column.fields), column.value
    if end - start == 1:
        return lambda row: value(row[start])
    return lambda row: value(*row[start:end])
