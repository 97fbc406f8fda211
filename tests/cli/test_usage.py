"""Wrong usage, faults of ours, cancelling, and the program as a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from asn_desktop.cli import main as cli
from asn_desktop.core import paths
from asn_desktop.core.errors import Cancelled
from asn_desktop.core.settings import Settings
from tests import offices
from tests.offices import run


@pytest.mark.parametrize(
    "arguments",
    [
        ("ngawur",),
        ("import", "employees"),
        ("import", "orang", "a.xlsx"),
        ("import", "employees", "a.xlsx", "--mode", "semua"),
        ("import", "employees", "a.xlsx", "--header-row", "nol"),
        ("import", "employees", "a.xlsx", "--tidak-ada"),
        ("export", "employees", "a.docx"),
        ("search", "employees", "a", "--limit", "0"),
        ("office",),
        ("office", "create", "a.asn", "--sample", "--people", "-5"),
        ("undo", "pertama"),
        ("--language",),
        ("--language", "xx", "kinds"),
    ],
)
def test_wrong_usage_is_one_sentence_and_status_two(arguments: tuple[str, ...]) -> None:
    """What cannot be understood ends at once, with one line that says what and where the help
    is."""
    outcome = run(*arguments)
    assert (outcome.status, outcome.out, len(outcome.sentences)) == (2, "", 1), outcome
    assert not paths.own_office().exists()


def test_help_and_version_end_well() -> None:
    """--help of the program and of every verb answers on standard output."""
    assert run("--version").out.startswith("asn-desktop ")
    for verb in ((), *((verb,) for verb in cli.VERBS)):
        outcome = run(*verb, "--help")
        assert (outcome.status, outcome.err) == (0, "")
        assert "asn-desktop" in outcome.out


def test_the_language_is_chosen_for_one_run_or_for_good() -> None:
    """--language holds for this run, before or behind the verb; else the setting, else
    Indonesian."""
    english = "There is no office yet"
    assert english not in run("imports").err
    assert english in run("--language", "en", "imports").err
    assert english in run("imports", "--language=en").err
    Settings(language="en").save(paths.settings_file())
    assert english in run("imports").err
    assert english not in run("imports", "--language", "id").err


def test_a_fault_of_ours_leaves_a_report_without_personal_data(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The sentence names the report; the report tells where, and not with whose data."""

    secret = "".join(("19850505", "2010011001"))

    def fail(options: Any) -> int:
        raise ValueError(secret)

    monkeypatch.setattr("asn_desktop.cli.lists.kinds", fail)
    monkeypatch.delenv("ASN_DESKTOP_DEBUG", raising=False)
    outcome = run("kinds", "--json")
    assert (outcome.status, outcome.out, len(outcome.sentences)) == (1, "", 1)
    (report,) = (paths.data_dir() / "logs").glob("fault-*.txt")
    assert str(report) in outcome.err
    text = report.read_text("utf-8")
    assert "ValueError" in text
    assert secret not in text


@pytest.mark.parametrize("stop", [Cancelled, KeyboardInterrupt])
def test_who_cancels_is_told_that_nothing_changed(
    monkeypatch: pytest.MonkeyPatch, stop: type[BaseException]
) -> None:
    """A cancel ends with status 130."""

    def fail(options: Any) -> int:
        raise stop

    monkeypatch.setattr("asn_desktop.cli.lists.kinds", fail)
    outcome = run("kinds")
    assert (outcome.status, len(outcome.sentences)) == (130, 1)


def _process(*arguments: object, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "asn_desktop", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **more},
    )


def test_the_program_as_a_process(tmp_path: Path) -> None:
    """Import and search in processes of their own: JSON alone on standard output, the status as
    promised, no Qt needed."""
    office = offices.practice(tmp_path)
    rows = [["198505052010011001", "Rina Contoh"], ["1", "Salah"]]
    file = offices.workbook(tmp_path / "a.xlsx", ["NIP", "NAMA"], rows)
    done = _process("--office", office, "import", "employees", file, "--json", QT_QPA_PLATFORM="x")
    assert (done.returncode, done.stderr) == (3, "")
    assert json.loads(done.stdout)["added"] == 1
    found = _process("--office", office, "search", "employees", "rina contoh", "--json")
    assert [row["nip"] for row in json.loads(found.stdout)["rows"]] == ["198505052010011001"]
    wrong = _process("--office", office, "import", "employees", tmp_path / "b.xlsx")
    assert (wrong.returncode, wrong.stdout, len(wrong.stderr.splitlines())) == (1, "", 1)


def test_a_reader_that_goes_away_is_no_fault(tmp_path: Path) -> None:
    """ "… | head" ends the program quietly."""
    office = offices.practice(tmp_path)
    command = [sys.executable, "-m", "asn_desktop", "--office", str(office)]
    with subprocess.Popen(
        [*command, "search", "employees", "a", "--limit", "100000"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0
