"""A paper that is kept is PDF/A-2b: whatever opens it in thirty years shows the same page."""

from __future__ import annotations

import shutil
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
from asn_desktop.documents.text import Paragraph, added, bold, italic, removed
from asn_desktop.documents.writer import Document, Numbering, write_document
from tests.documents.archive import preflight, violations
from tests.documents.papers import SIGNATURE, people

pytestmark = pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")

#: All that Preflight, which knows part 1 only, may have against a file of part 2.
_OF_PART_TWO = ["7.11.2 : Error on MetaData, part must be 1"]


def everything(archival: bool = True) -> Document:
    """A paper with all that a paper of ours can have."""
    blocks: list[Block] = [
        AddressSlot(["Yth. Kepala Dinas Contoh"]),
        Bookmark("BAB I <b>&amp; “Ketentuan” 😀"),
        Heading(["BAB I", "KETENTUAN UMUM"]),
        Paragraph(
            [
                "Čapek, Łukasz, Θεός 😀 ",
                bold("tebal"),
                italic(" miring "),
                added("baru"),
                removed("x"),
            ],
            Align.JUSTIFY,
        ),
        Paragraph("".join(map(chr, range(0x100, 0x250)))),
        RichTable([RichColumn("A", 1), RichColumn("B", 2)], [["a", [added("b")]]] * 60),
        people(40),
    ]
    return Document(
        "Surat Edaran “Č” & <b> 😀",
        blocks,
        letterhead=Letterhead(["PEMERINTAH KOTA CONTOH"], ["Jalan 1"], invented_arms()),
        signature=SIGNATURE,
        footer="Kode periksa 7F3A-91C2",
        watermark="LATIHAN",
        numbering=Numbering.CENTRED_FROM_SECOND,
        author="Badan Kepegawaian & <Č>",
        archival=archival,
    )


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """The paper as a file."""
    path = tmp_path / "arsip.pdf"
    assert write_document(everything(), path) > 1
    return path


@pytest.fixture
def merged(tmp_path: Path) -> Path:
    """Copies of it."""
    path = tmp_path / "salinan.pdf"
    copies = [
        Copy(f"Unit {n}", [f"Yth. Unit {n}", "di Tempat"][: 1 + n % 2], f"K-{n}") for n in range(5)
    ]
    assert write_copies(everything(), copies, 5, path) > 5
    return path


@pytest.mark.parametrize("paper", ["kept", "merged"])
def test_no_clause_is_broken(paper: str, request: pytest.FixtureRequest) -> None:
    """Fonts, colours, metadata and operators of a paper and of its copies keep every clause of
    PDF/A-2b that is looked at."""
    assert violations(request.getfixturevalue(paper)) == []


@pytest.mark.parametrize("paper", ["kept", "merged"])
def test_preflight_finds_nothing(paper: str, request: pytest.FixtureRequest) -> None:
    """A validator by others (Apache PDFBox, for part 1) finds nothing but the number of the
    part."""
    found = preflight(request.getfixturevalue(paper))
    if found is None:
        pytest.skip("Apache PDFBox Preflight is not installed")
    assert found == _OF_PART_TWO


def test_only_a_kept_paper_claims_it(tmp_path: Path) -> None:
    """A paper that is not meant for the archive does not say that it is."""
    path = tmp_path / "daftar.pdf"
    write_document(everything(archival=False), path)
    assert violations(path) == ["6.6.4 no claim of PDF/A-2b"]


def test_the_check_sees_what_is_wrong(kept: Path) -> None:
    """The check is no rubber stamp: what is planted is found."""
    data = kept.read_bytes()
    for sound, broken, clause in (
        (b"/S /GTS_PDFA1", b"/S /GTS_PDFX1", "6.2.3"),
        (b"<pdfaid:part>2<", b"<pdfaid:part>3<", "6.6.4"),
        (b"/Subtype /TrueType /BaseFont", b"/Encoding /WinAnsi /BaseFont", "6.2.11"),
        (b"/ViewerPreferences", b"/OpenAction", "6.5.1"),
        (
            b'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">S',
            b'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">T',
            "6.6.3",
        ),
    ):
        assert sound in data
        wrong = kept.with_name("salah.pdf")
        wrong.write_bytes(data.replace(sound, broken.ljust(len(sound))))
        assert any(found.startswith(clause) for found in violations(wrong)), clause


def test_the_profile_is_srgb() -> None:
    """Colours through our profile come out as they went in."""
    import io

    profile = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
    through = ImageCms.buildTransform(profile, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    for colour in [(255, 255, 255), (0, 0, 0), (200, 30, 90), (10, 200, 90), (128, 128, 128)]:
        picture = ImageCms.applyTransform(Image.new("RGB", (1, 1), colour), through)
        assert picture is not None
        shown = picture.getpixel((0, 0))
        assert isinstance(shown, tuple)
        assert all(abs(a - b) <= 1 for a, b in zip(shown, colour, strict=True))


def test_kept_bytes_are_given_out_again(kept: Path, tmp_path: Path) -> None:
    """A finished paper is written byte for byte, with its own number of pages."""
    again = tmp_path / "lagi.pdf"
    pages = write_document(Document("Arsip", (), finished=kept.read_bytes()), again)
    assert again.read_bytes() == kept.read_bytes()
    assert pages == write_document(everything(), tmp_path / "baru.pdf")
