"""The structure of a foreign text is found by its words and signs, and no word of it is lost.

The published forms are those of UU 12/2011 Lampiran II; the texts are invented.
"""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_desktop.core.prose import Passage, Run
from asn_desktop.core.translation import set_language
from asn_desktop.policies.rules.recognise import Finding, Recognised, recognise
from asn_desktop.policies.rules.text import NodeKind, TextForm
from tests.policies.texts.writing import REGULATION, passages, recognised, told

CIRCULAR = """\
PEMERINTAH KOTA CONTOH
BADAN KEPEGAWAIAN
Yth. 1. Para Kepala Perangkat Daerah
2. Para Camat
di
Tempat
SURAT EDARAN
NOMOR 800.1.4/12/2026
TENTANG
PELAKSANAAN MENTORING
Dalam rangka mentoring, dengan ini disampaikan:
A. Latar Belakang
Mentoring perlu diatur.
B. Isi Edaran
1. Setiap kepala perangkat daerah agar:
a. menunjuk mentor;
b. melaporkan hasil:
1) setiap bulan;
2) setiap tahun.
2. Laporan sebagaimana dimaksud pada angka 1 huruf b disampaikan.
Demikian untuk dilaksanakan.
Contoh, 12 Januari 2026
KEPALA BADAN,
Tembusan:
1. Wali Kota
"""


def findings(found: Recognised, finding: Finding) -> list[str]:
    """The words of the notes of one kind."""
    return [note.words for note in found.notes if note.finding is finding]


def test_a_regulation() -> None:
    """Preamble, chapters with their titles on the next line, articles, ayat, letters, numbers."""
    found = recognised(REGULATION)
    assert told(found.nodes) == [
        "a. bahwa kompetensi perlu dikembangkan;",
        "b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam [huruf a], perlu menetapkan"
        " Peraturan;",
        "1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;",
        "2. Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;",
        "BAB I KETENTUAN UMUM",
        "  Pasal 1 Dalam Peraturan Wali Kota ini yang dimaksud dengan:",
        "    1. Aparatur adalah pegawai:",
        "      a. negeri sipil; dan",
        "      b. dengan perjanjian kerja.",
        "    2. Kompetensi adalah pengetahuan, keterampilan, dan sikap.",
        "BAB II PELAKSANAAN",
        "  Bagian Kesatu Rencana",
        "    Pasal 2",
        "      (1) Setiap perangkat daerah menyusun rencana yang memuat:",
        "        a. kebutuhan;",
        "        b. anggaran.",
        "      (2) Rencana sebagaimana dimaksud pada [ayat (1) huruf a] disusun paling lama 30"
        " hari.",
        "    Pasal 3",
        "      <clause> Rencana sebagaimana dimaksud dalam [Pasal 2 ayat (1)] dan [ayat (2)]"
        " ditetapkan.",
        "  Bagian Kedua Penutup",
        "    Pasal 4 Peraturan Wali Kota ini mulai berlaku pada tanggal diundangkan.",
    ]
    assert findings(found, Finding.UNPLACED) == []
    aside = findings(found, Finding.ASIDE)
    assert aside[0] == "PERATURAN WALI KOTA CONTOH"
    assert aside[-3:-1] == [
        "MEMUTUSKAN:",
        "Menetapkan : PERATURAN WALI KOTA TENTANG PENGEMBANGAN KOMPETENSI.",
    ]


def test_a_circular_keeps_the_signs_of_its_sections() -> None:
    """Letterhead, addressees and signature are set aside; sections, points below them by depth."""
    found = recognised(CIRCULAR, TextForm.CIRCULAR)
    assert told(found.nodes, section_style="A") == [
        "<text> Dalam rangka mentoring, dengan ini disampaikan:",
        "A. Latar Belakang",
        "  <text> Mentoring perlu diatur.",
        "B. Isi Edaran",
        "  1. Setiap kepala perangkat daerah agar:",
        "    a. menunjuk mentor;",
        "    b. melaporkan hasil:",
        "      1) setiap bulan;",
        "      2) setiap tahun.",
        "  2. Laporan sebagaimana dimaksud pada [angka 1 huruf b] disampaikan.",
        "<text> Demikian untuk dilaksanakan.",
    ]
    aside = findings(found, Finding.ASIDE)
    assert "2. Para Camat" in aside and aside[-1] == "1. Wali Kota"
    assert len(found.notes) == len(aside)


