"""Files that cannot be read: one sentence each, quickly, and never a dead program."""

from __future__ import annotations

import gzip
import os
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from asn_desktop.core.errors import OfficeError, PersonError, WorldError
from asn_desktop.core.translation import set_language
from asn_desktop.spreadsheets.reader import Limits, read_workbook
from tests.spreadsheets import workbooks
from tests.spreadsheets.workbooks import DATA


@pytest.fixture(autouse=True)
def english() -> None:
    """The sentences are checked in their source language."""
    set_language("en")


def written(path: Path, content: bytes) -> Path:
    """A file with this content."""
    path.write_bytes(content)
    return path


def docx(path: Path) -> Path:
    """The skeleton of a Word document."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w:document/>")
    return path


def only_formatted(path: Path) -> Path:
    """A workbook of formatted cells without content."""
    book = openpyxl.Workbook()
    for row in range(1, 50):
        book.active.cell(row, 1).fill = openpyxl.styles.PatternFill("solid", fgColor="FFFF00")
    book.save(path)
    return path


CASES: dict[str, tuple[Callable[[Path], Path], type[OfficeError], str]] = {
    "empty": (lambda p: written(p / "a.xlsx", b""), PersonError, "is empty"),
    "lock": (lambda p: written(p / "~$a.xlsx", b"\x05admin"), PersonError, "mark that another"),
    "folder": (lambda p: p, PersonError, "is a folder"),
    "missing": (lambda p: p / "tidak ada.xlsx", WorldError, "not there"),
    "pdf": (lambda p: written(p / "a.xlsx", b"%PDF-1.7\n"), PersonError, "a PDF document"),
    "png": (lambda p: written(p / "a.xls", b"\x89PNG\r\n\x1a\n0000"), PersonError, "a picture"),
    "gzip": (lambda p: written(p / "a.xls", gzip.compress(b"x")), PersonError, "an archive"),
    "docx": (lambda p: docx(p / "a.xlsx"), PersonError, "a text document"),
    "binary": (lambda p: written(p / "a.xls", bytes(range(256)) * 40), PersonError, "not a spread"),
    "blank text": (lambda p: written(p / "a.csv", b" \n;;\n\n"), PersonError, "holds no data"),
    "formatted": (lambda p: only_formatted(p / "a.xlsx"), PersonError, "holds no data"),
    "frames": (
        lambda p: written(p / "a.xls", b"<html><frameset><frame src=x.htm></frameset></html>"),
        PersonError,
        "only the frame",
    ),
    "error page": (
        lambda p: written(p / "a.xls", b"<html><title>500 Galat</title><h1>Galat</h1></html>"),
        PersonError,
        "500 Galat",
    ),
    "login page": (
        lambda p: written(
            p / "a.xls",
            b"<html><title>Masuk</title><table><tr><td>Sandi<td><input type=password></table>",
        ),
        PersonError,
        "Masuk",
    ),
    "other xml": (lambda p: written(p / "a.xml", b"<?xml version='1.0'?><a/>"), PersonError, "XML"),
    "quotation": (
        lambda p: written(p / "a.csv", b'a;b\n1;2\n3;"4\n5;6\n7;8\n'),
        PersonError,
        "in row 3",
    ),
    "cut utf-16": (
        lambda p: written(p / "a.csv", "\ufeffNAMA;NIP\n".encode("utf-16-le")[:-1]),
        WorldError,
        "incomplete",
    ),
    "crafted": (lambda p: DATA / "aborts-its-reader.xls", WorldError, "broke off"),
    "encrypted ods": (
        lambda p: workbooks.ods(p / "a.ods", "", manifest="<manifest:encryption-data/>"),
        PersonError,
        "protected by a password",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_one_sentence_with_the_name_of_the_file(tmp_path: Path, case: str) -> None:
    """What is no readable spreadsheet ends in one error of the right family that names the file."""
    make, family, words = CASES[case]
    path = make(tmp_path)
    with pytest.raises(family) as error:
        read_workbook(path)
    assert path.name in str(error.value)
    assert words in str(error.value)


@pytest.mark.parametrize("ending", ["xlsx", "xls"])
def test_cut_file(tmp_path: Path, ending: str) -> None:
    """Half of a workbook is damaged, not empty."""
    whole = DATA / "people.xls" if ending == "xls" else workbooks.xlsx(tmp_path / "w.xlsx")
    content = whole.read_bytes()
    with pytest.raises(WorldError, match="incomplete"):
        read_workbook(written(tmp_path / f"a.{ending}", content[: len(content) // 2]))


def test_gigabyte_of_zeros_is_refused_at_once(tmp_path: Path) -> None:
    """A sheet that unpacks to 1 GB of zeros is refused before it is unpacked."""
    path = workbooks.zeros(tmp_path / "a.xlsx", workbooks.xlsx(tmp_path / "w.xlsx"), 1024)
    begun = time.perf_counter()
    with pytest.raises(WorldError, match="1024 MB"):
        read_workbook(path)
    assert time.perf_counter() - begun < 5


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS does not bound memory")
def test_memory_is_bounded(tmp_path: Path) -> None:
    """A sheet that needs more memory than allowed ends in a sentence; the program lives on."""
    source = workbooks.xlsx(tmp_path / "w.xlsx")
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    path = workbooks.rewrite(
        source, tmp_path / "a.xlsx", lambda name, part: part.replace(b"</sheetData>", far)
    )
    with pytest.raises(WorldError, match="more than 200 MB"):
        read_workbook(path, limits=Limits(memory_bytes=200 * 2**20))


def test_time_is_bounded(tmp_path: Path) -> None:
    """Reading that takes longer than allowed is stopped with a sentence."""
    with pytest.raises(WorldError, match="took longer"):
        read_workbook(workbooks.xlsx(tmp_path / "a.xlsx"), limits=Limits(seconds=0))


def test_number_of_cells_is_bounded(tmp_path: Path) -> None:
    """A file with more filled cells than allowed is refused with the number."""
    with pytest.raises(PersonError, match="more than 8 filled cells"):
        read_workbook(workbooks.xlsx(tmp_path / "a.xlsx"), limits=Limits(cells=8))


def test_formatting_to_the_last_row_and_column_costs_nothing(tmp_path: Path) -> None:
    """Formatted empty cells at the far end of a sheet neither slow reading nor widen the rows."""
    far = b'<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'
    path = workbooks.rewrite(
        workbooks.xlsx(tmp_path / "w.xlsx"),
        tmp_path / "a.xlsx",
        lambda name, part: part.replace(b"</sheetData>", far),
    )
    sheet = read_workbook(path).sheets[0]
    assert (len(sheet.rows), len(sheet.rows[0])) == (3, 3)


def test_entities_bring_nothing_in(tmp_path: Path) -> None:
    """A workbook that refers to another file from inside never shows what is in that file."""
    secret = written(tmp_path / "secret.txt", b"RAHASIA")
    declared = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'.encode()
    cell = b'<row r="9"><c r="A9" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData>'
    xlsx = workbooks.rewrite(
        workbooks.xlsx(tmp_path / "w.xlsx"),
        tmp_path / "a.xlsx",
        lambda name, part: (
            declared + part.replace(b"</sheetData>", cell) if name.endswith("sheet1.xml") else part
        ),
    )
    xml = written(
        tmp_path / "a.xml",
        b'<?xml version="1.0"?>' + declared + b'<Workbook xmlns="urn:schemas-microsoft-com:office:'
        b'spreadsheet"><Worksheet><Table><Row><Cell><Data>&e;</Data></Cell></Row></Table>'
        b"</Worksheet></Workbook>",
    )
    html = written(tmp_path / "a.xls", declared + b"<html><table><tr><td>&e;<td>x</table></html>")
    for path in (xlsx, xml):
        with pytest.raises(WorldError) as error:
            read_workbook(path)
        assert "RAHASIA" not in str(error.value)
    assert "RAHASIA" not in str(read_workbook(html).sheets[0].rows)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read everything"
)
def test_forbidden_file(tmp_path: Path) -> None:
    """A file that may not be read says so."""
    path = workbooks.xlsx(tmp_path / "a.xlsx")
    path.chmod(0)
    with pytest.raises(WorldError, match="may not be read"):
        read_workbook(path)
