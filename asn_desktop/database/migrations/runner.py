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


def migrate(connection: Connection, progress: Progress = silent) -> list[int]:
    """Bring the office to the newest format; returns the numbers of the steps done.

    ``connection`` must have no transaction open: every step is one of its own, so that an
    interrupted move goes on where it stopped.
    """
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    from asn_desktop.database.migrations import step_modules

    with connection.begin():
        version = applied_version(connection)
    waiting = {number: name for number, name in step_modules().items() if number > version}
    done: list[int] = []
    for number, name in waiting.items():
        progress(len(done), len(waiting), translate("database", "Renewing the office"))
        step = import_module(name)
        if number != step.NUMBER:
            raise RuntimeError(f"{name} calls itself step {step.NUMBER}")
        with _unchecked_references(connection), connection.begin():
            if number == 1:
                _versions.create(connection)
            context = MigrationContext.configure(connection, opts={"target_metadata": _names})
            step.upgrade(Operations(context), connection)
            if is_sqlite(connection.dialect):
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
                if broken is not None:
                    raise RuntimeError(f"step {number} left a broken reference: {broken}")
            connection.execute(_versions.insert().values(number=number, applied_at=now()))
        done.append(number)
    return done
