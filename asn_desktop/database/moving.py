"""A whole office, copied between a file and a server, either way, and proved to be the same.

Everything goes: records and accounts under their keys, names and versions, the change log with its
chain, imports, settings, views, drafts. What the place itself needs (search indexes, the counters
of keys, the rights of a server) is made there. Every table is then read back and compared, row by
row in one canonical form; the new office appears only when it is complete and sound.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asn_desktop.core.errors import PersonError, WorldError
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.saving import sync_folder
from asn_desktop.core.translation import translate
from asn_desktop.database import server_roles
from asn_desktop.database.connections import (
    APPLICATION_ID,
    WRITING,
    file_engine,
    server_engine,
)
from asn_desktop.database.engine import Database
from asn_desktop.database.health import problems_of
from asn_desktop.database.location import companions, exists_already, in_words, is_server, shown
from asn_desktop.database.migrations import applied_version, migrate
from asn_desktop.database.sql import CHUNK, is_sqlite, quoted
from asn_desktop.database.types import Json

#: What a place makes for itself: the dates of its steps, the names of its search indexes.
OWN_TO_A_PLACE = frozenset({"schema_version", "search_indexes"})

_INDEXES = "SELECT fts_table FROM search_indexes"

#: Gives a finished file the slots of its key, before it gets its name.
Seal = Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class MovedTable:
    """A table of the new office: as many rows as in the old one, with the same digest."""

    name: str
    rows: int
    digest: str


def move_office(
    source: Database,
    target: str | Path,
    *,
    key: bytes | None = None,
    seal: Seal | None = None,
    password: str | None = None,
    progress: Progress = silent,
) -> list[MovedTable]:
    """Copy an open office to a place where there is none; the old one stays as it is.

    A file gets ``key``, and ``seal`` the slots that open it; a server is entered with ``password``.
    Raises ``PersonError`` where an office is already, or the person would be locked out there, and
    ``WorldError`` where the copy is not the same; nothing of it is left then, nor after a cancel.
    """
    with source._connect(writing=False) as reading:
        if is_server(target):
            return _to_server(reading, str(target), source.is_practice, password, progress)
        return _to_file(reading, Path(target), key, seal, progress)


def _to_server(
    reading: Connection, url: str, practice: bool, password: str | None, progress: Progress
) -> list[MovedTable]:
    engine = server_engine(url, password)
    try:
        with (
            in_words(shown(url)),
            engine.connect().execution_options(**{WRITING: True}) as writing,
            writing.begin(),  # all of it or nothing, the tables too
        ):
            if applied_version(writing):
                raise exists_already(shown(url))
            _refuse_to_lock_out(reading, writing)
            migrate(writing)
            if not practice and server_roles.can_make_roles(writing):
                server_roles.make_roles(writing, new=True)
            moved = _copy(reading, writing, progress)
            _refuse_unsound(writing, progress)
            return moved
    finally:
        engine.dispose()


def _to_file(
    reading: Connection, path: Path, key: bytes | None, seal: Seal | None, progress: Progress
) -> list[MovedTable]:
    if path.exists():
        raise exists_already(path)
    half = path.with_name(path.name + ".moving")
    with in_words(path), ExitStack() as leaving:
        path.parent.mkdir(parents=True, exist_ok=True)
        for leftover in (half, *companions(half)):
            leaving.callback(leftover.unlink, missing_ok=True)
            leftover.unlink(missing_ok=True)
        engine = file_engine(half, key)
        leaving.callback(engine.dispose)
        with engine.connect().execution_options(**{WRITING: True}) as writing:
            driver: Any = writing.connection.dbapi_connection
            driver.execute(f"PRAGMA application_id={APPLICATION_ID}")
            migrate(writing)
            driver.execute("PRAGMA foreign_keys=OFF")  # compared when everything is there
            with writing.begin():
                moved = _copy(reading, writing, progress)
        with engine.connect() as arrived, arrived.begin():
            _refuse_unsound(arrived, progress)
        engine.dispose()
        if seal is not None:
            seal(half)
        if path.exists():
            raise exists_already(path)
        os.replace(half, path)
        sync_folder(path.parent)
    return moved


def _refuse_to_lock_out(reading: Connection, writing: Connection) -> None:
    """Who enters the server must be an administrator of the office by the same name there: nobody
    else could open it."""
    accounts = sa.table("accounts", *(sa.column(name) for name in ("login", "role", "active")))
    known = reading.execute(sa.select(accounts)).all()
    rulers = sorted(row.login for row in known if row.role == "administrator" and row.active)
    me = writing.exec_driver_sql("SELECT current_user").scalar_one()
    if rulers and me not in rulers:
        raise PersonError(
            translate(
                "database",
                "The server knows you as “{login}”, and the office has no administrator of this"
                " name: nobody could open it there. Enter the server as one of: {names}.",
            ).format(login=me, names=", ".join(rulers))
        )


def take_from_server(database: Database) -> None:
    """Take an office that could not be finished away from its server, as if it had never been
    there. The database itself stays: it was there before."""
    with in_words(database.shown_location), database._transaction() as connection:
        for name in sorted(_made_by_steps() | OWN_TO_A_PLACE):
            table = quoted(connection.dialect, name)
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table} CASCADE")
        for function in ("asn_sealed", "asn_let_in", "asn_put_out"):
            connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS {function}")


def digests(
    connection: Connection, through: Callable[[Iterable[Any]], Iterable[Any]] = iter
) -> list[MovedTable]:
    """The tables of an office as they are, in the form in which a move compares them; the rows
    pass ``through`` what counts them."""
    listed = []
    for table in _tables(connection):
        digest = _Digest()
        for _ in through(digest(_rows(connection, table))):
            pass
        listed.append(MovedTable(table.name, digest.rows, digest.hexdigest()))
    return listed


# copying


def _copy(reading: Connection, writing: Connection, progress: Progress) -> list[MovedTable]:
    tables = _tables(writing)
    sources = {table.name: table for table in _tables(reading)}
    sizes = [
        reading.scalar(sa.select(sa.func.count()).select_from(sources[table.name])) or 0
        for table in tables
    ]
    report = _Report(progress, 2 * sum(sizes))
    moved = []
    with _search_rests(writing):
        for table in tables:
            given = _Digest()
            _write(writing, table, report(given(_rows(reading, sources[table.name]))))
            _advance(reading, writing, table)
            moved.append(MovedTable(table.name, given.rows, given.hexdigest()))
    for expected, arrived in zip(moved, digests(writing, report), strict=True):
        if arrived != expected:
            raise _not_the_same(expected.name, expected.rows, arrived.rows)
    return moved


def _refuse_unsound(connection: Connection, progress: Progress) -> None:
    problems = problems_of(connection, progress)
    if problems:
        raise WorldError(
            translate(
                "database", "The copy is not sound: {problem} Nothing of it was kept; try again."
            ).format(problem=problems[0])
        )


def _not_the_same(table: str, expected: int, found: int) -> WorldError:
    return WorldError(
        translate(
            "database",
            "The copy differs from the office in {table} ({expected} rows, copied {found})."
            " Nothing of it was kept; check the office (office check) and try again.",
        ).format(table=table, expected=group_thousands(expected), found=group_thousands(found))
    )


class _Report:
    """Tells the progress of all tables together; between two chunks a cancel takes effect."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def __call__(self, rows: Iterable[Any]) -> Iterator[Any]:
        label = translate("database", "Copying the office")
        for row in rows:
            if self._done % CHUNK == 0:
                self._progress(self._done, self._total, label)
            self._done += 1
            yield row


