"""Offices to work in: an empty one, and the invented practice office."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from asn_desktop.database.engine import Database
from asn_desktop.office.sample import fill
from tests.offices import Site


@pytest.fixture
def office(site: Site) -> Iterator[Database]:
    """A new office of which nothing is known, in a file and on a server."""
    new = site.office("nothing", lambda place: Database.create(place, practice=True))
    with Database.open(new) as database:
        yield database


@pytest.fixture
def practice(office: Database) -> Database:
    """The practice office."""
    fill(office, 0)
    return office
