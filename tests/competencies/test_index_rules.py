"""What the index (IP ASN) gives for what is found of a person, and what is said of it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import product

import pytest

from asn_desktop.competencies.rules.index import (
    Findings,
    Parameters,
    PostClass,
    first_year_within,
    mean,
    needed_rank,
    parameters,
    points,
    post_class,
    years_before,
)
from asn_desktop.competencies.rules.index_parts import (
    arithmetic,
    number_text,
    remarks,
    steps,
    with_steps,
)
from asn_desktop.competencies.rules.index_records import (
    Expectation,
    expectation_of,
    rating_of,
    rating_of_score,
    severity_of,
)
from asn_desktop.competencies.rules.reference import Reference, reference, use_reference
from asn_desktop.competencies.rules.tables.index import TABLES
from asn_desktop.core import translation
from asn_desktop.core.reference import content_problems, read_content

DAY = dt.date(2026, 11, 28)

# The worked examples of section 5.6 of the domain reference (invented people).
A = Findings("bachelor", PostClass.STRUCTURAL, 1, 1, False, 24, 1, "good")
B = Findings("diploma_3", PostClass.STAFF, technical_hours=20, rating="good")
C = Findings("master", PostClass.FUNCTIONAL, 0, 0, True, 16, 1, "very_good", "light")


@pytest.fixture
def set_2019() -> Parameters:
    """The set of Permenpan-RB 38/2018 and BKN 8/2019."""
    return parameters("ipasn_2019")


@pytest.fixture
def own_tables() -> Iterator[None]:
    """The reference data of the program again after a test that changed them."""
    yield
    use_reference(None)


def test_worked_examples(set_2019: Parameters) -> None:
    """Section 5.6: A 85 Tinggi, B 62,5 Rendah, C 78 Sedang; their mean is 75,17, Sedang."""
    found = [points(person, set_2019) for person in (A, B, C)]
    assert [(each.total, each.category) for each in found] == [
        (85, "Tinggi"),
        (Fraction("62.5"), "Rendah"),
        (78, "Sedang"),
    ]
    assert [each.competency for each in found] == [40, Fraction("22.5"), 25]
    together = mean(Counter(each.total for each in found if each.total is not None))
    assert together == Fraction(451, 6)
    assert (number_text(together), set_2019.category(together)) == ("75,17", "Sedang")


def test_what_if(set_2019: Parameters) -> None:
    """Section 5.6: four more JP give C 15 points, one seminar gives B 17,5; both in words."""
    translation.set_language("id")
    gain = {step.text: step.gain for person in (B, C) for step in steps(person, set_2019)}
    assert gain["4 JP diklat teknis lagi"] == 15
    assert gain["satu seminar, workshop, atau kursus"] == Fraction("17.5")
    chosen = steps(C, set_2019)[:1]
    assert points(with_steps(C, chosen), set_2019).total == 93


def test_every_step_gains_what_it_says(set_2019: Parameters) -> None:
    """Whatever is found: the lines add up to the index, each step gains what it promises, all
    steps together gain their sum, and nobody passes 100."""
    every = product(
        ("elementary", "bachelor", "doctorate"),
        PostClass,
        (0, 2),
        (0, 3),
        (False, True),
        (19.5, 20.0),
        (0, 3),
        (None, "poor", "very_good"),
        (None, "heavy"),
    )
    for found in map(Findings._make, every):
        total = points(found, set_2019).total
        assert total is not None and 0 < total <= 100
        lines = arithmetic(found, set_2019, DAY)
        assert sum(line.worth for line in lines if line.worth is not None) == total
        offered = steps(found, set_2019)
        gained = [points(with_steps(found, [step]), set_2019).total for step in offered]
        assert gained == [total + step.gain for step in offered]
        everything = points(with_steps(found, offered), set_2019).total
        assert everything == total + sum(step.gain for step in offered)


def test_all_or_nothing(set_2019: Parameters) -> None:
    """Half an hour short of 20 JP gives nothing for technical training (section 5.2)."""
    short, enough = (B._replace(technical_hours=hours) for hours in (19.5, 20.0))
    assert points(short, set_2019).competency == 0
    assert points(enough, set_2019).competency == Fraction("22.5")


def test_a_higher_leadership_training_fulfils(set_2019: Parameters) -> None:
    """PKN II serves a pengawas, PKP does not serve the head of an agency; the echelon decides for
    a post that is only called structural (section 5.2)."""
    ranks = {kind: needed_rank(kind, None) for kind in ("supervisor", "administrator")}
    assert ranks == {"supervisor": 1, "administrator": 2}
    assert needed_rank("jpt_pratama", None) == 3
    assert needed_rank("structural", "III.a") == 2
    assert needed_rank("structural", None) == 1
    assert needed_rank("staff", None) == 0
    assert points(A._replace(leadership=3), set_2019).competency == 40
    assert points(A._replace(needed=3), set_2019).competency == 25


def test_bands_have_no_holes(set_2019: Parameters) -> None:
    """Values between the printed bands belong to the higher one (section 5.5: 80,5 is Tinggi)."""
    found = {
        value: set_2019.category(Fraction(str(value)))
        for value in (100, 90.01, 90, 80.5, 80, 70.01, 70, 60.5, 60, 0)
    }
    assert found == {
        100: "Sangat Tinggi",
        90.01: "Sangat Tinggi",
        90: "Tinggi",
        80.5: "Tinggi",
        80: "Sedang",
        70.01: "Sedang",
        70: "Rendah",
        60.5: "Rendah",
        60: "Sangat Rendah",
        0: "Sangat Rendah",
    }


def test_what_is_not_known_is_not_zero(set_2019: Parameters) -> None:
    """Without education or post there is no index, and it is said why; no rating of SKP gives the
    0 points of the instrument, and that is said, too."""
    translation.set_language("id")
    for found in (A._replace(education=None), A._replace(post_class=None)):
        worth = points(found, set_2019)
        assert worth.total is None and worth.category == ""
    told = remarks(Findings(None, None), set_2019, DAY, employee_type="pns", legal_status="active")
    assert len(told) == 3 and "SKP tahun 2025" in told[2] and "nilainya 0" in told[2]
    assert remarks(A, set_2019, DAY, employee_type="pns", legal_status=None) == []
    assert post_class("") is None and post_class("staff") is PostClass.STAFF


def test_a_set_without_points_says_so() -> None:
    """The set of 2024 has no points yet: nobody is measured, and a sentence says what to do."""
    translation.set_language("id")
    empty = parameters("ipasn_2024")
    assert points(A, empty).total is None
    assert steps(A, empty) == []
    (sentence,) = remarks(A, empty, DAY, employee_type="pns", legal_status=None)
    assert "IP ASN 2024" in sentence and "Data acuan" in sentence


def test_who_is_counted(set_2019: Parameters) -> None:
    """Who has left or stands outside the ASN does not belong to the mean; an unknown kind does."""
    assert set_2019.counts("pns", "active") and set_2019.counts("pppk", None)
    assert set_2019.counts(None, None)
    assert not set_2019.counts("pns", "retired")
    assert not set_2019.counts("non_asn", "active")


def test_windows_end_on_the_day() -> None:
    """One year back from 29 February is 28 February; of a training whose year alone is known the
    last day of that year counts."""
    assert years_before(dt.date(2028, 2, 29), 1) == dt.date(2027, 2, 28)
    assert first_year_within(DAY, 1) == 2025
    assert first_year_within(dt.date(2026, 12, 31), 1) == 2026


def test_predikat_of_two_ratings() -> None:
    """The table of Permenpan-RB 6/2022 (section 2.7), and the words of its ratings."""
    above, meets, below = Expectation.ABOVE, Expectation.MEETS, Expectation.BELOW
    table = [[rating_of(results, how) for how in (below, meets, above)]
             for results in (above, meets, below)]  # fmt: skip
    assert table == [
        ["poor", "good", "very_good"],
        ["poor", "good", "good"],
        ["very_poor", "needs_improvement", "needs_improvement"],
    ]
    words = ("Di Atas Ekspektasi", "diatas ekspektasi", "SESUAI EKSPEKTASI", "di bawah", "baik")
    assert [expectation_of(word) for word in words] == [above, above, meets, below, None]


def test_predikat_of_a_number() -> None:
    """Numbers of the older forms lie in the bands of section 5.3, also those up to 120."""
    found = [rating_of_score(score) for score in (120, 91, 90.9, 76, 75, 61, 60, 51, 50, 0)]
    assert found == [
        "very_good",
        "very_good",
        "good",
        "good",
        "needs_improvement",
        "needs_improvement",
        "poor",
        "poor",
        "very_poor",
        "very_poor",
    ]


def test_severity_by_the_name_of_a_punishment() -> None:
    """PP 94/2021 (section 2.7) says how heavy a named punishment is; other names say nothing."""
    named = ("TEGURAN TERTULIS", "Pemotongan tukin 25 %", "Pembebasan dari jabatan", "Sanksi adat")
    assert [severity_of(name) for name in named] == ["light", "medium", "heavy", None]


def test_tables_are_edited_with_numbers_of_a_comma(own_tables: None) -> None:
    """The tables of the program are sound; "22,5" typed in the grid is 22.5 in JSON; an office
    that fills the set of 2024 can measure by it."""
    tables = {table.name: table for table in TABLES}
    for table in tables.values():
        assert content_problems(table, table.shipped()) == []
    values = tables["index_values"]
    own = dict(values.shipped())
    rows = [
        {**row, "set": "ipasn_2024", "value": str(row["value"]).replace(".", ",")}
        for row in own["rows"]
    ]
    read = read_content(values, {**own, "rows": [*own["rows"], *rows]}, DAY)
    assert content_problems(values, read) == []
    assert {22.5, 15} <= {row["value"] for row in read["rows"]}
    use_reference(Reference.load().replaced({"index_values": read}))
    assert points(B, parameters("ipasn_2024")).total == Fraction("62.5")


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("index_values", {"dimension": "discipline"}, "Temuan ini termasuk dimensi lain"),
        ("index_values", {"post_class": "staff"}, "dibedakan menurut kelompok jabatan"),
        ("index_values", {"value": 101}, "antara 0 dan 100"),
        ("index_values", {"value": 95}, "indeks paling tinggi 100"),
        ("index_sets", {"code": "IP 2019"}, "huruf kecil"),
        ("index_sets", {"technical_years": 0}, "antara 1 dan 100"),
        ("index_sets", {"last_day": "2018-01-01"}, "mendahului"),
    ],
)
def test_a_wrong_table_is_refused(name: str, change: dict[str, object], said: str) -> None:
    """What cannot be measured by is said beside the row before it is stored."""
    table = next(each for each in TABLES if each.name == name)
    content = dict(table.shipped())
    content["rows"] = [{**content["rows"][0], **change}, *content["rows"][1:]]
    found = content_problems(table, content)
    assert any(said in each.problem.sentence for each in found), found


def test_the_lowest_category_holds_for_zero() -> None:
    """A set whose lowest category begins at 0 would leave the value 0 without one."""
    table = next(each for each in TABLES if each.name == "index_bands")
    content = dict(table.shipped())
    content["rows"] = content["rows"][:-1]
    (found,) = content_problems(table, content)
    assert found.problem.is_error and "-1" in found.problem.sentence
    assert reference().rows("index_bands")[-1]["above"] == -1
