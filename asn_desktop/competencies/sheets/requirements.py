"""The workbooks of what posts require: a row for each post and competency, or (as offices keep it)
a row for each post with a column for each competency."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.requirements import BASIS_LIMIT, check_required
from asn_desktop.core.fields import FieldKind
from asn_desktop.core.translation import noop
from asn_desktop.employees.sheets.cells import checked, text
from asn_desktop.spreadsheets.columns import Column, LeftOut, SheetLayout

#: The fields of competencies in a row that has many begin so; their number follows.
_PREFIX = "level_"


class Named(Protocol):
    """A competency as its column names it."""

    @property
    def id(self) -> int: ...
    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...


_POST = Column(
    "position",
    "NAMA JABATAN",
    noop("competencies", "Post"),
    FieldKind.REFERENCE,
    ("JABATAN", "JABATAN NAMA", "NOMENKLATUR JABATAN", "NAMA JABATAN ASN"),
    parse=text("position", 200),
    required=True,
    width=44,
)
_KIND = Column(
    "position_kind",
    "JENIS JABATAN",
    noop("competencies", "Kind of post"),
    read_only=True,
    width=20,
)
_BASIS = Column(
    "legal_basis",
    "DASAR HUKUM",
    noop("competencies", "Legal basis"),
    synonyms=("DASAR HUKUM SKJ", "PERATURAN", "DASAR", "REGULASI"),
    parse=text("legal_basis", BASIS_LIMIT),
    width=36,
    help=noop("competencies", "The regulation that sets the standard of the post (SKJ)."),
)
_LEFT_OUT = (
    LeftOut(
        noop("competencies", "A running number means nothing outside its list."),
        ("NO", "NOMOR", "NO URUT", "NOMOR URUT"),
    ),
    LeftOut(
        noop("competencies", "A sum follows from the levels."),
        ("TOTAL", "JUMLAH", "TOTAL LEVEL", "JUMLAH LEVEL", "TOTAL STANDAR"),
    ),
)
_NOTE = (
    "Level 1 sampai 5; 0 berarti kompetensi itu tidak dipersyaratkan. Sel kosong: berlaku level"
    " bawaan menurut jenis jabatan."
)

#: A row for each post and competency.
REQUIRED_LEVELS = SheetLayout(
    kind="required-levels",
    title="Standar Kompetensi Jabatan",
    columns=(
        _POST,
        _KIND,
        Column(
            "competency",
            "KOMPETENSI",
            noop("competencies", "Competency"),
            FieldKind.REFERENCE,
            ("NAMA KOMPETENSI", "KODE KOMPETENSI", "UNIT KOMPETENSI"),
            parse=text("competency", 200),
            width=36,
        ),
        Column(
            "group",
            "KELOMPOK",
            noop("competencies", "Group"),
            read_only=True,
            width=18,
        ),
        Column(
            "level",
            "LEVEL",
            noop("competencies", "Required level"),
            FieldKind.INTEGER,
            ("LEVEL STANDAR", "STANDAR", "NILAI STANDAR", "LEVEL YANG DIPERSYARATKAN", "SYARAT"),
            parse=checked(check_required),
            width=10,
        ),
        _BASIS,
    ),
    left_out=_LEFT_OUT,
    notes=(_NOTE,),
)

#: A row for each post; the columns of the competencies are those of the office.
STANDARDS = SheetLayout(
    kind="position-standards",
    title="Matriks Standar Jabatan",
    columns=(
        _POST,
        _KIND,
        Column(
            "position_level",
            "JENJANG JABATAN",
            noop("competencies", "Level of the functional post"),
            read_only=True,
            width=18,
        ),
        Column(
            "people",
            "JUMLAH PEGAWAI",
            noop("competencies", "People"),
            FieldKind.INTEGER,
            read_only=True,
            width=10,
        ),
        replace(_BASIS, incoming=True),
    ),
    left_out=_LEFT_OUT,
    notes=(
        _NOTE,
        "Hanya level yang berbeda dari bawaan yang disimpan untuk jabatan itu sendiri, kecuali"
        " dasar hukumnya diisi.",
    ),
)


def column_of(competency_id: int) -> str:
    """The field of a competency in a row that has many."""
    return f"{_PREFIX}{competency_id}"


def competency_in(field: str) -> int | None:
    """The competency whose level a field holds; None for other fields."""
    number = field.removeprefix(_PREFIX)
    return int(number) if field.startswith(_PREFIX) and number.isdecimal() else None


def competency_columns(competencies: Sequence[Named]) -> Iterator[Column]:
    """A column for each competency; where two have one name, the code tells them apart."""
    names = Counter(one.name for one in competencies)
    spellings = {
        row["name"]: tuple(row["spellings"]) for row in reference().rows("competency_spellings")
    }
    for one in competencies:
        single = names[one.name] == 1
        yield Column(
            column_of(one.id),
            one.name if single else f"{one.name} ({one.code})",
            one.name if single else f"{one.name} ({one.code})",
            FieldKind.INTEGER,
            (one.code, *(spellings.get(one.name, ()) if single else ())),
            parse=checked(check_required),
            width=14,
        )


def with_competencies(competencies: Sequence[Named]) -> SheetLayout:
    """The layout with a row for each post."""
    return replace(STANDARDS, columns=(*STANDARDS.columns, *competency_columns(competencies)))


def also_wide(competencies: Sequence[Named]) -> SheetLayout:
    """The layout with a row for each post and competency, which also takes in files of the other
    layout."""
    wide = (replace(column, incoming=True) for column in competency_columns(competencies))
    return replace(
        REQUIRED_LEVELS,
        columns=(*REQUIRED_LEVELS.columns, *wide),
        notes=(*REQUIRED_LEVELS.notes, *STANDARDS.notes[1:]),
    )
