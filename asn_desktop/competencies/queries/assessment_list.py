"""The list of all assessments: searched by person and competency, exported, taken in again."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from asn_desktop.competencies.queries.dictionary import competencies
from asn_desktop.competencies.records import Assessment, Competency
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.sheets.assessments import ASSESSMENTS
from asn_desktop.core.fields import Value
from asn_desktop.core.listing import FilterValue, ListColumn, ListFilter, ListQuery
from asn_desktop.core.translation import noop, translate
from asn_desktop.core.values import fold_key
from asn_desktop.database.engine import Database
from asn_desktop.database.sql import value_set
from asn_desktop.employees.queries import UnitTree, unit_tree
from asn_desktop.employees.queries.lists.columns import of_layout
from asn_desktop.employees.records import Employee, Position, Unit
from asn_desktop.employees.rules import full_name

#: Rows read in one statement.
_ROWS = 2_000
_LIVING, _VOID = "living", "void"
#: Columns in the table until the person chooses others.
SHOWN = ("nip", "name", "competency", "level", "assessed_on", "method", "assessor", "void_reason")


class Assessments:
    """A ``ListSource`` of assessments, the latest first."""

    kind = "assessments"
    context = "competencies"
    filters: tuple[ListFilter, ...] = (
        ListFilter("unit", noop("competencies", "Work unit")),
        ListFilter("competency", noop("competencies", "Competency")),
        ListFilter("method", noop("competencies", "Method")),
        ListFilter("year", noop("competencies", "Year")),
        ListFilter("state", noop("competencies", "State")),
    )

    def __init__(self, database: Database) -> None:
        self._database = database
        listed = of_layout(ASSESSMENTS, shown=SHOWN)
        names = [one.name for one in ASSESSMENTS.columns if not one.incoming]
        self.columns: tuple[ListColumn, ...] = tuple(listed[name] for name in names)

    def total(self) -> int:
        """How many assessments there are in all."""
        with self._database.read() as session:
            found = _joined(sa.func.count()).where(*self._scope(unit_tree(session), session))
            return session.scalar(found) or 0

    def ids(self, query: ListQuery) -> array[int]:
        """All assessments that the query leaves, in its order."""
        return self.first_ids(query, None)

    def first_ids(self, query: ListQuery, limit: int | None) -> array[int]:
        """The first of them."""
        with self._database.read() as session:
            found = (
                _joined(Assessment.id)
                .where(*self._conditions(query, session))
                .order_by(*_order(query))
                .limit(limit)
            )
            return array("q", session.scalars(found))

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Value, ...]]:
        """The values of these assessments in the order of the columns."""
        label = reference().methods.label
        found: dict[int, tuple[Value, ...]] = {}
        with self._database.read() as session:
            scope = self._scope(unit_tree(session), session)
            column = Assessment.__table__.c.id
            query = _joined(
                Assessment,
                Employee.nip,
                Employee.title_front,
                Employee.name,
                Employee.title_back,
                Unit.name.label("unit"),
                Position.name.label("position"),
                Competency.name.label("competency"),
            ).where(*scope)
            for start in range(0, len(ids), _ROWS):
                some = value_set(session.get_bind().dialect, ids[start : start + _ROWS], column)
                for row, nip, front, name, back, unit, position, competency in session.execute(
                    query.where(column.in_(some))
                ):
                    found[row.id] = (
                        nip,
                        full_name(front, name, back),
                        unit,
                        position,
                        competency,
                        row.level,
                        row.assessed_on,
                        label(row.method),
                        row.assessor,
                        row.evidence,
                        row.note,
                        row.valid_until,
                        row.void_reason,
                    )
        return found

    def filter_values(self, name: str, query: ListQuery) -> list[FilterValue]:
        """The values of one filter with the number of assessments under the rest of the query."""
        others = {other: chosen for other, chosen in query.filters.items() if other != name}
        rest = ListQuery(query.search, others)
        with self._database.read() as session:
            column = _COUNTED[name]
            counting = (
                _joined(column, sa.func.count())
                .where(*self._conditions(rest, session))
                .group_by(column)
            )
            counts = {value: count for value, count in session.execute(counting)}
            if name == "competency":
                return [
                    FilterValue(one.id, one.name, counts[one.id])
                    for one in competencies(session)
                    if one.id in counts
                ]
            if name == "unit":
                return _of_tree(unit_tree(session), counts)
        if name == "method":
            book = reference().methods
            return [
                FilterValue(code, book.label(code), counts[code])
                for code in dict.fromkeys((*book.codes, *sorted(counts)))
                if code in counts
            ]
        if name == "year":
            return [
                FilterValue(int(year), str(int(year)), counts[year])
                for year in sorted(counts, reverse=True)
            ]
        words = (
            (_LIVING, 0, translate("competencies", "valid")),
            (_VOID, 1, translate("competencies", "void")),
        )
        return [FilterValue(value, word, counts[at]) for value, at, word in words if counts.get(at)]

    def _scope(self, tree: UnitTree, session: Any) -> list[sa.ColumnElement[bool]]:
        """What a person may see who works for some units only; nothing for most people."""
        units = self._database.actor.units
        if units is None:
            return []
        return [_inside(tree, units, session)]

    def _conditions(self, query: ListQuery, session: Any) -> list[sa.ColumnElement[bool]]:
        tree = unit_tree(session)
        met = self._scope(tree, session)
        for word in fold_key(query.search).split():
            met.append(
                sa.or_(
                    Employee.name_key.contains(word, autoescape=True),
                    Employee.nip.startswith(word, autoescape=True),
                    Competency.name_key.contains(word, autoescape=True),
                )
            )
        chosen = {name: values for name, values in query.filters.items() if values}
        if "unit" in chosen:
            met.append(_inside(tree, [int(unit) for unit in chosen["unit"]], session))
        if "competency" in chosen:
            met.append(Assessment.competency_id.in_(chosen["competency"]))
        if "method" in chosen:
            met.append(Assessment.method.in_(chosen["method"]))
        if "year" in chosen:
            met.append(_YEAR.in_([int(year) for year in chosen["year"]]))
        if "state" in chosen:
            wanted = [
                Assessment.void_reason.is_(None)
                if state == _LIVING
                else Assessment.void_reason.is_not(None)
                for state in chosen["state"]
            ]
            met.append(sa.or_(*wanted))
        return met


def assessments(database: Database) -> Assessments:
    """The list of all assessments."""
    return Assessments(database)


_YEAR = sa.cast(sa.extract("year", Assessment.assessed_on), sa.Integer)
_COUNTED: dict[str, Any] = {
    "unit": Employee.unit_id,
    "competency": Assessment.competency_id,
    "method": Assessment.method,
    "year": _YEAR,
    "state": sa.case((Assessment.void_reason.is_(None), 0), else_=1),
}
_SORTED: dict[str, Any] = {
    "nip": Employee.nip,
    "name": Employee.name_key,
    "unit": Unit.name_key,
    "position": Position.name_key,
    "competency": Competency.name_key,
    **{
        name: getattr(Assessment, name)
        for name in (
            "level",
            "assessed_on",
            "method",
            "assessor",
            "evidence",
            "note",
            "valid_until",
            "void_reason",
        )
    },
}


def _order(query: ListQuery) -> list[Any]:
    order = [
        _SORTED[key.column].desc().nulls_last()
        if key.descending
        else _SORTED[key.column].asc().nulls_last()
        for key in query.sort
    ]
    latest = [Assessment.assessed_on.desc(), Employee.name_key, Competency.place]
    return [*(order or latest), Assessment.id]


def _joined(*columns: Any) -> sa.Select[Any]:
    """These columns of the assessments with their people and competencies."""
    return (
        sa.select(*columns)
        .select_from(Assessment)
        .join(Employee, Employee.id == Assessment.employee_id)
        .join(Competency, Competency.id == Assessment.competency_id)
        .outerjoin(Unit, Unit.id == Employee.unit_id)
        .outerjoin(Position, Position.id == Employee.position_id)
    )


def _inside(tree: UnitTree, units: Any, session: Any) -> sa.ColumnElement[bool]:
    """The condition that a person belongs to one of these units or to one below them."""
    below = sorted(set().union(*(tree.subtree(unit) for unit in units)))
    column = Employee.__table__.c.unit_id
    return column.in_(value_set(session.get_bind().dialect, below, column))


def _of_tree(tree: UnitTree, counts: dict[int | None, int]) -> list[FilterValue]:
    found = []
    for depth, entry in tree.walk():
        count = sum(counts.get(unit, 0) for unit in tree.subtree(entry.id))
        if count:
            found.append(FilterValue(entry.id, entry.name, count, depth))
    return found
