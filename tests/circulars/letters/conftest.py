"""An invented office with a regulation in force and the templates of the program, in a file and on
a server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from asn_desktop.core.translation import set_language
from asn_desktop.database.engine import Database
from tests.circulars.letters.desk import Desk
from tests.offices import Site, furnished


@pytest.fixture
def office(site: Site) -> Iterator[Database]:
    """An office with a letterhead and signing officials, with sentences in their source
    language."""
    set_language("en")
    with Database.open(furnished(site)) as database:
        yield database


@pytest.fixture
def desk(office: Database) -> Desk:
    """Who writes circulars about the regulation."""
    return Desk(office)
