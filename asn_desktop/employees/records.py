"""What is stored of people, units and posts.

Coded values are stored by their English identifier (``rules`` says which), grades by the BKN code
(PNS 11–45) or 100 + golongan (PPPK 101–117), so that a higher number is a higher grade. Columns
marked *derived* are computed by ``commands`` from the others and kept for sorting and filtering.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, Index, SmallInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.database.base import Record


class Unit(Record):
    """A work unit (unit kerja): an agency or a part of one; ``parent_id`` makes the tree."""

    __tablename__ = "units"

    code: Mapped[str | None] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    name_key: Mapped[str] = mapped_column(String(200), index=True)  # derived: for comparing
    kind: Mapped[str | None] = mapped_column(String(30))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"), index=True)
    abbreviation: Mapped[str | None] = mapped_column(String(60))
    address: Mapped[str | None] = mapped_column(String(300))


class Position(Record):
    """A post (jabatan). ``retirement_age`` overrides the age that kind and level give."""

    __tablename__ = "positions"

    name: Mapped[str] = mapped_column(String(200))
    name_key: Mapped[str] = mapped_column(String(200), unique=True)  # derived: for comparing
    kind: Mapped[str | None] = mapped_column(String(30))
    level: Mapped[str | None] = mapped_column(String(30))
    echelon: Mapped[str | None] = mapped_column(String(10))
    job_class: Mapped[int | None] = mapped_column(SmallInteger)
    retirement_age: Mapped[int | None] = mapped_column(SmallInteger)
    note: Mapped[str | None] = mapped_column(String(500))


class Employee(Record):
    """A civil servant (ASN). Never deleted for leaving: ``legal_status`` says what became of
    the person."""

    __tablename__ = "employees"

    nip: Mapped[str] = mapped_column(String(18), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    name_key: Mapped[str] = mapped_column(String(120))  # derived: folded, without titles
    title_front: Mapped[str | None] = mapped_column(String(60))
    title_back: Mapped[str | None] = mapped_column(String(120))
    birth_place: Mapped[str | None] = mapped_column(String(80))
    birth_date: Mapped[dt.date | None]
    sex: Mapped[str | None] = mapped_column(String(6))
    employee_type: Mapped[str | None] = mapped_column(String(20))
    legal_status: Mapped[str | None] = mapped_column(String(40))
    cpns_date: Mapped[dt.date | None]
    pns_date: Mapped[dt.date | None]
    pppk_start: Mapped[dt.date | None]
    pppk_end: Mapped[dt.date | None]
    service_start: Mapped[dt.date | None]  # derived: cpns_date or pppk_start
    grade: Mapped[int | None] = mapped_column(SmallInteger)
    grade_date: Mapped[dt.date | None]
    service_years: Mapped[int | None] = mapped_column(SmallInteger)
    service_months: Mapped[int | None] = mapped_column(SmallInteger)
    position_id: Mapped[int | None] = mapped_column(ForeignKey("positions.id"))
    position_date: Mapped[dt.date | None]
    education_level: Mapped[str | None] = mapped_column(String(20))
    education_name: Mapped[str | None] = mapped_column(String(160))
    graduation_year: Mapped[int | None] = mapped_column(SmallInteger)
    school_name: Mapped[str | None] = mapped_column(String(160))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"))
    nip_old: Mapped[str | None] = mapped_column(String(9))
    siasn_id: Mapped[str | None] = mapped_column(String(36))
    nik: Mapped[str | None] = mapped_column(String(16))
    phone: Mapped[str | None] = mapped_column(String(20))
    email: Mapped[str | None] = mapped_column(String(120))
    note: Mapped[str | None] = mapped_column(String(500))
    retirement_date: Mapped[dt.date | None]  # derived: from birth date and post
    data_problems: Mapped[str] = mapped_column(String(200), default="")  # derived: codes, comma

    __table_args__ = (
        # Serves the search while it walks the names: all that it compares stands in the index.
        Index(
            "ix_employees_name_key_nip_position_id_unit_id",
            "name_key",
            "nip",
            "position_id",
            "unit_id",
        ),
        Index(None, "unit_id"),
        Index(None, "position_id"),
        Index(None, "grade"),
        Index(None, "retirement_date"),
        Index(None, "birth_date"),
        Index(None, "service_start"),
        Index(None, "employee_type"),
        Index(None, "legal_status"),
        Index(None, "education_level"),
    )
