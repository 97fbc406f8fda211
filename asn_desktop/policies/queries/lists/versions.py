"""The list of all versions of all policies."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from asn_desktop.core.listing import ListFilter, SortKey
from asn_desktop.core.translation import noop
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import ChoiceFilter, SqlColumn, SqlListSource
from asn_desktop.policies.queries.lists.columns import CONTEXT, of_layout
from asn_desktop.policies.records import Policy, PolicyVersion
from asn_desktop.policies.rules.naming import short_name
from asn_desktop.policies.rules.stages import VersionState
from asn_desktop.policies.sheets import VERSIONS
from asn_desktop.policies.sheets.parts import form_word, version_word


def version_key(kind: str, policy: str | None, year: int | None, title: str, version: int) -> str:
    """ "Perwal 12/2026 v2"."""
    return f"{short_name(kind, policy, year, title)} v{version}"


def versions(database: Database) -> SqlListSource:
    """The list of versions."""
    listed = of_layout(VERSIONS)
    named = [_of_policy(column) for column in (Policy.kind, Policy.number, Policy.year)]
    title = _of_policy(Policy.title)
    record = PolicyVersion
    return SqlListSource(
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
            )
        ],
        default_sort=(SortKey("key"),),
    )


def _or_none(text: str) -> str | None:
    return text or None


def _of_policy(column: Any) -> Any:
    return (
        sa.select(column)
        .where(Policy.id == PolicyVersion.policy_id)
        .correlate(PolicyVersion.__table__)
        .scalar_subquery()
    )
