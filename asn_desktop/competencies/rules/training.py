"""What somebody learned: whether it can be right, when it counts, whether it is known already.

Hours are JP (jam pelajaran) of 45 minutes. A training counts in the year in which it ended, also
where it began in the year before (domain reference 4.4).
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from asn_desktop.competencies.rules.reference import Reference, reference
from asn_desktop.core.fields import Value
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key, fold_space, is_empty_marker, parse_decimal
from asn_desktop.employees.rules.problems import EMPTY, Cell, Checked, error, refused, warning
from asn_desktop.employees.rules.text import words

#: The form of a training that has a rank of leadership.
STRUCTURAL = "structural"
#: A day has so many JP of 45 minutes, and nobody learns through the night: what is usual.
MOST_A_DAY, USUAL_A_DAY = 24 * 60 // 45, 12
#: JP of the longest programme there is, with room.
MOST_HOURS = 3_000
FIRST_YEAR = 1950
#: A certificate that is valid longer is more likely a slip of the finger.
LONGEST_VALIDITY = 30

_UNIT = re.compile(r"(?<=[\d.,])\s*(?:jam\s*pelajaran|jam|jpl|jp|hours?|h)\.?$", re.IGNORECASE)
_BEGINNINGS = frozenset({"diklat", "pelatihan", "kegiatan", "mengikuti", "peserta"})


def hours_cell(cell: Cell, field: str = "training_hours") -> Checked:
    """The hours in a cell or a box: "20", "22,5", "20 jam", "20 JP"."""
    text = fold_space(str(cell)) if cell is not None else ""
    if is_empty_marker(text):
        return EMPTY
    try:
        number = parse_decimal(_UNIT.sub("", text) if isinstance(cell, str) else cell)  # type: ignore[arg-type]
    except ValueError as failure:
        return refused("hours.number", field, cell, str(failure), _hours_remedy())
    if number is None or number == 0:
        return EMPTY
    if number < 0:
        sentence = translate("competencies", "Hours of learning cannot be less than zero.")
        return refused("hours.negative", field, cell, sentence, _hours_remedy())
    if number > MOST_HOURS:
        sentence = translate(
            "competencies", "{hours} JP cannot be right: the longest training has {most} JP."
        ).format(hours=hours_text(float(number)), most=MOST_HOURS)
        return refused("hours.too_many", field, cell, sentence, _hours_remedy())
    return Checked(round(float(number), 2))


def _hours_remedy() -> str:
    return translate("competencies", "Write the number of JP alone, for example 20 or 22,5.")


def hours_text(hours: float | None) -> str:
    """Hours as a person writes them: "20", "22,5"; "" for none."""
    return "" if hours is None else f"{hours:.2f}".rstrip("0").rstrip(".").replace(".", ",")


def whole_hours(hours: float | None) -> int | None:
    """Hours for SIASN, which takes whole numbers: rounded down (domain reference 10.3)."""
    return None if hours is None else math.floor(hours)


def counting_year(start: dt.date | None, end: dt.date | None, year: int | None) -> int | None:
    """The calendar year in which a training counts: that of its end."""
    day = end or start
    return day.year if day else year


# what does not fit together


def check_training(values: Mapping[str, Value], today: dt.date) -> list[Problem]:
    """What is wrong with a training as typed or taken from a file, by field name. A value that was
    refused is missing here and nothing more is said about it."""
    start, end = values.get("training_start"), values.get("training_end")
    found: list[Problem] = []
    for field, day in (("training_start", start), ("training_end", end)):
        if day is not None and not _day_fits(day, today):
            found.append(_impossible_day(field, day, today))
    if found:
        return found
    if start and end and end < start:
        found.append(
            error(
                "training.end_before_start",
                "training_end",
                end,
                translate("competencies", "The training ends before it starts ({start}).").format(
                    start=f"{start:%d-%m-%Y}"
                ),
                translate("competencies", "Correct one of the two days."),
            )
        )
        return found
    found += _check_year(values.get("training_year"), start, end, today)
    found += _check_hours(values.get("training_hours"), start, end)
    found += _check_certificate(values, start, end, today)
    if values.get("leadership") and values.get("form") not in (None, STRUCTURAL):
        found.append(
            error(
                "leadership.form",
                "leadership",
                reference().leadership.label(values["leadership"]),
                translate("competencies", "Only a structural training has a rank of leadership."),
                translate("competencies", "Choose the form “{form}”, or empty the rank.").format(
                    form=reference().forms.label(STRUCTURAL)
                ),
            )
        )
    return found


def _day_fits(day: dt.date, today: dt.date) -> bool:
    return day.year >= FIRST_YEAR and day <= today


def _impossible_day(field: str, day: dt.date, today: dt.date) -> Problem:
    if day <= today:
        sentence = translate("competencies", "The year {year} cannot be right.")
        remedy = translate("competencies", "Correct the day.")
    else:
        sentence = translate("competencies", "The day lies in the future.")
        remedy = translate(
            "competencies", "Correct it; the history holds what has been learned already."
        )
    return error("training.day", field, day, sentence.format(year=day.year), remedy)


def _check_year(
    year: int | None, start: dt.date | None, end: dt.date | None, today: dt.date
) -> list[Problem]:
    if year is None:
        if start or end:
            return []
        return [
            error(
                "training.when",
                "training_end",
                "",
                translate("competencies", "It is not said when this was."),
                translate("competencies", "Fill in the days, or at least the year."),
            )
        ]
    if not FIRST_YEAR <= year <= today.year:
        return [
            error(
                "training.year",
                "training_year",
                year,
                translate("competencies", "The year {year} cannot be right.").format(year=year),
                translate("competencies", "Write a year from {first} to {last}.").format(
                    first=FIRST_YEAR, last=today.year
                ),
            )
        ]
    days = [day.year for day in (start, end) if day]
    if days and year not in range(days[0], days[-1] + 1):
        return [
            warning(
                "training.year_differs",
                "training_year",
                year,
                translate("competencies", "The days lie in {year}; that year counts.").format(
                    year=days[-1]
                ),
            )
        ]
    return []


def _check_hours(hours: float | None, start: dt.date | None, end: dt.date | None) -> list[Problem]:
    first, last = start or end, end or start
    if hours is None or first is None or last is None:
        return []
    days = (last - first).days + 1
    if hours > days * MOST_A_DAY:
        return [
            error(
                "hours.day",
                "training_hours",
                hours_text(hours),
                translate(
                    "competencies",
                    "{hours} JP are more than fit ({days} × 24 hours; a day has {most} JP).",
                ).format(hours=hours_text(hours), days=days, most=MOST_A_DAY),
                translate("competencies", "Correct the hours or the days."),
            )
        ]
    if hours > days * USUAL_A_DAY:
        return [
            warning(
                "hours.dense",
                "training_hours",
                hours_text(hours),
                translate(
                    "competencies", "{hours} JP are much for {days} × {usual} JP a day."
                ).format(hours=hours_text(hours), days=days, usual=USUAL_A_DAY),
                translate("competencies", "Compare with the certificate."),
            )
        ]
    return []


def _check_certificate(
    values: Mapping[str, Value], start: dt.date | None, end: dt.date | None, today: dt.date
) -> list[Problem]:
    issued, until = values.get("certificate_date"), values.get("valid_until")
    found = []
    if issued is not None and not _day_fits(issued, today):
        found.append(_impossible_day("certificate_date", issued, today))
        issued = None
    if issued and start and issued < start:
        found.append(
            warning(
                "certificate.early",
                "certificate_date",
                issued,
                translate("competencies", "The certificate is older than the training."),
                translate("competencies", "Compare with the certificate."),
            )
        )
    known = issued or end or start
    if until is not None and known is not None:
        if until < known:
            found.append(
                error(
                    "certificate.until",
                    "valid_until",
                    until,
                    translate("competencies", "The certificate ends before it was issued."),
                    translate("competencies", "Correct the day, or leave it empty."),
                )
            )
        elif until.year - known.year > LONGEST_VALIDITY:
            found.append(
                warning(
                    "certificate.long",
                    "valid_until",
                    until,
                    translate(
                        "competencies", "The certificate would be valid for {years} years."
                    ).format(years=until.year - known.year),
                    translate("competencies", "Compare with the certificate."),
                )
            )
    return found


def settled_year(values: Mapping[str, Value]) -> int | None:
    """The year to keep of a training by field name: where the days are known they say it."""
    return counting_year(
        values.get("training_start"), values.get("training_end"), values.get("training_year")
    )


def check_holder(
    values: Mapping[str, Value], birth: dt.date | None, retired: dt.date | None
) -> list[Problem]:
    """What does not fit the person: before birth is an error, after retirement a doubt."""
    day = values.get("training_end") or values.get("training_start")
    year = counting_year(None, day, values.get("training_year"))
    field = "training_end" if day else "training_year"
    if year is None:
        return []
    if birth is not None and (day < birth if day else year < birth.year):
        return [
            error(
                "training.before_birth",
                field,
                day or year,
                translate("competencies", "The person was born on {day} only.").format(
                    day=f"{birth:%d-%m-%Y}"
                ),
                translate("competencies", "Correct the day, or the NIP of the row."),
            )
        ]
    if retired is not None and (day > retired if day else year > retired.year):
        return [
            warning(
                "training.after_retirement",
                field,
                day or year,
                translate("competencies", "The person retired on {day}.").format(
                    day=f"{retired:%d-%m-%Y}"
                ),
                translate("competencies", "Compare with the certificate."),
            )
        ]
    return []


# the same training told twice


class Trace(NamedTuple):
    """By what two rows about one person are known to mean the same training."""

    name: str  # folded
    start: dt.date | None
    end: dt.date | None
    year: int | None
    certificate: str  # without blanks, "" for none

    @classmethod
    def of(cls, values: Mapping[str, Value]) -> Trace:
        """The trace of a training by field name."""
        start, end = values.get("training_start"), values.get("training_end")
        number = values.get("certificate_no")
        return cls(
            training_key(values.get("training_name") or ""),
            start,
            end,
            counting_year(start, end, values.get("training_year")),
            "".join(number.split()).casefold() if number else "",
        )

    def same(self, other: Trace) -> bool:
        """Whether both tell of one training: name and days agree as far as both are known, and two
        certificates have one number."""
        if self.name != other.name or self.year != other.year:
            return False
        if self.certificate and other.certificate and self.certificate != other.certificate:
            return False
        return all(
            mine is None or theirs is None or mine == theirs
            for mine, theirs in ((self.start, other.start), (self.end, other.end))
        )


@lru_cache(maxsize=16_384)
def training_key(name: str) -> str:
    """The name of a training for comparing."""
    return fold_key(name)


# what the words of a file mean


def find_form(text: str) -> str | None:
    """The form that a word or a number of SIASN means; None where it is not known."""
    return _forms(reference()).get(text.strip()) or reference().forms.find(text)


@lru_cache(maxsize=4)
def _forms(data: Reference) -> Mapping[str, str]:
    """The numbers of SIASN (jenis diklat) with the forms they stand for."""
    return {
        str(row["siasn_id"]): str(row["code"])
        for row in data.rows("training_forms")
        if row.get("siasn_id") is not None
    }


@lru_cache(maxsize=16_384)
def form_in_name(name: str) -> str | None:
    """The form that the first words of a training's name say ("Webinar Nasional …", "Diklat PIM
    Tingkat IV"); None where they say none."""
    book = reference().forms
    found = book.find_beginning(name)
    if found is None and leadership_in_name(name) is not None:
        return STRUCTURAL
    if found is None:
        rest = words(name)
        while rest and rest[0] in _BEGINNINGS:
            rest = rest[1:]
            found = book.find_beginning(" ".join(rest))
            if found is not None:
                break
    return found


@lru_cache(maxsize=16_384)
def leadership_in_name(name: str) -> str | None:
    """The rank of leadership in the name of a structural training ("PIM Tingkat III", "PKA")."""
    key = f" {' '.join(words(name))} "
    best: tuple[int, str | None] = (0, None)
    for row in reference().rows("leadership_trainings"):
        for word in (row["label"], *row["synonyms"]):
            said = f" {' '.join(words(word))} "
            if said in key and len(said) > best[0]:
                best = (len(said), str(row["code"]))
    return best[1]
