"""Removing policies that should never have been in the register.

A higher feature that keeps something of its own about policies plants here what speaks against
removing them, and what goes with them::

    removing.plant(distributions_of, remove_letters)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from asn_desktop.core.errors import PersonError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database.base import Record
from asn_desktop.database.bulk import delete_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.policies.commands import operations
from asn_desktop.policies.queries.register import names_of
from asn_desktop.policies.records import (
    FrozenPaper,
    Policy,
    PolicyAim,
    PolicyAttachment,
    PolicyNode,
    PolicyRelation,
    PolicyStep,
    PolicyVersion,
)
from asn_desktop.policies.rules.stages import VersionState

#: What speaks against removing these policies, in finished sentences.
Hindrance = Callable[[Session, Sequence[int]], Sequence[str]]
#: Takes away, in the same operation, what a feature keeps about these policies.
TakeAway = Callable[[UnitOfWork, Sequence[int]], None]

_planted: list[tuple[Hindrance, TakeAway]] = []


def plant(hindrance: Hindrance, take_away: TakeAway) -> None:
    """Ask ``hindrance`` before policies are removed, and let ``take_away`` go before them."""
    if (hindrance, take_away) not in _planted:
        _planted.append((hindrance, take_away))


def remove_policies(
    database: Database, ids: Sequence[int], *, progress: Progress = silent
) -> Changed:
    """Remove policies with their drafts, aims, relations, steps and attachments; undo brings them
    back. Raises ``PersonError`` that names what stands against it."""
    with database.write(operations.REMOVE_POLICIES, count=len(ids)) as work:
        session = work.session
        sentences = [*_own(session, ids)]
        for hindrance, _ in _planted:
            sentences += hindrance(session, ids)
        if sentences:
            raise PersonError(sentences[0])
        for _, take_away in _planted:
            take_away(work, ids)
        for record in (PolicyNode, PolicyStep, PolicyVersion, PolicyAim, PolicyRelation):
            _delete(work, record, ids, progress)
        _delete(work, PolicyAttachment, ids, progress)
        delete_rows(work, Policy, ids, progress)
        return work.changed


def _delete(work: UnitOfWork, record: type[Record], ids: Sequence[int], progress: Progress) -> None:
    column = record.__table__.c.policy_id
    rows = work.session.scalars(select(record.__table__.c.id).where(column.in_(ids))).all()
    if rows:
        delete_rows(work, record, rows, progress)


def _own(session: Session, ids: Sequence[int]) -> list[str]:
    # the paper of an enactment that was taken back stays on record, too
    kept = select(FrozenPaper.id).where(FrozenPaper.version_id == PolicyVersion.id).exists()
    enacted = session.scalars(
        select(PolicyVersion.policy_id).where(
            PolicyVersion.policy_id.in_(ids), or_(PolicyVersion.state != VersionState.DRAFT, kept)
        )
    ).all()
    found = [
        translate(
            "policies",
            "{name} was enacted and stays in the register. If it holds no longer, repeal it.",
        ).format(name=name)
        for name in _names(session, enacted)
    ]
    pointing = session.execute(
        select(PolicyRelation.policy_id, PolicyRelation.target_id).where(
            PolicyRelation.target_id.in_(ids), PolicyRelation.policy_id.not_in(ids)
        )
    ).all()
    names = names_of(session, [one for row in pointing for one in row if one is not None])
    found += [
        translate(
            "policies", "{other} has a relation to {name}. Remove that relation first."
        ).format(other=names[source], name=names[target or 0])
        for source, target in pointing
    ]
    return found


def _names(session: Session, ids: Sequence[int]) -> list[str]:
    return list(names_of(session, ids).values())
