"""A document becomes a PDF file, whole or not at all."""

from __future__ import annotations

import errno
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from asn_desktop.core.errors import Cancelled, WorldError
from asn_desktop.core.progress import CancelAfter
from asn_desktop.documents.flow import PageBreak
from asn_desktop.documents.pages import LIST_MARGINS, MM, Margins, PageFrame, Paper
from asn_desktop.documents.preview import page_sizes
from asn_desktop.documents.tables import Row, Table
from asn_desktop.documents.text import Fields, Paragraph, Title
from asn_desktop.documents.writer import Document, Numbering, make_pdf, write_document
from tests.documents.papers import (
    COLUMNS,
    LETTERHEAD,
    NAMES,
    SIGNATURE,
    boxes,
    fonts_of,
    people,
    person,
    texts,
)


def listing(count: int) -> Document:
    return Document(
        "Daftar Pegawai",
        [Title("DAFTAR PEGAWAI"), people(count)],
        landscape=True,
        margins=LIST_MARGINS,
        letterhead=LETTERHEAD,
        signature=SIGNATURE,
        footer="Dicetak 23 November 2026",
    )


@pytest.mark.parametrize(
    ("paper", "landscape", "millimetres"),
    [
        (Paper.F4, False, (215, 330)),
        (Paper.F4, True, (330, 215)),
        (Paper.A4, False, (210, 297)),
        (Paper.A4, True, (297, 210)),
    ],
)
def test_paper_size(paper: Paper, landscape: bool, millimetres: tuple[int, int]) -> None:
    """A page has the exact size of its paper, F4 being 215 × 330 mm."""
    pdf, _ = make_pdf(Document("Uji", [Paragraph("Isi.")], paper, landscape))
    (size,) = page_sizes(pdf)
    assert tuple(side / MM for side in size) == pytest.approx(millimetres, abs=0.01)


def test_list_is_complete_and_numbered() -> None:
    """Every row stands on some page, every page repeats the header and says which of how many."""
    pdf, count = make_pdf(listing(300))
    pages = texts(pdf)
    assert len(pages) == count > 5
    for number, page in enumerate(pages, 1):
        assert f"Halaman {number} dari {count}" in page
        assert "Unit Kerja" in page
        assert "Dicetak 23 November 2026" in page
    everything = "\n".join(pages)
    for row in range(300):
        assert everything.count(person(row)[1]) == 1
    assert "PEMERINTAH KOTA" in pages[0]
    assert not any("PEMERINTAH KOTA" in page for page in pages[1:])


@pytest.mark.parametrize("landscape", [False, True])
def test_nothing_outside_the_margins(landscape: bool) -> None:
    """No text reaches over the left, right or upper margin, or below the footer."""
    document = Document(
        "Uji",
        [people(60), Paragraph("Panjang " * 200), Fields([("Alamat", "x" * 400)])],
        landscape=landscape,
        letterhead=LETTERHEAD,
        signature=SIGNATURE,
        footer="kaki " * 80,
    )
    pdf, count = make_pdf(document)
    frame = PageFrame.of(document.paper, landscape, document.margins)
    for index in range(count):
        for left, bottom, right, top in boxes(pdf, index):
            assert left >= frame.left - 0.5
            assert right <= frame.right + 0.5
            assert top <= frame.top + 0.5
            assert bottom >= frame.bottom - 9 * MM


def test_fonts_are_embedded() -> None:
    """Every font that is used is in the file, so that any computer shows the same page."""
    pdf, _ = make_pdf(listing(3))
    used = fonts_of(pdf)
    assert {name.split("+")[-1] for name in used} == {"LiberationSans", "LiberationSans-Bold"}
    assert all(used.values())


