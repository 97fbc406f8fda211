"""NIP, NIK and other numbers (sections 1.1 to 1.5 of the domain reference; people are invented)."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.employees import rules
from asn_desktop.spreadsheets.columns import Cell

PNS_MALE = "198001012005011001"
PNS_FEMALE = "199212312019032004"
PPPK_FEMALE = "199003152024212001"

CELLS = st.one_of(
    st.none(),
    st.text(max_size=40),
    st.text("0123456789 .'-\u00a0\u200bE+,", max_size=30),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
)


def codes(checked: rules.Checked) -> list[str]:
    return [problem.code for problem in checked.problems]


@pytest.mark.parametrize("nip", [PNS_MALE, PNS_FEMALE, PPPK_FEMALE])
def test_valid_numbers_of_section_1_5_pass(nip: str) -> None:
    """The three valid test vectors are accepted without a word."""
    assert rules.check_nip_cell(nip) == (nip, ())


@pytest.mark.parametrize(
    "cell",
    [
        "'198001012005011001",
        "19800101 200501 1 001",
        "19800101  200501  1  001",
        "19800101\u00a0200501\u00a01\u00a0001",
        "19800101.200501.1.001",
        "19800101-200501-1-001",
        "\u200b198001012005011001\ufeff",
        "  198001012005011001\n",
    ],
)
def test_decoration_is_taken_off(cell: str) -> None:
    """Apostrophes, groups, non-breaking and zero-width characters do not belong to a NIP (N1)."""
    assert rules.check_nip_cell(cell) == (PNS_MALE, ())


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (1.98001012005011e17, "nip.damaged"),
        (198001012005011008, "nip.damaged"),
        (198001012005011001, "nip.damaged"),
        ("1,98E+17", "nip.damaged"),
        ("1.98001E+17", "nip.damaged"),
        ("1.98001012005011e+17", "nip.damaged"),
        ("198001012005011008.0", "nip.damaged"),
        ("198001012005011000", "nip.damaged"),
        ("1.98E+17", "nip.damaged"),
        ("198002302005011001", "nip.birth_date"),
        ("198001012005131001", "nip.month"),
        ("198001012005001001", "nip.appointment"),
        ("198001012005013001", "nip.sex_digit"),
        ("19800101200501100", "nip.length"),
        ("1980010120050110011", "nip.length"),
        ("130123456", "nip.old"),
        ("Rahmawati", "nip.characters"),
        ("١٩٨٠٠١٠١٢٠٠٥٠١١٠٠١", "nip.characters"),
        (True, "nip.characters"),
        (dt.date(1980, 1, 1), "nip.characters"),
    ],
)
def test_damage_of_section_1_5_is_named_and_never_repaired(cell: Cell, code: str) -> None:
    """Every damaged or wrong number is refused with its own reason, a remedy, and no value."""
    found = rules.check_nip_cell(cell)
    assert found.value is None
    assert codes(found) == [code]
    assert found.problems[0].is_error
    assert found.problems[0].reason and found.problems[0].remedy


def test_false_repair_as_text_is_doubted() -> None:
    """...011008 is what int(float(cell)) makes of a lost ...011xxx: valid, with a warning."""
    found = rules.check_nip_cell("198001012005011008")
    assert found.value == "198001012005011008"
    assert codes(found) == ["nip.repaired"]
    assert not found.problems[0].is_error


@pytest.mark.parametrize("cell", [None, "", " ", "-", "--", "NULL", "#N/A", "xxx"])
def test_empty_marks_are_no_number(cell: str | None) -> None:
    """A cell that means "nothing" is empty, not wrong (section 10.5)."""
    assert rules.check_nip_cell(cell) == (None, ())


def test_every_nip_one_digit_short_is_refused() -> None:
    """A column cut by one digit gives no single NIP, whichever digit is missing."""
    for nip in (PNS_MALE, PNS_FEMALE, PPPK_FEMALE):
        for at in range(18):
            assert rules.check_nip_cell(nip[:at] + nip[at + 1 :]).value is None


def test_parts_of_a_pns() -> None:
    """Sections 1.1: birth date, month of appointment, sex and sequence stand in the digits."""
    parts = rules.nip_parts(PNS_FEMALE)
    assert parts == rules.NipParts(
        rules.NipKind.PNS,
        dt.date(1992, 12, 31),
        2019,
        dt.date(2019, 3, 1),
        rules.Sex.FEMALE,
        4,
    )


def test_parts_of_a_pppk() -> None:
    """Section 1.2: digits 13-14 = 21 are no month; only the year of appointment is known."""
    parts = rules.nip_parts(PPPK_FEMALE)
    assert parts is not None
    assert (parts.kind, parts.appointment_year, parts.appointment) == (
        rules.NipKind.PPPK,
        2024,
        None,
    )


def test_any_agreement_digits_are_a_pppk() -> None:
    """Section 1.2: the digits of part-time PPPK were not found, so 13-99 are all accepted."""
    for digits in range(13, 100):
        nip = f"199003152024{digits}2001"
        assert rules.check_nip_cell(nip).value == nip
        assert rules.nip_kind(nip) is rules.NipKind.PPPK


def test_display_groups() -> None:
    """Section 1.1: a NIP is shown in groups of 8, 6, 1 and 3; anything else is left as it is."""
    assert rules.format_nip(PNS_MALE) == "19800101 200501 1 001"
    assert rules.format_nip("130123456") == "130123456"


@given(CELLS)
def test_no_cell_breaks_the_checks(cell: Cell) -> None:
    """Whatever stands in a cell, the answer is a clean value or none, never an exception."""
    nip = rules.check_nip_cell(cell).value
    assert nip is None or rules.nip_parts(nip) is not None
    for found in (
        rules.check_nik_cell(cell),
        rules.check_old_nip_cell(cell),
        rules.check_phone_cell(cell),
    ):
        value = found.value
        assert value is None or value.removeprefix("+").isdigit()


@given(st.one_of(st.integers(10**17, 10**18 - 1), st.floats(1e17, 9e17)))
def test_no_number_becomes_a_nip(cell: int | float) -> None:
    """N9: a numeric cell is damaged whatever its digits look like."""
    assert rules.check_nip_cell(cell).value is None


@given(
    st.dates(dt.date(1940, 1, 1), dt.date(2008, 12, 31)),
    st.integers(1960, 2030),
    st.integers(1, 12),
    st.sampled_from("12"),
    st.integers(1, 999),
)
def test_shown_nip_reads_back(
    birth: dt.date, year: int, month: int, sex: str, sequence: int
) -> None:
    """A valid NIP in its display groups is the same NIP again."""
    nip = f"{birth:%Y%m%d}{year}{month:02d}{sex}{sequence:03d}"
    assert rules.check_nip_cell(rules.format_nip(nip)).value == nip


@pytest.mark.parametrize(
    ("cell", "value", "code"),
    [
        ("3674060101800001", "3674060101800001", None),
        ("'3674 0641 0190 0001", "3674064101900001", None),
        (3674064101900000, None, "nik.damaged"),
        (3674064101900000.0, None, "nik.damaged"),
        ("3,67406E+15", None, "nik.damaged"),
        (3674064101900001, "3674064101900001", "nik.numeric"),
        ("367406410190000", None, "nik.length"),
        ("3674063513900001", None, "nik.birth_date"),
        ("3201060101800001", "3201060101800001", None),
        ("-", None, None),
    ],
)
def test_nik_of_sections_1_4_and_1_5(cell: Cell, value: str | None, code: str | None) -> None:
    """A NIK keeps its 16 digits, tells a lost last digit, and may come from any region."""
    found = rules.check_nik_cell(cell)
    assert found.value == value
    assert codes(found) == ([code] if code else [])


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("081234567890", "081234567890"),
        (8123456789.0, "08123456789"),
        ("8123456789", "08123456789"),
        ("+62 812-3456-789", "+628123456789"),
        ("(021) 7412345", "0217412345"),
        ("tidak ada", None),
    ],
)
def test_telephone_gets_its_zero_back(cell: Cell, value: str | None) -> None:
    """Section 1.5: a number that starts with 8 and has 9 to 12 digits lost its zero in Excel."""
    assert rules.check_phone_cell(cell).value == value


def test_old_nip_survives_as_number() -> None:
    """Nine digits fit a number cell: section 1.1's old NIP is read from text and number alike."""
    assert rules.check_old_nip_cell("131 234 567").value == "131234567"
    assert rules.check_old_nip_cell(131234567.0).value == "131234567"
    assert codes(rules.check_old_nip_cell("1312")) == ["nip_old.length"]


def test_the_word_before_a_nip_does_no_harm() -> None:
    """People write "NIP. 1980…" into the column of the NIP itself."""
    for text in ("NIP. 19800101 200501 1 001", "nip 198001012005011001", "NIP:198001012005011001"):
        checked = rules.check_nip_cell(text)
        assert (checked.value, checked.problems) == ("198001012005011001", ())
