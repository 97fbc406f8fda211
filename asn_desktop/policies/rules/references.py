"""References from one part of a text to another, told as UU 12/2011 Lampiran II wants them: inside
one article by what differs ("ayat (2)", "huruf b"), elsewhere in full ("Pasal 7 ayat (2)"), in a
row by what changes ("Pasal 7 ayat (1) dan ayat (2)")."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from asn_desktop.core.prose import Run
from asn_desktop.policies.rules.numbering import Numbered, number
from asn_desktop.policies.rules.text import Node, Text

#: What stands between the references of a row.
CONNECTING = re.compile(
    r"\s*(?:,|;)?\s*(?:dan/atau|dan|atau|serta|sampai dengan|s\.?\s?d\.?|,)?\s*", re.IGNORECASE
)


def words(index: Mapping[str, Numbered], from_identity: str, target: str) -> str:
    """What a reference says today. "" where the target is gone or has no number of its own."""
    numbered = index.get(target)
    if numbered is None or not numbered.path:
        return ""
    here = index.get(from_identity)
    return _without_shared(numbered.path, here.path if here is not None else ())


def _without_shared(path: tuple[str, ...], other: tuple[str, ...]) -> str:
    """The address without the steps that both share; its last step always stays."""
    shared = 0
    while shared < min(len(path) - 1, len(other)) and path[shared] == other[shared]:
        shared += 1
    return " ".join(path[shared:])


def resolved(nodes: Text, *, section_style: str = "1") -> tuple[Node, ...]:
    """The text with the words of every reference as they are today; a broken one keeps its last
    words."""
    index = number(nodes, section_style=section_style)
    return tuple(_resolved(node, index) if node.targets else node for node in nodes)


def _resolved(node: Node, index: Mapping[str, Numbered]) -> Node:
    cells = tuple(
        tuple(_resolved_runs(cell, node.identity, index) for cell in row) for row in node.cells
    )
    return replace(node, runs=_resolved_runs(node.runs, node.identity, index), cells=cells)


def _resolved_runs(
    runs: Iterable[Run], identity: str, index: Mapping[str, Numbered]
) -> tuple[Run, ...]:
    result = []
    before: tuple[str, ...] = ()  # the address that a row of references goes on from
    between = ""
    for run in runs:
        if not run.target:
            between += run.text
            result.append(run)
            continue
        told = words(index, identity, run.target)
        path = index[run.target].path if told else ()
        if told and before and CONNECTING.fullmatch(between):
            told = min(told, _without_shared(path, before), key=len)
        result.append(replace(run, text=told or run.text))
        before, between = path, ""
    return tuple(result)


def broken(nodes: Text) -> list[tuple[str, str]]:
    """References to what is no longer there: the identity of the node that refers and the last
    words of the reference."""
    known = {node.identity for node in nodes}
    return [
        (node.identity, run.text)
        for node in nodes
        for run in _all_runs(node)
        if run.target and run.target not in known
    ]


def referring_to(nodes: Text, identities: Collection[str]) -> list[Node]:
    """The other nodes that refer to one of these."""
    wanted = frozenset(identities)
    return [
        node
        for node in nodes
        if node.identity not in wanted and not wanted.isdisjoint(node.targets)
    ]


def _all_runs(node: Node) -> Iterable[Run]:
    yield from node.runs
    for row in node.cells:
        for cell in row:
            yield from cell
