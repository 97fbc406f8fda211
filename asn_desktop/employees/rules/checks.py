"""What does not fit together in one person's data: the checks N2–N7 and the order of dates.

The same function serves imports and the form. It is asked for every row of a file, so a clean row
must cost next to nothing: sentences are made only for what is wrong.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from asn_desktop.core.fields import Value
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.employees.rules.coded import refine_kind
from asn_desktop.employees.rules.codes import (
    PNS_TYPES,
    PPPK_TYPES,
    PositionKind,
)
from asn_desktop.employees.rules.grade import PPPK_BASE, grade_text
from asn_desktop.employees.rules.identity import (
    GREATEST_AGE,
    LEAST_AGE,
    Get,
    check_nik,
    check_nip,
)
from asn_desktop.employees.rules.numbers import NIP_LENGTH
from asn_desktop.employees.rules.problems import error, shown, warning
from asn_desktop.employees.rules.reference import reference
from asn_desktop.employees.rules.service import age_on, retirement_age_of, retirement_date


def check_draft(values: Mapping[str, Value], today: dt.date) -> list[Problem]:
    """What is wrong with one person's values (by field; a missing field is an empty one), errors
    and warnings per section 1.3: digits that contradict other fields are warnings, for either may
    be the wrong one; what cannot be is an error. Single cells were checked when taken in."""
    problems: list[Problem] = []
    get = values.get
    nip = get("nip")
    if nip is not None and len(nip) == NIP_LENGTH:
        check_nip(nip, get, today, problems)
    birth = get("birth_date")
    if birth is not None:
        _check_birth(birth, get, today, problems)
    _check_dates(get, today, problems)
    _check_grade(get, nip, problems)
    _check_post(get, problems)
    if get("retirement_date") is not None:
        _check_retirement(get, today, problems)
    if get("nik") is not None:
        check_nik(get, problems)
    return problems


# --- dates ---------------------------------------------------------------------------------------


def _check_birth(birth: dt.date, get: Get, today: dt.date, problems: list[Problem]) -> None:
    if birth >= today:
        problems.append(
            error(
                "birth.future",
                "birth_date",
                birth,
                translate("employees", "The date of birth lies in the future."),
                translate("employees", "Correct the date of birth."),
            )
        )
    elif not LEAST_AGE < today.year - birth.year < GREATEST_AGE and not (
        LEAST_AGE <= age_on(birth, today) <= GREATEST_AGE
    ):
        problems.append(
            warning(
                "birth.age",
                "birth_date",
                birth,
                translate(
                    "employees", "By the date of birth this person is {age} years old."
                ).format(age=age_on(birth, today)),
                translate("employees", "Check the year of birth."),
            )
        )
    for field in ("cpns_date", "pppk_start"):
        start = get(field)
        if start is not None and start <= birth:
            problems.append(_order_error(field, start, "TANGGAL LAHIR", birth))
    year = get("graduation_year")
    if year is not None and not birth.year + 5 <= year <= today.year:
        problems.append(
            warning(
                "graduation.year",
                "graduation_year",
                year,
                translate("employees", "The year of graduation, {year}, cannot be right.").format(
                    year=year
                ),
                translate("employees", "Check the year on the diploma."),
            )
        )


def _check_dates(get: Get, today: dt.date, problems: list[Problem]) -> None:
    cpns, pns = get("cpns_date"), get("pns_date")
    if cpns is not None and pns is not None and pns < cpns:
        problems.append(_order_error("pns_date", pns, "TMT CPNS", cpns))
    start, end = get("pppk_start"), get("pppk_end")
    if start is not None and end is not None and end < start:
        problems.append(_order_error("pppk_end", end, "TMT PPPK", start))
    for field in ("grade_date", "position_date"):
        date = get(field)
        # A PNS may have been PPPK before: the earlier of both beginnings counts.
        if date is not None and (cpns or start) is not None:
            begun = min(day for day in (cpns, start) if day is not None)
            if date < begun:
                problems.append(_early(field, date, begun))
    for field in ("cpns_date", "pns_date", "pppk_start"):
        date = get(field)
        if date is not None and date > today:
            problems.append(
                warning(
                    f"{field.removesuffix('_date')}.future",
                    field,
                    date,
                    translate("employees", "{heading} {date} lies in the future.").format(
                        heading=_HEADINGS[field], date=shown(date)
                    ),
                    translate("employees", "Check the year."),
                )
            )
    months = get("service_months")
    if months is not None and not 0 <= months <= 11:
        problems.append(
            warning(
                "service.months",
                "service_months",
                months,
                translate("employees", "The months of service must be 0 to 11."),
                translate("employees", "Count twelve months as one year."),
            )
        )


_HEADINGS = {
    "cpns_date": "TMT CPNS",
    "pns_date": "TMT PNS",
    "pppk_start": "TMT PPPK",
    "pppk_end": "TMT PPPK SELESAI",
    "grade_date": "TMT GOLONGAN",
    "position_date": "TMT JABATAN",
}


def _order_error(field: str, later: dt.date, heading: str, earlier: dt.date) -> Problem:
    return error(
        "dates.order",
        field,
        later,
        translate("employees", "{heading} {date} lies before {other} {earlier}.").format(
            heading=_HEADINGS[field], date=shown(later), other=heading, earlier=shown(earlier)
        ),
        translate("employees", "Correct one of the two dates."),
    )


def _early(field: str, date: dt.date, start: dt.date) -> Problem:
    return warning(
        f"{field.removesuffix('_date')}.early",
        field,
        date,
        translate("employees", "{heading} {date} lies before the service began on {start}.").format(
            heading=_HEADINGS[field], date=shown(date), start=shown(start)
        ),
        translate("employees", "Check both dates."),
    )


# --- grade and post ------------------------------------------------------------------------------


def _check_grade(get: Get, nip: str | None, problems: list[Problem]) -> None:
    grade = get("grade")
    if grade is None:
        return
    kind = get("employee_type")
    of_pppk = grade > PPPK_BASE
    if kind is None:
        if nip is not None and len(nip) == NIP_LENGTH and (nip[12:14] > "12") != of_pppk:
            problems.append(_grade_and_nip(grade, of_pppk))
    elif of_pppk and kind in PNS_TYPES:
        problems.append(
            error(
                "grade.no_ruang",
                "grade",
                grade_text(grade),
                translate("employees", "{grade} is no golongan/ruang of a PNS.").format(
                    grade=grade_text(grade)
                ),
                translate("employees", "Write it with the letter of the ruang, as in III/b."),
            )
        )
    elif not of_pppk and kind in PPPK_TYPES:
        problems.append(
            error(
                "grade.of_pns",
                "grade",
                grade_text(grade),
                translate(
                    "employees", "A PPPK has no golongan {grade}; that is a grade of a PNS."
                ).format(grade=grade_text(grade)),
                translate("employees", "Write the golongan of the PPPK, as in IX."),
            )
        )


def _grade_and_nip(grade: int, of_pppk: bool) -> Problem:
    return warning(
        "grade.nip_differs",
        "grade",
        grade_text(grade),
        translate("employees", "{grade} is a grade of a {kind}, but the NIP is not.").format(
            grade=grade_text(grade), kind="PPPK" if of_pppk else "PNS"
        ),
        translate("employees", "Fill in the kind of employee and check the grade."),
    )


def _check_post(get: Get, problems: list[Problem]) -> None:
    kind, echelon = get("position_kind"), get("echelon")
    if echelon is not None and kind is not None:
        expected = refine_kind(None, echelon)
        if expected not in (None, refine_kind(kind, echelon)):
            problems.append(
                warning(
                    "echelon.differs",
                    "echelon",
                    echelon,
                    translate(
                        "employees", "Echelon {echelon} does not belong to the kind of post {kind}."
                    ).format(echelon=echelon, kind=reference().position_kinds.label(kind)),
                    translate("employees", "Correct the echelon or the kind of post."),
                )
            )
    level = get("position_level")
    if level is not None and kind not in (None, PositionKind.FUNCTIONAL):
        problems.append(
            warning(
                "level.not_functional",
                "position_level",
                reference().functional_levels.label(level),
                translate("employees", "Only a functional post has a level (jenjang)."),
                translate("employees", "Remove the level or correct the kind of post."),
            )
        )


def _check_retirement(get: Get, today: dt.date, problems: list[Problem]) -> None:
    """TMT PENSIUN of the file against birth date and post."""
    birth = get("birth_date")
    age = retirement_age_of(get, today)
    if birth is None or age is None:
        return
    expected, found = retirement_date(birth, age), get("retirement_date")
    if found != expected:
        problems.append(
            warning(
                "retirement.differs",
                "retirement_date",
                found,
                translate(
                    "employees",
                    "TMT PENSIUN is {date}; date of birth and post give {expected} (age {age}).",
                ).format(date=shown(found), expected=shown(expected), age=age),
                translate("employees", "Check the date of birth, the kind of post and its level."),
            )
        )
