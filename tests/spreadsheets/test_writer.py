"""Workbooks and text files that leave the program."""

from __future__ import annotations

import datetime as dt
import errno
import os
import zipfile
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.core.errors import Cancelled, PersonError, WorldError
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.progress import CancelAfter
from asn_desktop.core.saving import as_world_error, replacing
from asn_desktop.spreadsheets.columns import Column, SheetLayout
from asn_desktop.spreadsheets.reader import read_workbook
from asn_desktop.spreadsheets.writer import SheetTable, write_csv, write_template, write_workbook
from asn_desktop.spreadsheets.writer.texts import sheet_name

GRADES = {11: "I/a", 31: "III/a", 32: "III/b"}
COLUMNS = (
    Column("nip", "NIP", "NIP", FieldKind.DIGITS, key=True, required=True, width=22),
    Column("name", "NAMA", "Name", required=True, width=32),
    Column("birth_date", "TANGGAL LAHIR", "Date of birth", FieldKind.DATE),
    Column(
        "grade",
        "GOL RUANG",
        "Grade",
        FieldKind.CHOICE,
        text=GRADES.__getitem__,
        choices=lambda: list(GRADES.values()),
    ),
    Column("years", "MK TAHUN", "Years", FieldKind.INTEGER),
    Column("index", "INDEKS", "Index", FieldKind.DECIMAL),
    Column("pay", "GAJI", "Pay", FieldKind.MONEY),
    Column("unit", "UNIT KERJA", "Unit", FieldKind.REFERENCE),
    Column("age", "USIA", "Age", FieldKind.INTEGER, read_only=True),
    Column("nik", "NIK", "NIK", FieldKind.DIGITS, sensitive=True),
)
PERSON: tuple[Value, ...] = (
    "198001012005011001",
    "Rahmawati, S.Sos.",
    dt.date(1980, 1, 1),
    31,
    12,
    Decimal("2.5"),
    4_500_000,
    "Dinas Contoh",
    46,
    None,
)
HEADER_ROW = 4  # title, one line, a blank row


def write(path: Path, rows: Sequence[Sequence[Value]] = (PERSON,), **more: Any) -> Any:
    """Write one table and open it with openpyxl."""
    table = SheetTable("Daftar Pegawai", COLUMNS, rows, ["Saringan: semua"], personal=True)
    write_workbook(path, [table], **more)
    return openpyxl.load_workbook(path)


def test_only_personal_data_carry_the_word_on_privacy(tmp_path: Path) -> None:
    """A list of posts names nobody, so its pages say nothing of personal data."""
    path = tmp_path / "jabatan.xlsx"
    write_workbook(path, [SheetTable("Jabatan", COLUMNS[1:2], [("Perencana",)])])
    assert "pribadi" not in (openpyxl.load_workbook(path).active.oddFooter.left.text or "")


def text_columns(count: int) -> tuple[Column, ...]:
    return tuple(Column(f"c{n}", f"KOLOM {n}", f"Column {n}") for n in range(count))


def test_values_keep_their_types(tmp_path: Path) -> None:
    """Digits are text with the text format, dates are dates, numbers are numbers."""
    sheet = write(tmp_path / "a.xlsx").active
    cells = sheet[HEADER_ROW + 1]
    assert [cell.value for cell in cells] == [
        "198001012005011001",
        "Rahmawati, S.Sos.",
        dt.datetime(1980, 1, 1),
        "III/a",
        12,
        2.5,
        4_500_000,
        "Dinas Contoh",
        46,
        None,
    ]
    assert cells[0].number_format == "@"
    assert cells[2].number_format == "dd-mm-yyyy"
    assert cells[6].number_format == "#,##0"


def test_sheet_is_set_up_for_work_and_paper(tmp_path: Path) -> None:
    """Header frozen and repeated, filter over all rows, widths, Folio landscape, page numbers."""
    sheet = write(tmp_path / "a.xlsx", [PERSON] * 3, office_name="BKPSDM R&D").active
    # The office stands in a row of its own above the title.
    header = HEADER_ROW + 1
    assert sheet.freeze_panes == f"C{header + 1}"
    assert sheet.auto_filter.ref == f"A{header}:J{header + 3}"
    assert sheet.print_title_rows == f"${header}:${header}"
    assert sheet.column_dimensions["B"].width == pytest.approx(32, abs=1)
    assert sheet.page_setup.orientation == "landscape"
    assert int(sheet.page_setup.paperSize) == 14
    assert (sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage) == (0, True)
    assert sheet.oddFooter.center.text == "Halaman &P dari &N"
    assert "data pribadi" in sheet.oddFooter.left.text
    assert sheet.oddFooter.right.text == "BKPSDM R&&D"
    assert sheet.cell(1, 1).value == "BKPSDM R&D"
    assert sheet.cell(header, 1).font.bold


