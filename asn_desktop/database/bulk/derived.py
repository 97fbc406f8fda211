"""Writing derived tables: rows without keys of their own and without history."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asn_desktop.core.fields import Value
from asn_desktop.database.bulk.writing import binder
from asn_desktop.database.sql import chunks, execute_many, id_list, mark, quoted, set_text


def replace_derived(
    connection: Connection,
    table: sa.Table,
    key: str,
    keys: Collection[int],
    rows: Iterable[Sequence[Value]],
) -> None:
    """Put ``rows`` (values of all columns in the table's order) in the place of all rows whose
    column ``key`` is one of ``keys``."""
    dialect = connection.dialect
    name, columns = quoted(dialect, table.name), list(table.c.keys())
    inside = f"{quoted(dialect, key)} IN {set_text(dialect)}"
    connection.exec_driver_sql(f"DELETE FROM {name} WHERE {inside}", (id_list(keys),))
    named = ", ".join(quoted(dialect, column) for column in columns)
    signs = ", ".join([mark(dialect)] * len(columns))
    bind = binder(dialect, table, columns)
    for chunk in chunks(rows):
        bound = [tuple(row) for row in bind(chunk)]
        execute_many(connection, f"INSERT INTO {name} ({named}) VALUES ({signs})", bound)
