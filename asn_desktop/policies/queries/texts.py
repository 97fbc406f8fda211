"""Reading the versions of a policy and their texts."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.core.errors import RemovedMeanwhile
from asn_desktop.core.translation import translate
from asn_desktop.policies.records import Policy, PolicyNode, PolicyVersion
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.stages import VersionState
from asn_desktop.policies.rules.text import Node, NodeKind, TextForm, content_from_json


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a text without the text. ``saved`` tells one state of the text from another; a
    command is given the one that was read. ``version`` counts the changes of the record."""

    id: int
    policy_id: int
    number: int
    state: VersionState
    form: TextForm
    summary: str
    saved: int
    digest: str
    enacted_on: dt.date | None
    retired_on: dt.date | None
    based_on_id: int | None
    version: int

    @property
    def is_draft(self) -> bool:
        """Whether its text may still be changed."""
        return self.state is VersionState.DRAFT


def _told(row: PolicyVersion) -> Version:
    return Version(
        row.id,
        row.policy_id,
        row.number,
        VersionState(row.state),
        TextForm(row.form),
        row.summary,
        row.saved,
        row.digest,
        row.enacted_on,
        row.retired_on,
        row.based_on_id,
        row.version,
    )


def versions(session: Session, policy_id: int) -> tuple[Version, ...]:
    """All versions of a policy, the newest first."""
    query = select(PolicyVersion).where(PolicyVersion.policy_id == policy_id)
    rows = session.scalars(query.order_by(PolicyVersion.number.desc()))
    return tuple(_told(row) for row in rows)


def version(session: Session, version_id: int) -> Version:
    """One version. Raises ``RemovedMeanwhile`` where it is gone."""
    row = session.get(PolicyVersion, version_id)
    if row is None:
        raise RemovedMeanwhile(
            translate(
                "policies", "This version was discarded meanwhile; there is no text any more."
            )
        )
    return _told(row)


def _in_state(session: Session, policy_id: int, state: VersionState) -> Version | None:
    row = session.scalar(
        select(PolicyVersion).where(
            PolicyVersion.policy_id == policy_id, PolicyVersion.state == state
        )
    )
    return None if row is None else _told(row)


def draft_of(session: Session, policy_id: int) -> Version | None:
    """The draft of a policy."""
    return _in_state(session, policy_id, VersionState.DRAFT)


def in_force_of(session: Session, policy_id: int) -> Version | None:
    """The version in force of a policy."""
    return _in_state(session, policy_id, VersionState.IN_FORCE)


def form_of_next(session: Session, policy_id: int) -> TextForm:
    """How the text of the draft is built, or will be when one is begun. Raises ``RemovedMeanwhile``
    where the policy is gone."""
    policy = session.get(Policy, policy_id)
    if policy is None:
        raise RemovedMeanwhile(translate("policies", "There is no such policy (any more)."))
    source = draft_of(session, policy_id) or source_of_next(session, policy_id)
    return source.form if source else reference().kind(policy.kind).form


def source_of_next(session: Session, policy_id: int) -> Version | None:
    """What the next version begins with: the text in force, else the last there was."""
    earlier = versions(session, policy_id)
    in_force = (version for version in earlier if version.state is VersionState.IN_FORCE)
    return next(in_force, earlier[0] if earlier else None)


def nodes(session: Session, version_id: int) -> tuple[Node, ...]:
    """The text of a version in reading order, references in the words they had when it was saved
    (``rules.references.resolved`` gives those of today)."""
    rows = session.execute(
        select(
            PolicyNode.identity,
            PolicyNode.kind,
            PolicyNode.level,
            PolicyNode.content,
            PolicyNode.reason,
        )
        .where(PolicyNode.version_id == version_id)
        .order_by(PolicyNode.place, PolicyNode.id)
    )
    found = []
    for identity, kind, level, content, reason in rows:
        runs, cells = content_from_json(content)
        found.append(Node(identity, NodeKind(kind), runs, level, cells, reason))
    return tuple(found)
