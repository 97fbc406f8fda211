"""Writing many rows at the speed of the driver, with their history captured in sets."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from asn_desktop.core.fields import Value
from asn_desktop.core.imports import PlannedChange
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.translation import translate
from asn_desktop.database.base import OWN_COLUMNS, RecordTable, new_uid, table_of
from asn_desktop.database.bulk.search_index import search_in_sets
from asn_desktop.database.failures import changed_meanwhile
from asn_desktop.database.sql import (
    chunks,
    execute_many,
    id_list,
    is_sqlite,
    mark,
    quoted,
    reserve_ids,
    row_as_json,
    set_text,
)
from asn_desktop.database.tables import Action
from asn_desktop.database.types import JsonValue, to_json
from asn_desktop.database.unit_of_work import UnitOfWork


def insert_rows(
    work: UnitOfWork,
    record: RecordTable,
    columns: Sequence[str],
    rows: Iterable[Sequence[Value]],
    progress: Progress = silent,
    *,
    total: int | None = None,
) -> array[int]:
    """Add records; returns their ids in the order of ``rows``. ``columns`` names the values of a
    row; uid and version are filled. ``total`` tells the progress how many rows come where they are
    made one by one."""
    table = table_of(record)
    work.session.flush()
    dialect = work.connection.dialect
    if total is None:
        total = len(rows) if isinstance(rows, Sequence) else 0
    label = translate("database", "Storing")
    statement = _insert_text(dialect, table, columns)
    bind = binder(dialect, table, columns)
    with_uid = not is_sqlite(dialect)
    ids = array("q")
    with search_in_sets(work, table, columns) as indexed:
        for chunk in chunks(rows):
            progress(len(ids), total, label)
            keys = reserve_ids(work.connection, table, len(chunk))
            bound = bind(chunk)
            if with_uid:
                filled = [(key, new_uid(), *row) for key, row in zip(keys, bound, strict=True)]
            else:
                filled = [(key, *row) for key, row in zip(keys, bound, strict=True)]
            execute_many(work.connection, statement, filled)
            ids.extend(keys)
        indexed(ids)
    _capture_additions(work, table, ids)
    work.touch(table.name, ids, len(ids))
    progress(len(ids), len(ids), label)
    return ids


def update_rows(
    work: UnitOfWork,
    record: RecordTable,
    changes: Sequence[PlannedChange],
    progress: Progress = silent,
) -> None:
    """Change records. Raises ``PersonError`` where a record no longer is as ``before`` says."""
    table = table_of(record)
    work.session.flush()
    dialect = work.connection.dialect
    label = translate("database", "Storing")
    by_fields: dict[tuple[str, ...], list[PlannedChange]] = {}
    for change in changes:
        by_fields.setdefault(tuple(change.after), []).append(change)
    done = 0
    for names, group in by_fields.items():
        statement = _update_text(dialect, table, names)
        bind = binder(dialect, table, (*names, *names))
        with search_in_sets(work, table, names, [change.record_id for change in group]):
            for chunk in chunks(group):
                progress(done, len(changes), label)
                values = bind(
                    [
                        (*(c.after[name] for name in names), *(c.before[name] for name in names))
                        for c in chunk
                    ]
                )
                rows = [
                    (*row[: len(names)], change.record_id, *row[len(names) :])
                    for row, change in zip(values, chunk, strict=True)
                ]
                if execute_many(work.connection, statement, rows) != len(rows):
                    raise changed_meanwhile()
                _capture_changes(work, table, chunk)
                done += len(chunk)
    work.session.expire_all()
    work.touch(table.name, (change.record_id for change in changes), len(changes))
    progress(done, len(changes), label)


def delete_rows(
    work: UnitOfWork,
    record: RecordTable,
    ids: Sequence[int],
    progress: Progress = silent,
) -> None:
    """Remove records; their whole rows stay in the history. Ids that are gone are skipped."""
    table = table_of(record)
    work.session.flush()
    dialect = work.connection.dialect
    name, sign = quoted(dialect, table.name), mark(dialect)
    inside = f"id IN {set_text(dialect)}"
    capture = (
        "INSERT INTO changes (operation_id, kind, record_id, action, before)"
        f" SELECT {sign}, {sign}, id, {sign}, {row_as_json(dialect, table)} FROM {name}"
        f" WHERE {inside}"
    )
    label = translate("database", "Removing")
    captured = 0
    with search_in_sets(work, table, None, ids):
        for chunk in chunks(ids):
            progress(captured, len(ids), label)
            head = (work.operation_id, table.name, Action.REMOVE.value)
            written = work.connection.exec_driver_sql(capture, (*head, id_list(chunk)))
            captured += written.rowcount
        # in one statement, so that records that refer to each other go together
        work.connection.exec_driver_sql(f"DELETE FROM {name} WHERE {inside}", (id_list(ids),))
    work.session.expire_all()
    work.touch(table.name, ids, captured)
    progress(len(ids), len(ids), label)


def restore_rows(
    work: UnitOfWork,
    record: RecordTable,
    rows: Mapping[int, Mapping[str, Value]],
    progress: Progress = silent,
) -> None:
    """Bring removed records back under their ids; ``rows`` are their whole rows as the history
    keeps them. A row that refers to another of them comes after it."""
    table = table_of(record)
    parents = [key.parent.name for key in table.foreign_keys if key.column is table.c.id]
    waiting = dict(rows)
    while waiting:
        ready = [
            record_id
            for record_id, row in waiting.items()
            if not any(row.get(name) in waiting and row[name] != record_id for name in parents)
        ]
        for chunk in chunks(ready or list(waiting)):
            progress(len(rows) - len(waiting), len(rows), translate("database", "Restoring"))
            _restore(work, table, {record_id: waiting.pop(record_id) for record_id in chunk})


def _restore(work: UnitOfWork, table: sa.Table, rows: Mapping[int, Mapping[str, Value]]) -> None:
    dialect = work.connection.dialect
    sign = mark(dialect)
    by_columns: dict[tuple[str, ...], list[int]] = {}
    for record_id, row in rows.items():
        by_columns.setdefault(tuple(name for name in row if name in table.c), []).append(record_id)
    for names, ids in by_columns.items():
        columns = ", ".join(quoted(dialect, name) for name in ("id", *names))
        signs = ", ".join(sign for _ in ("id", *names))
        bind = binder(dialect, table, names)
        # a version beyond the old one, so that an editor opened before the removal is refused
        stored = bind(
            [
                tuple(rows[i][name] + 1 if name == "version" else rows[i][name] for name in names)
                for i in ids
            ]
        )
        execute_many(
            work.connection,
            f"INSERT INTO {quoted(dialect, table.name)} ({columns}) VALUES ({signs})",
            [(record_id, *row) for record_id, row in zip(ids, stored, strict=True)],
        )
        _capture_additions(work, table, array("q", sorted(ids)))
        work.touch(table.name, ids, len(ids))


# SQL for the driver


def _insert_text(dialect: Dialect, table: sa.Table, columns: Sequence[str]) -> str:
    sign = mark(dialect)
    given = [name for name in columns if name not in OWN_COLUMNS]
    if len(given) != len(columns):
        raise ValueError("key, uid and version are filled by the kernel")
    names = ", ".join(quoted(dialect, name) for name in ("id", "uid", "version", *given))
    uid = "lower(hex(randomblob(16)))" if is_sqlite(dialect) else sign
    values = ", ".join((sign, uid, "1", *(sign for _ in given)))
    return f"INSERT INTO {quoted(dialect, table.name)} ({names}) VALUES ({values})"


def _update_text(dialect: Dialect, table: sa.Table, names: Sequence[str]) -> str:
    sign = mark(dialect)
    same = "IS" if is_sqlite(dialect) else "IS NOT DISTINCT FROM"
    columns = [quoted(dialect, name) for name in names]
    settings = ", ".join(f"{column} = {sign}" for column in columns)
    as_before = "".join(f" AND {column} {same} {sign}" for column in columns)
    return (
        f"UPDATE {quoted(dialect, table.name)} SET {settings}, version = version + 1"
        f" WHERE id = {sign}{as_before}"
    )


def binder(
    dialect: Dialect, table: sa.Table, columns: Sequence[str]
) -> Callable[[Sequence[Sequence[Value]]], list[Sequence[Any]]]:
    """What turns rows of values of these columns into what the driver stores, column by column,
    each distinct value once."""
    processors: dict[int, Callable[[Any], Any]] = {}
    for at, name in enumerate(columns):
        column_type = table.c[name].type
        process = column_type.dialect_impl(dialect).bind_processor(dialect)
        plain = isinstance(column_type, sa.String) and not isinstance(column_type, sa.Enum)
        if process is not None and not (plain and is_sqlite(dialect)):
            hashable = not isinstance(column_type, JsonValue)
            processors[at] = _Bound(process).__getitem__ if hashable else process

    def bind(rows: Sequence[Sequence[Value]]) -> list[Sequence[Any]]:
        if not processors:
            return list(rows)
        turned: list[Iterable[Any]] = list(zip(*rows, strict=True))
        for at, process in processors.items():
            turned[at] = map(process, turned[at])
        return list(zip(*turned, strict=True))

    return bind


class _Bound(dict[Any, Any]):
    """What the driver stores, by value; made when a value is met first."""

    def __init__(self, process: Callable[[Any], Any]) -> None:
        super().__init__()
        self._process = process

    def __missing__(self, value: Any) -> Any:
        stored = self[value] = self._process(value)
        return stored


# history


def _capture_additions(work: UnitOfWork, table: sa.Table, ids: array[int]) -> None:
    if not ids:
        return
    dialect = work.connection.dialect
    sign, name = mark(dialect), quoted(dialect, table.name)
    head = (work.operation_id, table.name, Action.ADD.value)
    into = "INSERT INTO changes (operation_id, kind, record_id, action)"
    given: tuple[int | str, ...]
    if ids[-1] - ids[0] + 1 == len(ids):
        where, given = f"id BETWEEN {sign} AND {sign}", (ids[0], ids[-1])
    else:
        where, given = f"id IN {set_text(dialect)}", (id_list(ids),)
    work.connection.exec_driver_sql(
        f"{into} SELECT {sign}, {sign}, id, {sign} FROM {name} WHERE {where}", (*head, *given)
    )


def _json(fields: Mapping[str, Value]) -> str:
    return json.dumps(fields, default=to_json, ensure_ascii=False, separators=(",", ":"))


def _capture_changes(work: UnitOfWork, table: sa.Table, changes: Sequence[PlannedChange]) -> None:
    sign = mark(work.connection.dialect)
    signs = ", ".join([sign] * 6)
    execute_many(
        work.connection,
        "INSERT INTO changes (operation_id, kind, record_id, action, before, after)"
        f" VALUES ({signs})",
        [
            (
                work.operation_id,
                table.name,
                change.record_id,
                Action.CHANGE.value,
                _json(change.before),
                _json(change.after),
            )
            for change in changes
        ],
    )
