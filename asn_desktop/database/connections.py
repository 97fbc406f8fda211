"""Connections to an office file or a server, with the settings both need to be safe and quick."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import ArgumentError, OperationalError, SQLAlchemyError

from asn_desktop.core.errors import RightError
from asn_desktop.database.failures import as_world_error, wrong_address

#: Connections kept with their warm caches.
KEPT = 3

#: Page cache of one connection, in KiB. An encrypted office is slow without room for its pages.
CACHE_KIB = 128 * 1024

#: The option of a connection that is going to write.
WRITING = "office_writing"

#: "ASND" in the header of every office file.
APPLICATION_ID = 0x41534E44

#: All writers of a server stand in this one queue, so that the change log is one chain.
_QUEUE = 0x41534E44

#: Seconds a writer waits for the one before it; and seconds after which the server takes the turn
#: from a writer of which nothing is heard (a laptop that was closed in the middle).
PATIENCE, SILENCE = 60, 120

_IN_THE_QUEUE = (
    f"SET LOCAL lock_timeout = '{PATIENCE}s';"
    f" SET LOCAL idle_in_transaction_session_timeout = '{SILENCE}s';"
    f" SELECT pg_advisory_xact_lock({_QUEUE})"
)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def file_connector(path: Path, key: bytes | None, *, journal: str = "WAL") -> Callable[[], Any]:
    """What opens one connection to an office file; ``key`` is its raw key (32 bytes) or None."""
    from sqlcipher3 import dbapi2

    # What is empty is bound as it is. Without this the driver looks for ways to adapt every None,
    # which costs an import of many empty cells a third of its time.
    dbapi2.register_adapter(type(None), lambda nothing: nothing)

    def connect() -> Any:
        connection = dbapi2.connect(
            str(path), timeout=10, isolation_level=None, check_same_thread=False
        )
        try:
            if key is not None:
                connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
            for setting in (
                "busy_timeout=10000",
                "trusted_schema=OFF",
                "foreign_keys=ON",
                f"cache_size=-{CACHE_KIB}",
                "temp_store=MEMORY",
                "mmap_size=0",
                f"journal_mode={journal}",
                "synchronous=FULL",
                f"journal_size_limit={64 * 1024 * 1024}",
            ):
                connection.execute(f"PRAGMA {setting}")
        except BaseException:
            connection.close()
            raise
        return connection

    return connect


def sealed_connector(path: Path, key: bytes | None) -> Callable[[], Any]:
    """What opens a closed office file to read only: nothing is written into it or beside it, so
    that a stick that is write-protected and a damaged file serve as well."""
    from sqlcipher3 import dbapi2

    text = quote(path.absolute().as_posix(), safe="/:")
    # "/home/x", "C:/x" and "//server/x" as SQLite wants them
    start = "file://" if text.startswith("/") else "file:///"

    def connect() -> Any:
        connection = dbapi2.connect(
            f"{start}{text}?mode=ro&immutable=1",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            if key is not None:
                connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
            for setting in ("trusted_schema=OFF", "temp_store=MEMORY", "mmap_size=0"):
                connection.execute(f"PRAGMA {setting}")
        except BaseException:
            connection.close()
            raise
        return connection

    return connect


def sealed_engine(path: Path, key: bytes | None) -> Engine:
    """The engine of a closed office file that is only read."""
    from sqlcipher3 import dbapi2

    return sa.create_engine(
        "sqlite://",
        module=dbapi2,
        creator=sealed_connector(path, key),
        poolclass=sa.pool.NullPool,
        hide_parameters=True,
    )


class _Compiler(SQLiteCompiler):
    """Passes on what a query says about the index to use; the dialect leaves it out."""

    def get_from_hint_text(self, table: Any, text: str | None) -> str | None:
        return text


def file_engine(path: Path, key: bytes | None) -> Engine:
    """The engine of an office file."""
    from sqlcipher3 import dbapi2

    engine = sa.create_engine(
        "sqlite://",
        module=dbapi2,
        creator=file_connector(path, key),
        poolclass=sa.pool.QueuePool,
        pool_size=KEPT,
        max_overflow=20,
        pool_use_lifo=True,
        json_serializer=_json,
        hide_parameters=True,  # what people are called stands in no crash report
    )
    engine.dialect.statement_compiler = _Compiler
    event.listen(engine, "begin", _begin_file)
    return engine


#: How the network is watched, unless the address says otherwise: a server that does not answer is
#: told within seconds, one that vanished in the middle within a minute or so.
_WATCHED = {
    "connect_timeout": 10,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 60_000,
    "application_name": "asn-desktop",
}


def parse_address(url: str | sa.URL) -> sa.URL:
    """The parts of a server's address. Raises ``PersonError`` where it is none."""
    try:
        return sa.make_url(url)
    except (ArgumentError, ValueError) as error:  # a port that is no number
        raise wrong_address() from error


