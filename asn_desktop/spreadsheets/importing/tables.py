"""Which sheets of a workbook are read, and where their headers are."""

from __future__ import annotations

from collections.abc import Sequence

from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import translate
from asn_desktop.spreadsheets.columns import SheetLayout
from asn_desktop.spreadsheets.detect import TableGuess, alike, find_tables, table_at
from asn_desktop.spreadsheets.reader import Workbook


class Tables:
    """The tables found, and those chosen.

    At first the best table is chosen, with every other visible sheet that has the same headings
    (one sheet for a unit): a person on a second sheet must not get lost silently.
    """

    def __init__(self, workbook: Workbook, layout: SheetLayout) -> None:
        self._workbook = workbook
        self._layout = layout
        self.found: list[TableGuess] = find_tables(workbook, layout)
        self.chosen: list[TableGuess] = []
        if self.found:
            # The group of the best table comes first, and the best table first in it.
            best, *others = alike(self.found)[0]
            self.chosen = [best, *(table for table in others if not table.sheet.hidden)]

    def choose(self, names: Sequence[str]) -> None:
        """Choose sheets by name. Raises :class:`PersonError` as ``choose_sheet`` says."""
        tables = {table.name: table for table in self.found}
        for name in names:
            if name not in tables:
                raise PersonError(self._no_sheet(name))
        chosen = [tables[name] for name in names]
        if len(alike(chosen)) > 1:
            raise PersonError(
                translate(
                    "spreadsheets",
                    "The sheets {sheets} have different columns. Import them one after another.",
                ).format(sheets=", ".join(names))
            )
        self.chosen = chosen

    def choose_header(self, name: str, row: int) -> None:
        """Say in which row of the file (1-based) the headings of a sheet stand, and choose it."""
        sheet = next((one for one in self._workbook.sheets if one.name == name), None)
        if sheet is None:
            raise PersonError(self._no_sheet(name))
        try:
            table = table_at(sheet, row, self._layout)
        except ValueError:
            raise PersonError(
                translate("spreadsheets", "The sheet “{sheet}” has no row {row}.").format(
                    sheet=name, row=row
                )
            ) from None
        names = [one.name for one in self.found]
        if name in names:
            self.found[names.index(name)] = table
        else:
            self.found.append(table)
        self.chosen = [table]

    def _no_sheet(self, name: str) -> str:
        names = [sheet.name for sheet in self._workbook.sheets]
        if name in names:
            return translate(
                "spreadsheets",
                "No header row was recognised on the sheet “{sheet}”. Choose the row with the "
                "headings, or another sheet.",
            ).format(sheet=name)
        return translate(
            "spreadsheets", "There is no sheet “{sheet}” in this file. It has: {sheets}."
        ).format(sheet=name, sheets=", ".join(names))
