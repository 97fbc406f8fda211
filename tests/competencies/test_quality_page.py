"""The page of data quality in the real window: found, mended by keyboard, pasted from Excel."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from asn_desktop.competencies.queries.quality import condition_of
from asn_desktop.competencies.queries.quality_list import QUALITY
from asn_desktop.competencies.rules.quality import Dimension
from asn_desktop.competencies.screen.map import MapScreen
from asn_desktop.competencies.screen.quality_model import FIXED
from asn_desktop.competencies.screen.quality_page import QualityPage
from asn_desktop.competencies.screen.quality_tiles import share_text
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.translation import set_language
from asn_desktop.database.rights import Actor
from asn_desktop.employees.commands import change_field
from asn_desktop.employees.records import Employee
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.widgets import messages
from tests.offices import practice
from tests.shell.windows import opened, ready, screen
from tests.widgets.answers import Answers

TODAY = dt.date.today()
ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    set_language("id")
    with opened(qtbot, practice(tmp_path)) as window:
        with window.database.read() as session:
            ids = list(
                session.scalars(
                    sa.select(Employee.id)
                    .where(
                        Employee.employee_type == "pns",
                        Employee.legal_status == "active",
                        Employee.unit_id.is_not(None),
                    )
                    .order_by(Employee.name_key)
                    .limit(4)
                )
            )
        change_field(window.database, ids, "grade", None, today=TODAY)
        yield window


def page_of(qtbot: QtBot, window: MainWindow, code: str = "missing.grade") -> QualityPage:
    """The page, looking at a flaw."""
    window.show_screen("competency_map")
    shown = window.screen_named("competency_map")
    assert isinstance(shown, MapScreen)
    page = shown.show_page("QualityPage")
    assert isinstance(page, QualityPage)
    qtbot.waitUntil(lambda: page.ready, timeout=20_000)
    page.choose(code)
    settled(qtbot, page)
    assert page.what == code
    with qtbot.waitActive(window):
        window.activateWindow()
    page.mending.grid.setFocus()
    qtbot.waitUntil(lambda: page.mending.grid.hasFocus() or page.mending.grid.isHidden())
    return page


def settled(qtbot: QtBot, page: QualityPage) -> None:
    qtbot.waitUntil(lambda: page.ready and page.mending.grid.isEnabled(), timeout=20_000)


def type_into(page: QualityPage, text: str) -> None:
    """Type into the current cell and leave it by Enter."""
    grid = page.mending.grid
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the cell before
    QTest.keyClicks(grid, text[0])
    line = grid.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, text[1:])
    QTest.keyClick(line, ENTER)


def save(qtbot: QtBot, page: QualityPage) -> None:
    """Press Ctrl+S; without a window system the list of offers leaves no window active."""
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()
    QTest.keyClick(page.mending.grid, Qt.Key.Key_S, CONTROL)


def test_flaws_are_mended_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    """Two grades are typed one below the other; a wrong one keeps the save back and is gone to; the
    right ones are saved by Ctrl+S as one step, their rows and the count leave, and undo brings them
    back."""
    page = page_of(qtbot, window)
    model, grid = page.mending.model, page.mending.grid
    rows, share = model.rowCount(), page.tiles[Dimension.COMPLETENESS].text()
    assert rows >= 4 and page.people() == rows
    assert grid.currentIndex().column() == FIXED and grid.currentIndex().row() == 0
    type_into(page, "III/c")
    qtbot.waitUntil(lambda: grid.currentIndex().row() == 1)  # Enter goes down
    type_into(page, "III/x")
    qtbot.waitUntil(lambda: grid.currentIndex().row() == 2)
    grid.go_to(model.index(0, FIXED))
    save(qtbot, page)
    assert grid.currentIndex().row() == 1 and len(model.typed) == 2
    assert "III/b" in page.mending.note.text()
    type_into(page, "IV/a")
    qtbot.waitUntil(lambda: grid.currentIndex().row() == 2)
    save(qtbot, page)
    qtbot.waitUntil(lambda: page.ready and model.rowCount() == rows - 2, timeout=20_000)
    assert page.people() == rows - 2 and not model.typed
    assert page.tiles[Dimension.COMPLETENESS].text() >= share
    window.desk.undo(window)
    qtbot.waitUntil(lambda: page.ready and model.rowCount() == rows, timeout=20_000)


def test_excel_cells_find_their_people(qtbot: QtBot, window: MainWindow) -> None:
    """A block with a column of NIPs goes to the people it names, in any order; one cell goes into
    all that are selected; Del brings back what is stored; what has no place is told."""
    page = page_of(qtbot, window)
    model, grid = page.mending.model, page.mending.grid
    last, first = model.records[-1], model.records[0]
    block = f"{last.nip}\tIII/d\r\n{first.nip}\tIII/a\r\n199001012015011009\tIII/a\r\n"
    QGuiApplication.clipboard().setText(block)
    QTest.keyClick(grid, Qt.Key.Key_V, CONTROL)
    assert model.typed == {(last.id, "grade"): "III/d", (first.id, "grade"): "III/a"}
    assert "1" in page.mending.note.text()
    QGuiApplication.clipboard().setText(f"NIP\tGolongan\r\n{last.nip}\tII/b\r\n")
    QTest.keyClick(grid, Qt.Key.Key_V, CONTROL)
    assert model.typed[last.id, "grade"] == "II/b"
    for row in range(model.rowCount()):
        grid.selectionModel().select(
            model.index(row, FIXED), grid.selectionModel().SelectionFlag.Select
        )
    QGuiApplication.clipboard().setText("III/b\r\n")
    QTest.keyClick(grid, Qt.Key.Key_V, CONTROL)
    assert set(model.typed.values()) == {"III/b"} and len(model.typed) == model.rowCount()
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert not model.typed and not page.mending.save_button.isEnabled()


def test_units_add_up_and_lead_to_the_list(qtbot: QtBot, window: MainWindow) -> None:
    """Units below the chosen one are summed upwards; a unit narrows grid and count; the button
    leads to the list of the same people, and a dimension to all of its flaws."""
    page = page_of(qtbot, window)
    assert page.whole is not None
    everybody = page.people()
    entries = page._unit_entries()
    assert sum(entry.count for entry in entries if entry.depth == 0) == everybody
    agency = next(entry for entry in entries if entry.depth == 0 and isinstance(entry.value, int))
    page.choose_unit(agency.value)
    settled(qtbot, page)
    assert page.people() == agency.count == page.mending.model.rowCount()
    asked: list[tuple[str, ListQuery]] = []
    page.desk.list_wanted.connect(lambda name, query: asked.append((name, query)))
    page.mending.people.click()
    assert asked[-1][1].filters == {QUALITY: ("missing.grade",), "unit": (agency.value,)}
    qtbot.waitUntil(lambda: ready(window), timeout=20_000)
    assert screen(window, "employees").table.model.rowCount() == agency.count
    window.show_screen("competency_map")
    page.tiles[Dimension.TIMELINESS].click()
    settled(qtbot, page)
    assert page.what is Dimension.TIMELINESS and page.mending.grid.isHidden()
    page.mending.people.click()
    qtbot.waitUntil(lambda: ready(window), timeout=20_000)
    assert screen(window, "employees").table.model.rowCount() == page.people()


def test_nothing_typed_is_lost_by_leaving(qtbot: QtBot, window: MainWindow) -> None:
    """Who looks at something else with cells not saved is asked: back stays, discard gives up, save
    stores first."""
    page = page_of(qtbot, window)
    model, rows = page.mending.model, page.mending.model.rowCount()
    answers = Answers("back", "discard", "save")
    with messages.answered_by(answers):
        model.setData(model.index(0, FIXED), "III/b")
        page.choose("assessment.never")
        assert page.what == "missing.grade" and len(model.typed) == 1
        assert page.checks.currentItem() is page._items["missing.grade"]
        page.choose("assessment.never")
        settled(qtbot, page)
        assert page.what == "assessment.never" and not model.fields
        page.choose("missing.grade")
        settled(qtbot, page)
        model.setData(model.index(0, FIXED), "III/b")
        window.show_screen("employees")
        qtbot.waitUntil(lambda: window.stack.currentWidget() is not window.screen_named(
            "competency_map"), timeout=20_000)  # fmt: skip
    assert len(answers.asked) == 3 and answers.crashes == []
    with window.database.read() as session:
        met = condition_of(session, "missing.grade", TODAY)
        left = session.scalar(sa.select(sa.func.count()).select_from(Employee).where(met))
    assert left == rows - 1


def test_who_was_never_assessed_is_assessed_there(qtbot: QtBot, window: MainWindow) -> None:
    """The button opens the entry for many with the selected people; Enter on a name opens the
    person."""
    page = page_of(qtbot, window, "assessment.never")
    grid, model = page.mending.grid, page.mending.model
    assert page.mending.assess.isEnabled() and not page.mending.save_button.isVisible()
    for row in (0, 2):
        grid.selectionModel().select(
            model.index(row, 0), grid.selectionModel().SelectionFlag.Select
        )
    page.mending.assess.click()
    dialog = page.mending.dialog
    assert dialog is not None
    assert dialog._people == [model.records[0].person, model.records[2].person]
    dialog.reject()
    wanted: list[object] = []
    page.desk.record_wanted.connect(lambda _name, person: wanted.append(person))
    grid.go_to(model.index(1, 0))
    QTest.keyClick(grid, ENTER)
    assert wanted == [model.records[1].person]


def test_who_may_not_write_reads(qtbot: QtBot, window: MainWindow) -> None:
    """A reader sees the flaws and is not offered to type; the reason of a flaw is told in full."""
    window.database.actor = Actor("Budi", rights=frozenset())
    page = page_of(qtbot, window)
    model = page.mending.model
    assert not model.flags(model.index(0, FIXED)) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(0, FIXED), "III/b") and not model.typed
    assert "Golongan belum diisi" in page.mending.note.text()
    assert "membaca" in page.mending.how.text()
    assert (share_text(0.99999), share_text(1.0), share_text(0.638)) == (
        "99,9 %",
        "100,0 %",
        "63,8 %",
    )
