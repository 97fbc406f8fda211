"""The versions of a policy as they are listed beside it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.policies.queries import texts
from asn_desktop.policies.queries.texts import Version
from asn_desktop.policies.records import FrozenPaper, PolicyNode, PolicyVersion
from asn_desktop.policies.rules.naming import short_name
from asn_desktop.policies.rules.text import UNITS


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version with what is counted of it. ``name`` is under which it was enacted ("Perwal
    12/2026"), "" for a draft; ``units`` are its articles, dictums or sections."""

    version: Version
    name: str
    units: int
    has_paper: bool


def version_lines(session: Session, policy_id: int) -> tuple[VersionLine, ...]:
    """All versions of a policy, the newest first."""
    units = {
        version_id: count
        for version_id, count in session.execute(
            select(PolicyNode.version_id, func.count())
            .where(PolicyNode.policy_id == policy_id)
            .where(PolicyNode.kind.in_([kind.value for kind in UNITS]))
            .group_by(PolicyNode.version_id)
        )
    }
    query = select(PolicyVersion.id, PolicyVersion.heading)
    headings = {
        version_id: heading
        for version_id, heading in session.execute(
            query.where(PolicyVersion.policy_id == policy_id)
        )
    }
    kept = set(
        session.scalars(
            select(FrozenPaper.version_id)
            .join(PolicyVersion, PolicyVersion.id == FrozenPaper.version_id)
            .where(PolicyVersion.policy_id == policy_id)
        )
    )
    return tuple(
        VersionLine(one, _name(headings[one.id]), units.get(one.id, 0), one.id in kept)
        for one in texts.versions(session, policy_id)
    )


def _name(heading: list[str]) -> str:
    if not heading:
        return ""
    kind, number, year = heading[:3]
    return short_name(kind, number, int(year))
