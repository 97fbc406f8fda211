"""A register in a spreadsheet: what leaves comes back unchanged; lists of other offices are
understood."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from asn_desktop.database.engine import Database
from asn_desktop.database.imports import undo_import
from asn_desktop.policies.commands import relations
from asn_desktop.policies.queries import register
from asn_desktop.policies.rules.aims import Aim
from asn_desktop.policies.rules.relations import Relation
from tests import offices
from tests.offices import run
from tests.policies.register.offices import perwal

HEADINGS = ("JENIS PERATURAN", "NOMOR PERATURAN", "TAHUN", "JUDUL", "STATUS", "TANGGAL PENETAPAN")


@pytest.fixture
def office(site: offices.Site) -> Iterator[Path | str]:
    """An office without records."""
    yield offices.empty(site)


def take_in(
    office: Path | str, headings: Sequence[str], *rows: Sequence[Any], options: Sequence[str] = ()
) -> dict[str, Any]:
    """What came of importing these rows."""
    file = offices.workbook(offices.beside(office, "register.xlsx"), headings, rows)
    outcome = run("--office", office, "import", "policies", file, "--json", *options)
    return dict(outcome.data)


def listed(office: Path | str) -> list[dict[str, Any]]:
    """The register as it is now."""
    with Database.open(office) as database:
        return offices.listed(database, "policies")


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_everything_exported_and_taken_in_again_changes_nothing(
    site: offices.Site, ending: str
) -> None:
    """Also drafts without a number, aims, relations to the register and to other rules, and who is
    responsible: every row is known and unchanged."""
    office = offices.practice(site)
    with Database.open(office) as database:
        someone = offices.people(database)[0]["id"]
        one = perwal(
            database, "81", 2020, responsible_id=someone, note="=1+1", legal_basis="UU 1\nPP 2; 3"
        )
        two = perwal(database, None, title="Rancangan <b>&</b> 😀")
        relations.save_aims(database, one, [Aim("career", "x"), Aim("competency")])
        relations.save_relations(
            database, two, [Relation("amends", one), Relation("implements", None, "PP 11/2017")]
        )
    file = site.folder / f"register.{ending}"
    exported = run("--office", office, "export", "policies", file, "--json").data["rows"]
    before = offices.digest(office)
    result = run("--office", office, "import", "policies", file, "--json").data
    assert result["problems"] == []
    assert result["unchanged"] == exported >= 2
    assert (result["changed"], result["added"], result["refused"]) == (0, 0, 0)
    assert offices.digest(office) == before


def test_a_list_of_another_office_is_understood(office: Path | str) -> None:
    """Headings of JDIH lists, running numbers, a whole name in the column of titles, the year
    in the number; stage and state are what dates and status say."""
    result = take_in(
        office,
        ("NO", *HEADINGS),
        (1, "Peraturan Walikota", "Nomor 12 Tahun 2020", None,
         "Peraturan Walikota Nomor 12 Tahun 2020 tentang Pola Karier", "Berlaku", "02-03-2020"),
        (2, "SE", "800.1.4/7/2019", 2019, "Cuti Bersama", "Tidak Berlaku", "1 Mei 2019"),
        (3, "Keputusan Wali Kota", None, None, "Tim Penilai", "Rancangan", None),
    )  # fmt: skip
    assert (result["added"], result["refused"]) == (3, 0)
    rows = {row["title"]: row for row in listed(office)}
    career = rows["Pola Karier"]
    assert (career["number"], career["year"]) == ("12", 2020)
    assert (career["stage"], career["status"]) == ("Penerapan", "Berlaku")
    assert career["enacted_on"] == dt.date(2020, 3, 2)
    leave = rows["Cuti Bersama"]
    assert (leave["number"], leave["status"]) == ("800.1.4/7/2019", "Dicabut")
    assert (rows["Tim Penilai"]["stage"], rows["Tim Penilai"]["status"]) == (
        "Penyusunan",
        "Rancangan",
    )


def test_one_column_may_hold_the_whole_name(office: Path | str) -> None:
    """ "Perwal Nomor 12 Tahun 2020 tentang Pola Karier" is kind, number, year and title."""
    take_in(
        office,
        ("PERATURAN", "DASAR HUKUM"),
        ("Perwal No. 12 Th. 2020 ttg Pola", "UU 1; PP 2"),
        ("Rancangan Kepwal tentang Tim", "UU 3"),
    )
    row, draft = listed(office)
    assert (draft["policy"], draft["title"]) == ("Rancangan Kepwal", "Tim")
    assert row["policy"] == "Perwal 12/2020"
    assert (row["kind"], row["number"], row["year"], row["title"], row["legal_basis"]) == (
        "Peraturan Wali Kota", "12", 2020, "Pola", "UU 1; PP 2"
    )  # fmt: skip


def test_relations_may_name_policies_of_the_same_file(office: Path | str) -> None:
    """Whatever the order of the rows: those in the register are linked, other rules are kept as
    they are written."""
    take_in(
        office,
        ("JENIS", "NOMOR", "TAHUN", "TENTANG", "MENGUBAH", "MELAKSANAKAN", "TUJUAN"),
        (
            "Perwal",
            "9",
            2022,
            "Perubahan",
            "Peraturan Walikota Nomor 3 Tahun 2021",
            "PP 11",
            "",
        ),
        ("Perwal", "3", 2021, "Pola", "", "", "karir dan kompetensi"),
    )
    with Database.open(office) as database, database.read() as session:
        ids = {name: key for key, name, _ in register.find_policies(session, "", 9)}
        (back,) = register.related(session, ids["Perwal 3/2021"])
        told = [(one.kind, one.other) for one in register.related(session, ids["Perwal 9/2022"])]
        aims = [aim.aim for aim in register.aims(session, ids["Perwal 3/2021"])]
    assert (back.backward, back.other) == (True, "Perwal 9/2022")
    assert told == [("amends", "Perwal 3/2021"), ("implements", "PP 11")]
    assert aims == ["career", "competency"]


def test_rows_that_cannot_be_are_refused_and_the_others_taken(office: Path | str) -> None:
    """Two rows of one number, a number without year, a date that is none, an unknown kind, no
    title: each with its reason; the sound row comes in."""
    result = take_in(
        office,
        HEADINGS,
        ("Perwal", "1", 2020, "A", "", ""),
        ("Perwal", "01", 2020, "B", "", ""),
        ("Perwal", "2", "", "C", "", ""),
        ("Perwal", "3", 2020, "D", "", "31 Feb 2020"),
        ("Ukase", "4", 2020, "E", "", ""),
        ("Perwal", "5", 2020, "", "", ""),
        ("Perwal", "6", 2020, "F", "", ""),
    )
    assert (result["added"], result["refused"]) == (1, 6)
    assert [row["title"] for row in listed(office)] == ["F"]


def test_a_draft_that_got_its_number_is_still_the_same_policy(office: Path | str) -> None:
    """A file that knows the number of a draft of the register changes the draft."""
    with Database.open(office) as database:
        perwal(database, None, title="Pola Karier")
    result = take_in(office, HEADINGS, ("Perwal", "1", 2020, "Pola karier", "", "02-03-2020"))
    assert (result["added"], result["changed"]) == (0, 1)
    (row,) = listed(office)
    assert (row["number"], row["title"]) == ("1", "Pola karier")


def test_a_file_moves_no_stage(office: Path | str) -> None:
    """Where a policy stands is moved by steps: another stage in a file is told and left out."""
    with Database.open(office) as database:
        perwal(database, "1", 2020)
    result = take_in(
        office,
        ("JENIS", "NOMOR", "TAHUN", "TENTANG", "TAHAP"),
        ("Perwal", "1", 2020, "Urusan 1", "Pencabutan"),
    )
    assert (result["unchanged"], result["warnings"]) == (1, 1)
    assert listed(office)[0]["stage"] == "Penerapan"


def test_aims_keep_their_indicators_when_a_file_adds_one(office: Path | str) -> None:
    """What the file says already stays as it was."""
    with Database.open(office) as database:
        policy = perwal(database, "1", 2020)
        relations.save_aims(database, policy, [Aim("career", "satu"), Aim("welfare", "dua")])
    take_in(
        office,
        ("JENIS", "NOMOR", "TAHUN", "TENTANG", "TUJUAN"),
        ("Perwal", "1", 2020, "Urusan 1", "Kompetensi; Karier"),
    )
    with Database.open(office) as database, database.read() as session:
        aims = [(aim.aim, aim.indicator) for aim in register.aims(session, policy)]
    assert aims == [("career", "satu"), ("competency", "")]


def test_an_import_is_one_step_that_can_be_taken_back(office: Path | str) -> None:
    """With its relations and aims."""
    with Database.open(office) as database:
        perwal(database, "3", 2021)
    before = listed(office)
    result = take_in(
        office,
        ("JENIS", "NOMOR", "TAHUN", "TENTANG", "MENGUBAH", "TUJUAN"),
        ("Perwal", "9", 2022, "Perubahan", "Perwal 3/2021", "Karier"),
        ("Perwal", "3", 2021, "Lain", "", "Kompetensi"),
    )
    assert (result["added"], result["changed"]) == (1, 1)
    with Database.open(office) as database:
        undo_import(database, result["import_id"])
    assert listed(office) == before


def test_a_person_is_known_by_nip_or_by_a_name_of_her_own(site: offices.Site) -> None:
    """A NIP tells who is responsible, also without a name; a name that nobody has refuses the row
    with a sentence."""
    office = offices.practice(site)
    with Database.open(office) as database:
        someone = offices.people(database)[5]
    headings = ("JENIS", "NOMOR", "TAHUN", "TENTANG", "NIP PENANGGUNG JAWAB")
    result = take_in(office, headings, ("Perwal", "77", 2020, "A", someone["nip"]))
    assert result["added"] == 1
    headings = ("JENIS", "NOMOR", "TAHUN", "TENTANG", "PENANGGUNG JAWAB")
    result = take_in(
        office,
        headings,
        ("Perwal", "78", 2020, "B", f"{someone['full_name']} / {someone['nip']}"),
        ("Perwal", "79", 2020, "C", "Tidak Ada Orangnya"),
    )
    assert (result["added"], result["refused"]) == (1, 1)
    named = {row["number"]: row["responsible"] for row in listed(office)}
    assert named["77"] == named["78"] == someone["full_name"]


def test_a_file_with_relations_in_a_circle_is_refused(office: Path | str) -> None:
    """A policy that changes itself is a refused row; two that change each other stop the import
    with the name of one, and nothing is stored."""
    headings = ("JENIS", "NOMOR", "TAHUN", "TENTANG", "MENGUBAH")
    result = take_in(
        office,
        headings,
        ("Perwal", "1", 2020, "A", "Perwal 1/2020"),
        ("Perwal", "2", 2020, "B", ""),
    )
    assert (result["added"], result["refused"]) == (1, 1)
    file = offices.workbook(
        offices.beside(office, "lingkar.xlsx"),
        headings,
        [("Perwal", "3", 2020, "C", "Perwal 4/2020"), ("Perwal", "4", 2020, "D", "Perwal 3/2020")],
    )
    outcome = run("--office", office, "import", "policies", file, "--json")
    assert outcome.status == 1
    assert "Perwal 4/2020" in outcome.err
    assert [row["title"] for row in listed(office)] == ["B"]


def test_a_file_does_not_rename_a_signed_paper(site: offices.Site) -> None:
    """The title of an enacted regulation is that of its signed paper; the row is refused."""
    office = offices.practice(site)
    (enacted,) = [row for row in listed(office) if row["number"] == "9" and row["enacted_on"]]
    result = take_in(office, HEADINGS, ("Perwal", "9", enacted["year"], "Judul lain", "", ""))
    assert (result["changed"], result["refused"]) == (0, 1)
    assert enacted["title"] in [row["title"] for row in listed(office)]
