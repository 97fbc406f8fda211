"""Small spreadsheet files of many kinds, made by the tests that read them."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import openpyxl

DATA = Path(__file__).parent.parent / "data" / "spreadsheets"

PEOPLE: list[list[Any]] = [
    ["NO", "NAMA", "NIP"],
    [1, "Siti Rahmawati", "199212312019032004"],
    [2, "Budi Santoso", "198001012005011001"],
]


def xlsx(path: Path, sheets: dict[str, Sequence[Sequence[Any]]] | None = None) -> Path:
    """A workbook with these sheets (default: one of invented people)."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in (sheets or {"Pegawai": PEOPLE}).items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def rewrite(source: Path, target: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """A zip file with every part changed by ``change(name, content)``."""
    with (
        zipfile.ZipFile(source) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for part in old.infolist():
            new.writestr(part.filename, change(part.filename, old.read(part)))
    return target


def strict(source: Path, target: Path) -> Path:
    """The workbook in the Strict variant of Office Open XML."""
    names = (
        ("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
         "http://purl.oclc.org/ooxml/officeDocument/relationships"),
        ("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
         "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    )  # fmt: skip

    def change(_: str, content: bytes) -> bytes:
        for old, new in names:
            content = content.replace(old.encode(), new.encode())
        return content

    return rewrite(source, target, change)


def zeros(path: Path, source: Path, megabytes: int) -> Path:
    """The workbook with a first sheet of nothing but zeros."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", 8, compresslevel=1) as new:
        for part in old.infolist():
            if part.filename != "xl/worksheets/sheet1.xml":
                new.writestr(part.filename, old.read(part))
                continue
            with new.open(part.filename, "w", force_zip64=True) as stream:
                for _ in range(megabytes):
                    stream.write(bytes(2**20))
    return path


_ODS_CONTENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
<office:body><office:spreadsheet><table:table table:name="Pegawai">
{rows}
<table:table-row table:number-rows-repeated="1048000"><table:table-cell
 table:number-columns-repeated="1024"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>"""


def ods(path: Path, rows: str, *, manifest: str = "") -> Path:
    """An OpenDocument spreadsheet from the XML of its rows."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", _ODS_CONTENT.format(rows=rows))
        archive.writestr(
            "META-INF/manifest.xml", f"<manifest:manifest>{manifest}</manifest:manifest>"
        )
    return path


def ods_cell(text: str, attributes: str = "") -> str:
    """A cell of text."""
    return (
        f'<table:table-cell office:value-type="string" {attributes}>'
        f"<text:p>{text}</text:p></table:table-cell>"
    )


def _record(kind: int, content: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    length = len(content)
    size = bytearray()
    while True:
        size.append(length & 0x7F | (0x80 if length > 127 else 0))
        length >>= 7
        if not length:
            return head + bytes(size) + content


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def xlsb(path: Path, rows: Iterable[Sequence[str | float]], *, date_1904: bool = False) -> Path:
    """A binary workbook of texts and numbers [MS-XLSB]."""
    workbook = (
        _record(131)
        + _record(153, struct.pack("<IIII", int(date_1904), 0, 0, 0))
        + _record(143)
        + _record(156, struct.pack("<II", 0, 1) + _wide("rId1") + _wide("Pegawai"))
        + _record(144)
        + _record(132)
    )
    body = io.BytesIO()
    body.write(_record(129) + _record(148, struct.pack("<IIII", 0, 9, 0, 9)) + _record(145))
    for number, row in enumerate(rows):
        body.write(_record(0, struct.pack("<IIHBBB", number, 0, 300, 0, 0, 0) + bytes(4)))
        for column, cell in enumerate(row):
            place = struct.pack("<II", column, 0)
            if isinstance(cell, str):
                body.write(_record(6, place + _wide(cell)))
            else:
                body.write(_record(5, place + struct.pack("<d", cell)))
    body.write(_record(146) + _record(130))
    relations = (
        '<?xml version="1.0"?><Relationships xmlns='
        '"http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
        'Target="worksheets/sheet1.bin"/></Relationships>'
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.bin", workbook)
        archive.writestr("xl/_rels/workbook.bin.rels", relations)
        archive.writestr("xl/worksheets/sheet1.bin", body.getvalue())
    return path
