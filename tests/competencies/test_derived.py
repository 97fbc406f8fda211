"""The levels that count and the profiles follow every operation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from asn_desktop.competencies.commands import counting
from asn_desktop.competencies.commands.operations import SAMPLE
from asn_desktop.competencies.records import (
    Assessment,
    Competency,
    CompetencyProfile,
    CountedLevel,
    Framework,
    RequiredLevel,
)
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.employees.records import Employee, Position
from tests import offices

DAY = dt.date(2025, 3, 1)
LATER = dt.date(2028, 3, 1)


def add(office: Database, record: type, **values: object) -> int:
    with office.write(SAMPLE) as work:
        return insert_rows(work, record, tuple(values), [tuple(values.values())])[0]


def competency(office: Database, code: str, **values: object) -> int:
    with office.read() as session:
        frameworks = list(session.scalars(sa.select(Framework.id)))
    framework = (
        frameworks[0]
        if frameworks
        else add(office, Framework, code="38/2017", name="Permenpan-RB 38/2017", legal_basis="")
    )
    own = {"name": code, "name_key": code, "place": 1, "definition": "", "legal_basis": ""}
    return add(
        office,
        Competency,
        framework_id=framework,
        code=code,
        group="managerial",
        **(own | values),
    )


def assess(office: Database, person: int, what: int, level: int, day: dt.date = DAY) -> int:
    return add(
        office,
        Assessment,
        employee_id=person,
        competency_id=what,
        level=level,
        assessed_on=day,
        method="cact",
    )


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    """An office with one supervisor and two competencies."""
    with Database.create(tmp_path / "kantor.asn", practice=True) as database:
        post = add(database, Position, name="Kasubbag", name_key="kasubbag", kind="supervisor")
        for nip in ("198001012005011001", "198001012005011002"):
            add(
                database,
                Employee,
                nip=nip,
                name="Siti",
                name_key="siti",
                position_id=post,
                data_problems="",
            )
        competency(database, "integrity")
        competency(database, "cooperation")
        yield database


def figures(office: Database, day: dt.date, person: int = 1) -> tuple[int, ...] | None:
    """(required_count, compared, required_total, actual_total, open_gaps) on a day."""
    profile = CompetencyProfile
    with office.read() as session:
        found = session.execute(
            sa.select(
                profile.required_count,
                profile.compared,
                profile.required_total,
                profile.actual_total,
                profile.open_gaps,
            ).where(profile.employee_id == person, profile.from_day <= day, profile.to_day >= day)
        ).all()
    assert len(found) <= 1
    return tuple(found[0]) if found else None


def test_an_assessment_counts_from_its_day_until_it_expires(office: Database) -> None:
    """Before the day there is nothing, from it on the level is compared with the default of the
    post, after its validity it is "assessed once, nothing counts"; the other person has no row."""
    assess(office, 1, 1, 1)
    assert figures(office, DAY - dt.timedelta(1)) is None
    assert figures(office, DAY) == (2, 1, 2, 1, 1)
    assert figures(office, LATER) == (2, 0, 0, 0, 0)
    assert figures(office, DAY, person=2) is None


def test_what_a_post_requires_changes_the_people_on_it(office: Database) -> None:
    """A level of the post's own takes the default's place for everybody on it at once; 0 means the
    post does not require it; taking the step back brings the default back."""
    assess(office, 1, 1, 1)
    with office.write(SAMPLE) as work:
        insert_rows(
            work,
            RequiredLevel,
            ("position_id", "competency_id", "level"),
            [(1, 1, 4), (1, 2, 0)],
        )
        changed = work.changed
    assert figures(office, DAY) == (1, 1, 4, 1, 1)
    undo(office, changed.operation_id)
    assert figures(office, DAY) == (2, 1, 2, 1, 1)


def test_a_person_takes_the_levels_along_to_another_post(office: Database) -> None:
    """A move to another post compares with what that one requires; without a post nothing is
    required, and that is no gap of zero."""
    assess(office, 1, 1, 3)
    head = add(office, Position, name="Kepala", name_key="kepala", kind="jpt_pratama")
    for post, expected in ((head, (2, 1, 4, 3, 1)), (None, (0, 0, 0, 0, 0))):
        with office.write(SAMPLE) as work:
            person = work.session.get_one(Employee, 1)
            person.position_id = post
        assert figures(office, DAY) == expected


def test_only_days_on_which_the_competency_is_in_force_count(office: Database) -> None:
    """A competency whose regulation ended neither is required nor counts from the next day on."""
    ended = competency(
        office, "old", valid_from=dt.date(2020, 1, 1), valid_to=dt.date(2025, 12, 31)
    )
    assess(office, 1, ended, 2)
    assert figures(office, DAY) == (3, 1, 2, 2, 0)
    assert figures(office, dt.date(2026, 1, 1)) == (2, 0, 0, 0, 0)


def test_a_competency_that_is_ended_counts_no_more(office: Database) -> None:
    """An end set afterwards holds at once for everybody; other words for it change no figure."""
    assess(office, 1, 1, 1)
    for column, value, expected in (
        ("name", "Integritas", (2, 1, 2, 1, 1)),
        ("valid_to", DAY - dt.timedelta(1), (1, 0, 0, 0, 0)),
        ("valid_to", None, (2, 1, 2, 1, 1)),
        ("group", "technical", (1, 0, 0, 0, 0)),
    ):
        with office.write(SAMPLE) as work:
            setattr(work.session.get_one(Competency, 1), column, value)
        assert figures(office, DAY) == expected


def test_a_void_assessment_no_longer_counts(office: Database) -> None:
    """The earlier one counts again; voiding the last leaves no row, as if never assessed."""
    first = assess(office, 1, 1, 2)
    second = assess(office, 1, 1, 1, DAY + dt.timedelta(30))
    day = DAY + dt.timedelta(60)
    for voided, expected in ((second, (2, 1, 2, 2, 0)), (first, None)):
        with office.write(SAMPLE) as work:
            work.session.get_one(Assessment, voided).void_reason = "salah ketik"
        assert figures(office, day) == expected


def test_computing_everything_again_changes_nothing(office: Database) -> None:
    """What operation after operation has left is what comes out when all is computed anew."""
    chosen = [(1, 1, 2), (1, 2, 3), (2, 1, 0), (2, 2, 5), (1, 1, 4)]
    for place, (person, what, level) in enumerate(chosen):
        assess(office, person, what, level, DAY + dt.timedelta(100 * place))
    tables = [each.__table__ for each in (CountedLevel, CompetencyProfile)]

    def rows() -> list[list[object]]:
        with office.read() as session:
            return [sorted(map(tuple, session.execute(sa.select(each)))) for each in tables]

    before = rows()
    assert all(before)
    with office.write(SAMPLE) as work:
        counting.rebuild(work.session)
    assert rows() == before


def test_the_practice_office_assesses_only_what_was_in_force(tmp_path: Path) -> None:
    """What it exports can be taken in again: no assessment is older than its dictionary."""
    with Database.open(offices.practice(tmp_path)) as office, office.read() as session:
        early = (
            sa.select(sa.func.count())
            .select_from(Assessment)
            .join(Competency, Competency.id == Assessment.competency_id)
            .join(Framework, Framework.id == Competency.framework_id)
            .where(Assessment.assessed_on < Framework.valid_from)
        )
        assert session.scalar(early) == 0
        assert session.scalar(sa.select(sa.func.count(Assessment.id)))
