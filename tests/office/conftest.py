"""Offices to work in: an empty one, and the invented practice office."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from asn_desktop.database.engine import Database
from tests.offices import Site, furnished


@pytest.fixture
def office(site: Site) -> Iterator[Database]:
    """A new office of which nothing is known, in a file and on a server."""
    new = site.office("nothing", lambda place: Database.create(place, practice=True))
    with Database.open(new) as database:
        yield database


@pytest.fixture
def practice(site: Site) -> Iterator[Database]:
    """The practice office."""
    with Database.open(furnished(site)) as database:
        yield database
