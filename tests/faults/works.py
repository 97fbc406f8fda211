"""The kinds of work that are interrupted, and what the office must be like after every step.

A work is a row of steps, each one operation of the program. It is walked once without any fault:
the digests of everything stored, taken after every step, say what the office must hold whenever a
later walk is interrupted. Nothing half can hide, since every table is part of a digest.
"""

from __future__ import annotations

import datetime as dt
import functools
import hashlib
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from asn_desktop import exchange, features
from asn_desktop.accounts.commands import change_own_passphrase, found_account
from asn_desktop.core.errors import RightError
from asn_desktop.database import keys
from asn_desktop.database.backup import Reason, back_up, copy_office, restore_office
from asn_desktop.database.connections import APPLICATION_ID
from asn_desktop.database.drafts import keep_draft
from asn_desktop.database.engine import Database
from asn_desktop.database.history.undo import undo
from asn_desktop.database.keys import slots
from asn_desktop.database.rights import Actor
from asn_desktop.employees.commands import change_field, save_employee
from asn_desktop.founding import Founder, protect_office
from asn_desktop.spreadsheets.reader import Sheet, Workbook
from tests.faults.disk import Disk, writing_to

KEY = bytes(range(32))
PEOPLE = 60
TODAY = dt.date.today()
OFFICE = "kantor.asn"
LOGIN = "rina"
OLD_FORMAT = Path(__file__).parent.parent / "data" / "offices" / "office-format-2.asn"

#: Columns that differ from walk to walk; what they promise is proved by ``Database.check``.
_NOT_COMPARED = ("uid", "at", "digest", "applied_at", "used_at")
#: Indexes, which the check compares with their tables; and the remembered mapping of a header,
#: which is a comfort and is kept after the import it was chosen for.
_BESIDE = ("search_indexes", "import_layouts")
#: What the program notes down about its backups, beside what people store.
_NOTES = "['backup."
_WITH_CHANCE = ("settings", "operations", "changes")
_BY_CHANCE = re.compile(r"[0-9a-f]{32}|\b\d:[\w-]{43}")
#: Accounts are checked quickly here; how long a check must take is measured elsewhere.
CHEAP = slots.Cost(1, 64, 1)


def passphrase(number: int) -> str:
    """The passphrase after so many changes."""
    return f"kuda laut {number} biru tenang"


def content_of(database: Database) -> str:
    """A fingerprint of everything that is stored."""
    whole = hashlib.sha256()
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    with database.read() as session:
        connection = session.connection()
        for table in connection.exec_driver_sql(tables).scalars().all():
            if "_search" in table or table in _BESIDE:
                continue
            found = connection.exec_driver_sql(f'SELECT * FROM "{table}"')
            places = [at for at, name in enumerate(found.keys()) if name not in _NOT_COMPARED]
            rows = sorted(repr([row[at] for at in places]) for row in found)
            if table in _WITH_CHANCE:
                rows = [_BY_CHANCE.sub("", row) for row in rows if not row.startswith(_NOTES)]
            whole.update(repr((table, rows)).encode())
    return whole.hexdigest()


def sound_content(path: Path, key: bytes | None = KEY) -> str:
    """Open an office, demand that its check finds nothing, and return its fingerprint."""
    with Database.open(path, key=key) as database:
        problems = database.check()
        assert problems == [], f"{path.name}: {problems}"
        return content_of(database)


@dataclass
class Walk:
    """A walk without faults: the content before and after every step, its seconds and writes."""

    contents: list[str] = field(default_factory=list)
    seconds: float = 0.0
    writes: list[int] = field(default_factory=list)


