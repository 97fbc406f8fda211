"""What no operation may leave behind; enacted papers and texts stay as they were."""

from __future__ import annotations

import threading
from contextlib import ExitStack
from pathlib import Path

import pytest
import sqlalchemy as sa

from asn_desktop.core.errors import DamagedError, OfficeError, PersonError
from asn_desktop.database.engine import Database
from asn_desktop.database.history import plan_undo, undo
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.policies.commands.operations import CHANGE_POLICY
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.queries import frozen
from asn_desktop.policies.queries import texts as written
from asn_desktop.policies.records import FrozenPaper, PolicyNode, PolicyVersion
from asn_desktop.policies.rules.enactment import Frozen
from asn_desktop.policies.rules.stages import Stage
from tests import offices
from tests.policies.stages.cycle import PAPER, TODAY, Cycle, text
from tests.servers import Server

S = Stage


def test_an_enacted_text_stays_as_it_was_signed(ready: Cycle) -> None:
    """No command, no bulk work and no undo changes what an enacted version says; why it differs
    from the version before may still be written."""
    ready.enact()
    (version_id,) = ready.version_ids
    with ready.database.read() as session:
        node_id = session.scalar(
            sa.select(PolicyNode.id).where(PolicyNode.version_id == version_id).limit(1)
        )
    for values in ({"content": {"runs": [["lain"]]}}, {"place": 7}, {"level": 3}):
        with (
            pytest.raises(PersonError, match="Version 1 is enacted"),
            ready.database.write(CHANGE_POLICY, name="x") as work,
        ):
            for name, value in values.items():
                setattr(work.session.get_one(PolicyNode, node_id), name, value)
    with (
        pytest.raises(PersonError, match="Version 1 is enacted"),
        ready.database.write(CHANGE_POLICY, name="x") as work,
    ):
        work.session.delete(work.session.get_one(PolicyNode, node_id))
    with ready.database.write(CHANGE_POLICY, name="x") as work:
        work.session.get_one(PolicyNode, node_id).reason = "Menyesuaikan PP 17/2020"
    assert ready.database.check() == []


def test_an_undo_of_typing_does_not_reach_an_enacted_text(policy: Cycle) -> None:
    """What was typed before the enactment cannot be undone after it."""
    policy.to(S.DRAFTING)
    version_id = policy.draft()
    typed = policy.write(version_id, text("Isi baru."))
    policy.to(S.PARTICIPATION)
    policy.to(S.DISCUSSION, note="Berita acara")
    policy.enact()
    with pytest.raises(PersonError, match="Version 1 is enacted"):
        undo(policy.database, typed.operation_id)
    with policy.database.read() as session:
        assert written.nodes(session, version_id)[-1].text == "Isi baru."


@pytest.mark.parametrize("state", ["draft", "in_force"])
def test_no_operation_leaves_two_of_a_state(binding: Cycle, state: str) -> None:
    """Two drafts or two versions in force are refused, whatever command makes them."""
    with (
        pytest.raises(PersonError, match=r"two drafts|in force at once"),
        binding.database.write(CHANGE_POLICY, name="x") as work,
    ):
        for version_id in binding.version_ids:
            work.session.get_one(PolicyVersion, version_id).state = state
    assert binding.versions == [(1, "in_force"), (2, "draft")]


def test_looking_ahead_at_an_undo_tells_the_same(ready: Cycle) -> None:
    """What an undo would do is known before, and nothing is done by asking."""
    enacted = ready.enact()
    assert plan_undo(ready.database, enacted.operation_id).reversed == 4
    assert ready.versions == [(1, "in_force")]


# proof


@pytest.mark.parametrize("what", ["paper", "text"])
def test_the_check_of_the_office_finds_what_was_altered(ready: Cycle, what: str) -> None:
    """Bytes or words that somebody changed outside the program are found and named."""
    ready.enact()
    (version_id,) = ready.version_ids
    statement = (
        sa.update(FrozenPaper).values(content=b"%PDF-1.7 forged")
        if what == "paper"
        else sa.update(PolicyNode)
        .where(PolicyNode.identity == "pasal1")
        .values(content={"runs": [["Pegawai tidak berhak."]]})
    )
    with ready.database.write_quietly() as session:
        session.execute(statement)
    (problem,) = ready.database.check()
    assert ("Perwal 12-2026.pdf" if what == "paper" else "Version 1 of Perwal 12/2026") in problem
    if what == "paper":
        with ready.database.read() as session, pytest.raises(DamagedError, match="altered"):
            frozen.frozen(session, version_id)


@pytest.mark.postgresql
def test_two_clerks_enact_one_draft_once(server: Server, tmp_path: Path) -> None:
    """On a server the second of two who enact at the same moment is told that the policy was
    changed meanwhile; one version is in force, with one paper."""
    with ExitStack() as until_the_end:
        address = offices.empty(offices.Site(tmp_path, until_the_end, server))
        first = until_the_end.enter_context(Database.open(address))
        second = until_the_end.enter_context(Database.open(address))
        policy = Cycle(first)
        policy.discussed()
        other = Cycle.of(second, policy.id)
        refused: list[Exception] = []

        def late() -> None:
            try:
                other.enact(paper=Frozen("lain.pdf", b"%PDF other", 1, False), number="13")
            except OfficeError as error:
                refused.append(error)

        clerk = threading.Thread(target=late)

        def also(work: UnitOfWork) -> None:
            work.session.flush()
            clerk.start()
            clerk.join(0.7)  # as far as the other one comes while this one is not stored

        policy.enact(also=also)
        clerk.join(20)
        assert not clerk.is_alive() and len(refused) == 1
        assert isinstance(refused[0], PersonError)
        assert policy.versions == [(1, "in_force")] and policy.columns["number"] == "12"
        assert policy.papers(policy.version_ids[0]) == [PAPER.name]
        assert first.check() == []


def test_the_title_of_an_enacted_paper_is_not_changed_behind_its_back(ready: Cycle) -> None:
    """What the signed paper is called stays in the register until the next version is drafted."""
    ready.enact()
    with pytest.raises(PersonError, match="title"):
        save_policy(ready.database, {"title": "Judul lain"}, policy_id=ready.id, today=TODAY)
    ready.to(S.DISSEMINATION, S.APPLICATION, S.EVALUATION, S.AMENDMENT, on=21, note="diuji")
    ready.draft(text("Isi baru."))
    save_policy(ready.database, {"title": "Judul lain"}, policy_id=ready.id, today=TODAY)
    assert ready.standing.title == "Judul lain"
