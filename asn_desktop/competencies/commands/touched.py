"""What the records that an operation has touched refer to."""

from __future__ import annotations

import sqlalchemy as sa

from asn_desktop.database.base import Record, table_of
from asn_desktop.database.sql import value_set
from asn_desktop.database.tables import Action, ChangeRow
from asn_desktop.database.unit_of_work import UnitOfWork


def referred(work: UnitOfWork, record: type[Record], name: str) -> set[int]:
    """What the touched records of a kind refer to by this column, now and before."""
    table = table_of(record)
    key = table.c.id
    inside = key.in_(value_set(work.connection.dialect, work.touched[table.name], key))
    found = set(work.session.scalars(sa.select(table.c[name]).where(inside).distinct()))
    # picked by the database: an import that is taken back leaves a hundred thousand whole rows
    before = sa.type_coerce(ChangeRow.before, sa.JSON)[name].as_integer()
    earlier = (
        sa.select(before)
        .distinct()
        .where(
            ChangeRow.operation_id == work.operation_id,
            ChangeRow.kind == table.name,
            ChangeRow.action != Action.ADD.value,
        )
    )
    return {key for key in found.union(work.session.scalars(earlier)) if key is not None}
