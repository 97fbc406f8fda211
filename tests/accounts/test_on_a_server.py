"""Accounts of an office on a server: the server and the office always say the same of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from asn_desktop import founding, opening
from asn_desktop.accounts import commands
from asn_desktop.accounts.queries import account
from asn_desktop.accounts.rules import Account, Role
from asn_desktop.core import translation
from asn_desktop.core.errors import PersonError, WorldError
from asn_desktop.database import access
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.database.keys import attempts
from tests.servers import Server

pytestmark = pytest.mark.postgresql

FIRST, OWN = "empat kata yang lain", "gunung biru makan pagi"


@pytest.fixture
def office(server: Server) -> Iterator[Database]:
    """A real office on a server; its founder may make roles there and nothing more."""
    name = server.new()
    with server.connect() as connection:
        connection.execute(f"CREATE ROLE kepala_{name} LOGIN CREATEROLE PASSWORD '{name}'")
        connection.execute(f"ALTER DATABASE {name} OWNER TO kepala_{name}")
    url = server.url(name, f"kepala_{name}").replace("@", f":{name}@")
    founder = founding.Founder(f"kepala_{name}", "Kepala", name)
    with founding.create_office(url, founder, name="BKPSDM").database as database:
        yield database
    server.drop(name)


def _login(office: Database, who: str) -> str:
    return f"{who}.{sa.make_url(str(office.location)).database}".replace("_", "-")


def _add(office: Database, role: Role) -> tuple[Account, int]:
    login = _login(office, "siti")
    _, changed = commands.add_account(office, Account(login, "Siti", role), FIRST)
    return _stored(office, login), changed.operation_id


def _stored(office: Database, login: str) -> Account:
    with office.read() as session:
        found = account(session, login)
    assert found is not None
    return found


def _come_in(office: Database, login: str, passphrase: str) -> Database:
    url = sa.make_url(str(office.location)).set(username=login, password=None)
    return opening.open_office(str(url), login=login, passphrase=passphrase)


def _may_write(office: Database, login: str, table: str) -> bool:
    query = sa.text("SELECT has_table_privilege(:login, :name, 'INSERT')")
    with office.read() as session:
        return bool(session.scalar(query, {"login": login, "name": table}))


@pytest.mark.parametrize("role", [Role.HEAD, Role.ANALYST, Role.CLERK, Role.READER])
def test_a_first_passphrase_is_changed_by_whoever_got_it(office: Database, role: Role) -> None:
    """Whatever the role, the person chooses an own passphrase and is not asked again; nothing of
    another account can be touched with that right."""
    mine, _ = _add(office, role)
    assert mine.must_change
    with _come_in(office, mine.login, FIRST) as hers:
        commands.change_own_passphrase(hers, FIRST, OWN)
        with hers._transaction() as connection:
            others = "UPDATE accounts SET must_change = true WHERE login <> %s"
            assert connection.exec_driver_sql(others, (mine.login,)).rowcount == 0
    assert not _stored(office, mine.login).must_change
    with _come_in(office, mine.login, OWN) as hers:
        assert hers.actor.login == mine.login
    assert office.check() == []


def test_an_undone_account_is_let_in_no_more(office: Database) -> None:
    """Taking back that somebody was added closes the server to this person as well."""
    mine, added = _add(office, Role.CLERK)
    undo(office, added)
    assert not access.has_passphrase(office, mine.login)


def test_an_undone_role_is_undone_on_the_server(office: Database) -> None:
    """Whoever was made administrator by mistake is none any more for the server either, and has
    the rights of a clerk again."""
    mine, _ = _add(office, Role.CLERK)
    raised = Account(mine.login, mine.name, Role.ADMINISTRATOR, id=mine.id, version=mine.version)
    changed = commands.change_account(office, raised)
    assert _may_write(office, mine.login, "accounts")
    undo(office, changed.operation_id)
    assert not _may_write(office, mine.login, "accounts")
    assert _may_write(office, mine.login, "employees")


def test_a_server_that_is_gone_is_told_to_whoever_unlocks(office: Database) -> None:
    """The window is locked and the network is away: that is said, and counts as no wrong
    passphrase."""
    there = office.location
    office.location = "postgresql://siti@127.0.0.1:1/kantor"
    try:
        with pytest.raises(WorldError):
            opening.verify(office, OWN)
        assert attempts.seconds_to_wait(office.location) == 0
    finally:
        office.location = there


def test_who_founded_the_office_is_removed_by_the_server_only(office: Database) -> None:
    """Another administrator is told why not, instead of being asked for another user name."""
    translation.set_language("en")
    boss, _ = _add(office, Role.ADMINISTRATOR)
    founder = _stored(office, str(sa.make_url(str(office.location)).username))
    with (
        _come_in(office, boss.login, FIRST) as his,
        pytest.raises(PersonError, match="administrator of the server"),
    ):
        commands.remove_account(his, founder)
    assert _stored(office, founder.login) == founder
