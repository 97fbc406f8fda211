"""The history knows before and after of everything, however it was written."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from asn_desktop.core import translation
from asn_desktop.core.imports import PlannedChange
from asn_desktop.database.bulk import delete_rows, insert_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.history import (
    operation_entry,
    recent_operations,
    record_history,
    touched,
)
from asn_desktop.database.rights import Actor
from asn_desktop.database.tables import Action
from asn_desktop.database.unit_of_work import Operation, operation_title
from tests.database.records import ADD, EDIT, Person, Place, Status, person

MOMENT = dt.datetime(2026, 11, 23, 8, 30, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def english() -> None:
    """Titles are compared in their source language."""
    translation.set_language("en")


def _siti() -> Person:
    return person(
        "1",
        "Siti",
        born=dt.date(1980, 3, 12),
        status=Status.FULL,
        active=True,
        extra={"a": [1, "ü"]},
        picture=b"\x00\xff",
        seen=MOMENT,
    )


def test_an_edit_tells_only_what_changed(office: Database) -> None:
    """Before and after hold the changed columns with their real types, newest entry first."""
    office.actor = Actor("Rina")
    with office.write(ADD, count=1) as work:
        siti = _siti()
        work.session.add(siti)
    office.actor = Actor("Dewi")
    with office.write(EDIT, name="Siti") as work:
        stored = work.session.get_one(Person, siti.id)
        stored.status, stored.born, stored.name = Status.PART, None, "Siti"
    with office.read() as session:
        edit, add = record_history(session, "test_people", siti.id)
    assert (edit.user, edit.title, edit.action) == ("Dewi", "Edit Siti", Action.CHANGE)
    assert edit.before == {"status": Status.FULL, "born": dt.date(1980, 3, 12)}
    assert edit.after == {"status": Status.PART, "born": None}
    assert (add.user, add.action, add.before) == ("Rina", Action.ADD, None)


def test_an_addition_shows_the_row_as_it_was_added(office: Database) -> None:
    """After later edits and the removal, the first entry still shows what was added."""
    with office.write(ADD, count=1) as work:
        siti = _siti()
        work.session.add(siti)
    for name in ("Siti A", "Siti B"):
        with office.write(EDIT, name=name) as work:
            work.session.get_one(Person, siti.id).name = name
    with office.write(EDIT, name="") as work:
        work.session.delete(work.session.get_one(Person, siti.id))
    with office.read() as session:
        history = record_history(session, "test_people", siti.id)
    assert [each.action for each in history] == ["remove", "change", "change", "add"]
    added = history[-1].after
    assert added is not None
    assert added["name"] == "Siti"
    assert added["born"] == dt.date(1980, 3, 12)
    assert added["picture"] == b"\x00\xff"
    assert added["seen"] == MOMENT
    assert added["extra"] == {"a": [1, "ü"]}
    assert added["active"] is True


def test_an_expired_object_still_knows_its_old_value(office: Database) -> None:
    """A change right after expiry is captured with the stored value as its before."""
    with office.write(ADD, count=1) as work:
        siti = _siti()
        work.session.add(siti)
    with office.write(EDIT, name="Siti") as work:
        stored = work.session.get_one(Person, siti.id)
        work.session.expire_all()
        stored.name = "Siti Aminah"
    with office.read() as session:
        entry = record_history(session, "test_people", siti.id)[0]
    assert entry.before == {"name": "Siti"}


def test_a_change_without_effect_is_none(office: Database) -> None:
    """Setting what is there already leaves no operation behind."""
    with office.write(ADD, count=1) as work:
        siti = _siti()
        work.session.add(siti)
    with office.write(EDIT, name="Siti") as work:
        work.session.get_one(Person, siti.id).name = "Siti"
    with office.read() as session:
        assert len(recent_operations(session, 10)) == 1


def test_a_changed_reference_through_its_object_is_captured(office: Database) -> None:
    """The id of the place stands in the history, before and after."""
    with office.write(ADD, count=1) as work:
        places = [Place(name="Dinas A"), Place(name="Dinas B")]
        work.session.add_all(places)
        work.session.flush()
        siti = person("1", "Siti", place_id=places[0].id)
        work.session.add(siti)
    with office.write(EDIT, name="Siti") as work:
        work.session.get_one(Person, siti.id).place_id = places[1].id
    with office.read() as session:
        entry = record_history(session, "test_people", siti.id)[0]
        assert touched(session, 1) == {"test_places": 2, "test_people": 1}
    assert (entry.before, entry.after) == (
        {"place_id": places[0].id},
        {"place_id": places[1].id},
    )


def test_bulk_and_objects_leave_the_same_history(office: Database) -> None:
    """The history of a record does not show by which way it was written."""
    values = {
        "number": "1",
        "name": "Siti",
        "name_key": "siti",
        "born": dt.date(1980, 3, 12),
        "status": Status.FULL,
        "active": True,
        "extra": {"a": [1, "ü"]},
        "picture": b"\x00\xff",
        "seen": MOMENT,
    }
    with office.write(ADD, count=1) as work:
        (one,) = insert_rows(work, Person, list(values), [tuple(values.values())])
    with office.write(ADD, count=1) as work:
        other = _siti()
        other.number = "2"
        work.session.add(other)
    after = {"status": Status.PART, "born": None, "seen": None, "extra": {"b": 1}}
    with office.write(EDIT, name="") as work:
        before = {name: values[name] for name in after}
        update_rows(work, Person, [PlannedChange(0, one, before, after)])
    with office.write(EDIT, name="") as work:
        stored = work.session.get_one(Person, other.id)
        for name, value in after.items():
            setattr(stored, name, value)
    with office.write(EDIT, name="") as work:
        delete_rows(work, Person, [one])
    with office.write(EDIT, name="") as work:
        work.session.delete(work.session.get_one(Person, other.id))
    with office.read() as session:
        told = [record_history(session, "test_people", i) for i in (one, other.id)]
    for bulk, single in zip(*told, strict=True):
        assert bulk.action == single.action
        for name in ("before", "after"):
            mine, theirs = (dict(getattr(each, name) or {}) for each in (bulk, single))
            for each in (mine, theirs):
                each.pop("uid", None)
                each.pop("number", None)
            assert mine == theirs


def test_a_statement_that_would_leave_no_history_is_refused(office: Database) -> None:
    """Writing past the capture is a fault of ours, not a gap in the history."""
    with office.write(ADD, count=0) as work:
        for statement in (sa.update(Person).values(name="x"), sa.delete(Person)):
            with pytest.raises(RuntimeError, match="history"):
                work.session.execute(statement)


def test_parameters_may_grow_while_the_operation_runs(office: Database) -> None:
    """What is known only at the end still stands in the title."""
    with office.write(ADD) as work:
        work.session.add(_siti())
        work.params["count"] = 1
    with office.read() as session:
        entry = operation_entry(session, 1)
    assert entry is not None
    assert entry.title == "Add 1 people"
    assert entry.size == 1


def test_titles_are_shown_whatever_was_kept() -> None:
    """A parameter that is missing or an operation nobody knows any more still has a title."""
    assert operation_title("test.add", {}) == "Add … people"
    assert operation_title("gone.operation", {}) == "gone.operation"
    nested = {"code": "test.add", "params": {"count": 3}}
    assert operation_title("database.undo", nested) == "Undo: Add 3 people"


def test_one_code_means_one_operation() -> None:
    """Two operations under one code would show wrong titles in the history."""
    with pytest.raises(ValueError, match=r"test\.add"):
        Operation("test.add", "tests", "Something else", "test")
