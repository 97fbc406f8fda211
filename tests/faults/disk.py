"""The ways a program writes, counted, and a fault at the n-th of them.

SQLite writes through system calls that its ``unix`` VFS lets anybody replace
(``xSetSystemCall``); only the flush to the disk is asked for through the methods of an open file.
Our own writes go through ``os`` and ``open``. All of them count together, so that "the n-th write"
walks through an operation from its first to its last.
"""

from __future__ import annotations

import builtins
import contextlib
import ctypes
import enum
import errno
import io
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


class Fault(enum.Enum):
    """What happens at the n-th write."""

    COUNT = "nothing; the writes are counted"
    FULL = "the disk is full from now on"
    HICCUP = "one input/output error, then the disk works again"
    DEAD = "input/output errors from now on"
    KILLED = "the process is killed before it writes"
    TORN = "the process is killed when half of it is written"


_ERRNO = {Fault.FULL: errno.ENOSPC, Fault.HICCUP: errno.EIO, Fault.DEAD: errno.EIO}
_LASTING = (Fault.FULL, Fault.DEAD)


class Disk:
    """A disk that behaves until the n-th write below ``folder``."""

    def __init__(self, folder: Path, fault: Fault = Fault.COUNT, at: int = 0) -> None:
        self.folder = os.path.realpath(folder)
        self.fault = fault
        self.at = at
        self.count = 0
        self.struck = False
        #: which of the writes were flushes of the database to the disk
        self.flushes: list[int] = []
        #: what was written to, for whoever looks for it
        self.opened: set[str] = set()

    def fails(self, *, takes_room: bool = True, half: Callable[[], object] | None = None) -> int:
        """Count one write; the error number it fails with, 0 where it goes through."""
        if self.fault is Fault.FULL and not takes_room:
            return 0
        self.count += 1
        if self.fault is Fault.COUNT or self.count < self.at:
            return 0
        if self.fault not in _LASTING and self.count > self.at:
            return 0
        self.struck = True
        if self.fault in (Fault.KILLED, Fault.TORN):
            if self.fault is Fault.TORN and half is not None:
                half()
            os.kill(os.getpid(), signal.SIGKILL)
        return _ERRNO[self.fault]

    def has(self, path: Any) -> bool:
        """Whether a path or an open file is on this disk."""
        if isinstance(path, int):
            try:
                path = os.readlink(f"/proc/self/fd/{path}")
            except OSError:
                return False
        return str(os.path.abspath(os.fspath(path))).startswith(self.folder)

    def strike(self, *, takes_room: bool = True) -> None:
        """Count one write of ours, which fails as the system would let it fail."""
        number = self.fails(takes_room=takes_room)
        if number:
            raise OSError(number, os.strerror(number))


@contextmanager
def writing_to(disk: Disk) -> Iterator[Disk]:
    """Everything that is written inside goes to this disk."""
    with _system_calls(disk), _python_calls(disk):
        yield disk


# --- SQLite ----------------------------------------------------------------------------------


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", ctypes.c_int),
        ("size_of_file", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        ("open", ctypes.c_void_p),
        ("between", ctypes.c_void_p * 12),
        ("set_system_call", ctypes.c_void_p),
        ("get_system_call", ctypes.c_void_p),
        ("next_system_call", ctypes.c_void_p),
    )


class _Methods(ctypes.Structure):
    _fields_ = (
        ("version", ctypes.c_int),
        ("close", ctypes.c_void_p),
        ("read", ctypes.c_void_p),
        ("write", ctypes.c_void_p),
        ("truncate", ctypes.c_void_p),
        ("sync", ctypes.c_void_p),
        ("others", ctypes.c_void_p * 13),
    )


_SIZE = ctypes.c_ssize_t
_WRITE = ctypes.CFUNCTYPE(_SIZE, ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, use_errno=True)
_PWRITE = ctypes.CFUNCTYPE(
    _SIZE, ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int64, use_errno=True
)
_TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_int64, use_errno=True)
_OPEN = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_int, use_errno=True)
_SET = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
_GET = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)
_OPEN_FILE = ctypes.CFUNCTYPE(
    ctypes.c_int,
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.POINTER(ctypes.c_void_p),
    ctypes.c_int,
    ctypes.POINTER(ctypes.c_int),
)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_void_p), ctypes.c_int)
_SYNC_FAILED = 10 | (4 << 8)  # SQLITE_IOERR_FSYNC

#: Files that are still open when the fault is over keep the methods they were given.
_kept: list[Any] = []
_methods: dict[int, _Methods] = {}
_current: list[Disk] = []


def _refused(number: int) -> int:
    ctypes.set_errno(number)
    return -1


