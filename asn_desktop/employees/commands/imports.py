"""Comparing the rows of a file with what is stored, and writing them: people, units, posts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy.orm import Session

from asn_desktop.core.fields import Value
from asn_desktop.core.imports import (
    Drafts,
    ImportOptions,
    ImportPlan,
    ImportSource,
    NameKey,
    PlannedChange,
)
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed, Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.database.bulk import compare, insert_rows, stored_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import register_import
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.commands import operations
from asn_desktop.employees.commands.derived import DERIVED, TYPED, Post, derive, posts
from asn_desktop.employees.commands.organisation import (
    POSITION_FIELDS,
    UNIT_FIELDS,
    refresh_holders,
)
from asn_desktop.employees.commands.people import change_of, stored_people
from asn_desktop.employees.queries import resolve_units
from asn_desktop.employees.records import Employee, Position, Unit
from asn_desktop.employees.rules import org_key, position_key

#: Fields of a file that are stored under another name.
COLUMNS = {"unit": "unit_id", "position": "position_id", "parent": "parent_id"}
#: What a list of people says about their posts: field of the file → column of the post.
POST_FIELDS = {"position_kind": "kind", "position_level": "level", "echelon": "echelon"}
PEOPLE_FIELDS = tuple(
    {column: field for field, column in COLUMNS.items()}.get(name, name) for name in TYPED
)


def plan_employees(
    database: Database, drafts: Drafts, options: ImportOptions, progress: Progress = silent
) -> ImportPlan:
    """What the file would change; nothing is written. People are recognised by their NIP."""
    with database.read() as session:
        stored = stored_rows(session, Employee, "nip", TYPED, drafts.columns["nip"])
        warn_about_posts(drafts, posts(session))
    return compare(
        drafts, options, key="nip", stored=stored, fields=PEOPLE_FIELDS, progress=progress
    )


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
    user: str = "",
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Write the plan in one operation, with the units and posts it asks for."""
    with database.write(operations.IMPORT_EMPLOYEES, user=user, **_told(plan, source)) as work:
        made = {
            "unit": create_units(work, plan.drafts.create.get("unit", ())),
            "position": create_positions(work, plan.drafts.create.get("position", ())),
        }
        known = posts(work.session)
        _add_people(work, plan, made, known, today, progress)
        _change_people(work, plan, made, known, today, progress)
        register_import(work, source, plan)
        return work.changed


def _told(plan: ImportPlan, source: ImportSource) -> dict[str, Value]:
    return {
        "file": Path(source.file).name,
        "added": len(plan.added),
        "changed": len(plan.changed),
    }


def _real(field: str, value: Value, made: Mapping[str, Sequence[int]]) -> Value:
    """The id of a record that the import has just made instead of its place in the list."""
    if value is not None and field in made and value < 0:
        return made[field][-value - 1]
    return value


def _add_people(
    work: UnitOfWork,
    plan: ImportPlan,
    made: Mapping[str, Sequence[int]],
    known: Mapping[int, Post],
    today: dt.date,
    progress: Progress,
) -> None:
    drafts = plan.drafts
    present = [field for field in PEOPLE_FIELDS if field in drafts.columns]
    columns = [COLUMNS.get(field, field) for field in present]
    sources = [drafts.columns[field] for field in present]

    def rows() -> Iterator[tuple[Value, ...]]:
        for index in plan.added:
            values = [
                _real(field, column[index], made)
                for field, column in zip(present, sources, strict=True)
            ]
            person = dict(zip(columns, values, strict=True))
            computed = derive(person, known.get(person.get("position_id") or 0), today)
            yield (*values, *(computed[name] for name in DERIVED))

    if plan.added:
        insert_rows(work, Employee, (*columns, *DERIVED), _Counted(rows, len(plan.added)), progress)


class _Counted(Sequence[tuple[Value, ...]]):
    """Rows made while they are written, whose number is known for the progress."""

    def __init__(self, rows: Callable[[], Iterator[tuple[Value, ...]]], count: int) -> None:
        self._rows = rows
        self._count = count

    def __iter__(self) -> Iterator[tuple[Value, ...]]:
        return self._rows()

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: object) -> tuple[Value, ...]:  # type: ignore[override]
        raise TypeError("these rows are only read one after the other")


