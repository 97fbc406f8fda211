"""Where what is missing: units or kinds of posts × competencies, on a day.

The levels that count are read in the order of the index made for this, already summed up by unit,
post, competency and level; what the posts require is joined here. People who have left the service
are not in it, nobody is counted who was not assessed, and a post whose level is not set requires
nothing.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.competencies.queries.dictionary import CompetencyEntry, competencies
from asn_desktop.competencies.queries.index import visible_units
from asn_desktop.competencies.queries.standards import Standard, standards
from asn_desktop.competencies.records import CountedLevel
from asn_desktop.database.rights import Actor
from asn_desktop.database.sql import is_sqlite, value_set
from asn_desktop.employees.queries import UnitTree, unit_tree
from asn_desktop.employees.records import Employee, Position
from asn_desktop.employees.rules import LEFT_STATUSES
from asn_desktop.employees.rules import reference as people_reference

#: The row of people without a unit, or without a post.
NOWHERE = 0

_LEVEL: Any = CountedLevel.__table__.c
_PERSON: Any = Employee.__table__.c


@dataclass(slots=True)
class MapCell:
    """A competency of a group of people: of how many it is ``required``, how many of these were
    ``assessed`` and how many ``lacking``, and by how many levels together (``gap_total``)."""

    required: int = 0
    assessed: int = 0
    lacking: int = 0
    gap_total: int = 0

    @property
    def not_assessed(self) -> int:
        """People of whom nothing is known."""
        return self.required - self.assessed

    @property
    def share(self) -> Fraction | None:
        """The part of those assessed who lack it; None where nobody was assessed."""
        return Fraction(self.lacking, self.assessed) if self.assessed else None

    @property
    def mean_gap(self) -> Fraction | None:
        """Levels that are lacking a person assessed; None where nobody was assessed."""
        return Fraction(self.gap_total, self.assessed) if self.assessed else None

    def add(self, other: MapCell) -> None:
        """Take these people in, too."""
        self.required += other.required
        self.assessed += other.assessed
        self.lacking += other.lacking
        self.gap_total += other.gap_total


@dataclass(frozen=True, slots=True)
class MapRow:
    """A unit with all below it, or a kind of post. ``deeper``: units stand below it."""

    key: int | str
    name: str
    people: int
    deeper: bool = False


@dataclass(frozen=True, slots=True)
class HeatMap:
    """The map: ``cells`` by key of row and id of competency, only where it is required of anybody;
    ``total`` is all rows together."""

    day: dt.date
    rows: Sequence[MapRow]
    columns: Sequence[CompetencyEntry]
    cells: Mapping[tuple[int | str, int], MapCell]
    total: Mapping[int, MapCell]

    @property
    def people(self) -> int:
        """Everybody in it."""
        return sum(row.people for row in self.rows)

    def cell(self, row: int | str, competency: int) -> MapCell:
        """A cell; an empty one where the competency is required of nobody."""
        return self.cells.get((row, competency)) or MapCell()


@dataclass(slots=True)
class _Sums:
    """Cells by row and competency as they come."""

    required: Mapping[int, Standard]
    lines: dict[int | str, dict[int, MapCell]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(MapCell))
    )
    people: dict[int | str, int] = field(default_factory=lambda: defaultdict(int))


#: The row of a unit and a post, None: not in the map.
Place = Callable[[int, int], int | str | None]


def heat_map(
    session: Session,
    day: dt.date,
    *,
    under: int | None = None,
    groups: Collection[str] | None = None,
    units: Collection[int] | None = None,
) -> HeatMap:
    """Units × competencies: the agencies, or what stands directly below ``under`` (people of that
    unit itself are a row of their own). ``groups`` narrows the competencies, ``units`` the people
    (for who may see these alone)."""
    tree = unit_tree(session)
    rows = _unit_rows(tree, under)
    return _made(session, day, [*rows.shown], rows.place, groups, units)


def by_post_kind(
    session: Session,
    day: dt.date,
    *,
    groups: Collection[str] | None = None,
    units: Collection[int] | None = None,
) -> HeatMap:
    """Kinds of posts × competencies; functional posts by their level."""
    kinds, levels = people_reference().position_kinds, people_reference().functional_levels
    posts = {NOWHERE: ""}
    for key, kind, level in session.execute(sa.select(Position.id, Position.kind, Position.level)):
        posts[key] = f"{kind or ''}/{level or ''}"

    def name(key: str) -> str:
        kind, _, level = key.partition("/")
        return " ".join((kinds.label(kind), levels.label(level) if level else "")).strip()

    used = set(posts.values()) - {"", "/"}
    order = {
        f"{kind}/{level}": (place, step)
        for place, kind in enumerate(kinds.codes)
        for step, level in enumerate(("", *levels.codes))
    }
    ordered = sorted(used, key=lambda key: (order.get(key, (len(order), 0)), key))
    shown = [(key, name(key), False) for key in ordered] + [("", "", False)]
    for key, word in posts.items():
        posts[key] = "" if word == "/" else word

    def place(unit: int, post: int) -> str:
        return posts.get(post, "")

    return _made(session, day, shown, place, groups, units)


@dataclass(frozen=True, slots=True)
class _UnitRows:
    shown: Sequence[tuple[int | str, str, bool]]
    place: Place


def _unit_rows(tree: UnitTree, under: int | None) -> _UnitRows:
    below = tree.below(under)
    row_of: dict[int, int] = {}
    for entry in below:
        row_of.update(dict.fromkeys(tree.subtree(entry.id), entry.id))
    shown: list[tuple[int | str, str, bool]] = [
        (entry.id, entry.name, bool(tree.below(entry.id))) for entry in below
    ]
    if under is None:
        row_of[NOWHERE] = NOWHERE
        shown.append((NOWHERE, "", False))
    else:
        row_of[under] = under
        shown.insert(0, (under, tree.by_id[under].name, False))
    return _UnitRows(shown, lambda unit, post: row_of.get(unit))


def _made(
    session: Session,
    day: dt.date,
    shown: Sequence[tuple[int | str, str, bool]],
    place: Place,
    groups: Collection[str] | None,
    units: Collection[int] | None,
) -> HeatMap:
    columns = [
        entry for entry in competencies(session, day) if groups is None or entry.group in groups
    ]
    wanted = {entry.id for entry in columns}
    required = {
        post: {key: level for key, level in levels.items() if key in wanted}
        for post, levels in standards(session, day).items()
    }
    sums = _Sums(required)
    for sign, people in ((1, _people(session, units)), (-1, _people(session, units, left=True))):
        for unit, post, count in people:
            row = place(unit, post)
            if row is not None:
                sums.people[row] += sign * count
                for competency in required.get(post, ()):
                    sums.lines[row][competency].required += sign * count
    for sign, levels in ((1, level_counts(session, day, units)), (-1, _left(session, day, units))):
        _add_levels(sums, place, levels, sign)
    rows = [
        MapRow(key, name, sums.people.get(key, 0), deeper)
        for key, name, deeper in shown
        if sums.people.get(key)
    ]
    cells = {
        (row, competency): cell
        for row, line in sums.lines.items()
        for competency, cell in line.items()
        if cell.required
    }
    total: dict[int, MapCell] = defaultdict(MapCell)
    for (_, competency), cell in cells.items():
        total[competency].add(cell)
    return HeatMap(day, rows, [each for each in columns if each.id in total], cells, total)


def _add_levels(
    sums: _Sums, place: Place, levels: Iterator[tuple[int, int, int, int, int]], sign: int
) -> None:
    """Streaming: neighbours have the same unit and post, mostly."""
    last_unit = last_post = -1
    standard: Standard = {}
    line: dict[int, MapCell] = {}
    for unit, post, competency, level, count in levels:
        if post != last_post or unit != last_unit:
            last_unit, last_post = unit, post
            row = place(unit, post)
            standard = {} if row is None else sums.required.get(post, {})
            line = {} if row is None else sums.lines[row]
        needed = standard.get(competency)
        if needed is not None:
            cell = line[competency]
            cell.assessed += sign * count
            if level < needed:
                cell.lacking += sign * count
                cell.gap_total += sign * count * (needed - level)


def level_counts(
    session: Session, day: dt.date, units: Collection[int] | None = None
) -> Iterator[tuple[int, int, int, int, int]]:
    """How many people of a unit and post have a competency at a level that counts on a day: unit,
    post, competency, level, people; those who have left, too."""
    key = (_LEVEL.unit_id, _LEVEL.position_id, _LEVEL.competency_id, _LEVEL.level)
    query = (
        sa.select(*key, sa.func.count())
        .where(_LEVEL.from_day <= day, _LEVEL.to_day >= day)
        .group_by(*key)
        .with_hint(CountedLevel.__table__, "INDEXED BY ix_counted_levels_map", "sqlite")
    )
    return _rows(session, _narrowed(session, query, _LEVEL.unit_id, units))


def _left(
    session: Session, day: dt.date, units: Collection[int] | None
) -> Iterator[tuple[int, int, int, int, int]]:
    """The same of those who have left the service: there are few, found by their status."""
    key = (_LEVEL.unit_id, _LEVEL.position_id, _LEVEL.competency_id, _LEVEL.level)
    gone = sa.select(_PERSON.id).where(_PERSON.legal_status.in_(sorted(LEFT_STATUSES)))
    query = (
        sa.select(*key, sa.func.count())
        .where(_LEVEL.employee_id.in_(gone), _LEVEL.from_day <= day, _LEVEL.to_day >= day)
        .group_by(*key)
    )
    return _rows(session, _narrowed(session, query, _LEVEL.unit_id, units))


def _people(
    session: Session, units: Collection[int] | None, *, left: bool = False
) -> Iterator[tuple[int, int, int]]:
    """How many people each unit has on each post (0 for none), those who have left, too; or only
    these. All are counted in an index that holds both, not in their wide rows."""
    unit, post = _PERSON.unit_id, _PERSON.position_id
    query = sa.select(
        sa.func.coalesce(unit, NOWHERE), sa.func.coalesce(post, NOWHERE), sa.func.count()
    ).group_by(unit, post)
    if left:
        query = query.where(_PERSON.legal_status.in_(sorted(LEFT_STATUSES)))
    else:
        index = "INDEXED BY ix_employees_name_key_nip_position_id_unit_id"
        query = query.with_hint(Employee.__table__, index, "sqlite")
    return _rows(session, _narrowed(session, query, unit, units))


def _narrowed(
    session: Session, query: sa.Select[Any], column: Any, units: Collection[int] | None
) -> sa.Select[Any]:
    if units is None:
        return query
    inside = value_set(session.get_bind().dialect, sorted(units), column)
    return query.where(column.in_(inside))


def _rows(session: Session, query: sa.Select[Any]) -> Iterator[Any]:
    """Plain tuples: in the office file from the driver's own cursor, which costs half."""
    result = session.connection().execute(query)
    if is_sqlite(session.get_bind().dialect):
        cursor: Any = result.cursor
        return iter(cursor)
    return iter(result)


def seen_units(session: Session, actor: Actor) -> set[int] | None:
    """The units whose people this person sees; None: everybody."""
    return None if actor.units is None else visible_units(actor, unit_tree(session))
