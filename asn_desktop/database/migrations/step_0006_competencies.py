"""Step 6: the dictionary of competencies, required levels, assessments, learning, performance and
discipline; what is derived from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asn_desktop.database.migrations.helpers import (
    create_indexes,
    create_record_table,
    create_search_index,
    refers,
    text,
)
from asn_desktop.database.types import Json, Whole

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 6


def upgrade(op: Operations, connection: Connection) -> None:
    """Make the tables and the indexes of what is searched."""
    _dictionary(op)
    _assessments(op)
    _learning(op)
    _index(op)
    _derived(op)
    create_search_index(op, "competencies", "competencies_search", "name_key")
    create_search_index(op, "training_records", "training_records_search", "search_key")


def _validity() -> tuple[sa.Column[object], sa.Column[object]]:
    return sa.Column("valid_from", sa.Date), sa.Column("valid_to", sa.Date)


def _dictionary(op: Operations) -> None:
    create_record_table(
        op,
        "competency_frameworks",
        text("code", 40),
        text("name", 200),
        text("legal_basis", 200),
        *_validity(),
        text("note", 500, empty=True),
        sa.UniqueConstraint("code", name="uq_competency_frameworks_code"),
    )
    create_record_table(
        op,
        "competencies",
        sa.Column("framework_id", Whole, nullable=False),
        text("code", 60),
        text("name", 200),
        text("name_key", 200),
        text("group", 30),
        sa.Column("place", sa.SmallInteger, nullable=False),
        sa.Column("definition", sa.Text, nullable=False),
        text("legal_basis", 200),
        *_validity(),
        sa.UniqueConstraint("framework_id", "code", name="uq_competencies_framework_id_code"),
        refers("competencies", "framework_id", "competency_frameworks"),
    )
    create_indexes(op, "competencies", "framework_id", "name_key", "group")
    create_record_table(
        op,
        "competency_levels",
        sa.Column("competency_id", Whole, nullable=False),
        sa.Column("level", sa.SmallInteger, nullable=False),
        text("name", 80),
        sa.Column("description", sa.Text, nullable=False),
        sa.Column("indicators", sa.Text, nullable=False),
        *_validity(),
        refers("competency_levels", "competency_id", "competencies"),
    )
    create_indexes(op, "competency_levels", "competency_id")
    create_record_table(
        op,
        "competency_mappings",
        sa.Column("source_id", Whole, nullable=False),
        sa.Column("target_id", Whole, nullable=False),
        sa.Column("levels", Json, nullable=False),
        sa.Column("carried_on", sa.Date, nullable=False),
        text("note", 300, empty=True),
        refers("competency_mappings", "source_id", "competencies"),
        refers("competency_mappings", "target_id", "competencies"),
    )
    create_indexes(op, "competency_mappings", "source_id", "target_id")
    create_record_table(
        op,
        "required_levels",
        sa.Column("position_id", Whole, nullable=False),
        sa.Column("competency_id", Whole, nullable=False),
        sa.Column("level", sa.SmallInteger, nullable=False),
        text("legal_basis", 200, empty=True),
        sa.UniqueConstraint(
            "position_id", "competency_id", name="uq_required_levels_position_id_competency_id"
        ),
        refers("required_levels", "position_id", "positions"),
        refers("required_levels", "competency_id", "competencies"),
    )
    create_indexes(op, "required_levels", "competency_id")


def _assessments(op: Operations) -> None:
    create_record_table(
        op,
        "assessments",
        sa.Column("employee_id", Whole, nullable=False),
        sa.Column("competency_id", Whole, nullable=False),
        sa.Column("level", sa.SmallInteger, nullable=False),
        sa.Column("assessed_on", sa.Date, nullable=False),
        text("method", 30),
        text("assessor", 160, empty=True),
        text("evidence", 500, empty=True),
        text("note", 500, empty=True),
        sa.Column("valid_until", sa.Date),
        text("void_reason", 300, empty=True),
        sa.Column("carried_from", Whole),
        refers("assessments", "employee_id", "employees"),
        refers("assessments", "competency_id", "competencies"),
        refers("assessments", "carried_from", "assessments"),
    )
    op.create_index(
        "ix_assessments_employee_id_competency_id_assessed_on",
        "assessments",
        ["employee_id", "competency_id", "assessed_on"],
    )
    create_indexes(op, "assessments", "competency_id", "assessed_on", "carried_from")


def _learning(op: Operations) -> None:
    create_record_table(
        op,
        "training_records",
        sa.Column("employee_id", Whole, nullable=False),
        text("form", 30),
        text("leadership", 30, empty=True),
        text("name", 300),
        sa.Column("search_key", sa.Text, nullable=False),
        text("organizer", 200, empty=True),
        sa.Column("start_date", sa.Date),
        sa.Column("end_date", sa.Date),
        sa.Column("year", sa.SmallInteger),
        sa.Column("hours", sa.Double),
        text("certificate_no", 120, empty=True),
        sa.Column("certificate_date", sa.Date),
        sa.Column("valid_until", sa.Date),
        sa.Column("competency_id", Whole),
        text("siasn_id", 36, empty=True),
        sa.Column("verified", sa.Boolean, nullable=False),
        text("note", 500, empty=True),
        refers("training_records", "employee_id", "employees"),
        refers("training_records", "competency_id", "competencies"),
    )
    op.create_index(
        "ix_training_records_employee_id_form_end_date",
        "training_records",
        ["employee_id", "form", "end_date"],
    )
    create_indexes(op, "training_records", "end_date", "year", "siasn_id", "competency_id", "name")
    create_record_table(
        op,
        "proofs",
        sa.Column("training_id", Whole, nullable=False),
        text("name", 200),
        text("digest", 64),
        sa.Column("size", Whole, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        refers("proofs", "training_id", "training_records"),
    )
    create_indexes(op, "proofs", "training_id")


def _index(op: Operations) -> None:
    create_record_table(
        op,
        "performance_ratings",
        sa.Column("employee_id", Whole, nullable=False),
        sa.Column("year", sa.SmallInteger, nullable=False),
        text("rating", 30),
        sa.Column("score", sa.Double),
        text("note", 300, empty=True),
        sa.UniqueConstraint("employee_id", "year", name="uq_performance_ratings_employee_id_year"),
        refers("performance_ratings", "employee_id", "employees"),
    )
    create_indexes(op, "performance_ratings", "year")
    create_record_table(
        op,
        "discipline_records",
        sa.Column("employee_id", Whole, nullable=False),
        text("severity", 20),
        text("kind", 160, empty=True),
        sa.Column("decided_on", sa.Date, nullable=False),
        sa.Column("ended_on", sa.Date),
        text("decree", 120, empty=True),
        text("note", 300, empty=True),
        refers("discipline_records", "employee_id", "employees"),
    )
    create_indexes(op, "discipline_records", "employee_id")
    create_record_table(
        op,
        "potential_ratings",
        sa.Column("employee_id", Whole, nullable=False),
        sa.Column("rated_on", sa.Date, nullable=False),
        sa.Column("score", sa.Double, nullable=False),
        text("method", 160, empty=True),
        text("note", 300, empty=True),
        refers("potential_ratings", "employee_id", "employees"),
    )
    create_indexes(op, "potential_ratings", "employee_id")
    create_record_table(
        op,
        "competency_settings",
        text("counting", 20),
        sa.Column("method_order", Json, nullable=False),
        sa.Column("valid_months", sa.SmallInteger, nullable=False),
        text("default_reading", 20),
        text("jpm_method", 20),
        text("index_set", 30),
        *(
            sa.Column(name, sa.Double, nullable=False)
            for name in (
                "potential_middle",
                "potential_high",
                "performance_middle",
                "performance_high",
            )
        ),
    )


def _derived(op: Operations) -> None:
    """Neither key of their own nor history: they are computed from the records."""

    def of_employee(table: str) -> sa.ForeignKeyConstraint:
        return sa.ForeignKeyConstraint(
            ["employee_id"],
            ["employees.id"],
            name=f"fk_{table}_employee_id_employees",
            ondelete="CASCADE",
        )

    op.create_table(
        "counted_levels",
        sa.Column("employee_id", Whole, primary_key=True, autoincrement=False),
        sa.Column("competency_id", Whole, primary_key=True, autoincrement=False),
        sa.Column("from_day", sa.Date, primary_key=True),
        sa.Column("to_day", sa.Date, nullable=False),
        sa.Column("level", sa.SmallInteger, nullable=False),
        sa.Column("assessment_id", Whole, nullable=False),
        sa.Column("unit_id", Whole, nullable=False),
        sa.Column("position_id", Whole, nullable=False),
        of_employee("counted_levels"),
        sa.ForeignKeyConstraint(
            ["competency_id"],
            ["competencies.id"],
            name="fk_counted_levels_competency_id_competencies",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "ix_counted_levels_map",
        "counted_levels",
        ["unit_id", "position_id", "competency_id", "level", "from_day", "to_day"],
    )
    op.create_index(
        "ix_counted_levels_gap",
        "counted_levels",
        ["competency_id", "position_id", "level", "from_day", "to_day", "employee_id"],
    )
    op.create_table(
        "competency_profiles",
        sa.Column("employee_id", Whole, primary_key=True, autoincrement=False),
        sa.Column("from_day", sa.Date, primary_key=True),
        sa.Column("to_day", sa.Date, nullable=False),
        *(
            sa.Column(name, sa.SmallInteger, nullable=False)
            for name in (
                "required_count",
                "compared",
                "required_total",
                "actual_total",
                "capped_total",
                "open_gaps",
                "gap_total",
            )
        ),
        sa.Column("last_assessed_on", sa.Date),
        sa.Column("expires_on", sa.Date),
        of_employee("competency_profiles"),
    )
    for name, *more in (("open_gaps", "required_total"), ("last_assessed_on",), ("expires_on",)):
        op.create_index(
            f"ix_competency_profiles_{name}",
            "competency_profiles",
            [name, "employee_id", "from_day", "to_day", *more],
        )
