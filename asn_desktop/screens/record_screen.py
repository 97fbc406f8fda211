"""The screen of one kind of record: list, form, history; import, export, print, bulk work.

A feature's screen says what its fields are, how a record is read, stored and removed; everything
else is here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from asn_desktop import exchange
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.declarations import Paper, PaperRequest, RecordKind
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.history import HistoryTab
from asn_desktop.screens.importing import open_import
from asn_desktop.screens.printing import open_preview
from asn_desktop.screens.views import OfficeViews
from asn_desktop.spreadsheets.writer import write_template
from asn_desktop.widgets import messages
from asn_desktop.widgets.form import FormField, RecordForm
from asn_desktop.widgets.page import PageAction, RecordPage
from asn_desktop.widgets.table_view import EmptyState, RecordTable


@dataclass(frozen=True, slots=True)
class OpenRecord:
    """A record as its form shows it: values by field, words of references and computed fields."""

    title: str
    values: Mapping[str, Value] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    version: int | None = None


class RecordScreen(QWidget):
    """List on the left, the record on the right."""

    #: an import is to be taken back, or the register of imports shown
    imports_wanted = Signal()

    noun = ""
    new_text = ""
    new_title = ""
    empty_text = ""
    depends_on: tuple[str, ...] = ()
    warning_columns: tuple[str, ...] = ()

    def __init__(
        self,
        desk: Desk,
        kind: RecordKind,
        papers: Sequence[Paper] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self.kind, self.papers = desk, kind, papers
        self._shown = -1
        self._version: int | None = None
        self._new = False
        self.source = kind.source(desk.database)
        self.import_action = self._action(
            translate("screens", "Import from Excel…"), self.open_import
        )
        self.new_action = self._action(self.new_text, self.new_record)
        self.table = RecordTable(
            self.source,
            desk.runner,
            noun=self.noun,
            memory=desk.memory,
            views=OfficeViews(desk.database, kind.name),
            empty=EmptyState(self.empty_text, (self.import_action, self.new_action)),
            depends_on=self.depends_on,
            warning_columns=self.warning_columns,
        )
        self.page = RecordPage(translate(kind.context, kind.label), self.table, memory=desk.memory)
        self.form = RecordForm(
            self.form_fields(), today=dt.date.today, runner=desk.runner, check=self.check
        )
        self.form.setEnabled(False)
        self.history = HistoryTab(desk, kind)
        self.page.add_tab(self.form, translate("screens", "Data"))
        self.page.add_tab(self.history, translate("screens", "Changes"))
        self.page.set_actions(self._page_actions())
        self.table.set_context_actions(self._context_actions())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.form.save_requested.connect(self._save)
        self.page.record_changed.connect(self._record_changed)
        self.table.selection_changed.connect(self._enable)
        self.table.pasted.connect(self._paste)
        desk.changed.connect(self._refresh)
        self.setAcceptDrops(True)
        self._enable(0)

    # what a feature says

    def form_fields(self) -> list[FormField]:
        """The fields of the form."""
        raise NotImplementedError

    def open_record(self, record: int) -> OpenRecord | None:
        """Read a record; None where it is gone. Runs in a background thread."""
        raise NotImplementedError

    def store(
        self, changes: Mapping[str, Value], record: int | None, version: int | None
    ) -> tuple[int, Changed]:
        """Store a new record (None) or a changed one. Runs in a background thread."""
        raise NotImplementedError

    def remove(self, ids: Sequence[int], progress: Progress) -> Changed:
        """Remove records. Runs in a background thread."""
        raise NotImplementedError

    def check(self, values: Mapping[str, Value]) -> Sequence[Problem]:
        """What does not fit together in the form."""
        return ()

    def bulk_actions(self) -> list[PageAction]:
        """What can be done with several selected records at once."""
        return []

    def remove_question(self, count: int) -> tuple[str, str]:
        """The question before removing, and its detail."""
        return (
            translate("screens", "Remove the selected records ({count})?").format(
                count=group_thousands(count)
            ),
            translate("screens", "This can be undone."),
        )

    # actions

    def _action(self, text: str, run: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda _checked=False: run())
        return action

    def _page_actions(self) -> list[PageAction]:
        return [
            PageAction(self.new_text, "new", "Ctrl+N", self.new_record, primary=True),
            PageAction(
                translate("screens", "Import"),
                "import",
                menu=(
                    PageAction(
                        translate("screens", "From a spreadsheet…"),
                        "import",
                        "Ctrl+I",
                        self.open_import,
                    ),
                    PageAction(
                        translate("screens", "From copied cells"),
                        "copy",
                        "Ctrl+Shift+V",
                        self.paste_cells,
                    ),
                    PageAction(
                        translate("screens", "Empty workbook to fill in…"),
                        "export",
                        run=self.save_template,
                    ),
                    PageAction(
                        translate("screens", "Earlier imports…"),
                        "history",
                        run=self.imports_wanted.emit,
                    ),
                ),
            ),
            PageAction(translate("screens", "Export"), "export", menu=self._export_actions()),
            *([self._print_action()] if self.papers else []),
        ]

    def _export_actions(self) -> tuple[PageAction, ...]:
        return (
            PageAction(
                translate("screens", "What is seen…"),
                "export",
                "Ctrl+E",
                lambda: self.export("seen"),
                tip=translate("screens", "These rows and columns, in this order"),
            ),
            PageAction(translate("screens", "Selected rows…"), run=lambda: self.export("selected")),
            PageAction(
                translate("screens", "Everything…"),
                run=lambda: self.export("all"),
                tip=translate(
                    "screens", "All records with all columns, to change and take in again"
                ),
            ),
        )

    def _print_action(self) -> PageAction:
        shortcuts = ("Ctrl+P", "Ctrl+Shift+P")
        return PageAction(
            translate("screens", "Print"),
            "print",
            menu=tuple(
                PageAction(
                    translate(paper.context, paper.label) + "…",
                    "print",
                    shortcut,
                    lambda paper=paper: self.print_paper(paper),  # type: ignore[misc]
                )
                for paper, shortcut in zip(self.papers, (*shortcuts, "", "", ""), strict=False)
            ),
        )

    def _context_actions(self) -> list[QAction]:
        actions = []
        for entry in self.bulk_actions():
            if entry.run is not None:
                actions.append(self._action(entry.text, entry.run))
        self.remove_action = self._action(translate("screens", "Remove…"), self.remove_selected)
        self.remove_action.setShortcut("Del")
        self.remove_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.table.addAction(self.remove_action)
        self._bulk = actions
        return [*actions, self.remove_action]

    def _enable(self, selected: int) -> None:
        for action in (*self._bulk, self.remove_action):
            action.setEnabled(selected > 0)

    # one record

    def new_record(self) -> None:
        """An empty form."""
        self.form.leave(self._open_empty)

    def _open_empty(self) -> None:
        self.page.show_detail(True)
        self.page.detail.tabs.setCurrentWidget(self.form)
        self._shown, self._version, self._new = -1, None, True
        self.form.setEnabled(True)
        self.form.load({})
        self.history.show_record(None)
        self.page.set_detail_title(self.new_title)
        self.form.focus_first()

    def open(self, record: int) -> None:
        """Show this record, in the list where it is there."""
        if not self.table.select_id(record):
            self._record_changed(record)

    def _record_changed(self, record: int) -> None:
        if record == self._shown and not self._new:
            return
        if self._new and record < 0:
            return
        self.form.leave(lambda: self._read(record))
        if self.form.is_dirty:  # the person went back to the form
            self.table.select_id(self._shown)

    def _read(self, record: int) -> None:
        self._new = False
        self._shown = record
        if record < 0:
            self._show_nothing()
            return
        self.desk.runner.run(
            lambda _progress: self.open_record(record),
            title="",
            on_done=lambda found: self._show(record, found),
            quiet=True,
            patience=0.05,
        )

    def _show(self, record: int, found: OpenRecord | None) -> None:
        if record != self._shown or self._new:
            return  # the person has gone on meanwhile
        if found is None:
            self._show_nothing()
            return
        self._version = found.version
        self.form.setEnabled(True)
        self.form.load(found.values, found.texts)
        self.page.set_detail_title(found.title)
        self.history.show_record(record)

    def _show_nothing(self) -> None:
        self._shown, self._version = -1, None
        self.form.load({})
        self.form.setEnabled(False)
        self.history.show_record(None)
        self.page.set_detail_title(translate("screens", "Nothing is selected"))

    def _save(self, changes: Mapping[str, Value]) -> None:
        record = None if self._new else self._shown
        version = self._version

        def operation(_progress: Progress) -> tuple[tuple[int, OpenRecord | None], Changed]:
            stored, changed = self.store(changes, record, version)
            return (stored, self.open_record(stored)), changed

        def done(outcome: tuple[int, OpenRecord | None]) -> None:
            stored, found = outcome
            self._shown, self._new = stored, False
            if found is not None:
                self._version = found.version
                self.page.set_detail_title(found.title)
                self.form.saved(found.values, found.texts)
            self.history.show_record(stored)
            self.table.select_id(stored)

        self.desk.operate(
            self,
            translate("screens", "Saving"),
            operation,
            done=done,
            failed=self.form.failed,
            told=translate("screens", "Saved."),
        )

    # several records

    def remove_selected(self) -> None:
        """Ask once, then remove what is selected; undo brings it back."""
        ids = list(self.table.selected_ids())
        if not ids:
            return
        question, detail = self.remove_question(len(ids))
        choices = (
            messages.Choice("remove", translate("screens", "Remove"), "danger"),
            messages.Choice("back", translate("screens", "Back")),
        )
        if messages.ask(self, question, choices, detail=detail) == "remove":
            self.bulk(
                translate("screens", "Removing"),
                lambda progress: self.remove(ids, progress),
                translate("screens", "Removed: {count}").format(count=group_thousands(len(ids))),
            )

    def bulk(self, title: str, work: Callable[[Progress], Changed], told: str) -> None:
        """Run an operation on several records as one undo step."""
        self.form.leave(
            lambda: self.desk.operate(
                self, title, lambda progress: (None, work(progress)), told=told
            )
        )

    # in and out

    def open_import(self, file: Path | None = None) -> None:
        """The import wizard."""
        self.form.leave(lambda: self._open_wizard(file=file))

    def paste_cells(self) -> None:
        """The import wizard on what was copied in a spreadsheet program."""
        from asn_desktop.widgets.clipboard import pasted_text

        text = pasted_text()
        if text:
            self._paste(text)
        else:
            messages.tell(
                self,
                translate(
                    "screens", "Copy cells in the spreadsheet program first, then try again."
                ),
                "warning",
            )

    def _paste(self, text: str) -> None:
        self.form.leave(lambda: self._open_wizard(pasted=text))

    def _open_wizard(self, *, file: Path | None = None, pasted: str = "") -> None:
        self.wizard = open_import(self.desk, self.kind, self, file=file, pasted=pasted)

    def save_template(self) -> None:
        """The empty workbook of this kind."""
        path = self._ask_file(f"{self.kind.layout.title} - kosong.xlsx", "Excel (*.xlsx)")
        if path is not None:
            layout = self.kind.layout
            self._write(path, lambda _progress: write_template(path, layout))

    def export(self, what: str) -> None:
        """Write the rows that are seen, selected, or everything, to a workbook or CSV."""
        path = self._ask_file(
            f"{self.kind.layout.title} {dt.date.today():%d-%m-%Y}.xlsx",
            "Excel (*.xlsx);;CSV (*.csv)",
        )
        if path is None:
            return
        selection = self.selection(what)
        desk, kind = self.desk, self.kind
        name = desk.office_name

        def write(progress: Progress) -> None:
            exchange.export_list(
                desk.database,
                kind,
                path,
                selection,
                day=dt.date.today(),
                office_name=name,
                progress=progress,
            )

        self._write(path, write)

    def selection(self, what: str) -> exchange.Selection:
        """Which rows and columns: "seen", "selected" (with the columns seen) or "all"."""
        if what == "all":
            return exchange.Selection()
        columns = self.table.visible_columns()
        ids = self.table.selected_ids() if what == "selected" else None
        return exchange.Selection(query=self.table.query(), ids=ids, columns=columns)

    def _write(self, path: Path, write: Callable[[Progress], object]) -> None:
        told = translate("screens", "Saved as {path}").format(path=path)
        self.desk.runner.run(
            write,
            title=translate("screens", "Writing {name}").format(name=path.name),
            on_done=lambda _result: messages.tell(self, told, "success"),
        )

    def _ask_file(self, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self, translate("screens", "Save as"), name, kinds)
        return Path(chosen) if chosen else None

    def print_paper(self, paper: Paper) -> None:
        """The preview of a paper about what is selected, or about everything seen."""
        several = self.table.selected_count() > 1
        ids = self.table.selected_ids() if several or not paper.landscape else None
        request = PaperRequest(
            day=dt.date.today(),
            ids=ids if ids is None or len(ids) else None,
            query=self.table.query(),
            columns=self.table.visible_columns(),
            conditions=exchange.conditions_in_words(self.source, self.table.query()),
            paper=self.desk.paper,
        )
        self.preview = open_preview(self.desk, paper, request, self, landscape=paper.landscape)

    # news and files from outside

    def _refresh(self, changed: Changed) -> None:
        self.table.refresh(changed)
        ids = changed.ids.get(self.kind.name)
        touched = ids is not None and (not len(ids) or self._shown in ids)
        if touched and self._shown >= 0 and not self.form.is_dirty and self.form.isEnabled():
            self._read(self._shown)

    def leave(self, then: Callable[[], None]) -> None:
        """Call ``then`` when the screen may be left."""
        self.form.leave(then)

    def show_error(self, error: OfficeError) -> None:
        """Say what went wrong."""
        messages.show_error(self, error)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the dropped file."""
        file = dropped_file(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.open_import(file)


def dropped_file(data: QMimeData) -> Path | None:
    """The one local file that is being dropped, or None."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].is_file() else None
