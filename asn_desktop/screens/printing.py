"""Opens the print preview on a paper."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from asn_desktop import exchange
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.declarations import Paper, PaperRequest
from asn_desktop.documents.preview import PdfPages
from asn_desktop.documents.writer import make_pdf, save_pdf
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.files import PDF
from asn_desktop.widgets.print_preview import PrintPreview


def open_preview(
    desk: Desk, paper: Paper, request: PaperRequest, parent: QWidget, *, landscape: bool
) -> PrintPreview:
    """Show the pages of the paper; they can be printed and saved from there."""

    def make(size: str, lying: bool, progress: Progress) -> bytes:
        wanted = replace(request, paper=size, landscape=lying)
        return make_pdf(exchange.make_paper(desk.database, paper, wanted), progress)[0]

    def save(data: bytes, path: Path) -> None:
        save_pdf(data, path)

    def ask_file(name: str) -> str:
        return str(desk.files.save(preview, name, PDF) or "")

    title = translate(paper.context, paper.label)
    preview = PrintPreview(
        title,
        make,
        open_pages=PdfPages,
        save=save,
        runner=desk.runner,
        paper=request.paper or desk.paper,
        landscape=landscape,
        can_turn=paper.can_turn,
        file_name=f"{paper.name}-{dt.date.today():%Y%m%d}.pdf",
        ask_file=ask_file,
        parent=parent,
    )
    # As large as the window it stands before: a page is read, not guessed.
    preview.resize(parent.window().size())
    preview.open()
    return preview
