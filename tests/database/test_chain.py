"""Nobody alters the change log unseen: ``office check`` names the first entry that does not fit."""

from __future__ import annotations

import json
from typing import Any

import pytest
import sqlalchemy as sa

from asn_desktop.core import translation
from asn_desktop.core.imports import PlannedChange
from asn_desktop.database import chain
from asn_desktop.database.bulk import insert_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.database.rights import Actor
from asn_desktop.database.tables import OperationRow
from tests.database.records import ADD, EDIT, LOAD, Person, break_seals, person


@pytest.fixture(autouse=True)
def english() -> None:
    """The sentences are compared in their source language."""
    translation.set_language("en")


@pytest.fixture
def worked(office: Database) -> Database:
    """An office with four operations of Rina: add, change, change, add."""
    office.actor = Actor("Rina", "rina")
    with office.write(ADD, count=1) as work:
        siti = person("1", "Siti", extra={"b": 1.5, "a": "é"})
        work.session.add(siti)
    for name in ("Siti Rahma", "Siti Rahmawati"):
        with office.write(EDIT, name=name) as work:
            found = work.session.get_one(Person, siti.id)
            found.name, found.extra = name, {"z": [1, 2.0], "a": name}
    with office.write(ADD, count=1) as work:
        work.session.add(person("2", "Budi"))
    assert office.check() == []
    break_seals(office)
    return office


def _tamper(office: Database, *statements: str) -> list[str]:
    with office.write_quietly() as session:
        for statement in statements:
            session.execute(sa.text(statement))
    return office.check()


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE operations SET code = 'test.import' WHERE id = 2", 2),
        ("UPDATE operations SET at = '2020-01-01 00:00:00' WHERE id = 3", 3),
        ("UPDATE operations SET digest = 'x' WHERE id = 1", 1),
        ("UPDATE changes SET record_id = 77 WHERE operation_id = 4", 4),
        ("UPDATE changes SET kind = 'test_places' WHERE operation_id = 1", 1),
        ("UPDATE changes SET action = 'remove' WHERE operation_id = 4", 4),
        ("""UPDATE changes SET before = '{"name": "Dewi"}' WHERE operation_id = 2""", 2),
        ("""UPDATE changes SET after = '{"name": "Dewi"}' WHERE operation_id = 3""", 3),
        ("UPDATE changes SET after = NULL WHERE operation_id = 3", 3),
    ],
)
def test_the_altered_entry_is_named(worked: Database, statement: str, named: int) -> None:
    """The sentence says which operation, by number, title, person and time; also where only the
    values of a change were altered."""
    (problem,) = _tamper(worked, statement)
    assert "The change log was altered" in problem
    assert f"operation {named} (“" in problem
    assert "Rina" in problem


def test_a_removed_entry_shows(worked: Database) -> None:
    """The entry after the gap no longer follows from the one before it."""
    problems = _tamper(
        worked,
        "DELETE FROM changes WHERE operation_id = 2",
        "DELETE FROM operations WHERE id = 2",
    )
    assert len(problems) == 1
    assert "operation 3 (“Edit Siti Rahmawati”, Rina" in problems[0]


def test_a_removed_change_shows(worked: Database) -> None:
    """An operation has as many changes as were written with it."""
    (problem,) = _tamper(worked, "DELETE FROM changes WHERE operation_id = 4")
    assert "operation 4 (“Add 1 people”" in problem and "now has 0 changes" in problem


def test_a_removed_end_shows(worked: Database) -> None:
    """Also the newest entries cannot go unseen, nor be replaced by others."""
    problems = _tamper(
        worked,
        "DELETE FROM changes WHERE operation_id = 4",
        "DELETE FROM operations WHERE id = 4",
    )
    assert len(problems) == 1
    assert "The end of the change log" in problems[0]
    assert "operation 3 (“Edit Siti Rahmawati”, Rina" in problems[0]


def test_a_whole_log_that_is_gone_shows(worked: Database) -> None:
    """Where every entry was removed, the check still knows that there were some."""
    (problem,) = _tamper(worked, "DELETE FROM changes", "DELETE FROM operations")
    assert "after its beginning are missing" in problem


