"""Age, service and retirement (section 2.6 of the domain reference), cells with two things."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.employees import rules
from asn_desktop.spreadsheets.columns import Cell

DAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("post", "age"),
    [
        (("jpt_utama", None, "", None), 60),
        (("jpt_madya", None, "", None), 60),
        (("jpt_pratama", None, "", None), 60),
        (("administrator", None, "", None), 58),
        (("supervisor", None, "", None), 58),
        (("staff", None, "", None), 58),
        (("functional", "first_expert", "", None), 58),
        (("functional", "junior_expert", "", None), 58),
        (("functional", "senior_expert", "", None), 60),
        (("functional", "principal_expert", "", None), 65),
        (("functional", "beginner", "", None), 58),
        (("functional", "skilled", "", None), 58),
        (("functional", "proficient", "", None), 58),
        (("functional", "supervising", "", None), 58),
        (("functional", "first_expert", "Guru Ahli Pertama", None), 60),
        (("functional", None, "Guru Kelas", None), 60),
        ((None, None, "Guru Ahli Muda", None), 60),
        (("functional", None, "Dosen", None), 65),
        (("structural", None, "Kepala Dinas", "II.b"), 60),
        (("structural", None, "Camat", "III.a"), 58),
        ((None, None, "Perencana Ahli Madya", None), 60),
        (("functional", None, "Perencana", None), None),
        (("structural", None, "", None), None),
        ((None, None, "", None), None),
    ],
)
def test_retirement_age_by_post(
    post: tuple[str | None, str | None, str, str | None], age: int | None
) -> None:
    """Table 2.6: the post gives the retirement age; where it does not tell, there is none."""
    assert rules.retirement_age(*post, day=DAY) == age


@pytest.mark.parametrize(
    ("birth", "age", "date"),
    [
        (dt.date(1968, 3, 15), 58, dt.date(2026, 4, 1)),
        (dt.date(1968, 3, 1), 58, dt.date(2026, 4, 1)),
        (dt.date(1966, 12, 31), 60, dt.date(2027, 1, 1)),
        (dt.date(1968, 2, 29), 58, dt.date(2026, 3, 1)),
    ],
)
def test_retirement_begins_the_month_after(birth: dt.date, age: int, date: dt.date) -> None:
    """Section 2.6: TMT pensiun is day 1 of the month after the birthday's month."""
    assert rules.retirement_date(birth, age) == date


@given(st.dates(dt.date(1930, 1, 1), dt.date(2010, 1, 1)), st.sampled_from([58, 60, 65, 70]))
def test_retirement_is_after_the_birthday(birth: dt.date, age: int) -> None:
    """Whoever retires has reached the age, by less than 32 days."""
    date = rules.retirement_date(birth, age)
    assert date.day == 1
    assert rules.age_on(birth, date) == age
    assert rules.age_on(birth, date - dt.timedelta(days=32)) == age - 1


def test_an_office_may_change_the_table() -> None:
    """Retirement ages are data with a validity, not constants in code."""
    rows = [
        {"position_kind": "staff", "age": 58, "valid_to": "2026-12-31"},
        {"position_kind": "staff", "age": 59, "valid_from": "2027-01-01"},
    ]
    table = {"valid_from": "2020-01-01", "valid_to": None, "rows": rows}
    own = rules.reference().replaced({"retirement_ages": table})
    assert rules.retirement_age("staff", day=DAY, data=own) == 58
    assert rules.retirement_age("staff", day=dt.date(2027, 1, 1), data=own) == 59
    assert rules.retirement_age("supervisor", day=DAY, data=own) is None
    rules.use_reference(own)
    try:
        assert rules.retirement_age("supervisor", day=DAY) is None
    finally:
        rules.use_reference(None)
    assert rules.retirement_age("supervisor", day=DAY) == 58


@pytest.mark.parametrize(
    ("birth", "age"), [(dt.date(1980, 11, 23), 46), (dt.date(1980, 11, 24), 45)]
)
def test_age_counts_completed_years(birth: dt.date, age: int) -> None:
    """A year of life is complete on the birthday."""
    assert rules.age_on(birth, DAY) == age


