"""Copies outside the computer: on a stick, which fire and theft do not take along."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from asn_desktop.core.errors import PersonError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.translation import translate
from asn_desktop.database.backup.automatic import MANAGE, backup_settings, state_of
from asn_desktop.database.backup.copying import copy_office, on_a_server
from asn_desktop.database.engine import Database
from asn_desktop.database.tables import OperationRow
from asn_desktop.database.types import now

_OUTSIDE = "backup.external"
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ExternalCopy:
    """The last copy outside: when, where, and the newest operation it has."""

    at: dt.datetime
    path: str
    state: str


@dataclass(frozen=True, slots=True)
class Copied:
    """Where a copy is, and whether that is outside: on another drive than the office."""

    path: Path
    outside: bool


def copy_outside(database: Database, folder: Path, progress: Progress = silent) -> Copied:
    """Copy the open office into a folder of another drive and remember when.

    Raises ``RightError`` without the right, ``PersonError`` for a server's office and for the
    folder of the office itself, which is no other place.
    """
    database.actor.demand(MANAGE, translate("database", "Make a copy of the office"))
    office = database.location
    if not isinstance(office, Path):
        raise on_a_server()
    if folder.absolute() == office.absolute().parent:
        raise PersonError(
            translate(
                "database",
                "The office itself is in this folder. Choose another drive, such as a USB stick.",
            )
        )
    made, state = now(), state_of(database)
    stamp = made.astimezone().strftime("%Y%m%d-%H%M%S")
    path = folder / f"{office.stem}-cadangan-{stamp}{office.suffix}"
    copy_office(database, path, progress=progress)
    outside = not _same_drive(office, path)
    if outside:
        note = {"at": made.isoformat(), "path": str(path), "state": state}
        database.set_setting(_OUTSIDE, note)
    return Copied(path, outside)


def _same_drive(one: Path, other: Path) -> bool:
    return one.stat().st_dev == other.stat().st_dev


def last_outside(database: Database) -> ExternalCopy | None:
    """The last copy outside this computer; None where there was none."""
    stored = database.setting(_OUTSIDE)
    if not isinstance(stored, dict):
        return None
    return ExternalCopy(dt.datetime.fromisoformat(stored["at"]), stored["path"], stored["state"])


def outside_reminder(database: Database, moment: dt.datetime | None = None) -> str | None:
    """The sentence for an office whose last copy outside is old; None where all is well.

    An office in which nothing was done since needs no new copy; a practice office none at all.
    """
    days = backup_settings(database).remind_days
    if days <= 0 or database.is_practice or not isinstance(database.location, Path):
        return None
    moment = moment or now()
    last = last_outside(database)
    if last is None:
        first = _first_operation(database)
        if first is None or _age(first, moment) < days:
            return None
        return translate("database", "There is no copy of this office outside this computer yet.")
    age = _age(last.at, moment)
    if age < days or last.state == state_of(database):
        return None
    return translate("database", "The last copy outside this computer is {days} days old.").format(
        days=age
    )


def _age(at: dt.datetime, moment: dt.datetime) -> int:
    """Whole days; a copy "of tomorrow" was made by a clock that was wrong, so it counts."""
    return abs(moment - at) // _DAY


def _first_operation(database: Database) -> dt.datetime | None:
    with database.read() as session:
        return session.scalar(sa.select(OperationRow.at).order_by(OperationRow.id).limit(1))
