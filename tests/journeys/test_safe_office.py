"""A day in a real office, through the real window: locked, told, copied, and read by somebody else
on another computer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from asn_desktop.core.errors import RightError
from asn_desktop.database import keys
from asn_desktop.database.backup import external, last_outside
from asn_desktop.database.drives import Drive
from asn_desktop.office.screen.change_log import ChangeLogScreen
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.shell import backups
from asn_desktop.widgets import messages
from tests.offices import PASSPHRASE, real
from tests.shell.windows import files, opened, ready, screen
from tests.widgets.answers import Answers

CONTROL = Qt.KeyboardModifier.ControlModifier
TYPED = "Pulau Contoh"


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick that is plugged in, on another drive than the office."""
    folder = tmp_path / "FLASHDISK"
    folder.mkdir()
    monkeypatch.setattr(backups, "plugged_drives", lambda: [Drive(folder, folder.name, 10**10)])
    monkeypatch.setattr(external, "_same_drive", lambda one, other: False)
    return folder


def test_a_day_in_a_real_office(qtbot: QtBot, tmp_path: Path, stick: Path) -> None:
    """Siti types, is called away and locks: nothing is left to see, and what she typed waits. She
    saves; the change log tells it with before and after and goes on paper. A copy goes on a stick.
    Budi opens it at home with his own passphrase, finds what Siti saved, and can change nothing.
    Nobody finds a name in any file."""
    office = real(tmp_path)
    with opened(qtbot, office, who="siti") as window:
        people = screen(window)
        people.table.select_id(people.table.model.id_at(0))
        qtbot.waitUntil(people.form.isEnabled)
        name = str(people.form.values()["name"])
        born = people.form.editor("birth_place")
        assert isinstance(born, QLineEdit)
        born.setFocus()
        born.selectAll()
        QTest.keyClicks(born, TYPED)

        window.person.lock_now()
        lock = window.person.lock
        assert lock.dialog is not None
        QApplication.processEvents()
        assert not born.isVisible()
        assert name not in window.windowTitle()
        lock.dialog.passphrase.setText("bukan kata sandinya")
        lock.dialog.unlock_button.click()
        qtbot.waitUntil(lambda: lock.dialog is not None and not lock.dialog.busy)
        assert lock.locked
        qtbot.waitUntil(lock.dialog.unlock_button.isEnabled)
        lock.dialog.passphrase.setText(PASSPHRASE)
        lock.dialog.unlock_button.click()
        qtbot.waitUntil(lambda: not lock.locked)
        assert born.text() == TYPED
        people.form.save()
        qtbot.waitUntil(lambda: not people.form.is_dirty and people.form.isEnabled())

        window.show_screen("change-log")
        log = window.stack.currentWidget()
        assert isinstance(log, ChangeLogScreen)
        qtbot.waitUntil(lambda: log.table.model.rowCount() > 0 and not log.table.model.loading)
        log.table.select_id(log.table.model.id_at(0))
        qtbot.waitUntil(lambda: TYPED in log.view.toPlainText())
        assert name in log.view.toPlainText()
        log.outputs.print_paper(log.papers[0])
        preview = log.outputs.preview
        assert preview is not None
        qtbot.waitUntil(lambda: preview.view.page_count > 0)
        files(window).answers = [tmp_path / "riwayat.pdf"]
        preview.save_document()
        qtbot.waitUntil((tmp_path / "riwayat.pdf").exists)
        preview.close()
        (tmp_path / "riwayat.pdf").unlink()

        with messages.answered_by(Answers("0")):
            window.backups.copy_to_drive()
            qtbot.waitUntil(lambda: last_outside(window.database) is not None)
    (copy,) = stick.iterdir()
    assert keys.needs_key(copy)
    for path in (*tmp_path.rglob("*"),):
        assert not path.is_file() or name.encode() not in path.read_bytes(), path

    with opened(qtbot, copy, who="budi") as window:
        people = screen(window)
        assert isinstance(people, RecordScreen)
        people.table.select_id(people.table.model.id_at(0))
        qtbot.waitUntil(people.form.isEnabled)
        assert people.form.values()["birth_place"] == TYPED
        assert not people.new_action.isEnabled()
        with pytest.raises(RightError):
            people.store({"birth_place": "Lain"}, people.table.current_id(), None)
        qtbot.waitUntil(lambda: ready(window))
