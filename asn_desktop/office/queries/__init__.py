"""What the office knows of itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from asn_desktop.database.tables import ChangeRow, OperationRow
from asn_desktop.office.records import OfficeProfile, OwnTable, SigningOfficial
from asn_desktop.office.rules import Capacity, Official, Papers


@dataclass(frozen=True, slots=True)
class Profile:
    """Name, address, letterhead and numbering of the office."""

    government: str = ""
    name: str = ""
    short_name: str = ""
    city: str = ""
    address: str = ""
    contact: str = ""
    logo: bytes | None = None
    paper: str = "F4"
    number_pattern: str = "{classification}/{serial}/{unit}/{year}"
    number_unit: str = ""
    number_digits: int = 1
    number_scope: str = "classification"
    version: int = 0  # 0 while nothing is stored


def profile(session: Session) -> Profile:
    """The office's own data; empty texts where nothing was entered yet."""
    row = session.get(OfficeProfile, 1)
    if row is None:
        return Profile()
    return Profile(
        government=row.government,
        name=row.name,
        short_name=row.short_name,
        city=row.city,
        address=row.address,
        contact=row.contact,
        logo=row.logo,
        paper=row.paper,
        number_pattern=row.number_pattern,
        number_unit=row.number_unit,
        number_digits=row.number_digits,
        number_scope=row.number_scope,
        version=row.version,
    )


def officials(session: Session) -> list[Official]:
    """All signing officials, the newest term first."""
    rows = session.scalars(
        select(SigningOfficial).order_by(SigningOfficial.valid_from.desc(), SigningOfficial.id)
    )
    return [
        Official(
            position_title=row.position_title,
            name=row.name,
            rank=row.rank,
            nip=row.nip,
            capacity=Capacity(row.capacity),
            on_behalf_of=row.on_behalf_of,
            for_superior=row.for_superior,
            valid_from=row.valid_from,
            valid_to=row.valid_to,
            papers=Papers(row.papers),
            id=row.id,
            version=row.version,
        )
        for row in rows
    ]


def own_tables(session: Session) -> dict[str, dict[str, Any]]:
    """The tables of reference data that this office has edited: content by name."""
    rows = session.execute(select(OwnTable.name, OwnTable.content).order_by(OwnTable.name))
    return {row.name: row.content for row in rows}


def own_versions(session: Session) -> dict[str, int]:
    """How often each of these tables was changed; what is not among them is as it came."""
    return {
        row.name: row.version for row in session.execute(select(OwnTable.name, OwnTable.version))
    }


def own_id(session: Session, name: str) -> int | None:
    """The id of an edited table, as the history knows it."""
    return session.scalar(select(OwnTable.id).where(OwnTable.name == name))


def left_alone(session: Session, reversal_id: int) -> bool:
    """Whether this operation is an undo or redo that left some records as they were, because they
    were edited since."""
    undone = session.scalar(select(OperationRow.undoes).where(OperationRow.id == reversal_id))
    if undone is None:
        return False
    touched, back = aliased(ChangeRow), aliased(ChangeRow)
    taken_back = select(back.id).where(
        back.operation_id == reversal_id,
        back.kind == touched.kind,
        back.record_id == touched.record_id,
    )
    kept = select(touched.id).where(touched.operation_id == undone, ~taken_back.exists())
    return session.scalar(kept.limit(1)) is not None


def is_outdated(session: Session, day: dt.date, operations: Collection[str]) -> bool:
    """Whether something was stored before this day began (at this computer) and none of these
    operations (by code) was done since."""
    midnight = dt.datetime.combine(day, dt.time.min).astimezone()
    before = select(OperationRow.id).where(OperationRow.at < midnight)
    since = select(OperationRow.id).where(
        OperationRow.at >= midnight, OperationRow.code.in_(operations)
    )
    return session.scalar(before.limit(1)) is not None and session.scalar(since.limit(1)) is None
