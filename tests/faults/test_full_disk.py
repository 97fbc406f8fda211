"""A disk that is full or fails at the n-th write costs nobody more than the work of that moment.

``python -m tests.faults.inject`` tries every n; here the first ones and growing strides are taken.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from asn_desktop.core.saving import replacing
from asn_desktop.core.settings import Settings
from tests.faults.disk import Disk, Fault, writing_to
from tests.faults.inject import BORNE, STORED, TOLD, inject
from tests.faults.material import KEY, temporary_folder
from tests.faults.works import Backups, Edits, Imports, Migration, Passphrases, Restores, Work

#: A disk that is gone for good is tried with ``tests.faults.inject``.
FAULTS = (Fault.FULL, Fault.HICCUP)


#: What is done, which of its steps, in which office, and how many n are tried one by one before
#: they are tried in growing strides.
CASES = {
    "edits": (Edits, (0, 3, 4), KEY, 8, 1.7),
    "edits of a plain office": (Edits, (1,), None, 4, 2.0),
    "imports": (Imports, (0, 1), KEY, 4, 2.2),
    "backups": (Backups, (1, 2), KEY, 4, 2.2),
    "a restore": (Restores, (1,), KEY, 6, 1.8),
    "a migration": (Migration, (0,), KEY, 6, 1.6),
    "passphrases": (Passphrases, (0,), KEY, 60, 1.0),
}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name.lower())
@pytest.mark.parametrize(("kind", "steps", "key", "first", "growth"), CASES.values(), ids=CASES)
def test_a_failing_disk_is_told_and_loses_nothing(
    kind: type[Work],
    steps: Sequence[int],
    key: bytes | None,
    first: int,
    growth: float,
    fault: Fault,
) -> None:
    """The error is a sentence; the office opens and its check finds nothing; earlier work is there
    and nothing half; the same work goes through when the disk works again."""
    ends = inject(kind, [fault], steps, key=key, first=first, growth=growth)
    assert ends[TOLD] > 4, "no fault reached the work"
    # An exchange that has begun is ended at the next opening.
    assert not ends[STORED] or (kind is Restores and fault is Fault.HICCUP), ends
    assert ends.total() == ends[TOLD] + ends[BORNE] + ends[STORED]


@pytest.mark.parametrize("fault", [Fault.FULL, Fault.HICCUP], ids=lambda fault: fault.name.lower())
def test_the_faults_reach_the_database(fault: Fault) -> None:
    """SQLite sees the full disk and the broken one: what is tested here is no accident of luck."""
    from sqlcipher3 import dbapi2

    says = {Fault.FULL: "full", Fault.HICCUP: "disk I/O error"}[fault]
    with temporary_folder() as folder, writing_to(Disk(folder, fault, 8)) as disk:
        connection = dbapi2.connect(str(folder / "a.db"), isolation_level=None)
        try:
            with pytest.raises(dbapi2.OperationalError, match=says):
                for number in range(20):
                    connection.execute(f"CREATE TABLE t{number} (a)")
        finally:
            connection.close()
    assert disk.struck


def test_a_failed_flush_is_seen() -> None:
    """The flushes of a commit are among the writes that fail."""
    from sqlcipher3 import dbapi2

    def commit(fault: Fault, at: int) -> Disk:
        with temporary_folder() as folder, writing_to(Disk(folder, fault, at)) as disk:
            connection = dbapi2.connect(str(folder / "a.db"), isolation_level=None)
            try:
                connection.execute("CREATE TABLE t (a)")
            finally:
                connection.close()
        return disk

    flushes = commit(Fault.COUNT, 0).flushes
    assert len(flushes) >= 2
    for at in flushes:
        with pytest.raises(dbapi2.OperationalError, match="disk I/O error"):
            commit(Fault.HICCUP, at)


@pytest.mark.parametrize("fault", [Fault.FULL, Fault.HICCUP], ids=lambda fault: fault.name.lower())
def test_a_file_that_cannot_be_saved_is_the_old_one(fault: Fault, tmp_path: Path) -> None:
    """An export over an earlier file, at every write: the old content or the new one is there, and
    nothing beside it."""
    target = tmp_path / "daftar.csv"
    for at in range(1, 20):
        target.write_text("lama")
        with writing_to(Disk(tmp_path, fault, at)) as disk:
            try:
                with replacing(target) as neighbour, neighbour.open("w") as stream:
                    stream.write("baru" * 5000)
            except Exception as error:
                assert type(error).__name__ == "WorldError", error
        assert target.read_text() in ("lama", "baru" * 5000)
        assert [each.name for each in tmp_path.iterdir()] == [target.name]
        if not disk.struck:
            return
    raise AssertionError("the file never went through")


def test_settings_that_cannot_be_saved_are_the_old_ones(tmp_path: Path) -> None:
    """A preference is lost at most, never the settings."""
    path = tmp_path / "settings.json"
    Settings(language="en").save(path)
    for at in range(1, 20):
        with writing_to(Disk(tmp_path, Fault.FULL, at)) as disk:
            try:
                Settings(language="en", theme="dark").save(path)
            except OSError as error:
                assert error.errno == errno.ENOSPC
        assert Settings.load(path).language == "en"
        if not disk.struck:
            assert Settings.load(path).theme == "dark"
            assert os.listdir(tmp_path) == ["settings.json"]
            return
    raise AssertionError("the settings never went through")
