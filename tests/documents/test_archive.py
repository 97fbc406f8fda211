"""A paper that is kept is PDF/A-2b: whatever opens it in thirty years shows the same page."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from asn_desktop.documents.arms import invented_arms
from asn_desktop.documents.colours import srgb_profile
from asn_desktop.documents.copies import AddressSlot, Copy, write_copies
from asn_desktop.documents.flow import Block, Bookmark
from asn_desktop.documents.letterhead import Letterhead
from asn_desktop.documents.lines import Align
from asn_desktop.documents.official import Heading
from asn_desktop.documents.rich_table import RichColumn, RichTable
from asn_desktop.documents.text import Paragraph, Span, added, bold, italic, removed
from asn_desktop.documents.writer import Document, Numbering, make_pdf, write_document
from tests.documents.archive import violations
from tests.documents.papers import SIGNATURE, people


def everything(archival: bool = True) -> Document:
    """A paper with all that a paper of ours can have."""
    looks: list[str | Span] = [
        bold("tebal"),
        italic(" miring "),
        added("baru"),
        " ",
        removed("lama"),
    ]
    blocks: list[Block] = [
        AddressSlot(["Yth. Kepala Dinas Contoh"]),
        Bookmark("BAB I <b>&amp; “Ketentuan” 😀"),
        Heading(["BAB I", "KETENTUAN UMUM"]),
        Paragraph(["Čapek, Łukasz, Θεός 😀 ", *looks], Align.JUSTIFY),
        Paragraph("".join(map(chr, range(0x100, 0x250)))),
        RichTable([RichColumn("A", 1), RichColumn("B", 2)], [["a", [added("b")]]] * 60),
        people(40),
    ]
    return Document(
        "Surat Edaran “Č” & <b> 😀\x01",
        blocks,
        letterhead=Letterhead(["PEMERINTAH KOTA CONTOH"], ["Jalan 1"], invented_arms()),
        signature=SIGNATURE,
        footer="Kode periksa 7F3A-91C2",
        watermark="LATIHAN",
        numbering=Numbering.CENTRED_FROM_SECOND,
        author="Badan Kepegawaian & <Č>",
        archival=archival,
    )


def merged() -> bytes:
    """Copies of it for several recipients."""
    copies = [
        Copy(f"Unit {n}", [f"Yth. Unit {n}", "di Tempat"][: 1 + n % 2], f"K-{n}") for n in range(5)
    ]
    target = io.BytesIO()
    assert write_copies(everything(), copies, 5, target) > 5
    return target.getvalue()


def test_a_kept_paper_breaks_no_rule() -> None:
    """A paper with everything that ours can have, and its copies, are PDF/A-2b."""
    assert violations(make_pdf(everything())[0]) == []
    assert violations(merged()) == []


def test_only_a_kept_paper_claims_it() -> None:
    """A paper that is not meant for the archive does not say that it is; it lacks nothing else."""
    (missing,) = violations(make_pdf(everything(archival=False))[0])
    assert "6.6.4-1" in missing


@pytest.mark.parametrize(
    ("sound", "broken", "rule"),
    [
        (b"/S /GTS_PDFA1", b"/S /GTS_PDFX1", "6.2.4.3"),
        (b"<pdfaid:part>2<", b"<pdfaid:part>3<", "6.6.4"),
        (b"/FontFile2", b"/FontFile9", "6.2.11.4"),
        (b"/Widths [277.832", b"/Widths [377.832", "6.2.11.5"),
        (b"/ViewerPreferences", b"/OpenAction", "/OpenAction"),
    ],
)
def test_the_check_sees_what_is_wrong(sound: bytes, broken: bytes, rule: str) -> None:
    """The check is no rubber stamp: what is planted is found."""
    data, _ = make_pdf(everything())
    assert sound in data
    found = violations(data.replace(sound, broken.ljust(len(sound))))
    assert any(rule in one for one in found), found


def test_the_profile_is_srgb() -> None:
    """Colours through our profile come out as they went in."""
    profile = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
    through = ImageCms.buildTransform(profile, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    for colour in [(255, 255, 255), (0, 0, 0), (200, 30, 90), (10, 200, 90), (128, 128, 128)]:
        picture = ImageCms.applyTransform(Image.new("RGB", (1, 1), colour), through)
        assert picture is not None
        shown = picture.getpixel((0, 0))
        assert isinstance(shown, tuple)
        assert all(abs(a - b) <= 1 for a, b in zip(shown, colour, strict=True))


def test_kept_bytes_are_given_out_again(tmp_path: Path) -> None:
    """A finished paper is written byte for byte, with its own number of pages."""
    kept, pages = make_pdf(everything())
    again = tmp_path / "lagi.pdf"
    assert write_document(Document("Arsip", (), finished=kept), again) == pages
    assert again.read_bytes() == kept
