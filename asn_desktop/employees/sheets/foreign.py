"""Headings of other people's lists of employees: cells that hold several fields, second sources
of one field, and columns that are known and not taken over, with the reason.

A combined column gives way to a column of its own; so it also serves where a list says the same
thing twice (the rank in words beside the golongan).
"""

from __future__ import annotations

from asn_desktop.core.translation import noop
from asn_desktop.employees import rules
from asn_desktop.spreadsheets.columns import Cell, Combined, LeftOut


def _split_titles(cell: Cell) -> dict[str, Cell]:
    """ "Dr. Rahmawati, S.Sos." → title_front, name, title_back."""
    front, name, back = rules.split_name(rules.cell_text(cell))
    found = {"title_front": front, "name": name, "title_back": back}
    return {field: text for field, text in found.items() if text}


def _name_and_nip(cell: Cell) -> dict[str, Cell]:
    found = rules.split_name_nip(cell)
    return found | _split_titles(found["name"]) if "name" in found else found


def _second(field: str, heading: str, label: str, *synonyms: str) -> Combined:
    """A heading that says once more what ``field`` says; used where that one is empty."""

    def split(cell: Cell) -> dict[str, Cell]:
        return {field: cell}

    return Combined(f"{field}_second", label, (field,), (heading, *synonyms), split)


COMBINED = (
    Combined(
        "name_titles",
        noop("employees", "Name with titles"),
        ("title_front", "name", "title_back"),
        (
            "NAMA DAN GELAR",
            "NAMA LENGKAP DAN GELAR",
            "NAMA LENGKAP DENGAN GELAR",
            "NAMA LENGKAP (DENGAN GELAR)",
            "NAMA DENGAN GELAR",
            "NAMA LENGKAP BESERTA GELAR",
            "NAMA LENGKAP & GELAR",
            "NAMA DAN GELAR LENGKAP",
        ),
        _split_titles,
    ),
    Combined(
        "name_nip",
        noop("employees", "Name and NIP"),
        ("nip", "title_front", "name", "title_back"),
        (
            "NAMA / NIP",
            "NAMA/NIP",
            "NAMA NIP",
            "NIP/NAMA",
            "NAMA DAN NIP",
            "NAMA, NIP",
            "NAMA PEGAWAI/NIP",
            "NAMA LENGKAP/NIP",
            "NAMA GURU/NIP",
        ),
        _name_and_nip,
    ),
    Combined(
        "birth_place_date",
        noop("employees", "Place and date of birth"),
        ("birth_place", "birth_date"),
        (
            "TEMPAT/TANGGAL LAHIR",
            "TEMPAT, TANGGAL LAHIR",
            "TTL",
            "TEMPAT TGL LAHIR",
            "TEMPAT/TGL LAHIR",
            "TEMPAT DAN TANGGAL LAHIR",
            "TEMPAT & TGL LAHIR",
            "TEMPAT TANGGAL LAHIR",
        ),
        rules.split_birth,
    ),
    Combined(
        "sex_male",
        noop("employees", "Mark for male"),
        ("sex",),
        ("JENIS KELAMIN L", "KELAMIN L", "JK L"),
        rules.split_male_tick,
    ),
    Combined(
        "sex_female",
        noop("employees", "Mark for female"),
        ("sex",),
        ("JENIS KELAMIN P", "KELAMIN P", "JK P"),
        rules.split_female_tick,
    ),
    Combined(
        "rank_date",
        noop("employees", "Rank and its date"),
        ("grade", "grade_date"),
        (
            "PANGKAT DAN TMT",
            "PANGKAT/GOL/TMT",
            "PANGKAT GOL RUANG DAN TMT",
            "PANGKAT/GOLONGAN/TMT",
            "PANGKAT, GOL/RUANG, TMT",
            "GOL/TMT",
            "GOLONGAN DAN TMT",
            "GOLRU DAN TMT",
            "PANGKAT GOLONGAN DAN TMT",
        ),
        rules.split_grade_date,
    ),
    Combined(
        "position_and_date",
        noop("employees", "Post and its date"),
        ("position", "position_date"),
        ("JABATAN DAN TMT", "JABATAN & TMT", "NAMA JABATAN DAN TMT", "NAMA JABATAN/TMT"),
        rules.split_position_date,
    ),
    Combined(
        "service_time",
        noop("employees", "Years and months of service in one cell"),
        ("service_years", "service_months"),
        (
            "MASA KERJA",
            "MASA KERJA GOLONGAN",
            "MKG",
            "MASA KERJA (TAHUN-BULAN)",
            "MASA KERJA THN BLN",
        ),
        rules.split_service,
    ),
    Combined(
        "education",
        noop("employees", "Education with level and year"),
        ("education_level", "education_name", "graduation_year"),
        (
            "PENDIDIKAN/JURUSAN",
            "PENDIDIKAN DAN JURUSAN",
            "TINGKAT/JURUSAN",
            "PENDIDIKAN TERAKHIR/JURUSAN",
            "PENDIDIKAN TERAKHIR DAN JURUSAN",
            "IJAZAH",
            "IJAZAH TERAKHIR",
            "PENDIDIKAN/TAHUN LULUS",
            "PENDIDIKAN TERAKHIR/TAHUN",
        ),
        rules.split_education,
    ),
    _second("nip", "FORMATTED NIP", noop("employees", "NIP once more")),
    _second("grade", "PANGKAT", noop("employees", "Rank in words"), "PANGKAT TERAKHIR"),
    _second(
        "employee_type",
        "STATUS CPNS PNS",
        noop("employees", "Status CPNS or PNS"),
        "STATUS CPNS/PNS",
    ),
)

