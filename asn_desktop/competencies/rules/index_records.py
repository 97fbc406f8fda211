"""Performance (SKP), punishments and potential: what the words mean, and what cannot be.

Performance is kept as its predikat. Two ratings give one (Permenpan-RB 6/2022); a number belongs to
the older forms and gives one by the bounds of the table ``performance_ratings``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from asn_desktop.competencies.rules.reference import reference
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key
from asn_desktop.employees.rules.problems import error, warning

#: The first year for which a rating is believed, and the highest number there was.
FIRST_YEAR, HIGHEST_SCORE = 1990, 120
#: Potential is measured from 0 to this.
HIGHEST_POTENTIAL = 100


class Expectation(StrEnum):
    """How results of work, or behaviour, stand to what was expected."""

    ABOVE = "above"
    MEETS = "meets"
    BELOW = "below"


#: Results and behaviour → predikat.
_RATINGS: Mapping[tuple[Expectation, Expectation], str] = {
    (Expectation.ABOVE, Expectation.ABOVE): "very_good",
    (Expectation.ABOVE, Expectation.MEETS): "good",
    (Expectation.ABOVE, Expectation.BELOW): "poor",
    (Expectation.MEETS, Expectation.ABOVE): "good",
    (Expectation.MEETS, Expectation.MEETS): "good",
    (Expectation.MEETS, Expectation.BELOW): "poor",
    (Expectation.BELOW, Expectation.ABOVE): "needs_improvement",
    (Expectation.BELOW, Expectation.MEETS): "needs_improvement",
    (Expectation.BELOW, Expectation.BELOW): "very_poor",
}
_WORDS: Mapping[str, Expectation] = {
    "di atas": Expectation.ABOVE,
    "diatas": Expectation.ABOVE,
    "sesuai": Expectation.MEETS,
    "di bawah": Expectation.BELOW,
    "dibawah": Expectation.BELOW,
}


class Subject(NamedTuple):
    """What is compared of a person."""

    employee_id: int
    birth_date: dt.date | None
    service_start: dt.date | None


def expectation_of(text: str) -> Expectation | None:
    """ "Diatas Ekspektasi" → above; None for other words."""
    words = fold_key(text).removesuffix("ekspektasi").strip()
    return _WORDS.get(words)


def rating_of(results: Expectation, behaviour: Expectation) -> str:
    """The predikat of two ratings."""
    return _RATINGS[results, behaviour]


def rating_of_score(score: float) -> str:
    """The predikat that a number of the older forms belongs to."""
    rows = sorted(reference().rows("performance_ratings"), key=lambda row: -row["from_score"])
    return str(next((row["code"] for row in rows if score >= row["from_score"]), rows[-1]["code"]))


def score_text(score: float) -> str:
    """A number as a clerk writes it: "95", "91,5"."""
    return value_text(FieldKind.DECIMAL, int(score) if score.is_integer() else score)


def severity_of(kind: str) -> str | None:
    """How heavy a punishment is that is named by its kind ("Teguran lisan"); None for others."""
    words = fold_key(kind)
    for row in reference().rows("discipline_severities"):
        if any(words.startswith(fold_key(known)) for known in row.get("kinds") or ()):
            return str(row["code"])
    return None


def check_rating(
    year: int | None, score: float | None, subject: Subject | None, today: dt.date
) -> Iterator[Problem]:
    """What is wrong with a yearly performance."""
    if year is not None and not FIRST_YEAR <= year <= today.year:
        yield error(
            "year.range",
            "year",
            year,
            translate("competencies", "There can be no performance rating of this year."),
            translate("competencies", "Write the year that was rated, for example {year}.").format(
                year=today.year - 1
            ),
        )
    elif year is not None and year < _first_year(subject):
        yield warning(
            "year.before_service",
            "year",
            year,
            translate("competencies", "In this year the person had not begun to serve."),
            translate("competencies", "Check the year and the NIP."),
        )
    if score is not None and not 0 <= score <= HIGHEST_SCORE:
        yield error(
            "score.range",
            "score",
            score_text(score),
            translate("competencies", "A performance number lies between 0 and {most}.").format(
                most=HIGHEST_SCORE
            ),
            translate("competencies", "Correct the number, or leave it empty."),
        )


def _first_year(subject: Subject | None) -> int:
    start = subject.service_start if subject is not None else None
    return start.year if start is not None else FIRST_YEAR


def check_day(
    day: dt.date | None, field: str, subject: Subject | None, today: dt.date
) -> Iterator[Problem]:
    """What is wrong with the day of a punishment or a measurement."""
    if day is None:
        return
    if day > today:
        yield error(
            f"{field}.future",
            field,
            day,
            translate("competencies", "This day lies in the future."),
            translate("competencies", "Write the day as it stands on the paper."),
        )
    elif subject is not None and subject.birth_date is not None and day <= subject.birth_date:
        yield error(
            f"{field}.before_birth",
            field,
            day,
            translate("competencies", "On this day the person was not yet born."),
            translate("competencies", "Check the day and the NIP."),
        )


def check_potential(score: float | None) -> Iterator[Problem]:
    """What is wrong with a measured potential."""
    if score is not None and not 0 <= score <= HIGHEST_POTENTIAL:
        yield error(
            "score.range",
            "score",
            score_text(score),
            translate("competencies", "Potential is measured from 0 to 100."),
            translate("competencies", "Correct the number."),
        )


def check_end(decided_on: dt.date | None, ended_on: dt.date | None) -> Iterator[Problem]:
    """A punishment does not end before it begins."""
    if decided_on is not None and ended_on is not None and ended_on < decided_on:
        yield error(
            "ended_on.before",
            "ended_on",
            ended_on,
            translate("competencies", "The punishment would end before it begins."),
            translate("competencies", "Correct the last day, or leave it empty."),
        )


def score_differs(rating: str, score: float | None) -> Problem | None:
    """Where predikat and number do not belong together, the predikat is kept."""
    if score is None or not 0 <= score <= HIGHEST_SCORE or rating_of_score(score) == rating:
        return None
    label = reference().performance.label
    return warning(
        "rating.differs",
        "rating",
        label(rating),
        translate("competencies", "The number {score} belongs to “{other}”.").format(
            score=score_text(score), other=label(rating_of_score(score))
        ),
        translate("competencies", "The predikat of the file is kept."),
    )
