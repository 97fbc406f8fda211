"""A damaged office gives back what can still be read, and the new office is sound."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest
import sqlalchemy as sa

from asn_desktop import features
from asn_desktop.core import translation
from asn_desktop.core.errors import DamagedError, OfficeError, PersonError, WorldError
from asn_desktop.database import keys
from asn_desktop.database.encrypting import encrypted_copy
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.database.rescue.saving import RescueReport, rescue_office
from asn_desktop.employees.records import Employee
from asn_desktop.office.commands import name_office
from tests.offices import PEOPLE, practice

KEY = bytes(range(32))
PAGE = 4096


@pytest.fixture(autouse=True)
def english() -> None:
    """The sentences are compared in their source language."""
    translation.set_language("en")


@pytest.fixture(params=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> bytes | None:
    """Every damage is tried on both kinds of office."""
    return KEY if request.param == "encrypted" else None


def _of_people_and_policies(folder: Path) -> Path:
    path = folder / "kantor.asn"
    with Database.create(path, practice=True) as office:
        for name in ("office", "employees", "policies"):
            fill = features.feature(name).sample
            assert fill is not None
            fill(office, PEOPLE)
    return path


def _office(folder: Path, key: bytes | None, make: Callable[[Path], Path] = practice) -> Path:
    path = make(folder)
    if key is None:
        return path
    encrypted = folder / "encrypted.asn"
    with Database.open(path) as office:
        encrypted_copy(office, encrypted, key)
    shutil.move(encrypted, path)
    keys.append_keys(path, keys.KeyFile(path.read_bytes()[:16]))
    return path


def _rescued(path: Path, key: bytes | None) -> tuple[RescueReport, set[str]]:
    """Rescue; the damaged file is as it was, the new one passes every check. Where rows are lost,
    that of the features may rightly tell of an enacted text that lost parts."""
    before = path.read_bytes()
    new = path.with_name("selamat.asn")
    report = rescue_office(path, new, key=key)
    assert path.read_bytes() == before
    with Database.open(new, key=key) as office, office.read() as session:
        assert office.check(features=not report.lost) == []
        return report, set(session.scalars(sa.select(Employee.nip)))


def _nips(path: Path, key: bytes | None) -> set[str]:
    with Database.open(path, key=key) as office, office.read() as session:
        return set(session.scalars(sa.select(Employee.nip)))


def _people(report: RescueReport) -> tuple[int, int]:
    table = next(table for table in report.tables if table.table == "employees")
    return table.saved, table.expected


def _header(file: BinaryIO, size: int) -> None:
    file.write(bytes(100))


def _first_page(file: BinaryIO, size: int) -> None:
    file.write(b"\xff" * PAGE)


def _beginning(file: BinaryIO, size: int) -> None:
    """The first forty pages: catalogue and roots of all tables."""
    file.write(random.Random(1).randbytes(40 * PAGE))


@pytest.mark.parametrize("harm", [_header, _first_page, _beginning])
def test_nobody_is_lost_with_the_beginning_of_the_file(
    harm: Callable[[BinaryIO, int], None], tmp_path: Path, key: bytes | None
) -> None:
    """Header, catalogue and roots gone: all people are found on the pages behind."""
    path = _office(tmp_path, key)
    known = _nips(path, key)
    with path.open("r+b") as file:
        harm(file, path.stat().st_size)
    with pytest.raises(OfficeError):
        Database.open(path, key=key)
    report, saved = _rescued(path, key)
    assert saved == known
    assert _people(report) == (PEOPLE, PEOPLE)


def test_a_torn_file_gives_what_is_left(tmp_path: Path, key: bytes | None) -> None:
    """The end of the file is gone; the people before it are there, without duplicates."""
    empty = tmp_path / "empty.asn"
    Database.create(empty).close()
    path = _office(tmp_path, key, _of_people_and_policies)
    known = _nips(path, key)
    # People were stored behind the tables of an empty office, and policies behind them: the last
    # seven tenths of it all are lost.
    filled = path.stat().st_size - empty.stat().st_size
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - filled * 7 // 10 + 100)
    with pytest.raises(DamagedError):
        Database.open(path, key=key)
    report, saved = _rescued(path, key)
    assert saved < known and len(saved) > PEOPLE // 10
    assert _people(report)[0] == len(saved)
    assert report.lost > 0


def test_scattered_damage_costs_little_and_is_counted(tmp_path: Path) -> None:
    """A few broken pages cost the people on them, who are named as far as indexes know them."""
    path = _office(tmp_path, KEY)
    known = _nips(path, KEY)
    chance = random.Random(7)
    with path.open("r+b") as file:
        for _ in range(8):
            file.seek(chance.randrange(PAGE, keys.end_of_pages(path)))
            file.write(b"\x00\xff")
    report, saved = _rescued(path, KEY)
    assert saved <= known
    count, expected = _people(report)
    assert (count, expected) == (len(saved), PEOPLE)
    assert 0 < report.damaged_pages <= 8
    lost = next(table.lost for table in report.tables if table.table == "employees")
    assert len(lost) >= (PEOPLE - count) // 2
    assert all(any(nip in text for nip in known - saved) for text in lost)


def test_every_page_may_be_the_damaged_one(tmp_path: Path) -> None:
    """Whichever single page is broken, most people stay and the new office is sound."""
    path = _office(tmp_path, KEY, _of_people_and_policies)
    whole = path.read_bytes()
    pages = keys.end_of_pages(path) // PAGE
    for number in random.Random(3).sample(range(pages), 12):
        content = bytearray(whole)
        content[number * PAGE + 50] ^= 0xFF
        path.write_bytes(content)
        report, saved = _rescued(path, KEY)
        assert report.damaged_pages == 1
        assert len(saved) >= PEOPLE - 40
        path.with_name("selamat.asn").unlink()
        path.with_name("selamat.asn.keys").unlink(missing_ok=True)


def test_what_a_crash_left_in_the_log_is_rescued_too(tmp_path: Path, key: bytes | None) -> None:
    """A change that was finished and waits beside the file is in the new office."""
    path = _office(tmp_path, key)
    crashed = tmp_path / "mati" / "kantor.asn"
    crashed.parent.mkdir()
    with Database.open(path, key=key) as office:
        name_office(office, "Dinas Sesudah")
        for end in ("", "-wal", ".keys"):  # as the disk is at this moment
            beside = path.with_name(path.name + end)
            if beside.exists():
                shutil.copyfile(beside, crashed.with_name(crashed.name + end))
    with crashed.open("r+b") as file:
        file.write(bytes(100))
    rescue_office(crashed, tmp_path / "baru.asn", key=key)
    with Database.open(tmp_path / "baru.asn", key=key) as office, office.read() as session:
        name = session.execute(sa.text("SELECT name FROM office_profiles")).scalar_one()
        assert name == "Dinas Sesudah"


def test_the_rescued_office_goes_on(tmp_path: Path, key: bytes | None) -> None:
    """The log says what happened, old operations can be undone, and numbers are never given
    twice."""
    path = _office(tmp_path, key)
    with Database.open(path, key=key) as office:
        changed = name_office(office, "Dinas Sementara")
    _rescued(path, key)
    with Database.open(path.with_name("selamat.asn"), key=key) as office:
        with office.read() as session:
            rows = session.execute(sa.text("SELECT code FROM operations ORDER BY id")).scalars()
            assert rows.all()[-1] == "database.rescue"
        undo(office, changed.operation_id)
        assert office.check() == []


def test_what_is_no_office_or_has_another_key_gives_nothing(tmp_path: Path) -> None:
    """One sentence, and no new file."""
    path = _office(tmp_path, KEY)
    (tmp_path / "surat.asn").write_bytes(b"Dengan hormat, " * 5000)
    for source, used in ((path, KEY[::-1]), (tmp_path / "surat.asn", None)):
        with pytest.raises(WorldError, match="Nothing could be read"):
            rescue_office(source, tmp_path / "baru.asn", key=used)
    with pytest.raises(WorldError, match="no office"):
        rescue_office(tmp_path / "hilang.asn", tmp_path / "baru.asn")
    with pytest.raises(PersonError, match="already"):
        rescue_office(path, tmp_path / "surat.asn", key=KEY)
    left = {each.name for each in tmp_path.iterdir()}
    assert left == {"kantor.asn", "surat.asn"}
