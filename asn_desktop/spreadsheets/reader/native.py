"""Workbooks read by calamine: .xlsx, .xlsm, .xlsb, .xls and .ods, also encrypted ones.

Everything here runs in the worker only: calamine may abort the process.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from asn_desktop.spreadsheets.reader.faults import Unreadable
from asn_desktop.spreadsheets.reader.kinds import kind_of_archive, kind_of_compound, read_part
from asn_desktop.spreadsheets.reader.opendocument import merged_of_content
from asn_desktop.spreadsheets.reader.source import RawSheet, RawWorkbook
from asn_desktop.spreadsheets.reader.workbook import Merged

#: Excel encrypts with this password where only the structure of a workbook is protected.
_PASSWORD_OF_NOBODY = "VelvetSweatshop"

#: Compressed more than this, a part is no sheet: even nothing but formatting stays near 1 : 20.
_HIGHEST_RATIO = 100
_HARMLESS_BYTES = 64 * 2**20

_BIFF_END, _BIFF_1904, _BIFF_ENCRYPTED = 0x0A, 0x22, 0x2F
_XLSB_PROPERTIES = 153
_DATE_1904 = re.compile(rb"""date1904\s*=\s*["'](?:1|true|on)["']""", re.IGNORECASE)


def read_archive(source: BinaryIO, path: Path | None, unpacked_bytes: int) -> RawWorkbook:
    """A workbook in a zip file. ``path`` lets calamine read the file itself."""
    try:
        with zipfile.ZipFile(source) as archive:
            _refuse_bomb(archive, unpacked_bytes)
            kind = kind_of_archive(archive)
            date_1904 = _date_1904_of_archive(archive)
            merged = merged_of_content(archive) if kind == "ods" else {}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        raise Unreadable("incomplete") from None
    source.seek(0)
    workbook = _read(path or source, merged)
    workbook.format, workbook.date_1904 = kind, date_1904
    if kind == "xlsm":
        workbook.notes.append(("macros", {}))
    return workbook


def read_compound(
    source: BinaryIO, path: Path, password: str | None, unpacked_bytes: int
) -> RawWorkbook:
    """A workbook in an OLE container: .xls, or any encrypted workbook."""
    import olefile  # type: ignore[import-untyped]

    try:
        with olefile.OleFileIO(source) as container:
            kind = kind_of_compound(container)
            flags = _flags_of_biff(container) if kind == "xls" else set()
    except (OSError, struct.error, ValueError, IndexError):
        raise Unreadable("incomplete") from None
    if kind == "encrypted" or _BIFF_ENCRYPTED in flags:
        decrypted = _decrypt(source, password)
        if kind == "encrypted":
            workbook = read_archive(decrypted, None, unpacked_bytes)
        else:
            workbook = _read(decrypted)
            workbook.format = "xls"
        workbook.notes.append(("decrypted", {}))
    else:
        workbook = _read(path)
        workbook.format = "xls"
    workbook.date_1904 = workbook.date_1904 or _BIFF_1904 in flags
    return workbook


def _read(
    source: Path | BinaryIO, merged_of: Mapping[str, list[Merged]] | None = None
) -> RawWorkbook:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum, load_workbook

    with _native_faults():
        book = load_workbook(source)
        described = book.sheets_metadata

    def sheets() -> Iterator[RawSheet]:
        for about in described:
            if about.typ != SheetTypeEnum.WorkSheet:
                continue
            with _native_faults():
                sheet = book.get_sheet_by_name(about.name)
                left = sheet.start[1] if sheet.start else 0
                merged = [
                    (first[0] + 1, first[1] + 1, last[0] + 1, last[1] + 1)
                    for first, last in sheet.merged_cell_ranges or ()
                ]
            merged = merged or (merged_of or {}).get(about.name, [])
            raw = RawSheet(about.name, _rows(sheet), 1, left + 1, sheet.total_height, merged)
            raw.hidden = about.visible != SheetVisibleEnum.Visible
            yield raw

    return RawWorkbook("", sheets())


def _rows(sheet: object) -> Iterator[list[object]]:
    with _native_faults():
        yield from sheet.iter_rows()  # type: ignore[attr-defined]


@contextmanager
def _native_faults() -> Iterator[None]:
    """Whatever calamine raises is the file's fault; a panic of its is no ``Exception``."""
    from python_calamine import PasswordError

    try:
        yield
    except (MemoryError, GeneratorExit, KeyboardInterrupt, SystemExit):
        raise
    except PasswordError:
        raise Unreadable("password_other") from None
    except BaseException:
        raise Unreadable("damaged") from None


def _refuse_bomb(archive: zipfile.ZipFile, unpacked_bytes: int) -> None:
    parts = [
        p for p in archive.infolist() if p.filename.lower().endswith((".xml", ".bin", ".rels"))
    ]
    total = sum(part.file_size for part in parts)
    swollen = any(
        part.file_size > _HARMLESS_BYTES
        and part.file_size > _HIGHEST_RATIO * max(part.compress_size, 1)
        for part in parts
    )
    if swollen or total > unpacked_bytes:
        raise Unreadable("bomb", size=str(total // 2**20))


def _date_1904_of_archive(archive: zipfile.ZipFile) -> bool:
    for name in archive.namelist():
        lower = name.lower()
        if re.search(r"(^|[/\\])workbook\d*\.xml$", lower):
            return _DATE_1904.search(read_part(archive, name)) is not None
        if lower.endswith("workbook.bin"):
            return _date_1904_of_xlsb(read_part(archive, name, 2**16))
    return False


def _date_1904_of_xlsb(content: bytes) -> bool:
    """Records of a type and a length in seven-bit groups; the first flag of the workbook's
    properties is the count of dates from 1904 [MS-XLSB 2.4.822]."""
    place = 0
    while place < len(content):
        kind = content[place]
        place += 1
        if kind & 0x80 and place < len(content):
            kind = kind & 0x7F | (content[place] & 0x7F) << 7
            place += 1
        length = 0
        for shift in (0, 7, 14, 21):
            if place >= len(content):
                return False
            length |= (content[place] & 0x7F) << shift
            place += 1
            if not content[place - 1] & 0x80:
                break
        if kind == _XLSB_PROPERTIES:
            return bool(content[place : place + 1] and content[place] & 1)
        place += length
    return False


def _flags_of_biff(container: object) -> set[int]:
    """Which of the interesting records stand in the globals of an .xls workbook."""
    found = set()
    name = "Workbook" if container.exists("Workbook") else "Book"  # type: ignore[attr-defined]
    stream = container.openstream(name)  # type: ignore[attr-defined]
    while len(header := stream.read(4)) == 4:
        kind, length = struct.unpack("<HH", header)
        content = stream.read(length)
        if kind == _BIFF_END:
            break
        if kind == _BIFF_ENCRYPTED or (kind == _BIFF_1904 and content[:1] == b"\x01"):
            found.add(kind)
    return found


class _Memory:
    """Stands where the library looks for ``tempfile``."""

    TemporaryFile = io.BytesIO


def _decrypt_in_memory() -> None:
    """The library puts an old workbook together in a temporary file, and what stands in it would
    lie readable on the disk."""
    from msoffcrypto.format import xls97

    xls97.tempfile = _Memory


def _decrypt(source: BinaryIO, password: str | None) -> BinaryIO:
    from msoffcrypto import OfficeFile
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError, ParseError

    for attempt in (_PASSWORD_OF_NOBODY, password):
        if attempt is None:
            continue
        source.seek(0)
        target = io.BytesIO()
        try:
            file = OfficeFile(source)
            if file.format == "xls97":
                _decrypt_in_memory()
            # Old workbooks are always verified and have no such option.
            options = {} if file.format == "xls97" else {"verify_password": True}
            file.load_key(password=attempt, **options)
            file.decrypt(target)
        except (InvalidKeyError, DecryptionError):
            continue
        except (FileFormatError, ParseError, OSError, ValueError, LookupError, struct.error):
            raise Unreadable("password_other") from None
        target.seek(0)
        return target
    raise Unreadable("password" if password is None else "password_wrong")
