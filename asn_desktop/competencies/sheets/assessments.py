"""The workbooks of assessments, in both layouts that are met: a row for each assessment, or one
wide row for each person with a column for every competency, totals and job person match."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from asn_desktop.competencies.rules.assessments import check_level
from asn_desktop.competencies.rules.dictionary import competency_key
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.sheets.requirements import Named, column_of
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.translation import noop, translate
from asn_desktop.core.values import DoubtfulNumber, parse_decimal
from asn_desktop.employees.rules import check_nip_cell
from asn_desktop.employees.rules.coded import cell_text, check_code
from asn_desktop.employees.rules.problems import warning
from asn_desktop.employees.sheets import cells
from asn_desktop.spreadsheets.columns import Cell, Column, LeftOut, Parsed, SheetLayout

#: What a wide sheet has computed; it is compared and never taken over.
TOTAL, JPM, MAPPING, SELECTION = "total", "jpm", "mapping_category", "selection_category"
COMPARED = (TOTAL, JPM, MAPPING, SELECTION)
_NUMBER = re.compile(r"[^\d,.\-]")


def _method(cell: Cell) -> Parsed:
    return Parsed(*check_code(cell, reference().methods, "method", "METODE"))


def _methods() -> list[str]:
    return reference().methods.labels


def _method_text(value: Value) -> str:
    return reference().methods.label(value)


def _figure(field: str) -> Callable[[Cell], Parsed]:
    """A figure that the sheet has computed ("85", "85,00 %"); what is no number is not compared."""

    def parse(cell: Cell) -> Parsed:
        text = cell_text(cell)
        if not text:
            return Parsed()
        try:
            if isinstance(cell, float):  # a whole number of a spreadsheet has no decimals
                return Parsed(parse_decimal(int(cell) if cell.is_integer() else cell))
            return Parsed(parse_decimal(_bare(text)))
        except DoubtfulNumber as doubt:
            return Parsed(doubt.readings[0])  # "88,889" is a percentage and no number of thousands
        except ValueError:
            said = translate("competencies", "This is not a number, so it is not compared.")
            return Parsed(None, (warning(f"{field}.number", field, cell, said),))

    return parse


def _bare(text: str) -> str:
    """A number without what stands around it ("%"); words alone stay what they are."""
    return _NUMBER.sub("", text) or text


_COLUMNS = (
    Column(
        "nip",
        "NIP",
        noop("competencies", "NIP"),
        FieldKind.DIGITS,
        ("NIP BARU", "NIP/NI PPPK", "NI PPPK", "NIP PEGAWAI", "NOMOR INDUK PEGAWAI", "NIPBARU"),
        parse=cells.checked(check_nip_cell),
        required=True,
        width=21,
        help=noop(
            "competencies", "18 digits, as text. It names the person and must not be missing."
        ),
    ),
    Column(
        "name",
        "NAMA",
        noop("competencies", "Name"),
        synonyms=("NAMA LENGKAP", "NAMA PEGAWAI", "NAMA ASN", "NAMA DAN GELAR"),
        parse=cells.text("name", 200),
        width=30,
        help=noop("competencies", "Compared with the name that belongs to the NIP."),
    ),
    Column("unit", "UNIT KERJA", noop("competencies", "Work unit"), width=30, read_only=True),
    Column("position", "JABATAN", noop("competencies", "Post"), width=28, read_only=True),
    Column(
        "competency",
        "KOMPETENSI",
        noop("competencies", "Competency"),
        synonyms=("NAMA KOMPETENSI", "KODE KOMPETENSI", "UNIT KOMPETENSI", "ASPEK KOMPETENSI"),
        parse=cells.text("competency", 200),
        width=30,
        help=noop(
            "competencies", "Name or code; not needed where every competency has its own column."
        ),
    ),
    Column(
        "level",
        "LEVEL",
        noop("competencies", "Level"),
        FieldKind.INTEGER,
        (
            "LEVEL KOMPETENSI",
            "LEVEL CAPAIAN",
            "LEVEL PENCAPAIAN",
            "LEVEL HASIL",
            "CAPAIAN",
            "CAPAIAN LEVEL",
            "HASIL PENILAIAN",
            "NILAI",
            "NILAI CAPAIAN",
            "NILAI KOMPETENSI",
        ),
        parse=cells.checked(check_level),
        width=9,
        help=noop("competencies", "A whole number from 0 to 5."),
    ),
    Column(
        "assessed_on",
        "TANGGAL PENILAIAN",
        noop("competencies", "Assessed on"),
        FieldKind.DATE,
        (
            "TANGGAL",
            "TGL PENILAIAN",
            "TANGGAL ASESMEN",
            "TANGGAL ASSESSMENT",
            "TANGGAL ASSESMENT",
            "TANGGAL PELAKSANAAN",
            "TANGGAL UJI KOMPETENSI",
            "JADWAL TES",
        ),
        required=True,
        width=18,
    ),
    Column(
        "method",
        "METODE",
        noop("competencies", "Method"),
        FieldKind.CHOICE,
        ("METODE PENILAIAN", "METODE ASESMEN", "ALAT UKUR", "JENIS PENILAIAN", "CARA PENILAIAN"),
        parse=_method,
        text=_method_text,
        choices=_methods,
        required=True,
        width=22,
    ),
    Column(
        "assessor",
        "ASESOR",
        noop("competencies", "Assessor"),
        synonyms=("ASSESSOR", "NAMA ASESOR", "PENILAI", "LEMBAGA PENILAI", "PENYELENGGARA"),
        parse=cells.text("assessor", 160),
        width=24,
    ),
    Column(
        "evidence",
        "BUKTI",
        noop("competencies", "Evidence"),
        synonyms=("BUKTI PERILAKU", "DOKUMEN BUKTI", "DASAR PENILAIAN"),
        parse=cells.text("evidence", 500),
        width=30,
    ),
    Column(
        "note",
        "CATATAN",
        noop("competencies", "Note"),
        synonyms=("KETERANGAN", "KET", "KESIMPULAN"),
        parse=cells.text("note", 500),
        width=30,
    ),
    Column(
        "valid_until",
        "BERLAKU SAMPAI",
        noop("competencies", "Valid until"),
        FieldKind.DATE,
        ("BERLAKU S.D.", "BERLAKU HINGGA", "MASA BERLAKU", "TANGGAL KEDALUWARSA"),
        width=16,
        help=noop("competencies", "Empty: as long as the settings of assessments say."),
    ),
    Column("void_reason", "DIBATALKAN", noop("competencies", "Void"), width=24, read_only=True),
)

_FIGURES = (
    Column(
        TOTAL,
        "TOTAL",
        noop("competencies", "Total (compared)"),
        FieldKind.DECIMAL,
        ("JUMLAH", "TOTAL NILAI", "TOTAL LEVEL", "JUMLAH NILAI", "JUMLAH LEVEL", "TOTAL CAPAIAN"),
        parse=_figure(TOTAL),
        incoming=True,
    ),
    Column(
        JPM,
        "JPM (%)",
        noop("competencies", "Job person match (compared)"),
        FieldKind.DECIMAL,
        ("JPM", "JPM %", "JOB PERSON MATCH", "JOB PERSON MATCH (%)", "NILAI JPM", "PERSENTASE JPM"),
        parse=_figure(JPM),
        incoming=True,
    ),
    Column(
        MAPPING,
        "KATEGORI PEMETAAN KOMPETENSI",
        noop("competencies", "Category of mapping (compared)"),
        synonyms=("KATEGORI PEMETAAN", "KATEGORI", "KATEGORI JPM", "HASIL PEMETAAN"),
        parse=cells.text(MAPPING, 60),
        incoming=True,
    ),
    Column(
        SELECTION,
        "KATEGORI PENGISIAN JABATAN",
        noop("competencies", "Category of selection (compared)"),
        synonyms=("KATEGORI PENGISIAN", "REKOMENDASI PENGISIAN JABATAN"),
        parse=cells.text(SELECTION, 60),
        incoming=True,
    ),
)

#: What stands before a competency, or above a group of them, where it heads what was found.
_FOUND = ("KOMPETENSI", "LEVEL", "HASIL", "NILAI", "CAPAIAN", "HASIL PENILAIAN", "HASIL ASESMEN")

_LEFT_OUT = (
    LeftOut(
        noop("competencies", "What a post requires is kept with the post (position standards)."),
        ("STANDAR", "NILAI STANDAR", "LEVEL STANDAR", "STANDAR KOMPETENSI", "LEVEL DIPERSYARATKAN"),
    ),
    LeftOut(
        noop("competencies", "The gap follows from the level and what the post requires."),
        ("GAP", "SELISIH", "KESENJANGAN", "NILAI GAP"),
    ),
    LeftOut(
        noop("competencies", "The sheet does not say which post this match is projected to."),
        ("JPM PROYEKSI (%)", "JPM PROYEKSI", "JPM PROYEKSI %"),
    ),
    LeftOut(
        noop(
            "competencies", "What to learn is planned from the gaps, not taken from an assessment."
        ),
        (
            "SARAN PENGEMBANGAN",
            *(f"SARAN PENGEMBANGAN {number}" for number in range(1, 6)),
            "SARAN PENEMPATAN",
        ),
    ),
    LeftOut(
        noop(
            "competencies", "The person is known by the NIP; this is kept in the list of employees."
        ),
        (
            "PERANGKAT DAERAH",
            "OPD",
            "NAMA JABATAN",
            "GOLONGAN",
            "PANGKAT",
            "GOL/RUANG",
            "ESELON",
        ),
    ),
)

ASSESSMENTS = SheetLayout(
    kind="assessments",
    title="Penilaian Kompetensi",
    columns=(*_COLUMNS, *_FIGURES),
    left_out=_LEFT_OUT,
    personal=True,
    notes=(
        "Satu baris untuk satu penilaian: NIP, kompetensi, level 0-5, tanggal, metode.",
        "Boleh juga satu baris untuk satu pegawai dengan satu kolom untuk setiap kompetensi.",
        "Level yang tidak dinilai dibiarkan kosong; sel kosong tidak pernah dihitung 0.",
    ),
)


def wide_layout(competencies: Sequence[Named]) -> SheetLayout:
    """The layout with a column for every name of a competency, whatever framework it is of; which
    one is meant follows from the day of the assessment. A heading may have its number before it
    ("3. Komunikasi")."""
    spellings = {
        row["name"]: tuple(row["spellings"]) for row in reference().rows("competency_spellings")
    }
    by_name = {competency_key(one.name): one for one in reversed(competencies)}
    levels = tuple(
        Column(
            column_of(one.id),
            one.name,
            one.name,
            FieldKind.INTEGER,
            tuple(_headings(place, (one.name, one.code, *spellings.get(one.name, ())))),
            parse=cells.checked(check_level),
            incoming=True,
        )
        for place, one in enumerate(reversed(by_name.values()), 1)
    )
    # a sheet may have a group of columns for the standards, one for what was found, one for gaps
    standards, gaps = (
        LeftOut(one.reason, tuple(f"{word} {name}" for word in one.synonyms for name in by_name))
        for one in _LEFT_OUT[:2]
    )
    return replace(
        ASSESSMENTS,
        columns=(*_COLUMNS, *levels, *_FIGURES),
        left_out=(*_LEFT_OUT, standards, gaps),
    )


def _headings(place: int, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield name
        yield f"{place} {name}"
        for word in _FOUND:
            yield f"{word} {name}"
