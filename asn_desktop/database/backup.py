"""Copies of an office file: taken while it is in use, and put back without losing the other."""

from __future__ import annotations

import os
from pathlib import Path

from asn_desktop.core.errors import OfficeError, PersonError, WorldError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.translation import translate
from asn_desktop.database import failures
from asn_desktop.database.connections import file_connector
from asn_desktop.database.engine import Database
from asn_desktop.database.location import free_name, in_words, is_server, look_at
from asn_desktop.database.locking import FileLock

#: Pages copied between two reports.
_PAGES = 2_000


def copy_office(
    source: Database | str | Path,
    destination: str | Path,
    *,
    key: bytes | None = None,
    progress: Progress = silent,
) -> None:
    """A consistent copy of an office file, also while it is in use here or elsewhere.

    The copy has the same key. It appears under its name when it is complete and can be read.
    Raises ``PersonError`` where the destination exists or the source is a server.
    """
    location = source.location if isinstance(source, Database) else source
    key = source.key if isinstance(source, Database) else key
    if is_server(location):
        raise PersonError(
            translate(
                "database",
                "A server is backed up with its own tools (pg_dump), or moved into an office file.",
            )
        )
    path, target = Path(location), Path(destination)
    look_at(path, key)
    if target.exists():
        raise PersonError(
            translate("database", "There is already a file at {path}. Choose another name.").format(
                path=target
            )
        )
    half = target.with_name(target.name + ".part")
    try:
        with in_words(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            half.unlink(missing_ok=True)
            _copy_pages(path, half, key, progress)
            os.replace(half, target)
    finally:
        half.unlink(missing_ok=True)


def _copy_pages(path: Path, half: Path, key: bytes | None, progress: Progress) -> None:
    from sqlcipher3 import dbapi2

    label = translate("database", "Copying the office")

    def report(status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total, label)

    reading = writing = None
    try:
        reading = file_connector(path, key)()
        writing = file_connector(half, key, journal="DELETE")()
        reading.execute("BEGIN")  # one moment of the office, however long the copy takes
        reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
        reading.backup(writing, pages=_PAGES, progress=report, sleep=0)
        reading.execute("ROLLBACK")
        writing.execute("SELECT count(*) FROM operations").fetchone()
    except dbapi2.Error as error:
        raise _told(error, half) from error
    finally:
        for connection in (writing, reading):
            if connection is not None:
                connection.close()


def _told(error: Exception, path: Path) -> OfficeError:
    return failures.driver_error(str(error), path) or WorldError(
        translate("database", "The copy {path} could not be made: {detail}.").format(
            path=path, detail=error
        )
    )


def restore_office(
    backup: str | Path,
    destination: str | Path,
    *,
    key: bytes | None = None,
    progress: Progress = silent,
) -> Path | None:
    """Put a backup in the place of an office that is not open; returns where the replaced office
    was kept, None where there was none.

    The backup is opened and checked first, so that a damaged one replaces nothing.
    """
    source, target = Path(backup), Path(destination)
    half = target.with_name(target.name + ".restored")
    with in_words(target):
        half.unlink(missing_ok=True)
    copy_office(source, half, key=key, progress=progress)
    try:
        with Database.open(half, key=key, progress=progress) as copy:
            problems = copy.check(progress)
        if problems:
            raise WorldError(
                translate(
                    "database",
                    "The backup {path} is not sound: {problem} Choose another backup.",
                ).format(path=source, problem=problems[0])
            )
        return _exchange(half, target)
    finally:
        half.unlink(missing_ok=True)


def _exchange(half: Path, target: Path) -> Path | None:
    with in_words(target):
        lock = FileLock(target)
        if not lock.take():
            raise failures.in_use(target)
        try:
            kept = None
            if target.exists():
                kept = free_name(target, "replaced")
                os.replace(target, kept)
                # what a crash left beside belongs to the replaced file
                for end in ("-wal", "-shm"):
                    beside = target.with_name(target.name + end)
                    if beside.exists():
                        os.replace(beside, kept.with_name(kept.name + end))
            os.replace(half, target)
            return kept
        finally:
            lock.release()
