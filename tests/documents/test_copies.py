"""One letter, a copy for each recipient in one file."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from asn_desktop.core.errors import Cancelled, WorldError
from asn_desktop.core.progress import CancelAfter
from asn_desktop.documents.arms import invented_arms
from asn_desktop.documents.copies import AddressSlot, Copy, write_copies
from asn_desktop.documents.flow import Block
from asn_desktop.documents.letterhead import Letterhead
from asn_desktop.documents.lines import Align
from asn_desktop.documents.official import Heading, NumberedList
from asn_desktop.documents.text import Paragraph
from asn_desktop.documents.writer import Document, Numbering, make_pdf
from tests.documents.papers import SIGNATURE, boxes, contents, texts

_TEXT = "Setiap perangkat daerah menyusun rencana pengembangan kompetensi pegawai. "


def letter(paragraphs: int, *, slot: AddressSlot | None = None) -> Document:
    blocks: list[Block] = [
        slot or AddressSlot(("Yth. Contoh",)),
        Heading(["SURAT EDARAN"]),
        *(
            Paragraph(_TEXT * 4, Align.JUSTIFY, indent=20, marker=f"{n + 1}.")
            for n in range(paragraphs)
        ),
        SIGNATURE,
        NumberedList(["Wali Kota", "Inspektur"], "Tembusan:"),
    ]
    return Document(
        "Surat Edaran",
        blocks,
        letterhead=Letterhead(["PEMERINTAH KOTA CONTOH", "BADAN"], ["Jalan 1"], invented_arms()),
        footer="Kode periksa 7F3A-91C2",
        watermark="LATIHAN",
        numbering=Numbering.CENTRED_FROM_SECOND,
    )


def recipients(count: int) -> list[Copy]:
    return [
        Copy(
            f"Kelurahan {n}", [f"Yth. Lurah {n}", "", "di Tempat"][: 1 + 2 * (n % 2)], f"SE-{n:05d}"
        )
        for n in range(count)
    ]


def merged(document: Document, copies: list[Copy]) -> bytes:
    target = io.BytesIO()
    write_copies(document, copies, len(copies), target)
    return target.getvalue()


def test_everyone_has_a_copy() -> None:
    """Each copy holds the whole letter with its own address, its code on every page, its own page
    numbers, and a line in the contents that leads to it."""
    pdf = merged(letter(14), recipients(7))
    pages = texts(pdf)
    assert len(pages) == 14
    for number in range(7):
        first, second = pages[2 * number : 2 * number + 2]
        assert f"Yth. Lurah {number}" in first
        assert ("di Tempat" in first) is bool(number % 2)
        assert "Yth." not in second
        for page in (first, second):
            assert f"SE-{number:05d}" in page
            assert "Kode periksa 7F3A-91C2" in page
            assert page.count("LATIHAN") == 2
        assert "- 2 -" in second
        assert "PEMERINTAH KOTA CONTOH" in first
        assert SIGNATURE.name in second
    assert contents(pdf) == [(0, f"Kelurahan {n}", 2 * n + 1) for n in range(7)]


@pytest.mark.parametrize("lines", [1, 2, 4])
def test_copy_is_the_letter_itself(lines: int) -> None:
    """A copy stands on its page letter for letter where the letter alone would stand."""
    address = [f"Yth. Baris {n}" for n in range(lines)]
    copy = merged(letter(4), [Copy("A", address)])
    alone, _ = make_pdf(letter(4, slot=AddressSlot(address)))
    assert sorted(texts(copy)[0].split()) == sorted(texts(alone)[0].split())
    shown = {tuple(round(side, 1) for side in box) for box in boxes(alone, 0)}
    lowest, highest = (min(box[1] for box in shown), max(box[3] for box in shown))
    document = pypdfium2.PdfDocument(copy)
    try:
        text = document[0].get_textpage()
        rects = [text.get_rect(n) for n in range(text.count_rects())]
    finally:
        document.close()
    assert min(rect[1] for rect in rects) == pytest.approx(lowest, abs=1.5)
    assert max(rect[3] for rect in rects) == pytest.approx(highest, abs=1.5)


@pytest.mark.parametrize("lines", [30, 94, 200])
def test_a_long_list_of_addressees_goes_on_from_page_to_page(lines: int) -> None:
    """Every addressee is on the paper, above the lower margin, alone and in a copy."""
    address = [f"{n}. Lurah Contoh {n}" for n in range(1, lines + 1)]
    alone, _ = make_pdf(letter(4, slot=AddressSlot(address)))
    for pdf in (alone, merged(letter(4), [Copy("A", address)])):
        shown = "\n".join(texts(pdf))
        assert [line for line in address if line not in shown] == []
        pages = range(len(texts(pdf)))
        lowest = [box[1] for page in pages for box in boxes(pdf, page)]
        assert not lowest or min(lowest) > 0


def test_long_names_are_broken_and_the_letter_moves() -> None:
    """A name longer than the address is wide takes two lines, and what follows makes room."""
    name = "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kota Contoh " * 2
    pdf = merged(letter(2), [Copy("A", [name]), Copy("B", ["Yth. B"])])
    first, second = texts(pdf)
    assert " ".join(name.split()) in " ".join(first.split())
    assert "Yth. B" in second


def test_a_text_of_ones_own() -> None:
    """Where the text speaks of the recipient, it is laid out for each; both kinds of copies may
    stand in one file."""

    def own(number: int) -> list[Block]:
        words = Paragraph(f"Saudara {number} <b>&amp; 😀 diundang. " + _TEXT * (number * 6))
        return [AddressSlot(), words, SIGNATURE]

    copies = [Copy(f"Orang {n}", [f"Yth. Orang {n}"], f"K{n}", own(n)) for n in range(1, 9)]
    pdf = merged(letter(3), [*copies, Copy("Umum", ["Yth. Umum"], "K0")])
    pages = texts(pdf)
    for depth, title, page in contents(pdf):
        assert depth == 0
        if title != "Umum":
            number = title.split()[1]
            assert f"Yth. Orang {number}" in pages[page - 1]
            assert f"Saudara {number} <b>&amp; □ diundang." in pages[page - 1]
    assert "Setiap perangkat daerah" in pages[-1]
    assert len(pages) > 9


def test_a_letter_without_address() -> None:
    """A letter without a place for the address still has a copy and a code for everyone."""
    document = Document("Surat", [Paragraph("Isi surat.")])
    pages = texts(merged(document, recipients(3)))
    assert [f"SE-{n:05d}" in page for n, page in enumerate(pages)] == [True] * 3
    assert not any("Lurah" in page for page in pages)


def test_nobody_is_an_empty_page() -> None:
    """Without recipients the file is one empty page, not a damaged file."""
    assert len(texts(merged(letter(1), []))) == 1


def test_strict_checker_accepts_the_copies(tmp_path: Path) -> None:
    """qpdf finds nothing wrong with a file of some thousand pages."""
    checker = shutil.which("qpdf")
    if checker is None:
        pytest.skip("qpdf is not installed")
    target = tmp_path / "salinan.pdf"
    assert write_copies(letter(14), iter(recipients(1500)), 1500, target) == 3000
    command = [checker, "--check", str(target)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    # the letter is in the file once for each kind of address, not once a copy
    assert target.stat().st_size < 1500 * 1200


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    """A cancel among the copies leaves no file, and an older file of the name as it was."""
    target = tmp_path / "salinan.pdf"
    target.write_bytes(b"earlier")
    with pytest.raises(Cancelled):
        write_copies(letter(2), recipients(500), 500, target, CancelAfter(5))
    assert target.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [target]


def test_missing_folder_is_a_sentence(tmp_path: Path) -> None:
    """A folder that does not exist is named in the sentence."""
    with pytest.raises(WorldError, match="arsip"):
        write_copies(letter(1), recipients(3), 3, tmp_path / "arsip" / "salinan.pdf")


def test_recipients_are_asked_for_as_they_are_written(tmp_path: Path) -> None:
    """The progress counts the copies, and recipients are read one by one."""
    asked: list[int] = []
    ahead: list[int] = []

    def some() -> Iterator[Copy]:
        for number, copy in enumerate(recipients(300)):
            asked.append(number)
            yield copy

    def progress(done: int, total: int, label: str = "") -> None:
        assert done <= total
        ahead.append(len(asked) - done)

    write_copies(letter(1), some(), 300, tmp_path / "salinan.pdf", progress)
    assert len(ahead) > 5
    assert max(ahead) <= 1
