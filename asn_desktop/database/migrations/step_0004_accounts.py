"""Step 4: accounts, forms that were being filled in, and a change log nobody can alter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from asn_desktop.database.migrations.helpers import create_record_table
from asn_desktop.database.types import Json, UtcDateTime, Whole

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 4

_SEALED = "the change log is sealed"

#: Of a finished operation only who undid it may still be noted.
_FILE_TRIGGERS = (
    f"""CREATE TRIGGER operations_sealed BEFORE UPDATE OF
        id, uid, code, params, "user", at, undoes, root, size, digest ON operations
        WHEN OLD.digest <> '' BEGIN SELECT RAISE(ABORT, '{_SEALED}'); END""",
    f"""CREATE TRIGGER operations_kept BEFORE DELETE ON operations
        WHEN OLD.digest <> '' BEGIN SELECT RAISE(ABORT, '{_SEALED}'); END""",
    f"""CREATE TRIGGER changes_sealed BEFORE UPDATE ON changes
        BEGIN SELECT RAISE(ABORT, '{_SEALED}'); END""",
    f"""CREATE TRIGGER changes_kept BEFORE DELETE ON changes
        BEGIN SELECT RAISE(ABORT, '{_SEALED}'); END""",
)
_SERVER_TRIGGERS = (
    f"""CREATE FUNCTION asn_sealed() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '{_SEALED}'; END $$""",
    """CREATE TRIGGER operations_sealed BEFORE UPDATE OF
        id, uid, code, params, "user", at, undoes, root, size, digest ON operations
        FOR EACH ROW WHEN (OLD.digest <> '') EXECUTE FUNCTION asn_sealed()""",
    """CREATE TRIGGER operations_kept BEFORE DELETE ON operations
        FOR EACH ROW WHEN (OLD.digest <> '') EXECUTE FUNCTION asn_sealed()""",
    """CREATE TRIGGER changes_sealed BEFORE UPDATE OR DELETE ON changes
        FOR EACH ROW EXECUTE FUNCTION asn_sealed()""",
)


def upgrade(op: Operations, connection: Connection) -> None:
    """Make the tables and the triggers."""
    create_record_table(
        op,
        "accounts",
        sa.Column("login", sa.String(60), nullable=False),
        sa.Column("name", sa.String(160), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("units", Json),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("must_change", sa.Boolean, nullable=False),
        sa.UniqueConstraint("login", name="uq_accounts_login"),
        sa.UniqueConstraint("name", name="uq_accounts_name"),
    )
    op.create_table(
        "form_drafts",
        sa.Column("id", Whole, primary_key=True),
        sa.Column("account", sa.String(60), nullable=False),
        sa.Column("screen", sa.String(100), nullable=False),
        sa.Column("record_id", Whole, nullable=False),
        sa.Column("record_version", Whole),
        sa.Column("title", sa.String(300), nullable=False),
        sa.Column("content", Json, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.UniqueConstraint(
            "account", "screen", "record_id", name="uq_form_drafts_account_screen_record_id"
        ),
    )
    on_server = connection.dialect.name == "postgresql"
    for trigger in _SERVER_TRIGGERS if on_server else _FILE_TRIGGERS:
        connection.exec_driver_sql(trigger)
