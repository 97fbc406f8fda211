"""A policy goes from stage to stage, and a wrong step is taken back."""

from __future__ import annotations

import pytest

from asn_desktop.core.errors import PersonError, RemovedMeanwhile, RightError
from asn_desktop.core.prose import Run
from asn_desktop.database.history import undo
from asn_desktop.database.rights import Actor
from asn_desktop.policies.commands import steps
from asn_desktop.policies.commands.attachments import attach
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.queries import conditions, register
from asn_desktop.policies.rules.stages import Stage
from asn_desktop.policies.rules.text import Node, NodeKind
from tests.policies.stages.cycle import TODAY, Cycle, day, text

S = Stage


def test_every_step_keeps_day_person_note_and_paper(policy: Cycle) -> None:
    """The timeline says when a step was done, by whom, with which note and which document."""
    policy.database.actor = Actor("Rina Kartika", "rina")
    paper, _ = attach(policy.database, policy.id, "telaahan.pdf", b"%PDF", today=TODAY)
    steps.advance(
        policy.database,
        policy.id,
        S.DRAFTING,
        day=day(5),
        note="Telaahan staf disetujui",
        attachment_id=paper,
        today=TODAY,
    )
    (step,) = policy.timeline
    assert (step.before, step.stage, step.day) == (S.PLANNING, S.DRAFTING, day(5))
    assert (step.person, step.note) == ("Rina Kartika", "Telaahan staf disetujui")
    assert (step.attachment_id, step.attachment) == (paper, "telaahan.pdf")
    assert step.holds and policy.stage is S.DRAFTING


def test_a_new_document_comes_with_its_step(policy: Cycle) -> None:
    """A file chosen for a step is attached to the policy in the same step of undo."""
    changed = steps.advance(
        policy.database,
        policy.id,
        S.DRAFTING,
        day=day(5),
        file=("telaahan.pdf", b"%PDF"),
        today=TODAY,
    )
    assert policy.timeline[0].attachment == "telaahan.pdf"
    undo(policy.database, changed.operation_id)
    assert policy.timeline == ()
    with policy.database.read() as session:
        assert register.attachments(session, policy.id) == []


def test_a_document_of_another_policy_is_refused(policy: Cycle) -> None:
    """A step keeps a paper of its own policy only."""
    other, _ = save_policy(
        policy.database, {"kind": "mayor_regulation", "title": "Lain"}, today=TODAY
    )
    paper, _ = attach(policy.database, other, "lain.pdf", b"%PDF", today=TODAY)
    with pytest.raises(PersonError, match="not attached to the policy"):
        steps.advance(
            policy.database, policy.id, S.DRAFTING, day=day(5), attachment_id=paper, today=TODAY
        )
    assert policy.timeline == ()


def test_a_step_that_is_not_there_names_those_that_are(policy: Cycle) -> None:
    """From planning nobody goes straight to the discussion; the sentence says where one may go."""
    with pytest.raises(PersonError) as refused:
        policy.to(S.DISCUSSION)
    assert str(refused.value) == (
        "From “Perencanaan” there is no step to “Pembahasan”. Steps from here: Penyusunan."
    )


def test_everything_that_is_missing_is_said_at_once(policy: Cycle) -> None:
    """A bare plan is told all it lacks, one sentence a line, and stays where it is."""
    bare, _ = save_policy(
        policy.database, {"kind": "mayor_regulation", "title": "Tanpa pemilik"}, today=TODAY
    )
    with pytest.raises(PersonError) as refused:
        steps.advance(policy.database, bare, S.DRAFTING, day=day(5), today=TODAY)
    lines = str(refused.value).splitlines()
    assert len(lines) == 3
    assert "owner unit" in lines[0] and "responsible" in lines[1] and "tab Aims" in lines[2]


def test_skipping_and_giving_back_need_a_reason(policy: Cycle) -> None:
    """Without a note nobody leaves out the participation or gives the draft back; with one it is
    kept in the timeline."""
    policy.to(S.DRAFTING)
    policy.draft()
    with pytest.raises(PersonError, match="skips “Partisipasi”"):
        policy.to(S.DISCUSSION)
    policy.to(S.DISCUSSION, note="Perintah pimpinan: mendesak")
    with pytest.raises(PersonError, match="why the policy goes to “Penyusunan”"):
        policy.to(S.DRAFTING)
    policy.to(S.DRAFTING, note="Dikembalikan: pasal 3 belum jelas")
    assert [step.note for step in policy.timeline] == [
        "",
        "Perintah pimpinan: mendesak",
        "Dikembalikan: pasal 3 belum jelas",
    ]


