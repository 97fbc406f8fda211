"""Backups in the window: a stick in two clicks, a restore that opens again, and a damaged office
that is repaired."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.core.errors import DamagedError, RightError
from asn_desktop.database import keys
from asn_desktop.database.backup import (
    BackupSettings,
    Reason,
    back_up,
    backup_settings,
    backups_beside,
    backups_of,
    external,
    last_outside,
    restore_office,
)
from asn_desktop.database.drives import Drive
from asn_desktop.database.encrypting import encrypted_copy
from asn_desktop.database.engine import Database
from asn_desktop.database.keys import attempts
from asn_desktop.database.rights import Actor
from asn_desktop.office.commands import name_office
from asn_desktop.office.queries import profile
from asn_desktop.opening import data_key
from asn_desktop.shell import backups, repair
from asn_desktop.shell.first_run import open_or_choose
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.shell.notes import Note, Notes
from asn_desktop.shell.repair import RepairDialog
from asn_desktop.widgets import messages
from tests.offices import PASSPHRASE, PEOPLE, practice, real
from tests.shell.windows import application, files, opened
from tests.widgets.answers import Answers

KEY = bytes(range(32))


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A stick that is plugged in, on another drive than the office."""
    folder = tmp_path / "FLASHDISK"
    folder.mkdir()
    monkeypatch.setattr(
        backups, "plugged_drives", lambda: [Drive(folder, folder.name, 12_400_000_000)]
    )
    monkeypatch.setattr(external, "_same_drive", lambda one, other: False)
    yield folder


def _answers(*prepared: str) -> Answers:
    return Answers(*prepared)


def _name(database: Database) -> str:
    with database.read() as session:
        return profile(session).name


def test_a_copy_on_a_stick_takes_two_clicks(qtbot: QtBot, window: MainWindow, stick: Path) -> None:
    """The menu entry and one press: the copy is on the stick, and the office remembers it."""
    with messages.answered_by(_answers("0")):
        window.backups.copy_to_drive()
        qtbot.waitUntil(lambda: last_outside(window.database) is not None)
    (copy,) = stick.iterdir()
    with Database.open(copy) as database:
        assert database.check() == []


