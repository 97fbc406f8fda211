"""The list of circulars: policies of their kind with what their letters say."""

from __future__ import annotations

from functools import partial
from typing import Any

import sqlalchemy as sa

from asn_desktop.circulars.queries.letters import flag_of
from asn_desktop.circulars.records import Circular, Distribution, Recipient
from asn_desktop.circulars.rules.letters import KIND, URGENCY_WORDS, Flag, Urgency, flag_words
from asn_desktop.circulars.rules.receipts import DistributionState, ReceiptState
from asn_desktop.circulars.sheets.letters import CIRCULARS
from asn_desktop.core.fields import Value
from asn_desktop.core.listing import ListColumn, ListFilter, SortKey
from asn_desktop.core.translation import noop
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import (
    ChoiceFilter,
    NamedRange,
    RangeFilter,
    SqlColumn,
    SqlListSource,
)
from asn_desktop.database.search import SearchSpec
from asn_desktop.office.rules.numbers import SECURITY_WORDS
from asn_desktop.policies.records import Policy, PolicyVersion
from asn_desktop.policies.rules.naming import short_name
from asn_desktop.policies.rules.stages import Stage, VersionState, stage_word

CONTEXT = "circulars"
_SHOWN = ("number", "title", "day", "explains", "stage", "flag", "recipients", "received")
_explained = sa.orm.aliased(Policy)


def _of_letter(column: Any) -> Any:
    return (
        sa.select(column)
        .where(Circular.policy_id == Policy.id)
        .correlate(Policy.__table__)
        .scalar_subquery()
    )


def _of_explained(column: Any) -> Any:
    """Something of the policy that is explained, or of its version."""
    return (
        sa.select(column)
        .select_from(Circular)
        .join(PolicyVersion, PolicyVersion.id == Circular.explains_version_id)
        .join(_explained, _explained.id == PolicyVersion.policy_id)
        .where(Circular.policy_id == Policy.id)
        .correlate(Policy.__table__)
        .scalar_subquery()
    )


def _copies(*conditions: sa.ColumnElement[bool]) -> Any:
    """How many copies of all its versions went out."""
    return (
        sa.select(sa.func.count(Recipient.id))
        .join(Distribution, Distribution.id == Recipient.distribution_id)
        .join(PolicyVersion, PolicyVersion.id == Distribution.version_id)
        .where(
            PolicyVersion.policy_id == Policy.id,
            Distribution.state != DistributionState.CANCELLED.value,
            *conditions,
        )
        .correlate(Policy.__table__)
        .scalar_subquery()
    )


def _flagged(flag: Flag) -> sa.ColumnElement[bool]:
    repealed = _explained.stage == Stage.REPEAL.value
    met = {
        Flag.REPEALED: repealed,
        Flag.REPLACED: sa.and_(~repealed, PolicyVersion.state == VersionState.RETIRED.value),
        Flag.DRAFT: sa.and_(~repealed, PolicyVersion.state == VersionState.DRAFT.value),
    }[flag]
    return Policy.id.in_(
        sa.select(Circular.policy_id)
        .join(PolicyVersion, PolicyVersion.id == Circular.explains_version_id)
        .join(_explained, _explained.id == PolicyVersion.policy_id)
        .where(met)
    )


def _day(enacted: Value, letter: Value) -> Value:
    return enacted or letter


def _name(kind: Value, number: Value, year: Value, title: Value) -> Value:
    return short_name(kind, number, year, title) if kind else None


def _flag(state: Value, stage: Value) -> Value:
    return flag_words(flag_of(state, stage)) or None if state else None


def _urgency(value: Value) -> Value:
    return URGENCY_WORDS[Urgency(value)] if value else None


def _number(number: Value, year: Value) -> Value:
    if not number or not year or str(year) in number:
        return number
    return f"{number} Tahun {year}"


def circulars(database: Database) -> SqlListSource:
    """The list of circulars; its ids are those of the policies."""
    columns = {
        column.name: ListColumn(
            column.name,
            column.label,
            column.heading,
            column.kind,
            column.width,
            shown=column.name in _SHOWN,
            sortable=column.name not in ("flag", "recipients", "received", "explains"),
        )
        for column in CIRCULARS.columns
    }
    letter_date = _of_letter(Circular.letter_date)
    return SqlListSource(
        database,
        record=Policy,
        context=CONTEXT,
        columns=[
            SqlColumn(
                columns["number"], (Policy.number, Policy.year), _number, order=Policy.number_key
            ),
            SqlColumn(columns["title"], (Policy.title,)),
            SqlColumn(
                columns["day"],
                (Policy.enacted_on, letter_date),
                _day,
                order=sa.func.coalesce(Policy.enacted_on, letter_date),
            ),
            SqlColumn(
                columns["explains"],
                tuple(
                    _of_explained(column)
                    for column in (
                        _explained.kind,
                        _explained.number,
                        _explained.year,
                        _explained.title,
                    )
                ),
                _name,
            ),
            SqlColumn(columns["stage"], (Policy.stage,), stage_word),
            SqlColumn(
                columns["flag"],
                (_of_explained(PolicyVersion.state), _of_explained(_explained.stage)),
                _flag,
            ),
            SqlColumn(columns["recipients"], (_copies(),)),
            SqlColumn(
                columns["received"], (_copies(Recipient.state == ReceiptState.RECEIVED.value),)
            ),
            SqlColumn(columns["classification"], (Policy.classification,)),
            SqlColumn(columns["year"], (Policy.year,)),
            SqlColumn(columns["urgency"], (_of_letter(Circular.urgency),), _urgency),
            SqlColumn(columns["security"], (_of_letter(Circular.security),), SECURITY_WORDS.get),
        ],
        filters=[
            ChoiceFilter(
                ListFilter("stage", noop("circulars", "Stage")),
                Policy.stage,
                stage_word,
                tuple(stage.value for stage in Stage),
            ),
            ChoiceFilter(ListFilter("year", noop("circulars", "Year")), Policy.year),
            RangeFilter(
                ListFilter("flag", noop("circulars", "To look at")),
                CONTEXT,
                tuple(
                    NamedRange(flag.value, label, partial(_flagged, flag))
                    for flag, label in (
                        (Flag.REPLACED, noop("circulars", "Explains a replaced version")),
                        (Flag.REPEALED, noop("circulars", "Explains a repealed policy")),
                        (Flag.DRAFT, noop("circulars", "Explains a draft")),
                    )
                ),
            ),
        ],
        search=SearchSpec("policies_search", Policy.search_key),
        default_sort=(SortKey("day", True), SortKey("title")),
        only=Policy.kind == KIND,
    )
