"""The index (IP ASN) of many people at once: findings by one statement, points by the rules."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.records import DisciplineRecord, PerformanceRating, TrainingRecord
from asn_desktop.competencies.rules.hours import PLACES
from asn_desktop.competencies.rules.index import (
    Findings,
    Indicator,
    Parameters,
    Points,
    PostClass,
    first_year_within,
    mean,
    needed_rank,
    parameters,
    points,
    post_class,
    years_before,
)
from asn_desktop.competencies.rules.index_parts import remarks
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.database.rights import Actor
from asn_desktop.database.sql import value_set
from asn_desktop.employees.queries import UnitTree
from asn_desktop.employees.records import Employee, Position
from asn_desktop.employees.rules import LEFT_STATUSES, EmployeeType


class PersonIndex(NamedTuple):
    """The index of one person."""

    employee_id: int
    unit_id: int | None
    findings: Findings
    points: Points


class Learned(NamedTuple):
    """Something that counts for an indicator; ``day`` None where only the year is known."""

    name: str
    day: dt.date | None
    year: int | None
    hours: float | None


@dataclass(frozen=True, slots=True)
class IndexOfPerson:
    """The index of one person with all that explains it."""

    parameters: Parameters
    day: dt.date
    findings: Findings
    points: Points
    remarks: Sequence[str]
    learned: Mapping[Indicator, Sequence[Learned]]


@dataclass(frozen=True, slots=True)
class UnitIndex:
    """The index of a unit with all below it: means over those whose index is known."""

    unit_id: int | None
    known: int
    unknown: int
    qualification: Fraction | None
    competency: Fraction | None
    performance: Fraction | None
    discipline: Fraction | None
    total: Fraction | None


def chosen_set(session: Session) -> Parameters:
    """The parameter set that the office works with."""
    return parameters(settings(session).index_set)


def measure(
    session: Session,
    chosen: Parameters,
    day: dt.date,
    *,
    employees: Collection[int] | None = None,
    units: Collection[int] | None = None,
) -> list[PersonIndex]:
    """The index on a day of all who are counted; of ``employees`` whether counted or not.

    ``units`` narrows to people of these units.
    """
    posts = _posts(session)
    severities = reference().severities.codes
    none: tuple[PostClass | None, int] = (None, 0)
    known: dict[Findings, Points] = {}
    found = []
    # from the driver's cursor: a hundred thousand plain rows are no objects
    statement = _statement(session, chosen, day, employees, units)
    cursor: Any = session.connection().execute(statement).cursor
    for row in cursor:
        key, unit, post, education, leadership, functional, hours, seminars, rating, place = row
        own = Findings(
            education,
            *posts.get(post, none),
            leadership or 0,
            bool(functional),
            round(float(hours or 0), PLACES),
            seminars or 0,
            rating,
            severities[place] if place is not None else None,
        )
        worth = known.get(own)
        if worth is None:
            worth = known[own] = points(own, chosen)
        found.append(PersonIndex(key, unit, own, worth))
    return found


def index_of(session: Session, employee_id: int, day: dt.date) -> IndexOfPerson | None:
    """The index of a person on a day by the office's set, counted or not; None for nobody."""
    chosen = chosen_set(session)
    found = measure(session, chosen, day, employees=(employee_id,))
    if not found:
        return None
    kind, status = session.execute(
        sa.select(Employee.employee_type, Employee.legal_status).where(Employee.id == employee_id)
    ).one()
    own = found[0]
    told = remarks(own.findings, chosen, day, employee_type=kind, legal_status=status)
    learned = {each: _counting(session, employee_id, chosen, each, day) for each in Indicator}
    return IndexOfPerson(chosen, day, own.findings, own.points, told, learned)


def _counting(
    session: Session, employee_id: int, chosen: Parameters, indicator: Indicator, day: dt.date
) -> list[Learned]:
    """What a person learned that counts for an indicator, the latest first."""
    ended = sa.func.coalesce(TrainingRecord.end_date, TrainingRecord.start_date)
    query = sa.select(TrainingRecord.name, ended, TrainingRecord.year, TrainingRecord.hours).where(
        TrainingRecord.employee_id == employee_id,
        before(day),
        *_asked_of(chosen, indicator, day),
        *([TrainingRecord.verified] if chosen.verified_only else []),
    )
    rows = [Learned(*row) for row in session.execute(query)]
    return sorted(rows, key=lambda row: row.day or dt.date(row.year or 1, 1, 1), reverse=True)


