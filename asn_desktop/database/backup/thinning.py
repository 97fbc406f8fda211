"""Which backups stay: dense for today, then one of each day, week and month.

The rule asks no clock. It counts days, weeks and months in which there are backups, back from the
newest one, so that a clock that is wrong for a day removes nothing: the newest backups stay
whatever their dates say. "Newer" is decided by the running number of a backup, never by its date.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

#: Stay whatever their dates are.
ALWAYS = 5
DAYS, WEEKS, MONTHS = 14, 8, 24
#: Copies of older formats that stay.
FORMATS = 10


@dataclass(frozen=True, slots=True)
class Dated:
    """A backup for the rule: its running number, its local time, whether it keeps an older
    format."""

    number: int
    at: dt.datetime
    older_format: bool = False


def kept(backups: Iterable[Dated], recent: int) -> set[int]:
    """The numbers of the backups that stay; ``recent`` is how many of the last 24 hours may."""
    newest_first = sorted(backups, key=lambda backup: backup.number, reverse=True)
    if not newest_first:
        return set()
    day_before = newest_first[0].at - dt.timedelta(hours=24)
    today = [backup for backup in newest_first if backup.at > day_before]
    formats = [backup for backup in newest_first if backup.older_format]
    stay = [*newest_first[:ALWAYS], *today[: max(recent, 1)], *formats[:FORMATS]]
    stay += _newest_of_each(newest_first, lambda at: at.date(), DAYS)
    stay += _newest_of_each(newest_first, lambda at: at.isocalendar()[:2], WEEKS)
    stay += _newest_of_each(newest_first, lambda at: (at.year, at.month), MONTHS)
    return {backup.number for backup in stay}


def _newest_of_each(
    newest_first: list[Dated], span: Callable[[dt.datetime], Hashable], most: int
) -> list[Dated]:
    found: dict[Hashable, Dated] = {}
    for backup in newest_first:
        found.setdefault(span(backup.at), backup)
    return list(found.values())[:most]