@pytest.mark.parametrize(
    ("start", "length"),
    [
        (dt.date(2005, 1, 1), (21, 10)),
        (dt.date(2025, 11, 23), (1, 0)),
        (dt.date(2025, 11, 24), (0, 11)),
        (dt.date(2027, 1, 1), (0, 0)),
    ],
)
def test_service_counts_completed_months(start: dt.date, length: tuple[int, int]) -> None:
    """Length of service is completed years and months, never negative."""
    assert rules.service_length(start, DAY) == length


def test_service_begins_with_the_candidate_time() -> None:
    """Service counts from TMT CPNS, for a PPPK from the start of the work agreement."""
    first, later = dt.date(2005, 1, 1), dt.date(2024, 3, 1)
    assert rules.service_start(first, later) == first
    assert rules.service_start(None, later) == later
    assert rules.service_start(None, None) is None


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Rahmawati\n198001012005012001", {"name": "Rahmawati", "nip": "198001012005012001"}),
        (
            "NIP. 19800101 200501 1 001 / Budi",
            {"name": "Budi", "nip": "19800101 200501 1 001"},
        ),
        ("Budi / NIP 1980", {"name": "Budi", "nip": "1980"}),
        ("Budi", {"name": "Budi"}),
        (1.98e17, {"nip": 1.98e17}),
        (None, {}),
    ],
)
def test_name_and_nip_in_one_cell(cell: Cell, found: dict[str, object]) -> None:
    """Section 10.4: NAMA / NIP comes apart in either order; a damaged NIP stays visible as one."""
    assert rules.split_name_nip(cell) == found


@pytest.mark.parametrize(
    ("text", "grade", "date"),
    [
        ("Penata Muda Tk. I (III/b), 01-04-2020", 32, "01-04-2020"),
        ("III/b / 1 April 2020", 32, "1 April 2020"),
        ("Penata, 1-4-2020", 33, "1-4-2020"),
        ("Pembina (IV/a) TMT 1/10/19", 41, "1/10/19"),
        ("IX\n2024-03-01", 109, "2024-03-01"),
        ("III/c (1-4-2020)", 33, "1-4-2020"),
    ],
)
def test_grade_and_date_in_one_cell(text: str, grade: int, date: str) -> None:
    """Rank and TMT in one cell come apart."""
    found = rules.split_grade_date(text)
    assert rules.check_grade_cell(found["grade"]).value == grade
    assert found["grade_date"] == date


def test_other_cells_with_two_things() -> None:
    """Birth, post, service and education come apart; what is missing is left out."""
    assert rules.split_birth("Tangerang, 12 Maret 1980") == {
        "birth_place": "Tangerang",
        "birth_date": "12 Maret 1980",
    }
    assert rules.split_birth(dt.date(1980, 3, 12)) == {"birth_date": dt.date(1980, 3, 12)}
    assert rules.split_birth("Tangerang") == {"birth_place": "Tangerang"}
    assert rules.split_position_date("Lurah Serpong / TMT 01-02-2022") == {
        "position": "Lurah Serpong",
        "position_date": "01-02-2022",
    }
    assert rules.split_service("12 Tahun 5 Bulan") == {
        "service_years": "12",
        "service_months": "5",
    }
    assert rules.split_service("12-05") == {"service_years": "12", "service_months": "05"}
    assert rules.split_education("S-1 Administrasi Negara, 2003") == {
        "education_level": "S-1",
        "education_name": "Administrasi Negara",
        "graduation_year": "2003",
    }


def test_ticked_columns_of_sex() -> None:
    """DUK (10.2): a mark below L means male, below P female, no mark means nothing."""
    assert rules.split_male_tick("v") == {"sex": "Laki-laki"}
    assert rules.split_female_tick(1) == {"sex": "Perempuan"}
    assert rules.split_female_tick("-") == rules.split_male_tick(None) == {}


@given(st.one_of(st.none(), st.text(max_size=40), st.integers(), st.floats(), st.dates()))
def test_no_cell_breaks_a_split(cell: Cell) -> None:
    """Every split takes every cell and returns only its own fields."""
    splits = {
        rules.split_name_nip: {"name", "nip"},
        rules.split_grade_date: {"grade", "grade_date"},
        rules.split_position_date: {"position", "position_date"},
        rules.split_birth: {"birth_place", "birth_date"},
        rules.split_service: {"service_years", "service_months"},
        rules.split_education: {"education_level", "education_name", "graduation_year"},
        rules.split_male_tick: {"sex"},
        rules.split_female_tick: {"sex"},
    }
    for split, fields in splits.items():
        assert set(split(cell)) <= fields
