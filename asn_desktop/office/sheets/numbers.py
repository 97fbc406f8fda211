"""The book of letter numbers as a workbook: written, never read."""

from __future__ import annotations

from asn_desktop.core.fields import FieldKind
from asn_desktop.core.translation import noop
from asn_desktop.spreadsheets.columns import Column, SheetLayout

LETTER_NUMBERS = SheetLayout(
    kind="letter-numbers",
    title="Buku Nomor Surat",
    columns=(
        Column("number", "NOMOR SURAT", noop("office", "Number"), width=30, read_only=True),
        Column("state", "STATUS", noop("office", "State"), width=12, read_only=True),
        Column("day", "TANGGAL", noop("office", "Date"), FieldKind.DATE, width=12, read_only=True),
        Column("subject", "PERIHAL", noop("office", "Subject"), width=50, read_only=True),
        Column(
            "classification",
            "KODE KLASIFIKASI",
            noop("office", "Classification"),
            width=14,
            read_only=True,
        ),
        Column("security", "KODE KEAMANAN", noop("office", "Security"), width=10, read_only=True),
        Column("year", "TAHUN", noop("office", "Year"), FieldKind.INTEGER, width=8, read_only=True),
        Column(
            "serial",
            "NOMOR URUT",
            noop("office", "Serial number"),
            FieldKind.INTEGER,
            width=10,
            read_only=True,
        ),
        Column(
            "reason",
            "ALASAN PEMBATALAN",
            noop("office", "Why it was cancelled"),
            width=40,
            read_only=True,
        ),
    ),
)
