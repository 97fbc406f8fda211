"""What lists of policies keep in memory: units, people, aims and relations, read again after they
were changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import select

from asn_desktop.database.engine import Database
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.records import Employee
from asn_desktop.employees.rules import full_name
from asn_desktop.policies.queries.register import names_of
from asn_desktop.policies.records import Policy, PolicyAim, PolicyRelation


class Kept:
    """Small tables in memory."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read: dict[str, tuple[tuple[int, ...], Mapping[int, Any]]] = {}

    def _fresh(
        self, name: str, kinds: tuple[str, ...], read: Callable[[], Mapping[int, Any]]
    ) -> Mapping[int, Any]:
        generation = tuple(self._database.generation(kind) for kind in kinds)
        kept = self._read.get(name)
        if kept is None or kept[0] != generation:
            kept = self._read[name] = (generation, read())
        return kept[1]

    def unit(self, unit_id: int | None) -> str | None:
        """A unit so that it cannot be mistaken."""
        if unit_id is None:
            return None

        def read() -> Mapping[int, str]:
            with self._database.read() as session:
                tree = unit_tree(session)
            return {key: tree.clear_name(key) for key in tree.by_id}

        return self._fresh("units", ("units",), read).get(unit_id)

    def person(self, employee_id: int | None) -> tuple[str, str] | None:
        """Name with titles and NIP of somebody who is responsible for a policy."""
        if employee_id is None:
            return None

        def read() -> Mapping[int, tuple[str, str]]:
            columns = (
                Employee.id,
                Employee.title_front,
                Employee.name,
                Employee.title_back,
                Employee.nip,
            )
            with self._database.read() as session:
                rows = session.execute(
                    select(*columns).where(Employee.id.in_(select(Policy.responsible_id)))
                )
                return {row[0]: (full_name(row[1], row[2], row[3]), row[4]) for row in rows}

        found: tuple[str, str] | None = self._fresh("people", ("employees", "policies"), read).get(
            employee_id
        )
        return found

    def aims(self, policy_id: int) -> str | None:
        """The codes of its aims in their order, with a semicolon between them."""

        def read() -> Mapping[int, str]:
            with self._database.read() as session:
                return aims_by_policy(session)

        return self._fresh("aims", ("policy_aims",), read).get(policy_id)

    def relations(self, policy_id: int, kind: str) -> str | None:
        """What the policy does to these others, each by its name."""

        def read() -> Mapping[int, Mapping[str, str]]:
            with self._database.read() as session:
                return relations_by_policy(session)

        kinds = ("policy_relations", "policies")
        return (self._fresh("relations", kinds, read).get(policy_id) or {}).get(kind)


def aims_by_policy(session: Any) -> dict[int, str]:
    """The codes of the aims of every policy that has some."""
    found: dict[int, list[str]] = {}
    rows = session.execute(
        select(PolicyAim.policy_id, PolicyAim.aim).order_by(PolicyAim.place, PolicyAim.id)
    )
    for policy_id, aim in rows:
        codes = found.setdefault(policy_id, [])
        if aim not in codes:
            codes.append(aim)
    return {policy_id: ";".join(codes) for policy_id, codes in found.items()}


def relations_by_policy(session: Any) -> dict[int, dict[str, str]]:
    """What every policy does to others: kind of relation → their names."""
    rows = session.execute(
        select(
            PolicyRelation.policy_id,
            PolicyRelation.kind,
            PolicyRelation.target_id,
            PolicyRelation.target_text,
        ).order_by(PolicyRelation.id)
    ).all()
    names = names_of(session, {row.target_id for row in rows if row.target_id})
    found: dict[int, dict[str, list[str]]] = {}
    for row in rows:
        named = names.get(row.target_id or 0) or row.target_text
        found.setdefault(row.policy_id, {}).setdefault(row.kind, []).append(named)
    return {
        policy_id: {kind: "; ".join(named) for kind, named in kinds.items()}
        for policy_id, kinds in found.items()
    }
