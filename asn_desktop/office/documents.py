"""What the office lends to every paper: letterhead, signature, paper size, the practice mark."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from asn_desktop.database.engine import Database
from asn_desktop.documents.letterhead import Letterhead
from asn_desktop.documents.pages import Paper
from asn_desktop.documents.signature import SignatureBlock
from asn_desktop.office import queries
from asn_desktop.office.rules import Official, date_in_words, official_for, signature_lines

PRACTICE_MARK = "LATIHAN"
PERSONAL_DATA = "Mengandung data pribadi"


@dataclass(frozen=True, slots=True)
class Stationery:
    """The office's part of a paper; ``signature`` is None while nobody may sign."""

    office: str
    letterhead: Letterhead | None
    signature: SignatureBlock | None
    paper: Paper
    watermark: str


def stationery(database: Database, day: dt.date, paper: str = "") -> Stationery:
    """What papers of that day are written on; ``paper`` overrides the office's own size."""
    with database.read() as session:
        profile = queries.profile(session)
        official = official_for(queries.officials(session), day)
    return Stationery(
        office=profile.name,
        letterhead=letterhead(profile),
        signature=signature(official, profile.city, day) if official else None,
        paper=Paper(paper or profile.paper),
        watermark=PRACTICE_MARK if database.is_practice else "",
    )


def letterhead(profile: queries.Profile) -> Letterhead | None:
    """The head of a paper; None while the office has no name yet."""
    lines = [line for line in (profile.government, profile.name) if line]
    if not lines:
        return None
    address = [line for line in (*profile.address.splitlines(), profile.contact) if line.strip()]
    return Letterhead(lines=lines, address=address, logo=profile.logo)


def signature(official: Official, city: str, day: dt.date) -> SignatureBlock:
    """The place where the official signs."""
    return SignatureBlock(
        place=city,
        date=date_in_words(day),
        title=signature_lines(official),
        name=official.name,
        rank=official.rank,
        nip=official.nip,
    )
