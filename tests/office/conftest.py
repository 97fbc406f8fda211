"""Offices to work in: an empty one, and the invented practice office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from asn_desktop.database.engine import Database
from asn_desktop.office.sample import fill


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    """A new office of which nothing is known."""
    with Database.create(tmp_path / "kantor.asn", practice=True) as database:
        yield database


@pytest.fixture
def practice(office: Database) -> Database:
    """The practice office."""
    fill(office, 0)
    return office
