"""An office on a server from the window: made, entered, locked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from asn_desktop.core.errors import RightError
from asn_desktop.database import secrets
from asn_desktop.database.keys import attempts
from asn_desktop.opening import verify
from asn_desktop.shell.application import Application
from asn_desktop.shell.first_run import choose_office, open_at
from asn_desktop.shell.founding import FoundingDialog
from asn_desktop.shell.login import LoginWindow
from asn_desktop.shell.server_dialog import ServerDialog
from asn_desktop.widgets.messages import answered_by
from tests.offices import PASSPHRASE
from tests.servers import Server
from tests.shell.doors import Visitor
from tests.shell.windows import application
from tests.widgets.answers import Answers

pytestmark = pytest.mark.postgresql


@pytest.fixture
def program(qtbot: QtBot) -> Application:
    return application()


@pytest.fixture
def empty(server: Server) -> Iterator[str]:
    """The address of an empty database that belongs to Sinta."""
    name = server.new()
    with server.connect() as connection:
        connection.execute(f"CREATE ROLE sinta LOGIN CREATEROLE PASSWORD '{PASSPHRASE}'")
        connection.execute(f'ALTER DATABASE "{name}" OWNER TO sinta')
    yield server.over_the_port(name, "sinta")
    server.drop(name)
    with server.connect() as connection:
        connection.execute("DROP ROLE sinta")


def connect(address: str) -> object:
    def step(dialog: QDialog) -> None:
        assert isinstance(dialog, ServerDialog)
        dialog.host.setText(address)
        dialog.login.setText("sinta")
        dialog.passphrase.setText(PASSPHRASE)
        dialog.connect_now()

    return step


def found(dialog: QDialog) -> None:
    assert isinstance(dialog, FoundingDialog)
    assert dialog.login.text() == "sinta"
    assert not dialog.passphrase.isVisible()
    dialog.office.setText("BKPSDM Uji")
    dialog.person.setText("Sinta Maharani")
    dialog.go_on()


def test_an_office_is_made_on_a_server_and_entered_again(
    program: Application, empty: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In an empty database the founder becomes administrator; the next day user name and passphrase
    open it, and the same passphrase unlocks the window. The address that is kept has no password.
    """
    visitor = Visitor(connect(empty), found)  # type: ignore[arg-type]
    with answered_by(Answers("server")):
        made = choose_office(program)
    visitor.leave()
    assert made is not None
    assert (made.actor.name, made.actor.login) == ("Sinta Maharani", "sinta")
    assert made.actor.may("accounts.write")
    verify(made, PASSPHRASE)
    with pytest.raises(RightError):
        verify(made, "bukan ini kata sandinya")
    attempts.succeeded(made.location)  # instead of waiting
    made.close()
    kept = program.settings.last_office
    assert PASSPHRASE not in kept and "sinta" not in kept
    remembered: list[tuple[str, str, str]] = []

    def keep(url: str, login: str, passphrase: str) -> bool:
        remembered.append((url, login, passphrase))
        return True

    monkeypatch.setattr(secrets, "remember", keep)

    def come_in(dialog: QDialog) -> None:
        assert isinstance(dialog, LoginWindow)
        assert dialog.login.text() == "sinta"
        assert not dialog.recover_button.isVisible()
        dialog.passphrase.setText(PASSPHRASE)
        dialog.remember.setChecked(True)
        dialog.open()

    visitor = Visitor(come_in)
    again = open_at(program, kept)
    visitor.leave()
    assert again is not None
    assert again.actor.name == "Sinta Maharani"
    again.close()
    assert remembered == [(kept, "sinta", PASSPHRASE)]
