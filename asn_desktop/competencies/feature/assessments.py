"""What the feature offers to the kernel: assessments."""

from __future__ import annotations

from asn_desktop.declarations import LentTab, Paper, RecordKind, Report, ScreenEntry

KINDS: tuple[RecordKind, ...] = ()
PAPERS: tuple[Paper, ...] = ()
REPORTS: tuple[Report, ...] = ()
SCREENS: tuple[ScreenEntry, ...] = ()
TABS: tuple[LentTab, ...] = ()
