"""What was altered behind the program's back is refused, or found by the check."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from asn_desktop.core import translation
from asn_desktop.database.engine import Database
from tests.database.records import ADD, break_seals, person


@pytest.fixture(autouse=True)
def english() -> None:
    """The sentences are compared in their source language."""
    translation.set_language("en")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE operations SET \"user\" = 'somebody else' WHERE id = 2",
        "DELETE FROM changes WHERE operation_id = 3",
    ],
)
def test_an_altered_change_log_shows(office: Database, statement: str) -> None:
    """A changed or removed line of the change log is refused; whoever takes the seals away first is
    found by the check."""
    for number in range(3):
        with office.write(ADD, count=number) as work:
            work.session.add(person(str(number), "Siti"))
    assert office.check() == []
    with pytest.raises(SQLAlchemyError, match="sealed"), office.write_quietly() as session:
        session.execute(sa.text(statement))
    break_seals(office)
    with office.write_quietly() as session:
        session.execute(sa.text(statement))
    assert any("change log" in problem for problem in office.check())


def test_a_search_index_that_disagrees_shows(file_office: Database) -> None:
    """A folded name changed behind the triggers' back is found by the check."""
    with file_office.write(ADD, count=1) as work:
        work.session.add(person("1", "Siti"))
    with file_office.write_quietly() as session:
        session.execute(sa.text("DROP TRIGGER test_search_change"))
        session.execute(sa.text("UPDATE test_people SET name_key = 'budi santoso'"))
    assert any("search index" in problem for problem in file_office.check())
