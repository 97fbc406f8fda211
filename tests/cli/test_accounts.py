"""Real offices on the command line: made with a passphrase, opened with it, shared by accounts."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from asn_desktop.database.keys import attempts
from asn_desktop.founding import create_practice
from tests import offices
from tests.offices import run

RINA, BUDI, NEW = "kuda hijau terbang sore", "empat kata yang lain", "gunung biru makan pagi"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Rina's office; her passphrase stands in the environment."""
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", RINA)
    path = tmp_path / "kantor.asn"
    made = run("office", "create", path, "--name", "BKPSDM", "--user", "rina", "--json")
    assert made.status == 0, made.err
    assert len(made.data["recovery_key"].split("-")) == 9
    return path


def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The wait after a wrong passphrase is over."""
    later = time.time() + 10_000
    monkeypatch.setattr(attempts.time, "time", lambda: later)


def test_a_real_office_needs_a_passphrase(tmp_path: Path) -> None:
    """Without one nothing is made, and the sentence says how to give it."""
    made = run("office", "create", tmp_path / "kantor.asn", "--name", "BKPSDM")
    assert made.status == 4
    assert "ASN_DESKTOP_PASSPHRASE" in made.err
    assert list(tmp_path.glob("kantor*")) == []


def test_an_easy_passphrase_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is left behind of an office that was refused."""
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", "pendek")
    made = run("office", "create", tmp_path / "kantor.asn")
    assert made.status == 1
    assert list(tmp_path.glob("kantor*")) == []


