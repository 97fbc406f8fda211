"""A new policy at the beginning of its cycle, in a file and on a server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from asn_desktop.core.translation import set_language
from asn_desktop.database.engine import Database
from tests import offices
from tests.policies.stages.cycle import Cycle


@pytest.fixture
def office(site: offices.Site) -> Iterator[Database]:
    """An office without records, with sentences in their source language."""
    set_language("en")
    with Database.open(offices.empty(site)) as database:
        yield database


@pytest.fixture
def policy(office: Database) -> Cycle:
    """A regulation that is planned: it has an owner, somebody responsible and an aim."""
    return Cycle(office)
