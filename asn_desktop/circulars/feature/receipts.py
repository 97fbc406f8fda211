"""Recipients and receipts as the kernel knows them: lists, the import, papers, figures, the tab."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from asn_desktop.circulars.commands import receipts as commands
from asn_desktop.circulars.documents.completion import receipt_report
from asn_desktop.circulars.documents.copies import circular_copies
from asn_desktop.circulars.documents.receipts import distribution_list, receipt_sheets
from asn_desktop.circulars.documents.reminder import personal_reminders, reminder_letters
from asn_desktop.circulars.queries import receipt_lists
from asn_desktop.circulars.queries.distributions import Completion
from asn_desktop.circulars.queries.receipt_report import figures
from asn_desktop.circulars.sheets.receipts import DISTRIBUTIONS, RECEIPTS
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.imports import Drafts, ImportActions, ImportOptions, ImportPlan, ImportSource
from asn_desktop.core.listing import ListColumn
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
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
)
from asn_desktop.policies.commands.operations import WRITE

CONTEXT = "circulars"


def receipt_actions(database: Database) -> ImportActions:
    """The import of receipts, bound to an office."""
    recall, remember = layout_memory(database, "receipts")
    today = dt.date.today()

    def plan(drafts: Drafts, options: ImportOptions, progress: Progress) -> ImportPlan:
        return commands.plan_receipts(database, drafts, options, today, progress)

    def run(plan: ImportPlan, source: ImportSource, progress: Progress) -> Changed:
        return commands.run_receipts(database, plan, source, progress=progress)

    return ImportActions(
        check=_nothing,
        plan=plan,
        run=run,
        arrange=commands.arrange_receipts,
        recall=recall,
        remember=remember,
    )


def _nothing(values: Mapping[str, Value]) -> Sequence[Problem]:
    return ()


def _column(name: str, heading: str, kind: FieldKind = FieldKind.INTEGER) -> ListColumn:
    return ListColumn(name, heading, heading, kind)


_COLUMNS = (
    _column("distribution", "DISTRIBUSI"),
    _column("policy_number", "NOMOR NASKAH", FieldKind.TEXT),
    _column("version", "VERSI"),
    _column("sheet", "LEMBAR"),
    _column("unit", "UNIT KERJA", FieldKind.TEXT),
    _column("recipients", "PENERIMA"),
    _column("received", "DITERIMA"),
    _column("refused", "MENOLAK"),
    _column("unreachable", "TIDAK DITEMUI"),
    _column("pending", "BELUM"),
    _column("share", "CAPAIAN", FieldKind.DECIMAL),
    _column("due_on", "BATAS KEMBALI", FieldKind.DATE),
    _column("outdated", "VERSI LAMA", FieldKind.TEXT),
)


def receipts_report(database: Database, request: ReportRequest) -> ReportTable:
    """What came back from each unit of the open distributions, or of those of a year."""
    with database.read() as session:
        found = figures(session, database.actor, year=request.year, unit=request.unit)
    together = Completion.together(each.completion for each in found)
    overdue = {each.entry.id for each in found if each.entry.is_overdue(request.day)}
    return ReportTable(
        columns=_COLUMNS,
        rows=[
            (
                each.entry.number,
                each.entry.policy_number,
                each.entry.version_number,
                each.sheet,
                each.name,
                each.completion.total,
                each.completion.received,
                each.completion.refused,
                each.completion.unreachable,
                each.completion.pending,
                each.completion.share,
                each.entry.due_on,
                "ya" if each.entry.is_outdated else "tidak",
            )
            for each in found
        ],
        summary={
            "distributions": len({each.entry.id for each in found}),
            "overdue": len(overdue),
            "recipients": together.total,
            "received": together.received,
            "missing": together.missing,
            "share": together.share,
        },
        method=(
            "Capaian adalah bagian penerima yang menandatangani tanda terima; yang menolak atau"
            " tidak ditemui belum menerima."
        ),
    )


KINDS = (
    RecordKind(
        "receipts",
        noop("circulars", "Receipts"),
        CONTEXT,
        RECEIPTS,
        receipt_lists.receipts,
        receipt_actions,
        right=WRITE,
        import_right=WRITE,
    ),
    RecordKind(
        "distributions",
        noop("circulars", "Distributions"),
        CONTEXT,
        DISTRIBUTIONS,
        receipt_lists.distributions,
        right=WRITE,
    ),
)

PAPERS = (
    Paper(
        "circular-copies",
        noop("circulars", "A copy for each recipient"),
        CONTEXT,
        "distributions",
        circular_copies,
    ),
    Paper(
        "receipt-sheets",
        noop("circulars", "Receipt sheets"),
        CONTEXT,
        "distributions",
        receipt_sheets,
    ),
    Paper(
        "receipt-report",
        noop("circulars", "Report of receipts"),
        CONTEXT,
        "distributions",
        receipt_report,
    ),
    Paper(
        "reminder-letters",
        noop("circulars", "Reminder letters to the heads of units"),
        CONTEXT,
        "distributions",
        reminder_letters,
    ),
    Paper(
        "personal-reminders",
        noop("circulars", "Reminder letters to each person"),
        CONTEXT,
        "distributions",
        personal_reminders,
    ),
    Paper(
        "distribution-list",
        noop("circulars", "Distribution list"),
        CONTEXT,
        "distributions",
        distribution_list,
    ),
)

REPORTS = (Report("receipts", noop("circulars", "Receipts by unit"), CONTEXT, receipts_report),)

#: The screen of circulars has the tab as its own.
TABS = (
    LentTab(
        "policies",
        noop("circulars", "Recipients"),
        CONTEXT,
        "asn_desktop.circulars.screen.recipients:RecipientsTab",
    ),
)
