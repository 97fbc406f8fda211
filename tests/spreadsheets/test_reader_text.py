"""Text files, pasted cells, web pages and XML workbooks."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from asn_desktop.core.errors import OfficeError, PersonError
from asn_desktop.spreadsheets.reader import (
    Workbook,
    guard_text,
    read_pasted,
    read_workbook,
    unguard_text,
)
from asn_desktop.spreadsheets.reader.faults import Unreadable
from asn_desktop.spreadsheets.reader.kinds import kind_of
from asn_desktop.spreadsheets.reader.separated import decode_text, find_separator, rows_of_text
from asn_desktop.spreadsheets.reader.web import read_html, read_mhtml, read_xml

ROWS = [
    ["NAMA", "NIP", "TEMPAT LAHIR"],
    ["Siti Rahmawati, S.E.", "199212312019032004", "Pamulang; Ciputat"],
    ["Budi | Santoso", "198001012005011001", "Dua\nbaris"],
]


def read(tmp_path: Path, content: bytes, name: str = "a.csv") -> Workbook:
    """The content read as a file."""
    path = tmp_path / name
    path.write_bytes(content)
    return read_workbook(path)


def separated(separator: str, rows: list[list[str]] = ROWS) -> str:
    """The rows as a text with this separator."""
    target = io.StringIO()
    csv.writer(target, delimiter=separator).writerows(rows)
    return target.getvalue()


@pytest.mark.parametrize("separator", [",", ";", "|", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_separator_and_encoding_are_found(tmp_path: Path, separator: str, encoding: str) -> None:
    """Every separator in every encoding gives the same cells, and both are told."""
    workbook = read(tmp_path, separated(separator).encode(encoding))
    assert workbook.sheets[0].rows == ROWS
    assert workbook.separator == separator
    assert workbook.encoding == encoding.removesuffix("-sig")
    assert workbook.sheets[0].name == "a"


def test_windows_code_page(tmp_path: Path) -> None:
    """A text of the Windows code page is read as such, with a remark."""
    workbook = read(tmp_path, "NAMA;KET\nRené;“ya”\n".encode("cp1252"))
    assert workbook.sheets[0].rows[1] == ["René", "“ya”"]
    assert (workbook.encoding, len(workbook.notes)) == ("cp1252", 1)


def test_separator_line_decides_and_is_no_row(tmp_path: Path) -> None:
    """``sep=`` in the first line names the separator and does not count as a row."""
    workbook = read(tmp_path, b"sep=|\r\nA,B,C|D\r\n1,2,3|4\r\n")
    assert workbook.sheets[0].rows == [["A,B,C", "D"], ["1,2,3", "4"]]


def test_titles_above_do_not_hide_the_separator(tmp_path: Path) -> None:
    """Lines of a title above the table, with commas in them, leave its separator alone."""
    text = "DAFTAR PEGAWAI, KOTA, 2026\nKeadaan: Januari\n\n" + separated(";")
    assert read(tmp_path, text.encode()).separator == ";"


def test_numbers_of_text_files_stay_text(tmp_path: Path) -> None:
    """No cell of a text file becomes a number, and what only forced it to be text is taken off."""
    text = 'A;B;C;D\n0812;\'198001012005011001;="003";1,98E+17\n'
    assert read(tmp_path, text.encode()).sheets[0].rows[1] == [
        "0812",
        "198001012005011001",
        "003",
        "1,98E+17",
    ]


def test_one_column_needs_no_separator(tmp_path: Path) -> None:
    """A list of one column is read as it is."""
    workbook = read(tmp_path, b"NIP\n198001012005011001\n")
    assert (workbook.separator, len(workbook.sheets[0].rows[0])) == ("", 1)


@given(st.text(alphabet=st.sampled_from("=+-@'\t\r a1"), max_size=6))
def test_guard_and_unguard_are_a_round_trip(text: str) -> None:
    """What the guard adds the reader takes off; what it leaves stays, unless it is digits that an
    exporter protected with an apostrophe."""
    guarded = guard_text(text)
    assert guarded[:1] not in ("=", "+", "-", "@", "\t", "\r")
    if guarded != text or not text.startswith("'"):
        assert unguard_text(guarded) == text


TABLES = st.lists(
    st.lists(
        st.text(
            st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n"), max_size=8
        ),
        min_size=2,
        max_size=5,
    ),
    min_size=1,
    max_size=8,
)


@given(TABLES, st.sampled_from(";,|\t"))
@example([["a", '"b'], ["", "c\n"]], ";")
def test_separated_cells_round_trip(rows: list[list[str]], separator: str) -> None:
    """What the csv module writes comes back cell by cell, but for guards."""
    text = separated(separator, rows)
    expected = [[unguard_text(cell) for cell in row] for row in rows]
    assert list(rows_of_text(text, separator)) == expected


@given(TABLES)
def test_pasted_cells_round_trip(rows: list[list[str]]) -> None:
    """Cells copied from a spreadsheet program arrive as they were, blank ones as empty."""
    width = max(map(len, rows))
    expected = [
        [None if not cell.strip() else unguard_text(cell) for cell in row]
        + [None] * (width - len(row))
        for row in rows
    ]
    while expected and not any(cell is not None for cell in expected[-1]):
        expected.pop()
    try:
        pasted = read_pasted(separated("\t", rows)).sheets[0].rows
    except PersonError:
        assert not expected
    else:
        assert pasted == expected


@given(st.text(max_size=200))
def test_any_pasted_text_gives_cells_or_a_sentence(text: str) -> None:
    """Whatever the clipboard holds, pasting gives cells of text or says that there are none."""
    try:
        sheet = read_pasted(text).sheets[0]
    except PersonError as error:
        assert str(error)
    else:
        assert len({len(row) for row in sheet.rows}) == 1
        assert all(cell is None or cell.strip() for row in sheet.rows for cell in map(str, row))


def test_pasted_quotation_marks_that_are_no_quotation() -> None:
    """A cell that merely begins with a quotation mark stays in its place."""
    assert read_pasted('A\tB\n"x\t2\n3\t4').sheets[0].rows == [["A", "B"], ['"x', "2"], ["3", "4"]]


@given(st.binary(max_size=300))
def test_any_bytes_give_text_or_a_finding(content: bytes) -> None:
    """Whatever a file holds, it is recognised as something or refused with a known reason."""
    try:
        kind = kind_of(content)
        if kind == "text":
            text, _ = decode_text(content)
            list(rows_of_text(text, find_separator(text)))
    except Unreadable as fault:
        assert fault.code in ("other_kind", "unknown_kind", "incomplete", "quotation")


@given(st.text(st.sampled_from("<>/abtdrhl=\"' 2!-&;"), max_size=120))
def test_any_markup_gives_tables_or_a_finding(text: str) -> None:
    """However broken its markup, a page gives tables or is refused as a page without."""
    try:
        sheets = list(read_html(f"<html>{text}".encode()).sheets)
    except Unreadable as fault:
        assert fault.code in ("page", "frames")
    else:
        assert all(any(any(row) for row in sheet.rows) for sheet in sheets)


def test_web_page_named_xls(tmp_path: Path) -> None:
    """Tables of a page are sheets: entities, nested marks, line breaks and spans are understood."""
    page = (
        "<!DOCTYPE html><html><head><meta charset=iso-8859-1><title>Ekspor</title>"
        "<style>td{}</style></head><body><p>Judul</p><table>"
        "<tr><th rowspan=2>NAMA<th colspan='2'>PANGKAT</tr><tr><th>GOL<th>TMT</tr>"
        "<tr><td><b>Ren\xe9</b>&nbsp;<i>A.</i><!-- x --><br>S.E.</td><td>III/a<td>&lt;2020&gt;</tr>"
        "</table><table><tr><td><script>x</script></td></tr></table></body></html>"
    )
    workbook = read(tmp_path, page.encode("latin-1"), "a.xls")
    assert (workbook.format, len(workbook.sheets)) == ("html", 1)
    sheet = workbook.sheets[0]
    assert sheet.rows == [
        ["NAMA", "PANGKAT", None],
        [None, "GOL", "TMT"],
        ["René A.\nS.E.", "III/a", "<2020>"],
    ]
    assert sheet.merged == [(1, 1, 2, 1), (1, 2, 1, 3)]


def test_nested_tables_stand_on_their_own(tmp_path: Path) -> None:
    """A table inside a table for the layout of a page is a sheet of its own."""
    page = b"<table><tr><td>menu<td><table><tr><td>NIP<td>NAMA</table>ekor</table>"
    sheets = read(tmp_path, page, "a.xls").sheets
    assert [sheet.rows for sheet in sheets] == [[["menu", "ekor"]], [["NIP", "NAMA"]]]


def test_spans_of_absurd_size_cost_nothing() -> None:
    """A cell over millions of rows and columns neither fills memory nor shifts other rows."""
    page = b"<table><tr><td rowspan=99999999 colspan=99999999>x<tr><td>y</table>"
    rows = [list(sheet.rows) for sheet in read_html(page).sheets]
    assert [[len(row) <= 16_384 for row in table] for table in rows] == [[True, True]]


def test_single_file_web_page() -> None:
    """Excel's "single file web page" gives the tables of its parts."""
    message = (
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=X\r\n\r\n--X\r\n"
        b"Content-Type: text/html\r\n\r\n<html><frameset></frameset></html>\r\n--X\r\n"
        b"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<table><tr><td>N=49P<td>NAMA</table>\r\n--X--\r\n"
    )
    assert kind_of(message) == "mhtml"
    assert [sheet.rows for sheet in read_mhtml(message).sheets] == [[["NIP", "NAMA"]]]


