"""What an office knows about people can be read nowhere but in files that somebody asked for.

Fifty invented people go through an office: imported, edited, refused, drafted, exported, backed up,
restored, and in work when the program is killed. Then every byte of every file is searched for
their names and numbers.
"""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from asn_desktop import exchange, features
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.settings import Settings
from asn_desktop.database.backup import Reason, back_up, copy_office, restore_office
from asn_desktop.database.drafts import keep_draft
from asn_desktop.database.engine import Database
from asn_desktop.employees.commands import save_employee
from asn_desktop.spreadsheets.importing import ImportSession
from asn_desktop.spreadsheets.reader import read_workbook
from tests import offices
from tests.faults.disk import Disk, Fault, writing_to
from tests.faults.kill import fork
from tests.faults.material import KEY, OFFICE, TODAY, template

HEADINGS = ("NIP", "NAMA", "TEMPAT LAHIR")
SYLLABLES = ("wiro", "tjitro", "sastro", "kromo", "djojo", "prawiro", "surya", "mangun", "karto")


def _person(number: int) -> tuple[str, str]:
    first, second = divmod(number, len(SYLLABLES))
    name = f"Zakiyatun{SYLLABLES[first]} {SYLLABLES[second].title()}qusumo"
    return f"19850505201001{1 + number % 2}{700 + number}", name


PEOPLE = [_person(number) for number in range(50)]
#: Fifty more who are refused: their numbers lack a digit.
REFUSED = [(nip[:17], name.replace("Zakiyatun", "Khoirul")) for nip, name in PEOPLE]


@dataclass(frozen=True)
class Places:
    """Where things are: ``own`` is the program's, ``chosen`` is a folder of the person's, and
    ``temporary`` is the system's."""

    own: Path
    chosen: Path
    temporary: Path

    @property
    def office(self) -> Path:
        return self.own / OFFICE


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Places]:
    """An office in a folder of its own, and a temporary folder that nothing else uses."""
    found = Places(tmp_path / "data", tmp_path / "dokumen", tmp_path / "tmp")
    for folder in (found.own, found.chosen, found.temporary):
        folder.mkdir()
    shutil.copyfile(template(KEY), found.office)
    offices.workbook(found.chosen / "daftar.xlsx", HEADINGS, _rows())
    monkeypatch.setattr(tempfile, "tempdir", str(found.temporary))
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(found.temporary))
    yield found


def _rows() -> list[tuple[str, str, str]]:
    return [(nip, name, "Kota Rahasia") for nip, name in (*PEOPLE, *REFUSED)]


def _signs() -> dict[bytes, str]:
    """How a name or a number may stand in a file."""
    signs = {}
    for nip, name in (*PEOPLE, *REFUSED):
        for text in (name, name.upper(), name.lower(), nip):
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                signs[text.encode(encoding)] = text
        signs[int(nip).to_bytes(8, "big")] = signs[int(nip).to_bytes(8, "little")] = nip
    return signs


SIGNS = _signs()


def found_in(*folders: Path) -> dict[str, set[str]]:
    """Every file below that tells something about these people, with what it tells."""
    found: dict[str, set[str]] = {}
    files = [each for folder in folders for each in folder.rglob("*") if each.is_file()]
    for path in files:
        contents = [path.read_bytes(), os.fsencode(path.name)]
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as package:
                contents += [package.read(name) for name in package.namelist()]
        told = {SIGNS[sign] for sign in SIGNS if any(sign in content for content in contents)}
        if told:
            found[path.name] = told
    return found


def _session(database: Database, places: Places) -> ImportSession:
    workbook = read_workbook(places.chosen / "daftar.xlsx")
    return exchange.import_session(database, features.record_kind("employees"), workbook)


def _import(database: Database, places: Places) -> None:
    session = _session(database, places)
    counts = session.run().counts
    assert (counts.added, counts.refused) == (50, 50)
    session.write_rejected(places.chosen / "ditolak.xlsx")


def _edit(database: Database, places: Places) -> None:
    id_of = {row["nip"]: row["id"] for row in offices.people(database)}
    for nip, name in PEOPLE[:5]:
        values = {"name": name, "note": f"{name} {nip}", "phone": "08123456789"}
        save_employee(database, values, employee_id=int(str(id_of[nip])), today=TODAY)
        keep_draft(database, "employees", int(str(id_of[nip])), 2, name, {"name": name, "nip": nip})


