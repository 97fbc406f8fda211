"""Filling a practice office with records that come ready made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from asn_desktop.core.fields import Value
from asn_desktop.core.progress import Progress, silent
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.employees.commands import operations
from asn_desktop.employees.commands.derived import DERIVED, TYPED, derive, posts
from asn_desktop.employees.records import Employee, Position, Unit
from asn_desktop.employees.rules import org_key, position_key


@dataclass(frozen=True, slots=True)
class NewUnit:
    """A unit to be made; ``parent`` is the place of its parent in the same list."""

    code: str
    name: str
    kind: str | None
    parent: int | None
    abbreviation: str | None = None


@dataclass(frozen=True, slots=True)
class NewPosition:
    """A post to be made."""

    name: str
    kind: str | None
    level: str | None
    echelon: str | None


def add_sample(
    database: Database,
    units: Sequence[NewUnit],
    positions: Sequence[NewPosition],
    people: Iterable[Mapping[str, Value]],
    *,
    today: dt.date,
    progress: Progress = silent,
) -> None:
    """Store units, posts and people; a person's "unit" and "position" are places in the lists."""
    with database.write(operations.SAMPLE) as work:
        unit_ids: list[int] = []
        for unit in units:
            parent = None if unit.parent is None else unit_ids[unit.parent]
            row = Unit(
                code=unit.code,
                name=unit.name,
                name_key=org_key(unit.name),
                kind=unit.kind,
                parent_id=parent,
                abbreviation=unit.abbreviation,
            )
            work.session.add(row)
            work.session.flush()
            unit_ids.append(row.id)
        position_ids = insert_rows(
            work,
            Position,
            ("name", "name_key", "kind", "level", "echelon"),
            [
                (post.name, position_key(post.name), post.kind, post.level, post.echelon)
                for post in positions
            ],
        )
        known = posts(work.session)

        def rows() -> Iterator[tuple[Value, ...]]:
            for person in people:
                values = dict(person)
                values["unit_id"] = unit_ids[values.pop("unit")]
                values["position_id"] = position_ids[values.pop("position")]
                computed = derive(values, known[values["position_id"]], today)
                yield (
                    *(values.get(name) for name in TYPED),
                    *(computed[name] for name in DERIVED),
                )

        insert_rows(work, Employee, (*TYPED, *DERIVED), rows(), progress)
