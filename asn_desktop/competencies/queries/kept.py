"""What posts require today, kept in memory for lists that compare with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from sqlalchemy.engine import Dialect

from asn_desktop.competencies.queries.dictionary import CompetencyEntry, competencies
from asn_desktop.competencies.queries.standards import Standard, standards
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


class KeptStandards:
    """Read again after something they follow was changed, and on another day."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._state: tuple[object, ...] = ()
        self._standards: Mapping[int, Standard] = {}
        self._competencies: list[CompetencyEntry] = []

    @property
    def dialect(self) -> Dialect:
        """That of the office."""
        return self._database.dialect

    def standards(self) -> Mapping[int, Standard]:
        """What each post requires today."""
        self._read()
        return self._standards

    def competencies(self) -> list[CompetencyEntry]:
        """The competencies that count today."""
        self._read()
        return self._competencies

    def _read(self) -> None:
        today = dt.date.today()
        state = (today, id(reference()), *map(self._database.generation, KINDS))
        if state != self._state:
            with self._database.read() as session:
                self._standards = standards(session, today)
                self._competencies = competencies(session, today)
            self._state = state
