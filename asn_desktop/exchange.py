"""In and out, the same way for the window and the command line.

Joins what a feature declares with the kernel: an import session for a kind of record, a list as a
workbook, a list or a record on paper.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import FieldKind, Value, group_thousands, value_text
from asn_desktop.core.imports import ImportActions, ImportPlan, ImportSource
from asn_desktop.core.listing import ListQuery, ListSource
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database.backup import Reason, attempt_backup
from asn_desktop.database.engine import Database
from asn_desktop.declarations import Paper, PaperRequest, RecordKind, WorkbookOf
from asn_desktop.documents.writer import Document, Writer
from asn_desktop.spreadsheets.columns import Column, SheetLayout

if TYPE_CHECKING:
    from asn_desktop.spreadsheets.importing import ImportSession
    from asn_desktop.spreadsheets.reader import Workbook

#: Rows fetched at a time while a list is written.
PAGE = 2_000


def import_session(
    database: Database, kind: RecordKind, workbook: Workbook, *, sender: str = ""
) -> ImportSession:
    """The import of a workbook into this office. Raises ``PersonError`` without an import."""
    from asn_desktop.spreadsheets.importing import ImportKind, ImportSession

    if kind.actions is None:
        raise PersonError(translate("cli", "“{name}” cannot be imported.").format(name=kind.name))
    actions = _after_backup(database, kind.actions(database))
    return ImportSession(
        ImportKind(kind.name, kind.label, kind.context, kind.layout_in(database), actions),
        workbook,
        sender=sender,
    )


def _after_backup(database: Database, actions: ImportActions) -> ImportActions:
    """Before an import the office is backed up; where that cannot be done, it is said."""
    run = actions.run

    def backed_up(plan: ImportPlan, source: ImportSource, progress: Progress) -> Changed:
        attempt_backup(database, Reason.IMPORT, progress)
        return run(plan, source, progress)

    return replace(actions, run=backed_up)


@dataclass(frozen=True, slots=True)
class Selection:
    """Which records and columns leave the office.

    ``ids`` are chosen records in their order (None: all that ``query`` leaves); ``columns`` are
    column names in order (empty: all that are not sensitive); ``where`` compares words of any
    column, for what no filter offers.
    """

    query: ListQuery = field(default_factory=ListQuery)
    ids: Sequence[int] | None = None
    columns: tuple[str, ...] = ()
    where: tuple[tuple[str, str], ...] = ()


def export_list(
    database: Database,
    kind: RecordKind,
    path: str | Path,
    selection: Selection,
    *,
    day: dt.date,
    office_name: str = "",
    progress: Progress = silent,
) -> int:
    """Write the selected records to .xlsx or .csv; returns how many.

    The columns are those of the import, so the file can be changed and taken in again.
    """
    from asn_desktop.spreadsheets.writer import SheetTable, write_csv, write_workbook

    source = kind.source(database)
    ids = chosen_ids(source, selection)
    layout = kind.layout_in(database)
    columns = chosen_columns(layout, source, selection.columns)
    table = SheetTable(
        title=layout.title,
        lines=[
            conditions_in_words(source, selection.query, selection.where),
            f"Keadaan {value_text(FieldKind.DATE, day)} · {group_thousands(len(ids))} baris",
        ],
        columns=columns,
        rows=_rows(source, ids, [column.name for column in columns], progress),
        choices=kind.choices(database) if kind.choices else {},
        count=len(ids),
        in_words=True,
        personal=layout.personal,
    )
    suffix = Path(path).suffix.lower()
    if suffix == ".csv":
        write_csv(path, table)
    elif suffix == ".xlsx":
        write_workbook(path, [table], office_name=office_name, practice=database.is_practice)
    else:
        raise PersonError(
            translate("cli", "“{path}” must end in .xlsx or .csv.").format(path=Path(path).name)
        )
    return len(ids)


def save_workbook(
    database: Database,
    workbook: WorkbookOf,
    request: PaperRequest,
    path: str | Path,
    *,
    office_name: str = "",
    progress: Progress = silent,
) -> int:
    """Write a workbook that is made for reading to .xlsx; returns how many sheets it has."""
    from asn_desktop.spreadsheets.writer import write_workbook

    sheets = workbook.make(database, request)
    write_workbook(
        path,
        sheets,
        office_name=office_name,
        practice=database.is_practice,
        progress=progress,
    )
    return len(sheets)


def make_paper(database: Database, paper: Paper, request: PaperRequest) -> Document | Writer:
    """The document; writing it to pages is ``documents.writer.write_document``."""
    return paper.make(database, request)


def chosen_columns(layout: SheetLayout, source: ListSource, names: Sequence[str]) -> list[Column]:
    """The columns of these names in this order; the layout's harmless ones where none is named."""
    if not names:
        return [column for column in layout.columns if not (column.sensitive or column.incoming)]
    known = {
        column.name: Column(
            column.name,
            column.heading,
            column.label,
            column.kind,
            width=column.width,
            sensitive=column.sensitive,
            shades=column.shades,
        )
        for column in source.columns
    }
    known |= {column.name: column for column in layout.columns if not column.incoming}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise PersonError(
            translate("cli", "There is no column “{name}”. Known columns: {known}.").format(
                name=unknown[0], known=", ".join(known)
            )
        )
    return [known[name] for name in names]


