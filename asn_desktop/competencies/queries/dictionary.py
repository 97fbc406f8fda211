"""Reading the dictionary: which competencies there are on a day, and what their levels mean."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from asn_desktop.competencies.records import (
    Assessment,
    Competency,
    CompetencyLevel,
    CompetencyMapping,
    Framework,
    RequiredLevel,
    TrainingRecord,
)
from asn_desktop.competencies.rules.dictionary import competency_key, indicator_lines
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.core.values import fold_key

Day = InstrumentedAttribute[dt.date | None]


@dataclass(frozen=True, slots=True)
class CompetencyEntry:
    """A competency. ``valid_from`` and ``valid_to`` bound the days on which both it and its
    framework hold; None: without a bound."""

    id: int
    code: str
    name: str
    group: str
    place: int
    framework_id: int
    valid_from: dt.date | None
    valid_to: dt.date | None

    def holds(self, day: dt.date) -> bool:
        """Whether it counts on this day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )

    @property
    def generic(self) -> bool:
        """Whether it is required of every post (managerial and socio-cultural ones)."""
        return self.group in reference().generic_groups


@dataclass(frozen=True, slots=True)
class FrameworkEntry:
    """A dictionary by the regulation that sets it."""

    id: int
    code: str
    name: str
    legal_basis: str
    valid_from: dt.date | None
    valid_to: dt.date | None
    note: str | None
    version: int

    @property
    def label(self) -> str:
        """Its name as a person tells it from others: with the regulation behind it."""
        basis = self.legal_basis
        return self.name if not basis or basis in self.name else f"{self.name} ({basis})"


@dataclass(frozen=True, slots=True)
class LevelText:
    """What a level of a competency means: ``indicators`` are the behaviours that show it."""

    name: str
    description: str
    indicators: tuple[str, ...]


def holds_on(first: Day, last: Day, day: dt.date) -> ColumnElement[bool]:
    """The condition that a row with these bounds holds on a day."""
    return or_(first.is_(None), first <= day) & or_(last.is_(None), last >= day)


def frameworks(session: Session) -> list[FrameworkEntry]:
    """All frameworks, the one that holds longest last."""
    rows = session.scalars(select(Framework).order_by(Framework.valid_from, Framework.name))
    return [
        FrameworkEntry(
            row.id,
            row.code,
            row.name,
            row.legal_basis,
            row.valid_from,
            row.valid_to,
            row.note,
            row.version,
        )
        for row in rows
    ]


def competencies(session: Session, day: dt.date | None = None) -> list[CompetencyEntry]:
    """The competencies that count on a day (None: all there are): generic ones first, then by
    group, the part of each framework in its order."""
    query = select(
        Competency.id,
        Competency.code,
        Competency.name,
        Competency.group,
        Competency.place,
        Competency.framework_id,
        Competency.valid_from,
        Competency.valid_to,
        Framework.valid_from.label("framework_from"),
        Framework.valid_to.label("framework_to"),
    ).join(Framework, Framework.id == Competency.framework_id)
    if day is not None:
        query = query.where(
            holds_on(Competency.valid_from, Competency.valid_to, day),
            holds_on(Framework.valid_from, Framework.valid_to, day),
        )
    found = [
        CompetencyEntry(
            row.id,
            row.code,
            row.name,
            row.group,
            row.place,
            row.framework_id,
            max(filter(None, (row.valid_from, row.framework_from)), default=None),
            min(filter(None, (row.valid_to, row.framework_to)), default=None),
        )
        for row in session.execute(query)
    ]
    groups = {code: at for at, code in enumerate(reference().groups.codes)}
    found.sort(
        key=lambda one: (
            not one.generic,
            groups.get(one.group, len(groups)),
            one.framework_id,
            one.place,
            one.name,
            one.id,
        )
    )
    return found


def levels(session: Session, competency_id: int, day: dt.date) -> dict[int, LevelText]:
    """What the levels of a competency mean on a day, by level."""
    rows = session.execute(
        select(
            CompetencyLevel.level,
            CompetencyLevel.name,
            CompetencyLevel.description,
            CompetencyLevel.indicators,
        )
        .where(
            CompetencyLevel.competency_id == competency_id,
            holds_on(CompetencyLevel.valid_from, CompetencyLevel.valid_to, day),
        )
        .order_by(CompetencyLevel.level, CompetencyLevel.id)
    )
    return {
        level: LevelText(name, description, tuple(indicator_lines(indicators)))
        for level, name, description, indicators in rows
    }


def find_competencies(session: Session, text: str, limit: int) -> list[tuple[int, str, str]]:
    """Competencies whose name or code holds the text, for a search box: id, name, and what tells
    it from others of that name."""
    wanted = competency_key(text)
    names = {each.id: each.label for each in frameworks(session)}
    found = [
        each
        for each in competencies(session)
        if wanted in competency_key(each.name) or wanted in competency_key(each.code)
    ]
    # who types "int" means what begins so
    found.sort(key=lambda one: not competency_key(one.name).startswith(wanted))
    groups = reference().groups
    return [
        (one.id, one.name, f"{groups.label(one.group)} · {one.code} · {names[one.framework_id]}")
        for one in found[:limit]
    ]


