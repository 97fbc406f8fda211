"""A clerk names a record on the command line as she knows it."""

from __future__ import annotations

from pathlib import Path

import pytest

from asn_desktop.__main__ import main
from asn_desktop.database.engine import Database
from asn_desktop.employees.commands import save_unit
from tests import offices

CIRCULAR = "800.2.1/1/BKPSDM/2026"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return offices.practice(tmp_path)


def printed(office: Path, document: str, name: str) -> int:
    """Print what is named; returns the exit status."""
    out = str(office.parent / "hasil.pdf")
    return main(["print", document, out, "--id", name, "--office", str(office), "--quiet"])


def test_a_title_is_enough_where_only_one_has_it(office: Path) -> None:
    """What the list shows of one record only names it, also where it is not the first column."""
    assert printed(office, "policy-file", "Manajemen Talenta Aparatur Sipil Negara") == 0
    # of the versions just one was enacted under this number
    assert printed(office, "comparison", "Perwal 9/2026") == 0


@pytest.mark.parametrize(
    ("document", "name", "meant"),
    [
        ("comparison", "Perwal 9", "Perwal 9/2026 v1, Perwal 9/2026 v2?"),
        ("receipt-sheets", CIRCULAR, ": 1, 2?"),
        ("circular", f"SE {CIRCULAR}", CIRCULAR),
    ],
)
def test_a_name_that_fits_none_or_several_is_answered_with_those_that_are_near(
    office: Path, document: str, name: str, meant: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The clerk is told what to type instead."""
    assert printed(office, document, name) == 1
    assert meant in capsys.readouterr().err


def test_what_is_near_nothing_is_said_so(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is offered where nothing is alike."""
    assert printed(office, "circular", "tidak pernah ada") == 1
    assert capsys.readouterr().err.strip() == "Tidak ada yang bernama “tidak pernah ada”."


@pytest.fixture
def city(tmp_path: Path) -> Path:
    """An agency whose name is shown of all its units, too; its school is the only one with a
    code."""
    path = tmp_path / "kota.asn"
    with Database.create(path, practice=True) as database:
        agency, _ = save_unit(database, {"name": "Dinas Pendidikan", "kind": "service"})
        save_unit(database, {"name": "Bidang Guru", "parent_id": agency})
        save_unit(database, {"name": "SD Negeri 1", "parent_id": agency, "code": "U-07"})
    return path


@pytest.mark.parametrize("name", ["Dinas Pendidikan", "U-07", "SD Negeri 1"])
def test_a_unit_is_named_by_its_code_or_its_name(
    city: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The name of an agency means the agency, though the units below it show it, too; a code is
    enough for a paper and for a report."""
    assert printed(city, "competency-report", name) == 0
    assert main(["report", "gaps", "--unit", name, "--office", str(city), "--json"]) == 0
    assert main(["search", "units", "U-07", "--office", str(city)]) == 0
    assert "SD Negeri 1" in capsys.readouterr().out


def test_a_unit_without_a_code_is_offered_by_its_name(
    city: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody is offered “None”."""
    assert printed(city, "competency-report", "Pendidikan") == 1
    assert "Dinas Pendidikan, Bidang Guru, U-07?" in capsys.readouterr().err
