"""Step 1: operations and their changes, settings, imports, saved views."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asn_desktop.database.types import Json, UtcDateTime, Whole

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 1


def upgrade(op: Operations, connection: Connection) -> None:
    """Make the tables of the kernel."""
    op.create_table(
        "settings",
        sa.Column("name", sa.String(100), primary_key=True),
        sa.Column("value", Json),
    )
    op.create_table(
        "search_indexes",
        sa.Column("fts_table", sa.String(100), primary_key=True),
        sa.Column("table_name", sa.String(100), nullable=False),
        sa.Column("column_name", sa.String(100), nullable=False),
    )
    _history(op)
    _imports(op)
    op.create_table(
        "saved_views",
        sa.Column("id", Whole, primary_key=True),
        sa.Column("screen", sa.String(100), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("definition", Json, nullable=False),
        sa.UniqueConstraint("screen", "name", name="uq_saved_views_screen_name"),
    )


def _history(op: Operations) -> None:
    op.create_table(
        "operations",
        sa.Column("id", Whole, primary_key=True),
        sa.Column("uid", sa.String(32), nullable=False),
        sa.Column("code", sa.String(100), nullable=False),
        sa.Column("params", Json, nullable=False),
        sa.Column("user", sa.String(200), nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("undoes", Whole),
        sa.Column("undone_by", Whole),
        sa.Column("root", Whole, nullable=False),
        sa.Column("size", Whole, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.UniqueConstraint("uid", name="uq_operations_uid"),
        sa.ForeignKeyConstraint(
            ["undoes"], ["operations.id"], name="fk_operations_undoes_operations"
        ),
        sa.ForeignKeyConstraint(
            ["undone_by"], ["operations.id"], name="fk_operations_undone_by_operations"
        ),
    )
    op.create_index("ix_operations_undoes", "operations", ["undoes"])
    op.create_table(
        "changes",
        sa.Column("id", Whole, primary_key=True),
        sa.Column("operation_id", Whole, nullable=False),
        sa.Column("kind", sa.String(100), nullable=False),
        sa.Column("record_id", Whole, nullable=False),
        sa.Column("action", sa.String(10), nullable=False),
        sa.Column("before", Json),
        sa.Column("after", Json),
        sa.ForeignKeyConstraint(
            ["operation_id"], ["operations.id"], name="fk_changes_operation_id_operations"
        ),
    )
    op.create_index("ix_changes_operation_id", "changes", ["operation_id"])
    op.create_index("ix_changes_kind_record_id", "changes", ["kind", "record_id"])


def _imports(op: Operations) -> None:
    op.create_table(
        "imports",
        sa.Column("id", Whole, primary_key=True),
        sa.Column("operation_id", Whole, nullable=False),
        sa.Column("kind", sa.String(100), nullable=False),
        sa.Column("file", sa.String(500), nullable=False),
        sa.Column("sheet", sa.String(200), nullable=False),
        sa.Column("fingerprint", sa.String(128), nullable=False),
        sa.Column("sender", sa.String(200), nullable=False),
        sa.Column("header_row", Whole, nullable=False),
        sa.Column("mapping", Json, nullable=False),
        sa.Column("added", Whole, nullable=False),
        sa.Column("changed", Whole, nullable=False),
        sa.Column("unchanged", Whole, nullable=False),
        sa.Column("refused", Whole, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("user", sa.String(200), nullable=False),
        sa.ForeignKeyConstraint(
            ["operation_id"], ["operations.id"], name="fk_imports_operation_id_operations"
        ),
    )
    op.create_index("ix_imports_operation_id", "imports", ["operation_id"])
    op.create_table(
        "import_layouts",
        sa.Column("id", Whole, primary_key=True),
        sa.Column("kind", sa.String(100), nullable=False),
        sa.Column("sender", sa.String(200), nullable=False),
        sa.Column("header_hash", sa.String(128), nullable=False),
        sa.Column("mapping", Json, nullable=False),
        sa.Column("used_at", UtcDateTime, nullable=False),
        sa.UniqueConstraint(
            "kind", "sender", "header_hash", name="uq_import_layouts_kind_sender_header_hash"
        ),
    )
