"""Comparing files of units and of posts with what is stored, and writing them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

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
from asn_desktop.database.bulk import compare, insert_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import importing
from asn_desktop.employees.commands import operations
from asn_desktop.employees.commands.creating import create_units, make_needed
from asn_desktop.employees.commands.organisation import (
    POSITION_FIELDS,
    UNIT_FIELDS,
    refresh_holders,
)
from asn_desktop.employees.commands.unit_rows import UnitRows, recognise
from asn_desktop.employees.records import Position, Unit
from asn_desktop.employees.rules import org_key, position_key

#: A stored row by the name a file knows it by: its id, then the fields.
Stored = dict[Value, tuple[Value, ...]]

#: The column that holds by which name each draft is compared.
_KEY = "_key"


def plan_units(
    database: Database, drafts: Drafts, options: ImportOptions, progress: Progress = silent
) -> ImportPlan:
    """What the file would change; nothing is written.

    Units are recognised by their code; without one by name and the unit above, which may be named
    in the same file (``arrange_units``).
    """
    with database.read() as session:
        stored = {row[0]: row for row in _stored(session, Unit, UNIT_FIELDS)}
    recognise(drafts, stored, options)
    keys = drafts.columns.pop("_unit")
    fields = ["parent" if name == "parent_id" else name for name in UNIT_FIELDS]
    return _plan(drafts, options, dict(stored), fields, keys, progress)


def plan_positions(
    database: Database, drafts: Drafts, options: ImportOptions, progress: Progress = silent
) -> ImportPlan:
    """What the file would change; nothing is written. Posts are recognised by their name."""
    keys = [position_key(name) if name else None for name in drafts.columns["name"]]
    refuse_doubles(drafts, keys)
    with database.read() as session:
        rows = _stored(session, Position, POSITION_FIELDS)
    stored: Stored = {position_key(str(row[1])): row for row in rows}
    return _plan(drafts, options, stored, POSITION_FIELDS, keys, progress)


def _stored(
    session: Session, record: type[Unit] | type[Position], fields: Sequence[str]
) -> list[tuple[Value, ...]]:
    """All records of a table that is small enough to be read whole: id, then the fields."""
    table = record.__table__
    columns = [table.c[name] for name in ("id", *fields)]
    return [tuple(row) for row in session.execute(table.select().with_only_columns(*columns))]


def refuse_doubles(drafts: Drafts, keys: Sequence[Value]) -> None:
    """Rows about one and the same record contradict each other: none of them is taken."""
    rows: dict[Value, list[int]] = {}
    for index, key in enumerate(keys):
        if key is not None:
            rows.setdefault(key, []).append(index)
    for indices in rows.values():
        if len(indices) == 1:
            continue
        problem = Problem(
            Severity.ERROR,
            "key.double",
            "name",
            str(drafts.columns["name"][indices[0]]),
            translate("employees", "The rows {rows} mean the same record.").format(
                rows=", ".join(str(drafts.rows[index]) for index in indices)
            ),
            translate("employees", "Leave one row for each, then import again."),
        )
        for index in indices:
            drafts.problems.setdefault(index, []).append(problem)


def _plan(
    drafts: Drafts,
    options: ImportOptions,
    stored: Stored,
    fields: Sequence[str],
    keys: list[Value],
    progress: Progress,
) -> ImportPlan:
    by_key = Drafts(drafts.rows, {**drafts.columns, _KEY: keys}, drafts.problems, drafts.create)
    plan = compare(by_key, options, key=_KEY, stored=stored, fields=fields, progress=progress)
    plan.drafts = drafts
    return plan


def run_units(
    database: Database,
    plan: ImportPlan,
    source: ImportSource,
    *,
    progress: Progress = silent,
) -> Changed:
    """Write the plan of units in one operation, those above before those below."""
    with importing(database, operations.IMPORT_UNITS, plan, source) as work:
        drafts = plan.drafts
        created = make_needed(work, plan, "parent", create_units)
        above = UnitRows(created, len(drafts.create.get("parent", ())))
        present = [name for name in UNIT_FIELDS if name in drafts.columns and name != "parent_id"]
        parents = drafts.columns.get("parent") or [None] * len(drafts.rows)
        waiting = list(plan.added)
        while waiting:
            ready = [index for index in waiting if above.knows(parents[index])]
            rows = [
                (
                    *(drafts.columns[name][index] for name in present),
                    above.real(parents[index]),
                    org_key(str(drafts.columns["name"][index])),
                )
                for index in ready
            ]
            ids = insert_rows(work, Unit, (*present, "parent_id", "name_key"), rows, progress)
            above.add(ready, ids)
            waiting = [index for index in waiting if not above.has(index)]
        changes = [_stored_change(change, org_key, above.real) for change in plan.changed]
        if changes:
            update_rows(work, Unit, changes, progress)
    return work.changed


def run_positions(
    database: Database,
    plan: ImportPlan,
    source: ImportSource,
    *,
    today: dt.date,
    progress: Progress = silent,
) -> Changed:
    """Write the plan of posts; what follows for their holders changes with them."""
    with importing(database, operations.IMPORT_POSITIONS, plan, source) as work:
        columns = plan.drafts.columns
        present = [name for name in POSITION_FIELDS if name in columns]
        rows = [
            (*(columns[name][index] for name in present), position_key(str(columns["name"][index])))
            for index in plan.added
        ]
        if rows:
            insert_rows(work, Position, (*present, "name_key"), rows, progress)
        changes = [_stored_change(change, position_key) for change in plan.changed]
        if changes:
            update_rows(work, Position, changes, progress)
            refresh_holders(work, [change.record_id for change in changes], today)
    return work.changed


def _stored_change(
    change: PlannedChange,
    key: Callable[[str], str],
    real: Callable[[Value], Value] = lambda parent: parent,
) -> PlannedChange:
    """A planned change under the names of the stored columns, with what follows from it."""
    before, after = _columns(change.before), _columns(change.after)
    if "parent_id" in after:
        after["parent_id"] = real(after["parent_id"])
    if "name" in after:
        before["name_key"], after["name_key"] = key(before["name"]), key(after["name"])
    return PlannedChange(change.index, change.record_id, before, after)


def _columns(fields: Mapping[str, Value]) -> dict[str, Value]:
    return {"parent_id" if name == "parent" else name: value for name, value in fields.items()}
