"""Distributions of a version, their receipt sheets, and what has become of each copy.

Who works for some units only sees the recipients of these; figures count no others.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.circulars.records import Distribution, Recipient
from asn_desktop.circulars.rules.audience import Criteria
from asn_desktop.circulars.rules.codes import RowCode
from asn_desktop.circulars.rules.receipts import DistributionState, ReceiptState
from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import translate
from asn_desktop.database.rights import Actor
from asn_desktop.database.sql import value_set
from asn_desktop.employees.commands import own_units
from asn_desktop.employees.queries import unit_tree
from asn_desktop.policies.records import Policy, PolicyVersion
from asn_desktop.policies.rules.stages import VersionState

Counts = Mapping[ReceiptState, int]


@dataclass(frozen=True, slots=True)
class Completion:
    """What has become of some copies."""

    total: int
    received: int
    refused: int
    unreachable: int

    @classmethod
    def of(cls, counts: Counts) -> Completion:
        """From how many are in each state."""
        return cls(
            sum(counts.values()),
            counts.get(ReceiptState.RECEIVED, 0),
            counts.get(ReceiptState.REFUSED, 0),
            counts.get(ReceiptState.UNREACHABLE, 0),
        )

    @classmethod
    def together(cls, parts: Iterable[Completion]) -> Completion:
        """What has become of all of these."""
        sums = [(each.total, each.received, each.refused, each.unreachable) for each in parts]
        return cls(*map(sum, zip(*sums, strict=True))) if sums else cls(0, 0, 0, 0)

    @property
    def pending(self) -> int:
        """Nothing is known of these yet."""
        return self.total - self.received - self.refused - self.unreachable

    @property
    def missing(self) -> int:
        """These have not received it, whatever the reason."""
        return self.total - self.received

    @property
    def share(self) -> float:
        """The share that has received it, 0 to 1; nobody to wait for is complete."""
        return self.received / self.total if self.total else 1.0


@dataclass(frozen=True, slots=True)
class DistributionEntry:
    """A distribution with what it was of and how far it is."""

    id: int
    number: int
    version_id: int
    policy_id: int
    kind: str
    policy_number: str
    year: int | None
    title: str
    version_number: int
    version_state: VersionState
    state: DistributionState
    sent_on: dt.date
    due_on: dt.date | None
    fingerprint: str  # of the paper's bytes
    digest: str  # of what the text says: its head is printed as check code
    note: str
    criteria: Criteria
    completion: Completion
    version: int

    @property
    def is_outdated(self) -> bool:
        """Whether another version has replaced the one that went out."""
        return self.version_state is VersionState.RETIRED

    def is_overdue(self, today: dt.date) -> bool:
        """Whether receipts should have come back by now."""
        return (
            self.state is DistributionState.OPEN
            and self.due_on is not None
            and self.due_on < today
            and self.completion.missing > 0
        )


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """A receipt sheet; ``latest`` is the last day of a receipt on it."""

    number: int
    name: str
    completion: Completion
    latest: dt.date | None = None


@dataclass(frozen=True, slots=True)
class RecipientEntry:
    """One who gets a copy, and the receipt for it."""

    id: int
    sheet: int
    row: int
    sheet_name: str
    employee_id: int | None
    nip: str
    name: str
    position: str
    unit: str
    state: ReceiptState
    received_on: dt.date | None
    received_by: str
    note: str

    def code(self, distribution: int) -> RowCode:
        """What stands at its row."""
        return RowCode(distribution, self.sheet, self.row)


def scope(session: Session, actor: Actor) -> list[sa.ColumnElement[bool]]:
    """What a recipient must meet that this person may see."""
    if actor.units is None:
        return []
    column = Recipient.__table__.c.unit_id
    own = sorted(own_units(actor, unit_tree(session)) or ())
    return [column.in_(value_set(session.get_bind().dialect, own, column))]


def distributions_of(session: Session, policy_id: int, actor: Actor) -> list[DistributionEntry]:
    """The distributions of all versions of a policy, the newest first."""
    return _entries(session, actor, PolicyVersion.policy_id == policy_id)


def distribution(session: Session, distribution_id: int, actor: Actor) -> DistributionEntry | None:
    """One distribution; None where there is none."""
    found = _entries(session, actor, Distribution.id == distribution_id)
    return found[0] if found else None


def some_distributions(
    session: Session, ids: Sequence[int], actor: Actor
) -> list[DistributionEntry]:
    """Those of these ids that there are, in this order."""
    column = Distribution.__table__.c.id
    chosen = column.in_(value_set(session.get_bind().dialect, list(ids), column))
    found = {entry.id: entry for entry in _entries(session, actor, chosen)}
    return [found[each] for each in ids if each in found]


def open_distributions(session: Session, actor: Actor) -> list[DistributionEntry]:
    """All that receipts are still waited for, the newest first."""
    return _entries(session, actor, Distribution.state == DistributionState.OPEN)


def required_distribution(
    session: Session, distribution_id: int, actor: Actor
) -> DistributionEntry:
    """One distribution. Raises ``PersonError`` where there is none."""
    found = distribution(session, distribution_id, actor)
    if found is None:
        raise PersonError(
            translate("circulars", "There is no distribution number {number}.").format(
                number=distribution_id
            )
        )
    return found


def _entries(
    session: Session, actor: Actor, which: sa.ColumnElement[bool]
) -> list[DistributionEntry]:
    query = (
        sa.select(Distribution, PolicyVersion, Policy)
        .join(PolicyVersion, PolicyVersion.id == Distribution.version_id)
        .join(Policy, Policy.id == PolicyVersion.policy_id)
        .where(which)
        .order_by(Distribution.number.desc())
    )
    rows = session.execute(query).all()
    counts = _counts(session, [row[0].id for row in rows], actor)
    return [
        DistributionEntry(
            id=found.id,
            number=found.number,
            version_id=version.id,
            policy_id=policy.id,
            kind=policy.kind,
            # as on the paper that went out: an amendment may have another number and title
            policy_number=version.heading[1] if version.heading else policy.number or "",
            year=int(version.heading[2]) if version.heading else policy.year,
            title=version.heading[3] if version.heading else policy.title,
            version_number=version.number,
            version_state=VersionState(version.state),
            state=DistributionState(found.state),
            sent_on=found.sent_on,
            due_on=found.due_on,
            fingerprint=found.fingerprint,
            digest=version.digest,
            note=found.note,
            criteria=Criteria.from_json(found.criteria),
            completion=Completion.of(counts.get(found.id, {})),
            version=found.version,
        )
        for found, version, policy in rows
    ]


def _counts(
    session: Session, ids: Sequence[int], actor: Actor
) -> dict[int, dict[ReceiptState, int]]:
    column = Recipient.__table__.c.distribution_id
    counted = (
        sa.select(column, Recipient.state, sa.func.count())
        .where(
            column.in_(value_set(session.get_bind().dialect, list(ids), column)),
            *scope(session, actor),
        )
        .group_by(column, Recipient.state)
    )
    found: dict[int, dict[ReceiptState, int]] = {}
    for key, state, count in session.execute(counted):
        found.setdefault(key, {})[ReceiptState(state)] = count
    return found


def sheets(session: Session, distribution_id: int, actor: Actor) -> list[SheetEntry]:
    """The receipt sheets of a distribution in their order, with how far each is."""
    counted = (
        sa.select(
            Recipient.sheet,
            Recipient.sheet_name,
            Recipient.state,
            sa.func.count(),
            sa.func.max(Recipient.received_on),
        )
        .where(Recipient.distribution_id == distribution_id, *scope(session, actor))
        .group_by(Recipient.sheet, Recipient.sheet_name, Recipient.state)
        .order_by(Recipient.sheet)
    )
    found: dict[int, tuple[str, dict[ReceiptState, int], list[dt.date]]] = {}
    for number, name, state, count, latest in session.execute(counted):
        _, counts, days = found.setdefault(number, (name, {}, []))
        counts[ReceiptState(state)] = count
        days += [latest] if latest else []
    return [
        SheetEntry(number, name, Completion.of(counts), max(days, default=None))
        for number, (name, counts, days) in found.items()
    ]


def missing_first(entries: Sequence[SheetEntry]) -> list[SheetEntry]:
    """The sheets on which most is missing first."""
    return sorted(entries, key=lambda each: (each.completion.share, -each.completion.missing))


def recipients(
    session: Session,
    distribution_id: int,
    actor: Actor,
    *,
    sheet: int | None = None,
    missing: bool = False,
) -> list[RecipientEntry]:
    """The recipients in the order of the sheets; of one sheet, or those who have not received."""
    conditions: list[Any] = [
        Recipient.distribution_id == distribution_id,
        *scope(session, actor),
    ]
    if sheet is not None:
        conditions.append(Recipient.sheet == sheet)
    if missing:
        conditions.append(Recipient.state != ReceiptState.RECEIVED)
    rows = session.execute(
        sa.select(
            Recipient.id,
            Recipient.sheet,
            Recipient.row,
            Recipient.sheet_name,
            Recipient.employee_id,
            Recipient.nip,
            Recipient.name,
            Recipient.position,
            Recipient.unit,
            Recipient.state,
            Recipient.received_on,
            Recipient.received_by,
            Recipient.note,
        )
        .where(*conditions)
        .order_by(Recipient.sheet, Recipient.row)
    )
    return [_entry(row) for row in rows]


def _entry(row: Any) -> RecipientEntry:
    values = row._mapping
    return RecipientEntry(**{**values, "state": ReceiptState(values["state"])})


def sheet_rows(session: Session, distribution_id: int, sheet: int) -> int:
    """How many rows a sheet has on paper, whoever may see them; 0 where there is no such sheet."""
    return (
        session.scalar(
            sa.select(sa.func.max(Recipient.row)).where(
                Recipient.distribution_id == distribution_id, Recipient.sheet == sheet
            )
        )
        or 0
    )
