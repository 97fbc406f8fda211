"""Refused rows as a workbook."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from asn_desktop.core.errors import Cancelled, WorldError
from asn_desktop.core.progress import CancelAfter
from asn_desktop.spreadsheets.columns import Cell
from asn_desktop.spreadsheets.reader import read_workbook
from asn_desktop.spreadsheets.rejected import REASON_HEADING, RefusedRow, write_rejected
from asn_desktop.spreadsheets.writer.frame import Look

HEADINGS = ["NO", "NIP", "NAMA", "TANGGAL LAHIR", "AKTIF"]
CELLS: list[list[Cell]] = [
    [1, 1.98001012005011e17, "=Rahmawati", dt.date(1980, 1, 1), True],
    [2, "19800101200501100", None, dt.date(1899, 5, 1), ""],
    [3.5, "'198001012005011003", "Budi", dt.datetime(1980, 1, 1, 7, 30), "ya"],
]
ROWS = [
    RefusedRow(CELLS[0], {1: "Digit hilang."}, "Baris 5: Digit hilang."),
    RefusedRow(CELLS[1], {1: "17 angka.", 2: "Nama kosong."}, "Baris 6: 17 angka. Nama kosong."),
    RefusedRow(CELLS[2], {}, "Baris 9: Ganda."),
]


def test_cells_stay_as_they_are_and_reasons_stand_beside(tmp_path: Path) -> None:
    """Every cell keeps its kind, damaged numbers too, and the last column says why."""
    assert write_rejected(tmp_path / "a.xlsx", HEADINGS, ROWS, title="Pegawai 2026") == 3
    read = read_workbook(tmp_path / "a.xlsx").sheets[0]
    assert read.name == "Pegawai 2026"
    assert read.rows[0] == [*HEADINGS, REASON_HEADING]
    assert read.rows[1][:5] == CELLS[0]
    assert isinstance(read.rows[1][1], float)
    assert read.rows[2][:5] == [2, "19800101200501100", None, "1899-05-01", None]
    assert read.rows[3][:5] == CELLS[2]
    assert [row[5] for row in read.rows[1:]] == [row.reason for row in ROWS]


def test_wrong_cells_are_marked_by_colour_and_comment(tmp_path: Path) -> None:
    """Each wrong cell, also an empty one, has a fill of its own and a comment with its reason."""
    write_rejected(tmp_path / "a.xlsx", HEADINGS, ROWS, look=Look(practice=True))
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    marked = {
        cell.coordinate: cell.comment.text
        for row in sheet.iter_rows(min_row=2)
        for cell in row
        if cell.comment
    }
    assert marked == {"B2": "Digit hilang.", "B3": "17 angka.", "C3": "Nama kosong."}
    filled = {
        cell.coordinate
        for row in sheet.iter_rows(min_row=2)
        for cell in row
        if cell.fill.fill_type == "solid"
    }
    assert filled == set(marked)
    assert sheet["C2"].data_type == "s"
    assert sheet["B3"].number_format == "@"
    assert sheet.oddHeader.center.text == "LATIHAN"


def test_cancel_and_faults_leave_nothing(tmp_path: Path) -> None:
    """A cancel or a fault in the middle leaves neither the file nor scratch files."""

    def endless() -> Iterator[RefusedRow]:
        while True:
            yield ROWS[0]

    with pytest.raises(Cancelled):
        write_rejected(tmp_path / "a.xlsx", HEADINGS, endless(), progress=CancelAfter(2))
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(WorldError, match=r"a\.xlsx"):
        write_rejected(tmp_path / "nowhere" / "a.xlsx", HEADINGS, ROWS)


def test_many_rows_have_few_comments(tmp_path: Path) -> None:
    """Beyond two thousand rows the marks and reasons stay, the boxes of comments do not."""
    write_rejected(tmp_path / "a.xlsx", HEADINGS, [ROWS[0]] * 2100)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert sheet["B2001"].comment is not None
    assert sheet["B2002"].comment is None
    assert sheet["B2101"].fill.fill_type == "solid"
    assert sheet["F2101"].value == ROWS[0].reason
