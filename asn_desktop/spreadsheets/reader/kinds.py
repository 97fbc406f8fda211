"""What a file is, by its content."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Any

from asn_desktop.spreadsheets.reader.faults import Unreadable

HEAD_BYTES = 8192

_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAGIC = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"BM", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"SQLite format 3", "database"),
    (b"{\\rtf", "word"),
    # Workbooks of Excel 2 to 4 begin with their own record instead of a container.
    (b"\x09\x00\x04\x00", "old"),
    (b"\x09\x02\x06\x00", "old"),
    (b"\x09\x04\x06\x00", "old"),
)
#: Two letters alone may begin a text.
_BINARY_ONLY = (b"BM", b"MZ")

_MARKUP = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|table|frameset|meta|div)\b", re.IGNORECASE
)
_LOCK_FILE = re.compile(r"~\$|\.~lock\.")


def refuse_by_name(path: Path) -> None:
    """Raise :class:`Unreadable` for the lock files of Excel and LibreOffice."""
    if _LOCK_FILE.match(path.name):
        raise Unreadable("lock_file")


def kind_of(head: bytes) -> str:
    """The family of a file by its first bytes: "zip", "compound", "xml", "html", "mhtml" or
    "text". Raises :class:`Unreadable` for what is certainly no spreadsheet."""
    if head.startswith((_ZIP, b"PK\x05\x06")):
        return "zip"
    if head.startswith(_COMPOUND):
        return "compound"
    for magic, kind in _MAGIC:
        if head.startswith(magic) and (magic not in _BINARY_ONLY or b"\x00" in head):
            raise Unreadable("other_kind", kind=kind)
    # UTF-16 texts are recognised with their zeros taken out.
    start = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if b"urn:schemas-microsoft-com:office:spreadsheet" in start and start.startswith(b"<?xml"):
        return "xml"
    if start[:13].lower() == b"mime-version:" or b"multipart/related" in start[:400].lower():
        return "mhtml"
    if start.startswith(b"<") and _MARKUP.search(start):
        return "html"
    if start.startswith(b"<?xml"):
        raise Unreadable("other_kind", kind="xml")
    return "text"


def kind_of_archive(archive: zipfile.ZipFile) -> str:
    """The format of a zip file: "xlsx", "xlsm", "xlsb" or "ods"."""
    names = {name.replace("\\", "/").lower() for name in archive.namelist()}
    if "mimetype" in names:
        mimetype = archive.read(_real_name(archive, "mimetype"))[:200]
        if b"opendocument.spreadsheet" in mimetype:
            manifest = _real_name(archive, "meta-inf/manifest.xml")
            if manifest and b"encryption-data" in read_part(archive, manifest):
                raise Unreadable("password_other")
            return "ods"
        if b"opendocument" in mimetype:
            raise Unreadable("other_kind", kind="word")
    if any(name.endswith("workbook.bin") for name in names):
        return "xlsb"
    if any(re.search(r"(^|/)workbook\d*\.xml$", name) for name in names):
        return "xlsm" if any(name.endswith("vbaproject.bin") for name in names) else "xlsx"
    for prefix, kind in (("word/", "word"), ("ppt/", "slides"), ("index/document.iwa", "numbers")):
        if any(name.startswith(prefix) for name in names):
            raise Unreadable("other_kind", kind=kind)
    if "[content_types].xml" in names:
        raise Unreadable("damaged")
    raise Unreadable("other_kind", kind="archive")


def kind_of_compound(container: Any) -> str:
    """The format of an OLE container: "xls" or "encrypted"."""
    names = {"/".join(entry).lower() for entry in container.listdir()}
    if "encryptedpackage" in names:
        return "encrypted"
    if names & {"workbook", "book"}:
        return "xls"
    if "worddocument" in names:
        raise Unreadable("other_kind", kind="word")
    if "powerpoint document" in names:
        raise Unreadable("other_kind", kind="slides")
    raise Unreadable("unknown_kind")


def _real_name(archive: zipfile.ZipFile, lower: str) -> str:
    return next((n for n in archive.namelist() if n.replace("\\", "/").lower() == lower), "")


def read_part(archive: zipfile.ZipFile, name: str, most: int = 2**22) -> bytes:
    """The beginning of a part of an archive."""
    with archive.open(name) as part:
        return part.read(most)
