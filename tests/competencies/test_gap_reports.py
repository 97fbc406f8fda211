"""The figures of gaps on the command line are those of the records, unrounded."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from asn_desktop.competencies.queries.gaps import person_gaps
from asn_desktop.competencies.rules.settings import JpmMethod
from asn_desktop.database.engine import Database
from tests.competencies.gaps_office import TODAY, office_file
from tests.offices import run


def test_gaps_has_the_columns_of_the_contract(tmp_path: Path) -> None:
    """A row for everybody in service, ``nip`` first; the match unrounded by both methods; who was
    not assessed has no figure, never a 0; the method is told."""
    path = office_file(tmp_path)
    data = run("report", "gaps", "--office", path, "--json").data
    columns = data["columns"]
    assert columns[0] == "nip"
    assert {
        "name",
        "unit",
        "position",
        "required_total",
        "actual_total",
        "jpm_aggregate",
        "jpm_per_item",
        "mapping_category",
        "selection_category",
        "open_gaps",
    } <= set(columns)
    rows = {row[0]: dict(zip(columns, row, strict=True)) for row in data["rows"]}
    with Database.open(path) as office, office.read() as session:
        people = person_gaps(session, TODAY, JpmMethod.AGGREGATE)
    assert list(rows) == [each.nip for each in people]
    for each in people:
        row = rows[each.nip]
        if each.match is None:
            required = row["required_count"]
            assert row["state"] == ("belum dinilai" if required else "standar belum ditetapkan")
            assert row["compared"] == 0
            assert {row[name] for name in columns[6:-1]} == {None}
            continue
        sums = each.match.sums
        if not sums.required_total:
            assert row["jpm_aggregate"] is None and row["open_gaps"] is None
            assert row["state"] != "dinilai"
            continue
        value = min(Fraction(100 * sums.actual_total, sums.required_total), Fraction(100))
        assert row["jpm_aggregate"] == float(value)
        assert row["jpm_per_item"] == 100 * sums.capped_total / sums.required_total
        assert (row["mapping_category"] == "Optimal") == (value >= 90)
        assert (row["selection_category"] == "Memenuhi Syarat") == (value >= 80)
    summary = data["summary"]
    compared = [row for row in rows.values() if row["jpm_aggregate"] is not None]
    assert summary["people"] == len(rows)
    assert summary["compared"] == len(compared)
    assert summary["with_gaps"] == sum(row["open_gaps"] > 0 for row in compared)
    assert summary["jpm_mean"] == pytest.approx(
        sum(row["jpm_aggregate"] for row in compared) / len(compared), abs=1e-9
    )
    assert "JPM jumlah level" in data["method"]
    assert data["legal_basis"].startswith("Permenpan-RB 38/2017")


def test_a_report_of_a_unit_holds_all_below_it(tmp_path: Path) -> None:
    """``--unit`` narrows people to the unit with all below it, and the map to what stands there."""
    path = office_file(tmp_path)
    whole = run("report", "gaps", "--office", path, "--json").data
    health = run("report", "gaps", "--office", path, "--unit", "Dinas Kesehatan", "--json").data
    assert 0 < len(health["rows"]) < len(whole["rows"])
    units = {row[2] for row in health["rows"]}
    assert units == {"Dinas Kesehatan", "Bidang Pelayanan", "Seksi Rujukan", "Bidang Pencegahan"}
    found = run("report", "heat-map", "--office", path, "--unit", "Dinas Kesehatan", "--json").data
    assert {row[0] for row in found["rows"]} == units - {"Seksi Rujukan"}
    assert found["summary"]["people"] == len(health["rows"])
    together = run("report", "heat-map", "--office", path, "--json").data
    lacking = together["columns"].index("lacking")
    assert together["summary"]["lacking"] == sum(row[lacking] or 0 for row in together["rows"])
    gaps = whole["columns"].index("open_gaps")
    assert together["summary"]["lacking"] == sum(row[gaps] or 0 for row in whole["rows"])
    lines = run("report", "heat-map", "--office", path).out.splitlines()
    assert lines[0].startswith("UNIT KERJA")
    assert any(line.startswith("Tanpa unit kerja") for line in lines)