def test_an_empty_article_stops_the_draft_and_is_named(policy: Cycle) -> None:
    """A draft with an article that says nothing does not go to those who are to read it."""
    policy.to(S.DRAFTING)
    policy.draft(text("Isi.", "  "))
    with pytest.raises(PersonError, match="Parts of the text are empty: Pasal 2"):
        policy.to(S.PARTICIPATION)
    policy.draft([*text("Isi."), Node("kosong", NodeKind.TEXT, (Run(" "),))])
    with pytest.raises(PersonError, match="a paragraph without a number"):
        policy.to(S.PARTICIPATION)


def test_days_follow_each_other(policy: Cycle) -> None:
    """A step of tomorrow and one before the step it follows are refused."""
    policy.to(S.DRAFTING, on=10)
    policy.draft()
    with pytest.raises(PersonError, match="29-11-2026 is still to come"):
        policy.to(S.PARTICIPATION, on=29)
    with pytest.raises(PersonError, match="09-11-2026 is before the step “Penyusunan”"):
        policy.to(S.PARTICIPATION, on=9)
    policy.to(S.PARTICIPATION, on=10)


def test_enacting_and_repealing_are_no_plain_steps(policy: Cycle) -> None:
    """Nobody reaches what is binding without number, paper and right."""
    policy.discussed()
    for stage in (S.ENACTMENT, S.REPEAL):
        with pytest.raises(PersonError, match="is no plain step"):
            policy.to(stage, note="x")


def test_a_wrong_step_is_taken_back_with_a_reason(policy: Cycle) -> None:
    """The policy stands where it stood, and the step stays in the timeline with the reason."""
    policy.to(S.DRAFTING)
    with pytest.raises(PersonError, match="Write why"):
        policy.take_back("  ")
    policy.take_back("kebijakan lain yang dimaksud")
    (step,) = policy.timeline
    assert policy.stage is S.PLANNING and not step.holds
    assert (step.taken_back_on, step.taken_back_reason) == (TODAY, "kebijakan lain yang dimaksud")
    with pytest.raises(PersonError, match="No step"):
        policy.take_back()
    policy.to(S.DRAFTING)
    assert [step.holds for step in policy.timeline] == [False, True]


def test_steps_are_taken_back_one_after_the_other(policy: Cycle) -> None:
    """Each time it is the latest step that still holds."""
    policy.discussed()
    for stage in (S.PARTICIPATION, S.DRAFTING, S.PLANNING):
        policy.take_back()
        assert policy.stage is stage
    assert not any(step.holds for step in policy.timeline)


def test_an_undo_out_of_order_is_refused(policy: Cycle) -> None:
    """The undo of an earlier step would tear the timeline: it is refused, and nothing of it is
    done. The latest one can be undone and done again."""
    first = steps.advance(policy.database, policy.id, S.DRAFTING, day=day(3), today=TODAY)
    policy.draft()
    second = steps.advance(policy.database, policy.id, S.PARTICIPATION, day=day(4), today=TODAY)
    with pytest.raises(PersonError, match="no longer fit together"):
        undo(policy.database, first.operation_id)
    assert policy.stage is S.PARTICIPATION and len(policy.timeline) == 2
    undone = undo(policy.database, second.operation_id)
    assert policy.stage is S.DRAFTING and len(policy.timeline) == 1
    undo(policy.database, undone.changed.operation_id)
    assert policy.stage is S.PARTICIPATION and len(policy.timeline) == 2


def test_the_stage_changes_by_steps_only(policy: Cycle) -> None:
    """No other operation moves a policy to another stage."""
    from asn_desktop.policies.commands.operations import CHANGE_POLICY
    from asn_desktop.policies.records import Policy

    with (
        pytest.raises(PersonError, match="no longer fit together"),
        policy.database.write(CHANGE_POLICY, name="x") as work,
    ):
        work.session.get_one(Policy, policy.id).stage = S.APPLICATION
    assert policy.stage is S.PLANNING


