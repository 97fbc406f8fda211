"""Whose fault is an error of the database? Decided here, once, in sentences."""

from __future__ import annotations

import errno
import re
from pathlib import Path

from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.orm.exc import StaleDataError

from asn_desktop.core.errors import (
    ChangedMeanwhile,
    DamagedError,
    OfficeError,
    PersonError,
    RightError,
    WorldError,
)
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


def no_room_for_copy(path: str | Path) -> WorldError:
    """A copy does not fit; the office itself is safe."""
    return WorldError(
        translate(
            "database",
            "There is no room for the copy {path}. The office itself is saved; free some space or"
            " choose another folder for the copies.",
        ).format(path=path)
    )


def newer_format(path: str | Path, theirs: int, ours: int) -> WorldError:
    """The office was made by a program that knows more."""
    return WorldError(
        translate(
            "database",
            "The office {path} was made by a newer version of this program (format"
            " {theirs}, this program knows {ours}). Install the newer version.",
        ).format(path=path, theirs=theirs, ours=ours)
    )


def damaged(path: str | Path) -> DamagedError:
    """The file cannot be read as it should."""
    return DamagedError(
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


def wrong_passphrase(path: str | Path) -> RightError:
    """Name or passphrase are not right; which of them is nobody's business."""
    from asn_desktop.database.keys import wrong_passphrase as of_a_file

    return of_a_file()


def wrong_address() -> PersonError:
    """What was typed is no address of a server."""
    return PersonError(
        translate(
            "database",
            "This is no address of a server. It looks like"
            " postgresql://name@computer:5432/database; correct it and try again.",
        )
    )


def not_yours(path: str | Path) -> RightError:
    """The server refuses this to the account."""
    return RightError(
        translate(
            "database",
            "The server does not let your account do this. Nothing was changed; ask the"
            " administrator of this office.",
        )
    )


def not_admitted(path: str | Path) -> WorldError:
    """The server takes no connection from here, or of this kind."""
    return WorldError(
        translate(
            "database",
            "The server of {path} does not admit this computer or account. Ask the administrator"
            " of the server to admit it (pg_hba.conf).",
        ).format(path=path)
    )


def no_database(path: str | Path) -> WorldError:
    """The server answers, and has no such database."""
    return WorldError(
        translate(
            "database",
            "The server has no database of this name: {path}. Check the name, or ask the"
            " administrator of the server to make it.",
        ).format(path=path)
    )


def too_many(path: str | Path) -> WorldError:
    """The server has no connection to give."""
    return WorldError(
        translate(
            "database",
            "The server of {path} has too many connections at the moment. Nothing was changed; try"
            " again in a minute.",
        ).format(path=path)
    )


def no_encryption(path: str | Path) -> WorldError:
    """One of the two sides insists on an encrypted connection and the other cannot."""
    return WorldError(
        translate(
            "database",
            "No encrypted connection to {path} could be made. Ask the administrator of the server"
            " about its certificate (TLS).",
        ).format(path=path)
    )


def queue_too_long(path: str | Path) -> WorldError:
    """Another writer takes too long."""
    return WorldError(
        translate(
            "database",
            "Somebody else is still writing to the office {path}, perhaps a large import. Nothing"
            " was changed; try again in a minute.",
        ).format(path=path)
    )


def lost_turn(path: str | Path) -> WorldError:
    """Two operations stood in each other's way, or the server took a silent one's turn."""
    return WorldError(
        translate(
            "database",
            "The server broke the operation off for the sake of another one. Nothing was changed;"
            " try again.",
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
    ("unable to open database", unreachable),
    ("disk i/o error", unreachable),
    # a server's own words come in its language: what they are about is told by their codes
    ("password authentication failed", wrong_passphrase),
    ("no password supplied", wrong_passphrase),
    ("server does not support ssl", no_encryption),
    ("ssl error", no_encryption),
    ("certificate verify failed", no_encryption),
    ("root certificate file", no_encryption),
    ("not permitted to log in", not_admitted),
    ('fatal:  role "', wrong_passphrase),
    ('fatal:  database "', no_database),
    ("no pg_hba.conf entry", not_admitted),
    ("pg_hba.conf rejects", not_admitted),
    ("too many clients", too_many),
    ("too many connections", too_many),
    ("remaining connection slots", too_many),
    ("must be owner", not_yours),
    ("permission denied", not_yours),
    ("could not connect", unreachable),
    ("could not receive data", unreachable),
    ("could not send data", unreachable),
    ("could not translate host name", unreachable),
    ("failed to resolve host", unreachable),
    ("connection failed", unreachable),
    ("connection is bad", unreachable),
    ("connection refused", unreachable),
    ("connection timeout expired", unreachable),
    ("timeout expired", unreachable),
    ("connection is closed", unreachable),
    ("consuming input failed", unreachable),
    ("sending query failed", unreachable),
    ("sending query and params failed", unreachable),
    ("flushing failed", unreachable),
    ("server closed the connection", unreachable),
    ("terminating connection", unreachable),
    ("starting up", unreachable),
    ("shutting down", unreachable),
)

#: The server's codes (SQLSTATE), whose beginnings are families: right whatever its language.
_BY_CODE = (
    ("53100", disk_full),
    ("53300", too_many),
    ("53", unreachable),
    ("28P01", wrong_passphrase),
    ("28", not_admitted),
    ("3D000", no_database),
    ("42501", not_yours),
    ("25006", not_writable),
    ("25P03", lost_turn),
    ("55P03", queue_too_long),
    ("40", lost_turn),
    ("57P", unreachable),
    ("08", unreachable),
)


def as_world_error(error: BaseException, path: str | Path) -> OfficeError | None:
    """The error in words for people, or None where it is our own fault."""
    if isinstance(error, OfficeError):
        return error
    if isinstance(error, StaleDataError):
        return changed_meanwhile()
    if isinstance(error, IntegrityError):
        return _integrity(error.orig)
    if isinstance(error, DBAPIError):
        return (
            _server_error(error.orig, path)
            or driver_error(str(error.orig), path)
            or (unreachable(path) if _of_the_network(error) else None)
        )
    if isinstance(error, OSError):
        return _system(error, path)
    if type(error).__module__.startswith("sqlcipher3"):  # where the driver is used by itself
        return driver_error(str(error), path)
    return None


def _server_error(error: BaseException | None, path: str | Path) -> OfficeError | None:
    """What the server's code means for people."""
    code = getattr(error, "sqlstate", None) or ""
    for sign, sentence in _BY_CODE:
        if code.startswith(sign):
            return sentence(path)
    return None


def _of_the_network(error: DBAPIError) -> bool:
    """Whether the server's driver says, in whatever words, that the other side does not play along
    (a fault of our own is a programming error to it)."""
    driver = type(error.orig).__module__.partition(".")[0]
    return driver == "psycopg" and isinstance(error, OperationalError)


def driver_error(text: str, path: str | Path) -> OfficeError | None:
    """What a message of the driver means for people."""
    lower = text.lower()
    for sign, sentence in _BY_TEXT:
        if sign in lower:
            return sentence(path)
    return None


def _integrity(error: BaseException | None) -> PersonError | None:
    lower, code = str(error).lower(), getattr(error, "sqlstate", "")
    if "unique" in lower or code == "23505":
        return PersonError(
            translate(
                "database",
                "Another record already has this value ({detail}). Nothing was saved; choose"
                " another value.",
            ).format(detail=_columns(error))
        )
    if "foreign key" in lower or code == "23503":
        return PersonError(
            translate(
                "database",
                "Other records still refer to this one, or it refers to one that is gone."
                " Nothing was saved.",
            )
        )
    return None


def _columns(error: BaseException | None) -> str:
    """The columns of a value that is taken, as "table.column"; the value itself is not repeated."""
    said = getattr(error, "diag", None)
    if said is None:  # the office file: "UNIQUE constraint failed: employees.nip"
        return str(error).splitlines()[0].rpartition(": ")[2]
    named = re.search(r"\(([^)]*)\)=", said.message_detail or "")
    columns = named[1].split(", ") if named else [said.constraint_name or ""]
    return ", ".join(f"{said.table_name}.{column}" for column in columns)


def _system(error: OSError, path: str | Path) -> WorldError | None:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return not_writable(path)
    if error.errno == errno.ENOENT:
        return missing(path)
    return unreachable(path)
