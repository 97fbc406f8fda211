"""Tables: widths, rows kept whole, the header on every page."""

from __future__ import annotations

from itertools import chain

import pytest

from asn_desktop.core.fields import FieldKind
from asn_desktop.core.listing import ListColumn
from asn_desktop.documents.lines import Align
from asn_desktop.documents.pages import PageFrame, Paper
from asn_desktop.documents.tables import Band, Table, TableColumn, Total
from asn_desktop.documents.writer import Document, make_pdf
from tests.documents.papers import COLUMNS, person, texts


def test_row_is_not_torn_apart() -> None:
    """The lines of one row stand on one page."""
    rows = [(str(number), f"awal{number:03d}\ntengah\nakhir{number:03d}") for number in range(150)]
    pages = texts(make_pdf(Document("Uji", [Table((COLUMNS[0], COLUMNS[2]), rows)]))[0])
    assert len(pages) > 2
    for number in range(150):
        (page,) = [page for page in pages if f"awal{number:03d}" in page]
        assert f"akhir{number:03d}" in page


def test_row_taller_than_a_page_goes_on() -> None:
    """A row that no page can hold is cut between lines, loses none, and repeats the header."""
    lines = [f"baris{number:04d}" for number in range(230)]
    table = Table((TableColumn("Catatan"),), [("pendek",), ("\n".join(lines),), ("tamat",)])
    pages = texts(make_pdf(Document("Uji", [table]))[0])
    assert len(pages) >= 3
    assert all("Catatan" in page for page in pages)
    found = [word for page in pages for word in page.split() if word.startswith("baris")]
    assert found == lines
    assert "tamat" in pages[-1]


def test_word_longer_than_its_column_is_cut() -> None:
    """A word without a break comes out complete, in several lines."""
    word = "".join(chr(97 + number % 26) for number in range(400))
    table = Table((TableColumn("Kode"), TableColumn("Nama")), [(word, "Budi")])
    (page,) = texts(make_pdf(Document("Uji", [table]))[0])
    assert word in "".join(page.split())


def test_numbers_are_not_broken() -> None:
    """A NIP stays on one line even where words have to wrap."""
    columns = [*COLUMNS, *(TableColumn(f"Keterangan {number}") for number in range(4))]
    rows = [(*person(number), *["catatan panjang sekali"] * 4) for number in range(10)]
    (page,) = texts(make_pdf(Document("Uji", [Table(columns, rows)]))[0])
    for number in range(10):
        assert person(number)[1] in page


def test_a_known_last_number_gives_the_column_its_width() -> None:
    """What the first rows do not show, the last number of a long list, stays on one line too."""
    columns = [TableColumn("No", whole=True, widest="11.000"), *COLUMNS[1:]]
    first = ((str(number), *person(number)[1:]) for number in range(600))
    rows = chain(first, [("11.000", *person(601)[1:])])
    pages = texts(make_pdf(Document("Uji", [Table(columns, rows)]))[0])
    assert "11.000" in pages[-1]


def test_many_columns_fit_the_page() -> None:
    """Twenty-five columns of words are set smaller, not cut off."""
    columns = [TableColumn(f"Kolom{number}") for number in range(25)]
    rows = [[f"isi{number}" for number in range(25)]]
    pdf, _ = make_pdf(Document("Uji", [Table(columns, rows)], Paper.F4, landscape=True))
    (page,) = texts(pdf)
    for number in range(25):
        assert f"isi{number}" in page
        assert f"Kolom{number}" in page


def test_table_without_rows_says_so() -> None:
    """A list that is empty says so under its header."""
    (page,) = texts(make_pdf(Document("Uji", [Table(COLUMNS, [])]))[0])
    assert "Tidak ada data." in page
    assert "Unit Kerja" in page


def test_band_stays_with_its_rows() -> None:
    """A heading across the table is never the last thing on a page."""
    rows: list[tuple[str, ...] | Band] = []
    for number in range(200):
        rows.append(Band(f"Unit{number:03d}"))
        rows.append(person(number))
    pages = texts(make_pdf(Document("Uji", [Table(COLUMNS, rows)]))[0])
    assert len(pages) > 3
    for number in range(200):
        (page,) = [page for page in pages if f"Unit{number:03d}" in page]
        assert person(number)[1] in page


def test_total_stays_with_the_last_row() -> None:
    """A sum stands on the page of the row above it, however many rows there are."""
    for count in range(35, 75):
        rows = [*(person(number) for number in range(count)), Total(("", "", "Jumlah", "", "9"))]
        pages = texts(make_pdf(Document("Uji", [Table(COLUMNS, rows)]))[0])
        assert "Jumlah" in pages[-1]
        assert person(count - 1)[1] in pages[-1]


def test_row_of_another_length_is_our_fault() -> None:
    """A row with a cell too few is refused, never shifted into the wrong columns."""
    with pytest.raises((ValueError, IndexError)):
        make_pdf(Document("Uji", [Table(COLUMNS, [("1", "2")])]))


def test_column_of_a_list() -> None:
    """Numbers stand at the right and digits are kept whole, as the list declares them."""
    money = TableColumn.of(ListColumn("pay", "Pay", "Gaji", FieldKind.MONEY))
    nip = TableColumn.of(ListColumn("nip", "NIP", "NIP", FieldKind.DIGITS, width=18))
    name = TableColumn.of(ListColumn("name", "Name", "Nama"))
    assert (money.align, nip.align, nip.whole) == (Align.RIGHT, Align.LEFT, True)
    assert (name.heading, name.whole) == ("Nama", False)


def test_frame_of_official_margins() -> None:
    """An F4 letter leaves 3 cm at the left and 2 cm at the right."""
    document = Document("Uji", [])
    frame = PageFrame.of(document.paper, False, document.margins)
    assert frame.left == pytest.approx(30 * 72 / 25.4)
    assert frame.width - frame.right == pytest.approx(20 * 72 / 25.4)
