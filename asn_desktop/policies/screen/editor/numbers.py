"""The numbers of a text that is being written, kept up to date with every change.

A change inside an article tells only that article's numbers anew, so that a key costs the same in a
text of four hundred pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from asn_desktop.core.prose import Run
from asn_desktop.policies.rules import references
from asn_desktop.policies.rules.numbering import Numbered, number
from asn_desktop.policies.rules.text import UNITS, Node, NodeKind, branch

#: Kinds that change no number outside of their article.
_INSIDE = frozenset(
    {NodeKind.CLAUSE, NodeKind.LETTER, NodeKind.ITEM, NodeKind.TEXT, NodeKind.TABLE}
)
#: The places of one article; None for the whole text.
Region = tuple[int, int] | None


class Numbers:
    """``index`` has the number of every part; of parts that are gone the last one is remembered."""

    def __init__(self, section_style: str) -> None:
        self._style = section_style
        self.index: dict[str, Numbered] = {}
        self._last: dict[str, str] = {}

    def tell_all(self, nodes: Sequence[Node]) -> None:
        """The numbers of a whole text."""
        self.index = dict(number(nodes, section_style=self._style))

    def follow(
        self,
        nodes: Sequence[Node],
        place: tuple[int, int],
        before: Sequence[Node],
        now: Sequence[Node],
    ) -> Region:
        """Between these places (first, behind the last) stands ``now`` where ``before`` stood;
        returns where numbers may be others."""
        here = {node.identity for node in now}
        for node in before:
            if node.identity not in here and node.identity in self.index:
                self._last[node.identity] = self.index[node.identity].address
        first, behind = place
        same = 0
        while same < min(len(before), len(now)) and frame(before[same]) == frame(now[same]):
            same += 1
        region = article_around(nodes, first + same, behind, [*before[same:], *now[same:]])
        if region is None:
            self.tell_all(nodes)
        else:
            for node in before[same:]:
                self.index.pop(node.identity, None)
            self._tell_article(nodes[region[0] : region[1]])
        return region

    def _tell_article(self, nodes: Sequence[Node]) -> None:
        own = self.index[nodes[0].identity].path
        inside = number(nodes, section_style=self._style)
        for node in nodes[1:]:
            found = inside[node.identity]
            path = (*own, *found.path[1:])
            self.index[node.identity] = Numbered(found.marker, " ".join(path), path)

    def words(self, whose: str, target: str, last: str) -> str:
        """What a reference says now; its last words where it points nowhere."""
        return references.words(self.index, whose, target) or self._last.get(target) or last

    def resolved(self, nodes: Sequence[Node]) -> tuple[Node, ...]:
        """The text with every reference in today's words, or its last ones."""
        told = [
            replace(node, runs=tuple(self._last_words(run) for run in node.runs))
            if any(target not in self.index for target in node.targets)
            else node
            for node in nodes
        ]
        return references.resolved(told, section_style=self._style)

    def _last_words(self, run: Run) -> Run:
        return replace(run, text=self._last.get(run.target, run.text)) if run.target else run


def frame(node: Node) -> tuple[str, NodeKind, int]:
    """What numbers depend on."""
    return node.identity, node.kind, node.level


def article_around(
    nodes: Sequence[Node], first: int, behind: int, changed: Sequence[Node]
) -> Region:
    """The article in which alone something changed, from place ``first`` on; None where more may
    have."""
    if any(node.kind not in _INSIDE for node in changed):
        return None
    begin = first - 1
    while begin >= 0 and nodes[begin].kind in _INSIDE:
        begin -= 1
    if begin < 0 or nodes[begin].kind not in UNITS:
        return None
    end = branch(nodes, begin)
    return (begin, end) if end >= behind else None
