"""The preview window: pages in the middle, paper and zoom above, printing and saving first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.jobs import Job, JobBar, JobRunner
from asn_desktop.widgets.print_preview.pages_view import PagesView, Zoom
from asn_desktop.widgets.print_preview.printing import (
    AskPrinter,
    PageSource,
    chosen_pages,
    print_pages,
    show_print_dialog,
)

#: Makes the PDF for a paper ("F4", "A4") and an orientation (lying: True).
Make = Callable[[str, bool, Progress], bytes]


class PrintPreview(QDialog):
    """Shows the pages that ``make`` makes, and makes them anew for another paper.

    ``open_pages`` opens a PDF for drawing, ``save`` writes its bytes to a file (both raise
    sentences of :mod:`asn_desktop.core.errors`). ``can_turn`` offers the orientation.
    ``new_printer``, ``ask_printer`` and ``ask_file`` stand for the machine's printer and dialogs.
    """

    def __init__(
        self,
        title: str,
        make: Make,
        *,
        open_pages: Callable[[bytes], PageSource],
        save: Callable[[bytes, Path], None],
        runner: JobRunner,
        papers: Sequence[str] = ("F4", "A4"),
        paper: str = "F4",
        landscape: bool = False,
        can_turn: bool = False,
        file_name: str = "",
        new_printer: Callable[[], QPrinter] | None = None,
        ask_printer: AskPrinter | None = None,
        ask_file: Callable[[str], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(translate("widgets", "Print preview: {title}").format(title=title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = title
        self._make, self._open, self._save = make, open_pages, save
        self._runner = runner
        self._file_name = file_name or f"{title}.pdf"
        self._new_printer = new_printer or _default_printer
        self._ask_printer = ask_printer or self._show_print_dialog
        self._ask_file = ask_file or self._show_file_dialog
        self.paper, self.landscape = paper, landscape
        self._shown = (paper, landscape)
        self._pdf = b""
        self._source: PageSource | None = None
        self._making: Job | None = None
        self._printing: Job | None = None
        self._view = PagesView(runner, self)
        self._tools = self._tool_bar(papers, can_turn)
        self._status = QLabel()
        self._status.setAccessibleName(translate("widgets", "State"))
        self._arrange()
        self._view.page_changed.connect(self._show_page)
        self._view.zoom_changed.connect(self._show_zoom)
        self._enable()
        self._remake()

    @property
    def view(self) -> PagesView:
        """The pages."""
        return self._view

    @property
    def pdf(self) -> bytes:
        """The file that is shown; empty until it is made."""
        return self._pdf

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        status = QHBoxLayout()
        status.setContentsMargins(theme.MEDIUM, theme.TIGHT, theme.MEDIUM, theme.TIGHT)
        status.addWidget(self._status, 1)
        status.addWidget(JobBar(self._runner, self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tools)
        layout.addWidget(self._view, 1)
        layout.addLayout(status)
        self.resize(1000, 700)
        self._view.setFocus()

    def _action(
        self, text: str, icon: str, keys: QKeySequence.StandardKey | str, run: Callable[[], object]
    ) -> QAction:
        action = QAction(text, self)
        if icon:
            theme.set_icon(action, icon)
        sequence = QKeySequence(keys)
        if not sequence.isEmpty():
            action.setShortcut(sequence)
            shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({shown})")
        action.triggered.connect(lambda _checked=False: run())
        return action

    def _tool_bar(self, papers: Sequence[str], can_turn: bool) -> QToolBar:
        bar = QToolBar(self)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setAccessibleName(translate("widgets", "Print preview"))
        key = QKeySequence.StandardKey
        self._print_action = self._action(
            translate("widgets", "Print…"), "print", key.Print, self.print_document
        )
        self._save_action = self._action(
            translate("widgets", "Save as PDF…"), "save", key.Save, self.save_document
        )
        bar.addActions([self._print_action, self._save_action])
        bar.addSeparator()
        self._paper_actions = self._choices(bar, [(name, name) for name in papers], self.paper)
        self._paper_actions.triggered.connect(lambda action: self._turn(paper=action.data()))
        self._turn_actions: QActionGroup | None = None
        if can_turn:
            bar.addSeparator()
            upright, lying = translate("widgets", "Portrait"), translate("widgets", "Landscape")
            self._turn_actions = self._choices(
                bar, [(upright, False), (lying, True)], self.landscape
            )
            self._turn_actions.triggered.connect(lambda action: self._turn(landscape=action.data()))
        bar.addSeparator()
        self._add_navigation(bar)
        bar.addSeparator()
        self._add_zoom(bar)
        overflow = bar.findChild(QToolButton, "qt_toolbar_ext_button")
        if overflow is not None:  # Qt's own button for what a narrow window has no room for
            overflow.setAccessibleName(translate("widgets", "More tools"))
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setAccessibleName(action.text())
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return bar

    def _choices(
        self, bar: QToolBar, choices: Sequence[tuple[str, object]], chosen: object
    ) -> QActionGroup:
        group = QActionGroup(self)
        for text, data in choices:
            action = QAction(text, group, checkable=True, checked=data == chosen)
            action.setData(data)
            bar.addAction(action)
        return group

    def _add_navigation(self, bar: QToolBar) -> None:
        view = self._view
        back = self._action(
            translate("widgets", "Previous page"),
            "chevron-left",
            "",
            lambda: view.go_to(view.page - 1),
        )
        forth = self._action(
            translate("widgets", "Next page"),
            "chevron-right",
            "",
            lambda: view.go_to(view.page + 1),
        )
        self._page_box = QLineEdit(bar)
        self._page_box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._page_box.setFixedWidth(self._page_box.fontMetrics().horizontalAdvance("0" * 8))
        self._page_box.setAccessibleName(translate("widgets", "Page"))
        self._page_box.editingFinished.connect(self._go_to_typed)
        self._count_label = QLabel(bar)
        bar.addAction(back)
        bar.addWidget(self._page_box)
        bar.addWidget(self._count_label)
        bar.addAction(forth)
        for action in (back, forth):
            _only_icon(bar, action)

    def _go_to_typed(self) -> None:
        """Show the page whose number stands in the box; anything else is put right again."""
        typed = self._page_box.text().strip()
        if typed.isdecimal():
            self._view.go_to(int(typed) - 1)
        self._page_box.setText(str(self._view.page + 1))

    def _add_zoom(self, bar: QToolBar) -> None:
        view = self._view
        key = QKeySequence.StandardKey
        self._zoom_label = QLabel(bar)
        self._zoom_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom_label.setMinimumWidth(self._zoom_label.fontMetrics().horizontalAdvance("0000 %"))
        out = self._action(translate("widgets", "Smaller"), "", key.ZoomOut, view.zoom_out)
        out.setIconText("−")
        larger = self._action(translate("widgets", "Larger"), "", key.ZoomIn, view.zoom_in)
        larger.setIconText("+")
        width = self._action(
            translate("widgets", "Fit width"), "", "Ctrl+1", lambda: view.set_zoom(Zoom.WIDTH)
        )
        page = self._action(
            translate("widgets", "Fit page"), "", "Ctrl+0", lambda: view.set_zoom(Zoom.PAGE)
        )
        bar.addAction(out)
        bar.addWidget(self._zoom_label)
        bar.addAction(larger)
        self._zoom_actions = {Zoom.WIDTH: width, Zoom.PAGE: page}
        for action in self._zoom_actions.values():
            action.setCheckable(True)
            bar.addAction(action)

    # -- making ------------------------------------------------------------------------------

    def _turn(self, paper: str | None = None, landscape: bool | None = None) -> None:
        self.paper = self.paper if paper is None else paper
        self.landscape = self.landscape if landscape is None else landscape
        self._remake()

    def _remake(self) -> None:
        """Make the pages for the chosen paper; what is shown stays until they are there."""
        if self._making is not None:
            self._making.forget()
        make, paper, landscape, open_pages = self._make, self.paper, self.landscape, self._open

        def work(progress: Progress) -> tuple[bytes, PageSource]:
            pdf = make(paper, landscape, progress)
            return pdf, open_pages(pdf)

        self._status.setText(translate("widgets", "Making the pages…"))
        self._making = self._runner.run(
            work,
            title=translate("widgets", "Making the pages"),
            on_done=lambda made: self._made(*made, (paper, landscape)),
            on_error=self._not_made,
            on_cancel=lambda: self._not_made(None),
        )
        self._enable()

    def _made(self, pdf: bytes, source: PageSource, choice: tuple[str, bool]) -> None:
        self._making = None
        # The former document is not closed but let go of: a page of it may be in the making, and
        # the window must not wait for that.
        self._source = source
        self._pdf, self._shown = pdf, choice
        self._view.set_source(source)
        self._show_page(self._view.page)
        self._enable()

    def _not_made(self, error: BaseException | None) -> None:
        """Nothing new came: keep the pages that are shown, or leave where there are none."""
        self._making = None
        if error is not None:
            messages.show_error(self, error)
        if self._source is None:
            self.reject()
            return
        self.paper, self.landscape = self._shown
        for group, value in (
            (self._paper_actions, self.paper),
            (self._turn_actions, self.landscape),
        ):
            for action in group.actions() if group is not None else ():
                action.setChecked(action.data() == value)
        self._show_page(self._view.page)
        self._enable()

    def _enable(self) -> None:
        ready = self._source is not None and self._making is None
        self._print_action.setEnabled(ready and self._printing is None)
        self._save_action.setEnabled(ready)

    def _show_page(self, page: int) -> None:
        count = self._view.page_count
        self._page_box.setText(str(page + 1))
        self._count_label.setText(translate("widgets", "of {count}").format(count=count))
        self._status.setText(
            translate("widgets", "Page {page} of {count} · {paper}").format(
                page=page + 1, count=count, paper=self._shown[0]
            )
        )

    def _show_zoom(self, factor: float) -> None:
        self._zoom_label.setText(f"{factor * 100:.0f} %")
        for zoom, action in self._zoom_actions.items():
            action.setChecked(self._view.zoom is zoom)

    # -- saving and printing -----------------------------------------------------------------

    def save_document(self) -> None:
        """Ask for a file and write the pages that are shown into it."""
        chosen = self._ask_file(self._file_name) if self._pdf else ""
        if not chosen:
            return
        target = Path(chosen)
        if target.suffix.lower() != ".pdf":
            target = target.with_name(f"{target.name}.pdf")
        pdf, save = self._pdf, self._save

        def done(_nothing: None) -> None:
            text = translate("widgets", "Saved as {file}.").format(file=target.name)
            messages.tell(self, text, "success")

        self._runner.run(
            lambda _progress: save(pdf, target),
            title=translate("widgets", "Saving"),
            on_done=done,
            on_error=self._show_error,
        )

    def print_document(self) -> None:
        """Ask for printer, pages and copies, and print the pages that are shown."""
        if self._source is None or self._printing is not None:
            return
        printer = self._new_printer()
        printer.setDocName(self._title)
        if not self._ask_printer(printer):
            return
        pages = chosen_pages(printer, self._view.page_count, self._view.page)
        pdf, open_pages = self._pdf, self._open

        def work(progress: Progress) -> None:
            # A document of its own: the one that is shown may be exchanged meanwhile.
            source = open_pages(pdf)
            try:
                print_pages(source, printer, pages, progress)
            finally:
                source.close()

        self._printing = self._runner.run(
            work,
            title=translate("widgets", "Printing"),
            on_done=lambda _nothing: self._printed(
                translate("widgets", "The pages are on their way to the printer.")
            ),
            on_error=self._print_failed,
            on_cancel=lambda: self._printed(translate("widgets", "Printing was stopped.")),
        )
        self._enable()

    def _printed(self, text: str) -> None:
        self._printing = None
        self._enable()
        messages.tell(self, text, "info")

    def _print_failed(self, error: BaseException) -> None:
        self._printing = None
        self._enable()
        self._show_error(error)

    def _show_error(self, error: BaseException) -> None:
        messages.show_error(self, error)

    def _show_print_dialog(self, printer: QPrinter) -> bool:
        return show_print_dialog(printer, self, self._view.page_count)

    def _show_file_dialog(self, name: str) -> str:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("widgets", "Save as PDF"),
            name,
            translate("widgets", "PDF documents (*.pdf)"),
        )
        return chosen

    # -- leaving -----------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """Leave, by whatever way: what is under way for this window is forgotten."""
        if self._making is not None:
            self._making.forget()
            self._making = None
        self._view.set_source(None)
        self._source = None
        super().done(result)


def _default_printer() -> QPrinter:
    return QPrinter(QPrinter.PrinterMode.HighResolution)


def _only_icon(bar: QToolBar, action: QAction) -> None:
    button = bar.widgetForAction(action)
    if isinstance(button, QToolButton):
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
