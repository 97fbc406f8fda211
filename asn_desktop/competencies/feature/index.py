"""What the feature offers to the kernel: the index (IP ASN)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from asn_desktop.competencies.commands import index_records as kept
from asn_desktop.competencies.commands.index_imports import (
    arrange_discipline,
    arrange_performance,
    plan_records,
    run_records,
)
from asn_desktop.competencies.commands.index_records import KindOfRecord
from asn_desktop.competencies.commands.operations import WRITE
from asn_desktop.competencies.queries import index_records
from asn_desktop.competencies.queries.index_lists import ip_asn, plain
from asn_desktop.competencies.queries.index_report import day_of, figures
from asn_desktop.competencies.rules.index import Parameters, Points
from asn_desktop.competencies.rules.index_parts import no_values, not_in_force
from asn_desktop.competencies.sheets.index import IP_ASN
from asn_desktop.competencies.sheets.index_records import DISCIPLINE, PERFORMANCE, POTENTIAL
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.imports import Drafts, ImportActions, ImportOptions, ImportPlan, ImportSource
from asn_desktop.core.listing import ListColumn, ListSource
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import noop
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import layout_memory
from asn_desktop.declarations import (
    LentTab,
    Paper,
    RecordKind,
    Report,
    ReportRequest,
    ReportTable,
    ScreenEntry,
)
from asn_desktop.spreadsheets.columns import SheetLayout

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
    written = {points: figures_of(points) for points in {each.points for each in found.people}}
    return ReportTable(
        columns=_COLUMNS,
        rows=[
            (
                each.nip,
                each.name,
                each.unit,
                *written[each.points],
                each.points.category or None,
            )
            for each in found.people
        ],
        summary={
            "mean": plain(mean.total),
            "category": chosen.category(mean.total) or None,
            "counted": mean.known,
            "not_computable": mean.unknown,
            "set": chosen.code,
            "day": day.isoformat(),
        },
        method=_method(chosen, not_in_force(chosen, day) if not chosen.holds(day) else ""),
        legal_basis=chosen.basis,
    )


def figures_of(points: Points) -> Sequence[Value]:
    """The points of the dimensions and their sum, as they are written."""
    return (*map(plain, points.parts), plain(points.total))


def _method(chosen: Parameters, remark: str) -> str:
    text = (
        f"{chosen.label}: jumlah nilai kualifikasi, kompetensi, kinerja (SKP tahun sebelumnya) dan"
        f" disiplin. Diklat teknis paling sedikit {chosen.technical_hours} JP dalam"
        f" {chosen.technical_years} tahun terakhir, seminar dan sejenisnya dalam"
        f" {chosen.seminar_years} tahun, hukuman disiplin dalam {chosen.discipline_years} tahun."
        " Yang belum dapat dihitung tidak masuk rata-rata."
    )
    return f"{text} {remark}".strip()


def record_actions(kind: KindOfRecord, name: str) -> Callable[[Database], ImportActions]:
    """The import of performance, punishments or potential, to be bound to an office."""
    arrange = {"performance": arrange_performance, "discipline": arrange_discipline}.get(name)

    def bind(database: Database) -> ImportActions:
        recall, remember = layout_memory(database, name)
        today = dt.date.today()

        def plan(drafts: Drafts, options: ImportOptions, progress: Progress) -> ImportPlan:
            return plan_records(database, kind, drafts, options, today=today, progress=progress)

        def run(plan: ImportPlan, source: ImportSource, progress: Progress) -> Changed:
            return run_records(database, kind, plan, source, progress=progress)

        return ImportActions(
            check=lambda _values: (),
            plan=plan,
            run=run,
            arrange=arrange,
            recall=recall,
            remember=remember,
        )

    return bind


def _in_words(layout: SheetLayout) -> Callable[[Database], Callable[[str, Value], str]]:
    """Stored values of a kind in words, for previews."""

    def describe(name: str, value: Value) -> str:
        try:
            column = layout.column(name)
        except KeyError:
            return "" if value is None else str(value)
        if value is None or column.text is None:
            return value_text(column.kind, value)
        return column.text(value)

    return lambda _database: describe


def _fed_by(
    layout: SheetLayout,
    label: str,
    source: Callable[[Database], ListSource],
    kind: KindOfRecord,
) -> RecordKind:
    return RecordKind(
        layout.kind,
        label,
        CONTEXT,
        layout,
        source,
        record_actions(kind, layout.kind),
        words=_in_words(layout),
        right=WRITE,
        import_right=WRITE,
    )


INDEX = RecordKind("ip-asn", noop("competencies", "IP ASN"), CONTEXT, IP_ASN, ip_asn)
PERFORMANCE_KIND = _fed_by(
    PERFORMANCE,
    noop("competencies", "Performance (SKP)"),
    index_records.performance,
    kept.PERFORMANCE,
)
DISCIPLINE_KIND = _fed_by(
    DISCIPLINE, noop("competencies", "Punishments"), index_records.discipline, kept.DISCIPLINE
)
POTENTIAL_KIND = _fed_by(
    POTENTIAL, noop("competencies", "Potential"), index_records.potential, kept.POTENTIAL
)
KINDS: tuple[RecordKind, ...] = (INDEX, PERFORMANCE_KIND, DISCIPLINE_KIND, POTENTIAL_KIND)
PAPERS: tuple[Paper, ...] = ()
REPORTS: tuple[Report, ...] = (
    Report("ip-asn", noop("competencies", "IP ASN"), CONTEXT, index_report),
)
SCREENS: tuple[ScreenEntry, ...] = ()
TABS: tuple[LentTab, ...] = (
    LentTab(
        "employees",
        noop("competencies", "IP ASN"),
        CONTEXT,
        "asn_desktop.competencies.screen.index_tab:IndexTab",
    ),
)
