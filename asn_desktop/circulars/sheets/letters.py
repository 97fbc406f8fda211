"""The circulars as a workbook: written, never read (they come in with the register of policies)."""

from __future__ import annotations

from asn_desktop.core.fields import FieldKind
from asn_desktop.core.translation import noop
from asn_desktop.spreadsheets.columns import Column, SheetLayout


def _column(
    name: str, heading: str, label: str, kind: FieldKind = FieldKind.TEXT, width: int = 18
) -> Column:
    return Column(name, heading, label, kind, width=width, read_only=True)


CIRCULARS = SheetLayout(
    kind="circulars",
    title="Surat Edaran",
    columns=(
        _column("number", "NOMOR", noop("circulars", "Number"), width=26),
        _column("title", "TENTANG", noop("circulars", "Subject"), width=50),
        _column("day", "TANGGAL", noop("circulars", "Date"), FieldKind.DATE, 12),
        _column("explains", "MENJELASKAN", noop("circulars", "Explains"), width=18),
        _column("stage", "TAHAP", noop("circulars", "Stage"), width=16),
        _column("flag", "PERLU DITINJAU", noop("circulars", "To look at"), width=26),
        _column("recipients", "PENERIMA", noop("circulars", "Recipients"), FieldKind.INTEGER, 10),
        _column("received", "DITERIMA", noop("circulars", "Received"), FieldKind.INTEGER, 10),
        _column(
            "classification", "KODE KLASIFIKASI", noop("circulars", "Classification"), width=14
        ),
        _column("year", "TAHUN", noop("circulars", "Year"), FieldKind.INTEGER, 8),
        _column("urgency", "SIFAT", noop("circulars", "Urgency"), width=12),
        _column("security", "KEAMANAN", noop("circulars", "Security"), width=12),
    ),
)
