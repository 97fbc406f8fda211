"""The records in which a flaw is found, with what mends it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.index import visible_units
from asn_desktop.competencies.queries.quality import (
    Quality,
    condition_of,
    in_service,
    quality,
    training_condition,
)
from asn_desktop.competencies.records import TrainingRecord
from asn_desktop.competencies.rules.mending import Target, fields, target
from asn_desktop.core.fields import Value
from asn_desktop.database.base import table_of
from asn_desktop.database.engine import Database
from asn_desktop.database.sql import value_set
from asn_desktop.employees.queries import UnitTree, unit_tree
from asn_desktop.employees.records import Employee, Position
from asn_desktop.employees.rules import full_name

#: Records that stand in a grid at most: as many as somebody mends in a day.
MOST = 2_000
#: Fields of people and trainings that are kept in a column of another name.
OF_PERSON: Mapping[str, str] = {"unit": "unit_id", "position": "position_id"}
OF_TRAINING: Mapping[str, str] = {
    "training_name": "name",
    "training_start": "start_date",
    "training_end": "end_date",
    "training_year": "year",
    "training_hours": "hours",
}
_LEARNED = (
    "form",
    "leadership",
    "training_name",
    "training_start",
    "training_end",
    "training_year",
    "training_hours",
    "certificate_no",
    "certificate_date",
    "valid_until",
    "verified",
)
_POST = ("position_kind", "position_level", "echelon", "retirement_age")


@dataclass(frozen=True, slots=True)
class FlawedRecord:
    """A record with a flaw: ``person`` is whose it is, ``about`` says which it is (the post; the
    training), ``values`` are the fields that mend it as stored, ``facts`` what the rules compare
    them with."""

    id: int
    person: int
    nip: str
    name: str
    unit: str
    about: str
    values: Mapping[str, Value]
    facts: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class FlawedRecords:
    """The first of ``total`` records with a flaw; ``words`` names the units and posts that stand in
    them, by field and id."""

    code: str
    records: tuple[FlawedRecord, ...]
    total: int
    words: Mapping[str, Mapping[int, str]]


@dataclass(frozen=True, slots=True)
class SeenQuality:
    """The quality of what somebody may see, with the tree of units."""

    quality: Quality
    tree: UnitTree


def seen_quality(database: Database, day: dt.date) -> SeenQuality:
    """The quality of the people that whoever works here may see."""
    with database.read() as session:
        tree = unit_tree(session)
        return SeenQuality(quality(session, day, visible_units(database.actor, tree)), tree)


def seen_flawed(
    database: Database, code: str, day: dt.date, unit: int | None = None, *, nowhere: bool = False
) -> FlawedRecords:
    """The records with a flaw that whoever works here may see: all, those of a unit with all below
    it, or those of people without a unit (``nowhere``)."""
    with database.read() as session:
        units = visible_units(database.actor, unit_tree(session), unit)
        return flawed_records(session, code, day, units, nowhere=nowhere)


def flawed_records(
    session: Session,
    code: str,
    day: dt.date,
    units: Collection[int] | None = None,
    *,
    nowhere: bool = False,
) -> FlawedRecords:
    """The records in which a flaw is found, by the name of the person; of these units only where
    they are given, or of people without one (``nowhere``)."""
    limits = [condition_of(session, code, day)]
    dialect = session.get_bind().dialect
    unit = table_of(Employee).c.unit_id
    if nowhere:
        limits.append(unit.is_(None))
    elif units is not None:
        limits.append(unit.in_(value_set(dialect, sorted(units), unit)))
    if target(code) is Target.TRAINING:
        found, total = _trainings(session, code, limits)
    else:
        found, total = _people(session, code, limits)
    tree = unit_tree(session)
    posts = {row.id: row.name for row in session.execute(sa.select(Position.id, Position.name))}
    words = {"unit": {key: tree.clear_name(key) for key in tree.by_id}, "position": posts}
    records = tuple(_record(row, code, words) for row in found)
    return FlawedRecords(code, records, total, words)


def _people(session: Session, code: str, limits: list[Any]) -> tuple[list[Any], int]:
    total = session.scalar(sa.select(sa.func.count()).select_from(Employee).where(*limits)) or 0
    rows = session.execute(
        sa.select(Employee, Position)
        .outerjoin(Position, Position.id == Employee.position_id)
        .where(*limits)
        .order_by(Employee.name_key, Employee.id)
        .limit(MOST)
    )
    return list(rows), total


def _trainings(session: Session, code: str, limits: list[Any]) -> tuple[list[Any], int]:
    # whose trainings: the limits of people apart from the flaw itself, which one training has
    wanted = (training_condition(session, code), in_service(), *limits[1:])
    base = sa.join(TrainingRecord, Employee, Employee.id == TrainingRecord.employee_id)
    total = session.scalar(sa.select(sa.func.count()).select_from(base).where(*wanted)) or 0
    rows = session.execute(
        sa.select(Employee, TrainingRecord)
        .select_from(base)
        .where(*wanted)
        .order_by(Employee.name_key, Employee.id, TrainingRecord.id)
        .limit(MOST)
    )
    return list(rows), total


def _record(row: Any, code: str, words: Mapping[str, Mapping[int, str]]) -> FlawedRecord:
    person, other = row
    if target(code) is Target.TRAINING:
        key, about = other.id, f"{other.name} ({_when(other)})" if _when(other) else other.name
        facts = {name: getattr(other, OF_TRAINING.get(name, name)) for name in _LEARNED}
    else:
        key, about = person.id, other.name if other is not None else ""
        facts = _facts(person, other)
    values = {
        name: getattr(person, OF_PERSON[name]) if name in OF_PERSON else facts.get(name)
        for name in fields(code)
    }
    return FlawedRecord(
        key,
        person.id,
        person.nip,
        full_name(person.title_front, person.name, person.title_back),
        words["unit"].get(person.unit_id, ""),
        about,
        values,
        facts,
    )


def _when(training: TrainingRecord) -> str:
    day = training.end_date or training.start_date
    return f"{day:%d-%m-%Y}" if day else str(training.year or "")


def _facts(person: Employee, post: Position | None) -> dict[str, Value]:
    """A person as the rules know one: with what the post says."""
    known = {column.name: getattr(person, column.name) for column in table_of(Employee).columns}
    known["retirement_date"] = None  # computed before: it proves nothing about what is typed
    known |= {"unit": person.unit_id, "position": None, **dict.fromkeys(_POST)}
    if post is not None:
        known |= dict(
            zip(
                ("position", *_POST),
                (post.name, post.kind, post.level, post.echelon, post.retirement_age),
                strict=True,
            )
        )
    return known
