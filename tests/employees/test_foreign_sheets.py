"""Lists of people as other systems and offices make them, taken in from end to end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from asn_desktop.database.engine import Database
from tests import offices
from tests.offices import run

#: The header of the profile export of SIASN (section 10.1 of the domain reference).
SIASN = [
    "PNS ID",
    "NIP BARU",
    "NIP LAMA",
    "NAMA",
    "GELAR DEPAN",
    "GELAR BELAKANG",
    "TEMPAT LAHIR ID",
    "TEMPAT LAHIR NAMA",
    "TANGGAL LAHIR",
    "JENIS KELAMIN",
    "AGAMA ID",
    "AGAMA NAMA",
    "JENIS KAWIN ID",
    "JENIS KAWIN NAMA",
    "NIK",
    "NOMOR HP",
    "EMAIL",
    "EMAIL GOV",
    "ALAMAT",
    "NPWP NOMOR",
    "BPJS",
    "JENIS PEGAWAI ID",
    "JENIS PEGAWAI NAMA",
    "KEDUDUKAN HUKUM ID",
    "KEDUDUKAN HUKUM NAMA",
    "STATUS CPNS PNS",
    "KARTU ASN VIRTUAL",
    "NOMOR SK CPNS",
    "TANGGAL SK CPNS",
    "TMT CPNS",
    "NOMOR SK PNS",
    "TANGGAL SK PNS",
    "TMT PNS",
    "GOL AWAL ID",
    "GOL AWAL NAMA",
    "GOL AKHIR ID",
    "GOL AKHIR NAMA",
    "TMT GOLONGAN",
    "MK TAHUN",
    "MK BULAN",
    "JENIS JABATAN ID",
    "JENIS JABATAN NAMA",
    "JABATAN ID",
    "JABATAN NAMA",
    "TMT JABATAN",
    "TINGKAT PENDIDIKAN ID",
    "TINGKAT PENDIDIKAN NAMA",
    "PENDIDIKAN ID",
    "PENDIDIKAN NAMA",
    "TAHUN LULUS",
    "KPKN ID",
    "KPKN NAMA",
    "LOKASI KERJA ID",
    "LOKASI KERJA NAMA",
    "UNOR ID",
    "UNOR NAMA",
    "INSTANSI INDUK ID",
    "INSTANSI INDUK NAMA",
    "INSTANSI KERJA ID",
    "INSTANSI KERJA NAMA",
    "SATUAN KERJA INDUK ID",
    "SATUAN KERJA INDUK NAMA",
    "SATUAN KERJA KERJA ID",
    "SATUAN KERJA KERJA NAMA",
    "IS VALID NIK",
    "NAMA SEKOLAH",
    "FLAG IKD",
]


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A practice office, whose units and posts the lists name."""
    return offices.practice(tmp_path)


def _one(office: Path, nip: str) -> dict[str, Any]:
    with Database.open(office) as database:
        return next(row for row in offices.people(database) if row["nip"] == nip)


def _sheet(path: Path, rows: Sequence[Sequence[Any]], merged: Sequence[str] = ()) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for area in merged:
        sheet.merge_cells(area)
    book.save(path)
    return path


def _siasn_row(**given: Any) -> list[Any]:
    return [given.get(heading.replace(" ", "_")) for heading in SIASN]


