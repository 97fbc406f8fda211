"""Setting what posts require. A level that is taken away gives way to the default of the kind of
post."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.records import RequiredLevel
from asn_desktop.competencies.rules.requirements import BASIS_LIMIT, refuse_wrong_level
from asn_desktop.core.errors import PersonError
from asn_desktop.core.imports import PlannedChange
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database.bulk import delete_rows, insert_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.failures import changed_meanwhile
from asn_desktop.database.sql import value_set
from asn_desktop.database.unit_of_work import Operation, UnitOfWork
from asn_desktop.employees.commands.organisation import goes_with_posts
from asn_desktop.employees.records import Position

#: A competency of a post.
Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class StoredLevel:
    """A level that is set for a post itself."""

    id: int
    level: int
    legal_basis: str | None


def set_levels(
    database: Database,
    levels: Mapping[Cell, int | None],
    *,
    seen: Mapping[Cell, int | None] | None = None,
    kind: str = "",
) -> Changed:
    """Set the levels (0–5) of posts as one operation; None: the default holds again.

    ``seen`` are the own levels over which these were typed (None for none): another one by now is
    not overwritten. ``kind`` names, in words, a whole kind of post that is set. Raises
    ``PersonError`` for a level that does not exist, ``ChangedMeanwhile``.
    """
    for level in levels.values():
        refuse_wrong_level(level)
    posts = {post for post, _ in levels}
    with database.write(_operation(posts, kind), count=len(levels)) as work:
        work.params |= {"kind": kind} if kind else _named(work.session, posts)
        stored = stored_levels(work.session, posts)
        for cell, level in (seen or {}).items():
            known = stored.get(cell)
            if level != (known.level if known else None):
                raise changed_meanwhile()
        write_levels(work, stored, levels)
        return work.changed


def _operation(posts: Collection[int], kind: str) -> Operation:
    if kind:
        return operations.SET_KIND_LEVELS
    return operations.SET_LEVELS if len(posts) == 1 else operations.SET_MANY_LEVELS


def _named(session: Session, posts: Collection[int]) -> dict[str, str | int]:
    if len(posts) > 1:
        return {"posts": len(posts)}
    return {"name": session.scalar(select(Position.name).where(Position.id.in_(posts))) or ""}


def stored_levels(session: Session, posts: Collection[int]) -> dict[Cell, StoredLevel]:
    """The levels set for these posts themselves."""
    column = RequiredLevel.__table__.c.position_id
    rows = session.execute(
        select(
            RequiredLevel.id,
            RequiredLevel.position_id,
            RequiredLevel.competency_id,
            RequiredLevel.level,
            RequiredLevel.legal_basis,
        ).where(column.in_(value_set(session.get_bind().dialect, posts, column)))
    )
    return {(row[1], row[2]): StoredLevel(row[0], row[3], row[4]) for row in rows}


def write_levels(
    work: UnitOfWork,
    stored: Mapping[Cell, StoredLevel],
    levels: Mapping[Cell, int | None],
    bases: Mapping[Cell, str | None] | None = None,
    progress: Progress = silent,
) -> None:
    """Write what differs from what is stored; ``bases`` are the legal bases that come along, where
    some do."""
    bases = bases or {}
    new: list[tuple[int, int, int, str | None]] = []
    changed: list[PlannedChange] = []
    gone: list[int] = []
    for place, (cell, level) in enumerate(levels.items()):
        known = stored.get(cell)
        if level is None:
            if known is not None:
                gone.append(known.id)
        elif known is None:
            new.append((*cell, level, bases.get(cell)))
        else:
            before = {"level": known.level, "legal_basis": known.legal_basis}
            after = {"level": level, "legal_basis": bases.get(cell, known.legal_basis)}
            differing = [name for name in after if after[name] != before[name]]
            if differing:
                changed.append(
                    PlannedChange(
                        place,
                        known.id,
                        {name: before[name] for name in differing},
                        {name: after[name] for name in differing},
                    )
                )
    if gone:
        delete_rows(work, RequiredLevel, gone, progress)
    if changed:
        update_rows(work, RequiredLevel, changed, progress)
    if new:
        columns = ("position_id", "competency_id", "level", "legal_basis")
        insert_rows(work, RequiredLevel, columns, new, progress)


def set_legal_basis(database: Database, cells: Collection[Cell], legal_basis: str) -> Changed:
    """Say by which regulation these levels are set ("" for none). Raises ``PersonError`` where none
    of them is set for its post itself: a default has the legal basis of its table."""
    basis = " ".join(legal_basis.split()) or None
    if basis and len(basis) > BASIS_LIMIT:
        raise PersonError(
            translate(
                "competencies", "The legal basis has more than {limit} characters. Shorten it."
            ).format(limit=BASIS_LIMIT)
        )
    with database.write(operations.SET_LEGAL_BASIS) as work:
        stored = stored_levels(work.session, {post for post, _ in cells})
        own = {cell: stored[cell] for cell in cells if cell in stored}
        if not own:
            raise PersonError(
                translate(
                    "competencies",
                    "None of these levels is set for its post; defaults have the legal basis of"
                    " their table. Type the level first, then its legal basis.",
                )
            )
        work.params["count"] = len(own)
        levels: dict[Cell, int | None] = {cell: known.level for cell, known in own.items()}
        write_levels(work, stored, levels, dict.fromkeys(own, basis))
        return work.changed


def _take_along(work: UnitOfWork, posts: Sequence[int]) -> None:
    """What a post requires goes with the post (and comes back with it by undo)."""
    stored = stored_levels(work.session, posts)
    if stored:
        delete_rows(work, RequiredLevel, [known.id for known in stored.values()])


goes_with_posts(_take_along)
