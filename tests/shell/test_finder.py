"""Finding anything from anywhere (Ctrl+K)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.shell.main_window import MainWindow
from tests.shell.windows import ready, screen


def typed(qtbot: QtBot, window: MainWindow, text: str) -> list[str]:
    """The lines that drop down."""
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.finder.hasFocus()
    QTest.keyClicks(window.finder, text)
    qtbot.waitUntil(window.finder.panel.isVisible)
    hits = window.finder.hits
    items = [hits.topLevelItem(row) for row in range(hits.topLevelItemCount())]
    return [item.text(0) for item in items if item is not None]


def test_hits_of_every_kind_with_their_lists(qtbot: QtBot, window: MainWindow) -> None:
    """What is found says which list it is from, and Enter opens the first hit in its list."""
    lines = typed(qtbot, window, "dinas kesehatan")
    assert lines[0] == "Pegawai"
    assert "Unit kerja" in lines
    assert "Dinas Kesehatan" in lines
    QTest.keyClick(window.finder, Qt.Key.Key_Return)
    people = screen(window)
    assert people.kind.name == "employees"
    qtbot.waitUntil(lambda: people.page.detail.title.text() == lines[1])
    assert not window.finder.panel.isVisible()


def test_arrows_choose_a_hit_of_another_list(qtbot: QtBot, window: MainWindow) -> None:
    """Down goes over the headings to a unit, which opens on the screen of units, also where a
    filter of that list leaves it out."""
    window.show_screen("units")
    qtbot.waitUntil(lambda: ready(window))
    screen(window).table.search_box.setText("tidak ada yang begini")
    qtbot.waitUntil(lambda: screen(window).table.model.rowCount() == 0 and ready(window))
    window.show_screen("employees")
    typed(qtbot, window, "dinas kesehatan")
    for _ in range(window.finder.hits.topLevelItemCount()):
        item = window.finder.hits.currentItem()
        assert item is not None
        if item.text(0) == "Dinas Kesehatan":
            break
        QTest.keyClick(window.finder, Qt.Key.Key_Down)
    QTest.keyClick(window.finder, Qt.Key.Key_Return)
    units = screen(window)
    assert units.kind.name == "units"
    qtbot.waitUntil(lambda: units.page.detail.title.text() == "Dinas Kesehatan")
    qtbot.waitUntil(lambda: units.table.current_id() >= 0 and ready(window))


def test_enter_before_the_answer_waits_for_it(qtbot: QtBot, window: MainWindow) -> None:
    """Who types fast and presses Enter at once gets the first hit, not an older one."""
    people = screen(window)
    nip = people.table.model.id_at(100)
    row = people.source.rows([nip])[nip]
    with qtbot.waitActive(window):
        window.activateWindow()
    window.finder.start()
    QTest.keyClicks(window.finder, str(row[0]))
    QTest.keyClick(window.finder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: people.table.current_id() == nip)


def test_nothing_found_is_said_and_esc_closes(qtbot: QtBot, window: MainWindow) -> None:
    """A search without hits says so; Esc closes the list, then empties the box."""
    lines = typed(qtbot, window, "qqqxyz")
    assert lines == ["Tidak ditemukan."]
    QTest.keyClick(window.finder, Qt.Key.Key_Escape)
    assert not window.finder.panel.isVisible()
    QTest.keyClick(window.finder, Qt.Key.Key_Escape)
    assert window.finder.text() == ""


def test_all_hits_in_their_list(qtbot: QtBot, window: MainWindow) -> None:
    """Where there are more hits than shown, one line leads to all of them in the list."""
    typed(qtbot, window, "dinas")
    hits = window.finder.hits
    items = [hits.topLevelItem(row) for row in range(hits.topLevelItemCount())]
    more = next(item for item in items if item is not None and item.text(0).startswith("Tampilkan"))
    hits.itemClicked.emit(more, 0)
    people = screen(window)
    qtbot.waitUntil(lambda: people.table.model.query.search == "dinas" and ready(window))
    assert people.table.search_box.text() == "dinas"
    assert people.table.model.rowCount() > 5
