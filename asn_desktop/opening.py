"""Opening an office for a person: passphrase, account, rights, and the office's own tables.

The window and the command line come in the same way.
"""

from __future__ import annotations

import getpass
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar

from asn_desktop import features
from asn_desktop.accounts.commands import KIND as ACCOUNTS
from asn_desktop.accounts.queries import account, accounts, active_logins, actor_of
from asn_desktop.core.errors import PersonError, RightError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database import access, failures, keys
from asn_desktop.database.engine import Database
from asn_desktop.database.keys import attempts
from asn_desktop.database.location import finish_exchange, is_server
from asn_desktop.database.rights import Actor
from asn_desktop.office.reference import keep_in_use

T = TypeVar("T")


class Door(Enum):
    """What an office asks for before it opens."""

    OPEN = auto()  # nothing: a practice office
    PASSPHRASE = auto()  # a user name and a passphrase, or the recovery key
    SERVER = auto()  # the server's name and password


class UnprotectedError(PersonError):
    """The office has people's data and no passphrase: it has to be protected first."""


def door_of(location: str | Path) -> Door:
    """What this office asks for. A restore that was interrupted is finished first: it decides
    whose passphrases are right."""
    if is_server(location):
        return Door.SERVER
    finish_exchange(Path(location))
    return Door.PASSPHRASE if keys.needs_key(Path(location)) else Door.OPEN


def own_name() -> str:
    """The name of the person at this computer."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def open_office(
    location: str | Path,
    *,
    login: str | None = None,
    passphrase: str | None = None,
    progress: Progress = silent,
) -> Database:
    """Open an office for a person; what follows from its reference data is in use.

    An encrypted file takes ``passphrase`` and, where it has several accounts, ``login``; a server
    takes both where its address does not name them; a practice office takes ``login`` as the name
    for the change log. Raises ``RightError`` for a wrong name or passphrase and a closed account,
    :class:`UnprotectedError` for a real office without a passphrase, and what ``Database.open``
    raises.
    """
    match door_of(location):
        case Door.OPEN:
            database = _open_plain(Path(location), login, progress)
        case Door.PASSPHRASE:
            database = _open_file(Path(location), login, passphrase, progress)
        case Door.SERVER:
            database = _open_server(str(location), login, passphrase, progress)
    return keep_in_use(database, features.references())


def open_with_recovery_key(
    location: str | Path, recovery_key: str, *, progress: Progress = silent
) -> Database:
    """Open an encrypted office with the key from the paper. Nothing can be done in it until
    ``accounts.commands.recover_account`` has given an administrator a new passphrase and the
    office was opened with that."""
    path = Path(location)
    if door_of(location) is not Door.PASSPHRASE:
        if not is_server(location) and not path.exists():
            raise failures.missing(path)
        raise PersonError(
            translate("accounts", "Only an encrypted office file has a recovery key.")
        )
    unlocked = attempts.counted(path, lambda: keys.recover(path, recovery_key))
    database = Database.open(path, key=unlocked.key, progress=progress)
    name = translate("opening", "Recovery key")
    database.actor = Actor(name, "", frozenset({"accounts.write"}))
    return database


def data_key(
    location: str | Path, *, login: str | None = None, passphrase: str | None = None
) -> bytes | None:
    """The data key of an office file, None for a plain one. Raises ``RightError``."""
    path = Path(location)
    if door_of(location) is not Door.PASSPHRASE:
        return None
    if passphrase is None:
        raise _passphrase_needed(path)
    return attempts.counted(path, lambda: keys.unlock(path, login, passphrase)).key


def _passphrase_needed(path: Path) -> RightError:
    return RightError(
        translate(
            "opening",
            "The office {path} opens with a passphrase. Give it in the environment variable"
            " ASN_DESKTOP_PASSPHRASE, with --passphrase-file, or in the window.",
        ).format(path=path)
    )


def verify(database: Database, passphrase: str) -> None:
    """Prove that whoever unlocks the window is the person who works in it.

    Raises ``RightError`` for another passphrase.
    """
    access.prove(database, database.actor.login, passphrase)


def _open_plain(path: Path, login: str | None, progress: Progress) -> Database:
    database = Database.open(path, progress=progress)
    if not database.is_practice:
        database.close()
        raise UnprotectedError(
            translate(
                "opening",
                "The office {path} has no passphrase yet: everybody who gets hold of the file can"
                " read it. Protect it first: open it in the window, or use"
                " “asn-desktop office protect”.",
            ).format(path=path)
        )
    name = login or own_name()
    database.actor = Actor(name, name)
    return database


def _open_file(
    path: Path, login: str | None, passphrase: str | None, progress: Progress
) -> Database:
    if passphrase is None:
        raise _passphrase_needed(path)
    unlocked = attempts.counted(path, lambda: keys.unlock(path, login, passphrase))
    database = Database.open(path, key=unlocked.key, progress=progress)
    try:
        with database.read() as session:
            logins = active_logins(session)
        _work_as(database, keys.whose(path, unlocked, logins))
    except BaseException:
        database.close()
        raise
    return database


def _open_server(
    url: str, login: str | None, passphrase: str | None, progress: Progress
) -> Database:
    address = access.address(url, login)
    database = attempts.counted(
        address, lambda: Database.open(address, password=passphrase, progress=progress)
    )
    try:
        _work_as(database, access.server_login(database))
    except BaseException:
        database.close()
        raise
    return database


def _work_as(database: Database, login: str) -> None:
    """Give the office the rights of this account, also after they change."""

    def take_rights() -> None:
        with database.read() as session:
            mine = account(session, login)
            nobody = mine is None and not accounts(session)
        if nobody and is_server(database.location):
            # An office whose server knows the person but that keeps no accounts yet.
            database.actor = Actor(login, login)
            return
        if mine is None or not mine.active:
            database.actor = Actor(login, login, frozenset())
            raise RightError(
                translate(
                    "opening",
                    "You have no account in this office, or it was closed. Ask the administrator"
                    " of this office.",
                )
            )
        database.actor = actor_of(mine)

    def changed(done: Changed) -> None:
        if ACCOUNTS not in done.ids:
            return
        with suppress(RightError):  # from now on nothing is allowed; the next deed says so
            take_rights()
        access.keep_only(database, active_logins)

    take_rights()
    access.keep_only(database, active_logins)
    database.subscribe(changed)
