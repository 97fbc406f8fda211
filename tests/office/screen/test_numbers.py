"""The screen of the book of letter numbers: reserve, use, cancel; why some were left out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop import features
from asn_desktop.core.listing import ListQuery
from asn_desktop.database.engine import Database
from asn_desktop.office.commands import numbers as commands
from asn_desktop.office.queries import numbers
from asn_desktop.office.rules.numbers import NumberState
from asn_desktop.office.screen.numbers import NumbersScreen
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import ShortMemory
from asn_desktop.widgets.messages import answered_by
from tests.offices import furnished
from tests.shell.windows import Files
from tests.widgets.answers import Answers

TODAY = dt.date(2026, 11, 28)
CODE = "800.2.1"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    features.all_features()
    with Database.open(furnished(tmp_path)) as database:
        yield database


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def screen(qtbot: QtBot, office: Database, answers: Answers) -> Iterator[NumbersScreen]:
    """The screen of an office in which numbers 3 and 6 are reserved."""
    for serial in (3, 6):
        commands.reserve(
            office, classification=CODE, day=TODAY, subject=f"Surat {serial}", serial=serial
        )
    runner = JobRunner()
    desk = Desk(office, runner, ShortMemory(), files=Files(), kinds=features.record_kinds)
    made = NumbersScreen(desk, today=lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(lambda: made.table.grid.model().rowCount() == 2)
    with answered_by(answers):
        yield made
    desk.close()
    runner.close()


def ids(screen: NumbersScreen, text: str = "") -> list[int]:
    return list(screen.source.ids(ListQuery(text)))


def state(screen: NumbersScreen, number: int) -> NumberState:
    with screen.desk.database.read() as session:
        found = numbers.number(session, number)
    assert found is not None
    return found.state


def test_a_new_number_is_the_next_one(screen: NumbersScreen, qtbot: QtBot) -> None:
    """Day and subject are enough; the form begins with today."""
    screen.new_record()
    assert screen.form.values()["day"] == TODAY
    stored, _ = screen.store(
        {"subject": "Undangan", "classification": CODE, "day": TODAY}, None, None
    )
    qtbot.waitUntil(lambda: len(ids(screen)) == 3)
    with screen.desk.database.read() as session:
        found = numbers.number(session, stored)
    assert found is not None
    assert found.text == "800.2.1/7/BKPSDM/2026"


def test_a_number_is_cancelled_with_its_reason(
    screen: NumbersScreen, answers: Answers, qtbot: QtBot
) -> None:
    """The deed in the place of removing asks why; the number stays in the list."""
    (number,) = ids(screen, "surat 6")
    screen.table.select_id(number)
    qtbot.waitUntil(lambda: list(screen.table.selected_ids()) == [number])
    answers.prepared.append("Surat tidak jadi dikirim")
    screen.remove_selected()
    qtbot.waitUntil(lambda: state(screen, number) is NumberState.CANCELLED)
    assert number in ids(screen)


def test_a_number_is_marked_as_used(screen: NumbersScreen, qtbot: QtBot) -> None:
    """For letters that this program did not write."""
    (number,) = ids(screen, "surat 3")
    screen.table.select_id(number)
    qtbot.waitUntil(lambda: list(screen.table.selected_ids()) == [number])
    screen.use_selected()
    qtbot.waitUntil(lambda: state(screen, number) is NumberState.USED)


def test_what_was_left_out_is_listed_and_explained(
    screen: NumbersScreen, answers: Answers, qtbot: QtBot
) -> None:
    """The tab shows the gaps of all books; a reason closes one."""
    screen.page.detail.tabs.setCurrentWidget(screen.gaps)
    qtbot.waitUntil(lambda: screen.gaps.tree.topLevelItemCount() == 2)
    answers.prepared.append("Ditulis di buku agenda")
    screen.gaps.explain()
    qtbot.waitUntil(lambda: screen.gaps.tree.topLevelItemCount() == 1)
    assert len(ids(screen)) == 4
