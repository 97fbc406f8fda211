"""Step 1: the file, or cells from the clipboard, and who sent them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from asn_desktop._generated.forms.ui_widgets_import_file import Ui_ImportFilePage
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme


class FilePage(QWidget):
    """Asks for a file in every way a clerk may have it at hand."""

    file_chosen = Signal(str)
    pasted = Signal(str)
    password_given = Signal(str)
    said = Signal(str)

    def __init__(self, senders: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportFilePage()
        self.ui.setupUi(self)
        ui = self.ui
        ui.senderBox.addItem("")
        ui.senderBox.addItems(list(senders))
        line = ui.senderBox.lineEdit()
        if line is not None:
            line.setPlaceholderText(translate("widgets", "For example: Dinas Kesehatan"))
        theme.set_icon(ui.browseButton, "import", "accent_text")
        ui.browseButton.clicked.connect(self.browse)
        ui.dropArea.clicked.connect(self.browse)
        ui.dropArea.file_dropped.connect(self.file_chosen)
        ui.pasteButton.clicked.connect(self.paste)
        ui.passwordButton.clicked.connect(self._give_password)
        ui.passwordEdit.returnPressed.connect(self._give_password)
        # the key of the whole page, but not while one types into a box
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        shortcut.activated.connect(self.paste)
        self.show_file("")
        self.ask_password(False)

    def sender_name(self) -> str:
        """Who sent the list; empty where it was not said."""
        return str(self.ui.senderBox.currentText()).strip()

    def set_sender(self, sender: str) -> None:
        """Name the sender."""
        self.ui.senderBox.setCurrentText(sender)

    def show_file(self, text: str) -> None:
        """Say which file is open."""
        self.ui.fileLabel.setText(text)
        for widget in (self.ui.fileCaption, self.ui.fileLabel):
            widget.setVisible(bool(text))

    def ask_password(self, wanted: bool) -> None:
        """Show or hide the field for the file's password."""
        ui = self.ui
        for widget in (ui.passwordCaption, ui.passwordEdit, ui.passwordButton):
            widget.setVisible(wanted)
        ui.passwordEdit.clear()
        if wanted:
            ui.passwordEdit.setFocus()

    def browse(self) -> None:
        """Choose a file in the system's dialog."""
        kinds = "*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.txt *.htm *.html *.xml"
        path, _chosen = QFileDialog.getOpenFileName(
            self,
            translate("widgets", "Choose a spreadsheet"),
            "",
            ";;".join(
                (
                    translate("widgets", "Spreadsheets ({kinds})").format(kinds=kinds),
                    translate("widgets", "All files (*)"),
                )
            ),
        )
        if path:
            self.file_chosen.emit(path)

    def paste(self) -> None:
        """Take the cells that were copied in the spreadsheet program."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.pasted.emit(text)
        else:
            self.said.emit(
                translate(
                    "widgets",
                    "There are no cells to paste. Mark the cells with their headings in Excel, "
                    "press Ctrl+C there, and then paste here.",
                )
            )

    def _give_password(self) -> None:
        if password := self.ui.passwordEdit.text():
            self.password_given.emit(password)
