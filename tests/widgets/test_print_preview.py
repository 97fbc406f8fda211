"""The preview shows the very pages, makes them anew for another paper, saves and prints them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPrintSupport import QPrinter

from asn_desktop.core.errors import Cancelled, WorldError
from asn_desktop.core.progress import CancelAfter, Progress
from asn_desktop.documents.pages import MM, Paper
from asn_desktop.documents.preview import PdfPages, page_sizes, render
from asn_desktop.documents.writer import Document, make_pdf, save_pdf
from asn_desktop.widgets import messages
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.print_preview import PrintPreview, print_pages
from asn_desktop.widgets.print_preview.pages_view import Zoom
from asn_desktop.widgets.print_preview.printing import (
    _calm_rows,
    as_image,
    chosen_pages,
    page_layout,
)
from tests.documents.papers import people

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

Open = Callable[..., PrintPreview]


def make(paper: str, landscape: bool, progress: Progress) -> bytes:
    document = Document("Daftar Pegawai", [people(150)], Paper(paper), landscape)
    return make_pdf(document, progress)[0]


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


@pytest.fixture
def open_preview(qtbot: QtBot, runner: JobRunner) -> Open:
    def opened(make: object = make, **options: object) -> PrintPreview:
        preview = PrintPreview(
            "Daftar Pegawai",
            make,
            open_pages=PdfPages,
            save=save_pdf,
            runner=runner,
            **options,
        )
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(preview)
        preview.resize(700, 500)
        preview.show()
        qtbot.waitUntil(lambda: preview.view.page_count > 0)
        return preview

    return opened


def file_printer(target: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(100)
    return printer


def ink(image: QImage) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is dark in a picture."""
    dark = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 150
    ]
    columns, rows = [x for x, _ in dark], [y for _, y in dark]
    return min(columns), min(rows), max(columns), max(rows)


def test_shows_the_very_pages(open_preview: Open, qtbot: QtBot) -> None:
    """What is painted are the pixels of the PDF's own page."""
    preview = open_preview()
    view = preview.view
    assert view.page_count == len(page_sizes(preview.pdf)) > 2
    qtbot.waitUntil(lambda: 0 in view.drawn_pages)
    shown = view.viewport().grab().toImage()
    page = as_image(render(preview.pdf, 0, view.factor * 96))
    # where the page stands: the first white pixel of the row and column inside its edge
    middle = view.viewport().width() // 2
    top = next(y for y in range(100) if shown.pixelColor(middle, y) == page.pixelColor(0, 0))
    left = next(x for x in range(700) if shown.pixelColor(x, top) == page.pixelColor(0, 0))
    different = sum(
        shown.pixelColor(left + x, top + y) != page.pixelColor(x, y)
        for x in range(40, 500)
        for y in range(40, 300)
    )
    assert different == 0
    assert ink(page)[1] < 300


def test_only_pages_in_view_are_drawn(open_preview: Open, qtbot: QtBot) -> None:
    """A long document costs what is looked at: the last page is drawn when it comes into view."""
    view = open_preview().view
    qtbot.waitUntil(lambda: 0 in view.drawn_pages)
    last = view.page_count - 1
    assert last not in view.drawn_pages
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: last in view.drawn_pages)


def test_keys_turn_pages(open_preview: Open, qtbot: QtBot) -> None:
    """Page Down and Page Up go from page to page, and the accessible name tells where one is."""
    view = open_preview().view
    view.set_zoom(Zoom.PAGE)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 1
    assert "2" in view.accessibleName()
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.page == 0


def test_every_control_has_a_name(open_preview: Open) -> None:
    """A screen reader can say every button and field of the window."""
    from PySide6.QtWidgets import QLineEdit, QToolButton

    preview = open_preview(can_turn=True)
    controls: Sequence[QWidget] = [
        control
        for kind in (QToolButton, QLineEdit)
        for control in preview.findChildren(kind)
        if control.isVisible()
    ]
    assert len(controls) > 8
    assert all(control.accessibleName() for control in controls)


