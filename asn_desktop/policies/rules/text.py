"""The text of a policy: a tree of numbered parts, each with an identity that stays the same from
version to version.

A text is a sequence of nodes in reading order; ``level`` says how deep a node stands, so that a
node belongs to the nearest one before it with a smaller level. The order of parts of a regulation
is that of UU 12/2011 Lampiran II (bab, bagian, paragraf, pasal, ayat, huruf, angka), the order of
a circular that of tata naskah dinas.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import uuid4

from asn_desktop.core.prose import Cells, Run, plain, runs_from_json, runs_to_json
from asn_desktop.core.values import fold_key


class TextForm(StrEnum):
    """How a text is built."""

    REGULATION = "regulation"  # menimbang, mengingat, bab, pasal
    DECREE = "decree"  # menimbang, mengingat, diktum KESATU …
    CIRCULAR = "circular"  # numbered sections
    FREE = "free"  # headings and paragraphs (SOP, pedoman)


class NodeKind(StrEnum):
    """What a node is. LETTER and ITEM stand again below each other: a. → 1. → a) → 1)."""

    CONSIDERING = "considering"  # one item of Menimbang
    RECALLING = "recalling"  # one item of Mengingat
    NOTING = "noting"  # one item of Memperhatikan
    CHAPTER = "chapter"  # BAB I; its words are the title
    PART = "part"  # Bagian Kesatu; its words are the title
    PARAGRAPH = "paragraph"  # Paragraf 1; its words are the title
    ARTICLE = "article"  # Pasal 1; its words are the text of an article without ayat
    CLAUSE = "clause"  # ayat (1)
    LETTER = "letter"  # huruf a.
    ITEM = "item"  # angka 1.
    DICTUM = "dictum"  # KESATU
    SECTION = "section"  # a section of a circular; its words are the title
    TEXT = "text"  # a paragraph without a number
    TABLE = "table"


#: Kinds whose words are a title, not a rule.
TITLED = frozenset({NodeKind.CHAPTER, NodeKind.PART, NodeKind.PARAGRAPH, NodeKind.SECTION})
#: Kinds by which a text is compared, referred to and explained: "Pasal 7", "KESATU", "3. Isi".
UNITS = frozenset({NodeKind.ARTICLE, NodeKind.DICTUM, NodeKind.SECTION})


def new_identity() -> str:
    """The identity of a part that is written for the first time."""
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class Node:
    """One part of a text. ``reason`` says why it differs from the version before."""

    identity: str
    kind: NodeKind
    runs: tuple[Run, ...] = ()
    level: int = 0
    cells: Cells = ()
    reason: str = ""

    @property
    def text(self) -> str:
        """Its letters; the cells of a table by rows."""
        if self.kind is NodeKind.TABLE:
            return "\n".join("\t".join(plain(cell) for cell in row) for row in self.cells)
        return plain(self.runs)

    @property
    def targets(self) -> tuple[str, ...]:
        """The identities this node refers to."""
        cells = (run for row in self.cells for cell in row for run in cell)
        return tuple(run.target for run in (*self.runs, *cells) if run.target)


#: A whole text in reading order.
Text = Sequence[Node]


def parents(nodes: Text) -> dict[str, str]:
    """The identity of the node that each stands in; "" at the top."""
    found: dict[str, str] = {}
    path: list[Node] = []
    for node in nodes:
        while path and path[-1].level >= node.level:
            path.pop()
        found[node.identity] = path[-1].identity if path else ""
        path.append(node)
    return found


def branch(nodes: Text, place: int) -> int:
    """The place behind the last node that stands below the one at ``place``."""
    end = place + 1
    while end < len(nodes) and nodes[end].level > nodes[place].level:
        end += 1
    return end


def units(nodes: Text) -> Iterator[tuple[Node, Sequence[Node]]]:
    """The articles (dictums, sections) of a text, each with all that stands in it."""
    for place, node in enumerate(nodes):
        if node.kind in UNITS:
            yield node, nodes[place + 1 : branch(nodes, place)]


def content_to_json(node: Node) -> dict[str, Any]:
    """What a node says, as it is stored."""
    if node.kind is NodeKind.TABLE:
        return {"cells": [[runs_to_json(cell) for cell in row] for row in node.cells]}
    return {"runs": runs_to_json(node.runs)}


def content_from_json(stored: Mapping[str, Any]) -> tuple[tuple[Run, ...], Cells]:
    """The runs and the cells that :func:`content_to_json` stored."""
    cells = tuple(tuple(runs_from_json(cell) for cell in row) for row in stored.get("cells", ()))
    return runs_from_json(stored.get("runs", ())), cells


def node_to_json(node: Node) -> dict[str, Any]:
    """A whole node, for what is being typed."""
    return {
        "identity": node.identity,
        "kind": node.kind.value,
        "level": node.level,
        "reason": node.reason,
        **content_to_json(node),
    }


def node_from_json(stored: Mapping[str, Any]) -> Node:
    """The node that :func:`node_to_json` stored."""
    runs, cells = content_from_json(stored)
    kind = NodeKind(stored["kind"])
    return Node(stored["identity"], kind, runs, stored["level"], cells, stored.get("reason", ""))


def search_key(node: Node) -> str:
    """The letters of a node as they are searched."""
    return fold_key(node.text)


def text_digest(nodes: Text, heading: Sequence[str] = ()) -> str:
    """The fingerprint of what a text says: 64 hexadecimal digits (SHA-256) over the heading
    (kind, number, title, date) and every node in order. Reasons do not count: they are no part of
    the text."""
    said: list[list[Any]] = [list(heading)]
    said += [[node.identity, node.kind, node.level, content_to_json(node)] for node in nodes]
    whole = json.dumps(said, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(whole.encode()).hexdigest()


def short_code(digest: str) -> str:
    """The part of a fingerprint that a person can read out and type: "7F3A-91C2"."""
    head = digest[:8].upper()
    return f"{head[:4]}-{head[4:]}"
