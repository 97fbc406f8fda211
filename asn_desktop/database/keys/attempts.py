"""Wrong passphrases cost time: each one doubles the wait before the next is looked at.

The count is kept for this person at this computer, so that closing the program does not begin
anew; whoever copies the file is held up by Argon2id alone.
"""

from __future__ import annotations

import json
import time
from pathlib import Path

from asn_desktop.core.paths import data_dir
from asn_desktop.core.saving import replace_durably
from asn_desktop.database.location import is_server, shown

#: Seconds after the first wrong passphrase, and at most.
_FIRST, _LONGEST = 1.0, 300.0


def _file() -> Path:
    return data_dir() / "attempts.json"


def _read() -> dict[str, list[float]]:
    try:
        stored = json.loads(_file().read_text(encoding="utf-8"))
        return {str(name): [float(count), float(at)] for name, (count, at) in stored.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def _name(office: str | Path) -> str:
    """What an office is called here: never with the password of an address."""
    return shown(str(office)) if is_server(office) else str(Path(office).resolve())


def seconds_to_wait(office: str | Path) -> float:
    """How long until the next passphrase for this office is looked at; 0 for at once. A clock that
    was set back does not lengthen the wait."""
    count, at = _read().get(_name(office), [0.0, 0.0])
    if not count:
        return 0.0
    wait = min(_LONGEST, _FIRST * 2 ** (count - 1))
    passed = time.time() - at
    return max(0.0, wait - passed) if passed >= 0 else 0.0


def failed(office: str | Path) -> None:
    """Count a wrong passphrase."""
    known = _read()
    count, _ = known.get(_name(office), [0.0, 0.0])
    _write({**known, _name(office): [count + 1, time.time()]})


def succeeded(office: str | Path) -> None:
    """The right one was given: forget the wrong ones."""
    known = _read()
    if known.pop(_name(office), None) is not None:
        _write(known)


def _write(known: dict[str, list[float]]) -> None:
    replace_durably(_file(), json.dumps(known).encode())
