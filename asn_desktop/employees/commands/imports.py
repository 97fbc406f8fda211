"""Comparing the rows of a file of people with what is stored, and writing them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace
from operator import itemgetter

from sqlalchemy.orm import Session

from asn_desktop.core.fields import Value
from asn_desktop.core.imports import (
    Drafts,
    ImportOptions,
    ImportPlan,
    ImportSource,
    PlannedChange,
)
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed, Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.database.bulk import compare, insert_rows, stored_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import importing
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.commands import operations
from asn_desktop.employees.commands.creating import create_positions, create_units, make_needed
from asn_desktop.employees.commands.derived import DERIVED, TYPED, Post, derive, posts
from asn_desktop.employees.commands.limits import refuse_others
from asn_desktop.employees.commands.people import change_of, stored_people
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.records import Employee
from asn_desktop.employees.rules import put_in_order

#: Fields of a file that are stored under another name.
COLUMNS = {"unit": "unit_id", "position": "position_id"}
#: What a list of people says about their posts: field of the file → column of the post.
POST_FIELDS = {"position_kind": "kind", "position_level": "level", "echelon": "echelon"}
PEOPLE_FIELDS = tuple(
    {column: field for field, column in COLUMNS.items()}.get(name, name) for name in TYPED
)


#: Records an import has just made: field → the number that stood for each → its id.
Made = Mapping[str, Mapping[int, int]]
#: The column that marks the rows whose unit is only known by its agency.
_BY_AGENCY = "_by_agency"


def arrange_employees(columns: dict[str, list[Value]]) -> None:
    """Put the columns of a file in order before names are looked up: titles leave the names, and
    who has no unit of their own belongs to the agency itself."""
    put_in_order(columns)
    agencies = columns.get("agency")
    if agencies is None:
        return
    units = columns.get("unit") or [None] * len(agencies)
    columns[_BY_AGENCY] = [unit is None for unit in units]
    columns["unit"] = [unit or agency for unit, agency in zip(units, agencies, strict=True)]


def plan_employees(
    database: Database, drafts: Drafts, options: ImportOptions, progress: Progress = silent
) -> ImportPlan:
    """What the file would change; nothing is written. People are recognised by their NIP."""
    with database.read() as session:
        stored = stored_rows(session, Employee, "nip", TYPED, drafts.columns["nip"])
        _keep_units_inside(session, drafts, stored)
        if database.actor.units is not None:
            refuse_others(
                database.actor, unit_tree(session), drafts, stored, 1 + TYPED.index("unit_id")
            )
        warn_about_posts(drafts, posts(session))
    return compare(
        drafts, options, key="nip", stored=stored, fields=PEOPLE_FIELDS, progress=progress
    )


def _keep_units_inside(
    session: Session, drafts: Drafts, stored: Mapping[Value, tuple[Value, ...]]
) -> None:
    """Who is known in a unit of the agency stays there where the file only tells the agency."""
    by_agency = drafts.columns.pop(_BY_AGENCY, None)
    if not by_agency or not any(by_agency):
        return
    tree = unit_tree(session)
    inside: dict[Value, set[int]] = {}
    units, place = drafts.columns["unit"], 1 + TYPED.index("unit_id")
    for index, nip in enumerate(drafts.columns["nip"]):
        agency = units[index]
        if not by_agency[index] or agency is None or agency < 0 or nip not in stored:
            continue
        if agency not in inside:
            inside[agency] = tree.subtree(agency)
        if stored[nip][place] in inside[agency]:
            units[index] = stored[nip][place]


def warn_about_posts(drafts: Drafts, known: Mapping[int, Post]) -> None:
    """Say where the file tells of a known post something else than the office: kind, level and
    echelon belong to the post, and a list of people does not change it."""
    ids = drafts.columns.get("position")
    told = {
        name: drafts.columns[field]
        for field, name in POST_FIELDS.items()
        if field in drafts.columns
    }
    if ids is None or not told:
        return
    found: dict[tuple[Value, ...], Problem | None] = {}
    for index, row in enumerate(zip(ids, *told.values(), strict=True)):
        if row not in found:
            found[row] = _difference(known.get(row[0] or 0), dict(zip(told, row[1:], strict=True)))
        problem = found[row]
        if problem is not None:
            drafts.problems.setdefault(index, []).append(problem)


def _difference(post: Post | None, told: Mapping[str, Value]) -> Problem | None:
    if post is None:
        return None
    for name, value in told.items():
        stored = getattr(post, name)
        if value is not None and stored is not None and value != stored:
            field = next(field for field, own in POST_FIELDS.items() if own == name)
            return Problem(
                Severity.WARNING,
                "post.differs",
                field,
                str(value),
                translate("employees", "The post “{name}” is known with another value.").format(
                    name=post.name
                ),
                translate(
                    "employees", "This cell is not taken over; change the post itself if need be."
                ),
            )
    return None


def run_employees(
    database: Database,
    plan: ImportPlan,
    source: ImportSource,
    *,
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Write the plan in one operation, with the units and posts it asks for."""
    with importing(database, operations.IMPORT_EMPLOYEES, plan, source) as work:
        made = {
            "unit": make_needed(work, plan, "unit", create_units),
            "position": make_needed(work, plan, "position", create_positions),
        }
        known = posts(work.session)
        _add_people(work, plan, made, known, today, progress)
        _change_people(work, plan, made, known, today, progress)
    return work.changed


