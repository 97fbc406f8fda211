"""Data problems: what the employee screen asks people to mend in what is already stored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache

from asn_desktop.core.fields import Value
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import language, noop, translate
from asn_desktop.employees.rules.checks import check_draft
from asn_desktop.employees.rules.codes import LEFT_STATUSES, PNS_TYPES, PPPK_TYPES, LegalStatus
from asn_desktop.employees.rules.problems import shown, warning
from asn_desktop.employees.rules.service import retirement_age_of, retirement_date

#: Fields that everybody in service must have, with what to say where they are missing.
_NEEDED = {
    "birth_date": noop("employees", "The date of birth is missing."),
    "sex": noop("employees", "The sex is missing."),
    "employee_type": noop("employees", "The kind of employee is missing."),
    "legal_status": noop("employees", "The legal status is missing."),
    "unit": noop("employees", "The work unit is missing."),
    "position": noop("employees", "The post is missing."),
    "education_level": noop("employees", "The level of education is missing."),
    "grade": noop("employees", "The grade is missing."),
    "cpns_date": noop("employees", "TMT CPNS is missing."),
    "pns_date": noop("employees", "TMT PNS is missing."),
    "pppk_start": noop("employees", "TMT PPPK is missing."),
    "pppk_end": noop("employees", "The end of the work agreement is missing."),
}
_EVERYBODY = (
    "birth_date",
    "sex",
    "employee_type",
    "legal_status",
    "unit",
    "position",
    "education_level",
)
_OF_PNS = ("grade", "cpns_date")
_OF_PPPK = ("grade", "pppk_start", "pppk_end")

#: Short names of problems for filters and lists, by code.
_LABELS = {
    "nip.age": noop("employees", "Age by NIP unlikely"),
    "nip.birth_differs": noop("employees", "Date of birth differs from NIP"),
    "nip.young": noop("employees", "Appointed too young by NIP"),
    "nip.sex_differs": noop("employees", "Sex differs from NIP"),
    "nip.type_differs": noop("employees", "Kind of employee differs from NIP"),
    "nip.cpns_differs": noop("employees", "TMT CPNS differs from NIP"),
    "birth.future": noop("employees", "Date of birth in the future"),
    "birth.age": noop("employees", "Age unlikely"),
    "graduation.year": noop("employees", "Year of graduation unlikely"),
    "dates.order": noop("employees", "Dates in wrong order"),
    "grade.early": noop("employees", "TMT of the grade before the service began"),
    "position.early": noop("employees", "TMT of the post before the service began"),
    "cpns.future": noop("employees", "TMT CPNS in the future"),
    "pns.future": noop("employees", "TMT PNS in the future"),
    "pppk_start.future": noop("employees", "TMT PPPK in the future"),
    "service.months": noop("employees", "Months of service beyond 11"),
    "grade.nip_differs": noop("employees", "Grade does not fit the NIP"),
    "grade.no_ruang": noop("employees", "PNS with a grade of a PPPK"),
    "grade.of_pns": noop("employees", "PPPK with a grade of a PNS"),
    "echelon.differs": noop("employees", "Echelon does not fit the kind of post"),
    "level.not_functional": noop("employees", "Level on a post that is not functional"),
    "retirement.differs": noop("employees", "Retirement date differs"),
    "nik.differs": noop("employees", "NIK does not fit"),
    "retirement.overdue": noop("employees", "Beyond retirement age"),
    "retirement.unknown": noop("employees", "Retirement age unknown"),
    "contract.ended": noop("employees", "Work agreement ended"),
}


def data_problems(values: Mapping[str, Value], today: dt.date) -> list[Problem]:
    """What is wrong with or missing from one stored person. ``values`` holds the fields of
    ``check_draft`` and those of the post (``position_kind``, ``position_level``, ``echelon``,
    ``retirement_age``, the post's name as ``position``). People who have left are asked for
    nothing any more."""
    problems = check_draft(values, today)
    get = values.get
    status = get("legal_status")
    if status in LEFT_STATUSES:
        return problems
    missing = [field for field in _EVERYBODY if get(field) is None]
    kind = get("employee_type")
    if kind in PNS_TYPES:
        missing += [field for field in _OF_PNS if get(field) is None]
        if kind == "pns" and get("pns_date") is None:
            missing.append("pns_date")
    elif kind in PPPK_TYPES:
        missing += [field for field in _OF_PPPK if get(field) is None]
    problems += [_missing(field, language()) for field in missing]
    _check_end_of_service(values, today, problems)
    return problems


def problem_label(code: str) -> str:
    """The short name of a kind of data problem, for filters and lists."""
    if code.startswith("missing."):
        sentence = _NEEDED.get(code.removeprefix("missing."))
        return translate("employees", sentence).rstrip(".") if sentence else code
    label = _LABELS.get(code)
    return translate("employees", label) if label else code


@lru_cache(maxsize=64)
def _missing(field: str, spoken: str) -> Problem:
    """Kept per language (``spoken``): an import makes the same one for every row."""
    return warning(
        f"missing.{field}",
        field,
        "",
        translate("employees", _NEEDED[field]),
        translate("employees", "Fill it in from the person's file."),
    )


def _check_end_of_service(
    values: Mapping[str, Value], today: dt.date, problems: list[Problem]
) -> None:
    get = values.get
    if get("legal_status") not in (None, LegalStatus.ACTIVE):
        return
    birth = get("birth_date")
    title = get("position")
    if birth is not None and title is not None:
        age = retirement_age_of(get, today)
        if age is None:
            problems.append(
                warning(
                    "retirement.unknown",
                    "position",
                    title if isinstance(title, str) else "",
                    translate("employees", "The post does not tell the retirement age."),
                    translate("employees", "Fill in kind and level of the post."),
                )
            )
        elif retirement_date(birth, age) <= today:
            problems.append(
                warning(
                    "retirement.overdue",
                    "legal_status",
                    shown(retirement_date(birth, age)),
                    translate("employees", "By post and age this person retired on {date}.").format(
                        date=shown(retirement_date(birth, age))
                    ),
                    translate("employees", "Correct the legal status, the post or the birth date."),
                )
            )
    end = get("pppk_end")
    if end is not None and end < today and get("employee_type") in PPPK_TYPES:
        problems.append(
            warning(
                "contract.ended",
                "pppk_end",
                end,
                translate("employees", "The work agreement ended on {date}.").format(
                    date=shown(end)
                ),
                translate("employees", "Fill in the new agreement or correct the legal status."),
            )
        )
