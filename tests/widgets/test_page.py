"""The page of a list: actions, detail that can be hidden and widened, and what is remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import ShortMemory
from asn_desktop.widgets.page import PageAction, RecordPage
from asn_desktop.widgets.table_view import RecordTable
from tests.widgets.people_source import PeopleSource

Make = Callable[..., RecordPage]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    runner = JobRunner()

    def made(memory: ShortMemory | None = None) -> RecordPage:
        table = RecordTable(PeopleSource(500), runner, noun="pegawai")
        page = RecordPage("Pegawai", table, memory=memory)
        qtbot.addWidget(page)
        page.resize(1366, 700)
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: table.model.total == 500)
        return page

    yield made
    runner.close()


def test_actions_by_button_and_shortcut(make: Make, qtbot: QtBot) -> None:
    """A button and its shortcut do the same; a disabled action disables its button."""
    page = make()
    done: list[str] = []
    page.set_actions(
        [
            PageAction("Baru", "new", "Ctrl+N", lambda: done.append("new"), primary=True),
            PageAction(
                "Ekspor", "export", menu=(PageAction("CSV", run=lambda: done.append("csv")),)
            ),
        ]
    )
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Baru")
    button.click()
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page.action("CSV").trigger()
    assert done == ["new", "new", "csv"]
    assert "Ctrl+N" in button.toolTip()
    page.action("Baru").setEnabled(False)
    assert not button.isEnabled()


def test_actions_can_be_replaced(make: Make, qtbot: QtBot) -> None:
    """New actions take the place of the earlier ones, whose shortcuts are free again."""
    page = make()
    done: list[str] = []
    for name in ("a", "b"):
        page.set_actions([PageAction(name, "new", "Ctrl+N", partial(done.append, name))])
    assert list(page.actions_by_text) == ["b"]
    qtbot.waitUntil(lambda: "a" not in [button.text() for button in page.findChildren(QPushButton)])
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert done == ["b"]


def test_detail_is_read_once_the_clerk_rests(make: Make, qtbot: QtBot) -> None:
    """Running down the rows asks for the detail of the last one only."""
    page = make()
    wanted: list[int] = []
    page.record_changed.connect(wanted.append)
    page.table.select_id(1)
    for _ in range(20):
        QTest.keyClick(page.table.grid, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(wanted))
    assert wanted == [21]


def test_detail_is_hidden_and_comes_back(make: Make, qtbot: QtBot) -> None:
    """F9 hides the detail, which is then not read, and shows it again with the current record."""
    page = make()
    wanted: list[int] = []
    page.record_changed.connect(wanted.append)
    QTest.keyClick(page, Qt.Key.Key_F9)
    assert page.detail.isHidden()
    page.table.select_id(5)
    qtbot.waitUntil(lambda: not page._pause.isActive())
    assert wanted == []
    QTest.keyClick(page, Qt.Key.Key_F9)
    assert not page.detail.isHidden()
    assert wanted == [5]


def test_opening_a_record_shows_its_detail(make: Make) -> None:
    """Enter on a row brings a hidden detail back."""
    page = make()
    page.show_detail(False)
    page.table.select_id(3)
    QTest.keyClick(page.table.grid, Qt.Key.Key_Return)
    assert not page.detail.isHidden()


def test_arrangement_is_remembered(make: Make) -> None:
    """Width and presence of the detail come back with the next page."""
    memory = ShortMemory()
    page = make(memory)
    usual = page.splitter.sizes()[1]
    page.toggle_wide()
    wide = page.splitter.sizes()[1]
    assert wide > page.splitter.sizes()[0] > 0
    assert wide > usual
    again = make(memory)
    assert again.splitter.sizes()[1] == pytest.approx(wide, abs=4)
    again.show_detail(False)
    third = make(memory)
    assert third.detail.isHidden()
    third.show_detail(True)
    assert third.splitter.sizes()[1] == pytest.approx(wide, abs=4)


def test_find_works_from_anywhere_on_the_page(make: Make, qtbot: QtBot) -> None:
    """Ctrl+F goes to the search box also while the focus is in the detail."""
    page = make()
    field = QLineEdit()
    page.add_tab(field, "Profil")
    page.add_tab(QLabel(), "Riwayat")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.table.search_box.hasFocus)


def test_everything_has_a_name(make: Make) -> None:
    """Every button can be named by a screen reader: by its text or an accessible name."""
    page = make()
    page.add_tab(QLabel(), "Profil")
    named = [
        button.text() or button.accessibleName()
        for button in page.detail.findChildren(QPushButton) + page.table.findChildren(QPushButton)
    ]
    assert all(named)
    for widget in (page.table.grid, page.table.search_box, page.table.status):
        assert widget.accessibleName()


def test_tabs_that_do_not_fit_are_offered_by_name(make: Make, qtbot: QtBot) -> None:
    """Nine tabs stand in a narrow detail: "More" names those that cannot be read, and choosing one
    there brings it up; where all tabs fit there is no such button."""
    page = make()
    tabs = page.detail.tabs
    names = ["Data", "Tahap", "Naskah", "Tujuan", "Hubungan", "Lampiran", "Penerima"]
    for name in names:
        page.add_tab(QLabel(name), name)
    qtbot.waitUntil(tabs.more_button.isVisible)
    menu = tabs.more_button.menu()
    menu.aboutToShow.emit()
    offered = [action.text() for action in menu.actions()]
    assert "Data" not in offered
    assert offered[-1] == "Penerima"
    menu.actions()[-1].trigger()
    assert tabs.tabText(tabs.currentIndex()) == "Penerima"
    menu.aboutToShow.emit()
    offered = [action.text() for action in menu.actions()]
    assert "Data" in offered
    assert "Penerima" not in offered
    page.resize(3000, 700)
    page.toggle_wide()
    qtbot.waitUntil(tabs.more_button.isHidden)
    assert tabs.out_of_sight() == []
