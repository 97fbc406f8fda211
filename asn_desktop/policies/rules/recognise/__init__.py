"""The structure of a foreign text, found by its words and signs: what a word processor, a typist
or a scanner has left of it becomes numbered parts.

No word is ever lost: what has no place among the parts becomes a paragraph without a number and is
told; what the program writes itself (the heading of the paper, MEMUTUSKAN, the signature) is set
aside and told, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from asn_desktop.core.prose import Passage
from asn_desktop.core.translation import translate
from asn_desktop.policies.rules.numbering import number
from asn_desktop.policies.rules.recognise.building import Builder, Built
from asn_desktop.policies.rules.recognise.cross_references import References
from asn_desktop.policies.rules.recognise.lines import lines_of
from asn_desktop.policies.rules.recognise.outline import outline_of
from asn_desktop.policies.rules.text import Node, TextForm

__all__ = ["Finding", "Note", "Recognised", "recognise"]


class Finding(StrEnum):
    """What a note tells."""

    UNPLACED = "unplaced"  # became a paragraph without a number
    ASIDE = "aside"  # the program writes it itself, or it belongs to a page
    RENUMBERED = "renumbered"  # has another number now
    UNKNOWN_REFERENCE = "unknown_reference"  # refers to what is not in the text


@dataclass(frozen=True, slots=True)
class Note:
    """Something a person should look at: the line of the file and its words."""

    line: int
    words: str
    finding: Finding
    now: str = ""  # RENUMBERED: the number it has now

    @property
    def sentence(self) -> str:
        """What is to be said of it."""
        match self.finding:
            case Finding.UNPLACED:
                return translate("policies", "Stands as a paragraph without a number.")
            case Finding.ASIDE:
                return translate("policies", "Not taken over: the program writes this itself.")
            case Finding.RENUMBERED:
                return translate("policies", "Its number is {number} now.").format(number=self.now)
            case Finding.UNKNOWN_REFERENCE:
                return translate("policies", "Refers to what this text does not have.")


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was found, and what to look at, in the order of the file."""

    nodes: tuple[Node, ...]
    notes: tuple[Note, ...]


def recognise(passages: Sequence[Passage], form: TextForm) -> Recognised:
    """The parts of a text of this form."""
    lines = list(lines_of(passages))
    outline = outline_of(lines, form)
    builder = Builder(form, outline)
    for line in lines:
        builder.take(line)
    built = builder.built
    nodes = [part.node() for part in built]
    references = References(nodes, {part.identity: part.label for part in built})
    linked = tuple(references.linked(node) for node in nodes)
    notes = [Note(line.number, line.words, Finding.UNPLACED) for line in builder.unplaced]
    notes += [Note(line.number, line.words, Finding.ASIDE) for line in builder.aside]
    notes += _renumbered(linked, built, outline.section_style)
    at = {part.identity: part.line for part in built}
    notes += [
        Note(at[identity], words, Finding.UNKNOWN_REFERENCE)
        for identity, words in references.unknown
    ]
    return Recognised(linked, tuple(sorted(notes, key=lambda note: note.line)))


_NOT_WORD = re.compile(r"[\W_]+")


def _renumbered(
    nodes: Sequence[Node], built: Sequence[Built], section_style: str
) -> Iterator[Note]:
    """Parts that had another number in the file (a gap, "Pasal 7A", a number given twice)."""
    index = number(nodes, section_style=section_style)
    for part, node in zip(built, nodes, strict=True):
        marker = index[node.identity].marker
        if part.sign and marker and _core(part.sign) != _core(marker):
            words = f"{part.sign} {node.text}".strip()
            yield Note(part.line, words, Finding.RENUMBERED, marker)


def _core(sign: str) -> str:
    core = _NOT_WORD.sub(" ", sign).strip().lower()
    return core.replace("pertama", "kesatu").removeprefix("diktum ")
