"""Invented offices and workbooks for tests, and the command line as a function."""

from __future__ import annotations

import atexit
import hashlib
import io
import json
import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, overload

import sqlalchemy as sa

from asn_desktop import features
from asn_desktop.__main__ import main
from asn_desktop.accounts.commands import add_account
from asn_desktop.accounts.rules import Account, Role
from asn_desktop.core.fields import Value
from asn_desktop.core.listing import ListQuery
from asn_desktop.database.base import record_tables
from asn_desktop.database.engine import Database
from asn_desktop.database.moving import digests
from asn_desktop.founding import Founder, create_office, create_practice
from asn_desktop.office.sample import fill
from tests.servers import Server

PEOPLE = 260
#: The passphrase of everybody in the invented offices that have one.
PASSPHRASE = "kopi hujan lemari biru"


@dataclass(frozen=True)
class Site:
    """Where the offices of a test are: files in its folder, or databases on a server that go when
    the test ends."""

    folder: Path
    until_the_end: ExitStack
    server: Server | None = None

    def office(self, name: str, make: Callable[[Path | str], Database]) -> Path | str:
        """A new office. ``make`` makes the first of this name, the others are copies."""
        if self.server is not None:
            return self.until_the_end.enter_context(self.server.office(name, make))
        path = self.folder / f"{name}.asn"
        if name not in _made:
            _made[name] = _new_folder() / "office.asn"
            make(_made[name]).close()
        shutil.copyfile(_made[name], path)
        return path


#: The first office of every name.
_made: dict[str, Path] = {}


