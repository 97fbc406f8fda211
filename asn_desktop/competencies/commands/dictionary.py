"""Keeping the competencies of the dictionary; the nine generic ones come with the program."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.commands.dictionary_levels import first_levels
from asn_desktop.competencies.queries.dictionary import LevelText, Use, uses
from asn_desktop.competencies.records import Competency, CompetencyLevel, Framework
from asn_desktop.competencies.rules.dictionary import (
    check_competency,
    code_of,
    competency_key,
)
from asn_desktop.core import assets
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed, Problem, refuse_errors
from asn_desktop.core.translation import translate
from asn_desktop.database.bulk import delete_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.stored import row_to_change
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.employees.rules.problems import error

#: The dictionary that comes with the program: the nine generic competencies.
SHIPPED = "dictionary/permenpan_38_2017.json"


def is_installed(database: Database) -> bool:
    """Whether the office has the framework that comes with the program."""
    code = assets.read_json(SHIPPED)["framework"]["code"]
    with database.read() as session:
        return session.scalar(select(Framework.id).where(Framework.code == code)) is not None


def install(database: Database) -> Changed:
    """Add the nine generic competencies of Permenpan-RB 38/2017, which come with the program.

    Raises ``PersonError`` where the office has this framework already.
    """
    content = assets.read_json(SHIPPED)
    of = content["framework"]
    with database.write(operations.INSTALL_DICTIONARY, name=of["legal_basis"]) as work:
        session = work.session
        if session.scalar(select(Framework.id).where(Framework.code == of["code"])) is not None:
            raise PersonError(
                translate(
                    "competencies",
                    "The competencies of {name} are in the dictionary already; nothing was added.",
                ).format(name=of["legal_basis"])
            )
        framework = Framework(**of | {name: _day(of[name]) for name in ("valid_from", "valid_to")})
        session.add(framework)
        session.flush()
        for place, each in enumerate(content["competencies"], 1):
            competency = Competency(
                framework_id=framework.id,
                code=each["code"],
                name=each["name"],
                name_key=competency_key(each["name"]),
                group=each["group"],
                place=place,
                definition=each["definition"],
                legal_basis=of["legal_basis"],
            )
            session.add(competency)
            session.flush()
            texts = {
                level: LevelText(name, text["description"], tuple(text["indicators"]))
                for level, (name, text) in enumerate(
                    zip(content["level_names"], each["levels"], strict=True), 1
                )
            }
            session.add_all(first_levels(competency.id, texts))
        return work.changed


def _day(text: Any) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


#: What a form or a file may change.
TYPED = (
    "framework_id",
    "code",
    "name",
    "group",
    "place",
    "definition",
    "legal_basis",
    "valid_from",
    "valid_to",
)
#: Columns that hold "" rather than nothing.
_TEXTS = ("definition", "legal_basis")


def save_competency(
    database: Database,
    values: Mapping[str, Value],
    *,
    competency_id: int | None = None,
    version: int | None = None,
) -> tuple[int, Changed]:
    """Add a competency (no id) or change one; ``values`` are typed columns by name.

    Raises ``PersonError`` with the first error, and where it was changed since ``version`` was
    read.
    """
    operation = operations.CHANGE_COMPETENCY if competency_id else operations.ADD_COMPETENCY
    with database.write(operation) as work:
        row = put_competency(work, values, competency_id=competency_id, version=version)
        work.params["name"] = row.name
        return row.id, work.changed


def put_competency(
    work: UnitOfWork,
    values: Mapping[str, Value],
    *,
    competency_id: int | None = None,
    version: int | None = None,
) -> Competency:
    """The same inside another operation."""
    session = work.session
    row = (
        row_to_change(session, Competency, competency_id, version)
        if competency_id is not None
        else Competency()
    )
    after = {name: getattr(row, name, None) for name in TYPED}
    after |= {name: values[name] for name in TYPED if name in values}
    if not after["code"] and after["name"]:
        after["code"] = _free_code(session, after["framework_id"], after["name"])
    refuse_errors(check_competency(after) + _taken(session, after, competency_id))
    if not after["place"]:
        after["place"] = _last_place(session, after) + 1
    for name in TYPED:
        setattr(row, name, (after[name] or "") if name in _TEXTS else after[name])
    row.name_key = competency_key(row.name)
    if competency_id is None:
        session.add(row)
    session.flush()
    return row


def _free_code(session: Session, framework_id: int | None, name: str) -> str:
    """A code made of the name that no other competency of the framework has."""
    begin = code_of(name, 55)
    taken = set(
        session.scalars(
            select(Competency.code).where(
                Competency.framework_id == framework_id,
                Competency.code.startswith(begin, autoescape=True),
            )
        )
    )
    code, more = code_of(name), 1
    while code in taken:
        more += 1
        code = f"{begin}_{more}"
    return code


def _last_place(session: Session, values: Mapping[str, Value]) -> int:
    return (
        session.scalar(
            select(func.max(Competency.place)).where(
                Competency.framework_id == values["framework_id"],
                Competency.group == values["group"],
            )
        )
        or 0
    )


def _taken(
    session: Session, values: Mapping[str, Value], competency_id: int | None
) -> list[Problem]:
    """Within a framework a code and a name mean one competency at a time."""
    key = competency_key(values["name"] or "")
    others = session.scalars(
        select(Competency).where(
            Competency.framework_id == values["framework_id"],
            Competency.id != (competency_id or 0),
            or_(Competency.code == values["code"], Competency.name_key == key),
        )
    ).all()
    found = []
    for other in others:
        if other.code == values["code"]:
            found.append(
                error(
                    "code.taken",
                    "code",
                    values["code"],
                    translate(
                        "competencies", "The code {code} belongs to “{name}” in this framework."
                    ).format(code=other.code, name=other.name),
                    translate("competencies", "Open that one, or choose another code."),
                )
            )
        elif _meet(other, values):
            found.append(
                error(
                    "name.taken",
                    "name",
                    values["name"],
                    translate("competencies", "“{name}” is in this framework already.").format(
                        name=other.name
                    ),
                    translate(
                        "competencies",
                        "Open that one, end its validity first, or write what tells the two apart.",
                    ),
                )
            )
    return found


def _meet(other: Competency, values: Mapping[str, Value]) -> bool:
    first = max(filter(None, (other.valid_from, values["valid_from"])), default=dt.date.min)
    last = min(filter(None, (other.valid_to, values["valid_to"])), default=dt.date.max)
    return first <= last


def remove_competencies(
    database: Database, ids: Sequence[int], progress: Progress = silent
) -> Changed:
    """Remove competencies with what their levels mean, as one step.

    Raises ``PersonError`` for one that anything refers to: its validity is ended instead.
    """
    with database.write(operations.REMOVE_COMPETENCIES, count=len(ids)) as work:
        session = work.session
        for key, use in uses(session, ids).items():
            if use.any:
                row = session.get(Competency, key)
                raise PersonError(_in_use(row.name if row else "", use))
        levels = session.scalars(
            select(CompetencyLevel.id).where(CompetencyLevel.competency_id.in_(list(ids)))
        ).all()
        if levels:
            delete_rows(work, CompetencyLevel, levels, progress)
        delete_rows(work, Competency, ids, progress)
        return work.changed


def _in_use(name: str, use: Use) -> str:
    return translate(
        "competencies",
        "“{name}” cannot be removed: {assessments} assessments, {standards} standards, {trainings}"
        " training records and {carried} mappings refer to it. End its validity instead: what was"
        " recorded stays readable, and it counts no more.",
    ).format(
        name=name,
        assessments=group_thousands(use.assessments),
        standards=group_thousands(use.standards),
        trainings=group_thousands(use.trainings),
        carried=group_thousands(use.carried),
    )