def test_a4_and_practice(tmp_path: Path) -> None:
    """A4 can be chosen, and a practice office marks its workbook on screen and on paper."""
    sheet = write(tmp_path / "a.xlsx", paper="A4", practice=True).active
    assert int(sheet.page_setup.paperSize) == 9
    assert sheet.oddHeader.center.text == "LATIHAN"
    assert str(sheet.cell(1, 1).value).startswith("LATIHAN")


def test_coded_columns_offer_their_values(tmp_path: Path) -> None:
    """A coded column has a choice list for all rows; what does not fit a rule lies hidden."""
    table = SheetTable(
        "Daftar",
        COLUMNS,
        [PERSON],
        choices={"unit": [f"Dinas Contoh nomor {n}, Kota" for n in range(100)]},
    )
    write_workbook(tmp_path / "a.xlsx", [table])
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    rules = {str(rule.sqref): rule for rule in book.worksheets[0].data_validations.dataValidation}
    grade, unit = rules["D4:D1048576"], rules["H4:H1048576"]
    assert grade.formula1 == '"I/a,III/a,III/b"'
    assert unit.formula1 == "Pilihan!$A$1:$A$100"
    assert unit.errorStyle == "warning"
    hidden = book["Pilihan"]
    assert hidden.sheet_state == "hidden"
    assert hidden["A100"].value == "Dinas Contoh nomor 99, Kota"


@pytest.mark.parametrize(
    "text", ["=1+1", "+62812", "-5", "@SUM(A1)", "=HYPERLINK(1)", "{=1}", "\t=1", "<r>x</r>"]
)
def test_no_text_becomes_a_formula(tmp_path: Path, text: str) -> None:
    """Text that looks like a formula stays text, in rows, titles and headings."""
    columns = (Column("a", text, "A"),)
    table = SheetTable("Daftar", columns, [[text]], [text])
    write_workbook(tmp_path / "a.xlsx", [table])
    with zipfile.ZipFile(tmp_path / "a.xlsx") as package:
        assert b"<f>" not in package.read("xl/worksheets/sheet1.xml")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    for row in (2, 4, 5):
        assert str(sheet.cell(row, 1).value).strip() == text.strip()
        assert sheet.cell(row, 1).data_type == "s"


@given(
    rows=st.lists(
        st.tuples(*[st.none() | st.text(max_size=30)] * 3).filter(any), min_size=1, max_size=8
    )
)
def test_any_text_comes_back_from_a_workbook(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str | None, ...]]
) -> None:
    """What is written is what is read, but for characters that no workbook can hold."""
    path = tmp_path_factory.mktemp("text") / "a.xlsx"
    table = SheetTable("Daftar", text_columns(3), rows)
    write_workbook(path, [table])
    sheet = openpyxl.load_workbook(path).active
    found = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]
    found += [[None] * 3 for _ in range(len(rows) - len(found))]
    for written, read in zip(rows, found, strict=True):
        for text, cell in zip(written, read, strict=True):
            assert openpyxl.utils.escape.unescape(cell or "") == holdable(text or "")


