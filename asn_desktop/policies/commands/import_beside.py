"""What a file of policies tells beside them: their aims, and what they do to others.

It is written when all policies of the file stand in the register, because they may name each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy.orm import Session

from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.policies.commands.relations import put_aims, put_relations
from asn_desktop.policies.queries import register
from asn_desktop.policies.records import PolicyAim, PolicyRelation
from asn_desktop.policies.rules.aims import Aim
from asn_desktop.policies.rules.naming import PolicyName, parse_name
from asn_desktop.policies.rules.relations import (
    Relation,
    RelationKind,
    Ways,
    relation_sentence,
)

#: The fields of a file that are kept beside a policy.
BESIDE = ("aims", *(kind.value for kind in RelationKind))
#: Values of such fields, by policy.
Told = Mapping[int, Mapping[str, Value]]
_SEPARATOR = "; "
_AIM_COLUMNS = ("policy_id", "place", "aim", "indicator", "baseline", "target", "measure")
_RELATION_COLUMNS = ("policy_id", "kind", "target_id", "target_text", "note")


def put_beside(work: UnitOfWork, added: Told, changed: Told, progress: Progress) -> None:
    """Aims and relations as the file tells them. What a changed policy had already stays as it was,
    with its indicator or its note. Raises ``PersonError`` for relations that go in a circle."""
    targets = _Targets(work.session, (*added.values(), *changed.values()))
    ways = register.ways(work.session)
    _add(work, added, targets, ways, progress)
    for policy_id, values in changed.items():
        if any(kind in values for kind in RelationKind):
            ways.leave(policy_id)  # a file may turn two relations around
    label = translate("policies", "Writing aims and relations")
    for done, (policy_id, values) in enumerate(changed.items()):
        progress(done, len(changed), label)
        _change(work, policy_id, values, targets, ways)


class _Targets:
    """The policies that the file names, as far as they are in the register."""

    def __init__(self, session: Session, told: Sequence[Mapping[str, Value]]) -> None:
        self._named: dict[str, PolicyName] = {}
        for text in {
            text for values in told for kind in RelationKind for text in _texts(values, kind)
        }:
            found = parse_name(text)
            if found is not None:
                self._named[text] = found
        self._ids = register.by_names(session, self._named.values())

    def relation(self, kind: RelationKind, text: str) -> Relation:
        """What is done to the policy, or to the rule, of this name."""
        named = self._named.get(text)
        target = self._ids.get(named.key) if named else None
        return Relation(kind.value, target, "" if target else text)


def _texts(values: Mapping[str, Value], kind: RelationKind) -> Iterator[str]:
    return iter(dict.fromkeys(filter(None, str(values.get(kind) or "").split(_SEPARATOR))))


def _codes(values: Mapping[str, Value]) -> list[str]:
    return [code for code in str(values.get("aims") or "").split(";") if code]


def _add(work: UnitOfWork, added: Told, targets: _Targets, ways: Ways, progress: Progress) -> None:
    """All at once: a new policy has nothing beside it yet."""
    aims = [
        (policy_id, place, code, "", "", "", "")
        for policy_id, values in added.items()
        for place, code in enumerate(_codes(values))
    ]
    relations = [
        (policy_id, one.kind, one.target_id, one.target_text, "")
        for policy_id, values in added.items()
        for kind in RelationKind
        for text in _texts(values, kind)
        for one in (_sound(work.session, policy_id, targets.relation(kind, text), ways),)
    ]
    if aims:
        insert_rows(work, PolicyAim, _AIM_COLUMNS, aims, progress)
    if relations:
        insert_rows(work, PolicyRelation, _RELATION_COLUMNS, relations, progress)


def _sound(session: Session, policy_id: int, relation: Relation, ways: Ways) -> Relation:
    sentence = relation_sentence(
        policy_id, relation.kind, relation.target_id, relation.target_text, ways
    )
    if sentence:
        raise PersonError(f"{register.name_of(session, policy_id)}: {sentence}")
    if relation.target_id is not None:
        ways.add(policy_id, relation.kind, relation.target_id)
    return relation


def _change(
    work: UnitOfWork,
    policy_id: int,
    values: Mapping[str, Value],
    targets: _Targets,
    ways: Ways,
) -> None:
    session = work.session
    if "aims" in values:
        codes = _codes(values)
        known = register.aims(session, policy_id)
        kept = [aim for code in codes for aim in known if aim.aim == code]
        held = {aim.aim for aim in kept}
        put_aims(work, policy_id, [*kept, *(Aim(code) for code in codes if code not in held)])
    told = [kind for kind in RelationKind if kind in values]
    if not told:
        return
    stored = register.relations(session, policy_id)
    names = register.names_of(session, [one.target_id for one in stored if one.target_id])
    wanted = [one for one in stored if one.kind not in told]
    for kind in told:
        for text in _texts(values, kind):
            same = [
                one
                for one in stored
                if one.kind == kind and (names.get(one.target_id or 0) or one.target_text) == text
            ]
            wanted += same or [targets.relation(kind, text)]
    put_relations(work, policy_id, wanted, ways)
