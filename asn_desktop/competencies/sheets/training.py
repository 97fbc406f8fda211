"""The workbook of training history, and the layout of SIASN (riwayat diklat, riwayat kursus).

Headings: sections 10.2 to 10.4 of the domain reference. SIASN spells *sertipikat* with a p, names
a person by its own id where a list has no NIP, and takes whole hours only.
"""

from __future__ import annotations

from collections.abc import Sequence

from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.training import hours_cell
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.translation import noop, translate
from asn_desktop.employees.rules import cell_text, check_code, check_nip_cell
from asn_desktop.employees.rules.problems import error, warning
from asn_desktop.employees.sheets import cells
from asn_desktop.spreadsheets.columns import Cell, Column, LeftOut, Parsed, SheetLayout

_YES = frozenset({"ya", "y", "yes", "true", "1", "x", "v", "✓", "sudah", "terverifikasi"})
_NO = frozenset({"tidak", "t", "no", "false", "0", "belum", "menunggu verifikasi"})


def _leadership(cell: Cell) -> Parsed:
    book = reference().leadership
    return Parsed(*check_code(cell, book, "leadership", "DIKLAT STRUKTURAL", beginning=True))


def _leadership_text(value: Value) -> str:
    return reference().leadership.label(value)


def _leaderships() -> Sequence[str]:
    return reference().leadership.labels


def form_text(value: Value) -> str:
    """The Indonesian word of a form."""
    return reference().forms.label(value)


def _forms() -> Sequence[str]:
    return reference().forms.labels


def _year(cell: Cell) -> Parsed:
    """A year of four digits; another number is kept, so that it is refused and not left out."""
    found = cell_text(cell)
    return Parsed(int(found)) if found.isdecimal() and found != "0" else _parse_year(cell)


_parse_year = cells.year("training_year")


def _verified(cell: Cell) -> Parsed:
    found = cell_text(cell)
    word = found.casefold()
    if not found:
        return Parsed()
    if word in _YES or word in _NO:
        return Parsed(word in _YES)
    sentence = translate("competencies", "This is neither yes nor no; it is left out.")
    return Parsed(None, (warning("verified.unknown", "verified", found, sentence),))


def _training_name(cell: Cell) -> Parsed:
    found = cell_text(cell)
    if found and not any(character.isalpha() for character in found):
        sentence = translate("competencies", "This is not the name of a training.")
        remedy = translate("competencies", "Compare the column with its heading.")
        return Parsed(None, (error("name.letters", "training_name", found, sentence, remedy),))
    return _name_text(cell)


_name_text = cells.text("training_name", 300)


def yes_no(value: Value) -> str:
    """A mark as it stands in a cell."""
    return "Ya" if value else "Tidak"


