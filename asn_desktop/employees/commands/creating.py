"""Units and posts that an import of people or units makes because the clerk ticked them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from asn_desktop.core.imports import ImportPlan, NameKey
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.queries import resolve_units
from asn_desktop.employees.records import Position, Unit
from asn_desktop.employees.rules import (
    PositionKind,
    level_in_title,
    org_key,
    position_key,
    refine_kind,
    unit_kind_in_name,
)


def make_needed(
    work: UnitOfWork,
    plan: ImportPlan,
    field: str,
    create: Callable[[UnitOfWork, Sequence[NameKey]], list[int]],
) -> dict[int, int]:
    """Make what the rows taken over need of ``Drafts.create[field]``, and nothing for the others:
    the number that stands for a record → its id."""
    names = plan.drafts.create.get(field)
    if not names:
        return {}
    column = plan.drafts.columns[field]
    used = {column[index] for index in plan.added}
    used |= {change.after.get(field) for change in plan.changed}
    needed = [-place for place in range(1, len(names) + 1) if -place in used]
    made = create(work, [names[-number - 1] for number in needed])
    return dict(zip(needed, made, strict=True))


def create_units(work: UnitOfWork, names: Sequence[NameKey]) -> list[int]:
    """Make these units and return their ids; (name, agency) puts a unit below its agency.

    An agency that is new too is made once.
    """
    ids: list[int] = []
    fresh: dict[tuple[str, int | None], int] = {}
    for name, *context in names:
        agency = context[0] if context else ""
        parent = None
        if agency and org_key(agency) != org_key(name):
            parent = _agency(work, agency, fresh)
        key = (org_key(name), parent)
        if key not in fresh:
            fresh[key] = _new_unit(work, name, parent)
        ids.append(fresh[key])
    return ids


def _agency(work: UnitOfWork, name: str, fresh: dict[tuple[str, int | None], int]) -> int:
    key = (org_key(name), None)
    if key not in fresh:
        found = resolve_units(work.session, [(name,)])[(name,)].record_id
        fresh[key] = found if found is not None else _new_unit(work, name, None)
    return fresh[key]


def _new_unit(work: UnitOfWork, name: str, parent: int | None) -> int:
    kind = unit_kind_in_name(name)
    row = Unit(name=name, name_key=org_key(name), kind=kind, parent_id=parent)
    work.session.add(row)
    work.session.flush()
    return row.id


def create_positions(work: UnitOfWork, names: Sequence[NameKey]) -> list[int]:
    """Make these posts and return their ids; a key holds name, kind, level and echelon (codes).

    Keys of one name make one post, which takes from each what those before left empty.
    """
    fresh: dict[str, Position] = {}
    for name, *context in names:
        kind, level, echelon = (*context, "", "", "")[:3]
        key = position_key(name)
        row = fresh.setdefault(key, Position(name=name, name_key=key))
        row.kind = row.kind or refine_kind(kind or None, echelon or None)
        row.level = row.level or level or None
        row.echelon = row.echelon or echelon or None
    for row in fresh.values():
        if row.kind == PositionKind.FUNCTIONAL:
            row.level = row.level or level_in_title(row.name)
    work.session.add_all(fresh.values())
    work.session.flush()
    return [fresh[position_key(name)].id for name, *_ in names]
