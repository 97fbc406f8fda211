"""What is stored of the office."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Index, LargeBinary, SmallInteger, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.database.base import Record


class OfficeProfile(Record):
    """Name, address and letterhead of the office; there is exactly one, with id 1."""

    __tablename__ = "office_profiles"

    government: Mapped[str] = mapped_column(String(120))  # PEMERINTAH KOTA …
    name: Mapped[str] = mapped_column(String(200))  # BADAN …
    short_name: Mapped[str] = mapped_column(String(60), default="")
    city: Mapped[str] = mapped_column(String(80), default="")  # place in "…, 12 Januari 2026"
    address: Mapped[str] = mapped_column(Text, default="")  # lines under the name
    contact: Mapped[str] = mapped_column(String(200), default="")  # e-mail, site, telephone
    logo: Mapped[bytes | None] = mapped_column(LargeBinary)  # PNG, at most 600 pixels wide
    paper: Mapped[str] = mapped_column(String(4), default="F4")
    number_pattern: Mapped[str] = mapped_column(
        String(120), default="{classification}/{serial}/{unit}/{year}"
    )
    number_unit: Mapped[str] = mapped_column(String(40), default="")  # {unit} in numbers
    number_digits: Mapped[int] = mapped_column(SmallInteger, default=1)  # serial padded to
    #: whether every classification counts its own numbers or all share one row of them
    number_scope: Mapped[str] = mapped_column(String(16), default="classification")


class SigningOfficial(Record):
    """Who may sign, in which capacity, and from when to when (both days included)."""

    __tablename__ = "signing_officials"

    position_title: Mapped[str] = mapped_column(String(200))  # KEPALA BADAN …
    capacity: Mapped[str] = mapped_column(String(12), default="own")
    on_behalf_of: Mapped[str] = mapped_column(String(200), default="")  # a.n. this official
    for_superior: Mapped[str] = mapped_column(String(200), default="")  # line above "u.b."
    name: Mapped[str] = mapped_column(String(160))
    rank: Mapped[str] = mapped_column(String(80), default="")
    nip: Mapped[str] = mapped_column(String(18), default="")
    valid_from: Mapped[dt.date | None]
    valid_to: Mapped[dt.date | None]
    papers: Mapped[str] = mapped_column(String(12), default="office")  # rules.Papers


class OwnTable(Record):
    """A table of reference data as this office has edited it. Where there is none of a name, the
    one that comes with the program holds."""

    __tablename__ = "reference_tables"

    name: Mapped[str] = mapped_column(String(60), unique=True)
    content: Mapped[dict[str, Any]]  # see core.reference


class LetterNumber(Record):
    """A number of the letter register: used, reserved or cancelled, never given twice.

    ``book`` is the counter: the classification code, or "" where all letters share one."""

    __tablename__ = "letter_numbers"

    year: Mapped[int] = mapped_column(SmallInteger)
    book: Mapped[str] = mapped_column(String(30))
    serial: Mapped[int] = mapped_column()
    classification: Mapped[str] = mapped_column(String(30), default="")
    security: Mapped[str] = mapped_column(String(4), default="")
    text: Mapped[str] = mapped_column(String(120))  # the whole number as printed
    text_key: Mapped[str] = mapped_column(String(120), index=True)  # derived: for comparing
    state: Mapped[str] = mapped_column(String(12))  # reserved, used, cancelled
    day: Mapped[dt.date]
    subject: Mapped[str] = mapped_column(String(500), default="")
    subject_key: Mapped[str] = mapped_column(Text, default="")  # derived: number and subject folded
    reason: Mapped[str] = mapped_column(String(300), default="")  # why it was cancelled

    __table_args__ = (
        UniqueConstraint("year", "book", "serial"),
        Index(None, "day"),
        Index(None, "state"),
    )
