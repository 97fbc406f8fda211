"""Files that cannot be read: one clear sentence each, and the program goes on."""

from __future__ import annotations

import io
import os
import random
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_desktop.core.errors import Cancelled, OfficeError, PersonError, WorldError
from asn_desktop.core.translation import set_language
from asn_desktop.texts import Limits, read_text_file
from asn_desktop.texts.faults import Unreadable
from asn_desktop.texts.word import read_docx
from tests.texts.documents import TYPES, docx, paragraph

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refused(path: Path, limits: Limits | None = None) -> str:
    """The sentence with which a file is refused, in English."""
    set_language("en")
    with pytest.raises(OfficeError) as refusal:
        read_text_file(path, limits=limits)
    return str(refusal.value)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("kosong.docx", b"", "The file “kosong.docx” is empty."),
        ("~$naskah.docx", b"x", "only the mark that Word or LibreOffice leaves"),
        ("lama.docx", COMPOUND + b"W\0o\0r\0d\0D\0o\0c", "a document of the old kind (.doc)"),
        ("rahasia.docx", COMPOUND + "EncryptedPackage".encode("utf-16-le"), "by a password"),
        ("a.docx", b"%PDF-1.7", "not a text document but a PDF document"),
        ("a.docx", b"{\\rtf1 x}", "a document in Rich Text Format"),
        ("foto.docx", b"\x89PNG\r\n", "not a text document but a picture"),
        ("a.docx", b"PK\x03\x04 and nothing more", "damaged or incomplete"),
        ("a.txt", bytes(range(256)) * 30, "is not a text"),
        ("a.txt", b" \n\t\n ", "holds no words"),
        ("a.txt", b"\xff\xfea\x00b", "damaged or incomplete"),
        ("a.txt", b"<?xml version='1.0'?><x/>", "but an XML file"),
    ],
)
def test_what_is_no_text_is_named(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    """Told by its content, whatever its name says."""
    path = tmp_path / name
    path.write_bytes(content)
    assert sentence in refused(path)


def test_what_is_not_there(tmp_path: Path) -> None:
    """A folder, and a file that was taken away."""
    assert "is a folder" in refused(tmp_path)
    assert "not there any more" in refused(tmp_path / "hilang.docx")


def _archive(path: Path, parts: dict[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def test_archives_that_are_no_document(tmp_path: Path) -> None:
    """A workbook, a document of LibreOffice, any archive, one without its text."""
    path = tmp_path / "a.docx"
    assert "a workbook" in refused(_archive(path, {"xl/workbook.xml": "x"}))
    assert "OpenDocument" in refused(_archive(path, {"mimetype": "x", "content.xml": "x"}))
    assert "an archive of files" in refused(_archive(path, {"a.txt": "x"}))
    assert "is damaged" in refused(_archive(path, {"[Content_Types].xml": TYPES}))
    assert "is damaged" in refused(_archive(path, {"word/document.xml": "<w:p"}))
    assert "is damaged" in refused(_archive(path, {"word/document.xml": "<a/>"}))
    only_pictures = docx(path, "<w:p><w:r><w:drawing/></w:r></w:p>")
    assert "holds no words" in refused(only_pictures)


def test_traps_are_not_walked_into(tmp_path: Path) -> None:
    """A bomb, one that lies about its size, entities, a tree without end."""
    path = tmp_path / "bom.docx"
    assert "more than any text needs" in refused(
        _archive(path, {"word/document.xml": b" " * (40 * 2**20)})
    )
    limits = Limits(unpacked_bytes=2**20)
    text = paragraph("".join(random.Random(1).choices("abcdefgh ", k=2**20)))
    assert "would unpack to" in refused(docx(path, text), limits)
    entity = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    assert "refers to other files" in refused(docx(path, paragraph("x"), before=entity))
    deep = "<w:sdt><w:sdtContent>" * 20_000 + "</w:sdtContent></w:sdt>" * 20_000
    assert "is damaged" in refused(docx(path, deep))


def test_too_much_is_too_much(tmp_path: Path) -> None:
    """20,000 pages, more memory, more time than one policy can need; and Cancel."""
    path = tmp_path / "tebal.txt"
    path.write_text("Kalimat yang pendek saja.\n" * 200_000)
    assert "more than 50000 paragraphs" in refused(path)
    assert "needs more than 100 MB" in refused(path, Limits(memory_bytes=100 * 2**20))
    small = docx(tmp_path / "a.docx", paragraph("x"))
    assert "took longer than 0 seconds" in refused(small, Limits(seconds=0))

    def cancel(done: int, total: int, label: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_text_file(small, progress=cancel)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the administrator may read")
def test_a_file_one_may_not_read(tmp_path: Path) -> None:
    """Without the right to it, the sentence says so."""
    path = docx(tmp_path / "a.docx", paragraph("x"))
    path.chmod(0)
    assert "may not be read" in refused(path)


def test_families_of_faults(tmp_path: Path) -> None:
    """A wrong file is the person's to choose otherwise; a damaged one is the world's."""
    path = tmp_path / "a.docx"
    path.write_bytes(b"")
    with pytest.raises(PersonError):
        read_text_file(path)
    path.write_bytes(b"PK\x03\x04")
    with pytest.raises(WorldError):
        read_text_file(path)


_WHOLE = io.BytesIO()
with zipfile.ZipFile(_WHOLE, "w", zipfile.ZIP_STORED) as _made:
    _made.writestr("word/document.xml", '<w:document xmlns:w="http://schemas.openxmlformats.org/'
                   'wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>kata</w:t></w:r></w:p>'
                   "</w:body></w:document>")  # fmt: skip


@settings(max_examples=300)
@given(st.lists(st.tuples(st.integers(0, len(_WHOLE.getvalue()) - 1), st.integers(0, 255)),
                min_size=1, max_size=20))  # fmt: skip
def test_damage_is_always_told(changes: list[tuple[int, int]]) -> None:
    """Whatever bytes of a document are wrong: it is read, or refused with a reason."""
    content = bytearray(_WHOLE.getvalue())
    for place, value in changes:
        content[place] = value
    try:
        list(read_docx(io.BytesIO(bytes(content)), 2**20))
    except Unreadable as found:
        assert found.code
