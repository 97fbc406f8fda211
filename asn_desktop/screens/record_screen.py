"""The screen of one kind of record: list, tree, form, history; import and bulk work.

What differs from kind to kind is in ``record_words``; everything else is here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.database.drafts import Draft
from asn_desktop.declarations import Paper, RecordKind
from asn_desktop.screens.actions import page_actions
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.form_keeper import NEW, FormKeeper
from asn_desktop.screens.history import HistoryTab
from asn_desktop.screens.open_record import OpenRecord
from asn_desktop.screens.outputs import Outputs
from asn_desktop.screens.problems import FormTab, ProblemList
from asn_desktop.screens.record_tab import lent_tabs
from asn_desktop.screens.record_words import RecordWords
from asn_desktop.screens.rights import close_deeds, fields_for, may_import, may_write
from asn_desktop.screens.tree import TreeFilter, TreePanel
from asn_desktop.screens.views import OfficeViews
from asn_desktop.widgets import clipboard, messages, theme
from asn_desktop.widgets.form import RecordForm
from asn_desktop.widgets.page import RecordPage
from asn_desktop.widgets.table_view import EmptyState, RecordTable

if TYPE_CHECKING:
    from asn_desktop.widgets.import_wizard import ImportWizard


class RecordScreen(RecordWords):
    """List on the left, the record on the right."""

    #: an import is to be taken back, or the register of imports shown
    imports_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        kind: RecordKind,
        papers: Sequence[Paper] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self.kind = desk, kind
        self.papers = (*papers, *desk.lent_papers(kind.name))
        self._shown = -1
        self._new = False
        self._unlisted = False
        #: the import wizard that was opened last
        self.wizard: ImportWizard | None = None
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
            empty=EmptyState(
                self.empty_text,
                (self.import_action, self.new_action) if kind.actions else (self.new_action,),
            ),
            depends_on=self.depends_on,
            warning_columns=self.warning_columns,
            search_hint=self.search_hint,
            widths=self.widths,
        )
        self.outputs = Outputs(desk, kind, self.table, self)
        self.page = RecordPage(translate(kind.context, kind.label), self.table, memory=desk.memory)
        self.problems = ProblemList()
        self.form = RecordForm(
            fields_for(self), today=dt.date.today, runner=desk.runner, check=self._check
        )
        self.keeper = FormKeeper(desk, self.form, kind.name, self.source.kind, self.open_record)
        self.keeper.renewed.connect(self._name)
        self.keeper.made_new.connect(self._become_new)
        self.keeper.stayed.connect(self._stay)
        self.keeper.outdated.connect(lambda: self._read(self._shown))
        self.problems.field_wanted.connect(self.form.go_to)
        self.history = HistoryTab(desk, self.source.kind, self.kept_beside)
        self.data_tab = FormTab(
            self.problems,
            self.form,
            translate("screens", "Choose a row of the list to see and change its data here."),
        )
        self.page.add_tab(self.data_tab, translate("screens", "Data"))
        #: tabs of the feature, and those that higher ones lend to it
        self.tabs = [*self.own_tabs(), *lent_tabs(desk, kind.name)]
        for title, tab in self.tabs:
            self.page.add_tab(tab, title)
        self.page.add_tab(self.history, translate("screens", "Changes"))
        self.page.set_actions(page_actions(self))
        self.tree = self._add_tree()
        self.table.set_context_actions(self._context_actions())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.form.save_requested.connect(self._save)
        self.page.record_changed.connect(self._record_changed)
        self.table.selection_changed.connect(self._enable)
        self.table.pasted.connect(self._paste)
        desk.changed.connect(self._refresh)
        close_deeds(self)
        self._enable(0)
        self._show_nothing()

    def _check(self, values: Mapping[str, Value]) -> Sequence[Problem]:
        """What stands above the form is not said beside the field once more."""
        listed = self.problems.problems
        return [found for found in self.check(values) if found.is_error or found not in listed]

    # actions

    def _action(self, text: str, run: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda _checked=False: run())
        return action

    def _context_actions(self) -> list[QAction]:
        self._bulk = [
            self._action(entry.text, entry.run) for entry in self.bulk_actions() if entry.run
        ]
        self.remove_action = self._action(translate("screens", "Remove…"), self.remove_selected)
        self.remove_action.setShortcut("Del")
        self.remove_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.grid.addAction(self.remove_action)
        return [*self._bulk, self.remove_action]

    def _enable(self, selected: int) -> None:
        for action in (*self._bulk, self.remove_action):
            action.setEnabled(selected > 0 and may_write(self))

    # the tree

    def _add_tree(self) -> TreePanel | None:
        tree = self.tree_beside()
        if tree is None:
            return None
        panel = TreePanel(tree, self.desk.runner)
        self._tree_filter = TreeFilter(tree, panel, self.table)
        panel.chosen.connect(self.narrow_to)
        self.desk.changed.connect(panel.take_news)
        switch = QAction(tree.title, self)
        switch.setShortcut("F8")
        theme.set_icon(switch, "tree")
        self.page.set_side(panel, switch, shown=tree.shown)
        return panel

    def narrow_to(self, value: str | int | None) -> None:
        """Show what belongs to an entry of the tree; None: everything."""
        self._tree_filter.narrow(value)

    # one record

    def new_record(self) -> None:
        """An empty form."""
        self.form.leave(self._open_empty)

    def _open_empty(self) -> None:
        self.page.show_detail(True)
        self.page.detail.tabs.setCurrentWidget(self.data_tab)
        self._become_new()
        self._show_form(True)
        self.form.load({})
        self.keeper.opened(NEW, None, self.new_title)
        self.form.focus_first()

    def _become_new(self) -> None:
        """What stands in the form belongs to no record yet."""
        self._shown, self._new = -1, True
        self.problems.show_problems(())
        self._show_beside(None)
        self.page.set_detail_title(self.new_title)

    def open(self, record: int) -> None:
        """Show this record, in the list where it is there."""
        self.page.show_detail(True)
        if not self.table.select_id(record):
            self._record_changed(record)

    def show_unlisted(self, record: int) -> None:
        """Show this record while the list shows others (what stands below it)."""

        def show() -> None:
            self._unlisted = True
            self.page.show_detail(True)
            self.table.clear_current()
            self._read(record)

        self.form.leave(show)

    def reveal(self, record: int) -> None:
        """Show this record in the list, also where a search or filter left it out."""
        query = self.table.query()
        if query.search or query.filters:
            self.table.clear_conditions()
        self.open(record)

    def _record_changed(self, record: int) -> None:
        if record == self._shown and not self._new:
            return
        if record < 0 and (self._new or self._unlisted):
            return
        if record < 0 and self.form.is_dirty:
            self._unlisted = True  # somebody removed it, or it left the list: what is typed stays
            return
        self._unlisted = False
        self.form.leave(lambda: self._read(record))
        if self.form.is_dirty and self.form.isEnabled():  # the person went back to the form
            self.table.select_id(self._shown)

    def _read(self, record: int) -> None:
        if record != self._shown or self._new:
            # Until the other record is there, nothing typed may be taken for its data.
            self.form.setEnabled(False)
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
        if self.form.is_dirty:
            return  # typed while it was read again: that stays, and saving tells of a conflict
        if found is None:
            self._show_nothing()
            self.keeper.missed(record, self._open_empty)
            return
        self._show_form(True)
        self._name(found)
        self.form.load(found.values, found.texts)
        self._show_beside(record)
        self.keeper.opened(record, found.version, found.title)

    def _show_beside(self, record: int | None) -> None:
        self.history.show_record(record)
        for _, tab in self.tabs:
            tab.show_record(record)

    def _name(self, found: OpenRecord) -> None:
        self.page.set_detail_title(found.title)
        self.problems.show_problems(found.problems)

    def _stay(self) -> None:
        """Leaving came to nothing: the list stands where the form does."""
        if not self._new:
            self.table.select_id(self._shown)

    def _show_nothing(self) -> None:
        self._shown = -1
        self.form.load({})
        self.keeper.opened(None, None, "")
        self._show_form(False)
        self.problems.show_problems(())
        self._show_beside(None)
        self.page.set_detail_title(translate("screens", "Nothing is selected"))

    def _show_form(self, shown: bool) -> None:
        self.form.setEnabled(shown)
        self.data_tab.show_record(shown)

    def _save(self, changes: Mapping[str, Value]) -> None:
        record = None if self._new else self._shown
        version = self.keeper.version

        def operation(_progress: Progress) -> tuple[tuple[int, OpenRecord | None], Changed]:
            stored, changed = self.store(changes, record, version)
            return (stored, self.open_record(stored)), changed

        def done(outcome: tuple[int, OpenRecord | None]) -> None:
            stored, found = outcome
            self._shown, self._new = stored, False
            if found is not None:
                self._name(found)
                self.keeper.opened(stored, found.version, found.title)
                self.form.saved(found.values, found.texts)
            if self._shown == stored:  # the form may have been left for another record
                self._show_beside(stored)
                self.table.select_id(stored)

        self.desk.operate(
            self,
            translate("screens", "Saving"),
            operation,
            done=done,
            failed=self.keeper.failed,
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

    # in from outside

    def open_import(self, file: Path | None = None) -> None:
        """The import wizard."""
        if may_import(self):
            self.form.leave(lambda: self._open_wizard(file=file))

    def paste_cells(self) -> None:
        """The import wizard on what was copied in a spreadsheet program."""
        text = clipboard.pasted_text()
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
        if may_import(self):
            self.form.leave(lambda: self._open_wizard(pasted=text))

    def _open_wizard(self, *, file: Path | None = None, pasted: str = "") -> None:
        from asn_desktop.screens.importing import open_import  # the wizard is no part of the start

        self.wizard = open_import(self.desk, self.kind, self, file=file, pasted=pasted)

    # news

    def _refresh(self, changed: Changed) -> None:
        self.table.refresh(changed)
        ids = changed.ids.get(self.source.kind)
        touched = ids is not None and (not len(ids) or self._shown in ids)
        if not touched or self._shown < 0 or not self.form.isEnabled():
            return
        if self.form.is_dirty:
            self.keeper.look()
        else:
            self._read(self._shown)

    def continue_draft(self, draft: Draft) -> None:
        """Open the form in which this was typed, and go on there."""

        def go() -> None:
            self.keeper.expect(draft)
            if draft.record <= NEW:
                self._open_empty()
            elif draft.record == self._shown:
                self._read(draft.record)
            else:
                self.open(draft.record)

        self.form.leave(go)

    def leave(self, then: Callable[[], None]) -> None:
        """Call ``then`` when the screen may be left."""
        asked = [self.form.leave, *(tab.leave for _, tab in self.tabs)]

        def ask() -> None:
            asked.pop(0)(ask) if asked else then()

        ask()

    def close_jobs(self) -> None:
        """Want no more answers from the office."""
        self.table.close_jobs()
