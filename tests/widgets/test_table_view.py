"""The whole table: search, sort, columns, views, selection, copying, and what is said below."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.core.errors import WorldError
from asn_desktop.core.listing import ListQuery, SortKey
from asn_desktop.core.results import Changed
from asn_desktop.widgets.messages import Toast, answered_by
from asn_desktop.widgets.table_view import (
    ColumnState,
    EmptyState,
    menus,
)
from asn_desktop.widgets.table_view.grid import MAX_PIECES, merged
from tests.widgets.answers import Answers
from tests.widgets.shown_tables import Make, select_rows, settle, source_of


def test_says_how_many_are_seen(make: Make, qtbot: QtBot) -> None:
    """Below the rows stands how many of how many are seen, and how many are selected."""
    table = make(10_932)
    assert table.status.text() == "10.932 pegawai"
    QTest.keyClicks(table.search_box, "999")
    settle(table, qtbot)
    seen = len(source_of(table).ids(ListQuery(search="999")))
    assert table.status.text().startswith(f"{seen} ")
    assert "10.932 pegawai" in table.status.text()
    select_rows(table, 0, 2, 3)
    assert "3" in table.status.text().split("·")[1]


def test_one_search_for_a_word_typed_quickly(make: Make, qtbot: QtBot) -> None:
    """Letters typed one after the other make one search, not one a letter."""
    table = make()
    source_of(table).asked.clear()
    QTest.keyClicks(table.search_box, "123")
    settle(table, qtbot)
    searched = [search for what, search in source_of(table).asked if what == "first_ids"]
    assert searched == ["123"]
    assert table.query() == ListQuery(search="123")


def test_keys_of_the_search_box(make: Make, qtbot: QtBot) -> None:
    """Enter searches at once and goes to the first row; Esc clears and shows everything again."""
    table = make()
    QTest.keyClicks(table.search_box, "17")
    QTest.keyClick(table.search_box, Qt.Key.Key_Return)
    assert table.model.query.search == "17"
    settle(table, qtbot)
    table.grid.setFocus()
    QTest.keyClick(table.search_box, Qt.Key.Key_Down)
    assert table.current_id() == 17
    QTest.keyClick(table.search_box, Qt.Key.Key_Escape)
    settle(table, qtbot)
    assert table.search_box.text() == ""
    assert table.model.rowCount() == 2000


def test_letters_typed_on_rows_search(make: Make, qtbot: QtBot) -> None:
    """A letter typed while the rows have the focus begins a search and reads no further rows."""
    table = make(1_000_000)
    before = len(source_of(table).rows_read)
    table.grid.keyboardSearch("7")
    assert table.search_box.text() == "7"
    assert len(source_of(table).rows_read) == before


def test_sorting_by_headings(make: Make, qtbot: QtBot) -> None:
    """A click sorts, a second turns round, Shift adds a further key, unsortable columns do
    nothing."""
    table = make()
    header = table.grid.header
    wanted: list[ListQuery] = []
    table.query_changed.connect(wanted.append)

    def click(column: str, modifier: Qt.KeyboardModifier) -> None:
        section = table.model.column_of(column)
        place = QPoint(header.sectionViewportPosition(section) + 20, 8)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    click("nip", none)
    click("nip", none)
    assert list(header.sort) == [SortKey("nip", True)]
    settle(table, qtbot)
    assert table.model.id_at(0) == 2000
    header.sort_by(table.model.column_of("name"), add=True)
    assert list(header.sort) == [SortKey("nip", True), SortKey("name")]
    header.sort_by(table.model.column_of("nip"), add=True)
    assert list(header.sort) == [SortKey("nip", False), SortKey("name")]
    header.sort_by(table.model.column_of("problems"))
    assert list(header.sort) == [SortKey("nip", False), SortKey("name")]
    click("name", shift)
    assert [query.sort for query in wanted][-1] == header.sort
    assert table.grid.selected_ranges() == []


def test_selection_and_current_stay_with_their_records(make: Make, qtbot: QtBot) -> None:
    """After a sort the same records are selected and current, wherever they stand now."""
    table = make()
    table.grid.setCurrentIndex(table.model.index(4, 1))
    select_rows(table, 10, 11)
    currents: list[int] = []
    table.current_changed.connect(currents.append)
    table.grid.header.sort_by(0, descending=True)
    settle(table, qtbot)
    assert sorted(table.selected_ids()) == [5, 11, 12]
    assert table.current_id() == 5
    assert table.model.id_at(table.grid.currentIndex().row()) == 5
    assert table.grid.currentIndex().column() == 1
    assert currents == []


def test_refresh_keeps_the_place(make: Make, qtbot: QtBot) -> None:
    """When records above are removed elsewhere, what is seen does not jump."""
    table = make()
    table.grid.setCurrentIndex(table.model.index(3, 0))
    table.grid.scrollTo(table.model.index(1000, 0), table.grid.ScrollHint.PositionAtTop)
    top = table.model.id_at(table.grid.rowAt(0))
    assert top == 1001
    source_of(table).gone.update((1, 2))
    table.refresh(Changed(1, {"people": [1, 2]}))
    settle(table, qtbot)
    assert table.model.rowCount() == 1998
    assert table.model.id_at(table.grid.rowAt(0)) == top
    assert table.current_id() == 4


def test_current_that_is_gone_is_nobody(make: Make, qtbot: QtBot) -> None:
    """When the current record leaves the list, nobody is current, and this is said."""
    table = make()
    table.select_id(7)
    currents: list[int] = []
    table.current_changed.connect(currents.append)
    source_of(table).gone.add(7)
    table.refresh(Changed(1, {"people": [7]}))
    settle(table, qtbot)
    assert currents == [-1]
    assert table.current_id() == -1


def test_new_record_is_selected_when_it_arrives(make: Make, qtbot: QtBot) -> None:
    """A record that is selected before the list knows it becomes current with the next read."""
    table = make(100)
    assert not table.select_id(101)
    source_of(table).size = 101
    table.refresh(Changed(1, {"people": [101]}))
    settle(table, qtbot)
    assert table.current_id() == 101


def test_everything_of_a_million_is_selected_at_once(make: Make, qtbot: QtBot) -> None:
    """Selecting a million rows, counting and painting them takes less than a tenth of a second."""
    table = make(1_000_000)
    begin = time.perf_counter()
    table.grid.selectAll()
    table.grid.viewport().repaint()
    table.grid.header.viewport().repaint()
    taken = time.perf_counter() - begin
    assert table.selected_count() == 1_000_000
    assert "1.000.000" in table.status.text().split("·")[1]
    # Row by row this takes more than five seconds.
    assert taken < 0.5
    assert len(table.selected_ids()) == 1_000_000


def test_scattered_selection_is_let_go(make: Make) -> None:
    """A selection in more pieces than painting bears is not shown at all rather than in part."""
    table = make(10_000)
    fits = [(row * 2, row * 2) for row in range(MAX_PIECES)]
    assert table.grid.select_ranges(fits)
    assert table.selected_count() == MAX_PIECES
    assert not table.grid.select_ranges([*fits, (9998, 9998)])
    assert table.selected_count() == 0


def test_ranges_are_counted_once() -> None:
    """Ranges that overlap or touch become one."""
    assert merged([(5, 9), (0, 2), (3, 4), (8, 12), (20, 20)]) == [(0, 12), (20, 20)]


def test_copy_puts_seen_cells_on_the_clipboard(make: Make, qtbot: QtBot) -> None:
    """Copying takes the selected rows and seen columns in the order of the eye, with headings
    when asked."""
    table = make()
    table.arrangement.apply([ColumnState("name", True, 9), ColumnState("nip", True, 9)])
    for hidden in ("post", "unit", "born", "age", "problems"):
        table.arrangement.hide(table.model.column_of(hidden))
    select_rows(table, 2, 0)
    QGuiApplication.clipboard().clear()
    QTest.keyClick(table.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    board = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: bool(board.text()))
    rows = [source_of(table).row(record) for record in (1, 3)]
    assert board.text() == "".join(f"{row[1]}\t{row[0]}\r\n" for row in rows)
    assert "sdnum" in board.mimeData().html()
    toast = table.findChild(Toast)
    assert toast is not None
    assert "2" in toast.text()
    table.copy(headings=True)
    qtbot.waitUntil(lambda: board.text().startswith("Name\tNIP\r\n"))


def test_too_many_rows_are_not_copied(make: Make) -> None:
    """More rows than a spreadsheet program takes are refused in words that name the way out."""
    table = make(60_000)
    table.grid.selectAll()
    answers = Answers()
    with answered_by(answers):
        table.copy()
    assert "60.000" in answers.shown[0][1]


def test_pasted_cells_are_handed_on(make: Make) -> None:
    """Pasting on the rows hands the text to whoever takes rows in."""
    table = make()
    got: list[str] = []
    table.pasted.connect(got.append)
    QGuiApplication.clipboard().setText("1980\tBudi")
    QTest.keyClick(table.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert got == ["1980\tBudi"]


def test_enter_and_double_click_open(make: Make) -> None:
    """Enter and a double click open the current record."""
    table = make()
    opened: list[int] = []
    table.activated.connect(opened.append)
    table.select_id(2)
    QTest.keyClick(table.grid, Qt.Key.Key_Return)
    place = table.grid.visualRect(table.model.index(4, 0)).center()
    QTest.mouseClick(table.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [2, 5]


def test_empty_list_names_the_next_step(make: Make, qtbot: QtBot) -> None:
    """A list without records says what to do and offers it; a search without hits offers to
    clear the search instead."""
    import_action = QAction("Impor dari Excel…")
    done: list[bool] = []
    import_action.triggered.connect(lambda: done.append(True))
    empty = EmptyState("Belum ada pegawai.", (import_action,))
    table = make(0, empty=empty)
    assert table.stack.currentWidget() is table.empty
    assert table.empty.text.text() == "Belum ada pegawai."
    table.empty._steps[0].click()
    assert done == [True]
    assert table.empty.clear.isHidden()

    other = make(50, empty=empty)
    assert other.stack.currentWidget() is other.grid
    other.show_query(ListQuery(search="zzz"))
    settle(other, qtbot)
    assert other.stack.currentWidget() is other.empty
    assert other.empty._steps[0].isHidden()
    other.empty.clear.click()
    settle(other, qtbot)
    assert other.stack.currentWidget() is other.grid
    assert other.model.rowCount() == 50


def test_reading_that_fails_is_said_in_the_page(make: Make, qtbot: QtBot) -> None:
    """A list that cannot be read says so above the rows, keeps them, and works again later."""
    table = make()

    def fail(what: str) -> None:
        raise WorldError("Berkas kantor tidak terbaca. Coba lagi.")

    source_of(table).on_read = fail
    table.show_query(ListQuery(search="1"))
    settle(table, qtbot)
    assert table.banner.text() == "Berkas kantor tidak terbaca. Coba lagi."
    assert table.model.rowCount() == 2000
    source_of(table).on_read = lambda _what: None
    table.show_query(ListQuery())
    settle(table, qtbot)
    assert table.banner.isHidden()


def test_conditions_in_words(make: Make, qtbot: QtBot) -> None:
    """Search and filters are said in words for the title of a paper."""
    table = make()
    assert table.conditions() == ""
    table.show_query(ListQuery("sari", {"unit": ("Dinas Kesehatan",)}))
    qtbot.waitUntil(lambda: "Dinas Kesehatan" in table.conditions())
    assert "sari" in table.conditions()


def test_menus_offer_what_fits(make: Make, qtbot: QtBot) -> None:
    """The menu of rows has the caller's actions and copying; that of a heading sorting and
    hiding."""
    table = make()
    move = QAction("Pindahkan ke unit…", table)
    table.set_context_actions([move])
    table.select_id(3)
    actions = menus.row_menu(table).actions()
    assert actions[0] is move
    sorts = [a for a in menus.header_menu(table, 0).actions() if "NIP" in a.text()]
    sorts[1].trigger()
    settle(table, qtbot)
    assert table.query().sort == (SortKey("nip", True),)
    before = table.visible_columns()
    menus.header_menu(table, 0).actions()[-2].trigger()
    assert table.visible_columns() == before[1:]
    none = [a.text() for a in menus.header_menu(table, 7).actions() if "Problems" in a.text()]
    assert none == []
