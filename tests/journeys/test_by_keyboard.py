"""A clerk whose mouse is broken: a circular is found and its receipts are keyed, all by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.circulars.screen.circulars import CircularsScreen
from asn_desktop.circulars.screen.keying import KeyingDialog
from asn_desktop.circulars.screen.recipients import RecipientsTab
from asn_desktop.shell.main_window import MainWindow
from tests.journeys.steps import LONG
from tests.offices import practice
from tests.shell.windows import opened, ready

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Keys = Qt.Key
#: More presses of Tab than any part of the window takes.
MANY = 80


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, practice(tmp_path)) as window:
        in_front(qtbot, window)
        yield window


def in_front(qtbot: QtBot, window: MainWindow) -> None:
    """What a window manager does when another window has gone; there is none here."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, wherever the focus is."""
    QTest.keyClick(focus(), key, held)


def focus() -> QWidget:
    """What takes the keys: the part with the focus, or the window around it."""
    found = QApplication.focusWidget() or QApplication.activeWindow()
    assert found is not None, "the keyboard has nowhere to go"
    return found


def go(key: Qt.Key, there: Callable[[], bool]) -> None:
    """The same key until one is there."""
    for _ in range(MANY):
        if there():
            return
        press(key)
    raise AssertionError(f"no number of {key} leads there; the focus is on {focus()}")


def test_receipts_by_keys_alone(qtbot: QtBot, window: MainWindow) -> None:
    """Alt+2 opens the circulars; what is typed finds one; F6 and Tab lead to its recipients; the
    line of the sheet is typed and kept with Enter, and Escape leads back."""
    press(Keys.Key_2, ALT)
    qtbot.waitUntil(lambda: isinstance(window.current_record_screen(), CircularsScreen))
    shown = window.current_record_screen()
    assert isinstance(shown, CircularsScreen)
    qtbot.waitUntil(lambda: ready(window))
    in_front(qtbot, window)
    press(Keys.Key_F, CONTROL)
    QTest.keyClicks(focus(), "wali kota")
    qtbot.waitUntil(lambda: shown.table.model.rowCount() == 1 and ready(window), timeout=LONG)
    press(Keys.Key_Down)
    qtbot.waitUntil(lambda: shown.table.current_id() >= 0 and shown.form.isEnabled())

    tabs = shown.page.detail.tabs
    go(Keys.Key_F6, lambda: tabs.isAncestorOf(focus()))
    bar = tabs.tabBar()
    go(Keys.Key_Backtab, lambda: focus() is bar)
    go(Keys.Key_Right, lambda: isinstance(tabs.currentWidget(), RecipientsTab))
    tab = tabs.currentWidget()
    assert isinstance(tab, RecipientsTab)
    qtbot.waitUntil(tab.key_button.isEnabled, timeout=LONG)
    go(Keys.Key_Tab, lambda: focus() is tab.key_button)
    before = tab.entry
    assert before is not None
    press(Keys.Key_Space)
    qtbot.waitUntil(lambda: isinstance(tab.dialog, KeyingDialog) and tab.dialog.isActiveWindow())
    dialog = tab.dialog
    assert isinstance(dialog, KeyingDialog)
    qtbot.waitUntil(dialog.line.hasFocus)
    QTest.keyClicks(focus(), "semua")
    press(Keys.Key_Return)
    qtbot.waitUntil(
        lambda: tab.entry is not None and tab.entry.completion.missing < before.completion.missing,
        timeout=LONG,
    )
    QTest.keyPress(focus(), Keys.Key_Escape)  # its release comes when the box is gone
    qtbot.waitUntil(lambda: not dialog.isVisible())
    in_front(qtbot, window)
    press(Keys.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: tab.entry is not None and tab.entry.completion == before.completion)
