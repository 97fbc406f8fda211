"""Whatever a server refuses is told in one sentence, and the next operation works when it may."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import keyring
import psycopg
import pytest
import sqlalchemy as sa
from keyring.backend import KeyringBackend
from sqlalchemy.exc import IntegrityError, OperationalError, ProgrammingError

from asn_desktop.core import translation
from asn_desktop.core.errors import OfficeError, PersonError, RightError, WorldError
from asn_desktop.database import keys, secrets
from asn_desktop.database.connections import try_password
from asn_desktop.database.engine import Database
from asn_desktop.database.failures import as_world_error
from tests.database.records import ADD, Person, make_office, person
from tests.servers import Server

pytestmark = pytest.mark.postgresql


@pytest.fixture(autouse=True)
def english() -> None:
    """The sentences are compared in their source language."""
    translation.set_language("en")


@pytest.fixture
def office(server: Server) -> Iterator[str]:
    """The address of an office, over the port, for an account with a password."""
    with server.office("kernel", make_office) as url:
        name = str(sa.make_url(url).database)
        with server.connect() as connection:
            connection.execute(f"CREATE ROLE rina_{name} SUPERUSER LOGIN PASSWORD 'betul'")
        yield server.over_the_port(name, f"rina_{name}")


def test_a_connection_is_encrypted_where_the_server_can(office: str) -> None:
    """It is so without being asked for, may be demanded, and the office tells."""
    with Database.open(office, password="betul") as database:
        assert database.info()["connection_encrypted"] is True
    with Database.open(f"{office}?sslmode=disable", password="betul") as database:
        assert database.info()["connection_encrypted"] is False
    with pytest.raises(WorldError, match="encrypted connection"):
        Database.open(f"{office}?sslmode=verify-full", password="betul")


def test_a_wrong_passphrase_is_the_same_as_for_a_file(office: str) -> None:
    """Which part was wrong is not told; the passphrase stands in no sentence."""
    nobody = sa.make_url(office).set(username="nobody").render_as_string(hide_password=False)
    for url, password in ((office, "salah-rahasia"), (office, None), (nobody, "salah-rahasia")):
        with pytest.raises(RightError) as told:
            Database.open(url, password=password)
        assert str(told.value) == str(keys.wrong_passphrase())
    assert try_password(office, str(sa.make_url(office).username), "betul")
    assert not try_password(office, str(sa.make_url(office).username), "salah")


def test_places_that_are_no_office_are_told(server: Server, office: str) -> None:
    """No such database, an empty one, a computer that is not admitted, no server, no address."""
    login = str(sa.make_url(office).username)
    with pytest.raises(WorldError, match="no database of this name"):
        Database.open(server.over_the_port("tidakada", login), password="betul")
    empty = server.new()
    with pytest.raises(WorldError, match="not an office"):
        Database.open(server.over_the_port(empty, login), password="betul")
    server.drop(empty)
    with pytest.raises(WorldError, match="does not admit"):
        Database.open(server.over_the_port(empty, "refused"), password="betul")
    for gone in ("postgresql://rina@127.0.0.1:1/kantor", "postgresql://rina@tidakada.invalid/k"):
        with pytest.raises(WorldError, match="cannot be reached"):
            Database.open(gone, password="betul")
    with pytest.raises(PersonError, match="no address"):
        Database.open("postgresql://rina@server:abc/kantor", password="betul")


def test_a_connection_cut_in_the_middle_changes_nothing(server: Server, office: str) -> None:
    """An administrator of the server ends a connection: one sentence, and the next operation finds
    a new one."""
    with Database.open(office, password="betul") as database:
        with (
            pytest.raises(WorldError, match="cannot be reached"),
            database.write(ADD, count=1) as work,
        ):
            work.session.add(person("1", "Siti"))
            work.session.flush()
            _cut(server, office)
        with pytest.raises(WorldError, match="cannot be reached"), database.read() as session:
            session.scalar(sa.select(sa.func.count()).select_from(Person))
            _cut(server, office)
            session.scalar(sa.select(sa.func.count()).select_from(Person))
        _cut(server, office)  # what waits in the pool is found dead before it is used
        with database.write(ADD, count=1) as work:
            work.session.add(person("1", "Siti"))
        assert database.check() == []


def _cut(server: Server, office: str) -> None:
    with server.connect() as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s",
            (sa.make_url(office).database,),
        )


def test_too_many_connections_are_told(server: Server, office: str) -> None:
    """The server has no room: nothing was changed."""
    login = str(sa.make_url(office).username)
    with server.connect() as connection:
        connection.execute(f"ALTER ROLE {login} NOSUPERUSER CONNECTION LIMIT 0")
        with pytest.raises(WorldError, match="too many connections"):
            Database.open(office, password="betul")


@pytest.mark.parametrize(
    ("raised", "family", "told"),
    [
        (psycopg.errors.DiskFull("x"), WorldError, "no room left"),
        (psycopg.errors.TooManyConnections("x"), WorldError, "too many connections"),
        (psycopg.errors.OutOfMemory("x"), WorldError, "cannot be reached"),
        (psycopg.errors.DeadlockDetected("x"), WorldError, "another one"),
        (psycopg.errors.SerializationFailure("x"), WorldError, "another one"),
        (psycopg.errors.LockNotAvailable("x"), WorldError, "still writing"),
        (psycopg.errors.AdminShutdown("x"), WorldError, "cannot be reached"),
        (psycopg.errors.CannotConnectNow("x"), WorldError, "cannot be reached"),
        (psycopg.errors.IdleInTransactionSessionTimeout("x"), WorldError, "another one"),
        (psycopg.errors.InsufficientPrivilege("x"), RightError, "does not let your account"),
        (psycopg.errors.ReadOnlySqlTransaction("x"), WorldError, "cannot be written"),
        (psycopg.errors.InvalidPassword("x"), RightError, "passphrase is not right"),
        (psycopg.errors.InvalidCatalogName("x"), WorldError, "no database"),
        (psycopg.OperationalError("sesuatu dalam bahasa server"), WorldError, "cannot be reached"),
    ],
)
def test_codes_of_the_server_are_sentences(
    raised: psycopg.Error, family: type[OfficeError], told: str
) -> None:
    """Whatever language the server speaks: its codes decide."""
    said = as_world_error(OperationalError("SELECT 1", None, raised), "postgresql://kantor")
    assert isinstance(said, family)
    assert told in str(said)


def test_our_own_faults_are_not_the_servers() -> None:
    """A statement that is wrong ends in a crash report, not in a sentence about the network."""
    wrong = psycopg.errors.UndefinedColumn("x")
    assert as_world_error(ProgrammingError("SELECT x", None, wrong), "kantor") is None
    odd = psycopg.errors.NotNullViolation("x")
    assert as_world_error(IntegrityError("INSERT", None, odd), "kantor") is None


# the system's keyring


class _Keyring(KeyringBackend):
    """A keyring in memory, or one that fails at everything."""

    priority = 1  # type: ignore[assignment]

    def __init__(self, *, broken: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.broken = broken

    def _work(self) -> None:
        if self.broken:
            raise RuntimeError("the bus is gone: kunci rahasia")

    def get_password(self, service: str, username: str) -> str | None:
        self._work()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._work()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._work()
        del self.kept[service, username]


@pytest.fixture
def ring(request: pytest.FixtureRequest) -> Iterator[_Keyring]:
    """The keyring in use."""
    before = keyring.get_keyring()
    made = _Keyring(broken=getattr(request, "param", False))
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


URL = "postgresql://rina@server:5433/kantor"


def test_the_system_keeps_a_passphrase(ring: _Keyring) -> None:
    """By server, database and account; it is recalled, and forgotten on request."""
    assert secrets.recall(URL, "rina") is None
    assert secrets.remember(URL, "rina", "kunci rahasia")
    assert secrets.recall(URL, "rina") == "kunci rahasia"
    assert secrets.recall(URL, "budi") is None
    assert secrets.recall(URL.replace("kantor", "lain"), "rina") is None
    secrets.forget(URL, "rina")
    secrets.forget(URL, "rina")
    assert (secrets.recall(URL, "rina"), ring.kept) == (None, {})


@pytest.mark.parametrize("ring", [True], indirect=True)
def test_without_a_keyring_nothing_breaks(ring: _Keyring, caplog: pytest.LogCaptureFixture) -> None:
    """A computer without one keeps nothing, and no passphrase stands in the log."""
    caplog.set_level(logging.DEBUG)
    assert not secrets.remember(URL, "rina", "kunci rahasia")
    assert secrets.recall(URL, "rina") is None
    secrets.forget(URL, "rina")
    assert "RuntimeError" in caplog.text
    assert "kunci rahasia" not in caplog.text


def test_no_passphrase_stays_in_the_address(office: str) -> None:
    """What is shown and told of an office never has it."""
    with Database.open(office, password="betul") as database:
        assert "betul" not in str(database.location)
        assert "betul" not in database.shown_location
        assert "betul" not in repr(database._engine)
    with pytest.raises(OfficeError) as told:
        Database.open(office.replace("@", ":betul@").replace("127.0.0.1", "127.0.0.2"))
    assert "betul" not in str(told.value)
