"""Parts of official papers: hanging lists, headings in the middle, annexes, what must stay with the
signature, and the contents beside the pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asn_desktop.documents.flow import Block, Bookmark, PageBreak
from asn_desktop.documents.lines import Align
from asn_desktop.documents.official import AnnexHeading, Heading, NumberedList
from asn_desktop.documents.pages import MM, OFFICIAL_MARGINS, PageFrame, Paper
from asn_desktop.documents.signature import SignatureBlock
from asn_desktop.documents.text import Paragraph, bold
from asn_desktop.documents.writer import Document, Numbering, make_pdf
from tests.documents.papers import SIGNATURE, boxes, contents, people, places, texts

FRAME = PageFrame.of(Paper.F4, False, OFFICIAL_MARGINS)


def shown(*blocks: Block, **values: object) -> bytes:
    document = Document("Uji", blocks, numbering=Numbering.NONE)
    return make_pdf(replace(document, **values))[0]  # type: ignore[arg-type]


def test_lists_hang_below_each_other() -> None:
    """A marker stands where the text above it begins, and all lines of a text begin together."""
    words = "kata " * 40
    pdf = shown(
        Paragraph(f"ayat {words}", Align.JUSTIFY, indent=28, marker="(1)"),
        Paragraph(f"huruf {words}", Align.JUSTIFY, indent=50, marker="a.", marker_at=28),
        Paragraph(f"angka {words}", Align.JUSTIFY, indent=72, marker="1)", marker_at=50),
    )
    left = sorted({round(box[0] - FRAME.left) for box in boxes(pdf, 0)})
    # letters have some room at their left, and each kind of bracket its own
    assert [min(left, key=lambda at: abs(at - wanted)) - wanted for wanted in (0, 28, 50, 72)] == [
        pytest.approx(0, abs=1)
    ] * 4
    assert all(min(abs(at - wanted) for wanted in (0, 28, 50, 72)) <= 2 for at in left)


def test_wide_marker_pushes_its_text() -> None:
    """A marker that is wider than its room does not run into the text, whose other lines stay."""
    marker = "KEDUA PULUH DELAPAN"
    pdf = shown(Paragraph("kata " * 40, indent=60, marker=marker))
    at = places(pdf, 0)
    start, _ = at[marker]
    first = max(
        (place for text, place in at.items() if text.startswith("kata")), key=lambda place: place[1]
    )
    assert start == pytest.approx(FRAME.left, abs=0.1)
    assert first[0] > start + 120
    assert {round(place[0]) for text, place in at.items() if text.startswith("kata")} == {
        round(first[0]),
        round(FRAME.left + 60),
    }


def test_words_beside_the_first_line() -> None:
    """ "Menimbang : a." stands on one line with its text."""
    pdf = shown(
        Paragraph(
            "bahwa", indent=120, marker="a.", marker_at=100, beside=[(0, "Menimbang"), (90, ":")]
        )
    )
    at = places(pdf, 0)
    assert len({round(place[1], 1) for place in at.values()}) == 1
    assert [round(at[text][0] - FRAME.left) for text in ("Menimbang", ":", "a.", "bahwa")] == [
        0, 90, 100, 120,
    ]  # fmt: skip


def test_long_title_is_balanced() -> None:
    """A title that needs two lines is broken into lines of about the same length, in the middle."""
    title = "PENGEMBANGAN KOMPETENSI DAN PEMBIMBINGAN PEGAWAI APARATUR SIPIL NEGARA DI DAERAH"
    pdf = shown(Heading([title]))
    sides = [(left, right) for left, _, right, _ in boxes(pdf, 0)]
    assert len(sides) == 2
    widths = [right - left for left, right in sides]
    assert min(widths) > 0.8 * max(widths)
    for left, right in sides:
        assert (left + right) / 2 == pytest.approx((FRAME.left + FRAME.right) / 2, abs=1)


def test_annex_names_itself_at_the_right() -> None:
    """The heading of an annex stands in the right half of its page."""
    pdf = shown(AnnexHeading(["LAMPIRAN I", "SURAT EDARAN WALI KOTA TANGERANG SELATAN " * 3]))
    assert all(left > FRAME.left + FRAME.inner_width / 2 for left, *_ in boxes(pdf, 0))
    assert all(right <= FRAME.right + 0.5 for _, _, right, _ in boxes(pdf, 0))


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([], ""),
        (["Wali Kota"], "Tembusan:\nWali Kota"),
        (["Wali Kota", "Inspektur"], "Tembusan:\n1.\nWali Kota\n2.\nInspektur"),
    ],
)
def test_copies_go_to(items: list[str], text: str) -> None:
    """Tembusan are numbered where there are several, and left out with their heading where there
    is none."""
    (page,) = texts(shown(NumberedList(items, "Tembusan:")))
    assert page.split() == text.split()


@pytest.mark.parametrize("lines", [1, 2, 3, 5])
def test_signature_takes_two_lines_along(lines: int) -> None:
    """Wherever the text ends on a page, at least two lines of it stand above the signature; where
    the last paragraph has one line, the end of the one before goes too."""
    for fill in range(20, 56):
        above = [Paragraph(f"isi{number}", before=0) for number in range(fill)]
        before = Paragraph(" ".join(f"awal{number:03d}" for number in range(30)))
        last = Paragraph("\n".join(f"akhir{number}" for number in range(lines)))
        pages = texts(shown(*above, before, last, SIGNATURE))
        (page,) = [page for page in pages if SIGNATURE.name in page]
        own = [line for line in page.splitlines() if line.startswith("akhir")]
        other = [line for line in page.splitlines() if line.startswith("awal")]
        assert len(own) >= min(lines, 2), fill
        if lines == 1:
            assert len(other) >= 2, fill


def test_who_promulgates_stands_with_who_enacts() -> None:
    """The second signature stands at the left below the first one, the gazette under both, all on
    one page."""
    second = SignatureBlock(
        "", "", ["SEKRETARIS DAERAH"], "Bambang Notonegoro",
        opening=["Diundangkan di Contoh", "pada tanggal 1 Mei 2026"], left=True,
        below="BERITA DAERAH KOTA CONTOH TAHUN 2026 NOMOR 12",
    )  # fmt: skip
    for fill in range(20, 56, 2):
        above = [Paragraph(f"isi{number}", before=0) for number in range(fill)]
        pages = texts(shown(*above, SIGNATURE, second))
        (page,) = [page for page in pages if "Bambang Notonegoro" in page]
        assert SIGNATURE.name in page
        assert "BERITA DAERAH KOTA CONTOH TAHUN 2026 NOMOR 12" in page
    at = places(shown(SIGNATURE, second), 0)
    assert at["Diundangkan di Contoh"][0] == pytest.approx(FRAME.left, abs=0.1)
    assert at[SIGNATURE.name][0] > FRAME.left + FRAME.inner_width / 3
    assert at["Diundangkan di Contoh"][1] < at[SIGNATURE.name][1]


def test_numbers_in_the_middle_from_the_second_page() -> None:
    """The number stands in the middle above the text, and the first page has none."""
    pdf = shown(people(200), numbering=Numbering.CENTRED_FROM_SECOND)
    pages = texts(pdf)
    assert "- 1 -" not in pages[0]
    for number, page in enumerate(pages[1:], 2):
        assert f"- {number} -" in page
    left, bottom, right, _ = max(boxes(pdf, 1), key=lambda box: box[3])
    assert (left + right) / 2 == pytest.approx((FRAME.left + FRAME.right) / 2, abs=1)
    assert FRAME.top < bottom < FRAME.height - 8 * MM


def test_contents_lead_to_their_pages() -> None:
    """The contents show chapters with their articles folded below them, each leading to its page,
    also where the heading moved to the next one; a reader opens with them."""
    blocks: list[Block] = []
    for chapter in range(1, 4):
        blocks += [Bookmark(f"BAB {chapter} “Ketentuan” 😀"), Heading([f"BAB {chapter}"])]
        for article in range(1, 9):
            blocks.append(Bookmark(f"Pasal {chapter}.{article}", 1))
            blocks.append(Heading([f"Pasal {chapter}.{article}"]))
            blocks.append(Paragraph(f"Isi {chapter}.{article}. " + "kata lain " * 70))
        blocks.append(PageBreak())
    pdf = shown(*blocks)
    pages = texts(pdf)
    lines = contents(pdf)
    assert len(lines) == 3 * 9
    assert [depth for depth, _, _ in lines] == [0, *[1] * 8] * 3
    assert lines[0][1] == "BAB 1 “Ketentuan” □"
    for depth, title, page in lines:
        assert (title if depth else title[:5]) in pages[page - 1]
    assert b"/PageMode /UseOutlines" in pdf


def test_without_bookmarks_there_are_no_contents() -> None:
    """A paper without parts opens as before."""
    assert b"/Outlines" not in shown(Paragraph("Isi."))


def test_bold_marker_is_bold() -> None:
    """A marker may have a look of its own."""
    pdf = shown(Paragraph([bold("Latar Belakang")], indent=20, marker=bold("1.")))
    assert "1." in texts(pdf)[0]
    assert b"LiberationSans-Bold" in pdf
