"""What is stored and about to be changed by hand."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy.orm import Session

from asn_desktop.core.errors import ChangedMeanwhile, RemovedMeanwhile
from asn_desktop.core.translation import translate
from asn_desktop.employees.records import Employee, Position, Unit

R = TypeVar("R", Employee, Unit, Position)


def row_to_change(session: Session, record: type[R], record_id: int, version: int | None) -> R:
    """The stored record. Raises ``RemovedMeanwhile`` where it is gone, and ``ChangedMeanwhile``
    where it was changed since ``version`` was read (None: whatever it is)."""
    row = session.get(record, record_id)
    if row is None:
        raise RemovedMeanwhile(
            translate("employees", "This record was removed meanwhile; nothing was saved.")
        )
    if version is not None and row.version != version:
        raise ChangedMeanwhile(
            translate(
                "employees",
                "{name} was changed meanwhile. Open the record again and compare before saving.",
            ).format(name=row.name)
        )
    return row
