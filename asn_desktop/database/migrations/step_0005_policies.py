"""Step 5: policies with their stages, versions and texts; circulars, recipients and receipts; the
register of letter numbers."""

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
        text("book", 30),
        sa.Column("serial", Whole, nullable=False),
        text("classification", 30),
        text("security", 4),
        text("text", 120),
        text("text_key", 120),
        text("state", 12),
        sa.Column("day", sa.Date, nullable=False),
        text("subject", 500),
        sa.Column("subject_key", sa.Text, nullable=False),
        text("reason", 300),
        sa.UniqueConstraint("year", "book", "serial", name="uq_letter_numbers_year_book_serial"),
    )
    create_indexes(op, "letter_numbers", "day", "state", "text_key")


def _policies(op: Operations) -> None:
    create_record_table(
        op,
        "policies",
        text("kind", 40),
        text("number", 120, empty=True),
        text("number_key", 120, empty=True),
        sa.Column("year", sa.SmallInteger),
        text("title", 500),
        sa.Column("search_key", sa.Text, nullable=False),
        text("stage", 30),
        text("classification", 30, empty=True),
        sa.Column("owner_unit_id", Whole),
        sa.Column("responsible_id", Whole),
        sa.Column("legal_basis", sa.Text, nullable=False),
        sa.Column("enacted_on", sa.Date),
        sa.Column("promulgated_on", sa.Date),
        text("gazette", 160, empty=True),
        sa.Column("valid_from", sa.Date),
        sa.Column("valid_to", sa.Date),
        sa.Column("review_on", sa.Date),
        text("note", 1000, empty=True),
        sa.UniqueConstraint("kind", "number_key", "year", name="uq_policies_kind_number_key_year"),
        refers("policies", "owner_unit_id", "units"),
        refers("policies", "responsible_id", "employees"),
    )
    create_indexes(
        op, "policies", "title", "stage", "year", "owner_unit_id", "responsible_id", "review_on"
    )
    create_record_table(
        op,
        "policy_aims",
        sa.Column("policy_id", Whole, nullable=False),
        sa.Column("place", sa.SmallInteger, nullable=False),
        text("aim", 30),
        text("indicator", 300),
        text("baseline", 60),
        text("target", 60),
        text("measure", 40),
        sa.Column("due_on", sa.Date),
        refers("policy_aims", "policy_id", "policies"),
    )
    create_indexes(op, "policy_aims", "policy_id")
    create_record_table(
        op,
        "policy_relations",
        sa.Column("policy_id", Whole, nullable=False),
        text("kind", 30),
        sa.Column("target_id", Whole),
        text("target_text", 300),
        text("note", 300),
        refers("policy_relations", "policy_id", "policies"),
        refers("policy_relations", "target_id", "policies"),
    )
    create_indexes(op, "policy_relations", "policy_id", "target_id")