def test_zoom_keeps_the_page(open_preview: Open) -> None:
    """Zooming keeps the page in view, and fitting the page shows it whole."""
    view = open_preview().view
    view.go_to(2)
    view.zoom_in()
    view.zoom_in()
    assert (view.page, view.zoom) == (2, Zoom.FREE)
    larger = view.factor
    view.set_zoom(Zoom.PAGE)
    assert view.page == 2
    assert view.factor < larger
    assert view.factor * 96 * 330 / 25.4 <= view.viewport().height()


def first_page_is(preview: PrintPreview, size: object) -> bool:
    return page_sizes(preview.pdf)[0] == size


def test_other_paper_is_made_anew(open_preview: Open, qtbot: QtBot) -> None:
    """A click on A4 makes the pages again for A4, and one on landscape turns them."""
    preview = open_preview(can_turn=True)
    assert preview._turn_actions is not None
    for group, millimetres in (
        (preview._paper_actions, (210, 297)),
        (preview._turn_actions, (297, 210)),
    ):
        expected = pytest.approx([side * MM for side in millimetres], abs=0.01)
        group.actions()[1].trigger()
        qtbot.waitUntil(partial(first_page_is, preview, expected))
    assert (preview.paper, preview.landscape) == ("A4", True)


def test_saves_what_is_shown(open_preview: Open, qtbot: QtBot, tmp_path: Path) -> None:
    """Saving writes the bytes that are shown, under a name that ends in .pdf."""
    preview = open_preview(ask_file=lambda _name: str(tmp_path / "daftar"))
    qtbot.keyClick(preview, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    target = tmp_path / "daftar.pdf"
    qtbot.waitUntil(target.exists)
    assert target.read_bytes() == preview.pdf


def test_failed_save_is_told(
    open_preview: Open, qtbot: QtBot, tmp_path: Path, answers: Answers
) -> None:
    """A file that cannot be written ends in the sentence of the one door."""
    preview = open_preview(ask_file=lambda _name: str(tmp_path / "missing" / "daftar.pdf"))
    preview.save_document()
    qtbot.waitUntil(lambda: bool(answers.shown))
    assert "daftar.pdf" in answers.shown[0]


def test_pages_that_cannot_be_made(qtbot: QtBot, open_preview: Open, answers: Answers) -> None:
    """Where another paper cannot be made, the sentence is shown and the former pages stay."""

    def only_f4(paper: str, landscape: bool, progress: Progress) -> bytes:
        if paper == "A4":
            raise WorldError("Kertas habis.")
        return make(paper, landscape, progress)

    preview = open_preview(only_f4)
    before = preview.pdf
    preview._paper_actions.actions()[1].trigger()
    qtbot.waitUntil(lambda: answers.shown == ["Kertas habis."])
    assert (preview.pdf, preview.paper) == (before, "F4")
    assert preview._paper_actions.actions()[0].isChecked()


def test_escape_leaves(open_preview: Open, qtbot: QtBot) -> None:
    """Esc and the window's own button both close the preview."""
    preview = open_preview()
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert not preview.isVisible()
    other = open_preview()
    assert other.close()
    assert not other.isVisible()


def test_prints_through_the_window(open_preview: Open, qtbot: QtBot, tmp_path: Path) -> None:
    """Ctrl+P prints the pages that are shown, exactly on their paper."""
    target = tmp_path / "cetak.pdf"
    asked: list[QPrinter] = []

    def ask(printer: QPrinter) -> bool:
        asked.append(printer)
        return True

    preview = open_preview(new_printer=lambda: file_printer(target), ask_printer=ask)
    qtbot.keyClick(preview, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: preview._printing is None and bool(asked), timeout=20000)
    sizes = page_sizes(target)
    assert len(sizes) == preview.view.page_count
    for size in sizes:
        assert [side / MM for side in size] == pytest.approx([215, 330], abs=0.3)


@pytest.mark.parametrize(
    ("paper", "landscape", "millimetres"),
    [("F4", True, (330, 215)), ("A4", False, (210, 297))],
)
def test_printed_page_is_the_page(
    qtbot: QtBot, tmp_path: Path, paper: str, landscape: bool, millimetres: tuple[int, int]
) -> None:
    """A printed page has the size of its paper and its text at the same place."""
    pdf = make(paper, landscape, lambda done, total, label="": None)
    target = tmp_path / "cetak.pdf"
    with PdfPages(pdf) as source:
        print_pages(source, file_printer(target), [1])
    (size,) = page_sizes(target)
    assert [side / MM for side in size] == pytest.approx(millimetres, abs=0.3)
    expected, printed = ink(as_image(render(pdf, 1, 60))), ink(as_image(render(target, 0, 60)))
    assert printed == pytest.approx(expected, abs=2)


def test_strips_are_cut_between_letters(qtbot: QtBot) -> None:
    """A page is cut into strips only where the rows of pixels around the cut are all alike."""
    page = render(make("F4", False, lambda done, total, label="": None), 1, 300)
    cuts = _calm_rows(page)
    assert len(cuts) > 3
    for cut in cuts:
        around = {
            page.data[row * page.stride : (row + 1) * page.stride]
            for row in range(cut - 4, cut + 4)
        }
        assert len(around) == 1


def test_cancelled_print_leaves_no_file(qtbot: QtBot, tmp_path: Path) -> None:
    """Stopping in the middle of printing into a file leaves no file."""
    target = tmp_path / "cetak.pdf"
    pdf = make("F4", False, lambda done, total, label="": None)
    with PdfPages(pdf) as source, pytest.raises(Cancelled):
        print_pages(source, file_printer(target), [0, 1, 2], CancelAfter(2))
    assert not target.exists()


def test_printer_that_does_not_answer(qtbot: QtBot, tmp_path: Path) -> None:
    """A printer that takes nothing ends in a sentence."""
    pdf = make("F4", False, lambda done, total, label="": None)
    printer = file_printer(tmp_path / "missing" / "cetak.pdf")
    with PdfPages(pdf) as source, pytest.raises(WorldError):
        print_pages(source, printer, [0])


def test_chosen_pages(qtbot: QtBot, tmp_path: Path) -> None:
    """Page range, current page, copies and order of the print dialog are kept."""
    printer = file_printer(tmp_path / "cetak.pdf")
    assert chosen_pages(printer, 4, 2) == [0, 1, 2, 3]
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert chosen_pages(printer, 4, 2) == [2]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert chosen_pages(printer, 4, 0) == [1, 2]
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert chosen_pages(printer, 4, 0) == [1, 2, 1, 2]
    printer.setCollateCopies(False)
    assert chosen_pages(printer, 4, 0) == [1, 1, 2, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert chosen_pages(printer, 4, 0) == [2, 2, 1, 1]


def test_paper_of_a_page() -> None:
    """215 × 330 mm stays exactly that and upright or lying as the page is."""
    layout = page_layout((330 * MM, 215 * MM))
    size = layout.pageSize().size(layout.pageSize().Unit.Millimeter)
    assert (size.width(), size.height()) == (215, 330)
    assert layout.orientation() is QPageLayout.Orientation.Landscape
    assert layout.pageSize().name() == "F4"


class Answers:
    """Takes the place of a person before message boxes."""

    def __init__(self) -> None:
        self.shown: list[str] = []

    def ask(self, parent: object, text: str, choices: Sequence[object], detail: str) -> str:
        raise AssertionError("nothing is asked here")

    def ask_text(self, parent: object, text: str, initial: str) -> str | None:
        raise AssertionError("nothing is asked here")

    def show(self, parent: object, text: str, level: str) -> None:
        self.shown.append(text)

    def crash(self, parent: object, error: BaseException) -> None:
        raise error


@pytest.fixture
def answers() -> Iterator[Answers]:
    answers = Answers()
    with messages.answered_by(answers):
        yield answers
