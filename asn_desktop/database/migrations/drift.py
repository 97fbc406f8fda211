"""Do the records say what the steps made? Asked by the tests."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asn_desktop.database.base import OWN_COLUMNS
from asn_desktop.database.sql import is_sqlite

#: The tables in which a full-text index keeps itself.
_SHADOWS = ("_config", "_content", "_data", "_docsize", "_idx")


def drift(connection: Connection, metadata: sa.MetaData) -> list[str]:
    """The differences between an office and the records; empty where they agree."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    indexes = _search_indexes(connection)
    hidden = {name + end for name in indexes for end in ("", *_SHADOWS)}

    def belongs(name: str | None, kind: str, parents: Any) -> bool:
        return name not in hidden

    context = MigrationContext.configure(
        connection, opts={"include_name": belongs, "compare_type": True}
    )
    found = [_sentence(difference) for difference in compare_metadata(context, metadata)]
    return found + _reused_keys(connection, metadata)


def _sentence(difference: Any) -> str:
    if isinstance(difference, list):  # the changes of one column
        return "; ".join(_sentence(part) for part in difference)
    return " ".join(str(part) for part in difference)


def _search_indexes(connection: Connection) -> set[str]:
    if not is_sqlite(connection.dialect):
        return set(
            connection.exec_driver_sql(
                "SELECT indexname FROM pg_indexes WHERE indexdef LIKE '%%gin_trgm_ops%%'"
            ).scalars()
        )
    return set(
        connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"
        ).scalars()
    )


def _reused_keys(connection: Connection, metadata: sa.MetaData) -> list[str]:
    """Tables of records whose keys SQLite would give again after a removal."""
    if not is_sqlite(connection.dialect):
        return []
    records = [
        t.name for t in metadata.tables.values() if set(OWN_COLUMNS) <= set(t.columns.keys())
    ]
    named = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
    made = {name: text for name, text in named}
    return [
        f"{name} gives keys again: create it with create_record_table"
        for name in records
        if name in made and "AUTOINCREMENT" not in made[name]
    ]
