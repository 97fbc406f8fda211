"""The workbooks of employees, units and posts: cells to values and back."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.employees import rules
from asn_desktop.employees.sheets import EMPLOYEES, LAYOUTS, POSITIONS, UNITS
from asn_desktop.spreadsheets.columns import Cell, Column, Combined, Parse, SheetLayout

FIELDS = [
    "nip",
    "name",
    "title_front",
    "title_back",
    "birth_place",
    "birth_date",
    "sex",
    "employee_type",
    "legal_status",
    "cpns_date",
    "pns_date",
    "pppk_start",
    "pppk_end",
    "grade",
    "grade_date",
    "service_years",
    "service_months",
    "position",
    "position_kind",
    "position_level",
    "echelon",
    "position_date",
    "education_level",
    "education_name",
    "graduation_year",
    "school_name",
    "unit",
    "agency",
    "nip_old",
    "siasn_id",
    "nik",
    "phone",
    "email",
    "note",
    "rank_name",
    "age",
    "service_length",
    "retirement_date",
]
COLUMNS = [(layout, column) for layout in LAYOUTS.values() for column in layout.columns]
PARSED = [pair for pair in COLUMNS if pair[1].parse is not None or pair[1].parse_for is not None]
CHOICES = [pair for pair in COLUMNS if pair[1].choices is not None]


def name_of(part: SheetLayout | Column) -> str:
    """The name of a layout or a column in the names of tests."""
    return part.kind if isinstance(part, SheetLayout) else part.name


CELLS = st.one_of(
    st.none(),
    st.text(max_size=40),
    st.text("0123456789 .,-/()ABCIVXabc", max_size=24),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
)


def written(column: Column, value: Value) -> str:
    """The text of a cell that holds this value, as an export writes it."""
    return column.text(value) if column.text else value_text(column.kind, value)


def parse_of(column: Column, cell: Cell) -> Parse:
    """The rule of a column in which this cell stands alone."""
    if column.parse_for is not None:
        return column.parse_for([cell])
    assert column.parse is not None
    return column.parse


def read(column: Column, cell: Cell) -> Value:
    """The value of a cell that must be without a problem."""
    parsed = parse_of(column, cell)(cell)
    assert parsed.problems == ()
    return parsed.value


def test_fields_and_order() -> None:
    """The columns of employees are the agreed ones in the agreed order."""
    assert [column.name for column in EMPLOYEES.columns] == FIELDS


def test_marks_of_columns() -> None:
    """Key, required, personal and computed columns are marked as agreed."""

    def marked(mark: str) -> list[str]:
        return [column.name for column in EMPLOYEES.columns if getattr(column, mark)]

    assert EMPLOYEES.key == "nip" and marked("key") == ["nip"]
    assert marked("required") == ["nip", "name"]
    assert marked("sensitive") == ["nik", "phone", "email"]
    assert marked("read_only") == ["rank_name", "age", "service_length", "retirement_date"]
    assert POSITIONS.key == "name"
    assert UNITS.key == ""  # names repeat below different parents


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_combined_columns_fill_fields_that_can_be_read(layout: SheetLayout) -> None:
    """A cell that holds several fields brings fields of the layout, none of them computed or
    personal data that would slip in with it."""
    readable = {
        column.name for column in layout.columns if not (column.read_only or column.sensitive)
    }
    for combined in layout.combined:
        assert set(combined.fields) <= readable
    names = [column.name for column in layout.columns] + [one.name for one in layout.combined]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("layout", "column"), PARSED, ids=name_of)
@given(cell=CELLS)
def test_exported_values_read_back(layout: SheetLayout, column: Column, cell: Cell) -> None:
    """No cell breaks a column, and whatever value it gives is written as a text that gives the
    same value again without a problem."""
    parsed = parse_of(column, cell)(cell)
    if parsed.value is None:
        return
    text = written(column, parsed.value)
    again = parse_of(column, text)(text)
    assert again.value == parsed.value
    assert not any(problem.is_error for problem in again.problems)


@pytest.mark.parametrize(("layout", "column"), CHOICES, ids=name_of)
def test_offered_words_read_back(layout: SheetLayout, column: Column) -> None:
    """Every word of a choice list gives a value that is written as that word."""
    assert column.choices is not None
    words = list(column.choices())
    assert len(words) == len(set(words)) > 1
    assert [written(column, read(column, word)) for word in words] == words
    assert [written(column, read(column, word.upper())) for word in words] == words


@pytest.mark.parametrize("combined", EMPLOYEES.combined, ids=lambda one: one.name)
@given(cell=CELLS)
def test_no_cell_breaks_a_combined_column(combined: Combined, cell: Cell) -> None:
    """Every split takes every cell and returns only the fields it declares."""
    assert set(combined.split(cell)) <= set(combined.fields)


@pytest.mark.parametrize(
    ("name", "cell", "value"),
    [
        ("nip", "'19800101 200501 1 001", "198001012005011001"),
        ("name", "  Siti\u00a0 Aminah ", "Siti Aminah"),
        ("title_back", "S.SI., M.SI", "S.Si., M.Si."),
        ("title_front", "DRS", "Drs."),
        ("sex", "P", "by_nip"),
        ("employee_type", "PNS Daerah yang dipekerjakan", "pns"),
        ("legal_status", "AKTIF", "active"),
        ("grade", "Penata Muda Tk.I (III/b)", 32),
        ("grade", "PPPK - 09", 109),
        ("service_years", "12 Tahun", 12),
        ("service_months", "03", 3),
        ("position_kind", "Jabatan Fungsional Tertentu", "functional"),
        ("echelon", "IV/a", "IV.a"),
        ("education_level", "S-1/Sarjana", "bachelor"),
        ("graduation_year", 2003.0, 2003),
        ("graduation_year", dt.date(2003, 7, 1), 2003),
        ("graduation_year", "0", None),
        ("unit", "Dinas\nKesehatan", "Dinas Kesehatan"),
        ("siasn_id", "A5EB03E2137AF6A0E040640A040252AD", "A5EB03E2137AF6A0E040640A040252AD"),
        ("email", "budi@example.test", "budi@example.test"),
        ("note", "-", None),
    ],
)
def test_cells_met(name: str, cell: Cell, value: Value) -> None:
    """Sample values of sections 10.1 and 10.5 are understood without a word."""
    assert read(EMPLOYEES.column(name), cell) == value


@pytest.mark.parametrize(
    ("name", "cell", "code", "refuses"),
    [
        ("nip", 1.98001012005011e17, "nip.damaged", True),
        ("name", "Budi 198001012005011001", "name.digits", True),
        ("name", 12345, "name.digits", True),
        ("name", "A" * 121, "text.long", True),
        ("sex", "X", "sex.unknown", True),
        ("grade", "Kelas 7 / 8", "grade.unknown", True),
        ("graduation_year", "lulus", "number.left_out", False),
        ("service_years", "1.250", "number.left_out", False),
        ("siasn_id", "123", "siasn_id.shape", False),
        ("email", "tidak ada", "email.shape", False),
        ("phone", "tidak ada", "phone.digits", False),
    ],
)
def test_cells_that_cannot_be(name: str, cell: Cell, code: str, refuses: bool) -> None:
    """What decides about a person refuses the row; a lesser field is left out with a warning."""
    parsed = parse_of(EMPLOYEES.column(name), cell)(cell)
    assert [(problem.code, problem.is_error, problem.field) for problem in parsed.problems] == [
        (code, refuses, name)
    ]
    assert parsed.value is None


def test_lists_fit_the_stored_columns() -> None:
    """Digits that name something are text in every workbook."""
    for name in ("nip", "nip_old", "nik", "phone"):
        assert EMPLOYEES.column(name).kind is FieldKind.DIGITS


def test_name_and_nip_bring_the_titles_along() -> None:
    """NAMA / NIP with titles fills four fields, each readable by its column."""
    (split,) = [one.split for one in EMPLOYEES.combined if one.name == "name_nip"]
    found = split("Dr. Rahmawati, S.Sos.\nNIP. 19800101 200501 2 001")
    assert {name: read(EMPLOYEES.column(name), cell) for name, cell in found.items()} == {
        "nip": "198001012005012001",
        "title_front": "Dr.",
        "name": "Rahmawati",
        "title_back": "S.Sos.",
    }


def test_units_and_posts_of_a_city() -> None:
    """Kinds of units and posts in words are understood."""
    assert read(UNITS.column("kind"), "Puskesmas") == "health_centre"
    assert read(UNITS.column("kind"), "SMP") == "school"
    assert read(UNITS.column("parent"), "Dinas Kesehatan ") == "Dinas Kesehatan"
    assert read(POSITIONS.column("kind"), "Pengawas") == "supervisor"
    assert read(POSITIONS.column("level"), "Ahli Madya") == "senior_expert"
    assert read(POSITIONS.column("retirement_age"), "60 tahun") == 60
    assert read(POSITIONS.column("job_class"), 9.0) == 9


def test_the_office_may_rename_a_word() -> None:
    """Words of coded columns come from the reference data in use, not from the code."""
    table = dict(rules.reference().tables["sexes"])
    table["rows"] = [
        {"code": "male", "label": "Pria", "synonyms": ["L"]},
        {"code": "female", "label": "Wanita", "synonyms": ["P"]},
    ]
    rules.use_reference(rules.reference().replaced({"sexes": table}))
    try:
        column = EMPLOYEES.column("sex")
        assert written(column, "male") == "Pria"
        assert read(column, "Wanita") == "female"
    finally:
        rules.use_reference(None)
