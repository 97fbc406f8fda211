"""How the office signs and numbers its papers."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from asn_desktop.office.rules import (
    CAPACITY_WORDS,
    NUMBER_TOKENS,
    STANDING_WORDS,
    Capacity,
    Official,
    Papers,
    Standing,
    check_official,
    check_profile,
    date_in_words,
    number_text,
    official_for,
    signature_lines,
    standing,
    tidy,
)

DAY = dt.date(2026, 11, 23)
HEAD = Official("KEPALA BADAN CONTOH", "Satria Wibisana", id=1, valid_from=dt.date(2024, 1, 2))
SECRETARY = Official(
    "SEKRETARIS",
    "Kirana Maharani",
    capacity=Capacity.ON_BEHALF,
    on_behalf_of="KEPALA BADAN CONTOH",
    valid_from=dt.date(2025, 3, 1),
    id=2,
)
STAND_IN = Official(
    "KEPALA BADAN CONTOH",
    "Bagas Pratama",
    capacity=Capacity.DAILY_ACTING,
    valid_from=dt.date(2026, 11, 20),
    valid_to=dt.date(2026, 11, 25),
    id=3,
)


@pytest.mark.parametrize(
    ("capacity", "lines"),
    [
        (Capacity.OWN, ("ASISTEN,",)),
        (Capacity.ON_BEHALF, ("a.n. WALI KOTA CONTOH", "ASISTEN,")),
        (
            Capacity.FOR_SUPERIOR,
            ("a.n. WALI KOTA CONTOH", "SEKRETARIS DAERAH", "u.b.", "ASISTEN,"),
        ),
        (Capacity.ACTING, ("Plt. ASISTEN,",)),
        (Capacity.DAILY_ACTING, ("Plh. ASISTEN,",)),
        (Capacity.PROVISIONAL, ("Pj. ASISTEN,",)),
    ],
)
def test_lines_above_the_signature(capacity: Capacity, lines: tuple[str, ...]) -> None:
    """Each capacity has the lines that official papers use for it, the last with a comma."""
    official = Official(
        "ASISTEN",
        "Rara Anggraini",
        capacity=capacity,
        on_behalf_of="WALI KOTA CONTOH",
        for_superior="SEKRETARIS DAERAH",
    )
    assert signature_lines(official) == lines


def test_every_choice_has_words() -> None:
    """A clerk reads each capacity and each standing in words."""
    assert set(CAPACITY_WORDS) == set(Capacity)
    assert set(STANDING_WORDS) == set(Standing)


def test_the_holder_signs_before_those_on_his_behalf() -> None:
    """Whoever signs in their own right comes before a later official who signs on behalf."""
    assert official_for([SECRETARY, HEAD], DAY) == HEAD


def test_a_stand_in_signs_in_his_days_only() -> None:
    """Both days of a term included, a stand-in signs in place of the holder; the day after, the
    holder signs again."""
    officials = [HEAD, STAND_IN, SECRETARY]
    signing = [official_for(officials, dt.date(2026, 11, day)) for day in (19, 20, 25, 26)]
    assert signing == [HEAD, STAND_IN, STAND_IN, HEAD]


def test_the_later_term_signs() -> None:
    """Of two holders whose terms overlap the one who came later signs."""
    later = replace(HEAD, name="Penerus", valid_from=dt.date(2026, 6, 1), id=9)
    without_beginning = replace(HEAD, name="Perintis", valid_from=None, id=8)
    assert official_for([without_beginning, HEAD, later], DAY) == later


def test_nobody_may_sign() -> None:
    """Where every term is over or still to come, nobody signs."""
    over = replace(HEAD, valid_to=dt.date(2026, 11, 22))
    to_come = replace(HEAD, valid_from=dt.date(2026, 11, 24))
    assert official_for([over, to_come], DAY) is None


def test_standings() -> None:
    """Each official stands in one of four ways on a day."""
    over = replace(HEAD, id=5, valid_from=None, valid_to=dt.date(2026, 1, 1))
    to_come = replace(HEAD, id=6, valid_from=dt.date(2027, 1, 1))
    officials = [HEAD, SECRETARY, over, to_come]
    assert [standing(official, officials, DAY) for official in officials] == [
        Standing.SIGNS,
        Standing.MAY_SIGN,
        Standing.ENDED,
        Standing.LATER,
    ]


def test_tidying() -> None:
    """Spaces of a NIP go, and so does a superior that the capacity does not name."""
    typed = Official(
        "A",
        "B",
        nip="19720315 199203 1 001",
        capacity=Capacity.ON_BEHALF,
        on_behalf_of="C",
        for_superior="D",
    )
    assert tidy(typed).nip == "197203151992031001"
    assert (tidy(typed).on_behalf_of, tidy(typed).for_superior) == ("C", "")
    own = tidy(replace(typed, capacity=Capacity.OWN))
    assert (own.on_behalf_of, own.for_superior) == ("", "")


@pytest.mark.parametrize(
    ("pattern", "digits", "number"),
    [
        ("{classification}/{serial}/{unit}/{year}", 4, "800.2.1/0012/BKPSDM/2026"),
        ("{classification}/{serial}/{unit}/{year}", 1, "800.2.1/12/BKPSDM/2026"),
        ("{security}/{serial}/{classification}/UM/{year}", 1, "B/12/800.2.1/UM/2026"),
        ("{security}-{classification}/{serial}/{month}/{month_roman}", 5, "B-800.2.1/00012/11/XI"),
        ("{classification}/{serial} TAHUN {year}", 1, "800.2.1/12 TAHUN 2026"),
    ],
)
def test_numbers_by_pattern(pattern: str, digits: int, number: str) -> None:
    """The patterns that offices use give the numbers that they write."""
    made = number_text(
        pattern,
        serial=12,
        day=DAY,
        classification="800.2.1",
        unit="BKPSDM",
        security="B",
        digits=digits,
    )
    assert made == number


def test_every_part_is_filled_in() -> None:
    """A pattern of all known parts leaves no brace in the number."""
    pattern = "/".join(f"{{{token}}}" for token in NUMBER_TOKENS)
    assert "{" not in number_text(pattern, serial=1, day=DAY)


def test_dates_on_papers() -> None:
    """Official papers write the month out in Indonesian."""
    assert date_in_words(dt.date(2026, 1, 12)) == "12 Januari 2026"


@pytest.mark.parametrize(
    ("government", "name", "pattern", "digits", "field"),
    [
        (" ", "BADAN", "{serial}", 1, "government"),
        ("KOTA", "", "{serial}", 1, "name"),
        ("KOTA", "BADAN", "{serial}/{tahun}", 1, "number_pattern"),
        ("KOTA", "BADAN", "{year}", 1, "number_pattern"),
        ("KOTA", "BADAN", "", 1, "number_pattern"),
        ("KOTA", "BADAN", "{serial}", 0, "number_digits"),
        ("KOTA", "BADAN", "{serial}", 9, "number_digits"),
    ],
)
def test_what_an_office_may_not_be(
    government: str, name: str, pattern: str, digits: int, field: str
) -> None:
    """Each thing that papers cannot do without is named by its field, with what to do."""
    (problem,) = check_profile(government, name, pattern, digits)
    assert problem.is_error and problem.field == field and problem.remedy


def test_a_whole_office_is_accepted() -> None:
    """An office with names and a usable pattern has no problems."""
    assert check_profile("KOTA", "BADAN", "{security}{serial}", 8) == []


@pytest.mark.parametrize(
    ("official", "field"),
    [
        (replace(HEAD, name=" "), "name"),
        (replace(HEAD, position_title=""), "position_title"),
        (replace(HEAD, nip="12345678901234567"), "nip"),
        (replace(HEAD, nip="1972031519920310O1"), "nip"),
        (replace(HEAD, valid_to=dt.date(2024, 1, 1)), "valid_to"),
        (replace(SECRETARY, on_behalf_of=" "), "on_behalf_of"),
        (replace(SECRETARY, capacity=Capacity.FOR_SUPERIOR), "for_superior"),
    ],
)
def test_what_an_official_may_not_be(official: Official, field: str) -> None:
    """Each thing that keeps an official from signing is named by its field, with what to do."""
    (problem,) = check_official(official)
    assert problem.is_error and problem.field == field and problem.remedy


def test_one_day_is_a_term() -> None:
    """A stand-in for a single day is accepted."""
    assert check_official(replace(STAND_IN, valid_to=STAND_IN.valid_from)) == []


def test_a_mayor_signs_no_lists_of_the_office() -> None:
    """Who signs only papers that name him is nobody's choice for an ordinary letter, however late
    his term began."""
    mayor = replace(HEAD, name="Bima", papers=Papers.NAMED, valid_from=DAY)
    assert official_for([mayor, HEAD], DAY) == HEAD
    assert official_for([mayor], DAY) is None
