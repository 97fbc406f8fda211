"""What people type and what files hold, understood."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.core.translation import set_language
from asn_desktop.core.values import (
    DoubtfulNumber,
    fold_key,
    fold_space,
    is_empty_marker,
    parse_date,
    parse_decimal,
    parse_integer,
    parse_money,
)

TODAY = dt.date(2026, 11, 23)
MARCH = dt.date(1980, 3, 12)

MONTHS = (
    ("Januari", "January", "Jan"),
    ("Februari", "Pebruari", "February", "Feb", "Peb"),
    ("Maret", "March", "Mar"),
    ("April", "Apr"),
    ("Mei", "May"),
    ("Juni", "June", "Jun"),
    ("Juli", "July", "Jul"),
    ("Agustus", "August", "Agu", "Ags", "Agt", "Agst", "Aug"),
    ("September", "Sept", "Sep"),
    ("Oktober", "October", "Okt", "Oct"),
    ("November", "Nopember", "Nov", "Nop"),
    ("Desember", "December", "Des", "Dec"),
)


@pytest.mark.parametrize(
    "text",
    [
        "12-03-1980", "12/03/1980", "12.3.1980", "12 3 1980", "12 - 03 - 1980", "12/03/80",
        "12\u201303\u20131980", "1980-03-12", "1980/3/12", "19800312", "12031980", "29292",
        "12 Maret 1980", "12-Mar-80", "12 mar. 1980", "12MARET1980", "March 12, 1980",
        "Rabu, 12 Maret 1980", "Jum\u2019at 12 Maret 1980", " 12\u00a0Maret\u00a01980 ",
        "1980-03-12 00:00:00", "1980-03-12T00:00:00", "12/03/1980 0.00", "12-03-1980 07:30 WIB",
        "1980-03-11T17:00:00.000Z", "'12-03-1980",
    ],
)  # fmt: skip
def test_every_written_form_of_a_date(text: str) -> None:
    """All the forms that clerks and programs write mean the same day, the day first."""
    assert parse_date(text, today=TODAY) == MARCH


@pytest.mark.parametrize(
    "text",
    [
        "12-31-1980", "30-02-1980", "32 Maret 1980", "12 Marzo 1980", "1980", "Maret 1980", "besok",
        "12-03-1880", "12-03-2950", "20102010a", "1,98E+17", "198001012005011001", "0-0-1980",
        "12-03-198", "11121112",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_a_sentence(text: str) -> None:
    """Month-first dates, impossible days, bare years and long digits raise with the value named."""
    set_language("en")
    with pytest.raises(ValueError, match=r".+\.") as error:
        parse_date(text, today=TODAY)
    assert text in str(error.value) or "1880" in text or "2950" in text


@pytest.mark.parametrize(("number", "names"), list(enumerate(MONTHS, start=1)))
def test_every_name_of_a_month(number: int, names: tuple[str, ...]) -> None:
    """Indonesian and English month names, long and short, in any case."""
    for name in names:
        for form in (name, name.upper(), name.lower()):
            assert parse_date(f"5 {form} 2020", today=TODAY) == dt.date(2020, number, 5)


@pytest.mark.parametrize(
    ("serial", "date_1904", "date"),
    [
        (29221, False, dt.date(1980, 1, 1)),
        (38353, False, dt.date(2005, 1, 1)),
        (46023.75, False, dt.date(2026, 1, 1)),
        (61, False, dt.date(1900, 3, 1)),
        (59, False, dt.date(1900, 2, 28)),
        (1, False, dt.date(1900, 1, 1)),
        (27759, True, dt.date(1980, 1, 1)),
        (19800101, False, dt.date(1980, 1, 1)),
        (0, False, None),
    ],
)
def test_serials(serial: float, date_1904: bool, date: dt.date | None) -> None:
    """Excel's serial numbers in both counts, with its 29 February 1900; zero is an empty cell."""
    assert parse_date(serial, date_1904=date_1904, today=TODAY) == date


@pytest.mark.parametrize("number", [60, -5, 1980, 1.98e17, float("nan"), float("inf"), True, 3e5])
def test_numbers_that_are_no_dates(number: float) -> None:
    """A year, a damaged NIP or a number out of range is no date."""
    with pytest.raises(ValueError, match=r"\."):
        parse_date(number, today=TODAY)


@pytest.mark.parametrize(
    ("text", "birth", "year"),
    [
        ("1/1/36", False, 2036),
        ("1/1/37", False, 1937),
        ("1/1/09", True, 2009),
        ("23/11/09", True, 2009),
        ("24/11/09", True, 1909),
        ("24-Nov-09", True, 1909),
        ("1/1/10", True, 1910),
        ("1/1/85", True, 1985),
    ],
)
def test_years_of_two_digits(text: str, birth: bool, year: int) -> None:
    """At most ten years ahead; a birth only where the person would be 17."""
    date = parse_date(text, today=TODAY, birth=birth)
    assert date is not None
    assert date.year == year


EMPTY: list[str | dt.date | None] = [
    None, "", " ", "-", "--", "NULL", "n/a", "#N/A", "0000-00-00", "00-00-0000", "xxx", "\u2013",
    dt.date(1899, 12, 30),
]  # fmt: skip


@pytest.mark.parametrize("cell", EMPTY)
def test_empty_marks_are_no_date(cell: str | dt.date | None) -> None:
    """What stands for nothing is None, not an error."""
    assert parse_date(cell, today=TODAY) is None