@contextmanager
def _system_calls(disk: Disk) -> Iterator[None]:
    from sqlcipher3 import _sqlite3

    library = ctypes.CDLL(_sqlite3.__file__)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    pointer = library.sqlite3_vfs_find(b"unix")
    vfs = pointer.contents
    set_call, get_call = _SET(vfs.set_system_call), _GET(vfs.get_system_call)
    open_file = vfs.open
    originals: dict[bytes, int] = {}

    def original(name: bytes, kind: Any) -> Any:
        originals[name] = get_call(pointer, name)
        return kind(originals[name])

    write, pwrite = original(b"write", _WRITE), original(b"pwrite", _PWRITE)
    truncate, opening = original(b"ftruncate", _TRUNCATE), original(b"open", _OPEN)

    def our_write(file: int, data: int, size: int) -> int:
        failure = disk.fails(half=lambda: write(file, data, size // 2))
        return _refused(failure) if failure else int(write(file, data, size))

    def our_pwrite(file: int, data: int, size: int, offset: int) -> int:
        failure = disk.fails(half=lambda: pwrite(file, data, size // 2, offset))
        return _refused(failure) if failure else int(pwrite(file, data, size, offset))

    def our_truncate(file: int, size: int) -> int:
        failure = disk.fails(takes_room=False)
        return _refused(failure) if failure else int(truncate(file, size))

    def our_open(path: bytes, flags: int, mode: int) -> int:
        if flags & os.O_CREAT:
            disk.opened.add(os.fsdecode(path))
            if not os.path.exists(path):
                failure = disk.fails()
                if failure:
                    return _refused(failure)
        return int(opening(path, flags, mode))

    ours = {
        b"write": _WRITE(our_write),
        b"pwrite": _PWRITE(our_pwrite),
        b"ftruncate": _TRUNCATE(our_truncate),
        b"open": _OPEN(our_open),
    }
    for name, call in ours.items():
        set_call(pointer, name, ctypes.cast(call, ctypes.c_void_p))
    opener = _with_our_sync(open_file)
    _kept.append(opener)
    vfs.open = ctypes.cast(opener, ctypes.c_void_p)
    _current.append(disk)
    try:
        yield
    finally:
        _current.remove(disk)
        vfs.open = open_file
        for name in ours:
            set_call(pointer, name, originals[name])
        _kept.append(ours)


def _with_our_sync(open_file: int) -> Any:
    """An ``xOpen`` whose files count and fail when they are flushed."""
    original = _OPEN_FILE(open_file)

    def opened(vfs: Any, name: Any, file: Any, flags: int, out: Any) -> int:
        result = original(vfs, name, file, flags, out)
        if file[0]:
            file[0] = ctypes.addressof(_with_sync(file[0]))
        return int(result)

    return _OPEN_FILE(opened)


def _with_sync(address: int) -> _Methods:
    known = _methods.get(address)
    if known is not None:
        return known
    table = (ctypes.c_char * ctypes.sizeof(_Methods)).from_address(address)
    methods = _Methods.from_buffer_copy(table)
    original = _SYNC(methods.sync)

    def sync(file: Any, flags: int) -> int:
        if _current:
            failure = _current[-1].fails(takes_room=False)
            _current[-1].flushes.append(_current[-1].count)
            if failure:
                return _SYNC_FAILED
        return int(original(file, flags))

    call = _SYNC(sync)
    methods.sync = ctypes.cast(call, ctypes.c_void_p)
    _kept.append(call)
    _methods[address] = _methods[ctypes.addressof(methods)] = methods
    return methods


# --- Python ----------------------------------------------------------------------------------


@contextmanager
def _python_calls(disk: Disk) -> Iterator[None]:
    plain_open = io.open

    class Raw(io.FileIO):
        def write(self, data: Any) -> int:
            disk.strike()
            return super().write(data)

        def truncate(self, size: int | None = None) -> int:
            disk.strike(takes_room=False)
            return super().truncate(size)

    def our_open(
        file: Any,
        mode: str = "r",
        buffering: int = -1,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
        closefd: bool = True,
        opener: Any = None,
    ) -> Any:
        if not set(mode) & set("wax+") or not disk.has(file):
            return plain_open(file, mode, buffering, encoding, errors, newline, closefd, opener)
        if not isinstance(file, int):
            disk.opened.add(os.fspath(file))
            if not os.path.exists(file):
                disk.strike()
        raw = Raw(file, mode.replace("b", "").replace("t", ""), closefd, opener)
        if buffering == 0:
            return raw
        buffered = io.BufferedRandom(raw) if "+" in mode else io.BufferedWriter(raw)
        return buffered if "b" in mode else io.TextIOWrapper(buffered, encoding, errors, newline)

    patches: dict[tuple[Any, str], Any] = {
        (io, "open"): our_open,
        (builtins, "open"): our_open,
        (shutil, "_USE_CP_SENDFILE"): False,  # it would write past ``open``
    }

    def guard(name: str, *, at: int = 0, takes_room: bool = True) -> None:
        call = getattr(os, name)

        def guarded(*args: Any, **kwargs: Any) -> Any:
            if disk.has(args[at]):
                disk.strike(takes_room=takes_room)
            return call(*args, **kwargs)

        patches[os, name] = guarded

    for name in ("write", "pwrite", "mkdir"):
        guard(name)
    for name in ("fsync", "fdatasync", "ftruncate", "truncate"):
        guard(name, takes_room=False)
    for name in ("replace", "rename", "link"):
        guard(name, at=1, takes_room=False)
    os_open = os.open

    def our_os_open(path: Any, flags: int, *args: Any, **kwargs: Any) -> int:
        if flags & os.O_CREAT and disk.has(path):
            disk.opened.add(os.fspath(path))
            if not os.path.exists(path):
                disk.strike()
        return os_open(path, flags, *args, **kwargs)

    patches[os, "open"] = our_os_open
    with contextlib.ExitStack() as undo:
        for (place, name), value in patches.items():
            undo.callback(setattr, place, name, getattr(place, name))
            setattr(place, name, value)
        yield
