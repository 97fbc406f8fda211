"""A list screen in the real window: reading, changing, removing, moving many, in and out."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from asn_desktop.core.results import Problem, Severity
from asn_desktop.employees.commands import save_employee
from asn_desktop.screens.bulk import BulkDialog
from asn_desktop.screens.problems import ProblemList
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.widgets.import_wizard.frame import COLUMNS
from asn_desktop.widgets.messages import answered_by
from asn_desktop.widgets.reference_edit import ReferenceEdit
from tests.offices import cells
from tests.shell.windows import files, ready, screen
from tests.widgets.answers import Answers
from tests.widgets.import_wizard.steps import arrive

CONTROL = Qt.KeyboardModifier.ControlModifier


def choose(qtbot: QtBot, people: RecordScreen, row: int) -> int:
    """Select a row and wait for its form; returns the record."""
    record = people.table.model.id_at(row)
    people.table.select_id(record)
    qtbot.waitUntil(lambda: people._shown == record and people.form.isEnabled())
    return record


def type_into(people: RecordScreen, field: str, text: str) -> None:
    box = people.form.editor(field)
    assert isinstance(box, QLineEdit)
    box.selectAll()
    QTest.keyClicks(box, text)


def test_nothing_chosen_says_what_to_do(window: MainWindow) -> None:
    """Before a row is chosen there is no empty form, but a hint."""
    people = screen(window)
    assert not people.form.isVisible()
    assert people.data_tab.currentWidget() is people.data_tab._nothing


def test_saving_for_leaving_goes_on_to_the_next_record(qtbot: QtBot, window: MainWindow) -> None:
    """Who changes a record, chooses the next and answers "save" has the first stored and sees
    the second."""
    people = screen(window)
    first = choose(qtbot, people, 3)
    type_into(people, "birth_place", "Cimahi")
    second = people.table.model.id_at(7)
    with answered_by(Answers("save")):
        people.table.select_id(second)
        qtbot.waitUntil(lambda: people._shown == second and people.form.isEnabled())
    qtbot.waitUntil(lambda: not window.runner.jobs())
    assert people.table.current_id() == second
    stored = people.open_record(first)
    assert stored is not None
    assert stored.values["birth_place"] == "Cimahi"
    assert people.page.detail.title.text() != stored.title


def test_going_back_to_the_form_keeps_the_row(qtbot: QtBot, window: MainWindow) -> None:
    """Who answers "back" stays on the record that was being changed, in form and list."""
    people = screen(window)
    first = choose(qtbot, people, 3)
    type_into(people, "birth_place", "Cimahi")
    with answered_by(Answers("back")):
        people.table.select_id(people.table.model.id_at(7))
        qtbot.waitUntil(lambda: people.table.current_id() == first)
    assert people.form.is_dirty


def test_delete_asks_once_and_undo_brings_back(qtbot: QtBot, window: MainWindow) -> None:
    """Del asks one question; the removed person, of whom nothing else is recorded, returns with
    undo, to the same place."""
    people = screen(window)
    record, _ = save_employee(
        window.database,
        {"nip": "199001012015011009", "name": "Abas"},
        employee_id=None,
        version=None,
        today=dt.date.today(),
    )
    qtbot.waitUntil(lambda: people.table.model.row_of(record) >= 0)
    place = people.table.model.row_of(record)
    choose(qtbot, people, place)
    with qtbot.waitActive(window):
        window.activateWindow()
    people.table.grid.setFocus()
    answers = Answers("remove")
    with answered_by(answers):
        QTest.keyClick(people.table.grid, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: people.table.model.row_of(record) < 0)
    assert len(answers.asked) == 1
    qtbot.waitUntil(window.menus.undo.isEnabled)
    assert window.menus.undo.text() != "&Undo"
    window.menus.undo.trigger()
    qtbot.waitUntil(lambda: people.table.model.row_of(record) == place)


def test_a_letter_deleted_in_the_search_removes_nobody(qtbot: QtBot, window: MainWindow) -> None:
    """Del in the search box edits the text there."""
    people = screen(window)
    choose(qtbot, people, 5)
    with qtbot.waitActive(window):
        window.activateWindow()
    people.table.focus_search()
    QTest.keyClicks(people.table.search_box, "ab")
    QTest.keyClick(people.table.search_box, Qt.Key.Key_Home)
    answers = Answers()
    with answered_by(answers):
        QTest.keyClick(people.table.search_box, Qt.Key.Key_Delete)
    assert people.table.search_box.text() == "b"
    assert answers.asked == []


def test_twelve_people_move_to_a_unit_as_one_step(qtbot: QtBot, window: MainWindow) -> None:
    """Moving twelve selected people asks for the unit by search, and is one undo step."""
    people = screen(window)
    model, grid = people.table.model, people.table.grid
    ids = [model.id_at(row) for row in range(12)]
    grid.select_ranges([(0, 11)])
    assert people.table.selected_count() == 12
    before = {record: people.open_record(record).values["unit"] for record in ids}  # type: ignore[union-attr]
    people._bulk[0].trigger()
    dialog = people.findChild(BulkDialog)
    assert dialog is not None
    assert dialog.form is not None
    box = dialog.form.editor("unit")
    assert isinstance(box, ReferenceEdit)
    QTest.keyClicks(box, "inspektorat")
    found = people._finders["unit"]("inspektorat", 5)[0]  # type: ignore[attr-defined]
    box.set_current(found[0], found[1])
    box.current_changed.emit(found[0])
    dialog.form.save()
    qtbot.waitUntil(lambda: not window.runner.jobs() and window.menus.undo.isEnabled())
    assert {people.open_record(record).values["unit"] for record in ids} == {found[0]}  # type: ignore[union-attr]
    assert people.table.selected_count() == 12
    window.menus.undo.trigger()
    qtbot.waitUntil(window.menus.redo.isEnabled)
    assert {r: people.open_record(r).values["unit"] for r in ids} == before  # type: ignore[union-attr]


def test_copied_rows_paste_into_excel_as_text(qtbot: QtBot, window: MainWindow) -> None:
    """Copied people travel with all digits of the NIP as text, and dates as dates."""
    people = screen(window)
    choose(qtbot, people, 0)
    nip = str(people.source.rows([people.table.current_id()])[people.table.current_id()][0])
    with qtbot.waitActive(window):
        window.activateWindow()
    people.table.grid.setFocus()
    QTest.keyClick(people.table.grid, Qt.Key.Key_C, CONTROL)
    qtbot.waitUntil(lambda: nip in QGuiApplication.clipboard().text())
    assert f'mso-number-format:\'\\@\'" sdnum="1057;0;@">{nip}</td>' in (
        QGuiApplication.clipboard().mimeData().html()
    )


def test_pasted_cells_open_the_wizard(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+V in the rows takes cells from Excel through the import's preview."""
    people = screen(window)
    QGuiApplication.clipboard().setText("NIP\tNAMA\n198001012005011001\tZulaikha Contohwati\n")
    with qtbot.waitActive(window):
        window.activateWindow()
    people.table.grid.setFocus()
    QTest.keyClick(people.table.grid, Qt.Key.Key_V, CONTROL)
    wizard = people.wizard
    assert wizard is not None
    arrive(qtbot, wizard, COLUMNS)
    assert people.table.model.total == 260


