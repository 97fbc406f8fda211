"""Roles and what each may do; what a login and a name must look like."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import noop, translate


class Role(StrEnum):
    """What a person is in the office."""

    ADMINISTRATOR = "administrator"
    HEAD = "head"
    ANALYST = "analyst"
    CLERK = "clerk"
    READER = "reader"


#: Role → what it is called, and what it is for in one sentence (English sources).
ROLES: Mapping[Role, tuple[str, str]] = MappingProxyType(
    {
        Role.ADMINISTRATOR: (
            noop("accounts", "Administrator"),
            noop("accounts", "Everything, also accounts, backups and the office itself."),
        ),
        Role.HEAD: (
            noop("accounts", "Head"),
            noop("accounts", "Reads everything, approves and enacts, sees the change log."),
        ),
        Role.ANALYST: (
            noop("accounts", "Analyst"),
            noop("accounts", "Keeps all records, plans and reference data; imports."),
        ),
        Role.CLERK: (
            noop("accounts", "Clerk"),
            noop("accounts", "Keeps and imports records, of the whole office or of some units."),
        ),
        Role.READER: (
            noop("accounts", "Reader"),
            noop("accounts", "Reads, exports and prints; changes nothing."),
        ),
    }
)

#: Role → rights or patterns of rights; None: all there are. Rights are named "<subject>.<deed>" by
#: the operations that need them.
GRANTS: Mapping[Role, frozenset[str] | None] = MappingProxyType(
    {
        Role.ADMINISTRATOR: None,
        Role.HEAD: frozenset(
            {"*.approve", "*.enact", "history.*", "log.read", "office.write", "office.backup"}
        ),
        Role.ANALYST: frozenset(
            {
                "employees.*",
                "organisation.*",
                "reference.*",
                "policies.write",
                "participation.*",
                "competencies.*",
                "training.*",
                "mentoring.*",
                "evaluation.*",
                "history.undo",
                "office.backup",
            }
        ),
        Role.CLERK: frozenset(
            {
                "employees.write",
                "employees.import",
                "organisation.write",
                "policies.write",
                "participation.write",
                "competencies.write",
                "training.write",
                "mentoring.write",
                "evaluation.write",
                "history.undo",
                "office.backup",
            }
        ),
        Role.READER: frozenset({"office.backup"}),
    }
)

#: Roles that can be limited to some units.
LIMITED = frozenset({Role.CLERK, Role.READER})

_LOGIN = re.compile(r"[a-z][a-z0-9._-]{1,29}")


@dataclass(frozen=True, slots=True)
class Account:
    """A person who works with the office. ``units`` are the ids of the units the account is
    limited to, None for the whole office; ``id`` and ``version`` are 0 while it is not stored."""

    login: str
    name: str
    role: Role
    units: frozenset[int] | None = None
    active: bool = True
    must_change: bool = False
    id: int = 0
    version: int = 0


def tidy_login(text: str) -> str:
    """A login as it is stored: small letters, no spaces around."""
    return text.strip().casefold()


def check_account(account: Account, others: Sequence[Account]) -> list[Problem]:
    """What is wrong with an account; ``others`` are those already there."""
    problems = []
    if not _LOGIN.fullmatch(account.login):
        reason = translate(
            "accounts",
            "A user name has 2 to 30 small letters, digits, dots or dashes and begins with a"
            " letter, for example siti.rahma.",
        )
        problems.append(_error("login", account.login, reason))
    if not account.name.strip():
        reason = translate("accounts", "The name is missing: it stands in the change log.")
        problems.append(_error("name", "", reason))
    for other in others:
        if other.id == account.id:
            continue
        if other.login == account.login:
            reason = translate("accounts", "The user name {login} belongs to {name}.").format(
                login=other.login, name=other.name
            )
            problems.append(_error("login", account.login, reason))
        if other.name.casefold() == account.name.strip().casefold():
            reason = translate(
                "accounts",
                "There is already an account of {name}. Add something that tells the two apart:"
                " the change log keeps the name.",
            ).format(name=other.name)
            problems.append(_error("name", account.name, reason))
    if account.units is not None and account.role not in LIMITED:
        reason = translate("accounts", "Only clerks and readers can be limited to units.")
        problems.append(_error("units", "", reason))
    return problems


def _error(field: str, value: str, reason: str) -> Problem:
    return Problem(Severity.ERROR, f"account.{field}", field, value, reason)


def has_administrator(accounts: Sequence[Account]) -> bool:
    """Whether somebody is left who can look after the office."""
    return any(account.active and account.role is Role.ADMINISTRATOR for account in accounts)
