"""The change log on the command line: found, exported and printed as the window shows it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from asn_desktop.core.fields import Value
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.employees import commands, queries
from tests.database.records import break_seals
from tests.offices import cells, listed, newcomers, practice, run

TODAY = dt.date(2026, 11, 28)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A practice office in which Rina moved a person to a unit that Budi then renamed."""
    path = practice(tmp_path)
    with Database.open(path) as database:
        database.actor = Actor("Rina Wulandari", "rina")
        person, unit = newcomers(database)[0], listed(database, "units")[0]
        _save(database, person["id"], {"name": "Siti Rahma", "unit_id": None, "grade": 31})
        _save(database, person["id"], {"unit_id": unit["id"], "grade": 32})
        database.actor = Actor("Budi Santoso", "budi")
        with database.read() as session:
            stored = queries.unit(session, unit["id"])
        assert stored is not None
        values = {"name": "Dinas Baru"}
        commands.save_unit(database, values, unit_id=unit["id"], version=stored["version"])
        commands.remove_employees(database, [person["id"]])
    return path


def _save(database: Database, record: int, values: Mapping[str, Value]) -> None:
    with database.read() as session:
        stored = queries.person(session, record)
    assert stored is not None
    commands.save_employee(
        database, values, employee_id=record, version=stored["version"], today=TODAY
    )


def test_the_log_is_exported_and_reads_back(tmp_path: Path, office: Path) -> None:
    """Every column stands in the workbook, in words, with the moment as a date Excel knows."""
    out = tmp_path / "riwayat.xlsx"
    done = run("export", "change-log", out, "--office", office, "--where", "who=Rina Wulandari",
               "--json")  # fmt: skip
    assert (done.status, done.data["rows"]) == (0, 2), done.err
    headings, rows = cells(out)
    assert headings[:3] == ["WAKTU", "OLEH", "PERUBAHAN"]
    newest, first = rows
    assert isinstance(newest["WAKTU"], dt.datetime)
    assert newest["DATA"] == "Siti Rahma"
    assert newest["JENIS DATA"] == "Pegawai"
    assert newest["KOLOM"].startswith("Golongan")
    assert "Golongan: III/a" in newest["SEMULA"]
    assert "Golongan: III/b" in newest["MENJADI"]
    assert "Dinas Baru" not in newest["KALIMAT"], "the unit had another name then"
    assert newest["KALIMAT"].startswith(
        "Rina Wulandari mengubah pegawai Siti Rahma: Golongan dari III/a menjadi III/b; "
        "Unit kerja diisi "
    )
    assert "Nama dari" in first["KALIMAT"] and "menjadi Siti Rahma" in first["KALIMAT"]


def test_the_log_is_exported_for_other_programs(tmp_path: Path, office: Path) -> None:
    """Chosen columns stand in a CSV file in the order asked for."""
    out = tmp_path / "riwayat.csv"
    done = run("export", "change-log", out, "--office", office, "--columns", "who,sentence",
               "--search", "budi santoso")  # fmt: skip
    assert done.status == 0, done.err
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "OLEH;KALIMAT"
    assert lines[1] == "Budi Santoso;Budi Santoso menghapus pegawai Siti Rahma."
    assert lines[2].endswith("menjadi Dinas Baru.")
    assert len(lines) == 3


def _pages(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as pdf:
        return [page.get_textpage().get_text_bounded() for page in pdf]


def test_the_log_is_printed_like_the_other_lists(tmp_path: Path, office: Path) -> None:
    """Lying pages with the office's head, the filter and the period in the title, the header of
    the table and the number on every page."""
    out = tmp_path / "riwayat.pdf"
    done = run("print", "change-log", out, "--office", office, "--json")
    assert done.status == 0, done.err
    pages = _pages(out)
    assert len(pages) == done.data["pages"] > 1
    assert "RIWAYAT PERUBAHAN" in pages[0] and "Semua data" in pages[0]
    assert "perubahan" in pages[0] and "UTC" in pages[0]
    for number, page in enumerate(pages, 1):
        assert f"Halaman {number} dari {len(pages)}" in page
        assert "Mengandung data pribadi" in page
        if "PERUBAHAN" not in page:
            assert number == len(pages), "the header of the table stands on every page of it"
    with pypdfium2.PdfDocument(out) as pdf:
        width, height = pdf[0].get_size()
    assert width > height
    narrowed = tmp_path / "budi.pdf"
    run("print", "change-log", narrowed, "--office", office, "--where", "who=Budi Santoso",
        "--where", "kind=units")  # fmt: skip
    (page,) = _pages(narrowed)
    assert "Oleh: Budi Santoso; Jenis data: Unit kerja" in page
    assert "menjadi Dinas Baru" in page


def test_the_log_is_searched(office: Path) -> None:
    """The search answers with the same columns as the export."""
    done = run("search", "change-log", "siti rahma", "--office", office, "--json")
    rows: list[dict[str, Any]] = done.data["rows"]
    assert done.status == 0
    assert [row["action"] for row in rows] == ["Dihapus", "Diubah", "Diubah", "Ditambahkan"]
    assert {row["kind"] for row in rows} == {"Pegawai"}


def test_the_log_is_written_and_never_taken_in(tmp_path: Path, office: Path) -> None:
    """Neither an import nor an empty workbook to fill in is offered: one sentence says so."""
    out = tmp_path / "riwayat.xlsx"
    assert run("export", "change-log", out, "--office", office).status == 0
    empty = tmp_path / "kosong.xlsx"
    for verb, file in (("import", out), ("template", empty)):
        done = run(verb, "change-log", file, "--office", office)
        assert (done.status, done.sentences[-1]) == (1, "“change-log” tidak dapat diimpor.")
    assert not empty.exists()


def test_the_check_names_an_altered_entry(office: Path) -> None:
    """office check says in Indonesian which entry no longer fits, and fails."""
    assert run("office", "check", office).status == 0
    with Database.open(office) as database:
        break_seals(database)
        with database.write_quietly() as session:
            connection = session.connection()
            connection.exec_driver_sql(
                """UPDATE changes SET before = '{"grade":45}'"""
                " WHERE id = (SELECT max(id) - 2 FROM changes)"
            )
    done = run("office", "check", office)
    assert done.status == 1
    (sentence,) = done.sentences
    assert "Riwayat perubahan telah diubah" in sentence
    assert "“Ubah pegawai Siti Rahma”, Rina Wulandari" in sentence
