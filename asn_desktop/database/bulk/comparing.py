"""Comparing drafts of a file with what is stored, in sets. Nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.core.fields import Value
from asn_desktop.core.imports import (
    Drafts,
    EmptyCells,
    ImportMode,
    ImportOptions,
    ImportPlan,
    PlannedChange,
)
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import translate
from asn_desktop.database.base import RecordTable, table_of
from asn_desktop.database.sql import CHUNK, value_set

#: From this many keys on, reading the whole table is quicker than looking each of them up.
WHOLE_TABLE = 20_000

#: A stored row: its id, then the asked fields.
StoredRow = tuple[Any, ...]


def stored_rows(
    session: Session,
    record: RecordTable,
    key_column: str,
    fields: Sequence[str],
    keys: Iterable[Value],
) -> dict[Value, StoredRow]:
    """The stored rows with these keys: key → (id, *fields)."""
    table = table_of(record)
    wanted = set(keys) - {None}
    column = table.c[key_column]
    query = sa.select(column, table.c.id, *(table.c[name] for name in fields))
    if len(wanted) < WHOLE_TABLE:
        query = query.where(column.in_(value_set(session.get_bind().dialect, wanted, column)))
    rows = session.execute(query)
    return {row[0]: tuple(row[1:]) for row in rows if row[0] in wanted}


def compare(
    drafts: Drafts,
    options: ImportOptions,
    *,
    key: str,
    stored: Mapping[Value, StoredRow],
    fields: Sequence[str],
    progress: Progress = silent,
) -> ImportPlan:
    """What an import of these drafts would do. ``fields`` are those of ``stored``, in its order;
    a field that the file does not have is left alone.

    Drafts with an error are refused, and so are unknown ones where only known records may be
    updated. Known ones are left alone where records may only be added.
    """
    plan = ImportPlan(drafts)
    present = [
        (name, at + 1) for at, name in enumerate(fields) if name in drafts.columns and name != key
    ]
    columns = [drafts.columns[name] for name, _ in present]
    positions = [at for _, at in present]
    keep = options.empty is EmptyCells.KEEP
    rows: Iterable[tuple[Value, ...]] = (
        zip(*columns, strict=True) if columns else _no_fields(drafts)
    )
    refused = {index for index in drafts.problems if drafts.refused(index)}
    total = len(drafts.rows)
    label = translate("database", "Comparing with the office")
    for index, (name, row) in enumerate(zip(drafts.columns[key], rows, strict=True)):
        if index % CHUNK == 0:
            progress(index, total, label)
        if index in refused:
            plan.refused.append(index)
            continue
        known = stored.get(name)
        if known is None:
            reason = _why_not_added(name, key, options.mode)
            if reason is None:
                plan.added.append(index)
            else:
                drafts.problems.setdefault(index, []).append(reason)
                plan.refused.append(index)
            continue
        if options.mode is ImportMode.ADD:
            plan.unchanged.append(index)
            continue
        differing = [
            slot
            for slot, (position, value) in enumerate(zip(positions, row, strict=True))
            if value != known[position] and not (keep and value is None)
        ]
        if not differing:
            plan.unchanged.append(index)
            continue
        before = {present[slot][0]: known[positions[slot]] for slot in differing}
        after = {present[slot][0]: row[slot] for slot in differing}
        plan.changed.append(PlannedChange(index, known[0], before, after))
    progress(total, total, label)
    return plan


def _no_fields(drafts: Drafts) -> Iterator[tuple[Value, ...]]:
    return (() for _ in drafts.rows)


def _why_not_added(name: Value, key: str, mode: ImportMode) -> Problem | None:
    if name is None:
        return Problem(
            Severity.ERROR,
            "key.missing",
            key,
            "",
            translate("database", "The cell that names the record is empty."),
            translate("database", "Fill it in."),
        )
    if mode is ImportMode.UPDATE:
        return Problem(
            Severity.ERROR,
            "record.unknown",
            key,
            str(name),
            translate("database", "There is no such record in the office."),
            translate("database", "Correct it, or allow the import to add new records."),
        )
    return None
