"""What both Designer forms of this screen need: their words, and one or two columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from asn_desktop.widgets.form.body import TWO_COLUMNS_LETTERS, mnemonics


def captions(form: QWidget, names: Sequence[str]) -> dict[str, str]:
    """The caption of each field, without the mark of a required one.

    It is read from the label ``<name>_label``, which also gets a letter for Alt. Raises
    ``KeyError`` naming a field that has no label.
    """
    labels: list[QLabel] = []
    for name in names:
        label = form.findChild(QLabel, f"{name}_label")
        if label is None:
            raise KeyError(name)
        labels.append(label)
    words = [label.text() for label in labels]
    for label, marked in zip(labels, mnemonics(words), strict=True):
        label.setText(marked)
    return {name: word.rstrip(" *") for name, word in zip(names, words, strict=True)}


class Columns:
    """Lets the grids of a Designer form fall back to one column where two would be too narrow."""

    def __init__(self, grids: Sequence[QGridLayout]) -> None:
        self._grids = [(grid, _places(grid)) for grid in grids]
        self._columns = 2

    def fit(self, form: QWidget, width: int) -> None:
        """Arrange the cells for a form of this width."""
        # measured in letters, so that a larger font counts as less room
        letters = TWO_COLUMNS_LETTERS * form.fontMetrics().averageCharWidth()
        columns = 2 if width >= letters else 1
        if columns == self._columns:
            return
        self._columns = columns
        for grid, places in self._grids:
            for number, (cell, row, column, span) in enumerate(places):
                grid.removeWidget(cell)
                if columns == 1:
                    grid.addWidget(cell, number, 0)
                else:
                    grid.addWidget(cell, row, column, 1, span)
            grid.setColumnStretch(1, columns - 1)


def _places(grid: QGridLayout) -> list[tuple[QWidget, int, int, int]]:
    """Every cell with its row, column and width, in reading order."""
    places: list[tuple[QWidget, int, int, int]] = []
    for index in range(grid.count()):
        item = grid.itemAt(index)
        cell = item.widget() if item is not None else None
        if cell is not None:
            row, column, _height, width = cast(
                tuple[int, int, int, int], grid.getItemPosition(index)
            )
            places.append((cell, row, column, width))
    return sorted(places, key=lambda place: place[1:3])
