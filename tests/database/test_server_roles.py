"""What an account may do is watched by the server itself, whatever program connects."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
import sqlalchemy as sa

from asn_desktop.core import translation
from asn_desktop.core.errors import OfficeError, PersonError, RightError
from asn_desktop.database import access, server_roles
from asn_desktop.database.connections import try_password
from asn_desktop.database.engine import Database
from asn_desktop.database.unit_of_work import Operation
from asn_desktop.employees.records import Unit
from asn_desktop.office.commands import name_office
from tests.servers import Server

pytestmark = pytest.mark.postgresql

_ADD = Operation("test.unit", "tests", "Add a unit", "test")

WORD = "kunci 100% rahasia; 'betul'"


@pytest.fixture(autouse=True)
def english() -> None:
    """The sentences are compared in their source language."""
    translation.set_language("en")


@pytest.fixture
def founder(server: Server) -> Iterator[str]:
    """The address of an empty database for an owner who is no superuser, but may make roles."""
    name = server.new()
    with server.connect() as connection:
        connection.execute(f"CREATE ROLE kepala_{name} LOGIN CREATEROLE PASSWORD '{name}'")
        connection.execute(f"ALTER DATABASE {name} OWNER TO kepala_{name}")
    yield server.url(name, f"kepala_{name}").replace("@", f":{name}@")
    server.drop(name)


@pytest.fixture
def office(founder: str) -> Iterator[Database]:
    """A real office with an account of every group; their logins end in the database's name."""
    with Database.create(founder) as database:
        name_office(database, "Badan Kepegawaian")
        yield database


def _let_in(office: Database, who: str, role: str) -> str:
    login = f"{who}_{sa.make_url(str(office.location)).database}"
    with office._transaction() as connection:
        server_roles.give_login(connection, login, WORD, role)
    return login


def _as(server: Server, office: Database, login: str) -> psycopg.Connection[tuple[object, ...]]:
    name = sa.make_url(str(office.location)).database
    connection: psycopg.Connection[tuple[object, ...]] = server.connect(
        str(name), login, password=WORD
    )
    return connection


def _refused(connection: psycopg.Connection[tuple[object, ...]], *statements: str) -> None:
    for statement in statements:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(statement)


def test_a_reader_cannot_write_with_plain_sql(server: Server, office: Database) -> None:
    """He reads everything and keeps his own views and drafts; nothing else can be written, whatever
    program he uses."""
    reader = _let_in(office, "pembaca", "reader")
    with _as(server, office, reader) as connection:
        assert connection.execute("SELECT name FROM office_profiles").fetchone() is not None
        _refused(
            connection,
            "UPDATE office_profiles SET name = 'x'",
            "INSERT INTO units (uid, version, name, name_key) VALUES ('u', 1, 'x', 'x')",
            "DELETE FROM employees",
            "DELETE FROM changes",
            "TRUNCATE operations CASCADE",
            "UPDATE settings SET value = 'true'",
            "DELETE FROM settings",
            "SELECT asn_let_in('siapa', 'x', 'y')",
            "CREATE TABLE own (id int)",
            "DROP TRIGGER changes_sealed ON changes",
        )
        connection.execute(
            "INSERT INTO saved_views (screen, name, definition) VALUES ('x', 'mine', '{}')"
        )
        draft = (
            "INSERT INTO form_drafts (account, screen, record_id, title, content, at)"
            " VALUES (%s, 'x', 0, 't', '{}', now())"
        )
        connection.execute(draft, (reader,))
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(draft, ("somebody else",))


def test_a_clerk_works_but_cannot_alter_the_log(server: Server, office: Database) -> None:
    """She writes records through the program; lines of the change log that are finished can be
    neither altered nor removed, and accounts are out of her reach."""
    clerk = _let_in(office, "petugas", "clerk")
    url = str(sa.make_url(str(office.location)).set(username=clerk, password=None))
    with Database.open(url, password=WORD) as hers:
        with hers.write(_ADD) as work:
            work.session.add(Unit(name="Dinas", name_key="dinas"))
        with hers.write(_ADD):
            pass  # nothing happened: the line of the operation goes again
        with pytest.raises(RightError), hers.write(_ADD) as work:
            work.connection.exec_driver_sql("UPDATE office_profiles SET name = 'x'")
        assert hers.check() == []
    with _as(server, office, clerk) as connection:
        _refused(
            connection,
            "UPDATE changes SET kind = 'x'",
            "DELETE FROM changes",
            "UPDATE operations SET code = 'x'",
            "UPDATE accounts SET role = 'administrator'",
            "INSERT INTO settings (name, value) VALUES ('own', '1')",
            "DROP TRIGGER operations_sealed ON operations",
            "ALTER TABLE operations DISABLE TRIGGER ALL",
        )
        assert (
            connection.execute("UPDATE settings SET value = '1' WHERE name <> 'log_head'").rowcount
            == 0
        )
        for sealed in ("DELETE FROM operations", "UPDATE operations SET size = 7"):
            with pytest.raises(psycopg.errors.RaiseException):
                connection.execute(sealed)


