"""Whose fault is an error of the database? Decided here, once, in sentences."""

from __future__ import annotations

import errno
from pathlib import Path

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm.exc import StaleDataError

from asn_desktop.core.errors import ChangedMeanwhile, OfficeError, PersonError, WorldError
from asn_desktop.core.translation import translate


def disk_full(path: str | Path) -> WorldError:
    """No room left where the office is."""
    return WorldError(
        translate(
            "database",
            "There is no room left on the disk of {path}. Nothing was changed; free some space"
            " and try again.",
        ).format(path=path)
    )


def damaged(path: str | Path) -> WorldError:
    """The file cannot be read as it should."""
    return WorldError(
        translate(
            "database",
            "The office file {path} is damaged. Restore the latest backup; keep the damaged file.",
        ).format(path=path)
    )


def in_use(path: str | Path) -> WorldError:
    """Somebody else holds the office."""
    return WorldError(
        translate(
            "database",
            "The office {path} is open in another window or program. Close it there and try"
            " again; two people who work at once need a server.",
        ).format(path=path)
    )


def not_writable(path: str | Path) -> WorldError:
    """The office may be read but not written."""
    return WorldError(
        translate(
            "database",
            "The office {path} cannot be written. Check that the file and its folder are not"
            " read-only and that you may write there.",
        ).format(path=path)
    )


def unreachable(path: str | Path) -> WorldError:
    """The file or the server does not answer."""
    return WorldError(
        translate(
            "database",
            "The office {path} cannot be reached. Check the disk or the network and try again.",
        ).format(path=path)
    )


def missing(path: str | Path) -> WorldError:
    """There is nothing under this name."""
    return WorldError(
        translate(
            "database",
            "There is no office at {path}. Check the name, or make a new office.",
        ).format(path=path)
    )


def not_an_office(path: str | Path) -> WorldError:
    """The file is something else, or closed by a passphrase."""
    return WorldError(
        translate(
            "database",
            "{path} is not an office file of this program, or it needs its passphrase. Choose"
            " another file.",
        ).format(path=path)
    )


def changed_meanwhile() -> ChangedMeanwhile:
    """The record is not as it was when it was read."""
    return ChangedMeanwhile(
        translate(
            "database",
            "Somebody changed this meanwhile. Nothing was saved; look at the present values and"
            " change it again.",
        )
    )


#: What the driver says, and whose fault that is.
_BY_TEXT = (
    ("database or disk is full", disk_full),
    ("no space left", disk_full),
    ("could not extend file", disk_full),
    ("malformed", damaged),
    ("file is not a database", damaged),
    ("database is locked", in_use),
    ("readonly database", not_writable),
    ("read-only transaction", not_writable),
    ("permission denied", not_writable),
    ("unable to open database", unreachable),
    ("disk i/o error", unreachable),
    ("could not connect", unreachable),
    ("connection failed", unreachable),
    ("connection refused", unreachable),
    ("server closed the connection", unreachable),
)


def as_world_error(error: BaseException, path: str | Path) -> OfficeError | None:
    """The error in words for people, or None where it is our own fault."""
    if isinstance(error, OfficeError):
        return error
    if isinstance(error, StaleDataError):
        return changed_meanwhile()
    if isinstance(error, IntegrityError):
        return _integrity(str(error.orig))
    if isinstance(error, DBAPIError):
        return driver_error(str(error.orig), path)
    if isinstance(error, OSError):
        return _system(error, path)
    return None


def driver_error(text: str, path: str | Path) -> WorldError | None:
    """What a message of the driver means for people."""
    lower = text.lower()
    for sign, sentence in _BY_TEXT:
        if sign in lower:
            return sentence(path)
    return None


def _integrity(text: str) -> PersonError | None:
    lower = text.lower()
    if "unique" in lower:
        return PersonError(
            translate(
                "database",
                "Another record already has this value ({detail}). Nothing was saved; choose"
                " another value.",
            ).format(detail=text.splitlines()[0].rpartition(": ")[2])
        )
    if "foreign key" in lower:
        return PersonError(
            translate(
                "database",
                "Other records still refer to this one, or it refers to one that is gone."
                " Nothing was saved.",
            )
        )
    return None


def _system(error: OSError, path: str | Path) -> WorldError | None:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return not_writable(path)
    if error.errno == errno.ENOENT:
        return missing(path)
    return unreachable(path)
