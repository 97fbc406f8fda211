"""Who gets in: slots of an office file, login roles of a server. The practice office has neither.

Called inside the operation that changes an account, so that the two change together: a passphrase
is given just before the operation is stored, and taken when it is. What a stop between the two
leaves over is a slot without an account, which opens nothing and goes at the next opening.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.database import keys
from asn_desktop.database.connections import parse_address
from asn_desktop.database.engine import Database
from asn_desktop.database.keys import attempts
from asn_desktop.database.location import in_words
from asn_desktop.database.sql import is_sqlite
from asn_desktop.database.unit_of_work import UnitOfWork


def give(database: Database, work: UnitOfWork, login: str, passphrase: str, *, role: str) -> None:
    """Let this account in with this passphrase, and with no other from now on."""
    if not is_sqlite(database.dialect):
        from asn_desktop.database import server_roles

        server_roles.give_login(work.connection, login, passphrase, role)
    else:
        _give_slot(database, work, login, passphrase)


def _give_slot(database: Database, work: UnitOfWork, login: str, passphrase: str) -> None:
    key = database.key
    if key is None:
        return
    path = Path(database.location)

    def give() -> None:
        keys.set_aside(path)
        work.otherwise.callback(keys.put_back, path)
        keys.give_passphrase(path, login, passphrase, key)
        work.when_stored.append(lambda: keys.drop_aside(path))

    work.at_the_end.append(give)


def change_own(database: Database, work: UnitOfWork, login: str, passphrase: str) -> None:
    """The same for the account that works here: on a server one may change the own passphrase."""
    if not is_sqlite(database.dialect):
        from asn_desktop.database import server_roles

        server_roles.set_passphrase(work.connection, login, passphrase)
    else:
        _give_slot(database, work, login, passphrase)


def change_unlogged(database: Database, login: str, passphrase: str) -> bool:
    """The same for an account that may only read on a server: there it can write no line of the
    change log. False where the account can."""
    if database.may_write:
        return False
    from asn_desktop.database import server_roles

    with database._transaction() as connection:
        server_roles.set_passphrase(connection, login, passphrase)
        connection.exec_driver_sql(
            "UPDATE accounts SET must_change = false, version = version + 1"
            " WHERE login = %s AND must_change",
            (login,),
        )
    return True


def put_right(work: UnitOfWork, login: str, *, role: str | None) -> None:
    """After an undo the server knows the account as the office does: in this role, or (None) not
    at all. In a file the slots of others go by themselves."""
    if is_sqlite(work.connection.dialect):
        return
    from asn_desktop.database import server_roles

    if role is None:
        server_roles.remove_login(work.connection, login)
    else:
        server_roles.change_role(work.connection, login, role)


def regrade(database: Database, work: UnitOfWork, login: str, *, role: str) -> None:
    """The account has this role now; a slot of a file knows no roles."""
    if not is_sqlite(database.dialect):
        from asn_desktop.database import server_roles

        server_roles.change_role(work.connection, login, role)


def withdraw(database: Database, work: UnitOfWork, login: str) -> None:
    """This account gets in no more."""
    if not is_sqlite(database.dialect):
        from asn_desktop.database import server_roles

        server_roles.remove_login(work.connection, login)
    elif database.key is not None:
        path = Path(database.location)
        work.when_stored.append(lambda: keys.remove_slot(path, login))


def prove(database: Database, login: str, passphrase: str) -> None:
    """Whether this is the passphrase of the account. Wrong ones are counted and cost time. Raises
    ``RightError`` where it is not, and ``WorldError`` where the server does not answer."""
    attempts.counted(database.location, lambda: _prove(database, login, passphrase))


def _prove(database: Database, login: str, passphrase: str) -> None:
    if not is_sqlite(database.dialect):
        from asn_desktop.database.connections import try_password

        with in_words(database.shown_location):
            right = try_password(str(database.location), login, passphrase)
        if not right:
            raise keys.wrong_passphrase()
    elif database.key is not None:
        keys.unlock(Path(database.location), login, passphrase)


def has_passphrase(database: Database, login: str) -> bool:
    """Whether this account can get in as it is."""
    if not is_sqlite(database.dialect):
        from asn_desktop.database import server_roles

        with database.read() as session:
            return server_roles.can_log_in(session.connection(), login)
    if database.key is None:
        return True
    return keys.has_slot(Path(database.location), login)


def keep_only(database: Database, logins: Callable[[Session], Iterable[str]]) -> None:
    """Take the slots of all other accounts than these away: what an undo removed must not open the
    file. No operation runs meanwhile, so that the slot of an account just being added stays."""
    if isinstance(database.location, Path) and database.key is not None:
        with database.write_quietly() as session:
            keys.keep_only(database.location, logins(session))


def address(url: str, login: str | None) -> str:
    """The address of a server for this account; a name in the address itself stays."""
    parts = parse_address(url)
    if login and not parts.username:
        parts = parts.set(username=login)
    return parts.render_as_string(hide_password=False)


def nameless(url: str) -> tuple[str, str]:
    """The address of a server without anybody's name and password, and the name that stood in it:
    where people are asked for their names, the one that is typed counts."""
    parts = parse_address(url)
    bare = parts._replace(username=None, password=None)
    return bare.render_as_string(hide_password=False), parts.username or ""


def server_login(database: Database) -> str:
    """As whom the server knows this connection."""
    with database.read() as session:
        return str(session.scalar(sa.text("SELECT current_user")))
