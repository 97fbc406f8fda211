"""Making a new office: a file that appears when it is complete, or tables in an empty database."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asn_desktop.core.saving import sync_folder
from asn_desktop.database.connections import (
    APPLICATION_ID,
    WRITING,
    file_engine,
    server_engine,
)
from asn_desktop.database.location import companions, exists_already, in_words, shown
from asn_desktop.database.migrations import applied_version, migrate
from asn_desktop.database.tables import Setting

#: The setting that says whether an office is for practice.
PRACTICE = "practice"


def make_file(
    path: Path, key: bytes | None, *, practice: bool, seal: Callable[[Path], None] | None
) -> None:
    """Make an office file. Raises ``PersonError`` where there is one; ``seal`` gives it the slots
    of its key before it gets its name."""
    if path.exists():
        raise exists_already(path)
    half = path.with_name(path.name + ".new")
    with in_words(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        for leftover in (half, *companions(half)):
            leftover.unlink(missing_ok=True)
        half.touch(0o600)  # where one may not write the system says so, and clearer
        engine = file_engine(half, key)
        try:
            with engine.connect().execution_options(**{WRITING: True}) as connection:
                driver = connection.connection.dbapi_connection
                assert driver is not None
                driver.cursor().execute(f"PRAGMA application_id={APPLICATION_ID}")
                _found(connection, practice)
        finally:
            engine.dispose()
        if path.exists():
            raise exists_already(path)
        if seal is not None:
            seal(half)
        os.replace(half, path)
        sync_folder(path.parent)


def make_on_server(url: str, *, practice: bool, password: str | None) -> None:
    """Make an office in an empty database, all of it or nothing. Raises ``PersonError`` where
    there is one."""
    with in_words(shown(url)):
        engine = server_engine(url, password)
        try:
            with (
                engine.connect().execution_options(**{WRITING: True}) as connection,
                connection.begin(),
            ):
                if applied_version(connection):
                    raise exists_already(shown(url))
                migrate(connection)
                connection.execute(sa.insert(Setting).values(name=PRACTICE, value=practice))
                if not practice:
                    _give_roles(connection)
        finally:
            engine.dispose()


def _found(connection: Connection, practice: bool) -> None:
    """Give an empty file the tables of an office."""
    migrate(connection)
    with connection.begin():
        connection.execute(sa.insert(Setting).values(name=PRACTICE, value=practice))


def _give_roles(connection: Connection) -> None:
    """Where the account may make roles, the server itself watches who may do what."""
    from asn_desktop.database import server_roles

    if server_roles.can_make_roles(connection):
        server_roles.make_roles(connection, new=True)
