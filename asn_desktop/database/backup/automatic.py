"""Backups that nobody has to think of: on closing, before what changes much, and while in use.

They lie in a folder beside the office. A name begins with the running number of the backup, which
grows whatever the clock says, and tells when and why: ``kantor.000042.20261128-131500.tutup.asn``.
"""

from __future__ import annotations

import datetime as dt
import logging
import re
import threading
import zlib
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from asn_desktop.core.errors import OfficeError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.backup.copying import copy_office
from asn_desktop.database.backup.thinning import Dated, kept
from asn_desktop.database.engine import Database
from asn_desktop.database.location import companions, in_words
from asn_desktop.database.tables import OperationRow, Setting
from asn_desktop.database.types import now
from asn_desktop.database.unit_of_work import Operation

_log = logging.getLogger(__name__)

MANAGE = "office.backup"

CHANGE_SETTINGS = Operation(
    "database.backup_settings",
    "database",
    noop("database", "Change how backups are made"),
    "office.write",
)

_SETTINGS, _LAST = "backup.settings", "backup.last"
_STAMP = "%Y%m%d-%H%M%S"

#: Two backups of one office do not run at once.
_one_at_a_time = threading.Lock()


class Reason(StrEnum):
    """Why a backup was made, as its name tells it."""

    CLOSING = "tutup"
    RUNNING = "berkala"
    IMPORT = "impor"
    UNDO = "batal-impor"
    MIGRATION = "format-lama"


def reason_in_words(reason: Reason) -> str:
    """Why a backup was made, for a list."""
    return {
        Reason.CLOSING: translate("database", "on closing"),
        Reason.RUNNING: translate("database", "while working"),
        Reason.IMPORT: translate("database", "before an import"),
        Reason.UNDO: translate("database", "before an import was taken back"),
        Reason.MIGRATION: translate("database", "before the format was renewed"),
    }[reason]


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in its folder. ``at`` is local time, as the clock stood."""

    path: Path
    number: int
    at: dt.datetime
    reason: Reason
    size: int


@dataclass(frozen=True, slots=True)
class BackupSettings:
    """How an office wants its backups.

    ``interval``: minutes between two while working, 0 for none; ``recent``: how many of the last
    24 hours stay; ``folder``: another folder than the one beside the office; ``remind_days``: after
    how many days a copy outside the computer is old, 0 for no reminder.
    """

    interval: int = 30
    recent: int = 24
    folder: str = ""
    remind_days: int = 7


def backup_settings(database: Database) -> BackupSettings:
    """How this office wants its backups."""
    stored = database.setting(_SETTINGS, {})
    known = {item.name: type(item.default) for item in fields(BackupSettings)}
    chosen = {name: stored[name] for name, kind in known.items() if type(stored.get(name)) is kind}
    return BackupSettings(**chosen)


def keep_backup_settings(database: Database, settings: BackupSettings) -> None:
    """Keep the wishes with the office. Raises ``RightError`` without the right."""
    with database.write(CHANGE_SETTINGS) as work:
        work.keep = True
        work.session.merge(Setting(name=_SETTINGS, value=asdict(settings)))


# where they are


def backup_folder(database: Database) -> Path:
    """The folder of this office's backups; it need not exist yet."""
    assert isinstance(database.location, Path)
    return _folder(database.location, backup_settings(database).folder)


def _folder(office: Path, chosen: str) -> Path:
    name = f"{office.stem}.cadangan"
    if not chosen:
        return office.with_name(name)
    # Offices of the same name may share a chosen folder; their backups must not mix.
    where = zlib.crc32(str(office.absolute()).encode())
    return Path(chosen) / f"{office.stem}-{where:08x}.cadangan"


def backups_of(database: Database) -> list[Backup]:
    """The backups of an open office, newest first."""
    if not isinstance(database.location, Path):
        return []
    return _found(backup_folder(database), database.location)


def backups_beside(office: Path) -> list[Backup]:
    """The backups beside an office that cannot be opened, newest first."""
    return _found(_folder(office, ""), office)


