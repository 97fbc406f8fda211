"""What leaves a list screen: workbooks, CSV files and papers of what is seen.

What writes and prints is imported when it is first needed: the window opens without it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.declarations import Paper, PaperRequest, RecordKind, WorkbookOf
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.files import EXCEL, EXCEL_OR_CSV
from asn_desktop.widgets import messages
from asn_desktop.widgets.table_view import RecordTable

if TYPE_CHECKING:
    from asn_desktop.exchange import Selection
    from asn_desktop.widgets.print_preview import PrintPreview


class Outputs:
    """Writes and prints the rows of one list, as background jobs."""

    def __init__(self, desk: Desk, kind: RecordKind, table: RecordTable, screen: QWidget) -> None:
        self._desk, self._kind, self._table, self._screen = desk, kind, table, screen
        #: the preview that was opened last
        self.preview: PrintPreview | None = None

    def save_template(self) -> None:
        """The empty workbook of this kind."""
        from asn_desktop.spreadsheets.writer import write_template

        name = f"{self._kind.layout.title} - kosong.xlsx"
        path = self._desk.files.save(self._screen, name, EXCEL)
        if path is not None:
            layout = self._kind.layout_in(self._desk.database)
            self._write(path, lambda _progress: write_template(path, layout))

    def export(self, what: str) -> None:
        """Write the rows that are "seen", "selected", or "all", to a workbook or CSV."""
        name = f"{self._kind.layout.title} {dt.date.today():%d-%m-%Y}.xlsx"
        path = self._desk.files.save(self._screen, name, EXCEL_OR_CSV)
        if path is None:
            return
        selection = self.selection(what)
        desk, kind = self._desk, self._kind
        office = desk.office_name

        def write(progress: Progress) -> None:
            from asn_desktop import exchange

            exchange.export_list(
                desk.database,
                kind,
                path,
                selection,
                day=dt.date.today(),
                office_name=office,
                progress=progress,
            )

        self._write(path, write)

    def selection(self, what: str) -> Selection:
        """Which rows and columns: "seen", "selected" (with the columns seen) or "all"."""
        from asn_desktop.exchange import Selection

        if what == "all":
            return Selection()
        columns = self._table.visible_columns()
        ids = self._table.selected_ids() if what == "selected" else None
        return Selection(query=self._table.query(), ids=ids, columns=columns)

    def save_workbook(self, workbook: WorkbookOf) -> None:
        """A workbook for reading: of the selected rows, or of all that are seen where one row or
        none is selected."""
        name = f"{translate(workbook.context, workbook.label)} {dt.date.today():%d-%m-%Y}.xlsx"
        path = self._desk.files.save(self._screen, name, EXCEL)
        if path is None:
            return
        request = self._request(several_only=True)
        desk = self._desk
        office = desk.office_name

        def write(progress: Progress) -> None:
            from asn_desktop import exchange

            exchange.save_workbook(
                desk.database, workbook, request, path, office_name=office, progress=progress
            )

        self._write(path, write)

    def _request(self, *, several_only: bool) -> PaperRequest:
        """Which rows a paper is about: those selected (``several_only``: where they are more than
        one), else all that are seen."""
        from asn_desktop.exchange import conditions_in_words

        table = self._table
        chosen = table.selected_count() > 1 or not several_only
        ids = table.selected_ids() if chosen else None
        return PaperRequest(
            day=dt.date.today(),
            ids=ids if ids is None or len(ids) else None,
            query=table.query(),
            columns=table.visible_columns(),
            conditions=conditions_in_words(table.source, table.query()),
            paper=self._desk.paper,
        )

    def _write(self, path: Path, write: Callable[[Progress], object]) -> None:
        told = translate("screens", "Saved as {path}").format(path=path)
        self._desk.runner.run(
            write,
            title=translate("screens", "Writing {name}").format(name=path.name),
            on_done=lambda _result: messages.tell(self._screen, told, "success"),
        )

    def print_paper(self, paper: Paper) -> None:
        """The preview of a paper: a list of the selected rows, or of all that are seen where one
        row or none is selected; a card of each selected record."""
        from asn_desktop.screens.printing import open_preview

        request = self._request(several_only=paper.landscape)
        self.preview = open_preview(
            self._desk, paper, request, self._screen, landscape=paper.landscape
        )
