"""What the feature offers to the kernel: policies, their versions and articles; papers, screens."""

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
from asn_desktop.declarations import Feature, FindRecords, Paper, RecordKind, Report, ScreenEntry
from asn_desktop.employees.queries import find_units, names, resolve_units
from asn_desktop.policies.commands import imports
from asn_desktop.policies.commands.follow import follow_references
from asn_desktop.policies.commands.operations import WRITE
from asn_desktop.policies.documents.comparison import comparison
from asn_desktop.policies.documents.cycle import cycle
from asn_desktop.policies.documents.naskah import chosen_version, policy_text
from asn_desktop.policies.documents.policy_file import policy_file
from asn_desktop.policies.documents.register import policy_list
from asn_desktop.policies.queries import lists
from asn_desktop.policies.queries.resolving import find_people, resolve_people
from asn_desktop.policies.queries.words import words
from asn_desktop.policies.rules.reference import Reference, use_reference
from asn_desktop.policies.rules.tables import REFERENCE_TABLES
from asn_desktop.policies.sample import fill
from asn_desktop.policies.sheets import ARTICLES, POLICIES, VERSIONS
from asn_desktop.policies.wording import WORDINGS

_Resolve = Callable[[Sequence[NameKey]], Mapping[NameKey, Resolution]]


def _units(database: Database) -> _Resolve:
    def resolve(keys: Sequence[NameKey]) -> Mapping[NameKey, Resolution]:
        with database.read() as session:
            return resolve_units(session, keys)

    return resolve


def _people(database: Database) -> _Resolve:
    def resolve(keys: Sequence[NameKey]) -> Mapping[NameKey, Resolution]:
        with database.read() as session:
            return resolve_people(session, keys)

    return resolve


def policy_actions(database: Database) -> ImportActions:
    """The import of policies, bound to an office."""
    recall, remember = layout_memory(database, "policies")
    today = dt.date.today()

    def check(values: Mapping[str, Value]) -> Sequence[Problem]:
        return imports.check_row(values, today)

    def plan(drafts: Drafts, options: ImportOptions, progress: Progress) -> ImportPlan:
        return imports.plan_policies(database, drafts, options, progress)

    def run(plan: ImportPlan, source: ImportSource, progress: Progress) -> Changed:
        return imports.run_policies(database, plan, source, today=today, progress=progress)

    return ImportActions(
        check=check,
        plan=plan,
        run=run,
        arrange=imports.arrange_policies,
        lookups=(
            Lookup("owner_unit", noop("policies", "owner unit"), _units(database)),
            Lookup(
                "responsible",
                noop("policies", "responsible person"),
                _people(database),
                context=("responsible_nip",),
            ),
        ),
        recall=recall,
        remember=remember,
    )


def _finders(database: Database) -> Mapping[str, FindRecords]:
    """The search boxes of fields that refer to units and people."""

    def unit(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
        with database.read() as session:
            return find_units(session, text, limit)

    def person(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
        with database.read() as session:
            return find_people(session, text, limit)

    return {"owner_unit": unit, "responsible": person}


def _choices(database: Database) -> Mapping[str, Sequence[str]]:
    """The names of units, to choose from in a workbook."""
    with database.read() as session:
        return {"owner_unit": names(session)["parent"]}


def use_references(own: Mapping[str, Content]) -> None:
    """Work with the office's own tables of these names from now on."""
    use_reference(Reference.load().replaced(own) if own else None)


PAPERS = (
    Paper(
        "policy-list",
        noop("policies", "Register of policies"),
        "policies",
        "policies",
        policy_list,
        landscape=True,
        can_turn=True,
    ),
    Paper("policy-text", noop("policies", "Text of a policy"), "policies", "policies", policy_text),
    Paper("policy-file", noop("policies", "File of a policy"), "policies", "policies", policy_file),
    Paper(
        "version-text",
        noop("policies", "Text of a version"),
        "policies",
        "versions",
        chosen_version,
    ),
    Paper(
        "comparison",
        noop("policies", "Comparison of versions"),
        "policies",
        "versions",
        comparison,
        landscape=True,
        can_turn=True,
    ),
)

FEATURE = Feature(
    name="policies",
    kinds=(
        RecordKind(
            "policies",
            noop("policies", "Policies"),
            "policies",
            POLICIES,
            lists.policies,
            policy_actions,
            _finders,
            words,
            _choices,
            right=WRITE,
            import_right=WRITE,
        ),
        RecordKind(
            "versions",
            noop("policies", "Versions of policies"),
            "policies",
            VERSIONS,
            lists.versions,
            right=WRITE,
        ),
        RecordKind(
            "articles",
            noop("policies", "Articles of policies"),
            "policies",
            ARTICLES,
            lists.articles,
            right=WRITE,
        ),
    ),
    papers=PAPERS,
    screens=(
        ScreenEntry(
            "policies",
            noop("policies", "Policies"),
            "policies",
            "policy",
            "asn_desktop.policies.screen.policies:PoliciesScreen",
        ),
    ),
    reports=(Report("cycle", noop("policies", "Cycle of policies"), "policies", cycle),),
    wordings=WORDINGS,
    sample=fill,
    references=ReferenceUser(REFERENCE_TABLES, use_references, follow_references),
)