def _found(folder: Path, office: Path) -> list[Backup]:
    pattern = re.compile(
        rf"{re.escape(office.stem)}\.(\d{{6,12}})\.(\d{{8}}-\d{{6}})\.([a-z-]+)"
        rf"{re.escape(office.suffix)}"
    )
    found = []
    for path in folder.iterdir() if folder.is_dir() else ():
        match = pattern.fullmatch(path.name)
        if match is None:
            continue
        try:
            at, reason = dt.datetime.strptime(match[2], _STAMP), Reason(match[3])
            found.append(Backup(path, int(match[1]), at, reason, path.stat().st_size))
        except (ValueError, OSError):
            continue  # no name of ours, or gone meanwhile
    return sorted(found, key=lambda backup: backup.number, reverse=True)


# making them


def back_up(database: Database, reason: Reason, progress: Progress = silent) -> Path | None:
    """Make a backup and thin the earlier ones. None where nothing was done since the last one, and
    for a server, which has its own tools. Raises ``WorldError`` where it cannot be made."""
    office = database.location
    if not isinstance(office, Path):
        return None
    with _one_at_a_time, in_words(office):
        if reason is not Reason.MIGRATION and not has_news(database):
            return None
        state = state_of(database)
        folder = backup_folder(database)
        last = database.setting(_LAST, {})
        earlier = _found(folder, office)
        _clear_halves(folder, office)
        number = max([last.get("number", 0), *(backup.number for backup in earlier)]) + 1
        made = now()
        stamp = made.astimezone().strftime(_STAMP)
        path = folder / f"{office.stem}.{number:06d}.{stamp}.{reason}{office.suffix}"
        copy_office(database, path, progress=progress)
        note = {"at": made.isoformat(), "state": state, "file": path.name, "number": number}
        database.set_setting(_LAST, note)
        _thin(_found(folder, office), backup_settings(database).recent)
        return path


def has_news(database: Database) -> bool:
    """Whether something was done that no backup has yet; never so for a server."""
    if not isinstance(database.location, Path):
        return False
    last = database.setting(_LAST, {})
    known = backup_folder(database) / str(last.get("file", ""))
    return last.get("state") != state_of(database) or not known.is_file()


def attempt_backup(
    database: Database, reason: Reason, progress: Progress = silent
) -> OfficeError | None:
    """The same for those who must go on with their work: a backup that could not be made is told
    once (``database.notices``) and returned."""
    try:
        back_up(database, reason, progress)
    except OfficeError as error:
        _log.warning("no backup was made: %s", type(error).__name__)
        database.notices.say(str(error))
        return error
    return None


def is_due(database: Database, moment: dt.datetime | None = None) -> bool:
    """Whether enough time has passed and something was done since the last backup."""
    if not isinstance(database.location, Path):
        return False
    interval = backup_settings(database).interval
    last = database.setting(_LAST, {})
    if interval <= 0 or last.get("state") == state_of(database):
        return False
    at = _moment(last.get("at"))
    if at is None:
        return True
    # A clock that was set back must not keep backups away.
    return abs((moment or now()) - at) >= dt.timedelta(minutes=interval)


def last_backup(database: Database) -> dt.datetime | None:
    """When the last backup was made by itself; None where there was none."""
    return _moment(database.setting(_LAST, {}).get("at"))


def _moment(text: Any) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text) if isinstance(text, str) else None


def state_of(database: Database) -> str:
    """The newest operation: what tells whether something was done since."""
    newest = sa.select(OperationRow.id, OperationRow.uid).order_by(OperationRow.id.desc()).limit(1)
    with database.read() as session:
        row = session.execute(newest).first()
    return f"{row[0]} {row[1]}" if row else ""


def _clear_halves(folder: Path, office: Path) -> None:
    """What was being copied when the power went."""
    for half in folder.glob(f"{office.stem.replace('[', '?')}.*{office.suffix}.part"):
        for leftover in (half, *companions(half)):
            leftover.unlink(missing_ok=True)


def _thin(backups: list[Backup], recent: int) -> None:
    dated = [Dated(b.number, b.at, b.reason is Reason.MIGRATION) for b in backups]
    stay = kept(dated, recent)
    for backup in backups:
        if backup.number not in stay:
            try:
                backup.path.unlink(missing_ok=True)
            except OSError:
                _log.warning("an old backup could not be removed")