class Work:
    """Steps on the office in a folder. The office stays open for ``stays`` steps."""

    name: ClassVar[str]
    steps: ClassVar[int]
    stays: int = 4
    key: bytes | None = KEY

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / OFFICE
        self._database: Database | None = None
        self._stayed = 0

    def prepare(self) -> None:
        """Put what the work begins with into the folder."""
        shutil.copyfile(template(self.key), self.path)

    def step(self, number: int) -> None:
        """Do the operation with this number."""
        if self._database is None:
            self._database, self._stayed = Database.open(self.path, key=self.key), 0
        self.operate(self._database, number)
        self._stayed += 1
        if self._stayed >= self.stays:
            self.close()

    def close(self) -> None:
        """Close the office, where it is open."""
        if self._database is not None:
            database, self._database = self._database, None
            database.close()

    def operate(self, database: Database, number: int) -> None:
        """The operation itself, in an open office."""
        raise NotImplementedError

    def content(self, done: int) -> str:
        """The fingerprint of what is there after a fault, all of it sound; ``done`` steps had
        been finished."""
        return sound_content(self.path, self.key)


class Edits(Work):
    """A person changed, many changed at once, a person added, a form drafted, an operation taken
    back."""

    name = "edits"
    steps = 15
    stays = 5

    def operate(self, database: Database, number: int) -> None:
        first = number % 20 + 1
        match number % 5:
            case 0:
                values = {"note": f"catatan {number}"}
                save_employee(database, values, employee_id=first, today=TODAY)
            case 1:
                ids = range(first, first + 30)
                change_field(database, ids, "note", f"bersama {number}", today=TODAY)
            case 2:
                new = {"nip": _nip(2, 500 + number), "name": f"Pegawai Baru {number}"}
                save_employee(database, new, today=TODAY)
            case 3:
                typed = {"name": f"Diketik {number}"}
                keep_draft(database, "employees", first, 1, "Pegawai", typed)
            case _:
                undo(database, _last_operation(database))


class Imports(Work):
    """A workbook of new and known people with a new unit taken in, and taken back again."""

    name = "imports"
    steps = 6
    stays = 2

    def operate(self, database: Database, number: int) -> None:
        if number % 2:
            undo(database, _last_operation(database))
            return
        session = exchange.import_session(
            database, features.record_kind("employees"), _list_of_people(number, _known(database))
        )
        session.create_missing(["units"])
        counts = session.run().counts
        assert (counts.added, counts.changed, counts.refused) == (120, 10, 0), counts


