"""An office file: made, opened, refused, read and written."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from asn_desktop.core import translation
from asn_desktop.core.errors import Cancelled, OfficeError, PersonError, RightError, WorldError
from asn_desktop.core.results import Changed
from asn_desktop.database import migrations
from asn_desktop.database.engine import Database
from asn_desktop.database.history import recent_operations
from asn_desktop.database.tables import SchemaVersion
from tests.database.records import ADD, Person, make_office, make_tables, person

KEY = bytes(range(32))


@pytest.fixture(autouse=True)
def english() -> None:
    """The sentences are compared in their source language."""
    translation.set_language("en")


def _run(program: str) -> subprocess.CompletedProcess[str]:
    """A program of its own; that it fails is what the test is about."""
    command = [sys.executable, "-c", program]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def _count(database: Database) -> int:
    with database.read() as session:
        return session.scalar(sa.select(sa.func.count()).select_from(Person)) or 0


def test_a_new_office_is_sound_and_opens_again(tmp_path: Path) -> None:
    """What create makes has today's format, no problems, and is there after closing."""
    path = tmp_path / "folder" / "office.asn"
    with Database.create(path, practice=True) as database:
        assert database.is_practice
        assert database.check() == []
        assert database.info()["schema_version"] == migrations.SCHEMA_VERSION
    with Database.open(path) as database:
        assert database.is_practice
        assert database.info()["size"] == path.stat().st_size
    assert [each.name for each in path.parent.iterdir()] == ["office.asn"]


def test_create_never_replaces(tmp_path: Path) -> None:
    """Making an office where one is leaves that one as it is."""
    path = tmp_path / "office.asn"
    Database.create(path).close()
    before = path.read_bytes()
    with pytest.raises(PersonError, match="already an office"):
        Database.create(path)
    assert path.read_bytes() == before


def test_an_encrypted_office_shows_nothing_without_its_key(tmp_path: Path) -> None:
    """With a key no name stands readable in the file or its log, and only the key opens it."""
    path = tmp_path / "office.asn"
    with make_office(path, KEY) as database:
        with database.write(ADD, count=1) as work:
            work.session.add(person("1", "Suryaningrat"))
        for file in tmp_path.iterdir():
            assert b"Suryaningrat" not in file.read_bytes()
    with pytest.raises(WorldError, match="passphrase"):
        Database.open(path)
    with pytest.raises(RightError):
        Database.open(path, key=KEY[::-1])
    with Database.open(path, key=KEY) as database:
        assert _count(database) == 1
        assert database.check() == []


