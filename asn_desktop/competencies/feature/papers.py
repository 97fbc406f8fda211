"""What the feature offers to the kernel: papers."""

from __future__ import annotations

from asn_desktop.competencies.documents.profile import competency_profile
from asn_desktop.core.translation import noop
from asn_desktop.declarations import LentTab, Paper, RecordKind, Report, ScreenEntry

CONTEXT = "competencies"

KINDS: tuple[RecordKind, ...] = ()
PAPERS: tuple[Paper, ...] = (
    Paper(
        "competency-profile",
        noop("competencies", "Competency profile"),
        CONTEXT,
        "employees",
        competency_profile,
    ),
)
REPORTS: tuple[Report, ...] = ()
SCREENS: tuple[ScreenEntry, ...] = ()
TABS: tuple[LentTab, ...] = ()
