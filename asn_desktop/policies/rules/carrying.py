"""A text that was written elsewhere takes the place of a draft: what says the same, or nearly so,
stays the same part, with its identity and the references to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from asn_desktop.core.prose import Run
from asn_desktop.policies.rules.parts import parts
from asn_desktop.policies.rules.text import Node, NodeKind, Text, search_key

#: So alike (of 100) an article has to be to be the same one, and a paragraph inside it.
_SAME_PART, _SAME_NODE = 70, 60


def carried(draft: Text, nodes: Text) -> tuple[Node, ...]:
    """``nodes`` with the identities and reasons of those parts of the draft that they are."""
    old, new = parts(draft), parts(nodes)
    same: dict[str, Node] = {}  # new identity → node of the draft
    old_keys = [_key(head, inner) for head, inner in old]
    new_keys = [_key(head, inner) for head, inner in new]
    kinds = [head.kind for head, _ in old]
    pairs = _matches(old_keys, new_keys, kinds, [head.kind for head, _ in new], _SAME_PART)
    for new_place, old_place in pairs.items():
        (old_head, old_inner), (new_head, new_inner) = old[old_place], new[new_place]
        same[new_head.identity] = old_head
        inner = _matches(
            [search_key(node) for node in old_inner],
            [search_key(node) for node in new_inner],
            [node.kind for node in old_inner],
            [node.kind for node in new_inner],
            _SAME_NODE,
        )
        for place, partner in inner.items():
            same[new_inner[place].identity] = old_inner[partner]
    identities = {identity: node.identity for identity, node in same.items()}
    return tuple(_as_known(node, same.get(node.identity), identities) for node in nodes)


def _key(head: Node, inner: Sequence[Node]) -> str:
    return " ".join(filter(None, map(search_key, (head, *inner))))


def _matches(
    old: Sequence[str],
    new: Sequence[str],
    old_kinds: Sequence[NodeKind],
    new_kinds: Sequence[NodeKind],
    alike: int,
) -> dict[int, int]:
    """Place in new → place in old: equal words first, in order, then the most alike."""
    from rapidfuzz import fuzz, process

    waiting: dict[tuple[NodeKind, str], list[int]] = defaultdict(list)
    for place in range(len(old) - 1, -1, -1):
        waiting[old_kinds[place], old[place]].append(place)
    pairs = {}
    for place, key in enumerate(new):
        if equal := waiting.get((new_kinds[place], key)):
            pairs[place] = equal.pop()
    free: dict[NodeKind, dict[int, str]] = defaultdict(dict)
    for place in sorted(set(range(len(old))) - set(pairs.values())):
        free[old_kinds[place]][place] = old[place]
    for place, key in enumerate(new):
        choices = free[new_kinds[place]]
        if place in pairs or not key or not choices:
            continue
        found = process.extractOne(key, choices, scorer=fuzz.ratio, score_cutoff=alike)
        if found is not None:
            pairs[place] = found[2]
            del choices[found[2]]
    return pairs


def _as_known(node: Node, known: Node | None, identities: dict[str, str]) -> Node:
    """The node under its earlier identity, with references to the earlier identities of others."""

    def runs_of(runs: Sequence[Run]) -> tuple[Run, ...]:
        return tuple(
            replace(run, target=identities.get(run.target, run.target)) if run.target else run
            for run in runs
        )

    if node.targets:
        cells = tuple(tuple(runs_of(cell) for cell in row) for row in node.cells)
        node = replace(node, runs=runs_of(node.runs), cells=cells)
    if known is None:
        return node
    return replace(node, identity=known.identity, reason=node.reason or known.reason)
