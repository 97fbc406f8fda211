"""The screen of reference data on the practice office."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop import features
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.office.commands import save_reference
from asn_desktop.office.queries import own_tables
from asn_desktop.office.reference import keep_in_use
from asn_desktop.office.screen.reference import ReferenceScreen
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.files import FileDialogs
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import ShortMemory
from tests.office.screen.steps import idle
from tests.widgets.answers import Answers

TODAY = dt.date(2026, 11, 23)
REFERENCES = features.references()
#: Row of JF Ahli Madya in the delivered table, and the columns of age and kind of post.
SENIOR, AGE, KIND = 11, 0, 2

#: Where the table of ages stands in the list.
AGES = list(REFERENCES.tables).index("retirement_ages")


class OneFile(FileDialogs):
    """Answers with one path."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def save(self, parent: QWidget | None, name: str, kinds: str) -> Path | None:
        return self.path

    def open(self, parent: QWidget | None, title: str, kinds: str) -> Path | None:
        return self.path


@pytest.fixture
def office(practice: Database) -> Iterator[Database]:
    keep_in_use(practice, REFERENCES, today=lambda: TODAY)
    yield practice
    REFERENCES.use({})


@pytest.fixture
def desk(qtbot: QtBot, office: Database, answers: Answers, tmp_path: Path) -> Iterator[Desk]:
    runner = JobRunner()
    files = OneFile(tmp_path / "acuan.xlsx")
    made = Desk(office, runner, ShortMemory(), files=files, references=REFERENCES)
    yield made
    made.close()
    runner.close()


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk) -> Iterator[ReferenceScreen]:
    made = ReferenceScreen(desk, today=lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1190, 650)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow() and made.shown != "")
    made.list.setCurrentRow(AGES)
    qtbot.waitUntil(lambda: made.shown == "retirement_ages")
    yield made
    made.hide()


def own_age(office: Database) -> int | None:
    """The age of JF Ahli Madya in the office's own table."""
    with office.read() as session:
        own = own_tables(session).get("retirement_ages")
    return own["rows"][SENIOR]["age"] if own else None


def type_cell(qtbot: QtBot, screen: ReferenceScreen, row: int, column: int, text: str) -> None:
    """Go to a cell and type over it, as in a spreadsheet."""
    grid = screen.editor.grid
    grid.setFocus()
    grid.go_to(screen.editor.model.index(row, column))
    qtbot.keyClick(grid, Qt.Key.Key_F2)
    box = grid.findChild(QLineEdit)
    assert box is not None
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(screen, row)[column] == text)


def texts(screen: ReferenceScreen, row: int) -> list[str]:
    model = screen.editor.model
    return [str(model.index(row, c).data(Qt.ItemDataRole.EditRole)) for c in range(4)]


def test_every_table_is_listed_with_its_basis(screen: ReferenceScreen) -> None:
    """All tables stand in the list, each with its legal basis; none counts as changed."""
    shown = [screen.list.item(row).text() for row in range(screen.list.count())]
    assert len(shown) == len(REFERENCES.tables)
    assert "UU 20/2023" in shown[AGES]
    assert not screen.editor.is_dirty
    assert not screen.editor.reset_button.isEnabled()


def test_an_age_is_changed_saved_undone_and_reset(
    qtbot: QtBot, screen: ReferenceScreen, desk: Desk, office: Database, answers: Answers
) -> None:
    """Typing another age and saving puts it in use; undo takes it back, and so does a reset."""
    editor = screen.editor
    type_cell(qtbot, screen, SENIOR, AGE, "58")
    assert editor.is_dirty
    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: own_age(office) == 58 and not editor.is_dirty)
    assert editor.isEnabled() and editor.reset_button.isEnabled()
    assert screen.list.item(AGES).font().bold()
    desk.undo(screen)
    qtbot.waitUntil(lambda: own_age(office) is None and texts(screen, SENIOR)[AGE] == "60")
    assert not editor.reset_button.isEnabled()
    idle(qtbot, desk)
    desk.redo(screen)
    qtbot.waitUntil(editor.reset_button.isEnabled)
    answers.prepared = ["reset"]
    qtbot.mouseClick(editor.reset_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: own_age(office) is None and texts(screen, SENIOR)[AGE] == "60")


