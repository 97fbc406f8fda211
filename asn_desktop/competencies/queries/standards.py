"""What posts require on a day: their own levels, else the defaults by kind of post."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.records import Competency, Framework, RequiredLevel
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.settings import Reading
from asn_desktop.database.sql import value_set
from asn_desktop.employees.records import Position

#: What a post requires: levels 1–5 by competency.
Standard = Mapping[int, int]


@dataclass(frozen=True, slots=True)
class ValidDays:
    """On which days a competency counts, both included; its group."""

    first: dt.date
    last: dt.date
    group: str

    def holds(self, day: dt.date) -> bool:
        """Whether the competency counts on this day."""
        return self.first <= day <= self.last


def valid_days(session: Session) -> dict[int, ValidDays]:
    """Every competency with the days on which it and its framework are valid."""
    rows = session.execute(
        select(
            Competency.id,
            Competency.group,
            Competency.valid_from,
            Competency.valid_to,
            Framework.valid_from,
            Framework.valid_to,
        ).join(Framework, Framework.id == Competency.framework_id)
    )
    return {
        key: ValidDays(
            max(first or dt.date.min, other_first or dt.date.min),
            min(last or dt.date.max, other_last or dt.date.max),
            group,
        )
        for key, group, first, last, other_first, other_last in rows
    }


def default_levels(reading: Reading) -> dict[tuple[str, str], int]:
    """The level that a kind of post (kind, level of a functional post) requires of every generic
    competency (table ``required_level_defaults``)."""
    return {
        (row["position_kind"], row["position_level"] or ""): int(row[reading.value])
        for row in reference().rows("required_level_defaults")
    }


def own_levels(
    session: Session, positions: Collection[int] | None = None
) -> dict[int, dict[int, int]]:
    """The levels (0–5) that are set for posts themselves, by post and competency."""
    query = select(RequiredLevel.position_id, RequiredLevel.competency_id, RequiredLevel.level)
    if positions is not None:
        column = RequiredLevel.__table__.c.position_id
        query = query.where(column.in_(value_set(session.get_bind().dialect, positions, column)))
    found: dict[int, dict[int, int]] = {}
    for position, competency, level in session.execute(query):
        found.setdefault(position, {})[competency] = level
    return found


def standards(
    session: Session, day: dt.date | None, positions: Collection[int] | None = None
) -> dict[int, dict[int, int]]:
    """What each post requires on a day: level 1–5 by competency (None: whatever the day).

    A competency that is not valid on the day, and one whose level is set to 0, is not required. A
    post of a kind without a default has only what is set for itself; it may be empty.
    """
    known = valid_days(session)
    valid = {key for key, days in known.items() if day is None or days.holds(day)}
    generic = [key for key in sorted(valid) if known[key].group in reference().generic_groups]
    defaults = default_levels(settings(session).default_reading)
    own = own_levels(session, positions)
    query = select(Position.id, Position.kind, Position.level)
    if positions is not None:
        column = Position.__table__.c.id
        query = query.where(column.in_(value_set(session.get_bind().dialect, positions, column)))
    found: dict[int, dict[int, int]] = {}
    for position, kind, level in session.execute(query):
        usual = defaults.get((kind or "", level or ""))
        required = dict.fromkeys(generic, usual) if usual else {}
        set_here = {k: v for k, v in own.get(position, {}).items() if k in valid}
        found[position] = {k: v for k, v in {**required, **set_here}.items() if v}
    return found
