"""Where an office on a server is, and who comes in: asked once, tried before it is used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from asn_desktop.core.errors import OfficeError, PersonError, RightError
from asn_desktop.core.translation import translate
from asn_desktop.database import secrets
from asn_desktop.database.connections import (
    ServerState,
    look_at_server,
    parse_address,
    server_address,
)
from asn_desktop.database.location import is_server
from asn_desktop.widgets import theme
from asn_desktop.widgets.form.note import FieldNote
from asn_desktop.widgets.messages import Level
from asn_desktop.widgets.passphrase import PassphraseEdit, caps_lock_sentence
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph, wrong

_USUAL_PORT = 5432


@dataclass(frozen=True, slots=True)
class ServerChoice:
    """An office on a server. ``url`` holds neither name nor passphrase; ``has_office`` tells
    whether there is one, or an empty database in which one can be made."""

    url: str
    login: str
    passphrase: str
    has_office: bool


class ServerDialog(WorkingDialog):
    """Asks for a server and tries it. After ``exec``, ``choice`` is what was found to work; None
    where the person turned back."""

    def __init__(self, url: str = "", login: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.choice: ServerChoice | None = None
        self.setWindowTitle(translate("shell", "Connect to a server"))
        self.content.addWidget(paragraph(translate("shell", "Connect to a server"), "title"))
        self.content.addWidget(
            paragraph(
                translate(
                    "shell",
                    "Several people can work at the same time in an office on a PostgreSQL server."
                    " Its administrator tells you what to enter here.",
                ),
                "muted",
            )
        )
        self.content.addSpacing(theme.MEDIUM)
        self.host, self.port, self.name = QLineEdit(), QLineEdit(str(_USUAL_PORT)), QLineEdit()
        self.port.setValidator(QIntValidator(1, 65535, self.port))
        self.login, self.passphrase = QLineEdit(login), PassphraseEdit()
        self.notes: dict[QLineEdit, FieldNote] = {}
        self._two_columns(
            (translate("shell", "Server"), self.host, 3),
            (translate("shell", "Port"), self.port, 1),
        )
        self.host.setPlaceholderText("server.kota.go.id")
        self._below(translate("shell", "Database"), self.name)
        self._below(translate("shell", "User name"), self.login)
        self._below(translate("shell", "Passphrase"), self.passphrase)
        self.remember = QCheckBox(translate("shell", "Remember the passphrase on this computer"))
        self.content.addWidget(self.remember)
        self.only_encrypted = QCheckBox(
            translate("shell", "Refuse a connection that is not encrypted (TLS)")
        )
        self.content.addWidget(self.only_encrypted)
        self.content.addStretch(1)
        self.try_button = self.add_button(
            translate("shell", "Test the connection"), self.test, left=True
        )
        self.add_button(translate("shell", "Cancel"), self.reject)
        self.add_button(translate("shell", "Connect"), self.connect_now, primary=True)
        self.host.editingFinished.connect(self._spread_address)
        self.passphrase.caps_lock.connect(self._tell_caps_lock)
        for box, note in self.notes.items():
            box.textEdited.connect(lambda _text, note=note: note.set_problem(None))
        if url:
            self._show(url)
        self.fit(72)
        (self.passphrase if url and login else self.host).setFocus()

    # building

    def _below(self, label: str, box: QLineEdit) -> None:
        self.notes[box] = add_field(self.content, label, box)

    def _two_columns(self, *fields: tuple[str, QLineEdit, int]) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        for label, box, share in fields:
            column = QVBoxLayout()
            column.setSpacing(theme.TIGHT)
            self.notes[box] = add_field(column, label, box)
            column.addStretch(1)  # a sentence below one box moves the other one nowhere
            row.addLayout(column, share)
        self.content.addLayout(row)

    # the address

    def _spread_address(self) -> None:
        """A whole address that was pasted goes into the boxes it is made of."""
        typed = self.host.text().strip()
        if is_server(typed):
            self._show(typed)

    def _show(self, url: str) -> None:
        try:
            parts = parse_address(url)
        except PersonError as error:
            self.notes[self.host].set_problem(wrong(str(error)))
            return
        self.host.setText(parts.host or str(parts.query.get("host", "")))
        self.port.setText(str(parts.port or _USUAL_PORT))
        self.name.setText(parts.database or "")
        self.login.setText(parts.username or self.login.text())
        self.passphrase.setText(parts.password or self.passphrase.text())
        self.only_encrypted.setChecked(parts.query.get("sslmode") == "require")
        if not self.passphrase.text():
            kept = secrets.recall(url, self.login.text())
            self.passphrase.setText(kept or "")
            self.remember.setChecked(kept is not None)

    @property
    def url(self) -> str:
        """The address as the boxes say it, without name and passphrase."""
        return server_address(
            self.host.text().strip(),
            int(self.port.text() or _USUAL_PORT),
            self.name.text().strip(),
            encrypted=self.only_encrypted.isChecked(),
        )

    def _complete(self) -> bool:
        """Whether everything that is needed was typed; what is missing is said beside its box."""
        self._spread_address()
        needed = {
            self.host: translate("shell", "Enter the name or the number of the server."),
            self.name: translate("shell", "Enter the name of the database."),
            self.login: translate("shell", "Enter your user name."),
        }
        missing = [box for box in needed if not box.text().strip()]
        for box in missing:
            self.notes[box].set_problem(wrong(needed[box]))
        if missing:
            missing[0].setFocus()
        return not missing

    # trying it

    def test(self) -> None:
        """Say in a sentence whether the server can be reached and what is there."""
        self._enter(lambda state: self.notice.say(_found(state), _level(state)))

    def connect_now(self) -> None:
        """Take this office, if it can be entered."""
        self._enter(self._take)

    def _enter(self, done: Callable[[ServerState], object]) -> None:
        if not self._complete():
            return
        url, login, passphrase = self.url, self.login.text().strip(), self.passphrase.text()

        def failed(error: OfficeError) -> None:
            if isinstance(error, RightError):
                self.notes[self.passphrase].set_problem(wrong(str(error)))
                self.passphrase.setFocus()
                self.passphrase.selectAll()
            else:
                self.notice.say(str(error), "error")

        self.work(
            lambda _progress: look_at_server(url, login, passphrase or None),
            says=translate("shell", "Connecting to the server …"),
            done=done,
            failed=failed,
        )

    def _take(self, state: ServerState) -> None:
        url, login, passphrase = self.url, self.login.text().strip(), self.passphrase.text()
        if self.remember.isChecked():
            secrets.remember(url, login, passphrase)
        else:
            secrets.forget(url, login)
        self.choice = ServerChoice(url, login, passphrase, state.version > 0)
        self.accept()

    def _tell_caps_lock(self, on: bool) -> None:
        problem = wrong(caps_lock_sentence(on)) if on else None
        self.notes[self.passphrase].set_problem(problem)


def _found(state: ServerState) -> str:
    there = (
        translate("shell", "The server answers, and there is an office.")
        if state.version
        else translate("shell", "The server answers; a new office can be made there.")
    )
    safe = (
        translate("shell", "The connection is encrypted.")
        if state.encrypted
        else translate(
            "shell",
            "The connection is not encrypted: in a network that others use, ask the administrator"
            " of the server for TLS.",
        )
    )
    return f"{there} {safe}"


def _level(state: ServerState) -> Level:
    return "success" if state.encrypted else "warning"
