"""Reading workbooks of every format."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from asn_desktop.core.errors import Cancelled
from asn_desktop.core.progress import CancelAfter
from asn_desktop.spreadsheets.reader import PasswordNeeded, cell_text, read_workbook
from tests.spreadsheets import workbooks
from tests.spreadsheets.workbooks import DATA, PEOPLE, ods_cell

NUMBERS_AS_READ = [[1.0 if cell == 1 else 2.0 if cell == 2 else cell for cell in r] for r in PEOPLE]


def test_every_cell_keeps_its_kind(tmp_path: Path) -> None:
    """Text stays text, a number stays a number, dates are dates, blank text is empty."""
    row = ["198001012005011001", 198001012005011001, 12, 1.5, True, dt.datetime(1980, 1, 2)]
    row += [dt.datetime(1980, 1, 2, 3, 4), "  ", None, " spaces stay ", "dua\nbaris"]
    sheet = read_workbook(workbooks.xlsx(tmp_path / "a.xlsx", {"A": [row]})).sheets[0]
    moment = dt.datetime(1980, 1, 2, 3, 4)
    assert sheet.rows[0][:6] == [
        "198001012005011001",
        1.98001012005011e17,
        12,
        1.5,
        True,
        moment.date(),
    ]
    assert sheet.rows[0][5:] == [moment.date(), moment, None, None, " spaces stay ", "dua\nbaris"]
    assert [type(cell) for cell in sheet.rows[0][:5]] == [str, float, float, float, bool]


def test_true_and_one_in_a_column_stay_apart(tmp_path: Path) -> None:
    """A column of both booleans and the numbers that equal them keeps every cell's kind."""
    path = workbooks.xlsx(tmp_path / "a.xlsx", {"A": [[True], [1], [0], [False]] * 3})
    cells = [row[0] for row in read_workbook(path).sheets[0].rows]
    assert list(map(repr, cells)) == ["True", "1.0", "0.0", "False"] * 3


def test_places_are_those_of_the_file(tmp_path: Path) -> None:
    """Rows and columns are numbered as the spreadsheet program shows them, also where a table
    begins far from the corner, and merged cells are reported in the same numbers."""
    book = openpyxl.Workbook()
    book.active["C7"] = "judul"
    book.active.merge_cells("C7:E8")
    book.active["C9"] = "isi"
    book.save(tmp_path / "a.xlsx")
    sheet = read_workbook(tmp_path / "a.xlsx").sheets[0]
    assert sheet.rows[7 - sheet.first_row][3 - sheet.first_column] == "judul"
    assert sheet.rows[9 - sheet.first_row][3 - sheet.first_column] == "isi"
    assert sheet.merged == [(7, 3, 8, 5)]


def test_sheets_are_named_and_hidden_ones_marked(tmp_path: Path) -> None:
    """All sheets with cells come in their order; hidden and empty ones too, charts do not."""
    book = openpyxl.Workbook()
    book.active.title = "Satu"
    book.active["A1"] = "x"
    book.create_sheet("Dua").sheet_state = "hidden"
    book.create_chartsheet("Grafik")
    book.create_sheet("Tiga")["A1"] = "y"
    book.save(tmp_path / "a.xlsx")
    sheets = read_workbook(tmp_path / "a.xlsx").sheets
    assert [(s.name, s.hidden, len(s.rows)) for s in sheets] == [
        ("Satu", False, 1),
        ("Dua", True, 0),
        ("Tiga", False, 1),
    ]


def test_strict_workbook_is_read(tmp_path: Path) -> None:
    """The Strict variant of Office Open XML gives the same cells."""
    source = workbooks.xlsx(tmp_path / "a.xlsx")
    assert read_workbook(workbooks.strict(source, tmp_path / "s.xlsx")).sheets[0].rows == (
        read_workbook(source).sheets[0].rows
    )


