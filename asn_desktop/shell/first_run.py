"""Which office to open, and through which door: practice, a new one, a file, a server.

Asked at the very first start, and whenever the office that was meant cannot be opened.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.accounts.queries import account
from asn_desktop.core import paths
from asn_desktop.core.errors import Cancelled, DamagedError, OfficeError
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.database.location import is_server, waiting_exchanges
from asn_desktop.founding import create_practice
from asn_desktop.opening import Door, UnprotectedError, door_of, open_office
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
        except DamagedError as error:
            from asn_desktop.shell.repair import repair

            answer = repair(application, error)
            wanted = opening if answer == "again" else partial(_open, application, answer)
        except OfficeError as error:
            answer = _ask(str(error), _another(), retry=True)
            wanted = opening if answer == "again" else partial(_open, application, answer)


def choose_office(application: Application) -> Database | None:
    """Ask which office to open; None where the person turned back."""
    welcome = translate("shell", "Welcome. Which office do you want to open?")
    return _open(application, _ask(welcome, _offices()))


def open_at(
    application: Application, location: str | Path, *, login: str | None = None
) -> Database | None:
    """Open this office for whoever comes in; None where the person turned back.

    ``login`` is the user name that stands there at first, in place of the one of the last time.
    Raises ``OfficeError`` where nobody can open it.
    """
    application.location = location
    if door_of(location) is not Door.OPEN:
        return _through_login(application, location, login)
    try:
        return open_office(location)
    except UnprotectedError as error:
        return _protect(application, Path(location), str(error))


def _through_login(
    application: Application, location: str | Path, login: str | None
) -> Database | None:
    from asn_desktop.shell.login import LoginWindow

    while True:
        door = LoginWindow(location, application.settings)
        if login is not None:
            door.start_as(login)
        door.exec()
        door.deleteLater()
        if door.failure is not None:
            raise door.failure
        database = door.database
        if database is not None and _own_passphrase(database, door.passphrase_given):
            return database
        if database is not None:
            database.close()
        elif not door.another:
            return None
        else:
            text = translate("shell", "Which office do you want to open?")
            chosen = _open(application, _ask(text, _offices(), back=translate("shell", "Back")))
            if chosen is not None:
                return chosen
            application.location = location


def _own_passphrase(database: Database, given: str) -> bool:
    """A passphrase that somebody else has chosen is changed first; whether one may go on."""
    if not given:
        return True
    with database.read() as session:
        mine = account(session, database.actor.login)
    if mine is None or not mine.must_change:
        return True
    from asn_desktop.accounts.screen.passphrases import OwnPassphraseDialog

    dialog = OwnPassphraseDialog(database, known=given)
    return dialog.exec() == OwnPassphraseDialog.DialogCode.Accepted


def _protect(application: Application, location: Path, reason: str) -> Database | None:
    """An office of an earlier version gets its passphrase before anybody works in it."""
    from asn_desktop.shell.founding import FoundingDialog

    detail = translate(
        "shell",
        "Protecting it takes a moment. Nothing in it changes, and a recovery key for the safe is"
        " made.",
    )
    text = translate(
        "shell",
        "The office {path} has no passphrase yet: everybody who gets hold of the file can read it.",
    ).format(path=location)
    choices = (
        Choice("protect", translate("shell", "Protect now…"), "primary"),
        Choice("other", translate("shell", "Another office…")),
        Choice("back", translate("shell", "Close")),
    )
    answer = messages.ask(None, text, choices, detail=detail)
    if answer == "other":
        return choose_office(application)
    if answer != "protect":
        return None
    dialog = FoundingDialog(location, application.files, protect=True)
    dialog.exec()
    return dialog.database


def _offices() -> str:
    return translate(
        "shell",
        "The practice office is filled with invented people; nothing you do there matters. "
        "A new office is empty and yours.",
    )


def _another() -> str:
    return translate("shell", "Try again when this is mended, or open another office meanwhile.")


def _ask(text: str, detail: str, *, retry: bool = False, back: str = "") -> str:
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
            Choice("server", translate("shell", "Connect to a server…")),
            Choice("back", back or translate("shell", "Close")),
        ),
        detail=detail,
    )


def _open(application: Application, answer: str) -> Database | None:
    """What was chosen, opened; it is the one that opens the next time."""
    database: Database | None = None
    if answer == "practice":
        database = open_practice(application)
    elif answer == "new":
        database = _new_office(application)
    elif answer == "server":
        database = _connect(application)
    elif answer == "open":
        title = translate("shell", "Open an office file")
        chosen = application.files.open(None, title, OFFICE)
        database = open_at(application, chosen) if chosen else None
    if database is not None:
        application.settings.last_office = str(application.location)
    return database


def _new_office(application: Application) -> Database | None:
    """An empty office in its usual place, or where the person wants it."""
    from asn_desktop.shell.founding import FoundingDialog

    dialog = FoundingDialog(free_place(), application.files)
    dialog.exec()
    application.location = dialog.location
    return dialog.database


def _connect(application: Application) -> Database | None:
    """An office on a server; in an empty database a new one is made."""
    from asn_desktop.shell.founding import FoundingDialog
    from asn_desktop.shell.server_dialog import ServerDialog

    asking = ServerDialog()
    asking.exec()
    choice = asking.choice
    if choice is None:
        return None
    application.location = choice.url
    application.settings.offices[choice.url] = {"login": choice.login}
    if not choice.has_office:
        founding = FoundingDialog(choice.url, application.files, server=choice)
        founding.exec()
        return founding.database
    try:
        database = application.wait_for(
            lambda progress: open_office(
                choice.url, login=choice.login, passphrase=choice.passphrase, progress=progress
            ),
            translate("shell", "Opening …"),
        )
    except Cancelled:
        return None
    assert isinstance(database, Database)
    if _own_passphrase(database, choice.passphrase):
        return database
    database.close()
    return None


def free_place() -> Path:
    """Where a new office goes unless the person wants it elsewhere."""
    usual = paths.own_office()
    names = (usual.with_stem(f"{usual.stem}-{number}") for number in range(2, 1000))
    return usual if not usual.exists() else next(name for name in names if not name.exists())


def open_practice(application: Application) -> Database | None:
    """The practice office, made on first use; None where making it was stopped."""
    path = paths.practice_office()
    application.location = path
    if path.exists():
        return open_office(path)
    try:
        made = application.wait_for(
            lambda _progress: create_practice(path, people=PRACTICE_PEOPLE),
            translate("shell", "Making the practice office …"),
        )
    except Cancelled:
        return None
    assert isinstance(made, Database)
    made.close()
    return open_office(path)


def is_there(location: str) -> bool:
    """Whether an office that was opened before can be tried again."""
    if not location or is_server(location):
        return bool(location)
    path = Path(location)
    return path.exists() or bool(waiting_exchanges(path))
