"""Making a new office: a real one, encrypted and with its first account, or one for practice that
every feature fills; and protecting an office that was made before there were passphrases.

The window and the command line found offices the same way.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from asn_desktop import features
from asn_desktop.accounts.commands import found_account
from asn_desktop.accounts.queries import account, actor_of
from asn_desktop.accounts.rules import Account, Role, check_account, tidy_login
from asn_desktop.core.errors import PersonError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import refuse_errors
from asn_desktop.core.saving import sync_folder
from asn_desktop.core.translation import translate
from asn_desktop.database import access, keys
from asn_desktop.database.backup import protect_copies
from asn_desktop.database.encrypting import encrypted_copy
from asn_desktop.database.engine import Database
from asn_desktop.database.keys import check_passphrase
from asn_desktop.database.location import companions, in_words, is_server
from asn_desktop.database.moving import take_from_server
from asn_desktop.office.commands import name_office


@dataclass(frozen=True, slots=True)
class Founder:
    """The administrator of a new office."""

    login: str
    name: str
    passphrase: str


@dataclass(frozen=True, slots=True)
class Founded:
    """A new office, open for its founder. ``recovery_key`` is for the paper and kept nowhere; ""
    where there is none (practice, server)."""

    database: Database
    recovery_key: str = ""


def create_office(location: str | Path, founder: Founder, *, name: str = "") -> Founded:
    """Make a real office and open it for its administrator.

    On a server the founder is whoever the address names. Raises ``PersonError`` where there is an
    office already, and for a passphrase that is too easy.
    """
    if is_server(location):
        url = access.address(str(location), founder.login)
        database = Database.create(url, password=founder.passphrase or None)
        founder = Founder(access.server_login(database), founder.name, founder.passphrase)
        recovery_key = ""
    else:
        _refuse_founder(founder)
        key = keys.new_data_key()
        seal = _Seal(founder, key)
        database = Database.create(location, key=key, seal=seal)
        recovery_key = seal.recovery_key
    _fill(database, lambda: _begin(database, founder, name))
    return Founded(database, recovery_key)


def _refuse_founder(founder: Founder) -> None:
    """Before anything is made: a founder whose account could not be stored."""
    account = Account(tidy_login(founder.login), founder.name, Role.ADMINISTRATOR)
    refuse_errors(check_account(account, []))
    refuse_errors(check_passphrase(founder.passphrase, account.login))


def create_practice(location: str | Path, *, people: int, name: str = "") -> Database:
    """Make a practice office with so many invented people and open it; marked LATIHAN, and without
    a passphrase. Raises ``PersonError`` where there is an office already."""

    def fill() -> None:
        if people:
            for feature in features.SAMPLE_ORDER:
                make = features.feature(feature).sample
                if make is not None:
                    make(database, people)
        if name:
            name_office(database, name)

    database = Database.create(location, practice=True)
    _fill(database, fill)
    return database


class _Seal:
    """Gives a file its first slots just before it gets its name."""

    def __init__(self, founder: Founder, key: bytes) -> None:
        self._founder, self._key = founder, key
        self.recovery_key = ""

    def __call__(self, file: Path) -> None:
        founder = self._founder
        slots, self.recovery_key = keys.found_keys(
            file, founder.login, founder.passphrase, self._key
        )
        keys.append_keys(file, slots)


def _fill(database: Database, fill: Callable[[], None]) -> None:
    """An office that cannot be filled whole is taken away again."""
    try:
        fill()
    except BaseException:
        if is_server(database.location):
            take_from_server(database)
        database.close()
        if isinstance(database.location, Path):
            path = database.location
            for left in (path, keys.keys_path(path), *companions(path)):
                left.unlink(missing_ok=True)
        raise


def _begin(database: Database, founder: Founder, name: str) -> None:
    found_account(database, founder.login, founder.name)
    with database.read() as session:
        mine = account(session, founder.login)
    assert mine is not None
    database.actor = actor_of(mine)
    if name:
        name_office(database, name)
    for feature in features.SAMPLE_ORDER:
        begin = features.feature(feature).begin
        if begin is not None:
            begin(database)


@dataclass(frozen=True, slots=True)
class Protected:
    """An office that has its passphrase now: its recovery key for the paper, and the copies of it
    that still are readable because the disk did not let them be encrypted."""

    recovery_key: str
    plain: tuple[Path, ...]

    @property
    def warning(self) -> str:
        """What to do about the readable copies; "" where there are none."""
        if not self.plain:
            return ""
        return translate(
            "founding",
            "The office is encrypted, but these copies of it could not be and can still be read by"
            " everybody: {files}. Make room on the disk and delete them.",
        ).format(files=", ".join(str(path) for path in self.plain))


def protect_office(
    location: str | Path, founder: Founder, progress: Progress = silent
) -> Protected:
    """Encrypt a real office that has no passphrase yet, and the copies beside it.

    The plain file is replaced in one step and gone after. Raises ``PersonError`` for a practice
    office, and for a passphrase that is too easy.
    """
    _refuse_founder(founder)
    path = Path(location)
    key = keys.new_data_key()
    seal = _Seal(founder, key)
    half = path.with_name(path.name + ".protected")
    with Database.open(path, progress=progress) as database:  # brings it to today's format
        if database.is_practice:
            raise PersonError(
                translate(
                    "founding", "A practice office needs no passphrase: nobody in it is real."
                )
            )
        with database.read() as session:
            known = account(session, founder.login)
        if known is None:
            found_account(database, founder.login, founder.name)
        encrypted_copy(database, half, key, progress)
        try:
            with in_words(path):
                seal(half)
                # The log of the plain file must not lie beside the encrypted one.
                database.rest()
                os.replace(half, path)
                sync_folder(path.parent)
        finally:
            half.unlink(missing_ok=True)
    return Protected(seal.recovery_key, tuple(protect_copies(path, key, progress)))
