"""Comparing a file of policies with the register, and writing what is new in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.core.fields import Value
from asn_desktop.core.imports import (
    Drafts,
    ImportOptions,
    ImportPlan,
    ImportSource,
    PlannedChange,
)
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key
from asn_desktop.database.bulk import compare, insert_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import importing
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.rules.problems import error, warning
from asn_desktop.policies.commands import operations
from asn_desktop.policies.commands.import_beside import BESIDE, put_beside
from asn_desktop.policies.commands.register import ENACTED, TYPED, derive
from asn_desktop.policies.queries.lists.kept import aims_by_policy, relations_by_policy
from asn_desktop.policies.records import Policy, PolicyVersion
from asn_desktop.policies.rules.naming import (
    number_key,
    short_name,
    split_number,
    title_alone,
)
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.register import (
    FIXED_BY_ENACTING,
    Status,
    check_fixed,
    check_policy,
    stage_by_dates,
    tidy,
)
from asn_desktop.policies.rules.relations import RelationKind, itself
from asn_desktop.policies.rules.stages import Stage, VersionState, path, stage_word

#: Fields of a file that are stored under another name.
COLUMNS = {"owner_unit": "owner_unit_id", "responsible": "responsible_id"}
_FIELD_OF = {column: field for field, column in COLUMNS.items()}
_OWN = tuple(_FIELD_OF.get(column, column) for column in TYPED)
#: By which a row of a file is known: a policy, or (where it is new) the row.
_KEY = "_key"


def arrange_policies(columns: dict[str, list[Value]]) -> None:
    """Put the columns of a file in order before names are looked up: a year leaves its number, a
    title stands without the name before it, who has only a NIP is still a person."""
    numbers = columns.get("number")
    if numbers is not None:
        years = columns.setdefault("year", [None] * len(numbers))
        for index, text in enumerate(numbers):
            if text:
                numbers[index], year = split_number(str(text))
                years[index] = years[index] or year
    titles = columns.get("title")
    if titles is not None:
        columns["title"] = [title_alone(str(text)) if text else text for text in titles]
    nips = columns.get("responsible_nip")
    if nips is not None:
        names = columns.get("responsible") or [None] * len(nips)
        columns["responsible"] = [name or nip for name, nip in zip(names, nips, strict=True)]


def plan_policies(
    database: Database, drafts: Drafts, options: ImportOptions, progress: Progress = silent
) -> ImportPlan:
    """What the file would change; nothing is written. Policies are recognised by kind, number and
    year, a draft without a number by kind and title."""
    with database.read() as session:
        stored = _stored(session)
        enacted, drafting = (
            set(session.scalars(select(PolicyVersion.policy_id).where(which)))
            for which in (
                PolicyVersion.state.in_(ENACTED),
                PolicyVersion.state == VersionState.DRAFT,
            )
        )
    keys = _recognise(drafts, stored)
    _told_stages(drafts, keys, stored)
    _refuse_fixed(drafts, keys, stored, enacted, drafting)
    fields = [*_OWN, *BESIDE]
    known = {
        policy_id: (policy_id, *(values.get(COLUMNS.get(name, name)) for name in fields))
        for policy_id, values in stored.items()
    }
    by_key = Drafts(drafts.rows, {**drafts.columns, _KEY: keys}, drafts.problems, drafts.create)
    plan = compare(by_key, options, key=_KEY, stored=known, fields=fields, progress=progress)
    plan.drafts = drafts
    return plan


def check_row(values: Mapping[str, Value], today: dt.date) -> Sequence[Problem]:
    """What does not fit together in a row."""
    return check_policy(values, today)


def _stored(session: Session) -> dict[int, dict[str, Value]]:
    """Every policy with what is kept beside it, as a file tells it; empty texts are no value."""
    aims, relations = aims_by_policy(session), relations_by_policy(session)
    columns = [getattr(Policy, name) for name in TYPED]
    found = {}
    for policy_id, stage, *row in session.execute(select(Policy.id, Policy.stage, *columns)):
        values = dict(zip(TYPED, row, strict=True)) | {"stage": stage}
        values["legal_basis"] = values["legal_basis"] or None
        values["aims"] = aims.get(policy_id)
        found[policy_id] = values | dict.fromkeys(RelationKind) | relations.get(policy_id, {})
    return found


def _name(values: Mapping[str, Value]) -> tuple[Value, ...] | None:
    """How a policy is recognised; None for one that has no name of its own."""
    kind, number, year = values.get("kind"), values.get("number"), values.get("year")
    if number and year:
        return (kind, number_key(number, year), year)
    return _draft_name(values) if not number else None


def _draft_name(values: Mapping[str, Value]) -> tuple[Value, ...] | None:
    kind, title = values.get("kind"), values.get("title")
    return (kind, fold_key(title)) if kind and title else None


def _row(drafts: Drafts, index: int) -> dict[str, Value]:
    return {name: column[index] for name, column in drafts.columns.items()}


def _recognise(drafts: Drafts, stored: Mapping[int, Mapping[str, Value]]) -> list[Value]:
    """For each row the policy it means, or a key of its own for a new one; rows about one and the
    same policy contradict each other and are refused."""
    known: dict[tuple[Value, ...], int] = {}
    for policy_id, values in stored.items():
        name = _name(values)
        if name is not None:
            known.setdefault(name, policy_id)
    keys: list[Value] = []
    rows: dict[Value, list[int]] = {}
    for index in range(len(drafts.rows)):
        values = _row(drafts, index)
        name = _name(values)
        # A draft of the register that has got its number meanwhile is still the same policy.
        found = known.get(name or ()) or known.get(_draft_name(values) or ())
        key = found or ("new", name or index)
        keys.append(key)
        rows.setdefault(key, []).append(index)
        own = (
            short_name(values["kind"], values["number"], values.get("year"))
            if (values.get("number") and values.get("kind"))
            else None
        )
        for kind in RelationKind:
            if own is not None and own in str(values.get(kind) or "").split("; "):
                problem = error("relation.itself", kind.value, own, itself())
                drafts.problems.setdefault(index, []).append(problem)
    for indices in rows.values():
        for index in indices if len(indices) > 1 else ():
            drafts.problems.setdefault(index, []).append(_double(drafts, indices))
    return keys


def _double(drafts: Drafts, indices: Sequence[int]) -> Problem:
    values = _row(drafts, indices[0])
    return error(
        "key.double",
        "number" if values.get("number") else "title",
        values.get("number") or values.get("title"),
        translate("policies", "The rows {rows} mean the same policy.").format(
            rows=", ".join(str(drafts.rows[index]) for index in indices)
        ),
        translate("policies", "Leave one row for each, then import again."),
    )


def _told_stages(
    drafts: Drafts, keys: Sequence[Value], stored: Mapping[int, Mapping[str, Value]]
) -> None:
    """Where a policy stands is moved by steps: a file says it of new ones only. What it says of
    their state counts where it does not say the stage."""
    states = drafts.columns.pop("status", None)
    stages = drafts.columns.get("stage")
    if states is not None and stages is None:
        stages = drafts.columns["stage"] = [None] * len(states)
    if stages is None:
        return
    for index, key in enumerate(keys):
        known = stored.get(key) if isinstance(key, int) else None
        if known is None:
            if states is not None and states[index] == Status.REVOKED and not stages[index]:
                stages[index] = Stage.REPEAL.value
            continue
        told, stages[index] = stages[index], None
        if told and told != known["stage"]:
            drafts.problems.setdefault(index, []).append(
                warning(
                    "stage.differs",
                    "stage",
                    stage_word(told),
                    translate(
                        "policies", "The policy stands at “{stage}”; this cell is not taken over."
                    ).format(stage=stage_word(known["stage"])),
                    translate("policies", "Move it by a step in the tab of the stages."),
                )
            )


def _refuse_fixed(
    drafts: Drafts,
    keys: Sequence[Value],
    stored: Mapping[int, Mapping[str, Value]],
    enacted: set[int],
    drafting: set[int],
) -> None:
    """What stands on an enacted paper is not changed by a file."""
    present = [name for name in (*FIXED_BY_ENACTING, "title") if name in drafts.columns]
    for index, key in enumerate(keys):
        if isinstance(key, int) and key in enacted:
            row = _row(drafts, index)
            after = {name: row[name] for name in present if row[name] is not None}
            before = {name: stored[key][name] for name in after}
            drafts.problems.setdefault(index, []).extend(
                check_fixed(before, after, drafting=key in drafting)
            )
            if not drafts.problems[index]:
                del drafts.problems[index]


def run_policies(
    database: Database,
    plan: ImportPlan,
    source: ImportSource,
    *,
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Write the plan in one operation. Relations come last: they may name policies of the file."""
    with importing(database, operations.IMPORT_POLICIES, plan, source) as work:
        added = _add(work, plan, today, progress)
        _change(work, plan, progress)
        changed = {
            change.record_id: {
                name: value for name, value in change.after.items() if name in BESIDE
            }
            for change in plan.changed
        }
        put_beside(work, added, changed, progress)
    return work.changed


