"""The tables of learning that an office may edit: sound as they come, and checked when changed."""

from __future__ import annotations

import copy
from typing import Any

from asn_desktop.competencies.rules.hours import target_of
from asn_desktop.competencies.rules.reference import Reference, use_reference
from asn_desktop.competencies.rules.tables.training import TABLES
from asn_desktop.core.reference import content_problems

BY_NAME = {table.name: table for table in TABLES}


def changed(name: str, row: int, **values: Any) -> list[tuple[int | None, str]]:
    """What is said of a shipped table in which a row was changed: row and column."""
    table = BY_NAME[name]
    content = copy.deepcopy(dict(table.shipped()))
    content["rows"][row] |= values
    return [(one.row, one.problem.field) for one in content_problems(table, content)]


def test_the_tables_that_come_with_the_program_are_sound() -> None:
    """Forms, leadership trainings and targets pass their own checks."""
    for table in TABLES:
        assert content_problems(table, table.shipped()) == [], table.name
    assert set(BY_NAME) == {"training_forms", "leadership_trainings", "hour_targets"}


def test_what_cannot_stand_in_a_table_is_said() -> None:
    """Beside its cell, before it can be used."""
    cases: list[tuple[Any, ...]] = [
        ("training_forms", 1, {"siasn_id": 1}, "siasn_id"),
        ("training_forms", 1, {"label": "Diklat Struktural"}, "label"),
        ("training_forms", 1, {"code": "Dua Kata"}, "code"),
        ("training_forms", 0, {"code": "other_code"}, "code"),
        ("training_forms", 1, {"index_class": "sport"}, "index_class"),
        ("leadership_trainings", 0, {"position_kinds": ["astronaut"]}, "position_kinds"),
        ("hour_targets", 0, {"target": -1}, "target"),
        ("hour_targets", 0, {"target": 30, "cap": 20}, "cap"),
        ("hour_targets", 0, {"first_year": 2025, "last_year": 2024}, "last_year"),
        ("hour_targets", 0, {"first_year": 25}, "first_year"),
    ]
    for name, row, values, place in cases:
        assert place in {column for _, column in changed(name, row, **values)}


def test_a_target_of_the_office_holds_in_its_years() -> None:
    """The first row that fits kind and year decides: an office that sets 40 JP from 2027 keeps 20
    before."""
    content = copy.deepcopy(dict(BY_NAME["hour_targets"].shipped()))
    later = content["rows"][0] | {"target": 40, "first_year": 2027}
    content["rows"].insert(0, later)
    assert content_problems(BY_NAME["hour_targets"], content) == []
    use_reference(Reference.load().replaced({"hour_targets": content}))
    try:
        assert [target_of("pns", year).hours for year in (2026, 2027, 2030)] == [20, 40, 40]
    finally:
        use_reference(None)
