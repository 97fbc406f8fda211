"""Cells whose words have looks: what was added and what is gone can be seen in the workbook too."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock

from asn_desktop.spreadsheets.columns import Column
from asn_desktop.spreadsheets.reader import read_workbook
from asn_desktop.spreadsheets.writer import SheetTable, write_csv, write_workbook
from asn_desktop.spreadsheets.writer.texts import Look, MarkedText

COLUMNS = (Column("old", "LAMA", "Old"), Column("new", "BARU", "New"))


def written(path: Path, *rows: tuple[str, str]) -> list[tuple[object, ...]]:
    """The rows as they are read back, with their looks."""
    write_workbook(path, [SheetTable("Matriks", COLUMNS, rows)])
    sheet = load_workbook(path, rich_text=True).worksheets[0]
    found = list(sheet.iter_rows(values_only=True))
    return found[-len(rows) :]


def test_looks_are_kept(tmp_path: Path) -> None:
    """New words are bold and underlined, removed ones struck through, and what was typed is only
    letters; two cells of the same letters may look different."""
    new = MarkedText([("tetap <b>&amp; ", Look()), ("baru\n", Look(bold=True, underlined=True))])
    old = MarkedText([("tetap <b>&amp; ", Look()), ("baru\n", Look(struck=True))])
    assert str(new) == str(old)
    ((first, second),) = written(tmp_path / "a.xlsx", (old, new))
    for cell, looks in ((first, (None, True)), (second, (True, None))):
        assert isinstance(cell, CellRichText)
        assert str(cell) == "tetap <b>&amp; baru\n"
        last = cell[-1]
        assert isinstance(last, TextBlock)
        assert (bool(last.font.b), bool(last.font.strike)) == tuple(map(bool, looks))
        assert last.font.rFont == "Arial"
    other = written(tmp_path / "b.xlsx", (old, old), (new, old))
    assert [str(cell) for row in other for cell in row] == ["tetap <b>&amp; baru\n"] * 4


def test_too_long_for_looks(tmp_path: Path) -> None:
    """A text too long for looks is written plainly, and as far as a cell can hold."""
    long = MarkedText([("kata " * 9000, Look(bold=True))])
    ((cell, _),) = written(tmp_path / "a.xlsx", (long, "x"))
    assert 30_000 < len(str(cell)) <= 32_767


def test_marked_cells_are_read_like_others(tmp_path: Path) -> None:
    """Our own reader and a text file get the letters alone."""
    text = MarkedText([("lama ", Look(struck=True)), ("tetap", Look())])
    table = SheetTable("Matriks", COLUMNS, [(text, "x")])
    write_workbook(tmp_path / "a.xlsx", [table])
    assert any(
        "lama tetap" in map(str, row) for row in read_workbook(tmp_path / "a.xlsx").sheets[0].rows
    )
    write_csv(tmp_path / "a.csv", table)
    assert "lama tetap;x" in (tmp_path / "a.csv").read_text("utf-8-sig")
