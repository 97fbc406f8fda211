"""Reading the templates of circulars: those of the office, and those that come with the program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.circulars.records import CircularTemplate
from asn_desktop.core import assets
from asn_desktop.core.prose import Run
from asn_desktop.database.base import new_uid
from asn_desktop.database.tables import OperationRow
from asn_desktop.policies.rules.text import Node, NodeKind, node_from_json

#: The operation that gives a new office the templates of the program.
FIRST = "circulars.templates_first"


@dataclass(frozen=True, slots=True)
class Template:
    """Ready words for circulars of one sort."""

    name: str
    title: str = ""
    classification: str = ""
    letterhead: str = ""
    emblem: bytes | None = None
    addressees: str = ""
    body: tuple[Node, ...] = field(default=())
    closing: str = ""
    copies_to: str = ""
    section_style: str = "1"
    id: int = 0
    version: int = 0


def templates(session: Session) -> list[Template]:
    """All templates of the office by name."""
    rows = session.scalars(select(CircularTemplate).order_by(CircularTemplate.name))
    return [_template(row) for row in rows]


def were_given(session: Session) -> bool:
    """Whether the office got the templates of the program already, whatever became of them."""
    given = select(OperationRow.id).where(OperationRow.code == FIRST)
    return session.scalar(given.limit(1)) is not None


def template(session: Session, template_id: int | None) -> Template | None:
    """One template; None where it is gone."""
    row = session.get(CircularTemplate, template_id) if template_id else None
    return None if row is None else _template(row)


def _template(row: CircularTemplate) -> Template:
    return Template(
        name=row.name,
        title=row.title,
        classification=row.classification,
        letterhead=row.letterhead,
        emblem=row.emblem,
        addressees=row.addressees,
        body=tuple(node_from_json(stored) for stored in row.body),
        closing=row.closing,
        copies_to=row.copies_to,
        section_style=row.section_style,
        id=row.id,
        version=row.version,
    )


def shipped() -> list[Template]:
    """The templates that come with the program."""
    return [_shipped(entry) for entry in assets.read_json("templates/circulars.json")["templates"]]


def _shipped(entry: dict[str, Any]) -> Template:
    return Template(
        name=entry["name"],
        title=entry["title"],
        classification=entry["classification"],
        letterhead="\n".join(entry.get("letterhead", ())),
        addressees="\n".join(entry["addressees"]),
        body=tuple(written(entry["body"])),
        closing=entry["closing"],
        copies_to="\n".join(entry["copies_to"]),
        section_style=entry.get("section_style", "1"),
    )


def written(lines: Sequence[Sequence[Any]]) -> list[Node]:
    """Nodes from [kind, level, words] (a table: rows of cells for the words)."""
    found = []
    for kind, level, words in lines:
        if kind == NodeKind.TABLE:
            cells = tuple(tuple((Run(cell),) for cell in row) for row in words)
            found.append(Node(new_uid(), NodeKind.TABLE, (), level, cells))
        else:
            found.append(Node(new_uid(), NodeKind(kind), (Run(words),), level))
    return found
