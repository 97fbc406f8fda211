"""Writing what was found in a damaged office into a new one that passes every check."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.engine import Connection

from asn_desktop.core.errors import WorldError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.saving import sync_folder
from asn_desktop.core.translation import noop, translate
from asn_desktop.database import failures, keys
from asn_desktop.database.chain import close_line
from asn_desktop.database.connections import APPLICATION_ID, WRITING, file_engine
from asn_desktop.database.derived import remake_all
from asn_desktop.database.engine import Database
from asn_desktop.database.location import companions, exists_already, in_words, refuse_server
from asn_desktop.database.migrations import SCHEMA_VERSION, migrate
from asn_desktop.database.rescue.finding import (
    SEQUENCES,
    Found,
    TableShape,
    find_rows,
    read_catalogue,
)
from asn_desktop.database.rescue.pages import Pages
from asn_desktop.database.rescue.trees import read_table
from asn_desktop.database.rights import Actor
from asn_desktop.database.unit_of_work import Operation

RESCUE = Operation(
    "database.rescue",
    "database",
    noop("database", "Rescue the damaged office (rows lost: {lost})"),
    "office.restore",
)

#: What the steps make anew; and what is written row by row after all others.
_MADE_ANEW = {"schema_version", "search_indexes"}
#: Names of lost records that a report keeps of one table.
_NAMED = 200


@dataclass(frozen=True, slots=True)
class TableRescue:
    """One table: how many rows of how many were saved, how many references to lost rows were
    emptied, and what the indexes still tell about the lost ones."""

    table: str
    saved: int
    expected: int
    cleared: int = 0
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RescueReport:
    """What a rescue brought. ``damaged_pages`` of ``pages`` could not be read."""

    path: Path
    pages: int
    damaged_pages: int
    tables: tuple[TableRescue, ...]

    @property
    def lost(self) -> int:
        """How many rows are gone."""
        return sum(table.expected - table.saved for table in self.tables)


def rescue_office(
    damaged: str | Path,
    new: str | Path,
    *,
    key: bytes | None = None,
    actor: Actor | None = None,
    progress: Progress = silent,
) -> RescueReport:
    """Make a new office out of what can be read of a damaged one, which is left as it is.

    The new office opens with the same passphrases. Raises ``PersonError`` where there is a file of
    that name, and ``WorldError`` where nothing could be read.
    """
    refuse_server(new)
    source, target = Path(damaged), Path(new)
    if not source.is_file():
        raise failures.missing(source)
    if target.exists():
        raise exists_already(target)
    half = target.with_name(target.name + ".part")
    with in_words(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        _remove(half)
        try:
            with Pages(source, key) as pages:
                report = _save(pages, source, half, key, progress)
            _note_in_log(half, key, source, report, actor, progress)
            keys.carry(source, half)
            os.replace(half, target)
            sync_folder(target.parent)
        finally:
            _remove(half)
    return RescueReport(target, report.pages, report.damaged_pages, report.tables)


def _remove(half: Path) -> None:
    for leftover in (half, *companions(half), keys.keys_path(half)):
        leftover.unlink(missing_ok=True)


def _save(
    pages: Pages, source: Path, half: Path, key: bytes | None, progress: Progress
) -> RescueReport:
    catalogue = read_catalogue(pages)
    version = _version(pages, catalogue.tables)
    engine = file_engine(half, key)
    try:
        with engine.connect().execution_options(**{WRITING: True}) as connection:
            _driver(connection).execute(f"PRAGMA application_id={APPLICATION_ID}")
            migrate(connection, until=version)
            with connection.begin():
                shapes = _shapes(connection)
            found = find_rows(pages, catalogue, shapes, progress)
            if not any(found[name].rows for name in ("operations", "employees") if name in found):
                raise WorldError(
                    translate(
                        "database",
                        "Nothing could be read from {path}. It is no office file, it needs another"
                        " passphrase, or it is damaged throughout. Use a backup.",
                    ).format(path=source)
                )
            sequences = _sequences(pages, catalogue.tables.get(SEQUENCES))
            _driver(connection).execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                tables = _write(connection, shapes, found, sequences, progress)
            _driver(connection).execute("PRAGMA foreign_keys=ON")
            migrate(connection, progress)
    finally:
        engine.dispose()
    return RescueReport(half, pages.count, _damaged(pages), tables)


def _driver(connection: Connection) -> Any:
    driver = connection.connection.dbapi_connection
    assert driver is not None
    return driver.cursor()


def _damaged(pages: Pages) -> int:
    """Every page is asked once, also those that hold indexes only."""
    for number in range(1, pages.count + 1):
        pages.page(number)
    return len(pages.bad)


def _version(pages: Pages, tables: Mapping[str, int]) -> int:
    root = tables.get("schema_version")
    numbers = [] if root is None else list(read_table(pages, root).rows)
    known = [number for number in numbers if number >= 1]
    if known and max(known) > SCHEMA_VERSION:
        raise failures.newer_format("", max(known), SCHEMA_VERSION)
    return max(known, default=SCHEMA_VERSION)


def _shapes(connection: Connection) -> dict[str, TableShape]:
    """The tables of this format, as the steps have just made them."""
    indexes = connection.exec_driver_sql("SELECT fts_table FROM search_indexes").scalars().all()
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).scalars()
    wanted = [
        name
        for name in names
        if name not in _MADE_ANEW and not any(name.startswith(index) for index in indexes)
    ]
    return {name: _shape(connection, name) for name in wanted}


def _shape(connection: Connection, name: str) -> TableShape:
    rows = connection.exec_driver_sql(f'PRAGMA table_info("{name}")').all()
    keys_of_table = [row for row in rows if row.pk]
    alias = None
    if len(keys_of_table) == 1 and keys_of_table[0].type.upper() == "INTEGER":
        alias = keys_of_table[0].cid
    return TableShape(
        name,
        tuple(row.name for row in rows),
        tuple(_kinds(row.type.upper()) for row in rows),
        tuple(bool(row.notnull) and row.dflt_value is None and row.cid != alias for row in rows),
        alias,
    )


def _kinds(declared: str) -> tuple[type, ...]:
    if "INT" in declared or declared == "BOOLEAN":
        return (int,)
    if "BLOB" in declared:
        return (bytes, str)
    if declared == "JSON":
        return (str, int, float)
    if declared.startswith(("NUMERIC", "FLOAT", "REAL", "DOUBLE", "DECIMAL")):
        return (int, float, str)
    return (str,)


def _sequences(pages: Pages, root: int | None) -> dict[str, int]:
    rows = [] if root is None else read_table(pages, root).rows.values()
    return {
        row[0]: row[1]
        for row in rows
        if len(row) == 2 and isinstance(row[0], str) and isinstance(row[1], int)
    }


def _write(
    connection: Connection,
    shapes: Mapping[str, TableShape],
    found: Mapping[str, Found],
    sequences: Mapping[str, int],
    progress: Progress,
) -> tuple[TableRescue, ...]:
    _settle_log(shapes, found)
    label = translate("database", "Writing what was rescued")
    for done, (name, shape) in enumerate(shapes.items()):
        progress(done, len(shapes), label)
        marks = ", ".join("?" * len(shape.columns))
        columns = ", ".join(f'"{column}"' for column in shape.columns)
        rows = found[name].rows
        whole = [tuple(shape.row(number, rows[number])) for number in sorted(rows)]
        if whole:
            connection.exec_driver_sql(
                f'INSERT OR IGNORE INTO "{name}" ({columns}) VALUES ({marks})', whole
            )
    cleared = _mend_references(connection)
    _go_on_counting(connection, shapes, found, sequences)
    for number in connection.exec_driver_sql("SELECT id FROM operations ORDER BY id").scalars():
        close_line(connection, number)
    for index in connection.exec_driver_sql("SELECT fts_table FROM search_indexes").scalars():
        connection.exec_driver_sql(f"INSERT INTO {index}({index}) VALUES ('rebuild')")
    told = []
    for name in shapes:
        saved = connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()
        expected = max(found[name].expected, saved)
        if expected:
            named = "uid" in shapes[name].columns  # other rows tell people nothing
            lost = tuple(filter(None, found[name].lost))[:_NAMED] if named else ()
            told.append(TableRescue(name, saved, expected, cleared.get(name, 0), lost))
    return tuple(told)


def _settle_log(shapes: Mapping[str, TableShape], found: Mapping[str, Found]) -> None:
    """The change log fits together again before it is written: sealed lines cannot be mended."""
    lines, changes = found["operations"].rows, found["changes"].rows
    place = {name: at for at, name in enumerate(shapes["operations"].columns)}
    operation = shapes["changes"].columns.index("operation_id")
    sizes = dict.fromkeys(lines, 0)
    for number in list(changes):
        belongs = changes[number][operation]
        if belongs in sizes:
            sizes[belongs] += 1
        else:
            found["changes"].known.setdefault(number, "")
            del changes[number]
    for number, line in lines.items():
        line[place["size"]] = sizes[number]
        line[place["digest"]] = ""
        for name in ("undoes", "undone_by"):
            if line[place[name]] not in lines:
                line[place[name]] = None
        if line[place["root"]] not in lines:
            line[place["root"]] = number


def _mend_references(connection: Connection) -> dict[str, int]:
    """Empty what refers to lost rows; a row that cannot be without it goes, too."""
    cleared: dict[str, int] = {}
    while broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        for table, row, _, reference in broken:
            columns = [
                each[3]
                for each in connection.exec_driver_sql(f'PRAGMA foreign_key_list("{table}")')
                if each[0] == reference
            ]
            described = connection.exec_driver_sql(f'PRAGMA table_info("{table}")').all()
            required = {each.name for each in described if each.notnull}
            if required.isdisjoint(columns):
                empty = ", ".join(f'"{column}" = NULL' for column in columns)
                connection.exec_driver_sql(f'UPDATE "{table}" SET {empty} WHERE rowid = ?', (row,))
                cleared[table] = cleared.get(table, 0) + 1
            else:
                connection.exec_driver_sql(f'DELETE FROM "{table}" WHERE rowid = ?', (row,))
    return cleared


def _go_on_counting(
    connection: Connection,
    shapes: Mapping[str, TableShape],
    found: Mapping[str, Found],
    sequences: Mapping[str, int],
) -> None:
    """Keys that were given once, also to lost records, are never given again."""
    columns = shapes["changes"].columns
    kind, record = columns.index("kind"), columns.index("record_id")
    highest = dict(sequences)
    for values in found["changes"].rows.values():
        highest[values[kind]] = max(highest.get(values[kind], 0), values[record])
    counted = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
    for name in [name for name, text in counted if text and "AUTOINCREMENT" in text]:
        last = max([highest.get(name, 0), *found[name].known, *found[name].rows])
        if last:
            connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
            connection.exec_driver_sql(
                "INSERT INTO sqlite_sequence(name, seq) VALUES (?, ?)", (name, last)
            )


def _note_in_log(
    half: Path,
    key: bytes | None,
    source: Path,
    report: RescueReport,
    actor: Actor | None,
    progress: Progress,
) -> None:
    """The change log says itself that it was put together again; then everything is checked."""
    with Database.open(half, key=key) as office:
        office.actor = actor or Actor()
        saved = {table.table: [table.saved, table.expected] for table in report.tables}
        with office.write(RESCUE, lost=report.lost, file=source.name, saved=saved) as work:
            work.keep = True
            remake_all(work.session)
        # What rows were lost of, a feature may miss from now on (an enacted text): that is told by
        # every later check, and is no reason to keep back the rest.
        problems = office.check(progress, features=False)
    if problems:
        raise RuntimeError(f"a rescued office is not sound: {problems[0]}")
