"""A dictionary in a spreadsheet: both layouts, what leaves comes back unchanged, wrong cells are
told, and a level in use keeps what it meant."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from asn_desktop.competencies.commands.dictionary import install
from asn_desktop.competencies.queries.dictionary import level_rows, levels
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import undo_import
from tests import offices
from tests.competencies.dictionaries import TODAY, id_of, use
from tests.offices import run

LONG = ("No", "Kelompok", "Kode", "Kompetensi", "Level", "Deskripsi", "Indikator Perilaku",
        "Dasar Hukum")  # fmt: skip


@pytest.fixture
def office(site: offices.Site) -> Iterator[Path | str]:
    """An office with the nine generic competencies."""
    path = offices.empty(site)
    with Database.open(path) as database:
        install(database)
    yield path


def take_in(
    office: Path | str, headings: Sequence[str], *rows: Sequence[Any], options: Sequence[str] = ()
) -> dict[str, Any]:
    """What came of importing these rows."""
    file = offices.workbook(offices.beside(office, "kamus.xlsx"), headings, rows)
    outcome = run("--office", office, "import", "competencies", file, "--json", *options)
    return dict(outcome.data)


def counts(report: dict[str, Any]) -> tuple[int, ...]:
    return tuple(report[name] for name in ("added", "changed", "unchanged", "refused"))


def listed(office: Path | str) -> dict[str, dict[str, Any]]:
    with Database.open(office) as database:
        return {row["name"]: row for row in offices.listed(database, "competencies")}


def test_a_dictionary_with_merged_cells_is_taken_in(office: Path | str) -> None:
    """A row for each level, name and regulation only in the first one, an indicator in a row of its
    own; the regulation that is not known becomes a framework, told once; a second time all is
    known; taking the import back leaves the nine."""
    rows = [
        (1, "Teknis", "T.01", "Audit Intern", 1, "Tahu audit", "1. Mencatat 2. Melapor", "Perka 1"),
        (None, None, None, None, 2, "Bisa audit", "Memeriksa", None),
        (None, None, None, None, None, None, "Menilai", None),
        (2, "Teknis", "T.02", "Arsip", "Level 3", "Ahli arsip", "- Menata\n- Memilah", "Perka 1"),
    ]
    first = take_in(office, LONG, *rows)
    assert counts(first) == (4, 0, 0, 0)
    assert [(one["code"], one["value"]) for one in first["problems"]] == [
        ("framework.new", "Perka 1")
    ]
    found = listed(office)
    audit = found["Audit Intern"]
    assert (audit["group"], audit["code"], audit["framework"]) == ("Teknis", "T.01", "Perka 1")
    assert audit["indicators_1"] == "Mencatat\nMelapor"
    assert (audit["level_2"], audit["indicators_2"]) == ("Bisa audit", "Memeriksa\nMenilai")
    assert found["Arsip"]["indicators_3"] == "Menata\nMemilah"
    assert counts(take_in(office, LONG, *rows)) == (0, 0, 4, 0)
    with Database.open(office) as database:
        undo_import(database, first["import_id"])
    assert len(listed(office)) == 9


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_everything_exported_and_taken_in_again_changes_nothing(
    tmp_path: Path, ending: str
) -> None:
    """Also texts of several lines, and those that look like formulas; a changed cell is the only
    change."""
    office = offices.empty(tmp_path)
    with Database.open(office) as database:
        install(database)
    take_in(office, LONG, (1, "Teknis", "T", "Uji", 1, "=1+1", "-5 derajat\n“kutip”; lain", "P 1"))
    file = tmp_path / f"kamus-keluar.{ending}"
    run("--office", office, "export", "competencies", file)
    again = run("--office", office, "import", "competencies", file, "--json").data
    assert counts(again) == (0, 0, 10, 0)


def test_one_row_a_competency_changes_what_differs(office: Path | str) -> None:
    """The nine are known by any spelling of their name without a framework; only cells that say
    something else change, an empty one keeps what there is."""
    headings = ("KOMPETENSI", "DEFINISI", "LEVEL 1", "INDIKATOR LEVEL 1", "LEVEL 2")
    with Database.open(office) as database, database.read() as session:
        before = levels(session, id_of(database, "Kerja Sama"), TODAY)
        nation = levels(session, id_of(database, "Perekat Bangsa"), TODAY)
    report = take_in(
        office,
        headings,
        ("KERJA SAMA", None, "Ikut serta", None, before[2].description),
        ("Integritas", "Jujur", None, None, None),
        ("Perekat Bangsa", None, None, None, nation[2].description),
    )
    assert counts(report) == (0, 2, 1, 0)
    with Database.open(office) as database, database.read() as session:
        after = levels(session, id_of(database, "KERJA SAMA"), TODAY)
    assert after[1].description == "Ikut serta"
    assert after[1].indicators == before[1].indicators
    assert after[2] == before[2]
    assert listed(office)["Integritas"]["definition"] == "Jujur"


def test_wrong_cells_are_told_and_only_their_rows_refused(office: Path | str) -> None:
    """Level 6, "III", "3,5" and 0, no group, no name, two rows against each other, an end before
    the beginning: each with its row and a sentence, the sound rows come in."""
    headings = (*LONG, "BERLAKU DARI", "BERLAKU SAMPAI")
    report = take_in(
        office,
        headings,
        (1, "Teknis", None, "Satu", 6, "x", None, "P 1", None, None),
        (2, "Teknis", None, "Dua", "III", "x", None, "P 1", None, None),
        (3, "Teknis", None, "Tiga", "3,5", "x", None, "P 1", None, None),
        (4, "Teknis", None, "Empat", 0, "x", None, "P 1", None, None),
        (5, None, None, "Lima", 1, "x", None, "P 1", None, None),
        (6, "Tehnik Aneh", None, "Enam", 1, "x", None, "P 1", None, None),
        (7, "Teknis", None, "Tujuh", 1, "x", None, "P 1", None, None),
        (8, "Teknis", None, "TUJUH", 1, "lain", None, "P 1", None, None),
        (9, "Teknis", None, "Sembilan", 1, "x", None, "P 1", "1-1-2027", "1-1-2026"),
    )
    assert counts(report) == (1, 0, 0, 8)
    told = {
        one["row"]: f"{one['reason']} {one['remedy']}"
        for one in report["problems"]
        if one["severity"] == "error"
    }
    for row, words in (
        (2, "tidak punya level 6."),
        (3, "“III”"),
        (4, "“3,5”"),
        (5, "level 1 sampai 5"),
        (6, "Kelompok belum diisi"),
        (7, "Tehnik Aneh"),
        (9, "“x”"),
        (10, "mendahului"),
    ):
        assert words in told[row]
    assert len(listed(office)) == 10 and "Tujuh" in listed(office)


def test_a_file_makes_a_new_validity_of_a_level_in_use(tmp_path: Path) -> None:
    """What was meant until yesterday stays to be read; a check writes nothing."""
    office = offices.empty(tmp_path)
    with Database.open(office) as database:
        install(database)
        use(database, id_of(database, "Integritas"))
    headings = ("KOMPETENSI", "LEVEL", "DESKRIPSI")
    row = ("Integritas", 3, "Arti baru")
    before = offices.digest(office)
    assert counts(take_in(office, headings, row, options=["--check"])) == (0, 1, 0, 0)
    assert offices.digest(office) == before
    assert counts(take_in(office, headings, row)) == (0, 1, 0, 0)
    with Database.open(office) as database, database.read() as session:
        rows = [one for one in level_rows(session, id_of(database, "Integritas")) if one.level == 3]
    assert rows[0].text.description == "Arti baru"
    assert [one.valid_to for one in rows] == [None, TODAY - dt.timedelta(1)]
    assert rows[0].text.indicators == rows[1].text.indicators


def test_only_new_or_only_known_ones_where_that_is_chosen(tmp_path: Path) -> None:
    """“add” leaves known ones alone, “update” refuses new ones; a file without a legal basis fills
    the office's own framework."""
    office = offices.empty(tmp_path)
    with Database.open(office) as database:
        install(database)
    headings = ("KELOMPOK", "KOMPETENSI", "DEFINISI")
    rows = (("Manajerial", "Integritas", "Lain"), ("Teknis", "Audit", "Memeriksa"))
    assert counts(take_in(office, headings, *rows, options=["--mode", "update", "--check"])) == (
        0,
        1,
        0,
        1,
    )
    assert counts(take_in(office, headings, *rows, options=["--mode", "add"])) == (1, 0, 1, 0)
    assert listed(office)["Audit"]["framework"] == "Kamus Kompetensi Kantor"
    assert listed(office)["Integritas"]["definition"] != "Lain"
