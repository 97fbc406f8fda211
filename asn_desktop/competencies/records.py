"""What is stored of competencies, of what people can and learned, and of their index.

Levels are 1 to 5; an assessment may find 0 (not yet shown), and a post that requires level 0 of a
competency does not require it. Days are inclusive. What was assessed is never overwritten: a row
that was wrong is voided with a reason and stays to be read.

``CountedLevel`` and ``CompetencyProfile`` are *derived*: computed from the records in the operation
that changes these (``commands.counting``), without history of their own. They know no today: each
row says from which day to which it holds.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, SmallInteger, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.database.base import Base, Record


class Framework(Record):
    """A dictionary of competencies by the regulation that sets it (Permenpan-RB 38/2017)."""

    __tablename__ = "competency_frameworks"

    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    legal_basis: Mapped[str] = mapped_column(String(200), default="")
    valid_from: Mapped[dt.date | None]
    valid_to: Mapped[dt.date | None]
    note: Mapped[str | None] = mapped_column(String(500))


class Competency(Record):
    """A competency of a framework. ``group`` is one of the table ``competency_groups``; ``place``
    orders them. It counts on days on which it and its framework are valid."""

    __tablename__ = "competencies"

    framework_id: Mapped[int] = mapped_column(ForeignKey("competency_frameworks.id"), index=True)
    code: Mapped[str] = mapped_column(String(60))
    name: Mapped[str] = mapped_column(String(200))
    name_key: Mapped[str] = mapped_column(String(200), index=True)  # derived: for comparing
    group: Mapped[str] = mapped_column(String(30), index=True)
    place: Mapped[int] = mapped_column(SmallInteger, default=0)
    definition: Mapped[str] = mapped_column(Text, default="")
    legal_basis: Mapped[str] = mapped_column(String(200), default="")
    valid_from: Mapped[dt.date | None]
    valid_to: Mapped[dt.date | None]

    __table_args__ = (UniqueConstraint("framework_id", "code"),)


class CompetencyLevel(Record):
    """What a level of a competency means in a time; ``indicators`` holds one behaviour a line. A
    level in use is not overwritten: the old row ends and a new one begins."""

    __tablename__ = "competency_levels"

    competency_id: Mapped[int] = mapped_column(ForeignKey("competencies.id"), index=True)
    level: Mapped[int] = mapped_column(SmallInteger)
    name: Mapped[str] = mapped_column(String(80), default="")
    description: Mapped[str] = mapped_column(Text, default="")
    indicators: Mapped[str] = mapped_column(Text, default="")
    valid_from: Mapped[dt.date | None]
    valid_to: Mapped[dt.date | None]


class CompetencyMapping(Record):
    """A competency of one framework carried to one of another (migration between regulations);
    ``levels`` maps a level to a level ({"2": 3}), the others stay as they are."""

    __tablename__ = "competency_mappings"

    source_id: Mapped[int] = mapped_column(ForeignKey("competencies.id"), index=True)
    target_id: Mapped[int] = mapped_column(ForeignKey("competencies.id"), index=True)
    levels: Mapped[dict[str, Any]]
    carried_on: Mapped[dt.date]
    note: Mapped[str | None] = mapped_column(String(300))


class RequiredLevel(Record):
    """The level (0–5) of a competency that a post requires. Where a post has no row for a generic
    competency, the default by its kind holds (table ``required_level_defaults``)."""

    __tablename__ = "required_levels"

    position_id: Mapped[int] = mapped_column(ForeignKey("positions.id"))
    competency_id: Mapped[int] = mapped_column(ForeignKey("competencies.id"), index=True)
    level: Mapped[int] = mapped_column(SmallInteger)
    legal_basis: Mapped[str | None] = mapped_column(String(200))

    __table_args__ = (UniqueConstraint("position_id", "competency_id"),)


class Assessment(Record):
    """A level of a person found on a day. ``method`` is one of the table ``assessment_methods``;
    ``valid_until`` None: it does not expire. ``carried_from`` is the assessment it was carried over
    from by a migration between frameworks."""

    __tablename__ = "assessments"

    employee_id: Mapped[int] = mapped_column(ForeignKey("employees.id"))
    competency_id: Mapped[int] = mapped_column(ForeignKey("competencies.id"))
    level: Mapped[int] = mapped_column(SmallInteger)
    assessed_on: Mapped[dt.date]
    method: Mapped[str] = mapped_column(String(30))
    assessor: Mapped[str | None] = mapped_column(String(160))
    evidence: Mapped[str | None] = mapped_column(String(500))
    note: Mapped[str | None] = mapped_column(String(500))
    valid_until: Mapped[dt.date | None]
    void_reason: Mapped[str | None] = mapped_column(String(300))
    carried_from: Mapped[int | None] = mapped_column(ForeignKey("assessments.id"), index=True)

    __table_args__ = (
        Index(
            "ix_assessments_employee_id_competency_id_assessed_on",
            "employee_id",
            "competency_id",
            "assessed_on",
        ),
        Index(None, "competency_id"),
        Index(None, "assessed_on"),
    )


class TrainingRecord(Record):
    """Something a person learned: a training, course, seminar, mentoring or a certificate of
    competence. ``form`` is one of the table ``training_forms``, ``leadership`` one of
    ``leadership_trainings``; ``hours`` are JP (45 minutes) and may be halves. It counts in the year
    of ``end_date`` (else of ``start_date``, else in ``year``). ``verified``: the proof was seen."""

    __tablename__ = "training_records"

    employee_id: Mapped[int] = mapped_column(ForeignKey("employees.id"))
    form: Mapped[str] = mapped_column(String(30))
    leadership: Mapped[str | None] = mapped_column(String(30))
    name: Mapped[str] = mapped_column(String(300), index=True)
    search_key: Mapped[str] = mapped_column(Text)  # derived: what the search looks into
    organizer: Mapped[str | None] = mapped_column(String(200))
    start_date: Mapped[dt.date | None]
    end_date: Mapped[dt.date | None]
    year: Mapped[int | None] = mapped_column(SmallInteger)
    hours: Mapped[float | None]
    certificate_no: Mapped[str | None] = mapped_column(String(120))
    certificate_date: Mapped[dt.date | None]
    valid_until: Mapped[dt.date | None]
    competency_id: Mapped[int | None] = mapped_column(ForeignKey("competencies.id"), index=True)
    siasn_id: Mapped[str | None] = mapped_column(String(36))
    verified: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str | None] = mapped_column(String(500))

    __table_args__ = (
        Index("ix_training_records_employee_id_form_end_date", "employee_id", "form", "end_date"),
        Index(None, "end_date"),
        Index(None, "year"),
        Index(None, "siasn_id"),
    )


class Proof(Record):
    """A file that proves something learned (a scanned certificate), byte for byte."""

    __tablename__ = "proofs"

    training_id: Mapped[int] = mapped_column(ForeignKey("training_records.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    digest: Mapped[str] = mapped_column(String(64))
    size: Mapped[int]
    content: Mapped[bytes] = mapped_column(LargeBinary)


class PerformanceRating(Record):
    """The yearly performance (SKP) of a person: ``rating`` is one of ``performance_ratings``."""

    __tablename__ = "performance_ratings"

    employee_id: Mapped[int] = mapped_column(ForeignKey("employees.id"))
    year: Mapped[int] = mapped_column(SmallInteger)
    rating: Mapped[str] = mapped_column(String(30))
    score: Mapped[float | None]
    note: Mapped[str | None] = mapped_column(String(300))

    __table_args__ = (UniqueConstraint("employee_id", "year"), Index(None, "year"))


class DisciplineRecord(Record):
    """A disciplinary punishment (PP 94/2021): ``severity`` is one of ``discipline_severities``."""

    __tablename__ = "discipline_records"

    employee_id: Mapped[int] = mapped_column(ForeignKey("employees.id"), index=True)
    severity: Mapped[str] = mapped_column(String(20))
    kind: Mapped[str | None] = mapped_column(String(160))
    decided_on: Mapped[dt.date]
    ended_on: Mapped[dt.date | None]
    decree: Mapped[str | None] = mapped_column(String(120))
    note: Mapped[str | None] = mapped_column(String(300))


class PotentialRating(Record):
    """The potential of a person (0–100), one axis of the talent box (Permenpan-RB 3/2020)."""

    __tablename__ = "potential_ratings"

    employee_id: Mapped[int] = mapped_column(ForeignKey("employees.id"), index=True)
    rated_on: Mapped[dt.date]
    score: Mapped[float]
    method: Mapped[str | None] = mapped_column(String(160))
    note: Mapped[str | None] = mapped_column(String(300))


class CompetencySettings(Record):
    """What the office has chosen where sources disagree; there is at most one row, with id 1. See
    ``rules.settings`` for the values."""

    __tablename__ = "competency_settings"

    counting: Mapped[str] = mapped_column(String(20))
    method_order: Mapped[list[Any]]
    valid_months: Mapped[int] = mapped_column(SmallInteger)
    default_reading: Mapped[str] = mapped_column(String(20))
    jpm_method: Mapped[str] = mapped_column(String(20))
    index_set: Mapped[str] = mapped_column(String(30))
    potential_middle: Mapped[float]
    potential_high: Mapped[float]
    performance_middle: Mapped[float]
    performance_high: Mapped[float]


class CountedLevel(Base):
    """*Derived*: the assessment that counts for a person's competency from day to day. ``unit_id``
    and ``position_id`` are the person's own, 0 for none, so that an index holds all that a map of
    the city compares."""

    __tablename__ = "counted_levels"

    employee_id: Mapped[int] = mapped_column(
        ForeignKey("employees.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    competency_id: Mapped[int] = mapped_column(
        ForeignKey("competencies.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    from_day: Mapped[dt.date] = mapped_column(primary_key=True)
    to_day: Mapped[dt.date]
    level: Mapped[int] = mapped_column(SmallInteger)
    assessment_id: Mapped[int]
    unit_id: Mapped[int] = mapped_column(default=0)
    position_id: Mapped[int] = mapped_column(default=0)

    __table_args__ = (
        # the map of units × competencies walks this index alone
        Index(
            "ix_counted_levels_map",
            "unit_id",
            "position_id",
            "competency_id",
            "level",
            "from_day",
            "to_day",
        ),
        # who lacks a competency is found in this one alone
        Index(
            "ix_counted_levels_gap",
            "competency_id",
            "position_id",
            "level",
            "from_day",
            "to_day",
            "employee_id",
        ),
    )


class CompetencyProfile(Base):
    """*Derived*: what a person has of what the post requires, from day to day. Sums are taken over
    the ``compared`` competencies, which are both required and assessed; ``required_count`` counts
    all that are required. A person who was never assessed has no row."""

    __tablename__ = "competency_profiles"

    employee_id: Mapped[int] = mapped_column(
        ForeignKey("employees.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    from_day: Mapped[dt.date] = mapped_column(primary_key=True)
    to_day: Mapped[dt.date]
    required_count: Mapped[int] = mapped_column(SmallInteger)
    compared: Mapped[int] = mapped_column(SmallInteger)
    required_total: Mapped[int] = mapped_column(SmallInteger)
    actual_total: Mapped[int] = mapped_column(SmallInteger)
    capped_total: Mapped[int] = mapped_column(SmallInteger)
    open_gaps: Mapped[int] = mapped_column(SmallInteger)
    gap_total: Mapped[int] = mapped_column(SmallInteger)
    last_assessed_on: Mapped[dt.date | None]
    expires_on: Mapped[dt.date | None]

    # a list of people in these orders walks one of them alone
    __table_args__ = tuple(
        Index(f"ix_competency_profiles_{name}", name, "employee_id", "from_day", "to_day", *more)
        for name, *more in (("open_gaps", "required_total"), ("last_assessed_on",), ("expires_on",))
    )
