"""A stored record that is about to be changed by hand."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy.orm import Session

from asn_desktop.core.errors import ChangedMeanwhile, RemovedMeanwhile
from asn_desktop.core.translation import translate
from asn_desktop.database.base import Record

R = TypeVar("R", bound=Record)


def row_to_change(
    session: Session, record: type[R], record_id: int, version: int | None, *, title: str = "name"
) -> R:
    """The stored record. Raises ``RemovedMeanwhile`` where it is gone, and ``ChangedMeanwhile``
    where it was changed since ``version`` was read (None: whatever it is). ``title`` is the column
    that names it."""
    row = session.get(record, record_id)
    if row is None:
        raise RemovedMeanwhile(
            translate("database", "This record was removed meanwhile; nothing was saved.")
        )
    if version is not None and row.version != version:
        raise ChangedMeanwhile(
            translate(
                "database",
                "{name} was changed meanwhile. Open the record again and compare before saving.",
            ).format(name=getattr(row, title))
        )
    return row
