"""The way from stage to stage, and what each step needs, without an office."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from asn_desktop.core.translation import set_language
from asn_desktop.policies.rules.conditions import Facts, empty_parts, missing
from asn_desktop.policies.rules.enactment import LastStep, check_day, check_enactment
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.stages import Mark, Stage, Way, allowed, marks, move_to, path
from asn_desktop.policies.rules.text import NodeKind, TextForm
from tests.policies.stages.cycle import TODAY, day, enactment

S = Stage
PERWAL = path(reference().kind("mayor_regulation").stages)
CIRCULAR = path(reference().kind("circular").stages)
COMPLETE = Facts(
    title="Pengembangan Kompetensi",
    has_owner=True,
    has_responsible=True,
    aims=1,
    aims_with_target=1,
    has_legal_basis=True,
    form=TextForm.REGULATION,
    parts=40,
    was_discussed=True,
    is_promulgated=True,
    enacted_on=day(20),
    promulgated_on=day(20),
    gazette="Berita Daerah Tahun 2026 Nomor 12",
    valid_from=day(21),
)


@pytest.fixture(autouse=True)
def english() -> None:
    """Sentences are compared in their source language."""
    set_language("en")


def lacks(facts: Facts, stage: Stage, before: Stage, on: dt.date = TODAY) -> list[str]:
    """The codes of what is missing."""
    return [p.code for p in missing(facts, stage, before=before, skipped=(), day=on)]


def test_a_regulation_passes_every_stage_and_a_circular_fewer() -> None:
    """A Perwal is planned and consulted; a circular begins with its draft and goes on to initials,
    signature and distribution."""
    assert tuple(Stage) == PERWAL
    assert CIRCULAR[:4] == (S.DRAFTING, S.DISCUSSION, S.ENACTMENT, S.DISSEMINATION)
    assert [move.stage for move in allowed(CIRCULAR, S.DRAFTING)] == [S.DISCUSSION, S.ENACTMENT]


def test_the_usual_way_needs_no_reason_and_skipping_does() -> None:
    """From drafting the next stage is free; leaving out participation must be explained, and
    neither the draft nor the enactment can be left out."""
    moves = {move.stage: move for move in allowed(PERWAL, S.DRAFTING)}
    assert not moves[S.PARTICIPATION].needs_reason
    assert moves[S.DISCUSSION].needs_reason
    assert moves[S.DISCUSSION].skipped == (S.PARTICIPATION,)
    assert S.DISSEMINATION not in moves
    assert [move.stage for move in allowed(PERWAL, S.PLANNING)] == [S.DRAFTING]


def test_the_whole_circle_can_be_walked() -> None:
    """Every stage of every kind is reached from its first one by allowed steps, and only a repealed
    policy has no way on."""
    for kind in reference().kinds.codes:
        ways = path(reference().kind(kind).stages)
        reached, waiting = set(), [ways[0]]
        while waiting:
            stage = waiting.pop()
            reached.add(stage)
            moves = allowed(ways, stage, in_force=True)
            assert bool(moves) == (stage is not S.REPEAL)
            waiting += [move.stage for move in moves if move.stage not in reached]
        assert reached >= set(ways) - {S.DRAFTING}  # which a policy in force no longer goes back to


@pytest.mark.parametrize(
    ("stage", "back"), [(S.DISCUSSION, S.DRAFTING), (S.PARTICIPATION, S.DRAFTING)]
)
def test_a_draft_is_given_back_with_a_reason(stage: Stage, back: Stage) -> None:
    """From participation and discussion the draft goes back to be worked over; where a version is
    in force, it goes back to the amendment."""
    move = move_to(PERWAL, stage, back)
    assert move is not None and move.way is Way.BACK and move.needs_reason
    assert move_to(PERWAL, stage, back, in_force=True) is None
    assert move_to(PERWAL, stage, S.AMENDMENT, in_force=True) is not None


def test_an_evaluation_may_end_with_the_policy_as_it_is() -> None:
    """After the evaluation a policy goes back into application, is amended or is repealed."""
    ways = {move.stage: move.way for move in allowed(PERWAL, S.EVALUATION, in_force=True)}
    assert ways == {
        S.AMENDMENT: Way.FORWARD,
        S.APPLICATION: Way.STAYS,
        S.REPEAL: Way.REPEAL,
    }


def test_what_is_not_in_force_is_not_repealed() -> None:
    """A draft is given up, not repealed."""
    for stage in (S.PLANNING, S.DRAFTING, S.PARTICIPATION, S.DISCUSSION):
        assert move_to(PERWAL, stage, S.REPEAL) is None


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"title": " "}, "title"),
        ({"has_owner": False}, "owner"),
        ({"has_responsible": False}, "responsible"),
        ({"aims_with_target": 0}, "aims"),
    ],
)
def test_a_plan_is_complete_before_drafting(change: dict[str, object], code: str) -> None:
    """Title, owner, somebody responsible and one aim with a target are there before anybody
    drafts."""
    assert lacks(COMPLETE, S.DRAFTING, S.PLANNING) == []
    assert lacks(replace(COMPLETE, **change), S.DRAFTING, S.PLANNING) == [code]


def test_what_is_missing_is_said_with_what_to_do() -> None:
    """The sentence names what is missing and where it is mended."""
    facts = replace(COMPLETE, aims=0, aims_with_target=0)
    (found,) = missing(facts, S.DRAFTING, before=S.PLANNING, skipped=(), day=TODAY)
    assert found.field == "aims"
    assert found.sentence == (
        "The aim is missing. Write at least one aim with a target that can be measured in the tab"
        " Aims."
    )


def test_a_text_is_readable_before_others_read_it() -> None:
    """Without a draft, with an empty one or with empty articles there is no participation; a broken
    reference is only told there, and refuses the enactment."""
    assert lacks(replace(COMPLETE, form=None), S.PARTICIPATION, S.DRAFTING) == ["text"]
    assert lacks(replace(COMPLETE, parts=0), S.DISCUSSION, S.PARTICIPATION) == ["text"]
    empty = replace(COMPLETE, empty=("Pasal 3",))
    assert lacks(empty, S.PARTICIPATION, S.DRAFTING) == ["text.empty"]
    broken = replace(COMPLETE, broken=("Pasal 2 → Pasal 9",))
    for stage, refused in ((S.PARTICIPATION, False), (S.ENACTMENT, True)):
        (found,) = missing(broken, stage, before=S.DISCUSSION, skipped=(), day=TODAY)
        assert found.is_error is refused
        assert "Pasal 2 → Pasal 9" in found.sentence


def test_many_empty_parts_are_counted_not_listed() -> None:
    """A text full of empty articles is told in one readable sentence."""
    facts = replace(COMPLETE, empty=tuple(f"Pasal {number}" for number in range(1, 41)))
    (found,) = missing(facts, S.DISCUSSION, before=S.DRAFTING, skipped=(), day=TODAY)
    assert "Pasal 5 and 35 more" in found.sentence


def test_the_legal_basis_is_a_must_for_law_and_advice_for_others() -> None:
    """A regulation without Mengingat is refused; an SOP is only warned."""
    facts = replace(COMPLETE, has_legal_basis=False)
    for form, refused in ((TextForm.REGULATION, True), (TextForm.FREE, False)):
        (found,) = missing(
            replace(facts, form=form), S.ENACTMENT, before=S.DISCUSSION, skipped=(), day=TODAY
        )
        assert found.code == "legal_basis" and found.is_error is refused


def test_a_discussion_without_a_trace_is_a_warning() -> None:
    """Nothing shows how the discussion ended: one may go on with a reason."""
    facts = replace(COMPLETE, was_discussed=False)
    (found,) = missing(facts, S.ENACTMENT, before=S.DISCUSSION, skipped=(), day=TODAY)
    assert not found.is_error and found.code == "discussion"


def test_only_regulations_need_a_gazette() -> None:
    """A Perwal is promulgated before it is spread; a decree is not."""
    facts = replace(COMPLETE, promulgated_on=None, gazette="")
    assert lacks(facts, S.DISSEMINATION, S.ENACTMENT) == ["promulgated_on", "gazette"]
    decree = replace(facts, is_promulgated=False)
    assert lacks(decree, S.DISSEMINATION, S.ENACTMENT) == []


def test_a_policy_is_applied_from_its_first_day() -> None:
    """Before the day on which it begins, and without one, a policy is not in application."""
    assert lacks(COMPLETE, S.APPLICATION, S.DISSEMINATION, day(20)) == ["valid_from.later"]
    assert lacks(COMPLETE, S.APPLICATION, S.DISSEMINATION, day(21)) == []
    begun = replace(COMPLETE, valid_from=None)
    assert lacks(begun, S.APPLICATION, S.DISSEMINATION) == ["valid_from"]


def test_a_part_that_says_nothing_is_empty_unless_others_stand_in_it() -> None:
    """An article of ayat says what they say; an empty article, ayat or paragraph says nothing."""
    nodes = [
        ("BAB I", NodeKind.CHAPTER, 0, True),
        ("Pasal 1", NodeKind.ARTICLE, 1, False),
        ("Pasal 1 ayat (1)", NodeKind.CLAUSE, 2, True),
        ("Pasal 1 ayat (2)", NodeKind.CLAUSE, 2, False),
        ("Pasal 2", NodeKind.ARTICLE, 1, False),
    ]
    assert empty_parts(nodes) == ["Pasal 1 ayat (2)", "Pasal 2"]


@pytest.mark.parametrize(
    ("values", "field", "refused"),
    [
        ({}, "", False),
        ({"number": " "}, "number", True),
        ({"year": 26}, "year", True),
        ({"year": 2025}, "year", False),
        ({"enacted_on": day(29), "promulgated_on": None, "valid_from": day(29)},
         "enacted_on", True),
        ({"enacted_on": day(2)}, "enacted_on", True),
        ({"promulgated_on": day(19)}, "promulgated_on", True),
        ({"promulgated_on": day(30)}, "promulgated_on", True),
        ({"valid_from": None}, "valid_from", True),
        ({"valid_from": day(19)}, "valid_from", False),
        ({"valid_to": day(20)}, "valid_to", True),
    ],
)  # fmt: skip
def test_number_and_dates_of_an_enactment_are_checked(
    values: dict[str, object], field: str, refused: bool
) -> None:
    """What cannot be is refused, what is rare is a warning, and both name their field."""
    found = check_enactment(
        enactment(**values),
        kind="mayor_regulation",
        title="Pengembangan Kompetensi",
        today=TODAY,
        last_step=LastStep("Discussion", day(12)),
    )
    assert {problem.field for problem in found} <= {field, "year"}
    assert field in {problem.field for problem in found} or not field
    assert any(problem.is_error for problem in found) is refused


def test_a_new_version_is_not_older_than_the_one_in_force() -> None:
    """The date of enactment is not before that of the version that it takes the place of."""
    found = check_enactment(
        enactment(),
        kind="mayor_regulation",
        title="x",
        today=TODAY,
        earlier=day(25),
    )
    assert [problem.code for problem in found] == ["enacted.early"]
    assert "25-11-2026" in found[0].sentence


def test_a_step_is_neither_to_come_nor_before_the_one_it_follows() -> None:
    """A day of tomorrow and one before the last step are refused in words."""
    assert check_day(day(28), today=TODAY, last_step=LastStep("Penyusunan", day(28))) == []
    (later,) = check_day(day(29), today=TODAY, last_step=None)
    assert "29-11-2026 is still to come" in later.sentence
    (early,) = check_day(day(1), today=TODAY, last_step=LastStep("Penyusunan", day(2)))
    assert "“Penyusunan” (02-11-2026)" in early.sentence


def test_the_way_shows_what_is_done_left_out_and_to_come() -> None:
    """A policy in force that left out its participation shows so; one that came into the register
    at this stage has simply been there."""
    seen = {S.PLANNING, S.DRAFTING, S.DISCUSSION, S.ENACTMENT}
    shown = dict(marks(PERWAL, S.ENACTMENT, seen))
    assert shown[S.PARTICIPATION] is Mark.SKIPPED and shown[S.DISCUSSION] is Mark.DONE
    assert shown[S.ENACTMENT] is Mark.NOW and shown[S.APPLICATION] is Mark.AHEAD
    assert dict(marks(PERWAL, S.ENACTMENT, ()))[S.PARTICIPATION] is Mark.DONE
    assert S.PLANNING not in dict(marks(CIRCULAR, S.DISCUSSION, ()))
    old = dict(marks(PERWAL, S.REPEAL, {S.APPLICATION, S.REPEAL}))
    assert old[S.DISCUSSION] is Mark.DONE and old[S.EVALUATION] is Mark.SKIPPED
    again = dict(marks(PERWAL, S.DISCUSSION, {S.EVALUATION, S.AMENDMENT, S.DISCUSSION}))
    assert again[S.PARTICIPATION] is Mark.SKIPPED and again[S.EVALUATION] is Mark.AHEAD
