"""The template is the export: what leaves the office and comes back changes nothing by itself."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from asn_desktop import features
from asn_desktop.database.engine import Database
from asn_desktop.database.history import record_history
from tests import offices
from tests.offices import run

KINDS = ("employees", "units", "positions")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_everything_exported_and_taken_in_again_changes_nothing(
    site: offices.Site, kind: str, ending: str
) -> None:
    """Export of a whole list, then import of that file: every row is known and unchanged."""
    office = offices.practice(site)
    file = site.folder / f"daftar.{ending}"
    exported = run("--office", office, "export", kind, file, "--json").data["rows"]
    before = offices.digest(office)
    result = run("--office", office, "import", kind, file, "--json")
    assert (result.status, result.data["unchanged"]) == (0, exported)
    assert (result.data["changed"], result.data["added"], result.data["refused"]) == (0, 0, 0)
    assert result.data["import_id"] is None
    assert exported > 100
    assert offices.digest(office) == before


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_three_changed_cells_are_three_changes(site: offices.Site, ending: str) -> None:
    """Three cells changed in the exported file are three changed fields, and nothing else; the
    history tells the old and the new value of each."""
    office = offices.practice(site)
    file = site.folder / f"daftar.{ending}"
    run("--office", office, "export", "employees", file)
    with Database.open(office) as database:
        people = offices.people(database)
    first, second, third = people[3], people[40], people[77]
    edits = {
        (first["nip"], "TEMPAT LAHIR"): "Kota Baru",
        (second["nip"], "TANGGAL LAHIR"): "03-02-1981",
        (third["nip"], "KETERANGAN"): "=CATATAN+1",
    }
    if ending == "xlsx":
        offices.change_cells(file, edits)
    else:
        _change_csv(file, edits)
    result = run("--office", office, "import", "employees", file, "--json").data
    assert (result["changed"], result["added"], result["refused"]) == (3, 0, 0)
    assert result["unchanged"] == len(people) - 3
    with Database.open(office) as database:
        after = {row["nip"]: row for row in offices.people(database)}
        with database.read() as session:
            told = [record_history(session, "employees", row["id"])[0] for row in people]
    told = [entry for entry in told if entry.code == "employees.import"]
    assert len(told) == 3
    changed: dict[tuple[str, str], Any] = {}
    for row in people:
        now = after[row["nip"]]
        changed |= {(row["nip"], name): now[name] for name in row if now[name] != row[name]}
    assert changed.pop((first["nip"], "birth_place")) == "Kota Baru"
    assert changed.pop((second["nip"], "birth_date")) == dt.date(1981, 2, 3)
    assert changed.pop((third["nip"], "note")) == "=CATATAN+1"
    # What is computed from the date of birth follows it.
    assert {(nip, name) for nip, name in changed} <= {
        (second["nip"], name) for name in ("age", "retirement_date", "data_problems")
    }
    assert {"birth_place": first["birth_place"]} in [dict(entry.before or {}) for entry in told]


def _change_csv(file: Path, edits: dict[tuple[str, str], str]) -> None:
    lines = [line.split(";") for line in file.read_text("utf-8-sig").splitlines()]
    header = lines[0]
    for (nip, heading), text in edits.items():
        row = next(line for line in lines if line[header.index("NIP")] == nip)
        row[header.index(heading)] = text
    file.write_text("\n".join(";".join(line) for line in lines), encoding="utf-8-sig")


def test_a_changed_cell_in_units_and_posts_is_one_change(site: offices.Site) -> None:
    """Units named alike stay apart: the address of one Sekretariat changes one unit."""
    office = offices.practice(site)
    file = site.folder / "unit.xlsx"
    run("--office", office, "export", "units", file)
    with Database.open(office) as database:
        alike = [
            unit for unit in offices.listed(database, "units") if unit["name"] == "Sekretariat"
        ]
    assert len(alike) > 2
    edit = {(alike[1]["code"], "ALAMAT"): "Jalan Baru 1"}
    offices.change_cells(file, edit, key="KODE UNIT")
    result = run("--office", office, "import", "units", file, "--json").data
    assert (result["changed"], result["added"], result["refused"]) == (1, 0, 0)
    with Database.open(office) as database:
        moved = [unit for unit in offices.listed(database, "units") if unit["address"]]
    assert [unit["id"] for unit in moved] == [alike[1]["id"]]


def test_no_text_becomes_a_formula(site: offices.Site) -> None:
    """Names that begin with = + - @ leave as text in workbook and csv, and come back as they
    were."""
    office = offices.practice(site)
    with Database.open(office) as database:
        nips = [row["nip"] for row in offices.people(database)][:4]
    texts = dict(zip(nips, ("=1+1", "+62 811", "-lihat berkas", "@SUM(A1)"), strict=True))
    source = offices.workbook(site.folder / "catatan.csv.xlsx", ["NIP", "KETERANGAN"], [])
    book = load_workbook(source)
    for nip, text in texts.items():
        book.worksheets[0].append([nip, text])
        book.worksheets[0].cell(book.worksheets[0].max_row, 2).data_type = "s"
    book.save(source)
    taken = run("--office", office, "import", "employees", source, "--mode", "update", "--json")
    assert taken.data["changed"] == 4, taken
    listed, plain = site.folder / "daftar.xlsx", site.folder / "daftar.csv"
    for out in (listed, plain):
        run("--office", office, "export", "employees", out)
    with ZipFile(listed) as package:
        sheets = [name for name in package.namelist() if "worksheets/sheet" in name]
        assert sheets
        assert not any(re.search(b"<f[ >/]", package.read(name)) for name in sheets)
    _, rows = offices.cells(listed)
    assert {row["NIP"]: row["KETERANGAN"] for row in rows if row["KETERANGAN"]} == texts
    for line in plain.read_text("utf-8-sig").splitlines():
        assert not any(cell[:1] in "=+-@" for cell in line.split(";") if cell)
    for out in (listed, plain):
        again = run("--office", office, "import", "employees", out, "--json").data
        assert (again["changed"], again["refused"]) == (0, 0)


def test_exported_dates_are_dates_and_nips_are_text(site: offices.Site) -> None:
    """A spreadsheet program gets real dates, and every one of the 18 digits of a NIP."""
    office = offices.practice(site)
    file = site.folder / "daftar.xlsx"
    run("--office", office, "export", "employees", file)
    _, rows = offices.cells(file)
    with Database.open(office) as database:
        people = {row["nip"]: row for row in offices.people(database)}
    assert len(rows) == len(people)
    for row in rows:
        assert isinstance(row["NIP"], str)
        assert len(row["NIP"]) == 18
        assert isinstance(row["TANGGAL LAHIR"], dt.datetime)
        assert row["TANGGAL LAHIR"].date() == people[row["NIP"]]["birth_date"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_column_can_be_exported_and_sensitive_ones_only_when_named(
    site: offices.Site, kind: str
) -> None:
    """NIK, telephone and e-mail leave the office only when they are asked for by name; every
    column of the kind can be asked for."""
    office = offices.practice(site)
    layout = features.record_kind(kind).layout
    sensitive = {column.heading for column in layout.columns if column.sensitive}
    everything = ",".join(column.name for column in layout.columns)
    usual, whole = site.folder / "biasa.xlsx", site.folder / "semua.xlsx"
    run("--office", office, "export", kind, usual)
    assert run("--office", office, "export", kind, whole, "--columns", everything).status == 0
    assert not sensitive & set(offices.cells(usual)[0])
    assert offices.cells(whole)[0] == [column.heading for column in layout.columns]


@pytest.mark.parametrize("kind", KINDS)
def test_a_filled_template_is_taken_in(site: offices.Site, kind: str) -> None:
    """The empty workbook of a kind, with one row filled in, imports as one new record."""
    office = offices.practice(site)
    file = site.folder / "templat.xlsx"
    assert run("--office", office, "template", kind, file).status == 0
    filled: dict[str, Any] = {
        "employees": {
            "NIP": "199212312019032004",
            "NAMA": "Sari Contoh",
            "UNIT KERJA": "Sekretariat",
            "PERANGKAT DAERAH": "Dinas Kesehatan",
            "TANGGAL LAHIR": dt.date(1992, 12, 31),
        },
        "units": {"KODE UNIT": "X1", "NAMA UNIT": "Bidang Baru", "UNIT INDUK": "Dinas Kesehatan"},
        "positions": {"NAMA JABATAN": "Penata Kelola Baru", "JENIS JABATAN": "Jabatan Fungsional"},
    }
    book = load_workbook(file)
    sheet = book.worksheets[0]
    header = next(
        row for row in sheet.iter_rows() if sum(cell.value is not None for cell in row) > 2
    )
    for cell in header:
        name = str(cell.value or "").rstrip(" *")
        if name in filled[kind]:
            sheet.cell(cell.row + 1, cell.column).value = filled[kind][name]
    book.save(file)
    result = run("--office", office, "import", kind, file, "--json")
    assert (result.status, result.data["added"], result.data["read"]) == (0, 1, 1), result


def test_papers_and_workbooks_of_a_practice_office_say_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """LATIHAN stands in what leaves a practice office, and nowhere in that of a real one."""
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", offices.PASSPHRASE)
    (tmp_path / "real").mkdir()
    practice, real = offices.practice(tmp_path), offices.real(tmp_path / "real")
    for office, marked in ((practice, True), (real, False)):
        file = office.with_suffix(".xlsx")
        done = run("--office", office, "--user", "siti", "export", "units", file)
        assert done.status == 0, done.err
        with ZipFile(file) as package:
            text = b"".join(package.read(name) for name in package.namelist())
        assert (b"LATIHAN" in text) is marked
