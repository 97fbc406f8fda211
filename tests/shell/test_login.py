"""Coming into an office: passphrase, growing delay, recovery key, somebody else's passphrase."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from asn_desktop.core.settings import Settings
from asn_desktop.database.engine import Database
from asn_desktop.database.keys import attempts
from asn_desktop.founding import Founder, create_office
from asn_desktop.opening import open_office
from asn_desktop.shell.application import Application
from asn_desktop.shell.first_run import open_at
from asn_desktop.shell.login import LoginWindow
from asn_desktop.shell.recovery import RecoveryDialog
from tests.offices import PASSPHRASE, real
from tests.shell.doors import Visitor, wait_for
from tests.shell.windows import application

OWN = "lampu meja taman sembilan"


@pytest.fixture
def door(qtbot: QtBot, tmp_path: Path) -> Iterator[LoginWindow]:
    made = LoginWindow(real(tmp_path, people=0), Settings())
    qtbot.addWidget(made)
    made.show()
    yield made
    if made.database is not None:
        made.database.close()
    made.done(0)


def type_in(door: LoginWindow, login: str, passphrase: str) -> None:
    door.login.setText(login)
    door.passphrase.clear()
    QTest.keyClicks(door.passphrase, passphrase)


def test_the_right_passphrase_opens_and_the_name_is_remembered(
    qtbot: QtBot, door: LoginWindow
) -> None:
    """User name and passphrase open the office for that person; the next time the name stands
    there already, the passphrase never."""
    type_in(door, "Rina", PASSPHRASE)
    QTest.keyClick(door.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: door.database is not None)
    assert door.database is not None
    assert (door.database.actor.name, door.database.actor.login) == ("Rina Kartika", "rina")
    again = LoginWindow(door.location, door._settings)
    assert again.login.text() == "rina"
    assert again.passphrase.text() == ""
    assert PASSPHRASE not in repr(door._settings)
    again.done(0)


@pytest.mark.parametrize("login, passphrase", [("rina", "salah sekali"), ("tiada", PASSPHRASE)])
def test_what_was_wrong_is_not_told(
    qtbot: QtBot, door: LoginWindow, login: str, passphrase: str
) -> None:
    """A wrong name and a wrong passphrase get the same sentence, and what was typed is gone."""
    type_in(door, login, passphrase)
    door.open_button.click()
    wait_for(qtbot, door)
    assert door.note.text() == "Nama pengguna atau kata sandi tidak benar. Silakan coba lagi."
    assert door.passphrase.text() == ""
    assert door.database is None


def test_each_wrong_passphrase_takes_longer(
    qtbot: QtBot, door: LoginWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a wrong passphrase the button rests and the seconds are counted down in sight; closing
    the program does not begin anew; with the time the button comes back."""
    for _wrong in range(4):
        attempts.failed(door.location)
    type_in(door, "rina", "salah sekali")
    door.countdown.look()
    assert not door.open_button.isEnabled()
    assert "8 detik" in door.countdown.label.text()
    again = LoginWindow(door.location, Settings())
    assert not again.open_button.isEnabled()
    again.done(0)
    door.open()  # Enter in a box
    assert not door.busy
    attempts.succeeded(door.location)
    qtbot.waitUntil(door.open_button.isEnabled)
    assert not door.countdown.label.isVisible()


def test_the_eye_shows_the_letters_and_a_mistake_hides_them(
    qtbot: QtBot, door: LoginWindow
) -> None:
    """The eye shows what is typed; after a wrong passphrase dots come again."""
    box = door.passphrase
    assert box.echoMode() is box.EchoMode.Password
    box.eye.trigger()
    assert box.echoMode() is box.EchoMode.Normal
    type_in(door, "rina", "salah")
    door.open()
    wait_for(qtbot, door)
    assert box.echoMode() is box.EchoMode.Password


def test_caps_lock_is_noticed(door: LoginWindow) -> None:
    """Capitals without Shift are told of before the passphrase is refused."""
    QTest.keyClicks(door.passphrase, "K")  # the test types a capital without Shift
    assert "Caps Lock" in door.note.text()
    QTest.keyClicks(door.passphrase, "k")
    assert door.note.text() == ""


