"""What the office knows of itself."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.office.records import OfficeProfile, SigningOfficial
from asn_desktop.office.rules import Capacity, Official


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
            id=row.id,
            version=row.version,
        )
        for row in rows
    ]
