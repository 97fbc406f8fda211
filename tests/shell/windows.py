"""The real window on a practice office of the test's own, with file dialogs that answer at once."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.core.settings import Settings
from asn_desktop.database.rights import Actor
from asn_desktop.opening import open_office
from asn_desktop.screens.files import FileDialogs
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.shell.application import Application
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.widgets import messages
from tests.offices import PASSPHRASE
from tests.widgets.answers import Answers


class Files(FileDialogs):
    """Answers with the prepared paths; None afterwards. Notes what was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Path] = []
        self.asked: list[str] = []

    def save(self, parent: QWidget | None, name: str, kinds: str) -> Path | None:
        self.asked.append(name)
        return self.answers.pop(0) if self.answers else None

    def folder(self, parent: QWidget | None, title: str) -> Path | None:
        self.asked.append(title)
        return self.answers.pop(0) if self.answers else None

    def open(self, parent: QWidget | None, title: str, kinds: str) -> Path | None:
        self.asked.append(title)
        return self.answers.pop(0) if self.answers else None


def application(settings: Settings | None = None) -> Application:
    """The program's application, asking nobody; the test's own exception hook stays."""
    hook = sys.excepthook
    made = Application(settings or Settings(theme="light"))
    sys.excepthook = hook
    made.files = Files()
    return made


@contextmanager
def opened(
    qtbot: QtBot,
    office: Path | str,
    settings: Settings | None = None,
    size: tuple[int, int] = (1366, 768),
    *,
    who: str = "",
) -> Iterator[MainWindow]:
    """The main window on this office, the list of people shown and read. What nobody has prepared
    an answer for is a failure, and what was typed is thrown away at the end. ``who`` comes in with
    the passphrase of all our invented people; without it the office is one for practice."""
    passphrase = PASSPHRASE if who else None
    with (
        open_office(office, login=who or None, passphrase=passphrase) as database,
        messages.answered_by(Answers()),
    ):
        if not who:
            database.actor = Actor("uji")
        window: MainWindow = application(settings).open_main_window(database)
        try:
            window.setWindowState(Qt.WindowState.WindowNoState)
            window.resize(*size)
            window.show_screen("employees")
            qtbot.waitUntil(lambda: ready(window))
            yield window
        finally:
            for shown in window._screens.values():
                if isinstance(shown, RecordScreen):
                    shown.form.discard()
                    if shown.wizard is not None:
                        shown.wizard._session = None
                        shown.wizard.done(0)
            for job in window.runner.jobs():
                job.forget()
            window._close()
            # A window that is only closed would be styled anew by every later test.
            window.deleteLater()
            QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def screen(window: MainWindow, name: str = "") -> RecordScreen:
    """The list screen of this name, shown; without a name the one that is there."""
    if name:
        window.show_screen(name)
    shown = window.current_record_screen()
    assert shown is not None
    return shown


def ready(window: MainWindow) -> bool:
    """Whether the list that is shown has been read."""
    table = screen(window).table
    return table.model.complete and not table.model.loading


def files(window: MainWindow) -> Files:
    """The file dialogs of the window."""
    assert isinstance(window.desk.files, Files)
    return window.desk.files
