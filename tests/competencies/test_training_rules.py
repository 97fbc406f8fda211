"""What can be learned: hours, days, certificates, and when two rows mean one training."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any

import pytest

from asn_desktop.competencies.rules.hours import Target, Validity, soon, target_of, validity
from asn_desktop.competencies.rules.training import (
    MOST_A_DAY,
    Trace,
    check_holder,
    check_training,
    counting_year,
    find_form,
    form_in_name,
    hours_cell,
    hours_text,
    leadership_in_name,
    whole_hours,
)

TODAY = dt.date(2026, 11, 28)
DAY = dt.date(2026, 3, 2)


def training(**more: Any) -> dict[str, Any]:
    return {
        "training_name": "Bimtek",
        "form": "guidance",
        "training_start": DAY,
        "training_end": DAY,
        "training_hours": 8.0,
    } | more


def codes(values: dict[str, Any]) -> list[tuple[str, bool]]:
    return [(found.code, found.is_error) for found in check_training(values, TODAY)]


def test_hours_are_read_as_people_write_them() -> None:
    """ "20 jam", "20 JP", "22,5" and numbers are hours; nothing, a dash and 0 are no hours."""
    for cell, hours in (
        ("20 jam", 20),
        ("20 JP", 20),
        ("20 Jam Pelajaran", 20),
        ("22,5", 22.5),
        ("22.5 jp", 22.5),
        (24, 24),
        (28.8, 28.8),
        ("1.250,5", 1250.5),
    ):
        assert hours_cell(cell).value == hours, cell
        assert hours_cell(cell).problems == ()
    for nothing in (None, "", "-", "0", 0, "0 JP"):
        assert hours_cell(nothing) == (None, ()), nothing


def test_hours_that_cannot_be_are_refused_in_one_sentence() -> None:
    """The sentence says what is wrong, and how hours are written."""
    cases: list[tuple[Any, ...]] = [
        ("-4", "Jumlah JP tidak boleh kurang dari nol."),
        ("dua puluh", "“dua puluh” bukan bilangan."),
        ("1.250", "“1.250” dapat berarti 1,25 atau 1250. Tulis tanpa tanda ribuan."),
        ("5000", "5000 JP tidak mungkin: pelatihan terlama 3000 JP."),
        (DAY, "“2026-03-02” bukan bilangan."),
    ]
    for cell, reason in cases:
        found = hours_cell(cell)
        assert found.value is None
        assert [(one.is_error, one.reason) for one in found.problems] == [(True, reason)]
        assert found.problems[0].remedy == "Tulis jumlah JP saja, misalnya 20 atau 22,5."


def test_hours_read_back_what_they_say() -> None:
    """Whatever hours are stored, their words mean the same hours; SIASN gets them rounded down
    (domain reference 10.3), never up."""
    numbers = random.Random(5)
    for _ in range(500):
        hours = numbers.randrange(1, 300_000) / 100
        assert hours_cell(hours_text(hours)).value == hours
        assert 0 <= hours - (whole_hours(hours) or 0) < 1
    assert (hours_text(20.0), hours_text(22.5), hours_text(None)) == ("20", "22,5", "")


def test_a_sound_training_is_not_complained_about() -> None:
    """Also a training of which only the year is known, and a leadership training of months."""
    assert codes(training()) == []
    assert codes({"training_name": "Bimtek", "training_year": 2019}) == []
    long = training(
        form="structural",
        leadership="pkp",
        training_start=dt.date(2026, 1, 5),
        training_end=dt.date(2026, 5, 8),
        training_hours=908.0,
    )
    assert codes(long) == []


def test_what_does_not_fit_together_is_said() -> None:
    """An end before the start, a day in 2062, 500 JP in a day: refused; what is only unlikely is
    warned of."""
    cases: list[tuple[Any, ...]] = [
        ({"training_end": DAY - dt.timedelta(1)}, ("training.end_before_start", True)),
        ({"training_end": dt.date(2062, 3, 2)}, ("training.day", True)),
        ({"training_start": dt.date(1906, 3, 2)}, ("training.day", True)),
        ({"training_start": None, "training_end": None}, ("training.when", True)),
        (
            {"training_start": None, "training_end": None, "training_year": 2062},
            ("training.year", True),
        ),
        ({"training_year": 2024}, ("training.year_differs", False)),
        ({"training_hours": 500.0}, ("hours.day", True)),
        ({"training_hours": MOST_A_DAY + 0.5}, ("hours.day", True)),
        ({"training_hours": float(MOST_A_DAY)}, ("hours.dense", False)),
        ({"certificate_date": dt.date(2027, 1, 1)}, ("training.day", True)),
        ({"certificate_date": DAY - dt.timedelta(9)}, ("certificate.early", False)),
        ({"valid_until": DAY - dt.timedelta(1)}, ("certificate.until", True)),
        ({"valid_until": dt.date(2062, 3, 2)}, ("certificate.long", False)),
        ({"leadership": "pka"}, ("leadership.form", True)),
    ]
    for change, problem in cases:
        assert codes(training(**change)) == [problem]


def test_a_training_fits_the_life_of_the_person() -> None:
    """Before birth is refused, after retirement is a doubt; on the very days it is neither."""
    birth, retired = dt.date(1970, 6, 1), dt.date(2028, 7, 1)

    def found(**when: Any) -> list[tuple[str, bool]]:
        return [(one.code, one.is_error) for one in check_holder(when, birth, retired)]

    assert found(training_end=birth - dt.timedelta(1)) == [("training.before_birth", True)]
    assert found(training_year=1969) == [("training.before_birth", True)]
    assert found(training_end=retired + dt.timedelta(1)) == [("training.after_retirement", False)]
    assert found(training_end=retired) == found(training_end=birth) == []
    assert found(training_year=1970) == found() == []


def test_a_training_counts_in_the_year_of_its_end() -> None:
    """Domain reference 4.4: what spans New Year counts in the year of its end date."""
    start, end = dt.date(2025, 12, 29), dt.date(2026, 1, 3)
    assert counting_year(start, end, 2025) == 2026
    assert counting_year(start, None, 2024) == 2025
    assert counting_year(None, None, 2024) == 2024


def test_two_rows_mean_one_training_as_far_as_both_are_known() -> None:
    """Name and days agree; one that only tells the year may be the one with days; different days
    or certificates are two trainings."""

    def trace(**more: Any) -> Trace:
        return Trace.of({"training_name": "Diklat Teknis Arsip"} | more)

    exact = trace(training_start=DAY, training_end=DAY, certificate_no="A 1")
    assert exact.same(trace(training_start=DAY, training_end=DAY, certificate_no="a1"))
    assert exact.same(trace(training_year=2026))
    assert exact.same(trace(training_start=DAY))
    assert Trace.of({"training_name": "DIKLAT  teknis “Arsip”", "training_end": DAY}).same(exact)
    assert not exact.same(trace(training_year=2025))
    assert not exact.same(trace(training_end=DAY + dt.timedelta(1)))
    assert not exact.same(trace(training_end=DAY, certificate_no="B 2"))
    assert not exact.same(Trace.of({"training_name": "Diklat Arsip", "training_end": DAY}))


def test_forms_are_known_by_word_and_by_their_number_in_siasn() -> None:
    """The 25 numbers of the service, in its order (domain reference 4.3)."""
    assert [find_form(str(number)) for number in (1, 2, 3, 8, 9, 16, 25)] == [
        "structural",
        "functional",
        "technical",
        "guidance",
        "seminar",
        "e_learning",
        "other_nonclassical",
    ]
    assert all(find_form(str(number)) for number in range(1, 26))
    assert find_form("26") is None
    assert find_form("bimtek") == "guidance"
    assert find_form("Bimbingan Teknik") is None


def test_the_first_words_of_a_name_say_the_form() -> None:
    """Lists without a column of the form still tell it; where they do not, nothing is guessed."""
    for name, form, rank in (
        ("Webinar Nasional SPBE", "seminar", None),
        ("Peserta Bimtek Pengadaan", "guidance", None),
        ("Diklat Teknis Kearsipan", "technical", None),
        ("DIKLAT PIM TK. IV Angkatan 3", "structural", "pkp"),
        ("Pelatihan Kepemimpinan Administrator", "structural", "pka"),
        ("SEPADYA/SPAMA", "structural", "pka"),
        ("PKN Tingkat II", "structural", "pkn_2"),
        ("Pengelolaan Arsip Dinamis", None, None),
    ):
        assert (form_in_name(name), leadership_in_name(name)) == (form, rank), name


def test_hours_are_measured_against_the_target_of_the_kind_of_employee() -> None:
    """20 JP for a PNS (PP 11/2017 Pasal 203), at most 24 for a PPPK (PP 49/2018 Pasal 40); shown
    up to 100 %, unrounded below."""
    pns, pppk = target_of("pns", 2026), target_of("pppk", 2026)
    assert (pns.hours, pns.cap, pppk.cap) == (20, None, 24)
    assert pns.fulfilment(7) == 35.0
    assert pns.fulfilment(20) == pns.fulfilment(80) == 100.0
    assert Target(3).fulfilment(1) == pytest.approx(100 / 3)
    assert (pppk.beyond_cap(24), pppk.beyond_cap(24.5), pns.beyond_cap(500)) == (False, True, False)
    assert target_of(None, 2026).fulfilment(20) is None


def test_a_certificate_warns_three_months_before_it_ends() -> None:
    """It is valid on its last day; a month without the day ends the time of warning earlier."""
    assert validity(None, TODAY) is None
    assert validity(TODAY - dt.timedelta(1), TODAY) is Validity.EXPIRED
    assert validity(TODAY, TODAY) is Validity.SOON
    assert validity(dt.date(2027, 2, 28), TODAY) is Validity.SOON
    assert validity(dt.date(2027, 3, 1), TODAY) is Validity.VALID
    assert soon(dt.date(2026, 11, 30)) == dt.date(2027, 2, 28)
