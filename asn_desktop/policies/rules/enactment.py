"""Making a version binding: its number and dates, and the paper that is kept."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key

#: No policy of an Indonesian office is older or younger than these.
YEARS = range(1945, 2200)


@dataclass(frozen=True, slots=True)
class Enactment:
    """Under which number and from when a version is binding. ``valid_to`` is its last day."""

    number: str
    year: int
    enacted_on: dt.date
    promulgated_on: dt.date | None = None
    gazette: str = ""
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Frozen:
    """The paper of an enacted version: the bytes that are printed again. ``name`` is that of the
    file, ``archival`` tells PDF/A-2b."""

    name: str
    content: bytes
    pages: int
    archival: bool

    @property
    def fingerprint(self) -> str:
        """64 hexadecimal digits (SHA-256) over the bytes."""
        return fingerprint(self.content)


def fingerprint(content: bytes) -> str:
    """The fingerprint of a file."""
    return hashlib.sha256(content).hexdigest()


def number_key(number: str | None) -> str | None:
    """A number as numbers are compared: "800/012/BKPSDM" and "800 / 012 / bkpsdm" are one."""
    return fold_key(number or "") or None


def check_enactment(
    enactment: Enactment,
    *,
    today: dt.date,
    earlier: dt.date | None = None,
    last_step: tuple[str, dt.date] | None = None,
) -> list[Problem]:
    """What is wrong with number and dates. ``earlier`` is when the version before was enacted,
    ``last_step`` the name and day of the step before this one."""
    found: list[Problem] = []
    day = enactment.enacted_on
    if not enactment.number.strip():
        found.append(
            _error(
                "number",
                "",
                translate("policies", "The number is missing."),
                translate("policies", "Type it as it stands on the signed paper."),
            )
        )
    if enactment.year not in YEARS:
        found.append(
            _error(
                "year",
                str(enactment.year),
                translate("policies", "The year {year} cannot be right.").format(
                    year=enactment.year
                ),
                translate("policies", "Type the year of the number with four digits."),
            )
        )
    elif enactment.year != day.year:
        found.append(
            Problem(
                Severity.WARNING,
                "year",
                "year",
                str(enactment.year),
                translate(
                    "policies", "The year of the number ({year}) is not that of the enactment."
                ).format(year=enactment.year),
                translate("policies", "Look at the signed paper once more."),
            )
        )
    if day > today:
        found.append(_future("enacted_on", day))
    if earlier is not None and day < earlier:
        found.append(
            _error(
                "enacted_on",
                _words(day),
                translate(
                    "policies",
                    "The date of enactment ({day}) is before that of the version in force"
                    " ({other}).",
                ).format(day=_words(day), other=_words(earlier)),
                translate("policies", "Correct the date."),
            )
        )
    if last_step is not None and day < last_step[1]:
        found.append(before_last(day, *last_step, field="enacted_on"))
    return found + _later_dates(enactment, today)


def _later_dates(enactment: Enactment, today: dt.date) -> list[Problem]:
    """Promulgation and validity against the enactment."""
    found: list[Problem] = []
    day, promulgated = enactment.enacted_on, enactment.promulgated_on
    if promulgated is not None and promulgated > today:
        found.append(_future("promulgated_on", promulgated))
    if promulgated is not None and promulgated < day:
        found.append(
            _error(
                "promulgated_on",
                _words(promulgated),
                translate(
                    "policies",
                    "The date of promulgation ({day}) is before the enactment ({other}).",
                ).format(day=_words(promulgated), other=_words(day)),
                translate("policies", "Correct one of the two."),
            )
        )
    begins, ends = enactment.valid_from, enactment.valid_to
    if begins is None:
        found.append(
            _error(
                "valid_from",
                "",
                translate("policies", "It is not said from when the policy is valid."),
                translate("policies", "Fill in the date; it stands in the last article."),
            )
        )
    elif begins < day:
        found.append(
            Problem(
                Severity.WARNING,
                "valid_from",
                "valid_from",
                _words(begins),
                translate(
                    "policies", "The policy would be valid from {day}, before it was enacted."
                ).format(day=_words(begins)),
                translate("policies", "That is right only where the text says so."),
            )
        )
    if ends is not None and ends < (begins or day):
        found.append(
            _error(
                "valid_to",
                _words(ends),
                translate("policies", "The last day ({day}) is before the first one.").format(
                    day=_words(ends)
                ),
                translate("policies", "Correct one of the two, or leave the last day empty."),
            )
        )
    return found


def check_day(
    day: dt.date, *, today: dt.date, last_step: tuple[str, dt.date] | None
) -> list[Problem]:
    """What is wrong with the day of a step."""
    if day > today:
        return [_future("day", day)]
    if last_step is not None and day < last_step[1]:
        return [before_last(day, *last_step, field="day")]
    return []


def before_last(day: dt.date, step: str, other: dt.date, *, field: str) -> Problem:
    """A step would lie before the one that it follows."""
    return _error(
        field,
        _words(day),
        translate("policies", "{day} is before the step “{step}” ({other}).").format(
            day=_words(day), step=step, other=_words(other)
        ),
        translate(
            "policies",
            "Correct the date; where the earlier step has the wrong one, take that back first.",
        ),
    )


def _future(field: str, day: dt.date) -> Problem:
    return _error(
        field,
        _words(day),
        translate("policies", "{day} is still to come.").format(day=_words(day)),
        translate("policies", "Type the day on which it was done."),
    )


def _error(field: str, value: str, reason: str, remedy: str) -> Problem:
    return Problem(Severity.ERROR, field, field, value, reason, remedy)


def _words(day: dt.date) -> str:
    return value_text(FieldKind.DATE, day)


def reasons_of(problems: Sequence[Problem]) -> str:
    """Several sentences as one text."""
    return " ".join(problem.sentence for problem in problems)
