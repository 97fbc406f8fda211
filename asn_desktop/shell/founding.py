"""A new office, or an older one that gets its first passphrase: who looks after it, and the
recovery key for the safe."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from asn_desktop.accounts.rules import Account, Role, check_account, tidy_login
from asn_desktop.accounts.screen.passphrases import NewPassphrase
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.founding import Founded, Founder, create_office, protect_office
from asn_desktop.opening import open_office
from asn_desktop.screens.files import OFFICE, FileDialogs
from asn_desktop.shell.recovery_key import RecoveryKeyDialog
from asn_desktop.shell.server_dialog import ServerChoice
from asn_desktop.widgets import theme
from asn_desktop.widgets.working_dialog import add_field, paragraph, wrong

_TITLES = re.compile(r"\b(dr|drs|dra|h|hj|ir|prof|r|tb|kh)\.?\s+", re.IGNORECASE)


class FoundingDialog(RecoveryKeyDialog):
    """Asks for the office and its administrator, makes it, then shows the recovery key.

    ``protect``: the office stands at ``location`` already and only gets its passphrase. ``server``:
    it is made in an empty database, whose server knows its founder; there is no key for a safe.
    After ``exec`` the open office is in ``database``; it is None where the person turned back.
    """

    def __init__(
        self,
        location: Path | str,
        files: FileDialogs,
        *,
        protect: bool = False,
        server: ServerChoice | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._files, self._protect, self._server = files, protect, server
        self.location = location
        self.database: Database | None = None
        self._login_typed = False
        title = (
            translate("shell", "Protect the office with a passphrase")
            if protect
            else translate("shell", "New office")
        )
        self.setWindowTitle(title)
        self._title = paragraph(title, "title")
        self.content.addWidget(self._title)
        self._asking = QWidget()
        layout = QVBoxLayout(self._asking)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(paragraph(self._reason(), "muted"))
        layout.addSpacing(theme.SMALL)
        self._ask_about_office(layout)
        self._ask_about_person(layout)
        self.content.addWidget(self._asking)
        self.content.addStretch(1)
        self.back_button = self.add_button(translate("shell", "Back"), self.reject)
        self.next_button = self.add_button(
            translate("shell", "Protect now") if protect else translate("shell", "Make the office"),
            self.go_on,
            primary=True,
        )
        self.fit(84)
        (self.person if protect else self.office).setFocus()

    def _reason(self) -> str:
        if self._protect:
            return translate(
                "shell",
                "This office was made by an earlier version without a passphrase: whoever gets hold"
                " of the file can read it. Now it is encrypted, and you become its administrator.",
            )
        if self._server:
            return translate(
                "shell",
                "The database on the server is empty. The office is made in it; you become its"
                " administrator and let the others in later.",
            )
        return translate(
            "shell",
            "The office is encrypted from the first day on. You become its administrator and let"
            " the others in later.",
        )

    def _ask_about_office(self, layout: QVBoxLayout) -> None:
        self.office = QLineEdit()
        self.place = QLineEdit(str(self.location))
        self.place.setReadOnly(True)
        if self._protect:
            self.place_note = add_field(layout, translate("shell", "Office file"), self.place)
            return
        self.office_note = add_field(
            layout,
            translate("shell", "Name of the office *"),
            self.office,
            help=translate("shell", "As it stands on your letters; it can be changed later."),
        )
        self.office.textEdited.connect(lambda _text: self.office_note.set_problem(None))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SMALL)
        self.choose_button = QPushButton(translate("shell", "Choose…"))
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._choose_place)
        line.addWidget(self.place, 1)
        line.addWidget(self.choose_button)
        self.choose_button.setVisible(self._server is None)
        words = translate("shell", "Server") if self._server else translate("shell", "Office file")
        self.place_note = add_field(layout, words, row)
        self.place.setAccessibleName(words)

    def _ask_about_person(self, layout: QVBoxLayout) -> None:
        self.person, self.login = QLineEdit(), QLineEdit()
        pair = QHBoxLayout()
        pair.setSpacing(theme.MEDIUM)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(theme.TIGHT)
            pair.addLayout(column, 1)
        self.person_note = add_field(
            left,
            translate("shell", "Your name *"),
            self.person,
            help=translate("shell", "It stands in the change log."),
        )
        self.login_note = add_field(
            right,
            translate("shell", "User name *"),
            self.login,
            help=translate("shell", "You type it to come in."),
        )
        if self._server is not None:  # the server knows who this is
            self.login.setText(self._server.login)
            self.login.setReadOnly(True)
            self._login_typed = True
        left.addStretch(1)
        right.addStretch(1)
        layout.addLayout(pair)
        self.passphrase = NewPassphrase(
            lambda: tidy_login(self.login.text()), label=translate("shell", "Passphrase *")
        )
        self.passphrase.setVisible(self._server is None)
        layout.addWidget(self.passphrase)
        self.person.textEdited.connect(self._suggest_login)
        self.login.textEdited.connect(self._login_edited)

    def _suggest_login(self, name: str) -> None:
        self.person_note.set_problem(None)
        if not self._login_typed:
            self.login.setText(suggested_login(name))
            self.login_note.set_problem(None)

    def _login_edited(self, text: str) -> None:
        self._login_typed = bool(text)
        self.login_note.set_problem(None)

    def _choose_place(self) -> None:
        chosen = self._files.save(self, "kantor-baru.asn", OFFICE)
        if chosen is not None:
            self.location = chosen
            self.place.setText(str(chosen))
            self.place_note.set_problem(None)

    # going on

    def go_on(self) -> None:
        """Make or protect the office, where everything that was typed can be taken."""
        if not self._check():
            return
        name = self.office.text().strip()
        founder = Founder(tidy_login(self.login.text()), self.person.text().strip(), self._given())
        location, protect = self.location, self._protect

        def work(progress: Progress) -> Founded:
            warning = ""
            if protect:
                protected = protect_office(location, founder, progress)
                recovery_key, warning = protected.recovery_key, protected.warning
            else:
                founded = create_office(location, founder, name=name)
                founded.database.close()
                recovery_key = founded.recovery_key
            # From here on as on every other day.
            database = open_office(
                location, login=founder.login, passphrase=founder.passphrase, progress=progress
            )
            if warning:
                database.notices.say(warning)
            return Founded(database, recovery_key)

        says = (
            translate("shell", "Encrypting the office …")
            if protect
            else translate("shell", "Making the office …")
        )
        self.work(work, says=says, done=self._made, failed=self._refused)

    def _given(self) -> str:
        return self._server.passphrase if self._server else self.passphrase.text()

    def _check(self) -> bool:
        """Whether everything fits; what does not is said beside its box, and the first is shown."""
        first: QWidget | None = None
        if not self._protect and not self.office.text().strip():
            sentence = translate("shell", "The name of the office is missing.")
            self.office_note.set_problem(wrong(sentence))
            first = self.office
        if not self._protect and isinstance(self.location, Path) and self.location.exists():
            sentence = translate(
                "shell", "There is an office of this name already. Choose another place or name."
            )
            self.place_note.set_problem(wrong(sentence))
            first = first or self.choose_button
        account = Account(
            tidy_login(self.login.text()), self.person.text().strip(), Role.ADMINISTRATOR
        )
        problems = {problem.field: problem for problem in check_account(account, ())}
        self.person_note.set_problem(problems.get("name"))
        self.login_note.set_problem(problems.get("login"))
        if "name" in problems:
            first = first or self.person
        if "login" in problems:
            first = first or self.login
        if self._server is None and not self.passphrase.accept():
            first = first or self.focusWidget()
        if first is not None:
            first.setFocus()
        return first is None

    def _refused(self, error: OfficeError) -> None:
        self.notice.say(str(error), "error")

    def _made(self, founded: Founded) -> None:
        self.database = founded.database
        if founded.recovery_key:
            self._show_key(founded)
        else:
            self.accept()

    def _show_key(self, founded: Founded) -> None:
        self._title.setText(translate("shell", "The recovery key"))
        for asked in (self._asking, self.back_button, self.next_button):
            asked.hide()
        assert self.runner is not None
        self.show_key(founded.database, founded.recovery_key, self.runner, self._files, place=1)


def suggested_login(name: str) -> str:
    """A user name made of a person's first and last name, "siti.rahma"."""
    words = _TITLES.sub(" ", name.partition(",")[0]).casefold().split()
    plain = ["".join(sign for sign in word if sign.isascii() and sign.isalnum()) for word in words]
    plain = [word for word in plain if word]
    return ".".join([plain[0], plain[-1]] if len(plain) > 1 else plain)[:30]
