"""How an office wants its backups."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.backup import (
    BackupSettings,
    backup_settings,
    keep_backup_settings,
)
from asn_desktop.database.engine import Database
from asn_desktop.screens.files import FileDialogs
from asn_desktop.widgets import theme
from asn_desktop.widgets.number_box import NumberBox
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph


class BackupSettingsDialog(WorkingDialog):
    """Asks for the interval, how many stay, the folder, and when to remind of a copy outside."""

    def __init__(self, database: Database, files: FileDialogs, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._database, self._files = database, files
        known = backup_settings(database)
        self._folder = known.folder
        title = translate("shell", "How backups are made")
        self.setWindowTitle(title)
        self.content.addWidget(paragraph(title, "title"))
        self.content.addWidget(
            paragraph(
                translate(
                    "shell",
                    "Backups are made by themselves: on closing, before every import and before the"
                    " format is renewed. Old ones are thinned: one of each day, week and month"
                    " stays.",
                ),
                "muted",
            )
        )
        self.content.addSpacing(theme.SMALL)
        self.interval = self._number(
            translate("shell", "While working, every"),
            known.interval,
            480,
            " " + translate("shell", "minutes"),
            translate("shell", "never"),
        )
        self.recent = self._number(
            translate("shell", "Backups of the last 24 hours that stay"), known.recent, 200
        )
        self.recent.setMinimum(1)
        self.remind = self._number(
            translate("shell", "Remind of a copy on a USB drive after"),
            known.remind_days,
            365,
            " " + translate("shell", "days"),
            translate("shell", "never"),
        )
        self._ask_folder()
        self.content.addStretch(1)
        self.back_button = self.add_button(translate("shell", "Back"), self.reject)
        self.save_button = self.add_button(translate("shell", "Save"), self.save, primary=True)
        self.fit(64)
        self.interval.setFocus()

    def _number(
        self, label: str, value: int, most: int, suffix: str = "", none: str = ""
    ) -> NumberBox:
        box = NumberBox()
        box.setRange(0, most)
        box.setSuffix(suffix)
        box.setSpecialValueText(none)
        box.lineEdit().setTextMargins(theme.TIGHT, 0, 0, 0)
        box.setValue(value)
        add_field(self.content, label, box)
        return box

    def _ask_folder(self) -> None:
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        add_field(self.content, translate("shell", "Folder of the backups"), self.folder)
        self.choose_button = QPushButton(translate("shell", "Another folder…"))
        self.beside_button = QPushButton(translate("shell", "Beside the office"))
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        for button in (self.choose_button, self.beside_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.content.addLayout(row)
        self.choose_button.clicked.connect(self._choose)
        self.beside_button.clicked.connect(self._put_beside)
        self._show_folder()

    def _show_folder(self) -> None:
        self.folder.setText(self._folder or translate("shell", "beside the office"))
        self.beside_button.setEnabled(bool(self._folder))

    def _choose(self) -> None:
        chosen = self._files.folder(self, translate("shell", "Folder of the backups"))
        if chosen is not None:
            self._folder = str(chosen)
            self._show_folder()

    def _put_beside(self) -> None:
        self._folder = ""
        self._show_folder()

    def chosen(self) -> BackupSettings:
        """What stands in the fields."""
        return BackupSettings(
            interval=self.interval.value(),
            recent=self.recent.value(),
            folder=self._folder,
            remind_days=self.remind.value(),
        )

    def save(self) -> None:
        """Keep the wishes with the office."""
        chosen = self.chosen()

        def work(_progress: Progress) -> None:
            keep_backup_settings(self._database, chosen)

        says = translate("shell", "Saving …")
        self.work(work, says=says, done=lambda _done: self.accept())