def _asked_of(
    chosen: Parameters, indicator: Indicator, day: dt.date
) -> list[sa.ColumnElement[bool]]:
    """What learning must be to count for an indicator."""
    if indicator is Indicator.LEADERSHIP:
        ranked = [row["code"] for row in reference().rows("leadership_trainings") if row["rank"]]
        return [TrainingRecord.leadership.in_(ranked)]
    years = {
        Indicator.TECHNICAL: chosen.technical_years,
        Indicator.SEMINAR: chosen.seminar_years,
    }.get(indicator)
    return [
        TrainingRecord.form.in_(_forms(indicator)),
        *([] if years is None else [within(day, years)]),
    ]


def _posts(session: Session) -> dict[int | None, tuple[PostClass | None, int]]:
    """How each post is measured, and the leadership training it needs."""
    rows = session.execute(sa.select(Position.id, Position.kind, Position.echelon))
    return {key: (post_class(kind), needed_rank(kind, echelon)) for key, kind, echelon in rows}


def _statement(
    session: Session,
    chosen: Parameters,
    day: dt.date,
    employees: Collection[int] | None,
    units: Collection[int] | None,
) -> sa.Select[*tuple[Any, ...]]:
    """Everything the index asks of each person, in one pass over each table."""
    dialect = session.get_bind().dialect
    learned = _learned(chosen, day)
    punished = _punished(chosen, day)
    inside = Employee.__table__.c
    people: sa.ColumnElement[bool] = counted(chosen)
    if employees is not None:
        some = value_set(dialect, employees, inside.id)
        people = inside.id.in_(some)
        learned = learned.where(TrainingRecord.employee_id.in_(some))
        punished = punished.where(DisciplineRecord.employee_id.in_(some))
    if units is not None:
        people = sa.and_(people, inside.unit_id.in_(value_set(dialect, units, inside.unit_id)))
    training, discipline = learned.subquery("learned"), punished.subquery("punished")
    rated = sa.and_(
        PerformanceRating.employee_id == Employee.id, PerformanceRating.year == day.year - 1
    )
    return (
        sa.select(
            Employee.id,
            Employee.unit_id,
            Employee.position_id,
            Employee.education_level,
            training.c.leadership,
            training.c.functional,
            training.c.hours,
            training.c.seminars,
            PerformanceRating.rating,
            discipline.c.place,
        )
        .select_from(Employee)
        .outerjoin(training, training.c.employee_id == Employee.id)
        .outerjoin(PerformanceRating, rated)
        .outerjoin(discipline, discipline.c.employee_id == Employee.id)
        .where(people)
    )


def counted(chosen: Parameters) -> sa.ColumnElement[bool]:
    """Who belongs to the mean; see ``Parameters.counts``."""
    kind = Employee.employee_type
    left = sorted(LEFT_STATUSES)
    status = sa.or_(Employee.legal_status.is_(None), Employee.legal_status.not_in(left))
    types: sa.ColumnElement[bool]
    if chosen.employee_types:
        types = kind.in_(sorted(chosen.employee_types - {EmployeeType.NON_ASN}))
    else:
        types = kind != EmployeeType.NON_ASN
    return sa.and_(status, sa.or_(kind.is_(None), kind == "", types))


def _forms(indicator: Indicator) -> list[str]:
    """The forms of learning that count for an indicator."""
    return [row["code"] for row in reference().rows("training_forms")
            if row["index_class"] == indicator]  # fmt: skip


def within(day: dt.date, years: int) -> sa.ColumnElement[bool]:
    """Whether something was learned in the years before a day. Where only the year is recorded,
    the last day of that year stands for it."""
    ended = sa.func.coalesce(TrainingRecord.end_date, TrainingRecord.start_date)
    year = TrainingRecord.year.between(first_year_within(day, years), day.year)
    return sa.case(
        (ended.is_not(None), sa.and_(ended > years_before(day, years), ended <= day)), else_=year
    )


def before(day: dt.date) -> sa.ColumnElement[bool]:
    """Whether something was learned until a day; what has no date at all was."""
    ended = sa.func.coalesce(TrainingRecord.end_date, TrainingRecord.start_date)
    unknown = sa.or_(TrainingRecord.year.is_(None), TrainingRecord.year <= day.year)
    return sa.case((ended.is_not(None), ended <= day), else_=unknown)


