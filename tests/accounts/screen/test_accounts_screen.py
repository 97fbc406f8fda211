"""Looking after accounts: who may come in, in which role, for which units and how."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.accounts.queries import account, lock_minutes
from asn_desktop.accounts.rules import Account, Role
from asn_desktop.accounts.screen.accounts import AccountsScreen
from asn_desktop.accounts.screen.dialogs import AccountDialog
from asn_desktop.core.errors import RightError
from asn_desktop.database.engine import Database
from asn_desktop.opening import open_office
from tests.offices import PASSPHRASE
from tests.widgets.answers import Answers

FIRST = "taman sepeda kuning tua"


def choose(screen: AccountsScreen, login: str) -> None:
    known = [found.login for found in screen.model.accounts]
    screen.table.selectRow(known.index(login))
    screen.table.setFocus()


def stored(office: Database, login: str) -> Account | None:
    with office.read() as session:
        return account(session, login)


def row(screen: AccountsScreen, login: str) -> tuple[str, ...]:
    return next(found for found in screen.model.rows if found[1] == login)


def selected(screen: AccountsScreen) -> str:
    current = screen.current()
    return current.login if current is not None else ""


def opened(screen: AccountsScreen) -> AccountDialog:
    dialog = screen.dialog
    assert dialog is not None
    return dialog


def set_role(dialog: AccountDialog, role: Role) -> None:
    dialog.role.setCurrentIndex(dialog.role.findData(role))


def test_everybody_is_listed_with_role_and_state(screen: AccountsScreen) -> None:
    """Each account stands there with name, user name, role, state and limits, in words."""
    assert row(screen, "siti") == (
        "Siti Rahmawati",
        "siti",
        "Administrator",
        "Dapat masuk",
        "seluruh kantor",
    )
    assert row(screen, "rina")[2:4] == ("Analis", "Harus membuat kata sandi sendiri")


def test_somebody_new_is_let_in_for_one_unit(
    qtbot: QtBot, screen: AccountsScreen, office: Database
) -> None:
    """A clerk for one unit, with a suggested passphrase that is shown, comes in with it; the unit
    is found by typing its name."""
    screen.add()
    dialog = opened(screen)
    QTest.keyClicks(dialog.name, "Dewi Anggraini")
    QTest.keyClicks(dialog.login, "Dewi.A")
    assert dialog.typed().role is Role.CLERK
    dialog.units.limited.click()
    QTest.keyClicks(dialog.units.search, "dinas kesehatan")
    qtbot.waitUntil(dialog.units.search.is_open)
    QTest.keyClick(dialog.units.search._popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.units.units()))
    assert dialog.units.chosen.item(0).text() == "Dinas Kesehatan"
    assert dialog.units.search.text() == ""
    assert dialog.passphrase is not None
    dialog.passphrase.show_letters(FIRST)
    assert dialog.passphrase.first.echoMode() is dialog.passphrase.first.EchoMode.Normal
    dialog.save_button.click()
    qtbot.waitUntil(lambda: stored(office, "dewi.a") is not None)
    # The news of the new account may come before the dialog's word of which one to select.
    qtbot.waitUntil(lambda: selected(screen) == "dewi.a")
    assert row(screen, "dewi.a")[2:] == (
        "Pengelola",
        "Harus membuat kata sandi sendiri",
        "Dinas Kesehatan",
    )
    current = screen.current()
    assert current is not None
    path = office.location
    office.close()
    with open_office(path, login="dewi.a", passphrase=FIRST) as hers:
        assert hers.actor.units == current.units
        assert not hers.actor.may("accounts.write")


def test_what_is_wrong_is_said_beside_the_boxes(
    screen: AccountsScreen, office: Database, answers: Answers
) -> None:
    """A user name that is taken, a missing name, no unit and an easy passphrase: each is said
    beside its box, and nothing is stored."""
    screen.add()
    dialog = opened(screen)
    QTest.keyClicks(dialog.login, "rina")
    dialog.units.limited.click()
    dialog.save_button.click()
    assert "belum diisi" in dialog.name_note.text() or "Nama" in dialog.name_note.text()
    assert "Rina Kartika" in dialog.login_note.text()
    assert "Belum ada unit" in dialog.units_note.text()
    QTest.keyClicks(dialog.name, "Dewi")
    dialog.login.setText("dewi")
    dialog.units.limited.click()
    dialog.save_button.click()
    assert dialog.passphrase is not None
    assert "10 karakter" in dialog.passphrase.notes()[0]
    assert not dialog.busy
    assert stored(office, "dewi") is None
    answers.prepared = ["discard"]
    dialog.back_button.click()
    assert not dialog.isVisible()


def test_turning_back_asks_about_what_was_typed(screen: AccountsScreen, answers: Answers) -> None:
    """Esc with something typed asks once and can be taken back; without it nobody is asked."""
    screen.add()
    opened(screen).reject()
    assert not opened(screen).isVisible()
    screen.add()
    QTest.keyClicks(opened(screen).name, "Dewi")
    answers.prepared = ["back", "discard"]
    QTest.keyClick(opened(screen), Qt.Key.Key_Escape)
    assert opened(screen).isVisible()
    opened(screen).reject()
    assert not opened(screen).isVisible()


def test_a_role_changes_and_is_taken_back(
    qtbot: QtBot, screen: AccountsScreen, office: Database
) -> None:
    """A changed role is stored and seen, and undo brings the earlier one back."""
    choose(screen, "budi")
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    dialog = opened(screen)
    assert dialog.login.isReadOnly()
    set_role(dialog, Role.HEAD)
    assert not dialog.units.isVisible()  # only clerks and readers are limited
    dialog.save_button.click()
    qtbot.waitUntil(lambda: row(screen, "budi")[2] == "Kepala")
    qtbot.waitUntil(lambda: screen.desk.undo_stack.can_undo)
    screen.desk.undo(screen)
    qtbot.waitUntil(lambda: row(screen, "budi")[2] == "Pembaca")


def test_the_last_administrator_stays(
    qtbot: QtBot, screen: AccountsScreen, office: Database, answers: Answers
) -> None:
    """Removing, closing and regrading the last administrator are refused with the reason."""
    choose(screen, "siti")
    answers.prepared = ["remove"]
    screen.remove()
    qtbot.waitUntil(lambda: len(answers.shown) == 1)
    screen.close_or_reopen()
    qtbot.waitUntil(lambda: len(answers.shown) == 2)
    assert all("Administrator terakhir" in text for _level, text in answers.shown)
    screen.change()
    set_role(opened(screen), Role.READER)
    opened(screen).save_button.click()
    qtbot.waitUntil(lambda: "Administrator terakhir" in opened(screen).notice.text())
    mine = stored(office, "siti")
    assert mine is not None and mine.active and mine.role is Role.ADMINISTRATOR
    answers.prepared = ["discard"]
    opened(screen).reject()


def test_a_closed_account_comes_in_no_more(
    qtbot: QtBot, screen: AccountsScreen, office: Database
) -> None:
    """Closing takes the passphrase away; opened again it needs a new one, with which it opens."""
    choose(screen, "budi")
    screen.close_button.click()
    qtbot.waitUntil(lambda: row(screen, "budi")[3] == "Ditutup")
    choose(screen, "budi")
    assert screen.close_button.text() == "Buka akun lagi"
    assert not screen.give_button.isEnabled()
    screen.close_button.click()
    qtbot.waitUntil(lambda: row(screen, "budi")[3] == "Belum punya kata sandi")
    choose(screen, "budi")
    screen.give_button.click()
    dialog = screen.give_dialog
    assert dialog is not None
    dialog.passphrase.show_letters(FIRST)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: row(screen, "budi")[3] == "Harus membuat kata sandi sendiri")
    path = office.location
    office.close()
    with pytest.raises(RightError):
        open_office(path, login="budi", passphrase=PASSPHRASE)
    open_with = Path(path).with_name("salinan.asn")
    # After the wrong passphrase one would have to wait at the same place.
    open_with.write_bytes(Path(path).read_bytes())
    open_office(open_with, login="budi", passphrase=FIRST).close()


def test_an_account_is_removed(
    qtbot: QtBot, screen: AccountsScreen, office: Database, answers: Answers
) -> None:
    """A removed account is gone from the list, after one question."""
    choose(screen, "budi")
    answers.prepared = ["back", "remove"]
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    assert stored(office, "budi") is not None
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: stored(office, "budi") is None)
    qtbot.waitUntil(lambda: len(screen.model.rows) == 2)
    assert "Budi Santoso" in answers.asked[0]


def test_the_time_of_the_lock_is_set_for_the_office(
    qtbot: QtBot, screen: AccountsScreen, office: Database
) -> None:
    """The minutes until a window locks are kept with the office, between 1 and 60; never is not
    offered."""
    assert screen.minutes.value() == 10
    assert (screen.minutes.minimum(), screen.minutes.maximum()) == (1, 60)
    with qtbot.waitSignal(screen.desk.lock_changed) as news:
        screen.minutes.setValue(25)
    assert news.args == [25]
    assert lock_minutes(office) == 25


def test_every_role_is_explained(screen: AccountsScreen) -> None:
    """The table of roles says in words what each role may do."""
    screen.tabs.setCurrentIndex(1)
    from asn_desktop.accounts.screen.tables import PlainModel

    models = [found for found in screen.findChildren(PlainModel) if found is not screen.model]
    assert [found[0] for found in models[0].rows] == [
        "Administrator",
        "Kepala",
        "Analis",
        "Pengelola",
        "Pembaca",
    ]
    assert all(len(found[1]) > 20 for found in models[0].rows)
