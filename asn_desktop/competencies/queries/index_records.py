"""Reading performance (SKP), punishments and potential: of one person, and as lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.competencies.records import DisciplineRecord, PerformanceRating, PotentialRating
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.sheets.index_records import DISCIPLINE, PERFORMANCE, POTENTIAL
from asn_desktop.core.listing import ListFilter, SortKey
from asn_desktop.core.translation import noop
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import ChoiceFilter, ReferenceFilter, SqlColumn, SqlListSource
from asn_desktop.database.listing.declaration import SqlFilter
from asn_desktop.employees.queries.lists.columns import UNIT, coded, of_layout
from asn_desktop.employees.records import Employee
from asn_desktop.employees.rules import full_name
from asn_desktop.spreadsheets.columns import SheetLayout

CONTEXT = "competencies"


def of_person(session: Session, record: type[Any], employee_id: int) -> Sequence[Any]:
    """The records of one kind of a person."""
    return session.scalars(sa.select(record).where(record.employee_id == employee_id)).all()


def performance(database: Database) -> SqlListSource:
    """Every yearly performance, the latest year first."""
    book = reference().performance
    chosen = [
        ChoiceFilter(ListFilter("year", noop("competencies", "Year")), PerformanceRating.year),
        ChoiceFilter(
            ListFilter("rating", noop("competencies", "Predikat")),
            PerformanceRating.rating,
            book.label,
            tuple(book.codes),
        ),
    ]
    return _records(database, PerformanceRating, PERFORMANCE, "year", chosen)


def discipline(database: Database) -> SqlListSource:
    """Every punishment, the latest first."""
    book = reference().severities
    severity = ChoiceFilter(
        ListFilter("severity", noop("competencies", "Severity")),
        DisciplineRecord.severity,
        book.label,
        tuple(book.codes),
    )
    return _records(database, DisciplineRecord, DISCIPLINE, "decided_on", [severity])


def potential(database: Database) -> SqlListSource:
    """Every measured potential, the latest first."""
    return _records(database, PotentialRating, POTENTIAL, "rated_on", [])


def _records(
    database: Database,
    record: type[Any],
    layout: SheetLayout,
    latest: str,
    filters: Sequence[SqlFilter],
) -> SqlListSource:
    listed = of_layout(layout, shown=tuple(column.name for column in layout.columns))
    unit = _of_person(record, Employee.unit_id)
    columns = {
        "nip": SqlColumn(listed["nip"], (_of_person(record, Employee.nip),)),
        "name": SqlColumn(
            listed["name"],
            tuple(
                _of_person(record, column)
                for column in (Employee.title_front, Employee.name, Employee.title_back)
            ),
            value=full_name,
            order=_of_person(record, Employee.name_key),
        ),
        "unit": SqlColumn(listed["unit"], (unit,), reference=UNIT),
    }
    for column in layout.columns:
        if column.name not in columns and not column.incoming:
            stored = getattr(record, column.name)
            columns[column.name] = SqlColumn(listed[column.name], (stored,), coded(column.text))
    return SqlListSource(
        database,
        record=record,
        context=CONTEXT,
        columns=list(columns.values()),
        filters=[
            ReferenceFilter(ListFilter("unit", noop("competencies", "Work unit")), unit, UNIT),
            *filters,
        ],
        default_sort=(SortKey(latest, descending=True), SortKey("name")),
        scope=ReferenceFilter(ListFilter("unit", ""), unit, UNIT),
    )


def _of_person(record: type[Any], column: Any) -> Any:
    """Something of the person whom a record is about."""
    return (
        sa.select(column)
        .where(Employee.id == record.employee_id)
        .correlate(record.__table__)
        .scalar_subquery()
    )
