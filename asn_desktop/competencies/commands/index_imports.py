"""Performance (SKP), punishments and potential from files: compared in sets, written at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.commands.index_records import (
    DISCIPLINE,
    PERFORMANCE,
    KindOfRecord,
    problems,
)
from asn_desktop.competencies.rules.index_records import (
    Expectation,
    Subject,
    rating_of,
    rating_of_score,
    score_differs,
    severity_of,
)
from asn_desktop.core.fields import Value
from asn_desktop.core.imports import Drafts, ImportOptions, ImportPlan, ImportSource
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.database.base import table_of
from asn_desktop.database.bulk import compare, insert_rows, stored_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.imports import importing
from asn_desktop.database.sql import value_set
from asn_desktop.employees.commands.limits import own_units
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.records import Employee
from asn_desktop.employees.rules.problems import error

#: The column that names a record: the person, and the year or day.
_KEY = "_key"
_IMPORTS = {
    PERFORMANCE.record: operations.IMPORT_PERFORMANCE,
    DISCIPLINE.record: operations.IMPORT_DISCIPLINE,
}


@dataclass(slots=True)
class RecordPlan(ImportPlan):
    """What an import would do; ``keys`` are person and year or day of each draft."""

    keys: Sequence[tuple[int, Value] | None] = ()


def arrange_performance(columns: dict[str, list[Value]]) -> None:
    """Where the predikat is missing, the two ratings or the number give it."""
    count = max(map(len, columns.values()), default=0)
    empty: list[Value] = [None] * count
    ratings = columns.setdefault("rating", list(empty))
    results, behaviour = columns.get("results", empty), columns.get("behaviour", empty)
    scores = columns.get("score", empty)
    for index, rating in enumerate(ratings):
        if rating is not None:
            continue
        if results[index] and behaviour[index]:
            ratings[index] = rating_of(Expectation(results[index]), Expectation(behaviour[index]))
        elif scores[index] is not None:
            ratings[index] = rating_of_score(scores[index])


def arrange_discipline(columns: dict[str, list[Value]]) -> None:
    """Where the severity is missing, the kind of the punishment tells it."""
    count = max(map(len, columns.values()), default=0)
    severities = columns.setdefault("severity", [None] * count)
    for index, kind in enumerate(columns.get("kind", ())):
        if severities[index] is None and kind:
            severities[index] = severity_of(kind)


def plan_records(
    database: Database,
    kind: KindOfRecord,
    drafts: Drafts,
    options: ImportOptions,
    *,
    today: dt.date,
    progress: Progress = silent,
) -> RecordPlan:
    """What the file would change; nothing is written. A record is known by the person and the year
    or day it is about."""
    with database.read() as session:
        people = _people(database, session, drafts)
        stored = _stored(session, kind, [each.employee_id for each in people if each is not None])
    keys = _keys(drafts, kind, people)
    refused = {index for index in drafts.problems if drafts.refused(index)}
    for index, person in enumerate(people):
        if person is not None and index not in refused:  # a cell that is wrong is said already
            values = {name: _at(drafts, name, index) for name in kind.fields}
            _say(drafts, index, *_judged(kind, values, person, keys[index] in stored, today))
    _refuse_doubles(drafts, kind, keys)
    fields = tuple(name for name in kind.fields if name != kind.once)
    by_key = Drafts(drafts.rows, {**drafts.columns, _KEY: list(keys)}, drafts.problems)
    plan = compare(by_key, options, key=_KEY, stored=stored, fields=fields, progress=progress)
    return RecordPlan(drafts, plan.added, plan.changed, plan.unchanged, plan.refused, keys)


def _people(database: Database, session: Session, drafts: Drafts) -> list[Subject | None]:
    """Whom each row is about; unknown people and those of others' units are refused."""
    nips = drafts.columns["nip"]
    asked = ("birth_date", "service_start", "unit_id")
    known = stored_rows(session, Employee, "nip", asked, nips)
    own = None
    if database.actor.units is not None:
        own = own_units(database.actor, unit_tree(session))
    people: list[Subject | None] = []
    for index, nip in enumerate(nips):
        found = known.get(nip)
        people.append(None if found is None else Subject(*found[:3]))
        if nip is not None and found is None:
            _say(drafts, index, _unknown(nip))
        elif found is not None and own is not None and found[3] not in own:
            _say(drafts, index, _foreign(nip))
    return people


