"""The workbook of receipts: whom copies went to and what became of them. The row code, or the NIP,
names the recipient; the columns about the person are only told."""

from __future__ import annotations

from collections.abc import Sequence

from asn_desktop.circulars.rules.codes import read_row_code
from asn_desktop.circulars.rules.receipts import STATE_WORDS, ReceiptState, state_of
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import noop, translate
from asn_desktop.employees.rules import check_nip_cell
from asn_desktop.employees.sheets import cells
from asn_desktop.spreadsheets.columns import Cell, Column, LeftOut, Parsed, SheetLayout


def _code(cell: Cell) -> Parsed:
    text = " ".join(str(cell).split()) if cell is not None else ""
    if not text:
        return Parsed()
    try:
        return Parsed(str(read_row_code(text)))
    except PersonError as error:
        return Parsed(None, (Problem(Severity.ERROR, "code.mistyped", "code", text, str(error)),))


def _state(cell: Cell) -> Parsed:
    text = " ".join(str(cell).split()) if cell is not None else ""
    if not text:
        return Parsed()
    state = state_of(text)
    if state is None:
        problem = Problem(
            Severity.ERROR,
            "state.unknown",
            "state",
            text,
            translate("circulars", "This is not known as what becomes of a copy."),
            translate("circulars", "Write Diterima, Menolak, Tidak ditemui or Belum."),
        )
        return Parsed(None, (problem,))
    return Parsed(state.value)


def state_text(value: Value) -> str:
    """The Indonesian word of a stored state."""
    return STATE_WORDS[ReceiptState(value)]


def _states() -> Sequence[str]:
    return tuple(STATE_WORDS.values())


RECEIPTS = SheetLayout(
    kind="receipts",
    title="Tanda Terima",
    columns=(
        Column(
            "code",
            "KODE",
            noop("circulars", "Row code"),
            synonyms=("KODE BARIS", "KODE TANDA TERIMA", "NO TANDA TERIMA"),
            parse=_code,
            key=True,
            width=14,
            help=noop("circulars", "As it stands on the receipt sheet, for example 12-3-17-C."),
        ),
        Column(
            "nip",
            "NIP",
            noop("circulars", "NIP"),
            FieldKind.DIGITS,
            ("NIP BARU", "NIP PEGAWAI"),
            parse=cells.checked(check_nip_cell),
            key=True,
            width=20,
            help=noop("circulars", "Names the recipient where the row code is missing."),
        ),
        Column("version", "VERSI", noop("circulars", "Version"), read_only=True, width=10),
        Column("name", "NAMA", noop("circulars", "Name"), read_only=True, width=32),
        Column("position", "JABATAN", noop("circulars", "Post"), read_only=True, width=30),
        Column("unit", "UNIT KERJA", noop("circulars", "Work unit"), read_only=True, width=30),
        Column(
            "sheet",
            "LEMBAR",
            noop("circulars", "Sheet"),
            FieldKind.INTEGER,
            read_only=True,
            width=8,
        ),
        Column(
            "sheet_name",
            "TUJUAN LEMBAR",
            noop("circulars", "Sheet of"),
            read_only=True,
            width=30,
        ),
        Column(
            "state",
            "STATUS",
            noop("circulars", "Receipt"),
            FieldKind.CHOICE,
            ("STATUS TERIMA", "STATUS TANDA TERIMA", "KETERANGAN TERIMA", "KEADAAN", "HASIL"),
            parse=_state,
            text=state_text,
            choices=_states,
            width=14,
            help=noop("circulars", "A date beside nothing or “Belum” means received."),
        ),
        Column(
            "received_on",
            "TANGGAL TERIMA",
            noop("circulars", "Received on"),
            FieldKind.DATE,
            ("TANGGAL", "TGL TERIMA", "TGL", "DITERIMA TANGGAL"),
            width=14,
        ),
        Column(
            "received_by",
            "PEMBAWA",
            noop("circulars", "Brought or signed by"),
            synonyms=("DISERAHKAN OLEH", "DITERIMA OLEH", "PENERIMA", "PETUGAS"),
            parse=cells.text("received_by", 160),
            width=22,
        ),
        Column(
            "note",
            "CATATAN",
            noop("circulars", "Note"),
            synonyms=("KETERANGAN", "KET"),
            parse=cells.text("note", 300),
            width=26,
        ),
    ),
    left_out=(
        LeftOut(
            noop("circulars", "A running number means nothing outside its list."),
            ("NO", "NOMOR", "NO URUT"),
        ),
    ),
    notes=(
        "KODE disalin dari lembar tanda terima; huruf di akhirnya menjaga dari salah ketik.",
        "Penerima tidak pernah ditambah dari berkas ini.",
    ),
    personal=True,
)


def _told(
    name: str, heading: str, label: str, kind: FieldKind = FieldKind.TEXT, width: int = 12
) -> Column:
    return Column(name, heading, label, kind, read_only=True, width=width)


DISTRIBUTIONS = SheetLayout(
    kind="distributions",
    title="Distribusi",
    columns=(
        _told("number", "NOMOR DISTRIBUSI", noop("circulars", "Distribution"), FieldKind.INTEGER),
        _told("title", "TENTANG", noop("circulars", "About"), width=50),
        _told("policy_number", "NOMOR NASKAH", noop("circulars", "Number"), width=26),
        _told("version_number", "VERSI", noop("circulars", "Version"), FieldKind.INTEGER, 8),
        _told("state", "STATUS", noop("circulars", "State")),
        _told("sent_on", "TANGGAL KIRIM", noop("circulars", "Sent on"), FieldKind.DATE, 14),
        _told("due_on", "BATAS KEMBALI", noop("circulars", "Due on"), FieldKind.DATE, 14),
        _told("recipients", "PENERIMA", noop("circulars", "Recipients"), FieldKind.INTEGER, 10),
        _told("received", "DITERIMA", noop("circulars", "Received"), FieldKind.INTEGER, 10),
        _told("note", "CATATAN", noop("circulars", "Note"), width=30),
    ),
)
