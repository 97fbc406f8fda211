"""What is stored of policies: the register, the stages, the versions and their texts.

Coded values are stored by their English identifier. Columns marked *derived* are computed by
``commands`` and kept for searching and sorting.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, SmallInteger, String, Text
from sqlalchemy import UniqueConstraint as Unique
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.database.base import Record
from asn_desktop.employees.records import Employee, Unit


class Policy(Record):
    """A policy as an institution knows it, whatever versions it has."""

    __tablename__ = "policies"

    kind: Mapped[str] = mapped_column(String(40))
    number: Mapped[str | None] = mapped_column(String(120))
    number_key: Mapped[str | None] = mapped_column(String(120))  # derived: for comparing
    year: Mapped[int | None] = mapped_column(SmallInteger)
    title: Mapped[str] = mapped_column(String(500))  # tentang
    search_key: Mapped[str] = mapped_column(Text)  # derived: kind, number, year, title, note folded
    stage: Mapped[str] = mapped_column(String(30))
    classification: Mapped[str | None] = mapped_column(String(30))
    owner_unit_id: Mapped[int | None] = mapped_column(ForeignKey(Unit.id))
    responsible_id: Mapped[int | None] = mapped_column(ForeignKey(Employee.id))
    legal_basis: Mapped[str] = mapped_column(Text, default="")  # one a line
    enacted_on: Mapped[dt.date | None]  # ditetapkan
    promulgated_on: Mapped[dt.date | None]  # diundangkan
    gazette: Mapped[str | None] = mapped_column(String(160))  # Berita Daerah Tahun … Nomor …
    valid_from: Mapped[dt.date | None]  # mulai berlaku
    valid_to: Mapped[dt.date | None]  # last day in force
    review_on: Mapped[dt.date | None]  # next evaluation due
    note: Mapped[str | None] = mapped_column(String(1000))

    __table_args__ = (
        Unique("kind", "number_key", "year"),
        Index(None, "title"),
        Index(None, "stage"),
        Index(None, "year"),
        Index(None, "owner_unit_id"),
        Index(None, "responsible_id"),
        Index(None, "review_on"),
    )


class PolicyAim(Record):
    """What a policy is for, and by what one will see that it was reached."""

    __tablename__ = "policy_aims"

    policy_id: Mapped[int] = mapped_column(ForeignKey("policies.id"), index=True)
    place: Mapped[int] = mapped_column(SmallInteger)
    aim: Mapped[str] = mapped_column(String(30))  # kondusif, kesejahteraan, karier, kompetensi
    indicator: Mapped[str] = mapped_column(String(300), default="")
    baseline: Mapped[str] = mapped_column(String(60), default="")
    target: Mapped[str] = mapped_column(String(60), default="")
    measure: Mapped[str] = mapped_column(String(40), default="")  # the unit of both
    due_on: Mapped[dt.date | None]


class PolicyRelation(Record):
    """What a policy does to another one; the inverse is never stored. ``target_text`` names a rule
    that is not in the register."""

    __tablename__ = "policy_relations"

    policy_id: Mapped[int] = mapped_column(ForeignKey("policies.id"), index=True)
    kind: Mapped[str] = mapped_column(String(30))
    target_id: Mapped[int | None] = mapped_column(ForeignKey("policies.id"), index=True)
    target_text: Mapped[str] = mapped_column(String(300), default="")
    note: Mapped[str] = mapped_column(String(300), default="")  # which articles


class PolicyVersion(Record):
    """A version of the text. ``state`` is draft, in_force or retired; there is at most one of each
    of the first two a policy."""

    __tablename__ = "policy_versions"

    policy_id: Mapped[int] = mapped_column(ForeignKey("policies.id"), index=True)
    number: Mapped[int] = mapped_column(SmallInteger)
    state: Mapped[str] = mapped_column(String(12))
    form: Mapped[str] = mapped_column(String(12))  # rules.text.TextForm
    based_on_id: Mapped[int | None] = mapped_column(ForeignKey("policy_versions.id"))
    summary: Mapped[str] = mapped_column(String(500), default="")
    saved: Mapped[int] = mapped_column(default=0)  # the operation that saved its text last
    #: why parts of the version before are not in it, by identity
    removed_reasons: Mapped[dict[str, Any]] = mapped_column(default=dict)
    #: kind, number, year, title and date it was enacted under; a later version may have others
    heading: Mapped[list[Any]] = mapped_column(default=list)
    digest: Mapped[str] = mapped_column(String(64), default="")  # of heading and text, once enacted
    enacted_on: Mapped[dt.date | None]
    retired_on: Mapped[dt.date | None]

    __table_args__ = (Unique("policy_id", "number"),)


class PolicyNode(Record):
    """One part of the text of a version; see ``rules.text``. ``place`` orders the nodes of a
    version with room between them, so that putting one in moves no other."""

    __tablename__ = "policy_nodes"

    version_id: Mapped[int] = mapped_column(ForeignKey("policy_versions.id"))
    policy_id: Mapped[int] = mapped_column(ForeignKey("policies.id"), index=True)
    identity: Mapped[str] = mapped_column(String(32))
    place: Mapped[int] = mapped_column(BigInteger)
    level: Mapped[int] = mapped_column(SmallInteger)
    kind: Mapped[str] = mapped_column(String(20))
    content: Mapped[dict[str, Any]]
    reason: Mapped[str] = mapped_column(Text, default="")
    text_key: Mapped[str] = mapped_column(Text, default="")  # derived: folded letters, searched

    __table_args__ = (
        Index("ix_policy_nodes_version_id_place", "version_id", "place"),
        Unique("version_id", "identity"),
    )


class FrozenPaper(Record):
    """The paper of an enacted version as it was on that day: the same bytes are printed again."""

    __tablename__ = "frozen_papers"

    version_id: Mapped[int] = mapped_column(ForeignKey("policy_versions.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))  # of the file
    content: Mapped[bytes] = mapped_column(LargeBinary)
    pages: Mapped[int] = mapped_column()
    fingerprint: Mapped[str] = mapped_column(String(64))  # SHA-256 of the bytes
    archival: Mapped[bool]  # PDF/A-2b


class PolicyAttachment(Record):
    """A file that belongs to a policy or to one of its steps."""

    __tablename__ = "policy_attachments"

    policy_id: Mapped[int] = mapped_column(ForeignKey("policies.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    note: Mapped[str] = mapped_column(String(300), default="")
    added_on: Mapped[dt.date]
    size: Mapped[int] = mapped_column()
    fingerprint: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes] = mapped_column(LargeBinary)


class PolicyStep(Record):
    """A step of the cycle that was done. A wrong one is taken back, never removed."""

    __tablename__ = "policy_steps"

    policy_id: Mapped[int] = mapped_column(ForeignKey("policies.id"), index=True)
    version_id: Mapped[int | None] = mapped_column(ForeignKey("policy_versions.id"))
    before: Mapped[str] = mapped_column(String(30))  # the stage it was in
    stage: Mapped[str] = mapped_column(String(30))  # the stage it went to
    day: Mapped[dt.date]
    person: Mapped[str] = mapped_column(String(160))
    note: Mapped[str] = mapped_column(String(1000), default="")
    attachment_id: Mapped[int | None] = mapped_column(ForeignKey("policy_attachments.id"))
    taken_back_on: Mapped[dt.date | None]
    taken_back_reason: Mapped[str] = mapped_column(String(500), default="")
