"""The workbook of the dictionary, in both layouts: a row for each competency with its five levels
side by side, and a row for each level of a competency (or for each of its indicators).

We write the first. Of the second, the columns LEVEL, DESKRIPSI and INDIKATOR PERILAKU are read:
``rules.dictionary_rows`` puts them where the first has them.
"""

from __future__ import annotations

from collections.abc import Sequence

from asn_desktop.competencies.rules.assessments import check_level
from asn_desktop.competencies.rules.dictionary import (
    LEVELS,
    LIMITS,
    indicators_field,
    level_field,
    split_indicators,
)
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.translation import noop, translate
from asn_desktop.core.values import fold_space, is_empty_marker
from asn_desktop.employees.rules import cell_text, check_code
from asn_desktop.employees.rules.problems import error
from asn_desktop.employees.sheets import cells
from asn_desktop.spreadsheets.columns import Cell, Column, LeftOut, Parse, Parsed, SheetLayout


def _text(field: str) -> Parse:
    return cells.text(field, LIMITS[field])


def _group(cell: Cell) -> Parsed:
    return Parsed(*check_code(cell, reference().groups, "group", "KELOMPOK", beginning=True))


def group_text(value: Value) -> str:
    """The Indonesian word of a group."""
    return reference().groups.label(value)


def _groups() -> Sequence[str]:
    return reference().groups.labels


def _level(cell: Cell) -> Parsed:
    """A level that a dictionary describes: 1 to 5."""
    found = Parsed(*check_level(cell))
    beyond = any(problem.code == "level.range" for problem in found.problems)
    if found.value != 0 and not beyond:
        return found
    reason = translate("competencies", "A dictionary has no level {level}.").format(
        level=cell_text(cell)
    )
    remedy = translate("competencies", "A dictionary describes the levels 1 to 5.")
    return Parsed(None, (error("level.range", "level", cell, reason, remedy),))


def _prose(cell: Cell) -> Parsed:
    """Longer text; its paragraphs stay."""
    lines = [fold_space(line) for line in cell_lines(cell)]
    return Parsed("\n".join(filter(None, lines)) or None)


def _indicators(cell: Cell) -> Parsed:
    """Behaviours, one a line."""
    return Parsed("\n".join(split_indicators("\n".join(cell_lines(cell)))) or None)


def cell_lines(cell: Cell) -> list[str]:
    """The lines of a cell; none for an empty one or an empty mark."""
    if not isinstance(cell, str):
        found = cell_text(cell)
        return [found] if found else []
    return [] if is_empty_marker(cell) else cell.splitlines()


def _place(cell: Cell) -> Parsed:
    """A place in the order; what is no number says nothing."""
    found = cell_text(cell)
    return Parsed(int(found)) if found.isdecimal() and int(found) < 10_000 else Parsed()


def _level_columns(level: int) -> tuple[Column, Column]:
    return (
        Column(
            level_field(level),
            f"LEVEL {level}",
            LEVEL_LABELS[level],
            synonyms=(
                f"DESKRIPSI LEVEL {level}",
                f"URAIAN LEVEL {level}",
                f"LEVEL {level} DESKRIPSI",
                f"TINGKAT {level}",
            ),
            parse=_prose,
            width=40,
        ),
        Column(
            indicators_field(level),
            f"INDIKATOR LEVEL {level}",
            INDICATOR_LABELS[level],
            synonyms=(
                f"INDIKATOR PERILAKU LEVEL {level}",
                f"LEVEL {level} INDIKATOR",
                f"LEVEL {level} INDIKATOR PERILAKU",
                f"INDIKATOR {level}",
            ),
            parse=_indicators,
            width=48,
            help=noop("competencies", "One behaviour a line."),
        ),
    )


LEVEL_LABELS = {
    1: noop("competencies", "Level 1"),
    2: noop("competencies", "Level 2"),
    3: noop("competencies", "Level 3"),
    4: noop("competencies", "Level 4"),
    5: noop("competencies", "Level 5"),
}
INDICATOR_LABELS = {
    1: noop("competencies", "Indicators of level 1"),
    2: noop("competencies", "Indicators of level 2"),
    3: noop("competencies", "Indicators of level 3"),
    4: noop("competencies", "Indicators of level 4"),
    5: noop("competencies", "Indicators of level 5"),
}

