"""Finding the table in an untidy sheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.spreadsheets.detect import (
    TableGuess,
    alike,
    columns_of,
    find_tables,
    guess_mapping,
    rows_of,
    table_at,
)
from asn_desktop.spreadsheets.reader import Sheet, Workbook, read_workbook
from tests.spreadsheets import workbooks
from tests.spreadsheets.layouts import PEOPLE

HEADER = ["NO", "NAMA", "NIP", "JABATAN"]
NIPS = [f"19800101200501100{n}" for n in range(1, 10)]


def person(number: int) -> list[Any]:
    """A row of an invented person."""
    return [number, f"Orang {'abcdefghi'[number]}", NIPS[number - 1], "Analis"]


def sheet(*rows: Sequence[Any], name: str = "A", merged: Sequence[Any] = ()) -> Sheet:
    """A sheet of these rows, made equally wide."""
    width = max(map(len, rows))
    even = [[*row, *[None] * (width - len(row))] for row in rows]
    return Sheet(name, even, merged=list(merged))


def only(*rows: Sequence[Any], merged: Sequence[Any] = ()) -> TableGuess:
    """The only table of a sheet of these rows."""
    (table,) = find_tables(Workbook("a", "xlsx", [sheet(*rows, merged=merged)]), PEOPLE)
    return table


def numbers(table: TableGuess) -> list[int]:
    """The rows of the file that hold people."""
    return [number for number, _ in rows_of(table)]


@pytest.mark.parametrize("above", [0, 1, 5, 19])
def test_header_under_title_rows(above: int) -> None:
    """The header is found in each of the first twenty rows, however many titles stand above."""
    table = only(*[[f"JUDUL {n}"] for n in range(above)], HEADER, person(1), person(2))
    assert (table.header_row, table.header_rows) == (above + 1, 1)
    assert numbers(table) == [above + 2, above + 3]
    assert [heading.text for heading in table.headings] == HEADER


def test_names_alone_are_records_where_nearly_every_row_is_one() -> None:
    """A filled-in template in which only one column was used is no list of group titles."""
    nips = [f"1980010120050110{n:02d}" for n in range(1, 13)]
    table = only(HEADER, *([None, None, nip] for nip in nips))
    assert numbers(table) == list(range(2, 14))


def test_everything_that_surrounds_a_table_is_left_out() -> None:
    """Numbers of columns, blank rows, group titles, repeated headers, subtotals, a legend and the
    signature are no people; each such row is listed with its reason."""
    table = only(
        ["DAFTAR NAMA PEGAWAI"],
        [],
        HEADER,
        [1, 2, 3, 4],
        ["DINAS KESEHATAN"],
        person(1),
        [],
        person(2),
        [None, "JUMLAH", 2],
        HEADER,
        ["(1)", "(2)", "(3)", "(4)"],
        person(3),
        [4],
        ["Jumlah seluruhnya", None, None, 3],
        [],
        [None, "Keterangan:"],
        [None, "L", "Laki-laki"],
        [None, None, None, "Tangerang Selatan, 2 Januari 2026"],
        [None, None, "Mengetahui,", "Kepala Badan"],
        [None, None, "196501011990031001"],
    )
    assert numbers(table) == [6, 8, 12]
    assert [skipped.row for skipped in table.skipped] == [
        *(4, 5, 9, 10, 11, 13, 14, 16, 17, 18, 19, 20)
    ]
    assert all(skipped.reason and skipped.text for skipped in table.skipped)
    assert table.first_data_row == 6


def test_person_without_a_number_is_not_left_out() -> None:
    """A row that is filled like the others is a person, also with a damaged or missing NIP."""
    table = only(
        HEADER,
        person(1),
        [2, "Orang b", None, "Analis"],
        [3, "Orang c", 1.98e17, "Analis"],
        [4, "Orang d", "belum ada", "Analis"],
        [5, None, "123", None],
    )
    assert numbers(table) == [2, 3, 4, 5, 6]


def test_header_of_two_lines() -> None:
    """Merged group headings join the lines below them; plain headings span both lines."""
    table = only(
        ["NO", "NAMA", "NIP", "PANGKAT", None, "JABATAN", None],
        [None, None, None, "GOL/RUANG", "TMT", "NAMA JABATAN", "TMT"],
        [1, "Orang a", NIPS[0], "III/a", "01-04-2020", "Analis", "01-04-2021"],
        merged=[(1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 2, 3), (1, 4, 1, 5), (1, 6, 1, 7)],
    )
    assert (table.header_row, table.header_rows, table.first_data_row) == (1, 2, 3)
    assert [(heading.parent, heading.text) for heading in table.headings[3:]] == [
        ("PANGKAT", "GOL/RUANG"),
        ("PANGKAT", "TMT"),
        ("JABATAN", "NAMA JABATAN"),
        ("JABATAN", "TMT"),
    ]
    targets = guess_mapping(table.headings, PEOPLE).targets
    assert list(targets.values()) == [
        *("name", "nip", "grade", "grade_date", "position", "position_date")
    ]


def test_header_of_two_lines_without_merged_cells() -> None:
    """In a text file the group heading stands only over its first column."""
    table = only(
        ["NO", "NAMA", "NIP", "PANGKAT", None, "UNIT KERJA"],
        [None, None, None, "GOL/RUANG", "TMT", None],
        [1, "Orang a", NIPS[0], "III/a", "01-04-2020", "Dinas"],
    )
    assert [heading.full for heading in table.headings] == [
        *("NO", "NAMA", "NIP", "PANGKAT GOL/RUANG", "PANGKAT TMT", "UNIT KERJA")
    ]


def test_first_person_is_no_second_line_of_the_header() -> None:
    """A row of data under a header of one line stays data."""
    table = only(["NAMA", "NIP", "JABATAN"], ["Orang a", "198001012005011001", "Guru"])
    assert (table.header_rows, numbers(table)) == (1, [2])


def test_people_on_the_third_sheet_behind_a_pivot() -> None:
    """The sheet with people is best, though a pivot and notes stand before it."""
    book = Workbook(
        "a",
        "xlsx",
        [
            sheet(["Row Labels", "Count of NIP"], ["Dinas A", 3], ["Grand Total", 3], name="Pivot"),
            sheet(["catatan"], name="Catatan"),
            sheet(HEADER, person(1), name="Data"),
        ],
    )
    assert [table.name for table in find_tables(book, PEOPLE)] == ["Data"]


def test_sheets_for_units_belong_together() -> None:
    """Sheets with the same header make one group in the order of the workbook; a hidden copy and a
    sheet without rows come last."""
    book = Workbook(
        "a",
        "xlsx",
        [
            sheet(HEADER, name="Kosong"),
            sheet(HEADER, person(1), name="Dinas A"),
            sheet(["x"], HEADER, person(2), name="Dinas B"),
            sheet(["NAMA", "NIP"], ["Orang a", NIPS[0]], name="Ringkas"),
        ],
    )
    book.sheets.append(sheet(HEADER, person(3), name="Lama"))
    book.sheets[-1].hidden = True
    tables = find_tables(book, PEOPLE)
    assert [table.name for table in tables] == ["Dinas A", "Dinas B", "Ringkas", "Lama", "Kosong"]
    assert [[table.name for table in group] for group in alike(tables)][1] == ["Ringkas"]


def test_no_header_gives_no_table() -> None:
    """A sheet without known headings has no table, so that the clerk is asked."""
    book = Workbook("a", "xlsx", [sheet(["a", "b"], ["c", "d"]), sheet(person(1), person(2))])
    assert find_tables(book, PEOPLE) == []


def test_header_that_the_clerk_points_at() -> None:
    """The clerk's header counts, also where no heading is known; a row outside raises."""
    rows = sheet(["x"], ["KOLOM A", "KOLOM B"], ["Orang a", NIPS[0]], ["Orang b", NIPS[1]])
    table = table_at(rows, 2, PEOPLE)
    assert [heading.text for heading in table.headings] == ["KOLOM A", "KOLOM B"]
    assert numbers(table) == [3, 4]
    with pytest.raises(ValueError, match="9"):
        table_at(rows, 9, PEOPLE)


