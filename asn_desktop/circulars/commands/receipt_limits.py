"""A person who works for some units only sends to these and keys the receipts of these, whatever
the command or the undo."""

from __future__ import annotations

import sqlalchemy as sa

from asn_desktop.circulars.records import Distribution, Recipient
from asn_desktop.core.errors import RightError
from asn_desktop.core.translation import translate
from asn_desktop.database.rights import guard
from asn_desktop.database.sql import value_set
from asn_desktop.database.tables import Action, ChangeRow
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.commands import own_units
from asn_desktop.employees.queries import unit_tree


def _refuse_foreign(work: UnitOfWork, kind: str, column: sa.ColumnElement[int]) -> None:
    """Refuse where one of the touched records concerns recipients of other units."""
    if work.automatic or work.actor.units is None:
        return
    own = own_units(work.actor, unit_tree(work.session)) or set()
    dialect = work.connection.dialect
    unit = Recipient.__table__.c.unit_id
    foreign = sa.select(Recipient.id).where(
        column.in_(value_set(dialect, work.touched[kind], column)),
        sa.or_(unit.is_(None), ~unit.in_(value_set(dialect, sorted(own), unit))),
    )
    removed = sa.select(ChangeRow.before).where(
        ChangeRow.operation_id == work.operation_id,
        ChangeRow.kind == Recipient.__tablename__,
        ChangeRow.action == Action.REMOVE.value,
    )
    gone = any(before["unit_id"] not in own for before in work.session.scalars(removed))
    if gone or work.session.scalar(foreign.limit(1)) is not None:
        raise RightError(
            translate(
                "circulars",
                "Your account is limited to some units, and there are recipients of others among"
                " these. Nothing was changed; ask the administrator of this office.",
            )
        )


def _limit_recipients(work: UnitOfWork) -> None:
    _refuse_foreign(work, Recipient.__tablename__, Recipient.__table__.c.id)


def _limit_distributions(work: UnitOfWork) -> None:
    _refuse_foreign(work, Distribution.__tablename__, Recipient.__table__.c.distribution_id)


guard(Recipient.__tablename__, _limit_recipients)
guard(Distribution.__tablename__, _limit_distributions)
