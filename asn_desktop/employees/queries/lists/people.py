"""The list of people.

Columns have the names of the workbook's columns, so that what is seen can be exported, changed and
taken in again.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import case
from sqlalchemy.orm import InstrumentedAttribute

from asn_desktop.core.listing import ListColumn, ListFilter, SortKey
from asn_desktop.core.translation import noop
from asn_desktop.core.values import fold_key
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import (
    ChoiceFilter,
    RangeFilter,
    ReferenceFilter,
    SqlColumn,
    SqlListSource,
)
from asn_desktop.database.search import SearchSpec
from asn_desktop.employees.queries.filters import PostFilter, ProblemFilter, retirement_ranges
from asn_desktop.employees.queries.lists.columns import CONTEXT, POST, UNIT, coded, of_layout
from asn_desktop.employees.queries.lists.kept import Kept
from asn_desktop.employees.queries.lists.lent import lent_columns, lent_filters
from asn_desktop.employees.queries.lists.orders import by_agency, by_place, by_post
from asn_desktop.employees.queries.lists.words import problems_in_words
from asn_desktop.employees.records import Employee, Position
from asn_desktop.employees.rules import (
    CodeBook,
    age_on,
    drop_titles,
    full_name,
    grade_text,
    rank_text,
    reference,
    service_length,
)
from asn_desktop.employees.sheets import EMPLOYEES

#: Columns in the table until the person chooses others, in this order.
SHOWN = ("nip", "full_name", "grade", "position", "unit", "employee_type", "retirement_date")


def employees(database: Database) -> SqlListSource:
    """The list of people."""
    kept = Kept(database)
    listed = of_layout(EMPLOYEES, shown=SHOWN)
    columns: dict[str, SqlColumn] = {}
    for column in EMPLOYEES.columns:
        stored = getattr(Employee, column.name, None)
        if stored is not None:
            columns[column.name] = SqlColumn(listed[column.name], (stored,), coded(column.text))
    for name, book in _ranked().items():
        stored = getattr(Employee, name)
        columns[name] = SqlColumn(
            listed[name], (stored,), coded(book.label), order=by_place(stored, book.codes)
        )
    columns["name"] = SqlColumn(listed["name"], (Employee.name,), order=Employee.name_key)
    columns["unit"] = SqlColumn(listed["unit"], (Employee.unit_id,), reference=UNIT)
    columns["position"] = SqlColumn(listed["position"], (Employee.position_id,), reference=POST)
    columns["agency"] = SqlColumn(
        listed["agency"], (Employee.unit_id,), value=kept.agency, order=by_agency()
    )
    for name, (code, book) in _of_post().items():
        columns[name] = SqlColumn(
            listed[name],
            (Employee.position_id,),
            value=kept.of_post(code.key, book),
            order=by_post(code, book.codes),
        )
    columns |= _computed(listed)
    order = [*SHOWN, *(name for name in listed if name not in SHOWN), "data_problems"]
    own = [columns[name] for name in dict.fromkeys(order)]
    after_unit = 1 + SHOWN.index("unit")  # what is lent is looked for beside post and unit
    by_unit, *filters = _employee_filters(kept)
    return SqlListSource(
        database,
        record=Employee,
        context=CONTEXT,
        columns=[*own[:after_unit], *lent_columns(database), *own[after_unit:]],
        filters=[by_unit, *lent_filters(database)[:1], *filters, *lent_filters(database)[1:]],
        search=SearchSpec(
            "employees_search",
            Employee.name_key,
            references=((Employee.position_id, POST), (Employee.unit_id, UNIT)),
            prefixes=(Employee.nip,),
            drop_words=_without_titles,
        ),
        default_sort=(SortKey("full_name"),),
        scope=ReferenceFilter(ListFilter("unit", ""), Employee.unit_id, UNIT),
    )


def _without_titles(typed: str) -> str:
    words = fold_key(typed).split()
    if len(words) > 1 and words[0] == "nip" and words[1].isdecimal():
        words = words[1:]  # copied from a letter: "NIP. 19800101 200501 1 001"
    return " ".join(drop_titles(words))


def _ranked() -> dict[str, CodeBook]:
    """The columns whose words have an order of their own, which is not that of the codes."""
    data = reference()
    return {"education_level": data.education_levels, "sex": data.sexes}


def _of_post() -> dict[str, tuple[InstrumentedAttribute[str | None], CodeBook]]:
    """The columns that the post tells: what is stored of it, and the words for that."""
    data = reference()
    return {
        "position_kind": (Position.kind, data.position_kinds),
        "position_level": (Position.level, data.functional_levels),
        "echelon": (Position.echelon, data.echelons),
    }


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
        "age": SqlColumn(listed["age"], (Employee.birth_date,), value=age, reverse=True),
        "service_length": SqlColumn(
            listed["service_length"], (Employee.service_start,), value=length, reverse=True
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
            order=case((Employee.data_problems != "", Employee.data_problems)),
        ),
    }


def _employee_filters(kept: Kept) -> list[Any]:
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
        PostFilter(
            ListFilter("position_level", noop("employees", "Level")),
            lambda: {post: facts.level for post, facts in kept.posts().items()},
            data.functional_levels.label,
            tuple(data.functional_levels.codes),
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
