"""Who works with the office: accounts, what each role may do, and when a window locks by itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.accounts.commands import KIND, change_account, remove_account, set_lock_minutes
from asn_desktop.accounts.queries import accounts, lock_minutes
from asn_desktop.accounts.rules import LONGEST_LOCK, Account
from asn_desktop.accounts.screen.dialogs import AccountDialog, GiveDialog
from asn_desktop.accounts.screen.tables import AccountsModel, PlainTable, roles_table
from asn_desktop.accounts.screen.units import unit_names
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database import access
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.jobs import Job
from asn_desktop.widgets.number_box import NumberBox
from asn_desktop.widgets.working_dialog import paragraph

_Stored = tuple[list[Account], dict[int, str], set[str]]


class AccountsScreen(QWidget):
    """The table of accounts with everything that can be done to one."""

    #: another recovery key is to be made for the safe
    recovery_key_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        #: what was opened last
        self.dialog: AccountDialog | None = None
        self.give_dialog: GiveDialog | None = None
        self._wanted = 0  # the account to select when the table is read again
        self._reading: Job | None = None
        self.model = AccountsModel(self)
        self.table = PlainTable(self.model, translate("accounts", "Accounts"))
        self.table.setWordWrap(False)
        self._make_buttons()
        self._arrange()
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._enable())
        self.table.doubleClicked.connect(lambda _index: self.change())
        for keys, run in (
            (QKeySequence(QKeySequence.StandardKey.New), self.add),
            (QKeySequence("F2"), self.change),
        ):
            QShortcut(keys, self, run)
        for key, run in (
            (Qt.Key.Key_Return, self.change),
            (Qt.Key.Key_Enter, self.change),
            (Qt.Key.Key_Delete, self.remove),
        ):
            shortcut = QShortcut(QKeySequence(key), self.table, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        desk.changed.connect(self._changed)
        self._read()

    # building

    def _make_buttons(self) -> None:
        def button(words: str, icon: str, run: object, tip: str = "") -> QPushButton:
            made = QPushButton(words)
            theme.set_icon(made, icon)
            made.setToolTip(tip)
            made.clicked.connect(run)
            return made

        self.new_button = QPushButton(translate("accounts", "New account"))
        self.new_button.setProperty("role", "primary")
        theme.set_icon(self.new_button, "new", "accent_text")
        self.new_button.setToolTip("Ctrl+N")
        self.new_button.clicked.connect(self.add)
        self.change_button = button(translate("accounts", "Change…"), "edit", self.change, "F2")
        self.give_button = button(translate("accounts", "New passphrase…"), "key", self.give)
        self.close_button = button(
            translate("accounts", "Close the account"), "lock", self.close_or_reopen
        )
        self.remove_button = button(translate("accounts", "Remove…"), "delete", self.remove, "Del")
        self.key_button = button(
            translate("accounts", "New recovery key…"), "key", self.recovery_key_wanted.emit
        )
        # A server has no file that a key on paper could open, a practice office nothing to open.
        self.key_button.setVisible(self.desk.database.key is not None)

    def _arrange(self) -> None:
        title = QLabel(translate("accounts", "Accounts"))
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(title, 1)
        head.addWidget(self.key_button)
        head.addWidget(self.new_button)
        deeds = QHBoxLayout()
        deeds.setSpacing(theme.SMALL)
        for made in (self.change_button, self.give_button, self.close_button, self.remove_button):
            deeds.addWidget(made)
        deeds.addStretch(1)
        people = QWidget()
        column = QVBoxLayout(people)
        column.setContentsMargins(0, theme.SMALL, 0, 0)
        column.setSpacing(theme.SMALL)
        column.addLayout(deeds)
        column.addWidget(self.table, 1)
        column.addLayout(self._lock_line())
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(people, translate("accounts", "People"))
        roles = QWidget()
        beside = QVBoxLayout(roles)
        beside.setContentsMargins(0, theme.SMALL, 0, 0)
        beside.addWidget(roles_table())
        self.tabs.addTab(roles, translate("accounts", "Roles"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(head)
        if self.desk.database.is_practice:
            layout.addWidget(
                paragraph(
                    translate(
                        "accounts",
                        "The practice office asks nobody for a passphrase: accounts made here are"
                        " only for practice.",
                    ),
                    "muted",
                )
            )
        layout.addWidget(self.tabs, 1)
        self.setFocusProxy(self.table)

    def _lock_line(self) -> QHBoxLayout:
        label = QLabel(translate("accounts", "A window locks when nobody was there for"))
        self.minutes = NumberBox()
        self.minutes.setRange(1, LONGEST_LOCK)
        self.minutes.setSuffix(translate("accounts", " minutes"))
        self.minutes.setValue(lock_minutes(self.desk.database))
        self.minutes.setAccessibleName(label.text())
        self.minutes.setKeyboardTracking(False)
        self.minutes.valueChanged.connect(self._lock_after)
        label.setBuddy(self.minutes)
        line = QHBoxLayout()
        line.setSpacing(theme.SMALL)
        line.addWidget(label)
        line.addWidget(self.minutes)
        line.addStretch(1)
        return line

    # the accounts as stored

    def _changed(self, changed: Changed) -> None:
        if KIND in changed.ids:
            self._read()

    def _read(self) -> None:
        # An answer from before the last change would show what is no longer so, and take the
        # account to select for one that is not there.
        if self._reading is not None:
            self._reading.forget()
        self._reading = self.desk.runner.run(
            self._stored, title="", on_done=self._show, quiet=True, patience=0.05, owner=self
        )

    def _stored(self, _progress: Progress) -> _Stored:
        database = self.desk.database
        with database.read() as session:
            known = accounts(session)
        units = frozenset(unit for account in known for unit in account.units or ())
        with_passphrase = {
            account.login for account in known if access.has_passphrase(database, account.login)
        }
        return known, unit_names(self.desk, units), with_passphrase

    def _show(self, stored: _Stored) -> None:
        current = self.current()
        wanted = self._wanted or (current.id if current else 0)
        self._wanted = 0
        self.model.show(*stored)
        self.table.fit()
        row = max(0, self.model.row_of(wanted))
        self.table.setCurrentIndex(
            self.model.index(row, 0) if self.model.accounts else QModelIndex()
        )
        self._enable()

    def current(self) -> Account | None:
        """The account that is selected."""
        row = self.table.currentIndex().row()
        return self.model.accounts[row] if 0 <= row < len(self.model.accounts) else None

    def _enable(self) -> None:
        account = self.current()
        for made in (self.change_button, self.give_button, self.close_button, self.remove_button):
            made.setEnabled(account is not None)
        self.give_button.setEnabled(account is not None and account.active)
        closed = account is not None and not account.active
        self.close_button.setText(
            translate("accounts", "Open the account again")
            if closed
            else translate("accounts", "Close the account")
        )

    # changing

    def add(self) -> None:
        """Let another person in."""
        self._open_dialog(None)

    def change(self) -> None:
        """Change the account that is selected."""
        account = self.current()
        if account is not None:
            self._open_dialog(account)

    def _open_dialog(self, account: Account | None) -> None:
        self.dialog = AccountDialog(self.desk, account, self.model.accounts, self)
        self.dialog.stored.connect(self._stored_one)
        self.dialog.open()

    def _stored_one(self, account_id: int, changed: Changed) -> None:
        self._wanted = account_id
        self.desk.note(changed)
        self.desk.tell_done(self, translate("accounts", "Saved."))
        self._read()

    def give(self) -> None:
        """Another passphrase for the account that is selected."""
        account = self.current()
        if account is None or not account.active:
            return
        self.give_dialog = GiveDialog(self.desk, account, self)
        self.give_dialog.stored.connect(lambda _done: self._given(account.name))
        self.give_dialog.open()

    def _given(self, name: str) -> None:
        told = translate("accounts", "{name} comes in with the new passphrase.")
        messages.tell(self, told.format(name=name), "success")
        self._read()  # a passphrase is no part of the account: nobody tells of it

    def close_or_reopen(self) -> None:
        """Let nobody in with this account any more, or again."""
        account = self.current()
        if account is None:
            return
        other = replace(account, active=not account.active)
        told = (
            translate("accounts", "The account of {name} is open again; give a new passphrase.")
            if other.active
            else translate("accounts", "The account of {name} is closed.")
        )
        self.desk.operate(
            self,
            translate("accounts", "Saving"),
            lambda _progress: (None, change_account(self.desk.database, other)),
            told=told.format(name=account.name),
        )

    def remove(self) -> None:
        """Ask once, then remove the account; the change log keeps the name."""
        account = self.current()
        if account is None:
            return
        choices = (
            messages.Choice("remove", translate("accounts", "Remove"), "danger"),
            messages.Choice("back", translate("accounts", "Back")),
        )
        question = translate("accounts", "Remove the account of {name}?").format(name=account.name)
        detail = translate(
            "accounts",
            "This person does not come in any more. The change log keeps the name. Somebody who is"
            " only away for a while can have the account closed instead.",
        )
        if messages.ask(self, question, choices, detail=detail) == "remove":
            told = translate("accounts", "The account of {name} was removed.")
            self.desk.operate(
                self,
                translate("accounts", "Removing"),
                lambda _progress: (None, remove_account(self.desk.database, account)),
                told=told.format(name=account.name),
            )

    def _lock_after(self, minutes: int) -> None:
        database = self.desk.database
        told = translate("accounts", "Windows lock after {count} minutes.").format(count=minutes)

        def done(_nothing: None) -> None:
            self.desk.lock_changed.emit(minutes)
            messages.tell(self, told, "success")

        self.desk.runner.run(
            lambda _progress: set_lock_minutes(database, minutes),
            title=translate("accounts", "Saving"),
            on_done=done,
        )
