"""The papers and workbooks of competencies on the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import openpyxl
import pytest

from tests.competencies import paper_office as here
from tests.offices import run


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """An office of the test's own."""
    path = tmp_path / "kantor.asn"
    shutil.copyfile(here.path(), path)
    return path


def test_a_profile_is_printed_by_its_nip(office: Path, tmp_path: Path) -> None:
    """``print competency-profile`` with --id and the paper; ``--json`` says how many pages."""
    target = tmp_path / "profil.pdf"
    done = run(
        "print", "competency-profile", target, "--id", "198001012005011001", "--paper", "A4",
        "--office", office, "--json",
    )  # fmt: skip
    assert done.status == 0, done.err
    assert done.data["pages"] == 1 and target.read_bytes().startswith(b"%PDF")


def test_the_report_of_a_unit_is_printed_by_its_name(office: Path, tmp_path: Path) -> None:
    """Without a name it is one of the city."""
    target = tmp_path / "laporan.pdf"
    for arguments in (("--id", "Bidang Tanpa Pegawai"), ()):
        done = run("print", "competency-report", target, *arguments, "--office", office)
        assert done.status == 0, done.err


def test_a_workbook_for_reading_is_exported_by_its_name(office: Path, tmp_path: Path) -> None:
    """Of the people found, or of those named; no other ending is taken."""
    target = tmp_path / "gap.xlsx"
    done = run(
        "export", "competency-gaps", target, "--search", "Siti", "--office", office, "--json"
    )
    assert done.status == 0, done.err
    assert done.data["sheets"] == 2
    sheet = openpyxl.load_workbook(target).worksheets[0]
    assert [row[1] for row in sheet.iter_rows(values_only=True) if row[1]] == ["NAMA", "Siti"]
    done = run(
        "export", "competency-profile", target, "--id", "198101012005011001", "--office", office
    )
    assert done.status == 0
    names = {row[1] for row in openpyxl.load_workbook(target).worksheets[0].values}
    assert "Budi" in names and "Siti" not in names
    assert {"competency-gaps", "heat-map"} <= set(run("kinds", "--json").data["workbooks"])
    refused = run("export", "heat-map", tmp_path / "peta.csv", "--office", office)
    assert refused.status == 2 and ".xlsx" in refused.err
    nobody = run("export", "competency-gaps", target, "--search", "zzzz", "--office", office)
    assert nobody.status != 0 and "Tidak ada" in nobody.err
