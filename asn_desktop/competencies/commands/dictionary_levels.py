"""What the levels of a competency mean, from day to day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.queries.dictionary import LevelText, is_measured
from asn_desktop.competencies.records import Competency, CompetencyLevel
from asn_desktop.competencies.rules.dictionary import check_level, name_of_level
from asn_desktop.core.errors import PersonError
from asn_desktop.core.results import Changed, refuse_errors
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database

_DAY = dt.timedelta(days=1)


def first_levels(competency_id: int, texts: Mapping[int, LevelText]) -> list[CompetencyLevel]:
    """The levels of a competency that has none yet: they have always been meant by it."""
    for level, text in texts.items():
        refuse_errors(check_level(level, text.name))
    return [
        CompetencyLevel(competency_id=competency_id, level=level, **_stored(level, text))
        for level, text in sorted(texts.items())
    ]


def _stored(level: int, text: LevelText) -> dict[str, str]:
    return {
        "name": text.name or name_of_level(level),
        "description": text.description,
        "indicators": "\n".join(text.indicators),
    }


def save_level(
    database: Database, competency_id: int, level: int, text: LevelText, *, from_day: dt.date
) -> Changed:
    """What a level means from a day on.

    Where the competency was used in assessments or standards, what it meant before stays to be
    read and ends the day before; else the text is replaced. An empty text means that the level is
    described no more. Raises ``PersonError`` for a level that there is not, and for a text that is
    too long.
    """
    with database.write(operations.CHANGE_LEVEL, level=level) as work:
        row = work.session.get(Competency, competency_id)
        if row is None:
            raise PersonError(
                translate("competencies", "This competency was removed meanwhile; nothing saved.")
            )
        work.params["name"] = row.name
        used = is_measured(work.session, competency_id)
        put_level(work.session, competency_id, level, text, from_day=from_day, used=used)
        return work.changed


def put_level(
    session: Session,
    competency_id: int,
    level: int,
    text: LevelText,
    *,
    from_day: dt.date,
    used: bool,
) -> None:
    """The same inside another operation; ``used``: what the level meant stays to be read."""
    refuse_errors(check_level(level, text.name))
    stored = _stored(level, text)
    rows = session.scalars(
        select(CompetencyLevel).where(
            CompetencyLevel.competency_id == competency_id, CompetencyLevel.level == level
        )
    ).all()
    now = next((row for row in rows if _holds(row, from_day)), None)
    empty = not (text.description or text.indicators)
    if now is None:
        if not empty:
            later = [row.valid_from for row in rows if row.valid_from and row.valid_from > from_day]
            session.add(
                CompetencyLevel(
                    competency_id=competency_id,
                    level=level,
                    **stored,
                    # the first text of a level has always been meant by it
                    valid_from=from_day if rows else None,
                    valid_to=min(later) - _DAY if later else None,
                )
            )
    elif all(getattr(now, name) == value for name, value in stored.items()):
        return
    elif not used or now.valid_from == from_day:
        if empty:
            session.delete(now)
        else:
            for name, value in stored.items():
                setattr(now, name, value)
    else:
        last = now.valid_to
        now.valid_to = from_day - _DAY
        if not empty:
            session.add(
                CompetencyLevel(
                    competency_id=competency_id,
                    level=level,
                    **stored,
                    valid_from=from_day,
                    valid_to=last,
                )
            )
    session.flush()


def _holds(row: CompetencyLevel, day: dt.date) -> bool:
    return (row.valid_from is None or row.valid_from <= day) and (
        row.valid_to is None or day <= row.valid_to
    )
