"""The professionalism index of civil servants (IP ASN): findings become points, points a category.

Four dimensions are added up: qualification, competency, performance, discipline. What a finding is
worth stands in a *parameter set* (tables ``index_sets``, ``index_values``, ``index_bands``), which
an office edits; the sets are kept side by side because the method has changed and will again.
Points are exact; a mean is rounded only when it is shown, and a category is that of the unrounded
value. What cannot be known (no education recorded, no post, a set without values) has no points
and is never counted as 0.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from asn_desktop.competencies.rules.reference import Reference, reference
from asn_desktop.employees.rules import LEFT_STATUSES, EmployeeType, PositionKind
from asn_desktop.employees.rules import reference as employee_reference


class Dimension(StrEnum):
    """What the index consists of, in the order of the instrument."""

    QUALIFICATION = "qualification"
    COMPETENCY = "competency"
    PERFORMANCE = "performance"
    DISCIPLINE = "discipline"


class PostClass(StrEnum):
    """Which column of the instrument a post is measured by."""

    STRUCTURAL = "structural"
    FUNCTIONAL = "functional"
    STAFF = "staff"


class Indicator(StrEnum):
    """What competency is measured by, and the classes of learning that count for it."""

    LEADERSHIP = "leadership"
    FUNCTIONAL = "functional"
    TECHNICAL = "technical"
    SEMINAR = "seminar"


#: The finding that nothing is recorded: no performance rating, no punishment.
NONE = "none"

_CLASSES: Mapping[str, PostClass] = {
    PositionKind.JPT_UTAMA: PostClass.STRUCTURAL,
    PositionKind.JPT_MADYA: PostClass.STRUCTURAL,
    PositionKind.JPT_PRATAMA: PostClass.STRUCTURAL,
    PositionKind.ADMINISTRATOR: PostClass.STRUCTURAL,
    PositionKind.SUPERVISOR: PostClass.STRUCTURAL,
    PositionKind.STRUCTURAL: PostClass.STRUCTURAL,
    PositionKind.FUNCTIONAL: PostClass.FUNCTIONAL,
    PositionKind.STAFF: PostClass.STAFF,
}


class Band(NamedTuple):
    """A category: it holds above a value."""

    above: Fraction
    label: str


@dataclass(frozen=True, slots=True, eq=False)
class Parameters:
    """One parameter set. ``values`` gives points by dimension, finding and class of post ("" where
    the class does not matter), ``asked`` those of competency. ``employee_types`` are those who are
    counted (none: everybody). Windows of time are counted in years back from a day."""

    code: str
    label: str
    basis: str
    first_day: dt.date | None
    last_day: dt.date | None
    technical_hours: int
    technical_years: int
    seminar_years: int
    discipline_years: int
    employee_types: frozenset[str]
    verified_only: bool
    values: Mapping[tuple[str, str, str], Fraction]
    bands: tuple[Band, ...]
    asked: Mapping[PostClass, Mapping[Indicator, Fraction]]

    def worth(self, dimension: Dimension, finding: str, post_class: str = "") -> Fraction | None:
        """The points of a finding; None where the set has none for it."""
        return self.values.get((dimension, finding, post_class))

    def best(self, dimension: Dimension) -> Fraction:
        """The most points that a finding of this dimension gives."""
        return max(
            (v for (d, _, _), v in self.values.items() if d == dimension), default=Fraction()
        )

    def indicators(self, post_class: PostClass) -> Mapping[Indicator, Fraction]:
        """What competency is measured by for a class of posts, with the points of each."""
        return self.asked[post_class]

    def category(self, value: Fraction | None) -> str:
        """The category of an unrounded value; "" for none."""
        if value is None:
            return ""
        return next((band.label for band in self.bands if value > band.above), "")

    def counts(self, employee_type: str | None, legal_status: str | None) -> bool:
        """Whether a person belongs to the mean of the office. Who has left does not; a kind of
        employee that is not recorded keeps nobody out."""
        if legal_status in LEFT_STATUSES or employee_type == EmployeeType.NON_ASN:
            return False
        return not self.employee_types or not employee_type or employee_type in self.employee_types

    def holds(self, day: dt.date) -> bool:
        """Whether the set is in force on a day."""
        first, last = self.first_day or dt.date.min, self.last_day or dt.date.max
        return first <= day <= last


class Findings(NamedTuple):
    """What is held here of a person, as far as the index asks. ``needed`` and ``leadership`` are
    ranks of leadership trainings: the lowest that fits the post, the highest that was taken (0 for
    none). Codes that are missing are None."""

    education: str | None = None
    post_class: PostClass | None = None
    needed: int = 0
    leadership: int = 0
    functional: bool = False
    technical_hours: float = 0.0
    seminars: int = 0
    rating: str | None = None
    severity: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Points:
    """The points of a person by dimension, their sum, and its category; None: not known.

    Compared and hashed by identity: thousands of people share what the same findings are worth.
    """

    qualification: Fraction | None
    competency: Fraction | None
    performance: Fraction | None
    discipline: Fraction | None
    total: Fraction | None
    category: str

    @property
    def parts(self) -> tuple[Fraction | None, ...]:
        """The points of the dimensions, in their order."""
        return (self.qualification, self.competency, self.performance, self.discipline)


def fulfils(findings: Findings, indicator: Indicator, parameters: Parameters) -> bool:
    """Whether a person has what an indicator asks: all or nothing."""
    match indicator:
        case Indicator.LEADERSHIP:
            return findings.leadership >= max(findings.needed, 1)
        case Indicator.FUNCTIONAL:
            return findings.functional
        case Indicator.TECHNICAL:
            return findings.technical_hours >= max(parameters.technical_hours, 1)
        case Indicator.SEMINAR:
            return findings.seminars > 0


def points(findings: Findings, parameters: Parameters) -> Points:
    """What the findings of a person are worth in a parameter set."""
    competency = None
    if findings.post_class is not None:
        asked = parameters.indicators(findings.post_class)
        if asked:
            reached = (v for each, v in asked.items() if fulfils(findings, each, parameters))
            competency = sum(reached, Fraction())
    parts = (
        parameters.worth(Dimension.QUALIFICATION, findings.education or NONE),
        competency,
        parameters.worth(Dimension.PERFORMANCE, findings.rating or NONE),
        parameters.worth(Dimension.DISCIPLINE, findings.severity or NONE),
    )
    known = [each for each in parts if each is not None]
    total = sum(known, Fraction()) if len(known) == len(parts) else None
    return Points(*parts, total, parameters.category(total))


def mean(values: Mapping[Fraction, int]) -> Fraction | None:
    """The exact mean of values by how often each is met; None where there is none."""
    count = sum(values.values())
    return (
        sum((each * often for each, often in values.items()), Fraction()) / count if count else None
    )


def years_before(day: dt.date, years: int) -> dt.date:
    """The same day some years earlier; 28 February for a 29th that is not there. What happened
    after it lies within the window."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def first_year_within(day: dt.date, years: int) -> int:
    """The first year whose end lies within the window: where only the year is recorded, the last
    day of the year stands for it."""
    after = years_before(day, years)
    return after.year + (after >= dt.date(after.year, 12, 31))


