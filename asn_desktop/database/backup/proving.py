"""Is a copy good? Found out by opening it, without writing into it or beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.exc import SQLAlchemyError

from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.translation import translate
from asn_desktop.database import failures
from asn_desktop.database.chain import HEAD
from asn_desktop.database.connections import sealed_engine
from asn_desktop.database.engine import Database
from asn_desktop.database.location import in_words, look_at
from asn_desktop.database.migrations import applied_version
from asn_desktop.database.rescue.pages import unreadable
from asn_desktop.database.tables import OperationRow, Setting


@dataclass(frozen=True, slots=True)
class Facts:
    """What a sound copy of an office holds."""

    version: int
    operations: int
    last_operation: int
    last_at: dt.datetime | None
    #: records by kind
    counts: dict[str, int]


@contextmanager
def sealed(path: Path, key: bytes | None) -> Iterator[Connection]:
    """Read a closed office file as it lies there: nothing is written, nothing appears beside it.

    Raises sentences: ``RightError`` for another key, ``DamagedError`` where it cannot be read.
    """
    look_at(path, key)
    engine = sealed_engine(path, key)
    try:
        with in_words(path), engine.connect() as connection:
            _first_page(connection, path, key)
            yield connection
    finally:
        engine.dispose()


def _first_page(connection: Connection, path: Path, key: bytes | None) -> None:
    try:
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        size = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
    except SQLAlchemyError as error:
        if key is not None and "not a database" in str(error):
            raise unreadable(path, key) from error
        raise
    if int(pages) * int(size) > path.stat().st_size:
        raise failures.damaged(path)


def examine(path: str | Path, key: bytes | None, progress: Progress = silent) -> Facts:
    """Read a copy through: every page, the format, the chain of the change log.

    Raises ``DamagedError`` for a damaged one, ``RightError`` for another key.
    """
    path = Path(path)
    progress(0, 0, translate("database", "Checking the copy"))
    with sealed(path, key) as connection:
        if not is_sound(connection):
            raise failures.damaged(path)
        return facts_of(connection)


def looks_sound(database: Database) -> bool:
    """The same quick look at an office that is open."""
    with database.read() as session:
        return is_sound(session.connection())


def is_sound(connection: Connection) -> bool:
    """Whether every page can be read and belongs where it stands, and the change log ends as it
    was written. Takes a part of the time of a whole check."""
    try:
        if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
            return False
        newest = sa.select(OperationRow.id, OperationRow.digest)
        row = connection.execute(newest.order_by(OperationRow.id.desc()).limit(1)).first()
        head = connection.scalar(sa.select(Setting.value).where(Setting.name == HEAD))
    except SQLAlchemyError:
        return False
    if head is None:
        return True  # an office of the first formats
    return row is not None and head == {"operation": row[0], "digest": row[1]}


def facts_of(connection: Connection) -> Facts:
    """What the office holds."""
    newest = sa.select(OperationRow.id, OperationRow.at).order_by(OperationRow.id.desc()).limit(1)
    row = connection.execute(newest).first()
    counting = sa.select(sa.func.count()).select_from(OperationRow)
    inspector = sa.inspect(connection)
    counts = {}
    for table in inspector.get_table_names():
        if {"id", "uid", "version"} <= {column["name"] for column in inspector.get_columns(table)}:
            number = sa.select(sa.func.count()).select_from(sa.table(table))
            counts[table] = connection.scalar(number) or 0
    return Facts(
        version=applied_version(connection),
        operations=connection.scalar(counting) or 0,
        last_operation=row[0] if row else 0,
        last_at=row[1] if row else None,
        counts=counts,
    )
