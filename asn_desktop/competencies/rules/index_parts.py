"""The arithmetic of the index (IP ASN) line by line, and what would raise it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from asn_desktop.competencies.rules.index import (
    NONE,
    Dimension,
    Findings,
    Indicator,
    Parameters,
    fulfils,
    points,
    years_before,
)
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.translation import translate
from asn_desktop.employees.rules import reference as employee_reference

#: The ratings that a rise leads to: who has less is offered the first above.
_AIMS = ("good", "very_good")


#: The kind of a step, its words, and what would then be found.
_Raise = tuple[str, str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the arithmetic: what is asked, what was found, and the points for it (None: not
    known) of those that can be had. ``indicator`` names a line of competency."""

    dimension: Dimension
    asked: str
    found: str
    worth: Fraction | None
    best: Fraction
    indicator: Indicator | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """Something that would raise the index: what to do, the points it gains, and what would then
    be found. ``kind`` is the indicator, or the dimension, in which it is found."""

    kind: str
    text: str
    gain: Fraction
    changes: dict[str, Any] = field(hash=False)


def number_text(value: Fraction | float | None) -> str:
    """Points as a clerk reads them, unrounded where two decimals hold them: "22,5"; "–" for
    none."""
    if value is None:
        return "–"
    text = f"{float(round(Fraction(value), 2)):.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",")


def arithmetic(findings: Findings, parameters: Parameters, day: dt.date) -> list[Line]:
    """How the index of a person comes about; the points of the lines add up to it."""
    worth = points(findings, parameters)
    education = employee_reference().education_levels
    lines = [
        Line(
            Dimension.QUALIFICATION,
            translate("competencies", "Highest education recorded"),
            education.label(findings.education)
            if findings.education
            else translate("competencies", "not recorded"),
            worth.qualification,
            parameters.best(Dimension.QUALIFICATION),
        ),
        *_competency(findings, parameters, day),
        Line(
            Dimension.PERFORMANCE,
            translate("competencies", "Performance (SKP) of {year}").format(year=day.year - 1),
            reference().performance.label(findings.rating)
            if findings.rating
            else translate("competencies", "not rated"),
            worth.performance,
            parameters.best(Dimension.PERFORMANCE),
        ),
        Line(
            Dimension.DISCIPLINE,
            translate("competencies", "Heaviest punishment since {day}").format(
                day=_since(day, parameters.discipline_years)
            ),
            reference().severities.label(findings.severity)
            if findings.severity
            else translate("competencies", "none"),
            worth.discipline,
            parameters.best(Dimension.DISCIPLINE),
        ),
    ]
    return lines


def _competency(findings: Findings, parameters: Parameters, day: dt.date) -> Iterator[Line]:
    if findings.post_class is None:
        yield Line(
            Dimension.COMPETENCY,
            translate("competencies", "Learning that fits the post"),
            translate("competencies", "no post, or a post whose kind is not recorded"),
            None,
            Fraction(),
        )
        return
    asked = parameters.indicators(findings.post_class)
    if not asked:
        yield Line(
            Dimension.COMPETENCY,
            translate("competencies", "Learning that fits the post"),
            translate("competencies", "the set has no points for this class of post"),
            None,
            Fraction(),
        )
    for indicator, best in asked.items():
        reached = fulfils(findings, indicator, parameters)
        yield Line(
            Dimension.COMPETENCY,
            _asked(indicator, findings, parameters, day),
            _found(indicator, findings),
            best if reached else Fraction(),
            best,
            indicator,
        )


def _asked(indicator: Indicator, findings: Findings, parameters: Parameters, day: dt.date) -> str:
    match indicator:
        case Indicator.LEADERSHIP:
            return translate("competencies", "{training} or higher").format(
                training=leadership_name(max(findings.needed, 1))
            )
        case Indicator.FUNCTIONAL:
            return translate("competencies", "Functional training")
        case Indicator.TECHNICAL:
            return translate(
                "competencies", "Technical training of {hours} JP or more since {day}"
            ).format(hours=parameters.technical_hours, day=_since(day, parameters.technical_years))
        case Indicator.SEMINAR:
            return translate("competencies", "Seminar, workshop, course … since {day}").format(
                day=_since(day, parameters.seminar_years)
            )


def _found(indicator: Indicator, findings: Findings) -> str:
    nothing = translate("competencies", "none")
    match indicator:
        case Indicator.LEADERSHIP:
            return leadership_name(findings.leadership) if findings.leadership else nothing
        case Indicator.FUNCTIONAL:
            return translate("competencies", "taken") if findings.functional else nothing
        case Indicator.TECHNICAL:
            return (
                f"{value_text(FieldKind.DECIMAL, findings.technical_hours).removesuffix(',0')} JP"
            )
        case Indicator.SEMINAR:
            return str(findings.seminars) if findings.seminars else nothing


def leadership_name(rank: int) -> str:
    """What the leadership training of a rank is called."""
    rows = reference().rows("leadership_trainings")
    return next((row["label"] for row in rows if row["rank"] == rank), "")


def _since(day: dt.date, years: int) -> str:
    """The first day of a window, as a clerk reads it."""
    return value_text(FieldKind.DATE, years_before(day, years) + dt.timedelta(days=1))


def with_steps(findings: Findings, steps: Sequence[Step]) -> Findings:
    """What would be found after these steps."""
    changes: dict[str, Any] = {}
    for step in steps:
        changes |= step.changes
    return findings._replace(**changes)


