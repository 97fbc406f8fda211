"""SQL that differs between SQLite and PostgreSQL, and writing at the speed of the driver."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Dialect

from asn_desktop.database.types import JsonValue

#: Rows handed to the driver at once; between two such chunks a cancel takes effect.
CHUNK = 5_000


def is_sqlite(dialect: Dialect) -> bool:
    """Whether this is the office file rather than a server."""
    return dialect.name == "sqlite"


def quoted(dialect: Dialect, name: str) -> str:
    """A name of a table or column, safe inside SQL text."""
    return dialect.identifier_preparer.quote(name)


def mark(dialect: Dialect) -> str:
    """The sign for one parameter in the driver's SQL."""
    return "?" if dialect.paramstyle == "qmark" else "%s"


def id_list(ids: Iterable[Any]) -> str:
    """A set of keys as the text of a JSON list: one parameter, however many keys."""
    return json.dumps(list(ids), separators=(",", ":"))


def value_set(dialect: Dialect, values: Iterable[Any], column: sa.ColumnElement[Any]) -> Any:
    """A set of values as a subquery of one parameter, for ``column.in_()``."""
    if is_sqlite(dialect):
        return sa.select(sa.func.json_each(id_list(values)).table_valued("value").c.value)
    array = sa.literal(list(values), sa.ARRAY(column.type))
    return sa.select(sa.func.unnest(array).column_valued())


def set_text(dialect: Dialect) -> str:
    """The same as SQL text for the driver: a subquery of ids with one parameter."""
    if is_sqlite(dialect):
        return "(SELECT value FROM json_each(?))"
    return "(SELECT value::bigint FROM json_array_elements_text(%s::json))"


def chunks(rows: Iterable[Any], size: int = CHUNK) -> Iterator[list[Any]]:
    """The rows in lists of at most ``size``."""
    iterator = iter(rows)
    while chunk := list(islice(iterator, size)):
        yield chunk


def execute_many(connection: Connection, statement: str, rows: list[tuple[Any, ...]]) -> int:
    """Run one statement for many rows; how many rows of the table it touched."""
    return connection.exec_driver_sql(statement, rows).rowcount if rows else 0


def reserve_ids(connection: Connection, table: sa.Table, count: int) -> Sequence[int]:
    """Keys for ``count`` new rows, never given before."""
    if not is_sqlite(connection.dialect):
        sequence = sa.func.pg_get_serial_sequence(table.name, "id")
        given = sa.select(sa.func.nextval(sequence)).select_from(
            sa.func.generate_series(1, count).table_valued("n")
        )
        return list(connection.scalars(given))
    name = quoted(connection.dialect, table.name)
    first = connection.exec_driver_sql(
        "SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0),"
        f" coalesce((SELECT max(id) FROM {name}), 0)) + 1",
        (table.name,),
    ).scalar_one()
    return range(first, first + count)


def row_as_json(dialect: Dialect, table: sa.Table) -> str:
    """SQL text of a whole row as JSON, as :func:`types.to_json` would write it."""
    if not is_sqlite(dialect):
        name = quoted(dialect, table.name)
        binary = [c.name for c in table.columns if isinstance(c.type, sa.LargeBinary)]
        hexed = "".join(
            f" || jsonb_build_object('{b}', encode({quoted(dialect, b)}, 'hex'))" for b in binary
        )
        return f"(to_jsonb({name}) - 'id'){hexed}"
    parts = []
    for column in table.columns:
        if column.name == "id":
            continue
        text = quoted(dialect, column.name)
        if isinstance(column.type, JsonValue):
            text = f"json({text})"
        elif isinstance(column.type, sa.LargeBinary):
            text = f"CASE WHEN {text} IS NULL THEN NULL ELSE lower(hex({text})) END"
        parts.append(f"'{column.name}', {text}")
    return f"json_object({', '.join(parts)})"
