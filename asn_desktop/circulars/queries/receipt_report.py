"""The figures of receipts: by distribution and receipt sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.circulars.queries import distributions as queries
from asn_desktop.circulars.queries.distributions import Completion, DistributionEntry
from asn_desktop.circulars.records import Distribution, Recipient
from asn_desktop.circulars.rules.receipts import DistributionState, ReceiptState
from asn_desktop.database.rights import Actor
from asn_desktop.database.sql import value_set
from asn_desktop.employees.queries import unit_tree


@dataclass(frozen=True, slots=True)
class SheetFigures:
    """What came back from one receipt sheet of one distribution."""

    entry: DistributionEntry
    sheet: int
    name: str
    completion: Completion


def figures(
    session: Session, actor: Actor, *, year: int | None = None, unit: int | None = None
) -> list[SheetFigures]:
    """All distributions that went out in a year (without one: those still open), narrowed to
    recipients of a unit with all below it; the newest first, then the most missing."""
    which = (
        Distribution.state == DistributionState.OPEN
        if year is None
        else sa.and_(
            Distribution.sent_on.between(dt.date(year, 1, 1), dt.date(year, 12, 31)),
            Distribution.state != DistributionState.CANCELLED,
        )
    )
    ids = list(session.scalars(sa.select(Distribution.id).where(which)))
    entries = {entry.id: entry for entry in queries.some_distributions(session, ids, actor)}
    counts = _counts(session, actor, ids, unit)
    found = [
        SheetFigures(entries[key], sheet, name, Completion.of(states))
        for (key, sheet, name), states in counts.items()
    ]
    found.sort(
        key=lambda each: (-each.entry.number, each.completion.share, -each.completion.missing)
    )
    return found


def _counts(
    session: Session, actor: Actor, ids: Sequence[int], unit: int | None
) -> Mapping[tuple[int, int, str], dict[ReceiptState, int]]:
    dialect = session.get_bind().dialect
    table = Recipient.__table__.c
    conditions = [
        table.distribution_id.in_(value_set(dialect, ids, table.distribution_id)),
        *queries.scope(session, actor),
    ]
    if unit is not None:
        inside = sorted(unit_tree(session).subtree(unit))
        conditions.append(table.unit_id.in_(value_set(dialect, inside, table.unit_id)))
    place = (Recipient.distribution_id, Recipient.sheet, Recipient.sheet_name)
    counted = (
        sa.select(*place, Recipient.state, sa.func.count())
        .where(*conditions)
        .group_by(*place, Recipient.state)
    )
    found: dict[tuple[int, int, str], dict[ReceiptState, int]] = {}
    for key, sheet, name, state, count in session.execute(counted):
        found.setdefault((key, sheet, name), {})[ReceiptState(state)] = count
    return found
