"""Pictures of every screen, light and dark, for the manual and for computers without a display."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from asn_desktop import features
from asn_desktop.core.errors import WorldError
from asn_desktop.declarations import ScreenEntry
from asn_desktop.widgets import messages

if TYPE_CHECKING:
    from asn_desktop.shell.application import Application
    from asn_desktop.shell.main_window import MainWindow

WIDTH, HEIGHT = 1366, 768
#: Seconds a screen may take to fill.
PATIENCE = 10.0


class _NoBoxes:
    """Nobody is there to close a box: what a person would have to see is an error instead."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def ask(
        self,
        parent: QWidget | None,
        text: str,
        choices: Sequence[messages.Choice],
        detail: str,
    ) -> str:
        self.said.append(text)
        return choices[-1].key

    def ask_text(self, parent: QWidget | None, text: str, initial: str) -> str | None:
        self.said.append(text)
        return None

    def show(self, parent: QWidget | None, text: str, level: messages.Level) -> None:
        self.said.append(text)

    def crash(self, parent: QWidget | None, error: BaseException) -> None:
        raise error


def take_pictures(application: Application, window: MainWindow, folder: Path) -> list[Path]:
    """Save a picture of each screen in both themes; returns the files.

    Raises ``WorldError`` with what the program had to say, which nobody could have read.
    """
    folder.mkdir(parents=True, exist_ok=True)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(WIDTH, HEIGHT)
    nobody = _NoBoxes()
    with messages.answered_by(nobody):
        made = [
            path
            for theme in ("light", "dark")
            for entry in _themed(application, theme)
            if window.database.actor.may(entry.right)
            for path in _pictures(window, entry.name, folder, theme)
        ]
    if nobody.said:
        raise WorldError("\n".join(nobody.said))
    return made


def _themed(application: Application, theme: str) -> list[ScreenEntry]:
    application.settings.theme = theme
    application.restyle()
    return features.screens()


def _pictures(window: MainWindow, name: str, folder: Path, theme: str) -> Iterator[Path]:
    """The screen, and the further pages of one that has pages."""
    yield _picture(window, name, folder / f"{name}-{theme}.png")
    pages = getattr(window.stack.currentWidget(), "tabs", None)
    if isinstance(pages, QTabWidget):
        for place in range(1, pages.count()):
            pages.setCurrentIndex(place)
            _settle(window)
            path = folder / f"{name}-{place + 1}-{theme}.png"
            window.grab().save(str(path))
            yield path
        pages.setCurrentIndex(0)


def _picture(window: MainWindow, name: str, path: Path) -> Path:
    window.show_screen(name)
    _settle(window)
    screen = window.current_record_screen()
    if screen is not None and screen.table.model.rowCount():
        screen.table.select_id(screen.table.model.id_at(0))
        _settle(window)
    window.grab().save(str(path))
    return path


def _settle(window: MainWindow) -> None:
    """Let everything that is being read arrive and be painted."""
    end = time.monotonic() + PATIENCE
    quiet = 0
    while quiet < 20 and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.02)
        screen = window.current_record_screen()
        busy = (
            screen is not None and (screen.table.model.loading or not screen.table.model.complete)
        ) or not all(
            getattr(page, "ready", True)
            for page in window.stack.findChildren(QWidget)
            if page.isVisible()
        )
        quiet = 0 if busy else quiet + 1