def _add(
    work: UnitOfWork, plan: ImportPlan, today: dt.date, progress: Progress
) -> dict[int, dict[str, Value]]:
    rows = [_row(plan.drafts, index) for index in plan.added]
    columns = (*TYPED, "stage", "number_key", "search_key")

    def stored() -> Iterator[tuple[Value, ...]]:
        for row in rows:
            values = tidy({name: row.get(_FIELD_OF.get(name, name)) for name in TYPED})
            stages = path(reference().kind(values["kind"]).stages)
            told = row.get("stage")
            stage = told if told in stages else stage_by_dates(values["kind"], values, today)
            made = values | {"stage": str(stage)} | derive(values)
            yield tuple(made[name] for name in columns)

    ids = insert_rows(work, Policy, columns, stored(), progress, total=len(rows)) if rows else []
    return dict(zip(ids, rows, strict=True))


def _change(work: UnitOfWork, plan: ImportPlan, progress: Progress) -> None:
    own = {
        change.record_id: replace(
            change, before=_columns(change.before), after=_columns(change.after)
        )
        for change in plan.changed
        if any(name in _OWN for name in change.after)
    }
    if not own:
        return
    columns = [Policy.id, *(getattr(Policy, name) for name in TYPED)]
    changes = []
    for policy_id, *row in work.session.execute(select(*columns).where(Policy.id.in_(own))):
        stored, change = dict(zip(TYPED, row, strict=True)), own[policy_id]
        before = dict(change.before) | derive(stored)
        after = dict(change.after) | derive({**stored, **change.after})
        differing = [name for name in after if before[name] != after[name]]
        changes.append(
            PlannedChange(
                change.index,
                policy_id,
                {name: before[name] for name in differing},
                {name: after[name] for name in differing},
            )
        )
    update_rows(work, Policy, changes, progress)


def _columns(fields: Mapping[str, Value]) -> dict[str, Value]:
    """Values of a policy's own fields by stored column."""
    own = {COLUMNS.get(name, name): value for name, value in fields.items() if name in _OWN}
    if "legal_basis" in own:
        own["legal_basis"] = own["legal_basis"] or ""
    return own