def test_a_circular_of_plain_points() -> None:
    """Whole sentences are points, not titles."""
    text = "1. Setiap pegawai wajib hadir pada pukul 07.30 WIB.\n2. Kepala unit agar melapor.\n"
    nodes = recognised(text, TextForm.CIRCULAR).nodes
    assert [node.kind for node in nodes] == [NodeKind.ITEM] * 2


def test_a_decree() -> None:
    """Dictums in words, also beyond twenty and with the colon on a line of its own."""
    lines = ["Menimbang : bahwa perlu tim;", "MEMUTUSKAN:", "KESATU : Membentuk tim."]
    lines += [f"{word}\n: Isi." for word in ("KEDUA", "KETIGA")]
    lines += ["KEDUA PULUH SATU : Diktum KESATU dan Diktum KEDUA berlaku.", "Ditetapkan di Contoh"]
    found = recognised("\n".join(lines), TextForm.DECREE)
    assert told(found.nodes) == [
        "<considering> bahwa perlu tim;",
        "KESATU Membentuk tim.",
        "KEDUA Isi.",
        "KETIGA Isi.",
        "KEEMPAT [Diktum KESATU] dan [Diktum KEDUA] berlaku.",
    ]
    (note,) = (one for one in found.notes if one.finding is Finding.RENUMBERED)
    assert (note.now, note.line) == ("KEEMPAT", 8)


def test_a_preamble_laid_out_with_a_table() -> None:
    """Word's way: a table of the label, a colon, and the items; the dictums too."""

    def cell(text: str) -> tuple[Run, ...]:
        return (Run(text),)

    layout = Passage(cells=(
        (cell("Menimbang"), cell(":"), cell("a. bahwa satu;\nb. bahwa dua;")),
        (cell("Mengingat"), cell(":"), cell("1. UU satu;")),
        (cell(""), cell(""), cell("2. UU dua;")),
    ))  # fmt: skip
    dictums = Passage(cells=((cell("KESATU"), cell(":"), cell("Membentuk tim.")),
                             (cell("KEDUA :"), cell(""), cell("Berlaku."))))  # fmt: skip
    grid = Passage(cells=((cell("Nama"), cell("Jabatan")), (cell("Budi"), cell("Ketua"))))
    found = recognise([layout, Passage(cell("MEMUTUSKAN:")), dictums, grid], TextForm.DECREE)
    assert told(found.nodes) == [
        "a. bahwa satu;", "b. bahwa dua;", "1. UU satu;", "2. UU dua;", "KESATU Membentuk tim.",
        "KEDUA Berlaku.", "  <table> Nama\tJabatan\nBudi\tKetua",
    ]  # fmt: skip


def test_numbers_counted_by_the_other_program() -> None:
    """The sign stands beside the words, not in them."""
    found = recognise(
        [
            Passage((Run("KETENTUAN UMUM", bold=True),), marker="BAB I"),
            Passage((), marker="Pasal 1"),
            Passage((Run("Setiap "), Run("pegawai", italic=True)), marker="(1)"),
            Passage((Run("Kedua"),), marker="(2)"),
            Passage((Run("huruf"),), marker="a."),
        ],
        TextForm.REGULATION,
    )
    assert told(found.nodes) == [
        "BAB I KETENTUAN UMUM", "  Pasal 1", "    (1) Setiap pegawai", "    (2) Kedua",
        "      a. huruf",
    ]  # fmt: skip
    assert found.nodes[2].runs == (Run("Setiap "), Run("pegawai", italic=True))
    assert found.nodes[0].runs == (Run("KETENTUAN UMUM"),), "titles are bold by themselves"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("dalam Pasal 2 ayat (1) huruf b berlaku", "dalam [Pasal 2 ayat (1) huruf b] berlaku"),
        ("dalam Pasal 1 dan Pasal 2 berlaku", "dalam [Pasal 1] dan [Pasal 2] berlaku"),
        ("Pasal 1 sampai dengan Pasal 3", "[Pasal 1] sampai dengan [Pasal 3]"),
        ("Pasal 2 ayat (1) atau ayat (2)", "[Pasal 2 ayat (1)] atau [ayat (2)]"),
        ("Pasal 2 Peraturan Wali Kota ini", "[Pasal 2] Peraturan Wali Kota ini"),
        ("Pasal 2 Undang-Undang Nomor 12 Tahun 2011", "Pasal 2 Undang-Undang Nomor 12 Tahun 2011"),
        ("Pasal 1 dan Pasal 2 ayat (1) Peraturan Pemerintah Nomor 11 Tahun 2017",
         "Pasal 1 dan Pasal 2 ayat (1) Peraturan Pemerintah Nomor 11 Tahun 2017"),
        ("Pasal 2 PerMenkumham Nomor 9", "Pasal 2 PerMenkumham Nomor 9"),
        ("Pasal 2 Permendagri 80/2015", "Pasal 2 Permendagri 80/2015"),
        ("Undang-Undang Nomor 5 Tahun 2014 Pasal 2", "Undang-Undang Nomor 5 Tahun 2014 Pasal 2"),
        ("Pasal 99 dan Pasal 2 ayat (7)", "Pasal 99 dan Pasal 2 ayat (7)"),
        ("dalam BAB I", "dalam [BAB I]"),
        ("perpasal 2 atau huruf ab dan angka 9", "perpasal 2 atau huruf ab dan angka 9"),
    ],
)  # fmt: skip
def test_references_into_the_text_and_into_other_laws(words: str, shown: str) -> None:
    """Only what points inside the text becomes a reference that follows."""
    text = "BAB I\nUMUM\nPasal 1\nSatu.\nPasal 2\n(1) Dua:\na. x;\nb. y.\n(2) Lagi.\nPasal 3\n"
    assert told(recognised(text + words).nodes)[-1] == f"  Pasal 3 {shown}"


