"""Papers and texts that must stay as they were on the day of an enactment, and the proof."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from asn_desktop.core.errors import DamagedError, RemovedMeanwhile
from asn_desktop.core.translation import translate
from asn_desktop.policies.queries import texts
from asn_desktop.policies.records import FrozenPaper, Policy, PolicyAttachment, PolicyVersion
from asn_desktop.policies.rules.enactment import Frozen, fingerprint
from asn_desktop.policies.rules.naming import short_name
from asn_desktop.policies.rules.stages import VersionState
from asn_desktop.policies.rules.text import text_digest


@dataclass(frozen=True, slots=True)
class KeptPaper:
    """A frozen paper without its bytes."""

    id: int
    version_id: int
    name: str
    pages: int
    fingerprint: str
    archival: bool


def papers(session: Session, version_id: int) -> tuple[KeptPaper, ...]:
    """The papers of a version, the latest first: an enactment that was taken back left its own."""
    query = (
        select(
            FrozenPaper.id,
            FrozenPaper.version_id,
            FrozenPaper.name,
            FrozenPaper.pages,
            FrozenPaper.fingerprint,
            FrozenPaper.archival,
        )
        .where(FrozenPaper.version_id == version_id)
        .order_by(FrozenPaper.id.desc())
    )
    return tuple(KeptPaper(*row) for row in session.execute(query))


@dataclass(frozen=True, slots=True)
class SignedAs:
    """How an enacted version is called on its paper, whatever the policy is called by now."""

    kind: str
    number: str
    year: str
    title: str


def signed_as(session: Session, version_id: int) -> SignedAs | None:
    """The name on the paper of a version; None for a draft and where it was not kept."""
    heading = session.scalar(
        select(PolicyVersion.heading).where(
            PolicyVersion.id == version_id, PolicyVersion.state != VersionState.DRAFT.value
        )
    )
    return SignedAs(*map(str, heading[:4])) if heading else None


def frozen(session: Session, version_id: int) -> Frozen | None:
    """The paper of an enacted version, byte for byte; None for a draft and where there is none.
    Raises ``DamagedError`` where it is no longer what was kept."""
    state = select(PolicyVersion.state).where(PolicyVersion.id == version_id)
    kept = papers(session, version_id)
    if not kept or session.scalar(state) == VersionState.DRAFT:
        return None
    return paper(session, kept[0].id)


def paper(session: Session, paper_id: int) -> Frozen:
    """One frozen paper. Raises ``DamagedError`` where it is no longer what was kept."""
    row = session.get(FrozenPaper, paper_id)
    if row is None:
        raise RemovedMeanwhile(translate("policies", "There is no such paper (any more)."))
    if fingerprint(row.content) != row.fingerprint:
        raise DamagedError(_altered(row.name))
    return Frozen(row.name, row.content, row.pages, row.archival)


def problems(connection: Connection) -> list[str]:
    """Frozen papers, attachments and enacted texts that no longer have their fingerprint."""
    return [*_papers(connection), *_texts(connection)]


def _papers(connection: Connection) -> Iterator[str]:
    for record in (FrozenPaper, PolicyAttachment):
        # one at a time: together they may be larger than the memory
        for paper_id in connection.scalars(select(record.id).order_by(record.id)).all():
            kept = connection.execute(
                select(record.name, record.content, record.fingerprint).where(record.id == paper_id)
            ).one()
            if fingerprint(kept.content) != kept.fingerprint:
                yield _altered(kept.name)


def _texts(connection: Connection) -> Iterator[str]:
    query = (
        select(PolicyVersion.id, PolicyVersion.number, PolicyVersion.heading)
        .add_columns(PolicyVersion.digest, Policy.kind, Policy.year, Policy.title)
        .add_columns(Policy.number.label("named"))
        .join(Policy, Policy.id == PolicyVersion.policy_id)
        .where(PolicyVersion.digest != "")
        .order_by(PolicyVersion.id)
    )
    with Session(connection) as session:
        for row in connection.execute(query).all():
            if text_digest(texts.nodes(session, row.id), row.heading) != row.digest:
                yield translate(
                    "policies",
                    "Version {number} of {name} no longer says what was enacted: its text was"
                    " altered outside the program.",
                ).format(
                    number=row.number, name=short_name(row.kind, row.named, row.year, row.title)
                )


def _altered(name: str) -> str:
    return translate(
        "policies",
        "The paper “{name}” is not as it was kept: it was altered outside the program. Restore a"
        " backup, or print from the signed original.",
    ).format(name=name)
