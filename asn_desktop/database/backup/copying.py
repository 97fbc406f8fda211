"""One copy of an office file: consistent, complete with its keys, proved by opening it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from asn_desktop.core.errors import DamagedError, OfficeError, PersonError, WorldError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.saving import sync_folder
from asn_desktop.core.translation import translate
from asn_desktop.database import failures, keys
from asn_desktop.database.backup.proving import Facts, examine
from asn_desktop.database.connections import file_connector, sealed_connector
from asn_desktop.database.engine import Database
from asn_desktop.database.location import companions, in_words, is_server, look_at, refuse_server

#: Pages copied between two reports.
_PAGES = 2_000


def copy_office(
    source: Database | str | Path,
    destination: str | Path,
    *,
    key: bytes | None = None,
    progress: Progress = silent,
) -> Facts:
    """A consistent copy of an office file, also while it is in use here or elsewhere.

    The copy opens with the same passphrases. It appears under its name when it is complete and
    was read through. Raises ``PersonError`` where the destination exists or the source is a server,
    ``DamagedError`` where the source cannot be read.
    """
    location = source.location if isinstance(source, Database) else source
    key = source.key if isinstance(source, Database) else key
    if is_server(location):
        raise on_a_server()
    refuse_server(destination)
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
            remove_half(half)
            _refuse_without_room(path, target)
            copy_pages(path, half, key, progress)
            facts = _examine(half, path, key, progress)
            keys.carry(path, half)
            os.replace(half, target)
            sync_folder(target.parent)
            return facts
    finally:
        remove_half(half)


def _examine(half: Path, source: Path, key: bytes | None, progress: Progress) -> Facts:
    """A copy that is not sound was made of an office that is not."""
    try:
        return examine(half, key, progress)
    except DamagedError as error:
        raise failures.damaged(source) from error


def on_a_server() -> PersonError:
    """Why there are no copies of a server's office."""
    return PersonError(
        translate(
            "database",
            "A server is backed up with its own tools (pg_dump), or moved into an office file.",
        )
    )


def remove_half(half: Path) -> None:
    """Take away what an interrupted copy left."""
    for leftover in (half, *companions(half)):
        leftover.unlink(missing_ok=True)


def _refuse_without_room(path: Path, target: Path) -> None:
    """Half a copy would be taken away again anyway: tell before it is begun."""
    if shutil.disk_usage(target.parent).free < path.stat().st_size:
        raise failures.no_room_for_copy(target)


def copy_pages(
    path: Path, half: Path, key: bytes | None, progress: Progress, *, closed: bool = False
) -> None:
    """Copy the pages of one moment of an office. One that is surely ``closed``, and one in a place
    that cannot be written, is read without leaving anything beside it."""
    from sqlcipher3 import dbapi2

    label = translate("database", "Copying the office")

    def report(status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total, label)

    reading = writing = None
    try:
        closed = closed or not os.access(path.parent, os.W_OK)
        connector = sealed_connector if closed else file_connector
        reading = connector(path, key)()
        writing = file_connector(half, key, journal="DELETE")()
        reading.execute("BEGIN")  # one moment of the office, however long the copy takes
        reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
        reading.backup(writing, pages=_PAGES, progress=report, sleep=0)
        reading.execute("ROLLBACK")
    except dbapi2.Error as error:
        raise _told(error, path, half) from error
    finally:
        for connection in (writing, reading):
            if connection is not None:
                connection.close()


def _told(error: Exception, path: Path, half: Path) -> OfficeError:
    text = str(error).lower()
    if "malformed" in text or "not a database" in text:
        return failures.damaged(path)  # what is read is damaged, never what is being made
    if "full" in text:
        return failures.no_room_for_copy(half.with_suffix(""))
    return failures.driver_error(text, half) or WorldError(
        translate("database", "The copy {path} could not be made: {detail}.").format(
            path=half, detail=error
        )
    )
