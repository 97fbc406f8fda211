"""Invented competencies of a practice office."""

from __future__ import annotations

from asn_desktop.database.engine import Database


def fill(database: Database, people: int) -> None:
    """Fill a practice office that has people, units and posts."""
