"""What the tests of this screen do again and again."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from asn_desktop.database.engine import Database
from asn_desktop.office import queries
from asn_desktop.office.queries import Profile
from asn_desktop.office.rules import Capacity, Official
from asn_desktop.office.screen.office import OfficeScreen
from asn_desktop.screens.desk import Desk

TODAY = dt.date(2026, 11, 23)


def profile(database: Database) -> Profile:
    with database.read() as session:
        return queries.profile(session)


def officials(database: Database) -> list[Official]:
    with database.read() as session:
        return queries.officials(session)


def type_into(qtbot: QtBot, box: object, text: str) -> None:
    """Put the cursor into a box and replace what stands there."""
    assert isinstance(box, QLineEdit)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)


def choose(screen: OfficeScreen, capacity: Capacity) -> None:
    """Choose a capacity as a person does."""
    box = screen.officials.form.editor("capacity")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(capacity.value))
    box.activated.emit(box.currentIndex())


def idle(qtbot: QtBot, desk: Desk) -> None:
    """Until nothing is being written any more."""
    qtbot.waitUntil(lambda: not desk.runner.jobs())


def drop(screen: OfficeScreen, path: Path) -> None:
    """Drop a file on the logo."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.profile.logo.dropEvent(event)
