"""The very first start: a practice office, an own office, or one that is there already."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from asn_desktop.founding import create_office
from asn_desktop.core import paths
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.widgets import messages
from asn_desktop.widgets.messages import Choice

if TYPE_CHECKING:
    from asn_desktop.shell.application import Application

PRACTICE_PEOPLE = 11_000


def choose_office(application: Application) -> Database | None:
    """Ask which office to open; None where the person turned back."""
    answer = messages.ask(
        None,
        translate("shell", "Welcome. Which office do you want to open?"),
        (
            Choice("practice", translate("shell", "Practice office"), "primary"),
            Choice("new", translate("shell", "New office")),
            Choice("open", translate("shell", "Open an office file…")),
            Choice("back", translate("shell", "Close")),
        ),
        detail=translate(
            "shell",
            "The practice office is filled with invented people; nothing you do there matters. "
            "A new office is empty and yours.",
        ),
    )
    if answer == "practice":
        return open_practice(application)
    if answer == "new":
        return _new_office()
    if answer == "open":
        chosen, _ = QFileDialog.getOpenFileName(
            None, translate("shell", "Open an office file"), "", "Kantor (*.asn)"
        )
        return Database.open(Path(chosen)) if chosen else None
    return None


def _new_office() -> Database | None:
    name = messages.ask_text(None, translate("shell", "Name of the office"))
    return create_office(paths.own_office(), name=name) if name else None


def open_practice(application: Application) -> Database:
    """The practice office, made on first use."""
    path = paths.practice_office()
    if path.exists():
        return Database.open(path)
    made = application.wait_for(
        lambda _progress: create_office(path, people=PRACTICE_PEOPLE),
        translate("shell", "Making the practice office …"),
    )
    assert isinstance(made, Database)
    return made
