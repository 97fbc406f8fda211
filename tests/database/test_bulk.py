"""Bulk writing does what objects would do, only faster; comparing writes nothing."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
import sqlalchemy as sa

from asn_desktop.core.errors import Cancelled, PersonError
from asn_desktop.core.imports import (
    Drafts,
    EmptyCells,
    ImportMode,
    ImportOptions,
    PlannedChange,
)
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.progress import CancelAfter
from asn_desktop.core.results import Problem, Severity
from asn_desktop.database import bulk
from asn_desktop.database.bulk import comparing
from asn_desktop.database.engine import Database
from tests.database.records import ADD, EDIT, LOAD, Person, Status, people_source, person

COLUMNS = ["number", "name", "name_key", "born", "status"]


def _rows(count: int) -> list[tuple[Any, ...]]:
    return [
        (f"{i:018d}", f"Nama {i}", f"nama {i}", dt.date(1970, 1, 1 + i % 28), Status.FULL)
        for i in range(count)
    ]


def test_inserted_rows_are_ordinary_records(office: Database) -> None:
    """Ids come in the order of the rows, uids are unique, versions start at 1, types are kept."""
    with office.write(ADD, count=12_000) as work:
        ids = bulk.insert_rows(work, Person, COLUMNS, iter(_rows(12_000)))
        assert work.session.get_one(Person, ids[7]).name == "Nama 7"
    with office.read() as session:
        stored = session.get_one(Person, ids[27])
        assert (stored.number, stored.born, stored.status) == (
            f"{27:018d}",
            dt.date(1970, 1, 28),
            Status.FULL,
        )
        assert (stored.version, len(stored.uid), stored.active) == (1, 32, None)
        assert session.scalar(sa.select(sa.func.count(Person.uid.distinct()))) == 12_000
    assert office.check() == []


def test_an_id_is_never_given_twice(office: Database) -> None:
    """A new record does not take over the history of a removed one."""
    with office.write(ADD, count=3) as work:
        ids = bulk.insert_rows(work, Person, COLUMNS, _rows(3))
    with office.write(EDIT, name="") as work:
        bulk.delete_rows(work, Person, ids)
    with office.write(ADD, count=3) as work:
        again = bulk.insert_rows(work, Person, COLUMNS, _rows(3))
    with office.write(ADD, count=1) as work:
        single = person("9", "Siti")
        work.session.add(single)
    assert min(again) > max(ids)
    assert single.id > max(again)


def test_a_cancel_leaves_nothing(office: Database) -> None:
    """Stopped at any report of any of the three, the office is as before, its search too."""
    with office.write(ADD, count=11_000) as work:
        ids = bulk.insert_rows(work, Person, COLUMNS, _rows(11_000))
    changes = [
        PlannedChange(0, i, {"name_key": f"nama {n}"}, {"name_key": f"lain {n}"})
        for n, i in enumerate(ids)
    ]
    more = [(f"9{row[0][1:]}", *row[1:]) for row in _rows(11_000)]
    for reports in range(3):
        for work_on in (
            lambda work, stop: bulk.insert_rows(work, Person, COLUMNS, more, stop),
            lambda work, stop: bulk.update_rows(work, Person, changes, stop),
            lambda work, stop: bulk.delete_rows(work, Person, ids, stop),
        ):
            with pytest.raises(Cancelled), office.write(EDIT, name="") as work:
                work_on(work, CancelAfter(reports))
    source = people_source(office)
    assert source.total() == 11_000
    assert len(source.ids(ListQuery(search="nama"))) == 11_000
    assert office.check() == []


def test_an_update_of_what_changed_meanwhile_is_refused(office: Database) -> None:
    """A record that is not as the preview showed it stops the whole import, in words."""
    with office.write(ADD, count=2) as work:
        ids = bulk.insert_rows(work, Person, COLUMNS, _rows(2))
    with office.write(EDIT, name="") as work:
        work.session.get_one(Person, ids[1]).name = "Budi"
    changes = [
        PlannedChange(n, i, {"name": f"Nama {n}"}, {"name": "Siti"}) for n, i in enumerate(ids)
    ]
    with pytest.raises(PersonError), office.write(EDIT, name="") as work:
        bulk.update_rows(work, Person, changes)
    with office.read() as session:
        assert set(session.scalars(sa.select(Person.name))) == {"Nama 0", "Budi"}


def test_bulk_changes_count_as_versions_and_reach_open_objects(office: Database) -> None:
    """An object loaded in the same operation sees the bulk change, and its version grew."""
    with office.write(ADD, count=1) as work:
        (only,) = bulk.insert_rows(work, Person, COLUMNS, _rows(1))
    with office.write(EDIT, name="") as work:
        stored = work.session.get_one(Person, only)
        bulk.update_rows(
            work,
            Person,
            [PlannedChange(0, only, {"status": Status.FULL}, {"status": Status.PART})],
        )
        assert (stored.status, stored.version) == (Status.PART, 2)


def test_values_that_are_empty_are_compared_as_such(office: Database) -> None:
    """An empty before matches an empty cell, not nothing at all."""
    with office.write(ADD, count=1) as work:
        siti = person("1", "Siti")
        work.session.add(siti)
    with office.write(EDIT, name="") as work:
        change = PlannedChange(0, siti.id, {"born": None}, {"born": dt.date(1980, 1, 1)})
        bulk.update_rows(work, Person, [change])
    with office.read() as session:
        assert session.get_one(Person, siti.id).born == dt.date(1980, 1, 1)


@pytest.mark.parametrize("whole_table", [1, 1_000])
def test_stored_rows_are_found_by_key(
    office: Database, monkeypatch: pytest.MonkeyPatch, whole_table: int
) -> None:
    """Looking up few and reading the whole table give the same rows with real types."""
    monkeypatch.setattr(comparing, "WHOLE_TABLE", whole_table)
    with office.write(ADD, count=20) as work:
        ids = bulk.insert_rows(work, Person, COLUMNS, _rows(20))
    keys = [f"{i:018d}" for i in (3, 5, 99)] + [None]
    with office.read() as session:
        found = bulk.stored_rows(session, Person, "number", ["name", "born", "status"], keys)
    assert found == {
        f"{i:018d}": (ids[i], f"Nama {i}", dt.date(1970, 1, 1 + i), Status.FULL) for i in (3, 5)
    }


def _drafts() -> Drafts:
    return Drafts(
        rows=[5, 6, 7, 8, 9],
        columns={
            "number": ["1", "2", "3", "4", None],
            "name": ["Siti", "Budi B.", None, "Baru", "X"],
            "born": [dt.date(1980, 1, 1), None, None, None, None],
        },
    )


STORED = {
    "1": (11, "Siti", dt.date(1980, 1, 1), None),
    "2": (12, "Budi", dt.date(1981, 1, 1), None),
    "3": (13, "Dewi", None, "note"),
}


def _plan(drafts: Drafts, mode: ImportMode, empty: EmptyCells) -> Any:
    return bulk.compare(
        drafts,
        ImportOptions(mode, empty),
        key="number",
        stored=STORED,
        fields=["name", "born", "note"],
    )


def test_a_comparison_puts_each_draft_in_one_group() -> None:
    """New, changed with old and new values, unchanged and refused; absent columns are left."""
    plan = _plan(_drafts(), ImportMode.BOTH, EmptyCells.KEEP)
    assert (plan.added, plan.unchanged, plan.refused) == ([3], [0, 2], [4])
    assert plan.changed == [PlannedChange(1, 12, {"name": "Budi"}, {"name": "Budi B."})]
    assert [problem.code for problem in plan.drafts.problems[4]] == ["key.missing"]


def test_empty_cells_clear_where_the_clerk_says_so() -> None:
    """With "clear" an empty cell empties the field, with "keep" it says nothing."""
    plan = _plan(_drafts(), ImportMode.BOTH, EmptyCells.CLEAR)
    assert plan.changed == [
        PlannedChange(
            1,
            12,
            {"name": "Budi", "born": dt.date(1981, 1, 1)},
            {"name": "Budi B.", "born": None},
        ),
        PlannedChange(2, 13, {"name": "Dewi"}, {"name": None}),
    ]


def test_modes_limit_what_may_happen() -> None:
    """Adding only leaves known records alone; updating only refuses unknown ones in words."""
    plan = _plan(_drafts(), ImportMode.ADD, EmptyCells.KEEP)
    assert (plan.added, plan.changed, plan.unchanged) == ([3], [], [0, 1, 2])
    plan = _plan(_drafts(), ImportMode.UPDATE, EmptyCells.KEEP)
    assert (plan.added, len(plan.changed), plan.refused) == ([], 1, [3, 4])
    assert plan.drafts.problems[3][0].code == "record.unknown"


def test_a_draft_with_an_error_is_refused_and_one_with_a_warning_is_not() -> None:
    """Only errors keep a row out."""
    drafts = _drafts()
    drafts.problems = {
        0: [Problem(Severity.WARNING, "w", "name", "Siti", "odd")],
        1: [Problem(Severity.ERROR, "e", "name", "Budi B.", "wrong")],
    }
    plan = _plan(drafts, ImportMode.BOTH, EmptyCells.KEEP)
    assert plan.refused == [1, 4]
    assert plan.unchanged == [0, 2]


def test_a_comparison_can_be_stopped() -> None:
    """Comparing reports and stops where it is told to."""
    with pytest.raises(Cancelled):
        bulk.compare(
            _drafts(),
            ImportOptions(),
            key="number",
            stored={},
            fields=["name"],
            progress=CancelAfter(0),
        )


def test_triggers_and_sets_keep_the_same_search(office: Database) -> None:
    """After adding, changing and removing in bulk and one by one, the search index agrees."""
    with office.write(LOAD) as work:
        ids = bulk.insert_rows(work, Person, COLUMNS, _rows(50))
        work.session.add(person("a", "Siti Aminah"))
    with office.write(EDIT, name="") as work:
        bulk.update_rows(
            work,
            Person,
            [
                PlannedChange(0, i, {"name_key": f"nama {n}"}, {"name_key": f"wati {n}"})
                for n, i in enumerate(ids[:20])
            ],
        )
        bulk.delete_rows(work, Person, ids[10:30])
        work.session.get_one(Person, ids[40]).name_key = "kurniawan"
        work.session.delete(work.session.get_one(Person, ids[41]))
    assert office.check() == []
    source = people_source(office)
    assert len(source.ids(ListQuery(search="wati"))) == 10
    assert list(source.ids(ListQuery(search="kurnia"))) == [ids[40]]
