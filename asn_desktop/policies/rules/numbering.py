"""The numbers of a text: nobody types them, they follow from the order and depth of its parts.

UU 12/2011 Lampiran II: BAB in Roman numerals and Pasal in Arabic ones run through the whole text;
Bagian, Paragraf, ayat, huruf and angka begin anew where they stand; an article of one ayat has no
"(1)", one consideration no "a.". A text that amends another has Roman articles, since the Arabic
ones in it are those of the other. Circulars follow the order of tata naskah dinas
(I. A. 1. a. 1) a) (1) (a)), begun at the sign of their sections.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from asn_desktop.core.counting import letters, roman
from asn_desktop.policies.rules.text import Node, NodeKind, Text, parents, units


@dataclass(frozen=True, slots=True)
class Numbered:
    """The sign before a part ("(2)", "BAB I"; "" for none) and how others call it. ``path`` is its
    address step by step: ("Pasal 7", "ayat (2)", "huruf a")."""

    marker: str
    address: str
    path: tuple[str, ...] = ()


_UNITS = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
AMENDING = re.compile(r"diubah\s+(?:sehingga\s+berbunyi\s+)?sebagai\s+berikut", re.IGNORECASE)
#: The order of signs of tata naskah dinas; deeper ones repeat the last.
_SIGNS = ("I.", "A.", "1.", "a.", "1)", "a)", "(1)", "(a)")
#: Signs of regulations: the first list of letters or digits has a dot, one inside another of its
#: kind a bracket.
_SHAPES = ("{}.", "{})", "({})")
#: What a sign is called, and how it counts.
_COUNTING: Mapping[str, tuple[str, Callable[[int], str]]] = {
    "1": ("angka", str),
    "I": ("angka", roman),
    "a": ("huruf", letters),
    "A": ("huruf", lambda count: letters(count).upper()),
}
_PREAMBLE = {
    NodeKind.CONSIDERING: "Menimbang",
    NodeKind.RECALLING: "Mengingat",
    NodeKind.NOTING: "Memperhatikan",
}
_LISTED = frozenset({NodeKind.LETTER, NodeKind.ITEM})
#: Kinds that are counted through the whole text.
_THROUGH = frozenset({NodeKind.CHAPTER, NodeKind.ARTICLE, NodeKind.DICTUM, *_PREAMBLE})
#: Kinds that lose their number where they stand alone.
_ALONE = frozenset({NodeKind.CLAUSE, *_PREAMBLE})


def ordinal(number: int) -> str:
    """1 → "kesatu", 12 → "kedua belas", 21 → "kedua puluh satu", 100 → "keseratus"."""
    return "ke" + _cardinal(number)


def _cardinal(number: int) -> str:
    if number < 10:
        return _UNITS[number]
    if number < 12:
        return ("sepuluh", "sebelas")[number - 10]
    if number < 20:
        return f"{_UNITS[number - 10]} belas"
    if number < 100:
        return f"{_UNITS[number // 10]} puluh {_cardinal(number % 10)}".rstrip()
    if number < 200:
        return f"seratus {_cardinal(number - 100)}".rstrip()
    if number < 1000:
        return f"{_UNITS[number // 100]} ratus {_cardinal(number % 100)}".rstrip()
    thousands = "seribu" if number < 2000 else f"{_cardinal(number // 1000)} ribu"
    return f"{thousands} {_cardinal(number % 1000)}".rstrip()


def number(nodes: Text, *, section_style: str = "1") -> Mapping[str, Numbered]:
    """The number of every node by identity. ``section_style`` is the sign of the sections of a
    circular: "1", "A" or "I"."""
    above = parents(nodes)
    total = Counter((_series(node, above), node.kind) for node in nodes)
    amending = amends(nodes)
    counted: Counter[tuple[str, NodeKind]] = Counter()
    found: dict[str, Numbered] = {}
    depths: dict[str, _Depth] = {"": _Depth()}
    for node in nodes:
        parent = above[node.identity]
        depth = depths[parent].below(node.kind)
        depths[node.identity] = depth
        # Below a section letters and digits are one list: its sign follows from its depth.
        together = NodeKind.ITEM if depth.sections > 1 else node.kind
        key = (_series(node, above), together)
        counted[key] += 1
        count = counted[key]
        alone = node.kind in _ALONE and total[_series(node, above), node.kind] == 1
        marker, step = ("", "") if alone else _sign(node.kind, count, depth, section_style)
        if amending and node.kind is NodeKind.ARTICLE:
            marker = step = f"Pasal {roman(count)}"
        path = _path(node.kind, step, found.get(parent))
        found[node.identity] = Numbered(marker, " ".join(path), path)
    return found


def amends(nodes: Text) -> bool:
    """Whether the first article says that it changes another text."""
    for node, inner in units(nodes):
        if node.kind is NodeKind.ARTICLE:
            return any(AMENDING.search(one.text) for one in (node, *inner))
    return False


@dataclass(frozen=True, slots=True)
class _Depth:
    """How many lists of letters and of digits, and how many numbered parts since a section, stand
    above a node."""

    letters: int = 0
    digits: int = 0
    sections: int = 0  # 0: in no section

    def below(self, kind: NodeKind) -> _Depth:
        if kind is NodeKind.SECTION:
            return _Depth(0, 0, self.sections + 1)
        if kind not in _LISTED:
            return self
        inside = self.sections + 1 if self.sections else 0
        letter = kind is NodeKind.LETTER
        return _Depth(self.letters + letter, self.digits + (not letter), inside)


def _series(node: Node, above: Mapping[str, str]) -> str:
    """Where the count of this node begins: "" for the whole text."""
    return "" if node.kind in _THROUGH else above[node.identity]


def _sign(kind: NodeKind, count: int, depth: _Depth, style: str) -> tuple[str, str]:
    """The sign of a node and its step in an address."""
    match kind:
        case NodeKind.CONSIDERING:
            return f"{letters(count)}.", f"huruf {letters(count)}"
        case NodeKind.RECALLING | NodeKind.NOTING:
            return f"{count}.", f"angka {count}"
        case NodeKind.CHAPTER:
            marker = f"BAB {roman(count)}"
        case NodeKind.PART:
            marker = f"Bagian {ordinal(count).title()}"
        case NodeKind.PARAGRAPH:
            marker = f"Paragraf {count}"
        case NodeKind.ARTICLE:
            marker = f"Pasal {count}"
        case NodeKind.CLAUSE:
            return f"({count})", f"ayat ({count})"
        case NodeKind.DICTUM:
            return ordinal(count).upper(), f"Diktum {ordinal(count).upper()}"
        case NodeKind.SECTION | NodeKind.LETTER | NodeKind.ITEM:
            return _list_sign(kind, count, depth, style)
        case _:
            return "", ""
    return marker, marker


def _list_sign(kind: NodeKind, count: int, depth: _Depth, style: str) -> tuple[str, str]:
    """("a.", "huruf a"), ("1)", "angka 1)"), ("III.", "angka III")."""
    if depth.sections:
        first = _SIGNS.index(f"{style}.")
        shape = _SIGNS[min(first + depth.sections - 1, len(_SIGNS) - 1)]
    else:
        letter = kind is NodeKind.LETTER
        inside = (depth.letters if letter else depth.digits) - 1
        shape = _SHAPES[min(inside, 2)].format("a" if letter else "1")
    sample = shape.strip("().")
    word, told = _COUNTING[sample]
    marker = shape.replace(sample, told(count))
    return marker, f"{word} {marker.removesuffix('.')}"


def _path(kind: NodeKind, step: str, parent: Numbered | None) -> tuple[str, ...]:
    if kind in _PREAMBLE:
        above: tuple[str, ...] = (_PREAMBLE[kind],)
    elif kind in (NodeKind.CHAPTER, NodeKind.ARTICLE, NodeKind.DICTUM) or parent is None:
        above = ()
    else:
        above = parent.path
    return (*above, step) if step else above