def post_class(kind: str | None) -> PostClass | None:
    """By which column of the instrument a kind of post is measured; None for no kind."""
    return _CLASSES.get(kind or "")


def needed_rank(kind: str | None, echelon: str | None) -> int:
    """The rank of the leadership training that fits a post; 0 for posts that need none."""
    if kind == PositionKind.STRUCTURAL:
        kind = employee_reference().kind_of_echelon.get(echelon or "", kind)
    ranks = [
        row["rank"] for row in reference().rows("leadership_trainings")
        if kind in row["position_kinds"]
    ]  # fmt: skip
    return min(ranks, default=1 if post_class(kind) is PostClass.STRUCTURAL else 0)


def parameters(code: str) -> Parameters:
    """A parameter set of the reference data in use. A code that is gone gives the first set."""
    return _parameters(reference(), code)


@cache
def _parameters(data: Reference, code: str) -> Parameters:
    sets = data.rows("index_sets")
    row = next((each for each in sets if each["code"] == code), sets[0])
    code = row["code"]
    bands = [
        Band(_exact(each["above"]), each["label"])
        for each in data.rows("index_bands")
        if each["set"] == code
    ]
    values = {
        (each["dimension"], each["key"], each["post_class"] or ""): _exact(each["value"])
        for each in data.rows("index_values")
        if each["set"] == code
    }
    return Parameters(
        code=code,
        label=row["label"],
        basis=row["basis"],
        first_day=_day(row.get("first_day")),
        last_day=_day(row.get("last_day")),
        technical_hours=row["technical_hours"],
        technical_years=row["technical_years"],
        seminar_years=row["seminar_years"],
        discipline_years=row["discipline_years"],
        employee_types=frozenset(row.get("employee_types") or ()),
        verified_only=bool(row.get("verified_only")),
        values=values,
        bands=tuple(sorted(bands, reverse=True)),
        asked={post: _asked(values, post) for post in PostClass},
    )


def _asked(
    values: Mapping[tuple[str, str, str], Fraction], post: PostClass
) -> dict[Indicator, Fraction]:
    """What competency of a class of posts is measured by, in the order of the instrument."""
    found = {each: values.get((Dimension.COMPETENCY, each, post)) for each in Indicator}
    return {each: value for each, value in found.items() if value is not None}


def _exact(number: float) -> Fraction:
    """A number as it is written: 22.5 is 45/2, 8.3 is 83/10."""
    return Fraction(str(number))


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
