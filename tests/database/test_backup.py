"""A copy is whole although the office is in use; a restore loses nothing."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
import sqlalchemy as sa

from asn_desktop.core import translation
from asn_desktop.core.errors import Cancelled, PersonError, RightError, WorldError
from asn_desktop.core.progress import CancelAfter
from asn_desktop.database import keys
from asn_desktop.database.backup import (
    Loss,
    Reason,
    back_up,
    copy_office,
    loss_by_restoring,
    protect_copies,
    restore_office,
)
from asn_desktop.database.encrypting import encrypted_copy
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from tests.database.records import ADD, EDIT, Person, make_office, person

KEY = bytes(range(32))


@pytest.fixture(autouse=True)
def english() -> None:
    """The sentences are compared in their source language."""
    translation.set_language("en")


def _names(path: Path, key: bytes | None = None) -> set[str]:
    with Database.open(path, key=key) as database, database.read() as session:
        assert database.check() == []
        return set(session.scalars(sa.select(Person.name)))


@pytest.mark.parametrize("key", [None, KEY])
def test_a_copy_is_taken_while_somebody_writes(tmp_path: Path, key: bytes | None) -> None:
    """The copy has what was finished and nothing of what is under way, under the same key."""
    path = tmp_path / "office.asn"
    with make_office(path, key) as office:
        with office.write(ADD, count=1) as work:
            work.session.add(person("1", "Siti"))
        with office.write(EDIT, name="") as work:
            work.session.add(person("2", "Budi"))
            work.session.flush()
            copy_office(office, tmp_path / "first.asn")
            copy_office(path, tmp_path / "folder" / "second.asn", key=key)
    for copy in ("first.asn", "folder/second.asn"):
        assert _names(tmp_path / copy, key) == {"Siti"}
    if key is not None:
        with pytest.raises(RightError):
            Database.open(tmp_path / "first.asn", key=KEY[::-1])
        assert b"Siti" not in (tmp_path / "first.asn").read_bytes()


def test_a_copy_replaces_nothing_and_a_cancelled_one_leaves_nothing(tmp_path: Path) -> None:
    """A file under the name of the copy stays; half a copy never has the name of one."""
    with make_office(tmp_path / "office.asn") as office:
        taken = tmp_path / "taken.asn"
        taken.write_text("mine")
        with pytest.raises(PersonError, match="already a file"):
            copy_office(office, taken)
        assert taken.read_text() == "mine"
        with pytest.raises(Cancelled):
            copy_office(office, tmp_path / "copy.asn", progress=CancelAfter(0))
    assert {each.name for each in tmp_path.iterdir()} == {"office.asn", "taken.asn"}


def test_restoring_keeps_the_replaced_office(tmp_path: Path) -> None:
    """The backup stands in the office's place, and the replaced office is beside it, whole."""
    path, backup = tmp_path / "office.asn", tmp_path / "backup.asn"
    with make_office(path) as office:
        with office.write(ADD, count=1) as work:
            work.session.add(person("1", "Siti"))
        copy_office(office, backup)
        with office.write(ADD, count=1) as work:
            work.session.add(person("2", "Budi"))
        with pytest.raises(WorldError, match="another window"):
            restore_office(backup, path)
    kept = restore_office(backup, path)
    assert kept is not None
    assert _names(path) == {"Siti"}
    assert _names(kept) == {"Siti", "Budi"}
    assert _names(backup) == {"Siti"}


def test_restoring_where_no_office_is_makes_one(tmp_path: Path) -> None:
    """A lost office comes back from its backup alone."""
    backup = tmp_path / "backup.asn"
    make_office(backup).close()
    assert restore_office(backup, tmp_path / "new" / "office.asn") is None
    assert _names(tmp_path / "new" / "office.asn") == set()


@pytest.mark.parametrize("linked", [True, False])
def test_a_restore_may_be_broken_off_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, linked: bool
) -> None:
    """Whatever step the power goes at: the name opens the old office or the restored one, whole,
    and the old one is under one of its two names, with what waited beside it."""
    backup = tmp_path / "backup.asn"
    with make_office(tmp_path / "office.asn", KEY) as office:
        keys.write_keys(tmp_path / "office.asn", keys.KeyFile(_salt(tmp_path / "office.asn")))
        _add(office, "1", "Siti")
        copy_office(office, backup)
        _add(office, "2", "Budi")
        left = tmp_path / "left"
        left.mkdir()
        for path in tmp_path.glob("office.asn*"):
            if not path.name.endswith((".lock", "-shm")):
                shutil.copyfile(path, left / path.name)
    steps = 0
    while True:
        steps += 1
        folder = tmp_path / f"step{steps}"
        shutil.copytree(left, folder)
        assert (folder / "office.asn-wal").exists(), "a crash left its log"
        with monkeypatch.context() as patch:
            done = _stop_after(patch, steps, linked)
            with suppress(KeyboardInterrupt):
                restore_office(backup, folder / "office.asn", key=KEY)
        for lock in folder.glob("*.lock"):
            lock.unlink()
        assert _names(folder / "office.asn", KEY) in ({"Siti"}, {"Siti", "Budi"})
        kept = list(folder.glob("office.replaced.*.asn"))
        if kept:
            assert _names(folder / "office.asn", KEY) == {"Siti"}
            assert _names(kept[0], KEY) == {"Siti", "Budi"}
            assert keys.read_keys(kept[0]) is not None
        else:
            assert _names(folder / "office.asn", KEY) == {"Siti", "Budi"}
        assert not list(folder.glob("*.next")) and len(kept) < 2
        if done() < steps:
            break
    assert kept and steps > 5


def _salt(path: Path) -> bytes:
    return path.read_bytes()[:16]


