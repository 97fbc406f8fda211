"""What kinds of values there are, and how each reads as text (screen, paper, CSV)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import StrEnum
from typing import Any

#: A stored value: str, int, Decimal, bool, date, datetime or None (empty).
Value = Any


class FieldKind(StrEnum):
    """How a value is written into a cell and aligned on screen and paper."""

    TEXT = "text"
    DIGITS = "digits"  # digits that are a name, not a quantity: always text
    DATE = "date"
    INTEGER = "integer"
    DECIMAL = "decimal"
    MONEY = "money"  # whole rupiah
    CHOICE = "choice"  # one of a closed list, stored by code
    REFERENCE = "reference"  # another record, shown by its name


def group_thousands(number: int) -> str:
    """1250000 → "1.250.000", as Indonesian offices write it."""
    return f"{number:,}".replace(",", ".")


def value_text(kind: FieldKind, value: Value) -> str:
    """The value as a clerk reads it; empty text for None."""
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.strftime("%d-%m-%Y %H.%M")
    if isinstance(value, dt.date):
        return f"{value.day:02d}-{value.month:02d}-{value.year:04d}"
    if kind is FieldKind.MONEY:
        return f"Rp {group_thousands(int(value))}"
    if kind is FieldKind.DECIMAL and isinstance(value, float | Decimal):
        return str(value).replace(".", ",")
    return str(value)
