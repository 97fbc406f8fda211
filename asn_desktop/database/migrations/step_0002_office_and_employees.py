"""Step 2: the office's own data; units, posts and people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asn_desktop.database.migrations.helpers import create_record_table, create_search_index
from asn_desktop.database.types import Whole

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 2


def upgrade(op: Operations, connection: Connection) -> None:
    """Make the tables of the features "office" and "employees"."""
    _office(op)
    _units_and_posts(op)
    _employees(op)
    for table in ("employees", "units", "positions"):
        create_search_index(op, table, f"{table}_search", "name_key")


def _office(op: Operations) -> None:
    create_record_table(
        op,
        "office_profiles",
        sa.Column("government", sa.String(120), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("short_name", sa.String(60), nullable=False),
        sa.Column("city", sa.String(80), nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("contact", sa.String(200), nullable=False),
        sa.Column("logo", sa.LargeBinary),
        sa.Column("paper", sa.String(4), nullable=False),
        sa.Column("number_pattern", sa.String(120), nullable=False),
        sa.Column("number_unit", sa.String(40), nullable=False),
        sa.Column("number_digits", sa.SmallInteger, nullable=False),
    )
    create_record_table(
        op,
        "signing_officials",
        sa.Column("position_title", sa.String(200), nullable=False),
        sa.Column("capacity", sa.String(12), nullable=False),
        sa.Column("on_behalf_of", sa.String(200), nullable=False),
        sa.Column("for_superior", sa.String(200), nullable=False),
        sa.Column("name", sa.String(160), nullable=False),
        sa.Column("rank", sa.String(80), nullable=False),
        sa.Column("nip", sa.String(18), nullable=False),
        sa.Column("valid_from", sa.Date),
        sa.Column("valid_to", sa.Date),
    )


def _units_and_posts(op: Operations) -> None:
    create_record_table(
        op,
        "units",
        sa.Column("code", sa.String(40)),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("name_key", sa.String(200), nullable=False),
        sa.Column("kind", sa.String(30)),
        sa.Column("parent_id", Whole),
        sa.Column("abbreviation", sa.String(60)),
        sa.Column("address", sa.String(300)),
        sa.UniqueConstraint("code", name="uq_units_code"),
        sa.ForeignKeyConstraint(["parent_id"], ["units.id"], name="fk_units_parent_id_units"),
    )
    op.create_index("ix_units_name_key", "units", ["name_key"])
    op.create_index("ix_units_parent_id", "units", ["parent_id"])
    create_record_table(
        op,
        "positions",
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("name_key", sa.String(200), nullable=False),
        sa.Column("kind", sa.String(30)),
        sa.Column("level", sa.String(30)),
        sa.Column("echelon", sa.String(10)),
        sa.Column("job_class", sa.SmallInteger),
        sa.Column("retirement_age", sa.SmallInteger),
        sa.Column("note", sa.String(500)),
        sa.UniqueConstraint("name_key", name="uq_positions_name_key"),
    )


def _employees(op: Operations) -> None:
    create_record_table(
        op,
        "employees",
        sa.Column("nip", sa.String(18), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("name_key", sa.String(120), nullable=False),
        sa.Column("title_front", sa.String(60)),
        sa.Column("title_back", sa.String(120)),
        sa.Column("birth_place", sa.String(80)),
        sa.Column("birth_date", sa.Date),
        sa.Column("sex", sa.String(6)),
        sa.Column("employee_type", sa.String(20)),
        sa.Column("legal_status", sa.String(40)),
        sa.Column("cpns_date", sa.Date),
        sa.Column("pns_date", sa.Date),
        sa.Column("pppk_start", sa.Date),
        sa.Column("pppk_end", sa.Date),
        sa.Column("service_start", sa.Date),
        sa.Column("grade", sa.SmallInteger),
        sa.Column("grade_date", sa.Date),
        sa.Column("service_years", sa.SmallInteger),
        sa.Column("service_months", sa.SmallInteger),
        sa.Column("position_id", Whole),
        sa.Column("position_date", sa.Date),
        sa.Column("education_level", sa.String(20)),
        sa.Column("education_name", sa.String(160)),
        sa.Column("graduation_year", sa.SmallInteger),
        sa.Column("school_name", sa.String(160)),
        sa.Column("unit_id", Whole),
        sa.Column("nip_old", sa.String(9)),
        sa.Column("siasn_id", sa.String(36)),
        sa.Column("nik", sa.String(16)),
        sa.Column("phone", sa.String(20)),
        sa.Column("email", sa.String(120)),
        sa.Column("note", sa.String(500)),
        sa.Column("retirement_date", sa.Date),
        sa.Column("data_problems", sa.String(200), nullable=False),
        sa.UniqueConstraint("nip", name="uq_employees_nip"),
        sa.ForeignKeyConstraint(
            ["position_id"], ["positions.id"], name="fk_employees_position_id_positions"
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name="fk_employees_unit_id_units"),
    )
    # Serves the search while it walks the names: everything it compares stands in the index.
    op.create_index(
        "ix_employees_name_key_nip_position_id_unit_id",
        "employees",
        ["name_key", "nip", "position_id", "unit_id"],
    )
    for column in (
        "unit_id",
        "position_id",
        "grade",
        "retirement_date",
        "birth_date",
        "service_start",
        "employee_type",
        "legal_status",
        "education_level",
    ):
        op.create_index(f"ix_employees_{column}", "employees", [column])
