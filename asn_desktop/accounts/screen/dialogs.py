"""Adding and changing an account, and giving somebody a new passphrase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from asn_desktop.accounts.commands import add_account, change_account, give_passphrase
from asn_desktop.accounts.rules import (
    LIMITED,
    ROLES,
    Account,
    Role,
    check_account,
    easy_passphrase,
    has_administrator,
    tidy_login,
)
from asn_desktop.accounts.screen.passphrases import NewPassphrase
from asn_desktop.accounts.screen.units import UnitsBox, unit_names
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph, wrong


class AccountDialog(WorkingDialog):
    """One account: a new one where ``account`` is None."""

    #: it was stored: its id and ``Changed``
    stored = Signal(int, object)

    def __init__(
        self, desk: Desk, account: Account | None, others: Sequence[Account], parent: QWidget
    ) -> None:
        super().__init__(desk.runner, parent)
        self._desk, self._account, self._others = desk, account, list(others)
        title = (
            translate("accounts", "New account")
            if account is None
            else translate("accounts", "Change the account of {name}").format(name=account.name)
        )
        self.setWindowTitle(title)
        self.content.addWidget(paragraph(title, "title"))
        self.content.addSpacing(theme.TIGHT)
        self._ask_person()
        self._ask_role()
        self.passphrase: NewPassphrase | None = None
        if account is None:
            self._ask_passphrase()
        self.content.addStretch(1)
        self.back_button = self.add_button(translate("accounts", "Back"), self.reject)
        self.save_button = self.add_button(translate("accounts", "Save"), self.save, primary=True)
        self._opened = self.typed()
        self.fit(76)
        self.name.setFocus()

    def _ask_person(self) -> None:
        account = self._account
        self.name = QLineEdit(account.name if account else "")
        self.name_note = add_field(
            self.content,
            translate("accounts", "Name *"),
            self.name,
            help=translate("accounts", "It stands in the change log."),
        )
        self.login = QLineEdit(account.login if account else "")
        self.login.setReadOnly(account is not None)
        self.login_note = add_field(
            self.content,
            translate("accounts", "User name *"),
            self.login,
            help=translate("accounts", "It stays for good.")
            if account
            else translate("accounts", "Typed to come in, for example siti.rahma."),
        )
        self.name.textEdited.connect(lambda _text: self.name_note.set_problem(None))
        self.login.textEdited.connect(lambda _text: self.login_note.set_problem(None))

    def _ask_role(self) -> None:
        account = self._account
        self.role = QComboBox()
        for role, (name, _may) in ROLES.items():
            self.role.addItem(translate("accounts", name), role)
        self.role_note = add_field(self.content, translate("accounts", "Role"), self.role)
        self.units = UnitsBox(self._desk)
        self.units_note = add_field(self.content, "", self.units)
        # Without anybody else somebody has to be administrator first.
        usual = Role.CLERK if has_administrator(self._others) else Role.ADMINISTRATOR
        self.role.setCurrentIndex(list(ROLES).index(account.role if account else usual))
        limited_to = account.units if account else None
        self.units.show_units(limited_to, unit_names(self._desk, limited_to or frozenset()))
        self.role.currentIndexChanged.connect(self._role_changed)
        self.units.changed.connect(self._units_changed)
        self._role_changed()

    def _units_changed(self) -> None:
        self.units_note.set_problem(None)

    def _role_changed(self) -> None:
        role = self._role()
        self.role_note.set_problem(None)
        self.role_note.set_help(translate("accounts", ROLES[role][1]))
        self.units.setVisible(role in LIMITED)
        self.units_note.set_problem(None)

    def _role(self) -> Role:
        return Role(self.role.currentData())

    def _ask_passphrase(self) -> None:
        self.content.addWidget(
            paragraph(
                translate(
                    "accounts",
                    "The first passphrase is only to come in once: this person then has to choose"
                    " an own one.",
                ),
                "muted",
            )
        )
        self.passphrase = NewPassphrase(
            lambda: tidy_login(self.login.text()), label=translate("accounts", "First passphrase")
        )
        self.content.addWidget(self.passphrase)
        self.content.addWidget(_suggest_button(self.passphrase), 0, Qt.AlignmentFlag.AlignLeft)

    def typed(self) -> Account:
        """The account as it stands in the boxes."""
        base = self._account or Account("", "", Role.CLERK)
        role = self._role()
        return replace(
            base,
            login=tidy_login(self.login.text()),
            name=self.name.text().strip(),
            role=role,
            units=self.units.units() if role in LIMITED else None,
        )

    def save(self) -> None:
        """Store it, where what was typed can be taken."""
        account = self.typed()
        problems = {problem.field: problem for problem in check_account(account, self._others)}
        if account.units is not None and not account.units:
            sentence = translate(
                "accounts", "No unit is chosen: this person could see and change nothing."
            )
            problems["units"] = wrong(sentence)
        boxes = {
            "name": (self.name_note, self.name),
            "login": (self.login_note, self.login),
            "units": (self.units_note, self.units.search),
        }
        for field, (note, _box) in boxes.items():
            note.set_problem(problems.get(field))
        passphrase = self.passphrase
        for field, (_note, box) in boxes.items():
            if field in problems:
                box.setFocus()
                return
        if passphrase is not None and not passphrase.accept():
            return
        given = passphrase.text() if passphrase is not None else ""
        database = self._desk.database

        def work(_progress: Progress) -> tuple[int, Changed]:
            if passphrase is not None:
                return add_account(database, account, given)
            return account.id, change_account(database, account)

        self.work(
            work,
            says=translate("accounts", "Saving …"),
            done=self._saved,
            failed=self._refused,
        )

    def _saved(self, outcome: tuple[int, Changed]) -> None:
        self._opened = self.typed()
        self.stored.emit(*outcome)
        self.accept()

    def _refused(self, error: OfficeError) -> None:
        self.notice.say(str(error), "error")

    def reject(self) -> None:
        """Turn back; what was typed is asked about once."""
        dirty = self.typed() != self._opened or bool(self.passphrase and self.passphrase.text())
        if not self.busy and dirty:
            choice = messages.ask_about_changes(self)
            if choice == "save":
                self.save()
            if choice != "discard":
                return
        super().reject()


class GiveDialog(WorkingDialog):
    """A new passphrase for somebody who has lost the own one."""

    #: it was stored (``Changed``)
    stored = Signal(object)

    def __init__(self, desk: Desk, account: Account, parent: QWidget) -> None:
        super().__init__(desk.runner, parent)
        self._desk, self._account = desk, account
        title = translate("accounts", "New passphrase for {name}").format(name=account.name)
        self.setWindowTitle(title)
        self.content.addWidget(paragraph(title, "title"))
        self.content.addWidget(
            paragraph(
                translate(
                    "accounts",
                    "The old passphrase opens nothing any more. Tell {name} the new one in"
                    " person; at the next coming in an own one has to be chosen.",
                ).format(name=account.name),
                "muted",
            )
        )
        self.content.addSpacing(theme.SMALL)
        self.passphrase = NewPassphrase(lambda: account.login)
        self.content.addWidget(self.passphrase)
        self.content.addWidget(_suggest_button(self.passphrase), 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addStretch(1)
        self.add_button(translate("accounts", "Back"), self.reject)
        self.save_button = self.add_button(
            translate("accounts", "Give this passphrase"), self.save, primary=True
        )
        self.fit(76)
        self.passphrase.setFocus()

    def save(self) -> None:
        """Store it, where it can be taken."""
        if not self.passphrase.accept():
            return
        database, account, given = self._desk.database, self._account, self.passphrase.text()

        def work(_progress: Progress) -> Changed:
            return give_passphrase(database, account, given)

        self.work(
            work,
            says=translate("accounts", "Saving …"),
            done=self._saved,
            failed=lambda error: self.passphrase.refuse(str(error)),
        )

    def _saved(self, changed: Changed) -> None:
        self.stored.emit(changed)
        self.accept()


def _suggest_button(
    passphrase: NewPassphrase, make: Callable[[], str] = easy_passphrase
) -> QPushButton:
    button = QPushButton(translate("accounts", "Suggest one"))
    button.setAutoDefault(False)
    button.setToolTip(
        translate("accounts", "Makes one that is easily read out. It is shown only here.")
    )
    theme.set_icon(button, "key")
    button.clicked.connect(lambda: passphrase.show_letters(make()))
    return button
