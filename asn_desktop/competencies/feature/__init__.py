"""What the feature offers to the kernel."""

from __future__ import annotations

from collections.abc import Mapping

from asn_desktop.competencies.commands.counting import follow_references
from asn_desktop.competencies.commands.dictionary import install
from asn_desktop.competencies.feature import (
    assessments,
    dictionary,
    gaps,
    index,
    papers,
    quality,
    requirements,
    training,
)
from asn_desktop.competencies.rules.reference import Reference, use_reference
from asn_desktop.competencies.rules.tables import REFERENCE_TABLES
from asn_desktop.competencies.sample import fill
from asn_desktop.competencies.wording import WORDINGS
from asn_desktop.core.reference import Content
from asn_desktop.database.reference_data import ReferenceUser
from asn_desktop.declarations import Feature

_PARTS = (dictionary, requirements, assessments, gaps, training, index, papers, quality)


def use_references(own: Mapping[str, Content]) -> None:
    """Work with the office's own tables of these names from now on."""
    use_reference(Reference.load().replaced(own) if own else None)


FEATURE = Feature(
    name="competencies",
    kinds=tuple(kind for part in _PARTS for kind in part.KINDS),
    papers=tuple(paper for part in _PARTS for paper in part.PAPERS),
    workbooks=papers.WORKBOOKS,
    screens=tuple(entry for part in _PARTS for entry in part.SCREENS),
    reports=tuple(report for part in _PARTS for report in part.REPORTS),
    tabs=tuple(tab for part in _PARTS for tab in part.TABS),
    wordings=WORDINGS,
    begin=install,
    sample=fill,
    references=ReferenceUser(REFERENCE_TABLES, use_references, follow_references),
)