def test_strict_checker_accepts_the_file(tmp_path: Path) -> None:
    """qpdf, a strict reader, finds nothing wrong with a file of many pages and letters."""
    checker = shutil.which("qpdf")
    if checker is None:
        pytest.skip("qpdf is not installed")
    target = tmp_path / "daftar.pdf"
    odd = Paragraph("Čapek, Łukasz, Ñusta, Θεός, Иван, " + "".join(map(chr, range(0x100, 0x250))))
    write_document(Document("Uji", [odd, people(200)], watermark="LATIHAN"), target)
    command = [checker, "--check", str(target)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr


def test_file_tells_title_and_language() -> None:
    """A screen reader finds the title and the language of the paper in the file."""
    pdf, _ = make_pdf(listing(1))
    document = pypdfium2.PdfDocument(pdf)
    try:
        assert document.get_metadata_value("Title") == "Daftar Pegawai"
    finally:
        document.close()
    assert b"/Lang (id-ID)" in pdf
    assert b"/DisplayDocTitle true" in pdf


def test_practice_paper_is_marked_everywhere() -> None:
    """Every page of a practice office says LATIHAN, across the page and in the footer."""
    pdf, count = make_pdf(Document("Uji", [people(120)], watermark="LATIHAN"))
    assert count > 1
    assert all(page.count("LATIHAN") == 2 for page in texts(pdf))


def test_parts_are_numbered_on_their_own() -> None:
    """Papers of several people in one file each count their own pages."""
    blocks = [
        people(80),
        PageBreak(new_part=True),
        Paragraph("Kartu kedua."),
        PageBreak(new_part=True),
    ]
    pdf, count = make_pdf(Document("Kartu", blocks))
    pages = texts(pdf)
    first = count - 1
    assert f"Halaman {first} dari {first}" in pages[first - 1]
    assert "Halaman 1 dari 1" in pages[first]


def test_letters_are_numbered_from_the_second_page() -> None:
    """A letter bears no number on its first page where that is asked for."""
    document = Document("Surat", [people(80)], numbering=Numbering.FROM_SECOND)
    pages = texts(make_pdf(document)[0])
    assert "Halaman" not in pages[0]
    assert f"Halaman 2 dari {len(pages)}" in pages[1]


def test_document_without_content_is_a_page() -> None:
    """A paper without blocks is one empty page, not a damaged file."""
    pdf, count = make_pdf(Document("Kosong", []))
    assert (count, len(page_sizes(pdf))) == (1, 1)


def test_written_to_a_file_and_to_memory(tmp_path: Path) -> None:
    """The same document can go into a file or stay in memory; only the file is left behind."""
    target, memory = tmp_path / "daftar.pdf", io.BytesIO()
    assert write_document(listing(5), target) == write_document(listing(5), memory) == 1
    assert texts(target.read_bytes()) == texts(memory.getvalue())
    assert list(tmp_path.iterdir()) == [target]


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    """A cancel in the middle leaves no file, and an older file of the name as it was."""
    target = tmp_path / "daftar.pdf"
    target.write_bytes(b"earlier")
    with pytest.raises(Cancelled):
        write_document(listing(500), target, CancelAfter(5))
    assert target.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [target]


def test_disk_full_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk ends in a sentence that names the file, and leaves the older file unchanged."""
    target = tmp_path / "daftar.pdf"
    target.write_bytes(b"earlier")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WorldError, match=r"daftar\.pdf"):
        write_document(listing(5), target)
    assert target.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [target]


def test_missing_folder_is_a_sentence(tmp_path: Path) -> None:
    """A folder that does not exist is named in the sentence."""
    with pytest.raises(WorldError, match="arsip"):
        write_document(listing(5), tmp_path / "arsip" / "daftar.pdf")


def test_progress_counts_rows() -> None:
    """The progress ends at the number of rows and never runs over its total."""
    seen: list[tuple[int, int]] = []
    make_pdf(listing(130), lambda done, total, label="": seen.append((done, total)))
    assert seen[0] == (0, 130)
    assert seen[-1] == (130, 130)
    assert all(done <= total for done, total in seen)
    assert len(seen) > 3


def test_rows_are_read_as_they_are_written() -> None:
    """Rows of an iterator are asked for one by one, long after the first pages are done."""
    asked: list[int] = []
    pages_when_asked: list[int] = []

    def rows() -> Iterator[Row]:
        for number in range(2000):
            asked.append(number)
            yield person(number)

    def progress(done: int, total: int, label: str = "") -> None:
        pages_when_asked.append(len(asked) - done)

    make_pdf(Document("Daftar", [Table(COLUMNS, rows(), count=2000)]), progress)
    assert asked == list(range(2000))
    # ahead of the pages by no more than the sample that finds the widths of the columns
    assert max(pages_when_asked) <= 510


def test_narrow_page_still_holds_its_words() -> None:
    """On a page with hardly any room every word still comes out, in parts if need be."""
    document = Document("Sempit", [people(4)], margins=Margins(20, 90, 20, 90))
    (page,) = texts(make_pdf(document)[0])
    joined = "".join(page.split())
    for number in range(4):
        assert NAMES[number].replace(" ", "") in joined


def test_heavy_libraries_wait() -> None:
    """Reading the declarations of papers loads neither ReportLab nor pdfium nor Pillow."""
    code = (
        "import sys, asn_desktop.documents.writer, asn_desktop.documents.preview; "
        "print([name for name in ('reportlab', 'pypdfium2', 'PIL') if name in sys.modules])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    assert answer.stdout.strip() == "[]"
