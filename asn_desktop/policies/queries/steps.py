"""Where a policy stands in its cycle, how it came there, and what it needs to go on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.core.errors import RemovedMeanwhile
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.employees.rules.problems import error
from asn_desktop.policies.queries import conditions
from asn_desktop.policies.records import Policy, PolicyAttachment, PolicyStep, PolicyVersion
from asn_desktop.policies.rules.conditions import ELSEWHERE
from asn_desktop.policies.rules.enactment import LastStep
from asn_desktop.policies.rules.naming import short_name
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.stages import (
    Move,
    Path,
    Stage,
    VersionState,
    allowed,
    path,
    stage_word,
)


@dataclass(frozen=True, slots=True)
class Step:
    """A step that was done, perhaps taken back since."""

    id: int
    before: Stage
    stage: Stage
    day: dt.date
    person: str
    note: str
    version_id: int | None
    attachment_id: int | None
    attachment: str  # the name of the paper; "" for none
    taken_back_on: dt.date | None
    taken_back_reason: str

    @property
    def holds(self) -> bool:
        """Whether nobody took it back."""
        return self.taken_back_on is None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a policy stands: the stages of its kind, its versions under way and in force, and the
    step that brought it here (None: it came into the register at this stage)."""

    policy_id: int
    kind: str
    title: str
    name: str  # "Perwal 12/2026"
    stage: Stage
    path: Path
    in_force: bool
    draft_id: int | None
    in_force_id: int | None
    last: Step | None

    @property
    def full_name(self) -> str:
        """Its name with what it is about; a draft's name says that by itself."""
        return self.name if self.title in self.name else f"{self.name} · {self.title}"

    @property
    def moves(self) -> tuple[Move, ...]:
        """The steps that lead on from here, the usual one first."""
        return allowed(self.path, self.stage, in_force=self.in_force)

    def move_to(self, stage: Stage) -> Move | None:
        """The step to this stage; None where there is none from here."""
        return next((move for move in self.moves if move.stage is stage), None)

    @property
    def last_step(self) -> LastStep | None:
        """The last step as the rules know it."""
        return LastStep(stage_word(self.last.stage), self.last.day) if self.last else None

    def not_from_here(self, stage: Stage) -> str:
        """Why there is no step to this stage, and which there are."""
        onward = ", ".join(stage_word(move.stage) for move in self.moves)
        if not onward:
            return translate(
                "policies", "“{name}” is repealed: there is no further step. Take the repeal back."
            ).format(name=self.name)
        return translate(
            "policies",
            "From “{stage}” there is no step to “{other}”. Steps from here: {onward}.",
        ).format(stage=stage_word(self.stage), other=stage_word(stage), onward=onward)


def path_of(kind: str) -> Path:
    """The stages that the office has given this kind of policy."""
    return path(reference().kind(kind).stages)


def standing(session: Session, policy_id: int) -> Standing:
    """Where a policy stands. Raises ``RemovedMeanwhile`` where it is gone."""
    policy = session.get(Policy, policy_id)
    if policy is None:
        raise RemovedMeanwhile(translate("policies", "There is no such policy (any more)."))
    versions = dict(
        session.execute(
            select(PolicyVersion.state, PolicyVersion.id)
            .where(PolicyVersion.policy_id == policy_id)
            .where(PolicyVersion.state.in_((VersionState.DRAFT, VersionState.IN_FORCE)))
        ).all()
    )
    in_force_id = versions.get(VersionState.IN_FORCE)
    holding = [step for step in timeline(session, policy_id) if step.holds]
    return Standing(
        policy_id,
        policy.kind,
        policy.title,
        short_name(policy.kind, policy.number, policy.year, policy.title),
        Stage(policy.stage),
        path_of(policy.kind),
        # what came into the register from earlier times has its date, and perhaps no text
        in_force_id is not None or policy.enacted_on is not None,
        versions.get(VersionState.DRAFT),
        in_force_id,
        holding[-1] if holding else None,
    )


def timeline(session: Session, policy_id: int) -> tuple[Step, ...]:
    """Every step in the order in which they were done, those taken back too."""
    query = (
        select(PolicyStep, PolicyAttachment.name)
        .outerjoin(PolicyAttachment, PolicyAttachment.id == PolicyStep.attachment_id)
        .where(PolicyStep.policy_id == policy_id)
        .order_by(PolicyStep.id)
    )
    return tuple(
        Step(
            row.id,
            Stage(row.before),
            Stage(row.stage),
            row.day,
            row.person,
            row.note,
            row.version_id,
            row.attachment_id,
            name or "",
            row.taken_back_on,
            row.taken_back_reason,
        )
        for row, name in session.execute(query)
    )


def visited(steps: Sequence[Step]) -> set[Stage]:
    """The stages a policy stood at since its last amendment began (else since the beginning)."""
    found: set[Stage] = set()
    for step in reversed([step for step in steps if step.holds]):
        found |= {step.stage, step.before}
        if step.stage is Stage.AMENDMENT:
            break
    return found


def missing(session: Session, policy_id: int, stage: Stage, *, day: dt.date) -> list[Problem]:
    """What stands against a step to this stage on that day: errors first, then what may be passed
    over with a reason."""
    now = standing(session, policy_id)
    move = now.move_to(stage)
    if move is None:
        return [error("step", ELSEWHERE, "", now.not_from_here(stage))]
    return missing_for(session, now, move, day=day)


def missing_for(session: Session, now: Standing, move: Move, *, day: dt.date) -> list[Problem]:
    """The same for a step that is possible from here."""
    return conditions.missing(
        session,
        now.policy_id,
        move,
        before=now.stage,
        version_id=now.draft_id,
        day=day,
    )


def outlook(
    session: Session, now: Standing, *, day: dt.date
) -> tuple[tuple[Move, tuple[Problem, ...]], ...]:
    """Every step that leads on, with what stands against it on that day. The text is read once."""
    known = conditions.facts(session, now.policy_id, now.draft_id)
    return tuple(
        (
            move,
            tuple(
                conditions.missing(
                    session,
                    now.policy_id,
                    move,
                    before=now.stage,
                    version_id=now.draft_id,
                    day=day,
                    known=known,
                )
            ),
        )
        for move in now.moves
    )
