"""Periods of the calendar at this computer, as the change log is narrowed by them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from asn_desktop.core.listing import FilterValue
from asn_desktop.core.translation import noop, translate

_NAMED = {
    "today": noop("database", "Today"),
    "week": noop("database", "This week"),
    "month": noop("database", "This month"),
    "older": noop("database", "Before this month"),
}
_MONTHS = (
    noop("database", "January"),
    noop("database", "February"),
    noop("database", "March"),
    noop("database", "April"),
    noop("database", "May"),
    noop("database", "June"),
    noop("database", "July"),
    noop("database", "August"),
    noop("database", "September"),
    noop("database", "October"),
    noop("database", "November"),
    noop("database", "December"),
)

#: First day and the day after the last; None: without an end.
Days = tuple[dt.date | None, dt.date | None]


def days_of(period: str) -> Days:
    """The days of "today", "week", "month", "older" or of a month such as "2026-11"."""
    today = dt.date.today()
    month = today.replace(day=1)
    if period == "today":
        return today, None
    if period == "week":
        return today - dt.timedelta(days=today.weekday()), None
    if period == "month":
        return month, None
    if period == "older":
        return None, month
    try:
        first = dt.date.fromisoformat(f"{period}-01")
    except ValueError:
        return today, today  # no such period: nothing lies in it
    return first, (first + dt.timedelta(days=31)).replace(day=1)


def condition(column: Any, chosen: Sequence[str | int]) -> sa.ColumnElement[bool]:
    """The moments of a column that lie in one of the periods."""
    parts = []
    for period in chosen:
        first, beyond = days_of(str(period))
        limits = []
        if first is not None:
            limits.append(column >= _midnight(first))
        if beyond is not None:
            limits.append(column < _midnight(beyond))
        parts.append(sa.and_(sa.true(), *limits))
    return sa.or_(sa.false(), *parts)


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time.min).astimezone()


def offered(moments: Iterable[tuple[dt.datetime, int]]) -> list[FilterValue]:
    """The periods with how much lies in each: the named ones, then every month, newest first."""
    by_day: dict[dt.date, int] = {}
    for at, count in moments:
        day = at.astimezone().date()
        by_day[day] = by_day.get(day, 0) + count
    values = []
    for name, label in _NAMED.items():
        values.append(FilterValue(name, translate("database", label), _within(name, by_day)))
    months = sorted({day.strftime("%Y-%m") for day in by_day}, reverse=True)
    for month in months:
        year, number = month.split("-")
        label = f"{translate('database', _MONTHS[int(number) - 1])} {year}"
        values.append(FilterValue(month, label, _within(month, by_day)))
    return values


def _within(period: str, by_day: dict[dt.date, int]) -> int:
    first, beyond = days_of(period)
    return sum(
        count
        for day, count in by_day.items()
        if (first is None or day >= first) and (beyond is None or day < beyond)
    )