def test_the_profile_export_of_siasn(tmp_path: Path, office: Path) -> None:
    """All 67 columns are recognised: the fields this work needs are taken over, those that it does
    not need (religion, NPWP, …) and sensitive ones stay out."""
    assert len(SIASN) == 67
    first = _siasn_row(
        PNS_ID="A5EB03E23ABCF6A0E040640A040252AD", NIP_BARU="198505052010011001",
        NIP_LAMA="131234567", NAMA="RINA CONTOH", GELAR_DEPAN="Dr.",
        GELAR_BELAKANG="S.Kom., M.Kom.", TEMPAT_LAHIR_ID="ff8",
        TEMPAT_LAHIR_NAMA="Kota Contoh", TANGGAL_LAHIR="05-05-1985",
        JENIS_KELAMIN="M", AGAMA_ID="1", AGAMA_NAMA="Rahasia", NIK="3674060505850001",
        NOMOR_HP="81234567890", EMAIL="rina@contoh.example", NPWP_NOMOR="123",
        JENIS_PEGAWAI_ID="18", JENIS_PEGAWAI_NAMA="PNS Daerah", KEDUDUKAN_HUKUM_ID="01",
        KEDUDUKAN_HUKUM_NAMA="Aktif", STATUS_CPNS_PNS="P", NOMOR_SK_CPNS="813/1",
        TANGGAL_SK_CPNS="01-12-2009", TMT_CPNS="01-01-2010", TMT_PNS="01-01-2011",
        GOL_AWAL_ID="31", GOL_AWAL_NAMA="III/a", GOL_AKHIR_ID="33", GOL_AKHIR_NAMA="III/c",
        TMT_GOLONGAN="01-04-2020", MK_TAHUN="10", MK_BULAN="03", JENIS_JABATAN_ID="2",
        JENIS_JABATAN_NAMA="Jabatan Fungsional", JABATAN_ID="x", JABATAN_NAMA="Perawat Ahli Muda",
        TMT_JABATAN="2021-03-02", TINGKAT_PENDIDIKAN_ID="45", TINGKAT_PENDIDIKAN_NAMA="S-2",
        PENDIDIKAN_ID="y", PENDIDIKAN_NAMA="S-2 Keperawatan", TAHUN_LULUS="2015",
        UNOR_ID="z", UNOR_NAMA="Sekretariat", SATUAN_KERJA_KERJA_NAMA="Dinas Kesehatan",
        INSTANSI_KERJA_NAMA="Pemerintah Kota Contoh", NAMA_SEKOLAH="Universitas Contoh",
    )  # fmt: skip
    second = _siasn_row(
        NIP_BARU="199003152024212001", NAMA="SARI CONTOH", TANGGAL_LAHIR="15-03-1990",
        JENIS_KELAMIN="F", JENIS_PEGAWAI_NAMA="PPPK", KEDUDUKAN_HUKUM_NAMA="PPPK Aktif",
        GOL_AKHIR_NAMA="IX", TMT_GOLONGAN="01-03-2024", UNOR_NAMA="Dinas Kesehatan",
        JABATAN_NAMA="Perawat Ahli Muda",
    )  # fmt: skip
    file = _sheet(tmp_path / "siasn.xlsx", [SIASN, first, second])
    result = run(
        "--office", office, "import", "employees", file, "--create-missing", "positions", "--json"
    )
    assert result.status == 0, result
    assert (result.data["added"], result.data["read"]) == (2, 2)
    taken = result.data["mapping"]
    assert not {"AGAMA NAMA", "NPWP NOMOR", "NIK", "NOMOR HP", "EMAIL", "ALAMAT"} & set(taken)
    rina = _one(office, "198505052010011001")
    expected = {
        "full_name": "Dr. RINA CONTOH, S.Kom., M.Kom.", "name": "RINA CONTOH",
        "birth_date": dt.date(1985, 5, 5), "birth_place": "Kota Contoh", "sex": "Laki-laki",
        "employee_type": "PNS", "legal_status": "Aktif", "cpns_date": dt.date(2010, 1, 1),
        "pns_date": dt.date(2011, 1, 1), "grade": "III/c", "grade_date": dt.date(2020, 4, 1),
        "service_years": 10, "service_months": 3, "position": "Perawat Ahli Muda",
        "position_date": dt.date(2021, 3, 2), "education_level": "S-2", "graduation_year": 2015,
        "unit": "Sekretariat", "agency": "Dinas Kesehatan", "nip_old": "131234567",
        "siasn_id": "A5EB03E23ABCF6A0E040640A040252AD", "school_name": "Universitas Contoh",
        "nik": None, "phone": None, "email": None, "retirement_date": dt.date(2043, 6, 1),
    }  # fmt: skip
    assert {name: rina[name] for name in expected} == expected
    sari = _one(office, "199003152024212001")
    assert (sari["employee_type"], sari["grade"], sari["sex"]) == ("PPPK", "IX", "Perempuan")


def test_sensitive_columns_are_taken_only_when_mapped(tmp_path: Path, office: Path) -> None:
    """NIK and telephone go in when the clerk says so; the telephone gets its zero back."""
    row = _siasn_row(
        NIP_BARU="198505052010011001", NAMA="RINA", NIK="3674060505850001", NOMOR_HP="81234567890"
    )
    file = _sheet(tmp_path / "siasn.xlsx", [SIASN, row])
    result = run(
        "--office", office, "import", "employees", file, "--json",
        "--map", "NIK=nik", "--map", "nomor hp=phone",
    )  # fmt: skip
    assert result.status == 0, result
    rina = _one(office, "198505052010011001")
    assert (rina["nik"], rina["phone"]) == ("3674060505850001", "081234567890")


