"""Reading accounts."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.accounts.records import AccountRow
from asn_desktop.accounts.rules import GRANTS, LONGEST_LOCK, Account, Role, tidy_login
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor


def accounts(session: Session) -> list[Account]:
    """All accounts by name, those that are closed last."""
    rows = session.scalars(
        select(AccountRow).order_by(AccountRow.active.desc(), AccountRow.name, AccountRow.id)
    )
    return [account_of(row) for row in rows]


def account_of(row: AccountRow) -> Account:
    """The stored account as the rules know it."""
    return Account(
        login=row.login,
        name=row.name,
        role=Role(row.role),
        units=None if row.units is None else frozenset(row.units),
        active=row.active,
        must_change=row.must_change,
        id=row.id,
        version=row.version,
    )


def account(session: Session, login: str) -> Account | None:
    """The account of this login."""
    row = session.scalars(select(AccountRow).where(AccountRow.login == tidy_login(login))).first()
    return account_of(row) if row else None


def active_logins(session: Session) -> list[str]:
    """The logins of all accounts that are open."""
    return [one.login for one in accounts(session) if one.active]


def actor_of(account: Account) -> Actor:
    """What the office lets this person do; a closed account may do nothing."""
    rights = GRANTS[account.role] if account.active else frozenset()
    return Actor(account.name, account.login, rights, account.units)


#: The setting of the office that tells when a window locks by itself, and what it is at first.
LOCK_SETTING, LOCK_MINUTES = "lock_minutes", 10


def lock_minutes(database: Database) -> int:
    """After how many minutes without anybody a window locks by itself."""
    kept = database.setting(LOCK_SETTING, LOCK_MINUTES)
    return kept if isinstance(kept, int) and 1 <= kept <= LONGEST_LOCK else LOCK_MINUTES
