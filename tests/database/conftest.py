"""An open office with the tables of the tests, in a file and on a server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from asn_desktop.database.engine import Database
from tests.database.records import make_office
from tests.offices import Site


@pytest.fixture
def location(site: Site) -> Path | str:
    """Where a new office is that nobody has opened."""
    return site.office("kernel", make_office)


@pytest.fixture
def office(location: Path | str) -> Iterator[Database]:
    """A new office without a key."""
    with Database.open(location) as database:
        yield database


@pytest.fixture
def file_office(tmp_path: Path) -> Iterator[Database]:
    """A new office in a file, for what only files have."""
    with make_office(tmp_path / "file.asn") as database:
        yield database
