"""Where an office is: a file or the address of a server; and what is said when it is not there."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from asn_desktop.core.errors import OfficeError, PersonError
from asn_desktop.core.saving import sync_folder
from asn_desktop.core.translation import translate
from asn_desktop.database import failures
from asn_desktop.database.connections import APPLICATION_ID, parse_address
from asn_desktop.database.failures import as_world_error
from asn_desktop.database.keys import keys_path
from asn_desktop.database.locking import FileLock

_PLAIN_HEADER = b"SQLite format 3\0"

#: Where a file that is not encrypted says whose it is.
_MARK_AT = 68


def is_server(location: str | Path) -> bool:
    """Whether the location is the address of a server rather than a file."""
    return str(location).startswith(("postgresql://", "postgresql+"))


@contextmanager
def in_words(location: str | Path) -> Iterator[None]:
    """Errors of driver and system leave as sentences; our own pass as they are."""
    try:
        yield
    except OfficeError:
        raise
    except Exception as error:
        told = as_world_error(error, location)
        if told is None:
            raise
        raise told from error


def shown(location: str) -> str:
    if is_server(location):
        return parse_address(location).render_as_string(hide_password=True)
    return location


def free_name(path: Path, what: str) -> Path:
    """A name beside a file for a copy of it, dated and not taken yet."""
    stamp = dt.datetime.now().strftime("%Y%m%d-%H%M%S")
    endings = ("" if number == 1 else f"-{number}" for number in count(1))
    names = (path.with_name(f"{path.stem}.{what}.{stamp}{end}{path.suffix}") for end in endings)
    return next(name for name in names if not name.exists())


def companions(path: Path) -> list[Path]:
    return [path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal")]


def has_log(path: Path) -> bool:
    """Whether something waits beside the file to be taken into it: it is open, or was not closed
    the last time."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def refuse_read_only(path: Path) -> None:
    """Raise the sentence for an office that could be read but not worked in."""
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise failures.not_writable(path)


#: Ends the name of a restored office that is about to take the place of another.
NEXT = ".next"


def waiting_exchanges(path: Path) -> list[Path]:
    """The restored offices that wait to take this place; an interrupted restore leaves one."""
    start, end = f"{path.stem}.replaced.", path.suffix + NEXT
    try:
        with os.scandir(path.parent) as entries:
            names = [each.name for each in entries]
    except OSError:
        return []
    return [
        path.with_name(name)
        for name in sorted(names)
        if name.startswith(start) and name.endswith(end)
    ]


def finish_exchange(path: Path) -> None:
    """End a restore that was interrupted; nothing to do where none was."""
    if not waiting_exchanges(path):
        return
    with in_words(path):
        lock = FileLock(path)
        if not lock.take():
            raise failures.in_use(path)
        try:
            exchange(path)
        finally:
            lock.release()


def exchange(path: Path) -> None:
    """Let a restored office take its place and keep the replaced one. Every step may be done
    twice, so that it can be broken off anywhere. Whoever calls this holds the lock."""
    for ready in waiting_exchanges(path):
        kept = ready.with_name(ready.name.removesuffix(NEXT))
        # What a crash left beside the office belongs to the replaced one.
        for beside in (*companions(path), keys_path(path)):
            if beside.exists():
                os.replace(beside, kept.with_name(kept.name + beside.name[len(path.name) :]))
        if path.exists() and not kept.exists():
            _also_called(path, kept)
        sync_folder(path.parent)
        os.replace(ready, path)
        sync_folder(path.parent)


def _also_called(path: Path, kept: Path) -> None:
    """The replaced office gets its new name; it keeps the old one until the other takes it, so
    that there is an office under that name at any moment."""
    try:
        os.link(path, kept)
    except OSError:  # a USB stick knows no second names
        os.replace(path, kept)


def refuse_server(target: str | Path) -> None:
    """A copy of an office is a file. Raises ``PersonError`` where an address of a server is named
    for it: a folder of that name would be made."""
    if is_server(target) or str(target).startswith("postgresql:"):  # a path has lost a slash
        raise PersonError(
            translate(
                "database",
                "Name a file here: only “asn-desktop office move” brings an office to a server.",
            )
        )


def exists_already(path: str | Path) -> PersonError:
    return PersonError(
        translate("database", "There is already an office at {path}. Choose another name.").format(
            path=path
        )
    )


def look_at(path: Path, key: bytes | None) -> None:
    """Refuse what cannot be an office file before anything is opened or made."""
    with in_words(path):
        if not path.exists():
            raise failures.missing(path)
        if not path.is_file():
            raise failures.not_an_office(path)
        with path.open("rb") as stream:
            header = stream.read(_MARK_AT + 4)
    if key is not None and not header:
        raise failures.damaged(path)
    plain = header.startswith(_PLAIN_HEADER)
    marked = header[_MARK_AT:] == APPLICATION_ID.to_bytes(4, "big")
    if (key is None or plain) and not (plain and marked):
        raise failures.not_an_office(path)
    if key is not None and plain:
        raise PersonError(
            translate(
                "database", "The office {path} has no passphrase. Open it without one."
            ).format(path=path)
        )
