"""A copy is whole although the office is in use; a restore loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from asn_desktop.core import translation
from asn_desktop.core.errors import Cancelled, PersonError, RightError, WorldError
from asn_desktop.core.progress import CancelAfter
from asn_desktop.database.backup import copy_office, restore_office
from asn_desktop.database.engine import Database
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
