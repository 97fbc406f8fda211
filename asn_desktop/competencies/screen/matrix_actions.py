"""The deeds above the matrix: import, export, a whole kind of post, legal basis, settings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton

from asn_desktop.competencies.feature.requirements import KINDS
from asn_desktop.competencies.screen.matrix_kind import KindDialog
from asn_desktop.competencies.screen.matrix_typing import may_set
from asn_desktop.competencies.screen.settings import SettingsDialog
from asn_desktop.competencies.sheets.requirements import column_of
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.declarations import RecordKind
from asn_desktop.screens.files import EXCEL, EXCEL_OR_CSV
from asn_desktop.screens.rights import not_allowed
from asn_desktop.widgets import clipboard, messages, theme

if TYPE_CHECKING:
    from asn_desktop.competencies.screen.matrix import StandardsScreen
    from asn_desktop.exchange import Selection
    from asn_desktop.widgets.import_wizard import ImportWizard

CONTEXT = "competencies"
_ROWS, _MATRIX = KINDS
_FIXED_COLUMNS = ("position", "position_kind", "position_level", "people")


class MatrixActions(QHBoxLayout):
    """Buttons of the screen; those that change something only for whoever may."""

    def __init__(self, screen: StandardsScreen) -> None:
        super().__init__()
        self._screen = screen
        #: the wizard and the dialog that were opened last
        self.wizard: ImportWizard | None = None
        self.dialog: KindDialog | SettingsDialog | None = None
        self.setSpacing(theme.SMALL)
        may = may_set(screen.desk)
        self._menu_button(
            translate("competencies", "Import"),
            "import",
            (
                (translate("competencies", "From a spreadsheet…"), "Ctrl+I", self.open_import),
                (translate("competencies", "From copied cells"), "Ctrl+Shift+V", self.paste_import),
                (translate("competencies", "Empty workbook to fill in…"), "", self.save_template),
            ),
            may,
        )
        self._menu_button(
            translate("competencies", "Export"),
            "export",
            (
                (
                    translate("competencies", "The matrix as it is seen…"),
                    "Ctrl+E",
                    self.export_seen,
                ),
                (translate("competencies", "The whole matrix…"), "", self.export_all),
                (translate("competencies", "Levels of posts, a row each…"), "", self.export_rows),
            ),
        )
        self._button(translate("competencies", "Whole kind…"), "post", "Ctrl+J", self.set_kind, may)
        self._button(
            translate("competencies", "Legal basis…"), "policy", "F2", screen.ask_basis, may
        )
        self._button(
            translate("competencies", "Settings of assessment…"), "settings", "", self.open_settings
        )

    def _menu_button(
        self,
        text: str,
        icon: str,
        entries: tuple[tuple[str, str, Callable[[], object]], ...],
        may: bool = True,
    ) -> None:
        button = QPushButton(text)
        theme.set_icon(button, icon)
        menu = QMenu(button)
        for words, keys, run in entries:
            action = self._action(words, keys, run, may)
            menu.addAction(action)
        button.setMenu(menu)
        self.addWidget(button)

    def _button(
        self, text: str, icon: str, keys: str, run: Callable[[], object], may: bool = True
    ) -> None:
        button = QPushButton(text)
        theme.set_icon(button, icon)
        action = self._action(text, keys, run, may)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(
            not_allowed() if not may else f"{text.rstrip('…')} ({shown})" if keys else ""
        )
        button.setEnabled(may)
        button.clicked.connect(action.trigger)
        self.addWidget(button)

    def _action(self, text: str, keys: str, run: Callable[[], object], may: bool) -> QAction:
        action = QAction(text, self._screen)
        action.setShortcut(QKeySequence(keys))
        action.setEnabled(may)
        action.triggered.connect(lambda _checked=False: run())
        self._screen.addAction(action)
        return action

    # import

    def open_import(self) -> None:
        """The wizard; files of either layout are understood."""
        from asn_desktop.screens.importing import open_import

        self.wizard = open_import(self._screen.desk, _ROWS, self._screen)

    def paste_import(self) -> None:
        """The wizard on copied cells with their headings."""
        from asn_desktop.screens.importing import open_import

        self.wizard = open_import(
            self._screen.desk, _ROWS, self._screen, pasted=clipboard.pasted_text()
        )

    def save_template(self) -> None:
        """The empty workbook with a column for each competency."""
        from asn_desktop.spreadsheets.writer import write_template

        desk = self._screen.desk
        path = desk.files.save(self._screen, f"{_MATRIX.layout.title} - kosong.xlsx", EXCEL)
        if path is None:
            return
        layout = _MATRIX.layout_in(desk.database)
        told = translate("competencies", "Saved as {path}").format(path=path)
        desk.runner.run(
            lambda _progress: write_template(path, layout, context=CONTEXT),
            title=translate("competencies", "Writing {name}").format(name=path.name),
            on_done=lambda _none: messages.tell(self._screen, told, "success"),
        )

    # export

    def export_seen(self) -> None:
        """The posts and competencies that are seen, in their order."""
        from asn_desktop.exchange import Selection

        model = self._screen.model
        columns = (*_FIXED_COLUMNS, *(column_of(one.id) for one in model.competencies))
        self._export(_MATRIX, Selection(ids=[post.id for post in model.posts], columns=columns))

    def export_all(self) -> None:
        """All posts with all competencies."""
        from asn_desktop.exchange import Selection

        self._export(_MATRIX, Selection())

    def export_rows(self) -> None:
        """What is set for posts themselves, a row for each post and competency."""
        from asn_desktop.exchange import Selection

        self._export(_ROWS, Selection())

    def _export(self, kind: RecordKind, selection: Selection) -> None:
        desk = self._screen.desk
        name = f"{kind.layout.title} {dt.date.today():%d-%m-%Y}.xlsx"
        path = desk.files.save(self._screen, name, EXCEL_OR_CSV)
        if path is None:
            return
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

        told = translate("competencies", "Saved as {path}").format(path=path)
        desk.runner.run(
            write,
            title=translate("competencies", "Writing {name}").format(name=path.name),
            on_done=lambda _none: messages.tell(self._screen, told, "success"),
        )

    # dialogs

    def set_kind(self) -> None:
        """Set all posts of a kind."""
        screen = self._screen
        self.dialog = KindDialog(
            screen.desk, screen.model.standards, screen.model.view.kind, screen
        )
        self.dialog.stored.connect(self._tell_kind)
        self.dialog.open()

    def _tell_kind(self, changed: Changed) -> None:
        self._screen.desk.note(changed)
        self._screen.desk.tell_done(
            self._screen, translate("competencies", "The levels of the kind of post were stored.")
        )

    def open_settings(self) -> None:
        """What the office chooses where sources disagree."""
        self.dialog = SettingsDialog(self._screen.desk, self._screen)
        self.dialog.stored.connect(self._tell_settings)
        self.dialog.open()

    def _tell_settings(self, changed: Changed) -> None:
        self._screen.desk.note(changed)
        self._screen.desk.tell_done(
            self._screen,
            translate("competencies", "The settings were stored; all figures follow them."),
        )