def _export(database: Database, places: Places) -> None:
    kind = features.record_kind("employees")
    for name in ("daftar keluar.xlsx", "daftar keluar.csv"):
        columns = ("nip", "name")
        selection = exchange.Selection(ListQuery(), columns=columns)
        exchange.export_list(database, kind, places.chosen / name, selection, day=TODAY)


def _back_up(database: Database, places: Places) -> None:
    back_up(database, Reason.RUNNING)
    copy_office(database, places.own / "salinan.asn")


STEPS: tuple[Callable[[Database, Places], None], ...] = (_import, _edit, _export, _back_up)


def _work(places: Places, key: bytes | None) -> None:
    with Database.open(places.office, key=key) as database:
        for step in STEPS:
            step(database, places)
    restore_office(places.own / "salinan.asn", places.office, key=key)
    Settings(last_office=str(places.office)).save(places.own / "settings.json")


def test_nobody_is_found_outside_the_files_asked_for(
    places: Places, caplog: pytest.LogCaptureFixture
) -> None:
    """After a day of work names and numbers stand in the office for who has the key, and in the
    exports; not in its files, backups, log, and not in the system's temporary folder, where
    nothing was put even for a moment."""
    with writing_to(Disk(Path("/"))) as disk:
        _work(places, KEY)
    with Database.open(places.office, key=KEY) as database:
        known = {row["nip"] for row in offices.people(database)}
        assert {nip for nip, _ in PEOPLE} <= known
        # in use: with its log and its shared memory
        _edit(database, places)
        assert (places.own / f"{OFFICE}-wal").stat().st_size > 0
        assert found_in(places.own, places.temporary) == {}
    assert found_in(places.own, places.temporary) == {}
    assert list(places.temporary.iterdir()) == []
    outside = [
        path
        for path in map(Path, disk.opened)
        if not path.is_relative_to(places.own) and not path.is_relative_to(places.chosen)
    ]
    assert outside == []
    assert not [text for text in SIGNS.values() if text in caplog.text]
    files = {path.name for path in places.own.rglob("*")}
    assert {OFFICE, "salinan.asn", "settings.json"} <= files
    assert [name for name in files if name.startswith("kantor.0")], "there are backups to search"


def test_the_files_asked_for_tell_what_was_asked(places: Places) -> None:
    """The search sees names in exports and refused rows, as it would see them elsewhere."""
    _work(places, KEY)
    found = found_in(places.chosen)
    taken = {text for person in PEOPLE for text in person}
    for name in ("daftar.xlsx", "daftar keluar.xlsx", "daftar keluar.csv"):
        assert taken <= found[name], name
    assert {name for _, name in REFUSED} <= found["ditolak.xlsx"]
    assert not taken & found["ditolak.xlsx"]


def test_a_plain_office_is_found_out(places: Places) -> None:
    """The same search finds all of them in an office without encryption, and in its log."""
    shutil.copyfile(template(None), places.office)
    with Database.open(places.office) as database:
        _import(database, places)
        _edit(database, places)
        told = found_in(places.own)
        assert {nip for nip, _ in PEOPLE} <= told[f"{OFFICE}-wal"]
    told = found_in(places.own)
    assert {text for person in PEOPLE for text in person} <= told[OFFICE]


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.__name__.strip("_"))
def test_a_killed_program_leaves_nothing_readable(
    places: Places, step: Callable[[Database, Places], None]
) -> None:
    """Killed in the middle of writing: nothing but the chosen folder holds a name, and what was
    begun elsewhere is encrypted."""
    with Database.open(places.office, key=KEY) as database:
        if step is not _import:
            _import(database, places)
    with writing_to(Disk(places.own.parent)) as disk, Database.open(places.office, key=KEY) as one:
        before = disk.count
        keep = {path.name: path.read_bytes() for path in places.own.rglob("*.asn")}
        step(one, places)
        writes = disk.count - before
    for name, content in keep.items():
        (places.own / name).write_bytes(content)
    (places.own / "salinan.asn").unlink(missing_ok=True)
    for share in (0.2, 0.5, 0.8, 0.99):
        child = fork()
        if child == 0:
            try:
                with Database.open(places.office, key=KEY) as database:
                    fault = Disk(places.own.parent, Fault.KILLED, max(int(writes * share), 1))
                    with writing_to(fault):
                        step(database, places)
            finally:
                os.kill(os.getpid(), signal.SIGKILL)
        os.waitpid(child, 0)
        assert found_in(places.own, places.temporary) == {}
        (places.own / "salinan.asn").unlink(missing_ok=True)
