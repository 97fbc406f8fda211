"""What belongs to a policy and is kept as a list: its aims, and what it does to other policies."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace

from sqlalchemy import select

from asn_desktop.core.errors import ChangedMeanwhile, PersonError
from asn_desktop.core.results import Changed, refuse_errors
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space
from asn_desktop.database.engine import Database
from asn_desktop.database.stored import row_to_change
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.policies.commands import operations
from asn_desktop.policies.queries import register
from asn_desktop.policies.records import Policy, PolicyAim, PolicyRelation
from asn_desktop.policies.rules.aims import Aim, check_aims
from asn_desktop.policies.rules.naming import short_name
from asn_desktop.policies.rules.relations import ENDING, Relation, Ways, relation_sentence

_AIM_FIELDS = tuple(field.name for field in fields(Aim) if field.name != "id")
_RELATION_FIELDS = tuple(field.name for field in fields(Relation) if field.name != "id")
#: Letters that are kept of the texts of a relation.
_LONGEST = 300


def save_aims(
    database: Database,
    policy_id: int,
    aims: Sequence[Aim],
    *,
    before: Sequence[Aim] | None = None,
) -> Changed:
    """Let these be the aims of a policy, in this order. ``before`` are those the person saw: where
    others are stored by now, ``ChangedMeanwhile`` is raised."""
    with database.write(operations.SAVE_AIMS) as work:
        row = _policy(work, policy_id)
        work.params["name"] = short_name(row.kind, row.number, row.year, row.title)
        if before is not None and list(before) != register.aims(work.session, policy_id):
            raise ChangedMeanwhile(
                translate("policies", "The aims of this policy were changed meanwhile. Look again.")
            )
        put_aims(work, policy_id, aims)
        return work.changed


def put_aims(work: UnitOfWork, policy_id: int, aims: Sequence[Aim]) -> None:
    """The same inside another operation."""
    tidied = [
        replace(
            aim,
            indicator=fold_space(aim.indicator),
            baseline=fold_space(aim.baseline),
            target=fold_space(aim.target),
            measure=fold_space(aim.measure),
        )
        for aim in aims
    ]
    refuse_errors(check_aims(tidied))
    session = work.session
    stored = {
        row.id: row
        for row in session.scalars(select(PolicyAim).where(PolicyAim.policy_id == policy_id))
    }
    kept = {aim.id for aim in tidied}
    for row in stored.values():
        if row.id not in kept:
            session.delete(row)
    for place, aim in enumerate(tidied):
        row = stored.get(aim.id or 0) or PolicyAim(policy_id=policy_id)
        _set(row, {name: getattr(aim, name) for name in _AIM_FIELDS} | {"place": place})
        session.add(row)
    session.flush()


def save_relations(
    database: Database,
    policy_id: int,
    relations: Sequence[Relation],
    *,
    ends: Mapping[int, dt.date] | None = None,
) -> Changed:
    """Let these be the relations of a policy to others. ``ends`` gives policies that one of them
    revokes or replaces their last day in force, in the same step (see :func:`open_ends`)."""
    with database.write(operations.SAVE_RELATIONS) as work:
        row = _policy(work, policy_id)
        work.params["name"] = short_name(row.kind, row.number, row.year, row.title)
        put_relations(work, policy_id, relations)
        for target, last in (ends or {}).items():
            _end(work, target, last)
        return work.changed


def put_relations(
    work: UnitOfWork, policy_id: int, relations: Sequence[Relation], ways: Ways | None = None
) -> None:
    """The same inside another operation. Who does so for many policies hands over the ``ways``
    there are, and finds them followed up."""
    session = work.session
    ways = register.ways(session) if ways is None else ways
    ways.leave(policy_id)
    known: set[tuple[str, int | None, str]] = set()
    stored = {
        row.id: row
        for row in session.scalars(
            select(PolicyRelation).where(PolicyRelation.policy_id == policy_id)
        )
    }
    kept = {relation.id for relation in relations}
    for row in stored.values():
        if row.id not in kept:
            session.delete(row)
    for relation in map(_tidied, relations):
        sentence = relation_sentence(
            policy_id, relation.kind, relation.target_id, relation.target_text, ways
        )
        key = (relation.kind, relation.target_id, relation.target_text.casefold())
        if not sentence and key in known:
            sentence = translate("policies", "The same relation stands there twice. Remove one.")
        if not sentence and max(len(relation.target_text), len(relation.note)) > _LONGEST:
            sentence = translate(
                "policies", "The text of a relation has at most {limit} characters. Shorten it."
            ).format(limit=_LONGEST)
        if sentence:
            raise PersonError(sentence)
        known.add(key)
        if relation.target_id is not None:
            ways.add(policy_id, relation.kind, relation.target_id)
        row = stored.get(relation.id or 0) or PolicyRelation(policy_id=policy_id)
        _set(row, {name: getattr(relation, name) for name in _RELATION_FIELDS})
        session.add(row)
    session.flush()


def open_ends(database: Database, relations: Sequence[Relation], today: dt.date) -> list[int]:
    """The policies that one of these relations ends, are in force and have no last day yet: whoever
    saves the relations is asked whether they get one."""
    ended = {one.target_id for one in relations if one.kind in ENDING and one.target_id}
    with database.read() as session:
        rows = session.execute(
            select(Policy.id, Policy.valid_to, Policy.valid_from, Policy.enacted_on).where(
                Policy.id.in_(ended)
            )
        )
        return [row.id for row in rows if row.valid_to is None and (row[2] or row[3])]


def _end(work: UnitOfWork, policy_id: int, last: dt.date) -> None:
    row = _policy(work, policy_id)
    if row.valid_from is not None and last < row.valid_from:
        raise PersonError(
            translate(
                "policies", "{name} begins later than its last day would be. Correct the date."
            ).format(name=short_name(row.kind, row.number, row.year, row.title))
        )
    row.valid_to = last
    work.session.flush()


def _policy(work: UnitOfWork, policy_id: int) -> Policy:
    return row_to_change(work.session, Policy, policy_id, None, title="title")


def _tidied(relation: Relation) -> Relation:
    """A relation to a policy of the register needs no text that names it."""
    text = "" if relation.target_id else fold_space(relation.target_text)
    return replace(relation, target_text=text, note=fold_space(relation.note))


def _set(row: PolicyAim | PolicyRelation, values: Mapping[str, object]) -> None:
    """Only what differs, so that an unchanged row is no change."""
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
