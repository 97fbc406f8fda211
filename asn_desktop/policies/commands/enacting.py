"""Making a draft binding and ending that: each is one operation with all that belongs to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.core.errors import ChangedMeanwhile, PersonError
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import noop, translate
from asn_desktop.core.values import fold_space
from asn_desktop.database.engine import Database
from asn_desktop.database.unit_of_work import Operation, UnitOfWork
from asn_desktop.employees.rules.problems import error
from asn_desktop.policies.commands import operations
from asn_desktop.policies.commands.steps import NewFile, attached, possible, refuse, write_step
from asn_desktop.policies.queries import texts
from asn_desktop.policies.queries.steps import Standing, missing_for, standing
from asn_desktop.policies.records import FrozenPaper, Policy, PolicyRelation, PolicyVersion
from asn_desktop.policies.rules.enactment import (
    Enactment,
    Frozen,
    check_day,
    check_enactment,
    digest_heading,
)
from asn_desktop.policies.rules.naming import number_key, search_key, short_name, split_number
from asn_desktop.policies.rules.relations import RelationKind
from asn_desktop.policies.rules.stages import Stage, VersionState
from asn_desktop.policies.rules.text import Text, text_digest

__all__ = ["Enactment", "Frozen", "enact", "problems_of", "repeal"]

ENACT = Operation(
    "policies.enact", "policies", noop("policies", "Enactment of {name}"), operations.ENACT
)
REPEAL = Operation(
    "policies.repeal", "policies", noop("policies", "Repeal of {name}"), operations.ENACT
)


def enact(
    database: Database,
    policy_id: int,
    enactment: Enactment,
    frozen: Frozen,
    *,
    today: dt.date,
    note: str = "",
    attachment_id: int | None = None,
    file: NewFile | None = None,
    text: str = "",
    also: Callable[[UnitOfWork], None] | None = None,
) -> Changed:
    """Make the draft the version in force, retire the one before, and keep the paper: everything
    together or nothing. ``also`` does what belongs to it elsewhere (the number of a letter).

    ``note``, ``attachment_id`` and ``file`` stay with the step, as in ``commands.steps``; the note
    says why where warnings are passed over or stages are skipped. ``text`` is the digest
    (``rules.text.text_digest``) of the nodes that the paper was made of: where the draft says
    something else by now, ``ChangedMeanwhile`` is raised. Raises ``PersonError`` with all that
    stands against it.
    """
    enactment = tidy(enactment)
    with database.write(ENACT) as work:
        session = work.session
        now = standing(session, policy_id)
        work.params["name"] = short_name(now.kind, enactment.number, enactment.year)
        move = possible(now, Stage.ENACTMENT)
        refuse(problems_of(session, policy_id, enactment, today=today), move, note)
        draft = session.get_one(PolicyVersion, now.draft_id)
        nodes = texts.nodes(session, draft.id)
        if text and text_digest(nodes) != text:
            raise ChangedMeanwhile(
                translate(
                    "policies",
                    "The draft was changed since the paper was made; nothing was enacted. Look at"
                    " the new text and try again.",
                )
            )
        if now.in_force_id is not None:
            earlier = session.get_one(PolicyVersion, now.in_force_id)
            earlier.state = VersionState.RETIRED
            earlier.retired_on = enactment.valid_from
        policy = session.get_one(Policy, policy_id)
        _make_binding(policy, draft, enactment, nodes)
        keep_paper(session, draft.id, frozen)
        write_step(
            work,
            now,
            Stage.ENACTMENT,
            day=enactment.enacted_on,
            note=note,
            attachment_id=attached(work, policy_id, attachment_id, file, today),
            version_id=draft.id,
        )
        session.flush()
        if also is not None:
            also(work)
    return work.changed


def keep_paper(session: Session, version_id: int, paper: Frozen) -> None:
    """Keep the paper of a version, byte for byte."""
    session.add(
        FrozenPaper(
            version_id=version_id,
            name=paper.name,
            content=paper.content,
            pages=paper.pages,
            fingerprint=paper.fingerprint,
            archival=paper.archival,
        )
    )


def tidy(enactment: Enactment) -> Enactment:
    """Number and gazette as they are kept: "Nomor 12 Tahun 2026" → "12"."""
    number, _ = split_number(enactment.number)
    return replace(enactment, number=number, gazette=fold_space(enactment.gazette))


@dataclass(frozen=True, slots=True)
class Grounds:
    """What number and dates of an enactment are checked against, read once for a form that checks
    while it is filled in. ``numbers`` are those of the other policies of the kind: (key, year) →
    name."""

    now: Standing
    earlier: dt.date | None
    numbers: Mapping[tuple[str, int], str]

    def problems(self, enactment: Enactment, *, today: dt.date) -> list[Problem]:
        """What is wrong with number and dates."""
        enactment = tidy(enactment)
        found = check_enactment(
            enactment,
            kind=self.now.kind,
            title=self.now.title,
            today=today,
            earlier=self.earlier,
            last_step=self.now.last_step,
        )
        key = number_key(enactment.number, enactment.year)
        holder = self.numbers.get((key, enactment.year)) if key else None
        if holder is not None:
            found.append(
                error(
                    "number.taken",
                    "number",
                    enactment.number,
                    translate(
                        "policies", "The number {number} belongs to “{name}” already."
                    ).format(number=enactment.number, name=holder),
                    translate("policies", "Correct the number, or that of the other policy first."),
                )
            )
        return found


def grounds(session: Session, now: Standing) -> Grounds:
    """What an enactment of the draft is checked against."""
    earlier = session.scalar(
        select(PolicyVersion.enacted_on).where(PolicyVersion.id == now.in_force_id)
    )
    others = session.execute(
        select(Policy.number_key, Policy.year, Policy.number, Policy.title).where(
            Policy.kind == now.kind, Policy.id != now.policy_id
        )
    )
    numbers = {
        (key, year): f"{short_name(now.kind, number, year)} {title}"
        for key, year, number, title in others
        if key is not None and year is not None
    }
    return Grounds(now, earlier, numbers)


def problems_of(
    session: Session, policy_id: int, enactment: Enactment, *, today: dt.date
) -> list[Problem]:
    """All that stands against enacting the draft so: errors, and warnings that may be passed over
    with a reason."""
    now = standing(session, policy_id)
    move = now.move_to(Stage.ENACTMENT)
    if move is None:
        return [error("step", "", "", now.not_from_here(Stage.ENACTMENT))]
    found = grounds(session, now).problems(enactment, today=today)
    found += missing_for(session, now, move, day=enactment.enacted_on)
    return sorted(found, key=lambda problem: not problem.is_error)


def _make_binding(policy: Policy, draft: PolicyVersion, enactment: Enactment, nodes: Text) -> None:
    policy.number, policy.year = enactment.number, enactment.year
    policy.number_key = number_key(enactment.number, enactment.year)
    policy.search_key = search_key(
        policy.kind, policy.number, policy.year, policy.title, policy.note
    )
    policy.enacted_on = enactment.enacted_on
    policy.promulgated_on = enactment.promulgated_on
    policy.gazette = enactment.gazette or None
    policy.valid_from, policy.valid_to = enactment.valid_from, enactment.valid_to
    draft.state = VersionState.IN_FORCE
    draft.enacted_on = enactment.enacted_on
    draft.heading = digest_heading(policy.kind, policy.title, enactment)
    draft.digest = text_digest(nodes, draft.heading)


def repeal(
    database: Database,
    policy_id: int,
    *,
    day: dt.date,
    reason: str = "",
    revoked_by: int | None = None,
    attachment_id: int | None = None,
    file: NewFile | None = None,
    today: dt.date,
) -> Changed:
    """End a policy: ``day`` is the first on which it no longer holds. ``revoked_by`` is the policy
    of the register that says so. Raises ``PersonError`` where there is neither it nor a reason."""
    with database.write(REPEAL) as work:
        session = work.session
        now = standing(session, policy_id)
        work.params["name"] = now.name
        move = possible(now, Stage.REPEAL)
        found = check_day(day, today=today, last_step=now.last_step)
        found += missing_for(session, now, move, day=day)
        policy = session.get_one(Policy, policy_id)
        if policy.valid_from is not None and day <= policy.valid_from:
            found.append(_before_it_began(policy.valid_from))
        if revoked_by is not None:
            reason = _reason_by(session, policy_id, revoked_by, reason)
        refuse(found, move, reason)
        if revoked_by is not None:
            _relate(session, policy_id, revoked_by)
        policy.valid_to = day - dt.timedelta(days=1)
        if now.in_force_id is not None:
            version = session.get_one(PolicyVersion, now.in_force_id)
            version.state, version.retired_on = VersionState.RETIRED, day
        write_step(
            work,
            now,
            Stage.REPEAL,
            day=day,
            note=reason,
            attachment_id=attached(work, policy_id, attachment_id, file, today),
            version_id=now.in_force_id,
        )
    return work.changed


def _before_it_began(valid_from: dt.date) -> Problem:
    return error(
        "day.early",
        "day",
        valid_from,
        translate("policies", "The policy is only valid from {day}.").format(
            day=f"{valid_from:%d-%m-%Y}"
        ),
        translate("policies", "It can be repealed from the day after."),
    )


def _reason_by(session: Session, policy_id: int, revoked_by: int, reason: str) -> str:
    """The reason with the policy that repeals this one."""
    if revoked_by == policy_id:
        raise PersonError(translate("policies", "A policy cannot repeal itself."))
    other = standing(session, revoked_by)
    if not other.in_force:
        raise PersonError(
            translate("policies", "“{name}” is not enacted yet and can repeal nothing.").format(
                name=other.name
            )
        )
    # stored, so in the language of the office's papers whatever the window speaks
    return f"Dicabut dengan {other.name}. {reason.strip()}".strip()


def _relate(session: Session, policy_id: int, revoked_by: int) -> None:
    """The register shows from both sides what repeals what."""
    known = select(PolicyRelation.id).where(
        PolicyRelation.policy_id == revoked_by,
        PolicyRelation.target_id == policy_id,
        PolicyRelation.kind.in_((RelationKind.REVOKES, RelationKind.REPLACES)),
    )
    if session.scalar(known) is None:
        session.add(
            PolicyRelation(policy_id=revoked_by, target_id=policy_id, kind=RelationKind.REVOKES)
        )
