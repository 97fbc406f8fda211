"""The running program: look, language, crash dialog, and the main window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from asn_desktop.core import assets
from asn_desktop.core.errors import Cancelled
from asn_desktop.core.progress import Progress
from asn_desktop.core.settings import Settings
from asn_desktop.core.translation import language, translate
from asn_desktop.database.backup import Reason, attempt_backup, has_news
from asn_desktop.database.engine import Database
from asn_desktop.screens.files import FileDialogs
from asn_desktop.shell.crash import install_crash_dialog
from asn_desktop.shell.waiting import WaitingWindow
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.jobs import JobRunner

FONTS = ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf")


class Application:
    """One per process. Everything that must exist before a window can be shown."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.files = FileDialogs()
        #: the office that is open, or that is meant: a file or the address of a server
        self.location: str | Path = ""
        #: what the next window says first
        self.greeting = ""
        existing = QApplication.instance()
        self.qt = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
        self.qt.setApplicationName("asn-desktop")
        self.qt.setApplicationDisplayName(translate("shell", "ASN personnel office"))
        self._give_fonts()
        self._translator = QTranslator()
        self.use_language()
        theme.apply_theme(self.qt, self._theme(), settings.scale / 100)
        self.qt.setWindowIcon(theme.icon("people"))
        install_crash_dialog()

    def _theme(self) -> theme.ThemeChoice:
        chosen = self.settings.theme
        return "light" if chosen == "light" else "dark" if chosen == "dark" else "system"

    def _give_fonts(self) -> None:
        """A bare system may have no fonts at all; ours then serve the window too."""
        if not QFontDatabase.families():
            for name in FONTS:
                QFontDatabase.addApplicationFontFromData(assets.read_bytes(f"fonts/{name}"))
            self.qt.setFont(QFont("Liberation Sans", 10))

    def use_language(self) -> None:
        """Translate Qt's own texts and the forms; ours ask for themselves."""
        self.qt.removeTranslator(self._translator)
        catalogue = assets.locate(f"translations/{language()}.qm")
        # Qt reads from these bytes as long as the translator lives; it keeps no copy.
        self._messages = catalogue.read_bytes() if catalogue.is_file() else b""
        if self._messages and self._translator.load(self._messages):
            self.qt.installTranslator(self._translator)

    def restyle(self) -> None:
        """Apply the look that the settings now say."""
        theme.apply_theme(self.qt, self._theme(), self.settings.scale / 100)

    def wait_for(self, function: Callable[[Progress], Any], title: str) -> Any:
        """Do something long before there is a main window; shows progress and can be stopped.

        Raises what the function raises, ``Cancelled`` too.
        """
        runner = JobRunner()
        waiting = WaitingWindow(title)
        loop = QEventLoop()
        outcome: list[Any] = []
        failure: list[BaseException] = []

        def done(value: Any) -> None:
            outcome.append(value)
            loop.quit()

        def failed(error: BaseException) -> None:
            failure.append(error)
            loop.quit()

        job = runner.run(
            function,
            title=title,
            on_done=done,
            on_error=failed,
            on_cancel=lambda: failed(Cancelled()),
        )
        runner.progressed.connect(waiting.show_progress)
        waiting.stopped.connect(job.cancel)
        waiting.show()
        if not outcome and not failure:
            loop.exec()
        waiting.close()
        runner.close()
        if failure:
            raise failure[0]
        return outcome[0]

    def show_error(self, error: BaseException) -> None:
        """Say what went wrong when there is no window to say it in."""
        messages.show_error(None, error)

    def open_main_window(self, database: Database) -> Any:
        """The main window on this office, shown."""
        from asn_desktop.shell.main_window import MainWindow

        window = MainWindow(self, database)
        kept = self.settings.offices.get(str(self.location), {})
        self.settings.offices[str(self.location)] = kept | {"name": window.desk.office_name}
        window.show()
        return window

    def forget(self, window: Any) -> None:
        """Let go of a window that was closed: the next office gets its own."""
        window.deleteLater()
        self.qt.sendPostedEvents(window, QEvent.Type.DeferredDelete)

    def back_up(self, database: Database) -> None:
        """On closing: a backup where something was done since the last one. Whoever cannot wait
        stops it; the next closing makes it."""
        if not has_news(database):
            return
        try:
            error = self.wait_for(
                lambda progress: attempt_backup(database, Reason.CLOSING, progress),
                translate("shell", "Making a backup of the office …"),
            )
        except Cancelled:
            return
        if error is not None:
            self.show_error(error)

    def take_pictures(self, window: Any, folder: Path) -> None:
        """Save a picture of every screen, light and dark."""
        from asn_desktop.shell.pictures import take_pictures

        take_pictures(self, window, folder)

    def exec(self, window: Any) -> int:
        """Run until this window has closed, whatever else still stands open."""
        window.closed.connect(lambda: self.qt.exit(0))
        return self.qt.exec()
