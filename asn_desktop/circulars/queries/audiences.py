"""Whom criteria choose today, and the lists that are saved by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.circulars.records import Audience
from asn_desktop.circulars.rules.audience import (
    Criteria,
    Holder,
    To,
    grade_range,
    head_of,
    head_title,
    sheet_unit,
)
from asn_desktop.core.values import fold_key
from asn_desktop.database.sql import value_set
from asn_desktop.employees.queries import UnitEntry, UnitTree, unit_tree
from asn_desktop.employees.records import Employee, Position
from asn_desktop.employees.rules import Echelon, LegalStatus, full_name, is_pppk_grade

#: The sheet of those who belong to no unit, and that of the heads of units (stored and printed).
WITHOUT_UNIT, HEADS = "Tanpa unit", "Kepala unit kerja"
#: As long as a recipient's texts are kept.
_NAME, _TEXT = 260, 200
_ECHELONS = {echelon.value: place for place, echelon in enumerate(Echelon)}


@dataclass(frozen=True, slots=True)
class SavedAudience:
    """A list that was saved under a name."""

    id: int
    name: str
    criteria: Criteria
    version: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """One who gets a copy, as it is now; ``sheet`` is the name of the receipt sheet."""

    employee_id: int | None
    unit_id: int | None
    nip: str
    name: str
    name_key: str
    position: str
    unit: str
    sheet: str


@dataclass(frozen=True, slots=True)
class AudienceSize:
    """How many copies and receipt sheets criteria make, and how many people without a unit."""

    recipients: int
    sheets: int
    without_unit: int


@dataclass(frozen=True, slots=True)
class _Post:
    name: str
    kind: str | None
    level: str | None
    echelon: str | None


def saved_audiences(session: Session) -> list[SavedAudience]:
    """The saved lists by name."""
    rows = session.scalars(sa.select(Audience).order_by(Audience.name))
    return [
        SavedAudience(row.id, row.name, Criteria.from_json(row.criteria), row.version)
        for row in rows
    ]


def audience_size(session: Session, criteria: Criteria) -> AudienceSize:
    """The size of an audience, fast enough to be told at every choice.

    Raises ``PersonError`` for criteria that contradict each other.
    """
    tree = unit_tree(session)
    met = _met(session, criteria, tree)
    counted = sa.select(Employee.unit_id, sa.func.count()).where(met).group_by(Employee.unit_id)
    people = {unit: count for unit, count in session.execute(counted)}
    sheets = {_sheet(tree, unit) for unit in people}
    heads = sum(1 for _ in _heads(session, criteria, tree))
    return AudienceSize(
        recipients=heads + sum(people.values()),
        sheets=len(sheets) + bool(heads),
        without_unit=people.get(None, 0),
    )


def without_unit(session: Session, criteria: Criteria, limit: int = 200) -> list[str]:
    """The people of an audience who belong to no unit: name and NIP, in order."""
    met = _met(session, criteria, unit_tree(session))
    rows = session.execute(
        sa.select(Employee.title_front, Employee.name, Employee.title_back, Employee.nip)
        .where(met, Employee.unit_id.is_(None))
        .order_by(Employee.name_key)
        .limit(limit)
    )
    return [f"{full_name(front, name, back)} ({nip})" for front, name, back, nip in rows]


def chosen(session: Session, criteria: Criteria) -> list[Chosen]:
    """All who get a copy, sheet after sheet: the units in the order of their tree, on a sheet the
    leading posts first, then by grade and name; those without a unit at the end.

    Raises ``PersonError`` for criteria that contradict each other.
    """
    tree = unit_tree(session)
    posts = _posts(session)
    order = {tree.clear_name(entry.id): place for place, (_, entry) in enumerate(tree.walk())}
    found = sorted(
        _people(session, criteria, tree, posts),
        key=lambda each: (order.get(each[1].sheet, len(order)), each[0]),
    )
    return [*_heads(session, criteria, tree), *(person for _, person in found)]


def _people(
    session: Session, criteria: Criteria, tree: UnitTree, posts: Mapping[int | None, _Post]
) -> Iterator[tuple[tuple[int, bool, int, str], Chosen]]:
    """Each person with what orders a sheet."""
    sheets: dict[int | None, str] = {}
    rows = session.execute(
        sa.select(
            Employee.id,
            Employee.nip,
            Employee.title_front,
            Employee.name,
            Employee.title_back,
            Employee.name_key,
            Employee.unit_id,
            Employee.position_id,
            Employee.grade,
        ).where(_met(session, criteria, tree))
    )
    for row in rows:
        if row.unit_id not in sheets:
            sheets[row.unit_id] = _sheet(tree, row.unit_id)
        post = posts.get(row.position_id)
        place = _ECHELONS.get(post.echelon or "", len(_ECHELONS)) if post else len(_ECHELONS)
        grade = row.grade or 0
        yield (
            (place, is_pppk_grade(grade), -grade, row.name_key),
            Chosen(
                employee_id=row.id,
                unit_id=row.unit_id,
                nip=row.nip,
                name=full_name(row.title_front, row.name, row.title_back)[:_NAME],
                name_key=row.name_key[:_NAME],
                position=post.name[:_TEXT] if post else "",
                unit=tree.by_id[row.unit_id].name[:_TEXT] if row.unit_id in tree.by_id else "",
                sheet=sheets[row.unit_id],
            ),
        )


def _sheet(tree: UnitTree, unit_id: int | None) -> str:
    """The name of the sheet on which people of a unit stand."""
    path = [(entry.id, entry.kind) for entry in tree.path(unit_id)] if unit_id else []
    unit = sheet_unit(path)
    return WITHOUT_UNIT if unit is None else tree.clear_name(unit)[:_TEXT]


def _met(session: Session, criteria: Criteria, tree: UnitTree) -> sa.ColumnElement[bool]:
    """What a person must meet. The heads of units are no people: only single ones count there."""
    dialect = session.get_bind().dialect

    def among(column: sa.ColumnElement[int], ids: object) -> sa.ColumnElement[bool]:
        return column.in_(value_set(dialect, sorted(ids), column))  # type: ignore[call-overload]

    table = Employee.__table__.c
    met: list[sa.ColumnElement[bool]] = []
    if criteria.units:
        met.append(among(table.unit_id, set().union(*map(tree.subtree, criteria.units))))
    if criteria.post_kinds or criteria.positions or criteria.levels or criteria.echelons:
        posts = _posts(session).items()
        met.append(
            among(table.position_id, {key for key, post in posts if _is(criteria, key, post)})
        )
    grades = grade_range(criteria.grade_from, criteria.grade_to)
    if grades is not None:
        met.append(table.grade.between(*grades))
    if criteria.employee_types:
        met.append(table.employee_type.in_(criteria.employee_types))
    if criteria.active_only:  # of whom nothing is said is at work
        met.append(sa.or_(table.legal_status.is_(None), table.legal_status == LegalStatus.ACTIVE))
    general = sa.false() if criteria.to is To.HEADS else sa.and_(sa.true(), *met)
    return sa.and_(
        sa.or_(general, among(table.id, criteria.added)),
        sa.not_(among(table.id, criteria.left_out)),
    )


def _is(criteria: Criteria, key: int | None, post: _Post) -> bool:
    """Whether a post is meant. Levels belong to functional posts and echelons to managerial ones:
    where both are chosen, one of them does."""
    kinds, positions = criteria.post_kinds, criteria.positions
    if (kinds and post.kind not in kinds) or (positions and key not in positions):
        return False
    if not (criteria.levels or criteria.echelons):
        return True
    return post.level in criteria.levels or post.echelon in criteria.echelons


def _posts(session: Session) -> dict[int | None, _Post]:
    rows = session.execute(
        sa.select(Position.id, Position.name, Position.kind, Position.level, Position.echelon)
    )
    return {row[0]: _Post(*row[1:]) for row in rows}


def _heads(session: Session, criteria: Criteria, tree: UnitTree) -> Iterator[Chosen]:
    """The head of each unit that is meant: the person who leads it where that is known."""
    if criteria.to is not To.HEADS:
        return
    units = list(_units(criteria, tree))
    holders = _holders(session, {unit.id for unit in units})
    for unit in units:
        title = head_title(unit.name, unit.kind)
        head = head_of(holder for holder, _ in holders.get(unit.id, ()))
        person = dict((holder.employee, told) for holder, told in holders.get(unit.id, ())).get(
            head.employee if head else -1
        )
        if head is not None and head.employee in criteria.left_out:
            continue
        name = person[0] if person else title
        yield Chosen(
            employee_id=head.employee if head else None,
            unit_id=unit.id,
            nip=person[1] if person else "",
            name=name[:_NAME],
            name_key=fold_key(name)[:_NAME],
            position=(head.position if head else title)[:_TEXT],
            unit=tree.clear_name(unit.id)[:_TEXT],
            sheet=HEADS,
        )


def _units(criteria: Criteria, tree: UnitTree) -> Iterator[UnitEntry]:
    """The units whose heads are meant, in the order of the tree."""
    if criteria.unit_kinds:
        tops = criteria.units or [entry.id for entry in tree.below(None)]
        inside = set().union(*map(tree.subtree, tops))
        wanted = {key for key in inside if tree.by_id[key].kind in criteria.unit_kinds}
    else:
        wanted = set(criteria.units or (entry.id for entry in tree.below(None)))
    return (entry for _, entry in tree.walk() if entry.id in wanted)


def _holders(
    session: Session, units: set[int]
) -> dict[int | None, list[tuple[Holder, tuple[str, str]]]]:
    """Those at work in each of these units who hold a post: the post, and name with NIP."""
    unit = Employee.__table__.c.unit_id
    rows = session.execute(
        sa.select(
            Employee.unit_id,
            Employee.id,
            Position.name,
            Position.kind,
            Position.echelon,
            Employee.title_front,
            Employee.name,
            Employee.title_back,
            Employee.nip,
        )
        .join(Position, Position.id == Employee.position_id)
        .where(
            unit.in_(value_set(session.get_bind().dialect, sorted(units), unit)),
            sa.or_(Employee.legal_status.is_(None), Employee.legal_status == LegalStatus.ACTIVE),
        )
    )
    found: dict[int | None, list[tuple[Holder, tuple[str, str]]]] = {}
    for unit_id, key, post, kind, echelon, front, name, back, nip in rows:
        told = (full_name(front, name, back), nip)
        found.setdefault(unit_id, []).append((Holder(key, post, kind, echelon), told))
    return found
