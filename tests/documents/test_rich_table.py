"""Tables of running text: looks in cells, long cells over several pages, headings above each."""

from __future__ import annotations

import ctypes

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from asn_desktop.documents.flow import Block
from asn_desktop.documents.pages import OFFICIAL_MARGINS, PageFrame, Paper
from asn_desktop.documents.rich_table import CellText, RichColumn, RichTable
from asn_desktop.documents.text import Paragraph, added, bold, removed
from asn_desktop.documents.writer import Document, make_pdf
from tests.documents.papers import boxes, texts

FRAME = PageFrame.of(Paper.F4, False, OFFICIAL_MARGINS)
COLUMNS = (RichColumn("LAMA", 1), RichColumn("BARU", 1), RichColumn("ALASAN", 0.6))


def pdf_of(*blocks: Block) -> bytes:
    return make_pdf(Document("Uji", blocks))[0]


def strokes(pdf: bytes, index: int = 0) -> list[tuple[float, float, float]]:
    """Left, right and height of every short level stroke that is no line of the grid."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for shown in document[index].get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
        width = ctypes.c_float()
        pdfium.FPDFPageObj_GetStrokeWidth(shown.raw, width)
        left, bottom, right, top = shown.get_bounds()
        if top - bottom < 3 and width.value > 0.51:
            found.append((left, right, (top + bottom) / 2))
    document.close()
    return found


def test_marked_words_are_seen_in_black() -> None:
    """New words have a stroke under them and are bold, removed ones a stroke through them; each
    stroke is as long as its words."""
    pdf = pdf_of(Paragraph(["tetap ", removed("yang dihapus"), " ", added("yang baru"), " tetap"]))
    assert "tetap yang dihapus yang baru tetap" in texts(pdf)[0]
    through, under = strokes(pdf)
    words = {round(left): (bottom, right) for left, bottom, right, _ in boxes(pdf, 0)}
    for (left, right, height), above in ((through, True), (under, False)):
        start = min(words, key=lambda at: abs(at - left))
        bottom, end = words[start]
        assert abs(end - right) < 1.5
        assert (height > bottom + 1) is above
    assert b"LiberationSans-Bold" in pdf


def test_marks_follow_justified_lines() -> None:
    """In a stretched line the stroke is as long as its stretched words."""
    from asn_desktop.documents.lines import Align

    pdf = pdf_of(Paragraph([removed("kata panjang sekali " * 20)], Align.JUSTIFY))
    full = [right for _, right, _ in strokes(pdf)][:-1]
    assert len(full) > 3
    assert all(right == pytest.approx(FRAME.right, abs=1) for right in full)


def test_headings_stand_above_every_page() -> None:
    """A table of many rows repeats its headings, and no row is lost."""
    pages = texts(pdf_of(RichTable(COLUMNS, [[f"lama{n}", f"baru{n}", ""] for n in range(150)])))
    assert len(pages) > 2
    for page in pages:
        assert page.count("LAMA") == page.count("BARU") == page.count("ALASAN") == 1
    everything = "\n".join(pages).split()
    assert all(f"lama{n}" in everything for n in range(150))


def test_long_cell_runs_over_the_page() -> None:
    """A cell longer than a page runs on over several, word for word, and fills each page."""
    words = [f"kata{n:04d}" for n in range(2500)]
    pdf = pdf_of(Paragraph("awal"), RichTable(COLUMNS, [[" ".join(words), "pendek", ""]]))
    pages = texts(pdf)
    assert len(pages) > 3
    assert [word for word in " ".join(pages).split() if word.startswith("kata")] == words
    for index in range(len(pages) - 1):
        lowest = min(box[1] for box in boxes(pdf, index) if box[1] > FRAME.bottom - 1)
        assert lowest < FRAME.bottom + 40


def test_row_names_itself_again() -> None:
    """Where a row runs on over the page, its name stands again."""
    rows = [["Pasal 1", "kata " * 2500, ""]]
    pages = texts(pdf_of(RichTable(COLUMNS, rows, names_rows=True)))
    assert len(pages) > 2
    assert all("Pasal 1" in page for page in pages)


def test_rows_are_not_torn_for_a_line() -> None:
    """Of a row that is cut at least two lines stay and two follow."""
    for fill in range(30, 60):
        above = [Paragraph(f"isi{number}", before=0) for number in range(fill)]
        cell = "\n".join(f"baris{number}" for number in range(6))
        pages = texts(pdf_of(*above, RichTable(COLUMNS, [[cell, "", ""]])))
        counts = [page.count("baris") for page in pages if "baris" in page]
        assert sum(counts) == 6
        assert min(counts) >= 2


def test_plain_grid_fits_its_text() -> None:
    """A table inside a text has no headings; its columns are as wide as their content asks, and
    what was typed is only letters."""
    rows = [["No", "Bentuk", "JP"], ["1", [bold("Pelatihan <b>&amp;</b> klasikal")], "20"]]
    pdf = pdf_of(RichTable([RichColumn()] * 3, rows, indent=40))
    (page,) = texts(pdf)
    assert "Pelatihan <b>&amp;</b> klasikal" in page
    assert min(box[0] for box in boxes(pdf, 0) if box[1] > 100) > FRAME.left + 40


def test_cells_hold_lists() -> None:
    """Paragraphs in a cell stand below each other with their markers hanging."""
    cell = [CellText("Setiap pegawai wajib " * 6, "(1)"), CellText("huruf " * 12, "a.", 1)]
    (page,) = texts(pdf_of(RichTable(COLUMNS, [[cell, "", ""]])))
    assert page.index("(1)") < page.index("a.")
    assert page.split().count("huruf") == 12


def test_headings_are_not_broken() -> None:
    """A narrow column gets the room its heading needs from the others."""
    columns = [RichColumn("PEMBERITAHUAN", 0.1), RichColumn("ISI", 3)]
    (page,) = texts(pdf_of(RichTable(columns, [["a", "b"]])))
    assert "PEMBERITAHUAN" in page