def test_the_passphrase_opens_it_for_every_verb(
    office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the passphrase in the environment or in a file; a wrong one ends with status 4 and the
    next is not looked at at once."""
    assert run("office", "check", office).status == 0
    file = tmp_path / "sandi.txt"
    file.write_text(RINA + "\r\nsecond line\n", encoding="utf-8")
    monkeypatch.delenv("ASN_DESKTOP_PASSPHRASE")
    assert run("office", "info", office, "--passphrase-file", file).status == 0
    missing = run("office", "info", office)
    assert missing.status == 4
    assert "ASN_DESKTOP_PASSPHRASE" in missing.err
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", BUDI)
    assert run("office", "info", office).status == 4
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", RINA)
    waiting = run("office", "info", office, "--language", "en")
    assert waiting.status == 4
    assert "Wait" in waiting.err
    _patient(monkeypatch)
    assert run("office", "info", office).status == 0


def test_accounts_are_given_and_taken(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader is added, reads, may not write, is made clerk, writes, and is removed."""
    monkeypatch.setenv("ASN_DESKTOP_NEW_PASSPHRASE", BUDI)
    added = run(
        "accounts", "add", "budi", "--role", "reader", "--person", "Budi", "--office", office
    )
    assert added.status == 0, added.err
    listed = run("accounts", "list", "--office", office, "--json").data["accounts"]
    assert [(one["login"], one["role"]) for one in listed] == [
        ("budi", "reader"),
        ("rina", "administrator"),
    ]
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", BUDI)
    refused = run("accounts", "remove", "rina", "--office", office, "--user", "budi")
    assert refused.status == 4
    assert refused.out == ""
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", RINA)
    assert run("accounts", "change", "budi", "--role", "clerk", "--office", office).status == 0
    assert run("accounts", "change", "budi", "--close", "--office", office).status == 0
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", BUDI)
    assert run("office", "info", office, "--user", "budi").status == 4
    _patient(monkeypatch)
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", RINA)
    assert run("accounts", "remove", "budi", "--office", office).status == 0
    last = run("accounts", "remove", "rina", "--office", office, "--language", "en")
    assert last.status == 1
    assert "last administrator" in last.err
    unknown = run("accounts", "remove", "nobody", "--office", office)
    assert unknown.status == 1
    assert "rina" in unknown.err


def test_ones_own_passphrase_changes(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new one opens the office and the old one does not."""
    monkeypatch.setenv("ASN_DESKTOP_NEW_PASSPHRASE", NEW)
    assert run("office", "passphrase", office).status == 0
    assert run("office", "info", office).status == 4
    _patient(monkeypatch)
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", NEW)
    assert run("office", "info", office).status == 0


def test_a_lost_passphrase_is_replaced_with_the_paper(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The recovery key gives the administrator a new passphrase; a newer paper replaces it."""
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", RINA)
    path = tmp_path / "kantor.asn"
    told = run("office", "create", path, "--user", "rina", "--json").data["recovery_key"]
    paper = tmp_path / "kertas.txt"
    paper.write_text(told.lower(), encoding="utf-8")
    monkeypatch.setenv("ASN_DESKTOP_NEW_PASSPHRASE", NEW)
    changed = run("office", "passphrase", path, "--recovery-key-file", paper, "--user", "rina")
    assert changed.status == 0, changed.err
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", NEW)
    newer = run("office", "recovery-key", path, "--json")
    assert newer.status == 0
    recovering = ("passphrase", path, "--recovery-key-file", paper, "--user", "rina")
    assert run("office", *recovering).status == 4
    paper.write_text(newer.data["recovery_key"], encoding="utf-8")
    _patient(monkeypatch)
    assert (
        run("office", "passphrase", path, "--recovery-key-file", paper, "--user", "rina").status
        == 0
    )


def test_an_office_without_a_passphrase_is_protected_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An office of an earlier version is refused until it is protected; then its content is the
    same, it opens with the passphrase only, and no plain file is left."""
    from asn_desktop.database.engine import Database
    from asn_desktop.office.commands import name_office

    path = tmp_path / "lama.asn"
    with Database.create(path) as database:
        name_office(database, "Badan Lama Sekali")
    refused = run("office", "info", path, "--language", "en")
    assert refused.status == 1
    assert "protect" in refused.err
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", RINA)
    protected = run("office", "protect", path, "--user", "rina", "--json")
    assert protected.status == 0, protected.err
    assert run("office", "check", path).status == 0
    for left in tmp_path.iterdir():
        if left.is_file():
            assert b"Badan Lama Sekali" not in left.read_bytes(), left.name
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", BUDI)
    assert run("office", "info", path).status == 4


def test_a_practice_office_is_not_protected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody in it is real: it stays as it is."""
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", RINA)
    path = tmp_path / "latihan.asn"
    create_practice(path, people=0).close()
    assert run("office", "protect", path, "--user", "rina").status == 1
    assert run("office", "info", path).status == 0


def test_a_backup_opens_with_the_same_passphrase(
    office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy is one file that opens wherever it is; without the passphrase nothing is copied;
    restored it takes the place of the office, which is kept."""
    copy = tmp_path / "usb" / "salinan.asn"
    assert run("office", "backup", office, copy).status == 0
    assert [path.name for path in copy.parent.iterdir()] == ["salinan.asn"]
    assert run("office", "check", copy).status == 0
    restored = run("office", "restore", copy, office, "--json")
    assert restored.status == 0, restored.err
    assert run("office", "check", restored.data["kept"]).status == 0
    assert run("office", "check", office).status == 0
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", BUDI)
    assert run("office", "backup", office, tmp_path / "lain.asn").status == 4
    assert not (tmp_path / "lain.asn").exists()


def test_a_recovery_key_is_of_an_encrypted_office_file_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For a file that is not there, a practice office and a server it is said what is wrong; a
    practice office has no passphrase that could be changed."""
    monkeypatch.setenv("ASN_DESKTOP_NEW_PASSPHRASE", NEW)
    paper = tmp_path / "kertas.txt"
    paper.write_text("AAAA", encoding="utf-8")
    practice = offices.practice(tmp_path)
    for place in (tmp_path / "tidak-ada.asn", practice, "postgresql://rina@localhost/kantor"):
        told = run("office", "passphrase", place, "--recovery-key-file", paper, "--user", "rina")
        assert told.status == 1, told.err
        assert len(told.sentences) == 1
    assert run("office", "passphrase", practice).status == 1


def test_copies_and_restored_offices_are_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An address of a server in their place is refused, and no folder of that name is made."""
    monkeypatch.chdir(tmp_path)
    office = offices.practice(tmp_path)
    there = sorted(tmp_path.iterdir())
    server = "postgresql://rina@localhost/kantor"
    for deed in ("restore", "backup", "rescue"):
        told = run("office", deed, office, server)
        assert told.status == 1, told.err
        assert "office move" in told.sentences[-1]
    assert sorted(tmp_path.iterdir()) == there
