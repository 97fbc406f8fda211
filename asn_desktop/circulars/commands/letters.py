"""Beginning a circular from a template, and keeping its letter."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.circulars.commands import letter_operations as operations
from asn_desktop.circulars.queries import letters as queries
from asn_desktop.circulars.queries.templates import Template, template
from asn_desktop.circulars.records import Circular
from asn_desktop.circulars.rules.letters import KIND, check_date, check_letter
from asn_desktop.circulars.rules.placeholders import articles_in_words, fill, fill_node
from asn_desktop.core.errors import ChangedMeanwhile, PersonError, RemovedMeanwhile
from asn_desktop.core.fields import Value
from asn_desktop.core.results import Changed, refuse_errors
from asn_desktop.core.translation import translate
from asn_desktop.database.base import new_uid
from asn_desktop.database.engine import Database
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.office.commands.numbers import NumberWish, cancel_number, take_number
from asn_desktop.office.queries import profile
from asn_desktop.office.records import LetterNumber
from asn_desktop.office.rules import date_in_words
from asn_desktop.office.rules.numbers import SECURITY_WORDS, NumberState
from asn_desktop.policies.commands import removing, texts
from asn_desktop.policies.commands.register import put_policy
from asn_desktop.policies.queries import texts as stored
from asn_desktop.policies.records import Policy, PolicyRelation, PolicyVersion
from asn_desktop.policies.rules.naming import full_name
from asn_desktop.policies.rules.paper_words import office_names, titled
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.relations import RelationKind
from asn_desktop.policies.rules.text import Text, TextForm

#: Columns of the register that the form of a circular shows.
OF_POLICY = ("title", "classification", "owner_unit_id")
#: Columns of the letter.
OF_LETTER = (
    "official_id",
    "letter_date",
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
    "explains_version_id",
    "explains",
)


def new_circular(
    database: Database,
    template_id: int | None,
    *,
    title: str = "",
    explains_version_id: int | None = None,
    explains: Sequence[str] = (),
    classification: str = "",
    owner_unit_id: int | None = None,
    today: dt.date,
) -> tuple[int, Changed]:
    """Begin a circular: its place in the register, its letter and the draft of its text from the
    template (None: an empty one), in one operation. Returns the policy's id.

    An empty ``title`` takes that of the template. Raises ``PersonError`` for a template with an
    unknown placeholder, a version that is gone and articles that it does not have.
    """
    with database.write(operations.NEW) as work:
        session = work.session
        used = template(session, template_id) or Template("")
        if template_id is not None and not used.id:
            raise RemovedMeanwhile(
                translate("circulars", "This template was removed meanwhile. Choose another one.")
            )
        values = placeholder_values(session, explains_version_id, explains, today)
        work.params["title"] = fill(title or used.title, values)
        policy = put_policy(
            work,
            {
                "kind": KIND,
                "title": work.params["title"],
                "classification": classification or used.classification or None,
                "owner_unit_id": owner_unit_id,
                "legal_basis": values.get("kebijakan", ""),
            },
            today=today,
        )
        row = Circular(policy_id=policy.id, **queries.EMPTY)
        row.template_id = used.id or None
        row.place = profile(session).city
        row.addressees = fill(used.addressees, values)
        row.closing = fill(used.closing, values)
        row.copies_to = fill(used.copies_to, values)
        row.section_style = used.section_style
        row.explains_version_id, row.explains = explains_version_id, list(explains)
        session.add(row)
        session.flush()
        _relate(session, policy.id, None, explains_version_id)
        version_id = texts.start_draft(work, policy.id, form=TextForm.CIRCULAR)
        body = [replace(fill_node(n, values), identity=new_uid()) for n in used.body]
        texts.put_text(work, version_id, body, section_style=used.section_style)
        return policy.id, work.changed


def placeholder_values(
    session: Session, version_id: int | None, explains: Sequence[str], today: dt.date
) -> dict[str, str]:
    """What the placeholders of a template stand for. Raises ``PersonError`` for articles that the
    explained version does not have."""
    office = profile(session)
    names = office_names(government=office.government, office=office.name, city=office.city)
    values = {
        "kantor": titled(office.name),
        "kota": office.city,
        "pemerintah": titled(office.government) or names["region"],
        "tanggal": date_in_words(today),
        "tahun": str(today.year),
    }
    policy, whole = queries.explained_in_full(session, version_id)
    if policy is None:
        if version_id is not None:
            raise RemovedMeanwhile(
                translate(
                    "circulars",
                    "The version that the circular explains was removed meanwhile. Choose another"
                    " one.",
                )
            )
        return values
    nodes = stored.nodes(session, version_id or 0)
    _refuse_unknown_articles(nodes, explains)
    tail = f" tentang {policy.title}"
    return values | {
        "kebijakan": whole,
        "nama_kebijakan": whole.removesuffix(tail),
        "jenis_kebijakan": reference().kind(policy.kind).label,
        "nomor_kebijakan": policy.number or "",
        "tahun_kebijakan": str(policy.year or ""),
        "tentang": policy.title,
        "tanggal_kebijakan": date_in_words(policy.enacted_on) if policy.enacted_on else "",
        "berlaku": date_in_words(policy.valid_from) if policy.valid_from else "",
        "pasal": articles_in_words(queries.addresses(nodes, explains)),
    }


def _refuse_unknown_articles(nodes: Text, explains: Sequence[str]) -> None:
    known = {node.identity for node in nodes}
    if not set(explains) <= known:
        raise PersonError(
            translate(
                "circulars",
                "The explained version does not have all of the chosen articles. Choose them anew.",
            )
        )


def _relate(session: Session, policy_id: int, before: int | None, after: int | None) -> None:
    """The register shows from both sides which policy a circular carries out: the relation goes
    from the policy whose version it explained ``before`` to that of ``after``."""
    old, _ = queries.explained_in_full(session, before)
    new, _ = queries.explained_in_full(session, after)
    if (old and old.id) == (new and new.id):
        return
    rows = {
        row.target_id: row
        for row in session.scalars(
            select(PolicyRelation).where(
                PolicyRelation.policy_id == policy_id,
                PolicyRelation.kind == RelationKind.IMPLEMENTS,
            )
        )
    }
    stale = rows.get(old.id) if old else None
    if stale is not None:
        session.delete(stale)
    if new is not None and new.id not in rows:
        session.add(
            PolicyRelation(
                policy_id=policy_id, kind=RelationKind.IMPLEMENTS.value, target_id=new.id
            )
        )
    session.flush()


def save_letter(
    database: Database,
    policy_id: int,
    changes: Mapping[str, Value],
    *,
    version: int | None = None,
    today: dt.date,
) -> Changed:
    """Change a circular: these columns of its letter and of the register. ``version`` is that of
    ``queries.letters.Letter``.

    Raises ``PersonError`` with the first error, also for what stands on a paper that was enacted,
    and ``ChangedMeanwhile`` where somebody has changed it since it was read.
    """
    with database.write(operations.SAVE) as work:
        session = work.session
        letter = letter_to_change(session, policy_id, version)
        work.params["title"] = changes.get("title") or letter.title
        _refuse_enacted(session, letter, changes)
        policy = {name: changes[name] for name in OF_POLICY if name in changes}
        if policy:
            put_policy(work, policy, policy_id=policy_id, today=today)
        row = letter_row(session, policy_id)
        for name in OF_LETTER:
            if name in changes:
                value = changes[name]
                setattr(row, name, _text(name, value))
        session.flush()
        _check(session, policy_id)
        _relate(session, policy_id, letter.explains_version_id, row.explains_version_id)
        return work.changed


def _text(name: str, value: Value) -> Value:
    """An empty text is kept as one."""
    if value is None and name not in ("official_id", "letter_date", "explains_version_id"):
        return queries.EMPTY[name]
    return value.strip() if isinstance(value, str) else value


def letter_to_change(session: Session, policy_id: int, version: int | None) -> queries.Letter:
    """The circular as it is stored. Raises ``RemovedMeanwhile`` and ``ChangedMeanwhile``."""
    letter = queries.letter_of(session, policy_id)
    if letter is None:
        raise RemovedMeanwhile(
            translate("circulars", "This circular was removed meanwhile; nothing was saved.")
        )
    if version is not None and letter.version != version:
        raise ChangedMeanwhile(
            translate(
                "circulars",
                "“{title}” was changed meanwhile. Open the circular again and compare before"
                " saving.",
            ).format(title=letter.title)
        )
    return letter


def letter_row(session: Session, policy_id: int) -> Circular:
    """The letter of a circular, made where the register knew only its policy."""
    row = session.scalars(select(Circular).where(Circular.policy_id == policy_id)).first()
    if row is None:
        row = Circular(policy_id=policy_id, **queries.EMPTY)
        session.add(row)
        session.flush()
    return row


def _refuse_enacted(session: Session, letter: queries.Letter, changes: Mapping[str, Value]) -> None:
    """What stands on a paper that was signed is not changed behind its back."""
    if stored.draft_of(session, letter.policy_id) is not None:
        return
    if stored.in_force_of(session, letter.policy_id) is None and not letter.enacted_on:
        return
    fixed = [name for name in OF_LETTER if name in changes and name != "explains"]
    if fixed and letter.id:
        raise PersonError(
            translate(
                "circulars",
                "The circular {number} was enacted, and its letter stays as it was signed. Begin a"
                " new version, or write a new circular.",
            ).format(number=letter.number)
        )


def _check(session: Session, policy_id: int) -> None:
    letter = queries.letter_of(session, policy_id)
    assert letter is not None
    refuse_errors(
        check_letter(
            title=letter.title,
            addressees=letter.addressees,
            urgency=letter.urgency,
            security=letter.security,
            section_style=letter.section_style,
            securities=tuple(SECURITY_WORDS),
        )
    )
    if letter.letter_date is not None:
        refuse_errors(
            check_date(letter.letter_date, queries.explained(session, letter.explains_version_id))
        )
    if letter.explains:
        nodes = stored.nodes(session, letter.explains_version_id or 0)
        _refuse_unknown_articles(nodes, letter.explains)


def reserve_for(
    database: Database, policy_id: int, *, day: dt.date, text: str = "", serial: int | None = None
) -> tuple[str, Changed]:
    """Keep a number for a circular that is still being written; returns it as it will be printed.
    The one it had before is cancelled."""
    with database.write(operations.RESERVE) as work:
        letter = letter_to_change(work.session, policy_id, None)
        if stored.draft_of(work.session, policy_id) is None:
            raise PersonError(
                translate("circulars", "This circular has no draft that could be enacted.")
            )
        wish = NumberWish(
            day, subject_of(letter.title), letter.classification, letter.security, serial, text
        )
        number = take_number(work, wish, NumberState.RESERVED)
        row = letter_row(work.session, policy_id)
        give_up_number(
            work,
            row,
            translate("circulars", "The circular took the number {number} instead.").format(
                number=number.text
            ),
        )
        row.number_id = number.id
        work.params |= {"number": number.text, "title": letter.title}
        return number.text, work.changed


def subject_of(title: str) -> str:
    """How a circular stands in the book of numbers."""
    return f"Surat Edaran tentang {title}"


def give_up_number(work: UnitOfWork, row: Circular, reason: str) -> None:
    """Cancel the number that a circular has and never goes out under, also one that it was enacted
    under before that was taken back."""
    number = work.session.get(LetterNumber, row.number_id) if row.number_id else None
    if number is not None and number.state != NumberState.CANCELLED.value:
        cancel_number(work, number.id, reason, not_issued=True)
    row.number_id = None


def _hindrance(session: Session, ids: Sequence[int]) -> Sequence[str]:
    """A policy that a circular explains is not removed under it."""
    versions = session.scalars(
        select(PolicyVersion.id).where(PolicyVersion.policy_id.in_(ids))
    ).all()
    rows = session.execute(
        select(Policy.kind, Policy.number, Policy.year, Policy.title)
        .join(Circular, Circular.policy_id == Policy.id)
        .where(Circular.explains_version_id.in_(versions), Policy.id.not_in(ids))
    )
    return [
        translate(
            "circulars", "{name} explains this policy. Let it explain another one first."
        ).format(name=full_name(*row))
        for row in rows
    ]


def _take_away(work: UnitOfWork, ids: Sequence[int]) -> None:
    """The letters of removed policies go with them; their numbers stay in the book, cancelled."""
    session = work.session
    for row in session.scalars(select(Circular).where(Circular.policy_id.in_(ids))).all():
        policy = session.get_one(Policy, row.policy_id)
        name = full_name(policy.kind, policy.number, policy.year, policy.title)
        reason = translate("circulars", "{name} was not issued.").format(name=name)
        give_up_number(work, row, reason)
        session.delete(row)
    session.flush()


removing.plant(_hindrance, _take_away)
