"""What stands against a step: what the policy itself lacks, and what other features ask for.

A higher feature plants its own condition where it is imported::

    conditions.require(Stage.ENACTMENT, unanswered_inputs)

``unanswered_inputs(session, policy_id)`` returns finished sentences that say what is missing and
what to do; none means that nothing is. It is asked inside every operation that makes the step
hold: the step itself, an enactment, the redo of one, the undo of a step that was taken back. What
it says shows in the tab of the stages and on the command line as it is.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.policies.queries import texts
from asn_desktop.policies.records import Policy, PolicyAim, PolicyStep
from asn_desktop.policies.rules import conditions
from asn_desktop.policies.rules.conditions import ELSEWHERE, Facts
from asn_desktop.policies.rules.numbering import number
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.references import broken
from asn_desktop.policies.rules.stages import Move, Stage, Way
from asn_desktop.policies.rules.text import NodeKind, Text, TextForm

#: What is missing for a policy (its id), in sentences.
Check = Callable[[Session, int], Sequence[str]]

_required: dict[Stage, list[Check]] = defaultdict(list)
_advised: dict[Stage, list[Check]] = defaultdict(list)
_holding: dict[Stage, list[Check]] = defaultdict(list)


def require(stage: Stage, check: Check) -> None:
    """Let no policy reach this stage while ``check`` names something that is missing."""
    _plant(_required[stage], check)


def advise(stage: Stage, check: Check) -> None:
    """Show what ``check`` names before a policy reaches this stage; whoever goes on says why."""
    _plant(_advised[stage], check)


def hold(stage: Stage, check: Check) -> None:
    """Let no step to this stage be taken back or undone while ``check`` names what speaks against
    it (papers that have gone out)."""
    _plant(_holding[stage], check)


def _plant(checks: list[Check], check: Check) -> None:
    if check not in checks:
        checks.append(check)


def withdraw(check: Check) -> None:
    """Ask this condition no more."""
    for planted in (*_required.values(), *_advised.values(), *_holding.values()):
        if check in planted:
            planted.remove(check)


def missing(
    session: Session,
    policy_id: int,
    move: Move,
    *,
    before: Stage,
    version_id: int | None,
    day: dt.date,
    known: Facts | None = None,
) -> list[Problem]:
    """What stands against a step on that day, errors first. ``version_id`` is the version that is
    under way; ``known`` are its facts where they have been read already."""
    if move.way in (Way.BACK, Way.STAYS):
        return []  # a draft that is not good enough is what such a step is for
    own = conditions.missing(
        known or facts(session, policy_id, version_id),
        move.stage,
        before=before,
        skipped=move.skipped,
        day=day,
    )
    asked = [
        (severity, sentence)
        for severity, checks in (
            (Severity.ERROR, _required[move.stage]),
            (Severity.WARNING, _advised[move.stage]),
        )
        for check in checks
        for sentence in check(session, policy_id)
    ]
    found = [
        *own,
        *(Problem(severity, "planted", ELSEWHERE, "", sentence) for severity, sentence in asked),
    ]
    return sorted(found, key=lambda problem: not problem.is_error)


def holding(session: Session, policy_id: int, stage: Stage) -> list[str]:
    """What speaks against taking back the step to this stage."""
    return [sentence for check in _holding[stage] for sentence in check(session, policy_id)]


def facts(session: Session, policy_id: int, version_id: int | None) -> Facts:
    """What the policy has for its next step."""
    policy = session.get_one(Policy, policy_id)
    targets = session.scalars(
        select(PolicyAim.target).where(PolicyAim.policy_id == policy_id)
    ).all()
    nodes: Text = ()
    form = None
    if version_id is not None:
        nodes = texts.nodes(session, version_id)
        form = texts.version(session, version_id).form
    index = number(nodes)
    has_words = [bool(node.text.strip()) for node in nodes]
    return Facts(
        title=policy.title,
        has_owner=policy.owner_unit_id is not None,
        has_responsible=policy.responsible_id is not None,
        aims=len(targets),
        aims_with_target=sum(bool(target.strip()) for target in targets),
        has_legal_basis=bool(policy.legal_basis.strip())
        or any(node.kind is NodeKind.RECALLING and node.text.strip() for node in nodes),
        form=form,
        parts=sum(has_words),
        empty=tuple(
            conditions.empty_parts(
                [
                    (_name(index[node.identity].address, node.kind), node.kind, node.level, said)
                    for node, said in zip(nodes, has_words, strict=True)
                ]
            )
        ),
        broken=tuple(
            f"{index[identity].address or '…'} → {words}" for identity, words in broken(nodes)
        ),
        was_discussed=_was_discussed(session, policy_id),
        is_promulgated=reference().kind(policy.kind).form is TextForm.REGULATION,
        enacted_on=policy.enacted_on,
        promulgated_on=policy.promulgated_on,
        gazette=policy.gazette or "",
        valid_from=policy.valid_from,
    )


def _was_discussed(session: Session, policy_id: int) -> bool:
    """Whether a note or a paper shows the discussion of what is under way."""
    query = (
        select(PolicyStep.stage, PolicyStep.note, PolicyStep.attachment_id)
        .where(PolicyStep.policy_id == policy_id, PolicyStep.taken_back_on.is_(None))
        .order_by(PolicyStep.id.desc())
    )
    for stage, note, attachment in session.execute(query):
        if stage == Stage.ENACTMENT:
            return False
        if stage == Stage.DISCUSSION and (note.strip() or attachment is not None):
            return True
    return False


def _name(address: str, kind: NodeKind) -> str:
    """How a part is called; one without a number by its kind."""
    if address:
        return address
    if kind is NodeKind.TABLE:
        return translate("policies", "a table")
    return translate("policies", "a paragraph without a number")
