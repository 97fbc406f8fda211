"""Which office is opened: the first start, and offices that cannot be opened."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from asn_desktop import features
from asn_desktop.core import paths
from asn_desktop.database import keys
from asn_desktop.database.engine import Database
from asn_desktop.shell import first_run
from asn_desktop.shell.application import Application
from asn_desktop.shell.first_run import choose_office, open_at, open_or_choose
from asn_desktop.shell.founding import FoundingDialog
from asn_desktop.shell.login import LoginWindow
from asn_desktop.widgets.messages import answered_by
from tests.offices import PASSPHRASE, practice, real
from tests.shell.doors import Visitor, until
from tests.shell.windows import Files, application
from tests.widgets.answers import Answers


@pytest.fixture
def program(qtbot: QtBot) -> Application:
    return application()


def found(name: str) -> Callable[[QDialog], None]:
    """Fill in the dialog of a new office and put its key away."""

    def step(dialog: QDialog) -> None:
        assert isinstance(dialog, FoundingDialog)
        dialog.office.setText(name)
        dialog.person.setText("Siti Rahmawati")
        dialog.login.setText("siti")
        dialog.passphrase.show_letters(PASSPHRASE)
        dialog.go_on()
        until(lambda: dialog.page is not None)
        assert dialog.page is not None
        dialog.page.tick.setChecked(True)
        dialog.accept()

    return step


def locked(path: Path) -> None:
    """Nothing: the office is held open by the test itself."""


def damaged(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096] + b"\x00" * 40_000)


def gone(path: Path) -> None:
    path.unlink()


def test_first_start_offers_three_ways(program: Application, tmp_path: Path) -> None:
    """A new office, an office file and turning back each do what they say."""
    with answered_by(Answers("back")):
        assert choose_office(program) is None
    visitor = Visitor(found("BKPSDM Contoh"))
    with answered_by(Answers("new")):
        made = choose_office(program)
    visitor.leave()
    assert made is not None
    assert made.location == paths.own_office()
    assert program.settings.last_office == str(paths.own_office())
    made.close()
    cast(Files, program.files).answers = [practice(tmp_path)]
    with answered_by(Answers("open")):
        opened = choose_office(program)
    assert opened is not None
    assert opened.is_practice
    opened.close()


def test_practice_office_is_made_behind_a_progress_window(
    program: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The practice office is filled with invented people on first use, and opened the next time."""
    monkeypatch.setattr(first_run, "PRACTICE_PEOPLE", 40)
    for _start in range(2):
        with answered_by(Answers("practice")):
            made = choose_office(program)
        assert made is not None
        assert features.record_kind("employees").source(made).total() == 40
        made.close()


def test_a_second_new_office_does_not_replace_the_first(program: Application) -> None:
    """Where an own office stands already, the new one gets a name of its own."""
    made = []
    for name in ("Pertama", "Kedua"):
        visitor = Visitor(found(name))
        with answered_by(Answers("new")):
            office = choose_office(program)
        visitor.leave()
        assert office is not None
        office.close()
        made.append((office.location, Path(office.location).read_bytes()))
    assert made[0][0] == paths.own_office() != made[1][0]
    assert paths.own_office().read_bytes() == made[0][1]


def test_an_office_of_an_earlier_version_is_protected_first(
    program: Application, tmp_path: Path
) -> None:
    """A real office without a passphrase does not open as it is; it is protected at once, or left
    alone."""
    path = tmp_path / "lama.asn"
    Database.create(path).close()
    answers = Answers("back")
    with answered_by(answers):
        assert open_at(program, path) is None
    assert "belum berkata sandi" in answers.asked[0]
    assert not keys.needs_key(path)
    visitor = Visitor(found(""))
    with answered_by(Answers("protect")):
        opened = open_at(program, path)
    visitor.leave()
    assert opened is not None
    opened.close()
    assert keys.needs_key(path)


def test_from_the_login_to_another_office_and_back(program: Application, tmp_path: Path) -> None:
    """“Another office” at the login leads to the choice; turning back there leads to the login."""

    def another(dialog: QDialog) -> None:
        assert isinstance(dialog, LoginWindow)
        dialog.other_button.click()

    cast(Files, program.files).answers = [practice(tmp_path)]
    visitor = Visitor(another, another)
    with answered_by(Answers("back", "open")):
        opened = open_at(program, real(tmp_path, people=0))
    visitor.leave()
    assert opened is not None
    assert opened.is_practice
    opened.close()


@pytest.mark.parametrize("spoil", [locked, damaged, gone])
def test_an_office_that_does_not_open_leaves_a_way_out(
    program: Application, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    """The reason is said, and another office can be opened instead of ending the program."""
    path = practice(tmp_path)
    holder = Database.open(path) if spoil is locked else None
    spoil(path)
    other = tmp_path / "lain.asn"
    Database.create(other, practice=True).close()
    cast(Files, program.files).answers = [other]
    answers = Answers("open")
    with answered_by(answers):
        opened = open_or_choose(program, lambda: Database.open(path))
    assert opened is not None
    assert opened.location == other
    assert path.name in answers.asked[0]
    opened.close()
    if holder is not None:
        holder.close()


def test_trying_again_opens_what_was_meant(program: Application, tmp_path: Path) -> None:
    """Who closes the other window and tries again gets the office that was meant."""
    path, away = practice(tmp_path), tmp_path / "terlepas.asn"
    shutil.move(path, away)
    tries = []

    def opening() -> Database:
        tries.append(path.exists())
        if len(tries) == 2:
            shutil.move(away, path)
        return Database.open(path)

    with answered_by(Answers("again")):
        opened = open_or_choose(program, opening)
    assert opened is not None
    assert opened.location == path
    opened.close()
    with answered_by(Answers("back")):
        assert open_or_choose(program, lambda: Database.open(away)) is None
