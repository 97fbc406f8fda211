"""Roles and what each may do; what a login, a name and a passphrase must look like."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
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

#: Minutes after which a window without anybody locks at the latest: a real office always does.
LONGEST_LOCK = 60

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


class Strength(StrEnum):
    """How long a passphrase would withstand somebody who guesses."""

    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"


#: What is said of a passphrase while it is chosen (English sources).
STRENGTH_WORDS: Mapping[Strength, str] = MappingProxyType(
    {
        Strength.WEAK: noop("accounts", "Weak: easy to guess"),
        Strength.FAIR: noop("accounts", "Fair: one more word makes it good"),
        Strength.GOOD: noop("accounts", "Good"),
        Strength.STRONG: noop("accounts", "Very good"),
    }
)
#: Different letters and words from which on each strength begins.
_STRENGTHS = ((26, Strength.STRONG), (17, Strength.GOOD), (10, Strength.FAIR))


def strength_of(passphrase: str) -> Strength:
    """A rough measure in words: repeated letters and runs like "12345" count little, each word and
    each kind of sign a bit more. It advises; what is refused is decided elsewhere."""
    folded = passphrase.casefold()
    steps = [ord(b) - ord(a) for a, b in pairwise(folded)]
    easy = sum(1 for step in steps if step in (-1, 0, 1))
    kinds = sum(
        any(map(test, passphrase)) for test in (str.islower, str.isupper, str.isdigit, str.isspace)
    )
    worth = len(passphrase) - easy + 2 * (len(passphrase.split()) - 1) + kinds
    worth = min(worth, 3 * len(set(folded)))
    return next((strength for least, strength in _STRENGTHS if worth >= least), Strength.WEAK)


_CONSONANTS, _VOWELS = "bdgjklmnprst", "aeiou"
_GROUPS, _SYLLABLES = 3, 3


def easy_passphrase(choose: Callable[[Sequence[str]], str] = secrets.choice) -> str:
    """A first passphrase that is easily read out and typed, "kobalu-tirema-sapido": nobody
    guesses it, and its owner changes it at once. One that would be called weak, because its
    letters come again and again, is drawn anew."""
    syllables = [first + second for first in _CONSONANTS for second in _VOWELS]
    while True:
        groups = ["".join(choose(syllables) for _ in range(_SYLLABLES)) for _ in range(_GROUPS)]
        drawn = "-".join(groups)
        if strength_of(drawn) in (Strength.GOOD, Strength.STRONG):
            return drawn
