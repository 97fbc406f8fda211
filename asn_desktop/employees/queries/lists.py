"""The lists of people, units and posts, for screen, export and paper.

Columns have the names of the workbook's columns, so that what is seen can be exported, changed and
taken in again.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from asn_desktop.core.fields import FieldKind, Value, group_thousands, value_text
from asn_desktop.core.listing import ListColumn, ListFilter, SortKey
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import (
    ChoiceFilter,
    RangeFilter,
    Reference,
    ReferenceFilter,
    SqlColumn,
    SqlListSource,
)
from asn_desktop.database.search import SearchSpec
from asn_desktop.employees.queries.filters import PostFilter, ProblemFilter, retirement_ranges
from asn_desktop.employees.queries.organisation import UnitTree, unit_tree
from asn_desktop.employees.records import Employee, Position, Unit
from asn_desktop.employees.rules import (
    age_on,
    drop_titles,
    full_name,
    grade_text,
    problem_label,
    rank_text,
    reference,
    service_length,
)
from asn_desktop.employees.sheets import EMPLOYEES, POSITIONS, UNITS
from asn_desktop.spreadsheets.columns import SheetLayout

CONTEXT = "employees"
UNIT = Reference(Unit.name, parent=Unit.parent_id, also=(Unit.abbreviation,))
POST = Reference(Position.name)

#: Columns in the table until the person chooses others, in this order.
SHOWN = ("nip", "full_name", "grade", "position", "unit", "employee_type", "retirement_date")
OF_POST = ("position_kind", "position_level", "echelon")


@dataclass(frozen=True, slots=True)
class _PostFacts:
    kind: str | None
    level: str | None
    echelon: str | None


class _Kept:
    """Units and posts in memory, read again after they were changed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._trees: tuple[int, UnitTree] | None = None
        self._posts: tuple[int, dict[int, _PostFacts]] | None = None

    def tree(self) -> UnitTree:
        generation = self._database.generation("units")
        if self._trees is None or self._trees[0] != generation:
            with self._database.read() as session:
                self._trees = (generation, unit_tree(session))
        return self._trees[1]

    def posts(self) -> dict[int, _PostFacts]:
        generation = self._database.generation("positions")
        if self._posts is None or self._posts[0] != generation:
            with self._database.read() as session:
                rows = session.execute(
                    select(Position.id, Position.kind, Position.level, Position.echelon)
                )
                self._posts = (generation, {row[0]: _PostFacts(*row[1:]) for row in rows})
        return self._posts[1]

    def agency(self, unit_id: int | None) -> str | None:
        top = self.tree().agency(unit_id) if unit_id else None
        return top.name if top else None

    def of_post(self, name: str) -> Callable[[int | None], str | None]:
        book = {
            "kind": reference().position_kinds,
            "level": reference().functional_levels,
            "echelon": reference().echelons,
        }[name]

        def words(position_id: int | None) -> str | None:
            post = self.posts().get(position_id) if position_id else None
            code = getattr(post, name) if post else None
            return book.label(code) if code else None

        return words


def _of_layout(layout: SheetLayout, *, shown: tuple[str, ...]) -> dict[str, ListColumn]:
    return {
        column.name: ListColumn(
            name=column.name,
            label=column.label,
            heading=column.heading,
            kind=column.kind,
            width=column.width,
            shown=column.name in shown,
            sensitive=column.sensitive,
        )
        for column in layout.columns
    }


def _coded(text: Callable[[Any], str] | None) -> Callable[[Value], Value]:
    def words(value: Value) -> Value:
        return None if value is None or text is None else text(value)

    return words


