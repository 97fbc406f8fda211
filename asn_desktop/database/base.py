"""What every stored record has: a key, a name that holds across offices, and a version."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, declared_attr, mapped_column
from sqlalchemy.orm.attributes import QueryableAttribute

from asn_desktop.database.types import CODED, Json, UtcDateTime, Whole

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The root of all stored classes: names of constraints and the types of annotations."""

    metadata = sa.MetaData(naming_convention=NAMING)
    type_annotation_map = {  # noqa: RUF012 - read by SQLAlchemy under this name
        int: Whole,
        dt.date: sa.Date(),
        dt.datetime: UtcDateTime(),
        enum.Enum: CODED,
        dict[str, Any]: Json,
        list[Any]: Json,
    }


def new_uid() -> str:
    """A fresh name for a record, unique in all offices: 32 hexadecimal digits."""
    return uuid.uuid4().hex


class Record(Base):
    """A record with history. ``uid`` names it across offices; ``version`` counts its changes, so
    that two people who edit at once cannot overwrite each other unseen.

    The key of a removed record is never given again (history and undo rely on it): steps create
    the tables of records with ``create_record_table``.
    """

    __abstract__ = True

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True, sort_order=-3)
    uid: Mapped[str] = mapped_column(sa.String(32), unique=True, default=new_uid, sort_order=-2)
    version: Mapped[int] = mapped_column(nullable=False, sort_order=-1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - a class, by SQLAlchemy's rule
        version: MappedColumn[int] | Any = cls.version
        return {"version_id_col": version}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        table = cls.__dict__.get("__table__")
        if isinstance(table, sa.Table):
            table.dialect_options["sqlite"]["autoincrement"] = True


def _keep_old_value(target: Any, value: Any, old: Any, initiator: Any) -> None:
    """Listening with ``active_history`` is what loads the old value; there is nothing to do."""


@event.listens_for(Record, "attribute_instrument", propagate=True)
def _remember_old_values(cls: type[Any], key: str, attribute: QueryableAttribute[Any]) -> None:
    """A changed attribute always knows its old value, also after it had expired."""
    if isinstance(getattr(attribute, "property", None), sa.orm.ColumnProperty):
        event.listen(attribute, "set", _keep_old_value, active_history=True)


#: Functions that write take the class of a record or its table.
RecordTable = type[Record] | sa.Table

#: The columns the kernel fills itself.
OWN_COLUMNS = ("id", "uid", "version")


def table_of(record: RecordTable) -> sa.Table:
    """The table of a record class."""
    if isinstance(record, sa.Table):
        return record
    table = record.__table__
    assert isinstance(table, sa.Table)
    return table


def record_tables() -> dict[str, sa.Table]:
    """The tables of all record classes imported so far, by kind (the table's name)."""
    return {
        mapper.local_table.name: mapper.local_table
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Record) and isinstance(mapper.local_table, sa.Table)
    }


def record_table(kind: str) -> sa.Table:
    """The table of a kind. Raises ``LookupError`` where its records were never imported."""
    table = record_tables().get(kind)
    if table is None:
        raise LookupError(f"no record class of kind {kind!r} is imported")
    return table