def test_an_administrator_lets_people_in_and_puts_them_out(
    server: Server, office: Database
) -> None:
    """He needs no right of the server for that, and has none: he can touch nobody who does not
    belong to this office."""
    boss = _let_in(office, "admin", "administrator")
    url = str(sa.make_url(str(office.location)).set(username=boss, password=None))
    with Database.open(url, password=WORD) as his:
        siti = _let_in(his, "siti", "reader")
        assert try_password(url, siti, WORD)
        assert not try_password(url, siti, "salah")
        with his._transaction() as connection:
            server_roles.change_role(connection, siti, "clerk")
        with _as(server, office, siti) as connection:
            connection.execute("UPDATE units SET name = 'x'")
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute("CREATE ROLE another")
        with his._transaction() as connection:
            server_roles.remove_login(connection, siti)
        assert not try_password(url, siti, WORD)
        founder = str(sa.make_url(str(office.location)).username)
        for stranger in ("office", founder, "pg_read_all_data"):
            with pytest.raises(PersonError, match="somebody else"):
                _taken_over(his, stranger)
        with his._transaction() as connection:
            server_roles.set_passphrase(connection, boss, "baru 12345")
    assert try_password(url, boss, "baru 12345")


def test_who_owns_something_elsewhere_on_the_server_is_let_alone(
    server: Server, office: Database
) -> None:
    """The account of another program, with tables or rights of its own in another database, gets
    no new passphrase from an administrator of this office."""
    other, boss = server.new(), _let_in(office, "admin", "administrator")
    strangers = (f"pemilik_{other}", f"tamu_{other}")
    with server.connect(other) as connection:
        for stranger in strangers:
            connection.execute(f"CREATE ROLE {stranger} LOGIN PASSWORD 'rahasia'")
        connection.execute("CREATE TABLE gaji (id int)")
        connection.execute(f"ALTER TABLE gaji OWNER TO {strangers[0]}")
        connection.execute(f"GRANT SELECT ON gaji TO {strangers[1]}")
    url = str(sa.make_url(str(office.location)).set(username=boss, password=None))
    with Database.open(url, password=WORD) as his:
        for stranger in strangers:
            with pytest.raises(PersonError, match="somebody else"):
                _taken_over(his, stranger)
    server.drop(other)


def _taken_over(database: Database, login: str) -> None:
    with database._transaction() as connection:
        server_roles.give_login(connection, login, WORD, "reader")


def test_no_log_of_the_server_shows_a_passphrase(server: Server, office: Database) -> None:
    """What reaches the server proves the passphrase and does not tell it."""
    with office._transaction() as connection:
        connection.exec_driver_sql("SELECT 1")
    with server.connect() as connection:
        connection.execute("ALTER SYSTEM SET log_statement = 'all'")
        connection.execute("SELECT pg_reload_conf()")
    login = _let_in(office, "rahasia", "reader")
    log = (server.folder / "log").read_text(errors="replace")
    assert login in log
    assert WORD not in log
    assert "rahasia; " not in log


def test_without_the_right_to_make_roles_it_is_said(server: Server) -> None:
    """The office is made and works with the rights that there are; letting somebody in is refused
    with what to do."""
    name = server.new()
    with server.connect() as connection:
        connection.execute(f"CREATE ROLE plain_{name} LOGIN PASSWORD '{name}'")
        connection.execute(f"ALTER DATABASE {name} OWNER TO plain_{name}")
    with Database.create(server.url(name, f"plain_{name}"), password=name) as office:
        name_office(office, "Badan")
        with pytest.raises(RightError, match="administrator of the server"):
            _let_in(office, "siti", "reader")
        with pytest.raises(RightError, match="CREATEROLE"), office._transaction() as connection:
            server_roles.make_roles(connection)
        assert office.check() == []
    server.drop(name)


def test_only_an_owner_renews_an_office(office: Database) -> None:
    """Somebody else is told in words that the format cannot be changed by them."""
    boss = _let_in(office, "admin", "administrator")
    with office._transaction() as connection:
        connection.exec_driver_sql(
            "DELETE FROM schema_version WHERE number = (SELECT max(number) FROM schema_version)"
        )
    url = str(sa.make_url(str(office.location)).set(username=boss, password=None))
    with pytest.raises(OfficeError):
        Database.open(url, password=WORD)


def test_who_has_no_passphrase_here_shows(office: Database) -> None:
    """After a move the accounts of the other place wait for a passphrase on this server; a role of
    the server that was never let into this office counts as none."""
    login = f"pindahan_{sa.make_url(str(office.location)).database}"
    assert not access.has_passphrase(office, login)
    with office._transaction() as connection:
        server_roles.give_login(connection, login, WORD, "clerk")
    assert access.has_passphrase(office, login)
    with office._transaction() as connection:
        server_roles.remove_login(connection, login)
    assert not access.has_passphrase(office, login)
