"""Flaws of what is held of people are mended many at once, by rule and by right."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from asn_desktop.competencies.commands.quality import mend
from asn_desktop.competencies.queries.mending import FlawedRecords, seen_flawed, seen_quality
from asn_desktop.competencies.queries.quality import condition_of, offered_checks
from asn_desktop.competencies.records import PerformanceRating, TrainingRecord
from asn_desktop.competencies.rules.mending import Target, fields, target
from asn_desktop.competencies.rules.quality import Dimension, record_checks
from asn_desktop.competencies.screen.quality_fields import mend_fields
from asn_desktop.core.errors import ChangedMeanwhile, PersonError, RightError
from asn_desktop.core.imports import Resolution
from asn_desktop.core.translation import set_language
from asn_desktop.database.engine import Database
from asn_desktop.database.history import UndoStack
from asn_desktop.database.rights import Actor
from asn_desktop.employees.queries import resolve_units, unit_tree
from asn_desktop.employees.records import Employee
from asn_desktop.employees.rules import quality as own_quality
from tests.offices import Site, practice

TODAY = dt.date.today()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    set_language("id")
    with Database.open(practice(tmp_path)) as database:
        yield database


def flawed(office: Database, code: str, unit: int | None = None) -> FlawedRecords:
    return seen_flawed(office, code, TODAY, unit)


def spoil(office: Database, column: str, people: int = 3) -> list[int]:
    """Empty a field of the first people, the way a form would."""
    from asn_desktop.employees.commands import change_field

    with office.read() as session:
        ids = list(
            session.scalars(
                sa.select(Employee.id)
                .where(Employee.employee_type == "pns", Employee.legal_status == "active")
                .order_by(Employee.id)
                .limit(people)
            )
        )
    change_field(office, ids, column, None, today=TODAY)
    return ids


def test_every_flaw_has_its_way_to_be_mended() -> None:
    """Whatever the rules can find leads somewhere: to fields that the grid can read and show, to an
    assessment, to the standards of posts, or to the person."""
    own = [*own_quality._LABELS, *(f"missing.{name}" for name in own_quality._NEEDED)]
    codes = [*own, *(each.code for each in record_checks())]
    words: dict[str, dict[int, str]] = {"unit": {1: "Dinas"}, "position": {1: "Guru"}}
    for code in codes:
        made = mend_fields(code, words, lambda field, text: Resolution(None), TODAY)
        assert [field.name for field in made] == list(fields(code)), code
        typed = target(code) in (Target.PERSON, Target.TRAINING, Target.RATING)
        assert typed == bool(made), code
        for field in made:
            for choice in field.choices:
                parsed = field.read(choice)
                assert not parsed.problems and field.text(parsed.value) == choice, (code, choice)
    assert all(target(code) is Target.PERSON for code in own)


def test_the_records_listed_are_those_counted(office: Database) -> None:
    """Of every flaw, the people in the grid are those that the count and the filter of the list of
    people speak of; the shares are of people in service; units add up to the whole."""
    spoil(office, "grade")
    seen = seen_quality(office, TODAY)
    counts = {each.code: count for each, count in offered_checks(seen.quality.flaws)}
    assert counts["missing.grade"] >= 3 and len(counts) > 5
    with office.read() as session:
        for code, count in counts.items():
            found = flawed(office, code)
            people = {record.person for record in found.records}
            meant = set(
                session.scalars(sa.select(Employee.id).where(condition_of(session, code, TODAY)))
            )
            assert people == meant and len(people) == count, code
            if target(code) is not Target.TRAINING:
                assert found.total == count
            agencies = [flawed(office, code, entry.id) for entry in seen.tree.below(None)]
            nowhere = seen_flawed(office, code, TODAY, nowhere=True)
            assert sum(each.total for each in (*agencies, nowhere)) == found.total, code
    for dimension in Dimension:
        assert 0 <= seen.quality.share(dimension) <= 1


def test_names_of_units_are_understood(office: Database) -> None:
    """A unit is typed by its name in any letters; a name that is nearly right is refused with what
    may be meant, and none is guessed."""
    found = flawed(office, "missing.unit")

    def resolve(field: str, text: str) -> Resolution:
        with office.read() as session:
            return resolve_units(session, [(text,)])[(text,)]

    (field,) = mend_fields("missing.unit", found.words, resolve, TODAY)
    key, name = next(item for item in found.words["unit"].items() if item[1] == "Dinas Kesehatan")
    assert field.read(name.upper()).value == key and field.text(key) == name
    assert field.read("").value is None and not field.read("").problems
    problem = field.problem("Dinas Kesehatn")
    assert problem is not None and problem.is_error and name in problem.sentence


def test_what_was_typed_for_many_is_one_step(office: Database) -> None:
    """Grades of three people are stored together, they leave the list, and one undo brings all
    three back to it."""
    ids = spoil(office, "grade")
    listed = {record.id for record in flawed(office, "missing.grade").records}
    assert set(ids) <= listed
    typed = {key: {"grade": code} for key, code in zip(ids, (32, 33, 34), strict=True)}
    seen = {key: {"grade": None} for key in ids}
    changed = mend(office, Target.PERSON, typed, seen=seen, today=TODAY)
    assert {r.id for r in flawed(office, "missing.grade").records} == listed - set(ids)
    assert sorted(changed.ids["employees"]) == sorted(ids)
    undo = UndoStack(office)
    undo.push(changed)
    assert undo.undo_title and "3" in undo.undo_title
    undo.undo()
    assert {r.id for r in flawed(office, "missing.grade").records} == listed


def test_what_cannot_be_is_refused_with_the_name(office: Database) -> None:
    """A TMT PNS before the TMT CPNS refuses the whole save with whose it is and why; an error that
    was there before does not keep anybody from mending something else."""
    ids = spoil(office, "pns_date", 2)
    with office.read() as session:
        name = session.scalar(sa.select(Employee.name).where(Employee.id == ids[1]))
        good = session.scalar(sa.select(Employee.cpns_date).where(Employee.id == ids[0]))
    typed: dict[int, dict[str, object]] = {
        ids[0]: {"pns_date": good},
        ids[1]: {"pns_date": dt.date(1950, 1, 1)},
    }
    seen: dict[int, dict[str, object]] = {key: {"pns_date": None} for key in ids}
    with pytest.raises(PersonError, match=f"{name}: .*TMT CPNS"):
        mend(office, Target.PERSON, typed, seen=seen, today=TODAY)
    assert set(ids) <= {record.id for record in flawed(office, "missing.pns_date").records}
    with pytest.raises(ChangedMeanwhile):
        seen[ids[0]] = {"pns_date": dt.date(2001, 1, 1)}
        mend(office, Target.PERSON, typed, seen=seen, today=TODAY)


def test_trainings_keep_what_follows(office: Database) -> None:
    """A certificate number is stored, found by the search, and the training leaves the list; a year
    that differs is settled to that of the end; more hours than days allow are refused with whose
    training it is."""
    record = flawed(office, "training.no_certificate").records[0]
    number = {record.id: {"certificate_no": "  TEST/ 77 "}}
    seen: dict[int, dict[str, object]] = {record.id: {"certificate_no": None}}
    mend(office, Target.TRAINING, number, seen=seen, today=TODAY)
    with office.read() as session:
        stored = session.get_one(TrainingRecord, record.id)
        assert stored.certificate_no == "TEST/ 77"
        assert "77" in stored.search_key
    assert record.id not in {r.id for r in flawed(office, "training.no_certificate").records}
    hours = {record.id: {"training_hours": 2_999.0}}
    with pytest.raises(PersonError, match=str(record.facts["training_name"])):
        mend(office, Target.TRAINING, hours, seen={record.id: {}}, today=TODAY)
    doubted = flawed(office, "training.unverified").records[:2]
    typed: dict[int, dict[str, object]] = {each.id: {"verified": True} for each in doubted}
    before: dict[int, dict[str, object]] = {each.id: {"verified": False} for each in doubted}
    mend(office, Target.TRAINING, typed, seen=before, today=TODAY)
    left = {each.id for each in flawed(office, "training.unverified").records}
    assert not left & typed.keys()
    with pytest.raises(ChangedMeanwhile):
        mend(office, Target.TRAINING, typed, seen=before, today=TODAY)


@pytest.mark.postgresql
def test_ratings_of_last_year_are_added_once(site: Site) -> None:
    """People without a rating of last year get one each in one step; a second time, or an unknown
    word, is refused. On a server as in a file."""
    set_language("id")
    with Database.open(practice(site)) as office:
        people = [record.id for record in flawed(office, "performance.missing").records[:4]]
        assert people
        typed = {person: {"rating": "good"} for person in people}
        seen: dict[int, dict[str, object]] = {person: {"rating": None} for person in people}
        mend(office, Target.RATING, typed, seen=seen, today=TODAY)
        with office.read() as session:
            years = session.scalars(
                sa.select(PerformanceRating.year).where(
                    PerformanceRating.employee_id.in_(people),
                    PerformanceRating.year == TODAY.year - 1,
                )
            ).all()
        assert len(years) == len(people)
        assert not {r.id for r in flawed(office, "performance.missing").records} & set(people)
        with pytest.raises(ChangedMeanwhile):
            mend(office, Target.RATING, typed, seen=seen, today=TODAY)
        with pytest.raises(PersonError, match="bukan predikat"):
            mend(office, Target.RATING, {people[0]: {"rating": "hebat"}}, seen=seen, today=TODAY)
        # the other queries hold on a server, too
        for code in ("training.hours", "training.year", "assessment.outside", "assessment.old"):
            flawed(office, code)


def test_a_limited_clerk_mends_the_own_units_only(office: Database) -> None:
    """Whoever works for one unit sees the flaws there alone, and is refused elsewhere; who may not
    write people is refused at all."""
    ids = spoil(office, "grade", 12)
    with office.read() as session:
        rows = session.execute(sa.select(Employee.id, Employee.unit_id).where(Employee.id.in_(ids)))
        units = {key: unit for key, unit in rows}
        tree = unit_tree(session)
    (own, below) = next(
        (unit, tree.subtree(unit))
        for unit in units.values()
        if unit is not None and not tree.below(unit)
    )
    inside = [key for key, unit in units.items() if unit in below]
    outside = [key for key, unit in units.items() if unit not in below]
    office.actor = Actor("Budi", rights=frozenset({"employees.*"}), units=frozenset({own}))
    listed = {record.id for record in flawed(office, "missing.grade").records}
    assert set(inside) <= listed and not listed & set(outside)
    assert sum(seen_quality(office, TODAY).quality.people.values()) < 260
    for key, allowed in ((inside[0], True), (outside[0], False)):
        values, seen = {key: {"grade": 33}}, {key: {"grade": None}}
        if allowed:
            mend(office, Target.PERSON, values, seen=seen, today=TODAY)
        else:
            with pytest.raises(RightError):
                mend(office, Target.PERSON, values, seen=seen, today=TODAY)
    office.actor = Actor("Ani", rights=frozenset())
    with pytest.raises(RightError):
        mend(
            office,
            Target.PERSON,
            {outside[0]: {"grade": 33}},
            seen={outside[0]: {"grade": None}},
            today=TODAY,
        )
