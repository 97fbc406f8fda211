"""Connecting to a server from the window: asked once, tried, and never kept where it is read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.core import translation
from asn_desktop.database.engine import Database
from asn_desktop.database.keys import wrong_passphrase
from asn_desktop.shell.server_dialog import ServerDialog
from tests.database.records import make_office
from tests.servers import Server

pytestmark = pytest.mark.postgresql

WORD = "kunci betul"


@pytest.fixture(autouse=True)
def english() -> None:
    """The sentences are compared in their source language."""
    translation.set_language("en")


@pytest.fixture
def office(server: Server) -> Iterator[sa.URL]:
    """The address of an office over the port, for Rina with her passphrase."""
    with server.office("kernel", make_office) as url:
        name = str(sa.make_url(url).database)
        with server.connect() as connection:
            connection.execute(f"CREATE ROLE rina_{name} SUPERUSER LOGIN PASSWORD '{WORD}'")
        yield sa.make_url(server.over_the_port(name, f"rina_{name}")).set(password=WORD)


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[ServerDialog]:
    made = ServerDialog()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.done(0)


def _fill(dialog: ServerDialog, office: sa.URL, passphrase: str = WORD) -> None:
    dialog.host.setText(str(office.host))
    dialog.port.setText(str(office.port))
    dialog.name.setText(str(office.database))
    dialog.login.setText(str(office.username))
    dialog.passphrase.setText(passphrase)


def test_a_whole_address_goes_into_its_boxes(dialog: ServerDialog, office: sa.URL) -> None:
    """What an administrator sends by mail is pasted into the first box."""
    dialog.host.setText(office.render_as_string(hide_password=False))
    QTest.keyClick(dialog.host, Qt.Key.Key_Tab)
    dialog.host.editingFinished.emit()
    boxes = (dialog.host, dialog.port, dialog.name, dialog.login, dialog.passphrase)
    assert [box.text() for box in boxes] == [
        "127.0.0.1",
        str(office.port),
        office.database,
        office.username,
        WORD,
    ]
    assert dialog.url == f"postgresql://127.0.0.1:{office.port}/{office.database}"


def test_what_is_missing_is_said_beside_its_box(dialog: ServerDialog) -> None:
    """Nothing is tried before server, database and name are there."""
    dialog.connect_now()
    assert not dialog.busy
    for box, word in ((dialog.host, "server"), (dialog.name, "database"), (dialog.login, "user")):
        assert word in dialog.notes[box].text()
    assert dialog.choice is None


def test_the_connection_is_tried_in_a_sentence(
    qtbot: QtBot, dialog: ServerDialog, office: sa.URL, server: Server
) -> None:
    """An office, an empty database, a wrong passphrase and no server are told apart."""
    _fill(dialog, office)
    dialog.test()
    qtbot.waitUntil(lambda: "there is an office" in dialog.notice.text())
    assert "is encrypted" in dialog.notice.text()
    empty = server.new()
    dialog.name.setText(empty)
    dialog.test()
    qtbot.waitUntil(lambda: "can be made" in dialog.notice.text())
    _fill(dialog, office, "salah")
    dialog.test()
    qtbot.waitUntil(lambda: dialog.notes[dialog.passphrase].text() == str(wrong_passphrase()))
    _fill(dialog, office)
    dialog.port.setText("1")
    dialog.test()
    qtbot.waitUntil(lambda: "cannot be reached" in dialog.notice.text(), timeout=15_000)
    assert WORD not in dialog.notice.text()
    assert dialog.choice is None
    server.drop(empty)


def test_what_works_is_chosen_and_opens(qtbot: QtBot, dialog: ServerDialog, office: sa.URL) -> None:
    """The address that is kept holds neither name nor passphrase, and opens the office with
    them."""
    _fill(dialog, office)
    dialog.only_encrypted.setChecked(True)
    dialog.connect_now()
    qtbot.waitUntil(lambda: dialog.choice is not None)
    choice = dialog.choice
    assert choice is not None
    assert (choice.login, choice.passphrase, choice.has_office) == (office.username, WORD, True)
    assert choice.url.endswith("?sslmode=require")
    assert str(office.username) not in choice.url
    assert WORD not in choice.url
    own = sa.make_url(choice.url).set(username=choice.login).render_as_string()
    with Database.open(own, password=choice.passphrase) as database:
        assert database.info()["connection_encrypted"] is True


def test_a_socket_of_this_computer_is_a_server_too(
    qtbot: QtBot, dialog: ServerDialog, office: sa.URL, server: Server
) -> None:
    """Its folder stands where the name of the server would."""
    _fill(dialog, office)
    dialog.host.setText(str(server.sockets))
    dialog.connect_now()
    qtbot.waitUntil(lambda: dialog.choice is not None)
    assert dialog.choice is not None
    shown = ServerDialog(dialog.choice.url, dialog.choice.login)
    qtbot.addWidget(shown)
    assert (shown.host.text(), shown.name.text()) == (str(server.sockets), office.database)
    shown.done(0)
