"""The matrix of posts and competencies, used by keyboard as a clerk uses a spreadsheet."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.competencies.commands.requirements import set_levels
from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.records import Competency
from asn_desktop.competencies.rules.settings import Counting, Reading
from asn_desktop.competencies.screen.matrix import StandardsScreen
from asn_desktop.competencies.screen.matrix_kind import KindDialog
from asn_desktop.competencies.screen.matrix_model import FIXED, PEOPLE
from asn_desktop.competencies.screen.matrix_tab import StandardTab
from asn_desktop.competencies.screen.settings import SettingsDialog
from asn_desktop.database.bulk import insert_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.employees.commands.operations import SAMPLE
from asn_desktop.employees.records import Position
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import ShortMemory
from tests.competencies import standards_office as offices
from tests.competencies.standards_office import DAY, POSTS, TECHNICAL, cell, level
from tests.widgets.answers import Answers

KEYS = {str(number): Qt.Key(ord(str(number))) for number in range(10)}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    with Database.open(offices.copy(tmp_path)) as database:
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
    made = Desk(office, runner, ShortMemory())
    yield made
    made.close()
    runner.close()


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk) -> Iterator[StandardsScreen]:
    yield shown(qtbot, desk)


def shown(qtbot: QtBot, desk: Desk) -> StandardsScreen:
    made = StandardsScreen(desk, today=lambda: DAY)
    qtbot.addWidget(made)
    made.resize(1190, 650)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: bool(made.model.posts))
    made.grid.levels.setFocus()
    return made


def go_to(screen: StandardsScreen, post: str, competency: str) -> None:
    row = [one.name for one in screen.model.posts].index(post)
    column = [one.name for one in screen.model.competencies].index(competency)
    screen.grid.go_to(row, FIXED + column)


def press(screen: StandardsScreen, keys: str) -> None:
    for key in keys:
        QTest.keyClick(screen.grid.levels, KEYS[key])


def settled(qtbot: QtBot, screen: StandardsScreen) -> None:
    qtbot.waitUntil(lambda: not screen.typing.busy and not screen.model.pending)


def test_a_digit_sets_a_level_and_del_gives_it_up(
    qtbot: QtBot, screen: StandardsScreen, desk: Desk, office: Database
) -> None:
    """Typed levels are bold and stored at once; 0 is shown as a dash; Del brings the default back,
    muted; each entry is one undo; the line below says it in words."""
    go_to(screen, "Camat Setu", "Integritas")
    index = screen.grid.levels.currentIndex()
    assert index.data() == "3" and index.data(Qt.ItemDataRole.FontRole) is None
    press(screen, "5")
    assert index.data() == "5"  # before it is stored
    settled(qtbot, screen)
    assert level(office, "Camat Setu", "Integritas") == 5
    assert index.data(Qt.ItemDataRole.FontRole).bold()
    assert "level 5" in screen.current.text() and "ditetapkan" in screen.current.text()
    press(screen, "0")
    settled(qtbot, screen)
    assert index.data() == "–" and level(office, "Camat Setu", "Integritas") == 0
    QTest.keyClick(screen.grid.levels, Qt.Key.Key_Delete)
    settled(qtbot, screen)
    assert index.data() == "3" and "bawaan" in screen.current.text()
    assert screen.meaning.text()  # what level 3 of integrity means
    desk.undo(screen)
    qtbot.waitUntil(lambda: index.data() == "–" and not desk.runner.jobs())
    desk.undo(screen)
    qtbot.waitUntil(lambda: index.data() == "5")


def test_keys_faster_than_the_disk_end_in_the_last_one(
    qtbot: QtBot, screen: StandardsScreen, office: Database
) -> None:
    """Twenty entries in a row, in three cells, before the first is stored: what is stored is what
    was typed last into each, and nothing is refused."""
    for step in range(20):
        go_to(screen, "Camat Setu", ("Integritas", "Komunikasi", TECHNICAL)[step % 3])
        press(screen, str(step % 6))
    settled(qtbot, screen)
    assert screen.notice.isHidden()
    assert level(office, "Camat Setu", "Integritas") == 18 % 6
    assert level(office, "Camat Setu", "Komunikasi") == 19 % 6
    assert level(office, "Camat Setu", TECHNICAL) == 17 % 6


def test_a_digit_that_is_no_level_is_refused_beside_the_matrix(screen: StandardsScreen) -> None:
    """6 to 9 change nothing and the sentence says which levels there are."""
    go_to(screen, "Camat Setu", "Integritas")
    press(screen, "6")
    assert not screen.model.pending and not screen.typing.busy
    assert "6" in screen.notice.text()


def test_a_block_from_excel_is_pasted_whole_or_not_at_all(
    qtbot: QtBot, screen: StandardsScreen, desk: Desk, office: Database, answers: Answers
) -> None:
    """Two rows with "Level 4", a dash and an empty cell become one step; "6" or "III" anywhere in
    the block, or a block that reaches beyond the matrix, pastes nothing and says where it is."""
    clip = QGuiApplication.clipboard()
    go_to(screen, "Camat Serpong", "Integritas")
    clip.setText("5\tLevel 4\t–\r\n\t2\t1\r\n")
    screen.paste()
    settled(qtbot, screen)
    names = [one.name for one in screen.model.competencies[:3]]
    assert [level(office, "Camat Serpong", name) for name in names] == [5, 4, 0]
    assert [level(office, "Camat Setu", name) for name in names] == [3, 2, 1]
    desk.undo(screen)
    qtbot.waitUntil(lambda: level(office, "Camat Serpong", names[0]) == 3)
    assert level(office, "Camat Setu", names[2]) == 3
    for text, part in (("4\t4\n4\t6\n", "2"), ("III\n", "III"), ("1\t" * 11 + "1", "12")):
        clip.setText(text)
        screen.paste()
        assert part in answers.shown[-1][1] and not screen.model.pending, text
    clip.setText("4")
    screen.grid.levels.select_post(0)
    screen.paste()
    settled(qtbot, screen)
    first = screen.model.posts[0].name
    assert {level(office, first, one.name) for one in screen.model.competencies} == {4}


def test_what_is_copied_can_be_pasted_into_excel_and_back(
    qtbot: QtBot, screen: StandardsScreen, office: Database
) -> None:
    """A copied block is numbers between tabs; with headings it names posts and competencies; pasted
    back elsewhere it gives the same levels."""
    post, technical = cell(office, "Camat Setu", TECHNICAL)
    set_levels(office, {(post, technical): 0})
    qtbot.waitUntil(lambda: (post, technical) in screen.model.standards.own)
    go_to(screen, "Camat Setu", "Integritas")
    QTest.keyClick(screen.grid.levels, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(screen.grid.levels, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text == "\t".join(["3"] * 9 + ["0"]) + "\r\n"
    screen.copy(headings=True)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["NAMA JABATAN", "Integritas"]
    assert lines[1].split("\t")[0] == "Camat Setu"
    QGuiApplication.clipboard().setText(text)
    go_to(screen, "Kasubbag Umum", "Integritas")
    QTest.keyClick(screen.grid.levels, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, screen)
    assert level(office, "Kasubbag Umum", "Integritas") == 3
    assert level(office, "Kasubbag Umum", TECHNICAL) == 0


def test_posts_are_found_filtered_and_ordered(qtbot: QtBot, screen: StandardsScreen) -> None:
    """A letter in the matrix begins a search; boxes count kinds and groups; "held by somebody" and
    "not determined yet" leave those posts; the number of people orders them."""
    every = len(screen.model.posts)
    QTest.keyClicks(screen.grid.levels, "c")
    QTest.keyClicks(screen.search, "amat")
    qtbot.waitUntil(
        lambda: [post.name for post in screen.model.posts] == ["Camat Serpong", "Camat Setu"]
    )
    assert screen.count.text().startswith(f"2 dari {every}")
    screen.search.clear()
    qtbot.waitUntil(lambda: len(screen.model.posts) == every)
    screen.kind_box.setCurrentIndex(screen.kind_box.findData("administrator"))
    assert len(screen.model.posts) == 2 and "(2)" in screen.kind_box.currentText()
    screen.kind_box.setCurrentIndex(0)
    screen.group_box.setCurrentIndex(screen.group_box.findData("technical"))
    assert [one.name for one in screen.model.competencies] == [TECHNICAL]
    screen.group_box.setCurrentIndex(0)
    screen.shown_box.setCurrentIndex(screen.shown_box.findData("held"))
    assert [post.name for post in screen.model.posts] == ["Camat Serpong"]
    screen.shown_box.setCurrentIndex(screen.shown_box.findData("open"))
    assert [post.name for post in screen.model.posts] == ["Tenaga Ahli"]
    screen.search.setText("camat")
    qtbot.waitUntil(lambda: not screen.model.posts)
    assert not screen.empty.isHidden() and screen.empty.text()
    screen.search.clear()
    screen.shown_box.setCurrentIndex(0)
    qtbot.waitUntil(lambda: len(screen.model.posts) == every)
    screen.grid.names.sortByColumn(PEOPLE, Qt.SortOrder.AscendingOrder)
    assert screen.model.posts[0].name == "Camat Serpong"


def test_posts_and_levels_stay_side_by_side(screen: StandardsScreen) -> None:
    """Both tables have the same rows at the same height, in a narrow window too, and scroll as one;
    a click on a post selects its levels."""
    for width in (1190, 620):
        screen.resize(width, 300)
        QTest.qWait(20)
        names, levels = screen.grid.names, screen.grid.levels
        for row in (0, 3):
            assert names.rowViewportPosition(row) == levels.rowViewportPosition(row)
        assert names.viewport().height() == levels.viewport().height()
        levels.verticalScrollBar().setValue(levels.verticalScrollBar().maximum())
        assert names.verticalScrollBar().value() == levels.verticalScrollBar().value()
    screen.grid.names.clicked.emit(screen.model.index(2, 0))
    assert len(screen.grid.levels.chosen()) == len(screen.model.competencies)
    assert {post for post, _ in screen.grid.levels.chosen()} == {screen.model.posts[2].id}


def test_the_legal_basis_is_asked_for_own_levels(
    qtbot: QtBot, screen: StandardsScreen, office: Database, answers: Answers
) -> None:
    """F2's deed keeps the decree with the selected levels of the post; over a default it says what
    to do instead of asking."""
    go_to(screen, "Camat Setu", "Integritas")
    screen.ask_basis()
    assert screen.notice.text() and not answers.asked
    press(screen, "4")
    settled(qtbot, screen)
    answers.prepared.append("Perwal 12/2024")
    screen.ask_basis()
    qtbot.waitUntil(lambda: "Perwal 12/2024" in screen.current.text())
    answers.prepared.append("-")
    screen.ask_basis()
    qtbot.waitUntil(lambda: "Perwal 12/2024" not in screen.current.text())


def test_whoever_may_not_change_standards_reads_them(
    qtbot: QtBot, desk: Desk, office: Database
) -> None:
    """Typing changes nothing for a reader, and the deeds are switched off."""
    office.actor = Actor("Budi", "budi", frozenset())
    screen = shown(qtbot, desk)
    go_to(screen, "Camat Setu", "Integritas")
    press(screen, "5")
    assert not screen.model.pending and level(office, "Camat Setu", "Integritas") == 3


def test_a_whole_kind_of_post_is_set_at_once(
    qtbot: QtBot, screen: StandardsScreen, desk: Desk, office: Database
) -> None:
    """Both posts "Administrator", the nine generic competencies, level 4: one step, one undo; the
    dialog begins with the default of the kind and says how much it sets."""
    screen.kind_box.setCurrentIndex(screen.kind_box.findData("administrator"))
    screen.actions_bar.set_kind()
    dialog = screen.actions_bar.dialog
    assert isinstance(dialog, KindDialog)
    assert [post.name for post in dialog.posts()] == ["Camat Serpong", "Camat Setu"]
    assert dialog.level.currentData() == 3 and "2" in dialog.outcome.text()
    dialog.level.setCurrentIndex(dialog.level.findData(4))
    dialog.save()
    qtbot.waitUntil(lambda: level(office, "Camat Setu", "Perekat Bangsa") == 4)
    assert level(office, "Camat Serpong", "Integritas") == 4
    assert level(office, "Camat Serpong", TECHNICAL) is None
    qtbot.waitUntil(lambda: desk.undo_stack.can_undo)
    desk.undo(screen)
    qtbot.waitUntil(lambda: level(office, "Camat Setu", "Perekat Bangsa") == 3)


def test_settings_are_chosen_by_keyboard_and_stored(
    qtbot: QtBot, screen: StandardsScreen, office: Database
) -> None:
    """The dialog says where the sources disagree; Alt with an arrow moves a method; what is not
    changed stays; saved, the defaults in the matrix follow the chosen reading."""
    screen.actions_bar.open_settings()
    dialog = screen.actions_bar.dialog
    assert isinstance(dialog, SettingsDialog)
    assert dialog.chosen().method_order[:2] == ("assessment_center", "competency_test")
    dialog.counting.setCurrentIndex(dialog.counting.findData("method"))
    dialog.order.move_current(1)
    dialog.reading.setCurrentIndex(dialog.reading.findData("idp"))
    dialog.months.setValue(0)
    assert dialog.months.text() == "tidak kedaluwarsa"
    dialog.bounds["potential_high"].setValue(72)
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    with office.read() as session:
        kept = settings(session)
    assert (kept.counting, kept.default_reading) == (Counting.METHOD, Reading.IDP)
    assert kept.method_order[:2] == ("competency_test", "assessment_center")
    assert (kept.valid_months, kept.potential_high, kept.potential_middle) == (0, 72.0, 60.0)
    go_to(screen, "Direktur Jenderal", "Integritas")
    qtbot.waitUntil(lambda: screen.grid.levels.currentIndex().data() == "4")


def test_bounds_that_do_not_rise_keep_the_dialog_open(
    qtbot: QtBot, screen: StandardsScreen, office: Database
) -> None:
    """The sentence stands in the dialog, nothing is stored; "as delivered" mends it."""
    screen.actions_bar.open_settings()
    dialog = screen.actions_bar.dialog
    assert isinstance(dialog, SettingsDialog)
    dialog.bounds["performance_high"].setValue(10)
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.notice.text()))
    assert dialog.isVisible()
    QTest.mouseClick(dialog.delivered_button, Qt.MouseButton.LeftButton)
    dialog.save()
    assert not dialog.isVisible()


def test_beside_a_post_its_standard_is_read_and_typed(
    qtbot: QtBot, desk: Desk, office: Database
) -> None:
    """The tab shows level, origin and legal basis of every competency; a digit sets the selected
    rows, Del gives them up."""
    tab = StandardTab(desk, "positions")
    qtbot.addWidget(tab)
    post, _ = cell(office, "Kasubbag Umum", "Integritas")
    tab.show()
    tab.show_record(post)
    qtbot.waitUntil(lambda: len(tab.model.rows) == 10)
    assert tab.model.index(0, 1).data() == "2"
    assert [index.row() for index in tab.table.selectionModel().selectedRows()] == [0]
    QTest.keyClick(tab.table, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: tab.model.index(0, 1).data() == "4")
    assert level(office, "Kasubbag Umum", "Integritas") == 4
    QTest.keyClick(tab.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: tab.model.index(0, 1).data() == "2")
    tab.show_record(None)
    assert tab.model.rowCount() == 0


def test_a_matrix_of_600_posts_and_30_competencies_paints_as_a_small_one(
    qtbot: QtBot, desk: Desk, office: Database
) -> None:
    """Scrolling paints what is seen, however many posts there are: a step down in 607 × 30 takes no
    more than three times that in 7 × 10 with as many cells in sight."""
    small = _painting(shown(qtbot, desk))
    with office.write(SAMPLE) as work:
        columns = ("name", "name_key", "kind")
        rows = [(f"Jabatan {n:03}", f"jabatan {n:03}", "administrator") for n in range(600)]
        insert_rows(work, Position, columns, rows)
        framework = work.session.get(Competency, offices.entries(office)[0].id)
        assert framework is not None
        insert_rows(
            work,
            Competency,
            (
                "framework_id",
                "code",
                "name",
                "name_key",
                "group",
                "place",
                "definition",
                "legal_basis",
            ),
            [
                (
                    framework.framework_id,
                    f"T{n}",
                    f"Teknis {n}",
                    f"teknis{n}",
                    "technical",
                    n,
                    "",
                    "",
                )
                for n in range(20)
            ],
        )
    screen = shown(qtbot, desk)
    assert (len(screen.model.posts), len(screen.model.competencies)) == (600 + len(POSTS), 30)
    assert _painting(screen) <= 3 * small + 0.01


def _painting(screen: StandardsScreen) -> float:
    """Seconds in which the matrix paints once after a step down, per cell in sight; the best of
    several, since the machine does other things too."""
    levels = screen.grid.levels
    bar = levels.verticalScrollBar()
    rows = min(screen.model.rowCount(), levels.viewport().height() // levels.rowHeight(0))
    columns = min(
        len(screen.model.competencies), levels.viewport().width() // levels.columnWidth(3)
    )

    def once(step: int) -> float:
        bar.setValue(step * 3 % (bar.maximum() + 1))
        began = time.perf_counter()
        screen.grid.grab()
        return time.perf_counter() - began

    return min(map(once, range(8))) / (rows * columns) * 100