def test_a_list_of_nothing_but_numbers() -> None:
    """One column with the heading of the key is a table."""
    table = only(["NIP"], [NIPS[0]], [NIPS[1]])
    assert numbers(table) == [2, 3]


def test_merged_cells_are_carried_down() -> None:
    """A unit merged over several rows stands in each of them, and only there."""
    table = only(
        ["NAMA", "NIP", "UNIT KERJA"],
        ["Orang a", NIPS[0], "Dinas A"],
        ["Orang b", NIPS[1], None],
        ["Orang c", NIPS[2], None],
        ["Orang d", NIPS[3], "Dinas B"],
        ["Orang e", NIPS[4], None],
        merged=[(2, 3, 3, 3), (5, 3, 6, 3)],
    )
    units = [cells[2] for _, cells in rows_of(table)]
    assert units == ["Dinas A", "Dinas A", None, "Dinas B", "Dinas B"]
    assert not table.two_rows_per_record


def test_cells_by_column_are_the_same_as_by_row() -> None:
    """Both ways of taking the cells agree, and leave the sheet as it was."""
    table = only(HEADER, person(1), [], person(2))
    rows, columns = columns_of(table)
    assert list(rows_of(table)) == list(
        zip(rows, map(list, zip(*columns, strict=True)), strict=True)
    )


