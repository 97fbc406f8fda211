"""Filters of the list of people that look beyond one column."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from asn_desktop.core.listing import FilterValue
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.listing import NamedRange, SqlFilter
from asn_desktop.database.sql import value_set
from asn_desktop.employees.records import Employee
from asn_desktop.employees.rules import problem_label

#: Values of the filter "data problems" besides the codes.
ANY, NONE = "any", "none"


@dataclass(frozen=True, slots=True)
class PostFilter(SqlFilter):
    """Something the post says (its kind, its level). ``codes`` gives it for every post now."""

    codes: Callable[[], Mapping[int, str | None]]
    label: Callable[[str], str]
    order: tuple[str, ...]

    def condition(
        self, chosen: Sequence[str | int], texts: Any, dialect: Dialect
    ) -> sa.ColumnElement[bool]:
        ids = [post for post, code in self.codes().items() if (code or "") in chosen]
        column = Employee.position_id
        found = column.in_(value_set(dialect, ids, column.expression))
        return sa.or_(found, column.is_(None)) if "" in chosen else found

    def counted(self) -> Sequence[Any]:
        return (Employee.position_id,)

    def offered(self, counts: Mapping[Any, int], texts: Any) -> list[FilterValue]:
        sums: dict[str, int] = {}
        codes = self.codes()
        for post, count in counts.items():
            code = codes.get(post) or ""
            sums[code] = sums.get(code, 0) + count
        known = [
            FilterValue(code, self.label(code), sums[code]) for code in self.order if code in sums
        ]
        if sums.get(""):
            known.append(FilterValue("", translate("employees", "(empty)"), sums[""]))
        return known


@dataclass(frozen=True, slots=True)
class ProblemFilter(SqlFilter):
    """People with any data problem, with none, or with one of a kind."""

    def condition(
        self, chosen: Sequence[str | int], texts: Any, dialect: Dialect
    ) -> sa.ColumnElement[bool]:
        column = Employee.data_problems
        parts = []
        for value in chosen:
            if value == ANY:
                parts.append(column != "")
            elif value == NONE:
                parts.append(column == "")
            else:
                parts.append(column.contains(f",{value},", autoescape=True))
        return sa.or_(*parts)

    def counted(self) -> Sequence[Any]:
        return (Employee.data_problems,)

    def offered(self, counts: Mapping[Any, int], texts: Any) -> list[FilterValue]:
        sums: dict[str, int] = {}
        for joined, count in counts.items():
            for code in filter(None, (joined or "").split(",")):
                sums[code] = sums.get(code, 0) + count
        without = counts.get("", 0)
        offered = [
            FilterValue(
                ANY, translate("employees", "Any data problem"), sum(counts.values()) - without
            ),
            FilterValue(NONE, translate("employees", "No data problem"), without),
        ]
        by_count = sorted(sums, key=lambda code: -sums[code])
        return offered + [
            FilterValue(code, problem_label(code), sums[code], depth=1) for code in by_count
        ]


def retirement_ranges() -> tuple[NamedRange, ...]:
    """Who retires when, from today on."""

    def between(first: int, last: int) -> Callable[[], sa.ColumnElement[bool]]:
        def condition() -> sa.ColumnElement[bool]:
            today = dt.date.today()
            return sa.and_(
                Employee.retirement_date > years_after(today, first),
                Employee.retirement_date <= years_after(today, last),
            )

        return condition

    return (
        NamedRange(
            "overdue",
            noop("employees", "Already due"),
            lambda: Employee.retirement_date <= dt.date.today(),
        ),
        NamedRange("1", noop("employees", "Within a year"), between(0, 1)),
        NamedRange("3", noop("employees", "In 1 to 3 years"), between(1, 3)),
        NamedRange("5", noop("employees", "In 3 to 5 years"), between(3, 5)),
        NamedRange(
            "later",
            noop("employees", "Later"),
            lambda: Employee.retirement_date > years_after(dt.date.today(), 5),
        ),
        NamedRange(
            "unknown", noop("employees", "Unknown"), lambda: Employee.retirement_date.is_(None)
        ),
    )


def years_after(day: dt.date, years: int) -> dt.date:
    """The same day some years later; 28 February for a 29th that is not there."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
