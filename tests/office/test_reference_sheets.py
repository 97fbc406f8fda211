"""Tables of reference data as workbooks."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from openpyxl import load_workbook

from asn_desktop import features
from asn_desktop.core.errors import PersonError
from asn_desktop.office.sheets import pasted_cells, read_reference, write_reference

TODAY = dt.date(2026, 11, 23)
TABLES = features.references().tables


@pytest.mark.parametrize("name", ["retirement_ages", "legal_statuses", "functional_levels"])
def test_a_written_table_reads_back(name: str, tmp_path: Path) -> None:
    """The workbook of a table, taken in as it is, gives exactly its rows."""
    table, path = TABLES[name], tmp_path / "acuan.xlsx"
    write_reference(path, table, table.shipped(), office_name="Badan Contoh")
    assert read_reference(path, table, TODAY) == table.shipped()["rows"]


def test_a_cell_changed_in_excel_is_taken_in(tmp_path: Path) -> None:
    """One age changed in the workbook is the one difference that comes back."""
    table, path = TABLES["retirement_ages"], tmp_path / "acuan.xlsx"
    write_reference(path, table, table.shipped())
    workbook = load_workbook(path)
    sheet = workbook.active
    assert sheet is not None
    place = next(cell for row in sheet.iter_rows() for cell in row if cell.value == "Ahli Madya")
    heads = {cell.value: cell.column for row in sheet.iter_rows() for cell in row}
    sheet.cell(place.row, heads["USIA PENSIUN"]).value = 58
    workbook.save(path)
    rows = read_reference(path, table, TODAY)
    changed = [
        (old["functional_level"], new["age"])
        for old, new in zip(table.shipped()["rows"], rows, strict=True)
        if old != new
    ]
    assert changed == [("senior_expert", 58)]


def test_another_workbook_is_refused(tmp_path: Path) -> None:
    """A workbook of another table, and a cell that means nothing, are refused in words."""
    path = tmp_path / "acuan.xlsx"
    write_reference(path, TABLES["sexes"], TABLES["sexes"].shipped())
    with pytest.raises(PersonError, match="USIA PENSIUN"):
        read_reference(path, TABLES["retirement_ages"], TODAY)
    workbook = load_workbook(path)
    sheet = workbook.active
    assert sheet is not None
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value == "KEPASTIAN":
                sheet.cell(cell.row + 2, cell.column).value = "entahlah"
                broken = cell.row + 2
    workbook.save(path)
    with pytest.raises(PersonError, match=f"{broken}.*entahlah"):
        read_reference(path, TABLES["sexes"], TODAY)


def test_copied_cells_are_text() -> None:
    """Cells copied in a spreadsheet program arrive as the text that stood in them."""
    assert pasted_cells('58\tGuru\r\n60\t"a; b"\r\n') == [["58", "Guru"], ["60", "a; b"]]
