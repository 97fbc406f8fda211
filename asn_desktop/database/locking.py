"""One window, one office file: a lock that the operating system drops when the program dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path


class FileLock:
    """Holds ``<file>.lock`` from :meth:`take` to :meth:`release`."""

    def __init__(self, office: Path) -> None:
        self.path = office.with_name(office.name + ".lock")
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Whether the lock is ours now; False where another window or program holds it.

        Raises ``OSError`` where the file cannot be made.
        """
        while True:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
            if not _lock(descriptor):
                os.close(descriptor)
                return False
            if self._still_there(descriptor):
                self._descriptor = descriptor
                return True
            os.close(descriptor)  # its holder removed the file meanwhile: take the new one

    def release(self) -> None:
        """Give the lock back; harmless when it is not held."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        if sys.platform == "win32":  # an open file cannot be removed there
            _unlock(descriptor)
            os.close(descriptor)
            _remove(self.path)
        else:
            _remove(self.path)
            _unlock(descriptor)
            os.close(descriptor)

    def _still_there(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), os.stat(self.path))
        except FileNotFoundError:
            return False


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # another window already holds it again


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