def test_the_key_from_the_safe_gives_an_administrator_a_new_passphrase(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """Typed anyhow, the recovery key opens the way to a new passphrase for an administrator, with
    which the office opens; the key goes on to work, the lost passphrase does not."""
    path = tmp_path / "kantor.asn"
    founded = create_office(path, Founder("siti", "Siti Rahmawati", PASSPHRASE), name="Uji")
    founded.database.close()
    dialog = RecoveryDialog(path)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.key, founded.recovery_key[:-1] + "?")
    dialog.next_button.click()
    wait_for(qtbot, dialog)
    assert "salah ketik" in dialog.note.text()
    dialog.key.clear()
    QTest.keyClicks(dialog.key, founded.recovery_key.lower().replace("-", " "))
    assert dialog.note.text() == "9 dari 9 kelompok sudah diketik"
    dialog.next_button.click()
    wait_for(qtbot, dialog)
    assert dialog.who.currentText() == "Siti Rahmawati (siti)"
    QTest.keyClicks(dialog.new.first, OWN)
    QTest.keyClicks(dialog.new.again, "lain sekali ini")
    dialog.next_button.click()
    assert "berbeda" in dialog.new.notes()[1]
    dialog.new.again.clear()
    QTest.keyClicks(dialog.new.again, OWN)
    dialog.next_button.click()
    qtbot.waitUntil(lambda: dialog.database is not None)
    assert dialog.database is not None
    assert dialog.database.actor.login == "siti"
    dialog.database.close()
    open_office(path, login="siti", passphrase=OWN).close()


def test_turning_back_from_the_recovery_key_closes_the_office(qtbot: QtBot, tmp_path: Path) -> None:
    """Whoever leaves the dialog after the key fitted leaves nothing open behind."""
    path = tmp_path / "kantor.asn"
    founded = create_office(path, Founder("siti", "Siti Rahmawati", PASSPHRASE))
    founded.database.close()
    dialog = RecoveryDialog(path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.key.setText(founded.recovery_key)
    dialog.go_on()
    wait_for(qtbot, dialog)
    dialog.reject()
    open_office(path, login="siti", passphrase=PASSPHRASE).close()


@pytest.fixture
def program(qtbot: QtBot) -> Application:
    return application()


def come_in(login: str) -> object:
    def step(dialog: QDialog) -> None:
        assert isinstance(dialog, LoginWindow)
        type_in(dialog, login, PASSPHRASE)
        dialog.open()

    return step


def test_a_passphrase_of_somebody_else_is_changed_first(
    qtbot: QtBot, program: Application, tmp_path: Path
) -> None:
    """Rina, whose passphrase the administrator chose, gets into the office only after she has
    chosen her own; turning back leads to the door again."""
    path = real(tmp_path, people=0)

    def choose(dialog: QDialog) -> None:
        from asn_desktop.accounts.screen.passphrases import OwnPassphraseDialog

        assert isinstance(dialog, OwnPassphraseDialog)
        dialog.new.first.setText(OWN)
        dialog.new.again.setText(OWN)
        dialog.save()

    visitor = Visitor(come_in("rina"), QDialog.reject, come_in("rina"), choose)  # type: ignore[arg-type]
    database = open_at(program, path)
    visitor.leave()
    assert visitor.met == ["LoginWindow", "OwnPassphraseDialog"] * 2
    assert isinstance(database, Database)
    database.close()
    with open_office(path, login="rina", passphrase=OWN) as opened:
        assert opened.actor.name == "Rina Kartika"


def test_whoever_closes_the_door_stays_outside(
    qtbot: QtBot, program: Application, tmp_path: Path
) -> None:
    """Closing the login opens nothing."""
    visitor = Visitor(QDialog.reject)
    assert open_at(program, real(tmp_path, people=0)) is None
    visitor.leave()
    assert QApplication.activeModalWidget() is None


def test_the_typed_name_counts_and_not_the_one_in_the_address(qtbot: QtBot) -> None:
    """An address of a server may name somebody: that name stands there at first, and whoever
    types another comes in as that one."""
    door = LoginWindow("postgresql://budi@127.0.0.1:1/kantor", Settings())
    qtbot.addWidget(door)
    assert door.login.text() == "budi"
    door.login.setText("siti")
    place = str(door._place())
    assert "siti@" in place
    assert "budi" not in place
