"""What follows for people, units and posts when the office edits reference data."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from asn_desktop import features
from asn_desktop.core.errors import Cancelled, PersonError
from asn_desktop.core.progress import CancelAfter
from asn_desktop.core.reference import Content
from asn_desktop.database.engine import Database
from asn_desktop.database.history import UndoStack, recent_operations
from asn_desktop.employees.commands import change_field, save_position
from asn_desktop.employees.records import Employee, Position, Unit
from asn_desktop.employees.rules import reference, retirement_date, use_reference
from asn_desktop.office.commands import follow_reference, reset_reference, save_reference
from asn_desktop.office.queries import own_tables, own_versions
from asn_desktop.office.reference import keep_in_use
from tests import offices

TODAY = dt.date(2026, 11, 23)
REFERENCES = features.references()
SENIOR = ("functional", "senior_expert")


@pytest.fixture(autouse=True)
def tables() -> Iterator[None]:
    """After each test the program's own tables are in use again."""
    yield
    use_reference(None)


@pytest.fixture
def office(site: offices.Site) -> Iterator[Database]:
    """A practice office in which everything is computed as of today."""
    path = offices.practice(site, 200)
    with keep_in_use(Database.open(path), REFERENCES, today=lambda: TODAY) as database:
        follow_reference(database, REFERENCES, today=TODAY)
        yield database


def with_age(age: int, **more: Any) -> Content:
    """The table of retirement ages with another age for JF Ahli Madya."""
    content = copy.deepcopy(dict(REFERENCES.tables["retirement_ages"].shipped()))
    for row in content["rows"]:
        if (row["position_kind"], row["functional_level"]) == SENIOR:
            row.update(age=age, **more)
    return content


def save(office: Database, name: str, content: Content, **more: Any) -> Any:
    return save_reference(office, REFERENCES, name, content, today=TODAY, **more)


def people(office: Database) -> dict[int, tuple[Any, ...]]:
    """Birth date, derived columns, kind and level of the post, by id."""
    query = select(
        Employee.id,
        Employee.birth_date,
        Employee.retirement_date,
        Employee.data_problems,
        Position.kind,
        Position.level,
    ).join(Position, Position.id == Employee.position_id)
    with office.read() as session:
        return {row[0]: tuple(row[1:]) for row in session.execute(query)}


def operations(office: Database) -> list[str]:
    with office.read() as session:
        return [entry.code for entry in recent_operations(session, 100)]


def test_everybodys_date_follows_in_one_step(office: Database) -> None:
    """With another age for JF Ahli Madya exactly their retirement dates follow; one undo brings
    all back, and the rules know the delivered age again."""
    before = people(office)
    stack = UndoStack(office)
    stack.push(save(office, "retirement_ages", with_age(58)))
    after = people(office)
    moved = {i for i in before if before[i][1] != after[i][1]}
    senior = {i for i, row in after.items() if row[3:] == SENIOR}
    assert moved and moved <= senior
    assert all(after[i][1] == retirement_date(after[i][0], 58) for i in moved)
    stack.undo()
    assert people(office) == before
    with office.read() as session:
        assert own_tables(session) == {}
    assert reference().retirement_rules[11].age == 60
    stack.redo()
    assert people(office) == after
    assert reference().retirement_rules[11].age == 58


def test_the_same_as_delivered_counts_as_a_reset(office: Database) -> None:
    """Typing the delivered age again, or resetting, leaves no table of the office's own."""
    before = people(office)
    save(office, "retirement_ages", with_age(58))
    save(office, "retirement_ages", with_age(60))
    assert people(office) == before
    save(office, "retirement_ages", with_age(59))
    reset_reference(office, REFERENCES, "retirement_ages", today=TODAY)
    assert people(office) == before
    with office.read() as session:
        assert own_tables(session) == {}


def test_nothing_new_is_no_step(office: Database) -> None:
    """Saving what is stored already leaves no trace in the history."""
    save(office, "retirement_ages", with_age(58))
    known = operations(office)
    assert not save(office, "retirement_ages", with_age(58)).ids
    assert not reset_reference(office, REFERENCES, "grades", today=TODAY).ids
    assert operations(office) == known