TRAINING_HISTORY = SheetLayout(
    kind="training-history",
    title="Riwayat Pelatihan",
    columns=(
        Column(
            "nip",
            "NIP",
            noop("competencies", "NIP"),
            FieldKind.DIGITS,
            ("NIP BARU", "NIPBARU", "NIP/NI PPPK", "NI PPPK", "NIP PPPK", "NIP PEGAWAI"),
            parse=cells.checked(check_nip_cell),
            key=True,
            width=21,
            help=noop("competencies", "Names the person, who must be in the list of employees."),
        ),
        Column(
            "name",
            "NAMA",
            noop("competencies", "Employee"),
            synonyms=("NAMA PEGAWAI", "NAMA LENGKAP", "NAMA ASN", "PEGAWAI", "NAMA PNS"),
            parse=cells.text("name", 300),
            width=32,
            help=noop("competencies", "Only compared with the name that belongs to the NIP."),
        ),
        Column("unit", "UNIT KERJA", noop("competencies", "Work unit"), width=30, read_only=True),
        Column(
            "form",
            "JENIS DIKLAT",
            noop("competencies", "Form"),
            FieldKind.CHOICE,
            (
                "JENISDIKLATID",
                "JENIS DIKLAT ID",
                "JENIS DIKLAT NAMA",
                "JENIS KURSUS",
                "JENIS PELATIHAN",
                "JENIS PENGEMBANGAN KOMPETENSI",
                "BENTUK",
                "BENTUK PELATIHAN",
                "BENTUK PENGEMBANGAN KOMPETENSI",
            ),
            parse=cells.text("form", 120),
            text=form_text,
            choices=_forms,
            width=24,
            help=noop("competencies", "Where it is empty, the first words of the name say it."),
        ),
        Column(
            "leadership",
            "DIKLAT STRUKTURAL",
            noop("competencies", "Leadership training"),
            FieldKind.CHOICE,
            (
                "LATIHANSTRUKTURALID",
                "LATIHAN STRUKTURAL",
                "LATIHAN STRUKTURAL ID",
                "LATIHAN STRUKTURAL NAMA",
                "JENJANG DIKLAT STRUKTURAL",
                "JENJANG KEPEMIMPINAN",
            ),
            parse=_leadership,
            text=_leadership_text,
            choices=_leaderships,
            width=20,
        ),
        Column(
            "training_name",
            "NAMA DIKLAT",
            noop("competencies", "Training"),
            synonyms=(
                "NAMA DIKLAT/KURSUS",
                "NAMA_DIKLAT",
                "NAMAKURSUS",
                "NAMA KURSUS",
                "NAMA PELATIHAN",
                "NAMA DIKLAT/PELATIHAN",
                "KEGIATAN",
                "NAMA KEGIATAN",
                "NAMA PROGRAM",
                "DIKLAT JABATAN NAMA",
                "JUDUL PELATIHAN",
                "PELATIHAN",
                "DIKLAT",
            ),
            parse=_training_name,
            required=True,
            width=44,
        ),
        Column(
            "training_organizer",
            "PENYELENGGARA",
            noop("competencies", "Organizer"),
            synonyms=(
                "INSTITUSI PENYELENGGARA",
                "INSTITUSIPENYELENGGARA",
                "LEMBAGA PENYELENGGARA",
                "INSTANSI PENYELENGGARA",
            ),
            parse=cells.text("training_organizer", 200),
            width=28,
        ),
        Column(
            "training_start",
            "TANGGAL MULAI",
            noop("competencies", "Start date"),
            FieldKind.DATE,
            (
                "TGL MULAI",
                "TANGGAL",
                "TGL",
                "TANGGALKURSUS",
                "TANGGAL KURSUS",
                "TANGGAL DIKLAT",
                "TANGGAL PELATIHAN",
                "MULAI",
            ),
            width=14,
        ),
        Column(
            "training_end",
            "TANGGAL SELESAI",
            noop("competencies", "End date"),
            FieldKind.DATE,
            (
                "TGL SELESAI",
                "TANGGALSELESAI",
                "TANGGALSELESAIKURSUS",
                "TANGGAL SELESAI KURSUS",
                "TANGGAL SELESAI DIKLAT",
                "SELESAI",
            ),
            width=14,
        ),
        Column(
            "training_year",
            "TAHUN",
            noop("competencies", "Year"),
            FieldKind.INTEGER,
            ("TAHUNKURSUS", "TAHUN KURSUS", "TAHUN DIKLAT", "THN", "DIKLAT JABATAN TAHUN"),
            parse=_year,
            width=8,
            help=noop("competencies", "Enough where the days are not known."),
        ),
        Column(
            "training_hours",
            "JUMLAH JP",
            noop("competencies", "Hours (JP)"),
            FieldKind.DECIMAL,
            (
                "JUMLAH JAM",
                "JUMLAHJAM",
                "JML JAM",
                "JML JP",
                "LAMA JAM",
                "DURASI JAM",
                "DURASI",
                "JP",
                "JAM PELAJARAN",
                "JUMLAH JAM PELAJARAN",
                "DIKLAT JABATAN JML JAM",
            ),
            parse=cells.checked(hours_cell),
            width=10,
            help=noop("competencies", "JP of 45 minutes, for example 20 or 22,5."),
        ),
        Column(
            "certificate_no",
            "NOMOR SERTIFIKAT",
            noop("competencies", "Certificate number"),
            synonyms=(
                "NO SERTIFIKAT",
                "NOMORSERTIPIKAT",
                "NOMOR SERTIPIKAT",
                "NO SERTIPIKAT",
                "NO STTPP",
                "NOMOR STTPP",
                "NO STTPL",
                "NO PIAGAM",
                "NOMOR PIAGAM",
                "NOMOR",
            ),
            parse=cells.text("certificate_no", 120),
            width=28,
        ),
        Column(
            "certificate_date",
            "TANGGAL SERTIFIKAT",
            noop("competencies", "Date of the certificate"),
            FieldKind.DATE,
            ("TGL SERTIFIKAT", "TANGGAL SERTIPIKAT", "TANGGAL STTPP", "TANGGAL PIAGAM"),
            width=14,
        ),
        Column(
            "valid_until",
            "BERLAKU SAMPAI",
            noop("competencies", "Valid until"),
            FieldKind.DATE,
            ("BERLAKU HINGGA", "MASA BERLAKU", "TANGGAL KEDALUWARSA", "BERLAKU S/D"),
            width=14,
        ),
        Column(
            "competency",
            "KOMPETENSI",
            noop("competencies", "Competency"),
            FieldKind.REFERENCE,
            ("KOMPETENSI YANG DIKEMBANGKAN", "NAMA KOMPETENSI"),
            parse=cells.text("competency", 200),
            width=28,
        ),
        Column(
            "verified",
            "BUKTI DIPERIKSA",
            noop("competencies", "Proof seen"),
            synonyms=("TERVERIFIKASI", "STATUS VERIFIKASI", "DIVERIFIKASI"),
            parse=_verified,
            text=yes_no,
            choices=lambda: ("Ya", "Tidak"),
            width=12,
        ),
        Column(
            "proofs",
            "BERKAS BUKTI",
            noop("competencies", "Proofs"),
            FieldKind.INTEGER,
            width=10,
            read_only=True,
        ),
        Column(
            "siasn_id",
            "ID RIWAYAT SIASN",
            noop("competencies", "SIASN id"),
            synonyms=("ID RIWAYAT", "RIWAYAT ID", "ID KURSUS", "ID DIKLAT", "ID"),
            parse=cells.siasn_id("siasn_id"),
            width=34,
        ),
        Column(
            "person_id",
            "PNS ID",
            noop("competencies", "SIASN id of the person"),
            synonyms=("PNSORANGID", "PNS ORANG ID", "ID PNS"),
            parse=cells.siasn_id("person_id"),
            width=34,
            help=noop("competencies", "Names the person where the NIP is missing."),
        ),
        Column(
            "note",
            "KETERANGAN",
            noop("competencies", "Note"),
            synonyms=("KET", "CATATAN"),
            parse=cells.text("note", 500),
            width=30,
        ),
    ),
    left_out=(
        LeftOut(
            noop("competencies", "A running number means nothing outside its list."),
            ("NO", "NO URUT", "NOMOR URUT"),
        ),
        LeftOut(
            noop("competencies", "A number of SIASN that says nothing outside it."),
            (
                "INSTANSIID",
                "INSTANSI ID",
                "JENISKURSUS",
                "JENISKURSUSSERTIPIKAT",
                "LOKASIID",
                "LOKASI ID",
                "RUMPUNDIKLATID",
                "RUMPUN DIKLAT ID",
            ),
        ),
        LeftOut(
            noop("competencies", "Belongs to the plan of training, not to its history."),
            ("ANGKATAN", "BIAYA", "JAM"),
        ),
    ),
    personal=True,
    notes=(
        "Satu baris untuk satu pelatihan seorang pegawai; pegawai dikenali dari NIP.",
        "Pelatihan yang sama (pegawai, nama dan tanggal sama) diperbarui, tidak ditambah lagi.",
        "Jumlah JP ditulis sebagai angka: 20 atau 22,5 (1 JP = 45 menit).",
    ),
)


