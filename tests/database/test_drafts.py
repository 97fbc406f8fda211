"""Drafts of forms in the office: each person's own, until they are saved or thrown away."""

from __future__ import annotations

import pytest

from asn_desktop.database.drafts import drop_draft, keep_draft, list_drafts
from asn_desktop.database.engine import Database
from asn_desktop.database.history import recent_operations
from asn_desktop.database.rights import Actor
from tests.database.records import make_office
from tests.offices import Site

CONTENT = {"typed": {"name": ["Siti Rahma", None], "unit": ["Dinas", 7]}}


@pytest.fixture
def office(site: Site) -> Database:
    """An office in a file and on a server."""
    return site.until_the_end.enter_context(Database.open(site.office("drafts", make_office)))


def test_a_draft_comes_back_as_it_was_kept(office: Database) -> None:
    """What was typed last is what is found; there is one draft of a record, without history."""
    keep_draft(office, "employees", 5, 2, "Siti Rahma", {"typed": {}})
    assert keep_draft(office, "employees", 5, 3, "Siti Rahma", CONTENT) == 5
    (found,) = list_drafts(office)
    assert (found.screen, found.record, found.version, found.title) == (
        "employees",
        5,
        3,
        "Siti Rahma",
    )
    assert found.content == CONTENT
    assert found.at.tzinfo is not None
    with office.read() as session:
        assert recent_operations(session, 5) == []


def test_each_new_record_has_a_draft_of_its_own(office: Database) -> None:
    """A second new record does not replace the draft of the first."""
    first = keep_draft(office, "employees", None, None, "Baru", CONTENT)
    second = keep_draft(office, "employees", None, None, "Baru", CONTENT)
    other = keep_draft(office, "units", None, None, "Baru", CONTENT)
    assert (first, second, other) == (0, -1, 0)
    drop_draft(office, "employees", first)
    assert {(one.screen, one.record) for one in list_drafts(office)} == {
        ("employees", -1),
        ("units", 0),
    }
    assert keep_draft(office, "employees", None, None, "Baru", CONTENT) == -2


def test_a_draft_belongs_to_its_account(office: Database) -> None:
    """Nobody sees or drops the draft of another account."""
    office.actor = Actor("Siti", "siti")
    keep_draft(office, "employees", 5, 1, "Budi", CONTENT)
    office.actor = Actor("Rina", "rina")
    assert list_drafts(office) == []
    drop_draft(office, "employees", 5)
    keep_draft(office, "employees", 5, 1, "Budi", {})
    office.actor = Actor("Siti", "siti")
    assert [one.content for one in list_drafts(office)] == [CONTENT]
