"""What steps share: tables of records, and full-text indexes.

Steps of every release call these; what they make must not change. A new way gets a new function.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from asn_desktop.database.types import Whole

if TYPE_CHECKING:
    from alembic.operations import Operations


def create_record_table(op: Operations, name: str, *parts: sa.schema.SchemaItem) -> None:
    """A table of records: key, uid and version, then the given columns and constraints.

    Keys are never given twice, because history names records by them.
    """
    op.create_table(
        name,
        sa.Column("id", Whole, primary_key=True, autoincrement=True),
        sa.Column("uid", sa.String(32), nullable=False),
        sa.Column("version", Whole, nullable=False),
        *parts,
        sa.UniqueConstraint("uid", name=f"uq_{name}_uid"),
        sqlite_autoincrement=True,
    )


def refers(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    """A column that refers to a record of another table."""
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}")


def text(name: str, length: int, *, empty: bool = False) -> sa.Column[str]:
    """A column of text; ``empty``: it may hold nothing."""
    return sa.Column(name, sa.String(length), nullable=empty)


def create_indexes(op: Operations, table: str, *columns: str) -> None:
    """An index of its own on each of these columns."""
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])


def search_index_sql(table: str, fts_table: str, column: str) -> list[str]:
    """The SQLite statements of a trigram index over a folded text column.

    The indexed text begins with a space, so that " xy" finds words that begin with two letters.
    The index only proposes records (``detail=none``: half the size); who asks compares the text
    itself. Triggers keep it; bulk writing puts them aside and does so in sets.
    """
    view = f"{fts_table}_text"
    add = f"INSERT INTO {fts_table}(rowid, text) VALUES (new.id, ' ' || new.{column});"
    drop = (
        f"INSERT INTO {fts_table}({fts_table}, rowid, text)"
        f" VALUES ('delete', old.id, ' ' || old.{column});"
    )
    return [
        f"CREATE VIEW {view} AS SELECT id, ' ' || {column} AS text FROM {table}",
        f"CREATE VIRTUAL TABLE {fts_table} USING fts5(text, content='{view}', content_rowid='id',"
        " tokenize='trigram case_sensitive 1', detail=none, columnsize=0)",
        f"CREATE TRIGGER {fts_table}_add AFTER INSERT ON {table} BEGIN {add} END",
        f"CREATE TRIGGER {fts_table}_remove AFTER DELETE ON {table} BEGIN {drop} END",
        f"CREATE TRIGGER {fts_table}_change AFTER UPDATE OF {column} ON {table}"
        f" BEGIN {drop} {add} END",
    ]


def create_search_index(op: Operations, table: str, fts_table: str, column: str) -> None:
    """Index a folded, never empty text column for search by parts of words, and fill the index.

    PostgreSQL gets a trigram index on the column where its extension may be installed.
    """
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        for statement in search_index_sql(table, fts_table, column):
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"INSERT INTO {fts_table}({fts_table}) VALUES ('rebuild')")
        _register(op, table, fts_table, column)
        return
    known = "SELECT count(*) FROM pg_available_extensions WHERE name = 'pg_trgm'"
    if connection.exec_driver_sql(known).scalar_one():
        connection.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        connection.exec_driver_sql(
            f"CREATE INDEX {fts_table} ON {table} USING gin ({column} gin_trgm_ops)"
        )


def _register(op: Operations, table: str, fts_table: str, column: str) -> None:
    names = ("fts_table", "table_name", "column_name")
    columns: list[sa.ColumnClause[Any]] = [sa.column(name) for name in names]
    values = dict(zip(names, (fts_table, table, column), strict=True))
    op.bulk_insert(sa.table("search_indexes", *columns), [values])