def employees(database: Database) -> SqlListSource:
    """The list of people."""
    kept = _Kept(database)
    listed = _of_layout(EMPLOYEES, shown=SHOWN)
    columns: dict[str, SqlColumn] = {}
    for column in EMPLOYEES.columns:
        stored = getattr(Employee, column.name, None)
        if stored is not None:
            value = _coded(column.text) if column.text else _same
            columns[column.name] = SqlColumn(listed[column.name], (stored,), value)
    columns["name"] = SqlColumn(listed["name"], (Employee.name,), order=Employee.name_key)
    columns["unit"] = SqlColumn(listed["unit"], (Employee.unit_id,), reference=UNIT)
    columns["position"] = SqlColumn(listed["position"], (Employee.position_id,), reference=POST)
    columns["agency"] = SqlColumn(
        _unsorted(listed["agency"]), (Employee.unit_id,), value=kept.agency
    )
    for name in OF_POST:
        columns[name] = SqlColumn(
            _unsorted(listed[name]),
            (Employee.position_id,),
            value=kept.of_post(name.removeprefix("position_")),
        )
    columns |= _computed(listed)
    order = [*SHOWN, *(name for name in listed if name not in SHOWN), "data_problems"]
    return SqlListSource(
        database,
        record=Employee,
        context=CONTEXT,
        columns=[columns[name] for name in dict.fromkeys(order)],
        filters=_employee_filters(kept),
        search=SearchSpec(
            "employees_search",
            Employee.name_key,
            references=((Employee.position_id, POST), (Employee.unit_id, UNIT)),
            prefixes=(Employee.nip,),
            drop_words=lambda text: " ".join(drop_titles(text.split())),
        ),
        default_sort=(SortKey("full_name"),),
    )


def _same(value: Value) -> Value:
    return value


def _unsorted(column: ListColumn) -> ListColumn:
    return ListColumn(
        column.name,
        column.label,
        column.heading,
        column.kind,
        column.width,
        column.shown,
        sortable=False,
        sensitive=column.sensitive,
    )


def _computed(listed: dict[str, ListColumn]) -> dict[str, SqlColumn]:
    def age(birth: dt.date | None) -> int | None:
        return age_on(birth, dt.date.today()) if birth else None

    def length(start: dt.date | None) -> str | None:
        if start is None:
            return None
        years, months = service_length(start, dt.date.today())
        return f"{years} tahun {months} bulan"

    return {
        "full_name": SqlColumn(
            ListColumn(
                "full_name",
                noop("employees", "Name and titles"),
                "NAMA DAN GELAR",
                width=32,
            ),
            (Employee.title_front, Employee.name, Employee.title_back),
            value=full_name,
            order=Employee.name_key,
        ),
        "rank_name": SqlColumn(
            listed["rank_name"],
            (Employee.grade,),
            value=lambda grade: rank_text(grade) or None,
        ),
        "age": SqlColumn(
            listed["age"], (Employee.birth_date,), value=age, order=Employee.birth_date
        ),
        "service_length": SqlColumn(
            listed["service_length"], (Employee.service_start,), value=length
        ),
        "data_problems": SqlColumn(
            ListColumn(
                "data_problems",
                noop("employees", "Data problems"),
                "MASALAH DATA",
                width=36,
                shown=False,
            ),
            (Employee.data_problems,),
            value=problems_in_words,
        ),
    }


def problems_in_words(joined: str) -> str | None:
    """ ",missing.unit,nip.age," → "The work unit is missing; …"; None where there are none."""
    return "; ".join(problem_label(code) for code in joined.split(",") if code) or None


def _employee_filters(kept: _Kept) -> list[Any]:
    data = reference()
    return [
        ReferenceFilter(ListFilter("unit", noop("employees", "Work unit")), Employee.unit_id, UNIT),
        ChoiceFilter(
            ListFilter("employee_type", noop("employees", "Kind of employee")),
            Employee.employee_type,
            data.employee_types.label,
            tuple(data.employee_types.codes),
        ),
        ChoiceFilter(
            ListFilter("grade", noop("employees", "Grade")),
            Employee.grade,
            grade_text,
            tuple(sorted(data.grade_names, reverse=True)),
        ),
        PostFilter(
            ListFilter("position_kind", noop("employees", "Kind of post")),
            lambda: {post: facts.kind for post, facts in kept.posts().items()},
            data.position_kinds.label,
            tuple(data.position_kinds.codes),
        ),
        RangeFilter(
            ListFilter("retirement", noop("employees", "Retirement")), CONTEXT, retirement_ranges()
        ),
        ChoiceFilter(
            ListFilter("education_level", noop("employees", "Education")),
            Employee.education_level,
            data.education_levels.label,
            tuple(reversed(data.education_levels.codes)),
        ),
        ChoiceFilter(
            ListFilter("legal_status", noop("employees", "Legal status")),
            Employee.legal_status,
            data.legal_statuses.label,
            tuple(data.legal_statuses.codes),
        ),
        ProblemFilter(ListFilter("data_problems", noop("employees", "Data problems"))),
    ]


