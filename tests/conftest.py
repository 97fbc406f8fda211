"""What holds for every test: no window server, no network, no home, invented data folders."""

from __future__ import annotations

import gc
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from typing import Any

import pytest

# Before anything imports Qt: a test never opens a window on somebody's screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"

from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from asn_desktop.core import translation
from asn_desktop.database.keys import slots
from tests import offices, servers

# The same examples on every machine and every run, and no verdict by the clock of a busy one.
settings.register_profile(
    "house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("house")

# Nor a verdict by the five seconds that a wait is given: what comes late has come.
for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitActive, QtBot.waitExposed):
    assert _wait.__kwdefaults__["timeout"] == 5_000
    _wait.__kwdefaults__["timeout"] = 30_000


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Connections leave this machine in no test; a test's own database server is on it."""
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex
    patch = pytest.MonkeyPatch()

    def guarded(original: Any) -> Any:
        def call(self: socket.socket, address: Any) -> Any:
            if self.family in (socket.AF_INET, socket.AF_INET6):
                host = str(address[0])
                if not (host in ("localhost", "::1") or host.startswith("127.")):
                    raise AssertionError(f"a test reached for the network: {host}")
            return original(self, address)

        return call

    patch.setattr(socket.socket, "connect", guarded(connect))
    patch.setattr(socket.socket, "connect_ex", guarded(connect_ex))
    yield
    patch.undo()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Each worker begins with its part of the longest tests, so that none of them is left alone at
    the end while the other workers have nothing to do."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    longest = [item for item in items if item.path.parent.name == "faults"]
    others = [item for item in items if item.path.parent.name != "faults"]
    size = -(-len(others) // workers)
    items[:] = [
        item
        for part in range(workers)
        for item in (*longest[part::workers], *others[part * size : (part + 1) * size])
    ]


def pytest_collection_finish() -> None:
    """What was loaded until now stays: nobody looks through it for what could go."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def new_places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """New folders, one after the other; pytest would look through all earlier ones for each."""
    folder = tmp_path_factory.mktemp("places")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def own_place(new_places: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder and a home of the test's own; also for the processes that it starts."""
    place = next(new_places)
    place.mkdir()
    monkeypatch.setenv("ASN_DESKTOP_DATA", str(place / "data"))
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(place))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(place / name.lower()))
    monkeypatch.delenv("ASN_DESKTOP_PASSPHRASE", raising=False)
    # A secret store on the test machine belongs to its owner.
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    return place


@pytest.fixture(autouse=True)
def indonesian() -> Iterator[None]:
    """Every test begins in Indonesian, whatever an earlier one chose."""
    translation.set_language(translation.DEFAULT_LANGUAGE)
    yield
    translation.set_language(translation.DEFAULT_LANGUAGE)


@pytest.fixture(scope="session")
def server() -> Iterator[servers.Server]:
    """A PostgreSQL server of the tests' own, reached by no network."""
    with servers.running() as running:
        if running is None:
            pytest.skip("the programs of a PostgreSQL server are not installed")
        yield running


@pytest.fixture
def server_url(server: servers.Server) -> Iterator[str]:
    """The address of an empty database."""
    name = server.new()
    yield server.url(name)
    server.drop(name)


@pytest.fixture(params=["file", pytest.param("server", marks=pytest.mark.postgresql)])
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[offices.Site]:
    """Where a test's offices are: in files and, once more, on a server."""
    with ExitStack() as until_the_end:
        on_server = request.param == "server"
        server = request.getfixturevalue("server") if on_server else None
        yield offices.Site(tmp_path, until_the_end, server)


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase is checked in no time: what it costs is measured by a benchmark."""
    monkeypatch.setattr(slots, "calibrate", lambda: slots.Cost(1, 1024, 1))


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    """What a test has copied goes before the interpreter does: without a screen nobody else would
    take it, and its end would call a Python that has ended."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()