class Backups(Work):
    """Edits; after each of them a copy in a chosen place, then a backup that is kept by itself."""

    name = "backup"
    steps = 9

    def operate(self, database: Database, number: int) -> None:
        match number % 3:
            case 0:
                values = {"note": f"catatan {number}"}
                save_employee(database, values, employee_id=number + 1, today=TODAY)
            case 1:
                copy = self.folder / "copies" / f"{number}.asn"
                copy.unlink(missing_ok=True)  # finished, and killed before it was told
                copy_office(database, copy)
            case _:
                back_up(database, Reason.RUNNING)

    def content(self, done: int) -> str:
        contents = expected(type(self), self.key).contents
        for copy in sorted((self.folder / "copies").glob("*.asn")):
            assert sound_content(copy, self.key) == contents[int(copy.stem)], copy.name
        kept = {sound_content(each, self.key) for each in self._kept()}
        due = [contents[number] for number in range(2, self.steps, 3)]
        # All that were told, and at most the one that was being made.
        assert {*due[: done // 3]} <= kept <= {*due[: (done + 1) // 3]}
        return super().content(done)

    def _kept(self) -> list[Path]:
        return sorted((self.folder / "kantor.cadangan").glob("*.asn"))


class Restores(Work):
    """Two backups put into the office's place by turns."""

    name = "restore"
    steps = 4

    def prepare(self) -> None:
        super().prepare()
        for number in range(2):
            values = {"note": f"cadangan {number}"}
            with Database.open(self.path, key=self.key) as database:
                save_employee(database, values, employee_id=number + 1, today=TODAY)
                copy_office(database, self._backup(number))

    def _backup(self, number: int) -> Path:
        return self.folder / "backups" / f"{number}.asn"

    def step(self, number: int) -> None:
        restore_office(self._backup(number % 2), self.path, key=self.key)

    def content(self, done: int) -> str:
        found = super().content(done)
        contents = expected(type(self), self.key).contents
        kept = [sound_content(each, self.key) for each in self.folder.glob("kantor.replaced.*.asn")]
        # The office that was replaced is there yet, in its place or aside.
        assert {*contents[: done + 1]} <= {found, *kept}
        assert [sound_content(self._backup(n), self.key) for n in range(2)] == contents[1:3]
        return found


class Migration(Work):
    """An office of an earlier format is opened, which copies and renews it."""

    name = "migration"
    steps = 1

    def prepare(self) -> None:
        shutil.copyfile(_older(self.key), self.path)

    def step(self, number: int) -> None:
        Database.open(self.path, key=self.key).close()

    def content(self, done: int) -> str:
        found = super().content(done)
        copies = list(self.folder.glob("kantor.cadangan/*.format-lama.asn"))
        assert copies or not done
        for copy in copies:
            whole = self.folder / "opened" / OFFICE
            whole.parent.mkdir(exist_ok=True)
            shutil.copyfile(copy, whole)
            assert sound_content(whole, self.key) == found, f"{copy.name} is not the older office"
            shutil.rmtree(whole.parent)
        return found


class Passphrases(Work):
    """The person at work changes the own passphrase, again and again."""

    name = "passphrase"
    steps = 12

    def operate(self, database: Database, number: int) -> None:
        database.actor = Actor("Rina", LOGIN)
        change_own_passphrase(database, passphrase(number), passphrase(number + 1))

    def content(self, done: int) -> str:
        """Exactly one passphrase opens, and what it opens is the office."""
        opening = [number for number in (done, done + 1) if self._opens(number)]
        assert len(opening) == 1, f"after {done} changes these open: {opening}"
        super().content(done)
        return f"passphrase {opening[0]}"

    def _opens(self, number: int) -> bool:
        try:
            return keys.unlock(self.path, LOGIN, passphrase(number)).key == KEY
        except RightError:
            return False


class Protection(Work):
    """A real office that was made before there were passphrases gets one; so do its copies."""

    name = "protection"
    steps = 1
    key = None

    def prepare(self) -> None:
        shutil.copytree(_unprotected(), self.folder, dirs_exist_ok=True)

    def step(self, number: int) -> None:
        protect_office(self.path, Founder(LOGIN, "Rina", passphrase(0)))

    def content(self, done: int) -> str:
        """The office is the plain one or the protected one, and opens."""
        if not keys.needs_key(self.path):
            assert not done
            assert self._names(None) == 20
            return "plain"
        assert self._names(keys.unlock(self.path, LOGIN, passphrase(0)).key) == 20
        assert done == 0 or not self._plain_files()
        return "protected"

    def _names(self, key: bytes | None) -> int:
        with Database.open(self.path, key=key) as database:
            assert database.check() == []
            return len(_known(database, 100))

    def _plain_files(self) -> list[str]:
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        return [path.name for path in files if b"Pegawai 1" in path.read_bytes()]


ALL: tuple[type[Work], ...] = (
    Edits,
    Imports,
    Backups,
    Restores,
    Migration,
    Passphrases,
    Protection,
)


_walks: dict[tuple[str, bytes | None], Walk] = {}


def expected(kind: type[Work], key: bytes | None = KEY) -> Walk:
    """The walk of a work without faults, made once."""
    known = _walks.get((kind.name, key))
    if known is None:
        known = _walks[kind.name, key] = _walk(kind, key)
    return known


def _walk(kind: type[Work], key: bytes | None) -> Walk:
    walk = Walk()
    with temporary_folder() as folder:
        work = kind(folder)
        work.key = key
        work.prepare()
        walk.contents.append(_content(work, 0))
        for number in range(work.steps):
            with writing_to(Disk(folder)) as disk:
                started = time.perf_counter()
                work.step(number)
                work.close()
                walk.seconds += time.perf_counter() - started
            walk.writes.append(disk.count)
            walk.contents.append(_content(work, number + 1))
    return walk


def _content(work: Work, done: int) -> str:
    if isinstance(work, Passphrases):
        return f"passphrase {done}"
    if isinstance(work, Protection):
        return "protected" if done else "plain"
    return sound_content(work.path, work.key)


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder that goes again."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        yield Path(folder)


@contextmanager
def cheap_keys() -> Iterator[None]:
    """Passphrases that cost next to nothing to check."""
    whole = slots.calibrate
    slots.calibrate = lambda: CHEAP  # type: ignore[assignment]
    try:
        yield
    finally:
        slots.calibrate = whole


# --- what the works begin with -------------------------------------------------------------------


@functools.cache
def _templates() -> Path:
    import atexit
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="faults-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@functools.cache
def template(key: bytes | None) -> Path:
    """An office with invented people and one account, closed: one file."""
    path = _templates() / f"office-{bool(key)}.asn"
    with Database.create(path, key=key, practice=True) as database:
        for name in features.SAMPLE_ORDER:
            fill = features.feature(name).sample
            if fill is not None:
                fill(database, PEOPLE)
        found_account(database, LOGIN, "Rina")
    return _with_keys(path, key)


def _with_keys(path: Path, key: bytes | None) -> Path:
    if key is not None:
        with cheap_keys():
            slots_of_office, _ = keys.found_keys(path, LOGIN, passphrase(0), key)
        keys.write_keys(path, slots_of_office)
        keys.attach(path)
        keys.keys_path(path).unlink()
    return path


@functools.cache
def _older(key: bytes | None) -> Path:
    """An office of the second format, closed."""
    if key is None:
        return OLD_FORMAT
    from sqlcipher3 import dbapi2

    path = _templates() / "older.asn"
    plain = shutil.copyfile(OLD_FORMAT, path.with_suffix(".plain"))
    connection = dbapi2.connect(str(plain), isolation_level=None)
    connection.execute(f"ATTACH '{path}' AS closed KEY \"x'{key.hex()}'\"")
    connection.execute("SELECT sqlcipher_export('closed')")
    connection.execute(f"PRAGMA closed.application_id={APPLICATION_ID}")
    connection.close()
    return _with_keys(path, key)


@functools.cache
def _unprotected() -> Path:
    """The folder of a real office without a passphrase, with a backup."""
    folder = _templates() / "unprotected"
    folder.mkdir()
    with Database.create(folder / OFFICE) as database:
        for number in range(20):
            values = {"nip": _nip(1, number + 1), "name": f"Pegawai {number}"}
            save_employee(database, values, today=TODAY)
        back_up(database, Reason.RUNNING)
    return folder


def _nip(sex: int, number: int) -> str:
    return f"19850505201001{sex}{number:03d}"


@functools.cache
def _list_of_people(number: int, known: tuple[tuple[str, str], ...]) -> Workbook:
    """120 new people in a new unit and 10 known ones whose place of birth changes."""
    headings = ["NIP", "NAMA", "TEMPAT LAHIR", "UNIT KERJA", "PERANGKAT DAERAH"]
    unit, agency = f"Bidang Baru {number}", "Dinas Kesehatan"
    new = [[_nip(1, n + 1), f"Orang Baru {n}", "Kota Baru", unit, agency] for n in range(120)]
    changed = [[nip, name, f"Kota Lain {number}", None, None] for nip, name in known]
    rows: list[list[Any]] = [list(headings), *new, *changed]
    sheet = Sheet("Data", rows, 1, 1, [], False)
    return Workbook(path="daftar.xlsx", format="xlsx", sheets=[sheet], fingerprint=f"f{number}")


def _known(database: Database, count: int = 10) -> tuple[tuple[str, str], ...]:
    with database.read() as session:
        rows = session.connection().exec_driver_sql(
            f"SELECT nip, name FROM employees ORDER BY id LIMIT {count}"
        )
        return tuple((row[0], row[1]) for row in rows)


def _last_operation(database: Database) -> int:
    with database.read() as session:
        number: int = (
            session.connection().exec_driver_sql("SELECT max(id) FROM operations").scalar_one()
        )
        return number
