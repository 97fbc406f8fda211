"""What the feature offers to the kernel: what posts require."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from asn_desktop.competencies.commands.operations import DICTIONARY
from asn_desktop.competencies.commands.requirement_imports import (
    check_required_row,
    plan_required_levels,
    run_required_levels,
)
from asn_desktop.competencies.queries.dictionary import competencies, find_competencies
from asn_desktop.competencies.queries.requirements import (
    required_levels,
    standard_words,
    standards_list,
)
from asn_desktop.competencies.queries.resolving import resolve_competencies
from asn_desktop.competencies.sheets.requirements import (
    REQUIRED_LEVELS,
    STANDARDS,
    also_wide,
    with_competencies,
)
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
from asn_desktop.core.results import Changed
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
from asn_desktop.employees import queries as employees
from asn_desktop.employees.commands.operations import ORGANISATION
from asn_desktop.spreadsheets.columns import SheetLayout


def required_level_actions(database: Database) -> ImportActions:
    """The import of required levels in either layout, bound to an office."""
    recall, remember = layout_memory(database, "required-levels")
    today = dt.date.today()

    def posts(keys: Sequence[NameKey]) -> Mapping[NameKey, Resolution]:
        with database.read() as session:
            return employees.resolve_positions(session, keys)

    def meant(keys: Sequence[NameKey]) -> Mapping[NameKey, Resolution]:
        with database.read() as session:
            return resolve_competencies(session, keys, today)

    def plan(drafts: Drafts, options: ImportOptions, progress: Progress) -> ImportPlan:
        return plan_required_levels(database, drafts, options, progress, today=today)

    def run(plan: ImportPlan, source: ImportSource, progress: Progress) -> Changed:
        return run_required_levels(database, plan, source, today=today, progress=progress)

    return ImportActions(
        check=check_required_row,
        plan=plan,
        run=run,
        lookups=(
            Lookup(
                "position",
                noop("competencies", "post"),
                posts,
                # who may not make posts by hand may not make them by an import
                can_create=database.actor.may(ORGANISATION),
                create_name="positions",
            ),
            Lookup("competency", noop("competencies", "competency"), meant),
        ),
        recall=recall,
        remember=remember,
    )


def _long(database: Database) -> SheetLayout:
    with database.read() as session:
        return also_wide(competencies(session, dt.date.today()))


def _wide(database: Database) -> SheetLayout:
    with database.read() as session:
        return with_competencies(competencies(session, dt.date.today()))


def _finders(database: Database) -> Mapping[str, FindRecords]:
    def post(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
        with database.read() as session:
            return employees.find_positions(session, text, limit)

    def competency(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
        with database.read() as session:
            return find_competencies(session, text, limit)

    return {"position": post, "competency": competency}


def _choices(database: Database) -> Mapping[str, Sequence[str]]:
    with database.read() as session:
        return {
            "position": employees.names(session)["position"],
            "competency": [one.name for one in competencies(session, dt.date.today())],
        }


KINDS: tuple[RecordKind, ...] = (
    RecordKind(
        "required-levels",
        noop("competencies", "Required levels"),
        "competencies",
        REQUIRED_LEVELS,
        required_levels,
        required_level_actions,
        _finders,
        standard_words,
        _choices,
        right=DICTIONARY,
        import_right=DICTIONARY,
        office_layout=_long,
    ),
    RecordKind(
        "position-standards",
        noop("competencies", "Position standards"),
        "competencies",
        STANDARDS,
        standards_list,
        required_level_actions,
        _finders,
        standard_words,
        _choices,
        right=DICTIONARY,
        import_right=DICTIONARY,
        office_layout=_wide,
    ),
)
PAPERS: tuple[Paper, ...] = ()
REPORTS: tuple[Report, ...] = ()
SCREENS: tuple[ScreenEntry, ...] = (
    ScreenEntry(
        "required_levels",
        noop("competencies", "Position standards"),
        "competencies",
        "columns",
        "asn_desktop.competencies.screen.matrix:StandardsScreen",
    ),
)
TABS: tuple[LentTab, ...] = (
    LentTab(
        "positions",
        noop("competencies", "Required levels"),
        "competencies",
        "asn_desktop.competencies.screen.matrix_tab:StandardTab",
    ),
)