def _people_count(column: Any, record: Any) -> Any:
    return (
        select(func.count())
        .where(column == record.id)
        .correlate(record.__table__)
        .scalar_subquery()
    )


def units(database: Database) -> SqlListSource:
    """The list of units."""
    listed = _of_layout(UNITS, shown=("code", "name", "kind", "parent", "abbreviation"))
    kinds = reference().unit_kinds
    people = ListColumn(
        "people", noop("employees", "People"), "JUMLAH PEGAWAI", FieldKind.INTEGER, 10
    )
    return SqlListSource(
        database,
        record=Unit,
        context=CONTEXT,
        columns=[
            SqlColumn(listed["code"], (Unit.code,)),
            SqlColumn(listed["name"], (Unit.name,), order=Unit.name_key),
            SqlColumn(listed["kind"], (Unit.kind,), _coded(UNITS.column("kind").text)),
            SqlColumn(listed["parent"], (Unit.parent_id,), reference=UNIT),
            SqlColumn(people, (_people_count(Employee.unit_id, Unit),)),
            SqlColumn(listed["abbreviation"], (Unit.abbreviation,)),
            SqlColumn(listed["address"], (Unit.address,)),
        ],
        filters=[
            ReferenceFilter(
                ListFilter("parent", noop("employees", "Part of")), Unit.parent_id, UNIT
            ),
            ChoiceFilter(
                ListFilter("kind", noop("employees", "Kind of unit")),
                Unit.kind,
                kinds.label,
                tuple(kinds.codes),
            ),
        ],
        search=SearchSpec("units_search", Unit.name_key, references=((Unit.id, UNIT),)),
        default_sort=(SortKey("name"),),
    )


def positions(database: Database) -> SqlListSource:
    """The list of posts."""
    listed = _of_layout(POSITIONS, shown=("name", "kind", "level", "echelon", "retirement_age"))
    data = reference()
    people = ListColumn(
        "people", noop("employees", "People"), "JUMLAH PEGAWAI", FieldKind.INTEGER, 10
    )
    texts = {name: _coded(POSITIONS.column(name).text) for name in ("kind", "level", "echelon")}
    return SqlListSource(
        database,
        record=Position,
        context=CONTEXT,
        columns=[
            SqlColumn(listed["name"], (Position.name,), order=Position.name_key),
            SqlColumn(listed["kind"], (Position.kind,), texts["kind"]),
            SqlColumn(listed["level"], (Position.level,), texts["level"]),
            SqlColumn(listed["echelon"], (Position.echelon,), texts["echelon"]),
            SqlColumn(people, (_people_count(Employee.position_id, Position),)),
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


def words(database: Database) -> Callable[[str, Value], str]:
    """Stored values of people, units and posts in words, by field (with or without "_id")."""
    layouts = {
        column.name: column for layout in (UNITS, POSITIONS, EMPLOYEES) for column in layout.columns
    }
    with database.read() as session:
        tree = unit_tree(session)
        posts = {row.id: row.name for row in session.execute(select(Position.id, Position.name))}

    def describe(field: str, value: Value) -> str:
        name = field.removesuffix("_id")
        if value is None:
            return ""
        if name in ("unit", "parent"):
            return _new(value) or _name_of(tree, value)
        if name == "position":
            return _new(value) or posts.get(value, "")
        if name == "data_problems":
            return problems_in_words(str(value)) or ""
        column = layouts.get(name)
        if column is None:
            return str(value)
        return column.text(value) if column.text else value_text(column.kind, value)

    return describe


def _new(value: int) -> str:
    """The word for a record that an import is going to make (a negative place)."""
    return (
        translate("employees", "new ({number})").format(number=group_thousands(-value))
        if value < 0
        else ""
    )


def _name_of(tree: UnitTree, unit_id: int) -> str:
    entry = tree.by_id.get(unit_id)
    return entry.name if entry else ""
