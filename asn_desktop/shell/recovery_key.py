"""The recovery key is shown once: to be printed, saved or copied by hand, and sealed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.accounts.commands import make_recovery_key
from asn_desktop.accounts.documents import recovery_paper
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database import access
from asn_desktop.database.engine import Database
from asn_desktop.office.documents import stationery
from asn_desktop.office.rules import date_in_words
from asn_desktop.screens.files import PDF, FileDialogs
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.passphrase import PassphraseEdit
from asn_desktop.widgets.print_preview import PrintPreview
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph, wrong

_GROUPS_IN_A_LINE = 3
_PAPER_NAME = "kunci-pemulihan.pdf"


class RecoveryKeyPage(QWidget):
    """The key in large groups, what it is for, and the ways to paper."""

    #: whether the person says that it is on paper
    kept = Signal(bool)

    def __init__(
        self, database: Database, recovery_key: str, runner: JobRunner, files: FileDialogs
    ) -> None:
        super().__init__()
        self._database, self._key = database, recovery_key
        self._runner, self._files = runner, files
        #: the preview that was opened last
        self.preview: PrintPreview | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.MEDIUM)
        purpose = translate(
            "shell",
            "When every administrator has lost the passphrase, only this key opens the office; it"
            " is shown only now. Keep it on paper in a sealed envelope in the safe, not beside the"
            " computer.",
        )
        layout.addWidget(paragraph(purpose))
        layout.addWidget(self._panel())
        self.print_button = self._button(translate("shell", "Print…"), "print", self.print_paper)
        self.save_button = self._button(translate("shell", "Save as PDF…"), "save", self.save_paper)
        ways = QHBoxLayout()
        ways.setSpacing(theme.SMALL)
        ways.addWidget(self.print_button)
        ways.addWidget(self.save_button)
        ways.addStretch(1)
        layout.addLayout(ways)
        self.said = paragraph("", "muted")
        self.said.hide()
        layout.addWidget(self.said)
        self.tick = QCheckBox(translate("shell", "I have printed it or copied it by hand"))
        self.tick.toggled.connect(self.kept)
        layout.addWidget(self.tick)

    def _button(self, words: str, icon: str, pressed: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        theme.set_icon(button, icon)
        button.clicked.connect(pressed)
        return button

    def _panel(self) -> QWidget:
        panel = QFrame()
        panel.setProperty("role", "panel")
        grid = QGridLayout(panel)
        grid.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        grid.setHorizontalSpacing(2 * theme.LARGE)
        grid.setVerticalSpacing(theme.SMALL)
        for number, group in enumerate(self._key.split("-")):
            label = QLabel(group)
            font = label.font()
            font.setPointSizeF(font.pointSizeF() * 1.8)
            font.setBold(True)
            label.setFont(font)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAccessibleName(" ".join(group))
            grid.addWidget(label, number // _GROUPS_IN_A_LINE, number % _GROUPS_IN_A_LINE)
        return panel

    # paper

    def _make(self, size: str) -> bytes:
        from asn_desktop.documents.writer import make_pdf

        day = dt.date.today()
        letter = stationery(self._database, day, size)
        document = recovery_paper(
            self._key,
            letter.office,
            self._database.shown_location,
            date_in_words(day),
            paper=letter.paper.value,
            letterhead=letter.letterhead,
            person=self._database.actor.name,
        )
        return make_pdf(document)[0]

    def print_paper(self) -> None:
        """The preview of the paper, from where it is printed."""
        from asn_desktop.documents.preview import PdfPages
        from asn_desktop.documents.writer import save_pdf

        def make(size: str, _lying: bool, _progress: Progress) -> bytes:
            return self._make(size)

        self.preview = PrintPreview(
            translate("shell", "Recovery key"),
            make,
            open_pages=PdfPages,
            save=save_pdf,
            runner=self._runner,
            paper=stationery(self._database, dt.date.today()).paper.value,
            file_name=_PAPER_NAME,
            ask_file=lambda name: str(self._files.save(self, name, PDF) or ""),
            parent=self,
        )
        self.preview.open()

    def save_paper(self) -> None:
        """The paper as a file, where the person wants it: meant for a stick that is locked away."""
        path = self._files.save(self, _PAPER_NAME, PDF)
        if path is not None:
            self._runner.run(
                lambda _progress: self._write(path),
                title=translate("shell", "Saving"),
                on_done=lambda _nothing: self._saved(path),
                on_error=self._not_saved,
                owner=self,
            )

    def _write(self, path: Path) -> None:
        from asn_desktop.documents.writer import save_pdf

        save_pdf(self._make(""), path)

    def _saved(self, path: Path) -> None:
        sentence = translate(
            "shell",
            "Saved as {path}. Whoever has this file and the office file can read everything: put"
            " it away and remove it here.",
        )
        self._say(sentence.format(path=path), "muted")

    def _not_saved(self, error: BaseException) -> None:
        if isinstance(error, OfficeError):
            self._say(str(error), "error")
        else:
            messages.show_error(self, error)

    def _say(self, sentence: str, role: str) -> None:
        self.said.setText(sentence)
        self.said.setProperty("role", role)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.show()


class RecoveryKeyDialog(WorkingDialog):
    """A dialog that ends with the recovery key, which is shown only once and so is not closed by
    mistake."""

    page: RecoveryKeyPage | None = None

    def show_key(
        self,
        database: Database,
        recovery_key: str,
        runner: JobRunner,
        files: FileDialogs,
        place: int,
    ) -> None:
        """Show the key at this place of the content; only "Done" is left to press."""
        self.page = RecoveryKeyPage(database, recovery_key, runner, files)
        self.content.insertWidget(place, self.page)
        self.done_button = self.add_button(translate("shell", "Done"), self.accept, primary=True)
        self.done_button.setEnabled(False)
        self.page.kept.connect(self.done_button.setEnabled)
        self.fit(84)
        self.page.print_button.setFocus()

    def reject(self) -> None:
        """Turn back, unless the key has been shown and is not on paper yet."""
        if self.page is None or self.page.tick.isChecked():
            super().reject()


class NewRecoveryKeyDialog(RecoveryKeyDialog):
    """Makes another recovery key, after the passphrase was given again; the old one is void."""

    def __init__(
        self, database: Database, runner: JobRunner, files: FileDialogs, parent: QWidget
    ) -> None:
        super().__init__(runner, parent)
        self._database, self._files = database, files
        self._runner = runner
        title = translate("shell", "New recovery key")
        self.setWindowTitle(title)
        self.content.addWidget(paragraph(title, "title"))
        self._reason = paragraph(
            translate(
                "shell",
                "As soon as the new key is made, the paper you have now opens this office no more,"
                " only copies made before. Give your passphrase to go on.",
            )
        )
        self.content.addWidget(self._reason)
        self.content.addSpacing(theme.SMALL)
        self.passphrase = PassphraseEdit()
        self._asking = QWidget()
        layout = QVBoxLayout(self._asking)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        self.note = add_field(layout, translate("shell", "Passphrase"), self.passphrase)
        self.content.addWidget(self._asking)
        self.content.addStretch(1)
        self.passphrase.textEdited.connect(lambda _text: self.note.set_problem(None))
        self.back_button = self.add_button(translate("shell", "Back"), self.reject)
        self.make_button = self.add_button(
            translate("shell", "Make a new key"), self.make, primary=True
        )
        self.fit(84)
        self.passphrase.setFocus()

    def make(self) -> None:
        """Prove who it is, then make the key."""
        passphrase = self.passphrase.text()

        def work(_progress: Progress) -> str:
            database = self._database
            access.prove(database, database.actor.login, passphrase)
            return make_recovery_key(database)

        self.work(
            work,
            says=translate("shell", "Making the key …"),
            done=self._show_key,
            failed=lambda error: self.note.set_problem(wrong(str(error))),
        )

    def _show_key(self, recovery_key: str) -> None:
        for asked in (self._asking, self._reason, self.back_button, self.make_button):
            asked.hide()
        self.show_key(self._database, recovery_key, self._runner, self._files, place=2)
