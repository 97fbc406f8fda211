"""What the feature offers to the kernel: the screens of the office's own data and tables."""

from __future__ import annotations

from asn_desktop.core.translation import noop
from asn_desktop.declarations import Feature, Paper, ScreenEntry
from asn_desktop.office.documents import sample_letter
from asn_desktop.office.sample import fill
from asn_desktop.office.wording import WORDINGS

SAMPLE_LETTER = Paper(
    name="sample-letter",
    label=noop("office", "Sample letter"),
    context="office",
    kind="",
    make=sample_letter,
)

FEATURE = Feature(
    name="office",
    papers=(SAMPLE_LETTER,),
    screens=(
        ScreenEntry(
            "office",
            noop("office", "Office"),
            "office",
            "office",
            "asn_desktop.office.screen.office:OfficeScreen",
        ),
        ScreenEntry(
            "reference",
            noop("office", "Reference data"),
            "office",
            "settings",
            "asn_desktop.office.screen.reference:ReferenceScreen",
        ),
    ),
    wordings=WORDINGS,
    sample=fill,
)
