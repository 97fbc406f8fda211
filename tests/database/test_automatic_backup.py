"""Backups that nobody has to think of: made when something was done, and never in the way."""

from __future__ import annotations

import datetime as dt
import errno
import os
import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from asn_desktop.core import translation
from asn_desktop.core.errors import PersonError, RightError, WorldError
from asn_desktop.database.backup import (
    BackupSettings,
    Reason,
    attempt_backup,
    back_up,
    backup_folder,
    backup_settings,
    backups_beside,
    backups_of,
    copy_outside,
    examine,
    external,
    is_due,
    keep_backup_settings,
    last_backup,
    last_outside,
    outside_reminder,
)
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.database.types import now
from tests.database.records import ADD, make_office, person

KEY = bytes(range(32))


@pytest.fixture(autouse=True)
def english() -> None:
    """The sentences are compared in their source language."""
    translation.set_language("en")


@pytest.fixture
def office(file_office: Database) -> Database:
    """A server looks after its own backups: these are for files."""
    return file_office


def _add(office: Database, number: int) -> None:
    with office.write(ADD, count=1) as work:
        work.session.add(person(str(number), f"Siti {number}"))


def test_a_backup_is_made_only_when_something_was_done(office: Database) -> None:
    """Closing an office in which nothing was done since the last backup makes no other one."""
    _add(office, 1)
    first = back_up(office, Reason.CLOSING)
    assert first is not None and first.name.endswith(".tutup.asn")
    assert back_up(office, Reason.CLOSING) is None
    assert back_up(office, Reason.IMPORT) is None
    _add(office, 2)
    second = back_up(office, Reason.RUNNING)
    assert second is not None and second.name > first.name
    assert [backup.path for backup in backups_of(office)] == [second, first]
    assert last_backup(office) is not None
    first.unlink()
    second.unlink()
    assert back_up(office, Reason.CLOSING) is not None, "a backup that was deleted is missed"


def test_backups_of_an_encrypted_office_are_encrypted(tmp_path: Path) -> None:
    """No name stands readable in a backup, and no file is left anywhere else."""
    with make_office(tmp_path / "kantor.asn", KEY) as office:
        _add(office, 1)
        made = back_up(office, Reason.CLOSING)
        assert made is not None
        assert b"Siti" not in made.read_bytes()
        assert examine(made, KEY).counts["test_people"] == 1
        with pytest.raises((RightError, WorldError)):
            examine(made, KEY[::-1])
    left = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert left == {"kantor.asn", made.name}


def test_a_clock_that_was_set_back_confuses_nobody(
    office: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The newest backup is the one that was made last, also when its date is older."""
    _add(office, 1)
    first = back_up(office, Reason.RUNNING)
    _add(office, 2)
    long_ago = now() - dt.timedelta(days=800)
    monkeypatch.setattr("asn_desktop.database.backup.automatic.now", lambda: long_ago)
    second = back_up(office, Reason.RUNNING)
    assert second is not None and first is not None
    assert backups_of(office)[0].path == second
    assert first.exists()
    _add(office, 3)
    assert is_due(office, now())


def test_a_backup_is_due_after_the_interval(office: Database) -> None:
    """Every half hour when something was done, and never when the office does not want it."""
    _add(office, 1)
    assert is_due(office)
    back_up(office, Reason.RUNNING)
    later = now() + dt.timedelta(minutes=31)
    assert not is_due(office, later), "nothing was done"
    _add(office, 2)
    assert not is_due(office), "it is too early"
    assert is_due(office, later)
    keep_backup_settings(office, BackupSettings(interval=0))
    assert not is_due(office, later)


def test_a_full_disk_is_told_once_and_the_work_goes_on(
    office: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without room there is one sentence, no half backup, and the office works."""
    _add(office, 1)
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(100, 100, 0))
    heard: list[str] = []
    office.notices.listen(heard.append)
    for _ in range(2):
        error = attempt_backup(office, Reason.RUNNING)
        assert error is not None and "no room for the copy" in str(error)
    _add(office, 2)
    monkeypatch.undo()
    assert back_up(office, Reason.RUNNING) is not None


