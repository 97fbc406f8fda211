"""Every operation can be taken back and done again, without harming what came later."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Sequence
from pathlib import Path

import pytest
import sqlalchemy as sa

from asn_desktop.core import translation
from asn_desktop.core.errors import Cancelled, PersonError
from asn_desktop.core.imports import PlannedChange
from asn_desktop.core.progress import CancelAfter
from asn_desktop.database.bulk import delete_rows, insert_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.history import UndoStack, plan_undo, record_history, undo
from asn_desktop.database.rights import Actor
from tests.database.records import ADD, EDIT, LOAD, Person, Place, Status, person

COLUMNS = ["number", "name", "name_key"]


@pytest.fixture(autouse=True)
def english() -> None:
    """The reasons are compared in their source language."""
    translation.set_language("en")


def _load(office: Database, numbers: Sequence[int]) -> tuple[int, array[int]]:
    rows = [(f"{i}", f"Nama {i}", f"nama {i}") for i in numbers]
    with office.write(LOAD) as work:
        ids = insert_rows(work, Person, COLUMNS, rows)
    return work.operation_id, ids


def _rename(office: Database, record_id: int, name: str) -> int:
    with office.write(EDIT, name=name) as work:
        work.session.get_one(Person, record_id).name = name
    return work.operation_id


def _names(office: Database) -> dict[int, str]:
    with office.read() as session:
        return {key: name for key, name in session.execute(sa.select(Person.id, Person.name))}


def _row(office: Database, record_id: int) -> dict[str, object]:
    with office.read() as session:
        found = session.execute(sa.select(Person.__table__).where(Person.id == record_id))
        row = dict(found.mappings().one())
        del row["version"]
        return row


def test_a_whole_import_is_undone_after_a_restart(location: Path | str) -> None:
    """What was added goes, what was changed returns, what was edited since stays and is named."""
    with Database.open(location) as office:
        _, known = _load(office, range(100, 110))
        with office.write(LOAD) as work:
            added = insert_rows(work, Person, COLUMNS, [(f"{i}", "Baru", "baru") for i in range(9)])
            update_rows(
                work,
                Person,
                [
                    PlannedChange(0, i, {"name": f"Nama {n + 100}"}, {"name": "Lain"})
                    for n, i in enumerate(known)
                ],
            )
        _rename(office, added[3], "Disunting")
        _rename(office, known[3], "Disunting")
    with Database.open(location) as office:
        office.actor = Actor("Rina")
        result = undo(office, work.operation_id)
        assert result.reversed == 17
        assert {(each.kind, each.record_id) for each in result.kept} == {
            ("test_people", added[3]),
            ("test_people", known[3]),
        }
        expected = {i: f"Nama {n + 100}" for n, i in enumerate(known)}
        assert _names(office) == {**expected, known[3]: "Disunting", added[3]: "Disunting"}
        assert office.check() == []


def test_a_removed_record_comes_back_as_it_was(office: Database) -> None:
    """Same id, same uid, same values of every type; and it is found by the search again."""
    with office.write(ADD, count=1) as work:
        siti = person(
            "1",
            "Siti",
            born=dt.date(1980, 3, 12),
            status=Status.PART,
            active=False,
            extra={"x": [1]},
            picture=b"\x01\x00",
            seen=dt.datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=dt.UTC),
        )
        work.session.add(siti)
    before = _row(office, siti.id)
    for bulk in (False, True):
        with office.write(EDIT, name="Siti") as work:
            if bulk:
                delete_rows(work, Person, [siti.id])
            else:
                work.session.delete(work.session.get_one(Person, siti.id))
        assert _names(office) == {}
        undo(office, work.operation_id)
        assert _row(office, siti.id) == before
    assert office.check() == []


def test_undo_and_redo_go_back_and_forth(office: Database) -> None:
    """Undoing the undo does the operation again, as often as one likes."""
    operation, ids = _load(office, range(3))
    added = _names(office)
    for _ in range(3):
        operation = undo(office, operation).changed.operation_id
        assert _names(office) == {}
        operation = undo(office, operation).changed.operation_id
        assert _names(office) == added
    with office.read() as session:
        history = record_history(session, "test_people", ids[0])
    assert [each.title for each in history[:2]] == ["Redo: Import people", "Undo: Import people"]


def test_what_was_undone_already_is_refused(office: Database) -> None:
    """A second undo of the same operation changes nothing and says so."""
    operation, _ = _load(office, range(3))
    undo(office, operation)
    with pytest.raises(PersonError, match="already"):
        undo(office, operation)
    with pytest.raises(PersonError, match="no such operation"):
        undo(office, 999)


def test_operations_are_undone_in_any_order_that_harms_nothing(office: Database) -> None:
    """A later change stands in the way only as long as it is in effect."""
    _, ids = _load(office, range(2))
    first = _rename(office, ids[0], "Satu")
    second = _rename(office, ids[0], "Dua")
    other = _rename(office, ids[1], "Lain")
    with pytest.raises(PersonError, match="changed since"):
        undo(office, first)
    taken = undo(office, second)
    assert undo(office, first).reversed == 1
    assert _names(office)[ids[0]] == "Nama 0"
    with pytest.raises(PersonError, match="changed since"):
        undo(office, taken.changed.operation_id)  # the redo of "Dua" stands on "Satu"
    assert undo(office, other).reversed == 1


def test_only_what_is_in_effect_is_redone_and_undone(office: Database) -> None:
    """After a partial undo the redo brings back exactly the part that was taken."""
    operation, ids = _load(office, range(4))
    _rename(office, ids[2], "Disunting")
    part = undo(office, operation)
    assert set(_names(office)) == {ids[2]}
    again = undo(office, part.changed.operation_id)
    assert (again.reversed, again.kept) == (3, [])
    assert _names(office)[ids[2]] == "Disunting"
    last = undo(office, again.changed.operation_id)
    assert last.reversed == 3


def test_a_record_that_others_refer_to_stays(office: Database) -> None:
    """A place with people added later is kept and named; the other places of the import go."""
    with office.write(LOAD) as work:
        places = [Place(name=f"Dinas {i}") for i in range(3)]
        work.session.add_all(places)
    with office.write(ADD, count=1) as later:
        later.session.add(person("1", "Siti", place_id=places[1].id))
    result = undo(office, work.operation_id)
    assert [(each.record_id, each.reason) for each in result.kept] == [
        (places[1].id, "Other records refer to it.")
    ]
    with office.read() as session:
        assert list(session.scalars(sa.select(Place.id))) == [places[1].id]
    assert office.check() == []


def test_what_was_added_together_goes_together_and_comes_back(office: Database) -> None:
    """A tree of places and the people in it go in one undo and come back in one redo."""
    with office.write(LOAD) as work:
        top = Place(name="Dinas")
        work.session.add(top)
        work.session.flush()
        below = [Place(name=f"Bidang {i}", parent_id=top.id) for i in range(3)]
        work.session.add_all(below)
        work.session.flush()
        # a parent with a higher id than its child
        top.parent_id = below[2].id
        below[2].parent_id = None
        work.session.add_all(person(f"{i}", "Siti", place_id=below[i].id) for i in range(3))
    taken = undo(office, work.operation_id)
    assert (taken.reversed, taken.kept) == (7, [])
    again = undo(office, taken.changed.operation_id)
    assert (again.reversed, again.kept) == (7, [])
    with office.read() as session:
        assert session.get_one(Place, top.id).parent_id == below[2].id
    assert office.check() == []


def test_a_kept_child_keeps_its_parents(office: Database) -> None:
    """A place edited since is kept, and so is the place above it, which it needs."""
    with office.write(LOAD) as work:
        top, free = Place(name="Dinas"), Place(name="Bebas")
        work.session.add_all([top, free])
        work.session.flush()
        child = Place(name="Bidang", parent_id=top.id)
        work.session.add(child)
    with office.write(EDIT, name="") as later:
        later.session.get_one(Place, child.id).name = "Bidang Umum"
    result = undo(office, work.operation_id)
    assert {each.record_id for each in result.kept} == {top.id, child.id}
    assert office.check() == []


def test_a_move_into_a_new_place_is_undone_whole(office: Database) -> None:
    """The person returns to the old place, and only then can the new place go."""
    with office.write(ADD, count=1) as work:
        old = Place(name="Lama")
        work.session.add(old)
        work.session.flush()
        siti = person("1", "Siti", place_id=old.id)
        work.session.add(siti)
    with office.write(EDIT, name="Siti") as move:
        new = Place(name="Baru")
        move.session.add(new)
        move.session.flush()
        move.session.get_one(Person, siti.id).place_id = new.id
    result = undo(office, move.operation_id)
    assert (result.reversed, result.kept) == (2, [])
    assert _row(office, siti.id)["place_id"] == old.id


def test_nothing_returns_to_a_place_that_is_gone(office: Database) -> None:
    """A person whose earlier place was removed meanwhile is kept where they are."""
    with office.write(ADD, count=1) as work:
        places = [Place(name="Lama"), Place(name="Baru")]
        work.session.add_all(places)
        work.session.flush()
        people = [person(f"{i}", "Siti", place_id=places[i].id) for i in range(2)]
        work.session.add_all(people)
    with office.write(EDIT, name="") as move:
        move.session.get_one(Person, people[0].id).place_id = places[1].id
        move.session.get_one(Person, people[1].id).name = "Budi"
    with office.write(EDIT, name="") as work:
        work.session.delete(work.session.get_one(Place, places[0].id))
    result = undo(office, move.operation_id)
    assert [(each.record_id, each.reason) for each in result.kept] == [
        (people[0].id, "A record it referred to is gone.")
    ]
    assert result.reversed == 1
    assert office.check() == []


def test_a_number_that_somebody_else_has_now_is_not_taken(office: Database) -> None:
    """A removed person whose number was given again is kept removed, the others come back."""
    operation, ids = _load(office, range(3))
    with office.write(EDIT, name="") as work:
        delete_rows(work, Person, ids)
    with office.write(ADD, count=1) as later:
        later.session.add(person("1", "Budi"))
    result = undo(office, work.operation_id)
    assert result.reversed == 2
    assert [each.record_id for each in result.kept] == [ids[1]]
    assert operation < work.operation_id


def test_numbers_exchanged_in_one_operation_are_undone(office: Database) -> None:
    """A number that moved from a removed person to a new one moves back."""
    _, ids = _load(office, [1])
    with office.write(EDIT, name="") as work:
        work.session.delete(work.session.get_one(Person, ids[0]))
        work.session.flush()
        work.session.add(person("1", "Budi"))
    undo(office, work.operation_id)
    assert _names(office) == {ids[0]: "Nama 1"}


def test_several_changes_of_one_record_fold_into_one(office: Database) -> None:
    """Added and edited in one operation goes; edited twice returns to the first value."""
    _, ids = _load(office, [1])
    with office.write(EDIT, name="") as work:
        stored = work.session.get_one(Person, ids[0])
        for name in ("Satu", "Dua"):
            stored.name = name
            work.session.flush()
        new = person("2", "Baru")
        work.session.add(new)
        work.session.flush()
        new.name = "Lebih Baru"
        gone = person("3", "Sebentar")
        work.session.add(gone)
        work.session.flush()
        work.session.delete(gone)
    undo(office, work.operation_id)
    assert _names(office) == {ids[0]: "Nama 1"}


def test_a_cancelled_undo_leaves_everything(office: Database) -> None:
    """Stopped half way, nothing was undone and it can be undone later."""
    operation, _ = _load(office, range(12_000))
    with pytest.raises(Cancelled):
        undo(office, operation, progress=CancelAfter(2))
    assert len(_names(office)) == 12_000
    assert undo(office, operation).reversed == 12_000
    assert office.check() == []


def test_the_stack_walks_both_ways(office: Database) -> None:
    """Ctrl+Z and Ctrl+Y name the operation; a new operation forgets what was undone."""
    stack = UndoStack(office)
    assert (stack.can_undo, stack.undo_title) == (False, "")
    with pytest.raises(PersonError):
        stack.undo()
    with office.write(ADD, count=1) as work:
        siti = person("1", "Siti")
        work.session.add(siti)
    stack.push(work.changed)
    with office.write(EDIT, name="Siti A") as work:
        work.session.get_one(Person, siti.id).name = "Siti A"
    stack.push(work.changed)
    assert stack.undo_title == "Edit Siti A"
    stack.undo()
    assert (stack.undo_title, stack.redo_title) == ("Add 1 people", "Edit Siti A")
    stack.undo()
    assert _names(office) == {}
    stack.redo()
    stack.redo()
    assert _names(office) == {siti.id: "Siti A"}
    assert not stack.can_redo
    stack.undo()
    with office.write(EDIT, name="Siti B") as work:
        work.session.get_one(Person, siti.id).name = "Siti B"
    stack.push(work.changed)
    assert not stack.can_redo
    assert stack.undo_title == "Edit Siti B"


def test_looking_ahead_says_what_an_undo_would_do_and_does_not_do_it(office: Database) -> None:
    """Before an undo a person sees how many records go back, and nothing has happened yet."""
    operation_id, ids = _load(office, range(5))
    _rename(office, ids[0], "Disunting")
    before = _names(office)
    planned = plan_undo(office, operation_id)
    assert (planned.reversed, [kept.record_id for kept in planned.kept]) == (4, [ids[0]])
    assert _names(office) == before
    done = undo(office, operation_id)
    assert (done.reversed, done.kept) == (planned.reversed, planned.kept)


def test_who_changed_it_since_is_told(office: Database) -> None:
    """What cannot be taken back any more names the person who changed it and when."""
    translation.set_language("en")
    with office.write(ADD, count=1) as work:
        work.session.add(person("1", "Siti"))
    with office.write(EDIT, name="Siti") as mine:
        mine.session.scalars(sa.select(Person)).one().name = "Siti R."
    office.actor = Actor("Rina")
    with office.write(EDIT, name="Siti") as hers:
        hers.session.scalars(sa.select(Person)).one().name = "Siti Rahma"
    office.actor = Actor("Budi")
    with pytest.raises(PersonError, match=r"since by Rina \(\d\d-\d\d-\d{4} \d\d\.\d\d\)"):
        undo(office, mine.operation_id)
