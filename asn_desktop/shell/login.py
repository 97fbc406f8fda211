"""The door of an office: user name and passphrase, or the recovery key from the safe."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QSizePolicy

from asn_desktop.core.errors import OfficeError, RightError
from asn_desktop.core.progress import Progress
from asn_desktop.core.settings import Settings
from asn_desktop.core.translation import translate
from asn_desktop.database import access, secrets
from asn_desktop.database.engine import Database
from asn_desktop.database.keys import attempts
from asn_desktop.database.location import is_server, shown
from asn_desktop.opening import open_office
from asn_desktop.shell.recovery import RecoveryDialog
from asn_desktop.widgets import theme
from asn_desktop.widgets.passphrase import PassphraseEdit, caps_lock_sentence
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field, paragraph, wrong

#: Milliseconds between two looks at the countdown.
_TICK = 200


class PlaceLabel(QLabel):
    """Where an office is, shortened in its middle where there is no room."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(place)
        self.setProperty("role", "muted")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """As high as a line; any width will do."""
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, self.width()
        )
        painter.setPen(theme.colour(theme.colours().muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)


class Countdown:
    """Says below a passphrase how long the next one has to wait, and lets nobody try before."""

    def __init__(self, dialog: WorkingDialog, place: Callable[[], str | Path]) -> None:
        self._place = place  # what the wrong passphrases are counted for
        self._timer = QTimer(dialog, interval=_TICK)
        self._timer.timeout.connect(self.look)
        self.button: QPushButton | None = None
        self.label = paragraph("", "muted")
        self.label.hide()

    def look(self) -> None:
        """Show the seconds that are left, or that the next one may be tried."""
        seconds = math.ceil(attempts.seconds_to_wait(self._place()))
        if self.button is not None:
            self.button.setEnabled(not seconds)
        self.label.setVisible(bool(seconds))
        if seconds:
            self.label.setText(
                translate("shell", "You can try again in {seconds} s.").format(seconds=seconds)
            )
            self._timer.start()
        else:
            self._timer.stop()

    @property
    def waiting(self) -> bool:
        """Whether the next passphrase is not looked at yet."""
        return attempts.seconds_to_wait(self._place()) > 0


class LoginWindow(WorkingDialog):
    """Opens one office for one person. After ``exec`` the open office is in ``database``;
    ``another`` tells that the person wants to choose another office, ``failure`` that this one
    cannot be opened by anybody."""

    def __init__(self, location: str | Path, settings: Settings) -> None:
        super().__init__()
        self.location, self._settings = location, settings
        self.database: Database | None = None
        #: what was typed to come in: somebody else may have chosen it
        self.passphrase_given = ""
        self.another = False
        self.failure: OfficeError | None = None
        self._server = is_server(location)
        known = settings.offices.get(str(location), {})
        name = str(known.get("name", ""))
        self.setWindowTitle(translate("shell", "Come in"))
        self.content.addWidget(paragraph(name or translate("shell", "Open the office"), "title"))
        self.content.addWidget(PlaceLabel(shown(str(location))))
        self.content.addSpacing(theme.MEDIUM)
        self._address, named = location, ""
        if self._server:
            self._address, named = access.nameless(str(location))
        self.login = QLineEdit(str(known.get("login", named)))
        self.passphrase = PassphraseEdit()
        add_field(self.content, translate("shell", "User name"), self.login)
        self.note = add_field(self.content, translate("shell", "Passphrase"), self.passphrase)
        self.countdown = Countdown(self, self._place)
        self.content.addWidget(self.countdown.label)
        self.remember = QCheckBox(translate("shell", "Remember the passphrase on this computer"))
        self.remember.setVisible(self._server)
        self.content.addWidget(self.remember)
        self.recover_button = QPushButton(
            translate("shell", "Passphrase forgotten? Use the recovery key…")
        )
        self.recover_button.setProperty("role", "link")
        self.recover_button.setAutoDefault(False)
        self.recover_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.recover_button.setVisible(not self._server)
        self.recover_button.clicked.connect(self.recover)
        self.content.addWidget(self.recover_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addStretch(1)
        self.other_button = self.add_button(
            translate("shell", "Another office…"), self._want_another, left=True
        )
        self.close_button = self.add_button(translate("shell", "Close"), self.reject)
        self.open_button = self.add_button(translate("shell", "Open"), self.open, primary=True)
        self.countdown.button = self.open_button
        self.passphrase.textEdited.connect(lambda _text: self.note.set_problem(None))
        self.login.textEdited.connect(self._login_typed)
        self.passphrase.caps_lock.connect(
            lambda on: self.note.set_problem(wrong(caps_lock_sentence(on)) if on else None)
        )
        self._recall()
        self.fit(68)
        self.countdown.look()
        (self.passphrase if self.login.text() else self.login).setFocus()

    def _place(self) -> str | Path:
        """Each account of a server waits by itself, a file as a whole."""
        if self._server:
            return access.address(str(self._address), self.login.text().strip())
        return self.location

    def start_as(self, login: str) -> None:
        """Begin with this user name; "" for whoever comes next."""
        self.login.setText(login)
        self.passphrase.clear()
        self._recall()
        (self.passphrase if login else self.login).setFocus()

    def _login_typed(self, _text: str) -> None:
        self.note.set_problem(None)
        self.countdown.look()

    def _recall(self) -> None:
        login = self.login.text()
        kept = secrets.recall(str(self.location), login) if self._server and login else None
        if kept:
            self.passphrase.setText(kept)
            self.remember.setChecked(True)

    def open(self) -> None:
        """Try what was typed."""
        login, passphrase = self.login.text().strip(), self.passphrase.text()
        if not passphrase or not login:
            box = self.passphrase if login else self.login
            self.note.set_problem(wrong(translate("shell", "Type user name and passphrase.")))
            box.setFocus()
            return
        if self.countdown.waiting:
            return
        location = self._address

        def work(progress: Progress) -> Database:
            return open_office(location, login=login, passphrase=passphrase, progress=progress)

        self.work(
            work,
            says=translate("shell", "Opening …"),
            done=lambda database: self._come_in(database, login, passphrase),
            failed=self._refused,
        )

    def _come_in(self, database: Database, login: str, passphrase: str) -> None:
        self.database, self.passphrase_given = database, passphrase
        if self._server:
            if self.remember.isChecked():
                secrets.remember(str(self.location), login, passphrase)
            else:
                secrets.forget(str(self.location), login)
        kept = dict(self._settings.offices.get(str(self.location), {}))
        self._settings.offices[str(self.location)] = kept | {"login": database.actor.login}
        self.passphrase.clear()
        self.accept()

    def _refused(self, error: OfficeError) -> None:
        """One sentence that tells nothing about what was wrong; other faults are no matter of
        typing."""
        if not isinstance(error, RightError):
            self.failure = error
            self.reject()
            return
        self.passphrase.hide_letters()
        self.passphrase.clear()
        self.note.set_problem(wrong(str(error)))
        self.countdown.look()
        self.passphrase.setFocus()

    def recover(self) -> None:
        """Come in with the key from the safe."""
        dialog = RecoveryDialog(Path(self.location), self)
        dialog.exec()
        if dialog.database is not None:
            self._come_in(dialog.database, dialog.database.actor.login, "")
        self.countdown.look()

    def _want_another(self) -> None:
        self.another = True
        self.reject()
