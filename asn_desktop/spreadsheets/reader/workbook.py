"""A workbook as it was read: plain data."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from asn_desktop.spreadsheets.columns import Cell

#: Top row, left column, bottom row, right column of merged cells, counted from 1 in the file.
Merged = tuple[int, int, int, int]


@dataclass(slots=True)
class Sheet:
    """One sheet. ``rows`` are of equal width and begin at row ``first_row`` and column
    ``first_column`` of the file (counted from 1). Blank rows may be one shared list: read only."""

    name: str
    rows: list[list[Cell]] = field(default_factory=list)
    first_row: int = 1
    first_column: int = 1
    merged: list[Merged] = field(default_factory=list)
    hidden: bool = False


@dataclass(slots=True)
class Workbook:
    """What a file holds. ``format`` is what it is by content ("xlsx", "xls", "csv", "html", …),
    ``encoding`` and ``separator`` are of text files, ``notes`` are sentences for the person,
    ``fingerprint`` is the SHA-256 of the file. ``path`` is empty for pasted cells."""

    path: str
    format: str
    sheets: list[Sheet] = field(default_factory=list)
    date_1904: bool = False
    encoding: str = ""
    separator: str = ""
    notes: list[str] = field(default_factory=list)
    fingerprint: str = ""

    def sheet(self, name: str) -> Sheet:
        """The sheet of this name. Raises ``KeyError``."""
        for sheet in self.sheets:
            if sheet.name == name:
                return sheet
        raise KeyError(name)


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may cost: memory of the worker process and its parts unpacked (bytes),
    time (seconds), cells of all rows that are not blank."""

    memory_bytes: int = 600 * 2**20
    seconds: float = 120.0
    cells: int = 15_000_000
    unpacked_bytes: int = 4 * 2**30


def cell_text(cell: Cell) -> str:
    """The cell as a person would type it: dates as dd-mm-yyyy, whole numbers without a point."""
    if cell is None:
        return ""
    if isinstance(cell, dt.datetime):
        return f"{cell:%d-%m-%Y %H:%M}" if cell.time() != dt.time() else f"{cell:%d-%m-%Y}"
    if isinstance(cell, dt.date):
        return f"{cell:%d-%m-%Y}"
    if isinstance(cell, float):
        # Beyond 15 digits a number has lost some; it is shown in the form that gives this away.
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    return str(cell)
