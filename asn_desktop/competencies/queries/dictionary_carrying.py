"""What carrying from one framework to another would take along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from asn_desktop.competencies.queries.dictionary import (
    CompetencyEntry,
    competencies,
    frameworks,
)
from asn_desktop.competencies.records import Assessment, RequiredLevel
from asn_desktop.competencies.rules.dictionary_carrying import Carried, Proposal, propose


@dataclass(frozen=True, slots=True)
class CarryingOffer:
    """The competencies of two frameworks, what probably becomes what, and what each source has."""

    sources: Sequence[CompetencyEntry]
    targets: Sequence[CompetencyEntry]
    proposals: Mapping[int, Proposal]
    assessments: Mapping[int, int]
    standards: Mapping[int, int]


def carrying_offer(session: Session, source_id: int, target_id: int) -> CarryingOffer:
    """What the wizard shows for two frameworks."""
    entries = competencies(session)
    sources = [each for each in entries if each.framework_id == source_id]
    targets = [each for each in entries if each.framework_id == target_id]
    names = [{each.id: each.name for each in some} for some in (sources, targets)]
    ids = [each.id for each in sources]
    return CarryingOffer(
        sources,
        targets,
        {each.source: each for each in propose(*names)},
        _counts(session, Assessment, ids, Assessment.void_reason.is_(None)),
        _counts(session, RequiredLevel, ids),
    )


def likely_pair(session: Session) -> tuple[int, int] | None:
    """The framework that was added last and the one whose competencies are most like its own: what
    probably is replaced by it, first. None where there is only one framework."""
    names: dict[int, dict[int, str]] = {each.id: {} for each in frameworks(session)}
    for each in competencies(session):
        names[each.framework_id][each.id] = each.name
    if len(names) < 2:
        return None
    target = max(names)

    def alike(source: int) -> tuple[int, int]:
        proposals = propose(names[source], names[target])
        return sum(each.target is not None for each in proposals), -source

    return max((key for key in names if key != target), key=alike), target


def _counts(
    session: Session, record: type[Assessment] | type[RequiredLevel], ids: list[int], *where: Any
) -> dict[int, int]:
    column = record.competency_id
    query = select(column, func.count()).where(column.in_(ids), *where).group_by(column)
    return {key: count for key, count in session.execute(query)}


@dataclass(frozen=True, slots=True)
class Preview:
    """How much would be carried, and how much stays because the target has it already."""

    assessments: int
    standards: int
    kept_assessments: int
    kept_standards: int


def preview(session: Session, pairs: Sequence[Carried]) -> Preview:
    """What carrying these pairs would do."""
    totals = [0, 0]
    open_ones = [0, 0]
    for pair in pairs:
        totals[0] += _count(session, _assessments_of(pair.source))
        totals[1] += _count(
            session, select(RequiredLevel.id).where(RequiredLevel.competency_id == pair.source)
        )
        open_ones[0] += _count(session, open_assessments(pair))
        open_ones[1] += _count(session, open_standards(pair))
    return Preview(open_ones[0], open_ones[1], totals[0] - open_ones[0], totals[1] - open_ones[1])


def _count(session: Session, query: Any) -> int:
    return session.scalar(select(func.count()).select_from(query.subquery())) or 0


def _assessments_of(source: int) -> Any:
    return select(Assessment.id).where(
        Assessment.competency_id == source, Assessment.void_reason.is_(None)
    )


def open_assessments(pair: Carried) -> Any:
    """The assessments of a source that are not void and were not carried to the target before."""
    copy = aliased(Assessment)
    return (
        select(
            Assessment.id,
            Assessment.employee_id,
            Assessment.level,
            Assessment.assessed_on,
            Assessment.assessor,
            Assessment.evidence,
            Assessment.note,
            Assessment.valid_until,
        )
        .where(Assessment.competency_id == pair.source, Assessment.void_reason.is_(None))
        .where(
            ~select(copy.id)
            .where(
                copy.carried_from == Assessment.id,
                copy.competency_id == pair.target,
                copy.void_reason.is_(None),
            )
            .exists()
        )
        .order_by(Assessment.id)
    )


def open_standards(pair: Carried) -> Any:
    """The required levels of a source at posts that have none of the target."""
    other = aliased(RequiredLevel)
    return (
        select(RequiredLevel.position_id, RequiredLevel.level, RequiredLevel.legal_basis)
        .where(RequiredLevel.competency_id == pair.source)
        .where(
            ~select(other.id)
            .where(
                other.position_id == RequiredLevel.position_id,
                other.competency_id == pair.target,
            )
            .exists()
        )
        .order_by(RequiredLevel.id)
    )
