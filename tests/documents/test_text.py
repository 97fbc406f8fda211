"""Letters, paragraphs, cards, letterhead and signature."""

from __future__ import annotations

import io
import struct
import unicodedata
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from asn_desktop.core.errors import PersonError
from asn_desktop.documents import fonts
from asn_desktop.documents.flow import PageBreak
from asn_desktop.documents.fonts import MISSING, Face, printable, text_width
from asn_desktop.documents.letterhead import LOGO_PIXELS, Letterhead, validate_logo
from asn_desktop.documents.lines import Align, wrap
from asn_desktop.documents.pages import Paper
from asn_desktop.documents.preview import render
from asn_desktop.documents.signature import SignatureBlock, spaced_nip
from asn_desktop.documents.text import Fields, Paragraph, Title, bold, italic
from asn_desktop.documents.writer import Document, make_pdf
from tests.documents.papers import SIGNATURE, boxes, people, person, texts


def picture(size: tuple[int, int], kind: str = "PNG", mode: str = "RGB") -> bytes:
    target = io.BytesIO()
    Image.new(mode, size, "red").save(target, kind)
    return target.getvalue()


@given(st.text())
def test_any_text_becomes_printable(text: str) -> None:
    """Whatever a cell holds, each letter that is printed is in every face of the font."""
    shown = printable(text)
    for face in Face:
        assert set(shown) - {"\n"} <= set(fonts.widths(face))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ñusta Łukasz Ḥasan", "Ñusta Łukasz Ḥasan"),
        (unicodedata.normalize("NFD", "Désirée"), "Désirée"),
        ("李明", MISSING * 2),
        ("𝐒iti Ｂｕｄｉ", "Siti Budi"),
        ("a\u200bb\ufeffc\u00add", "abcd"),
        ("satu\u00a0dua\ttiga", "satu dua tiga"),
        ("baris\r\nbaru\u2028lagi", "baris\nbaru\nlagi"),
        ("\ud800", MISSING),
        ("pra\u2011sejahtera", "pra-sejahtera"),
    ],
)
def test_letters_the_font_has_not(text: str, shown: str) -> None:
    """A letter the font lacks is shown as a box, and what has no shape is left out."""
    assert printable(text) == shown


def test_any_name_can_be_printed_and_found() -> None:
    """Names with letters from several parts of the font are read back from the page as written."""
    names = ["Čeněk Dvořák", "Nguyễn Thị Hường", "Иван Петров", "Θεόδωρος", "O'Connor (Budi) \\"]
    (page,) = texts(make_pdf(Document("Uji", [Paragraph(name) for name in names]))[0])
    for name in names:
        assert name in unicodedata.normalize("NFC", page)


@given(st.text(alphabet="ab c/-\nW", max_size=80), st.floats(1, 20))
def test_wrapped_lines_fit_and_lose_nothing(text: str, available: float) -> None:
    """Every line fits, unless it is a single letter, and the lines together are the text."""
    advance = fonts.widths(Face.REGULAR)
    lines = wrap(text, available, advance)
    assert "".join("".join(line.split()) for line, _ in lines) == "".join(text.split())
    for line, width in lines:
        assert width == pytest.approx(text_width(line, Face.REGULAR, 1))
        assert width <= available + 1e-9 or len(line) == 1


def test_paragraph_keeps_words_and_emphasis() -> None:
    """A justified paragraph with bold and italic words reads as it was written."""
    spans = ["Demikian ", bold("surat edaran"), " ini dibuat <b>&amp; ", italic("disampaikan"), "."]
    (page,) = texts(make_pdf(Document("Uji", [Paragraph(spans, Align.JUSTIFY)]))[0])
    assert "Demikian surat edaran ini dibuat <b>&amp; disampaikan." in page


def test_justified_lines_end_at_the_margin() -> None:
    """All lines of a justified paragraph but the last end at the right margin."""
    pdf, _ = make_pdf(Document("Uji", [Paragraph("kata kata lain " * 40, Align.JUSTIFY)]))
    rows: dict[int, float] = {}
    for _, bottom, right, _ in boxes(pdf, 0):
        rows[round(bottom / 10)] = max(rows.get(round(bottom / 10), 0), right)
    ends = sorted(rows.items(), reverse=True)[:-2]  # without the last line and the page number
    assert len(ends) > 3
    assert max(end for _, end in ends) - min(end for _, end in ends) < 1.5


def test_glued_words_stay_on_one_line() -> None:
    """Words with a space at which no line ends stand together and still read as two words, in
    stretched lines too; only where they are longer than a line are they parted."""
    words = "kata Pasal\u00a07 " * 60
    pdf, _ = make_pdf(Document("Uji", [Paragraph(words, Align.JUSTIFY)]))
    lines = [line for line in texts(pdf)[0].splitlines() if "kata" in line or "Pasal" in line]
    assert len(lines) > 5
    assert not any(line.rstrip().endswith("Pasal") for line in lines)
    assert sum(line.count("Pasal 7") for line in lines) == 60
    ends = {round(right) for _, _, right, _ in boxes(pdf, 0)}
    assert max(ends) <= 553
    long = "\u00a0".join(["panjang"] * 30)
    (page,) = texts(make_pdf(Document("Uji", [Paragraph(long)]))[0])
    assert " ".join(page.split()).startswith(" ".join(["panjang"] * 30))


