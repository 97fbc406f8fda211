"""Which of several assessments of one competency counts, from day to day.

An assessment holds from its day on until its end. What counts on a day depends on that day alone,
so the answer is a row of periods that knows no today.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from asn_desktop.competencies.rules.settings import Counting, Settings

#: The end of what does not end.
FOREVER = dt.date.max
_DAY = dt.timedelta(days=1)


class Finding(NamedTuple):
    """An assessment as the rule sees it; ``valid_until`` None: as long as the settings say."""

    assessment_id: int
    level: int
    assessed_on: dt.date
    valid_until: dt.date | None
    method: str


class Period(NamedTuple):
    """An assessment counts on these days, both included."""

    from_day: dt.date
    to_day: dt.date
    level: int
    assessment_id: int


@lru_cache(maxsize=4096)  # thousands are assessed on one day
def months_after(day: dt.date, months: int) -> dt.date:
    """The same day some months later; the last of the month where it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    if (year := day.year + years) > dt.MAXYEAR:
        return FOREVER
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))


def holds_until(finding: Finding, settings: Settings) -> dt.date:
    """The last day on which an assessment holds."""
    if finding.valid_until is not None:
        return finding.valid_until
    if not settings.valid_months:
        return FOREVER
    return months_after(finding.assessed_on, settings.valid_months) - _DAY


def counted(findings: Sequence[Finding], settings: Settings) -> list[Period]:
    """The periods in which each of a person's assessments of one competency counts, in order.

    ``settings.counting``: the latest valid one, the highest valid one, or the one by the most
    trusted method (then the latest). Of two on one day the one recorded later counts. Days on which
    none is valid are in no period.
    """
    if len(findings) == 1:  # most competencies were assessed once
        (only,) = findings
        last = holds_until(only, settings)
        if last < only.assessed_on:
            return []
        return [Period(only.assessed_on, last, only.level, only.assessment_id)]
    spans = [(finding, holds_until(finding, settings)) for finding in findings]
    starts = {finding.assessed_on for finding, _ in spans}
    starts |= {last + _DAY for _, last in spans if last < FOREVER}
    periods: list[Period] = []
    for first, after in pairwise([*sorted(starts), None]):
        assert first is not None
        valid = [each for each, last in spans if each.assessed_on <= first <= last]
        if valid:
            best = _best(valid, settings)
            last = FOREVER if after is None else after - _DAY
            periods.append(Period(first, last, best.level, best.assessment_id))
    return list(_joined(periods))


def _best(valid: Iterable[Finding], settings: Settings) -> Finding:
    order = {method: place for place, method in enumerate(settings.method_order)}

    def rank(finding: Finding) -> tuple[int, dt.date, int]:
        first = 0
        if settings.counting is Counting.HIGHEST:
            first = finding.level
        elif settings.counting is Counting.METHOD:
            first = -order.get(finding.method, len(order))
        return first, finding.assessed_on, finding.assessment_id

    return max(valid, key=rank)


def _joined(periods: Iterable[Period]) -> Iterable[Period]:
    """Neighbouring periods of one assessment are one."""
    before: Period | None = None
    for period in periods:
        if (
            before is not None
            and before.assessment_id == period.assessment_id
            and before.to_day + _DAY == period.from_day
        ):
            before = Period(before.from_day, period.to_day, before.level, before.assessment_id)
            continue
        if before is not None:
            yield before
        before = period
    if before is not None:
        yield before
