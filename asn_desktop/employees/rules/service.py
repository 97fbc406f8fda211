"""Age, length of service and retirement. Days are passed in; nothing here asks the clock.

Sources: UU 20/2023 Ps 55 and PP 11/2017 Ps 239 for the retirement age (BUP), which depends on the
post and not on the grade; section 2.6 of the domain reference.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import lru_cache

from asn_desktop.core.fields import Value
from asn_desktop.employees.rules.coded import level_in_title, refine_kind
from asn_desktop.employees.rules.codes import PositionKind
from asn_desktop.employees.rules.reference import Reference, reference
from asn_desktop.employees.rules.text import words


def age_on(birth_date: dt.date, day: dt.date) -> int:
    """Completed years of life on that day."""
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))


def service_length(start: dt.date, day: dt.date) -> tuple[int, int]:
    """Completed years and months from ``start`` (TMT CPNS or start as PPPK) to ``day``; (0, 0)
    before it began."""
    months = (day.year - start.year) * 12 + day.month - start.month - (day.day < start.day)
    return divmod(max(months, 0), 12)


def service_start(cpns_date: dt.date | None, pppk_start: dt.date | None) -> dt.date | None:
    """When the service began: TMT CPNS, or the start as PPPK of those who are no PNS."""
    return cpns_date or pppk_start


def retirement_age(
    kind: str | None,
    level: str | None = None,
    title: str = "",
    echelon: str | None = None,
    *,
    day: dt.date,
    data: Reference | None = None,
) -> int | None:
    """The retirement age (BUP) of a post on a day, in years; None where the post does not tell.

    A functional post without a level takes the one its title names ("Guru Ahli Muda").
    """
    return _age(kind, level, title, echelon, day, data or reference())


def retirement_age_of(get: Callable[[str], Value], day: dt.date) -> int | None:
    """The retirement age of a person by the fields of a draft: the one their post sets itself,
    else what kind, level, title and echelon tell."""
    title = get("position")
    return get("retirement_age") or retirement_age(
        get("position_kind"),
        get("position_level"),
        title if isinstance(title, str) else "",
        get("echelon"),
        day=day,
    )


@lru_cache(maxsize=8192)
def _age(
    kind: str | None,
    level: str | None,
    title: str,
    echelon: str | None,
    day: dt.date,
    data: Reference,
) -> int | None:
    kind = refine_kind(kind, echelon)
    if level is None and kind in (None, PositionKind.FUNCTIONAL):
        level = level_in_title(title)
        if level is not None:
            kind = PositionKind.FUNCTIONAL
    title_words = words(title)
    if kind is None and title_words[:1] == ["guru"]:
        kind = PositionKind.FUNCTIONAL
    for rule in data.retirement_rules:
        if rule.fits(kind or "", level or "", title_words, day):
            return rule.age
    return None


def retirement_date(birth_date: dt.date, age: int) -> dt.date:
    """TMT pensiun: day 1 of the month after the one in which the age is reached."""
    year, month = birth_date.year + age, birth_date.month + 1
    return dt.date(year + 1, 1, 1) if month > 12 else dt.date(year, month, 1)
