"""What the feature offers to the kernel: people, units, posts; their papers and screens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from asn_desktop.core.fields import Value
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
from asn_desktop.core.reference import Content
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import noop
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import layout_memory
from asn_desktop.database.reference_data import ReferenceUser
from asn_desktop.declarations import Feature, FindRecords, Paper, RecordKind, ScreenEntry
from asn_desktop.employees import commands, documents, queries
from asn_desktop.employees.commands.operations import IMPORT, ORGANISATION, WRITE
from asn_desktop.employees.rules import Reference, check_draft, use_reference
from asn_desktop.employees.rules.tables import REFERENCE_TABLES
from asn_desktop.employees.sample import fill
from asn_desktop.employees.sheets import EMPLOYEES, POSITIONS, UNITS
from asn_desktop.employees.wording import WORDINGS


def _units(database: Database) -> Callable[[Sequence[NameKey]], Mapping[NameKey, Resolution]]:
    def resolve(keys: Sequence[NameKey]) -> Mapping[NameKey, Resolution]:
        with database.read() as session:
            return queries.resolve_units(session, keys)

    return resolve


def _positions(database: Database) -> Callable[[Sequence[NameKey]], Mapping[NameKey, Resolution]]:
    def resolve(keys: Sequence[NameKey]) -> Mapping[NameKey, Resolution]:
        with database.read() as session:
            return queries.resolve_positions(session, keys)

    return resolve


def employee_actions(database: Database) -> ImportActions:
    """The import of people, bound to an office."""
    recall, remember = layout_memory(database, "employees")

    def check(values: Mapping[str, Value]) -> Sequence[Problem]:
        return check_draft(values, today)

    def plan(drafts: Drafts, options: ImportOptions, progress: Progress) -> ImportPlan:
        return commands.plan_employees(database, drafts, options, progress)

    def run(plan: ImportPlan, source: ImportSource, progress: Progress) -> Changed:
        return commands.run_employees(database, plan, source, today=today, progress=progress)

    today = dt.date.today()
    return ImportActions(
        check=check,
        plan=plan,
        run=run,
        arrange=commands.arrange_employees,
        lookups=(
            Lookup(
                "unit",
                noop("employees", "work unit"),
                _units(database),
                context=("agency",),
                can_create=True,
                create_name="units",
                by_sheet=True,
            ),
            Lookup(
                "position",
                noop("employees", "post"),
                _positions(database),
                context=("position_kind", "position_level", "echelon"),
                can_create=True,
                create_name="positions",
            ),
        ),
        recall=recall,
        remember=remember,
    )


def unit_actions(database: Database) -> ImportActions:
    """The import of units, bound to an office."""
    recall, remember = layout_memory(database, "units")

    def run(plan: ImportPlan, source: ImportSource, progress: Progress) -> Changed:
        return commands.run_units(database, plan, source, progress=progress)

    return ImportActions(
        check=_nothing,
        plan=lambda drafts, options, progress: commands.plan_units(
            database, drafts, options, progress
        ),
        run=run,
        arrange=commands.arrange_units,
        lookups=(
            Lookup(
                "parent",
                noop("employees", "unit above"),
                _units(database),
                can_create=True,
                create_name="units",
            ),
        ),
        recall=recall,
        remember=remember,
    )


def position_actions(database: Database) -> ImportActions:
    """The import of posts, bound to an office."""
    recall, remember = layout_memory(database, "positions")
    today = dt.date.today()

    def run(plan: ImportPlan, source: ImportSource, progress: Progress) -> Changed:
        return commands.run_positions(database, plan, source, today=today, progress=progress)

    return ImportActions(
        check=_nothing,
        plan=lambda drafts, options, progress: commands.plan_positions(
            database, drafts, options, progress
        ),
        run=run,
        recall=recall,
        remember=remember,
    )


def _finders(database: Database) -> Mapping[str, FindRecords]:
    """The search boxes of fields that refer to units and posts."""

    def find_unit(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
        with database.read() as session:
            return queries.find_units(session, text, limit)

    def find_post(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
        with database.read() as session:
            return queries.find_positions(session, text, limit)

    return {"unit": find_unit, "parent": find_unit, "position": find_post}


def _choices(database: Database) -> Mapping[str, Sequence[str]]:
    """The names of units and posts, to choose from in a workbook."""
    with database.read() as session:
        return queries.names(session)


def use_references(own: Mapping[str, Content]) -> None:
    """Work with the office's own tables of these names from now on."""
    use_reference(Reference.load().replaced(own) if own else None)


def _nothing(values: Mapping[str, Value]) -> Sequence[Problem]:
    return ()


FEATURE = Feature(
    name="employees",
    kinds=(
        RecordKind(
            "employees",
            noop("employees", "Employees"),
            "employees",
            EMPLOYEES,
            queries.employees,
            employee_actions,
            _finders,
            queries.words,
            _choices,
            right=WRITE,
            import_right=IMPORT,
        ),
        RecordKind(
            "units",
            noop("employees", "Work units"),
            "employees",
            UNITS,
            queries.units,
            unit_actions,
            _finders,
            queries.words,
            _choices,
            right=ORGANISATION,
            import_right=ORGANISATION,
        ),
        RecordKind(
            "positions",
            noop("employees", "Posts"),
            "employees",
            POSITIONS,
            queries.positions,
            position_actions,
            _finders,
            queries.words,
            _choices,
            right=ORGANISATION,
            import_right=ORGANISATION,
        ),
    ),
    papers=(
        Paper(
            "employee-list",
            noop("employees", "Employee list"),
            "employees",
            "employees",
            documents.employee_list,
            landscape=True,
            can_turn=True,
        ),
        Paper(
            "employee-card",
            noop("employees", "Employee card"),
            "employees",
            "employees",
            documents.employee_cards,
        ),
    ),
    screens=(
        ScreenEntry(
            "employees",
            noop("employees", "Employees"),
            "employees",
            "people",
            "asn_desktop.employees.screen.people:PeopleScreen",
        ),
        ScreenEntry(
            "units",
            noop("employees", "Work units"),
            "employees",
            "unit",
            "asn_desktop.employees.screen.units:UnitsScreen",
        ),
        ScreenEntry(
            "positions",
            noop("employees", "Posts"),
            "employees",
            "post",
            "asn_desktop.employees.screen.positions:PositionsScreen",
        ),
    ),
    wordings=WORDINGS,
    sample=fill,
    references=ReferenceUser(REFERENCE_TABLES, use_references, commands.follow_references),
)
