"""The list of policies.

Columns have the names of the workbook's columns, so that what is seen can be exported, changed and
taken in again.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.listing import ListColumn, ListFilter, SortKey
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import (
    ChoiceFilter,
    NamedRange,
    RangeFilter,
    ReferenceFilter,
    SqlColumn,
    SqlListSource,
)
from asn_desktop.database.search import ChildText, SearchSpec
from asn_desktop.employees.queries.lists.columns import UNIT
from asn_desktop.employees.records import Employee, Unit
from asn_desktop.policies.queries.lists.columns import CONTEXT, by_number, by_place, of_layout
from asn_desktop.policies.queries.lists.kept import Kept
from asn_desktop.policies.queries.lists.status import TODAY, status, version_number
from asn_desktop.policies.records import Policy, PolicyAim, PolicyNode, PolicyVersion
from asn_desktop.policies.rules.naming import fold_mayor, short_name
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.register import Status, days_overdue, status_word
from asn_desktop.policies.rules.relations import RelationKind
from asn_desktop.policies.rules.stages import Stage, VersionState, stage_word
from asn_desktop.policies.sheets import POLICIES

#: Columns in the table until the person chooses others, in this order.
SHOWN = ("policy", "title", "status", "stage", "review_on", "overdue", "draft")


def policies(database: Database) -> SqlListSource:
    """The list of policies."""
    kept = Kept(database)
    listed = of_layout(POLICIES, shown=SHOWN)
    state = status()
    columns = {
        column.name: SqlColumn(
            listed[column.name], (getattr(Policy, column.name),), _in_words(column.text)
        )
        for column in POLICIES.columns
        if hasattr(Policy, column.name)
    }
    kinds = reference().kinds
    columns["kind"] = SqlColumn(
        listed["kind"], (Policy.kind,), kinds.label, order=by_place(Policy.kind, kinds.codes)
    )
    columns["number"] = SqlColumn(
        listed["number"], (Policy.number,), order=by_number(Policy.number_key)
    )
    columns["stage"] = SqlColumn(
        listed["stage"], (Policy.stage,), stage_word, order=by_place(Policy.stage, list(Stage))
    )
    columns["status"] = SqlColumn(
        listed["status"], (state,), status_word, order=by_place(state, list(Status))
    )
    columns["owner_unit"] = SqlColumn(
        listed["owner_unit"], (Policy.owner_unit_id,), kept.unit, order=_name_of_unit()
    )
    columns["responsible"] = SqlColumn(
        listed["responsible"],
        (Policy.responsible_id,),
        lambda key: (kept.person(key) or (None,))[0],
        order=_of_person(Employee.name_key),
    )
    columns["responsible_nip"] = SqlColumn(
        listed["responsible_nip"],
        (Policy.responsible_id,),
        lambda key: (kept.person(key) or (None, None))[1],
        order=_of_person(Employee.nip),
    )
    aims_text = POLICIES.column("aims").text
    assert aims_text is not None
    columns["aims"] = SqlColumn(
        listed["aims"], (Policy.id,), lambda key: aims_text(kept.aims(key)) or None
    )
    for kind in RelationKind:
        columns[kind] = SqlColumn(listed[kind], (Policy.id,), _related(kept, kind))
    columns |= _computed()
    order = [*SHOWN, *(name for name in listed if name not in SHOWN), "version_in_force"]
    return SqlListSource(
        database,
        record=Policy,
        context=CONTEXT,
        columns=[columns[name] for name in dict.fromkeys(order)],
        filters=_filters(state),
        search=SearchSpec(
            "policies_search",
            Policy.search_key,
            drop_words=fold_mayor,
            children=(
                ChildText(
                    "policy_nodes_search",
                    PolicyNode.text_key,
                    PolicyNode.policy_id,
                    PolicyNode.version_id.in_(
                        sa.select(PolicyVersion.id).where(
                            PolicyVersion.state != VersionState.RETIRED
                        )
                    ),
                ),
            ),
        ),
        default_sort=(SortKey("year", descending=True), SortKey("number", descending=True)),
    )


def _in_words(text: Callable[[Value], str] | None) -> Callable[[Value], Value]:
    if text is None:
        return lambda value: value
    return lambda value: (text(value) or None) if value is not None else None


def _related(kept: Kept, kind: str) -> Callable[[int], str | None]:
    return lambda policy_id: kept.relations(policy_id, kind)


def _name_of_unit() -> Any:
    return (
        sa.select(Unit.name_key)
        .where(Unit.id == Policy.owner_unit_id)
        .correlate(Policy.__table__)
        .scalar_subquery()
    )


def _of_person(column: Any) -> Any:
    return (
        sa.select(column)
        .where(Employee.id == Policy.responsible_id)
        .correlate(Policy.__table__)
        .scalar_subquery()
    )


def _computed() -> dict[str, SqlColumn]:
    def late(due: dt.date | None, stage: str) -> str | None:
        days = days_overdue(due, stage, dt.date.today())
        if not days:
            return None
        return translate("policies", "{days} days late").format(days=days)

    def version(number: int | None) -> str | None:
        return f"v{number}" if number else None

    kinds = {code: f"{place:03}" for place, code in enumerate(reference().kinds.codes)}
    number = sa.func.coalesce(by_number(Policy.number_key), "")
    return {
        # first of all, because it is what people and programs call a policy by
        "policy": SqlColumn(
            ListColumn("policy", noop("policies", "Policy"), "KEBIJAKAN", width=24),
            (Policy.kind, Policy.number, Policy.year),
            value=short_name,
            order=sa.case(kinds, value=Policy.kind, else_="999") + number,
        ),
        "overdue": SqlColumn(
            ListColumn("overdue", noop("policies", "Review overdue"), "EVALUASI TERLAMBAT"),
            (Policy.review_on, Policy.stage),
            value=late,
            order=sa.case(
                (sa.and_(Policy.review_on < TODAY, Policy.stage != Stage.REPEAL), Policy.review_on)
            ),
            reverse=True,
        ),
        "version_in_force": SqlColumn(
            ListColumn(
                "version_in_force",
                noop("policies", "Version in force"),
                "VERSI BERLAKU",
                width=10,
                shown=False,
            ),
            (version_number(VersionState.IN_FORCE),),
            value=version,
        ),
        "draft": SqlColumn(
            ListColumn("draft", noop("policies", "Draft"), "RANCANGAN", FieldKind.TEXT, 10),
            (version_number(VersionState.DRAFT),),
            value=version,
        ),
    }


def _filters(state: Any) -> list[Any]:
    data = reference()
    return [
        ChoiceFilter(
            ListFilter("kind", noop("policies", "Kind")),
            Policy.kind,
            data.kinds.label,
            tuple(data.kinds.codes),
        ),
        ChoiceFilter(
            ListFilter("status", noop("policies", "Status")), state, status_word, tuple(Status)
        ),
        ChoiceFilter(
            ListFilter("stage", noop("policies", "Stage")), Policy.stage, stage_word, tuple(Stage)
        ),
        ChoiceFilter(
            ListFilter("year", noop("policies", "Year")),
            Policy.year,
            str,
            tuple(range(dt.date.today().year + 1, 1944, -1)),
        ),
        ReferenceFilter(
            ListFilter("unit", noop("policies", "Owner unit")), Policy.owner_unit_id, UNIT
        ),
        RangeFilter(
            ListFilter("aim", noop("policies", "Aim")),
            CONTEXT,
            tuple(NamedRange(code, data.aims.label(code), _for(code)) for code in data.aims.codes),
        ),
        RangeFilter(ListFilter("review", noop("policies", "Review")), CONTEXT, _review_ranges()),
        ChoiceFilter(
            ListFilter("classification", noop("policies", "Classification")),
            Policy.classification,
            data.classification,
        ),
    ]


def _for(code: str) -> Callable[[], sa.ColumnElement[bool]]:
    return lambda: Policy.id.in_(sa.select(PolicyAim.policy_id).where(PolicyAim.aim == code))


def _review_ranges() -> tuple[NamedRange, ...]:
    """Whose evaluation is due when; what is repealed is evaluated no more."""
    living = Policy.stage != Stage.REPEAL

    def within(first: int, last: int) -> Callable[[], sa.ColumnElement[bool]]:
        def condition() -> sa.ColumnElement[bool]:
            today = dt.date.today()
            return sa.and_(
                living,
                Policy.review_on >= today + dt.timedelta(first),
                Policy.review_on <= today + dt.timedelta(last),
            )

        return condition

    return (
        NamedRange(
            "overdue",
            noop("policies", "Overdue"),
            lambda: sa.and_(living, Policy.review_on < dt.date.today()),
        ),
        NamedRange("30", noop("policies", "Within 30 days"), within(0, 30)),
        NamedRange("90", noop("policies", "In 31 to 90 days"), within(31, 90)),
        NamedRange(
            "later",
            noop("policies", "Later"),
            lambda: sa.and_(living, Policy.review_on > dt.date.today() + dt.timedelta(90)),
        ),
        NamedRange("none", noop("policies", "Not planned"), lambda: Policy.review_on.is_(None)),
    )
