"""Adding, changing and removing policies by hand, one or many at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value
from asn_desktop.core.imports import PlannedChange
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed, Problem, refuse_errors
from asn_desktop.core.translation import translate
from asn_desktop.database.bulk import update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.stored import row_to_change
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.rules.problems import error
from asn_desktop.policies.commands import operations
from asn_desktop.policies.commands.relations import put_aims, put_relations
from asn_desktop.policies.queries.register import has_version
from asn_desktop.policies.records import Policy, PolicyVersion
from asn_desktop.policies.rules.aims import Aim
from asn_desktop.policies.rules.naming import number_key, search_key, short_name
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.register import (
    check_fixed,
    check_policy,
    stage_by_dates,
    tidy,
)
from asn_desktop.policies.rules.relations import Relation
from asn_desktop.policies.rules.stages import VersionState, path

#: What a form or a file may change; the stage is moved by steps.
TYPED = (
    "kind",
    "number",
    "year",
    "title",
    "classification",
    "owner_unit_id",
    "responsible_id",
    "legal_basis",
    "enacted_on",
    "promulgated_on",
    "gazette",
    "valid_from",
    "valid_to",
    "review_on",
    "note",
)
#: Columns that may be the same for many policies.
SHARED = ("owner_unit_id", "responsible_id", "review_on", "classification")
#: A version of these states was enacted.
ENACTED = (VersionState.IN_FORCE, VersionState.RETIRED)


def derive(values: Mapping[str, Value]) -> dict[str, Value]:
    """The derived columns of a policy."""
    kind, number, year = values["kind"], values.get("number"), values.get("year")
    return {
        "number_key": number_key(number, year) if number else None,
        "search_key": search_key(kind, number, year, values["title"], values.get("note")),
    }


def problems_of(
    session: Session,
    values: Mapping[str, Value],
    today: dt.date,
    *,
    policy_id: int | None = None,
) -> list[Problem]:
    """What is wrong with a policy as typed (by column name), before it is stored."""
    problems = check_policy(values, today)
    kind, number, year = values.get("kind"), values.get("number"), values.get("year")
    if kind and not reference().knows_kind(kind):
        problems.append(
            error(
                "kind.unknown",
                "kind",
                kind,
                translate("policies", "There is no kind of policy “{kind}”.").format(kind=kind),
                translate("policies", "Choose one of: {known}.").format(
                    known=", ".join(reference().kinds.labels)
                ),
            )
        )
    if kind and number and year:
        holder = session.execute(
            select(Policy.id, Policy.number, Policy.title).where(
                Policy.kind == kind,
                Policy.number_key == number_key(number, year),
                Policy.year == year,
            )
        ).first()
        if holder is not None and holder.id != policy_id:
            problems.append(taken(kind, holder.number, year, holder.title))
    return problems


def taken(kind: str, number: str, year: int, title: str) -> Problem:
    """Two policies cannot have the same number."""
    return error(
        "number.taken",
        "number",
        number,
        translate("policies", "{name} is already in the register: {title}.").format(
            name=short_name(kind, number, year), title=title
        ),
        translate("policies", "Open that one, or correct the number."),
    )


def save_policy(
    database: Database,
    values: Mapping[str, Value],
    *,
    policy_id: int | None = None,
    version: int | None = None,
    aims: Sequence[Aim] | None = None,
    relations: Sequence[Relation] | None = None,
    today: dt.date,
) -> tuple[int, Changed]:
    """Add a policy (no id) or change one; ``values`` are typed columns by name. ``aims`` and
    ``relations``, where they are given, take the place of those it has, in the same step.

    Raises ``PersonError`` with the first error, and where the policy was changed since
    ``version`` was read.
    """
    operation = operations.CHANGE_POLICY if policy_id else operations.ADD_POLICY
    with database.write(operation) as work:
        row = put_policy(work, values, policy_id=policy_id, version=version, today=today)
        work.params["name"] = short_name(row.kind, row.number, row.year, row.title)
        if aims is not None:
            put_aims(work, row.id, aims)
        if relations is not None:
            put_relations(work, row.id, relations)
        return row.id, work.changed


def put_policy(
    work: UnitOfWork,
    values: Mapping[str, Value],
    *,
    policy_id: int | None = None,
    version: int | None = None,
    today: dt.date,
) -> Policy:
    """The same inside another operation, for a feature that keeps more about a policy."""
    session = work.session
    row = (
        row_to_change(session, Policy, policy_id, version, title="title")
        if policy_id is not None
        else Policy()
    )
    before = {name: getattr(row, name, None) for name in TYPED}
    after = before | tidy({name: values[name] for name in TYPED if name in values})
    problems = problems_of(session, after, today, policy_id=policy_id)
    if policy_id is not None:
        problems += _problems_with_text(session, policy_id, before, after)
    refuse_errors(problems)
    after["legal_basis"] = after["legal_basis"] or ""
    for name, value in {**after, **derive(after)}.items():
        setattr(row, name, value)
    if policy_id is None:
        row.stage = values.get("stage") or stage_by_dates(row.kind, after, today)
        session.add(row)
    elif row.stage not in path(reference().kind(row.kind).stages):
        row.stage = stage_by_dates(row.kind, after, today)
    session.flush()
    return row


def _problems_with_text(
    session: Session, policy_id: int, before: Mapping[str, Value], after: Mapping[str, Value]
) -> list[Problem]:
    """What the versions of the text do not allow to change."""
    if has_version(session, policy_id, ENACTED):
        drafting = has_version(session, policy_id, (VersionState.DRAFT,))
        return check_fixed(before, after, drafting=drafting)
    if before["kind"] == after["kind"] or not after["kind"]:
        return []
    form = reference().kind(after["kind"]).form
    written = session.scalar(
        select(PolicyVersion.form).where(
            PolicyVersion.policy_id == policy_id, PolicyVersion.form != form
        )
    )
    if written is None:
        return []
    return [
        error(
            "kind.other_form",
            "kind",
            after["kind"],
            translate("policies", "The draft of the text is built for another kind of policy."),
            translate("policies", "Discard the draft first, or make a new policy."),
        )
    ]


def change_field(
    database: Database,
    ids: Sequence[int],
    column: str,
    value: Value,
    *,
    label: str = "",
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Give many policies the same value in one column, as one step. ``label`` is the column's word
    for the history. Raises ``PersonError`` for a column that cannot be the same for many, and for
    a value that does not fit one of them, naming it."""
    if column not in SHARED:
        raise PersonError(
            translate("policies", "This field cannot be the same for several policies.")
        )
    with database.write(operations.CHANGE_FIELD, field=label or column) as work:
        changes = []
        for row in work.session.scalars(select(Policy).where(Policy.id.in_(ids))):
            before = getattr(row, column)
            if before == value:
                continue
            stored = {name: getattr(row, name) for name in TYPED} | {column: value}
            for problem in check_policy(stored, today):
                if problem.is_error and problem.field in (column, column.removesuffix("_id")):
                    named = short_name(row.kind, row.number, row.year, row.title)
                    raise PersonError(f"{named}: {problem.sentence}")
            changes.append(PlannedChange(0, row.id, {column: before}, {column: value}))
        work.params["count"] = len(changes)
        if changes:
            update_rows(work, Policy, changes, progress)
        return work.changed
