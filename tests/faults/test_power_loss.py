"""A power cut takes away what the disk had not yet written, and never what it had.

What SQLite had not yet flushed is the end of its log; the tests take it away, or leave rubbish
there, as a disk does.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from asn_desktop.database.backup import restore_office
from asn_desktop.database.connections import file_connector
from asn_desktop.database.engine import Database
from tests.faults.disk import Disk, writing_to
from tests.faults.kill import fork
from tests.faults.material import KEY, OFFICE, sound_content, template
from tests.faults.works import Edits, expected

TRIES = 24


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an office whose program was killed after six operations, with its log."""
    folder = tmp_path_factory.mktemp("crashed")
    work = Edits(folder)
    work.stays = work.steps
    work.prepare()
    child = fork()
    if child == 0:
        try:
            for number in range(6):
                work.step(number)
        finally:
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    assert (folder / f"{OFFICE}-wal").stat().st_size > 50_000
    return folder


def _cut(log: Path, chance: random.Random) -> None:
    """The end of the log never came to the disk."""
    with log.open("r+b") as stream:
        stream.truncate(chance.randrange(log.stat().st_size))


def _spoil(log: Path, chance: random.Random) -> None:
    """From some place on there is rubbish in the log."""
    size = log.stat().st_size
    start = chance.randrange(size)
    with log.open("r+b") as stream:
        stream.seek(start)
        stream.write(chance.randbytes(size - start))


def _zero(log: Path, chance: random.Random) -> None:
    """A block of the log was never written and is read as zeros."""
    start = chance.randrange(log.stat().st_size // 4096) * 4096
    with log.open("r+b") as stream:
        stream.seek(start)
        stream.write(bytes(4096))


@pytest.mark.parametrize("harm", [_cut, _spoil, _zero], ids=["cut", "rubbish", "zeros"])
def test_a_torn_log_gives_back_finished_operations(
    crashed: Path, tmp_path: Path, harm: Callable[[Path, random.Random], None]
) -> None:
    """The office opens as it was after one of its operations, the first ones if not all, and its
    check finds nothing."""
    chance = random.Random(5)
    contents = expected(Edits).contents
    found = set()
    for number in range(TRIES):
        folder = tmp_path / str(number)
        shutil.copytree(crashed, folder)
        log = folder / f"{OFFICE}-wal"
        harm(log, chance)
        if number % 2:
            (folder / f"{OFFICE}-shm").unlink()
        found.add(contents.index(sound_content(folder / OFFICE)))
    assert len(found) > 2, "the log was harmed at different places, with different ends"


def test_nothing_is_lost_where_the_log_is_whole(crashed: Path, tmp_path: Path) -> None:
    """After the kill alone all six operations are there."""
    shutil.copytree(crashed, tmp_path / "copy")
    assert sound_content(tmp_path / "copy" / OFFICE) == expected(Edits).contents[6]


def test_a_crashed_office_is_kept_whole_when_it_is_replaced(crashed: Path, tmp_path: Path) -> None:
    """A backup takes the place of an office that was not closed: what stands in its log is kept
    aside with it."""
    shutil.copytree(crashed, tmp_path / "data")
    backup = tmp_path / "cadangan.asn"
    shutil.copyfile(template(KEY), backup)
    kept = restore_office(backup, tmp_path / "data" / OFFICE, key=KEY)
    assert kept is not None
    assert sound_content(kept) == expected(Edits).contents[6]
    assert sound_content(tmp_path / "data" / OFFICE) == expected(Edits).contents[0]


@pytest.mark.parametrize("key", [KEY, None], ids=["encrypted", "plain"])
def test_every_connection_writes_through(tmp_path: Path, key: bytes | None) -> None:
    """However many connections an office has, each keeps a log and waits for the disk."""
    work = Edits(tmp_path)
    work.key = key
    work.prepare()
    with Database.open(work.path, key=key) as database:
        opened = [database._engine.connect() for _ in range(5)]
        for connection in opened:
            assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
            connection.close()
    copying = file_connector(tmp_path / "copy.asn", key, journal="DELETE")()
    assert copying.execute("PRAGMA synchronous").fetchone() == (2,)
    copying.close()


def test_an_operation_is_on_the_disk_when_it_is_told(tmp_path: Path) -> None:
    """Every operation flushes the log before it returns."""
    work = Edits(tmp_path)
    work.stays = work.steps
    work.prepare()
    with writing_to(Disk(tmp_path)) as disk:
        work.step(0)
        for number in range(1, 5):
            before = len(disk.flushes)
            work.step(number)
            assert len(disk.flushes) > before
        work.close()
