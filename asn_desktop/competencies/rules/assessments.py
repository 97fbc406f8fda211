"""What an assessment may say: its level, its day, and what it says beside others.

A level is never guessed: what may be meant is offered, and what is missing is no 0.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key
from asn_desktop.employees.rules.coded import cell_text
from asn_desktop.employees.rules.problems import EMPTY, Cell, Checked, error, refused, warning

#: What an assessment may find; 0: not yet shown.
LOWEST, HIGHEST = 0, 5

#: "Level 3", "Lv. 3", "L3", "3 (Menengah)", "3 - Menengah": one digit and no other.
_MARKED = re.compile(r"(?:level|lvl|lv|l|tingkat)?\W*(?P<level>\d{1,3})\b[^\d,.]*", re.IGNORECASE)
_ZEROS = re.compile(r"(\d)[.,]0+\b")
_FRACTION = re.compile(r"(\d+)\s*[.,]\s*(\d+)")
#: What may be meant by words and Roman numbers: offered, never taken.
_MEANT = {
    **dict(zip(("i", "ii", "iii", "iv", "v"), range(1, 6), strict=True)),
    **dict(zip(("nol", "satu", "dua", "tiga", "empat", "lima"), range(6), strict=True)),
    **dict(zip(("paham", "dasar", "menengah", "mumpuni", "ahli"), range(1, 6), strict=True)),
}


class NewAssessment(NamedTuple):
    """An assessment to be recorded; ``valid_until`` None: as long as the settings say. A sheet
    holds a hundred thousand: they are stored as they are."""

    employee_id: int
    competency_id: int
    level: int
    assessed_on: dt.date
    method: str
    assessor: str | None = None
    evidence: str | None = None
    note: str | None = None
    valid_until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """What is known of the person; the first day of retirement follows from birth and post."""

    name: str
    birth_date: dt.date | None
    retirement_date: dt.date | None
    position_id: int | None


class Known(NamedTuple):
    """What was found of the same person and competency on the same day already; ``place``: it is
    that one of those to be recorded, None where it is stored."""

    level: int
    method: str
    assessor: str | None
    place: int | None = None


class Beside(StrEnum):
    """What a new assessment is beside those of the same day."""

    NEW = "new"
    SAME = "same"  # recorded already
    CONTRADICTS = "contradicts"  # the same method finds another level
    DIFFERS = "differs"  # another method or assessor finds another level


def check_level(cell: Cell) -> Checked:
    """The level in a cell: a whole number from 0 to 5, also as "Level 3" or "3 (Menengah)".

    Anything else is refused with what may be meant; an empty cell is no level. Whoever asks knows
    which field it is.
    """
    text = cell_text(cell)
    if not text or isinstance(cell, bool | dt.date):
        return EMPTY if not text else _no_level(text)
    text = _ZEROS.sub(r"\1", text)
    if fraction := _FRACTION.search(text):
        return _no_level(text, _between(int(fraction[1])), code="level.fraction")
    found = _MARKED.fullmatch(text)
    if found is None or "-" in text[: found.start("level")]:
        meant = _MEANT.get(fold_key(text).removeprefix("level").strip())
        return _no_level(text, "" if meant is None else _write(str(meant)))
    level = int(found["level"])
    if level > HIGHEST:
        return refused(
            "level.range",
            "",
            text,
            translate("competencies", "There is no level {level}: levels go from 0 to 5.").format(
                level=text
            ),
            translate("competencies", "Write the level that the assessor found."),
        )
    return Checked(level)


def _between(whole: int) -> str:
    if whole >= HIGHEST:
        return ""
    return translate(
        "competencies",
        "A level is a whole number; ask the assessor whether {one} or {other} is meant.",
    ).format(one=whole, other=whole + 1)


def _write(level: str) -> str:
    return translate("competencies", "If {level} is meant, write {level}.").format(level=level)


def _no_level(text: str, remedy: str = "", *, code: str = "level.unknown") -> Checked:
    return refused(
        code,
        "",
        text,
        translate("competencies", "“{value}” is no level.").format(value=text),
        remedy or translate("competencies", "Write a whole number from 0 to 5."),
    )


def check_days(
    new: NewAssessment, subject: Subject, in_force: bool, competency: str, today: dt.date
) -> list[Problem]:
    """What is wrong with the days of an assessment. Asked for every cell of a sheet: sentences are
    made only for what is wrong. ``in_force``: the competency is valid on that day."""
    day, problems = new.assessed_on, []
    if day > today:
        problems.append(
            error(
                "assessed.future",
                "assessed_on",
                day,
                translate("competencies", "The day of the assessment lies in the future."),
                translate("competencies", "Write the day on which the person was assessed."),
            )
        )
    if subject.birth_date is not None and day <= subject.birth_date:
        problems.append(
            error(
                "assessed.before_birth",
                "assessed_on",
                day,
                translate("competencies", "{name} was not yet born on that day.").format(
                    name=subject.name
                ),
                translate(
                    "competencies", "Correct the day of the assessment, or the date of birth."
                ),
            )
        )
    if subject.retirement_date is not None and day >= subject.retirement_date:
        problems.append(
            error(
                "assessed.retired",
                "assessed_on",
                day,
                translate("competencies", "{name} was already retired on that day.").format(
                    name=subject.name
                ),
                translate(
                    "competencies",
                    "Correct the day of the assessment, or date of birth and post of the person.",
                ),
            )
        )
    if new.valid_until is not None and new.valid_until < day:
        problems.append(
            error(
                "valid_until.before",
                "valid_until",
                new.valid_until,
                translate("competencies", "The assessment would end before it begins."),
                translate("competencies", "Correct “valid until”, or leave it empty."),
            )
        )
    if not in_force:
        problems.append(
            error(
                "competency.not_in_force",
                "assessed_on",
                day,
                translate("competencies", "“{name}” is not in force on that day.").format(
                    name=competency
                ),
                translate(
                    "competencies",
                    "Correct the day, or choose the competency of the regulation that held then.",
                ),
            )
        )
    return problems


def without_post(subject: Subject) -> Problem | None:
    """A person without a post is assessed and compared with nothing: that is said."""
    if subject.position_id is not None:
        return None
    return warning(
        "person.no_post",
        "nip",
        "",
        translate(
            "competencies", "{name} has no post: what is required of this person is not set."
        ).format(name=subject.name),
        translate("competencies", "The level is kept; give the person a post to see the gap."),
    )


def beside(new: NewAssessment, known: Iterable[Known]) -> tuple[Beside, Known | None]:
    """What a new assessment is beside those of the same day, and which of them says so.

    Where one of the two names no assessor, the same one may be meant.
    """
    differs: Known | None = None
    for one in known:
        same_assessor = _same_assessor(one.assessor, new.assessor)
        if one.method == new.method and same_assessor:
            return (Beside.SAME if one.level == new.level else Beside.CONTRADICTS), one
        if one.level != new.level:
            differs = one
    return (Beside.DIFFERS, differs) if differs else (Beside.NEW, None)


def _same_assessor(one: str | None, other: str | None) -> bool:
    return not one or not other or one == other or fold_key(one) == fold_key(other)


def contradiction(level: int, other: int, competency: str, method: str) -> Problem:
    """The sentence for a level where the same method found an ``other`` one on the same day."""
    return error(
        "assessment.contradicts",
        "level",
        level,
        translate(
            "competencies",
            "“{competency}”: on the same day the same method ({method}) found level {other} and"
            " not {level}.",
        ).format(competency=competency, method=method, other=other, level=level),
        translate(
            "competencies",
            "Keep the right one; an assessment that was wrong is made void, with the reason.",
        ),
    )


def difference(new: NewAssessment, known: Known, competency: str, method: str) -> Problem:
    """The sentence for two levels that were found on one day by different ways."""
    return warning(
        "assessment.differs",
        "level",
        new.level,
        translate(
            "competencies", "“{competency}”: on the same day {method} found level {level}."
        ).format(competency=competency, method=method, level=known.level),
        translate(
            "competencies", "Both are kept; the settings of assessments say which one counts."
        ),
    )
