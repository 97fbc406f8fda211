"""The text of a policy from a file, on the command line."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from asn_desktop.__main__ import main
from asn_desktop.database.engine import Database
from asn_desktop.policies.commands import register
from asn_desktop.policies.queries import texts
from tests import offices
from tests.policies.texts.writing import REGULATION


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """An office with one policy, number 1 of its kind of records."""
    path = offices.empty(tmp_path)
    with Database.open(path) as database:
        values = {"kind": "mayor_regulation", "title": "Pengembangan Kompetensi"}
        register.save_policy(database, values, today=dt.date(2026, 11, 28))
    (tmp_path / "naskah.txt").write_text(REGULATION)
    return path


def policy_text(office: Path, *arguments: str, name: str = "1") -> int:
    """Run the verb on the file beside the office; returns the exit status."""
    file = str(office.parent / "naskah.txt")
    where = ["--office", str(office), "--language", "en"]
    return main(["policy", "text", name, file, *arguments, *where])


def stored(office: Path) -> list[int]:
    """The number of nodes of every version, the newest first."""
    with Database.open(office) as database, database.read() as session:
        return [len(texts.nodes(session, one.id)) for one in texts.versions(session, 1)]


def test_a_look_at_a_file_changes_nothing(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--check shows the parts and what to look at."""
    assert policy_text(office, "--check") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "a. bahwa kompetensi perlu dikembangkan;"
    assert "BAB I KETENTUAN UMUM" in lines
    assert "    Pasal 2 Setiap perangkat daerah menyusun rencana yang memuat:" in lines
    assert lines[-1].startswith("Line 34: Ditetapkan di Contoh – Not taken over")
    assert stored(office) == []


def test_a_text_goes_into_the_draft(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The draft is begun where there is none; a text that is there is replaced or gone on with, as
    said; JSON tells every part."""
    assert policy_text(office, "--json") == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert (told["version"], told["form"], told["checked"]) == (1, "regulation", False)
    assert told["counts"]["article"] == 4
    part = told["nodes"][14]
    assert (part["kind"], part["address"]) == ("letter", "Pasal 2 ayat (1) huruf a")
    assert told["notes"][0]["finding"] == "aside"
    size = len(told["nodes"])
    assert stored(office) == [size]
    assert policy_text(office) == 1
    assert "Say what is to happen to it" in capsys.readouterr().err
    assert policy_text(office, "--replace") == 0
    assert stored(office) == [size]
    assert policy_text(office, "--append") == 0
    assert stored(office) == [2 * size]
    assert policy_text(office, "--append", "--replace") == 2


def test_what_cannot_be_done(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A policy that is not there, a file that is none."""
    assert policy_text(office, name="99") == 1
    (office.parent / "naskah.txt").write_bytes(b"%PDF-1.7")
    assert policy_text(office) == 1
    assert "not a text document but a PDF document" in capsys.readouterr().err
    assert stored(office) == []
