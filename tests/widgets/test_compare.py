"""Comparing what is typed with what somebody else has stored meanwhile."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.widgets.compare import CompareDialog, Side, differences
from asn_desktop.widgets.form import Typed

LABELS = {"name": "Nama", "city": "Kota", "unit": "Unit", "phone": "Telepon", "note": "Catatan"}
OPENED = {
    "name": Typed("Budi"),
    "city": Typed("Bandung"),
    "unit": Typed("Dinas Sosial", 5),
    "phone": Typed(""),
    "note": Typed("lama"),
}
STORED = {**OPENED, "city": Typed("Garut"), "unit": Typed("Dinas Sosial", 9), "note": Typed("x")}
TYPED = {"city": Typed("Cimahi"), "phone": Typed("0812"), "note": Typed("x")}


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[CompareDialog]:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    found = differences(LABELS, OPENED, STORED, TYPED, {"city": "Rina, pukul 10.32"})
    made = CompareDialog("Rina mengubah data ini.", found, host)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def test_what_differs_and_who_changed_it() -> None:
    """A field differs where the stored value is not what the form would save; also where two
    records have the same name; what both changed alike is none."""
    found = differences(LABELS, OPENED, STORED, TYPED, {"city": "Rina", "phone": "Adi"})
    assert [(one.name, one.preset, one.by) for one in found] == [
        ("city", None, "Rina"),
        ("unit", Side.THEIRS, ""),
        ("phone", Side.MINE, ""),
    ]


def test_by_keyboard_alone(qtbot: QtBot, dialog: CompareDialog) -> None:
    """The cursor begins in the field that must be chosen; arrows choose and move; Enter saves."""

    def press(key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, key)

    press(Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Kota" in dialog._notice.text() and "Telepon" not in dialog._notice.text()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Left)
    assert [dialog.choice(name) for name in ("city", "unit", "phone")] == [
        Side.MINE,
        Side.MINE,
        Side.THEIRS,
    ]
    with qtbot.waitSignal(dialog.chosen) as seen:
        press(Qt.Key.Key_Return)
    assert seen.args == [{"city", "unit"}]
    assert not dialog.isVisible()


def test_each_answer_can_be_heard(dialog: CompareDialog) -> None:
    """A screen reader says field, side and value of every button, an empty value as such."""
    buttons = {
        name: [one.accessibleName() for one in group.buttons()]
        for name, group in dialog._groups.items()
    }
    assert buttons["city"][0].startswith("Kota, tersimpan sekarang: Garut")
    assert "Rina" in buttons["city"][0]
    assert buttons["city"][1] == "Kota, isian Anda: Cimahi"
    assert "(kosong)" in buttons["phone"][0]


def test_closing_changes_nothing(qtbot: QtBot, dialog: CompareDialog) -> None:
    """Esc neither chooses nor gives anything up."""
    heard: list[object] = []
    dialog.chosen.connect(heard.append)
    dialog.theirs_wanted.connect(lambda: heard.append(None))
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert heard == []
