"""Sending an enacted version out: who gets it is kept as it is on that day, sheet by sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.circulars.commands import (
    receipt_limits,  # noqa: F401 - its guards hold from now on
)
from asn_desktop.circulars.commands import receipt_operations as operations
from asn_desktop.circulars.queries.audiences import Chosen, chosen
from asn_desktop.circulars.records import Distribution, Recipient
from asn_desktop.circulars.rules.audience import Criteria
from asn_desktop.circulars.rules.receipts import DistributionState, ReceiptState
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.sql import reserve_ids
from asn_desktop.database.stored import row_to_change
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.policies.queries import conditions
from asn_desktop.policies.records import FrozenPaper, Policy, PolicyVersion
from asn_desktop.policies.rules.stages import Stage, VersionState

#: A longer sheet is continued on another one, so that row codes stay short.
MOST_ROWS = 2_000

_COLUMNS = (
    "distribution_id",
    "sheet",
    "row",
    "sheet_name",
    "employee_id",
    "unit_id",
    "nip",
    "name",
    "name_key",
    "position",
    "unit",
    "state",
    "received_on",
    "received_by",
    "source",
    "note",
)


def open_distribution(
    database: Database,
    version_id: int,
    criteria: Criteria,
    *,
    sent_on: dt.date,
    due_on: dt.date | None = None,
    note: str = "",
    progress: Progress = silent,
) -> tuple[int, Changed]:
    """Send a version in force to all whom the criteria choose today; returns the distribution's id,
    which is its number too: one that was printed once is never given again.

    Raises ``PersonError`` for a version that is not in force, an audience without anybody, and
    days that do not fit together.
    """
    with database.write(operations.OPEN) as work:
        version, policy = _version(work.session, version_id)
        _check_days(version, sent_on, due_on)
        fingerprint = _fingerprint(work.session, version)
        people = chosen(work.session, criteria)
        if not people:
            raise PersonError(
                translate(
                    "circulars", "Nobody is chosen. Widen the choice of recipients, then send."
                )
            )
        number = reserve_ids(work.connection, Distribution.__table__, 1)[0]  # type: ignore[arg-type]
        row = Distribution(
            id=number,
            number=number,
            version_id=version_id,
            fingerprint=fingerprint,
            criteria=criteria.to_json(),
            state=DistributionState.OPEN.value,
            sent_on=sent_on,
            due_on=due_on,
            note=note.strip(),
        )
        work.session.add(row)
        work.session.flush()
        _add(work, number, people, {}, progress)
        work.params |= {
            "number": number,
            "count": group_thousands(len(people)),
            "title": policy.title[:120],
        }
        return number, work.changed


def _version(session: Session, version_id: int) -> tuple[PolicyVersion, Policy]:
    version = session.get(PolicyVersion, version_id)
    if version is None or version.state != VersionState.IN_FORCE:
        raise PersonError(
            translate(
                "circulars",
                "Only a version in force goes out. Enact the draft first, or send the version that"
                " replaced this one.",
            )
        )
    policy = session.get(Policy, version.policy_id)
    assert policy is not None
    return version, policy


def _check_days(version: PolicyVersion, sent_on: dt.date, due_on: dt.date | None) -> None:
    if version.enacted_on is not None and sent_on < version.enacted_on:
        raise PersonError(
            translate(
                "circulars",
                "The day of sending is before the day on which this version was enacted.",
            )
        )
    if due_on is not None and due_on < sent_on:
        raise PersonError(
            translate("circulars", "The receipts would be due before the copies go out.")
        )


def _fingerprint(session: Session, version: PolicyVersion) -> str:
    """That of the paper as it was frozen, which is what people sign for."""
    found: str | None = session.scalar(
        sa.select(FrozenPaper.fingerprint)
        .where(FrozenPaper.version_id == version.id)
        .order_by(FrozenPaper.id.desc())
        .limit(1)
    )
    return found or version.digest


def _add(
    work: UnitOfWork,
    number: int,
    people: Sequence[Chosen],
    taken: Mapping[str, tuple[int, int]],
    progress: Progress,
) -> None:
    """Store recipients; ``taken`` is the sheet and the last row of each name so far."""
    insert_rows(work, Recipient, _COLUMNS, list(_rows(number, people, dict(taken))), progress)


def _rows(
    number: int, people: Sequence[Chosen], taken: dict[str, tuple[int, int]]
) -> Iterator[tuple[Value, ...]]:
    sheets = max((sheet for sheet, _ in taken.values()), default=0)
    for each in people:
        sheet, row = taken.get(each.sheet, (0, MOST_ROWS))
        if row >= MOST_ROWS:
            sheets += 1
            sheet, row = sheets, 0
        taken[each.sheet] = sheet, row + 1
        yield (
            number,
            sheet,
            row + 1,
            each.sheet,
            each.employee_id,
            each.unit_id,
            each.nip,
            each.name,
            each.name_key,
            each.position,
            each.unit,
            ReceiptState.PENDING.value,
            None,
            "",
            "",
            "",
        )


def add_late_comers(
    database: Database,
    distribution_id: int,
    *,
    employees: Sequence[int] = (),
    progress: Progress = silent,
) -> tuple[int, Changed]:
    """Add whom the criteria choose today and who is not among the recipients yet, and these single
    ``employees``; returns how many. They stand at the end of the sheet of their unit."""
    with database.write(operations.ADD) as work:
        row = open_row(work.session, distribution_id)
        criteria = Criteria.from_json(row.criteria)
        if employees:
            left = tuple(each for each in criteria.left_out if each not in employees)
            added = tuple(dict.fromkeys((*criteria.added, *employees)))
            criteria = Criteria.from_json(
                {**criteria.to_json(), "added": list(added), "left_out": list(left)}
            )
            row.criteria = criteria.to_json()
        known = work.session.execute(
            sa.select(Recipient.employee_id, Recipient.unit_id, Recipient.sheet_name).where(
                Recipient.distribution_id == distribution_id
            )
        ).all()
        people = {each for each, _, _ in known if each is not None}
        heads = {(unit, sheet) for _, unit, sheet in known}
        late = [
            each
            for each in chosen(work.session, criteria)
            if each.employee_id not in people
            and (each.employee_id is not None or (each.unit_id, each.sheet) not in heads)
        ]
        taken = {
            name: (sheet, last)
            for name, sheet, last in work.session.execute(
                sa.select(Recipient.sheet_name, Recipient.sheet, sa.func.max(Recipient.row))
                .where(Recipient.distribution_id == distribution_id)
                .group_by(Recipient.sheet_name, Recipient.sheet)
                .order_by(Recipient.sheet)
            )
        }
        if late:
            _add(work, distribution_id, late, taken, progress)
        work.params |= {"number": row.number, "count": group_thousands(len(late))}
        return len(late), work.changed


def change_distribution(
    database: Database,
    distribution_id: int,
    *,
    due_on: dt.date | None,
    note: str,
    version: int | None = None,
) -> Changed:
    """Another day on which receipts are due, or another note."""
    with database.write(operations.CHANGE) as work:
        row = row_to_change(work.session, Distribution, distribution_id, version, title="number")
        if due_on is not None and due_on < row.sent_on:
            raise PersonError(
                translate("circulars", "The receipts would be due before the copies go out.")
            )
        row.due_on, row.note = due_on, note.strip()
        work.params["number"] = row.number
        return work.changed


def close_distribution(database: Database, distribution_id: int) -> Changed:
    """No more receipts are waited for."""
    return _set_state(database, distribution_id, DistributionState.CLOSED)


def cancel_distribution(database: Database, distribution_id: int) -> Changed:
    """The answer is no longer needed; who was asked stays on record."""
    return _set_state(database, distribution_id, DistributionState.CANCELLED)


def reopen_distribution(database: Database, distribution_id: int) -> Changed:
    """Receipts are waited for again."""
    return _set_state(database, distribution_id, DistributionState.OPEN)


def _set_state(database: Database, distribution_id: int, state: DistributionState) -> Changed:
    operation = {
        DistributionState.OPEN: operations.REOPEN,
        DistributionState.CLOSED: operations.CLOSE,
        DistributionState.CANCELLED: operations.CANCEL,
    }[state]
    with database.write(operation) as work:
        row = row_to_change(work.session, Distribution, distribution_id, None, title="number")
        work.params["number"] = row.number
        row.state = state.value
        return work.changed


def open_row(session: Session, distribution_id: int) -> Distribution:
    """A distribution that takes receipts. Raises ``PersonError`` where it is closed or cancelled,
    or there is none."""
    row = session.get(Distribution, distribution_id)
    if row is None:
        raise PersonError(
            translate("circulars", "There is no distribution number {number}.").format(
                number=distribution_id
            )
        )
    if row.state != DistributionState.OPEN:
        raise PersonError(
            translate(
                "circulars",
                "Distribution {number} is closed or cancelled. Open it again before you go on.",
            ).format(number=row.number)
        )
    return row


def _gone_out(session: Session, policy_id: int) -> list[str]:
    """What speaks against taking the newest enactment back: its paper is in people's hands."""
    newest = (
        sa.select(PolicyVersion.id)
        .where(PolicyVersion.policy_id == policy_id)
        .order_by(PolicyVersion.number.desc())
        .limit(1)
        .scalar_subquery()
    )
    numbers = session.scalars(
        sa.select(Distribution.number)
        .where(
            Distribution.version_id == newest,
            Distribution.state != DistributionState.CANCELLED,
        )
        .order_by(Distribution.number)
    ).all()
    if not numbers:
        return []
    return [
        translate(
            "circulars",
            "This version has gone out to recipients (distribution {numbers}). Cancel that first.",
        ).format(numbers=", ".join(map(str, numbers)))
    ]


conditions.hold(Stage.ENACTMENT, _gone_out)
