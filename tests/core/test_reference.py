"""Cells and checks of tables of reference data."""

from __future__ import annotations

import datetime as dt

import pytest

from asn_desktop.core.errors import PersonError
from asn_desktop.core.reference import (
    CellForm,
    ReferenceColumn,
    ReferenceKind,
    ReferenceTable,
    content_problems,
    read_content,
    turning_days,
)

TODAY = dt.date(2026, 11, 23)
KINDS = {"a": "Ahli Madya", "b": "Ahli Utama"}
TABLE = ReferenceTable(
    "planned",
    "Planned",
    "core",
    "",
    (
        ReferenceColumn("code", "Code", "KODE", ReferenceKind.INTEGER, required=True),
        ReferenceColumn("kind", "Kind", "JENIS", choices=lambda: KINDS),
        ReferenceColumn("words", "Words", "SEBUTAN", ReferenceKind.TEXTS),
        ReferenceColumn("bare", "Bare", "POLOS", ReferenceKind.FLAG),
        ReferenceColumn("valid_from", "From", "MULAI", ReferenceKind.DATE),
    ),
    unique=("code",),
)


@pytest.mark.parametrize(
    ("column", "text", "value", "shown"),
    [
        ("code", " 12 ", 12, "12"),
        ("code", "", None, ""),
        ("kind", "ahli  madya", "a", "Ahli Madya"),
        ("kind", "b", "b", "Ahli Utama"),
        ("kind", "", "", ""),
        ("words", "SD; MI ;;Paket A", ["SD", "MI", "Paket A"], "SD; MI; Paket A"),
        ("bare", "ya", True, "Ya"),
        ("bare", "", False, "Tidak"),
        ("valid_from", "1 Januari 2027", "2027-01-01", "01-01-2027"),
        ("valid_from", "", None, ""),
    ],
)
def test_a_cell_reads_as_people_write_it(column: str, text: str, value: object, shown: str) -> None:
    """What a person types becomes the stored value, and that reads back in one form."""
    form = CellForm(TABLE.column(column))
    assert form.read(text, TODAY) == value and form.sound(value)
    assert form.text(value) == shown


@pytest.mark.parametrize(
    ("column", "text"),
    [("code", "dua"), ("kind", "Ahli Muda"), ("bare", "mungkin"), ("valid_from", "31-02-2027")],
)
def test_what_cannot_be_understood_is_said(column: str, text: str) -> None:
    """A cell of the wrong kind is refused with a sentence that names what was typed."""
    with pytest.raises(ValueError, match=text):
        CellForm(TABLE.column(column)).read(text, TODAY)


@pytest.mark.parametrize(
    ("column", "value"),
    [("code", "12"), ("code", True), ("kind", "c"), ("words", "SD"), ("bare", 1), ("code", 1.0)],
)
def test_values_of_the_wrong_type_are_not_stored(column: str, value: object) -> None:
    """A value that the rules would stumble over is not sound."""
    assert not CellForm(TABLE.column(column)).sound(value)


def places(**content: object) -> list[tuple[int | None, str]]:
    """Row and column of every problem of a content."""
    whole = TABLE.normal({"rows": [], **content})
    return [(found.row, found.problem.field) for found in content_problems(TABLE, whole)]


def test_problems_name_their_cell() -> None:
    """Empty, repeated and senseless cells are found with row and column."""
    assert places(rows=[{"code": 1, "kind": "a"}, {"code": 2}]) == []
    assert places(rows=[{"code": 1}, {"kind": "a"}]) == [(1, "code")]
    assert places(rows=[{"code": 1}, {"code": 1}]) == [(1, "code")]
    assert places(rows=[{"code": 1, "kind": "z"}]) == [(0, "kind")]
    assert places() == [(None, "")]


def test_a_validity_that_ends_before_it_begins_is_refused() -> None:
    """The last day cannot lie before the first, and both are days."""
    rows = [{"code": 1}]
    assert places(rows=rows, valid_from="2026-01-01", valid_to="2025-01-01") == [(None, "valid_to")]
    assert places(rows=rows, valid_from="yesterday") == [(None, "valid_from")]


def test_a_file_may_hold_words() -> None:
    """A file that a person wrote by hand may hold words and dates as people write them."""
    data = {
        "legal_basis": "SE",
        "rows": [{"code": 1, "kind": "Ahli Madya", "valid_from": "1/2/27"}],
    }
    content = read_content(TABLE, data, TODAY)
    assert content["legal_basis"] == "SE" and content["valid_to"] is None
    assert content["rows"] == [
        {"code": 1, "kind": "a", "words": [], "bare": False, "valid_from": "2027-02-01"}
    ]


@pytest.mark.parametrize(
    "data", [None, [], {}, {"rows": 3}, {"rows": [1]}, {"rows": [{"colour": "red"}]}]
)
def test_another_file_is_refused(data: object) -> None:
    """A file that holds no such table, or columns of another one, is refused in words."""
    with pytest.raises(PersonError):
        read_content(TABLE, data, TODAY)


def test_days_that_turn_a_table() -> None:
    """A table turns on the first day of a row and on the day after its last one."""
    content = {"valid_from": "2026-01-01", "rows": [{"valid_to": "2026-12-31"}, {}]}
    assert turning_days(content) == {dt.date(2026, 1, 1), dt.date(2027, 1, 1)}
