"""Carrying what was recorded by one framework to another, when a regulation is replaced."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy.orm import Session

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.queries.dictionary_carrying import (
    open_assessments,
    open_standards,
)
from asn_desktop.competencies.records import (
    Assessment,
    Competency,
    CompetencyMapping,
    Framework,
    RequiredLevel,
)
from asn_desktop.competencies.rules.dictionary_carrying import Carried, check_carrying
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed, refuse_errors
from asn_desktop.core.translation import translate
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.employees.rules.problems import shown

#: How a level was found that was carried over.
CARRIED = "carried"
_DAY = dt.timedelta(days=1)
_ASSESSMENT = (
    "employee_id",
    "competency_id",
    "level",
    "assessed_on",
    "method",
    "assessor",
    "evidence",
    "note",
    "valid_until",
    "void_reason",
    "carried_from",
)
_STANDARD = ("position_id", "competency_id", "level", "legal_basis")


def carry(
    database: Database,
    source_id: int,
    target_id: int,
    pairs: Sequence[Carried],
    *,
    first_day: dt.date,
    end_source: bool = True,
    progress: Progress = silent,
) -> Changed:
    """Carry assessments and standards of one framework to another, as one step.

    Assessments are copied with their day and validity (method ``carried``), never changed; void
    ones and those carried before are left. A post that has a level of the target keeps it. With
    ``end_source`` the old framework holds until the day before ``first_day`` and the new one from
    then on, so that on no day both or neither count. Raises ``PersonError`` for a mapping that
    contradicts itself.
    """
    with database.write(operations.CARRY) as work:
        session = work.session
        source, target = _framework(session, source_id), _framework(session, target_id)
        _check(session, source, target, pairs)
        counts = [0, 0]
        for done, pair in enumerate(pairs):
            progress(done, len(pairs), translate("competencies", "Carrying"))
            session.add(
                CompetencyMapping(
                    source_id=pair.source,
                    target_id=pair.target,
                    levels={str(old): new for old, new in pair.levels.items() if old != new},
                    carried_on=first_day,
                )
            )
            # both are read whole before anything is written: a list would grow while it is read
            found = session.execute(open_assessments(pair)).all()
            insert_rows(work, Assessment, _ASSESSMENT, list(_copies(found, pair)), progress)
            standards = session.execute(open_standards(pair)).all()
            rows = [
                (position, pair.target, pair.level(level), basis)
                for position, level, basis in standards
            ]
            insert_rows(work, RequiredLevel, _STANDARD, rows, progress)
            counts = [counts[0] + len(found), counts[1] + len(rows)]
        if end_source:
            _end(source, target, first_day)
        work.params.update(
            source=source.name, target=target.name, assessments=counts[0], standards=counts[1]
        )
        return work.changed


def _framework(session: Session, framework_id: int) -> Framework:
    row = session.get(Framework, framework_id)
    if row is None:
        raise PersonError(
            translate("competencies", "This framework was removed meanwhile; nothing was carried.")
        )
    return row


def _check(
    session: Session, source: Framework, target: Framework, pairs: Sequence[Carried]
) -> None:
    if source.id == target.id:
        raise PersonError(
            translate("competencies", "Choose two different frameworks: from one to the other.")
        )
    names: dict[int, str] = {}
    for pair in pairs:
        for key, framework in ((pair.source, source), (pair.target, target)):
            row = session.get(Competency, key)
            if row is None or row.framework_id != framework.id:
                raise PersonError(
                    translate(
                        "competencies",
                        "The dictionary was changed meanwhile; nothing was carried. Open the"
                        " mapping again.",
                    )
                )
            names[key] = row.name
    refuse_errors(check_carrying(pairs, names))


def _copies(found: Sequence[Any], pair: Carried) -> Iterator[tuple[Value, ...]]:
    for row in found:
        yield (
            row.employee_id,
            pair.target,
            pair.level(row.level),
            row.assessed_on,
            CARRIED,
            row.assessor,
            row.evidence,
            row.note,
            row.valid_until,
            None,
            row.id,
        )


def _end(source: Framework, target: Framework, first_day: dt.date) -> None:
    last = first_day - _DAY
    if source.valid_from is not None and last < source.valid_from:
        raise PersonError(
            translate(
                "competencies",
                "“{name}” is valid only from {day} on; it cannot end before. Choose a later day.",
            ).format(name=source.name, day=shown(source.valid_from))
        )
    if source.valid_to is None or source.valid_to > last:
        source.valid_to = last
    if target.valid_to is not None and target.valid_to < first_day:
        raise PersonError(
            translate(
                "competencies",
                "“{name}” is valid only until {day}; nothing would count by it. Choose an earlier"
                " day, or another framework.",
            ).format(name=target.name, day=shown(target.valid_to))
        )
    if target.valid_from is None or target.valid_from > first_day:
        target.valid_from = first_day
