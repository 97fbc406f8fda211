"""Assessments are recorded beside each other, made void with a reason, and never overwritten."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
import sqlalchemy as sa

from asn_desktop.competencies.commands.assessments import record_assessments, void_assessments
from asn_desktop.competencies.commands.counting import rebuild
from asn_desktop.competencies.commands.operations import SAMPLE
from asn_desktop.competencies.queries.assessments import history, standing
from asn_desktop.competencies.queries.persons import of_person
from asn_desktop.competencies.records import (
    Assessment,
    Competency,
    CountedLevel,
    DisciplineRecord,
    PerformanceRating,
    PotentialRating,
    Proof,
    RequiredLevel,
    TrainingRecord,
)
from asn_desktop.competencies.rules.assessments import check_level
from asn_desktop.competencies.rules.jpm import percent_text
from asn_desktop.competencies.rules.settings import JpmMethod
from asn_desktop.core import translation
from asn_desktop.core.errors import PersonError, RightError
from asn_desktop.core.imports import PlannedChange
from asn_desktop.database.bulk import delete_rows, insert_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.database.moving import move_office
from asn_desktop.database.rescue.saving import rescue_office
from asn_desktop.database.rights import Actor
from asn_desktop.employees.commands import remove_employees
from tests.competencies import assessed_office as people
from tests.competencies.assessed_office import (
    BUDI,
    DAY,
    EXAMPLE,
    NEW,
    NINE,
    SITI,
    TODAY,
    new,
    person,
)
from tests.offices import Site


@pytest.fixture(autouse=True)
def english() -> None:
    translation.set_language("en")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    with Database.open(people.copy(tmp_path)) as database:
        yield database


def counted(office: Database) -> set[tuple[int, int, int]]:
    with office.read() as session:
        rows = session.execute(
            sa.select(CountedLevel.employee_id, CountedLevel.competency_id, CountedLevel.level)
        )
        return {tuple(row) for row in rows}


# what a level is


def test_a_level_is_a_whole_number_from_0_to_5_and_nothing_is_guessed() -> None:
    """Digits are taken, also with words beside them; anything else is refused with what may be
    meant, and an empty cell is no level."""
    for cell in (3, 3.0, "3", " 3 ", "3,0", "3.00", "Level 3", "Lv. 3", "L3", "3 (Menengah)"):
        assert check_level(cell) == (3, ()), cell
    assert check_level(0).value == 0
    for cell in (None, "", "-", " "):
        assert check_level(cell) == (None, ()), cell
    refused = {
        "6": ("level.range", "from 0 to 5"),
        12: ("level.range", "from 0 to 5"),
        "3,5": ("level.fraction", "3 or 4"),
        3.5: ("level.fraction", "3 or 4"),
        "III": ("level.unknown", "write 3"),
        "Level IV": ("level.unknown", "write 4"),
        "tiga": ("level.unknown", "write 3"),
        "Mumpuni": ("level.unknown", "write 4"),
        "-1": ("level.unknown", "0 to 5"),
        "2-3": ("level.unknown", "0 to 5"),
        "baik": ("level.unknown", "0 to 5"),
        True: ("level.unknown", "0 to 5"),
    }
    for cell, (code, remedy) in refused.items():
        value, problems = check_level(cell)
        assert value is None and [found.code for found in problems] == [code], cell
        assert remedy in problems[0].sentence, cell


# recording


def test_what_was_recorded_counts_and_what_is_recorded_again_is_left_out(office: Database) -> None:
    """A level counts from its day on; the same one is not recorded twice."""
    first = [new(office, SITI, "Integritas", 2), new(office, SITI, "Komunikasi", 1)]
    record_assessments(office, first, today=TODAY)
    more = [*first, new(office, SITI, "Perekat Bangsa", 0)]
    record_assessments(office, more, today=TODAY)
    assert people.count(office) == 3
    with pytest.raises(PersonError, match="nothing new"):
        record_assessments(office, more, today=TODAY)
    with office.read() as session:
        found = {one.competency: one for one in standing(session, person(office, SITI), TODAY)}
    assert found["Integritas"].actual == 2 and found["Integritas"].gap == 0
    assert found["Komunikasi"].gap == 1
    assert found["Perekat Bangsa"].actual == 0, "not shown yet is a level"
    assert found["Pelayanan Publik"].actual is None, "not assessed is none"
    assert found["Pelayanan Publik"].gap is None


def test_the_worked_example_of_the_domain_reference(office: Database) -> None:
    """asn-reference.md, section 3.5, example A: 94,44 by sums, 88,89 by competency."""
    record_assessments(
        office,
        [new(office, SITI, name, level) for name, level in zip(NINE, EXAMPLE, strict=True)],
        today=TODAY,
    )
    with office.read() as session:
        found = of_person(session, person(office, SITI), TODAY)
    assert found.match(JpmMethod.AGGREGATE) == Fraction(1700, 18)
    assert percent_text(found.match(JpmMethod.AGGREGATE)) == "94,44"
    assert percent_text(found.match(JpmMethod.PER_ITEM)) == "88,89"
    assert [one.competency for one in found.behaviours] == ["Komunikasi", "Pengambilan Keputusan"]
    assert all(
        [level for level, _ in one.levels] == [2] and one.levels[0][1].indicators
        for one in found.behaviours
    ), "the behaviours of the level above the one that was found"


def test_what_cannot_be_is_refused_in_a_sentence(office: Database) -> None:
    """Before birth, after retirement, in the future, an end before the beginning, a competency that
    is not in force, a contradiction on one day."""
    with office.write(SAMPLE) as work:
        row = work.session.get_one(Competency, people.competency(office, "Perekat Bangsa"))
        row.valid_from = DAY + dt.timedelta(days=1)
    record_assessments(office, [new(office, SITI, "Integritas", 2)], today=TODAY)
    before, after = dt.date(1979, 12, 31), dt.date(2060, 1, 1)
    for one, sentence in (
        (new(office, SITI, "Komunikasi", 2, before), "not yet born"),
        (new(office, SITI, "Komunikasi", 2, TODAY + dt.timedelta(days=1)), "in the future"),
        (new(office, SITI, "Komunikasi", 2, valid_until=before), "end before it begins"),
        (new(office, SITI, "Perekat Bangsa", 2), "not in force on that day"),
        (new(office, SITI, "Integritas", 3), "found level 2 and not 3"),
        (new(office, SITI, "Komunikasi", 2, method=""), "Choose the method"),
        (new(office, SITI, "Komunikasi", 2, assessor="x" * 161), "at most 160"),
    ):
        with pytest.raises(PersonError, match=sentence):
            record_assessments(office, [one], today=TODAY)
    with pytest.raises(PersonError, match="already retired"):
        record_assessments(office, [new(office, SITI, "Komunikasi", 2, after)], today=after)
    assert people.count(office) == 1


def test_another_method_may_find_another_level_on_the_same_day(office: Database) -> None:
    """Both are kept; the one recorded later counts until the settings say otherwise."""
    record_assessments(office, [new(office, SITI, "Integritas", 2)], today=TODAY)
    record_assessments(
        office, [new(office, SITI, "Integritas", 4, method="interview")], today=TODAY
    )
    with office.read() as session:
        found = history(session, person(office, SITI), TODAY)
    assert [(one.level, one.counts) for one in found] == [(4, True), (2, False)]


# void, and never overwritten


def test_a_wrong_assessment_is_void_with_its_reason_and_stays(office: Database) -> None:
    """It counts no more, the earlier one does again; undo brings it back; twice cannot be."""
    record_assessments(office, [new(office, SITI, "Integritas", 2)], today=TODAY)
    later = DAY + dt.timedelta(days=30)
    record_assessments(office, [new(office, SITI, "Integritas", 5, later)], today=TODAY)
    with office.read() as session:
        wrong = history(session, person(office, SITI), TODAY)[0].id
    with pytest.raises(PersonError, match="Write why"):
        void_assessments(office, [wrong], "  ")
    changed = void_assessments(office, [wrong], "tertukar dengan orang lain")
    with office.read() as session:
        found = history(session, person(office, SITI), TODAY)
    assert [(one.level, one.counts) for one in found] == [(5, False), (2, True)]
    assert found[0].void_reason == "tertukar dengan orang lain"
    with pytest.raises(PersonError, match="void already"):
        void_assessments(office, [wrong], "lagi")
    record_assessments(
        office, [new(office, SITI, "Integritas", 4, later)], today=TODAY
    )  # the void one contradicts nothing
    undo(office, changed.operation_id)
    with office.read() as session:
        assert history(session, person(office, SITI), TODAY)[1].void_reason is None


def test_nothing_overwrites_or_removes_an_assessment_but_taking_it_back(office: Database) -> None:
    """Whatever command tries it; only the undo of what added it takes it away."""
    changed = record_assessments(office, [new(office, SITI, "Integritas", 2)], today=TODAY)
    (one,) = changed.ids["assessments"]
    for column, before, after in (("level", 2, 5), ("assessor", None, "X"), ("note", None, "X")):
        with pytest.raises(PersonError, match="never overwritten"), office.write(SAMPLE) as work:
            update_rows(
                work, Assessment, [PlannedChange(0, one, {column: before}, {column: after})]
            )
    with pytest.raises(PersonError, match="never overwritten"), office.write(SAMPLE) as work:
        delete_rows(work, Assessment, [one])
    assert counted(office) == {(person(office, SITI), people.competency(office, "Integritas"), 2)}
    undo(office, changed.operation_id)
    assert people.count(office) == 0 and counted(office) == set()


def test_a_person_with_assessments_is_not_removed(office: Database) -> None:
    """Somebody who was assessed belongs to the office; the sentence says why nothing happened."""
    record_assessments(office, [new(office, SITI, "Integritas", 2)], today=TODAY)
    with pytest.raises(PersonError, match="assessments: 1") as refused:
        remove_employees(office, [person(office, SITI)])
    assert "legal status" in str(refused.value)
    remove_employees(office, [person(office, NEW)])


# units of limited clerks

_OF_PEOPLE = {
    Assessment: {"competency_id": 1, "level": 2, "assessed_on": DAY, "method": "cact"},
    TrainingRecord: {"form": "other", "name": "Diklat", "search_key": "diklat", "verified": False},
    PerformanceRating: {"year": 2025, "rating": "good"},
    DisciplineRecord: {"severity": "light", "decided_on": DAY},
    PotentialRating: {"rated_on": DAY, "score": 70.0},
}


def test_a_limited_clerk_keeps_the_people_of_the_own_units_and_no_others(office: Database) -> None:
    """For every kind of record about people, by adding, by removing, and by undo; and nothing that
    holds for the whole office."""
    own, others = person(office, SITI), person(office, BUDI)
    clerk = Actor("Rini", "rini", units=frozenset({people.unit_of(office, SITI)}))

    years = iter(range(2000, 2100))

    def add(record: type, owner: int) -> int:
        values = {"employee_id": owner, **_OF_PEOPLE[record]}
        if record is PerformanceRating:
            values["year"] = next(years)
        with office.write(SAMPLE) as work:
            return insert_rows(work, record, tuple(values), [tuple(values.values())])[0]

    for record in _OF_PEOPLE:
        theirs = add(record, others)
        office.actor = clerk
        with pytest.raises(RightError, match="people of others"):
            add(record, others)
        mine = add(record, own)
        if record is not Assessment:
            with pytest.raises(RightError, match="people of others"), office.write(SAMPLE) as work:
                delete_rows(work, record, [theirs])
            with office.write(SAMPLE) as work:
                delete_rows(work, record, [mine])
        office.actor = Actor()
    training = add(TrainingRecord, others)
    proof = {"training_id": training, "name": "a", "digest": "", "size": 1, "content": b"a"}
    office.actor = clerk
    with pytest.raises(RightError, match="people of others"), office.write(SAMPLE) as work:
        insert_rows(work, Proof, tuple(proof), [tuple(proof.values())])
    standard = {"position_id": 1, "competency_id": 1, "level": 3}
    with pytest.raises(RightError, match="whole office"), office.write(SAMPLE) as work:
        insert_rows(work, RequiredLevel, tuple(standard), [tuple(standard.values())])
    with pytest.raises(RightError, match="people of others"):
        record_assessments(office, [new(office, BUDI, "Komunikasi", 2)], today=TODAY)


# what is derived is proved


def test_the_office_check_proves_what_is_derived(office: Database) -> None:
    """Sound after recording and undo; a level or a sum that was altered outside the program is
    told."""
    record_assessments(office, [new(office, SITI, name, 2) for name in NINE], today=TODAY)
    assert office.check() == []
    for statement, sentence in (
        ("UPDATE counted_levels SET level = 5 WHERE competency_id = 1", "levels that count"),
        ("DELETE FROM counted_levels WHERE competency_id = 1", "levels that count"),
        ("UPDATE competency_profiles SET open_gaps = 7", "match with the post"),
        ("UPDATE competency_profiles SET capped_total = capped_total - 1", "match with the post"),
        ("DELETE FROM competency_profiles", "match with the post"),
    ):
        with office.write(SAMPLE) as work:
            work.connection.exec_driver_sql(statement)
        (told,) = office.check()
        assert sentence in told and "1 people" in told, statement
        with office.write(SAMPLE) as work:
            rebuild(work.session)
        assert office.check() == []


def test_what_is_derived_comes_along_and_is_computed_again(tmp_path: Path) -> None:
    """A copy to another place has the same levels; a rescue computes them from what is left."""
    with Database.open(people.copy(tmp_path)) as office:
        record_assessments(office, [new(office, SITI, name, 2) for name in NINE], today=TODAY)
        right = counted(office)
        move_office(office, tmp_path / "pindah.asn")
        with office.write(SAMPLE) as work:  # as if the pages of the table were gone
            work.connection.exec_driver_sql("DELETE FROM counted_levels")
    with Database.open(tmp_path / "pindah.asn") as moved:
        assert counted(moved) == right and moved.check() == []
    rescue_office(tmp_path / "kantor.asn", tmp_path / "selamat.asn")
    with Database.open(tmp_path / "selamat.asn") as rescued:
        assert counted(rescued) == right and rescued.check() == []


@pytest.mark.postgresql
def test_on_a_server_the_same_holds(site: Site) -> None:
    """Recording, contradiction, undo and the check, in a file and on a server."""

    def make(at: Path | str) -> Database:
        database = Database.create(at, practice=True)
        people.fill(database)
        return database

    with Database.open(site.office("assessed", make)) as office:
        changed = record_assessments(
            office, [new(office, SITI, name, 2) for name in NINE], today=TODAY
        )
        with pytest.raises(PersonError, match="found level 2 and not 3"):
            record_assessments(office, [new(office, SITI, "Integritas", 3)], today=TODAY)
        assert len(counted(office)) == len(NINE) and office.check() == []
        undo(office, changed.operation_id)
        assert counted(office) == set() and office.check() == []
