"""Workbooks for reading hold numbers, dates and text as such, empty cells for what is not known,
and colours that follow the values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from asn_desktop import exchange, features
from asn_desktop.core.fields import FieldKind
from asn_desktop.core.shades import Grade, Shades
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.spreadsheets.columns import Column
from asn_desktop.spreadsheets.writer import SheetTable, write_workbook
from asn_desktop.spreadsheets.writer.frame import GRADE_COLOURS
from asn_desktop.widgets.theme import contrast
from tests.competencies import paper_office as here

Rows = list[dict[str, Any]]


@pytest.fixture(scope="module")
def office() -> Iterator[Database]:
    """The office for papers, only read."""
    with Database.open(here.path()) as database:
        yield database


def saved(office: Database, name: str, path: Path, *ids: int) -> openpyxl.Workbook:
    """A workbook about these records (none: all)."""
    request = PaperRequest(here.DAY, ids or None)
    exchange.save_workbook(office, features.workbooks()[name], request, path / "buku.xlsx")
    return openpyxl.load_workbook(path / "buku.xlsx")


def table(sheet: Any) -> Rows:
    """The rows below the headings by heading."""
    rows = list(sheet.iter_rows(values_only=True))
    head = next(at for at, row in enumerate(rows) if row[1] is not None)
    return [dict(zip(rows[head], row, strict=True)) for row in rows[head + 1 :]]


def coloured(sheet: Any) -> dict[str, list[str]]:
    """The kinds of rules that colour each column, by heading."""
    rows = list(sheet.iter_rows(values_only=True))
    headings = next(row for row in rows if row[1] is not None)
    found: dict[str, list[str]] = {}
    for area in sheet.conditional_formatting:
        (cells,) = area.sqref.ranges
        assert cells.min_col == cells.max_col
        found[headings[cells.min_col - 1]] = [rule.type for rule in area.rules]
    return found


def test_the_workbook_of_gaps_is_for_reckoning(office: Database, tmp_path: Path) -> None:
    """The example of the domain reference unrounded, a row for each gap, nothing for who was never
    assessed, and colours on match, categories and gaps."""
    people, lacking = saved(office, "competency-gaps", tmp_path).worksheets
    shown = {
        cell.number_format
        for row in people.iter_rows()
        for cell in row
        if isinstance(cell.value, float)
    }
    assert shown == {"0.00"}, "two decimals are shown, more are kept"
    rows = {row["NAMA"]: row for row in table(people)}
    siti, budi = rows["Siti"], rows["Budi"]
    assert siti["NIP"] == "198001012005011001"
    assert siti["JPM JUMLAH LEVEL (%)"] == pytest.approx(1700 / 18)
    assert siti["JPM PER KOMPETENSI (%)"] == pytest.approx(1600 / 18)
    assert siti["KATEGORI PEMETAAN KOMPETENSI"] == "Optimal"
    assert siti["TERAKHIR DINILAI"] == dt.datetime(2025, 4, 22)
    assert all(value is None for value in list(budi.values())[4:])
    assert len(rows) == 5
    gaps = [row for row in table(lacking) if row["NAMA"] == "Siti"]
    assert [(row["KOMPETENSI"], row["STANDAR"], row["HASIL"], row["GAP"]) for row in gaps] == [
        ("Komunikasi", 2, 1, 1),
        ("Pengambilan Keputusan", 2, 1, 1),
    ]
    assert gaps[0]["INDIKATOR YANG MASIH PERLU DITUNJUKKAN"].startswith("2: ")
    assert coloured(lacking) == {"GAP": ["colorScale"]}
    rules = coloured(people)
    assert rules["JPM JUMLAH LEVEL (%)"] == ["colorScale"]
    assert rules["KATEGORI PENGISIAN JABATAN"] == ["cellIs"] * 3


def test_the_workbook_of_profiles_has_every_competency(office: Database, tmp_path: Path) -> None:
    """Also those that were not assessed, with empty cells for what is not known."""
    profile, match = saved(office, "competency-profile", tmp_path, here.SITI, here.BUDI).worksheets
    rows = table(profile)
    assert [row["NAMA"] for row in rows] == ["Siti"] * 9 + ["Budi"] * 9
    assert rows[4]["GAP"] == -1 and rows[4]["KELOMPOK"] == "Manajerial"
    assert rows[9]["STANDAR"] == 2 and rows[9]["HASIL"] is None and rows[9]["GAP"] is None
    assert len(table(match)) == 2
    notes = [str(row[0]) for row in match.iter_rows(values_only=True)]
    assert any("Kategori memakai JPM jumlah level" in note for note in notes)


def test_the_workbook_of_the_map_has_percent_and_counts(office: Database, tmp_path: Path) -> None:
    """Numbers as they are on paper, unrounded, and the counts from which they come."""
    percent, counts = saved(office, "heat-map", tmp_path).worksheets
    rows = {row["UNIT KERJA"]: row for row in table(percent)}
    assert rows["Dinas Kesehatan"]["Komunikasi"] == 50
    assert rows["Seluruhnya"]["Komunikasi"] == pytest.approx(100 / 3)
    assert rows["Seluruhnya"]["PEGAWAI"] == 5
    assert set(coloured(percent)) == set(list(rows["Seluruhnya"])[2:])
    row = next(
        each
        for each in table(counts)
        if (each["UNIT KERJA"], each["KOMPETENSI"]) == ("Dinas Kesehatan", "Integritas")
    )
    assert (row["DIPERSYARATKAN"], row["DINILAI"], row["MASIH KURANG"]) == (3, 2, 1)
    assert row["RATA-RATA GAP"] == 1


def test_colours_follow_values_from_worst_to_best(tmp_path: Path) -> None:
    """Where less is better the scale is the other way round; words have the colour of their grade,
    a quotation mark in them does no harm, and black can be read on each."""
    columns = [
        Column("match", "JPM", "", FieldKind.DECIMAL, shades=Shades(60, 100)),
        Column("gap", "GAP", "", FieldKind.INTEGER, shades=Shades(3, 0)),
        Column("word", "KATEGORI", "", shades=Shades.of_words("Baik", 'Agak "baik"', "Kurang")),
        Column("plain", "NAMA", ""),
    ]
    write_workbook(tmp_path / "warna.xlsx", [SheetTable("Warna", columns, [[80, 1, "Baik", "x"]])])
    sheet = openpyxl.load_workbook(tmp_path / "warna.xlsx").active
    match, gap, words = [area.rules for area in sheet.conditional_formatting]
    for (rule,), low, high in ((match, 60, 100), (gap, 0, 3)):
        assert [float(end.val) for end in rule.colorScale.cfvo] == [low, (low + high) / 2, high]
    poor, good = (GRADE_COLOURS[grade].lstrip("#") for grade in (Grade.POOR, Grade.GOOD))
    assert [each.rgb[2:] for each in match[0].colorScale.color][::2] == [poor, good]
    assert [each.rgb[2:] for each in gap[0].colorScale.color][::2] == [good, poor]
    assert [rule.formula for rule in words] == [['"Baik"'], ['"Agak ""baik"""'], ['"Kurang"']]
    filled = [rule.dxf.fill.bgColor.rgb[2:] for rule in words]
    assert filled[0] == good and filled[2] == poor
    assert all(contrast("#000000", colour) >= 7 for colour in GRADE_COLOURS.values())


def test_lists_of_people_and_of_the_index_are_coloured_too(
    office: Database, tmp_path: Path
) -> None:
    """The columns that competencies lend to the list of people, and the index (IP ASN)."""
    for kind, columns, heading in (
        ("employees", ("nip", "jpm_aggregate", "mapping_category"), "JPM (%)"),
        ("ip-asn", (), "TOTAL"),
    ):
        path = tmp_path / f"{kind}.xlsx"
        exchange.export_list(
            office,
            features.record_kind(kind),
            path,
            exchange.Selection(columns=columns),
            day=here.DAY,
        )
        assert coloured(openpyxl.load_workbook(path).worksheets[0])[heading] == ["colorScale"]
