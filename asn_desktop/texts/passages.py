"""A passage while it is put together, by whichever reader."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from asn_desktop.core.prose import Cells, Passage, Run, joined, plain, storable

#: What stands before an item of a list without numbers.
BULLET = "•"


def made_of(runs: Iterable[Run], **properties: object) -> Passage:
    """A passage of these runs, without letters that nobody sees."""
    tidy = joined(replace(run, text=storable(run.text)) for run in runs)
    return Passage(tidy, **properties)  # type: ignore[arg-type]


def has_words(passage: Passage) -> bool:
    """Whether anybody would see the passage."""
    if passage.cells:
        return any(plain(cell).strip() for row in passage.cells for cell in row)
    return bool(passage.text.strip() or passage.marker.strip(f"{BULLET} "))


def cell_of(passages: Sequence[Passage]) -> tuple[Run, ...]:
    """What stands in the cell of a table: its paragraphs as lines, with their signs before them; a
    table inside it as lines too."""
    runs: list[Run] = []
    for passage in passages:
        if not has_words(passage):
            continue
        if runs:
            runs.append(Run("\n"))
        if passage.marker:
            runs.append(Run(f"{passage.marker} "))
        runs.extend(_line_of_rows(passage.cells) if passage.cells else passage.runs)
    return joined(runs)


def _line_of_rows(cells: Cells) -> Iterable[Run]:
    for place, row in enumerate(cells):
        if place:
            yield Run("\n")
        for column, cell in enumerate(row):
            if column:
                yield Run(" | ")
            yield from cell


def table_of(rows: Sequence[Sequence[tuple[Run, ...]]]) -> Cells:
    """Rows of one width; no cells where nothing stands in them."""
    width = max(map(len, rows), default=0)
    cells = tuple((*row, *((),) * (width - len(row))) for row in rows)
    return cells if any(plain(cell).strip() for row in cells for cell in row) else ()
