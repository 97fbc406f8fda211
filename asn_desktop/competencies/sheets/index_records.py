"""The workbooks from which the index is fed: performance (SKP), punishments, potential."""

from __future__ import annotations

from collections.abc import Callable

from asn_desktop.competencies.rules.index_records import Expectation, expectation_of
from asn_desktop.competencies.rules.reference import Reference, reference
from asn_desktop.core.fields import FieldKind
from asn_desktop.core.translation import noop, translate
from asn_desktop.core.values import DoubtfulNumber, parse_decimal
from asn_desktop.employees.rules import CodeBook, cell_text, check_code, check_nip_cell
from asn_desktop.employees.rules.problems import error
from asn_desktop.employees.sheets import cells
from asn_desktop.spreadsheets.columns import Cell, Column, LeftOut, Parse, Parsed, SheetLayout

_RUNNING = LeftOut(
    noop("competencies", "A running number means nothing outside its list."),
    ("NO", "NOMOR", "NO URUT", "NOMOR URUT"),
)


def _coded(
    name: str,
    heading: str,
    label: str,
    book: Callable[[Reference], CodeBook],
    synonyms: tuple[str, ...],
) -> Column:
    return Column(
        name,
        heading,
        label,
        FieldKind.CHOICE,
        synonyms,
        parse=lambda cell: Parsed(*check_code(cell, book(reference()), name, heading)),
        text=lambda value: book(reference()).label(value),
        choices=lambda: book(reference()).labels,
    )


def _rated_year(cell: Cell) -> Parsed:
    """The year that was rated. Nothing is known without it, so that a cell of other words is
    wrong."""
    found = cells.year("year")(cell)
    if not found.problems:
        return found
    said = translate("competencies", "“{text}” names no year.").format(text=cell_text(cell))
    remedy = translate("competencies", "Write the year that was rated.")
    return Parsed(None, (error("year.unknown", "year", cell, said, remedy),))


def _number(name: str) -> Parse:
    """A number with its decimals, as it is stored."""

    def parse(cell: Cell) -> Parsed:
        text = cell_text(cell)
        if not text:
            return Parsed()
        try:
            found = parse_decimal(cell if isinstance(cell, int | float) else text)
        except DoubtfulNumber as doubt:
            found = doubt.readings[0]  # "88,125" is a mark with three decimals
        except ValueError as reason:
            remedy = translate("competencies", "Write a number, or leave the cell empty.")
            return Parsed(None, (error(f"{name}.number", name, cell, str(reason), remedy),))
        return Parsed(None if found is None else float(found))

    return parse


def _expectation(name: str) -> Parse:
    def parse(cell: Cell) -> Parsed:
        text = cell_text(cell)
        if not text:
            return Parsed()
        found = expectation_of(text)
        if found is not None:
            return Parsed(found.value)
        reason = translate("competencies", "This is not known as a rating of SKP.")
        remedy = translate(
            "competencies",
            "Write Di atas ekspektasi, Sesuai ekspektasi or Di bawah ekspektasi.",
        )
        return Parsed(None, (error(f"{name}.unknown", name, cell, reason, remedy),))

    return parse


_EXPECTED = {
    Expectation.ABOVE: "Di atas ekspektasi",
    Expectation.MEETS: "Sesuai ekspektasi",
    Expectation.BELOW: "Di bawah ekspektasi",
}


def _rated(name: str, heading: str, label: str, synonyms: tuple[str, ...]) -> Column:
    return Column(
        name,
        heading,
        label,
        FieldKind.CHOICE,
        synonyms,
        parse=_expectation(name),
        text=lambda value: _EXPECTED[Expectation(value)],
        choices=lambda: tuple(_EXPECTED.values()),
        width=22,
        incoming=True,  # the predikat that follows is stored
        help=noop("competencies", "Gives the predikat together with the other rating."),
    )


def _person() -> tuple[Column, ...]:
    return (
        Column(
            "nip",
            "NIP",
            noop("competencies", "NIP"),
            FieldKind.DIGITS,
            ("NIP BARU", "NIP/NI PPPK", "NI PPPK", "NIP PEGAWAI", "NOMOR INDUK PEGAWAI"),
            parse=cells.checked(check_nip_cell),
            required=True,
            width=21,
            help=noop(
                "competencies", "18 digits, as text. It names the person and must not be missing."
            ),
        ),
        Column("name", "NAMA", noop("competencies", "Name"), width=30, read_only=True),
        Column("unit", "UNIT KERJA", noop("competencies", "Work unit"), width=30, read_only=True),
    )


def _score(
    heading: str,
    label: str,
    synonyms: tuple[str, ...],
    help: str = "",
    *,
    required: bool = False,
) -> Column:
    return Column(
        "score",
        heading,
        label,
        FieldKind.DECIMAL,
        synonyms,
        parse=_number("score"),
        required=required,
        width=12,
        help=help,
    )


def _day(
    name: str, heading: str, label: str, synonyms: tuple[str, ...], required: bool = False
) -> Column:
    return Column(name, heading, label, FieldKind.DATE, synonyms, required=required, width=16)


