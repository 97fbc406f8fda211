"""What somebody sees who may not do everything. That nothing else can be done is proved elsewhere:
the operations themselves ask."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from asn_desktop import features
from asn_desktop.accounts.commands import change_account
from asn_desktop.accounts.queries import account
from asn_desktop.accounts.rules import Account, Role
from asn_desktop.database.keys import attempts
from asn_desktop.opening import open_office
from asn_desktop.screens.actions import import_texts
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.widgets.messages import Toast
from tests.offices import PASSPHRASE, real
from tests.shell.windows import opened, ready, screen

OWN = "lampu meja taman sembilan"


def screens(window: MainWindow) -> list[str]:
    return [window.navigation.item(row).text() for row in range(window.navigation.count())]


def actions(window: MainWindow, text: str) -> list[QAction]:
    return [found for found in window.findChildren(QAction) if found.text() == text]


def test_a_reader_reads(qtbot: QtBot, tmp_path: Path) -> None:
    """A reader sees lists and records as text; new, import and remove are switched off and say
    why; accounts and the change log are not there."""
    with opened(qtbot, real(tmp_path), who="budi") as window:
        assert "Akun" not in screens(window)
        assert "Riwayat" not in screens(window)
        people = screen(window)
        people.table.select_id(people.table.model.id_at(0))
        qtbot.waitUntil(people.form.isEnabled)
        assert people.form.editor("name").isVisible()
        assert not isinstance(people.form.editor("name"), QLineEdit)
        assert people.form._state.text() == "Hanya dapat dibaca"
        kind = people.form.editor("employee_type")
        assert kind.property("text") in ("PNS", "PPPK", "CPNS", "PPPK Paruh Waktu")
        for text in ("Baru", *import_texts()):
            found = actions(window, text)
            assert found, text
            assert not any(action.isEnabled() for action in found)
            assert all("tidak boleh" in action.toolTip() for action in found)
        assert not people.remove_action.isEnabled()
        window.import_file(tmp_path / "kiriman.xlsx")
        assert people.wizard is None
        toast = window.findChild(Toast)
        assert isinstance(toast, Toast)
        assert "tidak boleh" in toast.text()
        window.show_screen("office")
        office = window.screen_named("office")
        assert not office.profile.form._body.isEnabled()  # type: ignore[attr-defined]
        window.show_screen("employees")


def test_an_administrator_finds_everything(qtbot: QtBot, tmp_path: Path) -> None:
    """An administrator has the screen of accounts, the change log, and all deeds."""
    with opened(qtbot, real(tmp_path), who="siti") as window:
        assert {"Akun", "Riwayat"} <= set(screens(window))
        assert all(action.isEnabled() for action in actions(window, "Baru"))
        assert window.head.person.text() == "Siti Rahmawati · Administrator"
        names = [action.text() for action in window.head.person.menu().actions()]
        assert names == ["Kunci layar", "Kata sandi saya…", "Ganti pengguna…"]


def test_limits_stand_at_the_upper_right(qtbot: QtBot, tmp_path: Path) -> None:
    """Who is limited to units sees it beside the own name, with the units in the tip."""
    path = real(tmp_path)
    with open_office(path, login="siti", passphrase=PASSPHRASE) as database:
        finders = features.record_kind("units").finders
        assert finders is not None
        unit, name, _detail = finders(database)["unit"]("dinas kesehatan", 1)[0]
        with database.read() as session:
            mine = account(session, "budi")
        assert mine is not None
        limited = Account(
            "budi",
            mine.name,
            Role.CLERK,
            frozenset({unit}),
            id=mine.id,
            version=mine.version,
        )
        change_account(database, limited)
    with opened(qtbot, path, who="budi") as window:
        assert window.head.person.text() == "Budi Santoso · Pengelola · sebagian unit"
        assert f"hanya unit: {name}" in window.head.person.toolTip()
        assert ready(window)


def test_ones_own_passphrase_is_changed_from_the_menu(qtbot: QtBot, tmp_path: Path) -> None:
    """The present passphrase is asked for; a wrong one changes nothing; afterwards only the new
    one opens."""
    path = real(tmp_path)
    with opened(qtbot, path, who="rina") as window:
        window.person.change_passphrase()
        dialog = window.person.dialog
        dialog.save_button.click()
        assert "Ketik kata sandi" in dialog.old_note()
        QTest.keyClicks(dialog.old, "bukan ini kata sandinya")
        QTest.keyClicks(dialog.new.first, OWN)
        QTest.keyClicks(dialog.new.again, OWN)
        dialog.save_button.click()
        qtbot.waitUntil(lambda: not dialog.busy)
        assert "bukan kata sandi Anda" in dialog.old_note()
        dialog.save_button.click()
        qtbot.waitUntil(lambda: not dialog.busy)
        assert "Tunggu" in dialog.old_note()
        attempts.succeeded(path)  # instead of waiting
        dialog.old.setText(PASSPHRASE)
        dialog.save_button.click()
        qtbot.waitUntil(lambda: not dialog.isVisible())
        toast = window.findChild(Toast)
        assert isinstance(toast, Toast)
        assert toast.text() == "Kata sandi Anda sudah diganti."
    with open_office(path, login="rina", passphrase=OWN) as database, database.read() as session:
        mine = account(session, "rina")
        assert mine is not None
        assert not mine.must_change
