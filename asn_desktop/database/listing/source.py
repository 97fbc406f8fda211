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
from asn_desktop.database.listing.order import Key, index_of, sorted_ids, walked_ids
from asn_desktop.database.references import ReferenceCache
from asn_desktop.database.search import SearchSpec, Term, proposals, search_terms
from asn_desktop.database.sql import is_sqlite, value_set

#: A term that fits at most so many records is answered from its index. Measured at a million
#: encrypted records: reading the sort keys of 4,000 scattered rows costs as much as walking on.
FEW = 4_000

#: The same where all ids are wanted.
FEW_OF_ALL = 20_000

#: Rows read in one statement.
_ROWS = 2_000


class SqlListSource:
    """A :class:`~asn_desktop.core.listing.ListSource` from declarations.

    ``default_sort`` orders a query without a sort of its own. A list of very many records needs
    an index on every column it sorts or filters by, and for the search one index that begins with
    the default sort column and holds all columns of the search.
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
        self._texts = ReferenceCache(database)

    def total(self) -> int:
        """How many records there are in all."""
        with self._database.read() as session:
            return session.scalar(sa.select(sa.func.count()).select_from(self._table)) or 0

    def ids(self, query: ListQuery) -> array[int]:
        """All ids that the query leaves, in its order."""
        with self._database.read() as session:
            return self._all(session.connection(), query)

    def first_ids(self, query: ListQuery, limit: int) -> array[int]:
        """The first ``limit`` of :meth:`ids`, without finding the others."""
        with self._database.read() as session:
            connection = session.connection()
            search, filters = self._terms(connection, query)
            terms = [*search, *filters]
            few = proposals(connection, terms, FEW) if is_sqlite(connection.dialect) else None
            found = self._ordered(connection, query, terms, few, limit)
            return array("q", islice(found, limit))

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Value, ...]]:
        """The values of these records, in the order of ``columns``; ids that are gone are
        missing."""
        readers, fields = self._readers()
        found: dict[int, tuple[Value, ...]] = {}
        with self._database.read() as session:
            dialect = session.connection().dialect
            for start in range(0, len(ids), _ROWS):
                some = value_set(dialect, ids[start : start + _ROWS], self._table.c.id)
                query = sa.select(self._table.c.id, *fields).where(self._table.c.id.in_(some))
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

    def _terms(self, connection: Connection, query: ListQuery) -> tuple[list[Term], list[Term]]:
        """The conditions of the search box and those of the filters."""
        search: list[Term] = []
        if self._search is not None and query.search.strip():
            search = search_terms(
                connection, self._table, self._search, query.search, self._texts
            )
        filters = []
        for name, chosen in query.filters.items():
            if chosen:
                met = self._filters[name].condition(chosen, self._texts, connection.dialect)
                filters.append(Term(met, [sa.select(self._table.c.id).where(met)]))
        return search, filters

    def _all(self, connection: Connection, query: ListQuery) -> array[int]:
        search, filters = self._terms(connection, query)
        terms = [*search, *filters]
        if not is_sqlite(connection.dialect):
            return array("q", self._ordered(connection, query, terms, None, None))
        few = proposals(connection, terms, FEW_OF_ALL) if terms else None
        if few is not None:
            return array("q", self._ordered(connection, query, terms, few, None))
        # each filter has its index, the order and the search have theirs: read both and meet here
        ordered = self._ordered(connection, query, search, None, None)
        for term in filters:
            met = sa.select(self._table.c.id).where(term.condition)
            ordered = filter(set(_column(connection, met)).__contains__, ordered)
        return array("q", ordered)

    def _ordered(
        self,
        connection: Connection,
        query: ListQuery,
        terms: Sequence[Term],
        few: set[int] | None,
        limit: int | None,
    ) -> Iterator[int]:
        conditions = [term.condition for term in terms]
        keys = [
            (self._columns[key.column], key.descending) for key in query.sort or self._default_sort
        ]
        if few is not None:
            some = value_set(connection.dialect, sorted(few), self._table.c.id)
            conditions.insert(0, self._table.c.id.in_(some))
        if few is not None or not is_sqlite(connection.dialect):
            chosen = sorted_ids(self._table, keys, conditions, self._texts, connection.dialect)
            return _column(connection, chosen.limit(limit))
        index = self._search_index(keys) if len(terms) > 1 or self._by_reference(keys) else None
        if terms and index is not None:
            chosen = sorted_ids(
                self._table, keys, conditions, self._texts, connection.dialect, index
            )
            return _column(connection, chosen.limit(limit))
        statements = walked_ids(self._table, keys, conditions, self._texts)
        return chain.from_iterable(
            _column(connection, statement.limit(limit), given) for statement, given in statements
        )

    def _search_index(self, keys: Sequence[Key]) -> str | None:
        """The index that holds what the search compares, where it is not that of the order."""
        text = None if self._search is None else self._search.text
        if text is None or (keys and keys[0][0].sort_column is text):
            return None
        return index_of(self._table, text, widest=True)

    @staticmethod
    def _by_reference(keys: Sequence[Key]) -> bool:
        return bool(keys) and keys[0][0].reference is not None

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
        limits = [term.condition for term in terms]
        kept: set[int] | None = None
        if terms and is_sqlite(connection.dialect):
            kept = proposals(connection, terms, FEW_OF_ALL)
            if kept is not None:
                some = value_set(connection.dialect, sorted(kept), self._table.c.id)
                limits.insert(0, self._table.c.id.in_(some))
            else:
                return self._met_counts(connection, asked, set(self._all(connection, rest)))
        if isinstance(asked, RangeFilter):
            return {
                place: connection.scalar(
                    sa.select(sa.func.count()).select_from(self._table).where(met, *limits)
                )
                or 0
                for place, met in enumerate(asked.counted())
            }
        (column,) = asked.counted()
        counting = sa.select(column, sa.func.count()).where(*limits).group_by(column)
        return {value: count for value, count in connection.execute(counting)}

    def _met_counts(
        self, connection: Connection, asked: SqlFilter, kept: set[int]
    ) -> Mapping[Any, int]:
        """Counts among very many kept ids: the filter's own index is read beside them, which
        costs less than a visit to every row."""
        key = self._table.c.id
        if isinstance(asked, RangeFilter):
            return {
                place: sum(map(kept.__contains__, _column(connection, sa.select(key).where(met))))
                for place, met in enumerate(asked.counted())
            }
        (column,) = asked.counted()
        counts: Counter[Any] = Counter()
        for value, record_id in connection.execute(sa.select(column, key)):
            if record_id in kept:
                counts[value] += 1
        return counts


def _column(
    connection: Connection, statement: sa.Select[Any], given: Mapping[str, Any] | None = None
) -> Iterator[int]:
    """The one column of a result, from the driver's cursor: a million ids are no rows."""
    cursor = connection.execute(statement, given or {}).cursor
    assert cursor is not None
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

