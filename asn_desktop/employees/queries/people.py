"""Reading single records as they are stored."""

from __future__ import annotations

from sqlalchemy.orm import Session

from asn_desktop.core.fields import Value
from asn_desktop.database.base import Record
from asn_desktop.employees.records import Employee, Position, Unit


def person(session: Session, employee_id: int) -> dict[str, Value] | None:
    """Every stored column of one person, by name; None where the record is gone."""
    return _row(session, Employee, employee_id)


def unit(session: Session, unit_id: int) -> dict[str, Value] | None:
    """Every stored column of one unit."""
    return _row(session, Unit, unit_id)


def position(session: Session, position_id: int) -> dict[str, Value] | None:
    """Every stored column of one post."""
    return _row(session, Position, position_id)


def _row(session: Session, record: type[Record], record_id: int) -> dict[str, Value] | None:
    row = session.get(record, record_id)
    if row is None:
        return None
    return {column.name: getattr(row, column.name) for column in record.__table__.columns}
