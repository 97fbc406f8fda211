"""Sticks and other drives that can be taken away, for a copy outside the computer."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from asn_desktop.database.mounts import Mount, mount_table, mounts

#: Where systems mount what was plugged in.
_PLUGGED = ("/media/", "/run/media/", "/mnt/")
#: File systems that drives have; all others are made by the system or lie on the network.
_OF_DRIVES = {
    "vfat", "exfat", "msdos", "ntfs", "ntfs3", "fuseblk", "ext2", "ext3", "ext4", "btrfs", "xfs",
    "f2fs", "hfs", "hfsplus", "udf",
}  # fmt: skip
_REMOVABLE_ON_WINDOWS = 2


@dataclass(frozen=True, slots=True)
class Drive:
    """A drive that is plugged in and can be written."""

    path: Path
    name: str
    free: int


def plugged_drives(
    table: str | None = None, is_removable: Callable[[str], bool] | None = None
) -> list[Drive]:
    """The drives that can be taken away, by name. ``table`` and ``is_removable`` (of a device
    "major:minor") stand for those of this computer."""
    if sys.platform == "win32" and table is None:
        places = _windows_drives()
    elif sys.platform == "darwin" and table is None:
        places = [each for each in Path("/Volumes").iterdir() if os.path.ismount(each)]
    else:
        removable = is_removable or _says_removable
        known = mounts(mount_table() if table is None else table)
        places = [Path(m.place) for m in known if _plugged(m, removable)]
    found = [_drive(place) for place in dict.fromkeys(places)]
    return sorted((drive for drive in found if drive), key=lambda drive: drive.name.casefold())


def _plugged(mount: Mount, removable: Callable[[str], bool]) -> bool:
    if mount.read_only or mount.kind not in _OF_DRIVES:
        return False
    if mount.place == "/" or mount.place.startswith(("/boot", "/usr", "/var", "/home")):
        return False
    return mount.place.startswith(_PLUGGED) or removable(mount.device)


def _says_removable(device: str) -> bool:
    """What the system says about the drive of a partition."""
    place = Path("/sys/dev/block", device)
    try:
        whole = place.resolve()
        for folder in (whole, whole.parent):
            flag = folder / "removable"
            if flag.is_file():
                return flag.read_text().strip() == "1"
    except OSError:
        pass
    return False


def _drive(place: Path) -> Drive | None:
    try:
        if not os.access(place, os.W_OK):
            return None
        return Drive(place, place.name or str(place), shutil.disk_usage(place).free)
    except OSError:  # pulled out meanwhile, or a reader without a card
        return None


if sys.platform == "win32":
    import ctypes

    def _windows_drives() -> list[Path]:
        kernel = ctypes.windll.kernel32
        letters = [chr(ord("A") + n) for n in range(26) if kernel.GetLogicalDrives() >> n & 1]
        roots = [f"{letter}:\\" for letter in letters]
        return [Path(root) for root in roots if kernel.GetDriveTypeW(root) == _REMOVABLE_ON_WINDOWS]

    def drive_kind(root: str) -> int:
        """What Windows says about the drive of a path: 2 removable, 3 fixed, 4 network."""
        return int(ctypes.windll.kernel32.GetDriveTypeW(root))

else:

    def _windows_drives() -> list[Path]:
        return []

    def drive_kind(root: str) -> int:
        """Drives have no kinds here; 0 is "unknown"."""
        return 0
