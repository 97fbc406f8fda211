"""The window: navigation, look, files dropped on it, and closing without losing anything."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from asn_desktop import features
from asn_desktop.core import paths
from asn_desktop.core.settings import Settings
from asn_desktop.database.engine import Database
from asn_desktop.shell.main_window import MainWindow, dropped_files
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.messages import answered_by
from tests.offices import practice
from tests.shell.windows import files, opened, ready, screen
from tests.widgets.answers import Answers

ALT = Qt.KeyboardModifier.AltModifier


def action(window: MainWindow, text: str) -> QAction:
    """The menu entry whose words begin like this."""
    return next(
        found
        for found in window.findChildren(QAction)
        if found.text().replace("&", "").startswith(text)
    )


def test_screens_by_key_and_by_mouse(qtbot: QtBot, window: MainWindow) -> None:
    """Alt with a number and a click in the navigation both lead to a screen, and the navigation
    shows where the clerk is."""
    names = [entry.name for entry in features.screens()]
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_2, ALT)
    assert window.navigation.currentRow() == 1
    assert window.stack.currentWidget() is window.screen_named(names[1])
    window.navigation.setCurrentRow(0)
    assert window.stack.currentWidget() is window.screen_named(names[0])


def test_state_of_the_list_stands_at_the_foot(qtbot: QtBot, window: MainWindow) -> None:
    """The foot says how many records the shown list has, and nothing on a screen without one."""
    assert screen(window).table.status.isVisible()
    assert "260" in screen(window).table.status.text()
    window.show_screen("office")
    assert not screen_status(window)
    window.show_screen("units")
    qtbot.waitUntil(lambda: ready(window))
    assert "unit" in screen_status(window)


def screen_status(window: MainWindow) -> str:
    label: Any = window.status.currentWidget()
    return str(label.text())


def test_practice_office_is_marked(window: MainWindow) -> None:
    """Nobody can take a practice office for a real one."""
    assert window.head.practice.isVisible()
    assert "LATIHAN" in window.windowTitle()
    ground = window.head.practice.grab().toImage().pixelColor(6, 6).name().upper()
    assert ground == theme.colours().warning


def test_every_control_can_be_named(qtbot: QtBot, window: MainWindow) -> None:
    """A screen reader can say every button, box, list and table of every screen."""
    nameless = []
    for entry in features.screens():
        window.show_screen(entry.name)
        QApplication.processEvents()
        for widget in window.findChildren(QWidget):
            if is_control(widget) and not spoken(widget):
                nameless.append(f"{entry.name}: {type(widget).__name__} {widget.objectName()}")
    assert nameless == []


def is_control(widget: QWidget) -> bool:
    if not widget.isVisible() or isinstance(widget.parent(), QComboBox | QAbstractItemView):
        return False
    if (widget.objectName() or "").startswith(("qt_", "_q_")):
        return False
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
    own = not isinstance(widget.parent(), QLineEdit) and not is_header(widget)
    return own and isinstance(widget, kinds)


def is_header(widget: QWidget) -> bool:
    return widget.metaObject().className().endswith("Header") or widget.inherits("QHeaderView")


def spoken(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def test_keyboard_goes_round_the_parts(qtbot: QtBot, window: MainWindow) -> None:
    """F6 leads from the search to the rows, to the detail and back; Shift+F6 the other way."""
    people = screen(window)
    people.table.select_id(people.table.model.id_at(0))
    qtbot.waitUntil(people.form.isEnabled)
    with qtbot.waitActive(window):
        window.activateWindow()
    people.table.focus_search()
    seen = []
    for key in (Qt.KeyboardModifier.NoModifier,) * 3 + (Qt.KeyboardModifier.ShiftModifier,):
        QTest.keyClick(window, Qt.Key.Key_F6, key)
        seen.append(window.focusWidget())
    assert seen[0] is people.table.grid
    assert people.form.isAncestorOf(seen[1])
    assert seen[2] is people.table.search_box
    assert people.form.isAncestorOf(seen[3])


def test_theme_at_once_and_language_at_the_next_start(window: MainWindow) -> None:
    """Another theme is seen at once; another language is announced for the next start."""
    before = window.grab().toImage().pixelColor(300, 4)
    action(window, "Gelap").trigger()
    assert window.grab().toImage().pixelColor(300, 4).lightness() < before.lightness()
    action(window, "English").trigger()
    note = window.findChild(messages.Toast)
    assert isinstance(note, messages.Toast)
    assert note.isVisible()
    kept = Settings.load(paths.settings_file())
    assert (kept.theme, kept.language) == ("dark", "en")
    action(window, "Terang").trigger()


@pytest.mark.parametrize("scale", [100, 115, 130, 150])
def test_nothing_is_cut_at_any_text_size(qtbot: QtBot, tmp_path: Path, scale: int) -> None:
    """At every text size each box of the form lies inside its page, and no button is narrower
    than its words."""
    with opened(qtbot, practice(tmp_path), Settings(theme="light", scale=scale)) as window:
        people = screen(window)
        people.table.select_id(people.table.model.id_at(0))
        qtbot.waitUntil(people.form.isEnabled)
        QApplication.processEvents()
        body = people.form._body
        assert body.minimumSizeHint().width() <= people.form._scroll.viewport().width()
        cut = [
            button.text()
            for button in window.findChildren(QAbstractButton)
            if button.isVisible()
            and not isinstance(button, QToolButton)
            and button.width() < words_width(button)
        ]
        assert cut == []
        assert window.minimumSizeHint().width() <= 1366
    theme.apply_theme(QApplication.instance(), "light", 1.0)  # type: ignore[arg-type]


def words_width(button: QAbstractButton) -> int:
    return button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))


def test_only_files_are_taken(tmp_path: Path) -> None:
    """Folders, web addresses and text that are dragged over the window are not taken for files."""
    file = tmp_path / "a.xlsx"
    file.write_bytes(b"x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(tmp_path))])
    assert dropped_files(data) == [file]
    data.setUrls([QUrl("https://contoh.example/a.xlsx")])
    assert dropped_files(data) == []


def test_typed_text_survives_closing_by_mistake(qtbot: QtBot, window: MainWindow) -> None:
    """Closing with an unsaved change asks once; going back keeps the window and what was typed."""
    people = screen(window)
    people.table.select_id(people.table.model.id_at(0))
    qtbot.waitUntil(people.form.isEnabled)
    box = people.form.editor("birth_place")
    assert isinstance(box, QLineEdit)
    box.selectAll()
    QTest.keyClicks(box, "Cimahi")
    answers = Answers("back")
    with answered_by(answers):
        window.close()
    assert window.isVisible()
    assert len(answers.asked) == 1
    assert box.text() == "Cimahi"


def test_a_copy_of_the_office_from_the_menu(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """The copy that the menu makes is an office with the same people."""
    target = tmp_path / "cadangan.asn"
    files(window).answers = [target]
    action(window, "Buat salinan").trigger()
    qtbot.waitUntil(lambda: not window.runner.jobs() and target.exists())
    with Database.open(target) as copy:
        assert features.record_kind("employees").source(copy).total() == 260