def test_no_line_stands_alone() -> None:
    """A paragraph that runs over a page leaves two lines before and two after it."""
    for fill in range(36, 52):
        above = [Paragraph(f"isi{number}", before=0) for number in range(fill)]
        words = " ".join(f"kata{number:03d}" for number in range(44))
        pages = texts(make_pdf(Document("Uji", [*above, Paragraph(words)]))[0])
        for page in pages:
            lines = [line for line in page.splitlines() if line.startswith("kata")]
            assert len(lines) != 1


def test_title_is_not_left_behind() -> None:
    """A title is never the last thing on a page."""
    for fill in range(36, 52):
        above = [Paragraph(f"isi{number}", before=0) for number in range(fill)]
        blocks = [*above, Title("DAFTAR", ["semua unit"]), people(2)]
        pages = texts(make_pdf(Document("Uji", blocks))[0])
        (page,) = [page for page in pages if "DAFTAR" in page]
        assert person(0)[1] in page


def test_card_shows_labels_and_values() -> None:
    """A card shows each label with its value, and a dash where there is none."""
    fields = Fields([("Nama", "Budi Santoso"), ("Alamat", ""), ("Unit", "Dinas " * 60)], "Data", 2)
    (page,) = texts(make_pdf(Document("Kartu", [fields]))[0])
    for word in ("Data", "Nama", "Budi Santoso", "Alamat", "–"):
        assert word in page
    assert page.count("Dinas") == 60


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("landscape", [False, True])
def test_signature_never_stands_alone(paper: Paper, landscape: bool) -> None:
    """Whatever the number of rows, at least two of them stand on the page of the signature."""
    for count in (*range(2, 70, 3), 200):
        document = Document("Uji", [people(count)], paper, landscape, signature=SIGNATURE)
        last = texts(make_pdf(document)[0])[-1]
        assert "Dr. Ratna Wijaya" in last
        assert "NIP. 19700101 199501 2 001" in last
        assert person(count - 1)[1] in last
        assert person(count - 2)[1] in last


def test_signature_on_behalf_of_another() -> None:
    """The office follows "a.n." on the right half of the page and ends with a comma."""
    signature = SignatureBlock(
        "Serpong", "1 Mei 2026", ["a.n. WALI KOTA", "SEKRETARIS DAERAH"], "Budi Santoso"
    )
    pdf, _ = make_pdf(Document("Uji", [Paragraph("Isi.")], signature=signature))
    (page,) = texts(pdf)
    assert "a.n. WALI KOTA" in page
    assert "SEKRETARIS DAERAH," in page
    assert "NIP" not in page
    middle = 215 / 2 * 72 / 25.4
    inside = [box for box in boxes(pdf, 0) if box[3] < 850 and box[1] > 100]
    assert inside
    assert all(left > middle - 1 for left, *_ in inside[1:])


def test_nip_is_spaced() -> None:
    """Only a NIP of 18 digits gets spaces; anything else is printed as it stands."""
    assert spaced_nip("198001012005011001") == "19800101 200501 1 001"
    assert spaced_nip("12345") == "12345"


def test_letterhead_with_any_logo() -> None:
    """A logo of any shape is drawn at the left in its own colour, and the rule below the names."""
    for size in ((3000, 40), (40, 3000), (1, 1)):
        head = Letterhead(["KOTA", "DINAS"], ["Alamat"], validate_logo(picture(size)))
        pdf, _ = make_pdf(Document("Uji", [PageBreak(), Paragraph("Isi.")], letterhead=head))
        page = render(pdf, 0, 60)
        image = Image.frombuffer(
            "RGB", (page.width, page.height), page.data, "raw", "BGR", page.stride, 1
        )
        colours = {image.getpixel((x, y)) for x in range(71, 145) for y in range(40, 110)}
        assert any(red > 200 and green < 120 for red, green, _ in colours)


@pytest.mark.parametrize(
    ("kind", "mode"), [("PNG", "RGBA"), ("JPEG", "CMYK"), ("GIF", "P"), ("BMP", "1"), ("TIFF", "L")]
)
def test_logo_of_any_format(kind: str, mode: str) -> None:
    """A logo of any usual format becomes a PNG of at most 600 pixels with its proportions."""
    stored = validate_logo(picture((1800, 900), kind, mode))
    with Image.open(io.BytesIO(stored)) as image:
        assert (image.format, image.size) == ("PNG", (LOGO_PIXELS, LOGO_PIXELS // 2))


@pytest.mark.parametrize(
    "data", [b"", b"no picture", picture((300, 300))[:200], picture((9000, 9000), mode="1")]
)
def test_broken_logo_is_a_sentence(data: bytes) -> None:
    """A file that is no picture, is cut off or is far too large is refused in words."""
    with pytest.raises(PersonError):
        validate_logo(data)


def test_wide_logo_is_shrunk_or_refused() -> None:
    """A logo 20,000 pixels wide is kept small where it can be read, and refused as too large where
    it would fill the memory."""
    kept = validate_logo(picture((20_000, 400)))
    with Image.open(io.BytesIO(kept)) as small:
        assert small.size == (LOGO_PIXELS, 12)
    for size in ((9_000, 9_000), (20_000, 20_000)):
        head = b"IHDR" + struct.pack(">II", *size) + picture((1, 1))[24:29]
        claimed = picture((1, 1))[:12] + head + struct.pack(">I", zlib.crc32(head))
        with pytest.raises(PersonError, match="terlalu besar"):
            validate_logo(claimed + picture((1, 1))[33:])
    pdf, _ = make_pdf(Document("Uji", [Paragraph("Isi")], letterhead=Letterhead(["A"], (), kept)))
    assert "Isi" in texts(pdf)[0]
