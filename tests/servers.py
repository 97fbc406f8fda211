"""A PostgreSQL server of the tests' own, from the distribution's programs, and offices on it.

It listens on a socket in a temporary folder and on a private port of this machine, runs as an
unprivileged user also where the tests run as root, and ends with them. Its owner needs no password,
everybody else does; over the port, connections may be encrypted. A new office is a copy of one made
before, which takes the server a few hundredths of a second.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
import socket
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

#: Who gets in, and how.
_ADMITTED = f"""
local all {OWNER} trust
local all all scram-sha-256
host all refused 127.0.0.1/32 reject
host all all 127.0.0.1/32 scram-sha-256
"""


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
    port: int
    folder: Path
    _run: Callable[..., None]
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _templates: dict[str, str] = field(default_factory=dict)

    def url(self, name: str, user: str = OWNER) -> str:
        """The address of a database for one of its users."""
        return f"postgresql://{user}@:{self.port}/{name}?host={self.sockets}"

    def over_the_port(self, name: str, user: str, more: str = "") -> str:
        """The same, but not by the socket."""
        return f"postgresql://{user}@127.0.0.1:{self.port}/{name}{more}"

    def connect(self, name: str = "postgres", user: str = OWNER, **more: Any) -> Any:
        """A plain connection of the driver."""
        import psycopg

        place = {"host": str(self.sockets), "port": self.port, "user": user, "dbname": name}
        return psycopg.connect(autocommit=True, **place, **more)

    def new(self, template: str = "template0") -> str:
        """The name of a new database, empty or a copy of another."""
        name = f"office_{next(self._numbers)}"
        with self.connect() as connection:
            # Copying files is the quicker way for an office, and the only one of older servers.
            how = "STRATEGY FILE_COPY" if connection.info.server_version >= 150000 else ""
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" {how}')
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
        settings = {
            "port": self.port,
            "listen_addresses": "127.0.0.1",
            # Whatever these spare is for a machine that stops; here only programs do.
            "fsync": "off",
            "full_page_writes": "off",
            "wal_level": "minimal",
            "max_wal_senders": 0,
            # Hundreds of small offices live for a second: nothing to tidy, no query to compile.
            "autovacuum": "off",
            "jit": "off",
            "max_connections": 60,
            "ssl": "on",
        }
        options = [f"-k {self.sockets}", *(f"-c {name}={v}" for name, v in settings.items())]
        self._run("-w", "-o", " ".join(options), "-l", str(self.folder / "log"), "start")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _make_certificate(certificate: Path, key: Path) -> None:
    """A certificate that the server has made for itself."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    today = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - dt.timedelta(days=1))
        .not_valid_after(today + dt.timedelta(days=1))
        .sign(private, hashes.SHA256())
    )
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key.write_bytes(
        private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    key.chmod(0o600)


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
    server = Server(sockets, _free_port(), folder, steer)
    # However the tests end, also killed: their end of this pipe closes, and the server goes.
    farewell = 'read _; "$1" -D "$2/data" -m immediate stop; rm -rf "$2"'
    guard = subprocess.Popen(
        [*prefix, "sh", "-c", farewell, "sh", control, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        run(initdb, "-D", str(data), *own, *order)
        (data / "pg_hba.conf").write_text(_ADMITTED)
        _make_certificate(data / "server.crt", data / "server.key")
        if prefix:
            shutil.chown(data / "server.key", "postgres")
        server.start()
        yield server
    finally:
        server.stop()
        assert guard.stdin is not None
        guard.stdin.close()
        guard.wait(timeout=60)
        shutil.rmtree(folder, ignore_errors=True)