def find_ids(session: Session, text: str) -> list[int]:
    """The competencies in which every word of a text stands: in name, code, definition, group or
    framework."""
    words = fold_key(text).split()
    query = select(
        Competency.id,
        Competency.group,
        Competency.name,
        Competency.code,
        Competency.definition,
        Framework.name.label("framework"),
        Framework.legal_basis,
    ).join(Framework, Framework.id == Competency.framework_id)
    groups = reference().groups
    found = []
    for key, group, *texts in session.execute(query):
        folded = fold_key(" ".join([groups.label(group), *texts]))
        joined = folded.replace(" ", "")
        if all(word in folded or word in joined for word in words):
            found.append(key)
    return found


@dataclass(frozen=True, slots=True)
class Use:
    """What refers to a competency."""

    assessments: int = 0
    standards: int = 0
    trainings: int = 0
    carried: int = 0

    @property
    def any(self) -> bool:
        """Whether anything does."""
        return bool(self.assessments or self.standards or self.trainings or self.carried)

    @property
    def measured(self) -> bool:
        """Whether its levels were used, in an assessment or a standard."""
        return bool(self.assessments or self.standards)


def uses(session: Session, ids: Collection[int]) -> dict[int, Use]:
    """What refers to each of these competencies."""
    counts: dict[int, list[int]] = {key: [0, 0, 0, 0] for key in ids}
    columns: Sequence[InstrumentedAttribute[Any]] = (
        Assessment.competency_id,
        RequiredLevel.competency_id,
        TrainingRecord.competency_id,
        CompetencyMapping.source_id,
        CompetencyMapping.target_id,
    )
    for place, column in enumerate(columns):
        rows = session.execute(
            select(column, func.count()).where(column.in_(list(ids))).group_by(column)
        )
        for key, count in rows:
            counts[key][min(place, 3)] += count
    return {key: Use(*found) for key, found in counts.items()}


def is_measured(session: Session, competency_id: int) -> bool:
    """Whether the levels of a competency were used, in an assessment or a standard."""
    return any(
        session.scalar(select(column).where(column == competency_id).limit(1)) is not None
        for column in (Assessment.competency_id, RequiredLevel.competency_id)
    )


@dataclass(frozen=True, slots=True)
class LevelRow:
    """A level in a time, as it is stored."""

    id: int
    level: int
    text: LevelText
    valid_from: dt.date | None
    valid_to: dt.date | None

    def holds(self, day: dt.date) -> bool:
        """Whether this is what the level means on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


def level_rows(session: Session, competency_id: int) -> list[LevelRow]:
    """All that the levels of a competency mean and have meant: by level, the newest first."""
    rows = session.scalars(
        select(CompetencyLevel).where(CompetencyLevel.competency_id == competency_id)
    )
    found = [
        LevelRow(
            row.id,
            row.level,
            LevelText(row.name, row.description, tuple(indicator_lines(row.indicators))),
            row.valid_from,
            row.valid_to,
        )
        for row in rows
    ]
    found.sort(key=lambda row: row.valid_from or dt.date.min, reverse=True)
    return sorted(found, key=lambda row: row.level)


def competency(session: Session, competency_id: int) -> dict[str, Any] | None:
    """The columns of a competency as they are stored, with its version; None where it is gone."""
    row = session.get(Competency, competency_id)
    if row is None:
        return None
    return {column.name: getattr(row, column.name) for column in Competency.__table__.columns}


@dataclass(frozen=True, slots=True)
class StoredCompetency:
    """A competency as a file is compared with it: empty texts are no value."""

    id: int
    framework_id: int
    values: Mapping[str, Any]
    levels: Mapping[int, LevelText]


def dictionary(session: Session, day: dt.date) -> list[StoredCompetency]:
    """All competencies, each with what its levels mean on a day."""
    texts: dict[int, dict[int, LevelText]] = {}
    for row in session.scalars(
        select(CompetencyLevel).where(
            holds_on(CompetencyLevel.valid_from, CompetencyLevel.valid_to, day)
        )
    ):
        text = LevelText(row.name, row.description, tuple(indicator_lines(row.indicators)))
        texts.setdefault(row.competency_id, {})[row.level] = text
    return [
        StoredCompetency(
            row.id,
            row.framework_id,
            {
                "group": row.group,
                "place": row.place,
                "code": row.code,
                "name": row.name,
                "definition": row.definition or None,
                "legal_basis": row.legal_basis or None,
                "valid_from": row.valid_from,
                "valid_to": row.valid_to,
            },
            texts.get(row.id, {}),
        )
        for row in session.scalars(select(Competency))
    ]
