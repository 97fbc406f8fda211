"""A drawing on paper is made of lines and text in the colours of paper; what should stand on one
page is set as roomily as it fits there."""

from __future__ import annotations

import pypdfium2
import pypdfium2.raw as pdfium

from asn_desktop.core.drawing import Align, Area, Dot, Drawing, Line, Word
from asn_desktop.documents.drawing import Figure
from asn_desktop.documents.fitting import OnePage
from asn_desktop.documents.pages import LIST_MARGINS, MM, Paper
from asn_desktop.documents.text import Paragraph
from asn_desktop.documents.writer import Document, make_pdf
from tests.documents.papers import boxes, people, texts

SQUARE = ((10.0, 10.0), (40.0, 10.0), (40.0, 40.0), (10.0, 40.0))


def pdf(*blocks: object) -> bytes:
    """A paper of these blocks."""
    return make_pdf(Document("Gambar", blocks, paper=Paper.A4, margins=LIST_MARGINS))[0]  # type: ignore[arg-type]


def words(drawing: Drawing) -> str:
    """The text of the first page."""
    return texts(pdf(Figure(drawing)))[0]


def test_every_shape_is_drawn_as_a_path_or_text() -> None:
    """Two fills, two lines, one text; no picture; the words can be copied from the page."""
    drawing = Drawing(
        200,
        100,
        (
            Area(SQUARE, "danger", 0.5),
            Line(SQUARE, "text", 1, closed=True),
            Line(((0, 0), (200, 100)), "line", 0.5, dash=(4, 2)),
            Dot((100, 50), 5, "accent"),
            Word((10, 90), "Orientasi pada Hasil"),
        ),
    )
    with pypdfium2.PdfDocument(pdf(Figure(drawing))) as document:
        kinds = [each.type for each in document[0].get_objects()]
    assert kinds.count(pdfium.FPDF_PAGEOBJ_PATH) == 4
    assert pdfium.FPDF_PAGEOBJ_IMAGE not in kinds
    assert "Orientasi pada Hasil" in words(drawing)


def test_what_shines_through_is_mixed_with_the_white_of_paper() -> None:
    """Half of the red of danger on white, without transparency for which a printer must know."""
    drawing = Drawing(50, 50, (Area(SQUARE, "danger", 0.5),))
    with pypdfium2.PdfDocument(pdf(Figure(drawing, at_left=True))) as document:
        picture = document[0].render(scale=1).to_pil()
    left, top = round(20 * MM), round(15 * MM)
    assert picture.getpixel((left + 25, top + 25)) == (217, 147, 143)
    assert picture.getpixel((left + 5, top + 5)) == (255, 255, 255)


def test_a_word_keeps_to_its_room() -> None:
    """A little too long it is narrowed whole, far too long it is cut; turned upright as well."""
    long = "Pengembangan Diri dan Orang Lain"
    narrowed = Drawing(200, 50, (Word((0, 40), long, 10, room=135),))
    cut = Drawing(200, 50, (Word((0, 40), long, 10, room=70),))
    assert long in words(narrowed)
    assert "…" in words(cut) and "Lain" not in words(cut)
    for drawing, room in ((narrowed, 135), (cut, 70)):
        (box, *_) = boxes(pdf(Figure(drawing)), 0)
        assert box[2] - box[0] <= room + 1
    upright = Drawing(50, 200, (Word((20, 190), long, 10, room=70, turned=90),))
    (box, *_) = boxes(pdf(Figure(upright)), 0)
    assert box[3] - box[1] <= 71 and box[2] - box[0] < 15


def test_words_stand_at_left_middle_and_right_of_their_point() -> None:
    """Also where the drawing is made smaller."""
    shapes = tuple(
        Word((300, 20 + 20 * place), "Kompetensi", 10, align) for place, align in enumerate(Align)
    )
    drawing = Drawing(600, 80, shapes)
    found = sorted(boxes(pdf(Figure(drawing, at_left=True)), 0), key=lambda box: -box[3])[:3]
    scale = (210 - 35) * MM / 600
    middle = 20 * MM + 300 * scale
    left, centre, right = found
    assert abs(left[0] - middle) < 1 and abs(right[2] - middle) < 1
    assert abs((centre[0] + centre[2]) / 2 - middle) < 1


def test_letters_that_the_type_does_not_have_do_no_harm() -> None:
    """Control letters, emoji and other scripts become a box or nothing."""
    text = words(Drawing(200, 50, (Word((0, 40), "Kerja\x07 Sama\n😀 漢"), Word((0, 20), ""))))
    assert "Kerja Sama" in text


def test_the_roomiest_way_that_fits_is_taken() -> None:
    """Large where there is room, small where there is not; what fits in no way runs on, small or
    with ``roomy`` large."""

    def way(size: float, lines: int) -> list[Paragraph]:
        return [Paragraph(f"ukuran {size:g}", size=size) for _ in range(lines)]

    def sizes(lines: int, *, roomy: bool = False) -> tuple[int, str]:
        block = OnePage([way(20, lines), way(10, lines), way(5, lines)], roomy)
        pages = texts(pdf(block))
        return len(pages), pages[0].split("\n")[0].strip()

    assert sizes(10) == (1, "ukuran 20")
    assert sizes(30) == (1, "ukuran 10")
    assert sizes(60) == (1, "ukuran 5")
    assert sizes(90)[1] == "ukuran 5" and sizes(90)[0] == 2
    assert sizes(90, roomy=True)[1] == "ukuran 20"


def test_the_headings_of_a_table_are_counted_when_a_page_is_filled() -> None:
    """A table that fits without its headings only does not fit."""
    rows = next(count for count in range(20, 80) if len(texts(pdf(people(count)))) == 2)
    fits, over = (OnePage([[people(count)], [Paragraph("kecil")]]) for count in (rows - 1, rows))
    assert len(texts(pdf(fits))) == 1 and "kecil" not in texts(pdf(fits))[0]
    assert "kecil" in texts(pdf(over))[0]
