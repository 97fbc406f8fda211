"""Writing workbooks and text files: exports, and the empty workbook of a kind.

What is written here can be read again as it is: headings are the official ones, digits stay text,
dates are dates, coded values are the words that parse back, and no cell becomes a formula.
"""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.saving import replacing
from asn_desktop.core.translation import translate
from asn_desktop.spreadsheets.columns import Column, SheetLayout
from asn_desktop.spreadsheets.reader.separated import guard_text
from asn_desktop.spreadsheets.writer.frame import Frame, FrameTable, Look, build, sheet_part
from asn_desktop.spreadsheets.writer.rows import letters, row_chunks

__all__ = [
    "SheetTable",
    "write_csv",
    "write_template",
    "write_workbook",
]

_REPORT_ROWS = 2000
#: The part that names sheets and ranges.
_BOOK_PART = "xl/workbook.xml"
#: Values that the explanation of a column lists.
_NAMED_CHOICES = 30
#: What belongs into a column, in the words of the workbook.
_CONTENTS = {
    FieldKind.TEXT: "teks",
    FieldKind.DIGITS: "angka sebagai teks",
    FieldKind.DATE: "tanggal, misalnya 23-11-1980",
    FieldKind.INTEGER: "bilangan bulat",
    FieldKind.DECIMAL: "bilangan, desimal dengan koma",
    FieldKind.MONEY: "rupiah tanpa sen",
    FieldKind.CHOICE: "salah satu pilihan",
    FieldKind.REFERENCE: "nama seperti dalam daftar",
}


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A table to be written.

    ``title`` names the sheet and stands above the table, followed by ``lines`` (what was filtered,
    the date, the number of rows) and ``notes``. ``rows`` hold stored values in the order of
    ``columns``; they are asked for once and never held. ``choices`` gives lists to choose from by
    field, for references (coded columns have theirs). ``count`` is the number of rows, if known,
    for the progress. ``in_words``: coded values come as the words a person reads, as lists give
    them, and not as stored. ``personal``: they hold personal data.
    """

    title: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Value]]
    lines: Sequence[str] = ()
    notes: Sequence[str] = ()
    choices: Mapping[str, Sequence[str]] = field(default_factory=dict)
    count: int = 0
    in_words: bool = False
    personal: bool = False

    @property
    def written_columns(self) -> list[Column]:
        """The columns as their values are to be written."""
        if not self.in_words:
            return list(self.columns)
        return [replace(column, text=None) for column in self.columns]


def write_workbook(
    path: str | Path,
    tables: Sequence[SheetTable],
    *,
    office_name: str = "",
    practice: bool = False,
    paper: str = "F4",
    progress: Progress = silent,
) -> None:
    """Write the tables as sheets of one .xlsx workbook, ready to print in landscape.

    ``paper`` is "F4" or "A4". Raises ``PersonError`` where a sheet would have more rows than a
    workbook can hold and ``WorldError`` where the file cannot be written; then, and on a cancel,
    nothing is left behind and an older file stays as it was.
    """
    frames = [
        FrameTable(table.title, table.lines, table.columns, table.choices, table.notes)
        for table in tables
    ]
    look = Look(office_name, practice, paper, any(table.personal for table in tables))
    with replacing(path) as neighbour:
        _write_package(
            neighbour,
            lambda last_rows: build(frames, last_rows, look),
            [(table.written_columns, table.rows, table.count) for table in tables],
            progress,
        )


def write_template(
    path: str | Path,
    layout: SheetLayout,
    *,
    columns: Sequence[Column] | None = None,
    choices: Mapping[str, Sequence[str]] | None = None,
    context: str = "",
    office_name: str = "",
    practice: bool = False,
    paper: str = "F4",
) -> None:
    """Write the empty workbook of a kind: the columns of its export that can be filled in, and a
    sheet that explains them.

    Without ``columns`` these are all but the computed and the sensitive ones. ``choices`` as in
    :class:`SheetTable`. Raises ``WorldError`` as :func:`write_workbook` does.
    """
    if columns is None:
        columns = [
            one for one in layout.columns if not (one.read_only or one.sensitive or one.incoming)
        ]
    lines = ("Kolom bertanda * wajib diisi. Jangan mengubah judul kolom.",)
    table = FrameTable(
        layout.title, lines, columns, choices or {}, layout.notes, mark_required=True
    )
    look = Look(office_name, practice, paper, layout.personal)
    explanation = _explanation(columns, choices or {}, context)
    with replacing(path) as neighbour:
        _write_package(
            neighbour,
            lambda last_rows: build([table], last_rows, look, explanation),
            [(columns, (), 0)],
            silent,
        )


def write_csv(
    path: str | Path, table: SheetTable, *, separator: str = ";", progress: Progress = silent
) -> None:
    """Write the table as text: UTF-8 with a mark that Excel knows, headings in the first line.

    Text that a program would take for a formula gets an apostrophe in front, which our reader takes
    away again. Raises ``WorldError`` as :func:`write_workbook` does.
    """
    label = translate("spreadsheets", "Writing rows")
    texts = [_csv_text(column) for column in table.written_columns]
    with (
        replacing(path) as neighbour,
        neighbour.open("w", encoding="utf-8-sig", newline="", errors="replace") as stream,
    ):
        writer = csv.writer(stream, delimiter=separator, lineterminator="\r\n")
        writer.writerow([guard_text(column.heading) for column in table.columns])
        for number, row in enumerate(table.rows):
            if number % _REPORT_ROWS == 0:
                progress(number, table.count, label)
            writer.writerow([text(value) for text, value in zip(texts, row, strict=True)])


def _csv_text(column: Column) -> Callable[[Value], str]:
    kind, to_text = column.kind, column.text
    # An amount without "Rp" and marks, so that every program reads a number.
    shown_as = FieldKind.INTEGER if kind is FieldKind.MONEY else kind

    def text(value: Value) -> str:
        if value is None:
            return ""
        if to_text is not None:
            return guard_text(to_text(value))
        if isinstance(value, str):
            return guard_text(value)
        if isinstance(value, bool):
            return "Ya" if value else "Tidak"
        return value_text(shown_as, value)

    return text


def _write_package(
    target: Path,
    frame_of: Callable[[Sequence[int]], Frame],
    tables: Sequence[tuple[Sequence[Column], Iterable[Sequence[Value]], int]],
    progress: Progress,
) -> None:
    """The frame of the workbook with the rows in their places.

    Only when the rows are through is it known where the tables end. The frame is then made again,
    which costs milliseconds, for the part that names their ranges.
    """
    frame = frame_of([0] * len(tables))
    label = translate("spreadsheets", "Writing rows")
    total = sum(count for _, _, count in tables)
    last_rows = [0] * len(tables)
    later = {_BOOK_PART, *(sheet_part(index) for index in range(len(tables)))}
    done = 0
    progress(done, total, label)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name in frame.order:
            if name not in later:
                package.writestr(name, frame.parts[name])
        for index, (columns, rows, _) in enumerate(tables):
            first_row = frame.first_rows[index]
            last_rows[index] = first_row - 1
            with package.open(sheet_part(index), "w") as sheet:
                sheet.write(frame.before_rows(index))
                for last_row, xml in row_chunks(columns, frame.styles[index], rows, first_row):
                    sheet.write(xml)
                    done += last_row - last_rows[index]
                    last_rows[index] = last_row
                    progress(done, total, label)
                sheet.write(frame.after_rows(index, last_rows[index]))
        package.writestr(_BOOK_PART, frame_of(last_rows).parts[_BOOK_PART])


def _explanation(
    columns: Sequence[Column], choices: Mapping[str, Sequence[str]], context: str
) -> list[tuple[str, ...]]:
    """The lines of the sheet that explains the columns."""
    lines: list[tuple[str, ...]] = [("Kolom", "Wajib", "Isi", "Pilihan", "Keterangan")]
    for position, column in enumerate(columns):
        offered = choices.get(column.name) or (column.choices() if column.choices else ())
        named = ", ".join(offered[:_NAMED_CHOICES])
        if len(offered) > _NAMED_CHOICES:
            named += ", …"
        lines.append(
            (
                # With its letter: a bare heading here would look like a header to the import.
                f"{letters(position)} – {column.heading}",
                "wajib" if column.required else "",
                _CONTENTS[column.kind],
                named,
                translate(context, column.help) if column.help else "",
            )
        )
    return lines
