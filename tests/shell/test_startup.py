"""One office after another: switching the user, and doing something while nobody has it open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from asn_desktop.core import paths
from asn_desktop.core.errors import WorldError
from asn_desktop.core.progress import Progress
from asn_desktop.core.settings import Settings
from asn_desktop.database.engine import Database
from asn_desktop.shell.application import Application
from asn_desktop.shell.first_run import open_at
from asn_desktop.shell.login import LoginWindow
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.startup import run
from asn_desktop.widgets.messages import answered_by
from tests.offices import PASSPHRASE, practice, real
from tests.shell.doors import Visitor, until
from tests.shell.windows import application, ready, screen
from tests.widgets.answers import Answers


@pytest.fixture
def program(qtbot: QtBot) -> Application:
    return application()


class Day:
    """Works in one window after another, as each opens: one step a window."""

    def __init__(self, *steps: Callable[[MainWindow], None]) -> None:
        self._steps = list(steps)
        self._known: MainWindow | None = None
        self.failure: BaseException | None = None
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if not isinstance(window, MainWindow) or not window.isVisible():
                continue
            if window is self._known or not ready(window):
                return
            self._known = window
            try:
                self._steps.pop(0)(window)
            except BaseException as error:
                self.failure = error
                window._close()

    def over(self) -> None:
        self._timer.stop()
        if self.failure is not None:
            raise self.failure
        assert not self._steps


@pytest.fixture(autouse=True)
def nobody_is_left() -> Iterator[None]:
    yield
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]


def come_in(login: str, expected: str = "") -> Callable[[QDialog], None]:
    def step(dialog: QDialog) -> None:
        assert isinstance(dialog, LoginWindow)
        assert dialog.login.text() == expected
        dialog.login.setText(login)
        dialog.passphrase.setText(PASSPHRASE)
        dialog.open()

    return step


def test_one_person_goes_and_another_comes(program: Application, tmp_path: Path) -> None:
    """“Switch user” closes in order and comes back to the login without a name; the name of the
    person and role stand at the upper right."""
    path = real(tmp_path)
    from asn_desktop.accounts.commands import add_account
    from asn_desktop.accounts.rules import Account, Role
    from asn_desktop.opening import open_office

    with open_office(path, login="siti", passphrase=PASSPHRASE) as database:
        add_account(database, Account("dewi", "Dewi", Role.ADMINISTRATOR), PASSPHRASE)
        _settled(database, "dewi")
    said = []

    def work(window: MainWindow) -> None:
        said.append(window.head.person.text())
        window.switch_user()

    def last(window: MainWindow) -> None:
        said.append(window.head.person.text())
        window.close()

    visitor = Visitor(come_in("siti"), come_in("dewi"))
    day = Day(work, last)
    with answered_by(Answers()):
        assert run(program, partial(open_at, program, path)) == 0
    visitor.leave()
    day.over()
    assert said == ["Siti Rahmawati · Administrator", "Dewi · Administrator"]
    kept = Settings.load(paths.settings_file())
    assert kept.offices[str(path)]["login"] == "dewi"
    assert kept.offices[str(path)]["name"]


def _settled(database: Database, login: str) -> None:
    """As if this person had chosen the passphrase."""
    from asn_desktop.accounts.commands import recover_account

    recover_account(database, login, PASSPHRASE)


def test_staying_with_something_unsaved_stays(program: Application, tmp_path: Path) -> None:
    """Who is asked about something unsaved while switching and turns back stays; closing later is
    closing, not switching."""

    def work(window: MainWindow) -> None:
        people = screen(window, "employees")
        until(lambda: people.table.model.rowCount() > 0)
        people.table.select_id(people.table.model.id_at(0))
        until(people.form.isEnabled)
        box = people.form.editor("birth_place")
        assert isinstance(box, QLineEdit)
        box.setText("Cimahi")
        box.textEdited.emit("Cimahi")
        assert people.form.is_dirty
        window.switch_user()
        assert window.isVisible()
        people.form.discard()
        window.close()

    visitor, day = Visitor(come_in("siti")), Day(work)
    answers = Answers("back")
    with answered_by(answers):
        run(program, partial(open_at, program, real(tmp_path)))
    visitor.leave()
    day.over()
    assert len(answers.asked) == 1


def test_something_is_done_while_nobody_has_the_office_open(
    program: Application, tmp_path: Path
) -> None:
    """What needs the office closed is done between two windows, once, and the office opens again;
    where it fails the reason is said and the office opens all the same."""
    path = practice(tmp_path)
    done: list[str] = []

    def replace(_progress: Progress) -> None:
        Database.open(path).close()  # nobody else has it
        done.append("replaced")
        raise WorldError("Cadangan tidak terbaca.")

    def work(window: MainWindow) -> None:
        window.reopen_after(replace, "Memulihkan")

    from asn_desktop.widgets import messages

    answers = Answers()
    day = Day(work, lambda window: window._close())
    with messages.answered_by(answers):
        run(program, partial(open_at, program, path))
    day.over()
    assert done == ["replaced"]
    assert answers.shown == [("error", "Cadangan tidak terbaca.")]
