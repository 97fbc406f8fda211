"""Headings of lists made elsewhere (sections 10.1, 10.2 and 10.4 of the domain reference)."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from asn_desktop.employees.sheets import EMPLOYEES, LAYOUTS
from asn_desktop.spreadsheets.columns import SheetLayout
from asn_desktop.spreadsheets.detect import Heading, guess_mapping, normalise_heading

#: Section 10.1: the profile export of SIASN; "XX *" stands for the pair XX ID, XX NAMA.
SIASN = (
    "PNS ID,NIP BARU,NIP LAMA,NAMA,GELAR DEPAN,GELAR BELAKANG,TEMPAT LAHIR *,TANGGAL LAHIR,"
    "JENIS KELAMIN,AGAMA *,JENIS KAWIN *,NIK,NOMOR HP,EMAIL,EMAIL GOV,ALAMAT,NPWP NOMOR,BPJS,"
    "JENIS PEGAWAI *,KEDUDUKAN HUKUM *,STATUS CPNS PNS,KARTU ASN VIRTUAL,NOMOR SK CPNS,"
    "TANGGAL SK CPNS,TMT CPNS,NOMOR SK PNS,TANGGAL SK PNS,TMT PNS,GOL AWAL *,GOL AKHIR *,"
    "TMT GOLONGAN,MK TAHUN,MK BULAN,JENIS JABATAN *,JABATAN *,TMT JABATAN,TINGKAT PENDIDIKAN *,"
    "PENDIDIKAN *,TAHUN LULUS,KPKN *,LOKASI KERJA *,UNOR *,INSTANSI INDUK *,INSTANSI KERJA *,"
    "SATUAN KERJA INDUK *,SATUAN KERJA KERJA *,IS VALID NIK,NAMA SEKOLAH,FLAG IKD"
)
SIASN_FIELDS = {
    "PNS ID": "siasn_id",
    "NIP BARU": "nip",
    "NIP LAMA": "nip_old",
    "NAMA": "name",
    "GELAR DEPAN": "title_front",
    "GELAR BELAKANG": "title_back",
    "TEMPAT LAHIR NAMA": "birth_place",
    "TANGGAL LAHIR": "birth_date",
    "JENIS KELAMIN": "sex",
    "JENIS PEGAWAI NAMA": "employee_type",
    "KEDUDUKAN HUKUM NAMA": "legal_status",
    "TMT CPNS": "cpns_date",
    "TMT PNS": "pns_date",
    "GOL AKHIR NAMA": "grade",
    "TMT GOLONGAN": "grade_date",
    "MK TAHUN": "service_years",
    "MK BULAN": "service_months",
    "JENIS JABATAN NAMA": "position_kind",
    "JABATAN NAMA": "position",
    "TMT JABATAN": "position_date",
    "TINGKAT PENDIDIKAN NAMA": "education_level",
    "PENDIDIKAN NAMA": "education_name",
    "TAHUN LULUS": "graduation_year",
    "UNOR NAMA": "unit",
    "SATUAN KERJA KERJA NAMA": "agency",
    "NAMA SEKOLAH": "school_name",
}
#: Section 10.2: two lines of headings, joined here by "|".
DUK = (
    "No. Urut,NAMA,NIP,TMT CPNS,PANGKAT|GOL/RUANG,PANGKAT|TMT,JABATAN|NAMA JABATAN,"
    "JABATAN|ESELON,JABATAN|TMT,MASA KERJA|TAHUN,MASA KERJA|BULAN,DIKLAT JABATAN|NAMA,"
    "DIKLAT JABATAN|TAHUN,DIKLAT JABATAN|JML JAM,PENDIDIKAN TERAKHIR|NAMA UNIV/P.T,"
    "PENDIDIKAN TERAKHIR|THN LULUS,PENDIDIKAN TERAKHIR|TKT. IJAZAH,JENIS KELAMIN|L,"
    "JENIS KELAMIN|P,USIA|TAHUN,USIA|BULAN,CATATAN MUTASI KEPEG,KET"
)
DUK_FIELDS = {
    "NAMA": "name",
    "NIP": "nip",
    "TMT CPNS": "cpns_date",
    "PANGKAT GOL/RUANG": "grade",
    "PANGKAT TMT": "grade_date",
    "JABATAN NAMA JABATAN": "position",
    "JABATAN ESELON": "echelon",
    "JABATAN TMT": "position_date",
    "MASA KERJA TAHUN": "service_years",
    "MASA KERJA BULAN": "service_months",
    "PENDIDIKAN TERAKHIR NAMA UNIV/P.T": "school_name",
    "PENDIDIKAN TERAKHIR THN LULUS": "graduation_year",
    "PENDIDIKAN TERAKHIR TKT. IJAZAH": "education_level",
    "KET": "note",
}
NOMINATIF = (
    "NO,NAMA,NIP LAMA,NIP BARU,FORMATTED NIP,GOLRU,PANGKAT,TMT GOLRU,SATKER,JABATAN,TMT JABATAN,"
    "THN,BLN,PENDIDIKAN TERAKHIR,THN PENDIDIKAN,JENIS PENDIDIKAN,TGL LAHIR,TMT PENSIUN,KET"
)
NOMINATIF_FIELDS = {
    "NAMA": "name",
    "NIP LAMA": "nip_old",
    "NIP BARU": "nip",
    "GOLRU": "grade",
    "TMT GOLRU": "grade_date",
    "SATKER": "agency",
    "JABATAN": "position",
    "TMT JABATAN": "position_date",
    "THN": "service_years",
    "BLN": "service_months",
    "PENDIDIKAN TERAKHIR": "education_name",
    "THN PENDIDIKAN": "graduation_year",
    "JENIS PENDIDIKAN": "education_level",
    "TGL LAHIR": "birth_date",
    "KET": "note",
}
SHORT = "Nama Pegawai,NIP,Tanggal Lahir,Pangkat,TMT Pangkat,Jabatan,TMT Jabatan,SKPD,Unit Kerja"
SHORT_FIELDS = {
    "Nama Pegawai": "name",
    "NIP": "nip",
    "Tanggal Lahir": "birth_date",
    "Pangkat": "grade_second",
    "TMT Pangkat": "grade_date",
    "Jabatan": "position",
    "TMT Jabatan": "position_date",
    "SKPD": "agency",
    "Unit Kerja": "unit",
}
SIMPEG = (
    "NIP,NIK,Nama Lengkap,Tempat Lahir,Tgl Lahir (YYYY-MM-DD),Kelamin,Agama,Status Kawin,Alamat,"
    "NIP Lama,No HP,Email,No SK CPNS,TMT CPNS,No SK PNS,TMT PNS,No SK PPPK,TMT PPPK Mulai,"
    "TMT PPPK Selesai,Status Pegawai,Status Aktif"
)
SIMPEG_FIELDS = {
    "NIP": "nip",
    "Nama Lengkap": "name",
    "Tempat Lahir": "birth_place",
    "Tgl Lahir (YYYY-MM-DD)": "birth_date",
    "Kelamin": "sex",
    "NIP Lama": "nip_old",
    "TMT CPNS": "cpns_date",
    "TMT PNS": "pns_date",
    "TMT PPPK Mulai": "pppk_start",
    "TMT PPPK Selesai": "pppk_end",
    "Status Pegawai": "employee_type",
    "Status Aktif": "legal_status",
}
SCHOOL = (
    "NO,Nama Lengkap dan Gelar,NIP/NI PPPK,NUPTK,L/P,Tempat/Tanggal Lahir,Pangkat/Gol. Ruang,"
    "Jabatan,Pendidikan Terakhir,Tugas Tambahan,No. HP"
)
SCHOOL_FIELDS = {
    "Nama Lengkap dan Gelar": "name_titles",
    "NIP/NI PPPK": "nip",
    "L/P": "sex",
    "Tempat/Tanggal Lahir": "birth_place_date",
    "Pangkat/Gol. Ruang": "grade",
    "Jabatan": "position",
    "Pendidikan Terakhir": "education_name",
}
VARIANTS = (
    "NO,KEDUDUKAN PNS ID,KEDUDUKAN PNS NAMA,TMT GOLONGAN AKHIR,PENDIDIKAN TERAKHIR NAMA,ESELON ID,"
    "ESELON NAMA,TMT ESELON,CREATED AT,UPDATED AT,TMT PPPK,NOMOR KONTRAK AKTIF,nip_baru,"
    "nama_lengkap,TEMPAT LAHIR"
)
VARIANTS_FIELDS = {
    "KEDUDUKAN PNS NAMA": "legal_status",
    "TMT GOLONGAN AKHIR": "grade_date",
    "PENDIDIKAN TERAKHIR NAMA": "education_name",
    "ESELON NAMA": "echelon",
    "TMT PPPK": "pppk_start",
    "nip_baru": "nip",
    "nama_lengkap": "name",
    "TEMPAT LAHIR": "birth_place",
}
#: They fill a field that a column of its own fills as well (or mark it with ticks).
SECOND = {
    "STATUS CPNS PNS",
    "FORMATTED NIP",
    "PANGKAT",
    "JENIS KELAMIN L",
    "JENIS KELAMIN P",
}


def headings(text: str) -> list[Heading]:
    """The headings of a list as it is written above."""
    found: list[tuple[str, str]] = []
    for part in text.split(","):
        parent, _, child = part.rpartition("|")
        if child.endswith(" *"):
            found += [("", child[:-1] + "ID"), ("", child[:-1] + "NAMA")]
        else:
            found.append((parent, child))
    return [Heading(number, child, parent) for number, (parent, child) in enumerate(found, start=1)]


def test_the_export_of_siasn_has_67_columns() -> None:
    """The list above is the one of section 10.1."""
    assert len(headings(SIASN)) == 67


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        pytest.param(SIASN, SIASN_FIELDS, id="siasn"),
        pytest.param(DUK, DUK_FIELDS, id="duk"),
        pytest.param(NOMINATIF, NOMINATIF_FIELDS, id="nominatif"),
        pytest.param(SHORT, SHORT_FIELDS, id="short nominatif"),
        pytest.param(SIMPEG, SIMPEG_FIELDS, id="simpeg"),
        pytest.param(SCHOOL, SCHOOL_FIELDS, id="school"),
        pytest.param(VARIANTS, VARIANTS_FIELDS, id="variants"),
    ],
)
def test_every_column_is_taken_over_or_left_out_with_a_reason(
    text: str, fields: dict[str, str]
) -> None:
    """Known lists are mapped without a question; what is not taken over says why (10.1, 10.2)."""
    guesses = guess_mapping(headings(text), EMPLOYEES).guesses
    mapped = {guess.heading.full: guess.target for guess in guesses if guess.target}
    assert {name: mapped.get(name) for name in fields} == fields
    assert set(mapped) - set(fields) <= SECOND
    assert [guess.heading.full for guess in guesses if not (guess.target or guess.reason)] == []
    unknown = [guess.heading.full for guess in guesses if guess.how == "unknown"]
    assert unknown == []


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_no_heading_means_two_things(layout: SheetLayout) -> None:
    """Every known heading stands for one column, also written without blanks."""
    meanings: dict[str, set[str]] = {}

    def know(meaning: str, synonyms: Sequence[str]) -> None:
        for synonym in synonyms:
            text = normalise_heading(synonym)
            for form in (text, text.replace(" ", "")):
                meanings.setdefault(form, set()).add(meaning)

    for column in layout.columns:
        know(column.name, (column.heading, *column.synonyms))
    for combined in layout.combined:
        know(combined.name, combined.synonyms)
    for place, left_out in enumerate(layout.left_out):
        know(f"left out {place}", left_out.synonyms)
    assert {form: found for form, found in meanings.items() if len(found) > 1} == {}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_our_own_export_is_understood(layout: SheetLayout) -> None:
    """The headings that we write are read back as the same columns."""
    own = [Heading(number, column.heading) for number, column in enumerate(layout.columns, start=1)]
    guesses = guess_mapping(own, layout).guesses
    for column, guess in zip(layout.columns, guesses, strict=True):
        taken = not (column.read_only or column.sensitive)
        assert guess.target == (column.name if taken else None)


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("GOL AWAL NAMA", None),
        ("INSTANSI INDUK NAMA", None),
        ("NAMA SEKOLAH", "school_name"),
        ("UNOR NAMA", "unit"),
        ("JABATAN NAMA", "position"),
    ],
)
def test_collisions_of_section_10_4(heading: str, target: str | None) -> None:
    """Headings that contain NAMA or GOL are not the person's name or the present grade."""
    (guess,) = guess_mapping([Heading(1, heading)], EMPLOYEES).guesses
    assert guess.target == target
