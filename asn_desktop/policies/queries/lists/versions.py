"""The list of all versions of all policies."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from asn_desktop.core.listing import FilterValue, ListFilter, ListQuery, SortKey
from asn_desktop.core.translation import noop
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import (
    ChoiceFilter,
    Reference,
    ReferenceFilter,
    SqlColumn,
    SqlListSource,
)
from asn_desktop.policies.queries.lists.columns import CONTEXT, of_layout
from asn_desktop.policies.records import Policy, PolicyVersion
from asn_desktop.policies.rules.naming import fold_mayor, short_name
from asn_desktop.policies.rules.stages import VersionState
from asn_desktop.policies.sheets import VERSIONS
from asn_desktop.policies.sheets.parts import form_word, version_word

#: A version as its key names it.
_NUMBER = re.compile(r"v\d{1,3}")


def version_key(kind: str, policy: str | None, year: int | None, title: str, version: int) -> str:
    """ "Perwal 12/2026 v2"."""
    return f"{short_name(kind, policy, year, title)} v{version}"


class Versions(SqlListSource):
    """Versions are searched by their policy, and by their own number ("v2")."""

    def ids(self, query: ListQuery) -> array[int]:
        """All versions that the query leaves, in its order."""
        return super().ids(self._in_filters(query))

    def first_ids(self, query: ListQuery, limit: int) -> array[int]:
        """The first of them."""
        return super().first_ids(self._in_filters(query), limit)

    def filter_values(self, name: str, query: ListQuery) -> list[FilterValue]:
        """The values of a filter with counts under the rest of the query."""
        return super().filter_values(name, self._in_filters(query))

    def _in_filters(self, query: ListQuery) -> ListQuery:
        """The same query with what is searched as values of filters."""
        words = fold_mayor(query.search).split()
        if not words:
            return query
        numbers = [int(word[1:]) for word in words if _NUMBER.fullmatch(word)]
        rest = [word for word in words if not _NUMBER.fullmatch(word)]
        filters = dict(query.filters)
        if numbers:
            filters["number"] = tuple(numbers)
        if rest:
            asked = sa.select(Policy.id).where(
                *(Policy.search_key.contains(word, autoescape=True) for word in rest)
            )
            with self._database.read() as session:
                # nothing is found by no policy, rather than everything by no filter
                filters["policy"] = (*session.scalars(asked), 0)
        return ListQuery("", filters, query.sort)


def versions(database: Database) -> Versions:
    """The list of versions."""
    listed = of_layout(VERSIONS)
    named = [_of_policy(column) for column in (Policy.kind, Policy.number, Policy.year)]
    title = _of_policy(Policy.title)
    record = PolicyVersion
    return Versions(
        database,
        record=record,
        context=CONTEXT,
        columns=[
            SqlColumn(
                listed["key"],
                (*named, title, record.number),
                version_key,
                order=_of_policy(Policy.search_key),
            ),
            SqlColumn(listed["title"], (title,)),
            SqlColumn(listed["enacted_as"], (record.heading,), _heading),
            SqlColumn(listed["state"], (record.state,), version_word),
            SqlColumn(listed["form"], (record.form,), form_word),
            SqlColumn(listed["summary"], (record.summary,), _or_none),
            SqlColumn(listed["enacted_on"], (record.enacted_on,)),
            SqlColumn(listed["retired_on"], (record.retired_on,)),
            SqlColumn(listed["digest"], (record.digest,), _or_none),
        ],
        filters=[
            ChoiceFilter(
                ListFilter("state", noop("policies", "Status")),
                record.state,
                version_word,
                tuple(VersionState),
            ),
            ReferenceFilter(
                ListFilter("policy", noop("policies", "Policy")),
                record.policy_id,
                Reference(Policy.title),
            ),
            ChoiceFilter(ListFilter("number", noop("policies", "Number")), record.number),
        ],
        default_sort=(SortKey("key"),),
    )


def _heading(heading: Sequence[str]) -> str | None:
    """The number that this version was enacted under, which a later one may have replaced."""
    if not heading:
        return None
    kind, number, year, title, _day = heading
    return short_name(kind, number, int(year), title)


def _or_none(text: str) -> str | None:
    return text or None


def _of_policy(column: Any) -> Any:
    return (
        sa.select(column)
        .where(Policy.id == PolicyVersion.policy_id)
        .correlate(PolicyVersion.__table__)
        .scalar_subquery()
    )
