"""Step 5: policies with their stages, versions and texts; circulars, recipients and receipts; the
register of letter numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asn_desktop.database.migrations.helpers import create_record_table, create_search_index
from asn_desktop.database.types import Json, Whole

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 5


def upgrade(op: Operations, connection: Connection) -> None:
    """Make the tables and the indexes of what is searched."""
    _numbers(op)
    _policies(op)
    _versions(op)
    _circulars(op)
    _recipients(op)
    create_search_index(op, "policies", "policies_search", "search_key")
    create_search_index(op, "policy_nodes", "policy_nodes_search", "text_key")
    create_search_index(op, "recipients", "recipients_search", "name_key")
    create_search_index(op, "letter_numbers", "letter_numbers_search", "subject_key")


def _refers(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}")


def _text(name: str, length: int, *, empty: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=empty)


def _indexes(op: Operations, table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])


def _numbers(op: Operations) -> None:
    op.add_column(
        "signing_officials",
        sa.Column("papers", sa.String(12), nullable=False, server_default="office"),
    )
    op.add_column(
        "office_profiles",
        sa.Column("number_scope", sa.String(16), nullable=False, server_default="classification"),
    )
    create_record_table(
        op,
        "letter_numbers",
        sa.Column("year", sa.SmallInteger, nullable=False),
        _text("book", 30),
        sa.Column("serial", Whole, nullable=False),
        _text("classification", 30),
        _text("security", 4),
        _text("text", 120),
        _text("text_key", 120),
        _text("state", 12),
        sa.Column("day", sa.Date, nullable=False),
        _text("subject", 500),
        sa.Column("subject_key", sa.Text, nullable=False),
        _text("reason", 300),
        sa.UniqueConstraint("year", "book", "serial", name="uq_letter_numbers_year_book_serial"),
    )
    _indexes(op, "letter_numbers", "day", "state", "text_key")


def _policies(op: Operations) -> None:
    create_record_table(
        op,
        "policies",
        _text("kind", 40),
        _text("number", 120, empty=True),
        _text("number_key", 120, empty=True),
        sa.Column("year", sa.SmallInteger),
        _text("title", 500),
        sa.Column("search_key", sa.Text, nullable=False),
        _text("stage", 30),
        _text("classification", 30, empty=True),
        sa.Column("owner_unit_id", Whole),
        sa.Column("responsible_id", Whole),
        sa.Column("legal_basis", sa.Text, nullable=False),
        sa.Column("enacted_on", sa.Date),
        sa.Column("promulgated_on", sa.Date),
        _text("gazette", 160, empty=True),
        sa.Column("valid_from", sa.Date),
        sa.Column("valid_to", sa.Date),
        sa.Column("review_on", sa.Date),
        _text("note", 1000, empty=True),
        sa.UniqueConstraint("kind", "number_key", "year", name="uq_policies_kind_number_key_year"),
        _refers("policies", "owner_unit_id", "units"),
        _refers("policies", "responsible_id", "employees"),
    )
    _indexes(
        op, "policies", "title", "stage", "year", "owner_unit_id", "responsible_id", "review_on"
    )
    create_record_table(
        op,
        "policy_aims",
        sa.Column("policy_id", Whole, nullable=False),
        sa.Column("place", sa.SmallInteger, nullable=False),
        _text("aim", 30),
        _text("indicator", 300),
        _text("baseline", 60),
        _text("target", 60),
        _text("measure", 40),
        sa.Column("due_on", sa.Date),
        _refers("policy_aims", "policy_id", "policies"),
    )
    _indexes(op, "policy_aims", "policy_id")
    create_record_table(
        op,
        "policy_relations",
        sa.Column("policy_id", Whole, nullable=False),
        _text("kind", 30),
        sa.Column("target_id", Whole),
        _text("target_text", 300),
        _text("note", 300),
        _refers("policy_relations", "policy_id", "policies"),
        _refers("policy_relations", "target_id", "policies"),
    )
    _indexes(op, "policy_relations", "policy_id", "target_id")


def _versions(op: Operations) -> None:
    create_record_table(
        op,
        "policy_versions",
        sa.Column("policy_id", Whole, nullable=False),
        sa.Column("number", sa.SmallInteger, nullable=False),
        _text("state", 12),
        _text("form", 12),
        sa.Column("based_on_id", Whole),
        _text("summary", 500),
        sa.Column("saved", Whole, nullable=False),
        sa.Column("removed_reasons", Json, nullable=False),
        sa.Column("heading", Json, nullable=False),
        _text("digest", 64),
        sa.Column("enacted_on", sa.Date),
        sa.Column("retired_on", sa.Date),
        sa.UniqueConstraint("policy_id", "number", name="uq_policy_versions_policy_id_number"),
        _refers("policy_versions", "policy_id", "policies"),
        _refers("policy_versions", "based_on_id", "policy_versions"),
    )
    _indexes(op, "policy_versions", "policy_id")
    create_record_table(
        op,
        "policy_nodes",
        sa.Column("version_id", Whole, nullable=False),
        sa.Column("policy_id", Whole, nullable=False),
        _text("identity", 32),
        sa.Column("place", sa.BigInteger, nullable=False),
        sa.Column("level", sa.SmallInteger, nullable=False),
        _text("kind", 20),
        sa.Column("content", Json, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("text_key", sa.Text, nullable=False),
        sa.UniqueConstraint("version_id", "identity", name="uq_policy_nodes_version_id_identity"),
        _refers("policy_nodes", "version_id", "policy_versions"),
        _refers("policy_nodes", "policy_id", "policies"),
    )
    op.create_index("ix_policy_nodes_version_id_place", "policy_nodes", ["version_id", "place"])
    _indexes(op, "policy_nodes", "policy_id")
    create_record_table(
        op,
        "frozen_papers",
        sa.Column("version_id", Whole, nullable=False),
        _text("name", 200),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("pages", Whole, nullable=False),
        _text("fingerprint", 64),
        sa.Column("archival", sa.Boolean, nullable=False),
        _refers("frozen_papers", "version_id", "policy_versions"),
    )
    _indexes(op, "frozen_papers", "version_id")
    create_record_table(
        op,
        "policy_attachments",
        sa.Column("policy_id", Whole, nullable=False),
        _text("name", 200),
        _text("note", 300),
        sa.Column("added_on", sa.Date, nullable=False),
        sa.Column("size", Whole, nullable=False),
        _text("fingerprint", 64),
        sa.Column("content", sa.LargeBinary, nullable=False),
        _refers("policy_attachments", "policy_id", "policies"),
    )
    _indexes(op, "policy_attachments", "policy_id")
    create_record_table(
        op,
        "policy_steps",
        sa.Column("policy_id", Whole, nullable=False),
        sa.Column("version_id", Whole),
        _text("before", 30),
        _text("stage", 30),
        sa.Column("day", sa.Date, nullable=False),
        _text("person", 160),
        _text("note", 1000),
        sa.Column("attachment_id", Whole),
        sa.Column("taken_back_on", sa.Date),
        _text("taken_back_reason", 500),
        _refers("policy_steps", "policy_id", "policies"),
        _refers("policy_steps", "version_id", "policy_versions"),
        _refers("policy_steps", "attachment_id", "policy_attachments"),
    )
    _indexes(op, "policy_steps", "policy_id")


def _circulars(op: Operations) -> None:
    create_record_table(
        op,
        "circular_templates",
        _text("name", 120),
        _text("title", 500),
        _text("classification", 30),
        sa.Column("letterhead", sa.Text, nullable=False),
        sa.Column("emblem", sa.LargeBinary),
        sa.Column("addressees", sa.Text, nullable=False),
        sa.Column("body", Json, nullable=False),
        sa.Column("closing", sa.Text, nullable=False),
        sa.Column("copies_to", sa.Text, nullable=False),
        _text("section_style", 4),
        sa.UniqueConstraint("name", name="uq_circular_templates_name"),
    )
    create_record_table(
        op,
        "circulars",
        sa.Column("policy_id", Whole, nullable=False),
        sa.Column("template_id", Whole),
        sa.Column("number_id", Whole),
        sa.Column("official_id", Whole),
        sa.Column("letter_date", sa.Date),
        _text("place", 80),
        _text("security", 4),
        _text("urgency", 20),
        sa.Column("addressees", sa.Text, nullable=False),
        _text("addressed_at", 120),
        sa.Column("closing", sa.Text, nullable=False),
        sa.Column("copies_to", sa.Text, nullable=False),
        _text("section_style", 4),
        sa.Column("with_list", sa.Boolean, nullable=False),
        _text("paper", 4),
        sa.Column("explains_version_id", Whole),
        sa.Column("explains", Json, nullable=False),
        sa.Column("signed", Json, nullable=False),
        sa.UniqueConstraint("policy_id", name="uq_circulars_policy_id"),
        _refers("circulars", "policy_id", "policies"),
        _refers("circulars", "template_id", "circular_templates"),
        _refers("circulars", "number_id", "letter_numbers"),
        _refers("circulars", "official_id", "signing_officials"),
        _refers("circulars", "explains_version_id", "policy_versions"),
    )
    _indexes(op, "circulars", "explains_version_id")


def _recipients(op: Operations) -> None:
    create_record_table(
        op,
        "audiences",
        _text("name", 120),
        sa.Column("criteria", Json, nullable=False),
        sa.UniqueConstraint("name", name="uq_audiences_name"),
    )
    create_record_table(
        op,
        "distributions",
        sa.Column("version_id", Whole, nullable=False),
        sa.Column("number", Whole, nullable=False),
        _text("fingerprint", 64),
        sa.Column("criteria", Json, nullable=False),
        _text("state", 12),
        sa.Column("sent_on", sa.Date, nullable=False),
        sa.Column("due_on", sa.Date),
        _text("note", 500),
        sa.UniqueConstraint("number", name="uq_distributions_number"),
        _refers("distributions", "version_id", "policy_versions"),
    )
    _indexes(op, "distributions", "version_id")
    create_record_table(
        op,
        "recipients",
        sa.Column("distribution_id", Whole, nullable=False),
        sa.Column("sheet", sa.SmallInteger, nullable=False),
        sa.Column("row", sa.SmallInteger, nullable=False),
        _text("sheet_name", 200),
        sa.Column("employee_id", Whole),
        sa.Column("unit_id", Whole),
        _text("nip", 18),
        _text("name", 260),
        _text("name_key", 260),
        _text("position", 200),
        _text("unit", 200),
        _text("state", 12),
        sa.Column("received_on", sa.Date),
        _text("received_by", 160),
        _text("source", 12),
        _text("note", 300),
        sa.UniqueConstraint(
            "distribution_id", "sheet", "row", name="uq_recipients_distribution_id_sheet_row"
        ),
        _refers("recipients", "distribution_id", "distributions"),
    )
    _indexes(op, "recipients", "employee_id", "unit_id", "state", "name_key")
