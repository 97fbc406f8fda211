"""Finished pages on a printer: each page a picture at the size of its paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QMarginsF, QRect, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from asn_desktop.core.errors import WorldError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.translation import translate

#: Pixels an inch of printed pages: sharp text, and a page of some 30 MB on its way.
PRINT_DPI = 300

#: A page goes to the printer in about so many strips, cut between rows that are alike for so many
#: rows above and below.
_STRIPS, _CALM = 8, 4

_F4_MM = (215.0, 330.0)


class PageImage(Protocol):
    """A page as rows of blue, green and red bytes; ``stride`` is the bytes from row to row."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def stride(self) -> int: ...
    @property
    def data(self) -> bytes: ...


class PageSource(Protocol):
    """An open document: the sizes of its pages in points, and each page as an image.

    It is freed by :meth:`close`, or when nothing refers to it any more.
    """

    @property
    def sizes(self) -> Sequence[tuple[float, float]]: ...

    def render(self, index: int, dpi: float) -> PageImage:
        """A page (counted from 0) at so many pixels an inch; any thread may ask."""

    def close(self) -> None:
        """Free the document."""


def as_image(page: PageImage) -> QImage:
    """The page as a Qt image that owns its pixels."""
    image = QImage(page.data, page.width, page.height, page.stride, QImage.Format.Format_BGR888)
    return image.copy()


def page_layout(size: tuple[float, float]) -> QPageLayout:
    """The paper of a page of this size (points), exact to the tenth of a millimetre.

    F4 (215 × 330 mm) is none of Qt's papers, and a fuzzy match makes another of it.
    """
    wide, high = (round(side * 25.4 / 72, 1) for side in size)
    upright = (min(wide, high), max(wide, high))
    paper = QPageSize(
        QSizeF(*upright),
        QPageSize.Unit.Millimeter,
        "F4" if upright == _F4_MM else "",
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    turned = QPageLayout.Orientation.Landscape if wide > high else QPageLayout.Orientation.Portrait
    return QPageLayout(paper, turned, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)


def chosen_pages(printer: QPrinter, count: int, current: int) -> list[int]:
    """The pages a person asked for in the print dialog (from 0), in the order they come out."""
    kind = printer.printRange()
    if kind is QPrinter.PrintRange.CurrentPage:
        pages = [current]
    elif kind is QPrinter.PrintRange.PageRange:
        ranges = printer.pageRanges()
        asked = (
            [(part.from_, part.to) for part in ranges.toRangeList()]
            if not ranges.isEmpty()
            else [(printer.fromPage(), printer.toPage())]
        )
        pages = [
            page - 1 for first, last in asked for page in range(first, last + 1) if page <= count
        ]
    else:
        pages = list(range(count))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    if printer.supportsMultipleCopies():
        return pages
    copies = max(1, printer.copyCount())
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def print_pages(
    source: PageSource, printer: QPrinter, pages: Sequence[int], progress: Progress = silent
) -> None:
    """Print these pages (from 0). Runs on any thread; a cancel aborts and leaves no file.

    Raises :class:`WorldError` where the printer does not take the job.
    """
    if not pages:
        raise WorldError(
            translate(
                "widgets", "There is nothing to print: the document does not have these pages."
            )
        )
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(source.sizes[pages[0]]))
    painter = QPainter()
    if not painter.begin(printer):
        raise _not_ready()
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # no JPEG around letters
    finished = False
    try:
        for done, index in enumerate(pages):
            progress(done, len(pages), translate("widgets", "Printing"))
            if done:
                printer.setPageLayout(page_layout(source.sizes[index]))
                if not printer.newPage():
                    raise _not_ready()
            _paint(painter, printer, source, index)
        progress(len(pages), len(pages), translate("widgets", "Printing"))
        finished = True
    finally:
        _end(painter, printer, finished)


def _paint(painter: QPainter, printer: QPrinter, source: PageSource, index: int) -> None:
    """Draw a page in strips: while Qt packs a picture for the printer, the window stands still."""
    page = source.render(index, min(PRINT_DPI, printer.resolution()))
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    scale = paper.height() / page.height
    for top, bottom in pairwise([0, *_calm_rows(page), page.height]):
        strip = QImage(
            page.data[top * page.stride : bottom * page.stride],
            page.width,
            bottom - top,
            page.stride,
            QImage.Format.Format_BGR888,
        )
        upper, lower = round(top * scale), round(bottom * scale)
        painter.drawImage(QRect(0, upper, paper.width(), lower - upper), strip)


def _calm_rows(page: PageImage) -> list[int]:
    """Where a page can be cut unseen: rows that are like those above and below them (the white
    between lines, upright rules), so that no rounding of a printer tears a letter apart."""
    height, stride, data = page.height, page.stride, page.data
    reach = height // _STRIPS // 2

    def calm(row: int) -> bool:
        first, last = (row - _CALM) * stride, (row + _CALM) * stride
        return data[first:last] == data[first + stride : last + stride]

    cuts = []
    for strip in range(1, _STRIPS):
        middle = height * strip // _STRIPS
        near = sorted(range(middle - reach + _CALM, middle + reach - _CALM), key=_from(middle))
        cut = next(filter(calm, near), None)
        if cut is not None:
            cuts.append(cut)
    return cuts


def _from(middle: int) -> Callable[[int], int]:
    return lambda row: abs(row - middle)


def _end(painter: QPainter, printer: QPrinter, finished: bool) -> None:
    file = printer.outputFileName()
    if not finished:
        printer.abort()
    painter.end()
    if not finished and file:
        Path(file).unlink(missing_ok=True)


def _not_ready() -> WorldError:
    return WorldError(
        translate(
            "widgets",
            "The printer does not take the job. See that it is switched on and has paper, or "
            "choose another printer.",
        )
    )


#: Lets a person choose printer, pages and copies; False where they turned back.
AskPrinter = Callable[[QPrinter], bool]


def show_print_dialog(printer: QPrinter, parent: QWidget, pages: int) -> bool:
    """Ask by the machine's own dialog; see :data:`AskPrinter`."""
    dialog = QPrintDialog(printer, parent)
    option = QPrintDialog.PrintDialogOption
    dialog.setOptions(
        option.PrintPageRange
        | option.PrintCurrentPage
        | option.PrintCollateCopies
        | option.PrintShowPageSize
        | option.PrintToFile
    )
    dialog.setMinMax(1, max(1, pages))
    return bool(dialog.exec() == QDialog.DialogCode.Accepted)
