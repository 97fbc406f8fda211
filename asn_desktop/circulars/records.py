"""What is stored of circulars: what their letters need beside the text, templates, and the
recipients with their receipts.

A circular is a policy of the kind ``circular``: its title, number, stages, versions and text are
those of ``policies``.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, SmallInteger, String, Text
from sqlalchemy import UniqueConstraint as Unique
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.database.base import Record


class Circular(Record):
    """The letter of one circular."""

    __tablename__ = "circulars"

    policy_id: Mapped[int] = mapped_column(ForeignKey("policies.id"), unique=True)
    template_id: Mapped[int | None] = mapped_column(ForeignKey("circular_templates.id"))
    number_id: Mapped[int | None] = mapped_column(ForeignKey("letter_numbers.id"))
    official_id: Mapped[int | None] = mapped_column(ForeignKey("signing_officials.id"))
    letter_date: Mapped[dt.date | None]
    place: Mapped[str] = mapped_column(String(80), default="")  # of the date; the office's city
    security: Mapped[str] = mapped_column(String(4), default="B")
    urgency: Mapped[str] = mapped_column(String(20), default="ordinary")
    addressees: Mapped[str] = mapped_column(Text, default="")  # one a line, after "Yth."
    addressed_at: Mapped[str] = mapped_column(String(120), default="Tempat")  # after "di"
    closing: Mapped[str] = mapped_column(Text, default="")
    copies_to: Mapped[str] = mapped_column(Text, default="")  # tembusan, one a line
    section_style: Mapped[str] = mapped_column(String(4), default="1")  # 1., A. or I.
    with_list: Mapped[bool] = mapped_column(default=False)  # the distribution list is annexed
    paper: Mapped[str] = mapped_column(String(4), default="")  # "": as the office
    explains_version_id: Mapped[int | None] = mapped_column(
        ForeignKey("policy_versions.id"), index=True
    )
    explains: Mapped[list[Any]]  # identities of the articles it explains; empty: the whole
    #: what stood on the letter of each enacted version, by the version's id
    signed: Mapped[dict[str, Any]]


class CircularTemplate(Record):
    """Ready words for circulars of one sort; {placeholders} are filled in when it is used."""

    __tablename__ = "circular_templates"

    name: Mapped[str] = mapped_column(String(120), unique=True)
    title: Mapped[str] = mapped_column(String(500), default="")
    classification: Mapped[str] = mapped_column(String(30), default="")
    letterhead: Mapped[str] = mapped_column(Text, default="")  # lines; "": as the office
    #: its picture where it has lines of its own (the emblem of the state above a mayor's letter)
    emblem: Mapped[bytes | None] = mapped_column(LargeBinary)
    addressees: Mapped[str] = mapped_column(Text, default="")
    body: Mapped[list[Any]]  # nodes as rules.text.node_to_json gives them
    closing: Mapped[str] = mapped_column(Text, default="")
    copies_to: Mapped[str] = mapped_column(Text, default="")
    section_style: Mapped[str] = mapped_column(String(4), default="1")


class Audience(Record):
    """A saved list of whom papers go to: criteria, not people (see ``rules``)."""

    __tablename__ = "audiences"

    name: Mapped[str] = mapped_column(String(120), unique=True)
    criteria: Mapped[dict[str, Any]]


class Distribution(Record):
    """A version that goes out to an audience. It is tied to the paper's fingerprint."""

    __tablename__ = "distributions"

    version_id: Mapped[int] = mapped_column(ForeignKey("policy_versions.id"), index=True)
    number: Mapped[int] = mapped_column()  # stands in its row codes
    fingerprint: Mapped[str] = mapped_column(String(64))
    criteria: Mapped[dict[str, Any]]
    state: Mapped[str] = mapped_column(String(12))  # open, closed, cancelled
    sent_on: Mapped[dt.date]
    due_on: Mapped[dt.date | None]
    note: Mapped[str] = mapped_column(String(500), default="")

    __table_args__ = (Unique("number"),)


class Recipient(Record):
    """One who gets a copy, as it was when it went out, and the receipt for it."""

    __tablename__ = "recipients"

    distribution_id: Mapped[int] = mapped_column(ForeignKey("distributions.id"))
    sheet: Mapped[int] = mapped_column(SmallInteger)  # of the receipt sheets, one a unit
    row: Mapped[int] = mapped_column(SmallInteger)  # on that sheet
    sheet_name: Mapped[str] = mapped_column(String(200))  # the unit that the sheet goes to
    # Who it was, by number: without a foreign key, for the receipt outlives the person and the unit
    # in the records, and an undo of their removal finds them again.
    employee_id: Mapped[int | None]
    unit_id: Mapped[int | None]
    nip: Mapped[str] = mapped_column(String(18), default="")
    name: Mapped[str] = mapped_column(String(260))  # with titles; of a unit: its head
    name_key: Mapped[str] = mapped_column(String(260))  # derived: folded
    position: Mapped[str] = mapped_column(String(200), default="")
    unit: Mapped[str] = mapped_column(String(200), default="")
    state: Mapped[str] = mapped_column(String(12))  # pending, received, refused, unreachable
    received_on: Mapped[dt.date | None]
    received_by: Mapped[str] = mapped_column(String(160), default="")  # where another signed
    source: Mapped[str] = mapped_column(String(12), default="")  # keyed, imported
    note: Mapped[str] = mapped_column(String(300), default="")

    __table_args__ = (
        Unique("distribution_id", "sheet", "row"),
        Index(None, "employee_id"),
        Index(None, "unit_id"),
        Index(None, "state"),
        Index(None, "name_key"),
    )