TWO_ROWS: dict[str, tuple[list[list[Any]], list[Any]]] = {
    "name above number": (
        [
            ["NAMA / NIP", "PANGKAT", "JABATAN"],
            ["Orang a", "Penata", "Analis"],
            [NIPS[0], "III/c", None],
            ["Orang b", "Penata", "Guru"],
            ["NIP. " + NIPS[1], "III/c", None],
        ],
        [],
    ),
    "every second key": (
        [HEADER]
        + [row for n in range(1, 5) for row in (person(n), [None, "S.E.", None, "Ahli Muda"])],
        [],
    ),
    "merged in pairs": (
        [HEADER, *[row for n in range(1, 4) for row in (person(n), [None, None, None, "x"])]],
        [(2 * n, column, 2 * n + 1, column) for n in (1, 2, 3) for column in (1, 2, 3)],
    ),
}


@pytest.mark.parametrize("case", TWO_ROWS)
def test_two_rows_per_person_are_recognised(case: str) -> None:
    """A person in two rows is flagged with a sentence, never glued and never left out."""
    rows, merged = TWO_ROWS[case]
    table = only(*rows, merged=merged)
    assert table.two_rows_per_record
    assert len(table.notes) == 1
    assert len(table.data_rows) == len(rows) - 1


def test_missing_keys_are_not_two_rows_per_person() -> None:
    """Some people without a NIP do not make a list of two rows per person."""
    rows = [[n, f"Orang {n}", NIPS[n] if n % 3 else None, "Guru"] for n in range(9)]
    assert not only(HEADER, *rows).two_rows_per_record


def test_column_without_heading_is_kept_where_it_is_filled() -> None:
    """A filled column without a heading can be mapped; an empty one does not appear."""
    table = only(
        ["NAMA", None, "NIP", None, None],
        ["Orang a", "S.E.", NIPS[0], None, None],
        ["Orang b", "S.H.", NIPS[1], None, "x"],
    )
    assert [(heading.letter, heading.text) for heading in table.headings] == [
        ("A", "NAMA"),
        ("B", ""),
        ("C", "NIP"),
    ]
    assert table.headings[1].samples == ("S.E.", "S.H.")


def test_a_sheet_that_begins_far_from_the_corner(tmp_path: Path) -> None:
    """Rows and letters are those of the file, wherever the table stands in it."""
    rows: list[list[Any]] = [[]] * 6 + [[None, None, *row] for row in (HEADER, person(1))]
    path = workbooks.xlsx(tmp_path / "a.xlsx", {"A": rows})
    (table,) = find_tables(read_workbook(path), PEOPLE)
    assert (table.header_row, numbers(table)) == (7, [8])
    assert [heading.letter for heading in table.headings] == ["C", "D", "E", "F"]
    assert next(rows_of(table))[1][2] == NIPS[0]


CELLS = st.one_of(
    st.none(),
    st.sampled_from([*HEADER, "TMT", "JUMLAH", NIPS[0], "Orang a", "1", ""]),
    st.integers(0, 5),
    st.dates(),
    st.text(max_size=6),
)


@given(
    st.lists(st.lists(CELLS, max_size=5), min_size=1, max_size=12),
    st.lists(st.tuples(*[st.integers(1, 6)] * 4), max_size=4),
)
def test_any_sheet_gives_tables(rows: list[list[Any]], merged: list[Any]) -> None:
    """However a sheet is filled, every row under a header is a record, left out with a reason, or
    blank, and every record has a cell for each heading."""
    ranges = [(min(a, c), min(b, d), max(a, c), max(b, d)) for a, b, c, d in merged]
    page = sheet(*rows, merged=ranges)
    for row in page.rows:
        row[:] = [None if cell == "" else cell for cell in row]
    for table in find_tables(Workbook("a", "xlsx", [page]), PEOPLE):
        places = [heading.column - 1 for heading in table.headings]
        begin = table.header_row + table.header_rows
        below = [
            number
            for number, row in enumerate(page.rows, start=1)
            if number >= begin and any(row[place] is not None for place in places)
        ]
        assert sorted(numbers(table) + [skipped.row for skipped in table.skipped]) == below
        assert all(len(cells) == len(table.headings) for _, cells in rows_of(table))