def holdable(text: str) -> str:
    """The text with what XML cannot hold replaced, as the writer promises it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(
        "\ufffd"
        if (c < " " and c not in "\t\n") or "\ud800" <= c <= "\udfff" or c in "\ufffe\uffff"
        else c
        for c in text
    )


def test_our_reader_reads_what_was_written(tmp_path: Path) -> None:
    """Our own reader gives back text, dates and numbers of a workbook."""
    write(tmp_path / "a.xlsx", [PERSON] * 2)
    rows = read_workbook(tmp_path / "a.xlsx").sheets[0].rows
    read = rows[-1]
    assert read[0] == "198001012005011001"
    assert read[2] == dt.date(1980, 1, 1)
    assert read[3:9] == ["III/a", 12, 2.5, 4_500_000, "Dinas Contoh", 46]


def test_old_dates_and_long_numbers_keep_their_digits(tmp_path: Path) -> None:
    """A date before the workbook's calendar and a number beyond its digits are written as text."""
    columns = (
        Column("a", "TANGGAL", "Date", FieldKind.DATE),
        Column("b", "ANGKA", "Number", FieldKind.INTEGER),
        Column("c", "WAKTU", "Moment"),
    )
    row = (dt.date(1900, 2, 28), 198001012005011001, dt.datetime(2026, 11, 23, 12, 0))
    write_workbook(tmp_path / "a.xlsx", [SheetTable("A", columns, [row])])
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert [cell.value for cell in sheet[4]] == [
        "28-02-1900",
        "198001012005011001",
        dt.datetime(2026, 11, 23, 12, 0),
    ]


def test_too_long_text_is_cut_visibly(tmp_path: Path) -> None:
    """A text longer than a cell holds ends in an ellipsis instead of breaking the workbook."""
    table = SheetTable("A", text_columns(1), [["😀" * 20_000]])
    write_workbook(tmp_path / "a.xlsx", [table])
    text = openpyxl.load_workbook(tmp_path / "a.xlsx").active.cell(4, 1).value
    assert text.endswith("😀…")
    assert len(text.encode("utf-16-le")) // 2 <= 32767


def test_several_tables_and_their_names(tmp_path: Path) -> None:
    """Each table has its sheet; names are made fit and different."""
    tables = [SheetTable("Unit: A/B", COLUMNS, [PERSON] * n) for n in (2, 0)]
    write_workbook(tmp_path / "a.xlsx", tables)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Unit  A B", "Unit  A B 2"]
    assert [sheet.auto_filter.ref for sheet in book.worksheets] == ["A3:J5", "A3:J3"]


def test_sheet_names_have_at_most_31_characters() -> None:
    """Long titles that begin alike still give different names of allowed length."""
    taken: set[str] = set()
    names = [sheet_name("Sekretariat Daerah Kota Contoh Bagian", taken) for _ in range(11)]
    assert len(set(names)) == 11
    assert max(map(len, names)) <= 31


def test_rows_are_not_held(tmp_path: Path) -> None:
    """Rows are asked for while writing, a few hundred ahead at most."""
    seen: list[int] = []
    reported: list[tuple[int, int]] = []

    def rows() -> Iterator[tuple[Value, ...]]:
        for number in range(3000):
            seen.append(number)
            yield PERSON

    def progress(done: int, total: int, label: str = "") -> None:
        reported.append((done, len(seen)))

    table = SheetTable("A", COLUMNS, rows(), count=3000)
    write_workbook(tmp_path / "a.xlsx", [table], progress=progress)
    assert reported[-1] == (3000, 3000)
    assert max(asked - done for done, asked in reported) <= 500


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    """A cancelled export leaves no file, and an older one as it was."""
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"older")
    table = SheetTable("A", COLUMNS, [PERSON] * 3000)
    with pytest.raises(Cancelled):
        write_workbook(target, [table], progress=CancelAfter(2))
    with pytest.raises(Cancelled):
        write_csv(tmp_path / "a.csv", table, progress=CancelAfter(1))
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]
    assert target.read_bytes() == b"older"


def test_a_fault_while_rows_are_read_leaves_nothing(tmp_path: Path) -> None:
    """A fault in the source of the rows passes through and leaves no file."""

    def rows() -> Iterator[tuple[Value, ...]]:
        yield PERSON
        raise PersonError("gone")

    with pytest.raises(PersonError, match="gone"):
        write_workbook(tmp_path / "a.xlsx", [SheetTable("A", COLUMNS, rows())])
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    """A folder that does not exist ends in a sentence that names the file."""
    with pytest.raises(WorldError, match=r"a\.xlsx"):
        write(tmp_path / "nowhere" / "a.xlsx")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "disk is full"),
        (PermissionError(errno.EACCES, "denied"), "open in another program"),
        (OSError(errno.EROFS, "read-only"), "Choose another folder"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
    ],
)
def test_every_fault_of_the_world_has_its_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, words: str
) -> None:
    """A full disk, a file open in Excel and a read-only disk are told apart in words."""
    monkeypatch.setattr("asn_desktop.core.translation._language", "en")
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"older")

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(WorldError, match=words):
        write(target)
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]
    assert target.read_bytes() == b"older"
    assert isinstance(as_world_error(error, target), WorldError)


