"""Lists of people: names of units and posts, what is created, what an undo takes back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from asn_desktop import exchange, features
from asn_desktop.core.errors import Cancelled
from asn_desktop.core.progress import CancelAfter
from asn_desktop.database.engine import Database
from asn_desktop.database.history import record_history
from asn_desktop.employees import commands
from asn_desktop.spreadsheets.reader import read_workbook
from tests import offices
from tests.offices import run
from tests.servers import OWNER

HEADINGS = ("NIP", "NAMA", "UNIT KERJA", "PERANGKAT DAERAH", "JABATAN")
#: Invented people whose numbers are sound.
NIPS = [f"19850505201001{sex}{number:03d}" for sex in (1, 2) for number in range(1, 20)]


@pytest.fixture
def office(site: offices.Site) -> Path | str:
    """A practice office, in a file and on a server."""
    return offices.practice(site)


def _take(
    office: Path | str,
    rows: Iterable[Sequence[Any]],
    *more: str,
    headings: Sequence[str] = HEADINGS,
) -> dict[str, Any]:
    file = offices.workbook(offices.beside(office, "daftar.xlsx"), headings, rows)
    result: dict[str, Any] = run(
        "--office", office, "import", "employees", file, "--json", *more
    ).data
    return result


def _people(office: Path | str) -> dict[str, dict[str, Any]]:
    with Database.open(office) as database:
        return {row["nip"]: row for row in offices.people(database)}


def _units(office: Path | str) -> list[tuple[str, str | None]]:
    with Database.open(office) as database:
        return [(row["name"], row["parent"]) for row in offices.listed(database, "units")]


@pytest.mark.parametrize(
    ("unit", "agency", "found"),
    [
        ("Dinas Kesehatan", None, ("Dinas Kesehatan", "Dinas Kesehatan")),
        ("DINKES", None, ("Dinas Kesehatan", "Dinas Kesehatan")),
        ("dinas  kesehatan Kota Contoh", None, ("Dinas Kesehatan", "Dinas Kesehatan")),
        ("Sekretariat", "Dinas Kesehatan", ("Sekretariat", "Dinas Kesehatan")),
        ("Sekretariat", "Dinas Kesehatan Kota Contoh", ("Sekretariat", "Dinas Kesehatan")),
        ("Sekretariat, Dinas Kesehatan", None, ("Sekretariat", "Dinas Kesehatan")),
        (None, "Dinas Kesehatan", ("Dinas Kesehatan", "Dinas Kesehatan")),
        ("Dinas Kesehatan", "Pemerintah Kota Contoh", ("Dinas Kesehatan", "Dinas Kesehatan")),
    ],
)
def test_a_unit_is_known_as_people_write_it(
    office: Path | str, unit: str | None, agency: str | None, found: tuple[str, str]
) -> None:
    """Name, abbreviation, the city behind it, a name inside its agency: all mean the unit."""
    result = _take(office, [(NIPS[0], "Rina Contoh", unit, agency, None)])
    assert (result["added"], result["refused"]) == (1, 0), result["problems"]
    person = _people(office)[NIPS[0]]
    assert (person["unit"], person["agency"]) == found


@pytest.mark.parametrize(
    ("unit", "agency", "offered"),
    [
        ("Sekretariat", None, "Sekretariat, "),  # twenty units have this name
        ("Dinas Kesehatan Kota", None, "Dinas Kesehatan"),
        ("Dinas Keshatan", None, "Dinas Kesehatan"),
        ("Sekretariat", "Dinas Yang Tidak Ada", "Sekretariat, "),
    ],
)
def test_what_is_not_certain_is_offered_and_not_taken(
    office: Path | str, unit: str, agency: str | None, offered: str
) -> None:
    """A doubtful unit refuses the row and names what may be meant."""
    result = _take(office, [(NIPS[0], "Rina Contoh", unit, agency, None)])
    assert (result["added"], result["refused"]) == (0, 1)
    assert offered in result["problems"][0]["remedy"]


def test_a_unit_of_another_agency_is_not_taken(office: Path | str) -> None:
    """A unit that exists, but not in the agency of the row, is not put there silently."""
    puskesmas = next(name for name, parent in _units(office) if name.startswith("Puskesmas"))
    rows = [(NIPS[0], "Rina", puskesmas, "Dinas Sosial", None)]
    assert _take(office, rows)["refused"] == 1


def test_nothing_is_created_behind_the_clerks_back(office: Path | str) -> None:
    """Unknown units and posts are made only when asked for, once for all rows, below their
    agency, and not for rows that are refused."""
    rows = [
        (NIPS[0], "Rina", "Bidang Baru", "Dinas Kesehatan", "Penata Baru"),
        (NIPS[1], "Sari", "BIDANG BARU", "dinas kesehatan", "penata baru"),
        (NIPS[2], "Budi", "Seksi Baru", "Dinas Baru", None),
        (NIPS[3], "Adi", None, "Dinas Baru", None),
        (NIPS[4][:17], "Salah", "Unit Tak Perlu", None, "Jabatan Tak Perlu"),
    ]
    before = _units(office)
    assert _take(office, rows)["refused"] == 5
    assert _units(office) == before
    result = _take(office, rows, "--create-missing", "units,positions")
    assert (result["added"], result["refused"]) == (4, 1), result["problems"]
    new = sorted(set(_units(office)) - set(before), key=str)
    assert new == [
        ("Bidang Baru", "Dinas Kesehatan"),
        ("Dinas Baru", None),
        ("Seksi Baru", "Dinas Baru"),
    ]
    people = _people(office)
    assert people[NIPS[1]]["position"] == "Penata Baru"
    assert people[NIPS[3]]["unit"] == "Dinas Baru"
    with Database.open(office) as database:
        posts = {row["name"] for row in offices.listed(database, "positions")}
    assert "Jabatan Tak Perlu" not in posts


def test_a_list_that_only_tells_the_agency_leaves_people_where_they_are(office: Path | str) -> None:
    """Who works in a part of the agency stays there; who comes from another agency is moved."""
    people = list(_people(office).values())
    inside = next(row for row in people if row["agency"] != row["unit"])
    other = next(row for row in people if row["agency"] not in (inside["agency"], None))
    rows = [(row["nip"], row["name"], inside["agency"]) for row in (inside, other)]
    result = _take(office, rows, headings=("NIP", "NAMA", "PERANGKAT DAERAH"))
    assert (result["unchanged"], result["changed"]) == (1, 1)
    after = _people(office)
    assert after[inside["nip"]]["unit"] == inside["unit"]
    assert after[other["nip"]]["unit"] == inside["agency"]


def test_a_nip_one_digit_short_matches_nobody(office: Path | str) -> None:
    """A list whose NIPs all lack a digit changes nothing, though the names are known."""
    people = list(_people(office).values())[:30]
    before = offices.digest(office)
    for cut in (slice(0, 17), slice(1, 18)):
        rows = [(row["nip"][cut], row["name"], "Dinas Kesehatan", None, None) for row in people]
        result = _take(office, rows)
        assert (result["refused"], result["read"]) == (30, 30)
    assert offices.digest(office) == before


def test_the_rules_for_known_rows_and_empty_cells(office: Path | str) -> None:
    """--mode says what may happen, --empty what an empty cell of a known person means."""
    known = next(row for row in _people(office).values() if row["birth_place"])
    rows = [(known["nip"], known["name"], None), (NIPS[0], "Baru", "Kota Contoh")]
    headings = ("NIP", "NAMA", "TEMPAT LAHIR")
    result = _take(office, rows, "--check", headings=headings)
    assert (result["added"], result["unchanged"], result["import_id"]) == (1, 1, None)
    result = _take(office, rows, "--mode", "update", "--check", headings=headings)
    assert (result["refused"], result["unchanged"]) == (1, 1)
    result = _take(office, rows, "--mode", "add", "--empty", "clear", headings=headings)
    assert (result["added"], result["unchanged"], result["changed"]) == (1, 1, 0)
    assert _take(office, rows, "--empty", "clear", headings=headings)["changed"] == 1
    assert _people(office)[known["nip"]]["birth_place"] is None


def test_an_undone_import_leaves_what_was_edited_since(office: Path | str) -> None:
    """After closing and opening the office: who was added goes, who was changed gets the earlier
    values back, who was edited since is kept and named; units made for them go too."""
    people = list(_people(office).values())
    changed, edited = people[0], people[1]
    rows = [
        (NIPS[0], "Orang Baru", "Bidang Baru", "Dinas Kesehatan", None),
        (NIPS[1], "Orang Tetap", "Dinas Kesehatan", None, None),
        (changed["nip"], "Nama Lain", None, None, None),
        (edited["nip"], "Nama Salah", None, None, None),
    ]
    result = _take(office, rows, "--create-missing", "units", "--user", "Rina")
    assert (result["added"], result["changed"]) == (2, 2)
    now = _people(office)
    with Database.open(office) as database:
        for nip, note in ((edited["nip"], "diperiksa"), (NIPS[1], "diperiksa")):
            commands.save_employee(
                database, {"note": note}, employee_id=now[nip]["id"], today=dt.date.today()
            )
    listed = run("--office", office, "imports", "--json").data["imports"]
    assert [(one["kind"], one["user"], one["undone"]) for one in listed] == [
        ("employees", "Rina" if isinstance(office, Path) else OWNER, False)
    ]
    undone = run("--office", office, "undo", result["import_id"])
    assert undone.status == 0
    assert edited["nip"] in undone.out
    assert NIPS[1] in undone.out
    after = _people(office)
    assert NIPS[0] not in after
    assert after[NIPS[1]]["note"] == "diperiksa"
    assert after[changed["nip"]]["name"] == changed["name"]
    assert after[edited["nip"]]["name"] == "Nama Salah"
    assert ("Bidang Baru", "Dinas Kesehatan") not in _units(office)
    again = run("--office", office, "undo", result["import_id"])
    assert (again.status, len(again.sentences)) == (1, 1)
    assert run("--office", office, "imports", "--json").data["imports"][0]["undone"]
    with Database.open(office) as database:
        assert database.check() == []
        with database.read() as session:
            story = record_history(session, "employees", changed["id"])
    assert len(story) >= 2


def test_a_cancelled_import_leaves_nothing(office: Path | str) -> None:
    """Cancel at any report, in reading, comparing or storing, changes nothing."""
    rows = [(nip, "Orang Baru", "Bidang Baru", "Dinas Kesehatan", None) for nip in NIPS]
    file = offices.workbook(offices.beside(office, "daftar.xlsx"), HEADINGS, rows)
    before = offices.digest(office)
    finished = False
    for reports in range(100):
        with Database.open(office) as database:
            session = exchange.import_session(
                database, features.record_kind("employees"), read_workbook(file)
            )
            session.create_missing(["units"])
            try:
                session.run(CancelAfter(reports))
                finished = True
            except Cancelled:
                pass
        if finished:
            break
        assert offices.digest(office) == before
    assert finished
    assert reports > 5


def test_what_a_list_says_of_a_known_post_is_not_taken_over(office: Path | str) -> None:
    """Kind and level belong to the post: a list of people that tells otherwise is warned about,
    and the post stays."""
    person = next(row for row in _people(office).values() if row["position_kind"] == "Pengawas")
    rows = [(person["nip"], person["name"], person["position"], "Pelaksana")]
    headings = ("NIP", "NAMA", "JABATAN", "JENIS JABATAN")
    result = _take(office, rows, headings=headings)
    assert (result["unchanged"], result["warnings"]) == (1, 1)
    assert _people(office)[person["nip"]]["position_kind"] == "Pengawas"
