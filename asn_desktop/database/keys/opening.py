"""Opening with a passphrase, changing it, and the recovery key on paper."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from asn_desktop.core.errors import PersonError, RightError, WorldError
from asn_desktop.core.results import refuse_errors
from asn_desktop.core.translation import translate
from asn_desktop.database.keys import slots
from asn_desktop.database.keys.keyfile import KeyFile, file_salt, read_keys, write_keys
from asn_desktop.database.keys.slots import Slot, check_passphrase, derive, name_tag

RECOVERY = "recovery"
#: Letters of a recovery key: none that looks like another (no I, L, O, U).
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})
_RANDOM_LETTERS, _CHECK_LETTERS, _GROUP = 32, 4, 4


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The data key, and the tag of the slot that gave it ("" for the recovery key)."""

    key: bytes
    tag: str = ""


def wrong_passphrase() -> RightError:
    """The one sentence that tells nothing about what was wrong."""
    return RightError(
        translate("database", "User name or passphrase is not right. Please try again.")
    )


def _lost(office: Path) -> WorldError:
    return WorldError(
        translate(
            "database",
            "The keys of the office {path} are missing: the file {keys} does not stand beside it."
            " Put it back, or restore a backup.",
        ).format(path=office, keys=office.name + ".keys")
    )


def _keys(office: Path) -> KeyFile:
    keys = read_keys(office)
    if keys is None:
        raise _lost(office)
    return keys


def unlock(office: Path, login: str | None, passphrase: str) -> Unlocked:
    """Open the slot of this account; without a name the passphrase is tried on every slot.

    Raises ``RightError`` with the same sentence, after the same time, for a wrong name and a wrong
    passphrase; ``WorldError`` where the slots are lost.
    """
    keys = _keys(office)
    if login is None:
        wanted = list(keys.slots.values())
    else:
        slot = keys.slots.get(name_tag(keys.pepper, login))
        wanted = [slot] if slot else []
    if not wanted:
        known = next(iter(keys.slots.values()), None)
        derive(passphrase, bytes(16), known.cost if known else slots.calibrate())
    for slot in wanted:
        key = slot.open(passphrase)
        if key is not None:
            return Unlocked(key, slot.tag)
    raise wrong_passphrase()


def whose(office: Path, unlocked: Unlocked, logins: Iterable[str]) -> str:
    """Which of these accounts opened; "" for none of them."""
    pepper = _keys(office).pepper
    return next((login for login in logins if name_tag(pepper, login) == unlocked.tag), "")


def has_slot(office: Path, login: str) -> bool:
    """Whether this account has a passphrase for this file."""
    keys = _keys(office)
    return name_tag(keys.pepper, login) in keys.slots


def found_keys(office: Path, login: str, passphrase: str, data_key: bytes) -> tuple[KeyFile, str]:
    """The slots of a new office: its first account and the recovery key, which is returned to be
    printed and is kept nowhere. Raises ``PersonError`` for a passphrase that is too easy."""
    refuse_errors(check_passphrase(passphrase, login))
    keys = KeyFile(file_salt(office))
    recovery, keys = _with_recovery(keys, data_key)
    slot = _account_slot(keys, login, passphrase, data_key)
    return keys.with_slot(slot), recovery


def _account_slot(keys: KeyFile, login: str, passphrase: str, data_key: bytes) -> Slot:
    return Slot.make(name_tag(keys.pepper, login), passphrase, data_key, slots.calibrate())


def give_passphrase(office: Path, login: str, passphrase: str, data_key: bytes) -> None:
    """Let this account open the office with this passphrase from now on, and no other.

    Raises ``PersonError`` for one that is too easy.
    """
    refuse_errors(check_passphrase(passphrase, login))
    keys = _keys(office)
    write_keys(office, keys.with_slot(_account_slot(keys, login, passphrase, data_key)))


def change_passphrase(office: Path, login: str, old: str, new: str) -> None:
    """Change one's own passphrase. Raises ``RightError`` where the old one is wrong and
    ``PersonError`` where the new one is too easy or the same."""
    if old == new:
        raise PersonError(
            translate("database", "The new passphrase is the old one. Choose another.")
        )
    give_passphrase(office, login, new, unlock(office, login, old).key)


def remove_slot(office: Path, login: str) -> None:
    """This account opens the office no more."""
    keys = _keys(office)
    write_keys(office, keys.without(name_tag(keys.pepper, login)))


def keep_only(office: Path, logins: Iterable[str]) -> None:
    """Take all slots away but those of these accounts."""
    keys = _keys(office)
    wanted = {name_tag(keys.pepper, login) for login in logins}
    kept = {tag: slot for tag, slot in keys.slots.items() if tag in wanted}
    if len(kept) < len(keys.slots):
        write_keys(office, keys.with_slots(kept))


# the recovery key


def new_recovery_key(office: Path, data_key: bytes) -> str:
    """Make a new recovery key, for the paper; the earlier one opens nothing any more."""
    recovery, keys = _with_recovery(_keys(office), data_key)
    write_keys(office, keys)
    return recovery


def _with_recovery(keys: KeyFile, data_key: bytes) -> tuple[str, KeyFile]:
    letters = "".join(secrets.choice(_LETTERS) for _ in range(_RANDOM_LETTERS))
    slot = Slot.make(RECOVERY, letters, data_key, slots.calibrate())
    return _grouped(letters + _check_letters(letters)), keys.with_recovery(slot)


def _grouped(letters: str) -> str:
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def _check_letters(letters: str) -> str:
    number = int.from_bytes(hashlib.sha256(letters.encode()).digest()[:8], "big")
    return "".join(_LETTERS[(number >> 5 * place) & 31] for place in range(_CHECK_LETTERS))


def recover(office: Path, typed: str) -> Unlocked:
    """Open with the recovery key from the paper, however it was typed.

    Raises ``PersonError`` where a letter is mistyped (the check letters tell), ``RightError``
    where the key is of another office or was replaced.
    """
    # Whatever parts the groups (dashes, spaces, the dots of the paper) does not matter.
    letters = "".join(filter(str.isalnum, typed.upper().translate(_LOOKALIKES)))
    known = letters[:_RANDOM_LETTERS]
    if len(letters) != _RANDOM_LETTERS + _CHECK_LETTERS or _check_letters(known) != letters[32:]:
        raise PersonError(
            translate(
                "database",
                "The recovery key is mistyped. It has nine groups of four letters and digits;"
                " compare each group with the paper.",
            )
        )
    slot = _keys(office).recovery
    key = slot.open(known) if slot else None
    if key is None:
        raise RightError(
            translate(
                "database",
                "This recovery key does not belong to this office, or a newer one was printed"
                " since.",
            )
        )
    return Unlocked(key)
