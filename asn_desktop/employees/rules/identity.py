"""NIP and NIK against the other data of the person: the checks N2 to N7 (section 1.3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from asn_desktop.core.fields import Value
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.employees.rules.codes import PPPK_TYPES, EmployeeType, Sex
from asn_desktop.employees.rules.numbers import nik_birth
from asn_desktop.employees.rules.problems import shown, warning
from asn_desktop.employees.rules.reference import reference
from asn_desktop.employees.rules.service import age_on

#: Nobody enters the service younger (N5) or is found in it outside these ages (N2).
LEAST_AGE = 17
GREATEST_AGE = 71

Get = Callable[[str], Value]


def check_nip(nip: str, get: Get, today: dt.date, problems: list[Problem]) -> None:
    """N2 (age), N3, N4, N5, N6, N7. Digits are compared as text and as short numbers."""
    if not (nip.isascii() and nip.isdigit()):
        return
    birth_year, appointed = int(nip[:4]), int(nip[8:12])
    birth = get("birth_date")
    if birth is None:
        if not LEAST_AGE < today.year - birth_year < GREATEST_AGE:
            _check_age_of_nip(nip, today, problems)
    elif int(nip[:8]) != birth.year * 10000 + birth.month * 100 + birth.day:
        problems.append(_birth_differs(nip, birth))
    if appointed - birth_year < LEAST_AGE:
        problems.append(
            warning(
                "nip.young",
                "nip",
                nip,
                translate(
                    "employees", "By the NIP this person was appointed at the age of {age}."
                ).format(age=appointed - birth_year),
                translate("employees", "Compare digits 1–14 of the NIP with the decree (SK)."),
            )
        )
    sex = get("sex")
    if sex is not None and nip[14] != ("1" if sex == Sex.MALE else "2"):
        problems.append(_sex_differs(nip, sex))
    pppk = nip[12:14] > "12"
    kind = get("employee_type")
    if kind is not None and kind != EmployeeType.NON_ASN and pppk != (kind in PPPK_TYPES):
        problems.append(_type_differs(kind, pppk))
    cpns = get("cpns_date")
    if (
        cpns is not None
        and not pppk
        and kind not in PPPK_TYPES
        and int(nip[8:14]) != cpns.year * 100 + cpns.month
    ):
        problems.append(
            warning(
                "nip.cpns_differs",
                "cpns_date",
                cpns,
                translate(
                    "employees", "TMT CPNS is {date}, but the NIP says {month}-{year}."
                ).format(date=shown(cpns), month=nip[12:14], year=nip[8:12]),
                translate("employees", "Compare both with the decree (SK CPNS)."),
            )
        )


def _check_age_of_nip(nip: str, today: dt.date, problems: list[Problem]) -> None:
    try:
        birth = dt.date(int(nip[:4]), int(nip[4:6]), int(nip[6:8]))
    except ValueError:
        return  # said where the NIP was taken in
    if not LEAST_AGE <= age_on(birth, today) <= GREATEST_AGE:
        problems.append(
            warning(
                "nip.age",
                "nip",
                nip,
                translate("employees", "By the NIP this person is {age} years old.").format(
                    age=age_on(birth, today)
                ),
                translate("employees", "Compare digits 1–8 of the NIP with the decree (SK)."),
            )
        )


def _birth_differs(nip: str, birth: dt.date) -> Problem:
    return warning(
        "nip.birth_differs",
        "birth_date",
        birth,
        translate(
            "employees", "The date of birth is {date}, but the NIP says {day}-{month}-{year}."
        ).format(date=shown(birth), day=nip[6:8], month=nip[4:6], year=nip[:4]),
        translate(
            "employees",
            "Compare both with the decree (SK); after a corrected date of birth they may differ.",
        ),
    )


def _sex_differs(nip: str, sex: str) -> Problem:
    return warning(
        "nip.sex_differs",
        "sex",
        reference().sexes.label(sex),
        translate("employees", "The sex is {sex}, but digit 15 of the NIP is {digit}.").format(
            sex=reference().sexes.label(sex), digit=nip[14]
        ),
        translate("employees", "Correct the sex or the NIP."),
    )


def _type_differs(kind: str, pppk: bool) -> Problem:
    label = reference().employee_types.label(kind)
    return warning(
        "nip.type_differs",
        "employee_type",
        label,
        translate(
            "employees", "The kind of employee is {kind}, but the NIP is one of {other}."
        ).format(kind=label, other="PPPK" if pppk else "PNS"),
        translate("employees", "Correct the kind of employee or the NIP."),
    )


def check_nik(get: Get, problems: list[Problem]) -> None:
    """The NIK against date of birth and sex (section 1.4)."""
    nik, birth, sex = get("nik"), get("birth_date"), get("sex")
    found = nik_birth(nik)
    if found is None:
        return  # said where the NIK was taken in
    if birth is not None and found[:3] != (birth.day, birth.month, birth.year % 100):
        differs = "TANGGAL LAHIR"
    elif sex is not None and found[3] != sex:
        differs = "JENIS KELAMIN"
    else:
        return
    problems.append(
        warning(
            "nik.differs",
            "nik",
            nik,
            translate("employees", "Digits 7–12 of the NIK do not fit {heading}.").format(
                heading=differs
            ),
            translate("employees", "Compare it with the identity card (KTP)."),
        )
    )
