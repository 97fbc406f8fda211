"""What must hold after every operation on policies, whatever command, import or undo it was."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import func, select

from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import translate
from asn_desktop.database.base import Record, table_of
from asn_desktop.database.health import check_also
from asn_desktop.database.rights import guard
from asn_desktop.database.sql import value_set
from asn_desktop.database.tables import Action, ChangeRow
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.policies.queries import conditions, frozen
from asn_desktop.policies.queries.steps import path_of
from asn_desktop.policies.records import Policy, PolicyNode, PolicyStep, PolicyVersion
from asn_desktop.policies.rules.stages import Move, Stage, VersionState, move_to

#: What a text says. Why it was changed may still be written once it is enacted.
_SAID = frozenset({"version_id", "identity", "place", "level", "kind", "content"})


def _done(work: UnitOfWork, record: type[Record]) -> Iterator[tuple[int, str, dict[str, Any]]]:
    """What this operation did to records of a kind: id, action, earlier values."""
    query = (
        select(ChangeRow.record_id, ChangeRow.action, ChangeRow.before)
        .where(ChangeRow.operation_id == work.operation_id)
        .where(ChangeRow.kind == record.__tablename__)
        .order_by(ChangeRow.id)
    )
    for record_id, action, before in work.connection.execute(query):
        yield record_id, action, before or {}


def _owners(work: UnitOfWork, record: type[Record], owner: str) -> set[int]:
    """The ids of the records that the touched ones belong to, or belonged to."""
    table = table_of(record)
    ids = value_set(work.connection.dialect, work.touched[table.name], table.c.id)
    present = set(work.connection.scalars(select(table.c[owner]).where(table.c.id.in_(ids))))
    return present | {before[owner] for _, _, before in _done(work, record) if before.get(owner)}


# steps


def _look_at_steps(work: UnitOfWork) -> None:
    """A policy stands where its last step led, steps come and go at the end of the chain only, and
    none comes to hold while a condition of its stage is not met."""
    came, went = _come_to_hold(work)
    touched: dict[int, list[int]] = defaultdict(list)
    for step_id, policy_id, _ in (*came, *went):
        touched[policy_id].append(step_id)
    for policy_id in _owners(work, PolicyStep, "policy_id"):
        _refuse_broken_chain(work, policy_id, touched[policy_id])
    _ask_conditions(work, [step_id for step_id, _, _ in came])
    _ask_what_holds(work, went)


def _look_at_policies(work: UnitOfWork) -> None:
    """The stage changes by steps only."""
    by_steps = _owners(work, PolicyStep, "policy_id") if _touched(work, PolicyStep) else set()
    for policy_id, action, before in _done(work, Policy):
        if action == Action.CHANGE and "stage" in before and policy_id not in by_steps:
            # a policy without steps that becomes one of another kind may have to begin elsewhere
            _refuse_broken_chain(work, policy_id, moved_alone="kind" not in before)


def _touched(work: UnitOfWork, record: type[Record]) -> bool:
    return record.__tablename__ in work.touched


def _refuse_broken_chain(
    work: UnitOfWork,
    policy_id: int,
    touched: Collection[int] = (),
    *,
    moved_alone: bool = False,
) -> None:
    """``touched`` are steps that came to hold or ceased to: none may stand before one that held all
    the time."""
    stage = work.connection.scalar(select(Policy.stage).where(Policy.id == policy_id))
    if stage is None:
        return  # the policy is gone, and its steps with it
    steps = work.connection.execute(
        select(PolicyStep.id, PolicyStep.before, PolicyStep.stage)
        .where(PolicyStep.policy_id == policy_id, PolicyStep.taken_back_on.is_(None))
        .order_by(PolicyStep.id)
    ).all()
    ends = [step.stage for step in steps]
    begins = [step.before for step in steps[1:]]
    kept = [step.id for step in steps if step.id not in touched]
    torn = bool(kept) and any(step_id < kept[-1] for step_id in touched)
    wrong_end = ends[-1] != stage if ends else moved_alone
    if torn or wrong_end or ends[:-1] != begins:
        raise PersonError(
            translate(
                "policies",
                "The stage of a policy and its steps would no longer fit together, because the"
                " policy was worked on since. Nothing was changed; take steps back in the tab"
                " Stages instead.",
            )
        )


#: A step, its policy, the stage it led to.
_Told = tuple[int, int, str]


def _come_to_hold(work: UnitOfWork) -> tuple[list[_Told], list[_Told]]:
    """Steps that this operation made hold, and those that it ended."""
    first: dict[int, tuple[str, dict[str, Any]]] = {}
    for record_id, action, before in _done(work, PolicyStep):
        first.setdefault(record_id, (action, before))
    now = {
        row.id: row
        for row in work.connection.execute(
            select(
                PolicyStep.id, PolicyStep.policy_id, PolicyStep.stage, PolicyStep.taken_back_on
            ).where(
                PolicyStep.id.in_(
                    value_set(work.connection.dialect, first, table_of(PolicyStep).c.id)
                )
            )
        )
    }
    came: list[_Told] = []
    went: list[_Told] = []
    for step_id, (action, before) in first.items():
        row = now.get(step_id)
        if row is None:
            if action == Action.REMOVE and before.get("taken_back_on") is None:
                went.append((step_id, before["policy_id"], before["stage"]))
            continue
        told = (step_id, row.policy_id, row.stage)
        holds = row.taken_back_on is None
        held = action == Action.CHANGE and (
            before["taken_back_on"] is None if "taken_back_on" in before else holds
        )
        if holds and not held:
            came.append(told)
        elif held and not holds:
            went.append(told)
    return came, went


def _ask_conditions(work: UnitOfWork, step_ids: Iterable[int]) -> None:
    for step_id in sorted(step_ids):
        step = work.connection.execute(
            select(*table_of(PolicyStep).c, Policy.kind, Policy.enacted_on)
            .join(Policy, Policy.id == PolicyStep.policy_id)
            .where(PolicyStep.id == step_id)
        ).one()
        found = conditions.missing(
            work.session,
            step.policy_id,
            _move(step),
            before=Stage(step.before),
            version_id=step.version_id,
            day=step.day,
        )
        errors = [problem.sentence for problem in found if problem.is_error]
        if errors:
            raise PersonError("\n".join(errors))


def _move(step: Any) -> Move:
    """The way of a stored step; where the stages of its kind are others by now, a plain one."""
    ways = path_of(step.kind)
    for in_force in (step.enacted_on is not None, False):
        move = move_to(ways, Stage(step.before), Stage(step.stage), in_force=in_force)
        if move is not None:
            return move
    return Move(Stage(step.stage))


def _ask_what_holds(work: UnitOfWork, steps: Iterable[_Told]) -> None:
    """A step that papers rely on is not taken back or undone."""
    for _, policy_id, stage in steps:
        if work.connection.scalar(select(Policy.id).where(Policy.id == policy_id)) is None:
            continue
        against = conditions.holding(work.session, policy_id, Stage(stage))
        if against:
            raise PersonError("\n".join(against))


# versions and texts


def _look_at_versions(work: UnitOfWork) -> None:
    """At most one version is in force, at most one is a draft."""
    policies = sorted(_owners(work, PolicyVersion, "policy_id"))
    wanted = value_set(work.connection.dialect, policies, table_of(PolicyVersion).c.policy_id)
    query = (
        select(PolicyVersion.state)
        .where(PolicyVersion.policy_id.in_(wanted))
        .where(PolicyVersion.state.in_((VersionState.DRAFT, VersionState.IN_FORCE)))
        .group_by(PolicyVersion.policy_id, PolicyVersion.state)
        .having(func.count() > 1)
    )
    states: Sequence[str] = work.connection.scalars(query.limit(1)).all()
    if not states:
        return
    if states[0] == VersionState.DRAFT:
        raise PersonError(
            translate(
                "policies",
                "The policy would have two drafts. Nothing was changed; discard the draft that is"
                " there first.",
            )
        )
    raise PersonError(
        translate(
            "policies",
            "Two versions of the policy would be in force at once. Nothing was changed; take the"
            " later enactment back first.",
        )
    )


def _look_at_texts(work: UnitOfWork) -> None:
    """What an enacted version says stays as it is on its paper."""
    table = table_of(PolicyNode)
    said_otherwise: set[int] = set()
    rows: list[int] = []
    for record_id, action, before in _done(work, PolicyNode):
        if action == Action.REMOVE:
            said_otherwise.add(before["version_id"])
        elif action == Action.ADD or before.keys() & _SAID:
            rows.append(record_id)
            said_otherwise |= {before["version_id"]} if "version_id" in before else set()
    ids = value_set(work.connection.dialect, rows, table.c.id)
    said_otherwise |= set(
        work.connection.scalars(
            select(PolicyNode.version_id).where(PolicyNode.id.in_(ids)).distinct()
        )
    )
    was_draft = _drafts_before(work)
    versions = value_set(
        work.connection.dialect, sorted(said_otherwise - was_draft), table.c.version_id
    )
    enacted = (
        select(PolicyVersion.number)
        .where(PolicyVersion.id.in_(versions))
        .where(PolicyVersion.state != VersionState.DRAFT)
    )
    number = work.connection.scalar(enacted.limit(1))
    if number is not None:
        raise PersonError(
            translate(
                "policies",
                "Version {number} is enacted: its text stays as it was signed. Begin a new draft"
                " to change it.",
            ).format(number=number)
        )


def _drafts_before(work: UnitOfWork) -> set[int]:
    """Versions that were no more than a draft, or not there, when this operation began."""
    if not _touched(work, PolicyVersion):
        return set()
    found, seen = set(), set()
    for record_id, action, before in _done(work, PolicyVersion):
        if record_id in seen:
            continue
        seen.add(record_id)
        if action == Action.ADD or before.get("state") == VersionState.DRAFT:
            found.add(record_id)
    return found


guard(PolicyStep.__tablename__, _look_at_steps)
guard(Policy.__tablename__, _look_at_policies)
guard(PolicyVersion.__tablename__, _look_at_versions)
guard(PolicyNode.__tablename__, _look_at_texts)
check_also(frozen.problems)
