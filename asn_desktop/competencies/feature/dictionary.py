"""What the feature offers to the kernel: the dictionary of competencies."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from asn_desktop.competencies.commands import dictionary_imports
from asn_desktop.competencies.commands.operations import DICTIONARY
from asn_desktop.competencies.queries.dictionary import frameworks
from asn_desktop.competencies.queries.dictionary_list import competencies
from asn_desktop.competencies.rules.dictionary_rows import arrange_rows, check_row
from asn_desktop.competencies.sheets.dictionary import COMPETENCIES
from asn_desktop.core.imports import Drafts, ImportActions, ImportOptions, ImportPlan, ImportSource
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

CONTEXT = "competencies"


def competency_actions(database: Database) -> ImportActions:
    """The import of a dictionary, bound to an office."""
    recall, remember = layout_memory(database, "competencies")
    today = dt.date.today()

    def plan(drafts: Drafts, options: ImportOptions, progress: Progress) -> ImportPlan:
        return dictionary_imports.plan_competencies(database, drafts, options, today, progress)

    def run(plan: ImportPlan, source: ImportSource, progress: Progress) -> Changed:
        return dictionary_imports.run_competencies(
            database, plan, source, today=today, progress=progress
        )

    return ImportActions(
        check=check_row,
        plan=plan,
        run=run,
        arrange=arrange_rows,
        recall=recall,
        remember=remember,
    )


def _finders(database: Database) -> Mapping[str, FindRecords]:
    """The search box of the framework."""

    def framework(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
        wanted = text.casefold()
        with database.read() as session:
            found = frameworks(session)
        return [
            (each.id, each.name, each.legal_basis)
            for each in found
            if wanted in each.label.casefold()
        ][:limit]

    return {"framework": framework}


def _choices(database: Database) -> Mapping[str, Sequence[str]]:
    """The names of frameworks, to choose from in a workbook."""
    with database.read() as session:
        return {"framework": [each.name for each in frameworks(session)]}


KIND = RecordKind(
    "competencies",
    noop("competencies", "Competencies"),
    CONTEXT,
    COMPETENCIES,
    competencies,
    competency_actions,
    _finders,
    choices=_choices,
    right=DICTIONARY,
    import_right=DICTIONARY,
)
KINDS: tuple[RecordKind, ...] = (KIND,)
PAPERS: tuple[Paper, ...] = ()
REPORTS: tuple[Report, ...] = ()
SCREENS: tuple[ScreenEntry, ...] = (
    ScreenEntry(
        "competencies",
        noop("competencies", "Competencies"),
        CONTEXT,
        "competency",
        "asn_desktop.competencies.screen.dictionary:CompetenciesScreen",
    ),
)
TABS: tuple[LentTab, ...] = ()