def test_tables_are_in_use_from_opening_on(office: Database, tmp_path: Path) -> None:
    """An office that is opened again works with its own tables, another one without any does
    not."""
    save(office, "retirement_ages", with_age(58))
    path = office.location
    office.close()
    use_reference(None)
    with keep_in_use(Database.open(path), REFERENCES, today=lambda: TODAY):
        assert reference().retirement_rules[11].age == 58
    with keep_in_use(Database.create(tmp_path / "lain.asn"), REFERENCES, today=lambda: TODAY):
        assert reference().retirement_rules[11].age == 60


def test_a_day_that_turns_a_row_is_followed_at_opening(office: Database) -> None:
    """A row that begins to hold next year changes nothing now; opened on that day, the office
    computes everybody's date again, once."""
    before = people(office)
    content = with_age(60, valid_to="2026-12-31")
    later = next(
        row for row in content["rows"] if (row["position_kind"], row["functional_level"]) == SENIOR
    )
    new = {**later, "age": 58, "valid_from": "2027-01-01", "valid_to": None}
    content["rows"].insert(content["rows"].index(later), new)
    save(office, "retirement_ages", content)
    assert people(office) == before
    day = dt.date.today() + dt.timedelta(days=400)
    path = office.location
    office.close()
    with keep_in_use(Database.open(path), REFERENCES, today=lambda: day) as database:
        after = people(database)
        assert operations(database)[0] == "office.reference_follow"
    assert any(
        after[i][1] == retirement_date(row[0], 58) != row[1]
        for i, row in before.items()
        if row[3:] == SENIOR
    )


def test_an_undo_leaves_edits_and_still_follows(office: Database) -> None:
    """A person edited after the table changed keeps the edit when the table is taken back, but
    not the date of the other table."""
    before = people(office)
    stack = UndoStack(office)
    stack.push(save(office, "retirement_ages", with_age(58)))
    one = next(i for i, row in people(office).items() if row[1] != before[i][1])
    change_field(office, [one], "note", "Pindah ruang", today=TODAY)
    result = stack.undo()
    assert [kept.record_id for kept in result.kept] == [one]
    assert people(office)[one] == before[one]
    with office.read() as session:
        assert session.get_one(Employee, one).note == "Pindah ruang"


def test_a_cancel_leaves_the_old_table(office: Database) -> None:
    """Stopped while people are computed, neither the office nor the rules know the new table."""
    before = people(office)
    with pytest.raises(Cancelled):
        save(office, "retirement_ages", with_age(58), progress=CancelAfter(0))
    assert people(office) == before
    assert reference().retirement_rules[11].age == 60


def test_an_unsound_table_is_refused(office: Database) -> None:
    """A senseless age, an unknown table and a table changed meanwhile are refused in words."""
    with pytest.raises(PersonError, match="12"):
        save(office, "retirement_ages", with_age(6))
    with pytest.raises(PersonError, match="retirement_ages"):
        save(office, "holidays", with_age(58))
    save(office, "retirement_ages", with_age(58), version=0)
    with pytest.raises(PersonError):
        save(office, "retirement_ages", with_age(59), version=0)
    with office.read() as session:
        assert own_versions(session) == {"retirement_ages": 1}


def with_alias(alias: str, name: str, kind: str) -> Content:
    content = copy.deepcopy(dict(REFERENCES.tables["aliases"].shipped()))
    row = REFERENCES.tables["aliases"].empty_row()
    content["rows"].append({**row, "alias": alias, "name": name, "kind": kind})
    return content


def test_names_are_compared_by_the_new_aliases(office: Database) -> None:
    """A new word for a word gives the units and posts that hold it another key."""
    save_position(office, {"name": "Kurir Xyz"}, today=TODAY)
    save(office, "aliases", with_alias("Xyz", "Arsip", "word"))
    with office.read() as session:
        keys = session.scalars(select(Position.name_key).where(Position.name == "Kurir Xyz")).all()
        assert keys == ["kurir arsip"]
        assert session.scalars(select(Unit.id)).first() is not None


def test_posts_do_not_become_one(office: Database) -> None:
    """An alias that would give two posts the same name is refused, and nothing changes."""
    save_position(office, {"name": "Kurir Xyz"}, today=TODAY)
    save_position(office, {"name": "Kurir Arsip"}, today=TODAY)
    with pytest.raises(PersonError, match="Kurir Xyz"):
        save(office, "aliases", with_alias("Xyz", "Arsip", "word"))
    with office.read() as session:
        assert own_tables(session) == {}
        assert "kurir xyz" in session.scalars(select(Position.name_key)).all()
