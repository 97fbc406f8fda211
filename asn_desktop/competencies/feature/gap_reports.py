"""The figures of gaps for the command line: everybody beside the post, and the heat map."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from asn_desktop.competencies.documents.words import (
    GAP_NOTE,
    NOT_ASSESSED,
    NOT_SET,
    method_note,
)
from asn_desktop.competencies.queries.gaps import PersonGaps, person_gaps
from asn_desktop.competencies.queries.heat_map import NOWHERE, heat_map
from asn_desktop.competencies.queries.index import visible_units
from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.queries.standards import standards
from asn_desktop.competencies.rules.jpm import MAPPING, SELECTION, Sums, bands
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.settings import JpmMethod
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.listing import ListColumn
from asn_desktop.database.engine import Database
from asn_desktop.declarations import ReportRequest, ReportTable
from asn_desktop.employees.queries import unit_tree


def _column(name: str, heading: str, kind: FieldKind = FieldKind.INTEGER) -> ListColumn:
    return ListColumn(name, heading, heading, kind)


_PEOPLE = (
    _column("nip", "NIP", FieldKind.DIGITS),
    _column("name", "NAMA", FieldKind.TEXT),
    _column("unit", "UNIT KERJA", FieldKind.TEXT),
    _column("position", "JABATAN", FieldKind.TEXT),
    _column("required_count", "DIPERSYARATKAN"),
    _column("compared", "DIBANDINGKAN"),
    _column("required_total", "JUMLAH STANDAR"),
    _column("actual_total", "JUMLAH HASIL"),
    _column("jpm_aggregate", "JPM (%)", FieldKind.DECIMAL),
    _column("jpm_per_item", "JPM PER KOMPETENSI (%)", FieldKind.DECIMAL),
    _column("mapping_category", "KATEGORI PEMETAAN KOMPETENSI", FieldKind.TEXT),
    _column("selection_category", "KATEGORI PENGISIAN JABATAN", FieldKind.TEXT),
    _column("open_gaps", "KESENJANGAN"),
    _column("gap_total", "JUMLAH KESENJANGAN"),
    _column("last_assessed", "PENILAIAN TERAKHIR", FieldKind.DATE),
    _column("state", "KEADAAN", FieldKind.TEXT),
)
_MAP = (
    _column("unit", "UNIT KERJA", FieldKind.TEXT),
    _column("people", "PEGAWAI"),
    _column("competency", "KODE KOMPETENSI", FieldKind.TEXT),
    _column("name", "KOMPETENSI", FieldKind.TEXT),
    _column("group", "KELOMPOK", FieldKind.TEXT),
    _column("required", "DIPERSYARATKAN"),
    _column("assessed", "DINILAI"),
    _column("lacking", "KURANG"),
    _column("share", "BAGIAN KURANG", FieldKind.DECIMAL),
    _column("mean_gap", "RATA-RATA KESENJANGAN", FieldKind.DECIMAL),
)


def _number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


def gaps_report(database: Database, request: ReportRequest) -> ReportTable:
    """Everybody in service (of a unit with all below it) beside what the post requires."""
    with database.read() as session:
        units = visible_units(database.actor, unit_tree(session), request.unit)
        method = settings(session).jpm_method
        people = person_gaps(session, request.day, method, units=units)
        required = standards(session, request.day)
    return ReportTable(
        columns=_PEOPLE,
        rows=[_row(each, len(required.get(each.position_id or 0, ()))) for each in people],
        summary=_summary(people, method),
        method=f"{method_note(method)} {GAP_NOTE}",
        legal_basis=reference().legal_basis("jpm_bands"),
    )


def _row(person: PersonGaps, required: int) -> tuple[Value, ...]:
    """``required``: of how many competencies the post requires a level."""
    match = person.match
    start = (person.nip, person.name, person.unit, person.position)
    if match is None:
        empty = [None] * (len(_PEOPLE) - len(start) - 3)
        return (*start, required, 0, *empty, NOT_ASSESSED if required else f"standar {NOT_SET}")
    sums = match.sums
    known = bool(sums.required_total)
    return (
        *start,
        sums.required_count,
        sums.compared,
        sums.required_total if known else None,
        sums.actual_total if known else None,
        _number(match.aggregate),
        _number(match.per_item),
        match.mapping.label if match.mapping else None,
        match.selection.label if match.selection else None,
        sums.open_gaps if known else None,
        sums.gap_total if known else None,
        person.last_assessed_on,
        _state(sums),
    )


def _state(sums: Sums) -> str:
    if sums.required_total:
        return "dinilai"
    return "penilaian tidak berlaku lagi" if sums.required_count else f"standar {NOT_SET}"


def _summary(people: list[PersonGaps], method: JpmMethod) -> dict[str, Value]:
    matches = [each.match for each in people if each.match is not None]
    compared = [each for each in matches if each.aggregate is not None]
    figures = [
        each.aggregate if method is JpmMethod.AGGREGATE else each.per_item for each in compared
    ]
    values = [value for value in figures if value is not None]
    counts = {
        MAPPING: Counter(each.mapping.code for each in compared if each.mapping),
        SELECTION: Counter(each.selection.code for each in compared if each.selection),
    }
    return {
        "jpm_method": method.value,
        "people": len(people),
        "compared": len(compared),
        "not_assessed": len(people) - len(matches),
        "with_gaps": sum(each.sums.open_gaps > 0 for each in compared),
        "jpm_mean": float(sum(values) / len(values)) if values else None,
        **{
            f"{purpose}_{each.code}": counts[purpose][each.code]
            for purpose in (MAPPING, SELECTION)
            for each in bands(purpose)
        },
    }


def heat_map_report(database: Database, request: ReportRequest) -> ReportTable:
    """A row a unit and competency: the agencies, or what stands directly below a unit."""
    with database.read() as session:
        units = visible_units(database.actor, unit_tree(session))
        found = heat_map(session, request.day, under=request.unit, units=units)
    words = {NOWHERE: "Tanpa unit kerja"}
    groups = reference().groups
    rows: list[tuple[Value, ...]] = []
    for row in found.rows:
        for entry in found.columns:
            cell = found.cell(row.key, entry.id)
            if cell.required:
                unit = row.name or words.get(row.key if isinstance(row.key, int) else -1, "")
                rows.append(
                    (
                        unit,
                        row.people,
                        entry.code,
                        entry.name,
                        groups.label(entry.group),
                        cell.required,
                        cell.assessed,
                        cell.lacking if cell.assessed else None,
                        _number(cell.share),
                        _number(cell.mean_gap),
                    )
                )
    return ReportTable(
        columns=_MAP,
        rows=rows,
        summary={
            "people": found.people,
            "units": len(found.rows),
            "competencies": len(found.columns),
            "required": sum(cell.required for cell in found.total.values()),
            "assessed": sum(cell.assessed for cell in found.total.values()),
            "lacking": sum(cell.lacking for cell in found.total.values()),
        },
        method=f"{GAP_NOTE} Bagian dan rata-rata dihitung dari pegawai yang sudah dinilai.",
        legal_basis=reference().legal_basis("jpm_bands"),
    )
