"""The tables of the kernel itself: operations and their changes, imports, settings, saved views.

They have no history of their own. The steps in ``migrations`` make them; a drift between the two
fails the tests.
"""

from __future__ import annotations

import datetime as dt
import enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.database.base import Base, new_uid


class Action(enum.StrEnum):
    """What happened to one record."""

    ADD = "add"
    CHANGE = "change"
    REMOVE = "remove"


class SchemaVersion(Base):
    """The steps this office went through."""

    __tablename__ = "schema_version"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    applied_at: Mapped[dt.datetime]


class Setting(Base):
    """A setting of the whole office, as JSON."""

    __tablename__ = "settings"

    name: Mapped[str] = mapped_column(sa.String(100), primary_key=True)
    value: Mapped[dict[str, Any] | None]


class SearchIndex(Base):
    """A full-text index and the column it is kept for."""

    __tablename__ = "search_indexes"

    fts_table: Mapped[str] = mapped_column(sa.String(100), primary_key=True)
    table_name: Mapped[str] = mapped_column(sa.String(100))
    column_name: Mapped[str] = mapped_column(sa.String(100))


class OperationRow(Base):
    """One finished operation. ``root`` is the first operation of a chain of undo and redo;
    ``digest`` chains every line to the one before it, so that a removed or altered line shows."""

    __tablename__ = "operations"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(sa.String(32), unique=True, default=new_uid)
    code: Mapped[str] = mapped_column(sa.String(100))
    params: Mapped[dict[str, Any]]
    user: Mapped[str] = mapped_column(sa.String(200))
    at: Mapped[dt.datetime]
    undoes: Mapped[int | None] = mapped_column(sa.ForeignKey("operations.id"), index=True)
    undone_by: Mapped[int | None] = mapped_column(sa.ForeignKey("operations.id"))
    root: Mapped[int]
    size: Mapped[int] = mapped_column(default=0)
    digest: Mapped[str] = mapped_column(sa.String(64), default="")


class ChangeRow(Base):
    """What an operation did to one record. ``before`` and ``after`` hold the changed columns;
    a removed record keeps its whole row in ``before``. An added one keeps nothing: the row itself
    and the later befores tell it."""

    __tablename__ = "changes"
    __table_args__ = (sa.Index("ix_changes_kind_record_id", "kind", "record_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    operation_id: Mapped[int] = mapped_column(sa.ForeignKey("operations.id"), index=True)
    kind: Mapped[str] = mapped_column(sa.String(100))
    record_id: Mapped[int]
    action: Mapped[str] = mapped_column(sa.String(10))
    before: Mapped[dict[str, Any] | None]
    after: Mapped[dict[str, Any] | None]


class FormDraft(Base):
    """What was typed into a form and is not saved yet: it survives a crash of program or power.
    ``record_id`` 0 and below are new records; ``content`` holds the typed texts by field."""

    __tablename__ = "form_drafts"
    __table_args__ = (sa.UniqueConstraint("account", "screen", "record_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    account: Mapped[str] = mapped_column(sa.String(60))
    screen: Mapped[str] = mapped_column(sa.String(100))
    record_id: Mapped[int]
    record_version: Mapped[int | None]
    title: Mapped[str] = mapped_column(sa.String(300))
    content: Mapped[dict[str, Any]]
    at: Mapped[dt.datetime]


class ImportRow(Base):
    """The register of imports."""

    __tablename__ = "imports"

    id: Mapped[int] = mapped_column(primary_key=True)
    operation_id: Mapped[int] = mapped_column(sa.ForeignKey("operations.id"), index=True)
    kind: Mapped[str] = mapped_column(sa.String(100))
    file: Mapped[str] = mapped_column(sa.String(500))
    sheet: Mapped[str] = mapped_column(sa.String(200))
    fingerprint: Mapped[str] = mapped_column(sa.String(128))
    sender: Mapped[str] = mapped_column(sa.String(200))
    header_row: Mapped[int]
    mapping: Mapped[dict[str, Any]]
    added: Mapped[int]
    changed: Mapped[int]
    unchanged: Mapped[int]
    refused: Mapped[int]
    at: Mapped[dt.datetime]
    user: Mapped[str] = mapped_column(sa.String(200))


class ImportLayout(Base):
    """How the columns of a sender's workbook were mapped the last time."""

    __tablename__ = "import_layouts"
    __table_args__ = (sa.UniqueConstraint("kind", "sender", "header_hash"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(sa.String(100))
    sender: Mapped[str] = mapped_column(sa.String(200))
    header_hash: Mapped[str] = mapped_column(sa.String(128))
    mapping: Mapped[dict[str, Any]]
    used_at: Mapped[dt.datetime]


class SavedView(Base):
    """A named view of a list: its search, filters, sort and columns."""

    __tablename__ = "saved_views"
    __table_args__ = (sa.UniqueConstraint("screen", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    screen: Mapped[str] = mapped_column(sa.String(100))
    name: Mapped[str] = mapped_column(sa.String(200))
    definition: Mapped[dict[str, Any]]
