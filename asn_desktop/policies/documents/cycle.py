"""The figures of the cycle: one row a policy, with what comes next."""

from __future__ import annotations

from collections import Counter

from asn_desktop.core.fields import FieldKind
from asn_desktop.core.listing import ListColumn
from asn_desktop.core.translation import noop
from asn_desktop.database.engine import Database
from asn_desktop.declarations import ReportRequest, ReportTable
from asn_desktop.employees.queries import unit_tree
from asn_desktop.policies.queries.cycle import places
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.stages import Stage, stage_word

_COLUMNS = (
    ListColumn("kind", noop("policies", "Kind"), "JENIS"),
    ListColumn("number", noop("policies", "Number"), "NOMOR"),
    ListColumn("year", noop("policies", "Year"), "TAHUN", FieldKind.INTEGER),
    ListColumn("title", noop("policies", "Title"), "TENTANG"),
    ListColumn("stage", noop("policies", "Stage"), "TAHAP"),
    ListColumn(
        "days", noop("policies", "Days in this stage"), "HARI PADA TAHAP", FieldKind.INTEGER
    ),
    ListColumn(
        "in_force", noop("policies", "Version in force"), "VERSI BERLAKU", FieldKind.INTEGER
    ),
    ListColumn("draft", noop("policies", "Draft"), "RANCANGAN", FieldKind.INTEGER),
    ListColumn("review_on", noop("policies", "Review due"), "TANGGAL EVALUASI", FieldKind.DATE),
    ListColumn("overdue", noop("policies", "Days overdue"), "HARI TERLAMBAT", FieldKind.INTEGER),
    ListColumn("next_step", noop("policies", "Next step"), "LANGKAH BERIKUTNYA"),
)


def cycle(database: Database, request: ReportRequest) -> ReportTable:
    """Where every policy stands on that day."""
    with database.read() as session:
        units = None
        if request.unit is not None:
            units = unit_tree(session).subtree(request.unit)
        found = places(session, request.day, year=request.year, units=units)
    kinds = reference().kinds
    counts = Counter(place.stage for place in found)
    return ReportTable(
        _COLUMNS,
        [
            (
                kinds.label(place.kind),
                place.number,
                place.year,
                place.title,
                stage_word(place.stage),
                place.days,
                place.in_force,
                place.draft,
                place.review_on,
                place.overdue,
                stage_word(place.next_step) or None,
            )
            for place in found
        ],
        {
            "total": len(found),
            **{stage.value: counts[stage] for stage in Stage},
            "overdue": sum(place.overdue > 0 for place in found),
        },
        method=(
            "Hari pada tahap dihitung dari tanggal langkah terakhir yang tidak dibatalkan; untuk "
            "kebijakan yang dicatat tanpa langkah, dari tanggal mulai berlaku, pengundangan, atau "
            "penetapan. Hari terlambat dihitung dari tanggal evaluasi berikutnya."
        ),
        legal_basis="Permendagri 80/2015 jo. 120/2018",
    )
