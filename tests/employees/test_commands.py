"""Adding, changing and removing people, units and posts by hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest

from asn_desktop.core.errors import PersonError
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.translation import set_language
from asn_desktop.database.engine import Database
from asn_desktop.database.history import (
    UndoStack,
    operation_entry,
    record_history,
    undo,
)
from asn_desktop.database.rights import Actor
from asn_desktop.employees import commands, queries
from tests import offices

TODAY = dt.date(2026, 1, 5)
NEW = {
    "nip": "19921231 201903 2 004",
    "name": "  Sari   Contoh ",
    "birth_date": dt.date(1992, 12, 31),
    "sex": "female",
    "cpns_date": dt.date(2019, 3, 1),
}


@pytest.fixture
def office(site: offices.Site) -> Iterator[Database]:
    """A practice office, with sentences in their source language."""
    set_language("en")
    with Database.open(offices.practice(site)) as database:
        yield database


def _stored(database: Database, employee_id: int) -> dict[str, Any]:
    with database.read() as session:
        found = queries.person(session, employee_id)
    assert found is not None
    return found


def _unit(database: Database, name: str) -> int:
    units = offices.listed(database, "units")
    return int(next(row["id"] for row in units if row["name"] == name))


def test_a_new_person_is_stored_tidy_and_computed(office: Database) -> None:
    """A NIP typed in groups is kept as 18 digits, needless spaces go, and what follows from the
    values (start of service, retirement) stands beside them."""
    post = next(
        row["id"] for row in offices.listed(office, "positions") if row["kind"] == "Pelaksana"
    )
    added, _ = commands.save_employee(office, {**NEW, "position_id": post}, today=TODAY)
    stored = _stored(office, added)
    assert (stored["nip"], stored["name"]) == ("199212312019032004", "Sari Contoh")
    assert stored["service_start"] == dt.date(2019, 3, 1)
    assert stored["retirement_date"] == dt.date(2051, 1, 1)
    assert ",missing.unit," in stored["data_problems"]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"nip": "19921231201903200"}, "digits"),
        ({"nip": ""}, "NIP is missing"),
        ({"name": " "}, "name is missing"),
        ({"birth_date": dt.date(2030, 1, 1)}, "future"),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    office: Database, values: dict[str, Any], sentence: str
) -> None:
    """A person with an impossible value is not stored, and the sentence says what is wrong."""
    before = len(offices.people(office))
    with pytest.raises(PersonError, match=sentence):
        commands.save_employee(office, {**NEW, **values}, today=TODAY)
    assert len(offices.people(office)) == before


def test_a_nip_belongs_to_one_person(office: Database) -> None:
    """Whoever types a NIP that is taken learns whose it is."""
    other = offices.people(office)[5]
    grouped = f"{other['nip'][:8]} {other['nip'][8:14]} {other['nip'][14]} {other['nip'][15:]}"
    with pytest.raises(PersonError, match=other["name"]):
        commands.save_employee(office, {**NEW, "nip": grouped}, today=TODAY)
    commands.save_employee(
        office, {"nip": grouped}, employee_id=other["id"], today=TODAY
    )  # one's own NIP may stay


def test_nobody_overwrites_what_somebody_else_has_just_saved(office: Database) -> None:
    """A form opened before another change is refused, and that change stays."""
    person = offices.people(office)[0]
    version = _stored(office, person["id"])["version"]
    commands.save_employee(
        office, {"note": "first"}, employee_id=person["id"], version=version, today=TODAY
    )
    with pytest.raises(PersonError, match="changed meanwhile"):
        commands.save_employee(
            office, {"note": "second"}, employee_id=person["id"], version=version, today=TODAY
        )
    assert _stored(office, person["id"])["note"] == "first"


def test_who_was_removed_meanwhile_is_not_saved(office: Database) -> None:
    """Saving a person who is gone says so."""
    person = offices.newcomers(office)[0]
    commands.remove_employees(office, [person["id"]])
    with pytest.raises(PersonError, match="removed meanwhile"):
        commands.save_employee(office, {"note": "x"}, employee_id=person["id"], today=TODAY)


def test_moving_twelve_people_is_one_step(office: Database) -> None:
    """Twelve people move to a unit as one operation with a name that tells it; who is there
    already is not counted; undo brings everybody back and redo moves them again."""
    target = _unit(office, "Dinas Kesehatan")
    people = [row for row in offices.people(office) if row["unit"] != "Dinas Kesehatan"][:12]
    there = [row for row in offices.people(office) if row["unit"] == "Dinas Kesehatan"][:1]
    assert there
    ids = [row["id"] for row in (*people, *there)]
    before = {row["id"]: row["unit"] for row in offices.people(office)}
    stack = UndoStack(office)
    office.actor = Actor("Rina")
    changed = commands.change_field(office, ids, "unit_id", target, today=TODAY)
    stack.push(changed)
    with office.read() as session:
        entry = operation_entry(session, changed.operation_id)
    assert entry is not None
    assert (entry.title, entry.user) == ("Move employees to Dinas Kesehatan: 12", "Rina")
    after = {row["id"]: row["unit"] for row in offices.people(office)}
    assert {key for key in after if after[key] != before[key]} == {row["id"] for row in people}
    stack.undo()
    assert {row["id"]: row["unit"] for row in offices.people(office)} == before
    stack.redo()
    assert {row["id"]: row["unit"] for row in offices.people(office)} == after


def test_moving_people_where_they_are_changes_nothing(office: Database) -> None:
    """A change that changes nothing is no step to undo."""
    people = [row for row in offices.people(office) if row["unit"] == "Dinas Kesehatan"]
    target = _unit(office, "Dinas Kesehatan")
    ids = [row["id"] for row in people]
    assert commands.change_field(office, ids, "unit_id", target, today=TODAY).ids == {}


@pytest.mark.parametrize("column", ["nip", "name", "name_key", "retirement_date", "nonsense"])
def test_what_is_a_persons_own_cannot_be_the_same_for_many(office: Database, column: str) -> None:
    """Nobody gives several people one NIP or name, nor types what is computed."""
    ids = [row["id"] for row in offices.people(office)][:2]
    with pytest.raises(PersonError, match="same for several"):
        commands.change_field(office, ids, column, "x", today=TODAY)


def test_the_kind_of_a_post_moves_the_retirement_of_its_holders(office: Database) -> None:
    """A staff post that becomes a functional one at senior level lets its holders retire at 60
    instead of 58; undo returns both."""
    person = next(row for row in offices.people(office) if row["position_kind"] == "Pelaksana")
    stored = _stored(office, person["id"])
    post = stored["position_id"]
    holders = [
        row["id"]
        for row in offices.people(office)
        if _stored(office, row["id"])["position_id"] == post
    ]
    before = {key: _stored(office, key)["retirement_date"] for key in holders}
    _, changed = commands.save_position(
        office, {"kind": "functional", "level": "senior_expert"}, position_id=post, today=TODAY
    )
    for key in holders:
        now = _stored(office, key)["retirement_date"]
        assert (now.year - before[key].year, now.month) == (2, before[key].month)
    undo(office, changed.operation_id)
    assert {key: _stored(office, key)["retirement_date"] for key in holders} == before


def test_two_posts_of_one_name_are_refused(office: Database) -> None:
    """A post that is written otherwise but has the same name is the same post."""
    commands.save_position(office, {"name": "Kasubbag. Contoh & Uji"}, today=TODAY)
    with pytest.raises(PersonError, match="already a post"):
        commands.save_position(office, {"name": "Kepala Sub Bagian Contoh dan Uji"}, today=TODAY)


def test_a_unit_that_is_used_stays(office: Database) -> None:
    """A unit with people, or with units below it, and a post with holders are not removed."""
    with pytest.raises(PersonError, match="still work there"):
        commands.remove_units(office, [_unit(office, "Dinas Kesehatan")])
    above, _ = commands.save_unit(office, {"name": "Above"})
    below, _ = commands.save_unit(office, {"name": "Below", "parent_id": above})
    with pytest.raises(PersonError, match="below it"):
        commands.remove_units(office, [above])
    commands.remove_units(office, [above, below])
    held = _stored(office, offices.people(office)[0]["id"])["position_id"]
    with pytest.raises(PersonError, match="still hold"):
        commands.remove_positions(office, [held])


def test_a_unit_never_stands_below_itself(office: Database) -> None:
    """Neither directly nor through others."""
    top, _ = commands.save_unit(office, {"name": "Top"})
    middle, _ = commands.save_unit(office, {"name": "Middle", "parent_id": top})
    for above in (top, middle):
        with pytest.raises(PersonError, match="below itself"):
            commands.save_unit(office, {"parent_id": above}, unit_id=top)


def test_a_code_names_one_unit(office: Database) -> None:
    """A code that is taken is refused with the name of the unit that has it."""
    commands.save_unit(office, {"name": "First", "code": "K-1"})
    with pytest.raises(PersonError, match="First"):
        commands.save_unit(office, {"name": "Second", "code": "K-1"})


def test_removed_people_come_back_whole(office: Database) -> None:
    """Undo of a removal brings every column back, and the history of the person goes on."""
    person = offices.newcomers(office)[1]
    before = _stored(office, person["id"])
    office.actor = Actor("Rina")
    changed = commands.remove_employees(office, [person["id"]])
    assert person["nip"] not in {row["nip"] for row in offices.people(office)}
    undo(office, changed.operation_id)
    after = _stored(office, person["id"])
    assert {**after, "version": 0} == {**before, "version": 0}
    with office.read() as session:
        titles = [entry.title for entry in record_history(session, "employees", person["id"])]
    assert "Remove employees: 1" in titles


def test_the_history_of_a_person_reads_as_words(office: Database) -> None:
    """Old and new values of a change are shown as a clerk knows them: names of units, words of
    codes, dates as they are written here."""
    person = offices.people(office)[9]
    target = _unit(office, "Dinas Kesehatan")
    values = {"unit_id": target, "sex": "male", "birth_date": dt.date(1980, 3, 1), "grade": 34}
    office.actor = Actor("Rina")
    commands.save_employee(office, values, employee_id=person["id"], today=TODAY)
    words = queries.words(office)
    with office.read() as session:
        entry = record_history(session, "employees", person["id"])[0]
    assert entry.title == f"Change employee {person['name']}"
    shown = {name: words(name, value) for name, value in (entry.after or {}).items()}
    expected = {
        "unit_id": "Dinas Kesehatan",
        "sex": "Laki-laki",
        "birth_date": "01-03-1980",
        "grade": "III/d",
    }
    for name, value in shown.items():
        assert value == expected.get(name, value)
    assert shown.keys() & expected.keys()


def test_people_are_found_by_what_they_are_called_now(office: Database) -> None:
    """After a change of name, unit and NIP the search finds the new and not the old."""
    person = offices.people(office)[11]
    commands.save_employee(
        office, {"name": "Xaverius Zulkarnaen"}, employee_id=person["id"], today=TODAY
    )
    found = offices.people(office, ListQuery(search="zulkar xaver"))
    assert [row["id"] for row in found] == [person["id"]]
    old = offices.people(office, ListQuery(search=f"{person['name']} {person['nip']}"))
    assert old == []
