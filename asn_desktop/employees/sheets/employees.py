"""The workbook of employees: its columns with every heading under which they are met.

Headings and synonyms: section 10 of the domain reference (SIASN profile export, DUK, nominatif,
SIMPEG workbook) and lists as schools and offices make them. Of two lines of headings both are
joined ("PANGKAT TMT").
"""

from __future__ import annotations

from asn_desktop.core.fields import FieldKind
from asn_desktop.core.translation import noop
from asn_desktop.employees import rules
from asn_desktop.employees.sheets import cells
from asn_desktop.employees.sheets.foreign import COMBINED, LEFT_OUT
from asn_desktop.employees.sheets.person import PERSON, SERVICE
from asn_desktop.spreadsheets.columns import Column, SheetLayout

_KIND = cells.Coded(
    "position_kind", "JENIS JABATAN", lambda data: data.position_kinds, beginning=True
)
_LEVEL = cells.Coded(
    "position_level", "JENJANG JABATAN", lambda data: data.functional_levels, beginning=True
)
_ECHELON = cells.Coded("echelon", "ESELON", lambda data: data.echelons)
_EDUCATION = cells.Coded(
    "education_level", "TINGKAT PENDIDIKAN", lambda data: data.education_levels, beginning=True
)

_POST = (
    Column(
        "position",
        "JABATAN",
        noop("employees", "Post"),
        FieldKind.REFERENCE,
        (
            "JABATAN NAMA",
            "NAMA JABATAN",
            "JABATAN NAMA JABATAN",
            "JABATAN TERAKHIR",
            "JABATAN SEKARANG",
            "JABATAN SAAT INI",
            "NAMA JABATAN TERAKHIR",
        ),
        parse=cells.text("position", 200),
        width=36,
    ),
    Column(
        "position_kind",
        "JENIS JABATAN",
        noop("employees", "Kind of post"),
        FieldKind.CHOICE,
        ("JENIS JABATAN NAMA", "JNS JABATAN", "JABATAN JENIS"),
        parse=_KIND.parse,
        text=_KIND.text,
        choices=_KIND.choices,
    ),
    Column(
        "position_level",
        "JENJANG JABATAN",
        noop("employees", "Level of the functional post"),
        FieldKind.CHOICE,
        ("JENJANG JF", "JENJANG FUNGSIONAL", "JENJANG JABATAN FUNGSIONAL", "JABATAN JENJANG"),
        parse=_LEVEL.parse,
        text=_LEVEL.text,
        choices=_LEVEL.choices,
    ),
    Column(
        "echelon",
        "ESELON",
        noop("employees", "Echelon"),
        FieldKind.CHOICE,
        ("ESELON NAMA", "JABATAN ESELON", "ESL", "ESELONERING"),
        parse=_ECHELON.parse,
        text=_ECHELON.text,
        choices=_ECHELON.choices,
        width=10,
    ),
    Column(
        "position_date",
        "TMT JABATAN",
        noop("employees", "TMT of the post"),
        FieldKind.DATE,
        ("JABATAN TMT", "TMT JABATAN TERAKHIR", "TMT JAB"),
        width=14,
    ),
    Column(
        "education_level",
        "TINGKAT PENDIDIKAN",
        noop("employees", "Level of education"),
        FieldKind.CHOICE,
        (
            "TINGKAT PENDIDIKAN NAMA",
            "TINGKAT",
            "TKT IJAZAH",
            "TINGKAT IJAZAH",
            "PENDIDIKAN TERAKHIR TKT IJAZAH",
            "PENDIDIKAN TERAKHIR TINGKAT",
            "JENIS PENDIDIKAN",
            "JENJANG",
            "JENJANG PENDIDIKAN",
            "PENDIDIKAN TINGKAT",
            "STRATA",
        ),
        parse=_EDUCATION.parse,
        text=_EDUCATION.text,
        choices=_EDUCATION.choices,
    ),
    Column(
        "education_name",
        "PENDIDIKAN",
        noop("employees", "Education"),
        synonyms=(
            "PENDIDIKAN NAMA",
            "PENDIDIKAN TERAKHIR NAMA",
            "PENDIDIKAN TERAKHIR",
            "NAMA PENDIDIKAN",
            "JURUSAN",
            "PROGRAM STUDI",
            "PRODI",
        ),
        parse=cells.text("education_name", 160),
        width=28,
    ),
    Column(
        "graduation_year",
        "TAHUN LULUS",
        noop("employees", "Year of graduation"),
        FieldKind.INTEGER,
        (
            "THN LULUS",
            "THN PENDIDIKAN",
            "PENDIDIKAN TERAKHIR THN LULUS",
            "PENDIDIKAN TERAKHIR TAHUN LULUS",
            "LULUS TAHUN",
            "TAHUN IJAZAH",
        ),
        parse=cells.year("graduation_year"),
        width=12,
    ),
    Column(
        "school_name",
        "NAMA SEKOLAH",
        noop("employees", "School"),
        synonyms=(
            "NAMA SEKOLAH/KAMPUS",
            "NAMA UNIV/PT",
            "NAMA UNIV/P.T",
            "PENDIDIKAN TERAKHIR NAMA UNIV/PT",
            "PENDIDIKAN TERAKHIR NAMA UNIV/P.T",
            "NAMA PERGURUAN TINGGI",
            "UNIVERSITAS",
            "PERGURUAN TINGGI",
            "LEMBAGA PENDIDIKAN",
        ),
        parse=cells.text("school_name", 160),
        width=28,
    ),
    Column(
        "unit",
        "UNIT KERJA",
        noop("employees", "Work unit"),
        FieldKind.REFERENCE,
        (
            "UNOR NAMA",
            "NAMA UNOR",
            "NAMA UNIT KERJA",
            "TEMPAT TUGAS",
            "SUB UNIT",
            "UNOR",
            "UNIT",
            "BAGIAN/BIDANG",
            "TEMPAT KERJA",
            "SEKOLAH TEMPAT TUGAS",
        ),
        parse=cells.text("unit", 200),
        width=36,
    ),
    Column(
        "agency",
        "PERANGKAT DAERAH",
        noop("employees", "Agency"),
        synonyms=(
            "OPD",
            "SKPD",
            "SATKER",
            "UNIT ORGANISASI INDUK",
            "UNIT ORGANISASI",
            "SATUAN KERJA KERJA NAMA",
            "NAMA OPD",
            "NAMA SKPD",
            "SATUAN KERJA",
            "UNOR INDUK",
            "UNOR INDUK NAMA",
            "UNIT KERJA INDUK",
        ),
        parse=cells.text("agency", 200),
        width=36,
        help=noop("employees", "Helps to find the work unit where several have the same name."),
    ),
)