def server_address(host: str, port: int, database: str, *, encrypted: bool = False) -> str:
    """The address of a database, without anybody's name; ``encrypted`` takes no other connection.
    ``host`` may be the folder of a socket."""
    query = {"sslmode": "require"} if encrypted else {}
    if host.startswith("/"):
        query["host"] = host
    url = sa.URL.create(
        "postgresql",
        host=None if "host" in query else host,
        port=port,
        database=database,
        query=query,
    )
    return url.render_as_string(hide_password=False)


def server_engine(url: str | sa.URL, password: str | None = None) -> Engine:
    """The engine of a PostgreSQL server (or one that speaks like it). ``password`` is kept out of
    the address, which is shown and written down.

    Connections are encrypted where the server can (``sslmode=prefer``); the address may demand it.
    """
    address = parse_address(url).set(drivername="postgresql+psycopg")
    if password is not None:
        address = address.set(password=password)
    engine = sa.create_engine(
        address,
        connect_args={name: v for name, v in _WATCHED.items() if name not in address.query},
        pool_size=KEPT,
        max_overflow=20,
        pool_pre_ping=True,
        pool_use_lifo=True,
        json_serializer=_json,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin_server)
    return engine


def try_password(url: str, login: str, password: str) -> bool:
    """Whether the server lets this account in with this password. Raises what the driver raises
    where the server does not answer at all."""
    engine = server_engine(parse_address(url).set(username=login), password)
    try:
        with engine.connect():
            return True
    except OperationalError as error:
        if isinstance(as_world_error(error, ""), RightError):
            return False
        raise
    finally:
        engine.dispose()


@dataclass(frozen=True, slots=True)
class ServerState:
    """What stands at an address: ``version`` is the format of the office, 0 for none."""

    version: int
    encrypted: bool


def look_at_server(url: str, login: str, password: str | None) -> ServerState:
    """Enter a server and look what is there; nothing is changed. Raises what opening raises."""
    engine = server_engine(parse_address(url).set(username=login or None), password)
    try:
        with engine.connect() as connection:
            known = sa.inspect(connection).has_table("schema_version")
            newest = "SELECT max(number) FROM schema_version"
            version = connection.exec_driver_sql(newest).scalar() if known else None
            return ServerState(version or 0, is_encrypted(connection))
    except SQLAlchemyError as error:
        told = as_world_error(error, parse_address(url).render_as_string())
        if told is None:
            raise
        raise told from error
    finally:
        engine.dispose()


def is_encrypted(connection: Connection) -> bool:
    """Whether what goes to the server and comes from it is encrypted on the way."""
    own = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
    return bool(connection.exec_driver_sql(own).scalar())


def _begin_file(connection: Connection) -> None:
    if connection.get_execution_options().get(WRITING):
        connection.exec_driver_sql("PRAGMA query_only=OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql("PRAGMA query_only=ON")
        connection.exec_driver_sql("BEGIN")


def _begin_server(connection: Connection) -> None:
    if connection.get_execution_options().get(WRITING):
        connection.exec_driver_sql(_IN_THE_QUEUE)
    else:
        connection.exec_driver_sql("SET TRANSACTION READ ONLY, ISOLATION LEVEL REPEATABLE READ")
