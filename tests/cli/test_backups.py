"""Backups, restore and rescue on the command line."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from asn_desktop.database.backup import backups_beside
from asn_desktop.database.engine import Database
from tests import offices
from tests.offices import PASSPHRASE, PEOPLE, run


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A practice office."""
    return offices.practice(tmp_path)


@pytest.fixture
def real(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An encrypted office; the passphrase of its people stands in the environment."""
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", PASSPHRASE)
    return offices.real(tmp_path)


def _reasons(office: Path) -> list[str]:
    return [str(backup.reason) for backup in backups_beside(office)]


def test_an_import_is_backed_up_before_and_after(tmp_path: Path, office: Path) -> None:
    """What only reads makes no backup; an import has one of the office before it and one with it,
    and taking it back needs no other of the same state."""
    file = tmp_path / "orang.xlsx"
    assert run("--office", office, "export", "employees", file).status == 0
    assert _reasons(office) == []
    offices.change_cells(file, {(_first_nip(office), "KETERANGAN"): "pindahan"})
    done = run("--office", office, "import", "employees", file, "--json")
    assert done.data["changed"] == 1
    assert _reasons(office) == ["tutup", "impor"]
    undone = run("--office", office, "undo", done.data["import_id"])
    assert undone.status == 0
    assert _reasons(office) == ["tutup", "tutup", "impor"]
    info = run("office", "info", office, "--json").data
    made = dt.datetime.fromisoformat(info["last_backup"])
    assert abs(dt.datetime.now(dt.UTC) - made) < dt.timedelta(minutes=5)
    assert info["last_external_copy"] is None


def _first_nip(office: Path) -> str:
    with Database.open(office) as database:
        return str(offices.people(database)[0]["nip"])


def test_only_who_may_restores_over_an_office(tmp_path: Path, real: Path) -> None:
    """A reader cannot put an older state in the office's place; the administrator can."""
    backup = tmp_path / "cadangan.asn"
    assert run("office", "backup", real, backup, "--user", "siti").status == 0
    refused = run("office", "restore", backup, real, "--user", "budi")
    assert refused.status == 4
    assert list(tmp_path.glob("*.replaced.*")) == []
    done = run("office", "restore", backup, real, "--user", "siti", "--json")
    assert done.status == 0
    assert Path(done.data["kept"]).exists()
    assert run("office", "check", real, "--user", "siti").status == 0
    assert run("office", "check", done.data["kept"], "--user", "siti").status == 0
    elsewhere = tmp_path / "lain" / "kantor.asn"
    assert run("office", "restore", backup, elsewhere, "--user", "siti").status == 0
    assert run("office", "info", elsewhere, "--user", "budi").status == 0


def test_a_restore_that_was_broken_off_is_finished_at_the_door(
    tmp_path: Path, real: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power went while the names were being exchanged: whoever comes next finds the restored
    office, with its passphrases, and the replaced one beside it."""
    backup = tmp_path / "cadangan.asn"
    assert run("office", "backup", real, backup, "--user", "siti").status == 0

    def power_cut(*names: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "link", power_cut)
        assert run("office", "restore", backup, real, "--user", "siti").status == 130
    assert len(list(tmp_path.glob("*.next"))) == 1
    assert run("office", "check", real, "--user", "siti").status == 0
    assert list(tmp_path.glob("*.next")) == []
    (kept,) = tmp_path.glob("*.replaced.*.asn")
    assert run("office", "check", kept, "--user", "siti").status == 0


def test_a_damaged_office_is_told_and_rescued(tmp_path: Path, real: Path) -> None:
    """The sentence says that it is damaged; the rescue makes a sound office that opens with the
    same passphrases and tells what was saved."""
    assert run("office", "info", real, "--user", "siti").status == 0
    with real.open("r+b") as file:
        file.write(bytes(5000))
    before = real.read_bytes()
    told = run("office", "info", real, "--user", "siti", "--language", "en")
    assert (told.status, len(told.sentences)) == (1, 1)
    assert "is damaged" in told.err
    new = tmp_path / "selamat.asn"
    done = run("office", "rescue", real, new, "--user", "siti", "--json")
    assert done.status == 0, done.err
    tables = {table["table"]: table for table in done.data["tables"]}
    assert tables["employees"]["saved"] == tables["employees"]["expected"] == 60
    assert (done.data["lost"], done.data["damaged_pages"]) == (0, 2)
    assert real.read_bytes() == before
    assert run("office", "check", new, "--user", "budi").status == 0
    again = run("office", "rescue", real, new, "--user", "siti")
    assert (again.status, len(again.sentences)) == (1, 1)


def test_a_damaged_practice_office_needs_no_passphrase(tmp_path: Path, office: Path) -> None:
    """It never had one, whatever its beginning looks like now."""
    with office.open("r+b") as file:
        file.write(bytes(100))
    new = tmp_path / "selamat.asn"
    done = run("office", "rescue", office, new)
    assert done.status == 0, done.err
    assert f"{PEOPLE} dari {PEOPLE}" in done.out
    assert run("office", "check", new).status == 0


def test_a_synchronised_folder_is_told_on_standard_error(tmp_path: Path) -> None:
    """One sentence beside the answer, which stays what it is; none with --quiet."""
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    office = offices.practice(folder)
    told = run("office", "info", office, "--json")
    assert told.data["practice"] is True
    assert len(told.sentences) == 1 and "Dropbox" in told.err
    assert run("office", "info", office, "--json", "--quiet").err == ""