def test_closing_makes_a_backup_where_something_was_done(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once for what was done; a full disk is told and keeps nobody from closing."""
    app = application()
    with Database.open(practice(tmp_path)) as database, messages.answered_by(_answers()):
        app.back_up(database)
        app.back_up(database)
        assert [backup.reason for backup in backups_of(database)] == [Reason.CLOSING]
        name_office(database, "Nama Baru")
        usage = shutil.disk_usage(tmp_path)._replace(free=0)
        monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
        answers = _answers()
        with messages.answered_by(answers):
            app.back_up(database)
        assert [level for level, _ in answers.shown] == ["error"]
        assert len(backups_of(database)) == 1


def test_without_a_stick_it_may_be_looked_for_again_or_a_folder_be_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy on the same drive is made, but it is said that it is none outside."""
    monkeypatch.setattr(backups, "plugged_drives", list)
    files(window).answers = [tmp_path / "arsip"]
    answers = _answers("again", "folder")
    with messages.answered_by(answers):
        window.backups.copy_to_drive()
        qtbot.waitUntil(lambda: window.notes.text() != "")
    assert len(answers.asked) == 2
    assert "arsip" in window.notes.text()
    assert len(list((tmp_path / "arsip").iterdir())) == 1
    assert last_outside(window.database) is None


def test_the_office_is_backed_up_while_people_work(qtbot: QtBot, window: MainWindow) -> None:
    """When it is time and something was done, a backup is made without a word."""
    window.backups.look()
    qtbot.waitUntil(lambda: len(backups_of(window.database)) == 1)
    qtbot.waitUntil(lambda: not window.backups._running)
    window.backups.look()
    qtbot.waitUntil(lambda: not window.backups._running)
    assert len(backups_of(window.database)) == 1


def test_a_backup_is_chosen_looked_through_and_put_back(qtbot: QtBot, tmp_path: Path) -> None:
    """The list says which are good; the window closes, the office is exchanged, and the next
    window says where the replaced one is."""
    path = practice(tmp_path)
    with Database.open(path) as database:
        before = _name(database)
        assert back_up(database, Reason.CLOSING) is not None
        name_office(database, "Nama Salah")
        damaged = back_up(database, Reason.IMPORT)
        assert damaged is not None
    with damaged.open("r+b") as file:
        file.seek(damaged.stat().st_size // 2)
        file.truncate()
    with opened(qtbot, path) as window:
        window.backups.restore()
        dialog = window.backups.dialog
        assert dialog is not None
        qtbot.waitUntil(lambda: all(o.facts or o.damage for o in dialog.offers))
        first, second = dialog.offers
        assert first.damage and first.facts is None
        assert second.facts is not None and second.facts.counts["employees"] == PEOPLE
        assert not dialog.restore_button.isEnabled(), "the damaged one cannot be restored"
        dialog.table.selectRow(1)
        assert dialog.restore_button.isEnabled()
        assert "Nama Salah" not in dialog.preview.text() and dialog.preview.text().count("•") == 1
        with messages.answered_by(_answers("back")):
            dialog.confirm()
        assert dialog.isVisible()
        with messages.answered_by(_answers("restore")):
            dialog.confirm()
        qtbot.waitUntil(lambda: window.again is not None)
        again, app = window.again, window.application
    assert again is not None and again.work is not None
    again.work(lambda *report: None)
    with Database.open(path) as database:
        assert _name(database) == before
    (kept,) = tmp_path.glob("kantor.replaced.*.asn")
    assert kept.name in app.greeting
    with opened(qtbot, path) as window:
        window.application.greeting = app.greeting
        window.backups.begin()
        assert kept.name in window.notes.text()


def test_nobody_restores_without_the_right(window: MainWindow) -> None:
    """A reader sees the sentence and no list."""
    window.database.actor = Actor("Tamu", "tamu", frozenset({"log.read"}))
    answers = _answers()
    with messages.answered_by(answers):
        window.backups.restore()
        window.backups.copy_to_drive()
        window.backups.copy_to_file()
    assert window.backups.dialog is None
    assert len(answers.shown) == 3 and answers.asked == []
    with pytest.raises(RightError):
        external.copy_outside(window.database, Path("/stick"))


def test_the_wishes_for_backups_stay_with_the_office(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """Interval, number, folder and reminder are typed once and kept."""
    window.backups.restore()
    assert window.backups.dialog is not None
    window.backups.dialog.open_settings()
    dialog = window.backups.dialog.settings
    dialog.interval.setValue(15)
    dialog.recent.setValue(10)
    dialog.remind.setValue(0)
    files(window).answers = [tmp_path]
    dialog.choose_button.click()
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    assert backup_settings(window.database) == BackupSettings(15, 10, str(tmp_path), 0)
    window.backups.dialog.reject()


def test_sentences_wait_for_each_other(qtbot: QtBot) -> None:
    """One is read after the other, the same one is not said twice, and a button acts once."""
    notes, done = Notes(), list[str]()
    qtbot.addWidget(notes)
    notes.say(Note("satu", actions=(("Kerjakan", lambda: done.append("satu")),)))
    notes.say(Note("dua"))
    notes.say(Note("dua"))
    assert notes.text() == "satu" == notes.line.text()
    notes.line.buttons()[0].click()
    assert done == ["satu"] and notes.text() == "dua"
    notes.line.clear()
    assert notes.text() == "" and notes.isHidden()


def test_a_full_disk_is_told_above_the_screens(qtbot: QtBot, window: MainWindow) -> None:
    """What is said from a thread stands above the screens until it is read."""
    window.database.notices.say("Tidak ada ruang.")
    qtbot.waitUntil(lambda: window.notes.text() == "Tidak ada ruang.")


def test_damage_found_while_working_is_told_once(qtbot: QtBot, window: MainWindow) -> None:
    """The first page that cannot be read asks; afterwards there is only the sentence."""
    answers = _answers("back")
    with messages.answered_by(answers):
        messages.show_error(window, DamagedError("rusak"))
        messages.show_error(window, DamagedError("rusak"))
    assert answers.asked == ["rusak"] and answers.shown == [("error", "rusak")]


def test_damage_found_while_working_leads_to_the_repair(qtbot: QtBot, window: MainWindow) -> None:
    """The window closes in order, so that the repair has the file for itself."""
    with messages.answered_by(_answers("repair")):
        messages.show_error(window, DamagedError("rusak"))
    qtbot.waitUntil(lambda: window.again is not None)
    assert window.again is not None and window.again.dialog is not None


# repairing


def _damaged(folder: Path) -> Path:
    """An encrypted office whose beginning is gone, with a good backup beside it."""
    plain = practice(folder)
    path = folder / "kantor" / "kantor.asn"
    path.parent.mkdir()
    with Database.open(plain) as database:
        encrypted_copy(database, path, KEY)
    keys.append_keys(path, keys.KeyFile(path.read_bytes()[:16]))
    with Database.open(path, key=KEY) as database:
        name_office(database, "Sebelum")
        back_up(database, Reason.CLOSING)
        name_office(database, "Sesudah")
    with path.open("r+b") as file:
        file.write(bytes(4096))
    with pytest.raises(DamagedError):
        Database.open(path, key=KEY)
    return path


def test_a_good_backup_takes_the_place_of_a_damaged_office(qtbot: QtBot, tmp_path: Path) -> None:
    """It is found by itself; the damaged file is kept as it was."""
    path = _damaged(tmp_path)
    content = path.read_bytes()
    dialog = RepairDialog(application(), path, key=KEY)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.restore_button.isVisibleTo(dialog))
    assert str(PEOPLE) in dialog.found.text()
    with qtbot.waitSignal(dialog.accepted):
        dialog.restore_button.click()
    assert dialog.repaired
    with Database.open(path, key=KEY) as database:
        assert _name(database) == "Sebelum"
    (kept,) = path.parent.glob("kantor.replaced.*.asn")
    assert kept.read_bytes() == content


def test_what_can_be_read_is_rescued_and_worked_in(qtbot: QtBot, tmp_path: Path) -> None:
    """Where the work since the backup counts, the rescue finds it, says so, and takes the place."""
    path = _damaged(tmp_path)
    dialog = RepairDialog(application(), path, key=KEY)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.rescue_button.isVisibleTo(dialog))
    dialog.rescue_button.click()
    qtbot.waitUntil(lambda: dialog.use_button.isVisibleTo(dialog))
    assert f"{PEOPLE} " in dialog.found.text()
    with qtbot.waitSignal(dialog.accepted):
        dialog.use_button.click()
    with Database.open(path, key=KEY) as database:
        assert _name(database) == "Sesudah"
        assert database.check() == []
    assert len(list(path.parent.glob("*.asn"))) == 2, "the office and the damaged one"


def test_without_any_backup_only_the_rescue_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    """The dialog says that there is none."""
    path = _damaged(tmp_path)
    shutil.rmtree(path.parent / "kantor.cadangan")
    dialog = RepairDialog(application(), path, key=KEY)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.rescue_button.isVisibleTo(dialog))
    assert not dialog.restore_button.isVisibleTo(dialog)
    dialog.reject()


