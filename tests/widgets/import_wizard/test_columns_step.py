"""The second step of the wizard: sheets, header and columns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from asn_desktop.widgets.import_wizard import ImportWizard
from asn_desktop.widgets.import_wizard.frame import COLUMNS, VALUES
from asn_desktop.widgets.import_wizard.mapping_table import Part, Shown, TargetBox
from asn_desktop.widgets.import_wizard.sheet_grid import column_letter
from tests.widgets.import_wizard.conftest import OpenWizard
from tests.widgets.import_wizard.fake_parts import FakeSheet
from tests.widgets.import_wizard.fake_session import FakeSession, session_of, untidy_rows
from tests.widgets.import_wizard.steps import (
    FILE_PATH,
    arrive,
    shown,
    to_columns,
)


def test_the_header_row_is_marked_and_can_be_moved(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """The row that was found must be marked; Enter on another row must make that the header."""
    to_columns(qtbot, wizard)
    page = wizard.columns_page
    assert page.grid.header_position() == 2
    assert "3" in str(page.grid.headerData(2, Qt.Orientation.Vertical))
    view = page.ui.grid
    view.setFocus()
    view.setCurrentIndex(page.grid.index(3, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert session.chosen[0].header_row == 4
    assert page.grid.header_position() == 3
    assert page.mapping.count(Shown.TAKEN) == 0


def test_a_header_that_cannot_be_is_refused_in_the_page(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """A row without data below must be refused with the session's sentence, nothing changed."""
    to_columns(qtbot, wizard)
    page = wizard.columns_page
    page.ui.grid.setCurrentIndex(page.grid.index(page.grid.rowCount() - 1, 0))
    page.choose_header()
    qtbot.waitUntil(lambda: "tidak ada data" in wizard.ui.notice.text())
    assert session.chosen[0].header_row == 3


def test_a_file_without_headings_asks_for_the_row(qtbot: QtBot, open_wizard: OpenWizard) -> None:
    """Where no header is found the wizard must ask for it and not let the clerk go on."""
    session = session_of([["a", "b"], ["1", "2"]])
    wizard = open_wizard(session)
    wizard.start_file(FILE_PATH)
    arrive(qtbot, wizard, COLUMNS)
    asked = wizard.ui.notice.text()
    assert asked
    wizard.next()
    assert wizard.step == COLUMNS
    assert wizard.ui.notice.isVisible()


def test_each_column_tells_what_it_becomes_and_how_that_was_found(
    qtbot: QtBot, wizard: ImportWizard
) -> None:
    """Known, unknown and left-out headings must be told apart in words, with samples."""
    to_columns(qtbot, wizard)
    table = wizard.columns_page.mapping
    first, left, unknown = (shown(table, row) for row in (0, 3, 4))
    assert first[Part.LETTER] == "A"
    assert first[Part.TARGET] == "NIP"
    assert "198001012005011001 · 198505052010012002" in first[Part.SAMPLES]
    assert "Data pribadi." in left[Part.HOW]
    assert unknown[Part.TARGET] != "NIP"
    assert table.count(Shown.LOOK) == 1
    assert wizard.ui.steps.badge(COLUMNS) == "3/5"


def test_a_column_is_mapped_by_keyboard(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """Typing a part of a field's name in the table must map the column to it."""
    to_columns(qtbot, wizard)
    view, table = wizard.columns_page.ui.mapView, wizard.columns_page.mapping
    view.setFocus()
    view.setCurrentIndex(table.index(4, Part.TARGET))
    box = view.findChild(TargetBox)
    if box is None:
        view.edit(table.index(4, Part.TARGET))
        box = view.findChild(TargetBox)
    assert isinstance(box, TargetBox)
    line = box.lineEdit()
    assert line is not None
    line.selectAll()
    qtbot.keyClicks(line, "Tanggal lahir")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.mapping[4].target == "birth_date")
    assert wizard.ui.steps.badge(COLUMNS) == "4/5"


def test_mapping_a_field_twice_takes_it_from_the_first(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """A field given to another column must show as left out where it was."""
    to_columns(qtbot, wizard)
    table = wizard.columns_page.mapping
    assert table.setData(table.index(4, Part.TARGET), "name")
    assert session.mapping[1].target is None
    assert shown(table, 1)[Part.TARGET] != "Nama"


def test_two_headings_for_one_field_have_to_be_decided(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """Duplicate headings must stop the clerk with a sentence until one is chosen by position."""
    rows = untidy_rows()
    rows[2][4] = "Nama"
    other = session_of(rows)
    session.workbook, session.tables = other.workbook, other.tables
    session.choose_sheet("Data")
    to_columns(qtbot, wizard)
    wizard.next()
    assert wizard.ui.notice.text() == "Dua kolom untuk Nama: pilih satu."
    table = wizard.columns_page.mapping
    assert table.setData(table.index(1, Part.TARGET), "name")
    wizard.next()
    arrive(qtbot, wizard, VALUES)


def test_a_missing_column_is_named_and_can_be_given_for_all_rows(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """A required field without a column must be named; one value for all rows must satisfy it."""
    to_columns(qtbot, wizard)
    page = wizard.columns_page
    page.mapping.setData(page.mapping.index(1, Part.TARGET), "")
    wizard.next()
    assert "Nama" in wizard.ui.notice.text()
    box = page.ui.fixedField
    box.setCurrentIndex(box.findData("name"))
    page.ui.fixedText.setText("Tanpa nama")
    page.ui.fixedButton.click()
    assert session.fixed == {"name": "Tanpa nama"}
    wizard.next()
    arrive(qtbot, wizard, VALUES)
    wizard.back()
    page.ui.fixedList.linkActivated.emit("name")
    assert session.fixed == {}


def test_sheets_can_be_chosen(qtbot: QtBot, open_wizard: OpenWizard) -> None:
    """Unchecking a sheet and checking another must read that one."""
    session = session_of(untidy_rows())
    session.workbook.sheets += [
        FakeSheet("Pivot", [["x"]]),
        FakeSheet("Guru", untidy_rows()[2:5]),
    ]
    session.__post_init__()
    wizard = open_wizard(session)
    wizard.start_file(FILE_PATH)
    arrive(qtbot, wizard, COLUMNS)
    sheets = wizard.columns_page.ui.sheetList
    assert not sheets.item(1).flags() & Qt.ItemFlag.ItemIsUserCheckable

    def chosen() -> list[str]:
        return [table.sheet.name for table in session.chosen]

    sheets.item(2).setCheckState(Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: chosen() == ["Data", "Guru"])
    sheets.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: chosen() == ["Guru"])
    sheets.item(2).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: sheets.item(2).checkState() is Qt.CheckState.Checked)
    assert chosen() == ["Guru"]


@pytest.mark.parametrize(("number", "letter"), [(1, "A"), (26, "Z"), (27, "AA"), (703, "AAA")])
def test_columns_are_named_as_in_excel(number: int, letter: str) -> None:
    """Columns must carry the letters of a spreadsheet program."""
    assert column_letter(number) == letter
