"""What differs between two versions of a text: by article (dictum, section), title and item of the
preamble, with the words marked.

Parts are found again by their identity. A new number, also the one in a reference, is no change of
the words; neither is bold or italic.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from asn_desktop.core.prose import Run, plain
from asn_desktop.policies.rules.numbering import Numbered, number
from asn_desktop.policies.rules.parts import parts, rising
from asn_desktop.policies.rules.references import resolved
from asn_desktop.policies.rules.text import UNITS, Node, NodeKind, Text


class Change(StrEnum):
    """What became of a part."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"  # the same words at another place among the others


@dataclass(frozen=True, slots=True)
class Mark:
    """Letters that stand in both versions ("same") or in one of them ("added", "removed")."""

    text: str
    state: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class MarkedParagraph:
    """A paragraph of one version; ``level`` counts from the part that it belongs to. The row of a
    table is a paragraph with " | " between the cells."""

    marker: str
    level: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A part in both versions. A heading is the number it has there ("Pasal 7"; "" where it is not
    there or has none); ``identity`` is that of its first node, by which ``reason`` is written."""

    identity: str
    kind: NodeKind
    change: Change
    old_heading: str
    new_heading: str
    old: tuple[MarkedParagraph, ...]
    new: tuple[MarkedParagraph, ...]
    reason: str = ""


_TOKEN = re.compile(r"\s*(?:\w+|[^\w\s]|\s)\s*")
_WORD = re.compile(r"\w+")
#: Fewer common words than this between two changes are chance ("dan", "yang").
_CHANCE = 3
#: Paragraphs without a common identity that are less alike (of 100) are different ones.
_ALIKE = 50


class _Paragraph(NamedTuple):
    identity: str
    marker: str
    level: int
    runs: tuple[Run, ...]
    said: str  # its words, a reference as its target


class _Block(NamedTuple):
    """A part: its head and what it says."""

    head: Node
    heading: str
    paragraphs: list[_Paragraph]
    reasons: list[str]

    @property
    def said(self) -> tuple[NodeKind, tuple[str, ...]]:
        """Equal in two parts that say the same."""
        return self.head.kind, tuple(paragraph.said for paragraph in self.paragraphs)


def compare(
    old: Text,
    new: Text,
    *,
    section_style: str = "1",
    reasons: Mapping[str, Sequence[str]] | None = None,
) -> list[Difference]:
    """Every part of both texts in the order of the new one, removed ones where they stood.
    ``reasons``, by identity, are told besides those written in the new text."""
    before = _blocks([replace(node, reason="") for node in old], section_style, reasons or {})
    after = _blocks(new, section_style, reasons or {})
    pairs = _pairs(before, after)
    found = [new_place for new_place in range(len(after)) if new_place in pairs]
    stay = {found[place] for place in rising([pairs[new_place] for new_place in found])}

    def told(change: Change, one: _Block | None, other: _Block | None) -> Difference:
        marked_old, marked_new, same = _marked(one, other)
        if one and other and not same:
            change = Change.CHANGED
        block = other or one
        assert block is not None
        return Difference(
            block.head.identity,
            block.head.kind,
            change,
            one.heading if one else "",
            other.heading if other else "",
            marked_old,
            marked_new,
            "\n".join(dict.fromkeys(block.reasons)),
        )

    gone = _gone(before, set(pairs.values()))
    result = [told(Change.REMOVED, before[place], None) for place in gone[-1]]
    for place, block in enumerate(after):
        partner = pairs.get(place)
        if partner is None:
            result.append(told(Change.ADDED, None, block))
            continue
        change = Change.SAME if place in stay else Change.MOVED
        result.append(told(change, before[partner], block))
        result += [told(Change.REMOVED, before[lost], None) for lost in gone[partner]]
    return result


def _blocks(nodes: Text, section_style: str, reasons: Mapping[str, Sequence[str]]) -> list[_Block]:
    index = number(nodes, section_style=section_style)
    blocks = []
    for head, inner in parts(resolved(nodes, section_style=section_style)):
        block = _Block(head, _heading(head, index[head.identity]), [], [])
        for node in (head, *inner):
            if node.reason:
                block.reasons.append(node.reason)
            block.reasons.extend(reasons.get(node.identity, ()))
            in_heading = node is head and node.kind in UNITS
            marker = "" if in_heading else index[node.identity].marker
            block.paragraphs.extend(_paragraphs(node, marker, node.level - head.level))
        blocks.append(block)
    return blocks


def _heading(node: Node, numbered: Numbered) -> str:
    return numbered.marker if node.kind is NodeKind.SECTION else numbered.address


def _paragraphs(node: Node, marker: str, level: int) -> Iterator[_Paragraph]:
    if node.kind is NodeKind.TABLE:
        for place, row in enumerate(node.cells):
            runs: list[Run] = []
            for cell in row:
                runs += [Run(" | "), *cell] if runs else cell
            yield _Paragraph(f"{node.identity}/{place}", "", level, tuple(runs), _said(runs))
    elif node.runs:
        yield _Paragraph(node.identity, marker, level, node.runs, _said(node.runs))


def _said(runs: Sequence[Run]) -> str:
    whole = "".join(f" \0{run.target}\0 " if run.target else run.text for run in runs)
    return " ".join(whole.split())


def _pairs(before: Sequence[_Block], after: Sequence[_Block]) -> dict[int, int]:
    """The place in the old text of every part of the new one that was there: of the same identity,
    else with the same words (cut out and pasted again)."""
    places = {block.head.identity: place for place, block in enumerate(before)}
    pairs = {
        place: places[block.head.identity]
        for place, block in enumerate(after)
        if block.head.identity in places
    }
    free = set(range(len(before))) - set(pairs.values())
    by_words: dict[object, list[int]] = defaultdict(list)
    for place in sorted(free, reverse=True):
        if before[place].paragraphs:
            by_words[before[place].said].append(place)
    for place, block in enumerate(after):
        if place not in pairs and (same := by_words.get(block.said)):
            pairs[place] = same.pop()
    return pairs


def _gone(before: Sequence[_Block], kept: Collection[int]) -> Mapping[int, list[int]]:
    """The removed parts by the kept one that stood before them (-1: none)."""
    gone: dict[int, list[int]] = defaultdict(list)
    last = -1
    for place in range(len(before)):
        if place in kept:
            last = place
        else:
            gone[last].append(place)
    return gone


# --- the words of one part -----------------------------------------------------------------------


def _marked(
    one: _Block | None, other: _Block | None
) -> tuple[tuple[MarkedParagraph, ...], tuple[MarkedParagraph, ...], bool]:
    """Both sides with their words marked, and whether they say the same."""
    if one is None or other is None:
        return (
            tuple(_whole(paragraph, "removed") for paragraph in (one.paragraphs if one else ())),
            tuple(_whole(paragraph, "added") for paragraph in (other.paragraphs if other else ())),
            False,
        )
    old, new = one.paragraphs, other.paragraphs
    pairs = _paragraph_pairs(old, new)
    same = len(pairs) == len(old) == len(new)
    left = [_whole(paragraph, "removed") for paragraph in old]
    right = [_whole(paragraph, "added") for paragraph in new]
    for new_place, old_place in pairs.items():
        first, second = old[old_place], new[new_place]
        if first.said == second.said:
            left[old_place], right[new_place] = _whole(first, "same"), _whole(second, "same")
        else:
            left[old_place], right[new_place] = _word_marks(first, second)
            same = False
        same = same and (not first.level or _shape(first.marker) == _shape(second.marker))
    return tuple(left), tuple(right), same


def _shape(marker: str) -> str:
    return _WORD.sub("x", marker)


def _paragraph_pairs(old: Sequence[_Paragraph], new: Sequence[_Paragraph]) -> dict[int, int]:
    """Place in new → place in old, in rising order: paragraphs of one identity, and between them
    those that are alike."""
    from rapidfuzz import fuzz

    places = {paragraph.identity: place for place, paragraph in enumerate(old)}
    known = [
        (place, places[paragraph.identity])
        for place, paragraph in enumerate(new)
        if paragraph.identity in places
    ]
    stay = rising([old_place for _, old_place in known])
    anchors = [pair for place, pair in enumerate(known) if place in stay]
    pairs = dict(anchors)
    for (new_from, old_from), (new_to, old_to) in pairwise(
        [(-1, -1), *anchors, (len(new), len(old))]
    ):
        next_old = old_from + 1
        for place in range(new_from + 1, new_to):
            likeness, best = max(
                (
                    (fuzz.ratio(old[other].said, new[place].said), -other)
                    for other in range(next_old, old_to)
                ),
                default=(0.0, 0),
            )
            if likeness >= _ALIKE:
                pairs[place] = -best
                next_old = -best + 1
    return pairs


def _whole(paragraph: _Paragraph, state: str) -> MarkedParagraph:
    marks = tuple(Mark(run.text, state, run.bold, run.italic) for run in paragraph.runs)
    return MarkedParagraph(paragraph.marker, paragraph.level, marks)


def _word_marks(old: _Paragraph, new: _Paragraph) -> tuple[MarkedParagraph, MarkedParagraph]:
    old_keys, old_ends = _tokens(old.runs)
    new_keys, new_ends = _tokens(new.runs)
    old_changed, new_changed = _changed_tokens(old_keys, new_keys)
    return (
        _with_marks(old, old_ends, old_changed, "removed"),
        _with_marks(new, new_ends, new_changed, "added"),
    )


def _tokens(runs: Sequence[Run]) -> tuple[list[str], list[tuple[int, int]]]:
    """The words and signs of a paragraph as they are compared, and where each ends, without and
    with the space behind it. A reference is one word, told by its target."""
    keys: list[str] = []
    ends: list[tuple[int, int]] = []
    begin = 0
    stretch = ""

    def cut() -> None:
        for match in _TOKEN.finditer(stretch):
            keys.append(match[0].strip())
            end = begin + match.end()
            ends.append((end - len(match[0]) + len(match[0].rstrip()), end))

    for run in runs:
        if not run.target:
            stretch += run.text
            continue
        cut()
        begin += len(stretch) + len(run.text)
        stretch = ""
        keys.append(f"\0{run.target}")
        ends.append((begin, begin))
    cut()
    return keys, ends


def _changed_tokens(old: Sequence[str], new: Sequence[str]) -> tuple[list[bool], list[bool]]:
    """Which words stand on one side only."""
    from rapidfuzz.distance import LCSseq

    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < min(len(old), len(new)) - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    old_end, new_end = len(old) - tail, len(new) - tail
    old_changed = [start <= place < old_end for place in range(len(old))]
    new_changed = [start <= place < new_end for place in range(len(new))]
    steps = LCSseq.opcodes(old[start:old_end], new[start:new_end])
    for step in steps:
        length = step.src_end - step.src_start
        if step.tag == "equal" and length >= _CHANCE:
            for offset in range(length):
                old_changed[start + step.src_start + offset] = False
                new_changed[start + step.dest_start + offset] = False
    return old_changed, new_changed


def _with_marks(
    paragraph: _Paragraph, ends: Sequence[tuple[int, int]], changed: Sequence[bool], state: str
) -> MarkedParagraph:
    text = plain(paragraph.runs)
    borders = {0, len(text)}
    looks: list[tuple[int, Run]] = []
    begin = 0
    for run in paragraph.runs:
        looks.append((begin, run))
        borders.add(begin)
        begin += len(run.text)
    states = [(0, state if changed and changed[0] else "same")]
    for place, (first, second) in enumerate(pairwise(changed)):
        if first != second:
            end = ends[place][1 if second else 0]  # no mark on the space around
            states.append((end, state if second else "same"))
            borders.add(end)
    marks = []
    look = told = 0
    for left, right in pairwise(sorted(borders)):
        while look + 1 < len(looks) and looks[look + 1][0] <= left:
            look += 1
        while told + 1 < len(states) and states[told + 1][0] <= left:
            told += 1
        run = looks[look][1]
        marks.append(Mark(text[left:right], states[told][1], run.bold, run.italic))
    return MarkedParagraph(paragraph.marker, paragraph.level, tuple(marks))
