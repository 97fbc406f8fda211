"""The workbook of the index (IP ASN), in the columns in which agencies hand it in."""

from __future__ import annotations

from dataclasses import replace

from asn_desktop.competencies.rules.shades import INDEX
from asn_desktop.core.fields import FieldKind
from asn_desktop.core.translation import noop
from asn_desktop.spreadsheets.columns import Column, SheetLayout


def _points(name: str, heading: str, label: str) -> Column:
    return Column(name, heading, label, FieldKind.DECIMAL, read_only=True, width=13)


IP_ASN = SheetLayout(
    kind="ip-asn",
    title="IP ASN",
    columns=(
        Column("number", "NO", noop("competencies", "No."), FieldKind.INTEGER, read_only=True),
        Column("name", "NAMA", noop("competencies", "Name"), read_only=True, width=34),
        Column("nip", "NIP", noop("competencies", "NIP"), FieldKind.DIGITS, read_only=True),
        _points("performance", "KINERJA", noop("competencies", "Performance")),
        _points("discipline", "DISIPLIN", noop("competencies", "Discipline")),
        _points("competency", "KOMPETENSI", noop("competencies", "Competency")),
        _points("qualification", "KUALIFIKASI", noop("competencies", "Qualification")),
        replace(_points("total", "TOTAL", noop("competencies", "Total")), shades=INDEX),
    ),
    notes=("Sel kosong: belum dapat dihitung, karena data yang diperlukan belum ada.",),
    personal=True,
)
