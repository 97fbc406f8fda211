"""Which heading means which field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.employees.sheets import LAYOUTS
from asn_desktop.spreadsheets.detect import (
    Heading,
    How,
    MappingGuess,
    column_letter,
    guess_mapping,
    header_hash,
    normalise_heading,
)
from tests.spreadsheets.layouts import PEOPLE


def headings(*texts: str) -> list[Heading]:
    """Headings of one line; "PARENT > CHILD" makes one of two."""
    found: list[Heading] = []
    for column, text in enumerate(texts, start=1):
        parent, _, child = text.rpartition(" > ")
        heading = Heading(column, child, parent)
        same = sum(normalise_heading(h.full) == normalise_heading(heading.full) for h in found)
        found.append(Heading(column, child, parent, repeat=same + 1))
    return found


def guess(*texts: str) -> MappingGuess:
    """The mapping of these headings to the small layout."""
    return guess_mapping(headings(*texts), PEOPLE)


@pytest.mark.parametrize(
    ("text", "target", "how"),
    [
        ("NIP", "nip", How.EXACT),
        ("  nip\nBARU : ", "nip", How.EXACT),
        ("Tgl. Lahir", "birth_date", How.EXACT),
        ("TGL_LAHIR", "birth_date", How.EXACT),
        ("Tgl. Jabatan TMT", None, How.UNKNOWN),
        ("TANGGAL LAHIR (DD-MM-YYYY) *", "birth_date", How.WORDS),
        ("LAHIR TANGGAL", "birth_date", How.WORDS),
        ("birth_date", "birth_date", How.EXACT),
        ("TANGAL LAHIR", "birth_date", How.SIMILAR),
        ("JABTAAN", "position", How.SIMILAR),
        ("MK THN", "service_years", How.WORDS),
        ("NAMA/NIP", "name_nip", How.EXACT),
        ("PANGKAT > TMT", "grade_date", How.EXACT),
        ("PANGKAT > GOL/RUANG", "grade", How.EXACT),
        ("DATA PEGAWAI > NAMA", "name", How.EXACT),
        ("RIWAYAT > NAMA SEKOLAH", "school", How.EXACT),
        ("NIK", None, How.LEFT_OUT),
        ("USIA", None, How.LEFT_OUT),
        ("NO. URUT", None, How.LEFT_OUT),
        ("GOL AWAL NAMA", None, How.LEFT_OUT),
        ("NAMA ANAK", None, How.UNKNOWN),
        ("DIKLAT JABATAN > NAMA", None, How.UNKNOWN),
        ("ISTRI > TANGGAL LAHIR", None, How.UNKNOWN),
        ("PEJABAT PENILAI > NIP", None, How.UNKNOWN),
        ("TMT", None, How.UNKNOWN),
        ("TMT PNS", None, How.UNKNOWN),
        ("NIS", None, How.UNKNOWN),
        ("GOLONGAN DARAH", None, How.UNKNOWN),
        ("", None, How.UNKNOWN),
    ],
)
def test_meaning_of_a_heading(text: str, target: str | None, how: How) -> None:
    """Synonyms, the same words, one slip of the pen; never a part of a heading, and never another
    person's data."""
    (found,) = guess(text).guesses
    assert (found.target, found.how) == (target, how)
    assert bool(found.reason) == (target is None)


def test_two_headings_for_one_field_get_none() -> None:
    """Both are marked and the field is offered to both; neither is chosen silently."""
    mapping = guess("NAMA", "NIP", "NAMA LENGKAP", "UNIT KERJA")
    assert mapping.targets == {1: "nip", 3: "unit"}
    assert mapping.ambiguous == [0, 2]
    assert [mapping.guesses[n].candidates[0] for n in (0, 2)] == ["name", "name"]
    assert mapping.missing(PEOPLE) == ["name"]


def test_surer_heading_wins_openly() -> None:
    """An exact heading is taken before a misspelt one, which is offered the field and says why."""
    mapping = guess("JABATAN", "JABTAAN")
    assert mapping.targets == {0: "position"}
    assert mapping.guesses[1].how is How.UNKNOWN
    assert mapping.guesses[1].candidates[0] == "position"


def test_similar_headings_are_offered_not_chosen() -> None:
    """A heading that is only alike offers the field."""
    (found,) = guess("NAMA SEKOLAH TERAKHIR").guesses
    assert found.target is None
    assert "school" in found.candidates


def test_remembered_mapping_goes_first() -> None:
    """What was chosen for an earlier file holds: other fields, left out, by position of equals."""
    given_headings = headings("KOLOM X", "NAMA", "NIP", "NIP", "NAMA LENGKAP")
    remembered = {"KOLOM X": "unit", "NAMA": "", "NIP #2": "nip", "NAMA LENGKAP": "tidak ada"}
    mapping = guess_mapping(given_headings, PEOPLE, remembered)
    assert mapping.targets == {0: "unit", 3: "nip", 4: "name"}
    assert [one.how for one in mapping.guesses[:4]] == [
        How.REMEMBERED,
        How.REMEMBERED,
        How.LEFT_OUT,
        How.REMEMBERED,
    ]


