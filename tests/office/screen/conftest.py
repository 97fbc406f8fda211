"""The office's screen on the practice office."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.database.engine import Database
from asn_desktop.office.screen.office import OfficeScreen
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import ShortMemory
from tests.office.screen.steps import TODAY
from tests.offices import Site
from tests.widgets.answers import Answers


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """A screen sees no difference between a file and a server: here it is a file."""
    with ExitStack() as until_the_end:
        yield Site(tmp_path, until_the_end)


@pytest.fixture
def answers() -> Iterator[Answers]:
    """Whoever answers the questions; a test prepares the answers."""
    answering = Answers()
    with messages.answered_by(answering):
        yield answering
    assert answering.crashes == [] and answering.shown == []


@pytest.fixture
def desk(qtbot: QtBot, practice: Database, answers: Answers) -> Iterator[Desk]:
    runner = JobRunner()
    made = Desk(practice, runner, ShortMemory())
    yield made
    made.close()
    runner.close()


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk) -> Iterator[OfficeScreen]:
    made = OfficeScreen(desk, today=lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1190, 650)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow() and bool(made.officials.model.officials))
    yield made
    made.hide()
