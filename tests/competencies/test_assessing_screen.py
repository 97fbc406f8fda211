"""Levels are entered by keyboard alone, for one person and for many; a person's tab tells what is
lacking, how it would show, and all that was ever found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asn_desktop import features
from asn_desktop.competencies.commands.assessments import record_assessments
from asn_desktop.competencies.commands.operations import WRITE
from asn_desktop.competencies.screen.assess_many import AssessManyDialog
from asn_desktop.competencies.screen.assess_one import AssessDialog
from asn_desktop.competencies.screen.assessments import AssessmentsScreen
from asn_desktop.competencies.screen.competency_tab import CompetencyTab
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import ShortMemory
from tests.competencies import assessed_office as people
from tests.competencies.assessed_office import BUDI, EXAMPLE, NINE, RINA, SITI, TODAY, new, person
from tests.widgets.answers import Answers


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    with Database.open(people.copy(tmp_path)) as database:
        yield database


@pytest.fixture
def answers() -> Iterator[Answers]:
    answering = Answers()
    with messages.answered_by(answering):
        yield answering
    assert answering.crashes == []


@pytest.fixture
def desk(qtbot: QtBot, office: Database, answers: Answers) -> Iterator[Desk]:
    runner = JobRunner()
    made = Desk(office, runner, ShortMemory(), kinds=features.record_kinds)
    yield made
    made.close()
    runner.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()


def tab_of(qtbot: QtBot, desk: Desk, nip: str) -> CompetencyTab:
    made = CompetencyTab(desk, "employees")
    made.resize(480, 660)
    shown(qtbot, made)
    made.now_table.setFocus()
    made.show_record(person(desk.database, nip))
    qtbot.waitUntil(lambda: made.now.rowCount() > 0)
    return made


def keys(widget: QWidget, text: str) -> None:
    for key in text:
        QTest.keyClick(widget, key)


def paste(widget: QWidget, *lines: str) -> None:
    QGuiApplication.clipboard().setText("\n".join(lines))
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_the_tab_tells_standard_level_gap_and_behaviours(
    qtbot: QtBot, office: Database, desk: Desk
) -> None:
    """The worked example of the domain reference: match by both methods with category, the gap, the
    behaviours of the next level; what was not assessed and what is not set say so in words."""
    levels = dict(zip(NINE, EXAMPLE, strict=True))
    del levels["Perekat Bangsa"]
    record_assessments(
        office, [new(office, SITI, name, level) for name, level in levels.items()], today=TODAY
    )
    tab = tab_of(qtbot, desk, SITI)
    rows = {row[0]: row[1:4] for row in tab.now.texts}
    assert rows["Integritas"] == ("2", "2", "0")
    assert rows["Komunikasi"] == ("2", "1", "1")
    assert rows["Pelayanan Publik"] == ("2", "3", "−1")
    assert rows["Perekat Bangsa"] == ("2", "belum dinilai", "")
    assert tab.match.text() == "JPM 93,75 % · Optimal", (
        "15 of 16: what was not assessed is left out"
    )
    assert "87,50" in tab.about.text() and "belum dinilai: 1" in tab.about.text()
    assert "Komunikasi" in tab.behaviours.toPlainText()
    assert "Pelayanan Publik" not in tab.behaviours.toPlainText()
    assert "Komunikasi: standar 2, hasil 1" in tab.radar.accessibleName()
    assert len(tab.past.texts) == len(levels)
    tab.show_record(person(office, people.NEW))
    qtbot.waitUntil(lambda: "belum ditetapkan" in tab.about.text())
    assert {row[1] for row in tab.now.texts} == {"belum ditetapkan"}
    assert tab.radar.accessibleName()


def test_a_person_is_assessed_by_keyboard_with_the_behaviours_in_sight(
    qtbot: QtBot, office: Database, desk: Desk
) -> None:
    """Ins opens the form; digits are typed one below the other; the levels of the current
    competency are explained; what is missing or wrong is said and reached; Ctrl+S records."""
    tab = tab_of(qtbot, desk, SITI)
    QTest.keyClick(tab.now_table, Qt.Key.Key_Insert)
    dialog = tab.dialog
    assert isinstance(dialog, AssessDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert "Integritas" in dialog.meaning.toPlainText()
    assert "standar" in dialog.meaning.toPlainText(), "the required level is marked"
    dialog.grid.first_level()
    keys(dialog.grid, "215")
    assert dialog.grid.currentIndex().row() == 3
    QTest.keyClick(dialog.grid, Qt.Key.Key_Up)
    QTest.keyClick(dialog.grid, Qt.Key.Key_Delete)
    assert dialog.model.levels().keys() == {
        (person(office, SITI), people.competency(office, name)) for name in NINE[:2]
    }
    dialog.record()
    assert "metode" in dialog.fields.problem.text() and people.count(office) == 0
    dialog.fields.method.setCurrentIndex(1)
    assert dialog.fields.problem.text() == ""
    paste(dialog.grid, "III", "3,5")
    dialog.record()
    assert dialog.grid.currentIndex().row() == 2
    assert "tulis 3" in dialog.note.text()
    QTest.keyClick(dialog.grid, "3")
    QTest.keyClick(dialog.grid, "4")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tab.now.texts[0][2] == "2")
    assert [row[2] for row in tab.now.texts[:5]] == ["2", "1", "3", "4", "belum dinilai"]
    desk.undo(tab)
    qtbot.waitUntil(lambda: tab.now.texts[0][2] == "belum dinilai")


def test_a_contradiction_is_said_at_its_cell_and_a_warning_is_asked_about(
    qtbot: QtBot, office: Database, desk: Desk, answers: Answers, window: QWidget
) -> None:
    """Nothing is recorded of a form with a contradiction; another method is asked about once; what
    is typed is not lost by Esc."""
    record_assessments(office, [new(office, SITI, "Integritas", 2, TODAY)], today=TODAY)
    dialog = AssessDialog(desk, person(office, SITI), window)
    shown(qtbot, dialog)
    dialog.fields.method.setCurrentIndex(1)
    dialog.grid.first_level()
    keys(dialog.grid, "32")
    dialog.record()
    assert "bukan 3" in dialog.note.text() and people.count(office) == 1
    answers.prepared = ["back", "record"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.fields.method.setCurrentIndex(2)
    with qtbot.waitSignal(dialog.accepted):
        dialog.record()
    assert people.count(office) == 3


def test_many_people_are_assessed_in_a_grid_with_cells_from_a_spreadsheet(
    qtbot: QtBot, office: Database, desk: Desk, window: QWidget
) -> None:
    """A block with NIPs brings its people, under the names of competencies or in their order; names
    and numbers before the levels are left out; an unknown NIP is told; digits go from cell to cell;
    what was typed stays when a person goes; all of it is one step."""
    dialog = AssessManyDialog(desk, (), window)
    dialog.resize(1200, 620)
    shown(qtbot, dialog)
    assert dialog.model.rowCount() == 0
    headings = ["No", "NIP", "Nama", "Komunikasi", "Kerjasama"]
    paste(
        dialog.grid,
        "\t".join(headings),
        f"1\t{SITI}\tSiti\t3\t2",
        f"2\t{BUDI}\tBudi\tIII\t1",
        "3\t199912122022031001\tSiapa\t3\t3",
    )
    assert [row[0] for row in dialog.model.texts] == ["Siti Rahmawati", "Budi Santoso"]
    assert "199912122022031001" in dialog.note.text()
    siti, budi, rina = (person(office, nip) for nip in (SITI, BUDI, RINA))
    talk, work = (people.competency(office, name) for name in ("Komunikasi", "Kerja Sama"))
    assert dialog.model.typed == {
        (siti, talk): "3",
        (siti, work): "2",
        (budi, talk): "III",
        (budi, work): "1",
    }
    paste(dialog.grid, f"{RINA}\tRina\t" + "\t".join(map(str, EXAMPLE)))
    levels = dialog.model.levels()
    assert [levels[rina, people.competency(office, name)] for name in NINE] == list(EXAMPLE)
    dialog.fields.method.setCurrentIndex(1)
    dialog.record()
    assert "tulis 3" in dialog.note.text() and people.count(office) == 0
    assert dialog.grid.currentIndex().row() == 1, "the wrong cell is reached"
    keys(dialog.grid, "321")
    assert dialog.model.typed[budi, talk] == "3"
    dialog.grid.go_to(0, 2)
    dialog.remove_rows()
    assert [row[0] for row in dialog.model.texts] == ["Budi Santoso", "Rina Kartika"]
    with qtbot.waitSignal(dialog.accepted):
        dialog.record()
    assert people.count(office) == 4 + len(NINE)
    assert dialog.recorded is not None


def test_a_unit_brings_its_people_and_the_day_brings_what_held_then(
    qtbot: QtBot, office: Database, desk: Desk, window: QWidget
) -> None:
    """Everybody at work in a unit comes once; cells tell the level now and the required one."""
    record_assessments(office, [new(office, SITI, "Integritas", 1)], today=TODAY)
    dialog = AssessManyDialog(desk, (person(office, SITI),), window)
    shown(qtbot, dialog)
    dialog._add_unit(people.unit_of(office, SITI))
    assert [row[0] for row in dialog.model.texts] == [
        "Siti Rahmawati",
        "Rina Kartika",
        "Tono Wibowo",
    ]
    first = dialog.model.places[0][0]
    assert (first.now, first.required) == (1, 2)
    assert dialog.model.places[2][0].required is None
    dialog.fields.day.setText("1-1-2020")
    dialog.fields.day_changed.emit()
    assert dialog.model.places[0][0].now is None, "not assessed by then"


def test_an_assessment_is_made_void_from_the_tab_and_from_the_list(
    qtbot: QtBot, office: Database, desk: Desk, answers: Answers
) -> None:
    """Del asks why; the reason stays beside it; without a reason nothing happens."""
    record_assessments(office, [new(office, SITI, name, 2) for name in NINE[:2]], today=TODAY)
    tab = tab_of(qtbot, desk, SITI)
    tab.pages.setCurrentWidget(tab.past_table)
    tab.past_table.choose_row(0)
    tab.past_table.setFocus()
    answers.prepared = [None, "salah ketik"]
    QTest.keyClick(tab.past_table, Qt.Key.Key_Delete)
    assert len(answers.asked) == 1
    QTest.keyClick(tab.past_table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: tab.past.texts[0][5] == "dibatalkan: salah ketik")
    assert not tab.void_button.isEnabled()
    screen = AssessmentsScreen(desk)
    screen.resize(1180, 660)
    shown(qtbot, screen)
    qtbot.waitUntil(lambda: screen.table.model.complete and not screen.table.model.loading)
    ids = list(screen.source.ids(screen.table.query()))
    assert len(ids) == 2
    living = next(one for one in ids if screen.source.rows([one])[one][-1] is None)
    screen.table.select_id(living)
    screen.table.grid.setFocus()
    qtbot.waitUntil(lambda: "Siti Rahmawati" in screen.facts.text())
    answers.prepared = ["dobel"]
    QTest.keyClick(screen.table.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: screen.source.rows([living])[living][-1] == "dobel")


def test_who_may_not_write_is_offered_nothing_to_write(
    qtbot: QtBot, office: Database, desk: Desk
) -> None:
    """A reader sees everything and the buttons that write are off."""
    record_assessments(office, [new(office, SITI, "Integritas", 2)], today=TODAY)
    office.actor = Actor("Baca", "baca", rights=frozenset({"employees.read"}))
    assert not office.actor.may(WRITE)
    tab = tab_of(qtbot, desk, SITI)
    assert not tab.record_button.isEnabled() and not tab.many_button.isEnabled()
    QTest.keyClick(tab.now_table, Qt.Key.Key_Insert)
    assert tab.dialog is None
    screen = AssessmentsScreen(desk)
    shown(qtbot, screen)
    for words in ("Isi penilaian…", "Dari spreadsheet…"):
        found = [action for text, action in screen.page.actions_by_text.items() if text == words]
        assert all(not action.isEnabled() for action in found)
    assert not screen.void_action.isEnabled()