def test_a_key_for_an_open_office_is_said(tmp_path: Path) -> None:
    """A key for an office without one is a sentence of its own, not "wrong passphrase"."""
    path = tmp_path / "office.asn"
    Database.create(path).close()
    with pytest.raises(PersonError, match="no passphrase"):
        Database.open(path, key=KEY)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty", b""),
        ("text", b"NIP;Nama\n1;Siti\n" * 500),
        ("header only", b"SQLite format 3\0"),
        ("other database", None),
    ],
)
def test_what_is_no_office_is_refused_unchanged(
    tmp_path: Path, name: str, content: bytes | None
) -> None:
    """Any other file ends in one sentence and is not touched."""
    path = tmp_path / "file.asn"
    if content is None:
        with sqlite3.connect(path) as other:
            other.execute("CREATE TABLE schema_version (number INTEGER)")
        other.close()
    else:
        path.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(WorldError, match=r"file\.asn"):
        Database.open(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_office_and_a_folder_are_said(tmp_path: Path) -> None:
    """Nothing is made where nothing was, and a folder is no office."""
    with pytest.raises(WorldError, match="no office at"):
        Database.open(tmp_path / "none.asn")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(WorldError, match="not an office"):
        Database.open(tmp_path)


@pytest.mark.parametrize("key", [None, KEY])
def test_a_cut_off_office_is_damaged(tmp_path: Path, key: bytes | None) -> None:
    """A file whose end is missing is said to be damaged when it is opened."""
    path = tmp_path / "office.asn"
    Database.create(path, key=key).close()
    os.truncate(path, path.stat().st_size // 2)
    with pytest.raises(WorldError, match="damaged"):
        Database.open(path, key=key)


def test_check_finds_damage_inside(tmp_path: Path) -> None:
    """Pages overwritten in the middle are found by the check, in a sentence."""
    path = tmp_path / "office.asn"
    with make_office(path) as database, database.write(ADD, count=500) as work:
        work.session.add_all(person(f"{i}", f"Nama {i}" * 20) for i in range(500))
    with path.open("r+b") as stream:
        stream.seek(path.stat().st_size * 3 // 4 // 4096 * 4096)
        stream.write(b"\xff" * 4096)
    with Database.open(path) as database:
        problems = database.check()
    assert any("damaged" in problem for problem in problems)


def test_a_newer_office_is_refused(tmp_path: Path) -> None:
    """An office of a later format is left alone and the newer version asked for."""
    path = tmp_path / "office.asn"
    with Database.create(path) as database, database.write_quietly() as session:
        newest = session.get_one(SchemaVersion, migrations.SCHEMA_VERSION)
        session.add(SchemaVersion(number=999, applied_at=newest.applied_at))
    with pytest.raises(WorldError, match="newer version"):
        Database.open(path)


def test_the_second_window_is_refused(tmp_path: Path) -> None:
    """One office, one window: the second is told so, and may come when the first has gone."""
    path = tmp_path / "office.asn"
    first = Database.create(path)
    with pytest.raises(WorldError, match="another window"):
        Database.open(path)
    program = f"from asn_desktop.database.engine import Database; Database.open({str(path)!r})"
    other = _run(program)
    assert other.returncode == 1
    assert "WorldError" in other.stderr
    first.close()
    Database.open(path).close()


def test_a_killed_program_leaves_the_last_finished_operation(tmp_path: Path) -> None:
    """Killed in the middle of writing, the office opens, is sound and has what was committed."""
    path = tmp_path / "office.asn"
    make_office(path).close()
    program = textwrap.dedent(f"""
        import os, signal
        from asn_desktop.database.engine import Database
        from asn_desktop.database.bulk import insert_rows
        from tests.database.records import ADD, Person, person
        database = Database.open({str(path)!r})
        with database.write(ADD, count=1) as work:
            work.session.add(person("1", "Siti"))
        with database.write(ADD, count=9000) as work:
            rows = [(str(i), "Nama", "nama") for i in range(2, 9000)]
            insert_rows(work, Person, ["number", "name", "name_key"], rows)
            os.kill(os.getpid(), signal.SIGKILL)
    """)
    ended = _run(program)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    with Database.open(path) as database:
        assert _count(database) == 1
        assert database.check() == []


def test_create_that_was_killed_leaves_no_office(tmp_path: Path) -> None:
    """Half a new office is never found under its name, and is no obstacle the next time."""
    path = tmp_path / "office.asn"
    program = textwrap.dedent(f"""
        import os, signal
        from asn_desktop.database import making
        from asn_desktop.database.engine import Database
        making.migrate = lambda connection: os.kill(os.getpid(), signal.SIGKILL)
        Database.create({str(path)!r})
    """)
    ended = _run(program)
    assert ended.returncode == -signal.SIGKILL
    assert not path.exists()
    Database.create(path).close()
    assert [each.name for each in tmp_path.iterdir()] == ["office.asn"]


def test_a_fault_inside_an_operation_stores_nothing(office: Database) -> None:
    """Whatever ends the block early, also a cancel, nothing of it is kept and nobody is told."""
    told: list[Changed] = []
    office.subscribe(told.append)
    for fault in (ValueError, Cancelled):
        with pytest.raises(fault), office.write(ADD, count=1) as work:
            work.session.add(person("1", "Siti"))
            work.session.flush()
            raise fault
    assert _count(office) == 0
    assert told == []
    with office.read() as session:
        assert recent_operations(session, 10) == []


def test_listeners_hear_what_changed_until_they_leave(office: Database) -> None:
    """After the commit each listener gets the ids by kind; an empty operation is not told."""
    told: list[Changed] = []
    leave = office.subscribe(told.append)
    before = office.generation("test_people")
    with office.write(ADD, count=1) as work:
        siti = person("1", "Siti")
        work.session.add(siti)
    assert {kind: list(ids) for kind, ids in told[0].ids.items()} == {"test_people": [siti.id]}
    assert office.generation("test_people") == before + 1
    with office.write(ADD, count=0):
        pass
    leave()
    with office.write(ADD, count=1) as work:
        work.session.add(person("2", "Budi"))
    assert len(told) == 1
    with office.read() as session:
        assert len(recent_operations(session, 10)) == 2


def test_a_failing_listener_keeps_no_other_from_hearing(office: Database) -> None:
    """The fault shows, the operation stands and all listeners are told."""
    told: list[Changed] = []

    def fail(changed: Changed) -> None:
        raise KeyError("listener")

    office.subscribe(fail)
    office.subscribe(told.append)
    with pytest.raises(KeyError), office.write(ADD, count=1) as work:
        work.session.add(person("1", "Siti"))
    assert len(told) == 1
    assert _count(office) == 1


def test_reading_cannot_write(office: Database) -> None:
    """A reading session that tries to write is refused by the engine."""
    with pytest.raises(OfficeError, match="cannot be written"), office.read() as session:
        session.add(person("1", "Siti"))
        session.flush()
    assert _count(office) == 0


def test_an_operation_inside_an_operation_is_a_fault(office: Database) -> None:
    """Two units of work in one thread would wait for each other: said at once."""
    with office.write(ADD, count=1) as work:
        work.session.add(person("1", "Siti"))
        with pytest.raises(RuntimeError), office.write(ADD, count=1):
            pass
    assert _count(office) == 1


def test_readers_see_one_moment_while_another_thread_writes(office: Database) -> None:
    """A reader is not stopped by a writer and does not see half of its work."""
    inside, go = threading.Event(), threading.Event()

    def write() -> None:
        with office.write(ADD, count=1) as work:
            work.session.add(person("1", "Siti"))
            work.session.flush()
            inside.set()
            go.wait(10)

    writer = threading.Thread(target=write)
    writer.start()
    assert inside.wait(10)
    assert _count(office) == 0
    go.set()
    writer.join(10)
    assert _count(office) == 1


def test_two_editors_cannot_overwrite_each_other(office: Database) -> None:
    """Saving what was read before somebody else saved is refused in words and changes nothing."""
    with office.write(ADD, count=1) as work:
        work.session.add(person("1", "Siti"))
    with office.read() as session:
        stale = session.scalars(sa.select(Person)).one()
        session.expunge(stale)
    with office.write(ADD, count=1) as work:
        work.session.scalars(sa.select(Person)).one().name = "Siti Aminah"
    with pytest.raises(PersonError, match="meanwhile"), office.write(ADD, count=1) as work:
        work.session.add(stale)
        stale.name = "Siti Zubaidah"
    with office.read() as session:
        assert session.scalars(sa.select(Person.name)).one() == "Siti Aminah"


def test_a_value_that_must_be_unique_is_said(office: Database) -> None:
    """A number that somebody has already ends in a sentence that names the column."""
    with office.write(ADD, count=1) as work:
        work.session.add(person("1", "Siti"))
    with pytest.raises(PersonError, match=r"test_people\.number"), office.write(ADD) as work:
        work.session.add(person("1", "Budi"))


def test_a_full_disk_is_said_and_changes_nothing(file_office: Database) -> None:
    """Where no page can be added the operation ends in one sentence, and the office is sound."""
    with file_office.read() as session:
        pages = session.execute(sa.text("PRAGMA page_count")).scalar_one()
    with pytest.raises(WorldError, match="no room"), file_office.write(ADD) as work:
        work.connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
        work.session.add_all(person(f"{i}", f"Nama {i}" * 30) for i in range(2000))
    file_office._engine.dispose()
    assert _count(file_office) == 0
    assert file_office.check() == []


@pytest.mark.skipif(os.name == "nt", reason="folders have other rights there")
def test_a_folder_without_right_to_write_is_said(tmp_path: Path) -> None:
    """Creating where one may not write ends in a sentence about the folder."""
    Database.create(tmp_path / "first.asn").close()  # what that needs is loaded now
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    with _nobody(), pytest.raises(WorldError, match="cannot be written"):
        Database.create(folder / "office.asn")
    folder.rmdir()


@contextmanager
def _nobody() -> Iterator[None]:
    """The administrator of a computer may write everywhere, and is nobody for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_settings_of_the_office_stay(tmp_path: Path) -> None:
    """Any JSON value is kept with the office; one never set has its default."""
    path = tmp_path / "office.asn"
    with Database.create(path) as database:
        assert database.setting("paper", "F4") == "F4"
        database.set_setting("paper", "A4")
        database.set_setting("columns", {"list": [1, 2.5, None, "ü"]})
    with Database.open(path) as database:
        assert database.setting("paper", "F4") == "A4"
        assert database.setting("columns") == {"list": [1, 2.5, None, "ü"]}


def test_info_counts_every_kind_of_record(office: Database) -> None:
    """The counts name the tables of records and no table of the kernel."""
    with office.write(ADD, count=2) as work:
        work.session.add_all([person("1", "Siti"), person("2", "Budi")])
    counts = office.info()["counts"]
    assert counts["test_people"] == 2
    assert "operations" not in counts


def test_tables_may_come_later(tmp_path: Path) -> None:
    """The tables of the tests fit beside those of the program."""
    with Database.create(tmp_path / "office.asn") as database:
        make_tables(database)
        assert database.check() == []