def _real(field: str, value: Value, made: Made) -> Value:
    """The id of a record that the import has just made instead of the number that stood for it."""
    if value is not None and field in made and value < 0:
        return made[field][value]
    return value


def _of_added(plan: ImportPlan, field: str, made: Made) -> Iterator[Value]:
    """The values of a field for the drafts to be added, as they are stored."""
    values = map(plan.drafts.columns[field].__getitem__, plan.added)
    return (_real(field, value, made) for value in values) if field in made else values


def _add_people(
    work: UnitOfWork,
    plan: ImportPlan,
    made: Made,
    known: Mapping[int, Post],
    today: dt.date,
    progress: Progress,
) -> None:
    present = [field for field in PEOPLE_FIELDS if field in plan.drafts.columns]
    columns = [COLUMNS.get(field, field) for field in present]
    computed = itemgetter(*DERIVED)

    def rows() -> Iterator[tuple[Value, ...]]:
        for values in zip(*(_of_added(plan, field, made) for field in present), strict=True):
            person = dict(zip(columns, values, strict=True))
            post = known.get(person.get("position_id") or 0)
            yield values + computed(derive(person, post, today))

    if plan.added:
        insert_rows(work, Employee, (*columns, *DERIVED), rows(), progress, total=len(plan.added))


def _change_people(
    work: UnitOfWork,
    plan: ImportPlan,
    made: Made,
    known: Mapping[int, Post],
    today: dt.date,
    progress: Progress,
) -> None:
    if not plan.changed:
        return
    planned = {change.record_id: change for change in plan.changed}
    changes = []
    for record_id, stored in stored_people(work.session, planned):
        change = planned[record_id]
        after = {
            COLUMNS.get(field, field): _real(field, value, made)
            for field, value in change.after.items()
        }
        complete = change_of(record_id, stored, after, known, today, change.index)
        # What the preview showed as "before" must still hold, or somebody was faster.
        seen = {COLUMNS.get(field, field): value for field, value in change.before.items()}
        changes.append(replace(complete, before={**complete.before, **seen}))
    update_rows(work, Employee, [_only_after(change) for change in changes], progress)


def _only_after(change: PlannedChange) -> PlannedChange:
    """``before`` with exactly the columns of ``after``."""
    return replace(change, before={name: change.before[name] for name in change.after})