def _tables(connection: Connection) -> list[sa.Table]:
    """The tables that the steps have made in this place, those referred to first."""
    metadata = sa.MetaData()
    ours = _made_by_steps()
    metadata.reflect(connection, only=lambda name, _: name in ours)
    for table in metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, sa.JSON):
                column.type = Json  # an empty value is empty, not the word "null"
    return list(metadata.sorted_tables)


@cache
def _made_by_steps() -> frozenset[str]:
    """Whoever else keeps tables in the same database: they are not of the office."""
    engine = sa.create_engine("sqlite://", poolclass=sa.pool.StaticPool)
    try:
        with engine.connect() as connection:
            migrate(connection)
            names = sa.inspect(connection).get_table_names()
            indexes = tuple(connection.exec_driver_sql(_INDEXES).scalars())
            return frozenset(
                name
                for name in names
                if name not in OWN_TO_A_PLACE and not name.startswith(indexes)
            )
    finally:
        engine.dispose()


def _keys(table: sa.Table) -> list[sa.Column[Any]]:
    return list(table.primary_key.columns)


def _rows(connection: Connection, table: sa.Table) -> Iterator[Sequence[Any]]:
    """All rows in the order of their keys, a few at a time. The columns stand by name."""
    columns = [table.c[name] for name in sorted(table.c.keys())]
    query = sa.select(*columns).order_by(*_keys(table))
    with connection.execute(query.execution_options(yield_per=CHUNK)) as rows:
        yield from rows


