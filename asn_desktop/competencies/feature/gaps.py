"""What the feature offers to the kernel: gaps."""

from __future__ import annotations

from asn_desktop.competencies.feature.gap_reports import gaps_report, heat_map_report
from asn_desktop.competencies.queries import people_list
from asn_desktop.core.translation import noop
from asn_desktop.declarations import LentTab, Paper, RecordKind, Report, ScreenEntry

KINDS: tuple[RecordKind, ...] = ()
PAPERS: tuple[Paper, ...] = ()
REPORTS: tuple[Report, ...] = (
    Report(
        "gaps",
        noop("competencies", "Gaps and job person match of everybody"),
        "competencies",
        gaps_report,
    ),
    Report(
        "heat-map",
        noop("competencies", "Gaps by unit and competency"),
        "competencies",
        heat_map_report,
    ),
)
SCREENS: tuple[ScreenEntry, ...] = (
    ScreenEntry(
        "competency_map",
        noop("competencies", "Competency map"),
        "competencies",
        "heat-map",
        "asn_desktop.competencies.screen.map:MapScreen",
    ),
)
TABS: tuple[LentTab, ...] = ()

people_list.lend_to_people()
