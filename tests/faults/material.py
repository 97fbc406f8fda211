"""What the works begin with, and how the content of an office is told: a small invented office in
every format, and the fingerprint of everything that is stored.
"""

from __future__ import annotations

import datetime as dt
import functools
import hashlib
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from asn_desktop import features
from asn_desktop.accounts.commands import found_account
from asn_desktop.database import keys
from asn_desktop.database.backup import Reason, back_up
from asn_desktop.database.connections import APPLICATION_ID
from asn_desktop.database.engine import Database
from asn_desktop.database.keys import slots
from asn_desktop.employees.commands import save_employee
from asn_desktop.spreadsheets.reader import Sheet, Workbook

KEY = bytes(range(32))
PEOPLE = 60
TODAY = dt.date.today()
OFFICE = "kantor.asn"
LOGIN = "rina"
OLD_FORMAT = Path(__file__).parent.parent / "data" / "offices" / "office-format-2.asn"

#: Whose invented records are there, in floor order: those the works change. The tables of the
#: other features are there as well, and part of every fingerprint.
_FILLED = ("office", "employees", "policies")

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


#: What copies held that were judged before, by their bytes and their key.
_judged: dict[tuple[bytes, bytes | None], str] = {}


def sound_copy(path: Path, key: bytes | None = KEY) -> str:
    """The same of a copy at rest, which stays as it is: a twin is opened. Whoever asks again of
    the same bytes hears the same."""
    if list(path.parent.glob(f"{path.name}?*")):
        return sound_content(path, key)  # something was left beside it, which belongs to it
    judged = hashlib.sha256(path.read_bytes()).digest(), key
    if judged not in _judged:
        with temporary_folder() as folder:
            twin = Path(shutil.copy(path, folder))
            _judged[judged] = sound_content(twin, key)
    return _judged[judged]


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder that goes again."""

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
def templates() -> Path:
    """A folder for what is copied; it goes with the process."""
    import atexit

    folder = Path(tempfile.mkdtemp(prefix="faults-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@functools.cache
def template(key: bytes | None) -> Path:
    """An office with invented people and one account, closed: one file."""
    path = templates() / f"office-{bool(key)}.asn"
    with Database.create(path, key=key, practice=True) as database:
        for name in _FILLED:
            fill = features.feature(name).sample
            if fill is not None:
                fill(database, PEOPLE)
        found_account(database, LOGIN, "Rina")
    return with_keys(path, key)


def with_keys(path: Path, key: bytes | None) -> Path:
    if key is not None:
        with cheap_keys():
            slots_of_office, _ = keys.found_keys(path, LOGIN, passphrase(0), key)
        keys.write_keys(path, slots_of_office)
        keys.attach(path)
        keys.keys_path(path).unlink()
    return path


@functools.cache
def older(key: bytes | None) -> Path:
    """An office of the second format, closed."""
    if key is None:
        return OLD_FORMAT
    from sqlcipher3 import dbapi2

    path = templates() / "older.asn"
    plain = shutil.copyfile(OLD_FORMAT, path.with_suffix(".plain"))
    connection = dbapi2.connect(str(plain), isolation_level=None)
    connection.execute(f"ATTACH '{path}' AS closed KEY \"x'{key.hex()}'\"")
    connection.execute("SELECT sqlcipher_export('closed')")
    connection.execute(f"PRAGMA closed.application_id={APPLICATION_ID}")
    connection.close()
    return with_keys(path, key)


@functools.cache
def unprotected() -> Path:
    """The folder of a real office without a passphrase, with a backup."""
    folder = templates() / "unprotected"
    folder.mkdir()
    with Database.create(folder / OFFICE) as database:
        for number in range(20):
            values = {"nip": nip(1, number + 1), "name": f"Pegawai {number}"}
            save_employee(database, values, today=TODAY)
        back_up(database, Reason.RUNNING)
    return folder


def nip(sex: int, number: int) -> str:
    return f"19850505201001{sex}{number:03d}"


@functools.cache
def list_of_people(number: int, known: tuple[tuple[str, str], ...]) -> Workbook:
    """120 new people in a new unit and 10 known ones whose place of birth changes."""
    headings = ["NIP", "NAMA", "TEMPAT LAHIR", "UNIT KERJA", "PERANGKAT DAERAH"]
    unit, agency = f"Bidang Baru {number}", "Dinas Kesehatan"
    new = [[nip(1, n + 1), f"Orang Baru {n}", "Kota Baru", unit, agency] for n in range(120)]
    changed = [[nip, name, f"Kota Lain {number}", None, None] for nip, name in known]
    rows: list[list[Any]] = [list(headings), *new, *changed]
    sheet = Sheet("Data", rows, 1, 1, [], False)
    return Workbook(path="daftar.xlsx", format="xlsx", sheets=[sheet], fingerprint=f"f{number}")


def known(database: Database, count: int = 10) -> tuple[tuple[str, str], ...]:
    with database.read() as session:
        rows = session.connection().exec_driver_sql(
            f"SELECT nip, name FROM employees ORDER BY id LIMIT {count}"
        )
        return tuple((row[0], row[1]) for row in rows)


def last_operation(database: Database) -> int:
    with database.read() as session:
        number: int = (
            session.connection().exec_driver_sql("SELECT max(id) FROM operations").scalar_one()
        )
        return number
