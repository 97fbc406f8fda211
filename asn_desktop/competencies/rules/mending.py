"""How each flaw of what is held of people is mended: of which record, and in which fields.

Fields have the names of the workbooks (employees, training history, performance). What only a look
into the records of the person can settle has no field.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from asn_desktop.competencies.rules.training import check_training
from asn_desktop.core.fields import Value
from asn_desktop.core.results import Problem
from asn_desktop.employees.rules import check_draft, data_problems


class Target(StrEnum):
    """The record in which a flaw is mended."""

    PERSON = "person"
    TRAINING = "training"
    RATING = "rating"
    ASSESSMENT = "assessment"
    STANDARD = "standard"
    LOOK = "look"


#: Of a person's own flaws that do not name their field ("missing.grade").
_OF_PERSON: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "retirement.unknown": ("position",),
        "retirement.overdue": ("legal_status", "position", "birth_date"),
        "retirement.differs": ("position", "birth_date"),
        "contract.ended": ("pppk_end", "legal_status"),
        "nip.age": ("birth_date",),
        "nip.birth_differs": ("birth_date",),
        "nip.young": ("birth_date", "cpns_date", "pppk_start"),
        "nip.sex_differs": ("sex",),
        "nip.type_differs": ("employee_type",),
        "nip.cpns_differs": ("cpns_date",),
        "nik.differs": ("birth_date", "sex"),
        "birth.future": ("birth_date",),
        "birth.age": ("birth_date",),
        "graduation.year": ("graduation_year", "birth_date"),
        "cpns.future": ("cpns_date",),
        "pns.future": ("pns_date",),
        "pppk_start.future": ("pppk_start",),
        "service.months": ("service_months",),
        "dates.order": ("birth_date", "cpns_date", "pns_date", "pppk_start", "pppk_end"),
        "grade.early": ("grade_date", "cpns_date", "pppk_start"),
        "position.early": ("position_date", "cpns_date", "pppk_start"),
        "grade.nip_differs": ("grade", "employee_type"),
        "grade.no_ruang": ("grade", "employee_type"),
        "grade.of_pns": ("grade", "employee_type"),
        "echelon.differs": ("position",),
        "level.not_functional": ("position",),
    }
)
_OF_RECORDS: Mapping[str, tuple[Target, tuple[str, ...]]] = MappingProxyType(
    {
        "standard.missing": (Target.STANDARD, ()),
        "assessment.never": (Target.ASSESSMENT, ()),
        "assessment.partly": (Target.ASSESSMENT, ()),
        "assessment.old": (Target.ASSESSMENT, ()),
        "assessment.expired": (Target.ASSESSMENT, ()),
        "assessment.outside": (Target.LOOK, ()),
        "assessment.contradiction": (Target.LOOK, ()),
        "performance.missing": (Target.RATING, ("rating",)),
        "training.no_certificate": (Target.TRAINING, ("certificate_no", "certificate_date")),
        "training.no_hours": (Target.TRAINING, ("training_hours",)),
        "training.hours": (
            Target.TRAINING,
            ("training_hours", "training_start", "training_end"),
        ),
        "training.certificate_shared": (Target.TRAINING, ("certificate_no",)),
        "training.unverified": (Target.TRAINING, ("verified", "certificate_no")),
        "training.year": (Target.TRAINING, ("training_year", "training_end")),
        "education.leadership": (Target.TRAINING, ("leadership",)),
    }
)


def target(code: str) -> Target:
    """The record in which the flaw of this code is mended."""
    if code in _OF_RECORDS:
        return _OF_RECORDS[code][0]
    return Target.PERSON if fields(code) else Target.LOOK


def fields(code: str) -> tuple[str, ...]:
    """The fields that mend it; none where it is not mended by typing."""
    if code in _OF_RECORDS:
        return _OF_RECORDS[code][1]
    if code.startswith("missing."):
        return (code.removeprefix("missing."),)
    return _OF_PERSON.get(code, ())


def reason(code: str, facts: Mapping[str, Value], today: dt.date) -> str:
    """Why a person has the flaw of this code, with the values that tell; "" for a flaw of records,
    whose name says it all."""
    found = data_problems(facts, today) if target(code) is Target.PERSON else []
    return next((problem.sentence for problem in found if problem.code == code), "")


def refusals(
    kind: Target, before: Mapping[str, Value], typed: Mapping[str, Value], today: dt.date
) -> list[Problem]:
    """What is wrong with a record since something was typed into it: errors that were not there
    before, first, and what is still doubtful in the typed fields."""
    check = {Target.PERSON: check_draft, Target.TRAINING: check_training}.get(kind)
    if check is None:
        return []
    known = {(one.code, one.field) for one in check(before, today)}
    found = check({**before, **typed}, today)
    errors = [one for one in found if one.is_error and (one.code, one.field) not in known]
    doubts = [one for one in found if not one.is_error and one.field in typed]
    return errors + doubts
