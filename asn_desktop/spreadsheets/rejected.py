"""Refused rows as a workbook: the columns of the file, the wrong cells marked, and the reasons.

It can be imported again as it is: the headings are those of the file, cells keep their kind (a
number that has lost digits stays a number and is not made to look right), and the column of reasons
is known to the import and left out.
"""

from __future__ import annotations

import datetime as dt
import math
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.saving import replacing
from asn_desktop.core.translation import translate
from asn_desktop.spreadsheets.columns import Cell, LeftOut
from asn_desktop.spreadsheets.writer.frame import HEADER_COLOUR, Look, set_up_print
from asn_desktop.spreadsheets.writer.rows import FIRST_DATE
from asn_desktop.spreadsheets.writer.texts import cell_string, sheet_name

REASON_HEADING = "Alasan ditolak"

#: Comments are boxes that Excel draws; beyond this many they make a workbook slow to open.
_COMMENTS = 2000
_WIDTHS = (10, 40)
_REASON_WIDTH = 70
_REPORT_ROWS = 500


def reason_column() -> LeftOut:
    """Tells the import that the column of reasons is not data."""
    reason = translate("spreadsheets", "Reasons from an earlier import; they are not data.")
    return LeftOut(reason, (REASON_HEADING,))


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was refused: its cells as the file has them, what is wrong with which cell (by
    position) and all reasons in words."""

    cells: Sequence[Cell]
    wrong: Mapping[int, str]
    reason: str


def write_rejected(
    path: str | Path,
    headings: Sequence[str],
    rows: Iterable[RefusedRow],
    *,
    title: str = "",
    look: Look | None = None,
    count: int = 0,
    progress: Progress = silent,
) -> int:
    """Write the rows and return how many there were; ``title`` names the sheet.

    Raises ``WorldError`` where the file cannot be written; then, and on a cancel, nothing is left
    behind.
    """
    import xlsxwriter

    look = look or Look()
    label = translate("spreadsheets", "Writing refused rows")
    written = 0
    # Beside the file that is asked for: what these people are called belongs in no other folder.
    with (
        replacing(path) as neighbour,
        tempfile.TemporaryDirectory(prefix=".", suffix=".part", dir=neighbour.parent) as scratch,
    ):
        workbook = xlsxwriter.Workbook(str(neighbour), {"constant_memory": True, "tmpdir": scratch})
        try:
            sheet = workbook.add_worksheet(sheet_name(title or "Ditolak", set()))
            formats = _Formats.of(workbook)
            _head(sheet, headings, formats)
            for number, row in enumerate(rows, 1):
                if number % _REPORT_ROWS == 0:
                    progress(number, count, label)
                _row(sheet, number, row, formats, comments=number <= _COMMENTS)
                written = number
            sheet.autofilter(0, 0, max(written, 1), len(headings))
            set_up_print(sheet, look, 0)
        finally:
            # Also on a cancel: it releases the scratch files. The unfinished file is thrown away.
            _close(workbook)
    return written


def _close(workbook: Any) -> None:
    from xlsxwriter.exceptions import FileCreateError

    try:
        workbook.close()
    except FileCreateError as error:
        # XlsxWriter wraps the fault of the disk, which is what has to be told.
        cause = error.args[0] if error.args else None
        raise (cause if isinstance(cause, OSError) else OSError(str(error))) from error


@dataclass(frozen=True, slots=True)
class _Formats:
    """The formats of the workbook: each kind of cell, plain and marked as wrong."""

    header: Any
    reason: Any
    text: tuple[Any, Any]
    number: tuple[Any, Any]
    date: tuple[Any, Any]
    moment: tuple[Any, Any]

    @classmethod
    def of(cls, workbook: Any) -> _Formats:
        font = {"font_name": "Arial", "font_size": 10, "valign": "top"}
        marked = {"bg_color": "#FFC7CE", "font_color": "#9C0006", "border": 1}

        def both(shown: str) -> tuple[Any, Any]:
            plain = {**font, "num_format": shown}
            return workbook.add_format(plain), workbook.add_format({**plain, **marked})

        header = {
            **font,
            "bold": True,
            "font_color": "#FFFFFF",
            "bg_color": HEADER_COLOUR,
            "text_wrap": True,
        }
        return cls(
            header=workbook.add_format(header),
            reason=workbook.add_format({**font, "text_wrap": True, "font_color": "#9C0006"}),
            text=both("@"),
            number=both("General"),
            date=both("dd-mm-yyyy"),
            moment=both("dd-mm-yyyy hh:mm:ss"),
        )


def _head(sheet: Any, headings: Sequence[str], formats: _Formats) -> None:
    narrowest, widest = _WIDTHS
    for position, heading in enumerate(headings):
        width = min(max(len(heading) + 2, narrowest), widest)
        sheet.set_column(position, position, width, formats.text[0])
        sheet.write_string(0, position, cell_string(heading), formats.header)
    sheet.set_column(len(headings), len(headings), _REASON_WIDTH)
    sheet.write_string(0, len(headings), REASON_HEADING, formats.header)
    sheet.freeze_panes(1, 0)


def _row(sheet: Any, number: int, row: RefusedRow, formats: _Formats, *, comments: bool) -> None:
    for position, cell in enumerate(row.cells):
        said = row.wrong.get(position)
        _cell(sheet, number, position, cell, formats, marked=said is not None)
        if said and comments:
            sheet.write_comment(number, position, cell_string(said), {"x_scale": 2})
    sheet.write_string(number, len(row.cells), cell_string(row.reason), formats.reason)


def _cell(
    sheet: Any, row: int, position: int, cell: Cell, formats: _Formats, *, marked: bool
) -> None:
    if cell is None or cell == "":
        if marked:
            sheet.write_blank(row, position, None, formats.text[True])
    elif isinstance(cell, str):
        sheet.write_string(row, position, cell_string(cell), formats.text[marked])
    elif isinstance(cell, bool):
        sheet.write_boolean(row, position, cell, formats.number[marked])
    elif isinstance(cell, dt.datetime) and cell.date() >= FIRST_DATE and cell.tzinfo is None:
        sheet.write_datetime(row, position, cell, formats.moment[marked])
    elif isinstance(cell, dt.date) and not isinstance(cell, dt.datetime) and cell >= FIRST_DATE:
        sheet.write_datetime(row, position, cell, formats.date[marked])
    elif isinstance(cell, int | float) and math.isfinite(cell):
        sheet.write_number(row, position, cell, formats.number[marked])
    else:
        sheet.write_string(row, position, str(cell), formats.text[marked])
