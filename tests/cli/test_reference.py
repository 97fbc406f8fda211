"""Reference data on the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from asn_desktop import features
from asn_desktop.__main__ import main
from tests.offices import practice


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Path]:
    """A small practice office."""
    yield practice(tmp_path, people=60)
    features.references().use({})


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    """The JSON that a verb answers."""
    assert main(["--json", *arguments]) == 0
    return json.loads(capsys.readouterr().out)


def edited(capsys: pytest.CaptureFixture[str], office: Path) -> list[str]:
    """The names of the tables that the office has edited."""
    tables = answer(capsys, "reference", "list", "--office", str(office))["tables"]
    return [table["name"] for table in tables if table["edited"]]


def test_a_table_goes_out_changes_comes_in_and_is_reset(
    capsys: pytest.CaptureFixture[str], office: Path, tmp_path: Path
) -> None:
    """A table exported, changed and imported is the office's own until it is reset; the dates of
    people follow both times."""
    where, file = ("--office", str(office)), tmp_path / "acuan.json"
    assert edited(capsys, office) == []
    answer(capsys, "reference", "export", "retirement_ages", str(file), *where)
    content = json.loads(file.read_text(encoding="utf-8"))
    for row in content["rows"]:
        row["age"] = 57
    file.write_text(json.dumps(content), encoding="utf-8")
    done = answer(capsys, "reference", "import", "retirement_ages", str(file), *where)
    assert done["changed"] and done["followed"]["employees"] > 0
    assert edited(capsys, office) == ["retirement_ages"]
    done = answer(capsys, "reference", "reset", "retirement_ages", *where)
    assert done["changed"] and done["followed"]["employees"] > 0
    assert edited(capsys, office) == []
    assert not answer(capsys, "reference", "reset", "retirement_ages", *where)["changed"]


@pytest.mark.parametrize("text", ["not json", "[]", '{"rows": [{"age": 5}]}', '{"rows": []}'])
def test_a_senseless_file_changes_nothing(
    capsys: pytest.CaptureFixture[str], office: Path, tmp_path: Path, text: str
) -> None:
    """A file that is no such table ends in one sentence and exit status 1."""
    file = tmp_path / "acuan.json"
    file.write_text(text, encoding="utf-8")
    status = main(["reference", "import", "retirement_ages", str(file), "--office", str(office)])
    assert status == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert edited(capsys, office) == []


def test_unknown_names_are_told(capsys: pytest.CaptureFixture[str], office: Path) -> None:
    """A table or file that does not exist is said in words that name it."""
    assert main(["reference", "reset", "holidays", "--office", str(office)]) == 1
    assert "retirement_ages" in capsys.readouterr().err
    missing = str(office.with_name("missing.json"))
    assert main(["reference", "import", "sexes", missing, "--office", str(office)]) == 1
    assert "missing.json" in capsys.readouterr().err
