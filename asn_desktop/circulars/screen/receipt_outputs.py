"""The papers and files of the distribution that is shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.circulars.documents.sending import SHEET_FILTER
from asn_desktop.circulars.feature.receipts import PAPERS
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.declarations import Paper, PaperRequest
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.files import EXCEL_OR_CSV
from asn_desktop.widgets import messages

if TYPE_CHECKING:
    from asn_desktop.circulars.screen.recipients import RecipientsTab
    from asn_desktop.widgets.import_wizard import ImportWizard
    from asn_desktop.widgets.print_preview import PrintPreview

_KIND = "receipts"
Entry = tuple[str, Callable[[], object]]


class ReceiptOutputs:
    """Prints, imports and exports for one tab."""

    def __init__(self, desk: Desk, tab: RecipientsTab) -> None:
        self._desk, self._tab = desk, tab
        #: what was opened last
        self.preview: PrintPreview | None = None
        self.wizard: ImportWizard | None = None

    def paper_entries(self) -> list[Entry]:
        """Every paper of a distribution, and the sheets that are selected alone."""
        entries: list[Entry] = [
            (f"{translate(paper.context, paper.label)}…", partial(self.show, paper))
            for paper in PAPERS
        ]
        sheets = next(paper for paper in PAPERS if paper.name == "receipt-sheets")
        entries.append(
            (
                translate("circulars", "Only the selected receipt sheets…"),
                lambda: self.show(sheets, tuple(self._tab.table.chosen())),
            )
        )
        return entries

    def file_entries(self) -> list[Entry]:
        """In from a spreadsheet and out to one."""
        return [
            (translate("circulars", "Import receipts…"), self.open_import),
            (translate("circulars", "Export receipts…"), self.export),
        ]

    def show(self, paper: Paper, sheets: tuple[int, ...] = ()) -> None:
        """The preview of a paper about the distribution that is shown."""
        from asn_desktop.screens.printing import open_preview

        entry = self._tab.entry
        if entry is None:
            return
        request = PaperRequest(
            day=dt.date.today(),
            ids=[entry.id],
            query=ListQuery(filters={SHEET_FILTER: sheets} if sheets else {}),
            paper=self._desk.paper,
        )
        self.preview = open_preview(self._desk, paper, request, self._tab, landscape=False)

    def open_import(self) -> None:
        """The import wizard on a list of receipts."""
        from asn_desktop.screens.importing import open_import

        self.wizard = open_import(self._desk, self._desk.kinds()[_KIND], self._tab)

    def export(self) -> None:
        """The recipients with what became of their copies; changed there, it can be taken in."""
        entry = self._tab.entry
        if entry is None:
            return
        kind, desk = self._desk.kinds()[_KIND], self._desk
        name = f"{kind.layout.title} {entry.number} {dt.date.today():%d-%m-%Y}.xlsx"
        path: Path | None = desk.files.save(self._tab, name, EXCEL_OR_CSV)
        if path is None:
            return
        office = desk.office_name

        def write(progress: Progress) -> None:
            from asn_desktop import exchange

            exchange.export_list(
                desk.database,
                kind,
                path,
                exchange.Selection(query=ListQuery(filters={"distribution": (entry.id,)})),
                day=dt.date.today(),
                office_name=office,
                progress=progress,
            )

        told = translate("circulars", "Saved as {path}").format(path=path)
        desk.runner.run(
            write,
            title=translate("circulars", "Writing {name}").format(name=path.name),
            on_done=lambda _none: messages.tell(self._tab, told, "success"),
        )
