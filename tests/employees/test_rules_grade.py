"""Grades and ranks (sections 2.1 and 2.2 of the domain reference)."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.employees import rules
from asn_desktop.spreadsheets.columns import Cell

TABLE_2_1 = {
    11: ("I/a", "Juru Muda"),
    12: ("I/b", "Juru Muda Tingkat I"),
    13: ("I/c", "Juru"),
    14: ("I/d", "Juru Tingkat I"),
    21: ("II/a", "Pengatur Muda"),
    22: ("II/b", "Pengatur Muda Tingkat I"),
    23: ("II/c", "Pengatur"),
    24: ("II/d", "Pengatur Tingkat I"),
    31: ("III/a", "Penata Muda"),
    32: ("III/b", "Penata Muda Tingkat I"),
    33: ("III/c", "Penata"),
    34: ("III/d", "Penata Tingkat I"),
    41: ("IV/a", "Pembina"),
    42: ("IV/b", "Pembina Tingkat I"),
    43: ("IV/c", "Pembina Utama Muda"),
    44: ("IV/d", "Pembina Utama Madya"),
    45: ("IV/e", "Pembina Utama"),
}


@pytest.mark.parametrize(("code", "words"), TABLE_2_1.items())
def test_the_seventeen_ranks(code: int, words: tuple[str, str]) -> None:
    """Table 2.1: code, golongan and rank belong together, in both directions."""
    grade, rank = words
    assert (rules.grade_text(code), rules.rank_text(code)) == words
    assert rules.grade_label(code) == f"{rank} ({grade})"
    for text in (grade, rank, f"{rank} ({grade})", f"{rank}, {grade}", f"{rank} / {grade}"):
        assert rules.check_grade_cell(text) == (code, ()), text
        assert rules.check_grade_cell(text.upper()) == (code, ()), text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("III/a", 31),
        ("IIIa", 31),
        ("III.a", 31),
        ("III/A", 31),
        ("3/a", 31),
        ("Penata Muda / III/a", 31),
        ("Penata Muda Tk.I (III/b)", 32),
        ("PENATA MUDA/IIIa", 31),
        ("Penata Muda Tk. 1", 32),
        ("Penata Muda Tk I", 32),
        ("Penata TK.1", 34),
        ("Penata Muda Tingkat 1", 32),
        ("Pembina Tk.I/IV.b", 42),
        ("Gol. III/d", 34),
        ("IV - b", 42),
        ("IV/e", 45),
    ],
)
def test_spellings_met(text: str, code: int) -> None:
    """Section 2.1: every spelling met in files is understood."""
    assert rules.check_grade_cell(text) == (code, ())


@pytest.mark.parametrize("text", ["III/e", "I/e", "II e"])
def test_only_iv_has_an_e(text: str) -> None:
    """Section 2.1: an e goes with IV alone."""
    found = rules.check_grade_cell(text)
    assert found.value is None
    assert found.problems[0].code == "grade.no_such"


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("IX", 109),
        ("PPPK - 09", 109),
        ("09", 109),
        ("9", 109),
        (9, 109),
        (9.0, 109),
        ("Golongan IX", 109),
        ("Ahli Pertama / IX", 109),
        ("XVII", 117),
        ("I", 101),
        ("IV", 104),
    ],
)
def test_forms_of_a_pppk(cell: Cell, code: int) -> None:
    """Section 2.2: a golongan without ruang is one of a PPPK; IV is not read as Pembina."""
    assert rules.check_grade_cell(cell) == (code, ())
    assert rules.check_grade_cell(cell, "pppk") == (code, ())
    assert rules.is_pppk_grade(code)


@pytest.mark.parametrize("text", ["XVIII", "XIX", "18", "0", "IIX", "golongan"])
def test_what_no_pppk_has(text: str) -> None:
    """Section 2.2: the scale ends at XVII."""
    assert rules.check_grade_cell(text).problems[0].code == "grade.unknown"


def test_the_kind_of_employee_decides() -> None:
    """Section 2.2: for a PNS a bare IV is no grade, for a PPPK IV/a is none."""
    assert rules.check_grade_cell("IV", "pns").value is None
    assert rules.check_grade_cell("IV/a", "pppk").value is None
    assert rules.check_grade_cell("32", "pns").value == 32
    assert rules.check_grade_cell("IV", "pppk").value == 104


def test_rank_and_grade_that_differ() -> None:
    """Rank and golongan in one cell that contradict each other are kept with a warning."""
    found = rules.check_grade_cell("Penata / III/a")
    assert found.value == 31
    assert [problem.code for problem in found.problems] == ["grade.rank_differs"]


@given(
    st.one_of(
        st.none(),
        st.text(max_size=30),
        st.text("IVX/.-abcde 0123456789", max_size=12),
        st.integers(),
        st.floats(),
        st.booleans(),
        st.dates(),
    ),
    st.sampled_from([None, "pns", "cpns", "pppk", "non_asn"]),
)
def test_no_cell_breaks_the_grade(cell: Cell, kind: str | None) -> None:
    """Any cell gives a grade of the tables or none."""
    value = rules.check_grade_cell(cell, kind).value
    assert value is None or value in rules.reference().grade_names


def test_every_grade_offered_reads_back() -> None:
    """The words of the choice list are the grades, each once, rising."""
    found = [rules.check_grade_cell(text).value for text in rules.grade_labels()]
    assert found == [*TABLE_2_1, *range(101, 118)]


def test_a_date_is_no_grade() -> None:
    """A cell that Excel turned into a date is refused, not guessed."""
    assert rules.check_grade_cell(dt.date(2026, 3, 1)).value is None
