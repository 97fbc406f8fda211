"""Which office to open: a practice office, an own one, or one that is there already.

Asked at the very first start, and whenever the office that was meant cannot be opened.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from asn_desktop.core import paths
from asn_desktop.core.errors import Cancelled, OfficeError
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.founding import create_office
from asn_desktop.screens.files import OFFICE
from asn_desktop.widgets import messages
from asn_desktop.widgets.messages import Choice

if TYPE_CHECKING:
    from asn_desktop.shell.application import Application

PRACTICE_PEOPLE = 11_000


def open_or_choose(
    application: Application, opening: Callable[[], Database | None]
) -> Database | None:
    """Open the office that is meant. Where that cannot be done, say why and let the person try
    again or choose another one; None where the person gives up."""
    wanted = opening
    while True:
        try:
            return wanted()
        except OfficeError as error:
            answer = _ask(str(error), _another(), retry=True)
            wanted = opening if answer == "again" else partial(_open, application, answer)


def choose_office(application: Application) -> Database | None:
    """Ask which office to open; None where the person turned back."""
    welcome = translate("shell", "Welcome. Which office do you want to open?")
    return _open(application, _ask(welcome, _offices()))


def _offices() -> str:
    return translate(
        "shell",
        "The practice office is filled with invented people; nothing you do there matters. "
        "A new office is empty and yours.",
    )


def _another() -> str:
    return translate("shell", "Try again when this is mended, or open another office meanwhile.")


def _ask(text: str, detail: str, *, retry: bool = False) -> str:
    again = (Choice("again", translate("shell", "Try again"), "primary"),) if retry else ()
    return messages.ask(
        None,
        text,
        (
            *again,
            Choice(
                "practice",
                translate("shell", "Practice office"),
                "plain" if retry else "primary",
            ),
            Choice("new", translate("shell", "New office")),
            Choice("open", translate("shell", "Open an office file…")),
            Choice("back", translate("shell", "Close")),
        ),
        detail=detail,
    )


def _open(application: Application, answer: str) -> Database | None:
    if answer == "practice":
        return open_practice(application)
    if answer == "new":
        return _new_office(application)
    if answer == "open":
        title = translate("shell", "Open an office file")
        chosen = application.files.open(None, title, OFFICE)
        return Database.open(chosen) if chosen else None
    return None


def _new_office(application: Application) -> Database | None:
    """An empty office in its usual place; where one stands there already, the person says where."""
    name = messages.ask_text(None, translate("shell", "Name of the office"))
    if not name:
        return None
    path = paths.own_office()
    if path.exists():
        chosen = application.files.save(None, "kantor-baru.asn", OFFICE)
        if chosen is None:
            return None
        path = chosen
    return create_office(path, name=name)


def open_practice(application: Application) -> Database | None:
    """The practice office, made on first use; None where making it was stopped."""
    path = paths.practice_office()
    if path.exists():
        return Database.open(path)
    try:
        made = application.wait_for(
            lambda _progress: create_office(path, people=PRACTICE_PEOPLE),
            translate("shell", "Making the practice office …"),
        )
    except Cancelled:
        return None
    assert isinstance(made, Database)
    return made
