"""The search box that chooses another record."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.core.errors import WorldError
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.reference_edit import LIMIT, Found, ReferenceEdit

UNITS: list[Found] = [
    (1, "Dinas Kesehatan", "Kota"),
    (2, "Dinas Pendidikan", "Kota"),
    (3, "Kecamatan Setu", "Kota"),
]


def find_units(text: str, limit: int) -> list[Found]:
    return [unit for unit in UNITS if text.lower() in unit[1].lower()][:limit]


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.close()


@pytest.fixture
def box(qtbot: QtBot, runner: JobRunner) -> Iterator[ReferenceEdit]:
    window = QWidget()
    layout = QVBoxLayout(window)
    edit, other = ReferenceEdit(), QLineEdit()
    layout.addWidget(edit)
    layout.addWidget(other)
    edit.set_find(find_units, runner)
    qtbot.addWidget(window)
    window.show()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    yield edit
    window.close()


def popup_of(box: ReferenceEdit) -> QWidget:
    return box._popup


def test_typing_and_enter_choose_the_first_match(qtbot: QtBot, box: ReferenceEdit) -> None:
    """Typing a part of a name and pressing Enter must choose the record and tell its id."""
    qtbot.keyClicks(box, "pend")
    qtbot.waitUntil(box.is_open)
    with qtbot.waitSignal(box.current_changed) as seen:
        qtbot.keyClick(popup_of(box), Qt.Key.Key_Return)
    assert seen.args == [2]
    assert (box.current_id(), box.text(), box.unresolved_text()) == (2, "Dinas Pendidikan", "")


def test_down_opens_the_list_and_moves_in_it(qtbot: QtBot, box: ReferenceEdit) -> None:
    """The Down key must open the list of an empty box and then move from record to record."""
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(box.is_open)
    qtbot.keyClick(popup_of(box), Qt.Key.Key_Down)
    qtbot.keyClick(popup_of(box), Qt.Key.Key_Return)
    assert box.current_id() == 2


def test_escape_brings_the_choice_back(qtbot: QtBot, box: ReferenceEdit) -> None:
    """Esc must close the list, and once more must undo what was typed over a choice."""
    box.set_current(1, "Dinas Kesehatan")
    box.selectAll()
    qtbot.keyClicks(box, "Kec")
    qtbot.waitUntil(box.is_open)
    qtbot.keyClick(popup_of(box), Qt.Key.Key_Escape)
    assert not box.is_open()
    assert box.unresolved_text() == "Kec"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), box.current_id()) == ("Dinas Kesehatan", 1)


def test_emptying_chooses_nothing(qtbot: QtBot, box: ReferenceEdit) -> None:
    """An emptied box must have no record."""
    box.set_current(1, "Dinas Kesehatan")
    box.selectAll()
    with qtbot.waitSignal(box.current_changed) as seen:
        qtbot.keyClick(box, Qt.Key.Key_Delete)
    assert seen.args == [None]
    assert box.current_id() is None


def test_text_that_is_not_chosen_is_no_value(qtbot: QtBot, box: ReferenceEdit) -> None:
    """Typed text without a choice must be reported, and the earlier choice must not be given."""
    qtbot.keyClicks(box, "Puskesmas")
    assert box.unresolved_text() == "Puskesmas"
    assert box.current_id() is None


def test_nothing_found_is_said_and_cannot_be_chosen(qtbot: QtBot, box: ReferenceEdit) -> None:
    """Where nothing matches the list must say so in one line that is no record."""
    qtbot.keyClicks(box, "zzz")
    qtbot.waitUntil(box.is_open)
    model = box._records
    assert model.rowCount() == 1
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEnabled
    qtbot.keyClick(popup_of(box), Qt.Key.Key_Return)
    assert box.current_id() is None


def test_a_fault_of_the_search_is_said_in_the_list(
    qtbot: QtBot, box: ReferenceEdit, runner: JobRunner
) -> None:
    """A search that fails must say its sentence in the list, not in a box."""

    def broken(text: str, limit: int) -> list[Found]:
        raise WorldError("Kantor sedang dikunci oleh jendela lain.")

    box.set_find(broken, runner)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(box.is_open)
    assert box._records.index(0).data() == "Kantor sedang dikunci oleh jendela lain."


def test_the_list_stays_short(qtbot: QtBot, box: ReferenceEdit, runner: JobRunner) -> None:
    """However many records match, the list must hold a handful and ask for no more."""
    asked: list[int] = []

    def many(text: str, limit: int) -> list[Found]:
        asked.append(limit)
        return [(number, f"Jabatan {number}", "") for number in range(5000)]

    box.set_find(many, runner)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(box.is_open)
    assert asked == [LIMIT]
    assert box._records.rowCount() == LIMIT
