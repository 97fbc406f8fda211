"""Steps that several journeys take: choose a record, a tab beside it, a dialog that opened."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pypdfium2
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asn_desktop.policies.screen.editor import opened_editor
from asn_desktop.policies.screen.editor.window import EditorWindow
from asn_desktop.policies.screen.versions import VersionsTab
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.shell.main_window import MainWindow
from tests.shell.windows import ready, screen

Tab = TypeVar("Tab", bound=RecordTab)
T = TypeVar("T")
#: Milliseconds that a paper or a file may take on a busy computer.
LONG = 20_000


def tab_of(shown: RecordScreen, kind: type[Tab]) -> Tab:
    """A tab beside the record, brought to the front."""
    found = next(tab for _, tab in shown.tabs if isinstance(tab, kind))
    shown.page.detail.tabs.setCurrentWidget(found)
    return found


def record_of(qtbot: QtBot, window: MainWindow, name: str, title: str) -> RecordScreen:
    """A list with the record of this title chosen."""
    shown = screen(window, name)
    qtbot.waitUntil(lambda: ready(window))
    table = shown.table
    column = [one.name for one in table.model.source.columns].index("title")
    ids = [table.model.id_at(row) for row in range(table.model.rowCount())]
    rows = table.model.source.rows(ids)
    shown.open(next(key for key in ids if rows[key][column] == title))
    qtbot.waitUntil(lambda: shown.form.isEnabled() and shown.form.values()["title"] == title)
    return shown


def dialog(qtbot: QtBot, kind: type[T]) -> T:
    """The dialog of this kind that is open."""

    def shown() -> list[T]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and
                one.isVisible()]  # fmt: skip

    qtbot.waitUntil(lambda: bool(shown()), timeout=LONG)
    return shown()[0]


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pdf).split())


def written(qtbot: QtBot, tab: VersionsTab) -> EditorWindow:
    """The editor of the chosen version."""
    tab.open()
    line = tab.chosen
    assert line is not None
    qtbot.waitUntil(lambda: opened_editor(line.version.id) is not None)
    editor = opened_editor(line.version.id)
    assert editor is not None
    qtbot.waitUntil(lambda: editor.sheet.complete)
    return editor