LEFT_OUT = (
    LeftOut(
        noop("employees", "A running number means nothing outside its list."),
        ("NO", "NOMOR", "NO URUT", "NOMOR URUT", "URUT"),
    ),
    LeftOut(
        noop("employees", "Internal number of SIASN; its name stands in the column beside it."),
        (
            "TEMPAT LAHIR ID",
            "JENIS PEGAWAI ID",
            "KEDUDUKAN HUKUM ID",
            "KEDUDUKAN PNS ID",
            "GOL AKHIR ID",
            "JENIS JABATAN ID",
            "JABATAN ID",
            "TINGKAT PENDIDIKAN ID",
            "PENDIDIKAN ID",
            "PENDIDIKAN TERAKHIR ID",
            "UNOR ID",
            "SATUAN KERJA KERJA ID",
            "ESELON ID",
            "UNOR INDUK ID",
        ),
    ),
    LeftOut(
        noop("employees", "Personal data that this work does not need (UU 27/2022)."),
        (
            "AGAMA",
            "AGAMA ID",
            "AGAMA NAMA",
            "JENIS KAWIN",
            "JENIS KAWIN ID",
            "JENIS KAWIN NAMA",
            "STATUS KAWIN",
            "STATUS PERKAWINAN",
            "ALAMAT",
            "ALAMAT RUMAH",
            "EMAIL GOV",
            "NPWP NOMOR",
            "NPWP",
            "NO NPWP",
            "BPJS",
            "NO BPJS",
            "NO REKENING",
            "GOLONGAN DARAH",
            "NAMA IBU KANDUNG",
            "NAMA SUAMI/ISTRI",
            "JUMLAH ANAK",
            "KARTU ASN VIRTUAL",
            "KARPEG",
            "NO KARPEG",
            "KARIS/KARSU",
            "TASPEN",
        ),
    ),
    LeftOut(
        noop("employees", "Numbers and dates of decrees are not kept here."),
        (
            "NOMOR SK CPNS",
            "NO SK CPNS",
            "TANGGAL SK CPNS",
            "TGL SK CPNS",
            "NOMOR SK PNS",
            "NO SK PNS",
            "TANGGAL SK PNS",
            "TGL SK PNS",
            "NO SK PPPK",
            "NOMOR SK PPPK",
            "NOMOR KONTRAK AKTIF",
            "NOMOR KONTRAK",
            "NOMOR SK",
            "NO SK",
            "TANGGAL SK",
            "PEJABAT PENANDATANGAN",
            "NO SK JABATAN",
        ),
    ),
    LeftOut(
        noop("employees", "The grade at entry is not the present grade."),
        ("GOL AWAL ID", "GOL AWAL NAMA", "GOL AWAL", "GOLONGAN AWAL"),
    ),
    LeftOut(
        noop("employees", "The date of the echelon is not the date of the present post."),
        ("TMT ESELON",),
    ),
    LeftOut(
        noop("employees", "The home agency of seconded staff is not where they work."),
        (
            "INSTANSI INDUK ID",
            "INSTANSI INDUK NAMA",
            "INSTANSI INDUK",
            "SATUAN KERJA INDUK ID",
            "SATUAN KERJA INDUK NAMA",
            "SATUAN KERJA INDUK",
        ),
    ),
    LeftOut(
        noop("employees", "The government as a whole; the office works for one."),
        ("INSTANSI KERJA ID", "INSTANSI KERJA NAMA", "INSTANSI KERJA", "INSTANSI"),
    ),
    LeftOut(
        noop("employees", "Paying office and place of work are not kept; the work unit says it."),
        ("KPKN ID", "KPKN NAMA", "KPKN", "LOKASI KERJA ID", "LOKASI KERJA NAMA", "LOKASI KERJA"),
    ),
    LeftOut(
        noop("employees", "A mark of SIASN about its own data."),
        ("IS VALID NIK", "FLAG IKD", "CREATED AT", "UPDATED AT"),
    ),
    LeftOut(
        noop("employees", "Training is imported as a list of its own."),
        (
            "DIKLAT JABATAN",
            "DIKLAT JABATAN NAMA",
            "DIKLAT JABATAN TAHUN",
            "DIKLAT JABATAN JML JAM",
            "DIKLAT JABATAN JUMLAH JAM",
            "LATIHAN JABATAN NAMA",
            "LATIHAN JABATAN TAHUN",
            "LATIHAN JABATAN JML JAM",
            "NAMA DIKLAT",
            "JML JAM",
        ),
    ),
    LeftOut(
        noop("employees", "It is computed here from the date of birth."),
        ("USIA BULAN", "USIA BLN", "UMUR BULAN", "BUP"),
    ),
    LeftOut(
        noop("employees", "Past changes are not kept in this list."),
        ("CATATAN MUTASI KEPEG", "CATATAN MUTASI", "CATATAN MUTASI KEPEGAWAIAN"),
    ),
    LeftOut(
        noop("employees", "Data of the school that this work does not need."),
        (
            "NUPTK",
            "NRG",
            "NO PESERTA SERTIFIKASI",
            "MATA PELAJARAN",
            "MENGAJAR",
            "TUGAS TAMBAHAN",
            "JJM",
            "NPSN",
            "SERTIFIKASI",
            "KELAS",
        ),
    ),
    LeftOut(noop("employees", "A place to sign on paper."), ("TANDA TANGAN", "TTD", "PARAF")),
)