_OTHER = (
    Column(
        "nip_old",
        "NIP LAMA",
        noop("employees", "Old NIP"),
        FieldKind.DIGITS,
        ("NIPLAMA",),
        parse=cells.checked(rules.check_old_nip_cell),
        width=12,
    ),
    Column(
        "siasn_id",
        "PNS ID",
        noop("employees", "SIASN id"),
        synonyms=("PNSORANGID", "PNS ORANG ID", "ID PNS", "ID SIASN", "ASN ID"),
        parse=cells.siasn_id("siasn_id"),
        width=34,
    ),
    Column(
        "nik",
        "NIK",
        noop("employees", "NIK"),
        FieldKind.DIGITS,
        ("NO KTP", "NOMOR KTP", "NOMOR INDUK KEPENDUDUKAN", "NO NIK"),
        parse=cells.checked(rules.check_nik_cell),
        width=19,
        sensitive=True,
    ),
    Column(
        "phone",
        "NOMOR HP",
        noop("employees", "Telephone"),
        FieldKind.DIGITS,
        ("NO HP", "NO TELP", "WA", "NO WA", "NOMOR TELEPON", "NO TELEPON", "HP", "TELEPON"),
        parse=cells.checked(rules.check_phone_cell),
        sensitive=True,
    ),
    Column(
        "email",
        "EMAIL",
        noop("employees", "E-mail"),
        synonyms=("ALAMAT EMAIL", "E MAIL", "SUREL"),
        parse=cells.email("email"),
        width=28,
        sensitive=True,
    ),
    Column(
        "note",
        "KETERANGAN",
        noop("employees", "Note"),
        synonyms=("KET", "CATATAN"),
        parse=cells.text("note", 500),
        width=28,
    ),
    Column(
        "rank_name",
        "NAMA PANGKAT",
        noop("employees", "Rank"),
        width=24,
        read_only=True,
    ),
    Column(
        "age",
        "USIA",
        noop("employees", "Age"),
        FieldKind.INTEGER,
        ("UMUR", "USIA TAHUN", "USIA THN", "UMUR TAHUN"),
        width=8,
        read_only=True,
    ),
    Column(
        "service_length",
        "LAMA MASA KERJA",
        noop("employees", "Length of service"),
        synonyms=("MASA KERJA KESELURUHAN", "MASA KERJA SELURUHNYA", "MKS"),
        width=18,
        read_only=True,
    ),
    Column(
        "retirement_date",
        "TMT PENSIUN",
        noop("employees", "Retirement date"),
        FieldKind.DATE,
        ("TANGGAL PENSIUN", "TGL PENSIUN"),
        width=14,
        read_only=True,
    ),
)

EMPLOYEES = SheetLayout(
    kind="employees",
    title="Pegawai",
    columns=(*PERSON, *SERVICE, *_POST, *_OTHER),
    combined=COMBINED,
    left_out=LEFT_OUT,
    key="nip",
    personal=True,
    notes=(
        "NIP ditulis sebagai teks 18 angka tanpa spasi.",
        "Tanggal ditulis hari-bulan-tahun, misalnya 31-12-1980.",
    ),
)
