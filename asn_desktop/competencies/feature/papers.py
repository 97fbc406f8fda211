"""What the feature offers to the kernel: papers, and workbooks made for reading."""

from __future__ import annotations

from asn_desktop.competencies.documents.form import assessment_form, blank_form, filled_form
from asn_desktop.competencies.documents.heat_map import heat_map_paper
from asn_desktop.competencies.documents.profile import competency_profile
from asn_desktop.competencies.documents.report import competency_report
from asn_desktop.competencies.documents.workbooks import (
    gaps_workbook,
    heat_map_workbook,
    profile_workbook,
)
from asn_desktop.core.translation import noop
from asn_desktop.declarations import (
    LentTab,
    Paper,
    RecordKind,
    Report,
    ScreenEntry,
    WorkbookOf,
)

CONTEXT = "competencies"

PROFILE = Paper(
    "competency-profile",
    noop("competencies", "Competency profile"),
    CONTEXT,
    "employees",
    competency_profile,
)
FORM = Paper(
    "assessment-form",
    noop("competencies", "Assessment form to fill in"),
    CONTEXT,
    "employees",
    assessment_form,
)
FILLED_FORM = Paper(
    "assessment-form-filled",
    noop("competencies", "Assessment form with results"),
    CONTEXT,
    "employees",
    filled_form,
)
BLANK_FORM = Paper(
    "assessment-form-blank",
    noop("competencies", "Blank assessment form"),
    CONTEXT,
    "employees",
    blank_form,
)
REPORT = Paper(
    "competency-report",
    noop("competencies", "Competency report"),
    CONTEXT,
    "units",
    competency_report,
)
HEAT_MAP = Paper(
    "heat-map",
    noop("competencies", "Heat map of competency gaps"),
    CONTEXT,
    "units",
    heat_map_paper,
    landscape=True,
    can_turn=True,
)
GAPS_WORKBOOK = WorkbookOf(
    "competency-gaps",
    noop("competencies", "Competency gaps (workbook)"),
    CONTEXT,
    "employees",
    gaps_workbook,
)
PROFILE_WORKBOOK = WorkbookOf(
    "competency-profile",
    noop("competencies", "Competency profiles (workbook)"),
    CONTEXT,
    "employees",
    profile_workbook,
)
HEAT_MAP_WORKBOOK = WorkbookOf(
    "heat-map",
    noop("competencies", "Heat map (workbook)"),
    CONTEXT,
    "units",
    heat_map_workbook,
)

KINDS: tuple[RecordKind, ...] = ()
PAPERS: tuple[Paper, ...] = (PROFILE, FORM, FILLED_FORM, BLANK_FORM, REPORT, HEAT_MAP)
WORKBOOKS: tuple[WorkbookOf, ...] = (GAPS_WORKBOOK, PROFILE_WORKBOOK, HEAT_MAP_WORKBOOK)
REPORTS: tuple[Report, ...] = ()
SCREENS: tuple[ScreenEntry, ...] = ()
TABS: tuple[LentTab, ...] = ()