def steps(findings: Findings, parameters: Parameters) -> list[Step]:
    """What would raise the index of a person, the greatest gain first."""
    now = points(findings, parameters)
    found = []
    for kind, text, changes in (
        *_learning(findings, parameters),
        *_rating(findings, parameters),
        *_education(findings, parameters),
    ):
        then = points(findings._replace(**changes), parameters)
        gains = [
            after - before
            for before, after in zip(now.parts, then.parts, strict=True)
            if before is not None and after is not None
        ]
        gain = sum(gains, Fraction())
        if gain > 0:
            found.append(Step(kind, text, gain, changes))
    return sorted(found, key=lambda step: -step.gain)


def _learning(findings: Findings, parameters: Parameters) -> Iterator[_Raise]:
    asked = parameters.indicators(findings.post_class) if findings.post_class else {}
    for indicator in asked:
        if fulfils(findings, indicator, parameters):
            continue
        match indicator:
            case Indicator.LEADERSHIP:
                rank = max(findings.needed, 1)
                yield indicator, leadership_name(rank), {"leadership": rank}
            case Indicator.FUNCTIONAL:
                word = translate("competencies", "a functional training")
                yield indicator, word, {"functional": True}
            case Indicator.TECHNICAL:
                lacking = parameters.technical_hours - findings.technical_hours
                yield (
                    indicator,
                    translate("competencies", "{hours} more JP of technical training").format(
                        hours=number_text(lacking)
                    ),
                    {"technical_hours": float(parameters.technical_hours)},
                )
            case Indicator.SEMINAR:
                word = translate("competencies", "one seminar, workshop or course")
                yield indicator, word, {"seminars": 1}


def _rating(findings: Findings, parameters: Parameters) -> Iterator[_Raise]:
    now = parameters.worth(Dimension.PERFORMANCE, findings.rating or NONE)
    for code in _AIMS:
        worth = parameters.worth(Dimension.PERFORMANCE, code)
        if now is not None and worth is not None and worth > now:
            word = translate("competencies", "performance rating “{rating}”")
            text = word.format(rating=reference().performance.label(code))
            yield Dimension.PERFORMANCE, text, {"rating": code}
            return


def _education(findings: Findings, parameters: Parameters) -> Iterator[_Raise]:
    book, now = (
        employee_reference().education_levels,
        parameters.worth(Dimension.QUALIFICATION, findings.education or NONE),
    )
    if findings.education not in book.codes or now is None:
        return
    above = book.codes[book.codes.index(findings.education) + 1 :]
    worths = {code: parameters.worth(Dimension.QUALIFICATION, code) or now for code in above}
    better = [code for code in above if worths[code] > now]
    if better:
        alike = [code for code in better if worths[code] == worths[better[0]]]
        word = translate("competencies", "education {level} recorded")
        text = word.format(level=" / ".join(map(book.label, alike)))
        yield Dimension.QUALIFICATION, text, {"education": better[0]}


def kind_words(kind: str) -> str:
    """What a kind of step is called where it is told of many people."""
    words = {
        Indicator.LEADERSHIP: translate("competencies", "leadership training of the post"),
        Indicator.FUNCTIONAL: translate("competencies", "functional training"),
        Indicator.TECHNICAL: translate("competencies", "technical training"),
        Indicator.SEMINAR: translate("competencies", "seminar and the like"),
        Dimension.PERFORMANCE: translate("competencies", "a better performance rating"),
        Dimension.QUALIFICATION: translate("competencies", "a higher education"),
    }
    return next(word for each, word in words.items() if each == kind)


def remarks(
    findings: Findings,
    parameters: Parameters,
    day: dt.date,
    *,
    employee_type: str | None,
    legal_status: str | None,
) -> list[str]:
    """What a reader must know beside the figures, as sentences."""
    told = []
    if not parameters.values:
        told.append(no_values(parameters))
    else:
        if findings.education is None:
            told.append(translate("competencies", "The education is not recorded: fill it in."))
        if findings.post_class is None:
            told.append(
                translate("competencies", "The post or its kind is not recorded: choose the post.")
            )
        if findings.rating is None:
            told.append(
                translate(
                    "competencies",
                    "There is no performance rating (SKP) of {year}; the set gives {points} points "
                    "for none.",
                ).format(
                    year=day.year - 1,
                    points=number_text(parameters.worth(Dimension.PERFORMANCE, NONE)),
                )
            )
    if not parameters.holds(day):
        told.append(not_in_force(parameters, day))
    if not parameters.counts(employee_type, legal_status):
        told.append(
            translate(
                "competencies",
                "This person is not counted in the mean of the office: the kind of employee or the "
                "legal status is left out by “{set}”.",
            ).format(set=parameters.label)
        )
    return told


def no_values(parameters: Parameters) -> str:
    """What is said of a set whose points nobody has entered."""
    return translate(
        "competencies",
        "The parameter set “{set}” has no points yet, so nobody can be measured by it. Enter them "
        "in the table “Points of the index (IP ASN)” of the reference data, or choose another set.",
    ).format(set=parameters.label)


def not_in_force(parameters: Parameters, day: dt.date) -> str:
    """What is said where a set is used on a day on which it does not hold."""
    return translate("competencies", "The parameter set “{set}” is not in force on {day}.").format(
        set=parameters.label, day=value_text(FieldKind.DATE, day)
    )
