"""Moving a policy along its cycle, and taking back a step that was wrong."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from asn_desktop.core.errors import PersonError
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import noop, translate
from asn_desktop.core.values import fold_space
from asn_desktop.database.base import table_of
from asn_desktop.database.engine import Database
from asn_desktop.database.tables import Action, ChangeRow
from asn_desktop.database.types import decode_fields
from asn_desktop.database.unit_of_work import Operation, UnitOfWork
from asn_desktop.policies.commands import texts
from asn_desktop.policies.commands.attachments import put_attachment
from asn_desktop.policies.commands.operations import ENACT, WRITE
from asn_desktop.policies.queries import conditions
from asn_desktop.policies.queries.steps import Standing, Step, missing_for, standing
from asn_desktop.policies.records import Policy, PolicyAttachment, PolicyStep, PolicyVersion
from asn_desktop.policies.rules.enactment import check_day
from asn_desktop.policies.rules.stages import IN_FORCE, Move, Stage, VersionState, stage_word

ADVANCE = Operation(
    "policies.step", "policies", noop("policies", "Step “{stage}” of {name}"), WRITE
)
TAKE_BACK = Operation(
    "policies.take_back",
    "policies",
    noop("policies", "Step “{stage}” of {name} taken back"),
    WRITE,
)
#: What makes a policy binding, or ends that, is taken back by those who may do it.
TAKE_BACK_BINDING = Operation(
    "policies.take_back_binding",
    "policies",
    noop("policies", "Step “{stage}” of {name} taken back"),
    ENACT,
)
BINDING = (Stage.ENACTMENT, Stage.REPEAL)
#: A file that is attached with a step: its name and content.
NewFile = tuple[str, bytes]


def advance(
    database: Database,
    policy_id: int,
    stage: Stage,
    *,
    day: dt.date,
    note: str = "",
    attachment_id: int | None = None,
    file: NewFile | None = None,
    today: dt.date,
) -> Changed:
    """Take the step to this stage; one to an amendment begins the next version as well. The note
    says why where stages are skipped, the draft is given back or a warning is passed over. The
    paper of the step is an attachment of the policy, or a ``file`` that becomes one.

    Raises ``PersonError`` with everything that is missing. Enacting and repealing are operations
    of their own (``commands.enacting``).
    """
    if stage in BINDING:
        raise PersonError(
            translate(
                "policies",
                "“{stage}” is no plain step: enact the draft in the tab Texts, or repeal the policy"
                " with its date and reason.",
            ).format(stage=stage_word(stage))
        )
    with database.write(ADVANCE, stage=stage_word(stage)) as work:
        now = standing(work.session, policy_id)
        work.params["name"] = now.name
        move = possible(now, stage)
        found = check_day(day, today=today, last_step=now.last_step)
        found += missing_for(work.session, now, move, day=day)
        refuse(found, move, note)
        version_id = now.in_force_id if stage in IN_FORCE else now.draft_id
        if stage is Stage.AMENDMENT and version_id is None:
            version_id = texts.start_draft(work, policy_id)
        write_step(
            work,
            now,
            stage,
            day=day,
            note=note,
            attachment_id=attached(work, policy_id, attachment_id, file, today),
            version_id=version_id,
        )
    return work.changed


def possible(now: Standing, stage: Stage) -> Move:
    """The step to this stage. Raises ``PersonError`` where there is none from here."""
    move = now.move_to(stage)
    if move is None:
        raise PersonError(now.not_from_here(stage))
    return move


def refuse(found: Sequence[Problem], move: Move, note: str) -> None:
    """Raise ``PersonError`` with every error, one a line; without errors, with what needs a reason
    and has none."""
    errors = [problem.sentence for problem in found if problem.is_error]
    if errors:
        raise PersonError("\n".join(errors))
    if fold_space(note):
        return
    warnings = [problem.sentence for problem in found]
    if warnings:
        why = translate("policies", "To go on all the same, write the reason as a note.")
        raise PersonError("\n".join([*warnings, why]))
    if move.skipped:
        raise PersonError(
            translate(
                "policies", "This step skips {stages}. Write as a note why it is not needed."
            ).format(stages=", ".join(f"“{stage_word(stage)}”" for stage in move.skipped))
        )
    if move.needs_reason:
        raise PersonError(
            translate("policies", "Write as a note why the policy goes to “{stage}”.").format(
                stage=stage_word(move.stage)
            )
        )


def attached(
    work: UnitOfWork,
    policy_id: int,
    attachment_id: int | None,
    file: NewFile | None,
    today: dt.date,
) -> int | None:
    """The paper of a step: a new one is attached in the same operation."""
    if file is not None:
        name, content = file
        return put_attachment(work, policy_id, name, content, today=today).id
    if attachment_id is None:
        return None
    owner = select(PolicyAttachment.policy_id).where(PolicyAttachment.id == attachment_id)
    if work.session.scalar(owner) != policy_id:
        raise PersonError(
            translate("policies", "This document is not attached to the policy. Attach it.")
        )
    return attachment_id


def write_step(
    work: UnitOfWork,
    now: Standing,
    stage: Stage,
    *,
    day: dt.date,
    note: str,
    attachment_id: int | None,
    version_id: int | None,
) -> None:
    """Put the policy into the stage, with the line that says who, when and why."""
    session = work.session
    session.get_one(Policy, now.policy_id).stage = stage
    session.add(
        PolicyStep(
            policy_id=now.policy_id,
            version_id=version_id,
            before=now.stage,
            stage=stage,
            day=day,
            person=work.user,
            note=note.strip(),
            attachment_id=attachment_id,
        )
    )


def take_back(database: Database, policy_id: int, *, reason: str, today: dt.date) -> Changed:
    """Take back the latest step that holds: the policy stands where it stood before. The step stays
    on record with the reason.

    With an enactment, the version before is in force again and the text is a draft again; its
    paper is kept. Raises ``PersonError`` where there is no step, no reason, or where what came
    after forbids it.
    """
    with database.read() as session:
        last = standing(session, policy_id).last
    binding = last is not None and last.stage in BINDING
    with database.write(TAKE_BACK_BINDING if binding else TAKE_BACK) as work:
        now = standing(work.session, policy_id)
        step = _to_take_back(now, last)
        work.params |= {"name": now.name, "stage": stage_word(step.stage)}
        if not fold_space(reason):
            raise PersonError(translate("policies", "Write why the step is taken back."))
        against = conditions.holding(work.session, policy_id, step.stage)
        if against:
            raise PersonError("\n".join(against))
        _refuse_two_drafts(now, step)
        _restore(work, step, policy_id)
        work.session.get_one(Policy, policy_id).stage = step.before
        row = work.session.get_one(PolicyStep, step.id)
        row.taken_back_on, row.taken_back_reason = today, reason.strip()
    return work.changed


def _to_take_back(now: Standing, seen: Step | None) -> Step:
    if now.last is None:
        raise PersonError(
            translate("policies", "No step of “{name}” can be taken back.").format(name=now.name)
        )
    if seen is None or now.last.id != seen.id:
        raise PersonError(
            translate(
                "policies",
                "Somebody else has moved the policy meanwhile. Look at its steps once more.",
            )
        )
    return now.last


def _refuse_two_drafts(now: Standing, step: Step) -> None:
    if step.stage is Stage.ENACTMENT and now.draft_id not in (None, step.version_id):
        raise PersonError(
            translate(
                "policies",
                "The enacted text would be a draft again, but there is a new draft already."
                " Discard that in the tab Texts first.",
            )
        )


def _restore(work: UnitOfWork, step: Step, policy_id: int) -> None:
    """Give policy and versions the values that the step had changed. The history knows them; what
    was corrected since in other fields stays."""
    session = work.session
    told = ChangeRow.operation_id == (
        select(ChangeRow.operation_id)
        .where(ChangeRow.kind == PolicyStep.__tablename__, ChangeRow.record_id == step.id)
        .where(ChangeRow.action == Action.ADD)
        .order_by(ChangeRow.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    for record in (Policy, PolicyVersion):
        query = (
            select(ChangeRow.record_id, ChangeRow.before)
            .where(told, ChangeRow.kind == record.__tablename__)
            .where(ChangeRow.action == Action.CHANGE)
            .order_by(ChangeRow.id.desc())
        )
        for record_id, before in session.execute(query):
            row: Any = session.get(record, record_id)
            if row is None or (record is Policy and record_id != policy_id):
                continue
            for name, value in decode_fields(table_of(record), before or {}).items():
                setattr(row, name, value)
    if step.stage is Stage.ENACTMENT and step.version_id is not None:
        # also where the enactment came with its policy and had nothing before it
        version = session.get_one(PolicyVersion, step.version_id)
        version.state, version.digest, version.heading = VersionState.DRAFT, "", []
        version.enacted_on = version.retired_on = None
