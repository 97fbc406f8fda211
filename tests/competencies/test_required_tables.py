"""The table of default levels, as an office may edit it."""

from __future__ import annotations

from asn_desktop.competencies.rules.tables.requirements import TABLES
from asn_desktop.core.reference import content_problems


def test_the_defaults_that_come_with_the_program_are_those_of_the_regulation() -> None:
    """Usual reading of Permenpan-RB 38/2017 and the provincial form (domain reference 3.3): JPT
    Utama 5, Madya 5 or 4, Pratama 4, Administrator 3, Pengawas 2, Pelaksana 1; JF 1 / 2 / 2 / 3 and
    2 / 3 / 4 / 5. Only JPT Madya differs, and its row says so."""
    (table,) = TABLES
    content = table.shipped()
    assert content_problems(table, content) == []
    levels = {
        (row["position_kind"], row["position_level"]): (row["common"], row["idp"])
        for row in content["rows"]
    }
    assert levels == {
        ("jpt_utama", ""): (5, 5),
        ("jpt_madya", ""): (5, 4),
        ("jpt_pratama", ""): (4, 4),
        ("administrator", ""): (3, 3),
        ("supervisor", ""): (2, 2),
        ("staff", ""): (1, 1),
        ("functional", "beginner"): (1, 1),
        ("functional", "skilled"): (2, 2),
        ("functional", "proficient"): (2, 2),
        ("functional", "supervising"): (3, 3),
        ("functional", "first_expert"): (2, 2),
        ("functional", "junior_expert"): (3, 3),
        ("functional", "senior_expert"): (4, 4),
        ("functional", "principal_expert"): (5, 5),
    }
    assert [bool(row["note"]) for row in content["rows"] if row["common"] != row["idp"]] == [True]


def test_a_default_beyond_five_or_at_the_wrong_kind_is_refused_in_its_cell() -> None:
    """Level 6, level 0, a functional post without its level, a clerk with one, a kind twice."""
    (table,) = TABLES
    shipped = table.shipped()

    def problems(number: int, **cells: object) -> list[str]:
        rows = [dict(row) for row in shipped["rows"]]
        rows[number].update(cells)
        found = content_problems(table, {**shipped, "rows": rows})
        assert all(one.row is not None for one in found)
        return [one.problem.field for one in found]

    assert problems(0, common=6) == ["common"]
    assert problems(0, idp=0) == ["idp"]
    assert problems(6, position_level="") == ["position_level"]
    assert problems(5, position_level="skilled") == ["position_level"]
    assert problems(1, position_kind="jpt_utama") == ["position_kind"]
