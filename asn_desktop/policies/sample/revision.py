"""Works a text over as a drafter does: this says something else now, that one goes, another comes.

What to change is told by the addresses of the text as it was ("Pasal 5 ayat (2)"), and a reference
in new words is meant by them, too; numbers follow when all is done.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from asn_desktop.core.prose import Run
from asn_desktop.policies.rules.numbering import number
from asn_desktop.policies.rules.recognise.cross_references import References
from asn_desktop.policies.rules.text import (
    UNITS,
    Node,
    NodeKind,
    Text,
    branch,
    new_identity,
    parents,
)

#: A change as ``resources/sample`` tells it: ``do`` (say, insert, remove, move), where, what, why.
Change = Mapping[str, Any]


@dataclass(slots=True)
class _Desk:
    """The text being worked over, and where its parts were."""

    nodes: list[Node]
    at: Mapping[str, str]  # address → identity, as the text was
    labels: Mapping[str, str]  # identity → number, as it was: "7", "2", "a"
    reasons: dict[str, list[str]] = field(default_factory=dict)
    removed: dict[str, str] = field(default_factory=dict)

    def place(self, identity: str) -> int:
        return next(at for at, node in enumerate(self.nodes) if node.identity == identity)

    def whole(self, identity: str) -> tuple[int, int]:
        """From where to where a part stands with all that is in it."""
        place = self.place(identity)
        return place, branch(self.nodes, place)

    def put(self, place: int, *nodes: Node) -> None:
        """Put parts in, with the references in their words."""
        self.nodes[place:place] = nodes
        references = References(self.nodes, self.labels)
        for at in range(place, place + len(nodes)):
            self.nodes[at] = references.linked(self.nodes[at])

    def why(self, identity: str, reason: str) -> None:
        """Note a reason at the article a part stands in; in the preamble at the part itself."""
        above = parents(self.nodes)
        kinds = {node.identity: node.kind for node in self.nodes}
        unit = identity
        while unit and kinds[unit] not in UNITS:
            unit = above[unit]
        noted = self.reasons.setdefault(unit or identity, [])
        if reason not in noted:
            noted.append(reason)


@dataclass(frozen=True, slots=True)
class Revised:
    """The text after the changes; why parts are gone, by their identity."""

    nodes: tuple[Node, ...]
    removed: Mapping[str, str]


def revised(nodes: Text, changes: Sequence[Change], words: Mapping[str, str]) -> Revised:
    """Work a text over; ``words`` fill {placeholders}."""
    index = number(nodes)
    at = {index[node.identity].address: node.identity for node in reversed(nodes)}
    labels = {identity: _label(numbered.marker) for identity, numbered in index.items()}
    desk = _Desk(list(nodes), at, labels)
    for change in changes:
        _DEEDS[change["do"]](desk, change, words)
    told = (
        replace(node, reason=" ".join(desk.reasons.get(node.identity, ()))) for node in desk.nodes
    )
    return Revised(tuple(told), desk.removed)


def _label(marker: str) -> str:
    """ "Pasal 7" → "7", "(2)" → "2"."""
    return marker.rsplit(" ", maxsplit=1)[-1].strip("().")


def _say(desk: _Desk, change: Change, words: Mapping[str, str]) -> None:
    place = desk.place(desk.at[change["at"]])
    node = desk.nodes.pop(place)
    desk.put(place, replace(node, runs=(Run(change["text"].format(**words)),)))
    desk.why(node.identity, change["reason"])


def _insert(desk: _Desk, change: Change, words: Mapping[str, str]) -> None:
    begin, end = desk.whole(desk.at[change.get("after") or change["before"]])
    level = desk.nodes[begin].level
    parts = [(change["kind"], change["text"], level)]
    parts += [(kind, text, level + 1) for kind, text in change.get("below", ())]
    made = [
        Node(new_identity(), NodeKind(kind), (Run(text.format(**words)),) if text else (), depth)
        for kind, text, depth in parts
    ]
    desk.put(end if "after" in change else begin, *made)
    desk.why(made[0].identity, change["reason"])


def _remove(desk: _Desk, change: Change, words: Mapping[str, str]) -> None:
    begin, end = desk.whole(desk.at[change["at"]])
    del desk.nodes[begin:end]
    desk.removed[desk.at[change["at"]]] = change["reason"]


def _move(desk: _Desk, change: Change, words: Mapping[str, str]) -> None:
    begin, end = desk.whole(desk.at[change["at"]])
    taken = desk.nodes[begin:end]
    del desk.nodes[begin:end]
    after, place = desk.whole(desk.at[change["after"]])
    deeper = desk.nodes[after].level - taken[0].level
    desk.nodes[place:place] = [replace(node, level=node.level + deeper) for node in taken]
    desk.why(taken[0].identity, change["reason"])


_DEEDS = {"say": _say, "insert": _insert, "remove": _remove, "move": _move}
