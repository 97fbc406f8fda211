"""Step 3: tables of reference data as the office has edited them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asn_desktop.database.migrations.helpers import create_record_table
from asn_desktop.database.types import Json

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 3


def upgrade(op: Operations, connection: Connection) -> None:
    """Make the table of edited tables."""
    create_record_table(
        op,
        "reference_tables",
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("content", Json, nullable=False),
        sa.UniqueConstraint("name", name="uq_reference_tables_name"),
    )
