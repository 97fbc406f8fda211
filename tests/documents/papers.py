"""Documents to look at, and what is read back from finished pages. Everyone here is invented."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence

import pypdfium2
import pypdfium2.raw as pdfium

from asn_desktop.documents.letterhead import Letterhead
from asn_desktop.documents.lines import Align
from asn_desktop.documents.signature import SignatureBlock
from asn_desktop.documents.tables import Row, Table, TableColumn

NAMES = ("Rahmawati Kusumaningrum", "Budi Santoso", "Joko Prasetyo", "Siti Nurhaliza Siregar")
UNITS = (
    "Dinas Kesehatan",
    "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
    "Kelurahan Serua Indah",
)

LETTERHEAD = Letterhead(
    ["PEMERINTAH KOTA TANGERANG SELATAN", "BADAN KEPEGAWAIAN"], ["Jl. Maruga Raya No. 1, Ciputat"]
)
SIGNATURE = SignatureBlock(
    "Tangerang Selatan",
    "23 November 2026",
    ["KEPALA BADAN KEPEGAWAIAN"],
    "Dr. Ratna Wijaya, M.Si.",
    "Pembina Utama Muda, IV/c",
    "197001011995012001",
)


def person(number: int) -> tuple[str, ...]:
    """A row of the list; its NIP is unlike every other row's."""
    return (
        str(number + 1),
        f"1970010119950110{number:02d}" if number < 100 else f"1971010119950{number:05d}",
        f"{NAMES[number % len(NAMES)]}, S.Kom., M.Si.",
        UNITS[number % len(UNITS)],
        "01-04-2020",
    )


COLUMNS = (
    TableColumn("No", Align.RIGHT, whole=True),
    TableColumn("NIP", whole=True),
    TableColumn("Nama"),
    TableColumn("Unit Kerja"),
    TableColumn("TMT", whole=True),
)


def people(count: int) -> Table:
    """A table of so many people."""
    rows: Sequence[Row] = [person(number) for number in range(count)]
    return Table(COLUMNS, rows, count=count)


def texts(pdf: bytes) -> list[str]:
    """The text of every page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def boxes(pdf: bytes, index: int) -> Iterator[tuple[float, float, float, float]]:
    """Left, bottom, right and top of every piece of text on a page, in points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for shown in document[index].get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
            yield shown.get_bounds()
    finally:
        document.close()


def fonts_of(pdf: bytes) -> dict[str, bool]:
    """The fonts used on any page, and whether each is embedded."""
    found: dict[str, bool] = {}
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            for shown in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
                font = pdfium.FPDFTextObj_GetFont(shown.raw)
                name = ctypes.create_string_buffer(200)
                pdfium.FPDFFont_GetBaseFontName(font, name, 200)
                found[name.value.decode()] = bool(pdfium.FPDFFont_GetIsEmbedded(font))
    finally:
        document.close()
    return found


def contents(pdf: bytes) -> list[tuple[int, str, int]]:
    """The contents beside the pages: depth, title and page (counted from 1) of each line."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for line in document.get_toc(max_depth=30):
            goal = line.get_dest()
            assert goal is not None
            found.append((line.level, line.get_title(), goal.get_index() + 1))
        return found
    finally:
        document.close()


def places(pdf: bytes, index: int) -> dict[str, tuple[float, float]]:
    """Where each piece of text on a page begins: from the left and from below, in points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[index]
        text = page.get_textpage()
        found = {}
        for shown in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], textpage=text):
            matrix = shown.get_matrix()
            found[shown.extract().strip()] = (matrix.e, matrix.f)
        return found
    finally:
        document.close()