def test_a_disk_that_fills_up_while_copying_leaves_no_half(
    office: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was half written is taken away; the earlier backup stays."""
    _add(office, 1)
    first = back_up(office, Reason.RUNNING)
    _add(office, 2)

    def full(source: object, target: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(WorldError, match="no room"):
        back_up(office, Reason.RUNNING)
    assert [path for path in backup_folder(office).iterdir()] == [first]


def test_old_backups_are_thinned_and_other_files_stay(office: Database) -> None:
    """Only backups of this office are ever removed."""
    folder = backup_folder(office)
    folder.mkdir()
    foreign = [folder / "catatan.txt", folder / "lain.000001.20200101-000000.tutup.asn"]
    for path in foreign:
        path.write_text("mine")
    keep_backup_settings(office, BackupSettings(recent=1))
    for number in range(12):
        _add(office, number)
        back_up(office, Reason.RUNNING)
    assert len(backups_of(office)) == 5
    assert all(path.exists() for path in foreign)
    assert backups_beside(Path(office.location)) == backups_of(office)


def test_an_office_may_keep_its_backups_elsewhere(office: Database, tmp_path: Path) -> None:
    """The wishes stay with the office, need a right, and two offices of one name do not mix."""
    chosen = tmp_path / "lain"
    keep_backup_settings(office, BackupSettings(folder=str(chosen), recent=3))
    assert backup_settings(office) == BackupSettings(folder=str(chosen), recent=3)
    _add(office, 1)
    made = back_up(office, Reason.CLOSING)
    assert made is not None and made.is_relative_to(chosen)
    with make_office(tmp_path / "b" / "office.asn") as other:
        keep_backup_settings(other, BackupSettings(folder=str(chosen)))
        assert backup_folder(other) != backup_folder(office)
    office.actor = Actor("Budi", "budi", frozenset({"employees.write"}))
    with pytest.raises(RightError):
        keep_backup_settings(office, BackupSettings())


@pytest.mark.postgresql
def test_a_server_has_its_own_backups(server_url: str) -> None:
    """Nothing is copied by itself, nothing is due, and who asks is told what to use."""
    with make_office(server_url) as office:
        _add(office, 1)
        assert back_up(office, Reason.CLOSING) is None
        assert not is_due(office) and backups_of(office) == []
        assert outside_reminder(office, now() + dt.timedelta(days=30)) is None
        with pytest.raises(PersonError, match="pg_dump"):
            copy_outside(office, Path("/stick"))


# outside the computer


def test_the_reminder_comes_when_the_last_copy_outside_is_old(
    office: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a week of work without a copy elsewhere the office says so; else it does not."""
    later = now() + dt.timedelta(days=8, hours=1)
    assert outside_reminder(office, later) is None, "there is nothing to lose yet"
    _add(office, 1)
    assert outside_reminder(office, now()) is None
    assert "no copy" in str(outside_reminder(office, later))
    monkeypatch.setattr(external, "_same_drive", lambda one, other: False)
    copied = copy_outside(office, tmp_path / "stick")
    assert copied.outside and examine(copied.path, None).last_operation == 1
    last = last_outside(office)
    assert last is not None and last.path == str(copied.path)
    assert outside_reminder(office, later) is None, "nothing was done since"
    _add(office, 2)
    assert "8 days old" in str(outside_reminder(office, later))
    assert outside_reminder(office, now() + dt.timedelta(days=6)) is None


def test_a_copy_on_the_same_drive_is_no_copy_outside(office: Database, tmp_path: Path) -> None:
    """It is made, but nobody is told that the office is safe from fire and theft."""
    _add(office, 1)
    assert not copy_outside(office, tmp_path / "disini").outside
    assert last_outside(office) is None
    with pytest.raises(PersonError, match="itself is in this folder"):
        copy_outside(office, tmp_path)
