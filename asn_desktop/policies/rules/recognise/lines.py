"""A foreign text as lines that each begin with their sign, whatever made it: typed, counted by a
word processor, or laid out with a table ("Menimbang | : | a. …")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from asn_desktop.core.prose import Cells, Passage, Run, joined, part, plain, storable

_SPACES = re.compile(r"\s+")
_BREAKS = re.compile("[\n\x0b\x0c\u2028\u2029]")
_COLON = re.compile(r":\s*")
#: A line that draws and says nothing.
_RULER = re.compile(r"[\s:.…_=*\-–—]*")
#: A row that begins so is no table but a layout: the label, a colon, what is said.
_LABEL = re.compile(
    r"(menimbang|mengingat|memperhatikan|memutuskan|menetapkan|kepada|untuk|"
    r"(?:diktum\s+)?(?:pertama|ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|"
    r"sebelas|seratus)(?:\s+\w+)*))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line; ``number`` counts the passages of the file from 1."""

    number: int
    runs: tuple[Run, ...]
    heading: int = 0
    centred: bool = False
    cells: Cells = ()

    @property
    def text(self) -> str:
        """The letters."""
        return plain(self.runs)

    @property
    def words(self) -> str:
        """What stands there, as it is told."""
        if self.cells:
            return " | ".join(plain(cell) for row in self.cells for cell in row).strip()
        return self.text

    @property
    def in_capitals(self) -> bool:
        """Whether every letter is a capital, as in a heading."""
        text = self.text
        return text.upper() == text and text.lower() != text

    @property
    def in_bold(self) -> bool:
        """Whether all of it is bold, as in a heading."""
        return all(run.bold for run in self.runs if run.text.strip())

    def behind(self, end: int) -> tuple[Run, ...]:
        """What stands behind the sign that ends there."""
        return tidy(part(self.runs, end))


def lines_of(passages: Sequence[Passage]) -> Iterator[Line]:
    """The lines of a text, without empty ones."""
    for number, passage in enumerate(passages, start=1):
        if passage.cells:
            yield from _table(number, passage.cells)
            continue
        runs = passage.runs
        if passage.marker.strip():
            runs = (Run(f"{passage.marker.strip()} "), *runs)
        line = Line(number, runs, passage.heading, passage.centred)
        yield from _broken(line)


def _broken(line: Line) -> Iterator[Line]:
    """A line for each that a person sees; the colon after a label may stand on the next one."""
    begin = 0
    for piece in _BREAKS.split(line.text):
        runs = tidy(part(line.runs, begin, begin + len(piece)))
        begin += len(piece) + 1
        if colon := _COLON.match(plain(runs)):
            runs = tidy(part(runs, colon.end()))
        if runs and not _RULER.fullmatch(plain(runs)):
            yield replace(line, runs=runs)


def _table(number: int, cells: Cells) -> Iterator[Line]:
    """A table, or the lines of one that only lays out labels."""
    kept: list[tuple[tuple[Run, ...], ...]] = []
    labelled = False  # a row without a label goes on from the one above
    for row in cells:
        filled = [cell for cell in row if not _RULER.fullmatch(plain(cell))]
        label = plain(row[0]).strip(" \t\n\xa0:") if row else ""
        if not filled:
            continue
        if _LABEL.fullmatch(label):
            labelled = True
            filled = [(Run(f"{label} : "),), *filled[1:]]
        elif not labelled or label:
            labelled = False
            kept.append(tuple(tidy(cell, breaks=True) for cell in row))
            continue
        if kept:
            yield Line(number, (), cells=tuple(kept))
            kept = []
        runs = tuple(run for cell in filled for run in (*cell, Run(" ")))
        yield from _broken(Line(number, runs))
    if kept:
        yield Line(number, (), cells=tuple(kept))


def tidy(runs: Iterable[Run], *, breaks: bool = False) -> tuple[Run, ...]:
    """The runs with one blank for every space (line breaks too unless they are kept) and none at
    the ends."""
    result: list[Run] = []
    blank = True  # nothing before, or it ends with a space
    for run in runs:
        text = storable(run.text)
        if breaks:
            text = "\n".join(_SPACES.sub(" ", line) for line in text.split("\n"))
        else:
            text = _SPACES.sub(" ", text)
        if blank:
            text = text.lstrip()
        if text:
            blank = text[-1].isspace()
            result.append(replace(run, text=text))
    while result and not result[-1].text.rstrip():
        result.pop()
    if result:
        result[-1] = replace(result[-1], text=result[-1].text.rstrip())
    return joined(result)
