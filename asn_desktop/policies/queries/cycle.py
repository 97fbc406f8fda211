"""Where every policy stands in its cycle: for how long, what comes next, what is overdue."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.policies.queries.lists.columns import by_number
from asn_desktop.policies.queries.lists.status import version_number
from asn_desktop.policies.records import Policy, PolicyStep
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.register import days_overdue
from asn_desktop.policies.rules.stages import Stage, VersionState, allowed, path


@dataclass(frozen=True, slots=True)
class Place:
    """Where one policy stands. ``days`` is None where no step says since when."""

    policy_id: int
    kind: str
    number: str | None
    year: int | None
    title: str
    stage: Stage
    days: int | None
    in_force: int | None  # the number of that version
    draft: int | None
    review_on: dt.date | None
    overdue: int  # days
    next_step: Stage | None


def places(
    session: Session,
    today: dt.date,
    *,
    year: int | None = None,
    units: Collection[int] | None = None,
) -> list[Place]:
    """Every policy (of a year, of owner units), the newest first."""
    since = _since(session)
    query = select(
        Policy, version_number(VersionState.IN_FORCE), version_number(VersionState.DRAFT)
    ).order_by(
        Policy.year.is_(None),
        Policy.year.desc(),
        Policy.kind,
        by_number(Policy.number_key).desc(),
        Policy.id,
    )
    if year is not None:
        query = query.where(Policy.year == year)
    if units is not None:
        query = query.where(Policy.owner_unit_id.in_(units))
    found = []
    for row, in_force, draft in session.execute(query):
        stage = Stage(row.stage)
        begun = since.get((row.id, row.stage)) or _by_dates(row)
        way = path(reference().kind(row.kind).stages)
        moves = allowed(way, stage, in_force=in_force is not None)
        found.append(
            Place(
                row.id,
                row.kind,
                row.number,
                row.year,
                row.title,
                stage,
                max(0, (today - begun).days) if begun else None,
                in_force,
                draft,
                row.review_on,
                days_overdue(row.review_on, row.stage, today),
                moves[0].stage if moves else None,
            )
        )
    return found


def _since(session: Session) -> dict[tuple[int, str], dt.date]:
    """The day of the last step that holds, by policy and stage."""
    rows = session.execute(
        select(PolicyStep.policy_id, PolicyStep.stage, PolicyStep.day)
        .where(PolicyStep.taken_back_on.is_(None))
        .order_by(PolicyStep.id)
    )
    return {(row.policy_id, row.stage): row.day for row in rows}


def _by_dates(row: Policy) -> dt.date | None:
    """Since when it stands there for one that came into the register without steps."""
    if row.stage == Stage.APPLICATION:
        return row.valid_from or row.promulgated_on or row.enacted_on
    if row.stage == Stage.DISSEMINATION:
        return row.promulgated_on or row.enacted_on
    if row.stage == Stage.REPEAL:
        return row.valid_to
    return None
