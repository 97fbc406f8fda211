"""What is told when an office is opened although nothing is wrong yet: a place in which the file
is in danger, and a clock that runs behind the change log."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping
from pathlib import Path

import sqlalchemy as sa

from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.translation import translate
from asn_desktop.database.drives import drive_kind
from asn_desktop.database.engine import Database
from asn_desktop.database.mounts import mount_of, mount_table, mounts
from asn_desktop.database.tables import OperationRow
from asn_desktop.database.types import now

_NETWORK = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afs", "9p", "davfs", "ncpfs", "ceph",
    "glusterfs", "lustre", "fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.gvfsd-fuse",
    "fuse.smbnetfs", "fuse.rclone", "fuse.glusterfs", "fuse.curlftpfs",
    "fuse.google-drive-ocamlfuse", "fuse.onedriver",
}  # fmt: skip
_NETWORK_ON_WINDOWS = 4

#: Names of folders that a service keeps the same on several computers, and whose they are.
_SYNCHRONISED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "drive saya": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "iclouddrive": "iCloud",
    "icloud drive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mega": "MEGA",
    "megasync": "MEGA",
    "pcloud drive": "pCloud",
    "yandex.disk": "Yandex Disk",
}
#: What such a service leaves at the top of its folder.
_MARKS = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
}
#: Where OneDrive says that its folders are.
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")

#: A clock may be this much slow before anybody is told.
_SLOW = dt.timedelta(minutes=10)


def cautions(database: Database) -> list[str]:
    """The sentences for whoever opens this office; empty where all is well."""
    place = place_warning(database.location) if isinstance(database.location, Path) else None
    return [sentence for sentence in (place, clock_warning(database)) if sentence]


def place_warning(
    path: Path, table: str | None = None, environment: Mapping[str, str] = os.environ
) -> str | None:
    """Why this is no good place for an office file; None where it is one. ``table`` and
    ``environment`` stand for those of this computer."""
    whole = Path(os.path.realpath(path))
    if _on_network(path, whole, table):
        return translate(
            "database",
            "The office {path} lies on a network folder, where a broken connection can damage it."
            " Keep it on this computer; for several people at once use a server (PostgreSQL).",
        ).format(path=path)
    service = _synchronising(path, environment) or _synchronising(whole, environment)
    if service:
        return translate(
            "database",
            "The office {path} lies in a folder that {service} synchronises, which can replace it"
            " while you work. Move it to a folder of this computer only; exchange files or use a"
            " server (PostgreSQL) to work together.",
        ).format(path=path, service=service)
    return None


def _on_network(path: Path, whole: Path, table: str | None) -> bool:
    if str(path).startswith(("\\\\", "//")):
        return True
    if table is None and path.drive and drive_kind(path.drive + "\\") == _NETWORK_ON_WINDOWS:
        return True
    mount = mount_of(whole, mounts(mount_table() if table is None else table))
    return mount is not None and mount.kind in _NETWORK


def _synchronising(path: Path, environment: Mapping[str, str]) -> str | None:
    told = {Path(environment[name]) for name in _VARIABLES if environment.get(name)}
    for folder in path.parents:
        if folder in told:
            return "OneDrive"
        name = folder.name.casefold()
        if name in _SYNCHRONISED:
            return _SYNCHRONISED[name]
        for start in ("onedrive - ", "googledrive-", "dropbox ("):
            if name.startswith(start):
                return _SYNCHRONISED[start.split(" ")[0].rstrip("-")]
        for mark, service in _MARKS.items():
            if os.path.lexists(folder / mark):
                return service
    return None


def clock_warning(database: Database, moment: dt.datetime | None = None) -> str | None:
    """The sentence for a computer whose clock runs behind what is already written; None where it
    does not. The log keeps its times and its order; new entries get the time of the clock."""
    with database.read() as session:
        newest = session.scalar(
            sa.select(OperationRow.at).order_by(OperationRow.id.desc()).limit(1)
        )
    if newest is None or newest <= (moment or now()) + _SLOW:
        return None
    return translate(
        "database",
        "The last change in this office is dated {when}, which is still to come by the clock of"
        " this computer. Check date and time of the computer before you go on.",
    ).format(when=value_text(FieldKind.DATE, newest.astimezone()))
