"""The pages of an office file, read one by one, each only if it can be trusted.

Pages of an encrypted office prove themselves (SQLCipher 4: AES-256-CBC, HMAC-SHA512) and are
opened in memory; nothing plain is written anywhere. What was finished before a crash and waits in
the log beside the file counts.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import struct
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from asn_desktop.core.errors import OfficeError, RightError
from asn_desktop.core.translation import translate
from asn_desktop.database import failures
from asn_desktop.database.keys import end_of_pages, read_keys

PAGE = 4096
PLAIN_HEADER = b"SQLite format 3\0"

_SALT, _IV, _MAC = 16, 16, 64
_RESERVED = _IV + _MAC
_LOG_HEADER, _FRAME_HEADER = 32, 24
_LOG_MAGIC = (0x377F0682, 0x377F0683)


def unreadable(path: Path, key: bytes) -> OfficeError:
    """Why the first page of an encrypted office does not open: it looks the same whether the key
    or the page is wrong, but with the right key other pages open."""
    with Pages(path, key) as pages:
        if pages.fits:
            return failures.damaged(path)
    return RightError(
        translate("database", "The passphrase does not open the office {path}. Try again.").format(
            path=path
        )
    )


class Pages:
    """The pages of a file, by number from 1; None for one that is damaged or not there."""

    def __init__(self, path: Path, key: bytes | None) -> None:
        self._file: BinaryIO = path.open("rb")
        self._key = key
        self._log: BinaryIO | None = None
        self._in_log: dict[int, int] = {}
        self.count = -(-end_of_pages(path) // PAGE)
        self.bad: set[int] = set()
        self.usable = PAGE if key is None else PAGE - _RESERVED
        self._mac_key = b""
        #: whether any page opens with the key
        self.fits = key is None
        try:
            self._open_log(path.with_name(path.name + "-wal"))
            if key is not None:
                self._choose_salt(path, key)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the files."""
        self._file.close()
        if self._log is not None:
            self._log.close()

    def page(self, number: int) -> bytes | None:
        """The content of a page; None, and noted as bad, where it cannot be trusted."""
        if not 1 <= number <= self.count:
            return None
        raw = self._raw(number)
        content = raw if raw is None or self._key is None else self._opened(number, raw)
        if content is None:
            self.bad.add(number)
        return content

    def _raw(self, number: int) -> bytes | None:
        """The page as it lies on the disk; a page that the disk cannot give is a bad one."""
        try:
            if number in self._in_log:
                assert self._log is not None
                self._log.seek(self._in_log[number])
                raw = self._log.read(PAGE)
            else:
                self._file.seek((number - 1) * PAGE)
                raw = self._file.read(PAGE)
        except OSError:
            return None
        return raw if len(raw) == PAGE else None

    # encryption

    def _choose_salt(self, path: Path, key: bytes) -> None:
        """The salt stands at the beginning of the file, and once more in the keys: needed where
        the beginning is damaged."""
        keys = read_keys(path)
        first = self._raw(1) or b""
        known = [first[:_SALT], keys.salt if keys else b""]
        probes = range(2, min(self.count, 200) + 1)
        best = 0
        for salt in known:
            if len(salt) != _SALT:
                continue
            made = _mac_key_of(key, salt)
            good = sum(self._is_genuine(number, made) for number in probes)
            if good > best or not self._mac_key:
                best, self._mac_key = good, made
        self.fits = best > 0

    def _is_genuine(self, number: int, mac_key: bytes) -> bool:
        raw = self._raw(number)
        return raw is not None and _genuine(number, raw, mac_key)

    def _opened(self, number: int, raw: bytes) -> bytes | None:
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        assert self._key is not None
        if not _genuine(number, raw, self._mac_key):
            return None
        start = _SALT if number == 1 else 0
        end = PAGE - _RESERVED
        cipher = Cipher(algorithms.AES(self._key), modes.CBC(raw[end : end + _IV])).decryptor()
        plain = cipher.update(raw[start:end]) + cipher.finalize()
        return (PLAIN_HEADER if number == 1 else b"") + plain + bytes(_RESERVED)

    # the log beside the file

    def _open_log(self, path: Path) -> None:
        """Take in the pages of all finished transactions that wait in the log."""
        if not path.is_file():
            return
        self._log = path.open("rb")
        header = self._log.read(_LOG_HEADER)
        if len(header) < _LOG_HEADER:
            return
        magic, _, size = struct.unpack(">3I", header[:12])
        if magic not in _LOG_MAGIC or size != PAGE:
            return
        order = ">" if magic & 1 else "<"
        sums = _checksum(order, header[:24], (0, 0))
        if sums != struct.unpack(">2I", header[24:32]):
            return
        waiting: dict[int, int] = {}
        while True:
            at = self._log.tell() + _FRAME_HEADER
            frame = self._log.read(_FRAME_HEADER + PAGE)
            if len(frame) < _FRAME_HEADER + PAGE or frame[8:16] != header[16:24]:
                return
            sums = _checksum(order, frame[:8], sums)
            sums = _checksum(order, frame[_FRAME_HEADER:], sums)
            if sums != struct.unpack(">2I", frame[16:24]):
                return
            number, pages = struct.unpack(">2I", frame[:8])
            waiting[number] = at
            if pages:  # the last page of a transaction
                self._in_log |= waiting
                self.count = max(pages, os.fstat(self._file.fileno()).st_size // PAGE)
                waiting = {}


def _mac_key_of(key: bytes, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3A for b in salt), 2, 32)


def _genuine(number: int, raw: bytes, mac_key: bytes) -> bool:
    start = _SALT if number == 1 else 0
    end = PAGE - _MAC
    made = hmac.digest(mac_key, raw[start:end] + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(made, raw[end:])


def _checksum(order: str, data: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    one, two = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for at in range(0, len(words), 2):
        one = (one + words[at] + two) & 0xFFFFFFFF
        two = (two + words[at + 1] + one) & 0xFFFFFFFF
    return one, two