def test_who_only_writes_cannot_repeal_or_take_an_enactment_back(policy: Cycle) -> None:
    """What makes a policy binding, or ends that, is for those who may enact."""
    policy.discussed()
    policy.enact()
    policy.database.actor = Actor("Rina", "rina", frozenset({"policies.write"}))
    with pytest.raises(RightError):
        policy.take_back()
    assert policy.stage is S.ENACTMENT
    policy.to(S.DISSEMINATION, on=21)
    policy.take_back()
    assert policy.stage is S.ENACTMENT


def test_a_policy_that_is_gone_is_said_to_be(policy: Cycle) -> None:
    """Whoever moves a policy that was removed meanwhile is told so."""
    with pytest.raises(RemovedMeanwhile):
        steps.advance(policy.database, 999, S.DRAFTING, day=day(1), today=TODAY)


def test_an_amendment_begins_with_a_new_draft(policy: Cycle) -> None:
    """The step to the amendment makes the draft of the next version from the text in force, in the
    same step of undo; the text in force stays."""
    policy.discussed()
    policy.enact()
    policy.to(S.DISSEMINATION, S.APPLICATION, S.EVALUATION, on=22)
    changed = steps.advance(policy.database, policy.id, S.AMENDMENT, day=day(25), today=TODAY)
    assert policy.versions == [(1, "in_force"), (2, "draft")]
    assert policy.stage is S.AMENDMENT
    undo(policy.database, changed.operation_id)
    assert policy.versions == [(1, "in_force")]
    assert policy.stage is S.EVALUATION


# what other features ask


@pytest.fixture
def unanswered():  # type: ignore[no-untyped-def]
    """Another feature counts inputs without an answer."""
    open_inputs = ["Masukan nomor 3 belum dijawab: isi keputusan di matriks."]

    def check(session: object, policy_id: int) -> list[str]:
        return open_inputs

    conditions.require(S.ENACTMENT, check)
    yield open_inputs
    conditions.withdraw(check)


def test_a_condition_of_another_feature_is_met_by_every_door(
    policy: Cycle, unanswered: list[str]
) -> None:
    """While an input waits for its answer nobody enacts: not by hand, not by the redo of an
    enactment, not by undoing that it was taken back; its own sentence says why."""
    policy.discussed()
    assert policy.missing(S.ENACTMENT) == unanswered
    with pytest.raises(PersonError, match="Masukan nomor 3"):
        policy.enact()
    assert policy.stage is S.DISCUSSION
    sentence = unanswered.pop()
    enacted = policy.enact()
    undone = undo(policy.database, enacted.operation_id)
    unanswered.append(sentence)
    with pytest.raises(PersonError, match="Masukan nomor 3"):
        undo(policy.database, undone.changed.operation_id)
    assert policy.stage is S.DISCUSSION
    unanswered.clear()
    policy.enact()
    taken_back = policy.take_back()
    unanswered.append(sentence)
    with pytest.raises(PersonError, match="Masukan nomor 3"):
        undo(policy.database, taken_back.operation_id)
    assert policy.versions == [(1, "draft")]


def test_advice_of_another_feature_may_be_passed_over_with_a_reason(policy: Cycle) -> None:
    """A warning stops only whoever gives no reason."""

    def late(session: object, policy_id: int) -> list[str]:
        return ["Penjelasan untuk 2 masukan belum dikirim."]

    conditions.advise(S.ENACTMENT, late)
    try:
        policy.discussed()
        with pytest.raises(PersonError) as refused:
            policy.enact()
        assert str(refused.value).splitlines() == [
            "Penjelasan untuk 2 masukan belum dikirim.",
            "To go on all the same, write the reason as a note.",
        ]
        policy.enact(note="Dikirim bersama salinan")
        assert policy.stage is S.ENACTMENT
    finally:
        conditions.withdraw(late)


def test_papers_that_have_gone_out_hold_an_enactment(policy: Cycle) -> None:
    """Where another feature says that papers rely on it, an enactment is neither taken back nor
    undone."""

    def sent(session: object, policy_id: int) -> list[str]:
        return ["Naskah ini sudah dibagikan kepada 120 penerima."]

    policy.discussed()
    enacted = policy.enact()
    conditions.hold(S.ENACTMENT, sent)
    try:
        for deed in (policy.take_back, lambda: undo(policy.database, enacted.operation_id)):
            with pytest.raises(PersonError, match="120 penerima"):
                deed()
        assert policy.stage is S.ENACTMENT
    finally:
        conditions.withdraw(sent)
