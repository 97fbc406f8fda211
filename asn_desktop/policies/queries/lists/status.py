"""The state of policies as the database computes it, for many at once; ``rules.register.status_on``
says the same for one."""

from __future__ import annotations

import datetime as dt
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from asn_desktop.policies.records import Policy, PolicyRelation, PolicyVersion
from asn_desktop.policies.rules.register import Status
from asn_desktop.policies.rules.relations import CHANGING, ENDING
from asn_desktop.policies.rules.stages import Stage, VersionState

#: Today whenever it is asked: a list lives longer than a day.
TODAY: Any = sa.bindparam("today", callable_=dt.date.today, type_=sa.Date())


def begin_of(record: Any) -> Any:
    """The day from which a policy holds, as far as its dates say."""
    return sa.func.coalesce(record.valid_from, record.promulgated_on, record.enacted_on)


def status() -> Any:
    """The state of a policy today."""
    begin, last = begin_of(Policy), Policy.valid_to
    repealed = sa.and_(Policy.stage == Stage.REPEAL, sa.or_(last.is_(None), last < TODAY))
    return sa.case(
        (sa.or_(_done_to(ENDING), repealed), Status.REVOKED.value),
        (sa.and_(begin.is_(None), sa.not_(_has_version())), Status.DRAFT.value),
        (begin > TODAY, Status.ENACTED.value),
        (last < TODAY, Status.EXPIRED.value),
        (_done_to(CHANGING), Status.AMENDED.value),
        else_=Status.IN_FORCE.value,
    )


def _done_to(kinds: frozenset[Any]) -> sa.ColumnElement[bool]:
    """A policy that has begun does this to it."""
    other = aliased(Policy)
    return (
        sa.select(sa.literal(1))
        .select_from(PolicyRelation)
        .join(other, other.id == PolicyRelation.policy_id)
        .where(
            PolicyRelation.target_id == Policy.id,
            PolicyRelation.kind.in_(sorted(kinds)),
            begin_of(other) <= TODAY,
        )
        .correlate(Policy.__table__)
        .exists()
    )


def _has_version() -> sa.ColumnElement[bool]:
    return (
        sa.select(sa.literal(1))
        .where(PolicyVersion.policy_id == Policy.id, PolicyVersion.state == VersionState.IN_FORCE)
        .correlate(Policy.__table__)
        .exists()
    )


def version_number(state: VersionState) -> Any:
    """The number of the version of a policy that is in this state."""
    return (
        sa.select(PolicyVersion.number)
        .where(PolicyVersion.policy_id == Policy.id, PolicyVersion.state == state)
        .correlate(Policy.__table__)
        .limit(1)
        .scalar_subquery()
    )
