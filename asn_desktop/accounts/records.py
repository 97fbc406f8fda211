"""What is stored of accounts."""

from __future__ import annotations

from typing import Any

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.database.base import Record


class AccountRow(Record):
    """A person who works with this office. ``units`` are ids of the units the account is limited
    to (None: everywhere). The passphrase is no part of it: it opens the file or the server.
    ``must_change``: somebody else chose the passphrase."""

    __tablename__ = "accounts"

    login: Mapped[str] = mapped_column(String(60), unique=True)
    name: Mapped[str] = mapped_column(String(160), unique=True)
    role: Mapped[str] = mapped_column(String(20))
    units: Mapped[list[Any] | None]
    active: Mapped[bool]
    must_change: Mapped[bool]
