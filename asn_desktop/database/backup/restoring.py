"""Putting a backup in the place of an office, so that a power cut at any moment loses neither.

The checked backup lies complete beside the office under a name that says what the replaced office
will be called. From then on the exchange can be finished by whoever comes next
(:func:`~asn_desktop.database.location.exchange`): every step may be done twice.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from asn_desktop.core.errors import DamagedError, OfficeError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.saving import sync_folder
from asn_desktop.core.translation import translate
from asn_desktop.database import failures, keys
from asn_desktop.database.backup.automatic import Backup, backups_beside
from asn_desktop.database.backup.copying import copy_pages, remove_half
from asn_desktop.database.backup.proving import Facts, examine, sealed
from asn_desktop.database.connections import file_engine
from asn_desktop.database.engine import Database
from asn_desktop.database.health import problems_of
from asn_desktop.database.location import (
    NEXT,
    companions,
    exchange,
    free_name,
    in_words,
    look_at,
    refuse_server,
)
from asn_desktop.database.locking import FileLock
from asn_desktop.database.migrations import SCHEMA_VERSION, applied_version
from asn_desktop.database.tables import OperationRow
from asn_desktop.database.unit_of_work import operation_title

#: The right to put a backup in the place of an office.
RESTORE = "office.restore"


def restore_office(
    backup: str | Path,
    destination: str | Path,
    *,
    key: bytes | None = None,
    progress: Progress = silent,
) -> Path | None:
    """Put a backup in the place of an office that is not open; returns where the replaced office
    was kept, None where there was none.

    The backup is read through first, so that a damaged one replaces nothing. It brings the
    passphrases of its day.
    """
    refuse_server(destination)
    source, target = Path(backup), Path(destination)
    look_at(source, key)
    half = target.with_name(target.name + ".restored")
    with in_words(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(target)
        if not lock.take():
            raise failures.in_use(target)
        try:
            exchange(target)
            remove_half(half)
            closed = not any(beside.exists() for beside in companions(source))
            copy_pages(source, half, key, progress, closed=closed)
            _prove(half, source, key, progress)
            keys.carry(source, half)
            kept = free_name(target, "replaced")
            there = target.exists()
            os.replace(half, kept.with_name(kept.name + NEXT))
            sync_folder(target.parent)
            exchange(target)
            return kept if there else None
        finally:
            remove_half(half)
            lock.release()


def _prove(half: Path, source: Path, key: bytes | None, progress: Progress) -> None:
    """Everything is compared; an older format is brought to today's when the office is opened."""
    engine = file_engine(half, key)
    try:
        with engine.connect() as connection:
            version = applied_version(connection)
            problems = problems_of(connection, progress, version=version)
    finally:
        engine.dispose()
    if version > SCHEMA_VERSION:
        raise failures.newer_format(source, version, SCHEMA_VERSION)
    if problems:
        raise DamagedError(
            translate(
                "database",
                "The backup {path} is not sound: {problem} Choose another backup.",
            ).format(path=source, problem=problems[0])
        )


def newest_good(
    office: Path, key: bytes | None, progress: Progress = silent
) -> tuple[Backup, Facts] | None:
    """The newest backup beside an office that can be read through; None where there is none."""
    for backup in backups_beside(office):
        try:
            return backup, examine(backup.path, key, progress)
        except OfficeError:
            continue
    return None


def brings_other_passphrases(backup: Path, office: Path) -> bool:
    """Whether people come in with other passphrases once this backup has taken the place of the
    office."""
    then, now = keys.read_keys(backup), keys.read_keys(office)
    if then is None or now is None:
        return False
    return (then.slots, then.recovery) != (now.slots, now.recovery)


@dataclass(frozen=True, slots=True)
class Loss:
    """What was done since a backup and will be gone: how much, and the newest of it."""

    operations: int
    newest: tuple[str, ...]


def loss_by_restoring(
    database: Database, backup: Path, *, key: bytes | None = None, most: int = 5
) -> Loss:
    """The operations of the office that a backup does not have."""
    with sealed(backup, key if key is not None else database.key) as connection:
        known = set(connection.scalars(sa.select(OperationRow.uid)))
    lines = sa.select(
        OperationRow.uid, OperationRow.code, OperationRow.params, OperationRow.user, OperationRow.at
    ).order_by(OperationRow.id.desc())
    count = 0
    newest: list[str] = []
    with database.read() as session:
        for uid, code, params, user, at in session.execute(lines):
            if uid in known:
                continue
            count += 1
            if len(newest) < most:
                when = at.astimezone().strftime("%d-%m-%Y %H.%M")
                parts = [when, operation_title(code, params), user]
                newest.append(" · ".join(part for part in parts if part))
    return Loss(count, tuple(newest))
