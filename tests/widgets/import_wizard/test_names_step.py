"""The third step of the wizard: unknown names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from asn_desktop.widgets.import_wizard import ImportWizard
from asn_desktop.widgets.import_wizard.frame import COLUMNS, FILE, PREVIEW, VALUES
from asn_desktop.widgets.import_wizard.question_table import Answer, QuestionTable
from asn_desktop.widgets.import_wizard.trial_rows import Group
from tests.widgets.import_wizard.conftest import OpenWizard
from tests.widgets.import_wizard.fake_parts import FakeDecision
from tests.widgets.import_wizard.fake_session import FakeSession, session_of, untidy_rows
from tests.widgets.import_wizard.steps import (
    arrive,
    shown,
    to_columns,
    to_values,
)


def test_each_unknown_name_is_asked_once(qtbot: QtBot, wizard: ImportWizard) -> None:
    """A name in several rows must be one question with its number of rows, the commonest first."""
    to_values(qtbot, wizard)
    table = wizard.values_page.table
    assert table.rowCount() == 2
    first = shown(table, 0)
    assert first[QuestionTable.NAME] == "Dinas Kesehatan Kota"
    assert first[QuestionTable.ROWS] == "2"
    assert "Dinas Kesehatan" in first[QuestionTable.NEAR]
    assert wizard.ui.steps.badge(VALUES) == "2"


def test_enter_takes_the_nearest_and_goes_on(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """Enter in the list must take the nearest record and mark the next open question."""
    to_values(qtbot, wizard)
    view = wizard.values_page.ui.questions
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert session.decisions == {("Dinas Kesehatan Kota",): FakeDecision("use", 1)}
    assert wizard.ui.steps.badge(VALUES) == "1"
    assert view.currentIndex().row() == 1 or view.selectionModel().selectedRows()[0].row() == 1


def test_another_record_can_be_searched(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """A record found in the search box must become the answer."""
    to_values(qtbot, wizard)
    page = wizard.values_page
    page.ui.questions.selectRow(1)
    edit = page.ui.otherEdit
    edit.setFocus()
    qtbot.keyClicks(edit, "setu")
    qtbot.waitUntil(edit.is_open)
    qtbot.keyClick(edit._popup, Qt.Key.Key_Return)
    assert session.decisions == {("UPTD Laboratorium",): FakeDecision("use", 3)}
    answered = shown(page.table, 1)[QuestionTable.ANSWER]
    assert "Kecamatan Setu" in answered


def test_nothing_is_created_without_a_press(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """Unanswered names must refuse their rows; "create" holds for the marked names only."""
    to_values(qtbot, wizard)
    wizard.next()
    arrive(qtbot, wizard, PREVIEW)
    assert len(wizard.preview_page.table.rows_of(Group.REFUSED)) == 4
    wizard.back()
    page = wizard.values_page
    page.ui.questions.selectRow(1)
    page.ui.createButton.click()
    assert session.decisions == {("UPTD Laboratorium",): FakeDecision("create")}
    wizard.next()
    arrive(qtbot, wizard, PREVIEW)
    assert len(wizard.preview_page.table.rows_of(Group.REFUSED)) == 3


def test_all_open_names_can_be_answered_at_once(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """The menu must accept all safe suggestions and create all others with one press each."""
    to_values(qtbot, wizard)
    page = wizard.values_page
    page._bulk.aboutToShow.emit()
    near = page._bulk.actions()[0]
    assert near.text().endswith("(1)")
    near.trigger()
    page._bulk.aboutToShow.emit()
    create = next(a for a in page._bulk.actions() if "unit kerja" in a.text())
    create.trigger()
    assert {d.kind for d in session.decisions.values()} == {"use", "create"}
    assert page.table.unanswered() == []
    page.ui.openOnly.setChecked(True)
    assert page.table.rowCount() == 0


def test_an_answer_can_be_taken_back(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """Taking an answer back must open the question again."""
    to_values(qtbot, wizard)
    page = wizard.values_page
    page.answer(Answer("empty"))
    page.ui.questions.selectRow(0)
    page.ui.clearButton.click()
    assert session.decisions == {}
    assert len(page.table.unanswered()) == 2


def test_going_back_and_forth_keeps_the_answers(
    qtbot: QtBot, wizard: ImportWizard, session: FakeSession
) -> None:
    """Back must keep every choice: mapping, answers and the step reached."""
    to_values(qtbot, wizard)
    wizard.values_page.answer(Answer("use", 1, "Dinas Kesehatan"))
    wizard.back()
    wizard.back()
    assert wizard.step == FILE
    wizard.next()
    wizard.next()
    arrive(qtbot, wizard, VALUES)
    assert len(wizard.values_page.table.unanswered()) == 1


def test_without_unknown_names_the_step_is_skipped(qtbot: QtBot, open_wizard: OpenWizard) -> None:
    """A file whose names are all known must go from its columns to the preview and back."""
    session = session_of(untidy_rows()[:6])
    wizard = open_wizard(session)
    to_columns(qtbot, wizard)
    wizard.next()
    arrive(qtbot, wizard, PREVIEW)
    wizard.back()
    assert wizard.step == COLUMNS
