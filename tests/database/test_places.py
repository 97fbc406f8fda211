"""Where a stick is found, and when a place or a clock is told to be dangerous."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from asn_desktop.core import translation
from asn_desktop.core.errors import WorldError
from asn_desktop.database import drives
from asn_desktop.database.cautions import cautions, clock_warning, place_warning
from asn_desktop.database.drives import plugged_drives
from asn_desktop.database.engine import Database
from asn_desktop.database.mounts import mount_of, mounts
from asn_desktop.database.types import now
from tests.database.records import ADD, make_office, person

TABLE = r"""
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw,discard
30 27 254:1 / /home rw - ext4 /dev/vda1 rw
31 27 8:17 / {place}/FLASH\040DISK rw,nosuid shared:99 - vfat /dev/sdb1 rw,uid=1000
32 27 8:33 / {place}/LOCKED ro,nosuid - vfat /dev/sdc1 ro
33 27 7:1 / /snap/core/1 ro - squashfs /dev/loop1 ro
34 27 0:55 / /mnt/share rw - cifs //server/kepegawaian rw,vers=3.0
35 27 0:56 / /home/siti/remote rw - fuse.sshfs siti@server:/ rw
36 27 0:57 / /run/media/net rw - nfs4 server:/x rw
37 27 8:49 / {place}/card rw - exfat /dev/sdd1 rw
a line that is none
"""


@pytest.fixture(autouse=True)
def english() -> None:
    """The sentences are compared in their source language."""
    translation.set_language("en")


def test_a_stick_is_found_and_nothing_else(tmp_path: Path) -> None:
    """Of all that is mounted, only what is plugged in and can be written is offered."""
    for name in ("FLASH DISK", "LOCKED"):
        (tmp_path / name).mkdir()
    table = TABLE.format(place=tmp_path)
    found = plugged_drives(table, lambda device: device.startswith("8:"))
    assert [(drive.name, drive.path) for drive in found] == [
        ("FLASH DISK", tmp_path / "FLASH DISK")
    ]
    assert found[0].free > 0
    assert plugged_drives(table, lambda device: False) == []


def test_a_large_usb_disk_is_found_by_where_it_is_mounted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk in a case does not call itself removable; it stands where sticks stand."""
    monkeypatch.setattr(drives, "_drive", lambda place: drives.Drive(place, place.name, 1))
    table = "40 27 8:65 / /run/media/siti/ARSIP rw - ext4 /dev/sde1 rw"
    assert [drive.name for drive in plugged_drives(table, lambda device: False)] == ["ARSIP"]


def test_a_file_lies_on_the_deepest_mount() -> None:
    """A share mounted inside a home is no part of that home."""
    table = mounts(TABLE.format(place="/media/siti"))
    for path, place in {
        "/home/siti/kantor.asn": "/home",
        "/home/siti/remote/kantor.asn": "/home/siti/remote",
        "/home/siti/remote2/kantor.asn": "/home",
        "/media/siti/FLASH DISK/kantor.asn": "/media/siti/FLASH DISK",
        "/kantor.asn": "/",
    }.items():
        found = mount_of(Path(path), table)
        assert found is not None and found.place == place


@pytest.mark.parametrize(
    "path", ["/mnt/share/kantor.asn", "/home/siti/remote/a/kantor.asn", "//server/x/kantor.asn"]
)
def test_a_network_folder_is_told(path: str) -> None:
    """A file on a share gets one sentence that recommends a server."""
    told = place_warning(Path(path), TABLE.format(place="/media/siti"), {})
    assert told is not None and "network folder" in told and "PostgreSQL" in told


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive - Pemkot", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Google Drive/Kepegawaian", "Google Drive"),
        ("Nextcloud/a/b", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("iCloudDrive", "iCloud"),
    ],
)
def test_a_synchronised_folder_is_told(folder: str, service: str, tmp_path: Path) -> None:
    """The sentence names the service, so that a clerk knows what is meant."""
    told = place_warning(tmp_path / folder / "kantor.asn", "", {})
    assert told is not None and f"folder that {service} synchronises" in told


def test_marks_and_settings_of_a_service_are_seen(tmp_path: Path) -> None:
    """A synchronised folder of any name is known by what the service leaves in it or says."""
    (tmp_path / "berkas" / ".stfolder").mkdir(parents=True)
    assert "Syncthing" in str(place_warning(tmp_path / "berkas" / "a" / "kantor.asn", "", {}))
    told = place_warning(tmp_path / "awan" / "kantor.asn", "", {"OneDrive": str(tmp_path / "awan")})
    assert "OneDrive" in str(told)
    (tmp_path / "jalan").symlink_to(tmp_path / "berkas")
    assert "Syncthing" in str(place_warning(tmp_path / "jalan" / "kantor.asn", "", {}))


def test_an_ordinary_folder_is_no_danger(tmp_path: Path) -> None:
    """Nobody is warned about a folder of this computer."""
    table = TABLE.format(place="/media/siti")
    for path in (tmp_path / "kantor.asn", tmp_path / "dropbox-lama" / "kantor.asn"):
        assert place_warning(path, table, {}) is None


def test_a_clock_that_was_set_back_is_told(file_office: Database) -> None:
    """When the newest change is still to come, whoever opens the office hears it."""
    assert cautions(file_office) == []
    with file_office.write(ADD, count=1) as work:
        work.session.add(person("1", "Siti"))
    assert clock_warning(file_office) is None
    yesterday = now() - dt.timedelta(days=1)
    told = clock_warning(file_office, yesterday)
    assert told is not None and "date and time" in told
    with file_office.write(ADD, count=1) as work:
        work.session.add(person("2", "Budi"))
    assert file_office.check() == []


def test_a_file_or_folder_that_cannot_be_written_is_told_before_anything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sentence comes at opening, not at the first change, and nothing is made beside."""
    path = tmp_path / "office.asn"
    make_office(path).close()
    for locked in (path, tmp_path):
        with monkeypatch.context() as patch:
            allowed = os.access
            patch.setattr(
                os,
                "access",
                lambda place, mode, locked=locked, allowed=allowed, **more: (
                    not (Path(place) == locked and mode & os.W_OK) and allowed(place, mode, **more)
                ),
            )
            with pytest.raises(WorldError, match="cannot be written"):
                Database.open(path)
    assert [each.name for each in tmp_path.iterdir()] == ["office.asn"]
