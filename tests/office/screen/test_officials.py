"""The signing officials on the office's screen."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.database.engine import Database
from asn_desktop.office.commands import remove_official, save_official
from asn_desktop.office.rules import CAPACITY_WORDS, Capacity
from asn_desktop.office.screen.office import OfficeScreen
from asn_desktop.office.screen.official_fields import FIELDS
from asn_desktop.screens.desk import Desk
from tests.office.screen.steps import TODAY, choose, idle, officials, type_into
from tests.screens.comparing import comparing
from tests.widgets.answers import Answers


def test_an_official_changed_by_somebody_else(
    qtbot: QtBot, screen: OfficeScreen, desk: Desk, practice: Database
) -> None:
    """The same holds for an official: saving compares, going back keeps what is typed, discarding
    shows what is stored now."""
    screen.tabs.setCurrentWidget(screen.officials)
    form = screen.officials.form
    shown = next(one for one in officials(practice) if one.name == form.values()["name"])
    type_into(qtbot, form.editor("rank"), "Pembina, IV/a")
    save_official(practice, replace(shown, rank="Penata, III/c"))
    form.save()
    comparing(qtbot, form).back_button.click()
    qtbot.waitUntil(form.isEnabled)
    assert form.values()["rank"] == "Pembina, IV/a"
    assert form.is_dirty
    assert "Penata, III/c" in [one.rank for one in officials(practice)]
    qtbot.waitUntil(lambda: shown not in screen.officials.model.officials)
    form.discard()
    assert form.values()["rank"] == "Penata, III/c"


def test_who_signs_today_is_marked(screen: OfficeScreen) -> None:
    """Exactly one row says in words that this official signs today, and its form is open."""
    model = screen.officials.model
    marks = [model.index(row, 1).data() for row in range(model.rowCount())]
    current = screen.officials.table.currentIndex()
    assert len(marks) > 2
    assert all(marks)
    assert marks.count(marks[current.row()]) == 1
    assert model.officials[current.row()].capacity is Capacity.OWN
    assert model.index(current.row(), 0).data(Qt.ItemDataRole.DecorationRole) is not None
    assert screen.officials.form.values()["name"] == model.officials[current.row()].name


def test_a_capacity_asks_for_what_it_needs(qtbot: QtBot, screen: OfficeScreen) -> None:
    """Only who signs on behalf is asked for the superior; without it nothing is saved."""
    screen.tabs.setCurrentWidget(screen.officials)
    form = screen.officials.form
    shown = {}
    for capacity in Capacity:
        choose(screen, capacity)
        fields = ("on_behalf_of", "for_superior")
        shown[capacity] = [form.editor(name).isVisible() for name in fields]
    assert shown.pop(Capacity.FOR_SUPERIOR) == [True, True]
    assert shown.pop(Capacity.ON_BEHALF) == [True, False]
    assert set(map(tuple, shown.values())) == {(False, False)}
    choose(screen, Capacity.ON_BEHALF)
    form.save()
    assert form.is_dirty and form.note("on_behalf_of")


def test_a_new_official(qtbot: QtBot, screen: OfficeScreen, desk: Desk, practice: Database) -> None:
    """A stand-in for today is added by keyboard, is stored, and signs today."""
    screen.tabs.setCurrentWidget(screen.officials)
    qtbot.keyClick(screen.officials.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = screen.officials.form
    assert form.values()["name"] is None
    type_into(qtbot, form.editor("name"), "Bagas Pratama, S.H.")
    type_into(qtbot, form.editor("position_title"), "KEPALA BADAN CONTOH")
    type_into(qtbot, form.editor("nip"), "19800101 200501 1 001")
    choose(screen, Capacity.DAILY_ACTING)
    type_into(qtbot, form.editor("valid_from"), "23/11/26")
    type_into(qtbot, form.editor("valid_to"), "23 Nov 2026")
    form.save()
    qtbot.waitUntil(lambda: not form.is_dirty)
    added = next(one for one in officials(practice) if one.name == "Bagas Pratama, S.H.")
    assert (added.capacity, added.valid_from, added.valid_to, added.nip) == (
        Capacity.DAILY_ACTING,
        TODAY,
        TODAY,
        "198001012005011001",
    )
    row = screen.officials.table.currentIndex().row()
    assert screen.officials.model.officials[row] == added
    assert screen.officials.model.index(row, 0).data(Qt.ItemDataRole.DecorationRole) is not None
    assert "Plh." in CAPACITY_WORDS[added.capacity]


def test_removing_an_official(
    qtbot: QtBot, screen: OfficeScreen, desk: Desk, practice: Database, answers: Answers
) -> None:
    """Del asks once, removes the official, and undo brings the row back."""
    screen.tabs.setCurrentWidget(screen.officials)
    answers.prepared = ["back", "remove"]
    before = len(officials(practice))
    screen.officials.table.setFocus()
    qtbot.keyClick(screen.officials.table, Qt.Key.Key_Delete)
    assert len(officials(practice)) == before
    qtbot.keyClick(screen.officials.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: screen.officials.model.rowCount() == before - 1)
    assert len(answers.asked) == 2
    idle(qtbot, desk)
    desk.undo(screen)
    qtbot.waitUntil(lambda: screen.officials.model.rowCount() == before)


def test_an_official_removed_by_somebody_else(
    qtbot: QtBot, screen: OfficeScreen, desk: Desk, practice: Database
) -> None:
    """Where somebody else removed the official one is typing into, the text stays, and it can be
    saved as a new official with all that stood in the form."""
    screen.tabs.setCurrentWidget(screen.officials)
    form = screen.officials.form
    shown = next(one for one in officials(practice) if one.name == form.values()["name"])
    type_into(qtbot, form.editor("rank"), "Penata, III/c")
    remove_official(practice, shown.id)
    qtbot.waitUntil(lambda: bool(form.news.text()))
    assert form.values()["rank"] == "Penata, III/c"
    form.news.buttons()[0].click()
    qtbot.waitUntil(lambda: not form.is_dirty and form.isEnabled())
    again = next(one for one in officials(practice) if one.name == shown.name)
    assert again.id != shown.id
    assert (again.rank, again.nip, again.capacity) == ("Penata, III/c", shown.nip, shown.capacity)
    assert form.values()["name"] == shown.name


def test_an_office_without_signatures(
    qtbot: QtBot, screen: OfficeScreen, desk: Desk, practice: Database
) -> None:
    """Where every term is over the screen says that nobody may sign."""
    assert not screen.officials.summary.text()
    for one in officials(practice):
        save_official(practice, replace(one, valid_to=dt.date(2026, 1, 1)))
    qtbot.waitUntil(lambda: bool(screen.officials.summary.text()))


def test_another_row_asks_first(qtbot: QtBot, screen: OfficeScreen, answers: Answers) -> None:
    """Going to another official asks about what is typed; going back keeps row and text."""
    screen.tabs.setCurrentWidget(screen.officials)
    table, form = screen.officials.table, screen.officials.form
    row = table.currentIndex().row()
    type_into(qtbot, form.editor("rank"), "Pembina, IV/a")
    answers.prepared = ["back", "discard"]
    table.selectRow(1 - row)
    assert table.currentIndex().row() == row
    assert form.values()["rank"] == "Pembina, IV/a"
    table.selectRow(1 - row)
    assert form.values()["name"] == screen.officials.model.officials[1 - row].name


def test_no_field_covers_another(qtbot: QtBot, screen: OfficeScreen) -> None:
    """Every field of an official has a place of its own on the form; none lies in another's."""
    form = screen.officials.form
    cells = [form.findChild(QWidget, f"{name}_cell") for name in FIELDS]
    assert None not in cells
    for cell in cells:
        assert not any(cell.isAncestorOf(other) for other in cells if other is not cell)