def _add(office: Database, number: str, name: str) -> None:
    with office.write(ADD, count=1) as work:
        work.session.add(person(number, name))


def _stop_after(patch: pytest.MonkeyPatch, steps: int, linked: bool) -> Callable[[], int]:
    """Let the power go instead of the n-th change of a name; tells how many there were."""
    done = 0
    replace, link = os.replace, os.link

    def counted(change: Callable[..., None]) -> Callable[..., None]:
        def run(*args: Path) -> None:
            nonlocal done
            done += 1
            if done >= steps:
                raise KeyboardInterrupt
            change(*args)

        return run

    def unknown(*args: Path) -> None:
        raise OSError(errno.EPERM, "no second names here")

    patch.setattr(os, "replace", counted(replace))
    patch.setattr(os, "link", counted(link) if linked else unknown)
    return lambda: done


def test_a_backup_brings_the_passphrases_of_its_day(tmp_path: Path) -> None:
    """After restoring, the passphrases that were good when the backup was made open the office;
    the replaced one keeps its own."""
    path, backup = tmp_path / "office.asn", tmp_path / "backup.asn"
    make_office(path, KEY).close()
    old, new = keys.KeyFile(_salt(path), b"old" * 5), keys.KeyFile(_salt(path), b"new" * 5)
    keys.write_keys(path, old)
    copy_office(path, backup, key=KEY)
    keys.write_keys(path, new)
    kept = restore_office(backup, path, key=KEY)
    assert kept is not None
    for office, pepper in ((path, old.pepper), (kept, new.pepper), (backup, old.pepper)):
        found = keys.read_keys(office)
        assert found is not None and found.pepper == pepper and found.salt == _salt(office)
        Database.open(office, key=KEY).close()
        found = keys.read_keys(office)
        assert found is not None and found.pepper == pepper


def test_copies_of_an_office_that_gets_its_passphrase_are_encrypted(tmp_path: Path) -> None:
    """Nothing readable stays beside it: backups and offices put aside open with its key only."""
    path = tmp_path / "office.asn"
    with make_office(path) as office:
        _add(office, "1", "Siti")
        backup = back_up(office, Reason.CLOSING)
        aside = tmp_path / "office.replaced.20260101-080000.asn"
        copy_office(office, aside)
        other = tmp_path / "office2.asn"
        copy_office(office, other)
        encrypted_copy(office, tmp_path / "safe.asn", KEY)
    os.replace(tmp_path / "safe.asn", path)
    keys.append_keys(path, keys.KeyFile(_salt(path)))
    assert backup is not None
    assert protect_copies(path, KEY) == []
    for copy in (backup, aside):
        assert b"Siti" not in copy.read_bytes()
        assert keys.read_keys(copy) is not None
        assert _names(copy, KEY) == {"Siti"}
    assert _names(other) == {"Siti"}, "the file of another office is left alone"
    assert restore_office(backup, path, key=KEY) is not None


def test_what_a_restore_takes_back_is_told_before(tmp_path: Path) -> None:
    """The operations since the backup are counted and the newest are named."""
    backup = tmp_path / "backup.asn"
    with make_office(tmp_path / "office.asn", KEY) as office:
        _add(office, "1", "Siti")
        copy_office(office, backup)
        assert loss_by_restoring(office, backup) == Loss(0, ())
        office.actor = Actor("Rina")
        _add(office, "2", "Budi")
        _add(office, "3", "Tono")
        loss = loss_by_restoring(office, backup, most=1)
        assert loss.operations == 2
        (newest,) = loss.newest
        assert newest.endswith("Rina")


def test_every_connection_writes_through_to_the_disk(tmp_path: Path) -> None:
    """Every connection keeps a log and waits for the disk at every commit; a log that a crash
    left is used at the next opening, and the office says that it was interrupted."""
    path, crashed = tmp_path / "office.asn", tmp_path / "crashed.asn"
    with make_office(path) as office:
        assert not office.was_interrupted
        for connecting in (office._connect(writing=False), office._connect(writing=True)):
            with connecting as connection:
                assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
                assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        _add(office, "1", "Siti")
        for end in ("", "-wal"):
            shutil.copyfile(f"{path}{end}", f"{crashed}{end}")
    with Database.open(crashed) as office:
        assert office.was_interrupted
    assert _names(crashed) == {"Siti"}


@pytest.mark.parametrize("content", [b"", b"not a backup" * 100])
def test_a_bad_backup_replaces_nothing(tmp_path: Path, content: bytes) -> None:
    """What is no office, or a damaged one, never takes the place of a good one."""
    path, backup = tmp_path / "office.asn", tmp_path / "backup.asn"
    with make_office(path) as office, office.write(ADD, count=1) as work:
        work.session.add(person("1", "Siti"))
    backup.write_bytes(content)
    with pytest.raises(WorldError):
        restore_office(backup, path)
    assert _names(path) == {"Siti"}
    assert {each.name for each in tmp_path.iterdir()} == {"office.asn", "backup.asn"}


def test_a_damaged_backup_is_found_before_it_replaces(tmp_path: Path) -> None:
    """A backup with broken pages is refused although it opens."""
    path, backup = tmp_path / "office.asn", tmp_path / "backup.asn"
    with make_office(path) as office:
        with office.write(ADD, count=400) as work:
            work.session.add_all(person(f"{i}", f"Nama {i}" * 20) for i in range(400))
        copy_office(office, backup)
    with backup.open("r+b") as stream:
        stream.seek(backup.stat().st_size * 3 // 4 // 4096 * 4096)
        stream.write(b"\xff" * 4096)
    with pytest.raises(WorldError):
        restore_office(backup, path)
    assert len(_names(path)) == 400