def _told(
    name: str, heading: str, label: str, kind: FieldKind = FieldKind.TEXT, width: int = 20
) -> Column:
    return Column(name, heading, label, kind, width=width, read_only=True)


#: Fields as the service of SIASN names them.
SIASN_TRAININGS = SheetLayout(
    kind="siasn-trainings",
    title="Riwayat Diklat SIASN",
    columns=(
        _told("person_id", "pnsOrangId", noop("competencies", "SIASN id of the person"), width=34),
        _told("nip", "nipBaru", noop("competencies", "NIP"), FieldKind.DIGITS, 21),
        _told("name", "nama", noop("competencies", "Employee"), width=32),
        _told("siasn_id", "id", noop("competencies", "SIASN id"), width=34),
        _told(
            "form_id",
            "jenisDiklatId",
            noop("competencies", "Form (number of SIASN)"),
            FieldKind.INTEGER,
            14,
        ),
        _told("leadership", "latihanStruktural", noop("competencies", "Leadership training")),
        _told("training_name", "namaKursus", noop("competencies", "Training"), width=44),
        _told(
            "training_organizer",
            "institusiPenyelenggara",
            noop("competencies", "Organizer"),
            width=30,
        ),
        _told("certificate_no", "nomorSertipikat", noop("competencies", "Certificate number")),
        _told("year", "tahunKursus", noop("competencies", "Year"), FieldKind.INTEGER, 12),
        _told("training_start", "tanggalKursus", noop("competencies", "Start date"), width=16),
        _told("training_end", "tanggalSelesaiKursus", noop("competencies", "End date"), width=20),
        _told(
            "whole_hours",
            "jumlahJam",
            noop("competencies", "Whole hours"),
            FieldKind.INTEGER,
            12,
        ),
        _told("hours_note", "KETERANGAN JP", noop("competencies", "Note on the hours"), width=40),
    ),
    personal=True,
    notes=("jumlahJam dibulatkan ke bawah, karena SIASN hanya menerima bilangan bulat.",),
)