def test_a_full_disk_is_said_where_there_is_one() -> None:
    """Writing to a device that is always full ends in the sentence of a full disk."""
    with pytest.raises(OSError, match="No space") as raised, open("/dev/full", "wb", 0) as full:
        full.write(b"x")
    assert isinstance(as_world_error(raised.value, Path("a.xlsx")), WorldError)


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX systems")
def test_a_new_file_is_as_readable_as_any(tmp_path: Path) -> None:
    """A finished file has the usual rights of a new file, or those of the file it replaces."""
    usual = tmp_path / "usual"
    usual.write_bytes(b"")
    with replacing(tmp_path / "a") as neighbour:
        neighbour.write_bytes(b"1")
    assert (tmp_path / "a").stat().st_mode == usual.stat().st_mode
    (tmp_path / "a").chmod(0o640)
    with replacing(tmp_path / "a") as neighbour:
        neighbour.write_bytes(b"2")
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


def test_csv_opens_in_excel_and_comes_back(tmp_path: Path) -> None:
    """A text file has a byte order mark and semicolons, and our reader gives the texts back."""
    rows = [
        ("198001012005011001", "=1+1"),
        ("198001012005011002", "'+62"),
        ("198001012005011003", 'kata "kutip"; baris\nbaru'),
        ("198001012005011004", "Nur'aini"),
        ("198001012005011005", "@kantor"),
    ]
    table = SheetTable("A", COLUMNS[:2], rows)
    write_csv(tmp_path / "a.csv", table)
    content = (tmp_path / "a.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfNIP;NAMA\r\n")
    for line in content.splitlines():
        assert not line.split(b";")[-1].startswith((b"=", b"+", b"@"))
    read = read_workbook(tmp_path / "a.csv").sheets[0].rows
    assert [tuple(row) for row in read[1:]] == rows


def test_csv_writes_values_as_a_clerk_reads_them(tmp_path: Path) -> None:
    """Dates day first, decimals with a comma, amounts without marks, negative numbers bare."""
    row = ["1", None, dt.date(1980, 1, 1), 32, -5, Decimal("2.5"), 4_500_000, None, None, None]
    write_csv(tmp_path / "a.csv", SheetTable("A", COLUMNS, [row]), separator=",")
    lines = (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()
    assert lines[1] == '1,,01-01-1980,III/b,-5,"2,5",4500000,,,'


def test_words_of_a_list_are_written_as_they_are(tmp_path: Path) -> None:
    """Rows whose coded values are words already are written without being coded again."""
    row = [*PERSON[:3], "III/a", *PERSON[4:]]
    table = SheetTable("Daftar", COLUMNS, [row], in_words=True)
    write_workbook(tmp_path / "a.xlsx", [table])
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert sheet["D4"].value == "III/a"
    assert sheet["A4"].number_format == "@"
    assert len(sheet.data_validations.dataValidation) == 1
    write_csv(tmp_path / "a.csv", table)
    assert ";III/a;" in (tmp_path / "a.csv").read_text("utf-8-sig")


def test_template_is_the_empty_export(tmp_path: Path) -> None:
    """The template has the fillable columns, marks the required ones, and explains them all."""
    layout = SheetLayout("employees", "Data Pegawai", COLUMNS, key="nip")
    write_template(tmp_path / "a.xlsx", layout, choices={"unit": ["Dinas Contoh"]})
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    sheet = book["Data Pegawai"]
    header = [cell.value for cell in sheet[4]]
    assert header == ["NIP *", "NAMA *", *[column.heading for column in COLUMNS[2:8]]]
    assert sheet.column_dimensions["A"].number_format == "@"
    assert sheet.max_row == 4
    lines = list(book["Petunjuk"].iter_rows(values_only=True))
    assert [str(line[0]).split(" – ") for line in lines[1:]] == [
        [letter, column.heading] for letter, column in zip("ABCDEFGH", COLUMNS, strict=False)
    ]
    assert lines[1][1] == "wajib"
    assert lines[4][3] == "I/a, III/a, III/b"
