"""What changes accounts. A passphrase opens the file or the server, so both change together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sqlalchemy import select

from asn_desktop.accounts.queries import LOCK_SETTING, account_of, accounts
from asn_desktop.accounts.records import AccountRow
from asn_desktop.accounts.rules import (
    LONGEST_LOCK,
    Account,
    Role,
    check_account,
    has_administrator,
    tidy_login,
)
from asn_desktop.core.errors import PersonError
from asn_desktop.core.results import Changed, refuse_errors
from asn_desktop.core.translation import noop, translate
from asn_desktop.database import access, keys
from asn_desktop.database.engine import Database
from asn_desktop.database.keys import check_passphrase
from asn_desktop.database.rights import AUTOMATIC, guard
from asn_desktop.database.tables import Action, ChangeRow, OperationRow, Setting
from asn_desktop.database.unit_of_work import Operation, UnitOfWork

RIGHT = "accounts.write"
#: The kind of record whose change means other rights.
KIND = AccountRow.__tablename__

FOUND = Operation(
    "accounts.found", "accounts", noop("accounts", "Found the office: {name}"), AUTOMATIC
)
ADD = Operation("accounts.add", "accounts", noop("accounts", "Add the account of {name}"), RIGHT)
CHANGE = Operation(
    "accounts.change", "accounts", noop("accounts", "Change the account of {name}"), RIGHT
)
REMOVE = Operation(
    "accounts.remove", "accounts", noop("accounts", "Remove the account of {name}"), RIGHT
)
GIVE_PASSPHRASE = Operation(
    "accounts.give_passphrase",
    "accounts",
    noop("accounts", "Give {name} a new passphrase"),
    RIGHT,
)
CHANGE_PASSPHRASE = Operation(
    "accounts.change_passphrase",
    "accounts",
    noop("accounts", "{name} changes the own passphrase"),
    AUTOMATIC,
)


LOCK_AFTER = Operation(
    "accounts.lock_after",
    "accounts",
    noop("accounts", "Lock windows after {minutes} minutes"),
    RIGHT,
)
NEW_RECOVERY_KEY = Operation(
    "accounts.recovery_key", "accounts", noop("accounts", "Make a new recovery key"), RIGHT
)


def found_account(database: Database, login: str, name: str) -> Changed:
    """The first account of a new office: its administrator, who has the passphrase already.

    Raises ``PersonError`` where the office has accounts.
    """
    account = Account(tidy_login(login), name.strip() or login, Role.ADMINISTRATOR)
    with database.write(FOUND, name=account.name) as work:
        others = accounts(work.session)
        if others:
            raise PersonError(translate("accounts", "This office has accounts already."))
        refuse_errors(check_account(account, others))
        work.session.add(_row(account))
    return work.changed


def add_account(database: Database, account: Account, passphrase: str) -> tuple[int, Changed]:
    """Add a person with a first passphrase, which this person has to change; returns the id.

    Raises ``PersonError`` with the first error.
    """
    account = replace(account, login=tidy_login(account.login), must_change=True)
    refuse_errors(check_passphrase(passphrase, account.login))
    with database.write(ADD, name=account.name) as work:
        refuse_errors(check_account(account, accounts(work.session)))
        row = _row(account)
        work.session.add(row)
        work.session.flush()
        access.give(database, work, account.login, passphrase, role=account.role)
        stored = row.id
    return stored, work.changed


def change_account(database: Database, account: Account) -> Changed:
    """Change name, role, units, or whether the account is active; the login stays for good.

    Raises ``PersonError`` with the first error, and where it was changed since ``version`` was
    read.
    """
    with database.write(CHANGE, name=account.name) as work:
        row = _stored(work, account)
        refuse_errors(check_account(account, accounts(work.session)))
        row.name, row.role, row.active = account.name.strip(), account.role.value, account.active
        row.units = None if account.units is None else sorted(account.units)
        work.session.flush()
        if account.active:
            access.regrade(database, work, account.login, role=account.role)
        else:
            access.withdraw(database, work, account.login)
    return work.changed


def remove_account(database: Database, account: Account) -> Changed:
    """Remove an account; the change log keeps the name of what this person did."""
    with database.write(REMOVE, name=account.name) as work:
        row = _stored(work, account)
        work.session.delete(row)
        work.session.flush()
        access.withdraw(database, work, row.login)
    return work.changed


def give_passphrase(database: Database, account: Account, passphrase: str) -> Changed:
    """Give somebody a new passphrase, who has to change it; the old one opens nothing any more.

    Raises ``PersonError`` where it is too easy.
    """
    refuse_errors(check_passphrase(passphrase, account.login))
    with database.write(GIVE_PASSPHRASE, name=account.name) as work:
        row = _stored(work, account)
        work.keep = True
        row.must_change = True
        work.session.flush()
        access.give(database, work, row.login, passphrase, role=Role(row.role))
    return work.changed


def change_own_passphrase(database: Database, old: str, new: str) -> Changed:
    """Change the passphrase of whoever works here.

    Raises ``RightError`` where ``old`` is wrong, ``PersonError`` where ``new`` is too easy or the
    same.
    """
    actor = database.actor
    if database.is_practice and database.key is None:
        raise PersonError(
            translate("accounts", "The practice office has no passphrases; nothing was changed.")
        )
    refuse_errors(check_passphrase(new, actor.login))
    if old == new:
        raise PersonError(
            translate("accounts", "The new passphrase is the old one. Choose another.")
        )
    access.prove(database, actor.login, old)
    if access.change_unlogged(database, actor.login, new):
        return Changed(0, {})
    with database.write(CHANGE_PASSPHRASE, name=actor.name) as work:
        work.keep = True
        row = work.session.scalars(
            select(AccountRow).where(AccountRow.login == actor.login)
        ).one_or_none()
        if row is not None:
            row.must_change = False
        work.session.flush()
        access.change_own(database, work, actor.login, new)
    return work.changed


def recover_account(database: Database, login: str, passphrase: str) -> Changed:
    """After the office was opened with the recovery key: give an administrator a passphrase.

    Raises ``PersonError`` where there is no such administrator or the passphrase is too easy.
    """
    refuse_errors(check_passphrase(passphrase, login))
    with database.write(GIVE_PASSPHRASE, name=login) as work:
        row = work.session.scalars(
            select(AccountRow).where(AccountRow.login == tidy_login(login))
        ).first()
        if row is None or not row.active or row.role != Role.ADMINISTRATOR:
            raise PersonError(
                translate(
                    "accounts",
                    "{login} is no administrator of this office. The recovery key gives an"
                    " administrator a new passphrase, who then helps the others.",
                ).format(login=login)
            )
        work.params["name"] = row.name
        work.keep = True
        row.must_change = False
        work.session.flush()
        access.give(database, work, row.login, passphrase, role=Role(row.role))
    return work.changed


def set_lock_minutes(database: Database, minutes: int) -> None:
    """After so many minutes without anybody a window locks by itself, from now on."""
    minutes = max(1, min(LONGEST_LOCK, minutes))
    with database.write(LOCK_AFTER, minutes=minutes) as work:
        work.keep = True
        work.session.merge(Setting(name=LOCK_SETTING, value=minutes))


def make_recovery_key(database: Database) -> str:
    """Make a new recovery key for the paper; the earlier one opens nothing any more.

    Raises ``PersonError`` for an office that has none: on a server, or for practice.
    """
    key = database.key
    if key is None:
        raise PersonError(
            translate("accounts", "Only an encrypted office file has a recovery key.")
        )
    made = []
    with database.write(NEW_RECOVERY_KEY) as work:
        work.keep = True
        path = Path(database.location)
        work.at_the_end.append(lambda: made.append(keys.new_recovery_key(path, key)))
    return made[0]


def _row(account: Account) -> AccountRow:
    return AccountRow(
        login=account.login,
        name=account.name.strip(),
        role=account.role.value,
        units=None if account.units is None else sorted(account.units),
        active=account.active,
        must_change=account.must_change,
    )


def _stored(work: UnitOfWork, account: Account) -> AccountRow:
    row = work.session.get(AccountRow, account.id)
    if row is None:
        raise PersonError(
            translate("accounts", "The account of {name} was removed meanwhile.").format(
                name=account.name
            )
        )
    if account.version and row.version != account.version:
        raise PersonError(
            translate(
                "accounts",
                "The account of {name} was changed meanwhile; nothing was saved. Look at it as it"
                " is now and change it again.",
            ).format(name=row.name)
        )
    return row


def _keep_an_administrator(work: UnitOfWork) -> None:
    """Whatever is done, also an undo: somebody must be left who can look after the office."""
    stored = [account_of(row) for row in work.session.scalars(select(AccountRow))]
    if not has_administrator(stored):
        raise PersonError(
            translate(
                "accounts",
                "The last administrator cannot be removed, closed or given another role. Make"
                " somebody else administrator first.",
            )
        )


def _let_in_as_stored(work: UnitOfWork) -> None:
    """After an undo a server lets people in as the accounts say again."""
    undoes = select(OperationRow.undoes).where(OperationRow.id == work.operation_id)
    if work.session.scalar(undoes) is None:
        return
    done = select(ChangeRow.record_id, ChangeRow.action, ChangeRow.before).where(
        ChangeRow.operation_id == work.operation_id, ChangeRow.kind == KIND
    )
    for record, action, before in work.session.execute(done).all():
        if action == Action.CHANGE and before.keys().isdisjoint({"role", "active"}):
            continue
        row = work.session.get(AccountRow, record)
        if row is None:
            access.put_right(work, before["login"], role=None)
        else:
            access.put_right(work, row.login, role=row.role if row.active else None)


def _look_over(work: UnitOfWork) -> None:
    _keep_an_administrator(work)
    _let_in_as_stored(work)


guard(KIND, _look_over)
