"""The filter of the list of people by the flaws of their records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from asn_desktop.competencies.queries.quality import condition_of, offered_checks, quality
from asn_desktop.competencies.rules.quality import DIMENSIONS, Dimension
from asn_desktop.core.listing import FilterValue, ListFilter
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import RangeFilter, SqlFilter
from asn_desktop.employees.queries import Lent, lend

#: The name of the filter; its values are codes of checks.
QUALITY = "data_quality"
#: What the flaws follow besides the people themselves.
KINDS = frozenset(
    ("assessments", "training_records", "performance_ratings", "required_levels", "competencies")
)


@dataclass(frozen=True, slots=True)
class QualityFilter(RangeFilter):
    """People in service whose records have a flaw."""

    database: Database | None = None

    def condition(
        self, chosen: Sequence[str | int], texts: Any, dialect: Dialect
    ) -> sa.ColumnElement[bool]:
        assert self.database is not None
        today = dt.date.today()
        with self.database.read() as session:
            parts = [condition_of(session, str(code), today) for code in chosen]
        return sa.or_(sa.false(), *parts)

    def counted(self) -> Sequence[Any]:
        assert self.database is not None
        today = dt.date.today()
        with self.database.read() as session:
            return [condition_of(session, each.code, today) for each, _ in self._offered(session)]

    def offered(self, counts: Mapping[Any, int], texts: Any) -> list[FilterValue]:
        assert self.database is not None
        with self.database.read() as session:
            checks = [each for each, _ in self._offered(session)]
        return [
            FilterValue(
                each.code,
                f"{translate('competencies', DIMENSIONS[each.dimension][0])}: {each.label}",
                counts.get(place, 0),
            )
            for place, each in enumerate(checks)
        ]

    def _offered(self, session: Any) -> Any:
        found = offered_checks(quality(session, dt.date.today()).flaws)
        order = list(Dimension)
        return sorted(found, key=lambda each: (order.index(each[0].dimension), each[0].code))


def lend_to_people() -> None:
    """Let lists of people have this filter from now on."""

    def filters(database: Database) -> list[SqlFilter]:
        name = ListFilter(QUALITY, noop("employees", "Data quality"))
        return [QualityFilter(name, "employees", database=database)]

    lend("quality", Lent(KINDS, lambda database: (), filters))
