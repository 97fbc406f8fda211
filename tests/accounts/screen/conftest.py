"""The screen of accounts on an encrypted office, worked in by its administrator."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop import features
from asn_desktop.accounts.screen.accounts import AccountsScreen
from asn_desktop.database.engine import Database
from asn_desktop.opening import open_office
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import ShortMemory
from tests.offices import PASSPHRASE, real
from tests.widgets.answers import Answers


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    with open_office(real(tmp_path), login="siti", passphrase=PASSPHRASE) as database:
        yield database


@pytest.fixture
def answers() -> Iterator[Answers]:
    """Whoever answers the questions; a test prepares the answers."""
    answering = Answers()
    with messages.answered_by(answering):
        yield answering
    assert answering.crashes == []


@pytest.fixture
def screen(qtbot: QtBot, office: Database, answers: Answers) -> Iterator[AccountsScreen]:
    runner = JobRunner()
    desk = Desk(office, runner, ShortMemory(), kinds=features.record_kinds)
    made = AccountsScreen(desk)
    qtbot.addWidget(made)
    made.resize(1190, 650)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow() and bool(made.model.accounts))
    yield made
    made.hide()
    desk.close()
    runner.close()
