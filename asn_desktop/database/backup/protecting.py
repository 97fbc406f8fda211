"""An office that gets its first passphrase: its earlier copies must not stay readable beside it."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

from asn_desktop.core.errors import OfficeError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.saving import sync_folder
from asn_desktop.core.translation import translate
from asn_desktop.database import keys
from asn_desktop.database.backup.automatic import backups_beside
from asn_desktop.database.backup.copying import remove_half
from asn_desktop.database.backup.proving import examine
from asn_desktop.database.connections import APPLICATION_ID, file_connector
from asn_desktop.database.location import in_words

_log = logging.getLogger(__name__)


def protect_copies(office: Path, key: bytes, progress: Progress = silent) -> list[Path]:
    """Encrypt the plain backups of an office that is encrypted by now, with its key and its
    passphrases; returns those that still are plain, because the disk did not allow it. Each is
    replaced in one step."""
    plain = [path for path in _copies(office) if not keys.needs_key(path)]
    left = []
    for done, path in enumerate(plain):
        progress(done, len(plain), translate("database", "Encrypting the backups"))
        try:
            with in_words(path):
                _protect(path, office, key)
        except OfficeError:  # the others are done all the same
            _log.warning("a copy could not be encrypted: %s", path.name)
            left.append(path)
    return left


def _protect(path: Path, office: Path, key: bytes) -> None:
    half = path.with_name(path.name + ".part")
    try:
        remove_half(half)
        _encrypt(path, half, key)
        examine(half, key)
        keys.carry(office, half)
        os.replace(half, path)
        sync_folder(path.parent)
    finally:
        remove_half(half)


def _copies(office: Path) -> Iterator[Path]:
    """Backups, and what was put aside or copied beside the office."""
    yield from (backup.path for backup in backups_beside(office))
    for path in office.parent.iterdir():
        if path.suffix == office.suffix and path.is_file():
            middle = path.stem.removeprefix(office.stem)
            if middle.startswith((".replaced.", ".rescued.", ".format-")):
                yield path


def _encrypt(path: Path, half: Path, key: bytes) -> None:
    connection = file_connector(path, None)()
    try:
        connection.execute(f"ATTACH DATABASE ? AS safe KEY \"x'{key.hex()}'\"", (str(half),))
        connection.execute(f"PRAGMA safe.application_id={APPLICATION_ID}")
        connection.execute("SELECT sqlcipher_export('safe')")
        connection.execute("DETACH DATABASE safe")
    finally:
        connection.close()