def _change_people(
    work: UnitOfWork,
    plan: ImportPlan,
    made: Mapping[str, Sequence[int]],
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


def create_units(work: UnitOfWork, names: Sequence[NameKey]) -> list[int]:
    """Make the units the clerk ticked; (name, agency) puts a unit below its agency.

    An agency that is new too is made once.
    """
    ids: list[int] = []
    fresh: dict[str, int] = {}
    for name, *context in names:
        agency = context[0] if context else ""
        parent = None
        if agency and org_key(agency) != org_key(name):
            parent = _agency(work, agency, fresh)
        key = f"{org_key(name)}\n{parent}"
        if key not in fresh:
            fresh[key] = _new_unit(work, name, parent)
        ids.append(fresh[key])
    return ids


def _agency(work: UnitOfWork, name: str, fresh: dict[str, int]) -> int:
    key = f"{org_key(name)}\nNone"
    if key not in fresh:
        found = resolve_units(work.session, [(name,)])[(name,)].record_id
        fresh[key] = found if found is not None else _new_unit(work, name, None)
    return fresh[key]


def _new_unit(work: UnitOfWork, name: str, parent: int | None) -> int:
    row = Unit(name=name, name_key=org_key(name), parent_id=parent)
    work.session.add(row)
    work.session.flush()
    return row.id


def create_positions(work: UnitOfWork, names: Sequence[NameKey]) -> list[int]:
    """Make the posts the clerk ticked; the key holds name, kind, level and echelon (codes)."""
    ids: list[int] = []
    fresh: dict[str, int] = {}
    for name, *context in names:
        kind, level, echelon = (*context, "", "", "")[:3]
        key = position_key(name)
        if key not in fresh:
            row = Position(
                name=name,
                name_key=key,
                kind=kind or None,
                level=level or None,
                echelon=echelon or None,
            )
            work.session.add(row)
            work.session.flush()
            fresh[key] = row.id
        ids.append(fresh[key])
    return ids


def plan_units(
    database: Database, drafts: Drafts, options: ImportOptions, progress: Progress = silent
) -> ImportPlan:
    """Units are recognised by their code; without one by name and parent."""
    with database.read() as session:
        return _plan(
            session, drafts, options, Unit, UNIT_FIELDS, unit_keys(drafts), _unit_key, progress
        )


def _unit_key(values: Mapping[str, Value]) -> str:
    code = values.get("code")
    return f"code {code}" if code else f"name {org_key(values['name'])}\n{values['parent_id']}"


def unit_keys(drafts: Drafts) -> list[Value]:
    """The name of each draft for comparing with what is stored."""
    count = len(drafts.rows)
    empty: list[Value] = [None] * count
    codes = drafts.columns.get("code", empty)
    parents = drafts.columns.get("parent", empty)
    names = drafts.columns.get("name", empty)
    return [
        f"code {code}" if code else f"name {org_key(name)}\n{parent}" if name else None
        for code, name, parent in zip(codes, names, parents, strict=True)
    ]


def plan_positions(
    database: Database, drafts: Drafts, options: ImportOptions, progress: Progress = silent
) -> ImportPlan:
    """Posts are recognised by their name."""
    keys = [position_key(name) if name else None for name in drafts.columns["name"]]
    with database.read() as session:
        return _plan(
            session,
            drafts,
            options,
            Position,
            POSITION_FIELDS,
            keys,
            lambda values: position_key(str(values["name"])),
            progress,
        )


def _plan(
    session: Session,
    drafts: Drafts,
    options: ImportOptions,
    record: type[Unit] | type[Position],
    fields: Sequence[str],
    keys: list[Value],
    key_of: Callable[[Mapping[str, Value]], str],
    progress: Progress,
) -> ImportPlan:
    """Compare with a table that is small enough to be read whole."""
    table = record.__table__
    columns = [table.c[name] for name in fields]
    stored = {}
    for row in session.execute(table.select().with_only_columns(table.c.id, *columns)):
        values = dict(zip(fields, row[1:], strict=True))
        stored[key_of(values)] = (row[0], *row[1:])
    by_key = Drafts(drafts.rows, {**drafts.columns, "_key": keys}, drafts.problems, drafts.create)
    names = {column: field for field, column in COLUMNS.items()}
    plan = compare(
        by_key,
        options,
        key="_key",
        stored=stored,
        fields=[names.get(name, name) for name in fields],
        progress=progress,
    )
    plan.drafts = drafts
    return plan


def run_units(
    database: Database,
    plan: ImportPlan,
    source: ImportSource,
    *,
    user: str = "",
    progress: Progress = silent,
) -> Changed:
    """Write the plan of units; parents named in the same file are found there."""
    with database.write(operations.IMPORT_UNITS, user=user, **_told(plan, source)) as work:
        made = {"parent": create_units(work, plan.drafts.create.get("parent", ()))}
        _write(work, plan, Unit, UNIT_FIELDS, made, org_key, progress)
        register_import(work, source, plan)
        return work.changed


def run_positions(
    database: Database,
    plan: ImportPlan,
    source: ImportSource,
    *,
    user: str = "",
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Write the plan of posts; what follows for their holders changes with them."""
    with database.write(operations.IMPORT_POSITIONS, user=user, **_told(plan, source)) as work:
        _write(work, plan, Position, POSITION_FIELDS, {}, position_key, progress)
        refresh_holders(work, [change.record_id for change in plan.changed], today)
        register_import(work, source, plan)
        return work.changed


def _write(
    work: UnitOfWork,
    plan: ImportPlan,
    record: type[Unit] | type[Position],
    fields: Sequence[str],
    made: Mapping[str, Sequence[int]],
    key: Callable[[str], str],
    progress: Progress,
) -> None:
    drafts = plan.drafts
    names = {column: field for field, column in COLUMNS.items()}
    present = [name for name in fields if names.get(name, name) in drafts.columns]
    rows = []
    for index in plan.added:
        values = [
            _real(names.get(name, name), drafts.columns[names.get(name, name)][index], made)
            for name in present
        ]
        rows.append((*values, key(str(drafts.columns["name"][index]))))
    if rows:
        insert_rows(work, record, (*present, "name_key"), rows, progress)
    changes = []
    for change in plan.changed:
        after = {
            COLUMNS.get(field, field): _real(field, value, made)
            for field, value in change.after.items()
        }
        before = {COLUMNS.get(field, field): value for field, value in change.before.items()}
        if "name" in after:
            after["name_key"] = key(str(after["name"]))
            before["name_key"] = key(str(before["name"]))
        changes.append(PlannedChange(change.index, change.record_id, before, after))
    if changes:
        update_rows(work, record, changes, progress)
