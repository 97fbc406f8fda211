"""Files appear whole or not at all: written beside their place, then moved into it."""

from __future__ import annotations

import errno
import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from asn_desktop.core.errors import OfficeError, WorldError
from asn_desktop.core.translation import translate

_log = logging.getLogger(__name__)


@contextmanager
def replacing(path: str | Path) -> Iterator[Path]:
    """A temporary neighbour to write to; at the end it takes the place of ``path``.

    On any fault and on a cancel the neighbour goes and ``path`` stays as it was. Raises
    :class:`WorldError` where the disk or another program does not allow it.
    """
    target = Path(path)
    try:
        handle, name = tempfile.mkstemp(
            prefix=f".{target.stem[:40]}-", suffix=f".part{target.suffix}", dir=target.parent
        )
    except OSError as error:
        raise as_world_error(error, target) from error
    os.close(handle)
    neighbour = Path(name)
    try:
        yield neighbour
        with neighbour.open("rb+") as written:
            os.fsync(written.fileno())
        _keep_mode(neighbour, target)
        neighbour.replace(target)
    except OfficeError:
        raise
    except OSError as error:
        raise as_world_error(error, target) from error
    finally:
        with suppress(FileNotFoundError):
            neighbour.unlink()


def replace_durably(path: Path, content: bytes) -> None:
    """Write a small file that must survive a power cut: the old content or the new one is there."""
    with replacing(path) as neighbour:
        neighbour.write_bytes(content)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Let the names in a folder survive a power cut, where the system can promise it.

    What was moved into place is in force by then: a fault here does not undo it, so that telling
    it as a failure would be false.
    """
    if os.name != "posix":
        return  # Windows writes names through with the file
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        _log.warning("the names in a folder were not written through: %s", error.strerror)


def _keep_mode(neighbour: Path, target: Path) -> None:
    """A temporary file is private to its owner; the result is readable as any new file is."""
    if os.name != "posix":
        return
    if target.exists():
        neighbour.chmod(target.stat().st_mode & 0o777)
        return
    mask = os.umask(0)
    os.umask(mask)
    neighbour.chmod(0o666 & ~mask)


def as_world_error(error: OSError, path: Path) -> WorldError:
    """The sentence for a file that cannot be written."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        text = translate(
            "core", "“{file}” was not written: the folder {folder} does not exist. Choose another."
        )
    elif error.errno in {errno.ENOSPC, errno.EDQUOT}:
        text = translate(
            "core",
            "The disk is full: “{file}” was not written. Make room or choose another disk.",
        )
    elif isinstance(error, PermissionError) and path.exists() and not path.is_dir():
        text = translate(
            "core",
            "“{file}” cannot be replaced. It is probably open in another program: close it there "
            "or save under another name.",
        )
    elif isinstance(error, PermissionError) or error.errno == errno.EROFS:
        text = translate("core", "“{file}” may not be written there. Choose another folder.")
    elif isinstance(error, IsADirectoryError):
        text = translate("core", "“{file}” is a folder. Choose a file name.")
    else:
        text = translate(
            "core", "“{file}” could not be written: {reason}. Save it to another place."
        )
    return WorldError(text.format(file=path.name, folder=path.parent, reason=error.strerror or ""))
