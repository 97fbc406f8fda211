"""What the feature offers to the kernel: the index (IP ASN)."""

from __future__ import annotations

from asn_desktop.competencies.queries.index_lists import ip_asn
from asn_desktop.competencies.queries.index_report import day_of, figures
from asn_desktop.competencies.rules.index import Parameters
from asn_desktop.competencies.rules.index_parts import no_values, not_in_force
from asn_desktop.competencies.sheets.index import IP_ASN
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import FieldKind
from asn_desktop.core.listing import ListColumn
from asn_desktop.core.translation import noop
from asn_desktop.database.engine import Database
from asn_desktop.declarations import (
    LentTab,
    Paper,
    RecordKind,
    Report,
    ReportRequest,
    ReportTable,
    ScreenEntry,
)

CONTEXT = "competencies"


def _column(name: str, heading: str, kind: FieldKind = FieldKind.DECIMAL) -> ListColumn:
    return ListColumn(name, heading, heading, kind)


_COLUMNS = (
    _column("nip", "NIP", FieldKind.DIGITS),
    _column("name", "NAMA", FieldKind.TEXT),
    _column("unit", "UNIT KERJA", FieldKind.TEXT),
    _column("qualification", "KUALIFIKASI"),
    _column("competency", "KOMPETENSI"),
    _column("performance", "KINERJA"),
    _column("discipline", "DISIPLIN"),
    _column("total", "TOTAL"),
    _column("category", "KATEGORI", FieldKind.TEXT),
)


def index_report(database: Database, request: ReportRequest) -> ReportTable:
    """The index of everybody who is counted, and the mean. Raises ``PersonError`` where the
    parameter set has no points yet."""
    day = day_of(request.year, request.day)
    with database.read() as session:
        found = figures(session, database.actor, day, request.unit)
    chosen, mean = found.parameters, found.together
    if not chosen.values:
        raise PersonError(no_values(chosen))
    return ReportTable(
        columns=_COLUMNS,
        rows=[
            (
                each.nip,
                each.name,
                each.unit,
                *(None if value is None else float(value) for value in each.index.points),
                None if each.index.points.total is None else float(each.index.points.total),
                chosen.category(each.index.points.total) or None,
            )
            for each in found.people
        ],
        summary={
            "mean": None if mean.total is None else float(mean.total),
            "category": chosen.category(mean.total) or None,
            "counted": mean.known,
            "not_computable": mean.unknown,
            "set": chosen.code,
            "day": day.isoformat(),
        },
        method=_method(chosen, not_in_force(chosen, day) if not chosen.holds(day) else ""),
        legal_basis=chosen.basis,
    )


def _method(chosen: Parameters, remark: str) -> str:
    text = (
        f"{chosen.label}: jumlah nilai kualifikasi, kompetensi, kinerja (SKP tahun sebelumnya) dan"
        f" disiplin. Diklat teknis paling sedikit {chosen.technical_hours} JP dalam"
        f" {chosen.technical_years} tahun terakhir, seminar dan sejenisnya dalam"
        f" {chosen.seminar_years} tahun, hukuman disiplin dalam {chosen.discipline_years} tahun."
        " Yang belum dapat dihitung tidak masuk rata-rata."
    )
    return f"{text} {remark}".strip()


KINDS: tuple[RecordKind, ...] = (
    RecordKind("ip-asn", noop("competencies", "IP ASN"), CONTEXT, IP_ASN, ip_asn),
)
PAPERS: tuple[Paper, ...] = ()
REPORTS: tuple[Report, ...] = (
    Report("ip-asn", noop("competencies", "IP ASN"), CONTEXT, index_report),
)
SCREENS: tuple[ScreenEntry, ...] = ()
TABS: tuple[LentTab, ...] = ()