def test_what_is_not_there_is_told() -> None:
    """A reference to a missing article, and a number that is another one now."""
    set_language("en")
    found = recognised("Pasal 1\nLihat Pasal 9.\nPasal 7A\nIsi.\nLihat Pasal 7A.\n")
    told_notes = [(note.line, note.words, note.sentence) for note in found.notes]
    assert told_notes == [
        (1, "Pasal 9", "Refers to what this text does not have."),
        (3, "Pasal 7A Isi.", "Its number is Pasal 2 now."),
    ]
    assert told(found.nodes)[-1] == "  <text> Lihat [Pasal 2]."


def test_what_belongs_to_a_page_is_set_aside() -> None:
    """Page numbers, and the first words of the next page at the foot of one."""
    found = recognised("Pasal 1\nIsi.\n(2) Dalam . . .\n- 3 -\nPasal 2\nNama . . . lengkap.\n")
    assert told(found.nodes) == ["Pasal 1 Isi.", "Pasal 2 Nama . . . lengkap."]
    assert findings(found, Finding.ASIDE) == ["(2) Dalam . . .", "- 3 -"]


def test_a_regulation_that_amends_another() -> None:
    """Its own articles are Roman; those that it quotes stay words, and nothing in it refers to a
    part of this text."""
    found = recognised(
        "Pasal I\nBeberapa ketentuan dalam Peraturan Wali Kota Nomor 3 Tahun 2024 diubah sebagai"
        " berikut:\n1. Ketentuan Pasal 2 diubah sehingga berbunyi sebagai berikut:\nPasal 2\n"
        "(1) Isi baru.\na. huruf\n2. Ketentuan Pasal 7 ayat (1) dihapus.\nPasal II\n"
        "Peraturan Wali Kota ini mulai berlaku pada tanggal diundangkan.\nDitetapkan di Contoh\n"
    )
    assert told(found.nodes) == [
        "Pasal I Beberapa ketentuan dalam Peraturan Wali Kota Nomor 3 Tahun 2024 diubah sebagai"
        " berikut:",
        "  1. Ketentuan Pasal 2 diubah sehingga berbunyi sebagai berikut:",
        "    <text> Pasal 2",
        "    <text> (1) Isi baru.",
        "    <text> a. huruf",
        "  2. Ketentuan Pasal 7 ayat (1) dihapus.",
        "Pasal II Peraturan Wali Kota ini mulai berlaku pada tanggal diundangkan.",
    ]
    assert [note.finding for note in found.notes] == [Finding.ASIDE]


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        # the letter i after h, the numeral i at the beginning
        (["h. x", "i. y", "j. z"], ["    a. x", "    b. y", "    c. z"]),
        (["a. x", "i. y", "ii. z", "b. w"],
         ["    a. x", "      1. y", "      2. z", "    b. w"]),
        # a list goes on behind a paragraph, or begins anew below it
        (["a. x", "teks", "b. y"], ["    a. x", "    <text> teks", "    b. y"]),
        (["a. x", "teks:", "a. y"], ["    a. x", "    <text> teks:", "      a. y"]),
        # the number on a line of its own
        (["a.", "isi"], ["    a. isi"]),
        # prose that only looks like a number
        (["1.000 orang"], ["    <text> 1.000 orang"]),
        (["a.n. Wali Kota"], ["    <text> a.n. Wali Kota"]),
        (["1.1 satu", "1.2 dua"], ["    1. satu", "    2. dua"]),
    ],
)  # fmt: skip
def test_lists(lines: list[str], shown: list[str]) -> None:
    """How lists are told apart."""
    text = "BAB I\nUMUM\nPasal 1\nPembuka:\n" + "\n".join(lines)
    assert told(recognised(text).nodes)[2:] == shown


