"""The references that somebody has typed: found in the words, if they point inside the text.

"Pasal 7 ayat (2)" points inside, "Pasal 96 Undang-Undang Nomor 12 Tahun 2011" into another law.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from asn_desktop.core.prose import Run, joined, part, plain
from asn_desktop.policies.rules.numbering import AMENDING
from asn_desktop.policies.rules.recognise.signs import count_value
from asn_desktop.policies.rules.text import Node, NodeKind, branch, parents

_STEP = (
    r"(?:[Pp]asal\s+\d{1,4}[A-Z]?|ayat\s+\(\d{1,3}[a-z]?\)|huruf\s+\(?[a-z]{1,2}\)?|"
    r"angka\s+\(?\d{1,3}\)?|[Dd]iktum\s+(?:PERTAMA|KE[A-Z]+(?:\s[A-Z]+)*)|BAB\s+[IVXLC]+)(?!\w)"
)
_REFERENCE = rf"{_STEP}(?:\s+{_STEP})*"
_CONNECTED = r"\s*(?:,\s*)?(?:dan/atau|dan|atau|sampai dengan)?\s+"
_ROW = re.compile(rf"\b{_REFERENCE}(?:{_CONNECTED}{_REFERENCE})*")
_ONE = re.compile(_REFERENCE)
_ONE_STEP = re.compile(r"(\w+)\s+\(?([^()]+?)\)?(?=\s+(?:[Pp]asal|ayat|huruf|angka)\s|$)")
_LAW = (
    r"(?:Undang[ -]Undang|UUD|UU|Peraturan|P(?:er|ER)(?i:ppu|pu|pres|men|da|wal|gub|bup|ka|ban)\w*|"
    r"PP|Keputusan|K(?:ep|EP)(?i:pres|men|wal|gub|bup|ka)\w*|Instruksi|Inpres|SK|SE|Surat Edaran|"
    r"Ketetapan|Kitab|KUHP\w*|Lampiran)\b"
)
_INTO_LAW = re.compile(rf"\s*,?\s*(?:dalam\s+|dari\s+|pada\s+)?{_LAW}")
_OWN = re.compile(
    r"\s*,?\s*(?:dalam\s+|dari\s+|pada\s+)?(?:Peraturan|Keputusan|Instruksi|Surat Edaran)"
    r"(?:\s+[A-Z]\w*){0,6}\s+ini\b"
)
_FROM_LAW = re.compile(r"\bTahun\s+\d{4}\s*,?\s*$")

_WORDS = {
    NodeKind.CHAPTER: "bab",
    NodeKind.ARTICLE: "pasal",
    NodeKind.CLAUSE: "ayat",
    NodeKind.LETTER: "huruf",
    NodeKind.ITEM: "angka",
    NodeKind.DICTUM: "diktum",
    NodeKind.CONSIDERING: "huruf",
}
#: What is found from everywhere.
_ABSOLUTE = frozenset({"bab", "pasal", "diktum"})


class References:
    """The parts of a text by the numbers they had in the file."""

    def __init__(self, nodes: Sequence[Node], labels: Mapping[str, str]) -> None:
        self._above = parents(nodes)
        self._kinds = {node.identity: node.kind for node in nodes}
        self._found: dict[tuple[str, str, str], str] = {}
        self._silent = _silent(nodes)
        #: references whose target is missing: the identity of the node and the words
        self.unknown: list[tuple[str, str]] = []
        for node in nodes:
            word = _WORDS.get(node.kind)
            if word is None or not labels.get(node.identity):
                continue
            label = labels[node.identity].lower()
            scope = "" if word in _ABSOLUTE else self._scope(node.identity)
            self._found.setdefault((scope, word, label), node.identity)

    def _scope(self, identity: str) -> str:
        """The part in which the number of this one counts."""
        if self._kinds[identity] is NodeKind.CONSIDERING:
            return NodeKind.CONSIDERING
        above = self._above[identity]
        while above and self._kinds[above] in (NodeKind.TEXT, NodeKind.TABLE):
            above = self._above[above]
        return above

    def linked(self, node: Node) -> Node:
        """The node with every reference in its words that points inside the text."""
        if node.identity in self._silent:
            return node
        cells = tuple(tuple(self._runs(cell, node) for cell in row) for row in node.cells)
        return replace(node, runs=self._runs(node.runs, node), cells=cells)

    def _runs(self, runs: tuple[Run, ...], node: Node) -> tuple[Run, ...]:
        text = plain(runs)
        result: list[Run] = []
        done = 0
        for begin, end, target in self._references(text, node):
            look = part(runs, begin, begin + 1)[0]
            result += part(runs, done, begin)
            result.append(replace(look, text=text[begin:end], target=target))
            done = end
        return joined((*result, *part(runs, done))) if result else runs

    def _references(self, text: str, node: Node) -> Iterator[tuple[int, int, str]]:
        for row in _ROW.finditer(text):
            own = _OWN.match(text, row.end())
            if not own and (
                _INTO_LAW.match(text, row.end()) or _FROM_LAW.search(text, 0, row.start())
            ):
                continue
            before = ""
            for match in _ONE.finditer(text, row.start(), row.end()):
                steps = [(step[1].lower(), step[2]) for step in _ONE_STEP.finditer(match[0])]
                target = self._target(steps, node.identity, before)
                if target:
                    yield match.start(), match.end(), target
                    before = target
                elif steps[0][0] in ("pasal", "ayat"):
                    self.unknown.append((node.identity, match[0]))

    def _target(self, steps: Sequence[tuple[str, str]], here: str, before: str) -> str:
        word = steps[0][0]
        scopes = [""] if word in _ABSOLUTE else [*self._around(before), *self._around(here)]
        for scope in scopes:
            target = scope
            for word, label in steps:
                target = self._found.get((target, word, _label(word, label)), "")
                if not target:
                    break
            if target:
                return target
        return ""

    def _around(self, identity: str) -> list[str]:
        """Where a number without an article is looked for: here, and in what this stands in."""
        scopes = []
        while identity:
            scopes.append(identity)
            if self._kinds[identity] is NodeKind.CONSIDERING:
                scopes.append(NodeKind.CONSIDERING.value)
            identity = self._above[identity]
        return scopes


def _label(word: str, label: str) -> str:
    if word == "diktum":
        return str(count_value(label) or "")
    return label.lower()


def _silent(nodes: Sequence[Node]) -> frozenset[str]:
    """The nodes whose references lead elsewhere: the legal basis, titles, and articles that amend
    another text."""
    silent = {
        node.identity
        for node in nodes
        if node.kind in (NodeKind.RECALLING, NodeKind.CHAPTER, NodeKind.PART, NodeKind.PARAGRAPH)
    }
    for place, node in enumerate(nodes):
        if AMENDING.search(node.text):
            silent.update(inner.identity for inner in nodes[place : branch(nodes, place)])
    return frozenset(silent)
