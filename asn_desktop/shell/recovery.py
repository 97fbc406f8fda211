"""Coming in with the recovery key: the key from the paper, then a new passphrase for an
administrator, who helps the others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from asn_desktop.accounts.commands import recover_account
from asn_desktop.accounts.queries import accounts
from asn_desktop.accounts.rules import Account, Role
from asn_desktop.accounts.screen.passphrases import NewPassphrase
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.opening import open_office, open_with_recovery_key
from asn_desktop.widgets import theme
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph, wrong

#: Letters on the paper, and how many stand in a group.
LETTERS, GROUP = 36, 4


class RecoveryDialog(WorkingDialog):
    """After ``exec`` the office, opened with the new passphrase, is in ``database``."""

    def __init__(self, location: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.location = location
        self.database: Database | None = None
        self._recovered: Database | None = None
        self.setWindowTitle(translate("shell", "Recovery key"))
        self.content.addWidget(paragraph(translate("shell", "Recovery key"), "title"))
        self._explain = paragraph(
            translate(
                "shell",
                "Type the key from the paper in the sealed envelope. Small letters, spaces and"
                " missing dashes do not matter.",
            )
        )
        self.content.addWidget(self._explain)
        self.content.addSpacing(theme.SMALL)
        self._ask_key()
        self._ask_passphrase()
        self.content.addStretch(1)
        self.back_button = self.add_button(translate("shell", "Back"), self.reject)
        self.next_button = self.add_button(translate("shell", "Next"), self.go_on, primary=True)
        self.fit(76)
        self.key.setFocus()

    def _ask_key(self) -> None:
        self._key_page = QWidget()
        layout = QVBoxLayout(self._key_page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        self.key = QLineEdit()
        self.key.setPlaceholderText("XXXX-XXXX-XXXX-…")
        self.note = add_field(layout, translate("shell", "Recovery key"), self.key)
        self.key.textEdited.connect(self._count)
        self._count("")
        self.content.addWidget(self._key_page)

    def _count(self, text: str) -> None:
        """Say how far one is: nobody counts 36 letters."""
        self.note.set_problem(None)
        letters = sum(sign.isalnum() for sign in text)
        self.note.set_help(
            translate("shell", "{done} of {all} groups typed").format(
                done=min(letters, LETTERS) // GROUP, all=LETTERS // GROUP
            )
        )

    def _ask_passphrase(self) -> None:
        self._new_page = QWidget()
        layout = QVBoxLayout(self._new_page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        self.who = QComboBox()
        add_field(layout, translate("shell", "Administrator"), self.who)
        self.new = NewPassphrase(lambda: str(self.who.currentData() or ""))
        layout.addWidget(self.new)
        self._new_page.hide()
        self.content.addWidget(self._new_page)

    def go_on(self) -> None:
        """From the key to the passphrase, from the passphrase into the office."""
        if self._recovered is None:
            self._use_key()
        elif self.new.accept():
            self._use_passphrase(self._recovered)

    def _use_key(self) -> None:
        typed, location = self.key.text(), self.location

        def work(progress: Progress) -> tuple[Database, list[Account]]:
            database = open_with_recovery_key(location, typed, progress=progress)
            try:
                with database.read() as session:
                    return database, accounts(session)
            except BaseException:
                database.close()
                raise

        self.work(
            work,
            says=translate("shell", "Opening …"),
            done=self._key_fits,
            failed=lambda error: self.note.set_problem(wrong(str(error))),
        )

    def _key_fits(self, opened: tuple[Database, list[Account]]) -> None:
        self._recovered, known = opened
        for account in known:
            if account.active and account.role is Role.ADMINISTRATOR:
                self.who.addItem(f"{account.name} ({account.login})", account.login)
        self._explain.setText(
            translate(
                "shell",
                "The key fits. Choose an administrator and a new passphrase; the others keep"
                " theirs.",
            )
        )
        self._key_page.hide()
        self._new_page.show()
        self.next_button.setText(translate("shell", "Save and open"))
        self.fit(76)
        self.new.setFocus()

    def _use_passphrase(self, recovered: Database) -> None:
        login, passphrase = str(self.who.currentData()), self.new.text()
        location = self.location

        def work(progress: Progress) -> Database:
            recover_account(recovered, login, passphrase)
            recovered.close()
            return open_office(location, login=login, passphrase=passphrase, progress=progress)

        self.work(
            work,
            says=translate("shell", "Opening …"),
            done=self._came_in,
            failed=self._not_saved,
        )

    def _came_in(self, database: Database) -> None:
        self._recovered = None
        self.database = database
        self.accept()

    def _not_saved(self, error: OfficeError) -> None:
        self.new.refuse(str(error))

    def done(self, result: int) -> None:
        """Leave; an office that was opened only with the key is closed."""
        super().done(result)
        if not self.busy and self._recovered is not None:
            self._recovered.close()
            self._recovered = None