def _write(connection: Connection, table: sa.Table, rows: Iterator[Sequence[Any]]) -> None:
    names = sorted(table.c.keys())
    if is_sqlite(connection.dialect):
        insert = sa.insert(table)
        chunk: list[dict[str, Any]] = []
        for row in rows:
            chunk.append(dict(zip(names, row, strict=True)))
            if len(chunk) == CHUNK:
                connection.execute(insert, chunk)
                chunk = []
        if chunk:
            connection.execute(insert, chunk)
        return
    # One statement a table: rows may refer to later ones, which is looked at when it ends.
    columns = ", ".join(quoted(connection.dialect, name) for name in names)
    structured = [at for at, name in enumerate(names) if table.c[name].type is Json]
    driver: Any = connection.connection.dbapi_connection
    statement = f"COPY {quoted(connection.dialect, table.name)} ({columns}) FROM STDIN"
    with driver.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            if structured:
                row = list(row)
                for at in structured:
                    row[at] = None if row[at] is None else json.dumps(row[at], ensure_ascii=False)
            copy.write_row(row)


def _advance(reading: Connection, writing: Connection, table: sa.Table) -> None:
    """A key that was given once is given to nobody else, also when its record is gone."""
    if [column.name for column in _keys(table)] != ["id"]:
        return
    last = max(
        _last_key(reading, table.name), writing.scalar(sa.select(sa.func.max(table.c.id))) or 0
    )
    if not last:
        return
    if not is_sqlite(writing.dialect):
        sequence = sa.func.pg_get_serial_sequence(table.name, "id")
        writing.execute(sa.select(sa.func.setval(sequence, last)))
    elif _counts_keys(writing, table.name):
        writing.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (table.name,))
        writing.exec_driver_sql("INSERT INTO sqlite_sequence VALUES (?, ?)", (table.name, last))


def _last_key(connection: Connection, table: str) -> int:
    if not is_sqlite(connection.dialect):
        sequence = connection.scalar(sa.select(sa.func.pg_get_serial_sequence(table, "id")))
        last = "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM "
        return int(connection.exec_driver_sql(last + str(sequence)).scalar_one())
    if not _counts_keys(connection, table):
        return 0
    counter = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?"
    return int(connection.exec_driver_sql(counter, (table,)).scalar_one())


def _counts_keys(connection: Connection, table: str) -> bool:
    made = "SELECT instr(sql, 'AUTOINCREMENT') FROM sqlite_master WHERE type = 'table' AND name = ?"
    return bool(connection.exec_driver_sql(made, (table,)).scalar())


@contextmanager
def _search_rests(connection: Connection) -> Iterator[None]:
    """In a file, the search indexes are filled at the end, all at once."""
    if not is_sqlite(connection.dialect):
        yield
        return
    indexes = connection.exec_driver_sql(_INDEXES).scalars().all()
    triggers = [
        row
        for index in indexes
        for row in connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND instr(sql, ?)",
            (f"INTO {index}(",),
        )
    ]
    for name, _ in triggers:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    yield
    for index in indexes:
        connection.exec_driver_sql(f"INSERT INTO {index}({index}) VALUES ('rebuild')")
    for _, statement in triggers:
        connection.exec_driver_sql(statement)


# comparing


class _Digest:
    """Counts rows and digests them in one form, wherever they come from."""

    def __init__(self) -> None:
        self.rows = 0
        self._sha = hashlib.sha256()

    def __call__(self, rows: Iterable[Sequence[Any]]) -> Iterator[Sequence[Any]]:
        for row in rows:
            self.rows += 1
            self._sha.update(_canonical(row).encode())
            yield row

    def hexdigest(self) -> str:
        return self._sha.hexdigest()


def _canonical(row: Sequence[Any]) -> str:
    """One line of JSON: names inside objects in order, moments with all their digits, bytes as
    digits; a number is the same whether it was written 1.0, 1e0 or 1."""
    return json.dumps([_plain(value) for value in row], sort_keys=True, ensure_ascii=False) + "\n"


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, dt.datetime):
        return value.isoformat(sep=" ", timespec="microseconds")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, bytes | memoryview):
        return bytes(value).hex()
    if isinstance(value, list):
        return [_plain(part) for part in value]
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    raise TypeError(f"no canonical form of {type(value).__name__}")
