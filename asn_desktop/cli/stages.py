"""The cycle of one policy from the command line: its steps, its enactment, its repeal."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from asn_desktop import features
from asn_desktop.circulars.commands.enacting import (
    NumberChoice,
    enact_circular,
    left_out,
    plan_number,
)
from asn_desktop.circulars.queries.letters import letter_of
from asn_desktop.cli.console import answer, tell
from asn_desktop.cli.lists import resolve_ids
from asn_desktop.cli.usage import UsageError
from asn_desktop.core.attached import read_file
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.core.values import parse_date
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.policies.commands import adopting, enacting, steps
from asn_desktop.policies.commands.steps import NewFile
from asn_desktop.policies.documents.naskah import freeze, naskah
from asn_desktop.policies.queries import frozen, texts
from asn_desktop.policies.queries.steps import Standing, Step, outlook, standing, timeline
from asn_desktop.policies.rules.enactment import Enactment, Frozen
from asn_desktop.policies.rules.stages import STAGE_WORDS, Move, Stage, stage_word
from asn_desktop.policies.rules.text import TextForm, text_digest


def show(options: argparse.Namespace, database: Database, policy_id: int) -> int:
    """``policy steps ID``: where it stands, what was done, what each further step needs."""
    with database.read() as session:
        now = standing(session, policy_id)
        done = timeline(session, policy_id)
        onward = outlook(session, now, day=dt.date.today())
    data = {
        **_standing(now),
        "steps": [_step(step) for step in done],
        "next": [
            {
                "stage": move.stage.value,
                "way": move.way.value,
                "skipped": [stage.value for stage in move.skipped],
                "needs_reason": move.needs_reason,
                "missing": [_problem(problem) for problem in found],
            }
            for move, found in onward
        ],
    }
    answer(options, data, _lines(now, done, onward))
    return 0


def _lines(
    now: Standing, done: Sequence[Step], onward: Sequence[tuple[Move, Sequence[Problem]]]
) -> Iterator[str]:
    yield f"{now.full_name}: {stage_word(now.stage)}"
    for step in done:
        parts = [value_text(FieldKind.DATE, step.day), stage_word(step.stage), step.person]
        parts += [step.note, step.attachment]
        if step.taken_back_on is not None:
            parts.append(
                translate("policies", "Taken back on {day}: {reason}").format(
                    day=value_text(FieldKind.DATE, step.taken_back_on),
                    reason=step.taken_back_reason,
                )
            )
        yield "  " + " · ".join(filter(None, parts))
    for move, found in onward:
        yield f"→ {stage_word(move.stage)} ({move.stage.value})"
        for problem in found:
            yield f"    {'!' if problem.is_error else '?'} {problem.sentence}"


def take(options: argparse.Namespace, database: Database, policy_id: int) -> int:
    """``policy step ID STAGE``"""
    today = dt.date.today()
    steps.advance(
        database,
        policy_id,
        stage_named(options.stage),
        day=_day(options.date, today) or today,
        note=options.note,
        file=_file(options.file),
        today=today,
    )
    return _told(options, database, policy_id)


def take_back(options: argparse.Namespace, database: Database, policy_id: int) -> int:
    """``policy take-back ID --reason WHY``"""
    steps.take_back(database, policy_id, reason=options.reason, today=dt.date.today())
    return _told(options, database, policy_id)


def repeal(options: argparse.Namespace, database: Database, policy_id: int) -> int:
    """``policy repeal ID [--by ID]``"""
    today = dt.date.today()
    source = features.record_kind("policies").source(database)
    by = resolve_ids(source, [options.by])[0] if options.by else None
    enacting.repeal(
        database,
        policy_id,
        day=_day(options.date, today) or today,
        reason=options.reason,
        revoked_by=by,
        file=_file(options.file),
        today=today,
    )
    return _told(options, database, policy_id)


def enact(options: argparse.Namespace, database: Database, policy_id: int) -> int:
    """``policy enact ID --number N …``: make the final paper and keep it with the version."""
    today = dt.date.today()
    day = _day(options.date, today) or today
    with database.read() as session:
        draft = texts.draft_of(session, policy_id)
        if draft is None:
            raise PersonError(
                translate(
                    "cli",
                    "The policy has no draft that could be enacted. Put a text into it with:"
                    " policy text {policy} FILE",
                ).format(policy=options.policy)
            )
        digest = text_digest(texts.nodes(session, draft.id))
    enactment = Enactment(
        options.number,
        options.year or day.year,
        day,
        _day(options.promulgated, today),
        options.gazette,
        _day(options.valid_from, today) or day,
        _day(options.valid_to, today),
    )
    if draft.form is TextForm.CIRCULAR:
        if options.promulgated or options.gazette:
            raise UsageError(
                translate(
                    "cli", "A circular is not promulgated: leave --promulgated and --gazette out."
                )
            )
        choice = NumberChoice(typed=options.number)
        with database.read() as session:
            letter = letter_of(session, policy_id)
            planned = plan_number(session, letter, choice, day) if letter else None
        enact_circular(
            database,
            policy_id,
            choice,
            day=day,
            make_paper=lambda version, final: _paper(database, version, final),
            valid_from=enactment.valid_from,
            valid_to=enactment.valid_to,
            note=options.note,
            file=_file(options.file),
            today=today,
        )
        if planned is not None and planned.skipped is not None:
            tell(options, left_out(planned.skipped))
    else:
        if not options.number:
            raise UsageError(translate("cli", "Say under which number: --number N"))
        with database.read() as session:
            # before a paper is made: what is wrong is wrong without it
            found = enacting.problems_of(session, policy_id, enactment, today=today)
        errors = [problem.sentence for problem in found if problem.is_error]
        if errors:
            raise PersonError("\n".join(errors))
        enacting.enact(
            database,
            policy_id,
            enactment,
            _paper(database, draft.id, enactment),
            today=today,
            note=options.note,
            file=_file(options.file),
            text=digest,
        )
    return _told(options, database, policy_id)


def take_over(options: argparse.Namespace, database: Database, policy_id: int) -> int:
    """``policy adopt ID``: the draft is the text of a policy that has long been in force."""
    with database.read() as session:
        now = standing(session, policy_id)
        enactment = adopting.enactment_of(session, policy_id)
        nodes = texts.nodes(session, now.draft_id) if now.draft_id else ()
    if not adopting.can_adopt(now) or now.draft_id is None:
        raise PersonError(adopting.not_adopted())
    paper = _paper(database, now.draft_id, enactment)
    adopting.adopt(database, policy_id, paper, text=text_digest(nodes))
    return _told(options, database, policy_id)


def _paper(database: Database, version_id: int, enactment: Enactment) -> Frozen:
    request = PaperRequest(day=enactment.enacted_on)
    return freeze(naskah(database, version_id, request, final=enactment))


def stage_named(text: str) -> Stage:
    """A stage by its identifier or its word. Raises ``PersonError`` naming the known ones."""
    for stage, word in STAGE_WORDS.items():
        if text.casefold() in (stage.value, word.casefold()):
            return stage
    raise PersonError(
        translate("cli", "There is no stage “{name}”. Known stages: {known}.").format(
            name=text, known=", ".join(stage.value for stage in Stage)
        )
    )


def _day(text: str, today: dt.date) -> dt.date | None:
    try:
        return parse_date(text, today=today)
    except ValueError as error:
        raise PersonError(str(error)) from error


def _file(name: str) -> NewFile | None:
    if not name:
        return None
    path = Path(name)
    return path.name, read_file(path)


def _told(options: argparse.Namespace, database: Database, policy_id: int) -> int:
    """Say where the policy stands now."""
    with database.read() as session:
        now = standing(session, policy_id)
        kept = frozen.papers(session, now.in_force_id) if now.in_force_id else ()
    data = _standing(now)
    if kept:
        paper = {"file": kept[0].name, "pages": kept[0].pages, "sha256": kept[0].fingerprint}
        data["paper"] = paper
    tell(options, f"{now.full_name}: {stage_word(now.stage)}")
    answer(options, data, [])
    return 0


def _standing(now: Standing) -> dict[str, Any]:
    return {
        "policy": now.policy_id,
        "name": now.name,
        "title": now.title,
        "kind": now.kind,
        "stage": now.stage.value,
        "path": [stage.value for stage in now.path],
        "draft": now.draft_id,
        "in_force": now.in_force_id,
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "before": step.before.value,
        "stage": step.stage.value,
        "day": step.day.isoformat(),
        "person": step.person,
        "note": step.note,
        "document": step.attachment,
        "taken_back_on": step.taken_back_on.isoformat() if step.taken_back_on else None,
        "taken_back_reason": step.taken_back_reason,
    }


def _problem(problem: Problem) -> dict[str, str]:
    return {
        "severity": problem.severity.value,
        "code": problem.code,
        "field": problem.field,
        "reason": problem.sentence,
    }
