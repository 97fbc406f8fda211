"""What the tests of two people at one record, and of drafts, do again and again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.core.fields import Value
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.employees.commands import save_employee
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.widgets.compare import CompareDialog
from asn_desktop.widgets.messages import Banner
from tests.offices import newcomers

RINA = "Rina Kusuma"


@contextmanager
def as_rina(database: Database) -> Iterator[Database]:
    """Somebody else at work: on a server through a connection of her own, on a file (where there
    is one writer) through the same program."""
    if isinstance(database.location, Path):
        me, database.actor = database.actor, Actor(RINA)
        try:
            yield database
        finally:
            database.actor = me
        return
    with Database.open(database.location) as hers:
        hers.actor = Actor(RINA)
        yield hers


def rina_changes(database: Database, record: int, **values: Value) -> None:
    """Rina changes this person."""
    with as_rina(database) as hers:
        save_employee(hers, values, employee_id=record, today=dt.date.today())


def comparing(qtbot: QtBot, form: QWidget) -> CompareDialog:
    """The dialog that compares what is typed in this form with what is stored, once it is there."""

    def shown() -> list[CompareDialog]:
        return [one for one in form.findChildren(CompareDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def button(banner: Banner, words: str) -> QPushButton:
    """The button of a banner with these words."""
    return next(one for one in banner.buttons() if one.text() == words)


def choose(qtbot: QtBot, people: RecordScreen, row: int) -> int:
    """Select a row and wait for its form; returns the record."""
    return _selected(qtbot, people, people.table.model.id_at(row))


def choose_newcomer(qtbot: QtBot, people: RecordScreen) -> int:
    """The same for somebody who may be removed: no other record is about this person."""
    return _selected(qtbot, people, newcomers(people.desk.database)[1]["id"])


def _selected(qtbot: QtBot, people: RecordScreen, record: int) -> int:
    people.table.select_id(record)
    qtbot.waitUntil(lambda: people.keeper.record == record and people.form.isEnabled())
    return record


def type_into(qtbot: QtBot, people: RecordScreen, **texts: str) -> None:
    """Type over the boxes of these fields, without leaving the last one."""
    for name, text in texts.items():
        box = people.form.editor(name)
        assert isinstance(box, QLineEdit)
        box.selectAll()
        qtbot.keyClicks(box, text)


def stored(people: RecordScreen, record: int) -> dict[str, Value]:
    """The person as stored."""
    found = people.open_record(record)
    assert found is not None
    return dict(found.values)


def idle(qtbot: QtBot, people: RecordScreen) -> None:
    """Until the form can be typed into and nothing is being written."""
    qtbot.waitUntil(lambda: not people.desk.runner.jobs() and people.form.isEnabled())