@given(st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31)))
def test_dates_round_trip(date: dt.date) -> None:
    """Every date of our time survives each way of writing it."""
    month = MONTHS[date.month - 1][0]
    forms: list[str | dt.date | int] = [
        f"{date:%d-%m-%Y}",
        f"{date.day}/{date.month}/{date.year}",
        date.isoformat(),
        f"{date.day} {month} {date.year}",
        date,
        dt.datetime(date.year, date.month, date.day, 7, 30),
    ]
    serial = (date - dt.date(1899, 12, 30)).days
    if date > dt.date(1910, 1, 1):
        forms += [serial, str(serial)] if 10_000 <= serial < 100_000 else [serial]
    assert {parse_date(form, today=TODAY) for form in forms} == {date}


CELLS = st.one_of(
    st.none(), st.text(max_size=30), st.integers(), st.floats(), st.dates(), st.datetimes()
)


@given(CELLS)
def test_any_cell_is_a_date_or_a_sentence(cell: str | float | dt.date | None) -> None:
    """No cell raises anything but a sentence."""
    try:
        date = parse_date(cell, today=TODAY)
    except ValueError as error:
        assert str(error).endswith(".")
    else:
        assert date is None or 1900 <= date.year < 2200


@given(st.one_of(st.none(), st.integers(), st.floats(), st.text("0123456789.,-+ Rp'", max_size=14)))
def test_any_cell_is_a_number_or_a_sentence(cell: str | float | None) -> None:
    """No cell raises anything but a sentence, as integer, decimal or money."""
    for parse in (parse_integer, parse_decimal, parse_money):
        try:
            number = parse(cell)
        except ValueError as error:
            assert str(error).endswith(".")
        else:
            assert number is None or isinstance(number, int | Decimal)


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("1.250.000,5", "1250000.5"), ("1,250,000.5", "1250000.5"), ("1 250 000", "1250000"),
        ("12,5", "12.5"), ("12.5", "12.5"), ("0,125", "0.125"), ("-3", "-3"), ("\u22123", "-3"),
        ("1250", "1250"), ("1.250,00", "1250.00"), (0.1, "0.1"), (7, "7"), ("1250,125", "1250.125"),
    ],
)  # fmt: skip
def test_decimals(cell: str | float, number: str) -> None:
    """Indonesian and English marks are told apart."""
    assert parse_decimal(cell) == Decimal(number)


@pytest.mark.parametrize("text", ["1.250", "1,250", "-12.500"])
def test_a_lone_group_of_three_is_doubtful(text: str) -> None:
    """One mark before three digits can be either; both readings are given."""
    with pytest.raises(DoubtfulNumber) as doubt:
        parse_decimal(text)
    small, large = doubt.value.readings
    assert small * 1000 == large
    with pytest.raises(DoubtfulNumber):
        parse_integer(text)


@pytest.mark.parametrize("text", ["1.25.000", "1.250.50", "1,2,3", "12 JP", "1e5", "\u0661", "5%"])
def test_what_is_no_number(text: str) -> None:
    """Broken groups, units and foreign digits are refused."""
    with pytest.raises(ValueError, match=r"\."):
        parse_decimal(text)


def test_integers() -> None:
    """Whole numbers in any form; a fraction is refused."""
    assert [parse_integer(cell) for cell in ("03", 12.0, "12,0", "-", None)] == [
        3,
        12,
        12,
        None,
        None,
    ]
    with pytest.raises(ValueError, match=r"1,5"):
        parse_integer("1,5")


@pytest.mark.parametrize(
    "cell",
    [
        "1.250.000", "Rp 1.250.000,00", "Rp1,250,000.00", "Rp. 1.250.000,-", "1250000",
        "IDR 1 250 000", "1.250.000 rupiah", 1250000, 1250000.0,
    ],
)  # fmt: skip
def test_money(cell: str | float) -> None:
    """An amount in every form is whole rupiah."""
    assert parse_money(cell) == 1_250_000


def test_lone_group_of_money_is_thousands() -> None:
    """In an amount "1.250" is 1250, and cents are refused."""
    assert (parse_money("1.250"), parse_money("Rp 1,250"), parse_money("-")) == (1250, 1250, None)
    for cell in ("12,50", 0.5):
        with pytest.raises(ValueError, match="rupiah"):
            parse_money(cell)


def test_spaces_are_folded() -> None:
    """Every space is one blank; invisible characters go; what only looks different is made plain,
    what means something else stays."""
    assert fold_space("  A\u00a0\u2003B\r\n C\t\u200b\ufeffD\u00ad ") == "A B C D"
    assert fold_space("\uff21\ufb01e\u0301 x\u00b2 \u00bd") == "Afi\u00e9 x\u00b2 \u00bd"


@given(st.text(max_size=40))
def test_folding_is_final(text: str) -> None:
    """Folding what is folded changes nothing."""
    assert fold_space(fold_space(text)) == fold_space(text)
    assert fold_key(fold_key(text)) == fold_key(text)
    assert isinstance(is_empty_marker(text), bool)


def test_keys_of_names() -> None:
    """Case, accents, apostrophes and punctuation do not tell names apart."""
    names = ("Nur\u2019aini, S.Pd.", "NUR'AINI S PD", "N\u00fcraini - S.PD")
    assert {fold_key(name) for name in names} == {"nuraini s pd"}
