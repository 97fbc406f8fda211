"""Running text with emphasis, as it travels between a foreign file, an editor, the database and
paper: runs of letters, and passages of runs.

Nothing here is markup: what a person typed ("<b>", "&", "*") is always just letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one look. With a ``target`` it is a reference to the node of that identity: its
    words are made anew wherever the text is shown, and ``text`` is what they were the last time
    (which is what is left where the target is gone)."""

    text: str
    bold: bool = False
    italic: bool = False
    target: str = ""


#: A table: rows of cells of runs.
Cells = tuple[tuple[tuple[Run, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of a foreign text. ``marker`` is what stood before it ("a.", "(2)", "BAB I"),
    also where the other program had made it by itself; ``level`` is the depth of its list or
    indent, ``heading`` the level of a heading (0: none). With ``cells`` it is a table.
    ``centred`` lines are headings in many foreign texts."""

    runs: tuple[Run, ...] = ()
    marker: str = ""
    level: int = 0
    heading: int = 0
    centred: bool = False
    cells: Cells = ()

    @property
    def text(self) -> str:
        """The letters alone, without the marker."""
        return plain(self.runs)


def plain(runs: Iterable[Run]) -> str:
    """The letters of these runs."""
    return "".join(run.text for run in runs)


def joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The same text with neighbours of one look put together and empty runs left out."""
    result: list[Run] = []
    for run in runs:
        if not run.text and not run.target:
            continue
        last = result[-1] if result else None
        if (
            last is not None
            and not (last.target or run.target)
            and (last.bold, last.italic) == (run.bold, run.italic)
        ):
            result[-1] = replace(last, text=last.text + run.text)
        else:
            result.append(run)
    return tuple(result)


def part(runs: Iterable[Run], begin: int, end: int | None = None) -> tuple[Run, ...]:
    """The runs of the letters from ``begin`` to ``end`` (None: the last). A reference is whole or
    not there."""
    result = []
    at = 0
    for run in runs:
        left, right = max(begin - at, 0), len(run.text) if end is None else end - at
        at += len(run.text)
        piece = run.text[left : max(right, 0)]
        if piece == run.text:
            result.append(run)
        elif piece:
            result.append(replace(run, text=piece, target=""))
    return joined(result)


#: What no database keeps and no paper shows: control characters but tab and line break.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def storable(text: str) -> str:
    """The text as every database keeps it: without control characters, and with "\ufffd" for half
    of a character."""
    if text.isprintable():
        return text
    return _SURROGATE.sub("\ufffd", _CONTROL.sub("", text))


def storable_runs(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Runs as they are stored: :func:`storable`, and neighbours of one look put together."""
    return joined(replace(run, text=storable(run.text)) for run in runs)


def runs_to_json(runs: Sequence[Run]) -> list[list[str]]:
    """Runs as they are stored: [text, "bi", target], the later parts left out where empty."""
    stored = []
    for run in runs:
        look = ("b" if run.bold else "") + ("i" if run.italic else "")
        parts = [run.text, look, run.target]
        while len(parts) > 1 and not parts[-1]:
            parts.pop()
        stored.append(parts)
    return stored


def runs_from_json(stored: Sequence[Any]) -> tuple[Run, ...]:
    """The runs that :func:`runs_to_json` stored."""
    return tuple(
        Run(
            part[0],
            bold="b" in (part[1] if len(part) > 1 else ""),
            italic="i" in (part[1] if len(part) > 1 else ""),
            target=part[2] if len(part) > 2 else "",
        )
        for part in stored
    )
