"""What people learned: of some, of one, with proofs, and their hours of a year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.competencies.records import Competency, Proof, TrainingRecord
from asn_desktop.competencies.rules.hours import Target, added, target_of
from asn_desktop.competencies.rules.training import counting_year, hours_text
from asn_desktop.competencies.sheets.training import TRAINING_HISTORY
from asn_desktop.core.fields import Value, value_text
from asn_desktop.database.sql import value_set
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.records import Employee
from asn_desktop.employees.rules import LEFT_STATUSES, full_name


@dataclass(frozen=True, slots=True)
class Learning:
    """Something somebody learned, as it is stored; ``proofs`` counts its files."""

    id: int
    employee_id: int
    form: str
    leadership: str | None
    name: str
    organizer: str | None
    start_date: dt.date | None
    end_date: dt.date | None
    year: int | None
    hours: float | None
    certificate_no: str | None
    certificate_date: dt.date | None
    valid_until: dt.date | None
    competency_id: int | None
    verified: bool
    proofs: int = 0

    @property
    def day(self) -> dt.date | None:
        """The day on which it was finished; None where only the year is known."""
        return self.end_date or self.start_date

    @property
    def counts_in(self) -> int | None:
        """The year in which it counts."""
        return counting_year(self.start_date, self.end_date, self.year)


_FIELDS = (
    TrainingRecord.id,
    TrainingRecord.employee_id,
    TrainingRecord.form,
    TrainingRecord.leadership,
    TrainingRecord.name,
    TrainingRecord.organizer,
    TrainingRecord.start_date,
    TrainingRecord.end_date,
    TrainingRecord.year,
    TrainingRecord.hours,
    TrainingRecord.certificate_no,
    TrainingRecord.certificate_date,
    TrainingRecord.valid_until,
    TrainingRecord.competency_id,
    TrainingRecord.verified,
)


def learned(
    session: Session, employee_ids: Collection[int], *, year: int | None = None
) -> dict[int, list[Learning]]:
    """What each of these people learned (``year``: that counts in this year), the latest first.
    Who learned nothing is missing."""
    column = TrainingRecord.__table__.c.employee_id
    chosen = column.in_(value_set(session.get_bind().dialect, employee_ids, column))
    proofs = {
        training: count
        for training, count in session.execute(
            sa.select(Proof.training_id, sa.func.count())
            .join(TrainingRecord, TrainingRecord.id == Proof.training_id)
            .where(chosen)
            .group_by(Proof.training_id)
        )
    }
    found: dict[int, list[Learning]] = {}
    for row in session.execute(sa.select(*_FIELDS).where(chosen)):
        values: list[Any] = [*row, proofs.get(row.id, 0)]
        learning = Learning(*values)
        if year is None or learning.counts_in == year:
            found.setdefault(learning.employee_id, []).append(learning)
    for each in found.values():
        each.sort(key=_latest_first)
    return found


def _latest_first(learning: Learning) -> tuple[int, int, int]:
    day = learning.day or dt.date(learning.counts_in or 1, 1, 1)
    return (-(learning.counts_in or 0), -day.toordinal(), -learning.id)


@dataclass(frozen=True, slots=True)
class YearHours:
    """The hours (JP) of a person in a year: all that is recorded, and what of it has proof."""

    employee_id: int
    year: int
    recorded: float
    verified: float
    trainings: int
    target: Target

    @property
    def fulfilment(self) -> float | None:
        """Percent of the target reached with verified hours, at most 100."""
        return self.target.fulfilment(self.verified)


def hours_by_year(session: Session, employee_id: int, today: dt.date) -> list[YearHours]:
    """The hours of somebody year by year, this year first, without years of nothing between."""
    person = session.get(Employee, employee_id)
    if person is None:
        return []
    years: dict[int, list[Learning]] = {today.year: []}
    for each in learned(session, [employee_id]).get(employee_id, ()):
        if each.counts_in is not None:
            years.setdefault(each.counts_in, []).append(each)
    return [
        YearHours(
            employee_id,
            year,
            added(each.hours for each in years[year]),
            added(each.hours for each in years[year] if each.verified),
            len(years[year]),
            target_of(person.employee_type, year),
        )
        for year in sorted(years, reverse=True)
    ]


@dataclass(frozen=True, slots=True)
class PersonHours:
    """A person in service with the hours of a year."""

    nip: str
    name: str
    unit: str
    employee_type: str | None
    hours: YearHours


def counting_year_of() -> Any:
    """The year in which a training counts, as an expression."""
    day = sa.func.coalesce(TrainingRecord.end_date, TrainingRecord.start_date)
    return sa.cast(sa.func.coalesce(sa.extract("year", day), TrainingRecord.year), sa.Integer)


def hours_of_all(
    session: Session, year: int, *, units: Collection[int] | None = None
) -> list[PersonHours]:
    """Everybody in service (of these units, None: of all) with the hours of a year, by name; who
    learned nothing stands with none. Computed in sets."""
    recorded, verified, count = _sums(session, year)
    query = sa.select(
        Employee.id,
        Employee.nip,
        Employee.title_front,
        Employee.name,
        Employee.title_back,
        Employee.unit_id,
        Employee.employee_type,
    ).where(
        sa.or_(
            Employee.legal_status.is_(None),
            Employee.legal_status.not_in(sorted(LEFT_STATUSES)),
        )
    )
    if units is not None:
        column = Employee.__table__.c.unit_id
        query = query.where(
            column.in_(value_set(session.get_bind().dialect, sorted(units), column))
        )
    tree = unit_tree(session)
    targets: dict[str | None, Target] = {}
    names: dict[int | None, str] = {None: ""}
    found = []
    for key, nip, front, name, back, unit, kind in session.execute(
        query.order_by(Employee.name_key, Employee.id)
    ):
        if kind not in targets:
            targets[kind] = target_of(kind, year)
        if unit not in names:
            names[unit] = tree.clear_name(unit) if unit in tree.by_id else ""
        hours = YearHours(
            key,
            year,
            recorded.get(key, 0.0),
            verified.get(key, 0.0),
            count.get(key, 0),
            targets[kind],
        )
        found.append(PersonHours(nip, full_name(front, name, back), names[unit], kind, hours))
    return found


def _sums(session: Session, year: int) -> tuple[dict[int, float], dict[int, float], dict[int, int]]:
    hours = sa.func.coalesce(TrainingRecord.hours, 0.0)
    rows = session.execute(
        sa.select(
            TrainingRecord.employee_id,
            sa.func.sum(hours),
            sa.func.sum(sa.case((TrainingRecord.verified, hours), else_=0.0)),
            sa.func.count(),
        )
        .where(counting_year_of() == year)
        .group_by(TrainingRecord.employee_id)
    ).all()
    return (
        {row[0]: added(row[1:2]) for row in rows},
        {row[0]: added(row[2:3]) for row in rows},
        {row[0]: row[3] for row in rows},
    )


# one training


@dataclass(frozen=True, slots=True)
class OpenTraining:
    """A training as its form shows it: every stored column, and the words of what it refers to."""

    values: Mapping[str, Any]
    person: str
    competency: str


def training(session: Session, training_id: int) -> OpenTraining | None:
    """One training; None where it is gone."""
    row = session.get(TrainingRecord, training_id)
    if row is None:
        return None
    person = session.get(Employee, row.employee_id)
    competency = session.get(Competency, row.competency_id) if row.competency_id else None
    return OpenTraining(
        {column.name: getattr(row, column.name) for column in TrainingRecord.__table__.columns},
        full_name(person.title_front, person.name, person.title_back) if person else "",
        competency.name if competency else "",
    )


@dataclass(frozen=True, slots=True)
class ProofFile:
    """A file that proves a training, without its content."""

    id: int
    name: str
    digest: str
    size: int


def proofs(session: Session, training_id: int) -> Sequence[ProofFile]:
    """The files of a training in the order in which they came."""
    rows = session.execute(
        sa.select(Proof.id, Proof.name, Proof.digest, Proof.size)
        .where(Proof.training_id == training_id)
        .order_by(Proof.id)
    )
    return [ProofFile(*row) for row in rows]


def same_certificate(
    session: Session, number: str, employee_id: int | None
) -> list[tuple[str, str, int | None]]:
    """Others who have a certificate of this number: name, NIP and unit of each."""
    rows = session.execute(
        sa.select(Employee.name, Employee.nip, Employee.unit_id)
        .join(TrainingRecord, TrainingRecord.employee_id == Employee.id)
        .where(TrainingRecord.certificate_no == number, Employee.id != employee_id)
        .distinct()
        .order_by(Employee.name)
    )
    return [(row.name, row.nip, row.unit_id) for row in rows]


def training_words(session: Session) -> Callable[[str, Value], str]:
    """Stored values of trainings in words, by field, for previews of an import."""
    layout = {column.name: column for column in TRAINING_HISTORY.columns}
    names = {key: name for key, name in session.execute(sa.select(Competency.id, Competency.name))}

    def describe(field: str, value: Value) -> str:
        if value is None:
            return ""
        if field == "competency":
            return names.get(value, "")
        if field == "training_hours":
            return hours_text(value)
        column = layout.get(field)
        if column is None:
            return str(value)
        return column.text(value) if column.text else value_text(column.kind, value)

    return describe
