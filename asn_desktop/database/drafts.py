"""What was typed into forms and is not saved yet, kept in the office so that it survives a crash.

A draft belongs to the account that typed it. It is no record: it has no history, and it goes when
the form is saved or what was typed is thrown away.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from asn_desktop.database.engine import Database
from asn_desktop.database.tables import FormDraft
from asn_desktop.database.types import now


@dataclass(frozen=True, slots=True)
class Draft:
    """Unsaved work in the form ``screen``. ``record`` is the id of the record that was open, at its
    ``version``; 0 and below are new records, each with a number of its own. ``content`` is what the
    form wants back, as JSON can hold it."""

    screen: str
    record: int
    version: int | None
    title: str
    content: Mapping[str, Any]
    at: dt.datetime


def list_drafts(database: Database) -> list[Draft]:
    """The drafts of the person at work, the newest first."""
    rows = (
        sa.select(FormDraft)
        .where(FormDraft.account == database.actor.login)
        .order_by(FormDraft.at.desc(), FormDraft.id.desc())
    )
    with database.read() as session:
        return [
            Draft(row.screen, row.record_id, row.record_version, row.title, row.content, row.at)
            for row in session.scalars(rows)
        ]


def keep_draft(
    database: Database,
    screen: str,
    record: int | None,
    version: int | None,
    title: str,
    content: Mapping[str, Any],
) -> int:
    """Keep this draft in place of an earlier one of the same record; returns the record's number.

    ``record`` None is a new record that has none yet: a draft of another new one stays.
    """
    account = database.actor.login
    with database.write_quietly() as session:
        mine = sa.and_(FormDraft.account == account, FormDraft.screen == screen)
        number = _free_number(session, mine) if record is None else record
        row = session.scalars(
            sa.select(FormDraft).where(mine, FormDraft.record_id == number)
        ).first()
        if row is None:
            row = FormDraft(account=account, screen=screen, record_id=number)
            session.add(row)
        row.record_version, row.title, row.at = version, title[:300], now()
        row.content = dict(content)
    return number


def _free_number(session: Session, mine: sa.ColumnElement[bool]) -> int:
    lowest = session.scalar(
        sa.select(sa.func.min(FormDraft.record_id)).where(mine, FormDraft.record_id <= 0)
    )
    return 0 if lowest is None else lowest - 1


def drop_draft(database: Database, screen: str, record: int) -> None:
    """Forget the draft of this record; nothing happens where there is none."""
    with database.write_quietly() as session:
        session.execute(
            sa.delete(FormDraft).where(
                FormDraft.account == database.actor.login,
                FormDraft.screen == screen,
                FormDraft.record_id == record,
            )
        )
