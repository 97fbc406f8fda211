"""The tables of reference data of people and posts."""

from __future__ import annotations

import copy
import datetime as dt
from typing import Any

import pytest

from asn_desktop.core import assets
from asn_desktop.core.reference import (
    ReferenceTable,
    cell_forms,
    content_problems,
    read_content,
)
from asn_desktop.employees.rules.reference import TABLES
from asn_desktop.employees.rules.tables import REFERENCE_TABLES

TODAY = dt.date(2026, 11, 23)
BY_NAME = {table.name: table for table in REFERENCE_TABLES}


def test_every_table_can_be_edited() -> None:
    """All tables that the rules use are declared, and no others."""
    assert sorted(BY_NAME) == sorted(TABLES)


@pytest.mark.parametrize("table", REFERENCE_TABLES, ids=lambda table: table.name)
def test_the_delivered_tables_are_sound(table: ReferenceTable) -> None:
    """What comes with the program passes its own checks and loses nothing as typed text."""
    content = table.shipped()
    assert content_problems(table, content) == []
    assert read_content(table, assets.read_json(f"reference/{table.name}.json"), TODAY) == content
    for name, form in cell_forms(table).items():
        for row in content["rows"]:
            assert form.read(form.text(row[name]), TODAY) == row[name]


def problems(table_name: str, row: int, /, **values: Any) -> list[tuple[int | None, str]]:
    """What is wrong once these values stand in a row of a delivered table (-1: in a new one)."""
    table = BY_NAME[table_name]
    rows = copy.deepcopy(list(table.shipped()["rows"]))
    if row < 0:
        rows.append(table.empty_row())
    rows[row].update(values)
    found = content_problems(table, {**table.shipped(), "rows": rows})
    return [(one.row, one.problem.field) for one in found]


def test_ages_out_of_the_world_are_refused() -> None:
    """A retirement age is between 40 and 80, and a row does not end before it begins."""
    assert problems("retirement_ages", 5, age=58) == []
    assert problems("retirement_ages", 5, age=6) == [(5, "age")]
    dates = {"valid_from": "2027-01-01", "valid_to": "2026-01-01"}
    assert (5, "valid_to") in problems("retirement_ages", 5, **dates)


def test_a_row_that_never_decides_is_warned_of() -> None:
    """A row below another that fits all its posts is found; one for other days is not."""
    kind = {"age": 60, "position_kind": "staff"}
    assert problems("retirement_ages", -1, **kind) == [(18, "")]
    assert problems("retirement_ages", -1, **kind, valid_from="2020-01-01") == []


def test_codes_of_the_program_stay() -> None:
    """A list of codes that the program knows neither gains nor loses one."""
    assert problems("sexes", 0, code="other") == [(0, "code"), (None, "code")]
    assert problems("sexes", -1, code="third", label="Lain") == [(2, "code")]


def test_a_word_means_one_code() -> None:
    """Two rows with the same word, or an echelon in two kinds, are refused."""
    assert problems("sexes", 1, label="LAKI LAKI") == [(1, "label")]
    assert problems("position_kinds", 1, echelons=["II.a"]) == [(2, "echelons")]


def test_grades_keep_their_numbers() -> None:
    """A grade of a PPPK has no number of a PNS."""
    assert problems("pppk_grades", -1, code=35, grade="XVIII") == [(17, "code")]
    assert problems("pppk_grades", -1, code=118, grade="XVIII") == []


def test_an_alias_that_would_never_end_is_refused() -> None:
    """Words are not replaced by others that hold them, since that would go on forever."""
    row = {"alias": "Sub Bagian", "name": "Kepala Sub Bagian", "kind": "words"}
    assert problems("aliases", -1, **row) == [(110, "name")]
    assert problems("aliases", -1, **{**row, "alias": "Kasubag Xyz"}) == []
    assert problems("aliases", -1, **{**row, "kind": "word"}) == [(110, "alias")]
    assert problems("aliases", -1, alias="---", name="X", kind="name") == [(110, "alias")]
