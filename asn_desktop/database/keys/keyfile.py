"""Where the slots are kept: beside the open office, and behind the last page of a closed one."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from asn_desktop.core.saving import replace_durably
from asn_desktop.database import failures
from asn_desktop.database.keys.slots import Slot

_PLAIN_HEADER = b"SQLite format 3\0"
#: SQLCipher begins every encrypted file with its own salt: it tells one file from another.
_SALT_BYTES = 16
#: SQLCipher writes whole pages of this size.
_PAGE_BYTES = 4096
_FORMAT = 1
#: The end of a trailer: the text, its fingerprint, its length, this mark.
_MARK = b"asn-desktop-keys"
_TAIL = 32 + 8 + len(_MARK)
#: Bytes that no honest trailer reaches.
_LARGEST = 10_000_000


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The slots of one office: of accounts and of the recovery key (None: there is none).

    ``salt`` names the file they belong to; ``pepper`` hides the names of the accounts; ``turn``
    grows with every change, so that of two copies the newer is known.
    """

    salt: bytes
    pepper: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    slots: Mapping[str, Slot] = field(default_factory=dict)
    recovery: Slot | None = None
    turn: int = 0

    def with_slot(self, slot: Slot) -> KeyFile:
        """The same with this slot, in the place of an earlier one of the same account."""
        return self.with_slots({**self.slots, slot.tag: slot})

    def without(self, tag: str) -> KeyFile:
        """The same without the slot of this account."""
        return self.with_slots({key: slot for key, slot in self.slots.items() if key != tag})

    def with_slots(self, slots: Mapping[str, Slot]) -> KeyFile:
        """The same with these slots of accounts."""
        return replace(self, slots=slots, turn=self.turn + 1)

    def with_recovery(self, slot: Slot) -> KeyFile:
        """The same with this slot of the recovery key."""
        return replace(self, recovery=slot, turn=self.turn + 1)

    def text(self) -> bytes:
        """The file's content."""
        content = {
            "format": _FORMAT,
            "turn": self.turn,
            "salt": self.salt.hex(),
            "pepper": self.pepper.hex(),
            "slots": [slot.as_json() for slot in self.slots.values()],
            "recovery": self.recovery.as_json() if self.recovery else None,
        }
        return json.dumps(content, indent=1).encode()

    @classmethod
    def from_text(cls, text: bytes) -> KeyFile | None:
        """Read the content back; None where it is no key file, or a newer one."""
        try:
            content = json.loads(text)
            if content["format"] != _FORMAT:
                return None
            slots = [Slot.from_json(stored) for stored in content["slots"]]
            recovery = content["recovery"]
            return cls(
                bytes.fromhex(content["salt"]),
                bytes.fromhex(content["pepper"]),
                {slot.tag: slot for slot in slots},
                Slot.from_json(recovery) if recovery else None,
                int(content.get("turn", 0)),
            )
        except (ValueError, KeyError, TypeError, AttributeError):
            return None


def keys_path(office: Path) -> Path:
    """The file beside an office that holds its slots."""
    return office.with_name(office.name + ".keys")


def file_salt(office: Path) -> bytes:
    """What tells this encrypted file from all others."""
    with office.open("rb") as stream:
        return stream.read(_SALT_BYTES)


def needs_key(office: Path) -> bool:
    """Whether this file is an encrypted office, so that only a passphrase opens it: it has its
    slots, or where those are lost at least whole pages of what is no plain database. Of one that
    a power cut has left empty the slots beside it tell."""
    if not office.is_file() or file_salt(office) == _PLAIN_HEADER:
        return False
    if not file_salt(office):
        return _beside(office) is not None
    return office.stat().st_size % _PAGE_BYTES == 0 or read_keys(office) is not None


def read_keys(office: Path) -> KeyFile | None:
    """The slots of an encrypted office, wherever they stand; None where they are lost.

    Those beside the file are the newer ones, unless they belong to another file that stood there,
    or the office was worked with elsewhere and then brought back.
    """
    beside, trailing = _beside(office), _trailing(office)
    if beside is not None and beside.salt == file_salt(office):
        return trailing if _is_as_new(trailing, beside) else beside
    return trailing or beside


