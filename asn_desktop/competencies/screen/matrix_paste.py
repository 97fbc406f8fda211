"""Cells of the matrix to a spreadsheet program, and copied ones into the matrix."""

from __future__ import annotations

from collections.abc import Sequence

from asn_desktop.competencies.queries.requirements import Cell
from asn_desktop.competencies.rules.requirements import check_required
from asn_desktop.competencies.screen.matrix_model import FIXED, MatrixModel
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.translation import translate
from asn_desktop.widgets import clipboard


def pasted_levels(
    model: MatrixModel, cells: Sequence[Sequence[str]], top: int, left: int, chosen: Sequence[Cell]
) -> dict[Cell, int | None]:
    """The levels that a copied block puts into the matrix, from its upper left corner on; a single
    one goes into all ``chosen`` cells. Empty cells leave alone what stands there.

    Raises ``PersonError`` for a block that does not fit and for the first cell that is no level:
    then nothing is pasted.
    """
    width = max(map(len, cells))
    if len(cells) == 1 and width == 1 and len(chosen) > 1:
        level = _level(cells[0][0], 0, 0)
        return dict.fromkeys(chosen, level) if level is not None else {}
    over = max(top + len(cells) - model.rowCount(), 0), max(left + width - model.columnCount(), 0)
    if any(over):
        raise PersonError(_too_large(len(cells), width, *over))
    known: dict[str, int | None] = {}
    levels: dict[Cell, int | None] = {}
    for row, texts in enumerate(cells):
        post = model.posts[top + row].id
        for column, text in enumerate(texts):
            if text not in known:
                known[text] = _level(text, row, column)
            if known[text] is not None:
                levels[post, model.competencies[left + column - FIXED].id] = known[text]
    return levels


def _level(text: str, row: int, column: int) -> int | None:
    """The level of a copied cell; its place is told as one counts in the copied block."""
    found = check_required(text)
    if found.problems:
        raise PersonError(
            translate(
                "competencies",
                "Row {row}, column {column} of the copied cells: {sentence} Nothing was pasted.",
            ).format(row=row + 1, column=column + 1, sentence=found.problems[0].sentence)
        )
    level: int | None = found.value
    return level


def _too_large(rows: int, columns: int, rows_over: int, columns_over: int) -> str:
    return translate(
        "competencies",
        "The copied block ({rows} × {columns}) reaches beyond the matrix: rows too many {over},"
        " columns too many {aside}. Nothing was pasted; choose the upper left cell, or show all"
        " posts and groups.",
    ).format(rows=rows, columns=columns, over=rows_over, aside=columns_over)


def copy_block(
    model: MatrixModel, places: Sequence[tuple[int, int]], *, headings: bool = False
) -> None:
    """Put the rectangle around these places (row, column) on the clipboard, with headings also the
    names of its posts and competencies."""
    rows = range(min(row for row, _ in places), max(row for row, _ in places) + 1)
    first = max(min(column for _, column in places), FIXED)
    columns = range(first, max(column for _, column in places) + 1)
    cells: list[list[Value]] = [
        [model.required(model.index(row, column)).level for column in columns] for row in rows
    ]
    names = [model.competencies[column - FIXED].name for column in columns]
    kinds = [FieldKind.INTEGER] * len(names)
    if headings:
        names, kinds = ["NAMA JABATAN", *names], [FieldKind.TEXT, *kinds]
        cells = [[model.posts[row].name, *line] for row, line in zip(rows, cells, strict=True)]
    made = clipboard.Cells(tuple(kinds), tuple(names), cells)
    clipboard.put(
        clipboard.Copied(
            len(cells),
            clipboard.to_text(made, headings=headings),
            clipboard.to_html(made, headings=headings),
        )
    )