def _new_folder() -> Path:
    """A folder that goes with the process."""
    folder = Path(tempfile.mkdtemp(prefix="office-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def _template(people: int, name: str = "") -> Path:
    path = _new_folder() / "office.asn"
    more = {"name": name} if name else {}
    create_practice(path, people=people, **more).close()
    return path


@overload
def practice(where: Path, people: int = PEOPLE) -> Path: ...
@overload
def practice(where: Site, people: int = PEOPLE) -> Path | str: ...
def practice(where: Path | Site, people: int = PEOPLE) -> Path | str:
    """A practice office of the test's own; the first one is made, the others are copies."""
    if isinstance(where, Site):
        if where.server is not None:
            return where.office(f"practice-{people}", lambda at: create_practice(at, people=people))
        where = where.folder
    path = where / "kantor.asn"
    shutil.copyfile(_template(people), path)
    return path


@overload
def empty(where: Path) -> Path: ...
@overload
def empty(where: Site) -> Path | str: ...
def empty(where: Path | Site) -> Path | str:
    """A new office without anybody; the first one is made, the others are copies."""
    if isinstance(where, Site):
        return where.office(
            "empty", lambda at: create_practice(at, people=0, name="Badan Kepegawaian")
        )
    path = where / "kosong.asn"
    shutil.copyfile(_template(0, "Badan Kepegawaian"), path)
    return path


def furnished(where: Path | Site) -> Path | str:
    """A practice office that has its letterhead and its signing officials, and nobody else."""
    site = where if isinstance(where, Site) else Site(where, ExitStack())

    def make(at: Path | str) -> Database:
        database = Database.create(at, practice=True)
        fill(database, 0)
        return database

    return site.office("furnished", make)


@cache
def _real_template(people: int) -> Path:
    path = _new_folder() / "office.asn"
    founder = Founder("siti", "Siti Rahmawati", PASSPHRASE)
    with create_office(path, founder, name="Kantor Uji").database as database:
        for name in features.SAMPLE_ORDER if people else ():
            fill = features.feature(name).sample
            if fill is not None:
                fill(database, people)
        for account in (
            Account("rina", "Rina Kartika", Role.ANALYST),
            Account("budi", "Budi Santoso", Role.READER),
        ):
            add_account(database, account, PASSPHRASE)
    return path


def real(where: Path, people: int = 60) -> Path:
    """An encrypted office of the test's own with invented people: Siti is its administrator, Rina
    an analyst, Budi a reader; all have the same passphrase."""
    path = where / "kantor-uji.asn"
    shutil.copyfile(_real_template(people), path)
    return path


def beside(office: Path | str, name: str) -> Path:
    """A place for a file that is to go into an office."""
    if isinstance(office, Path):
        return office.with_name(name)
    return Path(tempfile.mkdtemp(prefix="beside-")) / name


def digest(path: Path | str) -> str:
    """A fingerprint of everything that stands in an office, but when it was backed up."""
    from sqlcipher3 import dbapi2

    if isinstance(path, str):
        with Database.open(path) as database, database.read() as session:
            return repr(digests(session.connection()))

    connection = dbapi2.connect(f"file:{path}?mode=ro", uri=True)
    content = hashlib.sha256()
    try:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY 1")
        for (table,) in tables.fetchall():
            rows = connection.execute(f'SELECT * FROM "{table}"').fetchall()
            if table == "settings":
                rows = [row for row in rows if not row[0].startswith("backup.")]
            content.update(repr((table, sorted(map(repr, rows)))).encode())
    finally:
        connection.close()
    return content.hexdigest()


def people(database: Database, query: ListQuery | None = None) -> list[dict[str, Value]]:
    """The list of people as dictionaries by column."""
    return listed(database, "employees", query)


def newcomers(database: Database) -> list[dict[str, Value]]:
    """Those of the people that no record of the office refers to yet: who may be removed."""
    with database.read() as session:
        referred = {
            key
            for table in record_tables().values()
            for column in table.columns
            if any(foreign.column.table.name == "employees" for foreign in column.foreign_keys)
            for key in session.connection().scalars(sa.select(column).distinct())
        }
    return [row for row in people(database) if row["id"] not in referred]


def listed(database: Database, kind: str, query: ListQuery | None = None) -> list[dict[str, Value]]:
    """A list as dictionaries by column, in its order, each with its id."""
    source = features.record_kind(kind).source(database)
    ids = source.ids(query or ListQuery())
    rows = source.rows(ids)
    names = [column.name for column in source.columns]
    return [dict(zip(names, rows[key], strict=True)) | {"id": key} for key in ids]


def workbook(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[Any]],
    *,
    before: Iterable[Sequence[Any]] = (),
    title: str = "Data",
) -> Path:
    """An .xlsx with one sheet: lines before the table, the headings, the rows."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in (*before, headings, *rows):
        sheet.append(list(row))
    book.save(path)
    return path


def cells(path: Path) -> tuple[list[str], list[dict[str, Any]]]:
    """The headings and rows of a workbook that the program exported, as openpyxl sees them."""
    from openpyxl import load_workbook

    book = load_workbook(path)
    table = [list(row) for row in book.worksheets[0].iter_rows(values_only=True)]
    book.close()
    at = next(n for n, row in enumerate(table) if sum(cell is not None for cell in row) > 2)
    headings = [str(cell) for cell in table[at]]
    return headings, [dict(zip(headings, row, strict=True)) for row in table[at + 1 :]]


def change_cells(path: Path, changes: Mapping[tuple[str, str], Any], key: str = "NIP") -> None:
    """Type into an exported workbook: (value of the key column, heading) → new value."""
    from openpyxl import load_workbook

    book = load_workbook(path)
    sheet = book.worksheets[0]
    rows = list(sheet.iter_rows())
    header = next(row for row in rows if any(cell.value == key for cell in row))
    columns = {cell.value: cell.column for cell in header}
    at = {
        str(sheet.cell(row[0].row, columns[key]).value): row[0].row for row in rows[header[0].row :]
    }
    for (name, heading), value in changes.items():
        cell = sheet.cell(at[name], columns[heading])
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"  # typed as text, whatever it begins with
    book.save(path)


@dataclass(frozen=True)
class Outcome:
    """What a verb said and how it ended."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The JSON it answered."""
        return json.loads(self.out)

    @property
    def sentences(self) -> list[str]:
        """The lines on standard error."""
        return self.err.splitlines()


def run(*arguments: object) -> Outcome:
    """Run the program with these arguments in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = main([str(argument) for argument in arguments])
    return Outcome(status, out.getvalue(), err.getvalue())
