"""Reading circulars: the letter of one, what it explains, and what explains a policy."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.circulars.queries.audiences import chosen
from asn_desktop.circulars.records import Circular
from asn_desktop.circulars.rules.audience import Criteria, To
from asn_desktop.circulars.rules.letters import KIND, Explained, Flag, Urgency
from asn_desktop.core.values import fold_key
from asn_desktop.office.queries import officials
from asn_desktop.office.records import LetterNumber
from asn_desktop.office.rules import Official, official_for
from asn_desktop.policies.queries import styles, texts
from asn_desktop.policies.records import Policy, PolicyVersion
from asn_desktop.policies.rules.naming import full_name, short_name
from asn_desktop.policies.rules.numbering import number
from asn_desktop.policies.rules.stages import Stage, VersionState
from asn_desktop.policies.rules.text import UNITS, NodeKind, Text, units


@dataclass(frozen=True, slots=True)
class Letter:
    """A circular with its letter. ``version`` counts the changes of both."""

    id: int
    policy_id: int
    version: int
    title: str
    number: str  # "" while it has none
    year: int | None
    stage: Stage
    enacted_on: dt.date | None
    classification: str
    owner_unit_id: int | None
    template_id: int | None
    number_id: int | None
    reserved: str  # the number that is kept for it
    official_id: int | None
    letter_date: dt.date | None
    place: str
    security: str
    urgency: str
    addressees: str
    addressed_at: str
    closing: str
    copies_to: str
    section_style: str
    with_list: bool
    paper: str
    explains_version_id: int | None
    explains: tuple[str, ...]

    @property
    def day(self) -> dt.date | None:
        """The date that stands on the letter."""
        return self.enacted_on or self.letter_date


#: The letter of a circular of which nothing is kept yet.
EMPTY: dict[str, Any] = {
    "template_id": None,
    "number_id": None,
    "official_id": None,
    "letter_date": None,
    "place": "",
    "security": "B",
    "urgency": Urgency.ORDINARY.value,
    "addressees": "",
    "addressed_at": "Tempat",
    "closing": "",
    "copies_to": "",
    "section_style": "1",
    "with_list": False,
    "paper": "",
    "explains_version_id": None,
    "explains": [],
    "signed": {},
}
#: What stands on the letter, of all that is kept beside the text: it stays with the signed version.
ON_THE_LETTER = (
    "template_id",
    "official_id",
    "place",
    "security",
    "urgency",
    "addressees",
    "addressed_at",
    "closing",
    "copies_to",
    "section_style",
    "with_list",
    "paper",
)


@dataclass(frozen=True, slots=True)
class Explaining:
    """A circular as the policy sees it that it explains."""

    policy_id: int
    name: str
    title: str
    enacted_on: dt.date | None
    stage: Stage
    version_id: int
    version_number: int
    articles: tuple[str, ...]  # "Pasal 3"; none: the whole
    flag: Flag


@dataclass(frozen=True, slots=True)
class Article:
    """An article that a circular may explain."""

    identity: str
    address: str
    heading: str  # its first words, or the title of its chapter
    level: int = 0


def letter_of(session: Session, policy_id: int) -> Letter | None:
    """The circular with this policy, also one of which only the register knows; None where the
    policy is none, or gone."""
    found = session.execute(
        select(Policy, Circular, LetterNumber.text)
        .outerjoin(Circular, Circular.policy_id == Policy.id)
        .outerjoin(LetterNumber, LetterNumber.id == Circular.number_id)
        .where(Policy.id == policy_id, Policy.kind == KIND)
    ).first()
    if found is None:
        return None
    policy, kept, reserved = found
    row = kept or Circular(**EMPTY)
    return Letter(
        id=kept.id if kept else 0,
        policy_id=policy.id,
        version=(kept.version if kept else 0) + policy.version,
        title=policy.title,
        number=policy.number or "",
        year=policy.year,
        stage=Stage(policy.stage),
        enacted_on=policy.enacted_on,
        classification=policy.classification or "",
        owner_unit_id=policy.owner_unit_id,
        template_id=row.template_id,
        number_id=row.number_id,
        reserved=reserved or "",
        official_id=row.official_id,
        letter_date=row.letter_date,
        place=row.place,
        security=row.security,
        urgency=row.urgency,
        addressees=row.addressees,
        addressed_at=row.addressed_at,
        closing=row.closing,
        copies_to=row.copies_to,
        section_style=row.section_style,
        with_list=row.with_list,
        paper=row.paper,
        explains_version_id=row.explains_version_id,
        explains=tuple(row.explains),
    )


def signed_letter(session: Session, letter: Letter, version_id: int) -> Letter:
    """The letter as it was when this version was enacted, whatever the next draft has by now; as it
    stands for a version that never was."""
    kept = session.scalar(select(Circular.signed).where(Circular.policy_id == letter.policy_id))
    return replace(letter, **(kept or {}).get(str(version_id), {}))


def explained(session: Session, version_id: int | None) -> Explained | None:
    """The version that a circular explains; None for none."""
    if version_id is None:
        return None
    found = session.execute(
        select(PolicyVersion, Policy)
        .join(Policy, Policy.id == PolicyVersion.policy_id)
        .where(PolicyVersion.id == version_id)
    ).first()
    if found is None:
        return None
    version, policy = found
    name = short_name(policy.kind, policy.number, policy.year, policy.title)
    return Explained(name, version.enacted_on, flag_of(version.state, policy.stage))


def flag_of(state: str, stage: str) -> Flag:
    """What has become of an explained version."""
    if stage == Stage.REPEAL:
        return Flag.REPEALED
    if state == VersionState.RETIRED:
        return Flag.REPLACED
    return Flag.DRAFT if state == VersionState.DRAFT else Flag.CURRENT


def explained_in_full(session: Session, version_id: int | None) -> tuple[Policy | None, str]:
    """The policy of an explained version and its full name."""
    version = session.get(PolicyVersion, version_id) if version_id else None
    policy = session.get(Policy, version.policy_id) if version else None
    if policy is None:
        return None, ""
    return policy, full_name(policy.kind, policy.number, policy.year, policy.title)


def articles(session: Session, version_id: int) -> list[Article]:
    """The articles (dictums, sections) of a version, each with its first words."""
    nodes = texts.nodes(session, version_id)
    index = number(nodes)
    found = []
    chapter = ""
    inside = {node.identity: list(below) for node, below in units(nodes)}
    for node in nodes:
        if node.kind is NodeKind.CHAPTER:
            chapter = node.text
        if node.kind in UNITS:
            words = node.text or next((n.text for n in inside[node.identity] if n.text), chapter)
            address = index[node.identity].address
            if node.kind is NodeKind.SECTION:
                address = index[node.identity].marker
            found.append(Article(node.identity, address, words, node.level))
    return found


def addresses(nodes: Text, identities: Sequence[str]) -> tuple[str, ...]:
    """What these parts of a text are called, in its order."""
    index = number(nodes)
    wanted = set(identities)
    return tuple(index[n.identity].address for n in nodes if n.identity in wanted)


def explaining(session: Session, policy_id: int) -> list[Explaining]:
    """The circulars that explain a version of this policy, the latest first."""
    rows = session.execute(
        select(Circular, Policy, PolicyVersion)
        .join(Policy, Policy.id == Circular.policy_id)
        .join(PolicyVersion, PolicyVersion.id == Circular.explains_version_id)
        .where(PolicyVersion.policy_id == policy_id)
        .order_by(Policy.enacted_on.desc(), Policy.id.desc())
    ).all()
    stage = session.scalar(select(Policy.stage).where(Policy.id == policy_id)) or ""
    read: dict[int, Text] = {}
    found = []
    for circular, policy, version in rows:
        if circular.explains and version.id not in read:
            read[version.id] = texts.nodes(session, version.id)
        found.append(
            Explaining(
                policy_id=policy.id,
                name=short_name(policy.kind, policy.number, policy.year),
                title=policy.title,
                enacted_on=policy.enacted_on,
                stage=Stage(policy.stage),
                version_id=version.id,
                version_number=version.number,
                articles=addresses(read[version.id], circular.explains)
                if circular.explains
                else (),
                flag=flag_of(version.state, stage),
            )
        )
    return found


def signing(session: Session, official_id: int | None, day: dt.date) -> Official | None:
    """Who signs: the official that was chosen, or whoever may sign on that day."""
    known = officials(session)
    chosen = next((official for official in known if official.id == official_id), None)
    return chosen or official_for(known, day)


def heads(session: Session) -> list[str]:
    """Who gets a circular for each agency, by the name of the post."""
    return [each.position or each.unit for each in chosen(session, Criteria(to=To.HEADS))]


def letters_on(session: Session, version_ids: Sequence[int]) -> list[int]:
    """The circulars (by policy) that explain one of these versions."""
    query = select(Circular.policy_id).where(Circular.explains_version_id.in_(version_ids))
    return list(session.scalars(query))


def explainable(session: Session, text: str, limit: int) -> list[tuple[int, str, str]]:
    """Versions that a circular may explain, for a search box: id, name, detail; those in force
    first."""
    words = fold_key(text).split()
    rows = session.execute(
        select(PolicyVersion.id, PolicyVersion.state, PolicyVersion.number, Policy)
        .join(Policy, Policy.id == PolicyVersion.policy_id)
        .where(Policy.kind != KIND, PolicyVersion.state != VersionState.DRAFT.value)
        .where(*(Policy.search_key.contains(word, autoescape=True) for word in words))
        .order_by(PolicyVersion.state, Policy.enacted_on.desc(), PolicyVersion.number.desc())
        .limit(limit)
    )
    return [
        (version_id, version_name(policy, version), policy.title)
        for version_id, _, version, policy in rows
    ]


def version_name(policy: Policy, number: int) -> str:
    """ "Perwal 12/2026, versi 2"."""
    return f"{short_name(policy.kind, policy.number, policy.year)}, versi {number}"


def version_label(session: Session, version_id: int | None) -> str:
    """What an explained version is called in a form."""
    version = session.get(PolicyVersion, version_id) if version_id else None
    policy = session.get(Policy, version.policy_id) if version else None
    return version_name(policy, version.number) if policy and version else ""


def style_of(session: Session, policy_id: int) -> str:
    """How the sections of a circular are numbered; "" for another policy."""
    kept = select(Circular.section_style).where(Circular.policy_id == policy_id)
    return session.scalar(kept) or ""


styles.use(style_of)
