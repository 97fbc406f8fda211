"""The workbooks of work units and of posts."""

from __future__ import annotations

from asn_desktop.core.fields import FieldKind
from asn_desktop.core.translation import noop
from asn_desktop.employees.sheets import cells
from asn_desktop.spreadsheets.columns import Column, LeftOut, SheetLayout

_UNIT_KIND = cells.Coded("kind", "JENIS UNIT", lambda data: data.unit_kinds)
_KIND = cells.Coded("kind", "JENIS JABATAN", lambda data: data.position_kinds, beginning=True)
_LEVEL = cells.Coded(
    "level", "JENJANG JABATAN", lambda data: data.functional_levels, beginning=True
)
_ECHELON = cells.Coded("echelon", "ESELON", lambda data: data.echelons)

_RUNNING = LeftOut(
    noop("employees", "A running number means nothing outside its list."),
    ("NO", "NOMOR", "NO URUT", "NOMOR URUT"),
)

#: Names repeat below different parents, so no single column is the key: a unit is known by its
#: code or, where a file has none, by name and parent.
UNITS = SheetLayout(
    kind="units",
    title="Unit Kerja",
    columns=(
        Column(
            "code",
            "KODE UNIT",
            noop("employees", "Code"),
            synonyms=("KODE", "KODE UNOR", "KODE UNIT KERJA", "UNOR ID", "ID UNOR", "KODE OPD"),
            parse=cells.text("code", 40),
            key=True,
            width=14,
            help=noop("employees", "Names the unit where several have the same name."),
        ),
        Column(
            "name",
            "NAMA UNIT",
            noop("employees", "Name"),
            synonyms=(
                "NAMA UNIT KERJA",
                "UNIT KERJA",
                "UNOR NAMA",
                "NAMA UNOR",
                "NAMA OPD",
                "NAMA SKPD",
                "NAMA",
                "PERANGKAT DAERAH",
                "NAMA PERANGKAT DAERAH",
                "OPD",
            ),
            parse=cells.text("name", 200),
            required=True,
            key=True,
            width=44,
        ),
        Column(
            "kind",
            "JENIS UNIT",
            noop("employees", "Kind of unit"),
            FieldKind.CHOICE,
            ("JENIS", "JENIS UNIT KERJA", "JENIS UNOR", "JENIS OPD"),
            parse=_UNIT_KIND.parse,
            text=_UNIT_KIND.text,
            choices=_UNIT_KIND.choices,
        ),
        Column(
            "parent",
            "UNIT INDUK",
            noop("employees", "Part of"),
            FieldKind.REFERENCE,
            (
                "UNIT KERJA INDUK",
                "UNOR INDUK",
                "UNOR INDUK NAMA",
                "NAMA UNIT INDUK",
                "NAMA UNIT ATASAN",
                "UNIT ATASAN",
                "UNOR ATASAN",
                "INDUK",
            ),
            parse=cells.text("parent", 200),
            width=44,
            help=noop("employees", "Name or code of the unit above; empty for an agency."),
        ),
        Column(
            "abbreviation",
            "SINGKATAN",
            noop("employees", "Abbreviation"),
            synonyms=("NAMA SINGKAT", "AKRONIM", "SINGKATAN UNIT"),
            parse=cells.text("abbreviation", 60),
            width=14,
        ),
        Column(
            "address",
            "ALAMAT",
            noop("employees", "Address"),
            synonyms=("ALAMAT UNIT", "ALAMAT KANTOR"),
            parse=cells.text("address", 300),
            width=44,
        ),
    ),
    left_out=(_RUNNING,),
)

POSITIONS = SheetLayout(
    kind="positions",
    title="Jabatan",
    columns=(
        Column(
            "name",
            "NAMA JABATAN",
            noop("employees", "Name of the post"),
            synonyms=("JABATAN", "JABATAN NAMA", "NAMA", "NOMENKLATUR", "NOMENKLATUR JABATAN"),
            parse=cells.text("name", 200),
            required=True,
            key=True,
            width=44,
        ),
        Column(
            "kind",
            "JENIS JABATAN",
            noop("employees", "Kind of post"),
            FieldKind.CHOICE,
            ("JENIS", "JENIS JABATAN NAMA", "JNS JABATAN"),
            parse=_KIND.parse,
            text=_KIND.text,
            choices=_KIND.choices,
        ),
        Column(
            "level",
            "JENJANG JABATAN",
            noop("employees", "Level of the functional post"),
            FieldKind.CHOICE,
            ("JENJANG", "JENJANG JF", "JENJANG FUNGSIONAL"),
            parse=_LEVEL.parse,
            text=_LEVEL.text,
            choices=_LEVEL.choices,
        ),
        Column(
            "echelon",
            "ESELON",
            noop("employees", "Echelon"),
            FieldKind.CHOICE,
            ("ESELON NAMA", "ESL"),
            parse=_ECHELON.parse,
            text=_ECHELON.text,
            choices=_ECHELON.choices,
            width=10,
        ),
        Column(
            "job_class",
            "KELAS JABATAN",
            noop("employees", "Job class"),
            FieldKind.INTEGER,
            ("KELAS", "KLS JABATAN", "KELAS JAB"),
            parse=cells.count("job_class"),
            width=12,
        ),
        Column(
            "retirement_age",
            "BUP",
            noop("employees", "Retirement age"),
            FieldKind.INTEGER,
            ("BATAS USIA PENSIUN", "USIA PENSIUN"),
            parse=cells.count("retirement_age"),
            width=8,
            help=noop("employees", "Only where it differs from what kind and level give."),
        ),
        Column(
            "note",
            "KETERANGAN",
            noop("employees", "Duties or note"),
            synonyms=("KET", "CATATAN", "TUGAS", "URAIAN TUGAS", "TUGAS JABATAN"),
            parse=cells.text("note", 500),
            width=44,
        ),
    ),
    left_out=(
        _RUNNING,
        LeftOut(
            noop("employees", "Internal number of SIASN; its name stands in the column beside it."),
            ("JABATAN ID", "JENIS JABATAN ID", "ESELON ID"),
        ),
    ),
    key="name",
)
