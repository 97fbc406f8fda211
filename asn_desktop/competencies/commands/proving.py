"""Proves that what is derived of assessments follows from them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from asn_desktop.competencies.commands.counting import AT_ONCE, Basis, computed_rows
from asn_desktop.competencies.records import Assessment, CompetencyProfile, CountedLevel
from asn_desktop.competencies.rules.counting import FOREVER
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.database.health import check_also
from asn_desktop.database.sql import chunks, value_set

_DAY = dt.timedelta(days=1)


def problems(connection: Connection) -> list[str]:
    """What does not follow, in sentences.

    Levels are compared with what the assessments give. Profiles are proved in themselves: they
    follow each other day by day, end with the levels that count, and their sums agree. What posts
    required by default when they were computed is no part of this: a copy of an earlier version of
    the program is as sound as it was.
    """
    levels: set[int] = set()
    profiles: set[int] = set()
    with Session(connection) as session:
        basis = Basis.of(session)
        known = select(Assessment.employee_id).union(
            select(CountedLevel.employee_id), select(CompetencyProfile.employee_id)
        )
        for people in chunks(sorted(session.scalars(known)), AT_ONCE):
            right, _ = computed_rows(session, people, basis)
            there = _stored(session, CountedLevel, people)
            levels |= {row[0] for row in set(map(tuple, right)) ^ set(map(tuple, there))}
            ends = _ends(there)
            for person, rows in groupby(_stored(session, CompetencyProfile, people), itemgetter(0)):
                if not _agrees(list(rows), ends.get(person, ())):
                    profiles.add(person)
            assessed = {row[0] for row in right}
            profiles |= assessed - {row[0] for row in _stored(session, CompetencyProfile, people)}
    return list(_sentences(levels, profiles))


def _sentences(levels: set[int], profiles: set[int]) -> Iterator[str]:
    for people, sentence in (
        (
            levels,
            translate(
                "competencies",
                "The levels that count do not follow from the assessments of {count} people: they"
                " were altered outside the program. Restore a backup.",
            ),
        ),
        (
            profiles - levels,
            translate(
                "competencies",
                "The match with the post does not follow from the levels of {count} people: it was"
                " altered outside the program. Restore a backup.",
            ),
        ),
    ):
        if people:
            yield sentence.format(count=group_thousands(len(people)))


def _stored(session: Session, record: Any, people: Sequence[int]) -> list[Row[Any]]:
    table = record.__table__
    owner = table.c.employee_id
    inside = owner.in_(value_set(session.get_bind().dialect, people, owner))
    order = (owner, table.c.from_day)
    return list(session.execute(select(*table.c).where(inside).order_by(*order)))


#: First day, last day, of a level that counts.
_Span = tuple[dt.date, dt.date]


def _ends(levels: Iterable[Sequence[Any]]) -> dict[int, list[_Span]]:
    found: dict[int, list[_Span]] = {}
    for person, _, first, last, *_ in levels:
        found.setdefault(person, []).append((first, last))
    return found


def _agrees(rows: Sequence[Row[Any]], spans: Sequence[_Span]) -> bool:
    """Whether the profiles of a person follow each other, and each agrees in itself."""
    before: dt.date | None = None
    for row in rows:
        counting = [last for first, last in spans if first <= row.from_day <= last]
        ends = min(counting, default=FOREVER)
        sound = (
            row.from_day <= row.to_day
            and (before is None or before + _DAY == row.from_day)
            and 0 <= row.open_gaps <= row.compared <= min(row.required_count, len(counting))
            and row.capped_total <= min(row.required_total, row.actual_total)
            and row.gap_total == row.required_total - row.capped_total
            and (row.gap_total > 0) == (row.open_gaps > 0)
            and row.last_assessed_on is not None
            and row.last_assessed_on <= row.from_day
            and row.expires_on == (None if ends == FOREVER else ends)
        )
        if not sound:
            return False
        before = row.to_day
    return before == FOREVER


check_also(problems)
