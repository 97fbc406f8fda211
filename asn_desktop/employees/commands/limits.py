"""A person who works for some units only stays within them, whatever the command or the undo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import or_, select

from asn_desktop.core.errors import RightError
from asn_desktop.core.fields import Value
from asn_desktop.core.imports import Drafts
from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.database.rights import Actor, guard
from asn_desktop.database.sql import value_set
from asn_desktop.database.tables import Action, ChangeRow
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.queries import UnitTree, unit_tree
from asn_desktop.employees.records import Employee, Position, Unit


def own_units(actor: Actor, tree: UnitTree) -> set[int] | None:
    """The units this person works for with all below them; None: everywhere."""
    if actor.units is None:
        return None
    return set().union(*(tree.subtree(unit) for unit in actor.units))


def refuse_others(
    actor: Actor,
    tree: UnitTree,
    drafts: Drafts,
    stored: Mapping[Value, tuple[Value, ...]],
    unit_place: int,
) -> None:
    """Refuse the rows of a file that are about people of other units, or would move one there;
    ``unit_place`` is where a stored row has its unit."""
    own = own_units(actor, tree)
    if own is None:
        return
    units = drafts.columns.get("unit") or [None] * len(drafts.rows)
    for index, (nip, unit) in enumerate(zip(drafts.columns["nip"], units, strict=True)):
        known = stored.get(nip)
        now = known[unit_place] if known else unit
        if now not in own or (unit is not None and unit not in own):
            problem = Problem(
                Severity.ERROR,
                "unit.foreign",
                "unit" if "unit" in drafts.columns else "nip",
                "" if nip is None else str(nip),
                translate("employees", "This person does not belong to the units of your account."),
                translate("employees", "Leave the row to the administrator of the office."),
            )
            drafts.problems.setdefault(index, []).append(problem)


def _before(work: UnitOfWork, kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """What an operation did to records of a kind: the action, and the earlier values."""
    query = select(ChangeRow.action, ChangeRow.before).where(
        ChangeRow.operation_id == work.operation_id, ChangeRow.kind == kind
    )
    for action, before in work.session.execute(query):
        yield action, before or {}


def _foreign() -> RightError:
    return RightError(
        translate(
            "employees",
            "Your account is limited to some units, and this is about others. Nothing was"
            " changed; ask the administrator of this office.",
        )
    )


def _limit_people(work: UnitOfWork) -> None:
    refuse_foreign_people(work, work.touched[Employee.__tablename__])


def refuse_foreign_people(work: UnitOfWork, people: Iterable[int]) -> None:
    """Raise ``RightError`` where one of these people does not belong to the units of a limited
    person, or the operation has moved somebody from elsewhere."""
    own = _own(work)
    if own is None:
        return
    dialect = work.connection.dialect
    ids = value_set(dialect, people, Employee.__table__.c.id)
    inside = Employee.unit_id.in_(value_set(dialect, sorted(own), Employee.__table__.c.unit_id))
    outside = select(Employee.id).where(
        Employee.id.in_(ids), or_(Employee.unit_id.is_(None), ~inside)
    )
    moved = any(
        "unit_id" in before and before["unit_id"] not in own
        for _, before in _before(work, Employee.__tablename__)
    )
    if moved or work.session.scalar(outside.limit(1)) is not None:
        raise _foreign()


def _limit_units(work: UnitOfWork) -> None:
    own = _own(work)
    if own is None:
        return
    gone_or_moved = any(
        action == Action.REMOVE or ("parent_id" in before and before["parent_id"] not in own)
        for action, before in _before(work, Unit.__tablename__)
    )
    if gone_or_moved or not own.issuperset(work.touched[Unit.__tablename__]):
        raise _foreign()


def _limit_posts(work: UnitOfWork) -> None:
    """Posts are those of the whole office: an import may add one that is missing."""
    if _own(work) is None:
        return
    if any(action != Action.ADD for action, _ in _before(work, Position.__tablename__)):
        raise _foreign()


def _own(work: UnitOfWork) -> set[int] | None:
    if work.automatic or work.actor.units is None:
        return None
    return own_units(work.actor, unit_tree(work.session))


guard(Employee.__tablename__, _limit_people)
guard(Unit.__tablename__, _limit_units)
guard(Position.__tablename__, _limit_posts)
