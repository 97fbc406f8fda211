"""What posts require today, kept in memory for lists that compare with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.standards import Standard, standards, valid_days
from asn_desktop.competencies.records import Competency
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.database.engine import Database

#: Kinds of records that the standards follow.
KINDS = (
    "positions",
    "required_levels",
    "competencies",
    "competency_frameworks",
    "competency_settings",
    "reference_tables",
)


@dataclass(frozen=True, slots=True)
class Named:
    """A competency by its name and group."""

    id: int
    name: str
    group: str


def named_competencies(session: Session, day: dt.date) -> list[Named]:
    """The competencies that count on a day: the generic ones first, each group in its order."""
    known = valid_days(session)
    order = {code: place for place, code in enumerate(reference().groups.codes)}
    rows = session.execute(
        sa.select(Competency.id, Competency.name, Competency.group, Competency.place)
    )
    valid = [row for row in rows if known[row.id].holds(day)]
    valid.sort(key=lambda row: (order.get(row.group, len(order)), row.place, row.name, row.id))
    return [Named(row.id, row.name, row.group) for row in valid]


class KeptStandards:
    """Read again after something they follow was changed, and on another day."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._state: tuple[object, ...] = ()
        self._standards: Mapping[int, Standard] = {}
        self._competencies: list[Named] = []

    @property
    def dialect(self) -> Dialect:
        """That of the office."""
        return self._database.dialect

    def standards(self) -> Mapping[int, Standard]:
        """What each post requires today."""
        self._read()
        return self._standards

    def competencies(self) -> list[Named]:
        """The competencies that count today."""
        self._read()
        return self._competencies

    def _read(self) -> None:
        today = dt.date.today()
        state = (today, id(reference()), *map(self._database.generation, KINDS))
        if state != self._state:
            with self._database.read() as session:
                self._standards = standards(session, today)
                self._competencies = named_competencies(session, today)
            self._state = state
