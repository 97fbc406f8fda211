"""A PostgreSQL server of the tests' own, from the distribution's programs, and offices on it.

It listens on a socket in a temporary folder and on no port, runs as an unprivileged user also where
the tests run as root, and ends with them. A new office is a copy of one made before, which takes
the server a few hundredths of a second.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from asn_desktop.database.engine import Database

#: Who owns the server, and the databases made here.
OWNER = "office"

#: A server orders words its own way, and a file by their codes: here the two differ.
_FOREIGN_ORDER = ("--locale-provider=icu", "--icu-locale=id", "--locale=C.UTF-8")


def program(name: str) -> str | None:
    """The path of one of the server's programs; the newest where there are several."""
    folders = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"),
        key=lambda folder: int(re.sub(r"\D", "", folder.parent.name) or 0),
        reverse=True,
    )
    found = [str(folder / name) for folder in folders if (folder / name).exists()]
    return found[0] if found else shutil.which(name)


@dataclass
class Server:
    """A running server."""

    sockets: Path
    folder: Path
    _run: Callable[..., None]
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _templates: dict[str, str] = field(default_factory=dict)

    def url(self, name: str, user: str = OWNER) -> str:
        """The address of a database for one of its users."""
        return f"postgresql://{user}@/{name}?host={self.sockets}"

    def connect(self, name: str = "postgres", user: str = OWNER, **more: Any) -> Any:
        """A plain connection of the driver."""
        import psycopg

        return psycopg.connect(
            host=str(self.sockets), user=user, dbname=name, autocommit=True, **more
        )

    def new(self, template: str = "template0") -> str:
        """The name of a new database, empty or a copy of another."""
        name = f"office_{next(self._numbers)}"
        with self.connect() as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return name

    def drop(self, name: str) -> None:
        """Take a database away, whoever is connected."""
        with self.connect() as connection:
            connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    @contextmanager
    def office(self, kind: str, make: Callable[[str], Database]) -> Iterator[str]:
        """The address of an office of its own: ``make`` makes the first one of this kind, the
        others are copies."""
        if kind not in self._templates:
            made = self.new()
            make(self.url(made)).close()
            self._templates[kind] = made
        name = self.new(self._templates[kind])
        try:
            yield self.url(name)
        finally:
            self.drop(name)

    def stop(self) -> None:
        """End the server as if its machine had lost power."""
        self._run("-m", "immediate", "stop", check=False)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = f"-k {self.sockets} -c listen_addresses= -c fsync=off -c max_connections=60"
        self._run("-w", "-o", options, "-l", str(self.folder / "log"), "start")


@contextmanager
def running() -> Iterator[Server | None]:
    """A server as long as the block runs; None where its programs are not installed."""
    initdb, control = program("initdb"), program("pg_ctl")
    if initdb is None or control is None or sys.platform == "win32":
        yield None
        return
    # Not among pytest's own folders: those it closes to everybody but the user of the tests.
    folder = Path(tempfile.mkdtemp(prefix="asn-server-"))
    prefix: list[str] = []
    if os.geteuid() == 0:  # the server refuses to run as root
        prefix = ["runuser", "-u", "postgres", "--"]
        shutil.chown(folder, "postgres")
    data = folder / "data"

    def run(*command: str, check: bool = True) -> None:
        subprocess.run([*prefix, *command], check=check, capture_output=True, cwd=folder)

    def steer(*arguments: str, check: bool = True) -> None:
        run(control, "-D", str(data), *arguments, check=check)

    (sockets := folder / "s").mkdir()
    if prefix:
        shutil.chown(sockets, "postgres")
    version = subprocess.run([initdb, "--version"], capture_output=True, text=True, check=True)
    order = _FOREIGN_ORDER if int(re.findall(r"\d+", version.stdout)[0]) >= 15 else ()
    own = ("-U", OWNER, "--auth=trust", "-E", "UTF8", "--no-sync")
    server = Server(sockets, folder, steer)
    try:
        run(initdb, "-D", str(data), *own, *order)
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
