"""Full-text indexes during bulk writing: maintained in sets, ten times as quick as by triggers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import sqlalchemy as sa

from asn_desktop.database.sql import id_list, is_sqlite, quoted, set_text
from asn_desktop.database.tables import SearchIndex
from asn_desktop.database.unit_of_work import UnitOfWork


@contextmanager
def search_in_sets(
    work: UnitOfWork,
    table: sa.Table,
    columns: Sequence[str] | None,
    ids: Sequence[int] | None = None,
) -> Iterator[Callable[[Sequence[int]], None]]:
    """Put the triggers of the table's full-text indexes aside, and bring the indexes up to date
    when the block ends.

    ``columns`` are those being written (None: the rows go); ``ids`` are the rows before the
    change. Yields what is told the ids of added rows.
    """
    connection = work.connection
    added: list[Sequence[int]] = []
    indexes: list[tuple[str, str]] = []
    triggers: list[tuple[str, str]] = []
    if is_sqlite(connection.dialect):
        known = sa.select(SearchIndex.fts_table, SearchIndex.column_name)
        for row in connection.execute(known.where(SearchIndex.table_name == table.name)):
            if columns is None or row.column_name in columns:
                indexes.append((row.fts_table, row.column_name))
    source = quoted(connection.dialect, table.name)
    inside = f"WHERE id IN {set_text(connection.dialect)}"
    for name, column in indexes:
        triggers += _triggers(connection, table, name)
        if ids is not None:
            connection.exec_driver_sql(
                f"INSERT INTO {name}({name}, rowid, text)"
                f" SELECT 'delete', id, ' ' || {column} FROM {source} {inside}",
                (id_list(ids),),
            )
    # Triggers that only rest (WHEN) would still cost a quarter of the time: for a statement with
    # triggers SQLite copies every page it changes.
    for trigger, _ in triggers:
        connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
    yield added.append
    if columns is not None and ids is not None:
        added.append(ids)
    for name, column in indexes:
        for some in added:
            connection.exec_driver_sql(
                f"INSERT INTO {name}(rowid, text)"
                f" SELECT id, ' ' || {column} FROM {source} {inside}",
                (id_list(some),),
            )
    for _, statement in triggers:
        connection.exec_driver_sql(statement)


def _triggers(connection: sa.Connection, table: sa.Table, fts_table: str) -> list[tuple[str, str]]:
    """Name and statement of the triggers that keep a full-text index."""
    found = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
        " AND instr(sql, ?)",
        (table.name, f"INTO {fts_table}("),
    )
    return [(name, statement) for name, statement in found]
