"""What the feature offers to the kernel: training."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from asn_desktop.competencies.commands import training_imports as imports
from asn_desktop.competencies.commands.operations import WRITE
from asn_desktop.competencies.queries.dictionary import find_competencies
from asn_desktop.competencies.queries.resolving import resolve_competencies
from asn_desktop.competencies.queries.training import hours_of_all, training_words
from asn_desktop.competencies.queries.training_forms import (
    find_forms,
    form_of_id,
    resolve_forms,
)
from asn_desktop.competencies.queries.training_list import siasn_trainings, trainings
from asn_desktop.competencies.rules.hours import added
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.training import check_training
from asn_desktop.competencies.sheets.training import SIASN_TRAININGS, TRAINING_HISTORY
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.imports import (
    Drafts,
    ImportActions,
    ImportOptions,
    ImportPlan,
    ImportSource,
    Lookup,
    NameKey,
    Resolution,
)
from asn_desktop.core.listing import ListColumn
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import noop
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import layout_memory
from asn_desktop.declarations import (
    FindRecords,
    LentTab,
    Paper,
    RecordKind,
    Report,
    ReportRequest,
    ReportTable,
    ScreenEntry,
)
from asn_desktop.employees.commands.limits import own_units
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.rules import reference as employees

CONTEXT = "competencies"


def training_actions(database: Database) -> ImportActions:
    """The import of training history, bound to an office."""
    recall, remember = layout_memory(database, "training-history")
    today = dt.date.today()

    def check(values: Mapping[str, Value]) -> Sequence[Problem]:
        if values.get("leadership"):  # what was looked up stands by its place
            values = {**values, "form": form_of_id(values.get("form"))}
        return check_training(values, today)

    def competencies(keys: Sequence[NameKey]) -> Mapping[NameKey, Resolution]:
        with database.read() as session:
            return resolve_competencies(session, keys)

    def plan(drafts: Drafts, options: ImportOptions, progress: Progress) -> ImportPlan:
        return imports.plan_training(database, drafts, options, progress)

    def run(plan: ImportPlan, source: ImportSource, progress: Progress) -> Changed:
        return imports.run_training(database, plan, source, progress=progress)

    return ImportActions(
        check=check,
        plan=plan,
        run=run,
        arrange=imports.arrange_training,
        lookups=(
            Lookup("form", noop("competencies", "form of learning"), resolve_forms),
            Lookup("competency", noop("competencies", "competency"), competencies),
        ),
        recall=recall,
        remember=remember,
    )


def _finders(database: Database) -> Mapping[str, FindRecords]:
    """The search boxes of what a file may mean."""

    def competencies(text: str, limit: int) -> Sequence[tuple[int, str, str]]:
        with database.read() as session:
            return find_competencies(session, text, limit)

    return {"form": find_forms, "competency": competencies}


def _words(database: Database) -> Callable[[str, Value], str]:
    with database.read() as session:
        return training_words(session)


def _column(
    name: str, heading: str, kind: FieldKind = FieldKind.TEXT, width: int = 12
) -> ListColumn:
    return ListColumn(name, heading, heading, kind, width)


_COLUMNS = (
    _column("nip", "NIP", FieldKind.DIGITS, 20),
    _column("name", "NAMA", width=32),
    _column("unit", "UNIT KERJA", width=32),
    _column("employee_type", "JENIS PEGAWAI"),
    _column("trainings", "PELATIHAN", FieldKind.INTEGER),
    _column("hours_recorded", "JP TERCATAT", FieldKind.DECIMAL),
    _column("hours_verified", "JP TERVERIFIKASI", FieldKind.DECIMAL),
    _column("target", "SASARAN JP", FieldKind.DECIMAL),
    _column("cap", "PALING BANYAK JP", FieldKind.DECIMAL),
    _column("fulfilment", "CAPAIAN (%)", FieldKind.DECIMAL),
)


def training_hours(database: Database, request: ReportRequest) -> ReportTable:
    """The hours of everybody in service in a year (without one: this year) against the target."""
    year = request.year or request.day.year
    with database.read() as session:
        tree = unit_tree(session)
        units = own_units(database.actor, tree)
        if request.unit is not None:
            below = tree.subtree(request.unit)
            units = below if units is None else units & below
        found = hours_of_all(session, year, units=units)
    targets = [each for each in found if each.hours.target.hours]
    reached = sum(each.hours.fulfilment == 100 for each in targets)
    kinds = employees().employee_types
    return ReportTable(
        columns=_COLUMNS,
        rows=[
            (
                each.nip,
                each.name,
                each.unit,
                kinds.label(each.employee_type),
                each.hours.trainings,
                each.hours.recorded,
                each.hours.verified,
                each.hours.target.hours,
                each.hours.target.cap,
                each.hours.fulfilment,
            )
            for each in found
        ],
        summary={
            "year": year,
            "people": len(found),
            "with_target": len(targets),
            "reached": reached,
            "reached_percent": reached * 100 / len(targets) if targets else None,
            "hours_recorded": added(each.hours.recorded for each in found),
            "hours_verified": added(each.hours.verified for each in found),
            "beyond_cap": sum(each.hours.target.beyond_cap(each.hours.recorded) for each in found),
        },
        method=(
            "1 JP = 45 menit. Pelatihan dihitung pada tahun tanggal selesainya. Capaian = JP yang"
            " buktinya sudah diperiksa dibagi sasaran, paling tinggi 100 %; jumlah JP tetap utuh."
        ),
        legal_basis=reference().legal_basis("hour_targets"),
    )


SIASN = RecordKind(
    "siasn-trainings",
    noop("competencies", "Training history for SIASN"),
    CONTEXT,
    SIASN_TRAININGS,
    siasn_trainings,
    right=WRITE,
)
KINDS: tuple[RecordKind, ...] = (
    RecordKind(
        "training-history",
        noop("competencies", "Training history"),
        CONTEXT,
        TRAINING_HISTORY,
        trainings,
        training_actions,
        _finders,
        _words,
        right=WRITE,
        import_right=WRITE,
    ),
    SIASN,
)
PAPERS: tuple[Paper, ...] = ()
REPORTS: tuple[Report, ...] = (
    Report("training-hours", noop("competencies", "Hours of learning"), CONTEXT, training_hours),
)
SCREENS: tuple[ScreenEntry, ...] = (
    ScreenEntry(
        "training_history",
        noop("competencies", "Training history"),
        CONTEXT,
        "training",
        "asn_desktop.competencies.screen.training:TrainingScreen",
    ),
)
TABS: tuple[LentTab, ...] = (
    LentTab(
        "employees",
        noop("competencies", "Training"),
        CONTEXT,
        "asn_desktop.competencies.screen.training_tab:TrainingTab",
    ),
)
