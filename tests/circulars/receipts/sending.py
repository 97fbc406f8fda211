"""An invented circular in force, and what tests ask of its distributions."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from asn_desktop.circulars.commands.distributions import open_distribution
from asn_desktop.circulars.queries import distributions as queries
from asn_desktop.circulars.queries.distributions import DistributionEntry, RecipientEntry
from asn_desktop.circulars.records import Recipient
from asn_desktop.circulars.rules.audience import Criteria
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import AUTOMATIC
from asn_desktop.database.unit_of_work import Operation
from asn_desktop.employees.records import Employee, Unit
from asn_desktop.policies.records import FrozenPaper, Policy, PolicyVersion

MAKE = Operation("test.receipts", "tests", "Circular for a test", AUTOMATIC)
ENACTED, SENT, TODAY = dt.date(2026, 3, 1), dt.date(2026, 3, 2), dt.date(2026, 3, 20)
FINGERPRINT = "7f3a91c2" * 8
DIGEST = "16a9b3e6" * 8
TITLE = "Pengisian Rencana Pengembangan Kompetensi"


def circular(database: Database, *, kind: str = "circular", state: str = "in_force") -> int:
    """The version of a new circular with its frozen paper."""
    with database.write(MAKE) as work:
        policy = Policy(
            kind=kind,
            number="800.2.1/12/BKPSDM/2026",
            number_key=None,
            year=2026,
            title=TITLE,
            search_key="",
            stage="dissemination",
        )
        work.session.add(policy)
        work.session.flush()
        version = PolicyVersion(
            policy_id=policy.id,
            number=1,
            state=state,
            form="circular",
            enacted_on=ENACTED,
            digest=DIGEST,
        )
        work.session.add(version)
        work.session.flush()
        work.session.add(
            FrozenPaper(
                version_id=version.id,
                name="edaran.pdf",
                content=b"%PDF",
                pages=1,
                fingerprint=FINGERPRINT,
                archival=True,
            )
        )
        return version.id


def sent(database: Database, criteria: Criteria | None = None, due: dt.date | None = None) -> int:
    """A distribution of a new circular."""
    version = circular(database)
    return open_distribution(database, version, criteria or Criteria(), sent_on=SENT, due_on=due)[0]


def entry(database: Database, distribution: int) -> DistributionEntry:
    """A distribution as it is now."""
    with database.read() as session:
        return queries.required_distribution(session, distribution, database.actor)


def rows(database: Database, distribution: int, sheet: int | None = None) -> list[RecipientEntry]:
    """The recipients as they are now."""
    with database.read() as session:
        return queries.recipients(session, distribution, database.actor, sheet=sheet)


def states(database: Database, distribution: int, sheet: int) -> dict[int, str]:
    """The state of each row of a sheet."""
    return {each.row: each.state.value for each in rows(database, distribution, sheet)}


def count(database: Database, *conditions: sa.ColumnElement[bool]) -> int:
    """How many people meet conditions, asked in another way than the program does."""
    with database.read() as session:
        return session.scalar(sa.select(sa.func.count(Employee.id)).where(*conditions)) or 0


def unit_named(database: Database, word: str) -> int:
    """The first unit with this word in its name."""
    with database.read() as session:
        found = session.scalar(sa.select(Unit.id).where(Unit.name.contains(word)).limit(1))
        assert found is not None
        return found


def stored(database: Database, distribution: int) -> int:
    """How many recipients are stored, whoever may see them."""
    with database.read() as session:
        return (
            session.scalar(
                sa.select(sa.func.count(Recipient.id)).where(
                    Recipient.distribution_id == distribution
                )
            )
            or 0
        )
