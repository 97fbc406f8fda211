"""The quality of what is held of people, in the four dimensions that BKN measures.

A *check* is one kind of flaw. Those of a person's own fields come from ``employees.rules.quality``;
the others are about assessments, learning and performance.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from asn_desktop.core.translation import noop, translate
from asn_desktop.employees.rules import problem_label


class Dimension(StrEnum):
    """What a flaw is a flaw of."""

    COMPLETENESS = "completeness"
    ACCURACY = "accuracy"
    TIMELINESS = "timeliness"
    CONSISTENCY = "consistency"


DIMENSIONS: Mapping[Dimension, tuple[str, str]] = MappingProxyType(
    {
        Dimension.COMPLETENESS: (
            noop("competencies", "Completeness"),
            noop("competencies", "Nothing that the office must know is missing."),
        ),
        Dimension.ACCURACY: (
            noop("competencies", "Accuracy"),
            noop("competencies", "What is known can be true."),
        ),
        Dimension.TIMELINESS: (
            noop("competencies", "Timeliness"),
            noop("competencies", "What is known is still so."),
        ),
        Dimension.CONSISTENCY: (
            noop("competencies", "Consistency"),
            noop("competencies", "What is known fits together."),
        ),
    }
)

#: Flaws of a person's own fields by code; those that begin with "missing." are of completeness.
_OWN: Mapping[str, Dimension] = MappingProxyType(
    {
        "retirement.unknown": Dimension.COMPLETENESS,
        "nip.age": Dimension.ACCURACY,
        "nip.birth_differs": Dimension.ACCURACY,
        "nip.young": Dimension.ACCURACY,
        "nip.sex_differs": Dimension.ACCURACY,
        "nip.type_differs": Dimension.ACCURACY,
        "nip.cpns_differs": Dimension.ACCURACY,
        "nik.differs": Dimension.ACCURACY,
        "birth.future": Dimension.ACCURACY,
        "birth.age": Dimension.ACCURACY,
        "graduation.year": Dimension.ACCURACY,
        "cpns.future": Dimension.ACCURACY,
        "pns.future": Dimension.ACCURACY,
        "pppk_start.future": Dimension.ACCURACY,
        "service.months": Dimension.ACCURACY,
        "retirement.overdue": Dimension.TIMELINESS,
        "contract.ended": Dimension.TIMELINESS,
    }
)

#: Flaws of what is held of a person elsewhere: dimension and short name.
_RECORDS: Mapping[str, tuple[Dimension, str]] = MappingProxyType(
    {
        "standard.missing": (
            Dimension.COMPLETENESS,
            noop("competencies", "The post has no required levels"),
        ),
        "assessment.never": (Dimension.COMPLETENESS, noop("competencies", "Never assessed")),
        "assessment.partly": (
            Dimension.COMPLETENESS,
            noop("competencies", "Some required competencies not assessed"),
        ),
        "performance.missing": (
            Dimension.COMPLETENESS,
            noop("competencies", "No performance rating (SKP) of last year"),
        ),
        "training.no_certificate": (
            Dimension.COMPLETENESS,
            noop("competencies", "Training without certificate number"),
        ),
        "training.no_hours": (
            Dimension.COMPLETENESS,
            noop("competencies", "Training without hours (JP)"),
        ),
        "assessment.outside": (
            Dimension.ACCURACY,
            noop("competencies", "Assessed before birth or after retirement"),
        ),
        "training.hours": (
            Dimension.ACCURACY,
            noop("competencies", "More hours (JP) than the days allow"),
        ),
        "training.certificate_shared": (
            Dimension.ACCURACY,
            noop("competencies", "Certificate number that another person has, too"),
        ),
        "assessment.old": (
            Dimension.TIMELINESS,
            noop("competencies", "Last assessed more than 2 years ago"),
        ),
        "assessment.expired": (
            Dimension.TIMELINESS,
            noop("competencies", "No assessment is valid any more"),
        ),
        "training.unverified": (
            Dimension.TIMELINESS,
            noop("competencies", "Training whose proof was not seen"),
        ),
        "assessment.contradiction": (
            Dimension.CONSISTENCY,
            noop("competencies", "Two levels of one competency on one day"),
        ),
        "training.year": (
            Dimension.CONSISTENCY,
            noop("competencies", "Year of a training differs from its end"),
        ),
        "education.leadership": (
            Dimension.CONSISTENCY,
            noop("competencies", "Structural training without its level"),
        ),
    }
)

#: More hours (JP of 45 minutes) than this on one day cannot be.
MOST_HOURS_A_DAY = 16


@dataclass(frozen=True, slots=True)
class Check:
    """A kind of flaw; ``own``: of a person's own fields."""

    code: str
    dimension: Dimension
    own: bool

    @property
    def label(self) -> str:
        """Its short name in the person's language."""
        if self.own:
            return problem_label(self.code)
        return translate("competencies", _RECORDS[self.code][1])


def own_check(code: str) -> Check:
    """The check of a problem code of ``employees.rules``."""
    if code.startswith("missing."):
        return Check(code, Dimension.COMPLETENESS, own=True)
    return Check(code, _OWN.get(code, Dimension.CONSISTENCY), own=True)


def record_checks() -> list[Check]:
    """The checks of what is held of people elsewhere."""
    return [Check(code, dimension, own=False) for code, (dimension, _) in _RECORDS.items()]


def check(code: str) -> Check:
    """A check by its code."""
    found = _RECORDS.get(code)
    return own_check(code) if found is None else Check(code, found[0], own=False)