def test_xml_workbook_of_2003(tmp_path: Path) -> None:
    """An XML workbook gives typed cells at their places and its merged cells."""
    content = b"""<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
     xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Pegawai"><Table>
    <Row ss:Index="2"><Cell ss:MergeAcross="1"><Data ss:Type="String">JUDUL</Data></Cell></Row>
    <Row><Cell ss:Index="2"><Data ss:Type="Number">12</Data></Cell>
    <Cell><Data ss:Type="DateTime">1980-01-02T00:00:00.000</Data></Cell>
    <Cell><Data ss:Type="Boolean">1</Data></Cell></Row></Table></Worksheet></Workbook>"""
    workbook = read(tmp_path, content, "a.xls")
    import datetime as dt

    assert workbook.format == "xml"
    assert workbook.sheets[0].rows == [
        [None] * 4,
        ["JUDUL", None, None, None],
        [None, 12.0, dt.date(1980, 1, 2), True],
    ]
    assert workbook.sheets[0].merged == [(2, 1, 2, 2)]


@given(st.text(st.sampled_from('<>/RowCelDatx "=:ns&;'), max_size=80))
def test_any_xml_gives_sheets_or_a_finding(text: str) -> None:
    """However broken an XML workbook is, it gives sheets or is refused as incomplete."""
    content = f'<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">{text}</Workbook>'
    try:
        assert list(read_xml(content.encode()).sheets) == []
    except Unreadable as fault:
        assert fault.code == "incomplete"


def test_every_reason_has_a_sentence() -> None:
    """All reasons that the worker can name become errors with the name of the file filled in."""
    from asn_desktop.spreadsheets.reader import faults

    facts = dict.fromkeys(("title", "cells", "row", "size", "memory", "seconds", "cause"), "7")
    for code in (*faults._PERSON, *faults._WORLD, *faults._PASSWORD):
        error = faults.fault(code, "a.xlsx", facts | {"kind": "pdf"})
        assert isinstance(error, OfficeError)
        assert "{" not in str(error)
