"""A text cut into the parts that lawyers talk about, and what of an order stays when some move."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from asn_desktop.policies.rules.text import TITLED, UNITS, Node, NodeKind, Text, parents

#: Kinds that are parts of their own, wherever they stand; and those that only hold parts.
_OWN = UNITS | TITLED | {NodeKind.CONSIDERING, NodeKind.RECALLING, NodeKind.NOTING}
_HOLDING = TITLED - UNITS


def parts(nodes: Text) -> list[tuple[Node, list[Node]]]:
    """Every article (dictum, section), title and item of the preamble, each with all nodes that
    belong to it; what stands in none of them is a part of its own."""
    above = parents(nodes)
    owner: dict[str, tuple[Node, list[Node]]] = {}
    kinds: dict[str, NodeKind] = {}
    found = []
    for node in nodes:
        parent = above[node.identity]
        kinds[node.identity] = node.kind
        if node.kind in _OWN or not parent or kinds[parent] in _HOLDING:
            owner[node.identity] = (node, [])
            found.append(owner[node.identity])
        else:
            owner[node.identity] = owner[parent]
            owner[parent][1].append(node)
    return found


def rising(values: Sequence[int]) -> set[int]:
    """The places of a longest rising series: what stayed while the others moved."""
    tails: list[int] = []
    at: list[int] = []  # place of each tail
    previous: list[int] = []
    for place, value in enumerate(values):
        length = bisect_left(tails, value)
        tails[length : length + 1] = [value]
        at[length : length + 1] = [place]
        previous.append(at[length - 1] if length else -1)
    result = set()
    place = at[-1] if at else -1
    while place >= 0:
        result.add(place)
        place = previous[place]
    return result


#: The room between two neighbours when a text is stored for the first time.
ROOM = 1 << 20


def sparse_places(stored: Sequence[int | None]) -> list[int]:
    """Rising places for parts in their order, given the place each has so far (None: none yet), so
    that as few as possible get a new one."""
    known = [(order, place) for order, place in enumerate(stored) if place is not None]
    stay = rising([place for _, place in known])
    kept = [pair for position, pair in enumerate(known) if position in stay]
    result = [0] * len(stored)
    last_order, last_place = -1, 0
    for order, place in [*kept, (len(stored), None)]:
        missing = order - last_order - 1
        step = ROOM if place is None else (place - last_place) // (missing + 1)
        if missing and not step:
            return [ROOM * (order + 1) for order in range(len(stored))]  # no room left
        for offset in range(1, missing + 1):
            result[last_order + offset] = last_place + step * offset
        if place is not None:
            result[order] = place
            last_order, last_place = order, place
    return result
