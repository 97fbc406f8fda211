"""Standards come in from spreadsheets of both layouts, and go out as they came."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from asn_desktop.competencies.commands.requirements import set_legal_basis, set_levels
from asn_desktop.competencies.records import RequiredLevel
from asn_desktop.database.engine import Database
from tests.competencies import standards_office as offices
from tests.competencies.standards_office import POSTS, TECHNICAL, cell, level
from tests.offices import Site, cells, run, workbook

LONG = ("Nama Jabatan", "Kompetensi", "Level", "Dasar Hukum")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return offices.copy(tmp_path)


def taken(office: Path | str, file: Path, *options: str) -> dict[str, Any]:
    """What an import says."""
    outcome = run("import", "required-levels", file, "--office", office, "--json", *options)
    assert outcome.status in (0, 3), outcome.err
    data: dict[str, Any] = outcome.data
    return data


def counts(data: dict[str, Any]) -> tuple[int, int, int, int]:
    return data["added"], data["changed"], data["unchanged"], data["refused"]


def long(tmp_path: Path, *rows: Sequence[Any]) -> Path:
    return workbook(tmp_path / "long.xlsx", LONG, rows)


def own(office: Path | str) -> dict[tuple[int, int], tuple[int, str | None]]:
    with Database.open(office) as database, database.read() as session:
        rows = session.scalars(sa.select(RequiredLevel))
        return {(r.position_id, r.competency_id): (r.level, r.legal_basis) for r in rows}


def test_a_row_for_each_post_and_competency_is_taken_over(tmp_path: Path, office: Path) -> None:
    """Names as people write them ("Kerjasama", "&") are understood; the same file again changes
    nothing; a changed level changes that one; one undo takes the import back."""
    file = long(
        tmp_path,
        ("Camat Setu", "Kerjasama", 4, "Perwal 12/2024"),
        ("camat setu", "Pengembangan Diri & Orang Lain", "Level 3", ""),
        ("Camat Serpong", "T.01", 0, None),
    )
    assert counts(taken(office, file)) == (3, 0, 0, 0)
    with Database.open(office) as database:
        assert level(database, "Camat Setu", "Kerja Sama") == 4
        assert level(database, "Camat Serpong", TECHNICAL) == 0
    assert sorted(own(office).values(), key=str) == [(0, None), (3, None), (4, "Perwal 12/2024")]
    assert counts(taken(office, file)) == (0, 0, 3, 0)
    again = long(tmp_path, ("Camat Setu", "Kerja Sama", 5, None))
    data = taken(office, again)
    assert counts(data) == (0, 1, 0, 0)
    assert (5, "Perwal 12/2024") in own(office).values()  # an empty cell keeps what there is
    assert run("undo", data["import_id"], "--office", office).status == 0
    assert (4, "Perwal 12/2024") in own(office).values()


def test_a_row_for_each_post_keeps_what_differs_from_the_default(
    tmp_path: Path, office: Path
) -> None:
    """Nine columns in any order beside sums that are left out: the levels that Eselon III has
    anyway are not set for the post; with a legal basis all of them are."""
    headings = (
        "No",
        "Jabatan",
        "Perekat Bangsa",
        "Integritas",
        "Orintasi Pada Hasil",
        "T.01",
        "Total",
    )
    wide = workbook(
        tmp_path / "wide.xlsx",
        headings,
        [
            (1, "Camat Setu", 3, 4, 3, None, 10),
            (2, "Camat Serpong", 3, 3, 3, None, 9),
            (3, "Tenaga Ahli", 2, 2, None, 3, 7),
        ],
    )
    data = taken(office, wide)
    assert counts(data) == (2, 0, 1, 0)
    assert "Total" not in data["mapping"]
    stored = {place: found for place, (found, _) in own(office).items()}
    with Database.open(office) as database:
        assert stored == {
            cell(database, "Camat Setu", "Integritas"): 4,
            cell(database, "Tenaga Ahli", "Perekat Bangsa"): 2,
            cell(database, "Tenaga Ahli", "Integritas"): 2,
            cell(database, "Tenaga Ahli", TECHNICAL): 3,
        }
    by_decree = workbook(
        tmp_path / "decree.xlsx",
        ("Nama Jabatan", "Integritas", "Komunikasi", "Dasar Hukum"),
        [("Camat Serpong", 3, 3, "Kepwal 5/2024"), ("Camat Setu", 4, None, "Kepwal 5/2024")],
    )
    assert counts(taken(office, by_decree)) == (1, 1, 0, 0)
    assert sum(basis == "Kepwal 5/2024" for _, basis in own(office).values()) == 3


def test_what_cannot_be_a_level_is_refused_with_what_to_do(tmp_path: Path, office: Path) -> None:
    """6, "3,5", "III" (3 is offered), nothing, an unknown competency (a similar one is offered), an
    unknown post, and two rows about one competency: each refused, none counted as 0."""
    file = long(
        tmp_path,
        ("Camat Setu", "Integritas", 6, None),
        ("Camat Setu", "Komunikasi", "3,5", None),
        ("Camat Setu", "Kerja Sama", "III", None),
        ("Camat Setu", "Perekat Bangsa", None, None),
        ("Camat Setu", "Pelayanan Publick", 3, None),
        ("Camat Negeri Dongeng", "Integritas", 3, None),
        ("Camat Serpong", "Integritas", 4, None),
        ("Camat Serpong", "Integritas", 5, None),
        ("Kasubbag Umum", None, 3, None),
    )
    data = taken(office, file)
    assert counts(data) == (0, 0, 0, 9)
    reasons = {row: "" for row in range(2, 11)}
    for problem in data["problems"]:
        reasons[problem["row"]] += " ".join(map(str, problem.values()))
    for row, part in {
        2: "6",
        3: "3,5",
        4: "3",
        5: "0",
        6: "Pelayanan Publik",
        7: "Dongeng",
        8: "8, 9",
        9: "8, 9",
        10: "kompetensi",
    }.items():
        assert part in reasons[row], (row, reasons[row])
    assert own(office) == {}
    assert "asesor" not in "".join(reasons.values())


def test_a_file_without_competencies_is_refused_as_a_whole(tmp_path: Path, office: Path) -> None:
    """A list of posts is no list of standards: one sentence that names the columns."""
    file = workbook(tmp_path / "posts.xlsx", ("Nama Jabatan", "Dasar Hukum"), [("Camat Setu", "X")])
    outcome = run("import", "required-levels", file, "--office", office)
    assert outcome.status == 1
    assert "KOMPETENSI" in outcome.err


def test_an_empty_cell_gives_the_default_back_where_the_clerk_says_so(
    tmp_path: Path, office: Path
) -> None:
    """With "empty clears" an empty level takes the post's own away, in both layouts; without it
    nothing is touched; and "only new" leaves known levels alone."""
    with Database.open(office) as database:
        setu = cell(database, "Camat Setu", "Integritas")
        serpong = cell(database, "Camat Serpong", "Komunikasi")
        set_levels(database, {setu: 5, serpong: 5})
        set_legal_basis(database, [setu], "Perwal 1/2020")
    wide = workbook(
        tmp_path / "w.xlsx", ("Nama Jabatan", "Integritas", "Komunikasi"), [("Camat Setu", None, 4)]
    )
    assert counts(taken(office, wide, "--mode", "update")) == (0, 0, 1, 0)
    assert counts(taken(office, wide, "--empty", "clear")) == (0, 1, 0, 0)
    assert setu not in own(office)
    rows = long(tmp_path, ("Camat Serpong", "Komunikasi", 2, None))
    assert counts(taken(office, rows, "--mode", "add")) == (0, 0, 1, 0)
    assert own(office)[serpong][0] == 5
    cleared = long(tmp_path, ("Camat Serpong", "Komunikasi", None, None))
    assert counts(taken(office, cleared, "--empty", "clear")) == (0, 1, 0, 0)
    assert serpong not in own(office)
    unknown = long(tmp_path, ("Kasubbag Umum", "Komunikasi", 3, None))
    assert counts(taken(office, unknown, "--mode", "update")) == (0, 0, 0, 1)


def test_posts_that_are_not_there_are_made_where_the_clerk_ticks_it(
    tmp_path: Path, office: Path
) -> None:
    """ "--create-missing positions" makes the post with its levels in the same operation."""
    file = long(tmp_path, ("Camat Baru", "Integritas", 4, None), ("Camat Baru", "T.01", 2, None))
    assert counts(taken(office, file)) == (0, 0, 0, 2)
    data = taken(office, file, "--create-missing", "positions")
    assert counts(data) == (2, 0, 0, 0)
    with Database.open(office) as database:
        assert level(database, "Camat Baru", TECHNICAL) == 2
    assert run("undo", data["import_id"], "--office", office).status == 0
    assert own(office) == {}


def test_exports_of_both_layouts_come_back_unchanged(tmp_path: Path, site: Site) -> None:
    """Random standards, on a file and on a server: the rows written and read again change nothing,
    the matrix neither; the matrix has whole numbers, the kind of post and the number of people."""

    def make(at: Path | str) -> Database:
        database = Database.create(at, practice=True)
        offices.fill(database)
        return database

    target = site.office("standards", make)
    chance = random.Random(3)
    with Database.open(target) as database:
        places = [
            cell(database, post, one.name) for post in POSTS for one in offices.entries(database)
        ]
        chosen = chance.sample(places, 25)
        set_levels(database, {place: chance.randint(0, 5) for place in chosen})
        set_legal_basis(database, chosen[:7], "Perwal 9/2025")
    before = own(target)
    for kind in ("required-levels", "position-standards"):
        file = tmp_path / f"{kind}.xlsx"
        assert run("export", kind, file, "--office", target).status == 0
        outcome = run("import", kind, file, "--office", target, "--json")
        added, changed, unchanged, refused = counts(outcome.data)
        assert (added, changed, refused) == (0, 0, 0), kind
        assert unchanged == (25 if kind == "required-levels" else len(POSTS))
        assert own(target) == before
    headings, rows = cells(tmp_path / "position-standards.xlsx")
    assert headings[:5] == [
        "NAMA JABATAN",
        "JENIS JABATAN",
        "JENJANG JABATAN",
        "JUMLAH PEGAWAI",
        "Integritas",
    ]
    serpong = next(row for row in rows if row["NAMA JABATAN"] == "Camat Serpong")
    assert serpong["JUMLAH PEGAWAI"] == 1 and isinstance(serpong["Integritas"], int)
    assert serpong["JENIS JABATAN"] == "Administrator"


def test_the_empty_workbook_has_only_what_can_be_filled_in(tmp_path: Path, office: Path) -> None:
    """The template of rows asks for post, competency, level and legal basis; that of the matrix for
    the post and a column for each competency; it can be filled in and taken in."""
    rows = tmp_path / "rows.xlsx"
    assert run("template", "required-levels", rows, "--office", office).status == 0
    assert [one.rstrip(" *") for one in cells(rows)[0]] == [
        "NAMA JABATAN",
        "KOMPETENSI",
        "LEVEL",
        "DASAR HUKUM",
    ]
    matrix = tmp_path / "matrix.xlsx"
    assert run("template", "position-standards", matrix, "--office", office).status == 0
    headings = cells(matrix)[0]
    assert headings[0].startswith("NAMA JABATAN") and "Integritas" in headings
    assert TECHNICAL in headings and len(headings) == 11
    search = run("search", "required-levels", "camat", "--office", office, "--json")
    assert search.data["rows"] == []
