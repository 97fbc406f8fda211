"""Lists of units and posts from other offices: recognised, put below each other, never doubled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from asn_desktop.database.engine import Database
from tests import offices
from tests.offices import run

HEADINGS = ("KODE UNIT", "NAMA UNIT", "UNIT INDUK", "SINGKATAN")


@pytest.fixture
def office(site: offices.Site) -> Path | str:
    """A new office without units, in a file and on a server."""
    return offices.empty(site)


def _take(
    office: Path | str,
    rows: Iterable[Sequence[Any]],
    *more: str,
    headings: Sequence[str] = HEADINGS,
    kind: str = "units",
) -> dict[str, Any]:
    file = offices.workbook(offices.beside(office, "daftar.xlsx"), headings, rows)
    result: dict[str, Any] = run("--office", office, "import", kind, file, "--json", *more).data
    return result


def _tree(office: Path | str) -> dict[str, str | None]:
    """Label of each unit → its parent as the list shows it."""
    with Database.open(office) as database:
        return {
            f"{row['code'] or ''} {row['name']}".strip(): row["parent"]
            for row in offices.listed(database, "units")
        }


def _counts(result: dict[str, Any]) -> tuple[int, int, int, int]:
    return result["added"], result["changed"], result["unchanged"], result["refused"]


def test_units_above_in_the_same_file_are_made_once(office: Path | str) -> None:
    """A list of agencies and their parts, in any order, makes each unit once and puts it below
    the one that the same file names, by name or by code."""
    rows = [
        ("U3", "Subbagian Umum", "Sekretariat", None),
        ("U2", "Sekretariat", "Dinas Kesehatan", None),
        ("U1", "Dinas Kesehatan", None, "DINKES"),
        ("U4", "Puskesmas Contoh", "U1", None),
    ]
    assert _counts(_take(office, rows, "--create-missing", "units")) == (4, 0, 0, 0)
    assert _tree(office) == {
        "U1 Dinas Kesehatan": None,
        "U2 Sekretariat": "Dinas Kesehatan",
        "U3 Subbagian Umum": "Sekretariat",
        "U4 Puskesmas Contoh": "Dinas Kesehatan",
    }
    assert _counts(_take(office, rows)) == (0, 0, 4, 0)


def test_a_unit_above_is_only_made_when_it_was_asked_for(office: Path | str) -> None:
    """A unit above that neither file nor office know refuses its row; with --create-missing it is
    made, once for all rows."""
    rows = [("U1", "Bidang A", "Dinas Baru", None), ("U2", "Bidang B", "DINAS  BARU", None)]
    assert _counts(_take(office, rows)) == (0, 0, 0, 2)
    assert _tree(office) == {}
    assert _counts(_take(office, rows, "--create-missing", "units")) == (2, 0, 0, 0)
    assert sorted(_tree(office)) == ["Dinas Baru", "U1 Bidang A", "U2 Bidang B"]


def test_nothing_is_made_for_refused_rows(office: Path | str) -> None:
    """What only refused rows would need is not created, even where creating was allowed."""
    rows = [("U1", "Bidang A", "Dinas Perlu", None), ("U2", None, "Dinas Tak Perlu", None)]
    assert _counts(_take(office, rows, "--create-missing", "units")) == (1, 0, 0, 1)
    assert sorted(_tree(office)) == ["Dinas Perlu", "U1 Bidang A"]


def test_a_unit_is_known_by_its_code_though_its_name_changed(office: Path | str) -> None:
    """A new name under a known code renames the unit."""
    _take(office, [("U1", "Dinas Lama", None, None)])
    assert _counts(_take(office, [("U1", "Dinas Baru", None, None)])) == (0, 1, 0, 0)
    assert _tree(office) == {"U1 Dinas Baru": None}


def test_a_list_without_codes_recognises_units_that_have_one(office: Path | str) -> None:
    """Names and the units above are enough to know a unit, written as people write it."""
    _take(office, [("U1", "Dinas Kesehatan", None, None), ("U2", "Sekretariat", "U1", None)])
    rows = [
        ("DINAS KESEHATAN", None, "DINKES"),
        ("sekretariat", "Dinas  Kesehatan", "SET"),
    ]
    result = _take(office, rows, headings=HEADINGS[1:])
    assert _counts(result) == (0, 2, 0, 0)
    assert len(_tree(office)) == 2


def test_a_name_that_several_units_have_is_asked(office: Path | str) -> None:
    """Without code and unit above, a name of two units is refused instead of taking the first."""
    _take(
        office,
        [
            ("U1", "Dinas A", None, None),
            ("U2", "Dinas B", None, None),
            ("U3", "Sekretariat", "Dinas A", None),
            ("U4", "Sekretariat", "Dinas B", None),
        ],
    )
    result = _take(office, [("Sekretariat", "SET")], headings=("NAMA UNIT", "SINGKATAN"))
    assert _counts(result) == (0, 0, 0, 1)
    clear = [("Sekretariat", "Dinas B", "SET")]
    assert _counts(_take(office, clear, headings=HEADINGS[1:])) == (0, 1, 0, 0)


def test_units_above_with_one_name_are_told_apart_by_what_stands_above_them(
    office: Path | str,
) -> None:
    """ "Sekretariat, Dinas B", as our own lists write it, is the one of Dinas B; the bare name,
    which two rows of the file have, is refused."""
    rows = [
        ("U1", "Dinas A", None, None),
        ("U2", "Dinas B", None, None),
        ("U3", "Sekretariat", "Dinas A", None),
        ("U4", "Sekretariat", "Dinas B", None),
        ("U5", "Subbagian Umum", "Sekretariat, Dinas B", None),
    ]
    doubtful = ("U6", "Subbagian Uji", "Sekretariat", None)
    assert _counts(_take(office, [*rows, doubtful], "--create-missing", "units")) == (5, 0, 0, 1)
    assert _tree(office)["U5 Subbagian Umum"] == "Sekretariat, Dinas B"
    assert _counts(_take(office, rows)) == (0, 0, 5, 0)


def test_rows_that_mean_one_unit_contradict_each_other(office: Path | str) -> None:
    """Two rows with one code, or with one name below one unit, are both refused; the others go
    in."""
    rows = [
        ("U1", "Dinas A", None, None),
        ("U1", "Dinas Lain", None, None),
        (None, "Bidang X", None, "BX"),
        (None, "BIDANG X", None, "BIX"),
        ("U9", "Dinas B", None, None),
    ]
    result = _take(office, rows)
    assert _counts(result) == (1, 0, 0, 4)
    assert "2, 3" in " ".join(problem["reason"] for problem in result["problems"])


def test_below_a_refused_unit_nothing_hangs_in_the_air(office: Path | str) -> None:
    """Where the row of the unit above is refused, the rows below it are refused too."""
    rows = [
        ("U1", "Dinas A", None, None),
        ("U1", "Dinas A lagi", None, None),
        ("U2", "Bidang", "Dinas A", None),
        ("U3", "Seksi", "Bidang", None),
    ]
    assert _counts(_take(office, rows)) == (0, 0, 0, 4)


def test_units_in_a_circle_are_refused(office: Path | str) -> None:
    """Neither rows of one file nor a row and stored units may put a unit below itself."""
    rows = [("U1", "A", "B", None), ("U2", "B", "C", None), ("U3", "C", "A", None)]
    assert _counts(_take(office, rows)) == (0, 0, 0, 3)
    stored = [("U1", "Dinas", None, None), ("U2", "Bidang", "Dinas", None)]
    _take(office, stored)
    assert _counts(_take(office, [("U1", "Dinas", "U2", None)])) == (0, 0, 0, 1)
    assert _tree(office)["U1 Dinas"] is None


def test_an_import_of_units_is_taken_back(office: Path | str) -> None:
    """Undo removes what the import made, also the units above it created, and only that."""
    _take(office, [("U1", "Dinas A", None, None)])
    rows = [("U2", "Bidang", "U1", None), ("U3", "Seksi", "Dinas Baru", None)]
    number = _take(office, rows, "--create-missing", "units")["import_id"]
    assert len(_tree(office)) == 4
    assert run("--office", office, "undo", number, "--json").data["reversed"] == 3
    assert _tree(office) == {"U1 Dinas A": None}


def test_posts_are_known_by_name_and_change_their_holders(site: offices.Site) -> None:
    """A list of posts recognises them however they are written, and the retirement of the people
    who hold a changed post follows."""
    office = offices.practice(site)
    with Database.open(office) as database:
        person = next(
            row for row in offices.people(database) if row["position_kind"] == "Administrator"
        )
    rows = [(person["position"].upper(), 65), ("Jabatan Baru", 58)]
    result = _take(office, rows, headings=("NAMA JABATAN", "BUP"), kind="positions")
    assert _counts(result) == (1, 1, 0, 0)
    with Database.open(office) as database:
        after = next(row for row in offices.people(database) if row["nip"] == person["nip"])
    assert after["retirement_date"].year == person["retirement_date"].year + 7
    double = [("Jabatan Satu & Dua", 58), ("jabatan satu dan dua", 60)]
    result = _take(office, double, headings=("NAMA JABATAN", "BUP"), kind="positions")
    assert _counts(result) == (0, 0, 0, 2)
