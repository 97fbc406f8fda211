"""What the feature offers to the kernel: the screen of accounts, for those who look after them."""

from __future__ import annotations

from asn_desktop.accounts.commands import RIGHT
from asn_desktop.accounts.wording import WORDINGS
from asn_desktop.core.translation import noop
from asn_desktop.declarations import Feature, ScreenEntry

FEATURE = Feature(
    name="accounts",
    screens=(
        ScreenEntry(
            "accounts",
            noop("accounts", "Accounts"),
            "accounts",
            "person",
            "asn_desktop.accounts.screen.accounts:AccountsScreen",
            RIGHT,
        ),
    ),
    wordings=WORDINGS,
)
