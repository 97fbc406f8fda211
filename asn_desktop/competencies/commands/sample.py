"""Filling a practice office with records that come ready made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.queries.standards import standards
from asn_desktop.competencies.records import (
    Assessment,
    Competency,
    CompetencyLevel,
    DisciplineRecord,
    Framework,
    PerformanceRating,
    PotentialRating,
    RequiredLevel,
    TrainingRecord,
)
from asn_desktop.competencies.rules.dictionary import competency_key
from asn_desktop.core.fields import Value
from asn_desktop.database.base import Record
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.employees.records import Employee, Position


@dataclass(frozen=True, slots=True)
class Holder:
    """A person of the practice office with the post, and what that requires by competency."""

    id: int
    birth_year: int
    started: int
    post: str
    kind: str
    level: str
    standard: Mapping[int, int]


@dataclass(slots=True)
class Gathered:
    """Rows to be added, each a value for every one of the columns of its kind."""

    rows: dict[str, list[Sequence[Value]]] = field(default_factory=dict)

    def add(self, kind: str, *values: Value) -> None:
        """Add a row of a kind in ``COLUMNS``."""
        self.rows.setdefault(kind, []).append(values)


#: What a row of each kind holds, in order.
COLUMNS: Mapping[str, tuple[type[Record], tuple[str, ...]]] = {
    "assessment": (
        Assessment,
        ("employee_id", "competency_id", "level", "assessed_on", "method", "assessor", "evidence"),
    ),
    "training": (
        TrainingRecord,
        (
            "employee_id",
            "form",
            "leadership",
            "name",
            "search_key",
            "organizer",
            "start_date",
            "end_date",
            "year",
            "hours",
            "certificate_no",
            "certificate_date",
            "valid_until",
            "verified",
        ),
    ),
    "performance": (PerformanceRating, ("employee_id", "year", "rating")),
    "discipline": (
        DisciplineRecord,
        ("employee_id", "severity", "kind", "decided_on", "ended_on", "decree"),
    ),
    "potential": (PotentialRating, ("employee_id", "rated_on", "score", "method")),
}


def add_technical(
    database: Database, framework: Mapping[str, Value], competencies: Iterable[Mapping[str, Any]]
) -> None:
    """Store a technical dictionary; each competency has its five ``levels``, and the ``posts``
    that require it by the beginning of their name."""
    with database.write(operations.SAMPLE) as work:
        session = work.session
        of = Framework(**framework)
        session.add(of)
        session.flush()
        posts = session.execute(select(Position.id, Position.name, Position.kind)).all()
        usual = standards(session, None)
        for place, each in enumerate(competencies, 1):
            competency = Competency(
                framework_id=of.id,
                code=each["code"],
                name=each["name"],
                name_key=competency_key(each["name"]),
                group="technical",
                place=place,
                definition=each["definition"],
                legal_basis=of.legal_basis,
                valid_from=of.valid_from,
            )
            session.add(competency)
            session.flush()
            for level, (name, text) in enumerate(each["levels"], 1):
                session.add(
                    CompetencyLevel(
                        competency_id=competency.id,
                        level=level,
                        name=name,
                        description=text["description"],
                        indicators="\n".join(text["indicators"]),
                        valid_from=of.valid_from,
                    )
                )
            required = [
                (post.id, competency.id, max(usual.get(post.id, {}).values(), default=2))
                for post in posts
                if post.name.startswith(tuple(each["posts"]))
            ]
            columns = ("position_id", "competency_id", "level", "legal_basis")
            insert_rows(work, RequiredLevel, columns, [(*row, of.legal_basis) for row in required])


def holders(database: Database) -> list[Holder]:
    """Everybody who holds a post, in the order of their keys."""
    with database.read() as session:
        required = standards(session, None)
        rows = session.execute(
            select(
                Employee.id,
                Employee.birth_date,
                Employee.service_start,
                Employee.position_id,
                Position.name,
                Position.kind,
                Position.level,
            )
            .join(Position, Position.id == Employee.position_id)
            .order_by(Employee.id)
        )
        return [
            Holder(
                row.id,
                row.birth_date.year if row.birth_date else 1980,
                row.service_start.year if row.service_start else 2015,
                row.name,
                row.kind or "",
                row.level or "",
                required.get(row.position_id, {}),
            )
            for row in rows
        ]


def add_records(database: Database, gathered: Gathered) -> Sequence[int]:
    """Store what was gathered, as one operation; the ids of the trainings."""
    added: dict[str, Sequence[int]] = {}
    with database.write(operations.SAMPLE) as work:
        for kind, (record, columns) in COLUMNS.items():
            if rows := gathered.rows.get(kind):
                added[kind] = insert_rows(work, record, columns, rows)
    return added.get("training", ())
