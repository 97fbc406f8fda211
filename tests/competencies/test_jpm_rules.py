"""The job person match, its two computations and its categories."""

from __future__ import annotations

from fractions import Fraction

from asn_desktop.competencies.rules.jpm import MAPPING, SELECTION, band, jpm, percent_text, sums
from asn_desktop.competencies.rules.settings import JpmMethod

#: Domain reference 3.5, example A: pengawas, standard 2 × 9.
STANDARD = dict.fromkeys(range(9), 2)
ACHIEVED = dict(enumerate((2, 2, 1, 2, 3, 2, 2, 1, 2)))


def _category(purpose: str, value: Fraction | None) -> str:
    found = band(purpose, value)
    return found.label if found else ""


def test_the_worked_example_of_a_supervisor() -> None:
    """Domain reference 3.5, example A: 17/18 = 94,44 % in sums, 16/18 = 88,89 % competency by
    competency; under mapping Optimal with the first, only Cukup Optimal with the second."""
    found = sums(STANDARD, ACHIEVED)
    assert (found.required_total, found.actual_total, found.capped_total) == (18, 17, 16)
    assert (found.open_gaps, found.gap_total) == (2, 2)
    whole, single = jpm(found, JpmMethod.AGGREGATE), jpm(found, JpmMethod.PER_ITEM)
    assert (percent_text(whole), percent_text(single)) == ("94,44", "88,89")
    assert _category(MAPPING, whole) == "Optimal"
    assert _category(MAPPING, single) == "Cukup Optimal"
    assert _category(SELECTION, single) == "Memenuhi Syarat"


def test_what_was_not_assessed_is_left_out_of_both_sums() -> None:
    """A competency without an assessment is no gap of zero and no level 0; what is assessed and not
    required plays no part; nothing compared gives no percent and no category."""
    found = sums({1: 3, 2: 3}, {1: 3, 7: 5})
    assert (found.required_count, found.compared, found.required_total) == (2, 1, 3)
    assert jpm(found, JpmMethod.AGGREGATE) == 100
    nothing = sums({1: 3}, {})
    assert jpm(nothing, JpmMethod.PER_ITEM) is None
    assert (percent_text(None), band(MAPPING, None)) == ("", None)


def test_the_total_is_capped_at_a_hundred() -> None:
    """More than required in one competency makes up for another only in sums, and never beyond
    100 %."""
    found = sums({1: 2, 2: 2}, {1: 5, 2: 1})
    assert jpm(found, JpmMethod.AGGREGATE) == 100
    assert jpm(found, JpmMethod.PER_ITEM) == 75


def test_bounds_are_compared_unrounded() -> None:
    """Domain reference 3.5: 90 is Optimal, what rounds to 90,00 and lies below is not; likewise 78
    (mapping), 80 and 68 (selection)."""
    just_below = Fraction(89_999_999, 1_000_000)
    assert percent_text(just_below) == "90,00"
    assert _category(MAPPING, Fraction(90)) == "Optimal"
    assert _category(MAPPING, just_below) == "Cukup Optimal"
    assert _category(MAPPING, Fraction(78)) == "Cukup Optimal"
    assert _category(MAPPING, Fraction(77_999, 1000)) == "Kurang Optimal"
    assert _category(SELECTION, Fraction(80)) == "Memenuhi Syarat"
    assert _category(SELECTION, Fraction(68)) == "Masih Memenuhi Syarat"
    assert _category(SELECTION, Fraction(0)) == "Kurang Memenuhi Syarat"
