"""What the feature offers to the kernel: assessments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from asn_desktop.competencies.commands import limits, proving
from asn_desktop.competencies.commands.assessment_imports import (
    DAY,
    arrange_assessments,
    plan_assessments,
    run_assessments,
)
from asn_desktop.competencies.commands.operations import WRITE
from asn_desktop.competencies.queries import keeping
from asn_desktop.competencies.queries.assessment_list import assessments
from asn_desktop.competencies.queries.dictionary import competencies, find_competencies
from asn_desktop.competencies.queries.resolving import resolve_competencies
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.sheets.assessments import ASSESSMENTS, wide_layout
from asn_desktop.core.fields import Value, value_text
from asn_desktop.core.imports import (
    Drafts,
    ImportActions,
    ImportOptions,
    ImportPlan,
    ImportSource,
    Lookup,
    NameKey,
    Resolution,
)
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import noop
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import layout_memory
from asn_desktop.declarations import (
    FindRecords,
    LentTab,
    Paper,
    RecordKind,
    Report,
    ScreenEntry,
)
from asn_desktop.spreadsheets.columns import SheetLayout

#: What takes part in operations from the first import on.
WATCHING = (limits, proving, keeping)
CONTEXT = "competencies"


def assessment_actions(database: Database) -> ImportActions:
    """The import of assessments, bound to an office."""
    recall, remember = layout_memory(database, "assessments")
    today = dt.date.today()

    def arrange(columns: dict[str, list[Value]]) -> None:
        with database.read() as session:
            arrange_assessments(columns, competencies(session))

    def resolve(keys: Sequence[NameKey]) -> Mapping[NameKey, Resolution]:
        found: dict[NameKey, Resolution] = {}
        with database.read() as session:
            for day in {key[1] for key in keys}:
                named: dict[NameKey, NameKey] = {(key[0],): key for key in keys if key[1] == day}
                resolved = resolve_competencies(
                    session, list(named), dt.date.fromisoformat(day) if day else None
                )
                found |= {named[name]: resolution for name, resolution in resolved.items()}
        return found

    def plan(drafts: Drafts, options: ImportOptions, progress: Progress) -> ImportPlan:
        return plan_assessments(database, drafts, options, today=today, progress=progress)

    def run(plan: ImportPlan, source: ImportSource, progress: Progress) -> Changed:
        return run_assessments(database, plan, source, today=today, progress=progress)

    return ImportActions(
        check=_nothing,
        plan=plan,
        run=run,
        arrange=arrange,
        lookups=(
            Lookup("competency", noop("competencies", "competency"), resolve, context=(DAY,)),
        ),
        recall=recall,
        remember=remember,
    )


def _nothing(values: Mapping[str, Value]) -> Sequence[Problem]:
    return ()


def _layout(database: Database) -> SheetLayout:
    with database.read() as session:
        return wide_layout(competencies(session))


def _finders(database: Database) -> Mapping[str, FindRecords]:
    def find(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
        with database.read() as session:
            return find_competencies(session, text, limit)

    return {"competency": find}


def _words(database: Database) -> Callable[[str, Value], str]:
    with database.read() as session:
        names = {one.id: one.name for one in competencies(session)}

    def describe(field: str, value: Value) -> str:
        if value is None:
            return ""
        if field in ("competency", "competency_id"):
            return names.get(value, str(value))
        if field == "method":
            return reference().methods.label(value)
        column = next((one for one in ASSESSMENTS.columns if one.name == field), None)
        return str(value) if column is None else value_text(column.kind, value)

    return describe


def _choices(database: Database) -> Mapping[str, Sequence[str]]:
    with database.read() as session:
        return {"competency": [one.name for one in competencies(session, dt.date.today())]}


KIND = RecordKind(
    "assessments",
    noop("competencies", "Assessments"),
    CONTEXT,
    ASSESSMENTS,
    assessments,
    assessment_actions,
    _finders,
    _words,
    _choices,
    right=WRITE,
    import_right=WRITE,
    office_layout=_layout,
)
KINDS: tuple[RecordKind, ...] = (KIND,)
PAPERS: tuple[Paper, ...] = ()
REPORTS: tuple[Report, ...] = ()
SCREENS: tuple[ScreenEntry, ...] = (
    ScreenEntry(
        "assessments",
        noop("competencies", "Assessments"),
        CONTEXT,
        "evaluation",
        "asn_desktop.competencies.screen.assessments:AssessmentsScreen",
    ),
)
TABS: tuple[LentTab, ...] = (
    LentTab(
        "employees",
        noop("competencies", "Competencies"),
        CONTEXT,
        "asn_desktop.competencies.screen.competency_tab:CompetencyTab",
    ),
)
