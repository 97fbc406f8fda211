"""What the office chooses where sources disagree, and what holds until it does."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import noop, translate


class Counting(StrEnum):
    """Which of several valid assessments of one competency counts."""

    LATEST = "latest"
    HIGHEST = "highest"
    METHOD = "method"


class JpmMethod(StrEnum):
    """How levels become a job person match (JPM)."""

    AGGREGATE = "aggregate"
    PER_ITEM = "per_item"


class Reading(StrEnum):
    """Whose reading of Permenpan-RB 38/2017 gives the default level of a kind of post."""

    COMMON = "common"
    IDP = "idp"


COUNTING_WORDS: Mapping[Counting, str] = MappingProxyType(
    {
        Counting.LATEST: noop("competencies", "the latest valid one"),
        Counting.HIGHEST: noop("competencies", "the highest valid one"),
        Counting.METHOD: noop("competencies", "by method, then the latest"),
    }
)
JPM_WORDS: Mapping[JpmMethod, str] = MappingProxyType(
    {
        JpmMethod.AGGREGATE: noop("competencies", "sums of all levels, at most 100 %"),
        JpmMethod.PER_ITEM: noop("competencies", "each competency counts up to its standard"),
    }
)
READING_WORDS: Mapping[Reading, str] = MappingProxyType(
    {
        Reading.COMMON: noop("competencies", "usual reading of Permenpan-RB 38/2017"),
        Reading.IDP: noop("competencies", "form of a provincial development plan (IDP)"),
    }
)


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices. ``method_order`` are codes of assessment methods, the most trusted first;
    ``valid_months`` is how long an assessment without an end of its own holds (0: for ever). The
    bounds of the talent box are the lowest score of its middle and high part (0–100)."""

    counting: Counting = Counting.LATEST
    method_order: tuple[str, ...] = (
        "assessment_center",
        "competency_test",
        "cact",
        "interview",
        "portfolio",
        "superior",
        "self",
    )
    valid_months: int = 36
    default_reading: Reading = Reading.COMMON
    jpm_method: JpmMethod = JpmMethod.AGGREGATE
    index_set: str = "ipasn_2019"
    potential_middle: float = 60.0
    potential_high: float = 80.0
    performance_middle: float = 60.0
    performance_high: float = 80.0


#: No assessment is said to hold longer than this by itself (months).
LONGEST_VALIDITY = 600


def refuse_unsound(chosen: Settings, methods: Collection[str], index_sets: Collection[str]) -> None:
    """Raise ``PersonError`` for choices that do not fit together; ``methods`` and ``index_sets``
    are the codes that the office has."""
    unknown = [code for code in chosen.method_order if code not in methods]
    if unknown or len(set(chosen.method_order)) < len(chosen.method_order):
        raise PersonError(
            translate(
                "competencies",
                "The order of methods has a method twice or one that the table of methods does not"
                " have. Put it in order again.",
            )
        )
    if chosen.index_set not in index_sets:
        raise PersonError(
            translate(
                "competencies", "There is no parameter set “{code}”. Choose one of the table."
            ).format(code=chosen.index_set)
        )
    if not 0 <= chosen.valid_months <= LONGEST_VALIDITY:
        raise PersonError(
            translate(
                "competencies",
                "An assessment holds 0 to {most} months; 0 means that it does not expire.",
            ).format(most=LONGEST_VALIDITY)
        )
    for middle, high in (
        (chosen.potential_middle, chosen.potential_high),
        (chosen.performance_middle, chosen.performance_high),
    ):
        if not 0 < middle < high <= 100:
            raise PersonError(
                translate(
                    "competencies",
                    "The bounds of the talent box must rise: above 0, the middle below the high,"
                    " and none above 100.",
                )
            )
