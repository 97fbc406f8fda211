"""What the feature offers to the kernel: the quality of what is held of people."""

from __future__ import annotations

from asn_desktop.competencies.queries import quality_list
from asn_desktop.competencies.queries.quality import quality
from asn_desktop.competencies.rules.quality import DIMENSIONS, Dimension
from asn_desktop.core.fields import FieldKind
from asn_desktop.core.listing import ListColumn
from asn_desktop.core.translation import noop, translate
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
from asn_desktop.employees.queries import unit_tree

KINDS: tuple[RecordKind, ...] = ()
PAPERS: tuple[Paper, ...] = ()
SCREENS: tuple[ScreenEntry, ...] = ()
TABS: tuple[LentTab, ...] = ()

_COLUMNS = (
    ListColumn("dimension", noop("competencies", "Dimension"), "DIMENSI", width=16),
    ListColumn("check", noop("competencies", "Flaw"), "TEMUAN", width=44),
    ListColumn("unit", noop("competencies", "Work unit"), "UNIT KERJA", width=40),
    ListColumn("people", noop("competencies", "People"), "JUMLAH PEGAWAI", FieldKind.INTEGER),
    ListColumn("share", noop("competencies", "Share"), "BAGIAN (%)", FieldKind.DECIMAL),
    ListColumn("code", noop("competencies", "Code"), "KODE", width=24),
)


def data_quality(database: Database, request: ReportRequest) -> ReportTable:
    """How many people of each unit have which flaw; the summary is the part of people without a
    flaw of each dimension (percent)."""
    with database.read() as session:
        tree = unit_tree(session)
        units = tree.subtree(request.unit) if request.unit else None
        found = quality(session, request.day, units)
    order = list(Dimension)
    rows = [
        (
            translate("competencies", DIMENSIONS[flaw.check.dimension][0]),
            flaw.check.label,
            tree.label(flaw.unit_id) if flaw.unit_id else "",
            flaw.people,
            100 * flaw.people / found.people[flaw.unit_id],
            flaw.check.code,
        )
        for flaw in sorted(
            found.flaws,
            key=lambda each: (
                order.index(each.check.dimension),
                each.check.code,
                -each.people,
                each.unit_id or 0,
            ),
        )
    ]
    return ReportTable(
        _COLUMNS,
        rows,
        {"people": sum(found.people.values())}
        | {each.value: 100 * found.share(each) for each in Dimension},
        method="Bagian pegawai tanpa temuan pada setiap dimensi; pegawai yang sudah keluar tidak"
        " dihitung",
        legal_basis="Empat dimensi kualitas data ASN (BKN): kelengkapan, akurasi, kemutakhiran,"
        " konsistensi",
    )


REPORTS: tuple[Report, ...] = (
    Report("data-quality", noop("competencies", "Data quality"), "competencies", data_quality),
)

quality_list.lend_to_people()
