"""Filters: values with counts, ticked by mouse and keyboard, fed in the background."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from asn_desktop.core.errors import WorldError
from asn_desktop.core.listing import FilterValue, ListQuery
from asn_desktop.widgets.filters import FilterBar, FilterButton, FilterValues
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.messages import answered_by
from tests.widgets.answers import Answers
from tests.widgets.people_source import PeopleSource

TREE = [
    FilterValue(1, "Dinas Kesehatan", 1200, 0),
    FilterValue(2, "Puskesmas Serpong", 80, 1),
    FilterValue(3, "Poli Gigi", 4, 2),
    FilterValue(4, "Puskesmas Setu", 60, 1),
    FilterValue(5, "Dinas Pendidikan", 900, 0),
]


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[FilterBar]:
    runner = JobRunner()
    bar = FilterBar(PeopleSource(400), runner, ListQuery)
    qtbot.addWidget(bar)
    bar.show()
    yield bar
    runner.close()


def _labels(values: FilterValues) -> list[str]:
    return [values.item(row).label for row in range(values.rowCount())]


def test_search_keeps_the_way_to_a_value(qtbot: QtBot) -> None:
    """A value found deep in a tree is shown below the units it stands under, others are not."""
    values = FilterValues()
    values.offer(TREE)
    QAbstractItemModelTester(values, QAbstractItemModelTester.FailureReportingMode.Fatal, values)
    values.search("gigi")
    assert _labels(values) == ["Dinas Kesehatan", "Puskesmas Serpong", "Poli Gigi"]
    values.search("SETU puskesmas")
    assert _labels(values) == ["Dinas Kesehatan", "Puskesmas Setu"]
    values.search("pendidikan")
    assert _labels(values) == ["Dinas Pendidikan"]
    values.search("")
    assert len(_labels(values)) == 5


def test_ticked_value_without_records_stays(qtbot: QtBot) -> None:
    """A value that is ticked can be unticked even when no record is left for it."""
    values = FilterValues()
    values.offer(TREE)
    values.toggle(1)
    values.offer(TREE[4:])
    assert _labels(values) == ["Puskesmas Serpong", "Dinas Pendidikan"]
    assert values.item(0).count == 0
    values.toggle(0)
    assert values.chosen == ()
    values.offer(TREE[4:])
    assert _labels(values) == ["Dinas Pendidikan"]


def test_value_says_itself_to_a_screen_reader(qtbot: QtBot) -> None:
    """Label and count are in what a screen reader says, and the tick is its state."""
    values = FilterValues()
    values.offer(TREE)
    index = values.index(0)
    said = values.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "Dinas Kesehatan" in said
    assert "1.200" in said
    assert values.setData(index, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    state = values.data(index, Qt.ItemDataRole.CheckStateRole)
    assert state == Qt.CheckState.Checked.value


def test_button_says_what_is_chosen(qtbot: QtBot) -> None:
    """The button names one chosen value, shortens a long one, and counts several."""
    button = FilterButton("unit", "Unit", lambda asked: asked.offer(TREE))
    qtbot.addWidget(button)
    assert button.text() == "Unit"
    button.choose((2,))
    assert button.text() == "Unit: Puskesmas Serpong"
    button.choose((1, 2))
    assert button.text() == "Unit (2)"
    button.choose((9,))
    button.offer([FilterValue(9, "Sekretariat Dewan Perwakilan Rakyat Daerah", 3)])
    assert button.text() == "Unit: Sekretariat Dewan Perwa…"
    button.choose(())
    assert button.text() == "Unit"


def test_values_by_keyboard_alone(bar: FilterBar, qtbot: QtBot) -> None:
    """Space opens, typing narrows, Down reaches the values, Space ticks, Enter closes."""
    button = bar.buttons["unit"]
    changes: list[int] = []
    bar.changed.connect(lambda: changes.append(1))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: button.values.rowCount() == 4)
    popup = button.popup
    QTest.keyClicks(popup.search, "pendidikan")
    QTest.keyClick(popup.search, Qt.Key.Key_Down)
    QTest.keyClick(popup.list, Qt.Key.Key_Space)
    assert bar.chosen() == {"unit": ("Dinas Pendidikan",)}
    assert changes == [1]
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert not popup.isVisible()


def test_values_by_mouse(bar: FilterBar, qtbot: QtBot) -> None:
    """A click on the label ticks once, and "clear" unticks everything."""
    button = bar.buttons["unit"]
    button.click()
    qtbot.waitUntil(lambda: button.values.rowCount() == 4)
    view = button.popup.list
    place = view.visualRect(button.values.index(1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert bar.chosen() == {"unit": ("Puskesmas Serpong",)}
    button.popup.clear.click()
    assert bar.chosen() == {}
    assert not button.popup.clear.isEnabled()


def test_enter_takes_the_only_value_left(bar: FilterBar, qtbot: QtBot) -> None:
    """When the search leaves one value, Enter ticks it and closes."""
    button = bar.buttons["unit"]
    button.click()
    qtbot.waitUntil(lambda: button.values.rowCount() == 4)
    QTest.keyClicks(button.popup.search, "badan")
    QTest.keyClick(button.popup.search, Qt.Key.Key_Return)
    assert bar.chosen() == {"unit": ("Badan Kepegawaian",)}
    assert not button.popup.isVisible()


def test_choosing_from_outside_is_silent(bar: FilterBar, qtbot: QtBot) -> None:
    """Values set by a saved view give no signal, and their words are fetched."""
    changes: list[int] = []
    bar.changed.connect(lambda: changes.append(1))
    bar.choose({"age": (30,), "gone": (1,)})
    assert bar.chosen() == {"age": (30,)}
    qtbot.waitUntil(lambda: bar.buttons["age"].text() == "Age: 30 tahun")
    assert changes == []


def test_counting_that_fails_is_said(bar: FilterBar, qtbot: QtBot) -> None:
    """When values cannot be counted the reason is said."""

    def fail(what: str) -> None:
        raise WorldError("Berkas tidak terbaca.")

    source = bar._source
    assert isinstance(source, PeopleSource)
    source.on_read = fail
    answers = Answers()
    with answered_by(answers):
        bar.buttons["unit"].click()
        qtbot.waitUntil(lambda: bool(answers.shown))
    assert answers.shown == [("error", "Berkas tidak terbaca.")]


def test_one_row_and_the_rest_behind_a_button(bar: FilterBar) -> None:
    """A narrow row shows what fits, without overlaps, and offers the rest behind one button."""
    bar.resize(bar.sizeHint())
    assert bar.hidden_filters() == []
    assert bar.more_button.isHidden()
    bar.resize(bar.sizeHint().width() - 20, bar.height())
    assert bar.hidden_filters()
    shown = [child for child in bar.findChildren(QPushButton) if child.isVisible()]
    assert bar.more_button in shown
    frames = [button.geometry() for button in shown]
    assert not any(a.intersects(b) for a in frames for b in frames if a is not b)
    assert all(frame.right() < bar.width() for frame in frames)
    bar._more_menu.aboutToShow.emit()
    offered = [action.text() for action in bar._more_menu.actions()]
    assert offered == [button.text() for button in bar.hidden_filters()]


def test_a_filter_behind_the_button_opens_and_comes_forward(bar: FilterBar, qtbot: QtBot) -> None:
    """A filter that had no room opens from the menu, and stands first once it is in use."""
    bar.resize(bar.sizeHint().width() - 20, bar.height())
    bar._more_menu.aboutToShow.emit()
    last = bar.hidden_filters()[-1]
    bar._more_menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: last.values.rowCount() > 0)
    assert last.popup.isVisible()
    last.values.toggle(0)
    last.popup.hide()
    bar.resize(bar.minimumSizeHint().width() + 2 * last.sizeHint().width(), bar.height())
    assert last not in bar.hidden_filters()
    assert last.x() == 0
