"""What the feature offers to the kernel: the screen of the office's own data."""

from __future__ import annotations

from asn_desktop.core.translation import noop
from asn_desktop.declarations import Feature, ScreenEntry
from asn_desktop.office.sample import fill

FEATURE = Feature(
    name="office",
    screens=(
        ScreenEntry(
            "office",
            noop("office", "Office"),
            "office",
            "office",
            "asn_desktop.office.screen.office:OfficeScreen",
        ),
    ),
    sample=fill,
)