COMPETENCIES = SheetLayout(
    kind="competencies",
    title="Kamus Kompetensi",
    columns=(
        Column(
            "framework",
            "KERANGKA",
            noop("competencies", "Framework"),
            synonyms=("KAMUS", "KAMUS KOMPETENSI", "KERANGKA KOMPETENSI", "SUMBER KAMUS"),
            parse=cells.text("framework", LIMITS["name"]),
            width=34,
            help=noop(
                "competencies",
                "Where it is empty, the legal basis says which; one that is not known is made.",
            ),
        ),
        Column(
            "group",
            "KELOMPOK",
            noop("competencies", "Group"),
            FieldKind.CHOICE,
            ("KELOMPOK KOMPETENSI", "JENIS KOMPETENSI", "JENIS", "KATEGORI", "RUMPUN KOMPETENSI"),
            parse=_group,
            text=group_text,
            choices=_groups,
            width=18,
        ),
        Column(
            "place",
            "URUTAN",
            noop("competencies", "Order"),
            FieldKind.INTEGER,
            ("URUT", "NO KOMPETENSI"),
            parse=_place,
            width=8,
        ),
        Column(
            "code",
            "KODE",
            noop("competencies", "Code"),
            synonyms=("KODE KOMPETENSI", "ID KOMPETENSI"),
            parse=_text("code"),
            key=True,
            width=24,
        ),
        Column(
            "name",
            "KOMPETENSI",
            noop("competencies", "Competency"),
            synonyms=("NAMA KOMPETENSI", "NAMA", "UNIT KOMPETENSI", "STANDAR KOMPETENSI"),
            parse=_text("name"),
            key=True,
            width=34,
        ),
        Column(
            "definition",
            "DEFINISI",
            noop("competencies", "Definition"),
            synonyms=("DEFINISI KOMPETENSI", "PENGERTIAN"),
            parse=_prose,
            width=48,
        ),
        Column(
            "level",
            "LEVEL",
            noop("competencies", "Level"),
            FieldKind.INTEGER,
            ("LEVEL KOMPETENSI", "TINGKAT", "TINGKAT KECAKAPAN", "LV", "LVL"),
            parse=_level,
            incoming=True,
            width=8,
        ),
        Column(
            "level_name",
            "SEBUTAN LEVEL",
            noop("competencies", "Name of the level"),
            synonyms=("NAMA LEVEL", "SEBUTAN"),
            parse=_text("level_name"),
            incoming=True,
            width=18,
        ),
        Column(
            "description",
            "DESKRIPSI",
            noop("competencies", "Description"),
            synonyms=("DESKRIPSI LEVEL", "URAIAN", "URAIAN LEVEL", "DESKRIPSI KOMPETENSI"),
            parse=_prose,
            incoming=True,
            width=40,
        ),
        Column(
            "indicators",
            "INDIKATOR PERILAKU",
            noop("competencies", "Behaviour indicators"),
            synonyms=("INDIKATOR", "INDIKATOR KOMPETENSI", "PERILAKU", "INDIKATOR KUNCI"),
            parse=_indicators,
            incoming=True,
            width=48,
        ),
        *(column for level in LEVELS for column in _level_columns(level)),
        Column(
            "legal_basis",
            "DASAR HUKUM",
            noop("competencies", "Legal basis"),
            synonyms=("PERATURAN", "DASAR", "REGULASI", "SUMBER"),
            parse=_text("legal_basis"),
            width=30,
        ),
        Column(
            "valid_from",
            "BERLAKU DARI",
            noop("competencies", "Valid from"),
            FieldKind.DATE,
            ("BERLAKU MULAI", "MULAI BERLAKU", "TMT BERLAKU", "BERLAKU SEJAK"),
            width=14,
        ),
        Column(
            "valid_to",
            "BERLAKU SAMPAI",
            noop("competencies", "Valid until"),
            FieldKind.DATE,
            ("BERLAKU HINGGA", "BERAKHIR", "TANGGAL BERAKHIR"),
            width=14,
        ),
    ),
    left_out=(
        LeftOut(
            noop("competencies", "A running number means nothing outside its list."),
            ("NO", "NO URUT", "NOMOR URUT", "NOMOR"),
        ),
    ),
    parts=("code", "name", "level", "description", "indicators"),
    notes=(
        "Satu baris untuk satu kompetensi dengan kelima levelnya; atau satu baris untuk satu level"
        " dengan kolom LEVEL, DESKRIPSI, dan INDIKATOR PERILAKU.",
    ),
)