def chosen_ids(source: ListSource, selection: Selection) -> Sequence[int]:
    """The ids that leave the office, in order."""
    ids = source.ids(selection.query) if selection.ids is None else selection.ids
    if not selection.where:
        return ids
    position = {column.name: index for index, column in enumerate(source.columns)}
    for name, _ in selection.where:
        if name not in position:
            raise PersonError(
                translate("cli", "There is no column “{name}”. Known columns: {known}.").format(
                    name=name, known=", ".join(position)
                )
            )
    wanted = [(position[name], text.casefold()) for name, text in selection.where]
    found: list[int] = []
    for start in range(0, len(ids), PAGE):
        page = ids[start : start + PAGE]
        rows = source.rows(page)
        found += [
            record
            for record in page
            if record in rows and all(_same(rows[record][at], text) for at, text in wanted)
        ]
    return found


def _same(value: Value, text: str) -> bool:
    return text in (str(value or "").casefold(), value_text(FieldKind.TEXT, value).casefold())


def _rows(
    source: ListSource, ids: Sequence[int], names: Sequence[str], progress: Progress
) -> Iterator[tuple[Value, ...]]:
    position = {column.name: index for index, column in enumerate(source.columns)}
    places = [position[name] for name in names]
    label = translate("cli", "Writing")
    for start in range(0, len(ids), PAGE):
        progress(start, len(ids), label)
        page = ids[start : start + PAGE]
        rows = source.rows(page)
        for record in page:
            row = rows.get(record)
            if row is not None:
                yield tuple([row[place] for place in places])
    progress(len(ids), len(ids), label)


def conditions_in_words(
    source: ListSource, query: ListQuery, where: Sequence[tuple[str, str]] = ()
) -> str:
    """The search and filters as an Indonesian line for a title; "Semua data" without any."""
    parts = [f"pencarian “{query.search}”"] if query.search.strip() else []
    for declared in source.filters:
        chosen = query.filters.get(declared.name)
        if chosen:
            labels = {
                item.value: item.label for item in source.filter_values(declared.name, ListQuery())
            }
            words = ", ".join(dict.fromkeys(labels.get(value, str(value)) for value in chosen))
            parts.append(f"{filter_heading(source, declared.name)}: {words}")
    headings = {column.name: column.heading for column in source.columns}
    parts += [f"{headings.get(name, name)}: {text}" for name, text in where]
    return "; ".join(parts) if parts else "Semua data"


def filter_heading(source: ListSource, name: str) -> str:
    """What a filter is called on paper: the heading of its column, or its own label."""
    for column in source.columns:
        if column.name == name:
            return column.heading.capitalize()
    for declared in source.filters:
        if declared.name == name:
            return translate(source.context, declared.label)
    return name
