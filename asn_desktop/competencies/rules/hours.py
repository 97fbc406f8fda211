"""Hours of learning against what is aimed at in a year, and how long certificates hold."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import fsum
from types import MappingProxyType

from asn_desktop.competencies.rules.reference import reference
from asn_desktop.core.translation import noop

#: Months before its end in which a certificate asks to be renewed.
SOON_MONTHS = 3
#: Decimals of hours; what a sum has behind them are leavings of binary fractions.
PLACES = 6


def added(hours: Iterable[float | None]) -> float:
    """Hours added up as they are written: 0,2 and 16,4 and 3,4 are 20, and no hair less."""
    return round(fsum(each or 0 for each in hours), PLACES)


@dataclass(frozen=True, slots=True)
class Target:
    """Hours (JP) that a kind of employee should reach in a year, and may have at most (None: as
    many as there are)."""

    hours: float | None
    cap: float | None = None

    def fulfilment(self, verified: float) -> float | None:
        """Verified hours as a share of the target in percent, at most 100; None without a target.
        Sums beside it stay whole."""
        if not self.hours:
            return None
        return min(verified * 100 / self.hours, 100.0)

    def beyond_cap(self, hours: float) -> bool:
        """Whether there are more hours than may be."""
        return self.cap is not None and hours > self.cap


NO_TARGET = Target(None)


def target_of(employee_type: str | None, year: int) -> Target:
    """The target of a kind of employee in a year (table ``hour_targets``, the first row that
    fits)."""
    for row in reference().rows("hour_targets"):
        first, last = row.get("first_year"), row.get("last_year")
        if (
            row["employee_type"] == employee_type
            and (not first or year >= first)
            and (not last or year <= last)
        ):
            return Target(row.get("target"), row.get("cap"))
    return NO_TARGET


class Validity(StrEnum):
    """How a certificate stands on a day."""

    VALID = "valid"
    SOON = "soon"
    EXPIRED = "expired"


VALIDITY_WORDS: Mapping[Validity, str] = MappingProxyType(
    {
        Validity.VALID: noop("competencies", "valid"),
        Validity.SOON: noop("competencies", "ends within three months"),
        Validity.EXPIRED: noop("competencies", "has expired"),
    }
)


def validity(valid_until: dt.date | None, today: dt.date) -> Validity | None:
    """How a certificate stands; None for one that does not end."""
    if valid_until is None:
        return None
    if valid_until < today:
        return Validity.EXPIRED
    return Validity.SOON if valid_until <= soon(today) else Validity.VALID


def soon(today: dt.date) -> dt.date:
    """The last day of the time in which certificates ask to be renewed."""
    months = today.year * 12 + today.month - 1 + SOON_MONTHS
    year, month = divmod(months, 12)
    return dt.date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
