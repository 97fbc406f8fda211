"""The tab of the texts: every version of the policy, and what is done with one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.preview import PdfPages
from asn_desktop.documents.writer import make_pdf, save_pdf
from asn_desktop.policies.commands import texts as commands
from asn_desktop.policies.commands.operations import ENACT
from asn_desktop.policies.commands.summaries import summarise
from asn_desktop.policies.documents.naskah import version_text
from asn_desktop.policies.queries.version_list import VersionLine, version_lines
from asn_desktop.policies.rules.stages import VersionState
from asn_desktop.policies.screen.comparison import open_comparison
from asn_desktop.policies.screen.editor import open_editor, opened_editor
from asn_desktop.policies.screen.enact import OpenEnactment, open_enactment
from asn_desktop.policies.screen.part_table import PartModel, PartTab, saving
from asn_desktop.policies.sheets.parts import version_word
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.files import PDF
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.print_preview import PrintPreview

#: Milliseconds between two looks whether the window of a draft is there, and how many looks.
_PAUSE, _TRIES = 100, 100


class VersionsTab(PartTab):
    """The versions of the chosen policy, the newest first. ``enact`` opens the dialog of an
    enactment."""

    depends_on = ("policy_versions", "policy_nodes", "policy_steps", "frozen_papers")

    def __init__(
        self,
        desk: Desk,
        kind: str = "policies",
        *,
        enact: OpenEnactment = open_enactment,
        today: Callable[[], dt.date] = dt.date.today,
        parent: QWidget | None = None,
    ) -> None:
        self._lines: tuple[VersionLine, ...] = ()
        self._enact, self._today = enact, today
        #: the preview that was opened last
        self.preview: PrintPreview | None = None
        super().__init__(
            desk,
            PartModel(
                (
                    translate("policies", "Version"),
                    translate("policies", "Status"),
                    translate("policies", "Number"),
                    translate("policies", "Enacted on"),
                    translate("policies", "Replaced on"),
                    translate("policies", "Articles"),
                    translate("policies", "Summary"),
                )
            ),
            translate("policies", "Versions of the text"),
            translate(
                "policies",
                "No text yet. Begin a draft and write it, or take it over from Word in the window"
                " of the draft.",
            ),
            parent,
        )
        self.kind = kind
        self.new_button = self.add_button(translate("policies", "New draft"), "new", self.begin)
        self.open_button = self.add_button(translate("policies", "Open text"), "edit", self.open)
        self.look_button = self.add_button(translate("policies", "View, print"), "print", self.look)
        self.enact_button = self.add_button(translate("policies", "Enact…"), "success", self.enact)
        self.more_button = QPushButton(translate("policies", "More"))
        menu = QMenu(self.more_button)
        self.import_action = menu.addAction(
            translate("policies", "Text from a file…"), self.import_text
        )
        self.compare_action = menu.addAction(
            translate("policies", "Compare with the version before"), self.compare
        )
        self.summary_action = menu.addAction(
            translate("policies", "Summary of the changes…"), self.summarise
        )
        self.discard_action = menu.addAction(
            translate("policies", "Discard the draft…"), self.discard
        )
        theme.set_icon(self.import_action, "import")
        theme.set_icon(self.compare_action, "columns")
        theme.set_icon(self.summary_action, "edit")
        theme.set_icon(self.discard_action, "delete")
        self.more_button.setMenu(menu)
        self.buttons.addWidget(self.more_button)
        for keys in ("Return", "Enter"):
            shortcut = QShortcut(QKeySequence(keys), self.table, self.open)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.doubleClicked.connect(lambda _index: self.open())
        self.enable()

    # reading

    def read(self) -> None:
        """Read the versions of the record."""
        record = self.record
        if record is None:
            self._show(())
            return

        def find(_progress: Progress) -> tuple[VersionLine, ...]:
            with self.desk.database.read() as session:
                return version_lines(session, record)

        self.desk.runner.run(
            find,
            title="",
            on_done=lambda found: self._show(found) if record == self.record else None,
            owner=self,
            quiet=True,
        )

    def _show(self, lines: tuple[VersionLine, ...]) -> None:
        self._lines = lines
        self.show_rows(
            [
                (
                    str(line.version.number),
                    version_word(line.version.state),
                    line.name,
                    value_text(FieldKind.DATE, line.version.enacted_on),
                    value_text(FieldKind.DATE, line.version.retired_on),
                    str(line.units) if line.units else "",
                    line.version.summary,
                )
                for line in lines
            ]
        )

    def enable(self) -> None:
        """What can be done with the selected version."""
        line = self.chosen
        draft = any(one.version.is_draft for one in self._lines)
        writing = self.may_write and self.record is not None
        is_draft = line is not None and line.version.is_draft
        self.new_button.setEnabled(writing and not draft)
        self.new_button.setToolTip(
            translate("policies", "There is a draft already: only one is written at a time.")
            if draft
            else translate("policies", "Begins the next version from the text in force")
        )
        self.open_button.setEnabled(line is not None)
        self.look_button.setEnabled(line is not None)
        may_enact = self.may_write and self.desk.database.actor.may(ENACT)
        self.enact_button.setEnabled(is_draft and may_enact)
        self.enact_button.setToolTip(
            translate("policies", "Makes the draft the version in force")
            if may_enact
            else translate("policies", "Your account may not enact.")
        )
        self.compare_action.setEnabled(self._before(line) is not None)
        self.discard_action.setEnabled(bool(is_draft and writing and line and not line.has_paper))
        self.import_action.setEnabled(writing)
        self.summary_action.setEnabled(writing and line is not None)
        self.more_button.setEnabled(line is not None or writing)

    @property
    def chosen(self) -> VersionLine | None:
        """The selected version."""
        row = self.table.chosen_row()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _before(self, line: VersionLine | None) -> VersionLine | None:
        """The version that this one was made from, else the one before it."""
        if line is None:
            return None
        older = [one for one in self._lines if one.version.number < line.version.number]
        based = [one for one in older if one.version.id == line.version.based_on_id]
        found = based or older
        return found[0] if found else None

    # doing

    def begin(self) -> None:
        """Begin the next version and open it."""
        if self.new_button.isEnabled():
            self._begin(lambda version_id: open_editor(self.desk, version_id, self))

    def _begin(self, then: Callable[[int], None]) -> None:
        record = self.record
        if record is None:
            return

        def work(_progress: Progress) -> tuple[int, Changed]:
            return commands.new_draft(self.desk.database, record)

        self.desk.operate(
            self,
            saving(),
            work,
            done=then,
            failed=lambda error: messages.show_error(self, error),
        )

    def import_text(self) -> None:
        """Take the text of a file into the draft, after a look at it in the draft's own window; a
        draft is begun where there is none."""
        draft = next((one.version.id for one in self._lines if one.version.is_draft), None)
        if draft is not None:
            self._import_into(draft)
        else:
            self._begin(self._import_into)

    def _import_into(self, version_id: int) -> None:
        open_editor(self.desk, version_id, self)
        self._import_when_open(version_id, _TRIES)

    def _import_when_open(self, version_id: int, tries: int) -> None:
        """The window of a draft comes when its text has been read."""
        window = opened_editor(version_id)
        if window is not None and window.sheet.complete:
            window.import_file()
        elif tries:
            again = partial(self._import_when_open, version_id, tries - 1)
            QTimer.singleShot(_PAUSE, self, again)

    def summarise(self) -> None:
        """Ask what the version changes, in a few words."""
        line = self.chosen
        if line is None or not self.summary_action.isEnabled():
            return
        question = translate("policies", "What does version {number} change?").format(
            number=line.version.number
        )
        summary = messages.ask_text(self, question, line.version.summary)
        if summary is not None:
            self.do(saving(), partial(summarise, self.desk.database, line.version.id, summary))

    def open(self) -> None:
        """Open the text: to write where it is a draft, else to read."""
        if (line := self.chosen) is not None:
            open_editor(self.desk, line.version.id, self)

    def compare(self) -> None:
        """Show what differs from the version before."""
        line = self.chosen
        before = self._before(line)
        if line is not None and before is not None:
            open_comparison(self.desk, before.version.id, line.version.id, self)

    def enact(self) -> None:
        """Open the dialog of the enactment."""
        if self.record is not None and self.enact_button.isEnabled():
            self._enact(self.desk, self.record, self)

    def discard(self) -> None:
        """Ask once, then throw the draft away; undo brings it back."""
        line = self.chosen
        if line is None or not self.discard_action.isEnabled():
            return
        choices = (
            messages.Choice("discard", translate("policies", "Discard the draft"), "danger"),
            messages.Choice("back", translate("policies", "Back")),
        )
        question = translate("policies", "Discard the draft of version {number}?").format(
            number=line.version.number
        )
        detail = translate("policies", "Its text goes. This can be undone.")
        if messages.ask(self, question, choices, detail=detail) == "discard":
            self.do(
                translate("policies", "Discarding"),
                partial(commands.discard_draft, self.desk.database, line.version.id),
                translate("policies", "The draft was discarded."),
            )

    def look(self) -> None:
        """Show the paper: the kept one of an enacted version exactly as it was stored, a draft as
        it would be printed now."""
        line = self.chosen
        if line is None:
            return
        enacted = line.version.state is not VersionState.DRAFT and line.has_paper
        title = line.name or translate("policies", "version {number}").format(
            number=line.version.number
        )

        def make(size: str, _lying: bool, progress: Progress) -> bytes:
            request = PaperRequest(day=self._today(), paper=size)
            return make_pdf(version_text(self.desk.database, line.version.id, request), progress)[0]

        preview = PrintPreview(
            title,
            make,
            open_pages=PdfPages,
            save=save_pdf,
            runner=self.desk.runner,
            papers=(self.desk.paper,) if enacted else ("F4", "A4"),
            paper=self.desk.paper,
            file_name=_file_name(title),
            ask_file=lambda name: str(self.desk.files.save(preview, name, PDF) or ""),
            parent=self,
        )
        self.preview = preview
        preview.resize(self.window().size())
        preview.open()


def _file_name(title: str) -> str:
    return f"{title.replace('/', '-')}.pdf"