def test_macro_workbook_is_read_and_says_so(tmp_path: Path) -> None:
    """A workbook with macros is read without them, with a remark."""
    source = workbooks.xlsx(tmp_path / "a.xlsx")
    import zipfile

    with zipfile.ZipFile(source, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\xcc\x61")
    workbook = read_workbook(source)
    assert workbook.format == "xlsm"
    assert len(workbook.notes) == 1
    assert workbook.sheets[0].rows == NUMBERS_AS_READ


@pytest.mark.parametrize("name", ["people.xls", "people-1904.xls"])
def test_old_workbook(name: str) -> None:
    """An .xls of either count of dates gives text, dates, numbers, merged cells, hidden sheets."""
    workbook = read_workbook(DATA / name)
    assert (workbook.format, workbook.date_1904) == ("xls", "1904" in name)
    assert [(s.name, s.hidden) for s in workbook.sheets] == [
        ("Pegawai", False),
        ("Tersembunyi", True),
        ("Kosong", False),
    ]
    sheet = workbook.sheets[0]
    assert sheet.rows[3:] == [
        [1, "Siti Rahmawati", "199212312019032004", dt.date(1992, 12, 31), "Dinas Kesehatan"],
        [2, "Budi Santoso", "198001012005011001", dt.date(1980, 1, 1), None],
        [None, None, 1.98001012005011e17, None, None],
    ]
    assert sorted(sheet.merged) == [(1, 1, 1, 5), (4, 5, 5, 5)]


@pytest.mark.parametrize("date_1904", [False, True])
def test_binary_workbook(tmp_path: Path, date_1904: bool) -> None:
    """An .xlsb gives its cells and the count of its dates."""
    rows: list[list[str | float]] = [["NAMA", "NIP"], ["Budi", "198001012005011001"], ["Siti", 1.0]]
    workbook = read_workbook(workbooks.xlsb(tmp_path / "a.xlsb", rows, date_1904=date_1904))
    assert (workbook.format, workbook.date_1904) == ("xlsb", date_1904)
    assert workbook.sheets[0].rows == rows


def test_open_document(tmp_path: Path) -> None:
    """An .ods gives text, numbers, dates and merged cells; repeated empty rows cost nothing."""
    title = ods_cell("DAFTAR", 'table:number-columns-spanned="2"')
    unit = ods_cell("Dinas", 'table:number-rows-spanned="2"')
    rows = (
        f"<table:table-row>{title}<table:covered-table-cell/></table:table-row>"
        '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
        f"<table:table-row>{ods_cell('198001012005011001')}"
        f'<table:table-cell office:value-type="float" office:value="12"/>{unit}</table:table-row>'
        '<table:table-row><table:table-cell office:value-type="date" '
        'office:date-value="1980-01-02"/></table:table-row>'
    )
    workbook = read_workbook(workbooks.ods(tmp_path / "a.ods", rows))
    sheet = workbook.sheets[0]
    assert workbook.format == "ods"
    assert sheet.rows == [
        ["DAFTAR", None, None],
        [None, None, None],
        [None, None, None],
        ["198001012005011001", 12.0, "Dinas"],
        [dt.date(1980, 1, 2), None, None],
    ]
    assert sheet.merged == [(1, 1, 1, 2), (4, 3, 5, 3)]


def test_count_of_dates_from_1904(tmp_path: Path) -> None:
    """A workbook that counts from 1904 says so, and its dates are those that Excel shows."""
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active["A1"] = dt.datetime(1980, 1, 2)
    book.save(tmp_path / "a.xlsx")
    workbook = read_workbook(tmp_path / "a.xlsx")
    assert workbook.date_1904
    assert workbook.sheets[0].rows == [[dt.date(1980, 1, 2)]]


def test_format_is_found_by_content(tmp_path: Path) -> None:
    """A workbook with a wrong ending is read as what it is."""
    path = workbooks.xlsx(tmp_path / "a.xlsx").rename(tmp_path / "a.csv")
    workbook = read_workbook(path)
    assert (workbook.format, workbook.sheets[0].rows) == ("xlsx", NUMBERS_AS_READ)


def test_fingerprint_is_the_hash_of_the_file(tmp_path: Path) -> None:
    """The fingerprint is the SHA-256 of the bytes."""
    path = workbooks.xlsx(tmp_path / "a.xlsx")
    assert read_workbook(path).fingerprint == hashlib.sha256(path.read_bytes()).hexdigest()


def test_blocks_join_without_a_seam(tmp_path: Path) -> None:
    """Rows beyond one block of the transfer come in their order, blank ones between included."""
    rows = [[f"baris {n}", "sama", None] if n % 5000 < 4999 else [] for n in range(12_000)]
    lines = "\n".join(";".join(cell or "" for cell in row) for row in rows)
    path = tmp_path / "a.csv"
    path.write_text("a;b;c\n" + lines)
    read = read_workbook(path).sheets[0].rows
    assert len(read) == 12_001
    assert all(len(row) == 3 for row in read)
    assert [row[0] for row in read[1:]] == [row[0] if row else None for row in rows]


def encrypted(path: Path, password: str) -> Path:
    """The workbook of invented people, encrypted."""
    from msoffcrypto.format.ooxml import OOXMLFile

    plain = workbooks.xlsx(path.with_name("plain.xlsx"))
    with plain.open("rb") as source, path.open("wb") as target:
        OOXMLFile(source).encrypt(password, target)
    return path


def test_encrypted_workbook_asks_for_its_password(tmp_path: Path) -> None:
    """Without a password reading asks for it, a wrong one asks again, the right one reads."""
    path = encrypted(tmp_path / "a.xlsx", "rahasia")
    with pytest.raises(PasswordNeeded, match="a\\.xlsx") as needed:
        read_workbook(path)
    assert not needed.value.wrong
    with pytest.raises(PasswordNeeded) as needed:
        read_workbook(path, password="salah")
    assert needed.value.wrong
    workbook = read_workbook(path, password="rahasia")
    assert (workbook.format, workbook.sheets[0].rows) == ("xlsx", NUMBERS_AS_READ)


def test_password_of_nobody_is_not_asked_for(tmp_path: Path) -> None:
    """What Excel encrypts with its own built-in password opens without asking."""
    path = encrypted(tmp_path / "a.xlsx", "VelvetSweatshop")
    assert read_workbook(path).sheets[0].rows == NUMBERS_AS_READ


def test_cancel_ends_reading(tmp_path: Path) -> None:
    """A cancel at the first report stops reading, and no worker stays behind."""
    import multiprocessing

    with pytest.raises(Cancelled):
        read_workbook(workbooks.xlsx(tmp_path / "a.xlsx"), progress=CancelAfter(1))
    assert multiprocessing.active_children() == []


def test_cells_as_text() -> None:
    """A cell shows as a person would type it; a number that lost digits shows that."""
    cells = [None, "x", 12.0, 1.5, dt.date(1980, 1, 2), dt.datetime(1980, 1, 2, 3, 4), 1.98e17]
    texts = ["", "x", "12", "1.5", "02-01-1980", "02-01-1980 03:04", "1.98e+17"]
    assert list(map(cell_text, cells)) == texts
