"""A wizard over a session in memory; questions are answered without a person."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.widgets import messages
from asn_desktop.widgets.import_wizard import ImportWizard
from tests.widgets.answers import Answers
from tests.widgets.import_wizard.fake_session import FakeSession, desk_for, session_of, untidy_rows

#: Opens a wizard over a session in memory.
OpenWizard = Callable[[FakeSession], ImportWizard]


@pytest.fixture(autouse=True)
def answers() -> Iterator[Answers]:
    """Whoever is asked; a fault of the program's own fails the test."""
    made = Answers()
    with messages.answered_by(made):
        yield made
    assert made.crashes == []


@pytest.fixture
def session() -> FakeSession:
    return session_of(untidy_rows())


@pytest.fixture
def open_wizard(qtbot: QtBot) -> OpenWizard:
    """Opens a wizard over a session; it is left without a question when the test ends."""

    def open_one(session: FakeSession) -> ImportWizard:
        made = ImportWizard(desk_for(session))
        qtbot.addWidget(made, before_close_func=lambda wizard: wizard.done(0))
        made.resize(1280, 700)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return open_one


@pytest.fixture
def wizard(open_wizard: OpenWizard, session: FakeSession) -> ImportWizard:
    return open_wizard(session)
