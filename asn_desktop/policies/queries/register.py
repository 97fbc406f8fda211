"""Reading the register: one policy with its aims, relations and attachments; policies by name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from asn_desktop.core.fields import Value
from asn_desktop.policies.records import (
    Policy,
    PolicyAim,
    PolicyAttachment,
    PolicyRelation,
    PolicyVersion,
)
from asn_desktop.policies.rules.aims import Aim
from asn_desktop.policies.rules.naming import PolicyName, fold_mayor, short_name
from asn_desktop.policies.rules.register import Status, status_on
from asn_desktop.policies.rules.relations import CHANGING, ENDING, Relation, Ways
from asn_desktop.policies.rules.stages import VersionState


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a policy, without its content."""

    id: int
    name: str
    note: str
    added_on: dt.date
    size: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Related:
    """A relation as one of both sides sees it. ``backward``: it is the other policy that does it
    to this one. ``other_id`` is None for a rule that is not in the register."""

    id: int
    kind: str
    backward: bool
    other_id: int | None
    other: str  # its short name, or the text that names it
    title: str
    note: str


def policy(session: Session, policy_id: int) -> dict[str, Value] | None:
    """Every stored column of one policy, by name; None where it is gone."""
    row = session.get(Policy, policy_id)
    if row is None:
        return None
    return {column.name: getattr(row, column.name) for column in Policy.__table__.columns}


def name_of(session: Session, policy_id: int) -> str:
    """The short name of a policy; "" where it is gone."""
    return names_of(session, [policy_id]).get(policy_id, "")


def names_of(session: Session, ids: Iterable[int]) -> dict[int, str]:
    """The short names of these policies."""
    query = select(Policy.id, Policy.kind, Policy.number, Policy.year, Policy.title)
    rows = session.execute(query.where(Policy.id.in_(list(ids))))
    return {row[0]: short_name(*row[1:]) for row in rows}


def aims(session: Session, policy_id: int) -> list[Aim]:
    """The aims of a policy in their order."""
    rows = session.scalars(
        select(PolicyAim)
        .where(PolicyAim.policy_id == policy_id)
        .order_by(PolicyAim.place, PolicyAim.id)
    )
    return [
        Aim(row.aim, row.indicator, row.baseline, row.target, row.measure, row.due_on, row.id)
        for row in rows
    ]


def relations(session: Session, policy_id: int) -> list[Relation]:
    """What this policy does to others."""
    rows = session.scalars(
        select(PolicyRelation)
        .where(PolicyRelation.policy_id == policy_id)
        .order_by(PolicyRelation.id)
    )
    return [Relation(row.kind, row.target_id, row.target_text, row.note, row.id) for row in rows]


def related(session: Session, policy_id: int) -> list[Related]:
    """The relations of a policy from its side, what it does before what is done to it."""
    rows = session.scalars(
        select(PolicyRelation)
        .where(or_(PolicyRelation.policy_id == policy_id, PolicyRelation.target_id == policy_id))
        .order_by(PolicyRelation.id)
    ).all()
    others = {row.policy_id for row in rows} | {row.target_id for row in rows if row.target_id}
    known = {
        row.id: row
        for row in session.execute(
            select(Policy.id, Policy.kind, Policy.number, Policy.year, Policy.title).where(
                Policy.id.in_(others)
            )
        )
    }
    found = []
    for row in rows:
        backward = row.policy_id != policy_id
        other = known.get(row.policy_id if backward else row.target_id or 0)
        named = short_name(*other[1:]) if other else row.target_text
        found.append(
            Related(
                row.id,
                row.kind,
                backward,
                other.id if other else None,
                named,
                other.title if other else "",
                row.note,
            )
        )
    return sorted(found, key=lambda one: one.backward)


def ways(session: Session) -> Ways:
    """What all policies of the register do to each other."""
    rows = session.execute(
        select(PolicyRelation.policy_id, PolicyRelation.kind, PolicyRelation.target_id)
    )
    return Ways((source, kind, target) for source, kind, target in rows if target is not None)


def attachments(session: Session, policy_id: int) -> list[Attachment]:
    """The files of a policy, the newest last; their content stays where it is."""
    table = PolicyAttachment
    rows = session.execute(
        select(table.id, table.name, table.note, table.added_on, table.size, table.fingerprint)
        .where(table.policy_id == policy_id)
        .order_by(table.id)
    )
    return [Attachment(*row) for row in rows]


def attachment_content(session: Session, attachment_id: int) -> tuple[str, bytes] | None:
    """The name and the bytes of a file; None where it is gone."""
    row = session.get(PolicyAttachment, attachment_id)
    return None if row is None else (row.name, row.content)


def find_policies(session: Session, text: str, limit: int) -> list[tuple[int, str, str]]:
    """Policies whose kind, number, year and title hold all the words, for a search box: id, short
    name, title; the newest first."""
    query = select(Policy.id, Policy.kind, Policy.number, Policy.year, Policy.title)
    for word in fold_mayor(text).split():
        query = query.where((" " + Policy.search_key).contains(word, autoescape=True))
    query = query.order_by(Policy.year.is_(None), Policy.year.desc(), Policy.id.desc())
    return [
        (row.id, short_name(*row[1:]), row.title) for row in session.execute(query.limit(limit))
    ]


def by_names(session: Session, names: Iterable[PolicyName]) -> dict[tuple[str, str, int], int]:
    """The ids of the policies with these kinds, numbers and years, by ``PolicyName.key``."""
    wanted = {name.key for name in names}
    if not wanted:
        return {}
    rows = session.execute(
        select(Policy.id, Policy.kind, Policy.number_key, Policy.year).where(
            Policy.year.in_({year for _, _, year in wanted}),
            Policy.kind.in_({kind for kind, _, _ in wanted}),
        )
    )
    found = {(row.kind, row.number_key, row.year): row.id for row in rows}
    return {key: found[key] for key in wanted if key in found}


def status(session: Session, policy_id: int, today: dt.date) -> Status | None:
    """The state of a policy on a day; None where it is gone."""
    values = policy(session, policy_id)
    if values is None:
        return None
    acting = _acting_kinds(session, policy_id, today)
    return status_on(
        values,
        today,
        ended=bool(acting & ENDING),
        changed=bool(acting & CHANGING),
        has_version=has_version(session, policy_id, (VersionState.IN_FORCE,)),
    )


def _acting_kinds(session: Session, policy_id: int, today: dt.date) -> set[str]:
    """What policies that have begun by this day do to this one."""
    begin = func.coalesce(Policy.valid_from, Policy.promulgated_on, Policy.enacted_on)
    return set(
        session.scalars(
            select(PolicyRelation.kind)
            .join(Policy, Policy.id == PolicyRelation.policy_id)
            .where(PolicyRelation.target_id == policy_id, begin <= today)
        )
    )


def has_version(session: Session, policy_id: int, states: Sequence[VersionState]) -> bool:
    """Whether the policy has a version in one of these states."""
    found = select(PolicyVersion.id).where(
        PolicyVersion.policy_id == policy_id, PolicyVersion.state.in_(states)
    )
    return session.scalar(found.limit(1)) is not None
