"""The table of contents that a reader shows beside the pages."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from asn_desktop.documents.file import PdfFile, text_string


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: where it leads (page counted from 0, height on it) and how deep it
    stands below the lines before it."""

    title: str
    level: int
    page: int
    top: float


def write_outline(file: PdfFile, entries: Sequence[Entry], pages: Sequence[int]) -> int:
    """Write the contents; ``pages`` are the objects of the pages. Returns the outline's number.

    The first level is open, what stands below it is folded.
    """
    root = file.reserve()
    numbers = [file.reserve() for _ in entries]
    parents, children = _tree(entries)
    for place, entry in enumerate(entries):
        beside = children[parents[place]]
        at = bisect_left(beside, place)
        parent = numbers[parents[place]] if parents[place] >= 0 else root
        links = f"/Parent {parent} 0 R"
        if at:
            links += f" /Prev {numbers[beside[at - 1]]} 0 R"
        if at + 1 < len(beside):
            links += f" /Next {numbers[beside[at + 1]]} 0 R"
        below = children.get(place, [])
        if below:
            links += (
                f" /First {numbers[below[0]]} 0 R /Last {numbers[below[-1]]} 0 R"
                f" /Count {-len(below)}"
            )
        goal = f"/Dest [{pages[entry.page]} 0 R /XYZ null {entry.top:.2f} null]"
        file.put(f"<< /Title {text_string(entry.title)} {links} {goal} >>", numbers[place])
    top = children[-1]
    return file.put(
        f"<< /Type /Outlines /First {numbers[top[0]]} 0 R /Last {numbers[top[-1]]} 0 R "
        f"/Count {len(top)} >>",
        root,
    )


def _tree(entries: Sequence[Entry]) -> tuple[list[int], dict[int, list[int]]]:
    """The parent of each entry (-1: none), and the children of each."""
    parents: list[int] = []
    children: dict[int, list[int]] = {-1: []}
    path: list[int] = []
    for place, entry in enumerate(entries):
        while path and entries[path[-1]].level >= entry.level:
            path.pop()
        parents.append(path[-1] if path else -1)
        children.setdefault(parents[-1], []).append(place)
        path.append(place)
    return parents, children