def test_a_daftar_urut_kepangkatan(tmp_path: Path, office: Path) -> None:
    """A DUK with a title, a header of two lines with merged cells, a row of column numbers, ticks
    for the sex, a total and a signature block."""
    top = [
        "No. Urut",
        "NAMA",
        "NIP",
        "TMT CPNS",
        "PANGKAT",
        "",
        "JABATAN",
        "",
        "",
        "MASA KERJA",
        "",
        "PENDIDIKAN TERAKHIR",
        "",
        "",
        "JENIS KELAMIN",
        "",
        "USIA",
        "",
        "UNIT KERJA",
        "KET",
    ]
    low = [
        "",
        "",
        "",
        "",
        "GOL/RUANG",
        "TMT",
        "NAMA JABATAN",
        "ESELON",
        "TMT",
        "TAHUN",
        "BULAN",
        "NAMA UNIV/P.T",
        "THN LULUS",
        "TKT. IJAZAH",
        "L",
        "P",
        "TAHUN",
        "BULAN",
        "",
        "",
    ]
    rows: list[list[Any]] = [
        ["DAFTAR URUT KEPANGKATAN PEGAWAI NEGERI SIPIL"],
        ["DINAS KESEHATAN KOTA CONTOH"],
        ["KEADAAN 31 DESEMBER 2025"],
        [],
        top,
        low,
        list(range(1, 21)),
        [1, "Rina Contoh, S.Kom.", "19850505 201001 2 001", "01-01-2010", "III/c", "1-4-2020",
         "Perawat Ahli Muda", None, "2 Maret 2021", 10, 3, "Universitas Contoh", 2008, "S1",
         None, "v", 40, 7, "Dinas Kesehatan", None],
        [2, "Drs. Budi Contoh", "198001012005011001", dt.date(2005, 1, 1), "IV/a",
         dt.date(2019, 4, 1), "Perawat Ahli Muda", None, "12-Mar-20", 20, 11, None, 2004, "S-1",
         "√", None, 46, 0, "Dinas Kesehatan", "-"],
        ["JUMLAH", None, None, None, 2],
        [],
        [None] * 6 + ["Kepala Dinas Kesehatan"],
        [None] * 6 + ["Dr. Satria Wibisana, M.Si."],
        [None] * 6 + ["NIP 197203151992031001"],
    ]  # fmt: skip
    areas = [f"{a}5:{b}5" for a, b in (("E", "F"), ("G", "I"), ("J", "K"), ("L", "N"), ("O", "P"))]
    areas += [f"{column}5:{column}6" for column in "ABCDST"]
    file = _sheet(tmp_path / "duk.xlsx", rows, areas)
    result = run(
        "--office", office, "import", "employees", file, "--create-missing", "positions", "--json"
    )
    assert (result.data["read"], result.data["added"], result.data["refused"]) == (2, 2, 0), result
    rina, budi = _one(office, "198505052010012001"), _one(office, "198001012005011001")
    assert (rina["name"], rina["title_back"], rina["sex"]) == ("Rina Contoh", "S.Kom.", "Perempuan")
    assert (budi["title_front"], budi["name"], budi["sex"]) == ("Drs.", "Budi Contoh", "Laki-laki")
    assert (rina["grade"], rina["grade_date"]) == ("III/c", dt.date(2020, 4, 1))
    assert (rina["position_date"], budi["position_date"]) == (
        dt.date(2021, 3, 2),
        dt.date(2020, 3, 12),
    )
    assert (rina["service_years"], rina["service_months"]) == (10, 3)
    assert (rina["education_level"], rina["graduation_year"]) == ("S-1", 2008)


