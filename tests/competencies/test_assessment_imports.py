"""Assessments come in by both layouts that are met, and nothing is counted silently as 0."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
import sqlalchemy as sa

from asn_desktop.competencies.commands.assessments import record_assessments
from asn_desktop.competencies.commands.operations import SAMPLE
from asn_desktop.competencies.records import Assessment, Competency, Framework
from asn_desktop.competencies.rules.figures import Told, compare
from asn_desktop.competencies.rules.jpm import sums
from asn_desktop.competencies.rules.settings import JpmMethod
from asn_desktop.competencies.sheets.assessments import ASSESSMENTS
from asn_desktop.core import translation
from asn_desktop.core.errors import ChangedMeanwhile, PersonError
from asn_desktop.core.imports import ImportMode
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import undo_import
from asn_desktop.database.rights import Actor
from asn_desktop.spreadsheets.importing import Decision, DecisionKind
from tests.competencies import assessed_office as people
from tests.competencies.assessed_office import (
    BUDI,
    DAY,
    EXAMPLE,
    NEW,
    NINE,
    RINA,
    SITI,
    TODAY,
    new,
    sheet,
    told,
)
from tests.offices import run as cli

ON = DAY.strftime("%d-%m-%Y")
COMMON = {"assessed_on": ON, "method": "Assessment Center", "assessor": "Tim Asesor"}
#: The heading of a sheet as an agency hands it over, with the spellings that are met.
WIDE = (
    "No",
    "NIP",
    "NAMA",
    "Perangkat Daerah",
    "Integritas",
    "Kerjasama",
    "Komunikasi",
    "Orintasi Pada Hasil",
    "Pelayanan Publik",
    "Pengembangan Diri & Orang Lain",
    "Mengelola Perubahan",
    "Pengambilan Keputusan",
    "Perekat Bangsa",
    "TOTAL",
    "JPM (%)",
    "JPM Proyeksi (%)",
    "Kategori Pengisian Jabatan",
    "Kategori Pemetaan Kompetensi",
)
LONG = ("NIP", "KOMPETENSI", "LEVEL", "TANGGAL PENILAIAN", "METODE", "ASESOR")


@pytest.fixture(autouse=True)
def english() -> None:
    translation.set_language("en")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    with Database.open(people.copy(tmp_path)) as database:
        yield database


def row(nip: str, levels: tuple[object, ...] = EXAMPLE, *figures: object) -> tuple[object, ...]:
    return (1, nip, people.PEOPLE[nip][0], "Dinas", *levels, *figures)


def long(nip: str, what: str, level: object, day: str = ON, by: str = "AC") -> tuple[object, ...]:
    return (nip, what, level, day, by, "Tim")


def stored(office: Database, nip: str) -> dict[str, int]:
    with office.read() as session:
        rows = session.execute(
            sa.select(Competency.name, Assessment.level)
            .join(Competency, Competency.id == Assessment.competency_id)
            .where(Assessment.employee_id == people.person(office, nip))
        )
        return {name: level for name, level in rows}


# the wide layout


def test_a_wide_row_is_an_assessment_of_every_competency_it_names(office: Database) -> None:
    """Spellings that are met are understood; date, method and assessor hold for all rows; what was
    not assessed stays without an assessment; the same file again adds nothing; one undo takes it
    back."""
    rows = (row(SITI), row(BUDI, (3, None, "-", 3, 3, 3, 3, 3, 3)))
    session = sheet(office, WIDE, *rows, **COMMON)
    result = session.run()
    assert (result.counts.added, result.counts.refused) == (2, 0)
    assert stored(office, SITI) == dict(zip(NINE, EXAMPLE, strict=True))
    budi = stored(office, BUDI)
    assert len(budi) == 7 and "Kerja Sama" not in budi and "Komunikasi" not in budi
    with office.read() as reading:
        one = reading.scalars(sa.select(Assessment)).first()
        assert one is not None
        assert (one.assessed_on, one.method, one.assessor) == (
            DAY,
            "assessment_center",
            "Tim Asesor",
        )
    again = sheet(office, WIDE, *rows, **COMMON).run()
    assert (again.counts.added, again.counts.unchanged) == (0, 2)
    assert result.import_id is not None
    undo_import(office, result.import_id)
    assert people.count(office) == 0


def test_totals_and_match_of_the_sheet_are_computed_again_and_compared(office: Database) -> None:
    """Right figures say nothing; "the sheet says 85, it is 94,44"; the other method is known as
    such; the levels come in all the same."""
    right = row(SITI, EXAMPLE, 17, "94,44", "", "MS", "Optimal")
    assert told(sheet(office, WIDE, right, **COMMON)) == []
    wrong = sheet(office, WIDE, row(SITI, EXAMPLE, 18, 85, "", "KMS", "Kurang Optimal"), **COMMON)
    assert {code for _, _, code in told(wrong)} == {
        "total.differs",
        "jpm.differs",
        "mapping_category.differs",
        "selection_category.differs",
    }
    by_code = {found.problem.code: found.problem for found in wrong.trial().problems}
    assert "says 85" in by_code["jpm.differs"].reason and "94,44" in by_code["jpm.differs"].reason
    assert "says 18" in by_code["total.differs"].reason
    assert wrong.run().counts.added == 1
    other = sheet(office, WIDE, row(BUDI, EXAMPLE, 17, "88,89"), **COMMON)
    (found,) = other.trial().problems
    assert "the other method" in found.problem.remedy
    nobody = sheet(office, WIDE, row(NEW, EXAMPLE, 17, "90"), **COMMON)
    assert {code for _, _, code in told(nobody)} == {"person.no_post", "jpm.not_compared"}


def test_a_figure_is_right_where_the_sheet_rounds_it_so() -> None:
    """94,4 and 94 and 0,9444 are 94,44…; 94,5 is not."""
    levels = dict(enumerate(EXAMPLE))
    found = sums(dict.fromkeys(levels, 2), levels)
    for text, right in (
        ("94.44", True),
        ("94.4", True),
        ("94", True),
        ("0.9444", True),
        ("94.5", False),
        ("95", False),
        ("88.89", False),
    ):
        told_here = Told(jpm=Decimal(text))
        said = list(compare(told_here, levels, found, JpmMethod.AGGREGATE))
        assert (not said) is right, text


def test_figures_are_compared_as_the_sheet_shows_them(office: Database) -> None:
    """A whole number that a spreadsheet keeps as 94.0 is 94 and agrees with 94,44; a category may
    have its letters behind it; words in place of a figure are told, not passed over; the English
    name of the method is known as it is misspelt."""
    jpm, method = (ASSESSMENTS.column(name).parse for name in ("jpm", "method"))
    assert jpm is not None and method is not None
    assert str(jpm(94.0).value) == "94"
    assert [problem.code for problem in jpm("abc").problems] == ["jpm.number"]
    assert jpm("-").problems == () and jpm("94,44 %").value == Decimal("94.44")
    for written in ("Assesment Centre", "asessment center", "A.C."):
        assert method(written).value == "assessment_center", written
    both = row(SITI, EXAMPLE, 17, "94,44", "", "Memenuhi Syarat (MS)", "OPTIMAL")
    assert told(sheet(office, WIDE, both, **COMMON)) == []


def test_of_groups_of_columns_that_of_what_was_found_is_taken(office: Database) -> None:
    """Standards, results and gaps side by side: the results are the levels, the others are left
    out with the reason."""
    groups = ("STANDAR", "HASIL", "GAP")
    headings = [f"{group} {name}" for group in groups for name in NINE[:2]]
    session = sheet(office, ("NIP", *headings), (SITI, 2, 2, 1, 3, 1, -1), **COMMON)
    assert told(session) == []
    taken = [one.heading.full for one in session.mapping if one.target]
    assert taken == ["NIP", "HASIL Integritas", "HASIL Kerja Sama"]
    assert all(one.reason for one in session.left_out()) and len(session.left_out()) == 4


def test_a_wrong_cell_refuses_its_row_and_says_which(office: Database) -> None:
    """Level 6, "3,5" and "III" are told with their column; the other rows come in."""
    session = sheet(
        office,
        WIDE,
        row(SITI, (6, *EXAMPLE[1:])),
        row(BUDI, ("III", *EXAMPLE[1:])),
        row(RINA, (*EXAMPLE[:2], "3,5", *EXAMPLE[3:])),
        row(NEW),
        **COMMON,
    )
    problems = {(one.row, one.letter, one.problem.code) for one in session.trial().problems}
    assert problems == {
        (2, "E", "level.range"),
        (3, "E", "level.unknown"),
        (4, "G", "level.fraction"),
        (5, "B", "person.no_post"),
    }
    result = session.run()
    assert (result.counts.added, result.counts.refused, result.counts.warnings) == (1, 3, 1)
    assert stored(office, SITI) == {} and len(stored(office, NEW)) == len(NINE)


def test_a_nip_of_somebody_else_is_noticed_by_the_name(office: Database) -> None:
    """The levels are recorded for the owner of the NIP, and the clerk is told that the sheet names
    somebody else; titles and slips of the pen are no other person; an unknown NIP is refused."""
    levels = EXAMPLE
    session = sheet(
        office,
        WIDE,
        (1, SITI, "Budi Santoso", "", *levels),
        (2, BUDI, "Drs. BUDI SANTOSO, M.Si", "", *levels),
        (3, RINA, "Rina Kartikka", "", *levels),
        (4, "199912122022031001", "Siapa", "", *levels),
        **COMMON,
    )
    assert told(session) == [(2, "name", "name.differs"), (5, "nip", "nip.unknown")]


# the long layout


def test_a_row_for_each_assessment_comes_in_with_what_is_wrong_told(office: Database) -> None:
    """Unknown spelling (offered), before birth, in the future, after retirement, no level, unknown
    method, two rows that contradict each other (neither is taken), two methods on one day (both
    are)."""
    session = sheet(
        office,
        LONG,
        long(SITI, "Integritas", 3),
        long(SITI, "Intergitas", 3),
        long(SITI, "Komunikasi", 3, "1-3-1975"),
        long(SITI, "Komunikasi", 3, "1-3-2060"),
        long(SITI, "Perekat Bangsa", None),
        long(SITI, "Perekat Bangsa", 2, ON, "Ramalan"),
        long(BUDI, "Kerja Sama", 2),
        long(BUDI, "Kerja Sama", 3),
        long(RINA, "Kerja Sama", 2),
        long(RINA, "Kerja Sama", 3, ON, "Wawancara"),
        long(RINA, "", 3),
    )
    assert set(told(session)) == {
        (3, "competency", "lookup.unknown"),
        (4, "assessed_on", "assessed.before_birth"),
        (5, "assessed_on", "assessed.future"),
        (5, "assessed_on", "assessed.retired"),
        (6, "level", "level.empty"),
        (7, "method", "method.unknown"),
        (8, "level", "assessment.contradicts"),
        (9, "level", "assessment.contradicts"),
        (11, "level", "assessment.differs"),
        (12, "competency", "competency.empty"),
    }
    (question,) = session.questions()
    assert question.resolution.suggestions[0].name == "Integritas"
    result = session.run()
    assert result.counts.added == 3 and people.count(office) == 3
    assert stored(office, BUDI) == {}


def test_a_name_that_was_offered_is_asked_once_whatever_the_days(office: Database) -> None:
    """One question for a spelling, though the rows have many days; the answer holds for all."""
    session = sheet(
        office,
        LONG,
        long(SITI, "Intergitas", 2, ON),
        long(BUDI, "Intergitas", 3, (DAY + dt.timedelta(days=9)).strftime("%d-%m-%Y")),
    )
    (question,) = session.questions()
    meant = question.resolution.suggestions[0].record_id
    session.decide("competency", question.key, Decision(DecisionKind.USE, meant))
    assert session.run().counts.added == 2
    assert stored(office, SITI) == {"Integritas": 2}


def test_the_day_says_which_regulation_is_meant(office: Database) -> None:
    """Where two dictionaries have a competency of one name, an assessment belongs to the one in
    force on its day; a day of neither is refused with the sentence that says so."""
    first, last = dt.date(2015, 1, 1), dt.date(2017, 12, 31)
    with office.write(SAMPLE) as work:
        for framework in work.session.scalars(sa.select(Framework)):
            framework.valid_from = last + dt.timedelta(days=1)
        work.session.flush()
        values = {"code": "lama", "name": "Kamus lama", "legal_basis": ""}
        values |= {"valid_from": first, "valid_to": last}
        (old,) = insert_rows(work, Framework, tuple(values), [tuple(values.values())])
        own = {"framework_id": old, "code": "int", "name": "Integritas", "name_key": "integritas"}
        own |= {"group": "managerial", "place": 1, "definition": "", "legal_basis": ""}
        (earlier,) = insert_rows(work, Competency, tuple(own), [tuple(own.values())])
    days = ("1-6-2016", ON, "1-6-2010")
    for rows, fixed in (
        ([LONG, *(long(RINA, "Integritas", 2, day) for day in days)], {}),
        (
            [("NIP", "TANGGAL", "Integritas"), *((SITI, day, 3) for day in days)],
            {"method": "AC"},
        ),
    ):
        session = sheet(office, *rows, **fixed)
        trial = session.trial()
        assert [(one.row, one.problem.is_error) for one in trial.problems] == [(4, True)]
        assert "not in force" in trial.problems[0].problem.reason
        session.run()
    with office.read() as reading:
        found = set(reading.execute(sa.select(Assessment.assessed_on, Assessment.competency_id)))
    later = people_with(office, "Integritas", earlier)
    assert found == {(dt.date(2016, 6, 1), earlier), (DAY, later)}


def people_with(office: Database, name: str, other: int) -> int:
    with office.read() as session:
        query = sa.select(Competency.id).where(Competency.name == name, Competency.id != other)
        return session.scalars(query).one()


# whole files


def test_a_file_without_levels_or_without_date_says_what_it_needs(office: Database) -> None:
    """Nothing is assumed: neither the level nor the day nor the method."""
    with pytest.raises(PersonError, match="KOMPETENSI and LEVEL"):
        sheet(office, ("NIP", "KOMPETENSI"), (SITI, "Integritas"), **COMMON).trial()
    with pytest.raises(PersonError, match="TANGGAL PENILAIAN"):
        sheet(office, WIDE, row(SITI), method="AC").trial()
    with pytest.raises(PersonError, match="METODE"):
        sheet(office, WIDE, row(SITI), assessed_on=ON).trial()


def test_an_import_adds_and_never_changes(office: Database) -> None:
    """Another level by the same method on the same day is refused, also where only known records
    may be updated; what somebody recorded meanwhile stops the import."""
    record_assessments(office, [new(office, SITI, "Integritas", 3)], today=TODAY)
    session = sheet(office, WIDE, row(SITI), **COMMON)
    assert told(session) == [(2, "level_1", "assessment.contradicts")]
    updating = sheet(office, WIDE, row(BUDI), **COMMON)
    updating.options = type(updating.options)(mode=ImportMode.UPDATE)
    assert told(updating) == [(2, "", "assessment.only_new")]
    waiting = sheet(office, WIDE, row(RINA), **COMMON)
    waiting.trial()
    record_assessments(office, [new(office, BUDI, "Integritas", 2)], today=TODAY)
    assert waiting.run().counts.added == 1, "others do not matter"
    waiting = sheet(office, WIDE, row(BUDI, (None, *EXAMPLE[1:])), **COMMON)
    waiting.trial()
    record_assessments(office, [new(office, BUDI, "Komunikasi", 4)], today=TODAY)
    with pytest.raises(ChangedMeanwhile):
        waiting.run()


def test_a_limited_clerk_imports_the_own_people_only(office: Database) -> None:
    """Rows about others are refused before anything is written."""
    office.actor = Actor("Rini", "rini", units=frozenset({people.unit_of(office, SITI)}))
    session = sheet(office, WIDE, row(SITI), row(BUDI), **COMMON)
    assert told(session) == [(3, "nip", "unit.foreign")]
    assert session.run().counts.added == 1


def test_what_is_exported_can_be_taken_in_again(office: Database, tmp_path: Path) -> None:
    """By the command line, in both directions: ``--set`` gives what holds for all rows, and the
    exported list changes nothing."""
    path = tmp_path / "asesmen.csv"
    path.write_text("\n".join(";".join(map(str, line)) for line in (WIDE[:13], row(SITI))), "utf-8")
    where = tmp_path / "kantor.asn"
    office.close()
    fixed = [part for name, text in COMMON.items() for part in ("--set", f"{name}={text}")]
    done = cli("import", "assessments", str(path), "--office", str(where), *fixed)
    assert done.status == 0, done.err
    out = tmp_path / "keluar.xlsx"
    assert cli("export", "assessments", str(out), "--office", str(where)).status == 0
    again = cli("import", "assessments", str(out), "--office", str(where), "--json")
    assert again.status == 0 and again.data["unchanged"] == len(NINE), again.err


def test_columns_nobody_understands_are_told_with_the_way_to_name_them(
    office: Database, tmp_path: Path
) -> None:
    """By the command line nothing of a file is passed over in silence: a competency with two
    columns and one that the dictionary does not have are named, also where nothing else is left."""
    where = tmp_path / "kantor.asn"
    office.close()

    def came(*headings: str) -> tuple[int, str, str]:
        path = tmp_path / "asesmen.csv"
        lines = (("NIP", *headings), (SITI, *"233"[: len(headings)]))
        path.write_text("\n".join(";".join(line) for line in lines), "utf-8")
        fixed = [part for name, text in COMMON.items() for part in ("--set", f"{name}={text}")]
        done = cli("import", "assessments", str(path), "--office", str(where), "--check", *fixed)
        return done.status, done.out, done.err

    status, out, err = came("Kerjasama", "Kerja Sama", "Ilmu Sihir")
    assert status == 1 and not out and "“Kerja Sama”" in err and "“Ilmu Sihir”" in err
    status, out, _ = came("Komunikasi", "Kerja Sama", "Kerjasama")
    assert status == 0 and "C “Kerja Sama”" in out and "--map D=level_" in out
    status, out, _ = came("Komunikasi", "Ilmu Sihir")
    assert status == 0 and "C “Ilmu Sihir”" in out
