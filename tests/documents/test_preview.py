"""Finished pages as pixels."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from asn_desktop.core.errors import WorldError
from asn_desktop.documents.pages import MM, Paper
from asn_desktop.documents.preview import PdfPages, page_sizes, render
from asn_desktop.documents.text import Paragraph
from asn_desktop.documents.writer import Document, make_pdf
from tests.documents.papers import people


@pytest.fixture
def pdf() -> bytes:
    return make_pdf(Document("Uji", [people(150)]))[0]


def test_page_in_pixels(pdf: bytes) -> None:
    """A page at 72 dpi has a pixel for every point; its edge is white, its text dark."""
    page = render(pdf, 0, 72)
    assert (page.width, page.height) == (
        pytest.approx(215 * MM, abs=1),
        pytest.approx(330 * MM, abs=1),
    )
    assert len(page.data) == page.stride * page.height
    assert page.data[:3] == b"\xff\xff\xff"
    assert min(page.data) < 60


def test_sizes_of_all_pages(pdf: bytes, tmp_path: Path) -> None:
    """The sizes of all pages are known from bytes and from a file alike."""
    file = tmp_path / "daftar.pdf"
    file.write_bytes(pdf)
    sizes = page_sizes(pdf)
    assert len(sizes) > 2
    assert page_sizes(file) == sizes


def test_several_threads_may_ask(pdf: bytes) -> None:
    """Pages asked for by several threads at once are the same as one after the other."""
    with PdfPages(pdf) as pages, ThreadPoolExecutor(4) as threads:
        count = len(pages.sizes)
        together = list(threads.map(lambda index: pages.render(index % count, 40).data, range(24)))
        assert together == [pages.render(index % count, 40).data for index in range(24)]


def test_no_pdf_is_a_sentence(tmp_path: Path) -> None:
    """A file that is no PDF, or is not there, ends in a sentence."""
    with pytest.raises(WorldError):
        PdfPages(b"no pages")
    with pytest.raises(WorldError):
        PdfPages(tmp_path / "missing.pdf")


def test_closed_pages_are_not_drawn() -> None:
    """A document that was closed is not entered again."""
    pages = PdfPages(make_pdf(Document("Uji", [Paragraph("Isi.")], Paper.A4))[0])
    pages.close()
    pages.close()
    with pytest.raises(ValueError, match="closed"):
        pages.render(0, 72)
