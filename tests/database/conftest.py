"""An open office with the tables of the tests; and a server, where its programs are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from asn_desktop.database.engine import Database
from tests.database.records import make_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    """A new office without a key."""
    with make_office(tmp_path / "office.asn") as database:
        yield database


def _program(name: str) -> str | None:
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = [str(folder / name) for folder in folders if (folder / name).exists()]
    return found[0] if found else shutil.which(name)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The socket folder of a PostgreSQL server of the tests' own, reached by no network."""
    initdb, postgres = _program("initdb"), _program("pg_ctl")
    if initdb is None or postgres is None or sys.platform == "win32":
        pytest.skip("the programs of a PostgreSQL server are not installed")
    folder = tmp_path_factory.mktemp("server")
    prefix: list[str] = []
    if os.geteuid() == 0:  # the server refuses to run as root
        prefix = ["runuser", "-u", "postgres", "--"]
        for place in (folder, *folder.parents[:2]):
            place.chmod(0o755)
        shutil.chown(folder, "postgres")
    sockets = folder / "s"
    data = folder / "data"

    def run(*command: str, check: bool = True) -> None:
        subprocess.run([*prefix, *command], check=check, capture_output=True, cwd=folder)

    run(initdb, "-D", str(data), "-U", "office", "--auth=trust", "-E", "UTF8", "--no-sync")
    run("mkdir", str(sockets))
    options = f"-k {sockets} -c listen_addresses= -c fsync=off"
    run(postgres, "-D", str(data), "-w", "-o", options, "-l", str(folder / "log"), "start")
    try:
        yield sockets
    finally:
        # Its folder goes with it: a server slow to leave is no fault of what was tested.
        run(postgres, "-D", str(data), "-m", "immediate", "stop", check=False)


@pytest.fixture
def server_url(server: Path, request: pytest.FixtureRequest) -> str:
    """The address of an empty database."""
    import psycopg

    name = f"office_{abs(hash(request.node.nodeid))}"
    with psycopg.connect(
        host=str(server), user="office", dbname="postgres", autocommit=True
    ) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return f"postgresql://office@/{name}?host={server}"
