"""The lists of units and of posts."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from asn_desktop.core.listing import ListFilter, SortKey
from asn_desktop.core.translation import noop
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import ChoiceFilter, ReferenceFilter, SqlColumn, SqlListSource
from asn_desktop.database.references import Reference
from asn_desktop.database.search import SearchSpec
from asn_desktop.employees.queries.lists.columns import (
    CONTEXT,
    PEOPLE,
    POST,
    UNIT,
    coded,
    of_layout,
)
from asn_desktop.employees.queries.lists.kept import Kept
from asn_desktop.employees.records import Employee, Position, Unit
from asn_desktop.employees.rules import reference
from asn_desktop.employees.sheets import POSITIONS, UNITS

#: Whoever types a code means that unit, not those below it.
_CODE = Reference(Unit.code)


def _people_count(column: Any, record: Any) -> Any:
    return (
        select(func.count())
        .where(column == record.id)
        .correlate(record.__table__)
        .scalar_subquery()
    )


def _above() -> Any:
    """The name of the unit above, for sorting."""
    parent = aliased(Unit)
    return (
        select(parent.name_key)
        .where(parent.id == Unit.parent_id)
        .correlate(Unit.__table__)
        .scalar_subquery()
    )


def units(database: Database) -> SqlListSource:
    """The list of units."""
    listed = of_layout(UNITS, shown=("code", "name", "kind", "parent", "abbreviation"))
    kinds = reference().unit_kinds
    return SqlListSource(
        database,
        record=Unit,
        context=CONTEXT,
        columns=[
            SqlColumn(listed["code"], (Unit.code,)),
            SqlColumn(listed["name"], (Unit.name,), order=Unit.name_key),
            SqlColumn(listed["kind"], (Unit.kind,), coded(UNITS.column("kind").text)),
            SqlColumn(
                listed["parent"], (Unit.parent_id,), value=Kept(database).above, order=_above()
            ),
            SqlColumn(PEOPLE, (_people_count(Employee.unit_id, Unit),)),
            SqlColumn(listed["abbreviation"], (Unit.abbreviation,)),
            SqlColumn(listed["address"], (Unit.address,)),
        ],
        filters=[
            # By its own id, so that a unit is found with all that stands below it.
            ReferenceFilter(ListFilter("parent", noop("employees", "Part of")), Unit.id, UNIT),
            ChoiceFilter(
                ListFilter("kind", noop("employees", "Kind of unit")),
                Unit.kind,
                kinds.label,
                tuple(kinds.codes),
            ),
        ],
        search=SearchSpec(
            "units_search", Unit.name_key, references=((Unit.id, UNIT), (Unit.id, _CODE))
        ),
        default_sort=(SortKey("name"),),
        scope=ReferenceFilter(ListFilter("unit", ""), Unit.id, UNIT),
    )


def positions(database: Database) -> SqlListSource:
    """The list of posts."""
    listed = of_layout(POSITIONS, shown=("name", "kind", "level", "echelon", "retirement_age"))
    data = reference()
    texts = {name: coded(POSITIONS.column(name).text) for name in ("kind", "level", "echelon")}
    return SqlListSource(
        database,
        record=Position,
        context=CONTEXT,
        columns=[
            SqlColumn(listed["name"], (Position.name,), order=Position.name_key),
            SqlColumn(listed["kind"], (Position.kind,), texts["kind"]),
            SqlColumn(listed["level"], (Position.level,), texts["level"]),
            SqlColumn(listed["echelon"], (Position.echelon,), texts["echelon"]),
            SqlColumn(PEOPLE, (_people_count(Employee.position_id, Position),)),
            SqlColumn(listed["job_class"], (Position.job_class,)),
            SqlColumn(listed["retirement_age"], (Position.retirement_age,)),
            SqlColumn(listed["note"], (Position.note,)),
        ],
        filters=[
            ChoiceFilter(
                ListFilter("kind", noop("employees", "Kind of post")),
                Position.kind,
                data.position_kinds.label,
                tuple(data.position_kinds.codes),
            ),
            ChoiceFilter(
                ListFilter("level", noop("employees", "Level")),
                Position.level,
                data.functional_levels.label,
                tuple(data.functional_levels.codes),
            ),
        ],
        search=SearchSpec("positions_search", Position.name_key, references=((Position.id, POST),)),
        default_sort=(SortKey("name"),),
    )