def _text(
    name: str, heading: str, label: str, synonyms: tuple[str, ...], limit: int, width: int = 28
) -> Column:
    return Column(
        name, heading, label, synonyms=synonyms, parse=cells.text(name, limit), width=width
    )


_NOTE = _text("note", "KETERANGAN", noop("competencies", "Note"), ("CATATAN", "KET"), 300)

PERFORMANCE = SheetLayout(
    kind="performance",
    title="Predikat SKP",
    columns=(
        *_person(),
        Column(
            "year",
            "TAHUN",
            noop("competencies", "Year"),
            FieldKind.INTEGER,
            ("TAHUN SKP", "TAHUN PENILAIAN", "TAHUN KINERJA", "PERIODE", "PERIODE PENILAIAN"),
            parse=_rated_year,
            required=True,
            width=9,
        ),
        _coded(
            "rating",
            "PREDIKAT",
            noop("competencies", "Predikat"),
            lambda data: data.performance,
            (
                "PREDIKAT SKP",
                "PREDIKAT KINERJA",
                "PREDIKAT KINERJA PEGAWAI",
                "KATEGORI",
                "KATEGORI NILAI",
                "SEBUTAN",
                "KUADRAN KINERJA",
            ),
        ),
        _score(
            "NILAI SKP",
            noop("competencies", "Number"),
            ("NILAI", "NILAI PRESTASI KERJA", "NILAI KINERJA", "NILAI AKHIR", "ANGKA"),
            noop("competencies", "Of the older forms; gives the predikat where that is missing."),
        ),
        _rated(
            "results",
            "HASIL KERJA",
            noop("competencies", "Results of work"),
            ("RATING HASIL KERJA", "HASIL KERJA NILAI"),
        ),
        _rated(
            "behaviour",
            "PERILAKU KERJA",
            noop("competencies", "Behaviour at work"),
            ("RATING PERILAKU KERJA", "PERILAKU", "PERILAKU KERJA NILAI"),
        ),
        _NOTE,
    ),
    left_out=(_RUNNING,),
    notes=(
        "Satu baris untuk setiap pegawai dan tahun. Predikat boleh kosong bila NILAI SKP, atau"
        " HASIL KERJA dan PERILAKU KERJA, terisi.",
    ),
    personal=True,
)

DISCIPLINE = SheetLayout(
    kind="discipline",
    title="Hukuman Disiplin",
    columns=(
        *_person(),
        _coded(
            "severity",
            "TINGKAT HUKUMAN",
            noop("competencies", "Severity"),
            lambda data: data.severities,
            ("TINGKAT", "TINGKAT HUKUMAN DISIPLIN", "TINGKAT HUKDIS", "KATEGORI HUKUMAN"),
        ),
        _text(
            "kind",
            "JENIS HUKUMAN",
            noop("competencies", "Punishment"),
            ("JENIS HUKUMAN DISIPLIN", "HUKUMAN DISIPLIN", "HUKUMAN", "JENIS HUKDIS"),
            160,
        ),
        _day(
            "decided_on",
            "TANGGAL SK",
            noop("competencies", "Decided on"),
            (
                "TGL SK",
                "TANGGAL SK HUKDIS",
                "TANGGAL KEPUTUSAN",
                "TMT HUKUMAN",
                "TMT HUKUMAN DISIPLIN",
                "TANGGAL",
            ),
            required=True,
        ),
        _day(
            "ended_on",
            "TANGGAL SELESAI",
            noop("competencies", "Ends on"),
            ("AKHIR HUKUMAN", "TGL SELESAI", "TANGGAL AKHIR", "TANGGAL AKHIR HUKUMAN"),
        ),
        _text(
            "decree",
            "NOMOR SK",
            noop("competencies", "Decree"),
            ("NO SK", "SK", "NOMOR KEPUTUSAN", "SK HUKUMAN"),
            120,
        ),
        _NOTE,
    ),
    left_out=(_RUNNING,),
    notes=("TINGKAT HUKUMAN boleh kosong bila JENIS HUKUMAN menyebut jenis menurut PP 94/2021.",),
    personal=True,
)

POTENTIAL = SheetLayout(
    kind="potential",
    title="Potensi",
    columns=(
        *_person(),
        _day(
            "rated_on",
            "TANGGAL PENILAIAN",
            noop("competencies", "Measured on"),
            ("TANGGAL", "TGL PENILAIAN", "TANGGAL TES", "TANGGAL ASESMEN"),
            required=True,
        ),
        _score(
            "NILAI POTENSI",
            noop("competencies", "Potential"),
            ("POTENSI", "NILAI POTENSIAL", "POTENSIAL", "SKOR POTENSI", "NILAI", "SKOR"),
            required=True,
        ),
        _text(
            "method",
            "METODE",
            noop("competencies", "Method"),
            ("ALAT UKUR", "METODE PENILAIAN", "CARA PENILAIAN"),
            160,
        ),
        _NOTE,
    ),
    left_out=(_RUNNING,),
    personal=True,
)
