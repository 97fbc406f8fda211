"""The nine boxes bear the numbers of Permenpan-RB 3/2020, and nobody is placed by guess."""

from __future__ import annotations

from pathlib import Path

import pytest

from asn_desktop.competencies.queries.talent import talent_map
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.settings import Settings
from asn_desktop.competencies.rules.tables.gaps import TABLES
from asn_desktop.competencies.rules.talent import (
    Expectation,
    Potential,
    boxes,
    expectation_of,
    potential_of,
)
from asn_desktop.core.reference import content_problems
from asn_desktop.database.engine import Database
from asn_desktop.employees.queries import unit_tree
from tests.competencies.gaps_office import TODAY, office_file


def test_the_numbers_of_the_boxes() -> None:
    """Permenpan-RB 3/2020, domain reference 3.7: from above 4 7 9, 2 5 8, 1 3 6: not row by row."""
    known = boxes()
    rows = [
        [known[row, column].number for column in Potential]
        for row in (Expectation.ABOVE, Expectation.MEETS, Expectation.BELOW)
    ]
    assert rows == [[4, 7, 9], [2, 5, 8], [1, 3, 6]]
    best = known[Expectation.ABOVE, Potential.HIGH]
    assert best.label == "Kinerja di atas ekspektasi dan potensial tinggi"
    assert "dipromosikan dan dipertahankan" in best.recommendations
    worst = known[Expectation.BELOW, Potential.LOW]
    assert worst.label == "Kinerja di bawah ekspektasi dan potensial rendah"
    assert worst.recommendations == ("diproses sesuai ketentuan peraturan perundang-undangan",)
    assert known[Expectation.MEETS, Potential.MIDDLE].label == (
        "Kinerja sesuai ekspektasi dan potensial menengah"
    )


def test_a_bound_belongs_to_the_part_above_it() -> None:
    """60 is middle, 80 is high, and what lies just below is not; a score goes before the rating,
    and a rating that the table does not know places nobody."""
    chosen = Settings()
    found = [potential_of(score, chosen) for score in (0, 59.99, 60, 79.99, 80, 100)]
    low, middle, high = Potential
    assert found == [low, low, middle, middle, high, high]
    assert potential_of(46, Settings(potential_middle=46, potential_high=72)) is middle
    below, meets, above = Expectation
    scores = [expectation_of("good", score, chosen) for score in (59.99, 60, 80)]
    assert scores == [below, meets, above]
    words = {row["code"]: expectation_of(row["code"], None, chosen)
             for row in reference().rows("performance_ratings")}  # fmt: skip
    assert words["very_good"] is above
    assert words["good"] is meets
    assert {words["needs_improvement"], words["poor"], words["very_poor"]} == {below}
    assert expectation_of("luar biasa", None, chosen) is None


def test_everybody_in_service_is_placed_or_told_missing(tmp_path: Path) -> None:
    """Latest performance and latest potential place a person; who lacks one is counted by what is
    missing; a unit's people are those of the unit."""
    with Database.open(office_file(tmp_path)) as office, office.read() as session:
        found = talent_map(session, TODAY)
        tree = unit_tree(session)
        social = next(entry.id for entry in tree.below(None) if entry.name == "Dinas Sosial")
        inside = talent_map(session, TODAY, units=tree.subtree(social))
        nobody = talent_map(session, TODAY.replace(year=2001))
    missing = (found.without_potential, found.without_performance, found.without_both)
    in_service = 70 - len([n for n in range(70) if n % 11 == 7])
    assert found.placed + sum(missing) == in_service
    # the first five have no potential, the last ten no performance; some of both have left
    assert missing == (5, 9, 0)
    for number, people in found.people.items():
        box = found.boxes[number]
        for each in people:
            assert potential_of(each.potential or 0, found.settings) is box.potential
            assert expectation_of(each.rating or "", None, found.settings) is box.performance
    own = {each.employee_id for people in inside.people.values() for each in people}
    everybody = {each.employee_id for people in found.people.values() for each in people}
    assert own and own < everybody
    assert nobody.placed == 0
    assert nobody.without_both == in_service


@pytest.mark.parametrize("name", ["jpm_bands", "talent_boxes"])
def test_an_edited_table_must_leave_nobody_out(name: str) -> None:
    """The tables of the program are sound; a category that begins at 0 may not be missing, no two
    may begin alike, and every box is there once."""
    (table,) = [each for each in TABLES if each.name == name]
    content = table.shipped()
    assert content_problems(table, content) == []

    def reasons(rows: list[dict[str, object]]) -> str:
        found = content_problems(table, {**content, "rows": rows})
        return " ".join(each.problem.reason for each in found)

    rows = [dict(row) for row in content["rows"]]
    if name == "jpm_bands":
        assert "mulai pada 0 persen" in reasons([r for r in rows if r["code"] != "less_optimal"])
        rows[0]["from_percent"] = rows[1]["from_percent"]
        assert "persen yang sama" in reasons(rows)
        rows[0]["from_percent"] = 101
        assert "antara 0 dan 100" in reasons(rows)
        rows[0]["from_percent"] = 90.5  # half percents are percents
        assert reasons(rows) == ""
    else:
        assert "harus ada semuanya" in reasons(rows[1:])
        rows[0]["box"] = 8
        assert "sudah dipakai pada baris" in reasons(rows)
        rows[0]["box"] = 10
        assert "1 sampai 9" in reasons(rows)
