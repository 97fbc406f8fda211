"""Using the dictionary in tests: a person with a post, assessed at a competency."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from asn_desktop.competencies.commands.operations import SAMPLE
from asn_desktop.competencies.records import Assessment, Competency, RequiredLevel
from asn_desktop.core.fields import Value
from asn_desktop.database.base import Record
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.employees.records import Employee, Position

TODAY = dt.date.today()


def add(office: Database, record: type[Record], **values: Value) -> int:
    """A record as it is stored."""
    with office.write(SAMPLE) as work:
        return insert_rows(work, record, tuple(values), [tuple(values.values())])[0]


def id_of(office: Database, name: str, framework: int | None = None) -> int:
    """The competency of this name."""
    query = sa.select(Competency.id).where(Competency.name == name)
    if framework is not None:
        query = query.where(Competency.framework_id == framework)
    with office.read() as session:
        return session.scalars(query).one()


def somebody(office: Database) -> tuple[int, int]:
    """A person and their post, made when there is none."""
    with office.read() as session:
        known = session.execute(sa.select(Employee.id, Employee.position_id)).first()
    if known is not None and known[1] is not None:
        return known[0], known[1]
    post = add(office, Position, name="Analis", name_key="analis", kind="staff")
    person = add(
        office,
        Employee,
        nip="198001012005011001",
        name="Siti",
        name_key="siti",
        position_id=post,
        data_problems="",
    )
    return person, post


def assess(office: Database, competency: int, level: int, **more: Value) -> int:
    """Somebody is assessed."""
    person, _ = somebody(office)
    values = {"assessed_on": dt.date(2025, 3, 1), "method": "cact"} | more
    return add(
        office, Assessment, employee_id=person, competency_id=competency, level=level, **values
    )


def require(office: Database, competency: int, level: int) -> int:
    """The post of somebody requires a level."""
    _, post = somebody(office)
    return add(office, RequiredLevel, position_id=post, competency_id=competency, level=level)


def use(office: Database, competency: int) -> None:
    """A competency in use: in an assessment and in a standard."""
    assess(office, competency, 2)
    require(office, competency, 3)