def test_whoever_does_not_want_a_repair_is_not_bothered(tmp_path: Path) -> None:
    """The question has a way out."""
    app = application()
    app.location = tmp_path / "kantor.asn"
    with messages.answered_by(_answers("back")):
        assert repair.repair(app, DamagedError("rusak")) == "back"


def test_a_damaged_office_asks_at_the_door_for_its_repair(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the repair the office that was meant is opened."""
    path = practice(tmp_path)
    app = application()
    app.location = path
    with Database.open(path) as database:
        back_up(database, Reason.CLOSING)
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)

    def mend(dialog: RepairDialog) -> int:
        (backup,) = backups_beside(path)
        dialog.repaired = restore_office(backup.path, path) is not None
        assert dialog.runner is not None
        dialog.runner.close()
        return 1

    monkeypatch.setattr(RepairDialog, "exec", mend)
    with messages.answered_by(_answers("repair")):
        opened = open_or_choose(app, lambda: Database.open(path))
    assert opened is not None
    with opened:
        assert opened.check() == []


def test_the_passphrase_opens_the_backups_of_a_damaged_office(qtbot: QtBot, tmp_path: Path) -> None:
    """A wrong one is told beside its field; the right one goes on to the good backup."""
    path = real(tmp_path)
    key = data_key(path, login="siti", passphrase=PASSPHRASE)
    with Database.open(path, key=key) as database:
        back_up(database, Reason.CLOSING)
    with path.open("r+b") as file:
        file.write(bytes(4096))
    dialog = RepairDialog(application(), path)
    qtbot.addWidget(dialog)
    dialog.login.setText("siti")
    dialog.passphrase.setText("bukan ini")
    dialog.next_button.click()
    qtbot.waitUntil(lambda: not dialog.busy and dialog.note.text() != "")
    assert dialog.next_button.isVisibleTo(dialog)
    attempts.succeeded(path)  # the wait after a wrong one is over
    dialog.passphrase.setText(PASSPHRASE)
    dialog.next_button.click()
    qtbot.waitUntil(lambda: dialog.restore_button.isVisibleTo(dialog))
    with qtbot.waitSignal(dialog.accepted):
        dialog.restore_button.click()
    Database.open(path, key=key).close()
