"""Is the office sound? Every part of it that can contradict another is compared."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.base import OWN_COLUMNS
from asn_desktop.database.chain import broken_link
from asn_desktop.database.migrations import SCHEMA_VERSION, applied_version
from asn_desktop.database.sql import is_sqlite, quoted
from asn_desktop.database.tables import OperationRow, SearchIndex
from asn_desktop.database.unit_of_work import operation_title

#: Looks at the records of a feature; returns sentences.
Part = Callable[[Connection], list[str]]

_of_features: list[Part] = []


def check_also(part: Part) -> None:
    """Let a feature prove what only it understands (papers that must stay as they were)."""
    _of_features.append(part)


def problems_of(
    connection: Connection,
    progress: Progress,
    *,
    version: int = SCHEMA_VERSION,
    features: bool = True,
) -> list[str]:
    """What is wrong with an office of this format, in sentences; without ``features`` only what
    the database itself understands."""
    parts: list[Part] = [partial(_schema, expected=version), _chain]
    if is_sqlite(connection.dialect):
        parts = [_file, _references, *parts, _search]
    if features and version == SCHEMA_VERSION == applied_version(connection):
        parts += _of_features
    found: list[str] = []
    for done, part in enumerate(parts):
        progress(done, len(parts), translate("database", "Checking the office"))
        found += part(connection)
        if part is _file and found:
            return found  # what stands in damaged pages says nothing
    progress(len(parts), len(parts))
    return found


def _file(connection: Connection) -> list[str]:
    """Every page and index of the file."""
    try:
        lines = connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars().all()
    except DBAPIError as error:
        lines = [str(error.orig)]
    if lines == ["ok"]:
        return []
    sentence = translate("database", "The file is damaged ({detail}). Restore the latest backup.")
    return [sentence.format(detail=line) for line in lines]


def _references(connection: Connection) -> list[str]:
    """Records that refer to records that are not there."""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    sentence = translate(
        "database", "A record in {table} refers to a record in {parent} that is not there."
    )
    return sorted({sentence.format(table=row[0], parent=row[2]) for row in broken})


def _schema(connection: Connection, *, expected: int) -> list[str]:
    version = applied_version(connection)
    if version == expected:
        return []
    sentence = translate("database", "The office has format {found} instead of {expected}.")
    return [sentence.format(found=version, expected=expected)]


def _chain(connection: Connection) -> list[str]:
    """The change log: every line follows from the one before, and has all its changes."""
    broken = broken_link(connection)
    if broken is None:
        return []
    if broken.missing_end:
        sentence = translate(
            "database",
            "The end of the change log is not as it was written: entries after {operation} are"
            " missing, or were not written by this program.",
        )
    elif broken.changes is not None:
        sentence = translate(
            "database",
            "The change log was altered: {operation} now has {count} changes, not as many as were"
            " written.",
        )
    else:
        sentence = translate(
            "database",
            "The change log was altered: {operation} no longer follows from what was written"
            " before. This entry, its changes or an entry before it were altered or removed.",
        )
    named = _named(connection, broken.operation_id)
    return [sentence.format(operation=named, count=broken.changes)]


def _named(connection: Connection, number: int) -> str:
    """An operation for a sentence: number, title, who and when."""
    row = connection.execute(
        sa.select(OperationRow.code, OperationRow.params, OperationRow.user, OperationRow.at).where(
            OperationRow.id == number
        )
    ).first()
    if row is None:
        return translate("database", "its beginning")
    return translate("database", "operation {number} (“{title}”, {who}, {when})").format(
        number=number,
        title=operation_title(row.code, row.params),
        who=row.user or "–",
        when=value_text(FieldKind.DATE, row.at.astimezone().replace(tzinfo=None)),
    )


def _search(connection: Connection) -> list[str]:
    """The search indexes hold exactly the texts of their tables."""
    found = []
    for index in connection.scalars(sa.select(SearchIndex.fts_table)):
        name = quoted(connection.dialect, index)
        comparing = f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)"
        agrees = True
        try:
            # the command compares and writes nothing, but is an INSERT to the engine
            connection.exec_driver_sql("PRAGMA query_only=OFF")
            connection.exec_driver_sql(comparing)
        except DBAPIError:
            agrees = False
        finally:
            connection.exec_driver_sql("PRAGMA query_only=ON")
        if not agrees:
            sentence = translate("database", "The search index {name} does not agree.")
            found.append(sentence.format(name=index))
    return found


def facts_of(connection: Connection, location: Path | str) -> dict[str, Any]:
    """Format, size in bytes and the number of records of each kind."""
    inspector = sa.inspect(connection)
    counts = {}
    for table in sorted(inspector.get_table_names()):
        names = {column["name"] for column in inspector.get_columns(table)}
        if set(OWN_COLUMNS) <= names:
            counts[table] = connection.scalar(
                sa.select(sa.func.count()).select_from(sa.table(table))
            )
    size: int | None
    if isinstance(location, Path):
        size = location.stat().st_size
    else:
        size = connection.scalar(sa.select(sa.func.pg_database_size(sa.func.current_database())))
    return {"schema_version": applied_version(connection), "size": size, "counts": counts}
