"""A table that was found in a sheet, and its cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from asn_desktop.spreadsheets.columns import Cell
from asn_desktop.spreadsheets.detect.headings import Heading, header_hash
from asn_desktop.spreadsheets.reader import Sheet

#: More cells than this are never filled from merged cells; only a crafted file has them.
_MOST_CARRIED = 5_000_000


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is not blank and not a record: its number in the file, why it was left out (a
    sentence), and its first text."""

    row: int
    reason: str
    text: str


@dataclass(slots=True)
class TableGuess:
    """A table in a sheet.

    ``header_row`` and ``first_data_row`` count from 1 in the file, ``header_rows`` is 1 or 2.
    ``data_rows`` are the places in ``sheet.rows`` of the rows that hold a record; every other row
    below the header that is not blank is in ``skipped``. ``score`` says how well the headings fit
    the layout. With ``two_rows_per_record`` a record stands in two rows: its cells cannot be told
    apart safely, and an import has to be refused. ``notes`` are sentences for the person.
    """

    sheet: Sheet
    header_row: int
    header_rows: int
    first_data_row: int
    headings: list[Heading]
    data_rows: list[int]
    score: float = 0.0
    skipped: list[Skipped] = field(default_factory=list)
    two_rows_per_record: bool = False
    notes: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name of the sheet."""
        return self.sheet.name

    @property
    def hash(self) -> str:
        """Equal for tables with the same headings."""
        return header_hash(self.headings)

    @property
    def row_numbers(self) -> list[int]:
        """The numbers in the file of the rows that hold a record."""
        return [self.sheet.first_row + place for place in self.data_rows]


def rows_of(table: TableGuess) -> Iterator[tuple[int, list[Cell]]]:
    """The number in the file and the cells, in the order of the headings, of every record. Cells
    merged over several rows stand in each of them."""
    columns = columns_of(table)[1]
    for number, cells in zip(table.row_numbers, zip(*columns, strict=True), strict=True):
        yield number, list(cells)


def columns_of(table: TableGuess) -> tuple[list[int], list[list[Cell]]]:
    """The same as :func:`rows_of` by column, which is cheaper: the numbers of the rows and, for
    every heading, the cells of these rows."""
    sheet = table.sheet
    rows = [sheet.rows[place] for place in table.data_rows]
    places = [heading.column - sheet.first_column for heading in table.headings]
    columns: list[list[Cell]] = [[row[place] for row in rows] for place in places]
    _carry_down(table, columns)
    return table.row_numbers, columns


def _carry_down(table: TableGuess, columns: list[list[Cell]]) -> None:
    sheet = table.sheet
    position = {heading.column: n for n, heading in enumerate(table.headings)}
    index: dict[int, int] | None = None
    carried = 0
    for top, left, bottom, _ in sheet.merged:
        column = position.get(left)
        if bottom <= top or column is None or bottom < table.first_data_row:
            continue
        carried += bottom - top
        if carried > _MOST_CARRIED:
            return
        place = top - sheet.first_row
        if not 0 <= place < len(sheet.rows):
            continue
        value = sheet.rows[place][left - sheet.first_column]
        if index is None:
            index = {place: n for n, place in enumerate(table.data_rows)}
        for below in range(place + 1, bottom - sheet.first_row + 1):
            if (record := index.get(below)) is not None:
                columns[column][record] = value
