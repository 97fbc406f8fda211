"""A table of reference data as a workbook, and back; cells copied from a workbook; and the
columns of the change log."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.reference import (
    CellForm,
    Content,
    ReferenceKind,
    ReferenceTable,
    cell_forms,
    in_row,
)
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key
from asn_desktop.database.history import COLUMNS
from asn_desktop.spreadsheets.columns import Column, SheetLayout
from asn_desktop.spreadsheets.reader import Sheet, cell_text, read_pasted, read_workbook
from asn_desktop.spreadsheets.writer import SheetTable, write_workbook

#: The change log as a workbook: written, never read.
CHANGE_LOG = SheetLayout(
    kind="change-log",
    title="Riwayat Perubahan",
    columns=tuple(
        Column(
            column.name,
            column.heading,
            column.label,
            column.kind,
            width=column.width,
            read_only=True,
        )
        for column in COLUMNS
    ),
    personal=True,
)


def write_reference(
    path: str | Path,
    table: ReferenceTable,
    content: Content,
    *,
    office_name: str = "",
    practice: bool = False,
    progress: Progress = silent,
) -> None:
    """Write a table as a workbook that :func:`read_reference` understands. Raises ``WorldError``
    where the file cannot be written."""
    forms = cell_forms(table)
    rows = [[_cell(form, row[name]) for name, form in forms.items()] for row in content["rows"]]
    sheet = SheetTable(
        title=table.title,
        columns=[_column(form) for form in forms.values()],
        rows=rows,
        lines=[f"Dasar hukum: {content['legal_basis']}", f"Berlaku: {validity(content)}"],
        count=len(rows),
    )
    write_workbook(path, [sheet], office_name=office_name, practice=practice, progress=progress)


def validity(content: Content) -> str:
    """From when to when a table holds, in Indonesian."""
    first, last = (
        value_text(FieldKind.DATE, dt.date.fromisoformat(day)) if day else ""
        for day in (content["valid_from"], content["valid_to"])
    )
    return f"{first or '…'} s.d. {last or 'seterusnya'}"


def _column(form: CellForm) -> Column:
    column = form.column
    single = bool(form.words) and not column.is_list
    kind = FieldKind.DATE if column.kind is ReferenceKind.DATE else FieldKind.TEXT
    if column.kind is ReferenceKind.INTEGER and not form.words:
        kind = FieldKind.INTEGER
    if column.kind is ReferenceKind.DECIMAL:
        kind = FieldKind.DECIMAL
    return Column(
        column.name,
        column.heading,
        column.label,
        kind,
        choices=(lambda: list(form.words.values())) if single else None,
        required=column.required,
        width=column.width,
    )


def _cell(form: CellForm, value: Value) -> Value:
    """The value as the writer takes it."""
    if form.column.kind is ReferenceKind.DATE:
        return dt.date.fromisoformat(value) if value else None
    if form.column.kind is ReferenceKind.INTEGER and not form.words:
        return value
    if form.column.kind is ReferenceKind.DECIMAL:
        return value
    return form.text(value) or None


def read_reference(
    path: str | Path, table: ReferenceTable, today: dt.date, progress: Progress = silent
) -> list[dict[str, Any]]:
    """The rows of a table in a workbook, found by its headings. Raises ``PersonError`` for a
    workbook without them and for the first cell that cannot be understood."""
    for sheet in read_workbook(path, progress=progress).sheets:
        found = _header(sheet, table)
        if found is not None:
            return _rows(sheet, table, *found, today)
    needed = ", ".join(column.heading for column in table.columns if column.required)
    raise PersonError(
        translate(
            "office",
            "The workbook has no table with these headings: {headings}. Export the table first, "
            "change that workbook, and import it again.",
        ).format(headings=needed)
    )


def _header(sheet: Sheet, table: ReferenceTable) -> tuple[int, dict[int, str]] | None:
    """The row of the headings, and which column of the sheet is which of the table."""
    names = {fold_key(column.heading): column.name for column in table.columns}
    needed = {column.name for column in table.columns if column.required}
    for number, row in enumerate(sheet.rows):
        places = {
            place: names[key]
            for place, cell in enumerate(row)
            if (key := fold_key(cell_text(cell))) in names
        }
        if needed <= set(places.values()):
            return number, places
    return None


def _rows(
    sheet: Sheet, table: ReferenceTable, header: int, places: dict[int, str], today: dt.date
) -> list[dict[str, Any]]:
    forms = cell_forms(table)
    rows = []
    for number, cells in enumerate(sheet.rows[header + 1 :], sheet.first_row + header + 1):
        texts = {name: cell_text(cells[place]) for place, name in places.items()}
        if not any(texts.values()):
            continue
        row = table.empty_row()
        for name, text in texts.items():
            try:
                row[name] = forms[name].read(text, today)
            except ValueError as error:
                raise PersonError(in_row(table, number, name, str(error))) from None
        rows.append(row)
    return rows


def pasted_cells(text: str) -> list[Sequence[str]]:
    """The cells of a block that was copied in a spreadsheet program. Raises ``PersonError`` where
    there is none."""
    return [[cell_text(cell) for cell in row] for row in read_pasted(text).sheets[0].rows]
