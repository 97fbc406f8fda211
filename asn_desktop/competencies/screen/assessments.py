"""The list of all assessments: found, exported, taken in from spreadsheets, made void."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from asn_desktop.competencies.commands.operations import WRITE
from asn_desktop.competencies.feature.assessments import KIND
from asn_desktop.competencies.screen.assess_many import AssessManyDialog
from asn_desktop.competencies.screen.voiding import make_void
from asn_desktop.core.fields import value_text
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.screens.actions import output_actions
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.history import HistoryTab
from asn_desktop.screens.list_screen import ListScreen
from asn_desktop.screens.rights import not_allowed
from asn_desktop.widgets import clipboard, messages, theme
from asn_desktop.widgets.page import PageAction

if TYPE_CHECKING:
    from asn_desktop.widgets.import_wizard import ImportWizard


class AssessmentsScreen(ListScreen):
    """Assessments on the left; all that was written of the chosen one, and its changes."""

    #: an import is to be taken back, or the register of imports shown
    imports_wanted = Signal()
    widths = MappingProxyType(
        {"nip": 19, "name": 24, "competency": 24, "level": 7, "method": 18, "void_reason": 16}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.noun = translate("competencies", "assessments")
        self.empty_text = translate(
            "competencies",
            "No assessments yet. Import the sheet of the assessment centre, or record levels for"
            " many people in a grid.",
        )
        self.search_hint = translate("competencies", "name, NIP or competency…")
        #: the dialog and the import wizard that were opened last
        self.dialog: AssessManyDialog | None = None
        self.wizard: ImportWizard | None = None
        super().__init__(desk, KIND, (), parent)
        may = desk.database.actor.may(WRITE)
        self.void_action = QAction(translate("competencies", "Make void…"), self)
        self.void_action.setShortcut("Del")
        self.void_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.void_action.triggered.connect(lambda _checked=False: self.make_void())
        self.table.grid.addAction(self.void_action)
        self.table.set_context_actions([self.void_action])
        self.table.selection_changed.connect(
            lambda count: self.void_action.setEnabled(may and count > 0)
        )
        self.void_action.setEnabled(False)
        if not may:
            record, *imports = self._own_actions()
            for action in (record, *imports[:2]):
                shown = self.page.action(action.text)
                shown.setEnabled(False)
                shown.setToolTip(not_allowed())

    def deeds(self) -> list[PageAction]:
        """Recording and import before what every list has."""
        record, *imports = self._own_actions()
        taking_in = PageAction(translate("screens", "Import"), "import", menu=tuple(imports))
        return [record, taking_in, *output_actions(self)]

    def _own_actions(self) -> list[PageAction]:
        return [
            PageAction(
                translate("competencies", "Record for many people…"),
                "new",
                "Ctrl+N",
                self.enter_many,
                primary=True,
            ),
            PageAction(
                translate("screens", "From a spreadsheet…"), "import", "Ctrl+I", self.open_import
            ),
            PageAction(
                translate("screens", "From copied cells"), "copy", "Ctrl+Shift+V", self.paste_cells
            ),
            PageAction(
                translate("screens", "Empty workbook to fill in…"),
                "export",
                run=self.outputs.save_template,
            ),
            PageAction(
                translate("screens", "Earlier imports…"), "history", run=self.imports_wanted.emit
            ),
        ]

    def add_details(self) -> None:
        """All that was written of an assessment, and its changes."""
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts.setMargin(theme.MEDIUM)
        tab = QWidget()
        layout = QVBoxLayout(tab)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.facts, 1)
        self.history = HistoryTab(self.desk, self.source.kind)
        self.page.add_tab(tab, translate("competencies", "Assessment"))
        self.page.add_tab(self.history, translate("screens", "Changes"))
        self.show_row(-1)

    def show_row(self, row: int) -> None:
        """Show this assessment."""
        self.history.show_record(row if row >= 0 else None)
        values = self.source.rows([row]).get(row) if row >= 0 else None
        if values is None:
            self.page.set_detail_title(translate("screens", "Nothing is selected"))
            words = translate(
                "competencies", "Choose a row of the list to see all that is recorded."
            )
            self.facts.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.facts.setText(f"<span style='color:{theme.colours().muted}'>{words}</span>")
            return
        self.facts.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        told = dict(zip((one.name for one in self.source.columns), values, strict=True))
        self.page.set_detail_title(f"{told['name']} · {told['competency']}")
        lines = []
        for column in self.source.columns:
            if told[column.name] is not None:
                label = translate(self.source.context, column.label)
                text = value_text(column.kind, told[column.name])
                lines.append((label, text))
        self.facts.setText(_table(lines))

    # doing

    def enter_many(self) -> None:
        """Enter levels of many people in a grid."""
        dialog = self.dialog = AssessManyDialog(self.desk, (), self)

        def recorded() -> None:
            self.desk.note(dialog.recorded)
            self.desk.tell_done(self, translate("competencies", "Recorded."))

        dialog.accepted.connect(recorded)
        dialog.open()

    def make_void(self) -> None:
        """Make the selected assessments void."""
        ids = list(self.table.selected_ids())
        if ids and self.void_action.isEnabled():
            make_void(self.desk, ids, self)

    def open_import(self, file: Path | None = None) -> None:
        """The import wizard."""
        self._open_wizard(file=file)

    def paste_cells(self) -> None:
        """The import wizard on what was copied in a spreadsheet program."""
        text = clipboard.pasted_text()
        if text:
            self._open_wizard(pasted=text)
        else:
            sentence = translate(
                "screens", "Copy cells in the spreadsheet program first, then try again."
            )
            messages.tell(self, sentence, "warning")

    def _open_wizard(self, *, file: Path | None = None, pasted: str = "") -> None:
        from asn_desktop.screens.importing import open_import  # the wizard is no part of the start

        self.wizard = open_import(self.desk, self.kind, self, file=file, pasted=pasted)

    def concerns(self, changed: Changed) -> bool:
        """Assessments, and the names beside them."""
        return bool({"assessments", "employees", "units"} & changed.ids.keys())


def _table(lines: Sequence[tuple[str, str]]) -> str:
    muted = theme.colours().muted
    rows = (
        f"<tr><td style='color:{muted}'>{html.escape(label)}&nbsp;&nbsp;</td>"
        f"<td>{html.escape(text)}</td></tr>"
        for label, text in lines
    )
    return f"<table cellspacing='4'>{''.join(rows)}</table>"