def _stored(
    session: Session, kind: KindOfRecord, people: Sequence[int]
) -> dict[Value, tuple[Value, ...]]:
    table = table_of(kind.record)
    fields = [table.c[name] for name in kind.fields if name != kind.once]
    inside = value_set(session.get_bind().dialect, sorted(set(people)), table.c.employee_id)
    query = sa.select(table.c.employee_id, table.c[kind.once], table.c.id, *fields)
    rows = session.execute(query.where(table.c.employee_id.in_(inside)))
    return {(row[0], row[1]): tuple(row[2:]) for row in rows}


def _keys(
    drafts: Drafts, kind: KindOfRecord, people: Sequence[Subject | None]
) -> list[tuple[int, Value] | None]:
    days = drafts.columns.get(kind.once, [None] * len(drafts.rows))
    return [
        None if person is None or day is None else (person.employee_id, day)
        for person, day in zip(people, days, strict=True)
    ]


def _at(drafts: Drafts, name: str, index: int) -> Value:
    column = drafts.columns.get(name)
    return None if column is None else column[index]


def _judged(
    kind: KindOfRecord,
    values: dict[str, Value],
    person: Subject,
    known: bool,
    today: dt.date,
) -> Iterator[Problem]:
    yield from problems(kind, values, person, today)
    if kind is PERFORMANCE:
        rating = values["rating"]
        if rating is not None:
            differing = score_differs(rating, values["score"])
            if differing is not None:
                yield differing
        elif not known:
            yield error(
                "rating.empty",
                "rating",
                "",
                translate("competencies", "The row does not say how the year was rated."),
                translate(
                    "competencies",
                    "Write the predikat, or the ratings of results and behaviour, or the number.",
                ),
            )
    if kind is DISCIPLINE and values["severity"] is None and not known:
        yield error(
            "severity.empty",
            "severity",
            "",
            translate("competencies", "The row does not say how heavy the punishment is."),
            translate("competencies", "Write Ringan, Sedang or Berat."),
        )


def _refuse_doubles(
    drafts: Drafts, kind: KindOfRecord, keys: Sequence[tuple[int, Value] | None]
) -> None:
    """Two rows about one person and year contradict each other: none of them is taken."""
    rows: dict[tuple[int, Value], list[int]] = {}
    for index, key in enumerate(keys):
        if key is not None:
            rows.setdefault(key, []).append(index)
    for indices in rows.values():
        for index in indices if len(indices) > 1 else ():
            _say(
                drafts,
                index,
                error(
                    "record.double",
                    kind.once,
                    _at(drafts, kind.once, index),
                    translate(
                        "competencies", "The rows {rows} are about the same person and time."
                    ).format(rows=", ".join(str(drafts.rows[each]) for each in indices)),
                    translate("competencies", "Leave one row for each, then import again."),
                ),
            )


def _unknown(nip: str) -> Problem:
    return error(
        "nip.unknown",
        "nip",
        nip,
        translate("competencies", "Nobody in the list of employees has this NIP."),
        translate("competencies", "Correct the NIP, or add the person first."),
    )


def _foreign(nip: str) -> Problem:
    return error(
        "unit.foreign",
        "nip",
        nip,
        translate("competencies", "This person does not belong to the units of your account."),
        translate("competencies", "Leave the row to the administrator of the office."),
    )


def _say(drafts: Drafts, index: int, *found: Problem) -> None:
    if found:
        drafts.problems.setdefault(index, []).extend(found)


def run_records(
    database: Database,
    kind: KindOfRecord,
    plan: ImportPlan,
    source: ImportSource,
    *,
    progress: Progress = silent,
) -> Changed:
    """Write the plan in one operation."""
    assert isinstance(plan, RecordPlan)
    operation = _IMPORTS.get(kind.record, operations.IMPORT_POTENTIAL)
    with importing(database, operation, plan, source) as work:
        if plan.added:
            present = [name for name in kind.fields if name in plan.drafts.columns]
            columns = [plan.drafts.columns[name] for name in present]
            rows = [
                (key[0], *(column[index] for column in columns))
                for index in plan.added
                if (key := plan.keys[index]) is not None
            ]
            insert_rows(work, kind.record, ("employee_id", *present), rows, progress)
        if plan.changed:
            update_rows(work, kind.record, plan.changed, progress)
    return work.changed
