"""A new policy at the beginning of its cycle, in a file and on a server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from asn_desktop.core.translation import set_language
from asn_desktop.database.engine import Database
from asn_desktop.policies.rules.stages import Stage
from tests import offices
from tests.policies.stages.cycle import Cycle, text


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


@pytest.fixture
def ready(policy: Cycle) -> Cycle:
    """The same regulation, discussed."""
    policy.discussed()
    return policy


@pytest.fixture
def binding(ready: Cycle) -> Cycle:
    """The same regulation, in force and applied, its next version discussed."""
    ready.enact()
    ready.to(Stage.DISSEMINATION, Stage.APPLICATION, Stage.EVALUATION, Stage.AMENDMENT, on=22)
    ready.draft(text("Pegawai berhak atas 24 JP setahun."))
    ready.to(Stage.PARTICIPATION, on=23)
    ready.to(Stage.DISCUSSION, on=24, note="Berita acara 24-11-2026")
    return ready
