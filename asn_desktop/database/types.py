"""How plain values are stored: enums by value, times in UTC; and any value as JSON for history."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeEngine

#: Whole numbers and keys: SQLite wants exactly INTEGER for a key, PostgreSQL needs 64 bits.
Whole = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


class JsonValue(sa.TypeDecorator[Any]):
    """Structured values: text in SQLite, binary JSON in PostgreSQL."""

    impl = sa.JSON(none_as_null=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name != "postgresql":
            return dialect.type_descriptor(sa.JSON(none_as_null=True))
        # the server's dialect costs a start that does not need it 20 ms
        from sqlalchemy.dialects.postgresql import JSONB

        return dialect.type_descriptor(JSONB(none_as_null=True))


Json = JsonValue()


class UtcDateTime(sa.TypeDecorator[dt.datetime]):
    """A moment: given and returned with its time zone, stored as UTC without one."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored moment needs a time zone")
        return value.astimezone(dt.UTC).replace(tzinfo=None)

    def process_result_value(
        self, value: dt.datetime | None, dialect: Dialect
    ) -> dt.datetime | None:
        return None if value is None else value.replace(tzinfo=dt.UTC)


def _enum_values(members: type[enum.Enum]) -> list[str]:
    return [str(member.value) for member in members]


#: Enums by value. No check constraint, so that a new member needs no rebuilt table.
CODED = sa.Enum(
    enum.Enum, native_enum=False, create_constraint=False, length=40, values_callable=_enum_values
)


def now() -> dt.datetime:
    """This moment in UTC."""
    return dt.datetime.now(dt.UTC)


def to_json(value: Any) -> Any:
    """A stored value as JSON can hold it; :func:`from_json` is the way back."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, str):
        return value
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).replace(tzinfo=None).isoformat(sep=" ")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, bytes):
        return value.hex()
    return value  # a JSON column: lists and objects stand as they are


def _utc(value: str) -> dt.datetime:
    moment = dt.datetime.fromisoformat(value)
    return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment


def from_json(column_type: TypeEngine[Any]) -> Callable[[Any], Any] | None:
    """What turns the JSON of a column of this type into its value; None where nothing need."""
    if isinstance(column_type, sa.Enum) and column_type.enum_class is not None:
        return column_type.enum_class
    if isinstance(column_type, UtcDateTime | sa.DateTime):
        return _utc
    if isinstance(column_type, sa.Date):
        return dt.date.fromisoformat
    if isinstance(column_type, sa.Boolean):
        return bool
    if isinstance(column_type, sa.Numeric) and not isinstance(column_type, sa.Float):
        return lambda value: Decimal(str(value))
    if isinstance(column_type, sa.LargeBinary):
        return bytes.fromhex
    return None


def decode_fields(table: sa.Table, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a stored before or after, with the types of the table's columns."""
    decoded = {}
    for name, value in fields.items():
        column = table.columns.get(name)
        read = None if column is None or value is None else from_json(column.type)
        decoded[name] = value if read is None else read(value)
    return decoded