def _is_as_new(trailing: KeyFile | None, beside: KeyFile) -> bool:
    """Whether what a file carries is of the same file and no older than what stands beside it."""
    return trailing is not None and trailing.salt == beside.salt and trailing.turn >= beside.turn


def _beside(office: Path) -> KeyFile | None:
    try:
        return KeyFile.from_text(keys_path(office).read_bytes())
    except FileNotFoundError:
        return None


def write_keys(office: Path, keys: KeyFile) -> None:
    """Put the slots beside the office: the old ones or the new ones are there, never half."""
    replace_durably(keys_path(office), keys.text())


def set_aside(office: Path) -> None:
    """Keep the present slots under a second name until what changes them is certain: putting them
    back needs no room on the disk."""
    drop_aside(office)
    beside = keys_path(office)
    if beside.exists():
        try:
            os.link(beside, _aside(office))
        except OSError:  # a USB stick knows no second names
            _aside(office).write_bytes(beside.read_bytes())


def put_back(office: Path) -> None:
    """The slots are again what they were when they were set aside."""
    with suppress(OSError):  # the disk is gone: what led here is being told
        os.replace(_aside(office), keys_path(office))


def drop_aside(office: Path) -> None:
    """The change of the slots is certain, or nobody knows any more what it was for."""
    _aside(office).unlink(missing_ok=True)


def _aside(office: Path) -> Path:
    return office.with_name(office.name + ".keys.before")


def _trailer_start(office: Path) -> tuple[int, bytes] | None:
    """Where the trailer begins and its text; None where the file has none or a torn one."""
    with office.open("rb") as stream:
        size = stream.seek(0, os.SEEK_END)
        if size < _TAIL:
            return None
        stream.seek(size - _TAIL)
        tail = stream.read(_TAIL)
        length = int.from_bytes(tail[32:40], "big")
        start = size - _TAIL - length
        if tail[40:] != _MARK or not 0 < length < _LARGEST or start < 0:
            return None
        stream.seek(start)
        text = stream.read(length)
    return (start, text) if hashlib.sha256(text).digest() == tail[:32] else None


def end_of_pages(office: Path) -> int:
    """How many bytes of a file are the office itself: what follows are its keys."""
    found = _trailer_start(office)
    return found[0] if found else office.stat().st_size


def _trailing(office: Path) -> KeyFile | None:
    found = _trailer_start(office)
    return KeyFile.from_text(found[1]) if found else None


def settle(office: Path) -> None:
    """Before the office is opened: its slots go beside it, and the trailer goes. Harmless for a
    plain office and for one that is settled already."""
    if not needs_key(office):
        return
    drop_aside(office)
    found = _trailer_start(office)
    if found is None:
        return
    beside, trailing = _beside(office), KeyFile.from_text(found[1])
    if trailing is not None and trailing.salt != file_salt(office):
        raise failures.damaged(office)  # its beginning is; what it ends with helps to rescue it
    if trailing is not None and trailing != beside:
        foreign = beside is None or beside.salt != trailing.salt
        if foreign or (beside is not None and _is_as_new(trailing, beside)):
            write_keys(office, trailing)
    _cut(office, found[0])


def _cut(office: Path, size: int) -> None:
    with office.open("r+b") as stream:
        stream.truncate(size)
        os.fsync(stream.fileno())


def attach(office: Path) -> None:
    """After the last connection was closed: the file carries its slots from now on. Harmless where
    it has none, or carries them already."""
    if not needs_key(office) or _trailer_start(office) is not None:
        return
    keys = _beside(office)
    if keys is not None and keys.salt == file_salt(office):
        append_keys(office, keys)


def carry(source: Path, copy: Path) -> None:
    """Give a finished copy of an office the slots of its source. Harmless for plain ones."""
    keys = read_keys(source) if needs_key(source) else None
    if keys is not None and needs_key(copy):
        append_keys(copy, replace(keys, salt=file_salt(copy)))


def append_keys(office: Path, keys: KeyFile) -> None:
    """Let a closed file carry these slots behind its last page."""
    text = keys.text()
    tail = hashlib.sha256(text).digest() + len(text).to_bytes(8, "big") + _MARK
    with office.open("ab") as stream:
        stream.write(text + tail)
        stream.flush()
        os.fsync(stream.fileno())
