"""What is plugged in and mounted: on Linux the system's own table, read as text."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

_TABLE = Path("/proc/self/mountinfo")


@dataclass(frozen=True, slots=True)
class Mount:
    """A place where a file system is mounted. ``device`` is "major:minor"."""

    place: str
    kind: str
    source: str
    device: str
    read_only: bool


def mount_table() -> str:
    """The table of this computer; empty where the system has none."""
    if not sys.platform.startswith("linux"):
        return ""
    try:
        return _TABLE.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def mounts(table: str) -> list[Mount]:
    """The lines of a table (``/proc/self/mountinfo``); a line that is none is left out."""
    found = []
    for line in table.splitlines():
        before, dash, after = line.partition(" - ")
        left, right = before.split(" "), after.split(" ")
        if not dash or len(left) < 6 or len(right) < 2:
            continue
        options = left[5].split(",") + (right[2].split(",") if len(right) > 2 else [])
        found.append(Mount(_plain(left[4]), right[0], _plain(right[1]), left[2], "ro" in options))
    return found


def _plain(text: str) -> str:
    r"""The table writes a space as ``\040``."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), text)


def mount_of(path: Path, table: Sequence[Mount]) -> Mount | None:
    """Where a file lies: the deepest mount above it, the last one where several share a place."""
    wanted = PurePosixPath(path.as_posix())
    best: Mount | None = None
    for mount in table:
        place = PurePosixPath(mount.place)
        above = place == wanted or place in wanted.parents
        if above and (best is None or len(mount.place) >= len(best.place)):
            best = mount
    return best