def test_more_letters_than_the_alphabet_has() -> None:
    """After z comes aa, bb, as Word counts; ab, ac are taken too."""
    letters = [chr(97 + place) for place in range(26)] + ["aa", "bb", "cc"]
    found = recognised("Pasal 1\nx:\n" + "\n".join(f"{letter}. isi" for letter in letters))
    assert [line.split(".")[0].strip() for line in told(found.nodes)[1:]] == letters
    assert not found.notes


# --- no word is lost -----------------------------------------------------------------------------

_SIGNS = (
    "", "", "", "a. ", "b. ", "1. ", "2) ", "a) ", "(1) ", "(2) ", "(a) ", "I. ", "A. ", "1.1 ",
    "BAB I ", "BAB II\n", "Bagian Kesatu ", "Paragraf 1 ", "Pasal 1\n", "Pasal 2 (1) ", "Pasal I\n",
    "Menimbang : a. ", "Mengingat: ", "MEMUTUSKAN:\n", "Menetapkan : ", "KESATU : ", "KEDUA\n: ",
    "Ditetapkan di ", "LAMPIRAN\n", "Yth. ", "di\n", "SURAT EDARAN\n", "Tembusan: ", "Demikian ",
    "• ", "Pasal 2 ayat (1) ",
)  # fmt: skip
_PASSAGES = st.lists(
    st.tuples(
        st.sampled_from(_SIGNS),
        st.integers(0, 3),  # words
        st.booleans(),  # in capitals
        st.booleans(),  # the sign was counted by the other program
        st.integers(0, 2),  # a heading
        st.booleans(),  # a table
        st.sampled_from(["", ":", ".", ";"]),
    ),
    max_size=14,
)


@settings(max_examples=400)
@given(_PASSAGES, st.sampled_from(list(TextForm)))
def test_no_word_of_a_file_is_ever_lost(
    drawn: list[tuple[str, int, bool, bool, int, bool, str]], form: TextForm
) -> None:
    """Every word stands in the text or in what is told to be set aside, once, in its order."""
    file: list[Passage] = []
    words: list[str] = []
    for sign, count, capitals, counted, heading, table, end in drawn:
        own = [f"kata{len(words) + place}x" for place in range(count)]
        words += own
        text = " ".join(own) + end
        if capitals:
            text = text.upper()
        runs = (Run(text, bold=capitals),)
        if table:
            file.append(Passage(cells=(((Run(sign.strip()),), runs), ((), (Run("-"),)))))
        elif counted:
            file.append(Passage(runs, marker=sign.strip(), heading=heading))
        else:
            file.append(Passage((Run(sign), *runs), heading=heading))
    found = recognise(file, form)
    in_nodes = [word for node in found.nodes for word in _made_up(node.text)]
    aside = [
        word
        for note in found.notes
        if note.finding is Finding.ASIDE
        for word in _made_up(note.words)
    ]
    assert sorted([*in_nodes, *aside]) == sorted(words)
    assert in_nodes == sorted(in_nodes, key=words.index), "in the order of the file"
    assert aside == sorted(aside, key=words.index)


def _made_up(text: str) -> list[str]:
    spaced = text.lower().replace("|", " ")
    return [word.strip(":.;") for word in spaced.split() if word.startswith("kata")]


def test_levels_never_jump() -> None:
    """A node stands at most one level below the one before it."""
    for text, form in ((REGULATION, TextForm.REGULATION), (CIRCULAR, TextForm.CIRCULAR)):
        levels = [-1, *(node.level for node in recognise(passages(text), form).nodes)]
        assert all(after <= before + 1 for before, after in pairwise(levels))
