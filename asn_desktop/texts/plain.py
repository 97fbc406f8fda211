"""Plain text files: lines broken at the edge of a page become paragraphs, lines with tabs between
their columns a table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from asn_desktop.core.prose import Passage, Run
from asn_desktop.texts.passages import made_of, table_of

#: A file is broken at an edge where no line is longer than this and many come near the longest.
_WIDEST = 132
_NARROWEST = 50
_NEAR, _VERY_NEAR = 0.75, 0.9
_MANY = 5
#: What begins a paragraph of its own, whatever the line before looks like.
_BEGINS = re.compile(
    r"\s*(?:\(?(?:[a-z]{1,2}|[A-Z]|\d{1,3}|[IVXLC]{1,5})[.)]\s|\(\d{1,3}[a-z]?\)|[-–•*]\s|"
    r"(?:BAB|Bagian|Paragraf|Pasal)\s+\S+\s*$|(?:Menimbang|Mengingat|Memperhatikan|Menetapkan|"
    r"MEMUTUSKAN|Ditetapkan|Diundangkan|LAMPIRAN|Tembusan)\b|KE[A-Z]+(?:\s[A-Z]+)*\s*:)"
)
_STEP = 8  # a step of indent


def passages_of_text(text: str) -> Iterator[Passage]:
    """The paragraphs of a plain text."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").split("\n")
    edge = _edge(lines)
    paragraph: list[str] = []
    rows: list[list[str]] = []
    for line in lines:
        row = _row(line)
        if rows and (row is None or len(row) != len(rows[0])):
            yield from _table(rows)
            rows = []
        if row is not None:
            if paragraph:
                yield _passage(paragraph)
                paragraph = []
            rows.append(row)
            continue
        goes_on = (
            edge
            and paragraph
            and line.strip()
            and len(paragraph[-1].expandtabs()) >= _share(paragraph[-1]) * edge
            and not _BEGINS.match(line)
            and not line.strip().isupper()
        )
        if not goes_on and paragraph:
            yield _passage(paragraph)
            paragraph = []
        if line.strip():
            paragraph.append(line)
    if paragraph:
        yield _passage(paragraph)
    yield from _table(rows)


def _share(line: str) -> float:
    """How near the edge a line must come to go on: the end of a sentence is the end of most."""
    return _VERY_NEAR if line.rstrip().endswith((".", ";", ":")) else _NEAR


def _row(line: str) -> list[str] | None:
    """The columns of a line; None where it has none, or its tab only stands behind a sign."""
    cells = line.strip(" ").rstrip("\t").split("\t")
    if len(cells) < 2 or not cells[0].strip() or _BEGINS.match(line):
        return None
    return [" ".join(cell.split()) for cell in cells]


def _table(rows: list[list[str]]) -> Iterator[Passage]:
    """A table; a single line is none."""
    if len(rows) > 1:
        yield Passage(
            cells=table_of([[(Run(cell),) if cell else () for cell in row] for row in rows])
        )
    else:
        for row in rows:
            yield made_of([Run("\t".join(row))])


def _edge(lines: list[str]) -> int:
    """Where the lines of this file were broken; 0 where paragraphs stand in one line each."""
    lengths = [len(line.expandtabs().rstrip()) for line in lines]
    longest = max(lengths, default=0)
    if not _NARROWEST <= longest <= _WIDEST:
        return 0
    return longest if sum(length >= _NEAR * longest for length in lengths) >= _MANY else 0


def _passage(lines: list[str]) -> Passage:
    first = lines[0].expandtabs()
    indent = len(first) - len(first.lstrip())
    text = " ".join(" ".join(line.split()) for line in lines)
    return made_of([Run(text)], level=indent // _STEP)
