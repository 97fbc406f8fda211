"""Runs the steps an office has not gone through yet."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.translation import translate
from asn_desktop.database.base import NAMING
from asn_desktop.database.sql import is_sqlite
from asn_desktop.database.types import UtcDateTime, Whole, now

_versions = sa.Table(
    "schema_version",
    sa.MetaData(),
    sa.Column("number", Whole, primary_key=True, autoincrement=False),
    sa.Column("applied_at", UtcDateTime, nullable=False),
)

#: Gives constraints without a name the names of the house.
_names = sa.MetaData(naming_convention=NAMING)


def applied_version(connection: Connection) -> int:
    """The number of the last step this office went through; 0 where it has none."""
    if not sa.inspect(connection).has_table(_versions.name):
        return 0
    return connection.scalar(sa.select(sa.func.max(_versions.c.number))) or 0


@contextmanager
def _unchecked_references(connection: Connection) -> Iterator[None]:
    """SQLite rebuilds a table to change it; references are checked after, not during the step.
    The switch has no effect inside a transaction."""
    if not is_sqlite(connection.dialect):
        yield
        return
    driver = connection.connection.dbapi_connection
    assert driver is not None
    driver.cursor().execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        driver.cursor().execute("PRAGMA foreign_keys=ON")


def _settle_on_server(connection: Connection) -> None:
    """What holds for every table there, also for those that a step has just made."""
    from asn_desktop.database.server_roles import grant_all  # a file needs no server's driver

    _compare_by_code(connection)
    grant_all(connection)


def _compare_by_code(connection: Connection) -> None:
    """Texts are ordered and compared on a server as in a file, whatever its language: by the codes
    of their letters. The words that people see in order are folded for that."""
    texts = connection.exec_driver_sql(
        "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod)"
        " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
        " JOIN pg_collation l ON l.oid = a.attcollation"
        " WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace"
        " AND a.attnum > 0 AND NOT a.attisdropped AND l.collname <> 'C' ORDER BY 1, a.attnum"
    ).all()
    columns: dict[str, list[str]] = {}
    quote = connection.dialect.identifier_preparer.quote
    for table, name, of_type in texts:
        columns.setdefault(table, []).append(
            f'ALTER COLUMN {quote(name)} TYPE {of_type} COLLATE "C"'
        )
    for table, changes in columns.items():
        connection.exec_driver_sql(f"ALTER TABLE {quote(table)} {', '.join(changes)}")


def migrate(
    connection: Connection, progress: Progress = silent, *, until: int | None = None
) -> list[int]:
    """Bring the office to the newest format, or to an older one that is wanted; returns the
    numbers of the steps done.

    Where ``connection`` has no transaction open every step is one of its own, so that interrupted
    work goes on where it stopped; inside a transaction all of them belong to it.
    """
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    from asn_desktop.database.migrations import step_modules

    begin = connection.begin_nested if connection.in_transaction() else connection.begin
    with begin():
        version = applied_version(connection)
    last = until or max(step_modules())
    waiting = {n: name for n, name in step_modules().items() if version < n <= last}
    done: list[int] = []
    for number, name in waiting.items():
        progress(len(done), len(waiting), translate("database", "Renewing the office"))
        step = import_module(name)
        if number != step.NUMBER:
            raise RuntimeError(f"{name} calls itself step {step.NUMBER}")
        with _unchecked_references(connection), begin():
            if applied_version(connection) >= number:
                continue  # another program was quicker: on a server writers stand in one queue
            if number == 1:
                _versions.create(connection)
            context = MigrationContext.configure(connection, opts={"target_metadata": _names})
            step.upgrade(Operations(context), connection)
            if is_sqlite(connection.dialect):
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
                if broken is not None:
                    raise RuntimeError(f"step {number} left a broken reference: {broken}")
            else:
                _settle_on_server(connection)
            connection.execute(_versions.insert().values(number=number, applied_at=now()))
        done.append(number)
    return done
