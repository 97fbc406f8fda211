"""The cycle of a policy: its stages and the way from one to the next.

Stages of a Perwal after Permendagri 80/2015 jo. 120/2018, drawn together to those an office keeps
apart; other kinds leave some out. Which stages a kind passes is reference data of the office: a
path is given to every rule here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """Where a policy stands, in the order of the cycle."""

    PLANNING = "planning"  # perencanaan
    DRAFTING = "drafting"  # penyusunan
    PARTICIPATION = "participation"  # partisipasi
    DISCUSSION = "discussion"  # pembahasan, harmonisasi
    ENACTMENT = "enactment"  # penetapan
    DISSEMINATION = "dissemination"  # pengundangan, penyebarluasan
    APPLICATION = "application"  # penerapan
    EVALUATION = "evaluation"  # evaluasi
    AMENDMENT = "amendment"  # perubahan: a new version is being made
    REPEAL = "repeal"  # pencabutan: no longer in force


class VersionState(StrEnum):
    """What a version is worth."""

    DRAFT = "draft"
    IN_FORCE = "in_force"
    RETIRED = "retired"


#: The stages that a kind of policy passes, in order.
Path = Sequence[Stage]

#: Without these there is no text, nothing in force, nothing new: no path can do without them.
_ALWAYS = (Stage.DRAFTING, Stage.ENACTMENT, Stage.APPLICATION, Stage.AMENDMENT, Stage.REPEAL)
#: Where a version is being made; the later ones also work on the next version.
MAKING = (Stage.PLANNING, Stage.DRAFTING, Stage.PARTICIPATION, Stage.DISCUSSION)
#: Where a policy is in force.
IN_FORCE = (Stage.ENACTMENT, Stage.DISSEMINATION, Stage.APPLICATION, Stage.EVALUATION)


def path(stages: Iterable[Stage]) -> Path:
    """The stages of a kind of policy (``rules.reference``) with those that none can do without."""
    given = {*stages, *_ALWAYS}
    return tuple(stage for stage in Stage if stage in given)


class Way(StrEnum):
    """How a step goes."""

    FORWARD = "forward"
    BACK = "back"  # the draft is given back to be worked over, or an amendment is given up
    STAYS = "stays"  # the evaluation came to the end that the policy stays as it is
    REPEAL = "repeal"


@dataclass(frozen=True, slots=True)
class Move:
    """A step that a policy may make from where it stands. ``skipped`` are the stages of its path
    that it would leave out."""

    stage: Stage
    way: Way = Way.FORWARD
    skipped: tuple[Stage, ...] = ()

    @property
    def needs_reason(self) -> bool:
        """Whether the note must say why."""
        return self.way in (Way.BACK, Way.REPEAL) or bool(self.skipped)


def allowed(path: Path, stage: Stage, *, in_force: bool = False) -> tuple[Move, ...]:
    """The steps that lead on from a stage, the usual one first. ``in_force``: a version is, so
    that what is being made is the next one."""
    moves = [*_forward(path, stage), *_back(stage, in_force)]
    if stage in (*IN_FORCE[1:], Stage.AMENDMENT) or (in_force and stage in MAKING):
        moves.append(Move(Stage.REPEAL, Way.REPEAL))
    return tuple(moves)


def move_to(path: Path, stage: Stage, to: Stage, *, in_force: bool = False) -> Move | None:
    """The step from one stage to another; None where there is none."""
    return next((m for m in allowed(path, stage, in_force=in_force) if m.stage is to), None)


def _forward(path: Path, stage: Stage) -> list[Move]:
    """The next stage of the path, and those behind it that can be reached by skipping."""
    order = list(Stage)
    if stage is Stage.PLANNING:
        return [Move(Stage.DRAFTING)]
    if stage in (*MAKING, Stage.AMENDMENT):
        behind = [Stage.PARTICIPATION, Stage.DISCUSSION, Stage.ENACTMENT]
        if stage is not Stage.AMENDMENT:
            behind = [step for step in behind if order.index(step) > order.index(stage)]
    elif stage in IN_FORCE:
        ends = Stage.APPLICATION if stage in IN_FORCE[:2] else Stage.AMENDMENT
        behind = order[order.index(stage) + 1 : order.index(ends) + 1]
    else:
        behind = []
    on_path = [step for step in behind if step in path or step in _ALWAYS]
    return [Move(step, Way.FORWARD, tuple(on_path[:place])) for place, step in enumerate(on_path)]


def _back(stage: Stage, in_force: bool) -> list[Move]:
    if stage in (Stage.PARTICIPATION, Stage.DISCUSSION):
        return [Move(Stage.AMENDMENT if in_force else Stage.DRAFTING, Way.BACK)]
    if stage is Stage.AMENDMENT:
        return [Move(Stage.APPLICATION, Way.BACK)]
    if stage is Stage.EVALUATION:
        return [Move(Stage.APPLICATION, Way.STAYS)]
    return []


class Mark(StrEnum):
    """How a stage shows on the way of a policy."""

    DONE = "done"
    SKIPPED = "skipped"
    NOW = "now"
    AHEAD = "ahead"


#: Stages that a policy may have left out although it is past them.
_PERHAPS = frozenset(
    {Stage.PARTICIPATION, Stage.DISCUSSION, Stage.DISSEMINATION, Stage.EVALUATION, Stage.AMENDMENT}
)


def marks(path: Path, stage: Stage, visited: Collection[Stage]) -> list[tuple[Stage, Mark]]:
    """The stages of the way with what they are for a policy that stands at ``stage``. ``visited``
    are those it stood at in this round; what was before the first of them is not known, and counts
    as done."""
    order = list(Stage)
    known = min((order.index(one) for one in visited), default=len(order))
    if Stage.AMENDMENT in visited and order.index(stage) < order.index(Stage.AMENDMENT):
        known = order.index(Stage.DRAFTING)  # which is where a new round begins
    found = []
    for one in order:
        if one is stage:
            mark = Mark.NOW
        elif one not in path:
            continue
        elif order.index(one) > order.index(stage):
            mark = Mark.AHEAD
        elif order.index(one) > known and one in _PERHAPS and one not in visited:
            mark = Mark.SKIPPED
        else:
            mark = Mark.DONE
        found.append((one, mark))
    return found


#: What an office calls each stage; words of the domain are Indonesian in both languages.
STAGE_WORDS = {
    Stage.PLANNING: "Perencanaan",
    Stage.DRAFTING: "Penyusunan",
    Stage.PARTICIPATION: "Partisipasi",
    Stage.DISCUSSION: "Pembahasan",
    Stage.ENACTMENT: "Penetapan",
    Stage.DISSEMINATION: "Penyebarluasan",
    Stage.APPLICATION: "Penerapan",
    Stage.EVALUATION: "Evaluasi",
    Stage.AMENDMENT: "Perubahan",
    Stage.REPEAL: "Pencabutan",
}


def stage_word(stage: str | None) -> str:
    """What an office calls a stage; "" for none."""
    return "" if not stage else STAGE_WORDS.get(Stage(stage), stage)
