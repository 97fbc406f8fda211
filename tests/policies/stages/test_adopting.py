"""The text of a policy that was enacted before it came into this program."""

from __future__ import annotations

import pytest

from asn_desktop.core.errors import PersonError, RightError
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.database.rights import Actor
from asn_desktop.policies.commands import texts
from asn_desktop.policies.commands.adopting import adopt
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.queries import frozen
from asn_desktop.policies.queries import texts as written
from asn_desktop.policies.rules.stages import Stage
from tests.policies.stages.cycle import PAPER, TODAY, Cycle, day, text


@pytest.fixture
def old(office: Database) -> Cycle:
    """A regulation of an old register, in application, whose text was typed in."""
    cycle = Cycle(
        office, number="27", year=2024, enacted_on=day(2).replace(year=2024), valid_from=day(2)
    )
    assert cycle.stage is Stage.APPLICATION
    cycle.draft()
    return cycle


def test_an_old_text_is_taken_over_under_its_own_number(old: Cycle) -> None:
    """The draft becomes the version in force; number, dates and stage stay, no step is invented,
    and its paper is kept. One undo takes it back."""
    before = old.columns
    changed = adopt(old.database, old.id, PAPER)
    assert old.columns == before
    assert old.versions == [(1, "in_force")] and old.timeline == ()
    with old.database.read() as session:
        version = written.in_force_of(session, old.id)
        assert version is not None and version.enacted_on == before["enacted_on"]
        assert frozen.frozen(session, version.id) == PAPER
    assert old.database.check() == []
    undo(old.database, changed.operation_id)
    assert old.versions == [(1, "draft")]


def test_only_a_policy_in_force_without_a_text_takes_one_over(old: Cycle, office: Database) -> None:
    """A second time there is nothing to take over, and what is only planned is enacted properly."""
    adopt(old.database, old.id, PAPER)
    texts.new_draft(old.database, old.id)
    with pytest.raises(PersonError, match="no version is in force yet"):
        adopt(old.database, old.id, PAPER)
    planned, _ = save_policy(office, {"kind": "mayor_regulation", "title": "Rencana"}, today=TODAY)
    with pytest.raises(PersonError, match="no version is in force yet"):
        adopt(office, planned, PAPER)


def test_a_text_with_holes_and_a_missing_number_are_refused(old: Cycle) -> None:
    """Empty articles and an incomplete register are told, and nothing is taken over."""
    old.draft(text("Isi.", " "))
    with pytest.raises(PersonError, match="Parts of the text are empty: Pasal 2"):
        adopt(old.database, old.id, PAPER)
    old.draft()
    save_policy(old.database, {"number": None, "year": None}, policy_id=old.id, today=TODAY)
    with pytest.raises(PersonError, match="Number, year and date of enactment"):
        adopt(old.database, old.id, PAPER)


def test_taking_over_is_for_those_who_may_enact(old: Cycle) -> None:
    """What becomes binding text needs the right to enact."""
    old.database.actor = Actor("Rina", "rina", frozenset({"policies.write"}))
    with pytest.raises(RightError):
        adopt(old.database, old.id, PAPER)
    assert old.versions == [(1, "draft")]
