"""Pictures of every screen, light and dark, for the manual and for computers without a display."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from asn_desktop import features

if TYPE_CHECKING:
    from asn_desktop.shell.application import Application
    from asn_desktop.shell.main_window import MainWindow

WIDTH, HEIGHT = 1366, 768
#: Seconds a screen may take to fill.
PATIENCE = 10.0


def take_pictures(application: Application, window: MainWindow, folder: Path) -> list[Path]:
    """Save a picture of each screen in both themes; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    window.resize(WIDTH, HEIGHT)
    made = []
    for theme in ("light", "dark"):
        application.settings.theme = theme
        application.restyle()
        for entry in features.screens():
            window.show_screen(entry.name)
            _settle(window)
            screen = window.current_record_screen()
            if screen is not None and screen.table.model.rowCount():
                screen.table.select_id(screen.table.model.id_at(0))
                _settle(window)
            path = folder / f"{entry.name}-{theme}.png"
            window.grab().save(str(path))
            made.append(path)
    return made


def _settle(window: MainWindow) -> None:
    """Let everything that is being read arrive and be painted."""
    end = time.monotonic() + PATIENCE
    quiet = 0
    while quiet < 20 and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.02)
        screen = window.current_record_screen()
        busy = screen is not None and (
            screen.table.model.loading or not screen.table.model.complete
        )
        quiet = 0 if busy else quiet + 1
