"""Performance (SKP), punishments and potential come in from the sheets of an office, again and
again, and what cannot be is said beside its row."""

from __future__ import annotations

from pathlib import Path

import pytest

from asn_desktop import features
from asn_desktop.core.imports import Drafts, ImportOptions
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.employees.queries import unit_tree
from tests.competencies.index_city import TODAY, A, B, C, city
from tests.offices import Outcome, listed, run, workbook

YEAR = TODAY.year - 2


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The three people of section 5.6 of the domain reference."""
    return city(tmp_path)


def bring(
    office: Path, kind: str, headings: list[str], *rows: list[object], more: tuple[str, ...] = ()
) -> Outcome:
    """Import these rows; what the command line answers."""
    file = workbook(office.with_name("berkas.xlsx"), headings, rows)
    return run("import", kind, file, "--json", "--office", office, *more)


def stored(office: Path, kind: str) -> list[dict[str, object]]:
    """The list of a kind."""
    with Database.open(office) as database:
        return listed(database, kind)


def said(outcome: Outcome) -> dict[int, str]:
    """What was said of each row."""
    return {each["row"]: each["reason"] for each in outcome.data["problems"]}


def test_skp_with_predikat(office: Path) -> None:
    """A sheet with the predikat in its usual words is taken in; the same file again changes
    nothing; another predikat changes the year; an empty one keeps it."""
    headings = ["No", "NIP", "Nama", "Tahun SKP", "Predikat Kinerja"]
    rows = [[1, A, "Ani", YEAR, "SANGAT BAIK"], [2, B, "Budi", YEAR, "Butuh Perbaikan"]]
    outcome = bring(office, "performance", headings, *rows)
    assert (outcome.status, outcome.data["added"]) == (0, 2)
    assert bring(office, "performance", headings, *rows).data["unchanged"] == 2
    again = bring(
        office, "performance", headings, [1, A, "Ani", YEAR, "Baik"], [2, B, "", YEAR, ""]
    )
    assert (again.data["changed"], again.data["unchanged"]) == (1, 1)
    found = {
        (row["nip"], row["year"]): row["rating"]
        for row in stored(office, "performance")
        if row["year"] == YEAR
    }
    assert found == {(A, YEAR): "Baik", (B, YEAR): "Butuh Perbaikan"}


def test_skp_of_the_older_and_the_newer_form(office: Path) -> None:
    """A number gives the predikat of its band; results and behaviour give that of the table; the
    year may be given once for the whole file."""
    numbers = bring(
        office,
        "performance",
        ["NIP", "Nilai Prestasi Kerja"],
        [A, "91,5"],
        [B, 75.25],
        more=("--set", f"year={YEAR}"),
    )
    assert (numbers.status, numbers.data["added"]) == (0, 2)
    ratings = bring(
        office,
        "performance",
        ["NIP", "Tahun", "Rating Hasil Kerja", "Rating Perilaku Kerja"],
        [C, YEAR, "Di atas ekspektasi", "Dibawah Ekspektasi"],
    )
    assert ratings.status == 0, ratings.out
    found = {
        row["nip"]: (row["rating"], row["score"])
        for row in stored(office, "performance")
        if row["year"] == YEAR
    }
    assert found == {
        A: ("Sangat Baik", 91.5),
        B: ("Butuh Perbaikan", 75.25),
        C: ("Kurang", None),
    }


def test_what_is_wrong_with_skp_is_said(office: Path) -> None:
    """Unknown people, years to come, other words, numbers beyond 120, rows without any rating and
    two rows about one year are refused; a number that contradicts its predikat is only told."""
    outcome = bring(
        office,
        "performance",
        ["NIP", "Tahun", "Predikat", "Nilai SKP"],
        ["198001012005011009", YEAR, "Baik", None],
        [A, TODAY.year + 1, "Baik", None],
        [A, YEAR - 1, "Lumayan", None],
        [A, YEAR - 2, "Baik", 130],
        [A, YEAR - 3, None, None],
        [B, YEAR, "Baik", None],
        [B, YEAR, "Kurang", None],
        [C, YEAR, "Baik", 95],
    )
    reasons = said(outcome)
    assert (outcome.status, outcome.data["added"], outcome.data["refused"]) == (3, 1, 7)
    expected = {
        2: "Tidak ada pegawai",
        3: "tidak mungkin ada",
        4: "Lumayan",
        5: "antara 0 dan 120",
        6: "tidak menyebut penilaian",
        7: "7, 8",
        8: "7, 8",
        9: "Sangat Baik",
    }
    problems = {each["row"]: each for each in outcome.data["problems"]}
    for row, words in expected.items():
        assert words in reasons[row] or words in problems[row]["value"], (row, problems[row])
    assert problems[9]["severity"] == "warning"


def test_a_year_is_found_in_its_period_and_missed_in_one_sentence(office: Path) -> None:
    """ "Januari–Desember 2024" is 2024; where no year can be read, just that is said."""
    rows: list[list[object]] = [[A, f"Januari–Desember {YEAR}", "Baik"], [B, "20xx", "Baik"]]
    outcome = bring(office, "performance", ["NIP", "PERIODE", "PREDIKAT"], *rows)
    assert outcome.data["added"] == 1
    assert [(each["row"], each["code"]) for each in outcome.data["problems"]] == [
        (3, "year.unknown")
    ]
    assert "20xx" in said(outcome)[3]


def test_punishments_by_kind_or_severity(office: Path) -> None:
    """A punishment is known by its day: the severity may follow from the kind of PP 94/2021, and a
    corrected sheet corrects it."""
    headings = ["NIP", "Jenis Hukuman", "Tingkat", "Tanggal SK", "Nomor SK"]
    outcome = bring(
        office,
        "discipline",
        headings,
        [A, "Teguran lisan", None, "12 Januari 2025", "800/1"],
        [B, None, "Hukuman Disiplin Sedang", "2025-02-03", None],
        [C, "Sanksi adat", None, "01-03-2025", None],
        [C, "Pembebasan jabatan", None, TODAY.replace(year=TODAY.year + 1), None],
    )
    assert (outcome.status, outcome.data["added"], outcome.data["refused"]) == (3, 2, 2)
    assert "tingkat hukumannya" in said(outcome)[4] and "belum tiba" in said(outcome)[5]
    heavier = bring(office, "discipline", headings, [A, None, "Berat", "12-01-2025", None])
    assert heavier.data["changed"] == 1
    found = {row["nip"]: (row["severity"], row["kind"]) for row in stored(office, "discipline")}
    assert found[A] == ("Berat", "Teguran lisan") and found[B] == ("Sedang", None)


def test_potential(office: Path) -> None:
    """Potential is measured from 0 to 100, with decimals as they are written here."""
    outcome = bring(
        office,
        "potential",
        ["NIP", "Tanggal Penilaian", "Nilai Potensi", "Metode"],
        [A, "01-06-2025", "82,5", "Tes"],
        [B, "01-06-2025", 101, None],
        [C, "01-06-1970", 60, None],
    )
    assert (outcome.status, outcome.data["added"]) == (3, 1)
    assert "0 sampai 100" in said(outcome)[3]
    assert [(row["nip"], row["score"]) for row in stored(office, "potential")] == [(A, 82.5)]


def test_an_exported_list_comes_in_unchanged(office: Path, tmp_path: Path) -> None:
    """What was exported and taken in again is what is stored already."""
    for kind in ("performance", "discipline"):
        path = tmp_path / f"{kind}.xlsx"
        assert run("export", kind, path, "--office", office).status == 0
        again = run("import", kind, path, "--json", "--office", office).data
        assert again["read"] == again["unchanged"] > 0


def test_limited_people_bring_in_their_units_only(office: Path) -> None:
    """Who works for one agency is refused the rows about people of others."""
    with Database.open(office) as database:
        with database.read() as session:
            tree = unit_tree(session)
        dinas = next(key for key, entry in tree.by_id.items() if entry.name == "Dinas Kesehatan")
        database.actor = Actor("Rina", units=frozenset({dinas}))
        actions = features.record_kind("performance").actions
        assert actions is not None
        drafts = Drafts([2, 3], {"nip": [B, C], "year": [YEAR] * 2, "rating": ["good"] * 2})
        plan = actions(database).plan(drafts, ImportOptions(), lambda *_told: None)
    assert (plan.added, plan.refused) == ([0], [1])
    assert "unit kerja akun Anda" in drafts.problems[1][0].reason