def test_what_cannot_be_understood_is_marked_and_not_saved(
    qtbot: QtBot, screen: ReferenceScreen, office: Database
) -> None:
    """A word for an age stays as typed, is named with its row below the grid, and cannot be
    saved; discarding brings the stored age back."""
    type_cell(qtbot, screen, SENIOR, AGE, "enam")
    assert texts(screen, SENIOR)[AGE] == "enam"
    assert "12" in screen.editor.problem.text() and "enam" in screen.editor.problem.text()
    screen.editor.grid.go_to(screen.editor.model.index(0, 1))
    screen.editor.save()
    assert screen.editor.grid.currentIndex().row() == SENIOR
    assert own_age(office) is None
    screen.editor.discard()
    assert texts(screen, SENIOR)[AGE] == "60" and not screen.editor.is_dirty


def test_words_are_chosen_from_a_list(qtbot: QtBot, screen: ReferenceScreen) -> None:
    """A coded cell offers the words that may stand in it, and takes the chosen one."""
    model, grid = screen.editor.model, screen.editor.grid
    grid.setFocus()
    grid.go_to(model.index(4, KIND))
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    box = grid.findChild(QComboBox)
    assert box is not None and box.count() == 9
    box.setCurrentIndex(box.findText("Administrator"))
    box.activated.emit(box.currentIndex())
    assert model.rows[4]["position_kind"] == "administrator"


def test_rows_come_go_and_move(qtbot: QtBot, screen: ReferenceScreen) -> None:
    """A row is added above the current one, moved, and removed again."""
    editor = screen.editor
    editor.grid.go_to(editor.model.index(2, 0))
    editor.add_row()
    assert editor.model.rows[2]["age"] is None and len(editor.model.rows) == 19
    editor.move_row(-1)
    assert editor.model.rows[1]["age"] is None and editor.grid.currentIndex().row() == 1
    editor.remove_rows()
    assert len(editor.model.rows) == 18 and not editor.is_dirty


