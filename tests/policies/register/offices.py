"""Policies for the tests of the register."""

from __future__ import annotations

import datetime as dt
from typing import Any

from asn_desktop.core.prose import Run
from asn_desktop.database.engine import Database
from asn_desktop.policies.commands import texts
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.queries.texts import version
from asn_desktop.policies.rules.text import Node, NodeKind

TODAY = dt.date(2026, 11, 28)


def perwal(database: Database, number: str | None, year: int | None = None, **values: Any) -> int:
    """A regulation of the mayor: of a year in force since its January, or a draft."""
    begin = dt.date(year, 1, 5) if year else None
    known = {
        "kind": "mayor_regulation",
        "number": number,
        "year": year,
        "title": f"Urusan {number or 'baru'}",
        "enacted_on": begin,
        "valid_from": begin,
    }
    return save_policy(database, known | values, today=TODAY)[0]


def write(database: Database, policy_id: int, *articles: str) -> int:
    """A draft of its text with these articles."""
    version_id = texts.new_draft(database, policy_id)[0]
    with database.read() as session:
        saved = version(session, version_id).saved
    nodes = [
        Node(f"{policy_id:016x}{place:016x}", NodeKind.ARTICLE, (Run(text),))
        for place, text in enumerate(articles)
    ]
    texts.save_text(database, version_id, nodes, saved=saved)
    return version_id
