"""Files that cannot be imported as they are: one sentence each, what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import translate
from asn_desktop.spreadsheets.columns import Column, SheetLayout
from asn_desktop.spreadsheets.detect import TableGuess
from asn_desktop.spreadsheets.importing.mapping import ColumnMapping
from asn_desktop.spreadsheets.reader import Workbook


def file_name(workbook: Workbook) -> str:
    """The name of the file without its folder, or what stands for pasted cells."""
    return Path(workbook.path).name or translate("spreadsheets", "Pasted cells")


def refuse_without_table(workbook: Workbook, layout: SheetLayout) -> PersonError:
    """No sheet has headings that are known."""
    wanted = [one.heading for one in layout.columns if one.required or one.name == layout.key]
    return PersonError(
        translate(
            "spreadsheets",
            "No table with known headings was found in “{file}”. Choose the sheet and the row with "
            "the headings; looked for: {headings}.",
        ).format(file=file_name(workbook), headings=", ".join(wanted))
    )


def refuse_without_rows(workbook: Workbook, tables: Sequence[TableGuess]) -> PersonError:
    """There are headings, and nothing below them."""
    return PersonError(
        translate(
            "spreadsheets",
            "There are no rows with data below the headings on the sheet {sheets} of “{file}”: "
            "nothing was imported. Choose another sheet or another header row.",
        ).format(sheets=", ".join(f"“{table.name}”" for table in tables), file=file_name(workbook))
    )


def check_tables(tables: Sequence[TableGuess]) -> None:
    """A record in two rows cannot be told apart safely: better nothing than a wrong person."""
    for table in tables:
        if table.two_rows_per_record:
            raise PersonError(" ".join(table.notes))


def check_fixed(fixed: Iterable[str], mapping: ColumnMapping) -> None:
    """Values for all rows are for fields that exist."""
    fields = [target.name for target in mapping.targets() if not target.combined]
    for name in fixed:
        if name not in fields:
            raise mapping.no_field(name, fields)


def check_columns(
    missing: Sequence[Column], tables: Sequence[TableGuess], mapping: ColumnMapping
) -> None:
    """Everything that is needed has one column, and no more."""
    if not missing:
        return
    claimed = {one.target: one.sentence for one in mapping.ambiguities()}
    doubts = [claimed[column.name] for column in missing if column.name in claimed]
    if doubts:
        raise PersonError(" ".join(doubts))
    table = tables[0]
    raise PersonError(
        translate(
            "spreadsheets",
            "The file has no column for: {names}. Headings found on the sheet “{sheet}” in row "
            "{row}: {found}. Map one of them, or choose another sheet or header row.",
        ).format(
            names=", ".join(f"{one.heading} ({mapping.label(one.name)})" for one in missing),
            sheet=table.name,
            row=table.header_row,
            found=", ".join(filter(None, (heading.full for heading in table.headings))),
        )
    )
