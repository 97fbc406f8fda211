"""The screen of the change log: entries, the operation they belong to, and taking it back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop import features
from asn_desktop.core.listing import ListQuery
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import READ_LOG, Actor
from asn_desktop.office import commands, queries
from asn_desktop.office.screen.change_log import ChangeLogScreen
from asn_desktop.screens.desk import Desk
from asn_desktop.shell.main_window import MainWindow
from tests.offices import practice as practice_file
from tests.shell.windows import opened
from tests.widgets.answers import Answers


def _rename(database: Database, name: str) -> None:
    with database.read() as session:
        version = queries.profile(session).version
    commands.save_profile(database, {"short_name": name}, version=version)


@pytest.fixture
def screen(qtbot: QtBot, practice: Database, desk: Desk) -> Iterator[ChangeLogScreen]:
    features.all_features()
    practice.actor = Actor("Rina", "rina")
    _rename(practice, "BKD")
    _rename(practice, "BKPSDM Baru")
    made = ChangeLogScreen(desk)
    qtbot.addWidget(made)
    made.resize(1190, 650)
    made.show()
    qtbot.waitUntil(lambda: made.table.model.rowCount() > 0)
    yield made
    made.close_jobs()
    made.hide()


def _choose(qtbot: QtBot, screen: ChangeLogScreen, row: int) -> str:
    """Go to a row; the text of its operation when it is there."""
    table = screen.table
    table.grid.setCurrentIndex(table.model.index(row, 0))
    wanted = screen.log.operation(table.current_id())
    assert wanted is not None
    qtbot.waitUntil(lambda: screen._shown is not None and screen._shown.entry == wanted.entry)
    return screen.view.toPlainText()


def test_a_row_shows_its_whole_operation(qtbot: QtBot, screen: ChangeLogScreen) -> None:
    """Who, when here and in UTC, and every change in a sentence stand beside the list."""
    text = _choose(qtbot, screen, 0)
    assert "Rina mengubah data kantor" in text
    assert "Nama singkat dari BKD menjadi BKPSDM Baru." in text
    assert "UTC" in text and "Ubah data kantor" in text
    assert screen.page.detail.title.text().startswith("Operasi nomor ")
    assert screen.undo_button.isEnabled()


def test_an_operation_is_taken_back_after_a_question(
    qtbot: QtBot, screen: ChangeLogScreen, practice: Database, answers: Answers
) -> None:
    """The question says how much returns; then the list shows the undo above all, and the
    operation as taken back."""
    _choose(qtbot, screen, 0)
    before = screen.table.model.rowCount()
    answers.prepared.append("undo")
    screen.undo_button.click()
    qtbot.waitUntil(lambda: screen.table.model.rowCount() == before + 1)
    assert "Urungkan “Ubah data kantor”?" in answers.asked[-1]
    with practice.read() as session:
        assert queries.profile(session).short_name == "BKD"
    assert "mengurungkan “Ubah data kantor”" in _choose(qtbot, screen, 0)
    _choose(qtbot, screen, 1)
    assert not screen.undo_button.isEnabled()
    assert screen.undo_button.toolTip() == "Operasi ini sudah diurungkan."


def test_what_cannot_be_taken_back_is_said(
    qtbot: QtBot, screen: ChangeLogScreen, answers: Answers
) -> None:
    """An operation whose record was changed since is refused in words that tell by whom, and
    nothing happens."""
    _choose(qtbot, screen, 1)
    screen.undo_button.click()
    qtbot.waitUntil(lambda: bool(answers.shown))
    (shown,) = answers.shown
    told = r"Tidak ada yang dapat diurungkan\. Data ini sudah diubah oleh Rina \([\d. -]+\)\."
    assert re.fullmatch(told, shown[1])
    assert answers.asked == []
    answers.shown.clear()


def test_others_may_only_read(qtbot: QtBot, screen: ChangeLogScreen, practice: Database) -> None:
    """Who may read the log and not undo the work of others sees the button and why it is grey."""
    practice.actor = Actor("Budi", "budi", rights=frozenset({READ_LOG, "history.undo"}))
    _choose(qtbot, screen, 0)
    assert not screen.undo_button.isEnabled()
    assert "tidak berhak" in screen.undo_button.toolTip()


def test_the_list_narrows_and_prints_what_is_seen(qtbot: QtBot, screen: ChangeLogScreen) -> None:
    """Search and filters narrow the list as on every other screen; the paper has the same."""
    screen.table.show_query(ListQuery(search="bkd"))
    qtbot.waitUntil(lambda: screen.table.model.complete and screen.table.model.rowCount() == 2)
    screen.table.show_query(ListQuery(filters={"who": ("Rina",), "kind": ("office_profiles",)}))
    qtbot.waitUntil(lambda: screen.table.model.complete and screen.table.model.rowCount() == 2)
    assert screen.table.status.text().startswith("2 dari ")
    selection = screen.outputs.selection("seen")
    assert selection.columns == ("at", "who", "deed")
    assert selection.query.filters == {"who": ("Rina",), "kind": ("office_profiles",)}


def test_the_window_shows_the_log_to_those_who_may_read_it(qtbot: QtBot, tmp_path: Path) -> None:
    """The screen stands in the navigation, with its count at the foot of the window; a change made
    elsewhere while another screen is shown is there when one comes back."""
    with opened(qtbot, practice_file(tmp_path)) as window:
        screen = _opened(qtbot, window)
        before = screen.table.model.rowCount()
        assert window.status.currentWidget() is screen.table.status
        window.show_screen("units")
        _rename(window.database, "BKD")
        window.show_screen("change-log")
        qtbot.waitUntil(lambda: screen.table.model.rowCount() == before + 1)


def _opened(qtbot: QtBot, window: MainWindow) -> ChangeLogScreen:
    window.show_screen("change-log")
    shown = window.stack.currentWidget()
    assert isinstance(shown, ChangeLogScreen)
    qtbot.waitUntil(lambda: shown.table.model.complete and shown.table.model.rowCount() > 0)
    return shown
