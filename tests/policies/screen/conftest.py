"""A policy of an office, and somebody at a desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.policies.screen.editor import keeping
from asn_desktop.widgets.messages import answered_by
from tests import offices
from tests.policies.screen.desks import Room, at_a_desk
from tests.policies.stages.cycle import Cycle
from tests.widgets.answers import Answers


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    with Database.open(offices.empty(tmp_path)) as database:
        database.actor = Actor("uji")
        yield database


@pytest.fixture
def policy(office: Database) -> Cycle:
    return Cycle(office, legal_basis="Undang-Undang Nomor 20 Tahun 2023")


@pytest.fixture
def room(office: Database) -> Iterator[Room]:
    """What nobody has prepared an answer for is a failure."""
    with answered_by(Answers()), at_a_desk(office) as room:
        yield room


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pause in typing is over at once."""
    monkeypatch.setattr(keeping, "PAUSE", 20)
    monkeypatch.setattr(keeping, "RETRY", 100)
