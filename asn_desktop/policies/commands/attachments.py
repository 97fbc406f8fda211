"""Files that belong to a policy: taken in, given a note, saved out again byte for byte."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import func, select

from asn_desktop.core.attached import clean_name, damaged, size_sentence
from asn_desktop.core.errors import PersonError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed
from asn_desktop.core.saving import replacing
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space
from asn_desktop.database.bulk import delete_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.stored import row_to_change
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.policies.commands import operations
from asn_desktop.policies.queries.register import attachment_content
from asn_desktop.policies.records import Policy, PolicyAttachment, PolicyStep
from asn_desktop.policies.rules.attachments import LONGEST_NOTE
from asn_desktop.policies.rules.naming import short_name


def attach(
    database: Database,
    policy_id: int,
    name: str,
    content: bytes,
    *,
    note: str = "",
    today: dt.date,
) -> tuple[int, Changed]:
    """Keep a file with a policy. Raises ``PersonError`` where it is empty or larger than 10 MB."""
    with database.write(operations.ADD_ATTACHMENT) as work:
        row = put_attachment(work, policy_id, name, content, note=note, today=today)
        return row.id, work.changed


def put_attachment(
    work: UnitOfWork,
    policy_id: int,
    name: str,
    content: bytes,
    *,
    note: str = "",
    today: dt.date,
) -> PolicyAttachment:
    """The same inside another operation."""
    if sentence := size_sentence(name, len(content)):
        raise PersonError(sentence)
    session = work.session
    policy = row_to_change(session, Policy, policy_id, None, title="title")
    taken = session.scalars(
        select(PolicyAttachment.name).where(PolicyAttachment.policy_id == policy_id)
    )
    row = PolicyAttachment(
        policy_id=policy_id,
        name=clean_name(name, {one.casefold() for one in taken}),
        note=_note(note),
        added_on=today,
        size=len(content),
        fingerprint=hashlib.sha256(content).hexdigest(),
        content=content,
    )
    session.add(row)
    session.flush()
    work.params.setdefault("file", row.name)
    work.params.setdefault(
        "name", short_name(policy.kind, policy.number, policy.year, policy.title)
    )
    return row


def annotate(database: Database, attachment_id: int, note: str) -> Changed:
    """Write what a file is."""
    with database.write(operations.CHANGE_ATTACHMENT) as work:
        row = row_to_change(work.session, PolicyAttachment, attachment_id, None)
        work.params["file"] = row.name
        row.note = _note(note)
        work.session.flush()
        return work.changed


def remove_attachments(
    database: Database, ids: Sequence[int], *, progress: Progress = silent
) -> Changed:
    """Remove files; undo brings them back. Raises ``PersonError`` for one that a step of the policy
    refers to."""
    with database.write(operations.REMOVE_ATTACHMENTS, count=len(ids)) as work:
        used = work.session.scalar(
            select(func.count()).select_from(PolicyStep).where(PolicyStep.attachment_id.in_(ids))
        )
        if used:
            raise PersonError(
                translate(
                    "policies",
                    "A step of this policy refers to this file: it stays as the evidence of that "
                    "step.",
                )
            )
        delete_rows(work, PolicyAttachment, ids, progress)
        return work.changed


def save_attachment(database: Database, attachment_id: int, path: Path) -> Path:
    """Write a file out as it was taken in. Raises ``PersonError`` where it is gone, and
    ``WorldError`` for bytes that are not those that were taken in."""
    with database.read() as session:
        found = attachment_content(session, attachment_id)
        if found is None:
            raise PersonError(translate("policies", "This file was removed meanwhile."))
        kept = session.scalar(
            select(PolicyAttachment.fingerprint).where(PolicyAttachment.id == attachment_id)
        )
    name, content = found
    if hashlib.sha256(content).hexdigest() != kept:
        raise damaged(name)
    with replacing(path) as target:
        target.write_bytes(content)
    return path


def _note(text: str) -> str:
    note = fold_space(text)
    if len(note) > LONGEST_NOTE:
        raise PersonError(
            translate("policies", "The note has at most {limit} characters. Shorten it.").format(
                limit=LONGEST_NOTE
            )
        )
    return note