def _versions(op: Operations) -> None:
    create_record_table(
        op,
        "policy_versions",
        sa.Column("policy_id", Whole, nullable=False),
        sa.Column("number", sa.SmallInteger, nullable=False),
        text("state", 12),
        text("form", 12),
        sa.Column("based_on_id", Whole),
        text("summary", 500),
        sa.Column("saved", Whole, nullable=False),
        sa.Column("removed_reasons", Json, nullable=False),
        sa.Column("heading", Json, nullable=False),
        text("digest", 64),
        sa.Column("enacted_on", sa.Date),
        sa.Column("retired_on", sa.Date),
        sa.UniqueConstraint("policy_id", "number", name="uq_policy_versions_policy_id_number"),
        refers("policy_versions", "policy_id", "policies"),
        refers("policy_versions", "based_on_id", "policy_versions"),
    )
    create_indexes(op, "policy_versions", "policy_id")
    create_record_table(
        op,
        "policy_nodes",
        sa.Column("version_id", Whole, nullable=False),
        sa.Column("policy_id", Whole, nullable=False),
        text("identity", 32),
        sa.Column("place", sa.BigInteger, nullable=False),
        sa.Column("level", sa.SmallInteger, nullable=False),
        text("kind", 20),
        sa.Column("content", Json, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("text_key", sa.Text, nullable=False),
        sa.UniqueConstraint("version_id", "identity", name="uq_policy_nodes_version_id_identity"),
        refers("policy_nodes", "version_id", "policy_versions"),
        refers("policy_nodes", "policy_id", "policies"),
    )
    op.create_index("ix_policy_nodes_version_id_place", "policy_nodes", ["version_id", "place"])
    create_indexes(op, "policy_nodes", "policy_id")
    create_record_table(
        op,
        "frozen_papers",
        sa.Column("version_id", Whole, nullable=False),
        text("name", 200),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("pages", Whole, nullable=False),
        text("fingerprint", 64),
        sa.Column("archival", sa.Boolean, nullable=False),
        refers("frozen_papers", "version_id", "policy_versions"),
    )
    create_indexes(op, "frozen_papers", "version_id")
    create_record_table(
        op,
        "policy_attachments",
        sa.Column("policy_id", Whole, nullable=False),
        text("name", 200),
        text("note", 300),
        sa.Column("added_on", sa.Date, nullable=False),
        sa.Column("size", Whole, nullable=False),
        text("fingerprint", 64),
        sa.Column("content", sa.LargeBinary, nullable=False),
        refers("policy_attachments", "policy_id", "policies"),
    )
    create_indexes(op, "policy_attachments", "policy_id")
    create_record_table(
        op,
        "policy_steps",
        sa.Column("policy_id", Whole, nullable=False),
        sa.Column("version_id", Whole),
        text("before", 30),
        text("stage", 30),
        sa.Column("day", sa.Date, nullable=False),
        text("person", 160),
        text("note", 1000),
        sa.Column("attachment_id", Whole),
        sa.Column("taken_back_on", sa.Date),
        text("taken_back_reason", 500),
        refers("policy_steps", "policy_id", "policies"),
        refers("policy_steps", "version_id", "policy_versions"),
        refers("policy_steps", "attachment_id", "policy_attachments"),
    )
    create_indexes(op, "policy_steps", "policy_id")


def _circulars(op: Operations) -> None:
    create_record_table(
        op,
        "circular_templates",
        text("name", 120),
        text("title", 500),
        text("classification", 30),
        sa.Column("letterhead", sa.Text, nullable=False),
        sa.Column("emblem", sa.LargeBinary),
        sa.Column("addressees", sa.Text, nullable=False),
        sa.Column("body", Json, nullable=False),
        sa.Column("closing", sa.Text, nullable=False),
        sa.Column("copies_to", sa.Text, nullable=False),
        text("section_style", 4),
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
        text("place", 80),
        text("security", 4),
        text("urgency", 20),
        sa.Column("addressees", sa.Text, nullable=False),
        text("addressed_at", 120),
        sa.Column("closing", sa.Text, nullable=False),
        sa.Column("copies_to", sa.Text, nullable=False),
        text("section_style", 4),
        sa.Column("with_list", sa.Boolean, nullable=False),
        text("paper", 4),
        sa.Column("explains_version_id", Whole),
        sa.Column("explains", Json, nullable=False),
        sa.Column("signed", Json, nullable=False),
        sa.UniqueConstraint("policy_id", name="uq_circulars_policy_id"),
        refers("circulars", "policy_id", "policies"),
        refers("circulars", "template_id", "circular_templates"),
        refers("circulars", "number_id", "letter_numbers"),
        refers("circulars", "official_id", "signing_officials"),
        refers("circulars", "explains_version_id", "policy_versions"),
    )
    create_indexes(op, "circulars", "explains_version_id")


def _recipients(op: Operations) -> None:
    create_record_table(
        op,
        "audiences",
        text("name", 120),
        sa.Column("criteria", Json, nullable=False),
        sa.UniqueConstraint("name", name="uq_audiences_name"),
    )
    create_record_table(
        op,
        "distributions",
        sa.Column("version_id", Whole, nullable=False),
        sa.Column("number", Whole, nullable=False),
        text("fingerprint", 64),
        sa.Column("criteria", Json, nullable=False),
        text("state", 12),
        sa.Column("sent_on", sa.Date, nullable=False),
        sa.Column("due_on", sa.Date),
        text("note", 500),
        sa.UniqueConstraint("number", name="uq_distributions_number"),
        refers("distributions", "version_id", "policy_versions"),
    )
    create_indexes(op, "distributions", "version_id")
    create_record_table(
        op,
        "recipients",
        sa.Column("distribution_id", Whole, nullable=False),
        sa.Column("sheet", sa.SmallInteger, nullable=False),
        sa.Column("row", sa.SmallInteger, nullable=False),
        text("sheet_name", 200),
        sa.Column("employee_id", Whole),
        sa.Column("unit_id", Whole),
        text("nip", 18),
        text("name", 260),
        text("name_key", 260),
        text("position", 200),
        text("unit", 200),
        text("state", 12),
        sa.Column("received_on", sa.Date),
        text("received_by", 160),
        text("source", 12),
        text("note", 300),
        sa.UniqueConstraint(
            "distribution_id", "sheet", "row", name="uq_recipients_distribution_id_sheet_row"
        ),
        refers("recipients", "distribution_id", "distributions"),
    )
    create_indexes(op, "recipients", "employee_id", "unit_id", "state", "name_key")
