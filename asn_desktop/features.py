"""The features in menu order, imported when first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import translate
from asn_desktop.database.history import make_known
from asn_desktop.database.reference_data import References
from asn_desktop.declarations import (
    Feature,
    LentTab,
    Paper,
    RecordKind,
    Report,
    ScreenEntry,
    WorkbookOf,
)

#: Menu order. Practice offices are filled in floor order, which ``SAMPLE_ORDER`` gives.
FEATURES = ("policies", "circulars", "employees", "competencies", "office", "accounts")
SAMPLE_ORDER = ("office", "employees", "competencies", "policies", "circulars")


@cache
def feature(name: str) -> Feature:
    """The declaration of one feature."""
    declared: Feature = import_module(f"asn_desktop.{name}.feature").FEATURE
    make_known(declared.wordings)
    return declared


def all_features() -> list[Feature]:
    """Every feature in menu order."""
    return [feature(name) for name in FEATURES]


def record_kinds() -> dict[str, RecordKind]:
    """Every kind of record by name."""
    return {kind.name: kind for declared in all_features() for kind in declared.kinds}


def record_kind(name: str) -> RecordKind:
    """One kind of record. Raises ``PersonError`` naming the known ones."""
    kinds = record_kinds()
    if name not in kinds:
        raise PersonError(
            translate("cli", "There is no kind “{name}”. Known kinds: {known}.").format(
                name=name, known=", ".join(kinds)
            )
        )
    return kinds[name]


def papers() -> dict[str, Paper]:
    """Every paper by name."""
    return {paper.name: paper for declared in all_features() for paper in declared.papers}


def paper(name: str) -> Paper:
    """One paper. Raises ``PersonError`` naming the known ones."""
    known = papers()
    if name not in known:
        raise PersonError(
            translate("cli", "There is no paper “{name}”. Known papers: {known}.").format(
                name=name, known=", ".join(known)
            )
        )
    return known[name]


def reports() -> dict[str, Report]:
    """Every report by name."""
    return {report.name: report for declared in all_features() for report in declared.reports}


def report(name: str) -> Report:
    """One report. Raises ``PersonError`` naming the known ones."""
    known = reports()
    if name not in known:
        raise PersonError(
            translate("cli", "There is no report “{name}”. Known reports: {known}.").format(
                name=name, known=", ".join(known)
            )
        )
    return known[name]


def workbooks() -> dict[str, WorkbookOf]:
    """Every workbook made for reading by name."""
    return {each.name: each for declared in all_features() for each in declared.workbooks}


def lent_papers(kind: str) -> list[Paper]:
    """The papers about records of this kind that features above its own offer."""
    return [paper for each in _above(kind) for paper in each.papers if paper.kind == kind]


def lent_workbooks(kind: str) -> list[WorkbookOf]:
    """The workbooks about records of this kind that any feature offers."""
    return [each for each in workbooks().values() if each.kind == kind]


def _above(kind: str) -> list[Feature]:
    return [
        each for each in all_features() if kind not in (declared.name for declared in each.kinds)
    ]


def lent_tabs(kind: str) -> list[LentTab]:
    """The tabs that features show beside the records of this kind."""
    tabs = (tab for declared in all_features() for tab in declared.tabs)
    return [tab for tab in tabs if tab.kind == kind]


def screens() -> list[ScreenEntry]:
    """Every screen in menu order."""
    return [entry for declared in all_features() for entry in declared.screens]


def references() -> References:
    """The tables of reference data of every feature."""
    users = (declared.references for declared in all_features())
    return References(tuple(user for user in users if user is not None))