def test_cells_travel_to_and_from_excel(qtbot: QtBot, screen: ReferenceScreen) -> None:
    """A copied block pastes where the selection begins and adds the rows that are missing."""
    editor, clipboard = screen.editor, QGuiApplication.clipboard()
    grid, model = editor.grid, editor.model
    grid.setFocus()
    grid.go_to(model.index(0, 0))
    qtbot.keyClick(grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "70\r\n"
    clipboard.setText("61\tWidyaiswara\n62\tPeneliti\n")
    grid.go_to(model.index(17, 0))
    qtbot.keyClick(grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [texts(screen, row)[:2] for row in (17, 18)] == [
        ["61", "Widyaiswara"],
        ["62", "Peneliti"],
    ]
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    assert texts(screen, 17)[0] == "" and editor.model.errors


def test_codes_of_the_program_are_not_typed_over(qtbot: QtBot, screen: ReferenceScreen) -> None:
    """A list of known codes has no buttons for rows, and its codes cannot be edited or pasted."""
    screen.list.setCurrentRow(list(REFERENCES.tables).index("legal_statuses"))
    model = screen.editor.model
    assert screen.shown == "legal_statuses" and not screen.editor.add_button.isVisible()
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert model.put(18, 0, [["x", "Wafat"], ["y", "Lain"]]) == 1
    assert model.rows[18]["code"] == "deceased" and model.rows[18]["label"] == "Wafat"
    flag = model.index(1, 2)
    assert model.setData(flag, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.rows[1]["eligible"] is True


def test_validity_belongs_to_the_table(
    qtbot: QtBot, screen: ReferenceScreen, office: Database
) -> None:
    """Legal basis and days are typed freely, checked, and saved with the table."""
    boxes = {name: box.widget for name, box in screen.editor.boxes.items()}
    for name, text in (("legal_basis", "UU 1/2026"), ("valid_from", "1 Des 2026")):
        box = boxes[name]
        assert isinstance(box, QLineEdit)
        box.selectAll()
        qtbot.keyClicks(box, text)
    last = boxes["valid_to"]
    assert isinstance(last, QLineEdit)
    qtbot.keyClicks(last, "1-1-2026")
    assert screen.editor.model.errors
    last.selectAll()
    qtbot.keyClicks(last, "31-12-2030")
    screen.editor.save()
    qtbot.waitUntil(lambda: not screen.editor.is_dirty)
    with office.read() as session:
        own = own_tables(session)["retirement_ages"]
    assert (own["legal_basis"], own["valid_from"], own["valid_to"]) == (
        "UU 1/2026",
        "2026-12-01",
        "2030-12-31",
    )


def test_nothing_typed_is_lost_by_leaving(
    qtbot: QtBot, screen: ReferenceScreen, office: Database, answers: Answers
) -> None:
    """Going to another table asks once: back stays, save stores and goes."""
    type_cell(qtbot, screen, SENIOR, AGE, "59")
    answers.prepared = ["back", "save"]
    screen.list.setCurrentRow(AGES + 1)
    assert screen.shown == "retirement_ages" and screen.list.currentRow() == AGES
    screen.list.setCurrentRow(AGES + 1)
    qtbot.waitUntil(lambda: screen.list.currentRow() == AGES + 1)
    assert screen.shown == "position_kinds"
    assert own_age(office) == 59
    left: list[bool] = []
    screen.leave(lambda: left.append(True))
    assert left == [True]


def test_a_table_travels_as_a_workbook(
    qtbot: QtBot, screen: ReferenceScreen, desk: Desk, tmp_path: Path, office: Database
) -> None:
    """The written workbook comes back as rows to look at before they are saved."""
    type_cell(qtbot, screen, SENIOR, AGE, "59")
    screen.editor.save()
    qtbot.waitUntil(lambda: own_age(office) == 59 and not screen.editor.is_dirty)
    screen.editor.export_rows()
    qtbot.waitUntil(lambda: (tmp_path / "acuan.xlsx").exists() and not desk.runner.jobs())
    screen.editor.remove_rows()
    screen.editor.import_rows()
    qtbot.waitUntil(lambda: len(screen.editor.model.rows) == 18, timeout=20_000)
    assert not screen.editor.is_dirty


def rina_saves(office: Database, age: int) -> None:
    """Somebody else changes the age of JF Ahli Madya."""
    me, office.actor = office.actor, Actor("Rina Kusuma")
    with office.read() as session:
        own = own_tables(session).get("retirement_ages")
    table = REFERENCES.tables["retirement_ages"]
    content = dict(own or table.shipped())
    content["rows"] = [dict(row) for row in content["rows"]]
    content["rows"][SENIOR]["age"] = age
    save_reference(office, REFERENCES, "retirement_ages", content, today=TODAY)
    office.actor = me


def test_a_table_changed_by_somebody_else(
    qtbot: QtBot, screen: ReferenceScreen, office: Database, answers: Answers
) -> None:
    """Who is editing a table that somebody else saves hears it at once; saving asks whose table is
    to stand: back keeps what is typed, one's own replaces the other."""
    type_cell(qtbot, screen, SENIOR, AGE, "61")
    rina_saves(office, 63)
    qtbot.waitUntil(lambda: "Rina Kusuma" in screen.editor.notice.text())
    answers.prepared = ["back", "mine"]
    screen.editor.save()
    qtbot.waitUntil(lambda: len(answers.asked) == 1 and screen.editor.isEnabled())
    assert "Rina Kusuma" in answers.asked[0]
    assert texts(screen, SENIOR)[AGE] == "61"
    assert own_age(office) == 63
    screen.editor.save()
    qtbot.waitUntil(lambda: own_age(office) == 61)
    qtbot.waitUntil(lambda: not screen.editor.is_dirty)


def test_their_table_instead(
    qtbot: QtBot, screen: ReferenceScreen, office: Database, answers: Answers
) -> None:
    """Taking theirs shows the table as it is stored now; so does throwing away what is typed."""
    type_cell(qtbot, screen, SENIOR, AGE, "61")
    rina_saves(office, 63)
    answers.prepared = ["theirs"]
    screen.editor.save()
    qtbot.waitUntil(lambda: not screen.editor.is_dirty)
    assert texts(screen, SENIOR)[AGE] == "63"
    assert own_age(office) == 63
    type_cell(qtbot, screen, SENIOR, AGE, "61")
    rina_saves(office, 64)
    qtbot.waitUntil(lambda: bool(screen.editor.notice.text()))
    screen.editor.discard()
    assert texts(screen, SENIOR)[AGE] == "64"
    assert not screen.editor.is_dirty
