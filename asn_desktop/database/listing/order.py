"""Ids in order: by walking an index, or by sorting what was proposed. Empty values come last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from asn_desktop.database.listing.declaration import SqlColumn, Texts
from asn_desktop.database.sql import id_list, is_sqlite

#: A column to sort by, and whether downwards.
Key = tuple[SqlColumn, bool]

#: A statement and its parameters.
Step = tuple[sa.Select[Any], Mapping[str, Any]]


def _directed(expression: Any, descending: bool) -> Any:
    return expression.desc() if descending else expression.asc()


def sorted_ids(
    table: sa.Table,
    keys: Sequence[Key],
    conditions: Sequence[sa.ColumnElement[bool]],
    texts: Texts,
    dialect: Dialect,
    index: str | None = None,
) -> sa.Select[Any]:
    """One statement that finds the records and sorts them; ``index`` is the one to find them by
    in the office file."""
    source = with_beside(table, [column for column, _ in keys])
    order: list[Any] = []
    for number, (column, descending) in enumerate(keys):
        place, source = _place(source, column, number, texts, dialect)
        order += [place.is_(None), _directed(place, descending)]
    query = sa.select(table.c.id).select_from(source).where(*conditions)
    if index is not None:
        query = query.with_hint(table, f"INDEXED BY {index}", "sqlite")
    return query.order_by(*order, _tie(table, keys))


def with_beside(table: sa.Table, columns: Iterable[SqlColumn]) -> sa.FromClause:
    """The records with what other tables tell of them for these columns."""
    source: sa.FromClause = table
    for beside in dict.fromkeys(column.beside for column in columns):
        if beside is not None:
            source = beside.joined(source, table.c.id)
    return source


def _place(
    source: sa.FromClause, column: SqlColumn, number: int, texts: Texts, dialect: Dialect
) -> tuple[Any, sa.FromClause]:
    """What a key sorts by, and the tables that need."""
    if column.reference is None:
        return column.sort_column, source
    ordered = texts(column.reference).ordered
    if not is_sqlite(dialect):
        listed = sa.literal(ordered, sa.ARRAY(sa.BigInteger))
        return sa.func.array_position(listed, column.sort_column), source
    each = sa.func.json_each(id_list(ordered)).table_valued("key", "value")
    # in a temporary table of its own, which gets an index: a JSON list has none
    places = (
        sa.select(each.c.key.label("place"), each.c.value.label("id"))
        .cte(f"places_{number}")
        .prefix_with("MATERIALIZED")
    )
    return places.c.place, source.outerjoin(places, places.c.id == column.sort_column)


def _tie(table: sa.Table, keys: Sequence[Key]) -> Any:
    """Equal records follow their ids, in the direction in which the first key's index runs."""
    by_index = len(keys) == 1 and keys[0][0].reference is None
    return _directed(table.c.id, by_index and keys[0][1])


def walked_ids(
    table: sa.Table,
    keys: Sequence[Key],
    conditions: Sequence[sa.ColumnElement[bool]],
    texts: Texts,
) -> Iterator[Step]:
    """Statements that together give the ids in order, each by walking an index of the office file:
    who needs only the first ids stops early."""
    query = sa.select(table.c.id).where(*conditions)
    if not keys:
        yield query.order_by(table.c.id), {}
        return
    (first, descending), rest = keys[0], keys[1:]
    column = first.sort_column
    later = [*_others(table, rest, texts), _tie(table, keys)]
    if first.beside is not None:
        yield from _walked_beside(table, keys, conditions, texts)
        return
    if first.reference is not None:
        ordered = texts(first.reference).ordered
        group = query.where(column == sa.bindparam("group")).order_by(*later)
        for key in reversed(ordered) if descending else ordered:
            yield group, {"group": key}
        yield query.where(column.is_(None)).order_by(*later), {}
        return
    nullable = getattr(column, "nullable", True)
    walked = query.where(column.is_not(None)) if nullable else query
    index = index_of(table, column, widest=bool(conditions))
    if index is not None:
        walked = walked.with_hint(table, f"INDEXED BY {index}", "sqlite")
    yield walked.order_by(_directed(column, descending), *later), {}
    if nullable:
        yield query.where(column.is_(None)).order_by(*later), {}


def _walked_beside(
    table: sa.Table,
    keys: Sequence[Key],
    conditions: Sequence[sa.ColumnElement[bool]],
    texts: Texts,
) -> Iterator[Step]:
    """First what another table knows, sorted as a whole, then the other records."""
    (first, descending), rest = keys[0], keys[1:]
    beside, place = first.beside, first.sort_column
    assert beside is not None
    known = sa.and_(beside.holds(), place.is_not(None))
    later = [*_others(table, rest, texts), _tie(table, keys)]
    walked = sa.select(beside.key).where(known).order_by(_directed(place, descending))
    if conditions or rest:
        walked = walked.join(table, table.c.id == beside.key).where(*conditions).order_by(*later)
    else:  # nothing is asked of the records: their own table stays untouched
        walked = walked.order_by(_directed(beside.key, descending))
    yield walked, {}
    others = table.c.id.not_in(sa.select(beside.key).where(known))
    yield sa.select(table.c.id).where(others, *conditions).order_by(*later), {}


def _others(table: sa.Table, keys: Sequence[Key], texts: Texts) -> list[Any]:
    order: list[Any] = []
    for column, descending in keys:
        place: Any = column.sort_column
        if column.beside is not None:
            beside = column.beside
            of_record = sa.and_(beside.key == table.c.id, beside.holds())
            place = sa.select(place).where(of_record).correlate(table).scalar_subquery()
        elif column.reference is not None:
            ordered = texts(column.reference).ordered
            each = sa.func.json_each(id_list(ordered)).table_valued("key", "value")
            place = sa.select(each.c.key).where(each.c.value == place).scalar_subquery()
        order += [place.is_(None), _directed(place, descending)]
    return order


def index_of(table: sa.Table, column: Any, *, widest: bool) -> str | None:
    """An index that begins with a column: the widest where there are conditions, because what it
    holds needs no visit to the row, else the narrowest."""
    first = table.c.get(getattr(column, "name", ""))  # an expression may have a name, too
    fitting = [
        index for index in table.indexes if first is not None and list(index.columns)[:1] == [first]
    ]
    fitting.sort(key=lambda index: len(index.columns), reverse=widest)
    return str(fitting[0].name) if fitting else None
