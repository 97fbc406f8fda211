"""One slot: the data key wrapped with a key made from a passphrase.

Argon2id (RFC 9106) makes the wrapping key; AES-256-GCM wraps, so that a wrong passphrase and an
altered slot are both noticed. The parameters stand in the slot: a slot made on a fast computer
opens on a slow one, only later.
"""

from __future__ import annotations

import hashlib
import secrets
import time
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import translate

#: Characters of the shortest passphrase.
SHORTEST = 10
#: Bytes of the data key, as SQLCipher takes it.
KEY_BYTES = 32
#: Seconds one check is meant to take: bearable once a day, expensive for whoever tries many.
CHECK_SECONDS = 0.5

_MEMORY_KIB, _LANES = 64 * 1024, 2
_LEAST_PASSES, _MOST_PASSES = 2, 40
_TOO_EASY = ("password", "kata sandi", "katasandi", "rahasia", "tangerang", "qwerty", "12345678")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one check costs: passes over so much memory (KiB) in so many lanes."""

    passes: int
    memory: int = _MEMORY_KIB
    lanes: int = _LANES


@cache
def calibrate() -> Cost:
    """The cost that takes about half a second on this computer, measured once."""
    best = min(_seconds(Cost(1)) for _ in range(3))
    return Cost(max(_LEAST_PASSES, min(_MOST_PASSES, round(CHECK_SECONDS / best))))


def _seconds(cost: Cost) -> float:
    start = time.perf_counter()
    derive("", bytes(16), cost)
    return time.perf_counter() - start


def derive(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """The wrapping key of a passphrase. The same letters typed on another keyboard count as the
    same (Unicode NFC)."""
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        unicodedata.normalize("NFC", passphrase).encode(),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def new_data_key() -> bytes:
    """A fresh key for a new office."""
    return secrets.token_bytes(KEY_BYTES)


def name_tag(pepper: bytes, login: str) -> str:
    """How a slot names its account: whoever reads the file learns no name."""
    return hashlib.sha256(pepper + login.strip().casefold().encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Slot:
    """A wrapped copy of the data key. ``tag`` names its account without telling its name."""

    tag: str
    salt: bytes
    cost: Cost
    nonce: bytes
    wrapped: bytes

    @classmethod
    def make(cls, tag: str, passphrase: str, data_key: bytes, cost: Cost) -> Slot:
        """Wrap the data key for this passphrase."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
        wrapping = AESGCM(derive(passphrase, salt, cost))
        return cls(tag, salt, cost, nonce, wrapping.encrypt(nonce, data_key, tag.encode()))

    def open(self, passphrase: str) -> bytes | None:
        """The data key, or None for another passphrase or an altered slot."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        wrapping = AESGCM(derive(passphrase, self.salt, self.cost))
        try:
            return wrapping.decrypt(self.nonce, self.wrapped, self.tag.encode())
        except InvalidTag:
            return None

    def as_json(self) -> dict[str, Any]:
        """The slot as it stands in the file."""
        return {
            "tag": self.tag,
            "salt": self.salt.hex(),
            "argon2id": {
                "passes": self.cost.passes,
                "memory": self.cost.memory,
                "lanes": self.cost.lanes,
            },
            "nonce": self.nonce.hex(),
            "wrapped": self.wrapped.hex(),
        }

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Slot:
        """Read a slot back. Raises ``KeyError``, ``TypeError`` or ``ValueError``."""
        cost = stored["argon2id"]
        return cls(
            stored["tag"],
            bytes.fromhex(stored["salt"]),
            Cost(cost["passes"], cost["memory"], cost["lanes"]),
            bytes.fromhex(stored["nonce"]),
            bytes.fromhex(stored["wrapped"]),
        )


def check_passphrase(passphrase: str, login: str = "") -> list[Problem]:
    """What speaks against a new passphrase, in words."""
    folded = passphrase.casefold()
    if len(passphrase) < SHORTEST:
        return [
            _refused(
                translate(
                    "database",
                    "A passphrase has at least {count} characters. Four words that do not belong"
                    " together are easy to keep in mind.",
                ).format(count=SHORTEST)
            )
        ]
    easy = len(set(folded)) < 4 or (len(login) > 3 and login.casefold() in folded)
    if easy or any(word in folded and len(folded) < len(word) + 6 for word in _TOO_EASY):
        return [
            _refused(
                translate(
                    "database",
                    "This passphrase is too easy to guess. Take several words that do not belong"
                    " together.",
                )
            )
        ]
    return []


def _refused(reason: str) -> Problem:
    return Problem(Severity.ERROR, "passphrase.weak", "passphrase", "", reason)
