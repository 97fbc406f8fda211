"""A clerk names a record on the command line as she knows it."""

from __future__ import annotations

from pathlib import Path

import pytest

from asn_desktop.__main__ import main
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
