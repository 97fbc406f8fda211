"""Wrong passphrases cost time: each one doubles the wait before the next is looked at.

The count is kept for this person at this computer, so that closing the program does not begin
anew; whoever copies the file is held up by Argon2id alone. Where it cannot be written (a full
disk), it is kept as long as the program runs: the right passphrase opens all the same.
"""

from __future__ import annotations

import json
import logging
import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from asn_desktop.core.errors import RightError, WorldError
from asn_desktop.core.paths import data_dir
from asn_desktop.core.saving import replace_durably
from asn_desktop.core.translation import translate
from asn_desktop.database.location import is_server, shown

T = TypeVar("T")


class TooSoonError(RightError):
    """The wait after a wrong passphrase is not over: this one was not looked at."""


#: Seconds after the first wrong passphrase, and at most.
_FIRST, _LONGEST = 1.0, 300.0

_log = logging.getLogger(__name__)

#: What could not be written: office → how many, and when the last one.
_unwritten: dict[str, list[float]] = {}


def _file() -> Path:
    return data_dir() / "attempts.json"


def _read() -> dict[str, list[float]]:
    try:
        stored = json.loads(_file().read_text(encoding="utf-8"))
        kept = {str(name): [float(count), float(at)] for name, (count, at) in stored.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        kept = {}
    return {**kept, **_unwritten}


def _name(office: str | Path) -> str:
    """What an office is called here: never with the password of an address."""
    return shown(str(office)) if is_server(office) else str(Path(office).resolve())


def seconds_to_wait(office: str | Path) -> float:
    """How long until the next passphrase for this office is looked at; 0 for at once. A clock that
    was set back does not lengthen the wait."""
    count, at = _read().get(_name(office), [0.0, 0.0])
    if not count:
        return 0.0
    wait = min(_LONGEST, _FIRST * 2 ** min(count - 1, 20))
    passed = time.time() - at
    return max(0.0, wait - passed) if passed >= 0 else 0.0


def failed(office: str | Path) -> None:
    """Count a wrong passphrase."""
    known = _read()
    count, _ = known.get(_name(office), [0.0, 0.0])
    now = [count + 1, time.time()]
    if not _write({**known, _name(office): now}):
        _unwritten[_name(office)] = now


def succeeded(office: str | Path) -> None:
    """The right one was given: forget the wrong ones."""
    known = _read()
    if known.pop(_name(office), None) is not None and not _write(known):
        _unwritten[_name(office)] = [0.0, 0.0]


def counted(office: str | Path, attempt: Callable[[], T]) -> T:
    """The result of an attempt with a passphrase: a wrong one is counted, and the next is not
    looked at before its time. Raises ``RightError`` and what ``attempt`` raises."""
    seconds = seconds_to_wait(office)
    if seconds:
        raise TooSoonError(
            translate(
                "database", "Wait {seconds} more seconds after a wrong passphrase, then try again."
            ).format(seconds=math.ceil(seconds))
        )
    try:
        result = attempt()
    except RightError:
        failed(office)
        raise
    succeeded(office)
    return result


def _write(known: dict[str, list[float]]) -> bool:
    """Whether the counts are kept now."""
    try:
        replace_durably(_file(), json.dumps(known).encode())
    except (OSError, WorldError) as error:
        _log.warning("wrong passphrases could not be counted: %s", type(error).__name__)
        return False
    _unwritten.clear()
    return True
