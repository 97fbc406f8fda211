"""Plain text files: any encoding, broken lines put together."""

from __future__ import annotations

from pathlib import Path

import pytest

from asn_desktop.core.prose import Run
from asn_desktop.texts import read_text_file

WRAPPED = """\
                         PERATURAN WALI KOTA

Menimbang : a. bahwa pengembangan kompetensi aparatur perlu dilakukan secara
               terencana, terpadu, dan berkelanjutan di semua perangkat daerah
               agar pelayanan kepada masyarakat menjadi lebih baik lagi;
            b. bahwa berdasarkan pertimbangan itu perlu ditetapkan peraturan.

Pasal 1
(1) Setiap perangkat daerah menyusun rencana pengembangan kompetensi yang memuat
    kebutuhan.
(2) Rencana itu disampaikan.
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_any_encoding(tmp_path: Path, encoding: str) -> None:
    """Letters with accents come out right, whatever program wrote the file."""
    path = tmp_path / "naskah.txt"
    path.write_bytes("“Wali Kota” – café\r\nbaris dua".encode(encoding))
    assert [one.text for one in read_text_file(path)] == ["“Wali Kota” – café", "baris dua"]


def test_lines_broken_at_the_edge_are_paragraphs(tmp_path: Path) -> None:
    """What was broken by the width of a page is put together; lists and headings stay apart."""
    path = tmp_path / "naskah.txt"
    path.write_text(WRAPPED)
    texts = [one.text for one in read_text_file(path)]
    assert len(texts) == 6
    assert texts[1].startswith("Menimbang : a. bahwa pengembangan")
    assert "secara terencana, terpadu, dan berkelanjutan di semua perangkat daerah agar" in texts[1]
    assert texts[1].endswith("menjadi lebih baik lagi;")
    assert texts[3:5] == ["Pasal 1", texts[4]]
    assert texts[4].endswith("yang memuat kebutuhan.")


def test_long_lines_are_paragraphs_of_their_own(tmp_path: Path) -> None:
    """A file with a paragraph a line stays as it is."""
    path = tmp_path / "naskah.txt"
    path.write_text("\n".join(f"{'kata ' * 60}{place}" for place in range(8)))
    assert len(read_text_file(path)) == 8


def test_lines_with_columns_are_a_table(tmp_path: Path) -> None:
    """Tabs between columns; a tab behind a sign or a label is none."""
    path = tmp_path / "naskah.txt"
    path.write_text("Menimbang\t:\ta. bahwa\na.\thuruf\nJenis\tJP\nMagang\t20\nsatu\tbaris\tlagi\n")
    found = read_text_file(path)
    assert [one.text for one in found] == [
        "Menimbang : a. bahwa",
        "a. huruf",
        "",
        "satu\tbaris\tlagi",
    ]
    assert found[2].cells == (((Run("Jenis"),), (Run("JP"),)), ((Run("Magang"),), (Run("20"),)))


def test_a_web_page_in_a_file(tmp_path: Path) -> None:
    """A page that was saved, also under a wrong name."""
    path = tmp_path / "naskah.docx"
    path.write_text("<!DOCTYPE html><html><body><p>isi</p></body></html>")
    assert [one.text for one in read_text_file(path)] == ["isi"]
