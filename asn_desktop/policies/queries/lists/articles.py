"""Every part of the texts that are in force or being drafted, in reading order.

The numbers of the parts follow from the whole text, so this list is read text by text.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import groupby
from typing import Any

import sqlalchemy as sa

from asn_desktop.core.fields import Value
from asn_desktop.core.listing import FilterValue, ListColumn, ListFilter, ListQuery
from asn_desktop.core.translation import noop
from asn_desktop.database.engine import Database
from asn_desktop.database.sql import value_set
from asn_desktop.policies.queries.lists.columns import CONTEXT, of_layout
from asn_desktop.policies.queries.lists.versions import version_key
from asn_desktop.policies.records import Policy, PolicyNode, PolicyVersion
from asn_desktop.policies.rules.naming import fold_mayor, short_name
from asn_desktop.policies.rules.numbering import number
from asn_desktop.policies.rules.references import resolved
from asn_desktop.policies.rules.stages import VersionState
from asn_desktop.policies.rules.text import (
    TITLED,
    Node,
    NodeKind,
    content_from_json,
    parents,
)
from asn_desktop.policies.sheets import ARTICLES
from asn_desktop.policies.sheets.parts import version_word

_LIVING = (VersionState.IN_FORCE, VersionState.DRAFT)


class Articles:
    """A ``ListSource`` of nodes. It is searched by the words of the text, and by the policy."""

    kind = "policy_nodes"
    context = CONTEXT
    filters: tuple[ListFilter, ...] = (ListFilter("state", noop("policies", "Status")),)

    def __init__(self, database: Database) -> None:
        self._database = database
        self.columns: tuple[ListColumn, ...] = tuple(of_layout(ARTICLES).values())

    def total(self) -> int:
        """How many parts there are in all."""
        return len(self.ids(ListQuery()))

    def ids(self, query: ListQuery) -> array[int]:
        """All parts that the query leaves, in reading order."""
        return self.first_ids(query, None)

    def first_ids(self, query: ListQuery, limit: int | None) -> array[int]:
        """The first of them."""
        found = _joined(PolicyNode.id).where(*self._conditions(query))
        found = found.order_by(
            Policy.search_key, Policy.id, PolicyVersion.number, PolicyNode.place
        ).limit(limit)
        with self._database.read() as session:
            return array("q", session.scalars(found))

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Value, ...]]:
        """The values of these parts; for their numbers the whole texts are read."""
        with self._database.read() as session:
            wanted = value_set(session.get_bind().dialect, ids, PolicyNode.__table__.c.id)
            texts = sa.select(PolicyNode.version_id).where(PolicyNode.id.in_(wanted)).distinct()
            found = session.execute(
                _joined(PolicyNode, PolicyVersion.number, PolicyVersion.state, Policy)
                .where(PolicyNode.version_id.in_(texts), PolicyVersion.state.in_(_LIVING))
                .order_by(PolicyNode.version_id, PolicyNode.place)
            ).all()
        asked, told = set(ids), {}
        for _, group in groupby(found, key=lambda row: row[0].version_id):
            rows = list(group)
            _, version, state, policy = rows[0]
            text = resolved([_node(row[0]) for row in rows])
            numbered, above = number(text), parents(text)
            titles = {node.identity: node.text for node in text if node.kind in TITLED}
            name = short_name(policy.kind, policy.number, policy.year, policy.title)
            key = version_key(policy.kind, policy.number, policy.year, policy.title, version)
            for (stored, *_), node in zip(rows, text, strict=True):
                if stored.id in asked:
                    told[stored.id] = (
                        name,
                        key,
                        version_word(state),
                        numbered[node.identity].address or None,
                        _heading(node, titles, above),
                        None if node.kind in TITLED else node.text or None,
                        node.reason or None,
                    )
        return told

    def filter_values(self, name: str, query: ListQuery) -> list[FilterValue]:
        """The states of the texts with the number of their parts."""
        conditions = self._conditions(ListQuery(search=query.search))
        counting = _joined(PolicyVersion.state, sa.func.count()).where(*conditions)
        with self._database.read() as session:
            rows = session.execute(counting.group_by(PolicyVersion.state))
            counts = {state: count for state, count in rows}
        return [
            FilterValue(state, version_word(state), counts[state])
            for state in _LIVING
            if counts.get(state)
        ]

    def _conditions(self, query: ListQuery) -> list[sa.ColumnElement[bool]]:
        states = query.filters.get("state") or _LIVING
        met: list[sa.ColumnElement[bool]] = [PolicyVersion.state.in_(states)]
        met.append(PolicyVersion.state.in_(_LIVING))
        for word in fold_mayor(query.search).split():
            met.append(
                sa.or_(
                    PolicyNode.text_key.contains(word, autoescape=True),
                    Policy.search_key.contains(word, autoescape=True),
                )
            )
        return met


def articles(database: Database) -> Articles:
    """The list of the parts of all living texts."""
    return Articles(database)


def _joined(*columns: Any) -> sa.Select[Any]:
    """These columns of the parts with their version and their policy."""
    return (
        sa.select(*columns)
        .select_from(PolicyNode)
        .join(PolicyVersion, PolicyVersion.id == PolicyNode.version_id)
        .join(Policy, Policy.id == PolicyVersion.policy_id)
    )


def _node(row: PolicyNode) -> Node:
    runs, cells = content_from_json(row.content)
    return Node(row.identity, NodeKind(row.kind), runs, row.level, cells, row.reason)


def _heading(node: Node, titles: dict[str, str], above: dict[str, str]) -> str | None:
    """The title it has, or that of the part it stands in."""
    at = node.identity
    while at and at not in titles:
        at = above.get(at, "")
    return titles.get(at) or None
