"""An office with a letterhead and officials, and a policy with two versions in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from asn_desktop.database.engine import Database
from tests import offices
from tests.policies.documents.office import furnish, twice_enacted
from tests.policies.stages.cycle import Cycle


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    """An office that has a name, an emblem and people who sign."""
    with Database.open(offices.empty(tmp_path)) as database:
        furnish(database)
        yield database


@pytest.fixture
def policy(office: Database) -> tuple[Cycle, int]:
    """A regulation with a version in force, and the draft of the next one."""
    return twice_enacted(office)
