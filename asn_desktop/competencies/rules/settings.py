"""What the office chooses where sources disagree, and what holds until it does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from asn_desktop.core.translation import noop


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
