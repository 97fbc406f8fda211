"""Documents of Word: read as they are seen on paper."""

from __future__ import annotations

from pathlib import Path

from asn_desktop.core.prose import Passage, Run
from asn_desktop.texts import read_text_file
from tests.texts.documents import docx, paragraph, run, table


def read(tmp_path: Path, *body: str, **parts: str) -> list[Passage]:
    """The passages of a document."""
    return read_text_file(docx(tmp_path / "naskah.docx", *body, **parts))


def told(passages: list[Passage]) -> list[str]:
    """Sign and words of every passage."""
    return [f"{one.marker} {one.text}".strip() for one in passages]


def test_numbers_that_the_program_counted_are_there(tmp_path: Path) -> None:
    """Ayat, huruf and angka are counted by level, begin anew below each other, and where a list
    says so; article numbers come from a style; bullets are signs too."""
    passages = read(
        tmp_path,
        paragraph("KETENTUAN UMUM", listed=(2, 0)),
        paragraph("", run(" "), style="Pasal"),
        paragraph("satu", listed=(1, 0)),
        paragraph("a satu", listed=(1, 1)),
        paragraph("b satu", listed=(1, 1)),
        paragraph("angka", listed=(1, 2)),
        paragraph("kurung", listed=(1, 3)),
        paragraph("dua", listed=(1, 0)),
        paragraph("a dua", listed=(1, 1)),
        paragraph("", run(" "), style="Pasal"),
        paragraph("satu lagi", listed=(3, 0)),
        paragraph("butir", listed=(4, 0)),
        paragraph("bab", listed=(5, 0)),
        paragraph("sub", listed=(5, 1)),
        paragraph("bukan daftar", listed=(0, 0)),
    )
    assert told(passages) == [
        "BAB I KETENTUAN UMUM", "Pasal 1", "(1) satu", "a. a satu", "b. b satu", "1. angka",
        "a) kurung", "(2) dua", "a. a dua", "Pasal 2", "(1) satu lagi", "• butir", "I. bab",
        "1.1 sub", "bukan daftar",
    ]  # fmt: skip
    assert [one.level for one in passages[2:7]] == [0, 1, 1, 2, 3]


def test_more_than_26_letters(tmp_path: Path) -> None:
    """Word counts z, aa, bb."""
    passages = read(tmp_path, *(paragraph("x", listed=(1, 1)) for _ in range(28)))
    assert [one.marker for one in passages[25:]] == ["z.", "aa.", "bb."]


def test_looks_come_from_styles_and_runs(tmp_path: Path) -> None:
    """Bold, italic, capitals and the middle of the line, also where a style says so."""
    heading, mixed, plain = read(
        tmp_path,
        paragraph("Bab satu", style="Judul1"),
        paragraph("a", run("b", "<w:b/>"), run("c", '<w:rStyle w:val="Tekan"/>'),
                  run("d", '<w:b w:val="0"/>')),
        paragraph("x", style="Kitar"),
    )  # fmt: skip
    assert heading == Passage((Run("BAB SATU", bold=True),), heading=1, centred=True)
    assert mixed.runs == (Run("a"), Run("b", bold=True), Run("c", italic=True), Run("d"))
    assert plain == Passage((Run("x"),)), "a style based on itself is no trap"


def test_what_is_seen_and_nothing_else(tmp_path: Path) -> None:
    """Deleted words, page breaks and headers are left out; inserted words, links, content
    controls, boxes and line breaks are there."""
    passages = read(
        tmp_path,
        paragraph(
            "<w:del><w:r><w:delText>lama</w:delText></w:r></w:del>",
            f"<w:ins>{run('baru')}</w:ins>",
            f"<w:hyperlink>{run(' taut')}</w:hyperlink>",
            '<w:r><w:br w:type="page"/><w:br/><w:tab/><w:t>baris</w:t></w:r>',
            "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
            f"{paragraph('kotak')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            f"<w:txbxContent>{paragraph('kotak')}</w:txbxContent></w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r>",
        ),
        f"<w:sdt><w:sdtContent>{paragraph('kendali')}</w:sdtContent></w:sdt>",
        paragraph("  "),
    )
    assert told(passages) == ["baru taut\n\tbaris", "kotak", "kendali"]


def test_tables_keep_their_cells(tmp_path: Path) -> None:
    """A cell of several paragraphs is one of several lines with their signs; merged cells leave
    empty ones; a box around paragraphs is no table."""
    wide = '<w:p/><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
    found, *rest = read(
        tmp_path,
        table(["Menimbang", ":",
               paragraph("satu", listed=(1, 1)) + paragraph("dua", listed=(1, 1))],
              ["x", "y", ""]),
        table([paragraph("dalam kotak") + paragraph("dua")]),
        f"<w:tbl><w:tr><w:tc>{wide}{paragraph('lebar')}</w:tc></w:tr>"
        "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>",
    )  # fmt: skip
    assert found.cells[0] == ((Run("Menimbang"),), (Run(":"),), (Run("a. satu\nb. dua"),))
    assert told(rest[:2]) == ["dalam kotak", "dua"]
    assert rest[2].cells == (((Run("lebar"),), ()), ((), ()))


def test_a_document_without_styles_and_lists(tmp_path: Path) -> None:
    """The smallest document that there is."""
    assert told(read(tmp_path, paragraph("teks"), styles="", numbering="")) == ["teks"]


def test_a_file_of_another_maker() -> None:
    """A Perwal as a library for Word documents has written it, with that program's styles."""
    path = Path(__file__).parent.parent / "data" / "texts" / "perwal.docx"
    passages = read_text_file(path)
    assert told(passages)[:4] == [
        "Peraturan Wali Kota Contoh", "BAB I", "KETENTUAN UMUM", "Pasal 1"
    ]  # fmt: skip
    assert passages[0].heading == 0
    assert [one.marker for one in passages if one.text.startswith("butir")] == ["1.", "2.", "•"]
    assert passages[-1].cells[1] == ((Run("Magang"),), (Run("20"),))