def test_remembered_field_may_be_sensitive() -> None:
    """A sensitive field that the clerk chose before is taken again."""
    assert guess_mapping(headings("NIK"), PEOPLE, {"NIK": "nik"}).targets == {0: "nik"}


def test_combined_cell_fills_its_fields() -> None:
    """With a combined cell alone nothing required is missing; beside cells of their own it is
    mapped as well, for where they are empty."""
    assert guess("NAMA / NIP").missing(PEOPLE) == []
    assert guess("NAMA", "NIP", "NAMA / NIP").targets == {0: "name", 1: "nip", 2: "name_nip"}


def test_hash_tells_headers_apart() -> None:
    """Equal for spellings that mean the same header, else different."""
    one = header_hash(headings("Nama", "N.I.P", "TMT"))
    assert one == header_hash(headings("NAMA :", "n i p", " tmt"))
    assert one != header_hash(headings("NAMA", "TMT", "NIP"))


def test_letters_of_columns() -> None:
    """Columns are called as the spreadsheet program calls them."""
    assert [column_letter(n) for n in (1, 26, 27, 702, 703, 16384)] == [
        *("A", "Z", "AA", "ZZ", "AAA", "XFD")
    ]


@given(st.text(max_size=30))
def test_normalising_is_final(text: str) -> None:
    """A normalised heading stays as it is and holds no spaces to trim."""
    once = normalise_heading(text)
    assert normalise_heading(once) == once == once.strip()


@given(st.lists(st.text(st.sampled_from("NIPAMATLHR /.#2 "), max_size=10), max_size=6))
def test_any_header_is_mapped_without_overlap(texts: list[str]) -> None:
    """Whatever the headings, no two have the same target and every heading is judged."""
    mapping = guess(*[text.replace(" > ", " ") for text in texts])
    targets = list(mapping.targets.values())
    assert len(targets) == len(set(targets))
    assert len(mapping.guesses) == len(texts)


SIASN = """\
PNS ID|NIP BARU|NIP LAMA|NAMA|GELAR DEPAN|GELAR BELAKANG|TEMPAT LAHIR ID|TEMPAT LAHIR NAMA
TANGGAL LAHIR|JENIS KELAMIN|AGAMA ID|AGAMA NAMA|JENIS KAWIN ID|JENIS KAWIN NAMA|NIK|NOMOR HP
EMAIL|EMAIL GOV|ALAMAT|NPWP NOMOR|BPJS|JENIS PEGAWAI ID|JENIS PEGAWAI NAMA|KEDUDUKAN HUKUM ID
KEDUDUKAN HUKUM NAMA|STATUS CPNS PNS|KARTU ASN VIRTUAL|NOMOR SK CPNS|TANGGAL SK CPNS|TMT CPNS
NOMOR SK PNS|TANGGAL SK PNS|TMT PNS|GOL AWAL ID|GOL AWAL NAMA|GOL AKHIR ID|GOL AKHIR NAMA
TMT GOLONGAN|MK TAHUN|MK BULAN|JENIS JABATAN ID|JENIS JABATAN NAMA|JABATAN ID|JABATAN NAMA
TMT JABATAN|TINGKAT PENDIDIKAN ID|TINGKAT PENDIDIKAN NAMA|PENDIDIKAN ID|PENDIDIKAN NAMA
TAHUN LULUS|KPKN ID|KPKN NAMA|LOKASI KERJA ID|LOKASI KERJA NAMA|UNOR ID|UNOR NAMA
INSTANSI INDUK ID|INSTANSI INDUK NAMA|INSTANSI KERJA ID|INSTANSI KERJA NAMA
SATUAN KERJA INDUK ID|SATUAN KERJA INDUK NAMA|SATUAN KERJA KERJA ID|SATUAN KERJA KERJA NAMA
IS VALID NIK|NAMA SEKOLAH|FLAG IKD""".replace("\n", "|").split("|")


def test_every_column_of_the_national_export_is_understood() -> None:
    """All 67 headings are taken over, left out with a reason, or asked about; none is unknown."""
    mapping = guess_mapping(headings(*SIASN), LAYOUTS["employees"])
    assert len(mapping.guesses) == 67
    assert [g.heading.text for g in mapping.guesses if g.how is How.UNKNOWN] == []
    assert mapping.missing(LAYOUTS["employees"]) == []


@pytest.mark.parametrize("kind", LAYOUTS)
def test_headings_of_our_own_workbooks_are_exact(kind: str) -> None:
    """Every heading that we write is read back as its own field."""
    layout = LAYOUTS[kind]
    columns = [c for c in layout.columns if not c.read_only and not c.sensitive]
    mapping = guess_mapping(headings(*[column.heading for column in columns]), layout)
    assert list(mapping.targets.values()) == [column.name for column in columns]
    assert {one.how for one in mapping.guesses} == {How.EXACT}