def _learned(chosen: Parameters, day: dt.date) -> sa.Select[*tuple[Any, ...]]:
    """What each person has learned that the index asks for."""
    ranks = {row["code"]: row["rank"] for row in reference().rows("leadership_trainings")}
    recent: dict[Indicator, sa.ColumnElement[bool]] = {
        Indicator.TECHNICAL: within(day, chosen.technical_years),
        Indicator.SEMINAR: within(day, chosen.seminar_years),
    }

    def counts(indicator: Indicator, worth: Any) -> sa.ColumnElement[Any]:
        asked = sa.and_(
            TrainingRecord.form.in_(_forms(indicator)), recent.get(indicator, sa.true())
        )
        return sa.case((asked, worth), else_=0)

    rank = sa.case(ranks, value=TrainingRecord.leadership, else_=0)
    return (
        sa.select(
            TrainingRecord.employee_id,
            sa.func.max(rank).label("leadership"),
            sa.func.max(counts(Indicator.FUNCTIONAL, 1)).label("functional"),
            sa.func.sum(
                counts(Indicator.TECHNICAL, sa.func.coalesce(TrainingRecord.hours, 0))
            ).label("hours"),
            sa.func.sum(counts(Indicator.SEMINAR, 1)).label("seminars"),
        )
        .where(before(day), *([TrainingRecord.verified] if chosen.verified_only else []))
        .group_by(TrainingRecord.employee_id)
    )


def _punished(chosen: Parameters, day: dt.date) -> sa.Select[*tuple[Any, ...]]:
    """The heaviest punishment of each person within the window, by its place in the table."""
    places = {code: place for place, code in enumerate(reference().severities.codes)}
    heaviest = sa.func.max(sa.case(places, value=DisciplineRecord.severity))
    decided = DisciplineRecord.decided_on
    return (
        sa.select(DisciplineRecord.employee_id, heaviest.label("place"))
        .where(decided > years_before(day, chosen.discipline_years), decided <= day)
        .group_by(DisciplineRecord.employee_id)
    )


def visible_units(actor: Actor, tree: UnitTree, unit: int | None = None) -> set[int] | None:
    """The units a person may see, narrowed to one with all below it; None: everything."""
    own = None
    if actor.units is not None:
        own = set().union(*(tree.subtree(each) for each in actor.units))
    if unit is None:
        return own
    inside = tree.subtree(unit)
    return inside if own is None else inside & own


def together(people: Iterable[PersonIndex], unit_id: int | None = None) -> UnitIndex:
    """The means over these people."""
    return _means(Counter(person.points for person in people), unit_id)


def _means(met: Mapping[Points, int], unit_id: int | None) -> UnitIndex:
    """The means of points by how often they are met."""
    known = {each: often for each, often in met.items() if each.total is not None}
    count = sum(known.values())
    columns: list[dict[Fraction, int]] = [{} for _ in range(5)]
    for each, often in known.items():
        for column, value in zip(columns, (*each.parts, each.total), strict=True):
            if value is not None:
                column[value] = column.get(value, 0) + often
    return UnitIndex(unit_id, count, sum(met.values()) - count, *map(mean, columns))


def by_unit(people: Sequence[PersonIndex], tree: UnitTree) -> dict[int, UnitIndex]:
    """The index of every unit that has people in it or below it."""
    direct: dict[int, Counter[Points]] = {}
    for person in people:
        if person.unit_id in tree.by_id:
            direct.setdefault(person.unit_id, Counter())[person.points] += 1
    gathered: dict[int, Counter[Points]] = {}
    for unit, own in direct.items():
        for entry in tree.path(unit):
            gathered.setdefault(entry.id, Counter()).update(own)
    return {unit: _means(met, unit) for unit, met in gathered.items()}


def names(session: Session, keys: Collection[int]) -> Mapping[int, Any]:
    """NIP, titles and name of people by id, also as they are sorted."""
    column = Employee.__table__.c.id
    rows = session.execute(
        sa.select(
            Employee.id,
            Employee.nip,
            Employee.title_front,
            Employee.name,
            Employee.title_back,
            Employee.name_key,
        ).where(column.in_(value_set(session.get_bind().dialect, keys, column)))
    )
    return {row.id: row for row in rows}
