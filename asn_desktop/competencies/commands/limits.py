"""A person who works for some units only keeps what is known of the people there, and leaves alone
what holds for the whole office. This is looked at in every operation, an undo and an import too."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sqlalchemy import select

from asn_desktop.competencies import records
from asn_desktop.competencies.commands.touched import referred
from asn_desktop.core.errors import RightError
from asn_desktop.core.translation import translate
from asn_desktop.database.base import Record, table_of
from asn_desktop.database.rights import guard
from asn_desktop.database.sql import value_set
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.commands.limits import own_units
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.records import Employee

#: What is known of one person each, by the column that names the person.
OF_PEOPLE: tuple[type[Record], ...] = (
    records.Assessment,
    records.TrainingRecord,
    records.PerformanceRating,
    records.DisciplineRecord,
    records.PotentialRating,
)
OF_THE_OFFICE: tuple[type[Record], ...] = (
    records.Framework,
    records.Competency,
    records.CompetencyLevel,
    records.CompetencyMapping,
    records.RequiredLevel,
    records.CompetencySettings,
)


def _is_limited(work: UnitOfWork) -> bool:
    return work.actor.units is not None and not work.automatic


def _limit(record: type[Record]) -> Callable[[UnitOfWork], None]:
    """Whoever is limited touches this kind of record for people of the own units only."""

    def look(work: UnitOfWork) -> None:
        if _is_limited(work):
            _refuse_others(work, referred(work, record, "employee_id"))

    return look


def _limit_proofs(work: UnitOfWork) -> None:
    """A file belongs to the person whose training it proves."""
    if not _is_limited(work):
        return
    trainings = referred(work, records.Proof, "training_id")
    table = table_of(records.TrainingRecord)
    inside = table.c.id.in_(value_set(work.connection.dialect, sorted(trainings), table.c.id))
    people = set(work.session.scalars(select(table.c.employee_id).where(inside)))
    if "training_records" in work.touched:  # a training that goes with its files
        people |= referred(work, records.TrainingRecord, "employee_id")
    _refuse_others(work, people)


def _refuse_others(work: UnitOfWork, people: Iterable[int]) -> None:
    own = own_units(work.actor, unit_tree(work.session)) or set()
    table = table_of(Employee)
    dialect = work.connection.dialect
    asked = sorted(people)
    inside = select(table.c.id).where(
        table.c.id.in_(value_set(dialect, asked, table.c.id)),
        table.c.unit_id.in_(value_set(dialect, sorted(own), table.c.unit_id)),
    )
    if set(asked) - set(work.session.scalars(inside)):
        raise RightError(
            translate(
                "competencies",
                "Your account is limited to some units, and this is about people of others."
                " Nothing was changed; ask the administrator of this office.",
            )
        )


def _refuse(work: UnitOfWork) -> None:
    if _is_limited(work):
        raise RightError(
            translate(
                "competencies",
                "Dictionary, position standards and settings hold for the whole office, and your"
                " account is limited to some units. Nothing was changed; ask the administrator of"
                " this office.",
            )
        )


for of_people in OF_PEOPLE:
    guard(of_people.__tablename__, _limit(of_people))
guard(records.Proof.__tablename__, _limit_proofs)
for of_the_office in OF_THE_OFFICE:
    guard(of_the_office.__tablename__, _refuse)
