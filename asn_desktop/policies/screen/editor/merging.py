"""Two people wrote on one text: both works in one.

What only one of them changed stands as that one left it. Where both changed the same part, the
words of the person at work stand, and the part is named.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from asn_desktop.policies.rules.text import Node
from asn_desktop.policies.screen.editor.structure import settled


@dataclass(frozen=True, slots=True)
class Merged:
    """The text of both, and the parts that both had changed."""

    nodes: tuple[Node, ...]
    both: tuple[str, ...]


def merged(base: Sequence[Node], theirs: Sequence[Node], mine: Sequence[Node]) -> Merged:
    """``base`` is the text from which both began."""
    before, other, own = ({node.identity: node for node in nodes} for nodes in (base, theirs, mine))
    both: list[str] = []
    kept = {
        identity: node
        for identity in {**other, **own}
        if (node := _choose(identity, before, other, own, both)) is not None
    }
    common = [one for one in before if one in other and one in own]
    moved = [one for one in own if one in set(common)] != common
    first, second = (mine, theirs) if moved else (theirs, mine)
    order = [node.identity for node in first if node.identity in kept]
    _add_missing(order, [node.identity for node in second if node.identity in kept])
    nodes = settled([kept[identity] for identity in order])
    return Merged(tuple(nodes), tuple(one for one in order if one in both))


def _choose(
    identity: str,
    before: Mapping[str, Node],
    other: Mapping[str, Node],
    own: Mapping[str, Node],
    both: list[str],
) -> Node | None:
    was, theirs, mine = before.get(identity), other.get(identity), own.get(identity)
    if mine == was:
        return theirs
    if theirs in (was, mine):
        return mine
    both.append(identity)
    return mine or theirs  # what one took out and the other wrote on, stays


def _add_missing(order: list[str], other: Sequence[str]) -> None:
    """Put in what only the other order has, each behind the one it stands behind there."""
    known = set(order)
    before = ""
    for identity in other:
        if identity not in known:
            order.insert(order.index(before) + 1 if before else 0, identity)
            known.add(identity)
        before = identity
