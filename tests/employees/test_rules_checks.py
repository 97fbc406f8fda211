"""What fits together in one person's data (section 1.3; people are invented)."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.core.fields import Value
from asn_desktop.core.translation import set_language
from asn_desktop.employees import rules

TODAY = dt.date(2026, 11, 23)
PNS: dict[str, Value] = {
    "nip": "198001012005011001",
    "name": "Budi",
    "birth_date": dt.date(1980, 1, 1),
    "sex": "male",
    "employee_type": "pns",
    "legal_status": "active",
    "cpns_date": dt.date(2005, 1, 1),
    "pns_date": dt.date(2006, 2, 1),
    "grade": 33,
    "grade_date": dt.date(2021, 4, 1),
    "service_years": 16,
    "service_months": 3,
    "position": "Analis Kebijakan Ahli Muda",
    "position_kind": "functional",
    "position_level": "junior_expert",
    "position_date": dt.date(2022, 1, 3),
    "education_level": "bachelor",
    "graduation_year": 2003,
    "unit": 1,
    "nik": "3674060101800001",
}
PPPK: dict[str, Value] = {
    "nip": "199003152024212001",
    "name": "Siti",
    "birth_date": dt.date(1990, 3, 15),
    "sex": "female",
    "employee_type": "pppk",
    "legal_status": "active",
    "pppk_start": dt.date(2024, 3, 1),
    "pppk_end": dt.date(2029, 2, 28),
    "grade": 109,
    "position": "Guru Ahli Pertama",
    "position_kind": "functional",
    "position_level": "first_expert",
    "education_level": "bachelor",
    "unit": 1,
}


def found(values: dict[str, Value], **other: Value) -> dict[str, bool]:
    """Code → whether it is an error, for these values."""
    return {
        problem.code: problem.is_error for problem in rules.check_draft({**values, **other}, TODAY)
    }


@pytest.mark.parametrize("values", [PNS, PPPK, {}, {"nip": PNS["nip"]}])
def test_sound_values_have_no_problem(values: dict[str, Value]) -> None:
    """A sound person, and one of whom little is known, pass without a word."""
    assert rules.check_draft(values, TODAY) == []


@pytest.mark.parametrize(
    ("values", "other", "code"),
    [
        (PNS, {"birth_date": dt.date(1980, 1, 2), "nik": None}, "nip.birth_differs"),  # N3
        (PNS, {"cpns_date": dt.date(2005, 2, 1)}, "nip.cpns_differs"),  # N4
        (PNS, {"nip": "198001011996011001", "cpns_date": None}, "nip.young"),  # N5
        (PNS, {"sex": "female", "nik": None}, "nip.sex_differs"),  # N6
        (PPPK, {"nip": "199003152024032001"}, "nip.type_differs"),  # N7
        (PPPK, {"employee_type": "cpns", "grade": None}, "nip.type_differs"),  # N7
        (PNS, {"nik": "3674060201800001"}, "nik.differs"),  # 1.4
        (PNS, {"nik": "3674064101800001"}, "nik.differs"),
        (PNS, {"grade_date": dt.date(2004, 1, 1)}, "grade.early"),
        (PNS, {"position_date": dt.date(2004, 1, 1)}, "position.early"),
        (PNS, {"service_months": 12}, "service.months"),
        (PNS, {"graduation_year": 2030}, "graduation.year"),
        (PNS, {"graduation_year": 1981}, "graduation.year"),
        (PNS, {"pns_date": dt.date(2027, 1, 1)}, "pns.future"),
        (PPPK, {"position_kind": "staff"}, "level.not_functional"),
        (
            PNS,
            {"position_level": None, "position_kind": "staff", "echelon": "II.b"},
            "echelon.differs",
        ),
        (PPPK, {"employee_type": None, "grade": 31}, "grade.nip_differs"),
        (PNS, {"retirement_date": dt.date(2040, 2, 1)}, "retirement.differs"),
    ],
)
def test_contradictions_are_warnings(
    values: dict[str, Value], other: dict[str, Value], code: str
) -> None:
    """Section 1.3: what contradicts another field is a warning, for either may be wrong."""
    assert found(values, **other) == {code: False}


@pytest.mark.parametrize(
    ("values", "other", "code"),
    [
        (PNS, {"pns_date": dt.date(2004, 12, 1)}, "dates.order"),
        (PPPK, {"pppk_end": dt.date(2024, 2, 1)}, "dates.order"),
        (PPPK, {"pppk_start": dt.date(1990, 3, 15), "pppk_end": None}, "dates.order"),
        (PPPK, {"grade": 31}, "grade.of_pns"),
        (PNS, {"grade": 104}, "grade.no_ruang"),
    ],
)
def test_what_cannot_be_is_an_error(
    values: dict[str, Value], other: dict[str, Value], code: str
) -> None:
    """Dates in an impossible order and grades of the other kind refuse the row."""
    assert found(values, **other) == {code: True}


def test_ages_beyond_service() -> None:
    """N2: a person below 17 or above 71 is doubted, by the date of birth or by the NIP alone."""
    assert found({"nip": "194501011970011001"}) == {"nip.age": False}
    assert found({"birth_date": dt.date(1945, 1, 1)}) == {"birth.age": False}
    assert found({"birth_date": dt.date(2012, 1, 1)}) == {"birth.age": False}
    assert found({"birth_date": dt.date(2027, 1, 1)}) == {"birth.future": True}
    assert found({"birth_date": dt.date(2009, 11, 23)}) == {}
    assert found({"birth_date": dt.date(1955, 11, 23)}) == {}


def test_retirement_date_of_the_file_is_compared() -> None:
    """Section 2.6: the right date passes; a title alone can tell the age."""
    assert found(PNS, retirement_date=dt.date(2038, 2, 1)) == {}
    teacher = {"birth_date": PNS["birth_date"], "position": "Guru Kelas"}
    assert found(teacher, retirement_date=dt.date(2040, 2, 1)) == {}
    assert found(teacher, retirement_date=dt.date(2038, 2, 1)) == {"retirement.differs": False}
    assert found({"birth_date": PNS["birth_date"]}, retirement_date=dt.date(2038, 2, 1)) == {}


def test_a_former_pppk_who_became_a_pns_passes() -> None:
    """The earlier of two beginnings counts for the dates of grade and post."""
    assert found(PNS, pppk_start=dt.date(2003, 1, 1), grade_date=dt.date(2004, 1, 1)) == {}


def test_every_problem_is_a_finished_sentence() -> None:
    """Each problem has words for reason and remedy without leftovers of a template, a field, and a
    short name for filters, in both languages."""
    wrong: dict[str, Value] = {
        **PNS,
        "birth_date": dt.date(1981, 5, 5),
        "sex": "female",
        "employee_type": "pppk",
        "cpns_date": dt.date(1970, 1, 1),
        "pns_date": dt.date(1969, 1, 1),
        "service_months": 40,
        "retirement_date": dt.date(2001, 1, 1),
    }
    for language in ("id", "en"):
        set_language(language)
        problems = rules.data_problems(wrong, TODAY)
        assert len(problems) > 6
        for problem in problems:
            assert problem.reason.endswith(".") and problem.remedy.endswith(".")
            assert not set("{}") & set(problem.sentence)
            assert problem.field
            assert rules.problem_label(problem.code) != problem.code


def test_what_is_missing_is_a_data_problem() -> None:
    """An active person without unit, post or TMT shows what to fill in; a form is not stopped."""
    bare = {"nip": PNS["nip"], "name": "Budi", "employee_type": "pns", "legal_status": "active"}
    codes = {problem.code for problem in rules.data_problems(bare, TODAY)}
    assert codes == {
        "missing.birth_date",
        "missing.sex",
        "missing.unit",
        "missing.position",
        "missing.education_level",
        "missing.grade",
        "missing.cpns_date",
        "missing.pns_date",
    }
    assert rules.data_problems(PNS, TODAY) == rules.data_problems(PPPK, TODAY) == []


def test_candidates_need_no_pns_date_and_pppk_their_agreement() -> None:
    """What is missing depends on the kind of employee."""
    cpns = {**PNS, "employee_type": "cpns", "pns_date": None}
    assert rules.data_problems(cpns, TODAY) == []
    pppk = {**PPPK, "pppk_end": None, "grade": None}
    codes = [problem.code for problem in rules.data_problems(pppk, TODAY)]
    assert codes == ["missing.grade", "missing.pppk_end"]


def test_people_who_have_left_are_asked_for_nothing() -> None:
    """Retired, transferred and deceased people have no missing data."""
    for status in rules.LEFT_STATUSES:
        assert rules.data_problems({"nip": PNS["nip"], "legal_status": status}, TODAY) == []


@pytest.mark.parametrize(
    ("values", "other", "code"),
    [
        (PNS, {"birth_date": dt.date(1968, 10, 2), "nip": None, "nik": None}, "retirement.overdue"),
        (
            PNS,
            {"position_kind": None, "position_level": None, "position": "X"},
            "retirement.unknown",
        ),
        (PPPK, {"pppk_end": dt.date(2026, 11, 22)}, "contract.ended"),
    ],
)
def test_the_end_of_service(values: dict[str, Value], other: dict[str, Value], code: str) -> None:
    """An active person beyond the retirement date or the agreement is a data problem."""
    merged = {**values, **other, "graduation_year": None}
    assert [problem.code for problem in rules.data_problems(merged, TODAY)] == [code]
    merged["legal_status"] = "retirement_preparation"
    assert rules.data_problems(merged, TODAY) == []


DATES = st.one_of(st.none(), st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31)))


@given(
    st.fixed_dictionaries(
        {
            "nip": st.one_of(st.none(), st.text("0123456789", max_size=20)),
            "nik": st.one_of(st.none(), st.text("0123456789", min_size=16, max_size=16)),
            "sex": st.sampled_from([None, "male", "female"]),
            "employee_type": st.sampled_from([None, *rules.EmployeeType]),
            "legal_status": st.sampled_from([None, *rules.LegalStatus]),
            "grade": st.sampled_from([None, 11, 45, 101, 117]),
            "position_kind": st.sampled_from([None, *rules.PositionKind]),
            "position_level": st.sampled_from([None, *rules.FunctionalLevel]),
            "echelon": st.sampled_from([None, *rules.Echelon]),
            "position": st.sampled_from([None, 5, -1, "Guru"]),
            "unit": st.sampled_from([None, -2, 7]),
            "graduation_year": st.one_of(st.none(), st.integers(1900, 2100)),
            "service_months": st.one_of(st.none(), st.integers(-5, 50)),
        }
        | {
            name: DATES
            for name in (
                "birth_date",
                "cpns_date",
                "pns_date",
                "pppk_start",
                "pppk_end",
                "grade_date",
                "position_date",
                "retirement_date",
            )
        }
    )
)
def test_no_values_break_the_checks(values: dict[str, Any]) -> None:
    """Whatever was taken in, the checks answer with problems about known fields."""
    for problem in rules.data_problems(values, TODAY):
        assert problem.field in values or problem.field in ("education_level",)
