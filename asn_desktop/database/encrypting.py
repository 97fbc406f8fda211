"""An encrypted copy of a plain office."""

from __future__ import annotations

from pathlib import Path

from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.translation import translate
from asn_desktop.database.connections import APPLICATION_ID
from asn_desktop.database.engine import Database
from asn_desktop.database.location import in_words


def encrypted_copy(
    database: Database, target: Path, key: bytes, progress: Progress = silent
) -> None:
    """Write the whole of an open plain office into a new file with this key."""
    progress(0, 0, translate("database", "Encrypting the office"))
    with in_words(target), database._connect(writing=False) as connection:
        target.unlink(missing_ok=True)
        driver = connection.connection.dbapi_connection
        assert driver is not None
        cursor = driver.cursor()
        cursor.execute("ROLLBACK")  # a file is attached outside a transaction only
        cursor.execute("PRAGMA query_only=OFF")
        try:
            cursor.execute(f"ATTACH DATABASE ? AS safe KEY \"x'{key.hex()}'\"", (str(target),))
            try:
                cursor.execute(f"PRAGMA safe.application_id={APPLICATION_ID}")
                cursor.execute("SELECT sqlcipher_export('safe')")
            finally:
                cursor.execute("DETACH DATABASE safe")
        finally:
            cursor.execute("BEGIN")