def test_a_forgotten_head_shows(worked: Database) -> None:
    """What names the newest entry cannot be taken away unseen."""
    (problem,) = _tamper(worked, "DELETE FROM settings WHERE name = 'log_head'")
    assert "The end of the change log" in problem


def _as_before_content(session: Any) -> None:
    """Give all lines the digests that the first versions of the program wrote."""
    previous = ""
    lines = session.execute(sa.text("SELECT id FROM operations ORDER BY id")).scalars()
    for number in list(lines):
        line = session.execute(sa.select(*chain.CHAINED).where(OperationRow.id == number)).one()
        previous = chain._chained(previous, line)
        session.execute(
            sa.text("UPDATE operations SET digest = :digest WHERE id = :id"),
            {"digest": previous, "id": number},
        )
    session.execute(sa.text("DELETE FROM settings WHERE name = 'log_head'"))


def test_offices_of_earlier_versions_check_as_they_did(worked: Database) -> None:
    """Lines in the first form stay good, new ones follow in the new form, and an altered old line
    still shows."""
    with worked.write_quietly() as session:
        _as_before_content(session)
    assert worked.check() == []
    with worked.write(ADD, count=1) as work:
        work.session.add(person("3", "Dewi"))
    assert worked.check() == []
    (problem,) = _tamper(worked, """UPDATE operations SET "user" = 'Budi' WHERE id = 2""")
    assert "operation 2 (“Edit Siti Rahma”, Budi" in problem


def test_nobody_falls_back_to_the_first_form(worked: Database) -> None:
    """The first form proves less: a line that uses it after one in the new form is no good."""
    with worked.write_quietly() as session:
        line = session.execute(sa.select(*chain.CHAINED).where(OperationRow.id == 4)).one()
        third = session.scalar(sa.text("SELECT digest FROM operations WHERE id = 3"))
        session.execute(
            sa.text("UPDATE operations SET digest = :digest WHERE id = 4"),
            {"digest": chain._chained(str(third), line)},
        )
    assert "operation 4 (“" in worked.check()[0]


def test_bulk_work_and_undo_are_chained_the_same_way(office: Database) -> None:
    """An import of more changes than are digested together, its changes and its undo check."""
    with office.write(LOAD) as work:
        rows = [(f"{n:018}", f"Name {n}", f"name {n}") for n in range(1_700)]
        ids = insert_rows(work, Person, ("number", "name", "name_key"), rows)
    with office.write(LOAD) as work:
        changes = [
            PlannedChange(at, record, {"name": f"Name {at}"}, {"name": f"Other {at}"})
            for at, record in enumerate(ids)
        ]
        update_rows(work, Person, changes)
    second = work.operation_id
    undo(office, second)
    undo(office, second - 1)
    assert office.check() == []
    break_seals(office)
    other = json.dumps({"name": "somebody else"})
    statement = f"UPDATE changes SET after = '{other}' WHERE record_id = {ids[1_600]}"
    (problem,) = _tamper(office, f"{statement} AND operation_id = {second}")
    assert f"operation {second} (“Import people”" in problem


def _row(before: str | None, after: str | None) -> tuple[object, ...]:
    return (1, "test_people", 5, "change", before, after)


@pytest.mark.parametrize(
    ("of_file", "of_server"),
    [
        ('{"b":1,"a":{"d":2,"c":null}}', '{"a": {"c": null, "d": 2}, "b": 1}'),
        ('{"text":"\\u00e9 \\"x\\""}', '{"text": "é \\"x\\""}'),
        ('{"half":1e5,"tenth":0.10}', '{"half": 100000, "tenth": 0.10}'),
    ],
)
def test_a_file_and_a_server_digest_the_same(of_file: str, of_server: str) -> None:
    """A server keeps an object with its names in another order; an office that moves there must
    not look altered."""

    def written(text: str) -> str:
        return chain._canonical([_row(None, text)])

    assert written(of_file) == written(of_server)
    assert written(of_file) != chain._canonical([_row(of_file, None)])
