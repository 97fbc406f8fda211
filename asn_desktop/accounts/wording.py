"""How accounts are told in the change log."""

from __future__ import annotations

from asn_desktop.accounts.rules import ROLES, Role
from asn_desktop.core.fields import Value
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.history import RecordWording


def _words(column: str, value: Value) -> str:
    if column == "role":
        return translate("accounts", ROLES[Role(value)][0])
    if isinstance(value, bool):
        return translate("accounts", "yes") if value else translate("accounts", "no")
    return str(value)


WORDINGS = (
    RecordWording(
        "accounts",
        noop("accounts", "account"),
        "accounts",
        "name",
        {
            "name": noop("accounts", "Name"),
            "login": noop("accounts", "User name"),
            "role": noop("accounts", "Role"),
            "units": noop("accounts", "Only these units"),
            "active": noop("accounts", "May work here"),
            "must_change": noop("accounts", "Has to choose a passphrase"),
        },
        _words,
        "login",
        lists={"units": "units"},
    ),
)