def test_a_nominatif_list(tmp_path: Path, office: Path) -> None:
    """The nominatif list with the NIP in two forms, rank in words beside the grade, and the
    retirement date, which is computed and not taken over."""
    header = [
        "NO",
        "NAMA",
        "NIP LAMA",
        "NIP BARU",
        "FORMATTED NIP",
        "GOLRU",
        "PANGKAT",
        "TMT GOLRU",
        "SATKER",
        "JABATAN",
        "TMT JABATAN",
        "THN",
        "BLN",
        "PENDIDIKAN TERAKHIR",
        "THN PENDIDIKAN",
        "JENIS PENDIDIKAN",
        "TGL LAHIR",
        "TMT PENSIUN",
        "KET",
    ]
    row = [1, "SARI CONTOH, A.Md.Kep.", None, "199212312019032004", "19921231 201903 2 004",
           "II/d", "Pengatur Tingkat I", 43922, "Dinas Kesehatan", "Perawat Terampil", 43922, 6, 1,
           "D-III Keperawatan", 2014, "D-III", 33969, dt.date(2051, 1, 1), None]  # fmt: skip
    file = _sheet(tmp_path / "nominatif.xlsx", [["DAFTAR NOMINATIF"], [], header, row])
    result = run(
        "--office", office, "import", "employees", file, "--create-missing", "positions", "--json"
    )
    assert result.data["added"] == 1, result
    assert "retirement_date" not in result.data["mapping"].values()
    sari = _one(office, "199212312019032004")
    assert (sari["birth_date"], sari["grade_date"]) == (dt.date(1992, 12, 31), dt.date(2020, 4, 1))
    assert (sari["grade"], sari["rank_name"]) == ("II/d", "Pengatur Tingkat I")
    assert (sari["unit"], sari["title_back"]) == ("Dinas Kesehatan", "A.Md.Kep.")


def test_a_list_of_a_school(tmp_path: Path, office: Path) -> None:
    """A school writes name and NIP into one cell, place and date of birth into another, rank and
    its date into a third, and its own name once for all."""
    with Database.open(office) as database:
        school = next(
            row["name"] for row in offices.listed(database, "units") if row["name"][:2] == "SD"
        )
    header = ["No", "Nama / NIP", "L/P", "TTL", "Pangkat/Gol/TMT", "Jabatan", "Ijazah"]
    rows: list[list[Any]] = [
        [1, "RINA CONTOH, S.Pd.\n198505052010012001", "P", "Kota Contoh, 5 Mei 1985",
         "Penata, III/c, 01-04-2020", "Guru Ahli Muda", "S-1 PGSD"],
        [2, "Budi Contoh, S.Pd / 19800101 200501 1 001", "L", "Contoh, 01/01/80",
         "Penata Tk. I, III/d, 1 April 2021", "Guru Ahli Muda", "S1 Matematika"],
    ]  # fmt: skip
    file = _sheet(tmp_path / "sekolah.xlsx", [["DATA GURU"], [school.upper()], [], header, *rows])
    result = run(
        "--office", office, "import", "employees", file, "--set", f"unit={school}", "--json"
    )
    assert (result.data["added"], result.data["refused"]) == (2, 0), result
    rina, budi = _one(office, "198505052010012001"), _one(office, "198001012005011001")
    assert (rina["name"], rina["sex"], rina["unit"]) == ("RINA CONTOH", "Perempuan", school)
    assert (rina["birth_place"], rina["birth_date"]) == ("Kota Contoh", dt.date(1985, 5, 5))
    assert (budi["grade"], budi["grade_date"]) == ("III/d", dt.date(2021, 4, 1))
    assert (budi["birth_date"], budi["education_level"]) == (dt.date(1980, 1, 1), "S-1")


def test_the_mapping_of_a_sender_is_remembered(tmp_path: Path, office: Path) -> None:
    """A column mapped once by hand is mapped for the next list with the same header."""
    header = ["NOMOR POKOK", "NAMA", "TANGGAL LAHIR", "ASAL"]
    for number, more in ((1, ("--map", "NOMOR POKOK=nip", "--map", "ASAL=birth_place")), (2, ())):
        file = _sheet(
            tmp_path / f"daftar{number}.xlsx",
            [header, [f"19850505201001100{number}", "Rina Contoh", "05-05-1985", f"Kota {number}"]],
        )
        result = run(
            "--office", office, "import", "employees", file, "--sender", "SD 1", *more, "--json"
        )
        assert result.data["added"] == 1, result
    assert _one(office, "198505052010011002")["birth_place"] == "Kota 2"


def test_the_sample_list_twice(tmp_path: Path, office: Path) -> None:
    """The untidy sample workbook goes in; taken in again, every row that went in is unchanged."""
    from asn_desktop.core import assets

    file = tmp_path / "contoh.xlsx"
    file.write_bytes(assets.read_bytes("sample/daftar-pegawai-contoh.xlsx"))
    arguments = ("import", "employees", file, "--create-missing", "units,positions", "--json")
    first = run("--office", office, *arguments).data
    second = run("--office", office, *arguments).data
    assert first["added"] > 90
    assert 0 < first["refused"] < 15
    assert (second["added"], second["changed"]) == (0, 0)
    assert second["unchanged"] == first["added"] + first["changed"] + first["unchanged"]
    assert second["refused"] == first["refused"]