def test_export_of_what_is_selected(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """Selected rows are written with the columns that are seen, in their order."""
    people = screen(window)
    people.table.grid.select_ranges([(2, 4)])
    target = tmp_path / "terpilih.xlsx"
    files(window).answers = [target]
    people.outputs.export("selected")
    qtbot.waitUntil(lambda: not window.runner.jobs() and target.exists())
    headings, rows = cells(target)
    ids = [people.table.model.id_at(row) for row in (2, 3, 4)]
    shown = people.source.rows(ids)
    assert [row["NIP"] for row in rows if row["NIP"]] == [shown[record][0] for record in ids]
    assert len(headings) == len(people.table.visible_columns())


def test_the_tree_narrows_and_follows(qtbot: QtBot, window: MainWindow) -> None:
    """A unit chosen in the tree leaves its people in the list; a filter that is cleared elsewhere
    is cleared in the tree too."""
    people = screen(window)
    people.page.show_side(True)
    assert people.tree is not None
    tree = people.tree
    qtbot.waitUntil(lambda: tree.tree.topLevelItemCount() > 1)
    item = next(
        item
        for row in range(1, tree.tree.topLevelItemCount())
        if (item := tree.tree.topLevelItem(row)) is not None and item.text(1)
    )
    tree.tree.setCurrentItem(item)
    count = int(item.text(1).replace(".", ""))
    qtbot.waitUntil(lambda: people.table.model.rowCount() == count and ready(window))
    people.table.clear_conditions()
    qtbot.waitUntil(lambda: people.table.model.rowCount() == 260)
    assert tree.tree.currentItem() is tree.tree.topLevelItem(0)


def test_units_by_their_tree(qtbot: QtBot, window: MainWindow) -> None:
    """On the screen of units the tree leads to each unit: those below it are listed, itself is
    shown; one without units below stands among its like."""
    units = screen(window, "units")
    qtbot.waitUntil(lambda: ready(window))
    assert units.tree is not None
    tree = units.tree
    qtbot.waitUntil(lambda: tree.tree.topLevelItemCount() > 1)
    parent = next(
        item
        for row in range(1, tree.tree.topLevelItemCount())
        if (item := tree.tree.topLevelItem(row)) is not None and item.childCount()
    )
    tree.tree.setCurrentItem(parent)
    qtbot.waitUntil(lambda: units.page.detail.title.text() == parent.toolTip(0) and ready(window))
    assert 0 < units.table.model.rowCount() < 254
    leaf = parent
    while (below := leaf.child(0)) is not None:
        leaf = below
    tree.tree.setCurrentItem(leaf)
    qtbot.waitUntil(lambda: units.page.detail.title.text() == leaf.toolTip(0) and ready(window))
    qtbot.waitUntil(lambda: units.table.current_id() == leaf.data(0, Qt.ItemDataRole.UserRole))
    assert tree.tree.currentItem() is leaf


def test_news_from_elsewhere_keeps_the_place(qtbot: QtBot, window: MainWindow) -> None:
    """An operation that touches the shown person renews the form and moves nothing in the list."""
    people = screen(window)
    record = choose(qtbot, people, 150)
    top = people.table.grid.rowAt(0)
    stored = people.open_record(record)
    assert stored is not None
    people.store({"birth_place": "Subang"}, record, stored.version)
    qtbot.waitUntil(lambda: people.form.values()["birth_place"] == "Subang")
    assert people.table.current_id() == record
    assert people.table.grid.rowAt(0) == top


def test_data_problems_stand_above_the_form(qtbot: QtBot, window: MainWindow) -> None:
    """A person without a unit is shown with a sentence that leads to the field of the unit."""
    people = screen(window)
    record = choose(qtbot, people, 0)
    stored = people.open_record(record)
    assert stored is not None
    people.store({"unit": None}, record, stored.version)
    qtbot.waitUntil(people.problems.isVisible)
    assert "unit kerja" in people.problems.text.text().casefold()
    with qtbot.waitActive(window):
        window.activateWindow()
    assert people.form.note("unit") == ""  # said once
    people.problems.text.linkActivated.emit("unit")
    assert people.form.editor("unit").hasFocus()


def test_many_problems_are_folded(qtbot: QtBot) -> None:
    """Two sentences are shown, the others come when they are asked for; none shows nothing."""
    shown = ProblemList()
    qtbot.addWidget(shown)
    problems = [
        Problem(Severity.WARNING, f"p{n}", f"field{n}", "", f"Masalah {n}.") for n in range(5)
    ]
    shown.show_problems(problems)
    assert "Masalah 1." in shown.text.text()
    assert "Masalah 2." not in shown.text.text()
    shown.text.linkActivated.emit("fold")
    assert "Masalah 4." in shown.text.text()
    with qtbot.waitSignal(shown.field_wanted) as seen:
        shown.text.linkActivated.emit("field4")
    assert seen.args == ["field4"]
    shown.show_problems(())
    assert not shown.isVisible()
