"""Whoever works in the window: the name at the upper right, the lock, the own passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from asn_desktop import features
from asn_desktop.accounts.commands import KIND as ACCOUNTS
from asn_desktop.accounts.queries import account, lock_minutes
from asn_desktop.accounts.rules import ROLES
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.shell.lock import Lock
from asn_desktop.widgets import messages

if TYPE_CHECKING:
    from asn_desktop.shell.main_window import MainWindow


class Person(QObject):
    """What the window does for the account that works in it. A practice office has none."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._database = window, window.database
        self.lock = Lock(window)
        self.lock.idle.lock_wanted.connect(self.lock_now)
        window.head.fill_menu(
            (
                (translate("shell", "Lock"), "lock", self.lock_now),
                (translate("shell", "My passphrase…"), "key", self.change_passphrase),
                (translate("shell", "Switch user…"), "person", window.switch_user),
            )
        )
        window.desk.lock_changed.connect(self._lock_after)
        window.desk.changed.connect(self._take_news)
        self._lock_after(lock_minutes(self._database))
        self._show_name()

    # who it is

    def _take_news(self, changed: Changed) -> None:
        if ACCOUNTS in changed.ids:
            self._show_name()

    def _show_name(self) -> None:
        if self._database.is_practice:
            return
        with self._database.read() as session:
            mine = account(session, self._database.actor.login)
        if mine is not None:
            role = translate("accounts", ROLES[mine.role][0])
            self._window.head.name_person(mine.name, role, self._only_units(mine.units))

    def _only_units(self, units: frozenset[int] | None) -> str:
        if units is None:
            return ""
        source = features.record_kind("units").source(self._database)
        at = [column.name for column in source.columns].index("name")
        names = ", ".join(sorted(str(row[at]) for row in source.rows(sorted(units)).values()))
        return translate("shell", "only units: {names}").format(names=names)

    # the lock

    def _lock_after(self, minutes: int) -> None:
        self.lock.lock_after(0 if self._database.is_practice else minutes)

    def lock_now(self) -> None:
        """Hide everything until the passphrase is given again."""
        if self._database.is_practice:
            messages.tell(
                self._window,
                translate(
                    "shell",
                    "The practice office has no passphrase: everybody may see what is in it.",
                ),
            )
        else:
            self.lock.lock()

    # keys

    def change_passphrase(self) -> None:
        """Ask for another passphrase of the person who works here."""
        from asn_desktop.accounts.screen.passphrases import OwnPassphraseDialog

        window = self._window
        self.dialog = OwnPassphraseDialog(self._database, window.runner, parent=window)
        told = translate("shell", "Your passphrase was changed.")
        self.dialog.stored.connect(lambda _done: messages.tell(window, told, "success"))
        self.dialog.open()

    def make_recovery_key(self) -> None:
        """Another recovery key for the safe."""
        from asn_desktop.shell.recovery_key import NewRecoveryKeyDialog

        window = self._window
        self.recovery_dialog = NewRecoveryKeyDialog(
            self._database, window.runner, window.desk.files, window
        )
        self.recovery_dialog.open()
